package aggregator

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// MaxOpenTasks and MaxOpenOfOne bound the AVS's own tasks whose votes are collected: all of them,
// and those of one performer.
const (
	MaxOpenTasks = 1024
	MaxOpenOfOne = 256
)

// maxEnded bounds the memory of tasks that ended: their late broadcasts must not open them again.
const maxEnded = 1024

// Effect is what the shell does for the core.
//
//sumtype:decl
type Effect interface{ effect() }

type (
	// Verify checks votes against the keys of their operators, then tells VotesVerified.
	Verify struct {
		Task     messages.TaskID
		Approved bool
		Digest   common.Hash
		Votes    []Candidate
	}
	// ReadTerms asks the chain what a definition demands.
	ReadTerms struct{ Definition messages.TaskDefinitionID }
	// ExpireLater arms the end of the time that a task has.
	ExpireLater struct {
		Expired messages.TaskExpired
		After   time.Duration
	}
	// Confirm asks the chain whether it has a task that another aggregator seems to have submitted.
	Confirm struct{ Task messages.TaskID }
	// SubmitLater waits for votes beyond the quorum (`--delay`).
	SubmitLater struct{ Task messages.TaskID }
	// Submit hands an aggregate to the submitter.
	Submit struct{ Submit messages.Submit }
	// OtherSubmits tells the submitter that another aggregator's transaction is about to leave.
	OtherSubmits struct{ Other messages.OtherSubmits }
	// Admit tells the metrics of whom there may be series.
	Admit struct{ OperatorSet messages.OperatorSet }
	// Quorum says that an answer has its quorum.
	Quorum struct {
		Task       messages.TaskID
		Definition messages.TaskDefinitionID
		Approved   bool
		Power      messages.VotingPower
		Total      messages.VotingPower
		After      time.Duration // since the task was heard of
		ToBlockL2  uint64        // of an update
	}
	// End says how a task ended.
	End struct {
		Ended   messages.TaskEnded
		Answers []Answer
		Settled time.Duration // since the quorum; zero where there was none
	}
	// Bad names a vote that did not verify.
	Bad struct {
		Task messages.TaskID
		Vote messages.Attestation
	}
)

func (Verify) effect()       {}
func (ReadTerms) effect()    {}
func (ExpireLater) effect()  {}
func (Confirm) effect()      {}
func (SubmitLater) effect()  {}
func (Submit) effect()       {}
func (OtherSubmits) effect() {}
func (Admit) effect()        {}
func (Quorum) effect()       {}
func (End) effect()          {}
func (Bad) effect()          {}

// phase is how far a task has come.
type phase uint8

const (
	collecting phase = iota
	waiting          // quorum reached, more votes are welcome until the delay is over
	submitting
	confirming // the chain's markers are those of the task: is it the task itself?
	spent      // the chain has the task already: the next operator set shows whether it was executed
)

// task is one proposal whose votes are collected.
type task struct {
	proposal           messages.Proposal
	own                bool
	handed             bool                 // its performer gave it to this node
	opened             messages.OperatorSet // when we first heard of it
	since              time.Time            // when that was
	reached            time.Time            // when it had its quorum; zero before
	update             messages.Update      // of a voting power sync; zero when unreadable
	phase              phase
	approved           bool   // which answer has its quorum, from waiting on
	due                bool   // the delay after the quorum is over
	turn               int    // how many aggregators went before us when it was submitted
	announced          bool   // another aggregator said that its transaction is about to leave
	serial             uint64 // of the time that it is given now
	approvals, refusal ballot
	verdicts           map[messages.OperatorID]messages.Verdict
}

// Core collects votes on tasks and decides when one is submitted, and when it ends.
type Core struct {
	cfg         Config
	now         time.Time // of the step under way
	operatorSet messages.OperatorSet
	tasks       map[messages.TaskID]*task
	order       []messages.TaskID        // of opening
	ended       map[messages.TaskID]bool // for good: their late broadcasts must not open them again
	endedOrder  []messages.TaskID
	terms       map[messages.TaskDefinitionID]messages.Terms // of definitions of which tasks are open
	asking      map[messages.TaskDefinitionID]bool           // definitions that are being read
	serial      uint64
	performers  protocol.Performers // of the latest commits that changed power
	fenceNeeded bool                // our own round needs a fence
}

// NewCore returns a core that knows nothing yet.
func NewCore(cfg Config) Core {
	return Core{
		cfg: cfg, tasks: map[messages.TaskID]*task{}, ended: map[messages.TaskID]bool{},
		terms:  map[messages.TaskDefinitionID]messages.Terms{},
		asking: map[messages.TaskDefinitionID]bool{},
	}
}

// Step takes in one message and returns what the shell has to do for it.
func (c *Core) Step(now time.Time, in messages.ToAggregator) []Effect {
	c.now = now
	switch m := in.(type) {
	case messages.OperatorSetRead:
		c.operatorSet = m.OperatorSet
		return append([]Effect{Admit{m.OperatorSet}}, c.lookAgain()...)
	case messages.ProposalReceived:
		return c.open(m.Task, m.Proposal, m.Performer == 0)
	case messages.AttestationReceived:
		return c.take(m)
	case messages.FenceNeeded:
		return c.fence(m.Needed)
	case messages.VerdictReceived:
		return c.hear(m.Verdict)
	case messages.SettlementReceived:
		return nil // a hint only: the operator set's markers tell when a task is settled
	case messages.VotesVerified:
		return c.verified(m)
	case messages.TermsRead:
		return c.learn(m)
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

// open begins to collect votes on a task, whoever performs it. A retry of an internal task with the same pins is the
// same task. Handed says that its performer gave it to this node, or that it is our own.
func (c *Core) open(id messages.TaskID, p messages.Proposal, handed bool) []Effect {
	_, known := c.tasks[id]
	internal := p.Definition.Internal()
	own := p.Performer == c.cfg.Address && internal
	switch {
	case known || c.ended[id]:
		return nil
	case !internal && !c.hasRoom(p.Performer):
		return nil
	case internal && (!served(p.Definition) || !c.makeRoom(p, own)):
		return nil
	}
	t := &task{
		proposal: p, own: own, handed: handed, opened: c.operatorSet, since: c.now,
		approvals: newBallot(), refusal: newBallot(), verdicts: map[messages.OperatorID]messages.Verdict{},
	}
	c.tasks[id] = t
	c.order = append(c.order, id)
	effects := []Effect{c.give(id, t, c.cfg.RoundTimeout)}
	if t.hasTerms() {
		if _, read := c.terms[p.Definition]; read {
			return effects
		}
		return append(effects, c.ask(p.Definition)...)
	}
	if update, err := votingpower.DecodeUpdate(p.Data); err == nil && t.sync() {
		t.update = update
	}
	return effects
}

// to is what the chain's markers are once the task is executed; zero where that cannot be told.
func (t *task) to() messages.Commit {
	return messages.Commit{L1: t.update.ToBlockL1, L2: t.update.ToBlockL2}
}

func (t *task) internal() bool { return t.proposal.Definition.Internal() }

func (t *task) sync() bool { return t.proposal.Definition.Sync() }

// hasTerms reports whether the chain has to be asked what the task's definition demands: the operator set tells it of
// the sync, and a task that only reports has no definition.
func (t *task) hasTerms() bool { return !t.sync() && !t.reports() }

// reports reports whether no contract executes the task: its votes are what it is for.
func (t *task) reports() bool {
	kind, known := internaltask.ByID(t.proposal.Definition)
	return known && !kind.Settles()
}

// served reports whether a definition is that of an internal task that we know.
func served(id messages.TaskDefinitionID) bool {
	_, known := internaltask.ByID(id)
	return known || id.Sync()
}

// hasRoom reports whether a performer may have one more of the AVS's own tasks open.
func (c *Core) hasRoom(performer common.Address) bool {
	all, own := 0, 0
	for _, t := range c.tasks {
		if t.internal() {
			continue
		}
		if all++; t.proposal.Performer == performer {
			own++
		}
	}
	return all < MaxOpenTasks && own < MaxOpenOfOne
}

// give sets the time that a task has from now on; what it was given before is void.
func (c *Core) give(id messages.TaskID, t *task, after time.Duration) Effect {
	c.serial++
	t.serial = c.serial
	return ExpireLater{Expired: messages.TaskExpired{Task: id, Serial: t.serial}, After: after}
}

// take puts a vote on its ballot. The operator set says whose it is: ids in messages are not trusted. A vote opens the
// task that it carries: what an attester approved must not be lost because its broadcast was missed, or found no room.
func (c *Core) take(m messages.AttestationReceived) []Effect {
	a := m.Attestation
	a.Operator = protocol.OperatorAt(c.operatorSet, a.Address)
	if a.Operator == 0 {
		return nil
	}
	effects := c.open(a.Task, m.Proposal, false)
	t, open := c.tasks[a.Task]
	if !open {
		return nil
	}
	if a.Approved {
		t.approvals.add(a)
	} else {
		t.refusal.add(a)
	}
	return append(effects, c.weigh(a.Task, t)...)
}

// hear takes note of what operators say: it is advisory, and no vote.
func (c *Core) hear(v messages.Verdict) []Effect {
	if _, member := protocol.MemberByID(c.operatorSet, v.Operator); !member {
		return nil
	}
	if v.Answer == messages.Submits {
		if v.Operator == protocol.OperatorAt(c.operatorSet, c.cfg.Address) {
			return nil
		}
		return c.heed(v.Task)
	}
	if t, open := c.tasks[v.Task]; open {
		v.Reason = v.Reason.Known()
		t.verdicts[v.Operator] = v
	}
	return nil
}
