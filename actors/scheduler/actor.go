// Package scheduler begins the rounds of VotingPowerSyncTask and keeps the book of each: its
// stages, its end, its reason.
//
// In: its own ticks; SyncRequested from the node; StageReached, RoundCalculated, Proposed and InquiryFailed from the
// actors that a round passes; Unsettled from the attester; OperatorSetRead from the l2-reader; TaskEnded from the
// aggregator. Out: ReadL2 to the l2-reader; Prove to the prover; FenceNeeded to the aggregator.
//
// State: the round in progress; the L2 pins that a retry must keep; the performers of the latest commits.
//
// A restart loses the round in progress: its votes may still be committed by the aggregator. The pin is read from the
// journal again, and a new round begins with the first operator set.
//
// Ports: Journal.
package scheduler

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// MinPeriod is the shortest period of the sync (voting-power-sync 1).
const MinPeriod = time.Second

// Config is the rhythm of the rounds.
type Config struct {
	protocol.Identity

	Period       time.Duration // `--sync-interval`
	Window       time.Duration // `--sync-window`: pins move with its end
	RoundTimeout time.Duration // how long another aggregator may take that goes first
	RoundLimit   time.Duration // a round without any end is given up after this long
	RetryMin     time.Duration // wait after a first failed round; it doubles
	RetryMax     time.Duration
}

// Default returns the values of voting-power-sync 1 and 2.
func Default() Config {
	return Config{
		Period: time.Hour, Window: time.Minute, RoundTimeout: 2 * time.Minute, RoundLimit: 6 * time.Minute,
		RetryMin: 5 * time.Second, RetryMax: 5 * time.Minute,
	}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.Period < MinPeriod {
		return fmt.Errorf("--sync-interval: %d ms is too short, at least %d ms are needed", c.Period.Milliseconds(),
			MinPeriod.Milliseconds())
	}
	if c.Window < 0 || c.RoundTimeout <= 0 || c.RoundLimit <= c.RoundTimeout || c.RetryMin <= 0 ||
		c.RetryMax < c.RetryMin {
		return errors.New("scheduler: timeouts must be positive, the window not negative, the round limit above the " +
			"round timeout, the largest retry delay at least the smallest")
	}
	return nil
}

// Ports is what the scheduler needs from the world.
type Ports struct {
	Journal Journal
	Jitter  kit.Jitter           // added to each period: from a twentieth of it down to nothing
	Ended   func(messages.Round) // told every round's end; must not block
	// told the performers of the latest commits whenever they change, to keep them; must not block
	Known func([]messages.OperatorID)
	// told the round in progress whenever it reaches a stage, and a zero one once there is none; may be nil, must not
	// block
	Progress   func(messages.Round)
	Registerer prometheus.Registerer
}

// Tells is whom the scheduler talks to.
type Tells struct {
	L2Reader   kit.Tell[messages.ToL2Reader]
	Prover     kit.Tell[messages.ToProver]
	Aggregator kit.Tell[messages.ToAggregator]
}

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToScheduler]) func(messages.ToScheduler) {
		a := shell{core: NewCore(cfg), ports: ports, to: to, self: self, metrics: metrics}
		self.Go(func(ctx context.Context) messages.ToScheduler {
			return history(ctx, ports.Journal)
		})
		return a.receive
	})
}

func history(ctx context.Context, journal Journal) messages.HistoryRead {
	proposals, err := journal.Proposals(ctx)
	if err != nil {
		return messages.HistoryRead{Failure: messages.AsFailure(err)}
	}
	performers, err := journal.Performers(ctx)
	return messages.HistoryRead{Proposals: proposals, Performers: performers, Failure: messages.AsFailure(err)}
}

type shell struct {
	core    Core
	ports   Ports
	to      Tells
	self    *kit.Self[messages.ToScheduler]
	metrics metrics
	told    *messages.Round // what the port was told last in this life; nil before that
}

func (a *shell) receive(m messages.ToScheduler) {
	for _, e := range a.core.Step(a.self.Now(), m) {
		a.perform(e)
	}
	a.tellProgress()
}

// jitterShare is the part of the period that is spread: 5 % (voting-power-sync 2.1).
const jitterShare = 20

func (a *shell) perform(e Effect) {
	switch e := e.(type) {
	case TickLater:
		a.self.After(a.core.cfg.Period+a.ports.Jitter(a.core.cfg.Period/jitterShare), messages.Tick{})
	case RetryLater:
		a.self.After(e.After, messages.RetryDue{Serial: e.Serial})
	case Read:
		a.to.L2Reader(e.Read)
	case Prove:
		a.to.Prover(e.Prove)
	case ExpireLater:
		a.self.After(a.core.cfg.RoundLimit, messages.RoundExpired{Round: e.Round})
	case Skip:
		a.metrics.skipped.Inc()
		a.self.Log().WithField("round", e.Round).Info("Skipped a tick, a round is running")
	case Know:
		a.ports.Known(e.Performers)
	case NeedFence:
		a.to.Aggregator(messages.FenceNeeded{Needed: e.Needed})
	case WarnKeyless:
		a.self.Log().WithFields(logrus.Fields{"power": e.Power.Dec(), "total": e.Total.Dec()}).
			Error(
				"Operators without a BLS key hold more than a third of the voting power, a quorum may be out of reach")
	case Started:
		entry := a.self.Log().WithField("round", e.Round).WithField("fence", e.Fence)
		if e.Held.Number > 0 {
			entry = entry.WithField("block", e.Held.Number)
		}
		entry.Info("Started a round")
	case Ended:
		a.log(e.Round)
		a.metrics.observe(e.Round)
		a.ports.Ended(e.Round)
	case GiveUp:
		kit.Fail(kit.Fatal, &e.Failure)
	}
}

// summary is who answered what and why, one word an operator: 1:approve:CORRECT.
func summary(verdicts []messages.Verdict) string {
	words := make([]string, len(verdicts))
	for i, v := range verdicts {
		words[i] = fmt.Sprintf("%d:%s:%s", v.Operator, v.Answer, v.Reason)
	}
	return strings.Join(words, " ")
}

func (a *shell) log(r messages.Round) {
	increased, decreased := votingpower.Amount(r.Update.Increases), votingpower.Amount(r.Update.Decreases)
	entry := a.self.Log().WithFields(logrus.Fields{
		"task_definition": messages.VotingPowerSync, "round": r.Number, "id": r.ID, "outcome": r.Outcome,
		"elapsed":   r.Ended.Since(r.Started),
		"operators": r.Operators, "increases": len(r.Update.Increases), "increased": increased.Dec(),
		"decreases": len(r.Update.Decreases), "decreased": decreased.Dec(),
	})
	if r.Task != (messages.TaskID{}) {
		entry = entry.WithField("task", r.Task)
	}
	if r.Receipt.GasUsed > 0 {
		entry = entry.WithFields(logrus.Fields{
			"tx": r.Receipt.Transaction, "gas": r.Receipt.GasUsed, "gas_per_operator": r.GasPerOperator(),
		})
	}
	if r.Reason != messages.ReasonNone {
		entry = entry.WithField("reason", r.Reason).WithField("detail", r.Detail)
	}
	if len(r.Verdicts)+len(r.Silent) > 0 {
		entry = entry.WithFields(logrus.Fields{
			"verdicts": summary(r.Verdicts), "silent": r.Silent, "missing": r.Missing.Dec(),
		})
	}
	switch r.Outcome {
	case messages.OutcomeCommitted, messages.OutcomeInSync, messages.OutcomeWaiting, messages.OutcomeReported:
		entry.Info("Round ended")
	case messages.OutcomeBlocked:
		entry.Error("Round ended")
	case messages.OutcomeRejected, messages.OutcomeTimedOut, messages.OutcomeFailed:
		entry.Warn("Round ended")
	}
}
