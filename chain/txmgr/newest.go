package txmgr

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Of an address with several machines one may be behind. What it says about its newest block is asked again, after
// pauses that double: it knows the block soon, and another machine may know it already.
const (
	oldPause = 50 * time.Millisecond
	maxAgain = 4
)

// quote runs the call at the newest block and asks for everything that sending it needs. A block that is older than one
// that the endpoints told of before is not the newest: what ran there may fail by now, and what failed there may run.
func (s *Manager) quote(ctx context.Context, to common.Address, input []byte) (quote, error) {
	for again := 0; ; again++ {
		q, err := s.quoteOnce(ctx, to, input)
		old := q.head < s.backend.Told() && (err == nil || failedCall(err)) || s.refuted(ctx, to, input, err)
		if !old || again == maxAgain || rpc.Sleep(ctx, oldPause<<again) != nil {
			return q, err
		}
	}
}

// DryRun executes a call at the newest block without sending it. A revert is returned as a *messages.Failure in words.
func (s *Manager) DryRun(ctx context.Context, to common.Address, input []byte) error {
	c := s.callOf(to, input, rpc.TagLatest)
	if err := s.backend.Ask(ctx, []*rpc.Call{c}); err != nil {
		return err
	}
	err := revertFailure("dry run", c.Err)
	if s.refuted(ctx, to, input, err) {
		return nil
	}
	return err
}

// refuted tells whether a call that failed at a block that may be old runs at the newest one that the endpoints told
// of.
func (s *Manager) refuted(ctx context.Context, to common.Address, input []byte, failure error) bool {
	told := s.backend.Told()
	if told == 0 || !failedCall(failure) {
		return false
	}
	run := s.callOf(to, input, hexutil.Uint64(told))
	for again := range maxAgain {
		ran, err := quorum.Collect(ctx, s.backend, []*rpc.Call{run}, runs)
		if !rpc.UnknownBlock(err) || rpc.Sleep(ctx, oldPause<<again) != nil {
			agreed, ok := quorum.Agreed(ran, s.backend.Quorum())
			return err == nil && ok && agreed
		}
	}
	return false
}

// runs tells whether an endpoint's answer to a dry run is that the call runs.
func runs(c []*rpc.Call) (bool, error) {
	err := revertFailure("dry run", c[0].Err)
	if failedCall(err) {
		return false, nil
	}
	return err == nil, err
}

// failedCall tells whether an error is the chain's answer to a call.
func failedCall(err error) bool {
	return err != nil && aboutTheCall(messages.AsFailure(err).Reason)
}
