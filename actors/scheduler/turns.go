package scheduler

import (
	"fmt"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// rankShare is the part of the round timeout that each performer before us is given.
const rankShare = 4

// yields says for how long another aggregator goes first at an L2 pin, and why. All who propose take the same pin, so
// that this only saves gossip (voting-power-sync 2.1).
func (c *Core) yields(now time.Time, pin messages.Pin) (time.Duration, string) {
	if c.unsettled.L2.Number == pin.Number {
		if other, active := c.otherPerformer(); active {
			wait := protocol.Left(now, c.unsettledSince.Add(c.cfg.RoundTimeout), c.cfg.RoundTimeout)
			return wait, fmt.Sprintf("operator %d proposed the same at this pin", other)
		}
		return 0, ""
	}
	self := protocol.OperatorAt(c.operatorSet, c.cfg.Address)
	rank := protocol.Turn(protocol.ProposalSeed(pin.Number), self, c.performers.Active(c.operatorSet))
	wait := min(time.Duration(rank)*c.cfg.RoundTimeout/rankShare, c.cfg.RoundTimeout)
	return protocol.Left(now, c.wanted.Add(wait), wait), fmt.Sprintf("%d aggregators go first at this pin", rank)
}

// otherPerformer finds another active operator whose update at the unsettled pin our own attester found right.
func (c *Core) otherPerformer() (messages.OperatorID, bool) {
	if slices.Contains(c.unsettled.Performers, c.cfg.Address) {
		return 0, false // our own proposal is out as well: nothing is saved
	}
	for _, address := range c.unsettled.Performers {
		if id := protocol.OperatorAt(c.operatorSet, address); id != 0 {
			return id, true
		}
	}
	return 0, false
}

// meet takes note of who performs the sync.
func (c *Core) meet(m messages.TaskEnded) []Effect {
	if !m.Proposal.Definition.Sync() {
		return nil
	}
	update, err := votingpower.DecodeUpdate(m.Proposal.Data)
	if err != nil || !c.performers.Note(c.operatorSet, m, update) {
		return nil
	}
	return []Effect{Know{c.performers.All()}}
}
