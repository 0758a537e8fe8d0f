package proposer

import (
	"bytes"
	"time"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	dueLater struct {
		due   messages.ProposeDue
		after time.Duration
		fixed bool // not spread by jitter
	}
	// draft asks the task what is to be proposed now, and signs it.
	draft struct{ definition messages.TaskDefinitionID }
	// drawn counts the time of a draft.
	drawn struct {
		definition messages.TaskDefinitionID
		took       time.Duration
	}
	broadcast struct{ proposal messages.BroadcastProposal }
	// report logs and counts how a run ended.
	report struct {
		definition messages.TaskDefinitionID
		outcome    messages.Outcome
		reason     messages.Reason
		detail     string
		ended      messages.TaskEnded // zero where nothing was proposed
	}
)

func (dueLater) effect()  {}
func (draft) effect()     {}
func (drawn) effect()     {}
func (broadcast) effect() {}
func (report) effect()    {}

// run is what is known of one task of the schedule.
type run struct {
	Scheduled
	serial uint64 // of the timer that is armed; older ones are void
	began  time.Time
	busy   bool
	again  bool                       // it came due while it was under way
	task   messages.TaskID            // that is out
	tries  int                        // in a row that found no answer
	last   messages.BroadcastProposal // that was not settled; zero if there is none
	done   messages.TaskID            // the latest that was settled
	passed uint64                     // the latest L2 block in which this node settled one
}

// core decides when which task is proposed: one of a kind at a time.
type core struct {
	cfg  Config
	runs []*run // in the order of the schedule
}

func newCore(cfg Config) core {
	c := core{cfg: cfg}
	for _, s := range cfg.Schedule {
		c.runs = append(c.runs, &run{Scheduled: s})
	}
	return c
}

// begin arms the first run of every task: after downtime the node catches up at once.
func (c *core) begin() []effect {
	var effects []effect
	for _, r := range c.runs {
		effects = append(effects, c.arm(r, c.cfg.Retry, true))
	}
	return effects
}

func (c *core) arm(r *run, after time.Duration, fixed bool) effect {
	r.serial++
	return dueLater{messages.ProposeDue{Definition: r.Task.ID(), Serial: r.serial}, after, fixed}
}

func (c *core) step(now time.Time, in messages.ToProposer) []effect {
	switch m := in.(type) {
	case messages.ProposeDue:
		if r := c.find(m.Definition); r != nil && m.Serial == r.serial {
			return c.due(now, r)
		}
	case messages.Drafted:
		if r := c.find(m.Definition); r != nil && r.busy {
			return append([]effect{drawn{m.Definition, now.Sub(r.began)}}, c.drafted(r, m)...)
		}
	case messages.TaskEnded:
		return c.ended(m)
	case messages.TotalsStale:
		if r := c.find(messages.DefinitionTotalsSync); r != nil &&
			(!r.busy || !protocol.Within(now, r.began, c.cfg.Limit)) {
			return c.due(now, r)
		}
	}
	return nil
}

func (c *core) find(id messages.TaskDefinitionID) *run {
	for _, r := range c.runs {
		if r.Task.ID() == id {
			return r
		}
	}
	return nil
}

// due begins a run, unless one is under way. One that came to no end for longer than any may is given up.
func (c *core) due(now time.Time, r *run) []effect {
	if r.busy && protocol.Within(now, r.began, c.cfg.Limit) {
		r.again = true
		return []effect{c.arm(r, r.Period, false)}
	}
	r.busy, r.again, r.began, r.task = true, false, now, messages.TaskID{}
	return []effect{c.arm(r, r.Period, false), draft{r.Task.ID()}}
}

func (c *core) drafted(r *run, m messages.Drafted) []effect {
	switch {
	case m.Failure != nil:
		r.busy = false
		effects := []effect{report{
			definition: m.Definition, outcome: messages.OutcomeFailed, reason: m.Failure.Reason,
			detail: m.Failure.Detail,
		}}
		if r.tries++; r.tries <= maxTries {
			effects = append(effects, c.arm(r, c.cfg.Retry, true))
		}
		return effects
	case m.Idle:
		r.busy, r.tries = false, 0
		return []effect{report{definition: m.Definition, outcome: messages.OutcomeInSync}}
	}
	next := messages.BroadcastProposal{Task: m.Task, Proposal: m.Proposal}
	if r.repeats(m.Proposal) {
		next = r.last
	}
	if r.Task.Settles() && (next.Task == r.done || r.outdated(next.Proposal)) {
		// What was read is older than the settlement: a pin after it shows whether anything is left.
		r.busy = false
		if r.tries++; r.tries > maxTries {
			return nil
		}
		return []effect{c.arm(r, c.cfg.Retry, true)}
	}
	r.task, r.tries, r.last = next.Task, 0, next
	return []effect{broadcast{next}}
}

// repeats reports whether the proposal before says the same as a new one and is young enough to be approved: then that
// is broadcast again. Votes on it are sent again and add up, while each new one would be one more approval that nothing
// settles. A task that only reports is about this moment, and begins anew.
func (r *run) repeats(p messages.Proposal) bool {
	before, hasBefore := internaltask.PinOf(r.last.Proposal)
	pin, has := internaltask.PinOf(p)
	return r.Task.Settles() && hasBefore && has && internaltask.Young(before, pin) &&
		bytes.Equal(r.last.Proposal.Data, p.Data)
}

// outdated reports whether a proposal's pin is before the block in which a task of its kind was settled: what that
// corrected would be corrected once more.
func (r *run) outdated(p messages.Proposal) bool {
	pin, has := internaltask.PinOf(p)
	return has && pin < r.passed
}

// maxTries is how often a run that found no answer is tried again before the next period.
const maxTries = 20

// ended ends the run that proposed a task, and begins those that follow a voting power sync of ours: the other
// aggregators' syncs are followed by theirs.
func (c *core) ended(m messages.TaskEnded) []effect {
	var effects []effect
	for _, r := range c.runs {
		if m.Proposal.Definition == r.Task.ID() {
			r.passed = max(r.passed, m.Receipt.SeenAt())
		}
		switch {
		case r.busy && r.task == m.Task && m.Task != (messages.TaskID{}):
			r.busy = false
			if m.Outcome != messages.OutcomeTimedOut {
				r.last = messages.BroadcastProposal{}
			}
			if m.Outcome == messages.OutcomeCommitted {
				r.done = m.Task
			}
			effects = append(effects,
				report{definition: r.Task.ID(), outcome: m.Outcome, reason: m.Reason, detail: m.Detail, ended: m})
			// What did not fit follows; a sync may have been committed meanwhile, from which the run was too early.
			if m.Outcome == messages.OutcomeCommitted || r.again {
				effects = append(effects, c.arm(r, c.cfg.Retry, true))
			}
		case m.Proposal.Definition.Sync() && m.Outcome == messages.OutcomeCommitted &&
			m.Proposal.Performer == c.cfg.Address && r.Task.FollowsSync():
			effects = append(effects, c.arm(r, c.cfg.Retry, true))
		}
	}
	return effects
}
