package node

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/ballast-avs/ballast/chain/contracts"
)

const (
	// authEvery is the time between two looks whether peers have to prove themselves: an AVS changes that once, if ever.
	authEvery = 5 * time.Minute
	authLimit = 15 * time.Second
)

// authWatch asks AvsGovernance whether peers have to prove that they are operators (protocol 5.7), and follows it.
func (n *Node) authWatch() func(context.Context) {
	known, on := false, false
	return func(ctx context.Context) {
		ctx, cancel := context.WithTimeout(ctx, authLimit)
		defer cancel()
		wanted, err := n.authWanted(ctx)
		if err != nil {
			n.config.Log.WithError(err).Debug("Whether peers have to prove themselves is not known")
			return
		}
		if !known || wanted != on {
			n.config.Log.WithField("wanted", wanted).Info("AvsGovernance says whether peers have to prove that they are operators")
		}
		known, on = true, wanted
		n.network.SetAuth(wanted)
	}
}

func (n *Node) authWanted(ctx context.Context) (bool, error) {
	client, err := n.l1.Client(ctx)
	if err != nil {
		return false, err
	}
	governance := contracts.NewAvsGovernance()
	raw, err := client.CallContract(ctx, ethereum.CallMsg{To: &n.config.AvsGovernance, Data: governance.PackP2pAuthenticationEnabled()}, nil)
	if err != nil {
		return false, fmt.Errorf("read p2pAuthenticationEnabled: %w", err)
	}
	wanted, err := governance.UnpackP2pAuthenticationEnabled(raw)
	if err != nil {
		return false, fmt.Errorf("read p2pAuthenticationEnabled: %w", err)
	}
	return wanted, nil
}
