package aggregator

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// forget closes a task; one that ended for good is remembered as such.
func (c *Core) forget(id messages.TaskID, final bool) {
	delete(c.tasks, id)
	c.order = slices.DeleteFunc(c.order, func(t messages.TaskID) bool { return t == id })
	if !final {
		return
	}
	if len(c.endedOrder) == maxEnded {
		delete(c.ended, c.endedOrder[0])
		c.endedOrder = c.endedOrder[1:]
	}
	c.ended[id] = true
	c.endedOrder = append(c.endedOrder, id)
}

// Answer is what one operator that may attest said of a task, with its voting power.
type Answer struct {
	Operator messages.OperatorID
	Word     string
	Power    messages.VotingPower
}

// silentWord is the answer of who gave none.
const silentWord = "silent"

// account writes into a task's end who answered what, who is silent and what is missing, and
// returns everybody's answer.
func (c *Core) account(t *task, ended *messages.TaskEnded) []Answer {
	operatorSet, _ := c.operatorSetOf(t)
	members := protocol.Eligible(operatorSet)
	have := t.approvals.power(members, false)
	sum := protocol.Sum(members)
	ended.Missing.Sub(&sum, &have)
	answers := make([]Answer, 0, len(members))
	for _, m := range members {
		answers = append(answers, Answer{m.ID, t.answerOf(m.ID), m.Power})
		verdict, answered := t.verdicts[m.ID]
		switch {
		case answered:
			ended.Verdicts = append(ended.Verdicts, verdict)
		case t.silent(m.ID):
			ended.Silent = append(ended.Silent, m.ID)
		}
	}
	return answers
}

// answerOf is what an operator said: its vote, verified or not, or else its verdict.
func (t *task) answerOf(id messages.OperatorID) string {
	verdict, answered := t.verdicts[id]
	switch {
	case t.approvals.heard(id):
		return messages.Approve.String()
	case t.refusal.heard(id):
		return messages.Reject.String()
	case answered:
		return verdict.Answer.String()
	}
	return silentWord
}

// whyTimedOut names the reason with the most voting power behind it, and what a quorum lacks.
func (c *Core) whyTimedOut(t *task) messages.Failure {
	operatorSet, _ := c.operatorSetOf(t)
	members := protocol.Eligible(operatorSet)
	need := protocol.ApprovalQuorum(protocol.QuorumTotal(operatorSet))
	have := t.approvals.power(members, false)
	f := messages.Failure{Reason: c.heaviestReason(t, messages.Abstain)}
	if f.Reason == messages.ReasonNone {
		f.Reason = messages.ReasonNoAnswer
	}
	f.Detail = fmt.Sprintf("approvals have %s, a quorum needs %s", have.Dec(), need.Dec())
	return f
}

// heaviestReason returns the reason that operators with the most voting power gave with an answer.
func (c *Core) heaviestReason(t *task, answer messages.Answer) messages.Reason {
	powers := map[messages.Reason]*uint256.Int{}
	for _, m := range c.operatorSet.Members {
		if v, answered := t.verdicts[m.ID]; answered && v.Answer == answer {
			if powers[v.Reason] == nil {
				powers[v.Reason] = new(uint256.Int)
			}
			powers[v.Reason].Add(powers[v.Reason], &m.Power)
		}
	}
	if len(powers) == 0 {
		return messages.ReasonNone
	}
	return slices.MaxFunc(slices.Collect(maps.Keys(powers)), func(a, b messages.Reason) int {
		return cmp.Or(powers[a].Cmp(powers[b]), cmp.Compare(b, a))
	})
}
