package aggregator

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// MaxOpen bounds the tasks whose votes are collected: far more rounds than can be open within one round timeout.
const MaxOpen = 64

// maxEnded bounds the memory of tasks that ended: their late broadcasts must not open them again.
const maxEnded = 1024

// effect is what the shell does for the core.
//
//sumtype:decl
type effect interface{ effect() }

type (
	verify struct {
		task     messages.TaskID
		approved bool
		digest   common.Hash
		votes    []candidate
	}
	expireLater struct{ task messages.TaskID }
	// submitLater waits for votes beyond the quorum (`--delay`).
	submitLater struct{ task messages.TaskID }
	submit      struct{ submit messages.Submit }
	quorum      struct {
		task  messages.TaskID
		power messages.VotingPower
		total messages.VotingPower
	}
	end struct{ ended messages.TaskEnded }
	bad struct {
		task messages.TaskID
		vote messages.Attestation
	}
)

func (verify) effect()      {}
func (expireLater) effect() {}
func (submitLater) effect() {}
func (submit) effect()      {}
func (quorum) effect()      {}
func (end) effect()         {}
func (bad) effect()         {}

// phase is how far a task has come.
type phase uint8

const (
	collecting phase = iota
	waiting          // quorum reached, more votes are welcome until the delay is over
	submitting
)

// task is one proposal whose votes are collected.
type task struct {
	proposal           messages.Proposal
	own                bool
	to                 messages.Commit // what the chain's markers are once it is executed; zero when unreadable
	phase              phase
	overdue            bool // it expired while it was being submitted
	approvals, refusal ballot
	verdicts           map[messages.OperatorID]messages.Verdict
}

type core struct {
	cfg         Config
	roster      messages.Roster
	tasks       map[messages.TaskID]*task
	order       []messages.TaskID // of opening
	ended       map[messages.TaskID]bool
	endedOrder  []messages.TaskID
	aggregators map[messages.OperatorID]bool // others whose proposals were committed
}

func newCore(cfg Config) core {
	return core{
		cfg: cfg, tasks: map[messages.TaskID]*task{}, ended: map[messages.TaskID]bool{},
		aggregators: map[messages.OperatorID]bool{},
	}
}

func (c *core) step(in messages.ToAggregator) []effect {
	switch m := in.(type) {
	case messages.RosterRead:
		c.roster = m.Roster
		return c.lookAgain()
	case messages.ProposalReceived:
		return c.open(m)
	case messages.AttestationReceived:
		return c.take(m.Attestation)
	case messages.VerdictReceived:
		c.hear(m.Verdict)
	case messages.SettlementReceived:
		return nil // a hint only: the roster's markers tell when a task is settled
	case messages.VotesVerified:
		return c.verified(m)
	case messages.SubmitDue:
		if t, open := c.tasks[m.Task]; open && t.phase == waiting {
			return c.submit(m.Task, t)
		}
	case messages.TaskExpired:
		return c.expire(m.Task)
	case messages.SubmissionEnded:
		return c.submitted(m)
	}
	return nil
}

// open begins to collect votes on an internal task, whoever performs it.
func (c *core) open(m messages.ProposalReceived) []effect {
	_, known := c.tasks[m.Task]
	if known || c.ended[m.Task] || len(c.tasks) >= MaxOpen || m.Proposal.Definition != messages.VotingPowerSync {
		return nil
	}
	t := &task{
		proposal: m.Proposal, own: m.Proposal.Performer == c.cfg.Address,
		approvals: newBallot(), refusal: newBallot(), verdicts: map[messages.OperatorID]messages.Verdict{},
	}
	if claim, err := votingpower.ReadClaim(m.Proposal); err == nil && claim.DataErr == nil {
		t.to = messages.Commit{L1: claim.Update.ToBlockL1, L2: claim.Update.ToBlockL2}
	}
	c.tasks[m.Task] = t
	c.order = append(c.order, m.Task)
	return []effect{expireLater{m.Task}}
}

// take puts a vote on its ballot. The roster says whose it is: ids in messages are not trusted.
func (c *core) take(a messages.Attestation) []effect {
	t, open := c.tasks[a.Task]
	a.Operator = protocol.OperatorAt(c.roster, a.Address)
	if !open || a.Operator == 0 {
		return nil // its broadcast comes again
	}
	if a.Approved {
		t.approvals.add(a)
	} else {
		t.refusal.add(a)
	}
	return c.weigh(a.Task, t)
}

func (c *core) hear(v messages.Verdict) {
	if t, open := c.tasks[v.Task]; open {
		if _, member := protocol.MemberByID(c.roster, v.Operator); member {
			v.Reason = v.Reason.Known()
			t.verdicts[v.Operator] = v
		}
	}
}

// weigh asks for a verification as soon as the votes that wait could decide, and acts on those that are verified.
func (c *core) weigh(id messages.TaskID, t *task) []effect {
	if t.phase == submitting {
		return nil
	}
	members := protocol.Eligible(c.roster)
	total := protocol.QuorumTotal(c.roster)
	need := protocol.ApprovalQuorum(total)
	if need.IsZero() {
		return nil // the chain would refuse it; the scheduler's pre-flight says so
	}
	if refused := t.refusal.power(members, true); outOfReach(members, refused, need) {
		return c.end(id, messages.OutcomeRejected, messages.Failure{
			Reason: messages.ReasonRejectedByVotes,
			Detail: fmt.Sprintf("votes against it have %s of %s: %s", refused.Dec(), total.Dec(), c.heaviestReason(t, messages.Reject)),
		})
	}
	var effects []effect
	if reached := t.approvals.power(members, true); t.phase == collecting && !reached.Lt(&need) {
		t.phase = waiting
		effects = append(effects, quorum{task: id, power: reached, total: total})
		if c.cfg.Delay > 0 {
			return append(effects, submitLater{id})
		}
		return append(effects, c.submit(id, t)...)
	}
	if hoped := t.approvals.power(members, false); t.phase == collecting && !hoped.Lt(&need) {
		effects = append(effects, c.check(id, t, true, members)...)
	}
	if feared := t.refusal.power(members, false); outOfReach(members, feared, need) {
		effects = append(effects, c.check(id, t, false, members)...)
	}
	return effects
}

// outOfReach reports whether all who have not refused are too few for a quorum.
func outOfReach(members []messages.Member, refused, need messages.VotingPower) bool {
	left := protocol.Sum(members)
	left.Sub(&left, &refused)
	return left.Lt(&need)
}

// check asks for one verification of all votes that wait on a ballot.
func (c *core) check(id messages.TaskID, t *task, approved bool, members []messages.Member) []effect {
	b := &t.approvals
	if !approved {
		b = &t.refusal
	}
	votes := b.unverified(members)
	if b.busy || len(votes) == 0 {
		return nil
	}
	b.busy = true
	network := protocol.Network{AttestationCenter: c.cfg.AttestationCenter, Chain: c.cfg.L2Chain}
	return []effect{verify{task: id, approved: approved, digest: protocol.VoteDigest(t.proposal, network, approved), votes: votes}}
}

func (c *core) verified(m messages.VotesVerified) []effect {
	t, open := c.tasks[m.Task]
	if !open {
		return nil
	}
	b := &t.approvals
	if !m.Approved {
		b = &t.refusal
	}
	b.settle(m)
	var effects []effect
	for _, a := range m.Bad {
		effects = append(effects, bad{task: m.Task, vote: a})
	}
	if t.phase == waiting && m.Approved {
		return append(effects, c.submit(m.Task, t)...) // the votes that came during the delay are verified now
	}
	return append(effects, c.weigh(m.Task, t)...)
}

// submit hands the aggregate over, once nothing that waits is left to verify.
func (c *core) submit(id messages.TaskID, t *task) []effect {
	if checks := c.check(id, t, true, protocol.Eligible(c.roster)); len(checks) > 0 {
		return checks
	}
	if t.approvals.busy {
		return nil
	}
	t.phase = submitting
	others := make([]messages.OperatorID, 0, len(c.aggregators))
	for other := range c.aggregators {
		others = append(others, other)
	}
	self := protocol.OperatorAt(c.roster, c.cfg.Address)
	return []effect{submit{messages.Submit{
		Submission: t.approvals.submission(id, t.proposal, c.roster),
		Turn:       protocol.Turn(protocol.SubmissionSeed(id), self, others),
	}}}
}

// expire ends a task without a quorum. One that is being submitted gets the same time again: the submitter answers within
// it unless it crashed.
func (c *core) expire(id messages.TaskID) []effect {
	t, open := c.tasks[id]
	switch {
	case !open:
		return nil
	case t.phase != submitting:
		return c.end(id, messages.OutcomeTimedOut, c.whyTimedOut(t))
	case t.overdue:
		return c.end(id, messages.OutcomeFailed, messages.Failure{
			Reason: messages.ReasonStillPending, Detail: "the submitter gave no answer",
		})
	}
	t.overdue = true
	return []effect{expireLater{id}}
}

func (c *core) submitted(m messages.SubmissionEnded) []effect {
	t, open := c.tasks[m.Task]
	if !open {
		return nil
	}
	if m.Failure == nil {
		effects := c.end(m.Task, messages.OutcomeCommitted, messages.Failure{})
		ended, ok := effects[0].(end)
		if !ok {
			return effects
		}
		ended.ended.Receipt = m.Receipt
		return []effect{ended}
	}
	if m.Failure.Reason == messages.ReasonAlreadySettled || executed(t, c.roster.CommitAtHead) {
		return c.end(m.Task, messages.OutcomeCommitted, messages.Failure{Detail: "another aggregator submitted it"})
	}
	return c.end(m.Task, messages.OutcomeFailed, *m.Failure)
}

// lookAgain acts on a new roster: tasks that the chain has settled end, powers may have changed.
func (c *core) lookAgain() []effect {
	var effects []effect
	commit := c.roster.CommitAtHead
	for _, id := range append([]messages.TaskID(nil), c.order...) {
		t := c.tasks[id]
		switch {
		case t.phase == submitting:
			// Its end comes from the submitter, with the receipt.
		case executed(t, commit):
			effects = append(effects, c.end(id, messages.OutcomeCommitted, messages.Failure{Detail: "another aggregator submitted it"})...)
		case t.to.L2 > 0 && commit.L2 >= t.to.L2:
			effects = append(effects, c.end(id, messages.OutcomeFailed, messages.Failure{
				Reason: messages.ReasonAlreadySettled, Detail: fmt.Sprintf("another update up to L2 block %d was committed", commit.L2),
			})...)
		default:
			effects = append(effects, c.weigh(id, t)...)
		}
	}
	return effects
}

// executed reports whether the chain's markers are those of the task's update.
func executed(t *task, commit messages.Commit) bool { return t.to.L2 > 0 && t.to == commit }

func (c *core) end(id messages.TaskID, outcome messages.Outcome, f messages.Failure) []effect {
	t := c.tasks[id]
	c.forget(id)
	if performer := protocol.OperatorAt(c.roster, t.proposal.Performer); outcome == messages.OutcomeCommitted && !t.own && performer != 0 {
		c.aggregators[performer] = true
	}
	return []effect{end{messages.TaskEnded{
		Task: id, Proposal: t.proposal, Outcome: outcome, Reason: f.Reason, Detail: messages.Clip(f.Detail),
	}}}
}
