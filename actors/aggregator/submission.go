package aggregator

import (
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// submit hands the aggregate over, once nothing that waits is left to verify. A task that only reports ends then.
func (c *core) submit(id messages.TaskID, t *task) []effect {
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
	t.phase = submitting
	roster, _ := c.rosterOf(t)
	t.turn = c.turn(id, t)
	submission := t.ballot(t.approved).submission(
		messages.Submission{Task: id, Proposal: t.proposal, Approved: t.approved}, roster, c.cfg.Signers)
	wait := time.Duration(t.turn) * c.cfg.Turn
	if !t.internal() && !t.handed {
		wait += protocol.Stagger(id, protocol.OperatorAt(c.roster, c.cfg.Address), c.cfg.Turn/staggerShare)
	}
	effects := []effect{submit{messages.Submit{Submission: submission, Wait: wait}}, c.give(id, t, c.cfg.SubmitLimit+wait)}
	if t.announced {
		effects = append(effects, otherSubmits{messages.OtherSubmits{Task: id, Internal: t.internal()}})
	}
	return effects
}

// staggerShare is the part of a turn by which aggregators that do not know each other stay apart.
const staggerShare = 8

// turn counts the aggregators that go before us. The performer of an internal task aggregates, that of another one need not: the
// node that it gave the task to goes first.
func (c *core) turn(id messages.TaskID, t *task) int {
	others := make([]messages.OperatorID, 0, len(c.aggregators))
	for other := range c.aggregators {
		others = append(others, other)
	}
	self := protocol.OperatorAt(c.roster, c.cfg.Address)
	switch {
	case t.internal():
		return protocol.SubmissionTurn(id, protocol.OperatorAt(c.roster, t.proposal.Performer), self, others)
	case t.handed:
		return 0
	}
	return protocol.Turn(protocol.SubmissionSeed(id), self, others)
}

// heed makes the submitter wait for another aggregator that says that its transaction with a task is about to leave. Of two
// transactions with one task, or with two updates with the same L2 block, the chain executes one, and the other one only costs
// gas. A task makes others wait once when it has its quorum. Where we see none, votes may not have reached us, or were
// published before we started: then it is doubtful, and the submitter bounds what doubts may cost.
func (c *core) heed(id messages.TaskID) []effect {
	t, open := c.tasks[id]
	switch {
	case c.ended[id]:
		return nil
	case !open:
		return []effect{otherSubmits{messages.OtherSubmits{Task: id, Internal: true, Doubtful: true}}}
	case t.announced:
		return nil
	}
	t.announced = true
	if t.phase != submitting && !t.internal() {
		return nil
	}
	return []effect{otherSubmits{messages.OtherSubmits{Task: id, Internal: t.internal(), Doubtful: t.phase != submitting}}}
}
