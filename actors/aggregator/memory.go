package aggregator

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// forget closes a task and remembers that it ended.
func (c *core) forget(id messages.TaskID) {
	delete(c.tasks, id)
	c.order = slices.DeleteFunc(c.order, func(t messages.TaskID) bool { return t == id })
	if len(c.endedOrder) == maxEnded {
		delete(c.ended, c.endedOrder[0])
		c.endedOrder = c.endedOrder[1:]
	}
	c.ended[id] = true
	c.endedOrder = append(c.endedOrder, id)
}

// whyTimedOut names the reason with the most voting power behind it, and what is missing.
func (c *core) whyTimedOut(t *task) messages.Failure {
	members := protocol.Eligible(c.roster)
	need := protocol.ApprovalQuorum(protocol.QuorumTotal(c.roster))
	have := t.approvals.power(members, false)
	f := messages.Failure{Reason: c.heaviestReason(t, messages.Abstain)}
	if f.Reason == messages.ReasonNone {
		f.Reason = messages.ReasonNoAnswer
	}
	var silent []messages.OperatorID
	for _, m := range members {
		_, approved := t.approvals.good[m.ID]
		_, answered := t.verdicts[m.ID]
		if !approved && !answered && len(t.approvals.waiting[m.ID]) == 0 {
			silent = append(silent, m.ID)
		}
	}
	f.Detail = fmt.Sprintf("approvals have %s, a quorum needs %s; no answer from operators %v", have.Dec(), need.Dec(), silent)
	return f
}

// heaviestReason returns the reason that operators with the most voting power gave with an answer.
func (c *core) heaviestReason(t *task, answer messages.Answer) messages.Reason {
	powers := map[messages.Reason]*uint256.Int{}
	for _, m := range c.roster.Members {
		if v, answered := t.verdicts[m.ID]; answered && v.Answer == answer {
			if powers[v.Reason] == nil {
				powers[v.Reason] = new(uint256.Int)
			}
			powers[v.Reason].Add(powers[v.Reason], &m.Power)
		}
	}
	var reasons []messages.Reason
	for r := range powers {
		reasons = append(reasons, r)
	}
	if len(reasons) == 0 {
		return messages.ReasonNone
	}
	return slices.MaxFunc(reasons, func(a, b messages.Reason) int {
		return cmp.Or(powers[a].Cmp(powers[b]), cmp.Compare(b, a))
	})
}
