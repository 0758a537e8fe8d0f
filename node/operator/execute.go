package operator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/txmgr"
)

// Sender sends transactions of the operator's account; a txmgr.Manager is one.
type Sender interface {
	DryRun(ctx context.Context, to common.Address, input []byte) error
	SendCall(ctx context.Context, c txmgr.Call, note func(common.Hash)) (txmgr.Sent, error)
}

// Done is a step that was mined.
type Done struct {
	Function string      `json:"function"`
	Hash     common.Hash `json:"transaction"`
	Block    uint64      `json:"block"`
	GasUsed  uint64      `json:"gasUsed"`
}

const (
	// maxDryRuns bounds how often a step is tried whose ground the one before has laid: endpoints see
	// blocks at their own time.
	maxDryRuns = 10
	// dryRunPause is between two tries.
	dryRunPause = 2 * time.Second
)

// Execution sends the pending steps of a plan.
type Execution struct {
	Sender Sender
	// Sent is told each transaction's hash as soon as an endpoint has it; a transaction that is raised has several.
	Sent func(s Step, hash common.Hash)
	// Mined is told each step that is done.
	Mined func(Done)
	// Pause waits, or returns the context's error.
	Pause func(ctx context.Context, d time.Duration) error
}

// Run sends the steps one after the other, each once the one before was mined and a dry run has succeeded. It returns
// what was mined, also with an error. Refusals are *Refused.
func (e Execution) Run(ctx context.Context, p Plan) ([]Done, error) {
	done := []Done{}
	for i, s := range p.Pending() {
		if err := e.dryRun(ctx, s, i > 0); err != nil {
			return done, fmt.Errorf("%s: %w", s.Function, err)
		}
		sent, err := e.Sender.SendCall(ctx, txmgr.Call{To: s.To, Input: s.Input},
			func(hash common.Hash) { e.Sent(s, hash) })
		if err != nil {
			return done, failed(s, sent, err)
		}
		d := Done{Function: s.Function, Hash: sent.Hash, Block: sent.Block.Number, GasUsed: sent.GasUsed}
		done = append(done, d)
		e.Mined(d)
	}
	return done, nil
}

// failed tells of a step that did not succeed, and of the transaction that was spent on it, if any.
func failed(s Step, sent txmgr.Sent, err error) error {
	err = Explain(err)
	if sent.Hash == (common.Hash{}) {
		return fmt.Errorf("%s: %w", s.Function, err)
	}
	return fmt.Errorf("%s: transaction %s was mined in block %d and failed: %w", s.Function, sent.Hash,
		sent.Block.Number, err)
}

// dryRun tries a step, several times where another one has just been mined.
func (e Execution) dryRun(ctx context.Context, s Step, follows bool) error {
	for try := 1; ; try++ {
		err := Explain(e.Sender.DryRun(ctx, s.To, s.Input))
		var refused *Refused
		if err == nil || !errors.As(err, &refused) || !follows || try == maxDryRuns {
			return err
		}
		if e.Pause(ctx, dryRunPause) != nil {
			return err
		}
	}
}
