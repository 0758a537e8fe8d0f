package scheduler

import (
	"maps"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// due begins a round unless one is running or another aggregator goes first.
func (c *core) due(now time.Time) []effect {
	if c.run != nil {
		return []effect{skip{c.run.Round}}
	}
	if !c.begun || (c.yielding && c.roster.CommitAtHead.L2 == c.turnCommit) {
		return nil // a wait goes on
	}
	commit := c.roster.CommitAtHead.L2
	self := protocol.OperatorAt(c.roster, c.cfg.Address)
	if turn := protocol.Turn(protocol.ProposalSeed(commit), self, c.others()); turn > 0 {
		c.yielding, c.turnCommit = true, commit
		c.serial++
		return []effect{yield{turn}, retryLater{c.serial, time.Duration(turn) * c.cfg.RoundTimeout}}
	}
	return c.begin(now)
}

// retry tries again, or takes a turn that an earlier aggregator let pass. Where the marker moved meanwhile, it did not.
func (c *core) retry(now time.Time) []effect {
	yielded := c.yielding
	c.yielding = false
	if c.run != nil || (yielded && c.roster.CommitAtHead.L2 != c.turnCommit) {
		return nil
	}
	if !yielded {
		return c.begin(now)
	}
	clear(c.aggregators) // they let their turns pass; a commit makes them known again
	return append([]effect{know{nil}}, c.begin(now)...)
}

// meet takes note of another aggregator: one whose internal task was committed.
func (c *core) meet(m messages.TaskEnded) []effect {
	if m.Outcome != messages.OutcomeCommitted || !m.Proposal.Definition.Internal() || m.Proposal.Performer == c.cfg.Address {
		return nil
	}
	performer := protocol.OperatorAt(c.roster, m.Proposal.Performer)
	if performer == 0 || c.aggregators[performer] {
		return nil
	}
	c.aggregators[performer] = true
	return []effect{know{c.others()}}
}

// others returns the other aggregators, ascending.
func (c *core) others() []messages.OperatorID { return slices.Sorted(maps.Keys(c.aggregators)) }
