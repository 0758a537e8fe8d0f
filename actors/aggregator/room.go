package aggregator

import (
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// makeRoom lets each active operator have MaxOpenOfPerformer internal tasks of a kind open, as many as an honest
// attester may approve. So one operator's tasks never keep out another's, and all are bounded by the number of
// operators. A newer task takes the place of the one with the least verified approval, the oldest of several. Our
// own tasks always have room.
func (c *Core) makeRoom(p messages.Proposal, own bool) bool {
	if protocol.OperatorAt(c.operatorSet, p.Performer) == 0 {
		return own
	}
	row := c.row(p)
	if len(row) < protocol.MaxOpenOfPerformer {
		return true
	}
	weakest, least := messages.TaskID{}, messages.VotingPower{}
	for _, id := range row {
		t := c.tasks[id]
		if t.phase != collecting {
			continue
		}
		power := t.approvals.power(c.operatorSet.Members, true)
		if weakest == (messages.TaskID{}) || power.Lt(&least) {
			weakest, least = id, power
		}
	}
	if weakest == (messages.TaskID{}) {
		return own
	}
	c.forget(weakest, false)
	return true
}

// row returns the open internal tasks of a proposal's performer and definition, in the order of opening.
func (c *Core) row(p messages.Proposal) []messages.TaskID {
	var row []messages.TaskID
	for _, id := range c.order {
		if t := c.tasks[id]; t.internal() && t.proposal.Performer == p.Performer &&
			t.proposal.Definition == p.Definition {
			row = append(row, id)
		}
	}
	return row
}

// crowded reports whether a task could have to make room: then its votes are verified as they come, since only what
// is verified holds a place.
func (c *Core) crowded(t *task) bool {
	return t.internal() && len(c.row(t.proposal)) >= protocol.MaxOpenOfPerformer
}
