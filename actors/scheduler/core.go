package scheduler

import (
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// run is the round in progress.
type run struct {
	messages.Round

	differ int  // operators whose voting power the chains do not agree on
	retry  bool // it keeps the L2 pin of an earlier proposal or approval
	// beside is set once nothing differed at that pin, and the newest one is looked at besides.
	beside bool
}

// Core decides when a round begins and at which L2 pin.
type Core struct {
	cfg         Config
	round       messages.RoundNumber
	run         *run // nil while no round is in progress
	operatorSet messages.OperatorSet

	// The schedule begins once the journal and a first operator set were read.
	remembered, listed, begun bool

	// held is the L2 pin of what we proposed and what may still execute: a retry keeps it (voting-power-sync 4).
	held           messages.Pin
	unsettled      messages.Unsettled // what our own attester has approved and what may still execute
	unsettledSince time.Time
	tries          int  // rounds at the kept pin that timed out
	fence          bool // the kept pin cannot work any more: the next round is a fence
	approved       bool // somebody may have approved an update of ours at the held pin
	quorum         bool // an update at the kept pin reached its quorum
	failures       int  // rounds in a row that did not end committed or in sync

	// since when there is a round to be had: the tick; zero after one that was committed or in sync
	wanted     time.Time
	serial     uint64 // of the retry that is armed; older ones are void
	performers protocol.Performers
}

// NewCore returns a core that knows nothing yet.
func NewCore(cfg Config) Core { return Core{cfg: cfg} }

// concerns reports whether a stage is one of the round under way.
func (c *Core) concerns(m messages.StageReached) bool {
	if c.run == nil {
		return false
	}
	if m.Round != 0 {
		return m.Round == c.run.Number
	}
	return m.Task != (messages.TaskID{}) && m.Task == c.run.Task
}

// awake begins the first round as soon as it is known what may still be open: after downtime the node syncs at once.
func (c *Core) awake(now time.Time) []Effect {
	if c.begun || !c.remembered || !c.listed {
		return nil
	}
	c.begun = true
	return c.due(now)
}

// Step takes in one message and returns what the shell has to do for it.
func (c *Core) Step(now time.Time, in messages.ToScheduler) []Effect {
	before := c.fence
	effects := c.handle(now, in)
	_, operatorSet := in.(messages.OperatorSetRead)
	if c.fence != before || (c.fence && operatorSet) {
		effects = append(effects, NeedFence{c.fence})
	}
	return effects
}

func (c *Core) handle(now time.Time, in messages.ToScheduler) []Effect {
	switch m := in.(type) {
	case messages.HistoryRead:
		if m.Failure != nil {
			return []Effect{GiveUp{*m.Failure}}
		}
		c.remember(m)
		return append([]Effect{TickLater{}}, c.awake(now)...)
	case messages.Tick:
		return append([]Effect{TickLater{}}, c.due(now)...)
	case messages.SyncRequested:
		return c.due(now)
	case messages.RetryDue:
		if m.Serial == c.serial && c.run == nil {
			return c.begin(now)
		}
	case messages.OperatorSetRead:
		fence := c.fence
		c.see(m.OperatorSet)
		if fence && !c.fence && c.run == nil {
			return c.cleared()
		}
		return c.awake(now)
	case messages.Unsettled:
		c.bind(now, m)
	case messages.StageReached:
		c.quorum = c.quorum || (m.ToBlockL2 > 0 && m.ToBlockL2 == c.pin().Number)
		if c.concerns(m) {
			c.pass(now, m.Stage)
		}
	case messages.RoundCalculated:
		return c.calculated(now, m)
	case messages.Proposed:
		c.proposed(now, m)
	case messages.InquiryFailed:
		if c.run != nil && m.Inquiry.Round == c.run.Number {
			f := c.ofThePin(m.Failure)
			return c.end(now, c.outcome(f.Reason), f)
		}
	case messages.TaskEnded:
		return c.taskEnded(now, m)
	case messages.RoundExpired:
		if c.run != nil && m.Round == c.run.Number {
			return c.end(now, messages.OutcomeTimedOut, messages.Failure{
				Reason: messages.ReasonNoAnswer, Detail: "the round timed out",
			})
		}
	}
	return nil
}

// due begins a round unless one is running.
func (c *Core) due(now time.Time) []Effect {
	switch {
	case c.run != nil:
		return []Effect{Skip{c.run.Number}}
	case !c.begun:
		return nil
	}
	return c.begin(now)
}

func (c *Core) begin(now time.Time) []Effect {
	c.round++
	c.serial++ // whatever was armed is void
	if c.wanted.IsZero() {
		c.wanted = now
	}
	inquiry := messages.Inquiry{By: messages.AskedByScheduler, Round: c.round, L2: c.pin(), Fence: c.fence}
	if c.fence {
		// The block at the tag is newer than every pin in the way. A retry takes a newer one again: others may have
		// been approved meanwhile, and what clears a part of the way would use up the one fence in a pause.
		inquiry.L2 = c.operatorSet.Tag
	}
	c.run = &run{
		Round: messages.Round{Number: c.round, Started: messages.MillisOf(now), Fence: c.fence},
		retry: !c.fence && c.pin().Number > 0,
	}
	c.pass(now, messages.StageStarted)
	return []Effect{
		Started{c.round, inquiry.L2, c.fence}, ExpireLater{c.round}, Read{messages.ReadL2{Inquiry: inquiry}},
	}
}

func (c *Core) pass(now time.Time, stage messages.Stage) {
	c.run.Stages = append(c.run.Stages, messages.StagePassed{Stage: stage, At: messages.MillisOf(now)})
}

func (c *Core) calculated(now time.Time, m messages.RoundCalculated) []Effect {
	if c.run == nil || m.Calculation.Inquiry.Round != c.run.Number {
		return nil
	}
	if c.run.retry && m.Update.Empty() {
		return c.lookBeside()
	}
	c.run.L1, c.run.L2 = m.Calculation.L1.Pin, m.Calculation.L2.Pin
	c.run.Operators, c.run.differ = uint64(len(m.Calculation.Leaves)), differing(m.Calculation.Leaves)
	c.run.Update = m.Update
	c.pass(now, messages.StageCalculated)
	wait, why := c.yields(now, m.Calculation.L2.Pin)
	switch {
	case c.run.Fence:
	case m.Update.Empty():
		return c.end(now, messages.OutcomeInSync, messages.Failure{})
	case c.run.beside:
		return c.end(now, messages.OutcomeWaiting, messages.Failure{
			Reason: messages.ReasonUpdateConflict,
			Detail: "voting power differs, and an approval at an earlier L2 block stands in the way",
		})
	case c.tooOld(m.Calculation.L2):
		return c.end(now, messages.OutcomeWaiting, messages.Failure{
			Reason: messages.ReasonPinNotAligned,
			Detail: "the L2 pin of the earlier proposal is not one of the two newest aligned blocks any more",
		})
	case wait > 0:
		return c.endUntil(now, messages.OutcomeWaiting, messages.Failure{Reason: messages.ReasonYielded, Detail: why},
			min(wait, c.nextLook()))
	}
	return append(c.keyless(m), Prove{messages.Prove(m)})
}

// lookBeside reads at the newest pins: that nothing differs at the pin which the round keeps does not mean that the
// chains are in sync. Operators may have come later.
func (c *Core) lookBeside() []Effect {
	c.run.retry, c.run.beside = false, true
	newest := messages.Inquiry{By: messages.AskedByScheduler, Round: c.run.Number}
	return []Effect{Read{messages.ReadL2{Inquiry: newest}}}
}

func (c *Core) proposed(now time.Time, m messages.Proposed) {
	c.hold(m.Proposal) // also of a round that was given up: the proposal is out
	if c.run == nil || m.Round != c.run.Number {
		return
	}
	c.run.Task, c.run.Proposal = m.Task, m.Proposal
	c.pass(now, messages.StageProposed)
}

func (c *Core) taskEnded(now time.Time, m messages.TaskEnded) []Effect {
	effects := c.meet(m)
	if c.run == nil || m.Task != c.run.Task {
		return effects
	}
	c.run.Receipt, c.run.Verdicts, c.run.Silent, c.run.Missing = m.Receipt, m.Verdicts, m.Silent, m.Missing
	if m.Receipt.GasUsed > 0 {
		c.pass(now, messages.StageMined)
	}
	return append(effects, c.end(now, m.Outcome, messages.Failure{Reason: m.Reason, Detail: m.Detail})...)
}

// end ends the round, and arms another one outside of the period if there should be one.
func (c *Core) end(now time.Time, outcome messages.Outcome, f messages.Failure) []Effect {
	differ := c.run.differ
	round := c.close(now, outcome, f)
	wait, again := c.wait(round, differ)
	if !again {
		return []Effect{Ended{round}}
	}
	c.serial++
	return []Effect{Ended{round}, RetryLater{c.serial, wait}}
}

// endUntil ends the round, and arms another one after a time.
func (c *Core) endUntil(now time.Time, outcome messages.Outcome, f messages.Failure, after time.Duration) []Effect {
	round := c.close(now, outcome, f)
	c.serial++
	return []Effect{Ended{round}, RetryLater{c.serial, after}}
}

func (c *Core) close(now time.Time, outcome messages.Outcome, f messages.Failure) messages.Round {
	round := c.run.Round
	c.run = nil
	round.Ended, round.Outcome, round.Reason, round.Detail = messages.MillisOf(now), outcome, f.Reason, f.Detail
	if proof, err := votingpower.ParseProof(round.Proposal.ProofOfTask); err == nil {
		round.ID = proof.RoundID()
	}
	c.judge(round)
	if outcome == messages.OutcomeInSync || (outcome == messages.OutcomeCommitted && !round.Fence) {
		c.wanted = time.Time{}
	}
	return round
}

// wait returns how long to wait before another round outside of the period, if there should be one. The chains differed
// in so many operators when the ended one was calculated.
func (c *Core) wait(r messages.Round, differ int) (time.Duration, bool) {
	switch r.Outcome {
	case messages.OutcomeCommitted:
		c.failures = 0
		// What did not fit, or what the fence was for.
		return c.cfg.RetryMin, r.Update.Changed() < differ || r.Fence
	case messages.OutcomeInSync, messages.OutcomeReported: // a round of ours is not a report
		c.failures = 0
		return 0, false
	case messages.OutcomeBlocked:
		return 0, false // a person must act; the period looks again
	case messages.OutcomeWaiting:
		return c.nextLook(), true
	case messages.OutcomeFailed:
		if overtook(r.Reason) {
			return c.cfg.RetryMin, true // what was committed meanwhile need not have changed our drift
		}
		c.failures++
	case messages.OutcomeRejected, messages.OutcomeTimedOut:
		c.failures++
	}
	return c.backoff(), c.backoff() < c.cfg.Period
}

// lookShare is the part of a window after which we look again (voting-power-sync 2.2).
const lookShare = 4

// nextLook returns the time until we look whether the pins have moved, or what became of another aggregator's proposal.
func (c *Core) nextLook() time.Duration { return max(c.cfg.RetryMin, c.cfg.Window/lookShare) }

// overtook reports whether a reason says that something else was committed first.
func overtook(r messages.Reason) bool {
	return r == messages.ReasonAlreadySettled || r == messages.ReasonBaseChanged
}

// backoff doubles with every failure in a row, up to the largest delay.
func (c *Core) backoff() time.Duration {
	if n := c.failures - 1; n < 32 && c.cfg.RetryMin<<n < c.cfg.RetryMax { // the shift must not overflow
		return c.cfg.RetryMin << n
	}
	return c.cfg.RetryMax
}

// differing counts the operators whose voting power is not the same on both chains.
func differing(leaves []messages.Leaf) int {
	n := 0
	for i := range leaves {
		if !leaves[i].L1Power.Eq(&leaves[i].L2Power) {
			n++
		}
	}
	return n
}

// outcomeOf tells what heals by itself from what a person must mend, and from a pin that only has to move on.
func outcomeOf(reason messages.Reason) messages.Outcome {
	switch reason { //nolint:exhaustive // All others heal.
	case messages.ReasonHandlerUnset, messages.ReasonHandlerNoRole, messages.ReasonDefinitionAbsent,
		messages.ReasonPaused, messages.ReasonRestricted, messages.ReasonNotOperator, messages.ReasonQuorumImpossible,
		messages.ReasonSyncLocked, messages.ReasonBalanceTooLow, messages.ReasonUpdateLocksNetwork:
		return messages.OutcomeBlocked
	case messages.ReasonPinNotAfterCommit, messages.ReasonBaseChanged, messages.ReasonPinNotAligned:
		return messages.OutcomeWaiting
	default:
		return messages.OutcomeFailed
	}
}
