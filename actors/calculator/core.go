package calculator

import (
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
)

func (answer) effect() {}
func (show) effect()   {}
func (report) effect() {}
func (refuse) effect() {}

func step(in messages.ToCalculator, cfg Config) []effect {
	switch m := in.(type) { //nolint:gocritic // One more message must be one more case.
	case messages.Calculate:
		return calculate(m, cfg)
	}
	return nil
}

// calculate works out an inquiry: for the attester and the watcher the recalculation alone, for a round of our own also
// the update.
func calculate(m messages.Calculate, cfg Config) []effect {
	c := votingpower.Calculate(m.Inquiry, m.L2, m.L1)
	switch m.Inquiry.By {
	case messages.AskedByAttester:
		return []effect{answer{messages.Calculated{Calculation: c}}}
	case messages.AskedByWatcher:
		return []effect{show{messages.Calculated{Calculation: c}}}
	case messages.AskedByScheduler:
	}
	return round(c, cfg)
}

// round says what a round of our own should propose, or why it should not.
func round(c messages.Calculation, cfg Config) []effect {
	update := votingpower.Fence(c)
	if !c.Inquiry.Fence {
		update = votingpower.Propose(c, cfg.MinChange)
	}
	failure := votingpower.CheckReady(c, cfg.Address)
	if failure == nil && (c.Inquiry.Fence || !update.Empty()) {
		failure = votingpower.CheckProposal(c, update)
	}
	if failure != nil {
		return []effect{refuse{messages.InquiryFailed{Inquiry: c.Inquiry, Failure: *failure}}}
	}
	return []effect{report{messages.RoundCalculated{Calculation: c, Update: update}}}
}
