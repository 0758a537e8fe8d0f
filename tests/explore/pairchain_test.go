package explore

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// errWaits says that a transaction that an earlier life sent is not mined yet.
var errWaits = errors.New("not mined yet")

// chainPort is the submitter's view of the chain: production looks at a submission by it.
type chainPort struct {
	p *pair
	s *pairState
	i int
}

func (c chainPort) Settled(_ context.Context, task messages.TaskID) (bool, error) {
	return c.p.executed(c.s.chains, c.p.byTask[task]), nil
}

func (c chainPort) OperatorSet(context.Context) (messages.OperatorSet, error) {
	return c.p.operatorSet(c.s.chains, c.s.chains.head), nil
}

func (c chainPort) State(_ context.Context, pin messages.Pin) (messages.L2State, error) {
	return c.p.readL2(c.s.chains, c.s.chains.head, pin), nil
}

func (c chainPort) Terms(context.Context, messages.TaskDefinitionID) (messages.Terms, error) {
	return messages.Terms{}, errWaits
}

func (c chainPort) Submit(context.Context, messages.Submission, func(common.Hash)) (messages.Receipt, error) {
	return messages.Receipt{}, errWaits
}

func (c chainPort) Pending(context.Context) ([]messages.Submission, error) { return nil, nil }

func (c chainPort) Outcome(context.Context, messages.Submission) (messages.Receipt, bool, error) {
	switch c.s.aggs[c.i].tx.state {
	case succeeded:
		return messages.Receipt{GasUsed: 1}, true, nil
	case reverted:
		return messages.Receipt{}, true, &messages.Failure{Reason: messages.ReasonReverted}
	case unsent, pending:
	}
	return messages.Receipt{}, false, nil
}

func (c chainPort) Resume(context.Context, messages.Submission, func(common.Hash)) (messages.Receipt, error) {
	return messages.Receipt{}, errWaits
}

func (c chainPort) Abandon(context.Context, messages.TaskID) error { return nil }

func (c chainPort) Blame(context.Context, common.Hash, messages.Submission) ([]messages.OperatorID, error) {
	return nil, nil
}

// verifierPort finds every vote valid.
type verifierPort struct{}

func (verifierPort) FindInvalid(context.Context, common.Hash, []protocol.Signed) ([]int, error) {
	return nil, nil
}

// executed reports whether the chain has an update.
func (p *pair) executed(c chains, prop uint8) bool {
	for _, e := range c.execs[:c.n] {
		if e.prop == prop {
			return true
		}
	}
	return false
}
