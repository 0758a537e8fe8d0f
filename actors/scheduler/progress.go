package scheduler

import (
	"slices"

	"github.com/ballast-avs/ballast/messages"
)

// progress is a copy of the round in progress that the core does not change any more; zero if there is none.
func (c *Core) progress() messages.Round {
	if c.run == nil {
		return messages.Round{}
	}
	round := c.run.Round
	round.Stages = slices.Clone(round.Stages)
	return round
}

// tellProgress tells the port how far the round is, if that has changed.
func (a *shell) tellProgress() {
	if a.ports.Progress == nil {
		return
	}
	r := a.core.progress()
	if a.told != nil && r.Number == a.told.Number && len(r.Stages) == len(a.told.Stages) {
		return
	}
	a.told = &r
	a.ports.Progress(r)
}
