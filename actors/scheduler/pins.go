package scheduler

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// triesBeforeFence is how many rounds at one held L2 pin may time out before a fence frees the way.
const triesBeforeFence = 2

// remember takes in whom an earlier life of this node knew, and holds on to the L2 pin of the latest
// update that it proposed.
func (c *Core) remember(m messages.HistoryRead) {
	c.remembered = true
	c.performers = protocol.Remember(m.Performers)
	for _, p := range m.Proposals {
		c.hold(p)
	}
	c.approved = true    // for all we know
	c.see(c.operatorSet) // it may be settled already
}

// pin is the L2 pin that the next round has to keep: that of our own attester's unsettled approval, or else of what we
// proposed ourselves (voting-power-sync 2.1 and 4). It is zero if the round is free to take the newest.
func (c *Core) pin() messages.Pin {
	if c.unsettled.L2.Number > 0 {
		return c.unsettled.L2
	}
	return c.held
}

// hold keeps the L2 pin of a proposal that is out.
func (c *Core) hold(p messages.Proposal) {
	claim, err := votingpower.ReadClaim(p)
	switch {
	case err != nil || claim.Fence(): // a fence is in nobody's way
	case claim.Proof.L2.Number > c.held.Number:
		c.held, c.tries, c.approved, c.quorum = claim.Proof.L2, 0, false, false
	}
}

// bind takes in what our own attester has approved.
func (c *Core) bind(now time.Time, m messages.Unsettled) {
	if m.L2 != c.unsettled.L2 {
		c.unsettledSince, c.tries, c.quorum = now, 0, false
	}
	c.unsettled = m
	c.see(c.operatorSet)
}

// see lets go of the pins once everything up to them is dead, and of a fence as soon as nothing
// is left for it to clear.
func (c *Core) see(r messages.OperatorSet) {
	c.operatorSet, c.listed = r, c.listed || r.Head.Number > 0
	if c.unsettled.L2.Number > 0 && r.CommitAtTag.L2 >= c.unsettled.L2.Number {
		c.unsettled = messages.Unsettled{}
	}
	if c.held.Number > 0 && r.CommitAtTag.L2 >= c.held.Number {
		c.letGo()
	}
	if c.pin().Number <= r.CommitAtHead.L2 {
		c.fence = false
	}
}

// letGo forgets the pin of our own proposals: nothing of ours is in the way of another one.
func (c *Core) letGo() { c.held, c.tries, c.fence, c.quorum = messages.Pin{}, 0, false, false }

// judge decides whether the pin can still work, or a fence must clear it away (voting-power-sync 4).
func (c *Core) judge(r messages.Round) {
	c.approved = c.approved ||
		slices.ContainsFunc(r.Verdicts, func(v messages.Verdict) bool { return v.Answer == messages.Approve })
	bound := c.unsettled.L2.Number > 0
	switch {
	case r.Outcome == messages.OutcomeCommitted && r.Fence:
		c.fence, c.tries = false, 0
	// The next fence is a newer one, or nothing of ours is in the way.
	case r.Fence || c.pin().Number == 0 || r.Reason == messages.ReasonYielded:
	case stale(r.Reason) && !c.approved && !bound:
		c.letGo() // no approval is in the way. If we missed one, its operator says so in the next round
	case r.Outcome == messages.OutcomeTimedOut:
		c.tries++
		c.fence = c.tries >= triesBeforeFence || blocksTheWay(r.Reason)
	case r.Outcome == messages.OutcomeFailed || r.Outcome == messages.OutcomeWaiting:
		c.fence = c.fence || blocksTheWay(r.Reason)
	}
}

// stale reports whether a reason says that a pin is too old to be proposed at again.
func stale(r messages.Reason) bool {
	return r == messages.ReasonBaseChanged || r == messages.ReasonPinNotAligned
}

// blocksTheWay reports whether a reason says that no retry at the same pin can work.
func blocksTheWay(reason messages.Reason) bool {
	switch reason { //nolint:exhaustive // All others heal, or concern no pin.
	case messages.ReasonUpdateConflict, messages.ReasonJournalEmpty, messages.ReasonBaseChanged,
		messages.ReasonPinNotAligned, messages.ReasonStateUnavailable, messages.ReasonPinHashMismatch,
		messages.ReasonPinUnknown, messages.ReasonPinTooOld:
		return true
	default:
		return false
	}
}

// tooOld reports whether the pin that a round keeps is not among the newest two any more, while no quorum stands behind
// it: who did not approve it yet will not (voting-power-sync 2.2 and 4).
func (c *Core) tooOld(l2 messages.L2State) bool {
	return c.run.retry && !c.quorum &&
		!slices.ContainsFunc(l2.Aligned, func(p messages.Pin) bool { return p.Number == l2.Pin.Number })
}

// ofThePin turns what is missing at a pin that the round keeps into a base that changed: who may propose and vote there
// says nothing about now. An operator that left and came back has another id, which an earlier pin does not know.
func (c *Core) ofThePin(f messages.Failure) messages.Failure {
	switch f.Reason { //nolint:exhaustive // All others are the same at every pin.
	case messages.ReasonNotOperator, messages.ReasonRestricted, messages.ReasonQuorumImpossible:
		if c.run.retry {
			return messages.Failure{
				Reason: messages.ReasonBaseChanged,
				Detail: messages.Line("at the L2 pin of the earlier proposal " + f.Detail),
			}
		}
	}
	return f
}

// outcome returns how a round ends for a reason. An operator whose registration the L2's tag has not passed yet waits:
// the pin moves on by itself.
func (c *Core) outcome(reason messages.Reason) messages.Outcome {
	if reason == messages.ReasonNotOperator && protocol.OperatorAt(c.operatorSet, c.cfg.Address) != 0 {
		return messages.OutcomeWaiting
	}
	return outcomeOf(reason)
}

// cleared arms the next round at once when the fence that we wait to retry is not needed any more: for a window after a
// commit one pin alone is valid, so the votes cannot be split.
func (c *Core) cleared() []Effect {
	c.serial++
	return []Effect{RetryLater{c.serial, c.cfg.RetryMin}}
}
