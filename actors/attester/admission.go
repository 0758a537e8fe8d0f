package attester

import (
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// MaxOpenTasks and MaxOpenOfOne bound all tasks under examination but voting power syncs: all of them,
// and those of one performer.
const (
	MaxOpenTasks = 1024
	MaxOpenOfOne = 256
)

// isFence reports whether a proposal has the form of a fence.
func isFence(p messages.Proposal) bool {
	claim, err := votingpower.ReadClaim(p)
	return err == nil && claim.Fence()
}

// admit bounds what performers can make this node do.
func (c *Core) admit(p messages.Proposal) (votingpower.Finding, bool) {
	switch {
	case !p.Definition.Sync():
		return c.admitTask(p)
	case protocol.OperatorAt(c.operatorSet, p.Performer) == 0:
		return votingpower.Finding{
			Answer: messages.Drop, Reason: messages.ReasonPerformerUnknown,
			Detail: fmt.Sprintf("%s is not an active operator", p.Performer),
		}, false
	// A fence is what clears them away.
	case c.votes.unsettledOf(p.Performer) >= protocol.MaxOpenOfPerformer && !isFence(p):
		return tooMany(fmt.Sprintf("%d updates of the same performer are approved and not settled",
			protocol.MaxOpenOfPerformer)), false
	}
	for task, e := range c.open {
		switch own := e.proposal.Performer == p.Performer; {
		case !own || !e.proposal.Definition.Sync():
		case e.phase == idle:
			delete(c.open, task) // the newer proposal takes the place of one that nothing was decided on
		default:
			return tooMany("a proposal of the same performer is under examination"), false
		}
	}
	return votingpower.Finding{}, true
}

// admitTask bounds the tasks that are not voting power syncs.
func (c *Core) admitTask(p messages.Proposal) (votingpower.Finding, bool) {
	all, own := 0, 0
	for _, e := range c.open {
		if e.proposal.Definition.Sync() {
			continue
		}
		if all++; e.proposal.Performer == p.Performer {
			own++
		}
	}
	if all >= MaxOpenTasks || own >= MaxOpenOfOne {
		return tooMany(fmt.Sprintf("%d tasks are under examination, %d of this performer", all, own)), false
	}
	return votingpower.Finding{}, true
}

func tooMany(detail string) votingpower.Finding {
	return votingpower.Finding{Answer: messages.Drop, Reason: messages.ReasonRateLimited, Detail: detail}
}

// maxTags is how many places of the tag are remembered: at an operator set every 12 seconds more than two windows.
const maxTags = 16

// sawTag remembers where the L2's tag is.
func (c *Core) sawTag(number uint64) {
	if !slices.Contains(c.tags, number) {
		c.tags = append(c.tags, number)
		c.tags = c.tags[max(0, len(c.tags)-maxTags):]
	}
}
