package scheduler

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Progress is how far the round under way has come.
type Progress struct {
	Round     messages.RoundNumber // 0 while no round is under way; the rest is empty then
	Task      messages.TaskID      // zero until something is proposed
	Fence     bool
	Started   time.Time
	Stages    []Passed
	L1, L2    messages.Pin // zero until both chains were read
	Operators int          // that were read
	Changed   int          // operators that the update changes
}

// progress is a copy that the core does not change any more.
func (c *Core) progress() Progress {
	if c.run == nil {
		return Progress{}
	}
	return Progress{
		Round: c.run.Round, Task: c.run.Task, Fence: c.run.Fence, Started: c.run.Started,
		Stages: slices.Clone(c.run.Stages),
		L1:     c.run.L1, L2: c.run.L2, Operators: len(c.run.Leaves),
		Changed: len(c.run.Update.Increases) + len(c.run.Update.Decreases),
	}
}

// tellProgress tells the port how far the round is, if that has changed.
func (a *shell) tellProgress() {
	if a.ports.Progress == nil {
		return
	}
	p := a.core.progress()
	if a.told != nil && p.Round == a.told.Round && len(p.Stages) == len(a.told.Stages) {
		return
	}
	a.told = &p
	a.ports.Progress(p)
}
