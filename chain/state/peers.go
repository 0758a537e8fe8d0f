package state

import (
	"context"
	"errors"
	"fmt"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
)

// errPeersUndecided says that no quorum of endpoints gives the same answer; the flag may be changing right now.
var errPeersUndecided = errors.New("the endpoints do not agree")

// PeerAuthentication asks AvsGovernance whether peers have to prove that they are operators (protocol 5.7), at the
// newest block. A quorum of endpoints has to say the same: one alone could cut a node off from its network.
func (l *L1) PeerAuthentication(ctx context.Context) (bool, error) {
	governance := contracts.NewAvsGovernance()
	question := []*rpc.Call{
		rpc.Getter(l.config.AvsGovernance, governance.PackP2pAuthenticationEnabled(), rpc.TagLatest),
	}
	answers, err := quorum.Collect(ctx, l.pool, question, func(calls []*rpc.Call) (bool, error) {
		raw, err := calls[0].Returned()
		if err != nil {
			return false, err
		}
		return governance.UnpackP2pAuthenticationEnabled(raw)
	})
	if err != nil {
		return false, fmt.Errorf("read p2pAuthenticationEnabled: %w", err)
	}
	wanted, agreed := quorum.Agreed(answers, l.pool.Quorum())
	if !agreed {
		return false, fmt.Errorf("read p2pAuthenticationEnabled: %w", errPeersUndecided)
	}
	return wanted, nil
}
