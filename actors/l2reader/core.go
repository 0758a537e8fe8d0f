package l2reader

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
	readState       struct{ inquiry messages.Inquiry }
	readOperatorSet struct{}
	retryLater      struct{ inquiry messages.Inquiry }
	// refreshLater asks for the operator set again after its interval.
	refreshLater struct{}
	askL1        struct{ read messages.ReadL1 }
	refuse       struct{ failed messages.InquiryFailed }
	announce     struct{ operatorSet messages.OperatorSetRead }
	complain     struct{ failure messages.Failure }
)

func (readState) effect()       {}
func (readOperatorSet) effect() {}
func (retryLater) effect()      {}
func (refreshLater) effect()    {}
func (askL1) effect()           {}
func (refuse) effect()          {}
func (announce) effect()        {}
func (complain) effect()        {}

type core struct {
	patience *protocol.Patience
	blind    messages.Reason // why the operator set could not be read last time; ReasonNone where it could
}

func (c *core) step(now time.Time, in messages.ToL2Reader) []effect {
	switch m := in.(type) {
	case messages.ReadL2:
		if !c.patience.Begin(now, m.Inquiry) {
			return nil // asked already, or one too many: whoever asks has a time limit of its own
		}
		return []effect{readState{m.Inquiry}}
	case messages.L2Retry:
		return []effect{readState{m.Inquiry}}
	case messages.L2Read:
		return c.answer(now, m)
	case messages.RefreshOperatorSet:
		return []effect{readOperatorSet{}}
	case messages.OperatorSetRead:
		return append(c.operatorSet(m), refreshLater{})
	}
	return nil
}

// operatorSet passes an operator set on. A failure is told once for each reason: it is tried again every few seconds.
func (c *core) operatorSet(m messages.OperatorSetRead) []effect {
	before := c.blind
	c.blind = messages.ReasonNone
	if m.Failure == nil {
		return []effect{announce{m}}
	}
	if c.blind = m.Failure.Reason; c.blind == before {
		return nil
	}
	return []effect{complain{*m.Failure}}
}

func (c *core) answer(now time.Time, m messages.L2Read) []effect {
	failure, final := protocol.JudgePin("L2", protocol.PinView{
		Failure: m.Failure, Final: m.State.PinFinal, Foreign: m.State.PinForeign, ForeignFinal: m.State.PinForeignFinal,
	})
	if failure != nil && c.patience.MayRetry(now, m.Inquiry, failure.Reason) {
		return []effect{retryLater{m.Inquiry}}
	}
	if !c.patience.End(m.Inquiry) {
		return nil
	}
	if failure != nil {
		return []effect{refuse{messages.InquiryFailed{Inquiry: m.Inquiry, Failure: *failure, Final: final}}}
	}
	inquiry := m.Inquiry
	if inquiry.By == messages.AskedByScheduler && inquiry.Fence {
		// A fence moves the L1 marker as little as it can (voting-power-sync 4).
		inquiry.L1 = messages.Pin{Number: m.State.CommitAtHead.L1 + 1}
	}
	return []effect{askL1{messages.ReadL1{Inquiry: inquiry, L2: m.State}}}
}
