package aggregator

import (
	"fmt"
	"time"

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
	expireLater struct {
		expired messages.TaskExpired
		after   time.Duration
	}
	// confirm asks the chain whether it has a task that another aggregator seems to have submitted.
	confirm struct{ task messages.TaskID }
	// submitLater waits for votes beyond the quorum (`--delay`).
	submitLater struct{ task messages.TaskID }
	submit      struct{ submit messages.Submit }
	// otherSubmits tells the submitter that another aggregator's transaction is about to leave.
	otherSubmits struct{ task messages.TaskID }
	quorum       struct {
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

func (verify) effect()       {}
func (expireLater) effect()  {}
func (confirm) effect()      {}
func (submitLater) effect()  {}
func (submit) effect()       {}
func (otherSubmits) effect() {}
func (quorum) effect()       {}
func (end) effect()          {}
func (bad) effect()          {}

// phase is how far a task has come.
type phase uint8

const (
	collecting phase = iota
	waiting          // quorum reached, more votes are welcome until the delay is over
	submitting
	confirming // the chain's markers are those of the task: is it the task itself?
	spent      // the chain has the task already: the next roster shows whether it was executed
)

// task is one proposal whose votes are collected.
type task struct {
	proposal           messages.Proposal
	own                bool
	opened             messages.Roster // when we first heard of it
	to                 messages.Commit // what the chain's markers are once it is executed; zero when unreadable
	phase              phase
	due                bool   // the delay after the quorum is over
	turn               int    // how many aggregators went before us when it was submitted
	announced          bool   // another aggregator said that its transaction is about to leave
	serial             uint64 // of the time that it is given now
	approvals, refusal ballot
	verdicts           map[messages.OperatorID]messages.Verdict
}

type core struct {
	cfg         Config
	roster      messages.Roster
	tasks       map[messages.TaskID]*task
	order       []messages.TaskID        // of opening
	ended       map[messages.TaskID]bool // for good: their late broadcasts must not open them again
	endedOrder  []messages.TaskID
	serial      uint64
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
		return c.hear(m.Verdict)
	case messages.SettlementReceived:
		return nil // a hint only: the roster's markers tell when a task is settled
	case messages.VotesVerified:
		return c.verified(m)
	case messages.SubmitDue:
		if t, open := c.tasks[m.Task]; open && t.phase == waiting {
			return c.submit(m.Task, t)
		}
	case messages.TaskExpired:
		return c.expire(m)
	case messages.SettledRead:
		return c.settled(m)
	case messages.SubmissionEnded:
		return c.submitted(m)
	}
	return nil
}

// open begins to collect votes on an internal task, whoever performs it. A retry with the same pins is the same task.
func (c *core) open(m messages.ProposalReceived) []effect {
	_, known := c.tasks[m.Task]
	own := m.Proposal.Performer == c.cfg.Address
	if known || c.ended[m.Task] || m.Proposal.Definition != messages.VotingPowerSync || !c.makeRoom(m.Proposal.Performer, own) {
		return nil
	}
	t := &task{
		proposal: m.Proposal, own: own, opened: c.roster,
		approvals: newBallot(), refusal: newBallot(), verdicts: map[messages.OperatorID]messages.Verdict{},
	}
	if update, err := votingpower.DecodeUpdate(m.Proposal.Data); err == nil {
		t.to = messages.Commit{L1: update.ToBlockL1, L2: update.ToBlockL2}
	}
	c.tasks[m.Task] = t
	c.order = append(c.order, m.Task)
	return []effect{c.give(m.Task, t, c.cfg.RoundTimeout)}
}

// makeRoom lets each performer have one open task: a newer one takes the place of one that nobody voted on. Our own tasks
// always have room.
func (c *core) makeRoom(performer common.Address, own bool) bool {
	for _, id := range c.order {
		t := c.tasks[id]
		if t.proposal.Performer != performer {
			continue
		}
		if t.phase != collecting || len(t.approvals.good)+len(t.approvals.waiting)+len(t.refusal.good)+len(t.refusal.waiting) > 0 {
			return own
		}
		c.forget(id, false)
		return true
	}
	return own || len(c.tasks) < MaxOpen
}

// give sets the time that a task has from now on; what it was given before is void.
func (c *core) give(id messages.TaskID, t *task, after time.Duration) effect {
	c.serial++
	t.serial = c.serial
	return expireLater{expired: messages.TaskExpired{Task: id, Serial: t.serial}, after: after}
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

// hear takes note of what operators say: it is advisory, and no vote.
func (c *core) hear(v messages.Verdict) []effect {
	t, open := c.tasks[v.Task]
	if _, member := protocol.MemberByID(c.roster, v.Operator); !open || !member {
		return nil
	}
	if v.Answer == messages.Submits {
		if v.Operator == protocol.OperatorAt(c.roster, c.cfg.Address) {
			return nil
		}
		return c.heed(v.Task, t)
	}
	v.Reason = v.Reason.Known()
	t.verdicts[v.Operator] = v
	return nil
}

// weigh asks for a verification as soon as the votes that wait could decide, and acts on those that are verified.
func (c *core) weigh(id messages.TaskID, t *task) []effect {
	if t.phase != collecting && t.phase != waiting {
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
	if hoped := t.approvals.power(members, false); (t.phase == collecting && !hoped.Lt(&need)) || t.approvals.contested() {
		effects = append(effects, c.check(id, t, true, members)...)
	}
	if feared := t.refusal.power(members, false); outOfReach(members, feared, need) || t.refusal.contested() {
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
	if t.phase == waiting && t.due && m.Approved {
		return append(effects, c.submit(m.Task, t)...) // the votes that came during the delay are verified now
	}
	return append(effects, c.weigh(m.Task, t)...)
}

// submit hands the aggregate over, once nothing that waits is left to verify.
func (c *core) submit(id messages.TaskID, t *task) []effect {
	t.due = true
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
	t.turn = protocol.SubmissionTurn(id, protocol.OperatorAt(c.roster, t.proposal.Performer), self, others)
	effects := []effect{
		submit{messages.Submit{Submission: t.approvals.submission(id, t.proposal, c.roster), Turn: t.turn}},
		c.give(id, t, c.cfg.SubmitLimit+time.Duration(t.turn)*c.cfg.Turn),
	}
	if t.announced {
		effects = append(effects, otherSubmits{id})
	}
	return effects
}

// heed makes the submitter wait for another aggregator that says that its transaction with a task is about to leave. Of two
// transactions with one task, or with two updates with the same L2 block, the chain executes one, and the other one only costs
// gas. A task makes others wait once, and only if it has its quorum: so nobody holds them up with junk.
func (c *core) heed(id messages.TaskID, t *task) []effect {
	if t.announced {
		return nil
	}
	t.announced = true
	if t.phase != submitting {
		return nil
	}
	return []effect{otherSubmits{id}}
}
