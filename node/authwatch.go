package node

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/chain/state"
)

const (
	// authEvery is the time between two looks whether peers have to prove themselves: an AVS
	// changes that once, if ever.
	authEvery = 5 * time.Minute
	authLimit = 15 * time.Second
)

// authWatch asks AvsGovernance whether peers have to prove that they are operators (protocol 5.7), and follows it.
func (n *Node) authWatch() func(context.Context) {
	l1 := state.NewL1(n.l1,
		state.L1Config{Chain: n.config.L1.ID, AvsGovernance: n.config.AvsGovernance, Pin: n.config.L1.Pin})
	known, on := false, false
	return func(ctx context.Context) {
		ctx, cancel := context.WithTimeout(ctx, authLimit)
		defer cancel()
		wanted, err := l1.PeerAuthentication(ctx)
		if err != nil {
			n.config.Log.WithError(err).Debug("Whether peers have to prove themselves is not known")
			return
		}
		if !known || wanted != on {
			n.config.Log.WithField("wanted", wanted).
				Info("AvsGovernance says whether peers have to prove that they are operators")
		}
		known, on = true, wanted
		n.network.SetAuth(wanted)
	}
}
