package scheduler

import (
	"slices"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// triesBeforeFence is how many rounds at one held L2 pin may time out before a fence frees the way.
const triesBeforeFence = 2

// remember takes turns with whom an earlier life of this node knew, and holds on to the L2 pin of the latest update that it
// proposed.
func (c *core) remember(m messages.HistoryRead) {
	c.remembered = true
	for _, other := range m.Aggregators {
		c.aggregators[other] = true
	}
	for _, p := range m.Proposals {
		c.hold(p)
	}
	c.approved = true // for all we know
	if c.held.Number > 0 {
		c.see(c.roster) // it may be settled already
	}
}

// hold keeps the L2 pin of a proposal that is out.
func (c *core) hold(p messages.Proposal) {
	claim, err := votingpower.ReadClaim(p)
	switch {
	case err != nil || claim.Fence(): // a fence is in nobody's way
	case claim.Proof.L2.Number > c.held.Number:
		c.held, c.tries, c.approved = claim.Proof.L2, 0, false
	}
}

// see lets go of the held pin once everything up to it is dead.
func (c *core) see(r messages.Roster) {
	c.roster, c.rostered = r, c.rostered || r.Head.Number > 0
	if c.held.Number > 0 && r.CommitAtTag.L2 >= c.held.Number {
		c.letGo()
	}
}

// letGo forgets the held pin: nothing of ours is in the way of another one.
func (c *core) letGo() { c.held, c.tries, c.fence = messages.Pin{}, 0, false }

// judge decides whether the held pin can still work, or a fence must clear it away (voting-power-sync 4).
func (c *core) judge(r Report) {
	c.approved = c.approved || slices.ContainsFunc(r.Verdicts, func(v messages.Verdict) bool { return v.Answer == messages.Approve })
	switch {
	case r.Outcome == messages.OutcomeCommitted && r.Fence:
		c.fence, c.tries = false, 0
	case r.Fence || c.held.Number == 0: // the next fence is a newer one, or nothing of ours is in the way
	case r.Reason == messages.ReasonBaseChanged && !c.approved:
		c.letGo() // no approval is in the way. If we missed one, its operator says so in the next round
	case r.Outcome == messages.OutcomeTimedOut:
		c.tries++
		c.fence = c.tries >= triesBeforeFence || blocksTheWay(r.Reason)
	case r.Outcome == messages.OutcomeFailed || r.Outcome == messages.OutcomeWaiting:
		c.fence = c.fence || blocksTheWay(r.Reason)
	}
}

// blocksTheWay reports whether a reason says that no retry at the same pin can work.
func blocksTheWay(reason messages.Reason) bool {
	switch reason { //nolint:exhaustive // All others heal, or concern no pin.
	case messages.ReasonUpdateConflict, messages.ReasonJournalEmpty, messages.ReasonBaseChanged,
		messages.ReasonStateUnavailable, messages.ReasonPinHashMismatch, messages.ReasonPinUnknown, messages.ReasonPinTooOld:
		return true
	default:
		return false
	}
}
