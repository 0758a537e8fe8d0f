// Package network opens the chains of an AVS's network and reads both at the same pins: for the node, and for all
// commands that say what a node would do.
//
// A pool is the caller's to close. Nothing is kept.
package network

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/messages"
)

// Chain is one chain's endpoints and what counts as settled on it.
type Chain struct {
	URLs   []string
	Quorum int              // endpoints that must agree on what decides a vote; 0 is a majority
	ID     messages.ChainID // 0 takes what the endpoints say
	Pin    quorum.PinRule
}

// ErrConfigured marks what only another configuration mends: another chain or contract than was meant.
var ErrConfigured = errors.New("correct the configuration")

// Open connects to a chain's endpoints, called L1 or L2 in errors, and checks that they serve the configured chain.
func Open(ctx context.Context, name string, c Chain, watch quorum.Watch) (*quorum.Pool, quorum.Identity, error) {
	pool, err := quorum.NewPool(c.URLs, quorum.PoolConfig{Quorum: c.Quorum, Watch: watch})
	if err != nil {
		return nil, quorum.Identity{}, fmt.Errorf("%s_RPC: %w", name, err)
	}
	identity, err := pool.Identify(ctx)
	if err == nil && c.ID != 0 && identity.ID != c.ID {
		err = fmt.Errorf("the endpoints serve chain %d, %s_CHAIN says %d: %w", identity.ID, name, c.ID, ErrConfigured)
	}
	if err != nil {
		pool.Close()
		return nil, quorum.Identity{}, fmt.Errorf("%s_RPC: %w", name, err)
	}
	return pool, identity, nil
}

// CheckContract returns an error that names a setting if no contract is at its address. An endpoint that gives
// no answer is not a reason.
func CheckContract(ctx context.Context, pool *quorum.Pool, setting string, address common.Address) error {
	if is, err := pool.HasCode(ctx, address); err != nil || is {
		return nil //nolint:nilerr // Whoever reads the contract finds out.
	}
	return fmt.Errorf("%s: no contract is at %s on this chain: %w", setting, address, ErrConfigured)
}

// Snapshot reads both chains at the pins of an inquiry, and calculates as a node does. A zero pin is the newest aligned
// block. Errors are the readers', which name the chain.
func Snapshot(
	ctx context.Context, l1 l1reader.Chain, l2 l2reader.Chain, at messages.Inquiry,
) (messages.Calculation, error) {
	onL2, err := l2.State(ctx, at.L2)
	if err != nil {
		return messages.Calculation{}, err
	}
	onL1, err := l1.State(ctx, at.L1, onL2.Operators)
	if err != nil {
		return messages.Calculation{}, err
	}
	return votingpower.Calculate(at, onL2, onL1), nil
}
