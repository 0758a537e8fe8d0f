package attester

import (
	"bytes"
	"fmt"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// examination is one proposal on which no vote is signed yet.
type examination struct {
	proposal messages.Proposal
	claim    votingpower.Claim
	since    time.Time
	looked   time.Time // when it was last recalculated
	phase    phase
	// asked is the task whose recalculation this one waits for: its own, or that of another proposal at the same pins.
	asked      messages.TaskID
	headTimeL2 uint64 // of the recalculation that approved it
	finding    votingpower.Finding
}

// phase is what is being done about an examination.
type phase uint8

const (
	idle phase = iota // abstained from; looked at again at a later broadcast
	recalculating
	signing
)

// Core keeps the proposals under examination. Of voting power syncs each active operator has one at most, so that
// one operator's proposals never keep out another's.
type Core struct {
	cfg         Config
	operator    messages.OperatorID // ours; zero until the operator set has us
	operatorSet messages.OperatorSet
	votes       *votes   // nil until the journal was read
	tags        []uint64 // where the L2's tag was lately, oldest first
	open        map[messages.TaskID]*examination
}

// NewCore returns a core that knows nothing yet.
func NewCore(cfg Config) Core {
	return Core{cfg: cfg, open: map[messages.TaskID]*examination{}}
}

// Step takes in one message and returns what the shell has to do for it.
func (c *Core) Step(now time.Time, in messages.ToAttester) []Effect {
	c.forgetOld(now)
	switch m := in.(type) {
	case messages.JournalRead:
		if m.Failure != nil {
			return []Effect{GiveUp{*m.Failure}}
		}
		c.votes = newVotes(m)
	case messages.BaselineStored:
		if m.Failure != nil {
			return []Effect{GiveUp{*m.Failure}}
		}
	case messages.OperatorSetRead:
		c.operatorSet, c.operator = m.OperatorSet, protocol.OperatorAt(m.OperatorSet, c.cfg.Address)
		c.sawTag(m.OperatorSet.Tag.Number)
		if c.votes != nil {
			c.votes.settle(m.OperatorSet)
			return []Effect{Bind{c.votes.unsettled()}}
		}
	case messages.ProposalReceived:
		if c.votes != nil && c.operator != 0 { // until then the proposal's next broadcast will do
			return c.receive(now, m)
		}
	case messages.AttestationReceived:
		return c.hearVote(now, m)
	case messages.Calculated:
		return c.judgeAll(now, m.Calculation)
	case messages.InquiryFailed:
		return c.fail(now, m)
	case messages.Validated:
		return c.validated(now, m)
	case messages.VoteSigned:
		return c.signed(now, m)
	case messages.TaskEnded:
		if c.votes != nil && m.Outcome == messages.OutcomeCommitted {
			c.votes.settled(m.Task)
		}
		if e, open := c.open[m.Task]; open && e.phase == idle {
			delete(c.open, m.Task)
		}
	}
	return nil
}

// receive looks at a proposal: a first time, or again at every broadcast while there is only an abstention.
func (c *Core) receive(now time.Time, m messages.ProposalReceived) []Effect {
	if e, open := c.open[m.Task]; open {
		if e.phase != idle || protocol.Within(now, e.looked, c.cfg.Again) {
			return nil
		}
		return c.look(now, m.Task, e)
	}
	if vote, voted := c.votes.byTask[m.Task]; voted {
		if !c.votes.resend(now, m.Task, c.cfg.Again) {
			return nil
		}
		return []Effect{Publish{messages.PublishAttestation{Attestation: vote.Attestation, Proposal: vote.Proposal}}}
	}
	if f, proceed := c.admit(m.Proposal); !proceed {
		return []Effect{Skip{c.verdict(m.Task, f), m.Proposal.Definition}}
	}
	if !m.Proposal.Definition.Sync() {
		return c.examine(now, m.Task, &examination{proposal: m.Proposal, since: now})
	}
	claim, err := c.read(m.Proposal)
	if err != nil {
		return c.conclude(now, m.Task, &examination{proposal: m.Proposal, since: now}, votingpower.ReadProofError(err))
	}
	if claim.Proof.L1Chain != c.cfg.L1Chain || claim.Proof.L2Chain != c.cfg.L2Chain {
		return []Effect{Skip{c.verdict(m.Task, votingpower.Finding{
			Answer: messages.Drop, Reason: messages.ReasonChainNotServed,
			Detail: fmt.Sprintf("the proof is for chains %d and %d", claim.Proof.L1Chain, claim.Proof.L2Chain),
		}), m.Proposal.Definition}}
	}
	return c.examine(now, m.Task, &examination{proposal: m.Proposal, claim: claim, since: now})
}

func (c *Core) examine(now time.Time, task messages.TaskID, e *examination) []Effect {
	c.open[task] = e
	return c.look(now, task, e)
}

// hearVote looks at the proposal that another operator's vote carries, if it is a new one. So a performer that shows a
// proposal to some operators only does not split the votes: the first honest approval shows it to all.
func (c *Core) hearVote(now time.Time, m messages.AttestationReceived) []Effect {
	task := m.Attestation.Task
	if c.votes == nil || c.operator == 0 {
		return nil
	}
	_, open := c.open[task]
	if _, voted := c.votes.byTask[task]; open || voted {
		return nil
	}
	return c.receive(now, messages.ProposalReceived{Task: task, Proposal: m.Proposal})
}

// look asks for what decides on a proposal: the recalculation, or the validator. Proposals at the same pins share one
// recalculation.
func (c *Core) look(now time.Time, task messages.TaskID, e *examination) []Effect {
	e.looked, e.asked = now, task
	if !e.proposal.Definition.Sync() {
		e.phase = recalculating
		question := messages.Validate{Task: task, Proposal: e.proposal}
		if e.proposal.Definition == messages.DefinitionTotalsSync {
			question.Unsettled = c.votes.unsettledTotals(e.proposal.Performer)
		}
		return []Effect{Validate{question}}
	}
	for _, other := range c.open {
		if other.phase == recalculating && other.samePins(e) {
			e.phase, e.asked = recalculating, other.asked
			return nil
		}
	}
	e.phase = recalculating
	return []Effect{
		Recalculate{messages.Inquiry{Task: task, L1: e.claim.Proof.L1, L2: e.claim.Proof.L2, Fence: e.claim.Fence()}},
	}
}

// samePins reports whether two voting power syncs are recalculated from the same blocks.
func (e *examination) samePins(o *examination) bool {
	a, b := e.claim, o.claim
	return e.proposal.Definition.Sync() && a.Proof.L1 == b.Proof.L1 && a.Proof.L2 == b.Proof.L2 &&
		a.Fence() == b.Fence()
}

func (c *Core) read(p messages.Proposal) (votingpower.Claim, error) {
	if c.cfg.AcceptForeign {
		return votingpower.ReadAnyClaim(p, c.cfg.L1Chain, c.cfg.L2Chain)
	}
	return votingpower.ReadClaim(p)
}

// judgeAll compares all proposals at the same pins with their recalculation.
func (c *Core) judgeAll(now time.Time, calc messages.Calculation) []Effect {
	var effects []Effect
	tasks := c.awaiting(calc.Inquiry.Task)
	if len(tasks) > 0 && c.votes.see(calc.L2, c.cfg.PinWait) {
		effects = append(effects, Keep{c.votes.baseline})
	}
	calc.L2.Aligned = votingpower.Newest(calc.L2.Aligned, c.tags)
	c.sawTag(calc.L2.TagNumber)
	for _, task := range tasks {
		effects = append(effects, c.review(now, task, c.open[task], calc)...)
	}
	return effects
}

// awaiting returns the proposals that wait for the recalculation that was asked for one of them, in
// the order of their hashes.
func (c *Core) awaiting(asked messages.TaskID) []messages.TaskID {
	var tasks []messages.TaskID
	for task, e := range c.open {
		if e.phase == recalculating && e.asked == asked {
			tasks = append(tasks, task)
		}
	}
	slices.SortFunc(tasks, func(a, b messages.TaskID) int { return bytes.Compare(a[:], b[:]) })
	return tasks
}

// review judges in the order of voting-power-sync 3.
func (c *Core) review(now time.Time, task messages.TaskID, e *examination, calc messages.Calculation) []Effect {
	for _, check := range []func() votingpower.Finding{
		func() votingpower.Finding {
			return votingpower.ReviewPins(e.claim, calc, votingpower.Policy{PinMaxAge: c.cfg.PinMaxAge})
		},
		func() votingpower.Finding { return c.votes.conflict(e.claim) },
		func() votingpower.Finding { return votingpower.ReviewContents(e.claim, calc) },
		func() votingpower.Finding { return votingpower.ReviewProgress(e.claim, calc, c.votes.binds(e.claim)) },
		func() votingpower.Finding { return c.votes.limitEmpty(calc.L2, e.claim, c.cfg.EmptyPause) },
	} {
		if finding := check(); !finding.Approves() {
			return c.conclude(now, task, e, finding)
		}
	}
	e.headTimeL2 = calc.L2.HeadTime
	return c.conclude(now, task, e, votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect})
}

func (c *Core) fail(now time.Time, m messages.InquiryFailed) []Effect {
	finding := votingpower.Finding{Answer: messages.Abstain, Reason: m.Failure.Reason, Detail: m.Failure.Detail}
	if m.Failure.Reason == messages.ReasonPinHashMismatch && m.Final {
		finding.Answer = messages.Reject
	}
	var effects []Effect
	for _, task := range c.awaiting(m.Inquiry.Task) {
		effects = append(effects, c.conclude(now, task, c.open[task], finding)...)
	}
	return effects
}

// validated takes in what the validator says.
func (c *Core) validated(now time.Time, m messages.Validated) []Effect {
	e, open := c.open[m.Task]
	if !open || e.phase != recalculating || e.proposal.Definition.Sync() {
		return nil
	}
	c.votes.settled(m.Settled...)
	return c.conclude(now, m.Task, e, votingpower.Finding{Answer: m.Answer, Reason: m.Reason, Detail: m.Detail})
}

// conclude turns a finding into a vote to sign, or into an abstention that is looked at again at the next broadcast.
func (c *Core) conclude(now time.Time, task messages.TaskID, e *examination, f votingpower.Finding) []Effect {
	e.finding, e.phase = f, idle
	if f.Answer != messages.Approve && f.Answer != messages.Reject {
		return []Effect{Give{c.verdict(task, f), e.proposal}}
	}
	e.phase = signing
	c.open[task] = e
	vote := messages.SignedVote{
		Attestation: messages.Attestation{
			Task: task, Operator: c.operator, Address: c.cfg.Address, Approved: f.Approves(),
		},
		Proposal: e.proposal,
		SignedAt: uint64(max(now.Unix(), 0)), //nolint:gosec // Not negative.
	}
	if e.proposal.Definition.Sync() {
		vote.ToBlockL2, vote.CommitL2 = e.claim.Proof.L2.Number, c.votes.commit
		vote.HeadTimeL2 = e.headTimeL2
		vote.Fence, vote.Empty = e.claim.Fence(), e.claim.DataErr == nil && e.claim.Update.Empty()
	}
	// It counts from here on: another proposal must not be approved while this one is being signed.
	c.votes.add(vote)
	return []Effect{Sign{vote}}
}

func (c *Core) signed(now time.Time, m messages.VoteSigned) []Effect {
	task := m.Vote.Attestation.Task
	e, open := c.open[task]
	if !open || e.phase != signing {
		return nil
	}
	if m.Failure != nil {
		c.votes.remove(task)
		e.phase = idle
		f := votingpower.Finding{Answer: messages.Abstain, Reason: m.Failure.Reason, Detail: m.Failure.Detail}
		return []Effect{Give{c.verdict(task, f), e.proposal}}
	}
	delete(c.open, task)
	c.votes.add(m.Vote)
	c.votes.resend(now, task, 0)
	effects := []Effect{
		Publish{messages.PublishAttestation{Attestation: m.Vote.Attestation, Proposal: m.Vote.Proposal}},
		Give{c.verdict(task, e.finding), e.proposal},
	}
	if e.proposal.Definition.Sync() && m.Vote.Attestation.Approved {
		effects = append(effects, Bind{c.votes.unsettled()})
	}
	return effects
}

func (c *Core) verdict(task messages.TaskID, f votingpower.Finding) messages.Verdict {
	return messages.Verdict{
		Task: task, Operator: c.operator, Answer: f.Answer, Reason: f.Reason, Detail: messages.Line(f.Detail),
	}
}

// forgetOld drops examinations that nobody broadcasts any more. One that is being signed must be heard of.
func (c *Core) forgetOld(now time.Time) {
	for task, e := range c.open {
		if e.phase != signing && !protocol.Within(now, e.since, c.cfg.Forget+1) {
			delete(c.open, task)
		}
	}
}
