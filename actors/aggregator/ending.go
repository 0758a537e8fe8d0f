package aggregator

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// expire ends a task whose time is over: without a quorum, or because the submitter crashed.
func (c *Core) expire(m messages.TaskExpired) []Effect {
	t, open := c.tasks[m.Task]
	switch {
	case !open || t.serial != m.Serial:
		return nil
	case t.phase == submitting:
		return c.end(m.Task, messages.OutcomeFailed, messages.Failure{
			Reason: messages.ReasonStillPending, Detail: "the submitter gave no answer",
		})
	case t.phase == waiting && t.reports() && !t.due:
		late := c.give(m.Task, t, c.cfg.VerifyTimeout)
		return append([]Effect{late}, c.submit(m.Task, t)...)
	}
	return c.end(m.Task, messages.OutcomeTimedOut, c.whyTimedOut(t))
}

func (c *Core) submitted(m messages.SubmissionEnded) []Effect {
	t, open := c.tasks[m.Task]
	switch {
	case !open:
		return nil
	case m.Failure == nil:
		if t.turn > 0 {
			c.performers = protocol.Performers{} // they let their turns pass; a commit makes them known again
		}
		if !t.approved {
			return c.endWith(m.Task, messages.OutcomeRejected, messages.Failure{Reason: messages.ReasonRejectedByVotes},
				m.Receipt)
		}
		return c.endWith(m.Task, messages.OutcomeCommitted, messages.Failure{}, m.Receipt)
	case m.Failure.Reason == messages.ReasonAlreadySettled && !t.sync():
		return c.end(m.Task, messages.OutcomeCommitted, messages.Failure{Detail: "another aggregator settled it"})
	case executed(t, c.operatorSet.CommitAtHead):
		t.phase = confirming
		return []Effect{Confirm{m.Task}}
	case m.Failure.Reason == messages.ReasonAlreadySettled:
		t.phase = spent
		return []Effect{c.give(m.Task, t, c.cfg.RoundTimeout)}
	}
	return c.end(m.Task, messages.OutcomeFailed, *m.Failure)
}

// settled ends a task whose markers the chain shows. Another performer may have copied it, or been copied: only the
// task that the AttestationCenter knows was committed.
func (c *Core) settled(m messages.SettledRead) []Effect {
	t, open := c.tasks[m.Task]
	switch {
	case !open || t.phase != confirming:
		return nil
	case m.Failure != nil:
		t.phase = collecting // the next operator set asks again
		return nil
	case m.Settled:
		return c.end(m.Task, messages.OutcomeCommitted, messages.Failure{Detail: "another aggregator submitted it"})
	}
	return c.end(m.Task, messages.OutcomeFailed, superseded(t.to()))
}

func superseded(to messages.Commit) messages.Failure {
	return messages.Failure{
		Reason: messages.ReasonAlreadySettled,
		Detail: fmt.Sprintf(
			"it can not be executed any more: it was voted down on the chain, or another update up to L1 block %d, "+
				"L2 block %d or later was executed", to.L1, to.L2),
	}
}

// lookAgain acts on a new operator set: tasks that the chain has settled end, powers may have changed.
func (c *Core) lookAgain() []Effect {
	effects := c.askTerms()
	commit := c.operatorSet.CommitAtHead
	for _, id := range slices.Clone(c.order) {
		t := c.tasks[id]
		switch {
		case t.phase == submitting || t.phase == confirming:
			// Its end comes from the submitter, with the receipt, or from the chain.
		case executed(t, commit):
			t.phase = confirming
			effects = append(effects, Confirm{id})
		case t.phase == spent || outrun(t, commit):
			effects = append(effects, c.end(id, messages.OutcomeFailed, superseded(t.to()))...)
		case t.own && t.sync() && t.phase == collecting && overtaken(t.opened, c.operatorSet):
			effects = append(effects, c.end(id, messages.OutcomeFailed, messages.Failure{
				Reason: messages.ReasonBaseChanged,
				Detail: "another update was executed meanwhile: attesters no longer approve this one",
			})...)
		default:
			effects = append(effects, c.weigh(id, t)...)
		}
	}
	return effects
}

// askTerms asks again what the definitions of open tasks demand, and forgets those of which no task is open.
func (c *Core) askTerms() []Effect {
	inUse := map[messages.TaskDefinitionID]bool{}
	var effects []Effect
	for _, id := range c.order {
		if t := c.tasks[id]; t.hasTerms() && !inUse[t.proposal.Definition] {
			inUse[t.proposal.Definition] = true
			effects = append(effects, c.ask(t.proposal.Definition)...)
		}
	}
	maps.DeleteFunc(c.terms, func(d messages.TaskDefinitionID, _ messages.Terms) bool { return !inUse[d] })
	return effects
}

// overtaken reports whether an update that changed voting power was executed between two looks at the chain.
func overtaken(then, now messages.OperatorSet) bool {
	if then.Head.Number == 0 || then.CommitAtHead == now.CommitAtHead {
		return false
	}
	return !slices.EqualFunc(then.Members, now.Members, func(a, b messages.Member) bool {
		return a.ID == b.ID && a.Power.Eq(&b.Power)
	})
}

// outrun reports whether the chain's markers have reached one of the task's blocks: it executes an update only if both
// are newer. A fence often has the L1 block of another performer's fence, and a newer L2 block.
func outrun(t *task, commit messages.Commit) bool {
	to := t.to()
	return to.L2 > 0 && (commit.L2 >= to.L2 || commit.L1 >= to.L1)
}

// executed reports whether the chain's markers are those of the task's update.
func executed(t *task, commit messages.Commit) bool { return t.to().L2 > 0 && t.to() == commit }

func (c *Core) end(id messages.TaskID, outcome messages.Outcome, f messages.Failure) []Effect {
	return c.endWith(id, outcome, f, messages.Receipt{})
}

func (c *Core) endWith(id messages.TaskID, outcome messages.Outcome, f messages.Failure, r messages.Receipt) []Effect {
	t := c.tasks[id]
	final := outcome == messages.OutcomeCommitted || outcome == messages.OutcomeRejected ||
		outcome == messages.OutcomeReported || f.Reason == messages.ReasonAlreadySettled
	c.forget(id, final)
	ended := messages.TaskEnded{
		Task: id, Proposal: t.proposal, Outcome: outcome, Reason: f.Reason, Detail: messages.Line(f.Detail), Receipt: r,
	}
	c.performers.Note(c.operatorSet, ended, t.update)
	answers := c.account(t, &ended)
	e := End{Ended: ended, Answers: answers}
	if !t.reached.IsZero() {
		e.Settled = c.now.Sub(t.reached)
	}
	return []Effect{e}
}
