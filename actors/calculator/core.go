package calculator

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	answer struct{ calculated messages.Calculated }
	show   struct{ calculated messages.Calculated }
	report struct{ found messages.RoundCalculated }
	refuse struct{ failed messages.InquiryFailed }
	prove  struct{ prove messages.Prove }
)

func (answer) effect() {}
func (show) effect()   {}
func (report) effect() {}
func (refuse) effect() {}
func (prove) effect()  {}

func step(in messages.ToCalculator, cfg Config) []effect {
	switch m := in.(type) { //nolint:gocritic // One more message must be one more case.
	case messages.Calculate:
		return calculate(m, cfg.Limits, cfg.Self)
	}
	return nil
}

// calculate works out an inquiry: for the attester and the watcher the recalculation alone, for a round of our own also
// the update.
func calculate(m messages.Calculate, limits votingpower.Limits, self common.Address) []effect {
	c := votingpower.Calculate(m.Inquiry, m.L2, m.L1)
	switch m.Inquiry.By {
	case messages.AskedByAttester:
		return []effect{answer{messages.Calculated{Calculation: c}}}
	case messages.AskedByWatcher:
		return []effect{show{messages.Calculated{Calculation: c}}}
	case messages.AskedByScheduler:
	}
	return round(c, limits, self)
}

// round says what a round of our own should propose, or why it should not.
func round(c messages.Calculation, limits votingpower.Limits, self common.Address) []effect {
	update := votingpower.Fence(c)
	if !c.Inquiry.Fence {
		update = votingpower.Propose(c, limits)
	}
	something := c.Inquiry.Fence || !update.Empty()
	failure := votingpower.CheckReady(c, self)
	if failure == nil && something {
		failure = votingpower.CheckProposal(c, update)
	}
	if failure != nil {
		return []effect{refuse{messages.InquiryFailed{Inquiry: c.Inquiry, Failure: *failure}}}
	}
	effects := []effect{report{messages.RoundCalculated{Calculation: c, Update: update}}}
	if something {
		effects = append(effects, prove{messages.Prove{Calculation: c, Update: update}})
	}
	return effects
}
