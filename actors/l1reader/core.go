package l1reader

import (
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	readState struct {
		inquiry   messages.Inquiry
		l2        messages.L2State
		operators []messages.Operator
	}
	retryLater struct{ retry messages.L1Retry }
	calculate  struct{ calculate messages.Calculate }
	refuse     struct{ failed messages.InquiryFailed }
)

func (readState) effect()  {}
func (retryLater) effect() {}
func (calculate) effect()  {}
func (refuse) effect()     {}

type core struct{ patience *protocol.Patience }

func (c *core) step(now time.Time, in messages.ToL1Reader) []effect {
	switch m := in.(type) {
	case messages.ReadL1:
		if !c.patience.Begin(now, m.Inquiry) {
			return nil
		}
		return []effect{read(m.Inquiry, m.L2)}
	case messages.L1Retry:
		return []effect{read(m.Inquiry, m.L2)}
	case messages.L1Read:
		return c.answer(now, m)
	}
	return nil
}

// read asks for the operators that the L2 knows; a fence changes no power, so its pin alone is looked at.
func read(inquiry messages.Inquiry, l2 messages.L2State) effect {
	operators := l2.Operators
	if inquiry.Fence {
		operators = nil
	}
	return readState{inquiry: inquiry, l2: l2, operators: operators}
}

func (c *core) answer(now time.Time, m messages.L1Read) []effect {
	failure, final := protocol.JudgePin("L1", protocol.PinView{
		Failure: m.Failure, Final: m.State.PinFinal, Foreign: m.State.PinForeign, ForeignFinal: m.State.PinForeignFinal,
	})
	if failure != nil && c.patience.MayRetry(now, m.Inquiry, failure.Reason) {
		return []effect{retryLater{messages.L1Retry{Inquiry: m.Inquiry, L2: m.L2}}}
	}
	if !c.patience.End(m.Inquiry) {
		return nil
	}
	if failure != nil {
		return []effect{refuse{messages.InquiryFailed{Inquiry: m.Inquiry, Failure: *failure, Final: final}}}
	}
	return []effect{calculate{messages.Calculate{Inquiry: m.Inquiry, L2: m.L2, L1: m.State}}}
}
