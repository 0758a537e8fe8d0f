package submitter

import (
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// MaxPending bounds the submissions that wait for their turn, their place or their transaction: as many as an
// aggregator has tasks of the AVS's own open, and 64 internal ones that have their quorum, so that none is turned away.
const MaxPending = 1024 + 64

// maxUnderWay bounds the AVS's own tasks that are checked or sent at once. At 0.35M gas a task they fill two fifths of
// a block of 60M gas. Internal tasks do not stand in line behind them.
const maxUnderWay = 64

// Effect is what the shell does for the core.
//
//sumtype:decl
type Effect interface{ effect() }

type (
	// WaitTurn arms the turn of a submission.
	WaitTurn struct {
		Task  messages.TaskID
		After time.Duration
	}
	// Check looks at everything again, then tells SubmissionChecked.
	Check struct{ Submission messages.Submission }
	// Announce tells the other aggregators that a transaction is about to leave.
	Announce struct{ Verdict messages.Verdict }
	// Send sends a transaction, then tells SubmissionEnded.
	Send struct{ Submission messages.Submission }
	// Resume goes on with what an earlier life sent.
	Resume struct{ Submission messages.Submission }
	// GiveUp restarts the actor where the outbox cannot be read: nothing is sent before it is known what was sent.
	GiveUp struct{ Failure messages.Failure }
	// Sent marks the stage of the round.
	Sent struct{ Task messages.TaskID }
	// End says how a submission ended.
	End struct {
		Ended      messages.SubmissionEnded
		Definition messages.TaskDefinitionID
		Took       time.Duration // since it was handed over, or taken from the outbox
	}
)

func (WaitTurn) effect() {}
func (Check) effect()    {}
func (Announce) effect() {}
func (Send) effect()     {}
func (Resume) effect()   {}
func (GiveUp) effect()   {}
func (Sent) effect()     {}
func (End) effect()      {}

// Core decides when which submission is checked and sent.
type Core struct {
	cfg     Config
	pending map[messages.TaskID]pending
	// syncing is the internal task that is checked or sent: any two may exclude each other, so others stand in line.
	syncing messages.TaskID
	line    []messages.TaskID
	// underWay are the AVS's own tasks that are checked or sent, at most maxUnderWay, with their performers; waiting
	// are those that come next.
	underWay map[messages.TaskID]common.Address
	waiting  []messages.TaskID
	// held is until when another aggregator's transaction with an internal task may be on its way.
	held time.Time
	// doubted is until when no doubtful announcement is heeded.
	doubted time.Time
}

// NewCore holds everything for a turn: we do not know what others announced before we started.
func NewCore(now time.Time, cfg Config) Core {
	return Core{
		cfg: cfg, pending: map[messages.TaskID]pending{}, underWay: map[messages.TaskID]common.Address{},
		held: now.Add(cfg.Turn),
	}
}

// pending is a submission that has not ended. One that an earlier life sent is resumed, not checked and sent.
type pending struct {
	submission messages.Submission
	resumed    bool
	since      time.Time
	held       time.Time // until when another aggregator's transaction with the same task may be on its way
}

// resumeTurns is how many turns a resumed submission waits: whoever took over meanwhile is through by then. What was
// sent before the restart is mined all the same.
const resumeTurns = 2

// Step takes in one message and returns what the shell has to do for it.
func (c *Core) Step(now time.Time, in messages.ToSubmitter) []Effect {
	switch m := in.(type) {
	case messages.Submit:
		return c.accept(now, m)
	case messages.OtherSubmits:
		c.hold(now, m)
	case messages.PendingRead:
		return c.remember(now, m)
	case messages.TurnCome:
		return c.turn(now, m.Task)
	case messages.SubmissionChecked:
		return c.leave(now, m)
	case messages.SubmissionSent:
		return []Effect{Sent{m.Task}}
	case messages.SubmissionEnded:
		return append([]Effect{c.end(now, m)}, c.yield(now, m.Task)...)
	}
	return nil
}

func (c *Core) end(now time.Time, m messages.SubmissionEnded) Effect {
	e := End{Ended: m}
	if p, known := c.pending[m.Task]; known {
		e.Definition, e.Took = p.submission.Proposal.Definition, now.Sub(p.since)
	}
	delete(c.pending, m.Task)
	return e
}

// remember goes on with what an earlier life left, after a while. A submission of the same task
// that comes meanwhile joins.
func (c *Core) remember(now time.Time, m messages.PendingRead) []Effect {
	if m.Failure != nil {
		return []Effect{GiveUp{*m.Failure}}
	}
	var effects []Effect
	for _, s := range m.Submissions[:min(len(m.Submissions), MaxPending)] {
		if _, known := c.pending[s.Task]; known {
			continue // it was asked for already, and joins what was sent
		}
		c.pending[s.Task] = pending{submission: s, resumed: true, since: now}
		effects = append(effects, WaitTurn{s.Task, resumeTurns * c.cfg.Turn})
	}
	return effects
}

func (c *Core) accept(now time.Time, m messages.Submit) []Effect {
	task := m.Submission.Task
	if _, known := c.pending[task]; known {
		return nil
	}
	if len(c.pending) >= MaxPending {
		full := &messages.Failure{
			Reason: messages.ReasonStillPending, Detail: fmt.Sprintf("%d submissions are pending already", MaxPending),
		}
		return []Effect{End{
			Definition: m.Submission.Proposal.Definition, Ended: messages.SubmissionEnded{Task: task, Failure: full},
		}}
	}
	c.pending[task] = pending{submission: m.Submission, since: now}
	if m.Wait > 0 {
		return []Effect{WaitTurn{task, m.Wait}}
	}
	return c.turn(now, task)
}

// doubtTurns is how often a doubtful announcement is heeded: one turn of so many, so that junk holds up little.
const doubtTurns = 4

// hold waits for a transaction that another aggregator announced. Any two internal tasks may exclude each other; two
// of the AVS's own do not.
func (c *Core) hold(now time.Time, m messages.OtherSubmits) {
	if m.Doubtful {
		if protocol.Left(now, c.doubted, doubtTurns*c.cfg.Turn) > 0 {
			return
		}
		c.doubted = now.Add(doubtTurns * c.cfg.Turn)
	}
	if m.Internal {
		c.held = now.Add(c.cfg.Turn)
	} else if p, open := c.pending[m.Task]; open {
		p.held = now.Add(c.cfg.Turn)
		c.pending[m.Task] = p
	}
}

// wait returns how long a submission has to wait for what others announced.
func (c *Core) wait(now time.Time, p pending) time.Duration {
	if p.submission.Proposal.Definition.Internal() {
		return protocol.Left(now, c.held, c.cfg.Turn)
	}
	return protocol.Left(now, p.held, c.cfg.Turn)
}

// turn begins with a submission whose turn has come.
func (c *Core) turn(now time.Time, task messages.TaskID) []Effect {
	p, open := c.pending[task]
	switch wait := c.wait(now, p); {
	case !open:
		return nil
	case !p.resumed && wait > 0:
		return []Effect{WaitTurn{task, wait}}
	case !c.enter(task, p):
		return nil
	case p.resumed:
		return []Effect{Resume{p.submission}}
	}
	return []Effect{Check{p.submission}}
}

// enter lets a submission begin. An internal one stands in line while another one is under way, one of the AVS's own
// while all places are taken.
func (c *Core) enter(task messages.TaskID, p pending) bool {
	_, entered := c.underWay[task]
	switch internal := p.submission.Proposal.Definition.Internal(); {
	case internal && c.syncing != (messages.TaskID{}) && c.syncing != task:
		c.line = lineUp(c.line, task)
		return false
	case internal:
		c.syncing = task
	case len(c.underWay) >= maxUnderWay && !entered:
		c.waiting = lineUp(c.waiting, task)
		return false
	default:
		c.underWay[task] = p.submission.Proposal.Performer
	}
	return true
}

func lineUp(line []messages.TaskID, task messages.TaskID) []messages.TaskID {
	if slices.Contains(line, task) {
		return line
	}
	return append(line, task)
}

// yield gives a task's place to those that come next.
func (c *Core) yield(now time.Time, task messages.TaskID) []Effect {
	if c.syncing == task {
		c.syncing = messages.TaskID{}
	}
	delete(c.underWay, task)
	var effects []Effect
	for len(c.line) > 0 && c.syncing == (messages.TaskID{}) {
		effects = append(effects, c.begin(now, &c.line, 0)...)
	}
	for len(c.waiting) > 0 && len(c.underWay) < maxUnderWay {
		effects = append(effects, c.begin(now, &c.waiting, c.fairest())...)
	}
	return effects
}

// begin begins with a task of a line.
func (c *Core) begin(now time.Time, line *[]messages.TaskID, i int) []Effect {
	next := (*line)[i]
	*line = slices.Delete(*line, i, i+1)
	return c.turn(now, next)
}

// fairest finds who comes next of those that wait: the first task of the performer with the fewest under way. Nobody's
// tasks hold up those of others, however many they are.
func (c *Core) fairest() int {
	count := map[common.Address]int{}
	for _, performer := range c.underWay {
		count[performer]++
	}
	of := func(i int) int { return count[c.pending[c.waiting[i]].submission.Proposal.Performer] }
	fairest := 0
	for i := range c.waiting {
		if of(i) < of(fairest) {
			fairest = i
		}
	}
	return fairest
}

// leave sends what was checked, and says so before, so that nobody else sends the same or a rival. If another
// aggregator was quicker to say so, it is checked again after a turn.
func (c *Core) leave(now time.Time, m messages.SubmissionChecked) []Effect {
	task := m.Submission.Task
	p, open := c.pending[task]
	if !open {
		return nil
	}
	if wait := c.wait(now, p); wait > 0 {
		return append([]Effect{WaitTurn{task, wait}}, c.yield(now, task)...)
	}
	return []Effect{
		Announce{messages.Verdict{Task: task, Operator: m.Operator, Answer: messages.Submits}},
		Send{m.Submission},
	}
}

// recheck drops the votes of those who may not attest any more, and pairs the others with their keys of now.
func recheck(s messages.Submission, r messages.OperatorSet) (messages.Submission, []protocol.Signed) {
	kept := messages.Submission{Task: s.Task, Proposal: s.Proposal, Approved: s.Approved}
	var keys []protocol.Signed
	for _, v := range s.Votes {
		m, member := protocol.MemberByID(r, v.Operator)
		if member && m.Address == v.Address && protocol.MayAttest(r.Definition, m) {
			kept.Votes = append(kept.Votes, v)
			keys = append(keys, protocol.Signed{Signature: v.Signature, Key: m.Key})
		}
	}
	return kept, keys
}

// without returns a submission less the votes for which drop holds.
func without(s messages.Submission, drop func(i int, a messages.Attestation) bool) messages.Submission {
	kept := messages.Submission{Task: s.Task, Proposal: s.Proposal, Approved: s.Approved}
	for i, v := range s.Votes {
		if !drop(i, v) {
			kept.Votes = append(kept.Votes, v)
		}
	}
	return kept
}

// checkQuorum says whether the votes still suffice.
func checkQuorum(s messages.Submission, r messages.OperatorSet) *messages.Failure {
	var voters []messages.Member
	for _, v := range s.Votes {
		if m, member := protocol.MemberByID(r, v.Operator); member {
			voters = append(voters, m)
		}
	}
	have, total := protocol.Sum(voters), protocol.QuorumTotal(r)
	need := protocol.Quorum(total, s.Approved)
	if need.IsZero() || have.Lt(&need) {
		return &messages.Failure{
			Reason: messages.ReasonQuorumLost,
			Detail: fmt.Sprintf("votes that still hold have %s, a quorum needs %s of %s", have.Dec(), need.Dec(),
				total.Dec()),
		}
	}
	return nil
}
