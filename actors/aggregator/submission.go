package aggregator

import (
	"bytes"
	"cmp"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// submit hands the aggregate over, once nothing that waits is left to verify. A task that only reports ends then.
func (c *Core) submit(id messages.TaskID, t *task) []Effect {
	t.due = true
	if checks := c.check(id, t, t.approved); len(checks) > 0 {
		return checks
	}
	if t.ballot(t.approved).busy {
		return nil
	}
	if t.reports() {
		return c.end(id, messages.OutcomeReported, messages.Failure{})
	}
	if t.fencesForOthers() && !c.fenceNeeded {
		return nil // until our own round needs a fence, or its time is over
	}
	t.phase = submitting
	operatorSet, _ := c.operatorSetOf(t)
	t.turn = c.turn(id, t)
	submission := t.ballot(t.approved).submission(
		messages.Submission{Task: id, Proposal: t.proposal, Approved: t.approved}, operatorSet, c.cfg.Signers)
	wait := min(time.Duration(t.turn)*c.cfg.Turn, c.cfg.RoundTimeout)
	if !t.internal() && !t.handed {
		wait += protocol.Stagger(id, protocol.OperatorAt(c.operatorSet, c.cfg.Address), c.cfg.Turn/staggerShare)
	}
	effects := []Effect{
		Submit{messages.Submit{Submission: submission, Wait: wait}}, c.give(id, t, c.cfg.SubmitLimit+wait),
	}
	if t.announced {
		effects = append(effects, OtherSubmits{messages.OtherSubmits{Task: id, Internal: t.internal()}})
	}
	return effects
}

// staggerShare is the part of a turn by which aggregators that do not know each other stay apart.
const staggerShare = 8

// turn counts the turns that others have before us. The performer of an internal task aggregates, that of another one
// need not: the node that it gave the task to goes first.
func (c *Core) turn(id messages.TaskID, t *task) int {
	others := c.performers.Active(c.operatorSet)
	self := protocol.OperatorAt(c.operatorSet, c.cfg.Address)
	switch {
	case t.internal():
		turn := protocol.SubmissionTurn(id, protocol.OperatorAt(c.operatorSet, t.proposal.Performer), self, others)
		if c.rivalGoesFirst(id, t) {
			turn++
		}
		return turn
	case t.handed:
		return 0
	}
	return protocol.Turn(protocol.SubmissionSeed(id), self, others)
}

// rivalGoesFirst reports whether another update with the same L2 block goes before a task: the chain executes one of
// them, and the other one's transaction reverts. That with the newest L1 pin goes first, among equals that with the
// lowest hash. All others wait for one turn in all, however many there are (voting-power-sync 2.9). An update that was
// heard of counts before its quorum: another aggregator may have seen that already.
func (c *Core) rivalGoesFirst(id messages.TaskID, t *task) bool {
	for other, o := range c.tasks {
		rival := other != id && o.update.ToBlockL2 > 0 && o.update.ToBlockL2 == t.update.ToBlockL2 && !o.update.Empty()
		if rival && cmp.Or(cmp.Compare(t.update.ToBlockL1, o.update.ToBlockL1), bytes.Compare(other[:], id[:])) < 0 {
			return true
		}
	}
	return false
}

// fencesForOthers reports whether a task is another performer's voting power sync that changes no power. It serves
// only an aggregator that needs a fence: executed at the wrong time it costs a round.
func (t *task) fencesForOthers() bool { return t.sync() && !t.own && t.update.Empty() }

// fence takes in whether our own round needs a fence, and submits those that have their quorum already.
func (c *Core) fence(needed bool) []Effect {
	c.fenceNeeded = needed
	if !needed {
		return nil
	}
	var effects []Effect
	for _, id := range slices.Clone(c.order) {
		if t := c.tasks[id]; t.phase == waiting && t.due && t.fencesForOthers() {
			effects = append(effects, c.submit(id, t)...)
		}
	}
	return effects
}

// heed makes the submitter wait for another aggregator that says that its transaction with a task is about to leave. Of
// two transactions with one task, or with two updates with the same L2 block, the chain executes one, and the other one
// only costs gas. A task makes others wait once when it has its quorum. Where we see none, votes may not have reached
// us, or were published before we started: then it is doubtful, and the submitter bounds what doubts may cost.
func (c *Core) heed(id messages.TaskID) []Effect {
	t, open := c.tasks[id]
	switch {
	case c.ended[id]:
		return nil
	case !open:
		return []Effect{OtherSubmits{messages.OtherSubmits{Task: id, Internal: true, Doubtful: true}}}
	case t.announced:
		return nil
	}
	t.announced = true
	if t.phase != submitting && !t.internal() {
		return nil
	}
	return []Effect{
		OtherSubmits{messages.OtherSubmits{Task: id, Internal: t.internal(), Doubtful: t.phase != submitting}},
	}
}
