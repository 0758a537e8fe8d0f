package aggregator

import (
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// ask reads what a definition demands, once at a time: many tasks of it may come together.
func (c *Core) ask(definition messages.TaskDefinitionID) []Effect {
	if c.asking[definition] {
		return nil
	}
	c.asking[definition] = true
	return []Effect{ReadTerms{definition}}
}

// learn takes in what a definition demands, and looks again at the tasks of it.
func (c *Core) learn(m messages.TermsRead) []Effect {
	delete(c.asking, m.Definition)
	if m.Failure != nil {
		return nil // the next operator set asks again
	}
	c.terms[m.Definition] = m.Terms
	var effects []Effect
	for _, id := range slices.Clone(c.order) {
		if t := c.tasks[id]; t.proposal.Definition == m.Definition {
			effects = append(effects, c.weigh(id, t)...)
		}
	}
	return effects
}

// operatorSetOf returns the operator set as a task's definition sees it; false while what the
// definition demands is not known.
func (c *Core) operatorSetOf(t *task) (messages.OperatorSet, bool) {
	if t.sync() {
		return c.operatorSet, true
	}
	if t.reports() {
		return protocol.Under(c.operatorSet, messages.Terms{Definition: messages.Definition{Exists: true}}), true
	}
	terms, known := c.terms[t.proposal.Definition]
	return protocol.Under(c.operatorSet, terms), known
}

// weigh asks for a verification as soon as the votes that wait could decide, and acts on those that are verified.
func (c *Core) weigh(id messages.TaskID, t *task) []Effect {
	operatorSet, known := c.operatorSetOf(t)
	if !known || (t.phase != collecting && t.phase != waiting) {
		return nil
	}
	if f := c.unsettleable(t, operatorSet); f != nil {
		return c.end(id, messages.OutcomeFailed, *f)
	}
	if t.phase == waiting && t.reports() && c.allHeard(t, operatorSet) {
		return c.submit(id, t)
	}
	if t.phase == collecting {
		if effects := c.decide(id, t, operatorSet); len(effects) > 0 {
			return effects
		}
	}
	var effects []Effect
	for _, approved := range []bool{true, false} {
		b := t.ballot(approved)
		hoped := b.power(protocol.Eligible(operatorSet), false)
		if (t.phase == collecting && decides(t, operatorSet, approved, hoped)) || b.contested() || c.crowded(t) {
			effects = append(effects, c.check(id, t, approved)...)
		}
	}
	return effects
}

// unsettleable says why the chain would not settle a task, whatever the votes say.
func (c *Core) unsettleable(t *task, operatorSet messages.OperatorSet) *messages.Failure {
	if !t.hasTerms() {
		return nil // of the sync the scheduler's pre-flight says so
	}
	terms := c.terms[t.proposal.Definition]
	switch {
	case !operatorSet.Definition.Exists:
		return &messages.Failure{
			Reason: messages.ReasonDefinitionAbsent,
			Detail: fmt.Sprintf("task definition %d does not exist on the AttestationCenter", t.proposal.Definition),
		}
	case terms.Expiry <= operatorSet.Head.Number:
		return &messages.Failure{
			Reason: messages.ReasonDefinitionExpired,
			Detail: fmt.Sprintf("task definition %d expired at L2 block %d", t.proposal.Definition, terms.Expiry),
		}
	}
	return nil
}

// decide acts on the answer that has its quorum. A rejection of an internal task is never submitted: it ends the task
// once approval is out of reach (voting-power-sync 2.9).
func (c *Core) decide(id messages.TaskID, t *task, operatorSet messages.OperatorSet) []Effect {
	for _, approved := range []bool{true, false} {
		voters := t.ballot(approved).voters(protocol.Eligible(operatorSet))
		reached := protocol.Sum(protocol.SelectSigners(operatorSet, voters))
		if !approved && t.internal() {
			reached = t.refusal.power(protocol.Eligible(operatorSet), true)
		}
		if !decides(t, operatorSet, approved, reached) {
			continue
		}
		total := protocol.QuorumTotal(operatorSet)
		if !approved && t.internal() {
			return c.end(id, messages.OutcomeRejected, messages.Failure{
				Reason: messages.ReasonRejectedByVotes,
				Detail: fmt.Sprintf("votes against it have %s of %s: %s", reached.Dec(), total.Dec(),
					c.heaviestReason(t, messages.Reject)),
			})
		}
		t.phase, t.approved, t.reached = waiting, approved, c.now
		effects := []Effect{Quorum{
			Task: id, Definition: t.proposal.Definition, Approved: approved, Power: reached, Total: total,
			After:     c.now.Sub(t.since),
			ToBlockL2: t.update.ToBlockL2,
		}}
		if t.reports() {
			return append(effects, c.weigh(id, t)...) // it waits for all votes, not for a quorum
		}
		if c.cfg.Delay > 0 {
			return append(effects, SubmitLater{id})
		}
		return append(effects, c.submit(id, t)...)
	}
	return nil
}

// decides reports whether so much power with one answer decides a task: its quorum, or, against an internal task, so
// much that all others are too few for a quorum. A quorum of zero the chain would refuse.
func decides(t *task, operatorSet messages.OperatorSet, approved bool, power messages.VotingPower) bool {
	total := protocol.QuorumTotal(operatorSet)
	if !approved && t.internal() {
		need := protocol.ApprovalQuorum(total)
		return !need.IsZero() && outOfReach(protocol.Eligible(operatorSet), power, need)
	}
	need := protocol.Quorum(total, approved)
	return !need.IsZero() && !power.Lt(&need)
}

// allHeard reports whether everybody answered who may.
func (c *Core) allHeard(t *task, operatorSet messages.OperatorSet) bool {
	return !slices.ContainsFunc(protocol.Eligible(operatorSet), func(m messages.Member) bool { return t.silent(m.ID) })
}

// silent reports whether an operator gave neither vote nor verdict.
func (t *task) silent(id messages.OperatorID) bool {
	_, answered := t.verdicts[id]
	return !answered && !t.approvals.heard(id) && !t.refusal.heard(id)
}

func (t *task) ballot(approved bool) *ballot {
	if approved {
		return &t.approvals
	}
	return &t.refusal
}

// outOfReach reports whether all who have not refused are too few for a quorum.
func outOfReach(members []messages.Member, refused, need messages.VotingPower) bool {
	left := protocol.Sum(members)
	left.Sub(&left, &refused)
	return left.Lt(&need)
}

// check asks for one verification of all votes that wait on a ballot.
func (c *Core) check(id messages.TaskID, t *task, approved bool) []Effect {
	operatorSet, _ := c.operatorSetOf(t)
	b := t.ballot(approved)
	votes := b.unverified(protocol.Eligible(operatorSet))
	if b.busy || len(votes) == 0 {
		return nil
	}
	b.busy = true
	digest := protocol.VoteDigest(t.proposal, c.cfg.Network(), approved)
	return []Effect{Verify{Task: id, Approved: approved, Digest: digest, Votes: votes}}
}

func (c *Core) verified(m messages.VotesVerified) []Effect {
	t, open := c.tasks[m.Task]
	if !open {
		return nil
	}
	t.ballot(m.Approved).settle(m)
	var effects []Effect
	for _, a := range m.Bad {
		effects = append(effects, Bad{Task: m.Task, Vote: a})
	}
	if t.phase == waiting && t.due && m.Approved == t.approved {
		return append(effects, c.submit(m.Task, t)...) // the votes that came during the delay are verified now
	}
	return append(effects, c.weigh(m.Task, t)...)
}
