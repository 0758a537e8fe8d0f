// Package watcher looks by itself, on every node, how far the voting power on the L2 is from the L1, and says when
// nobody does anything about it (voting-power-sync 6, L4).
//
// In: its own Look, Calculated from the calculator, InquiryFailed from the readers, TaskEnded from the aggregator. Out:
// ReadL2 to the l2-reader; TotalsStale to the proposer; all else is logs and metrics.
//
// State: since when the chains have been apart. A restart loses it: the warning comes later by as much.
//
// Ports: internaltask.Reader; Ports.Seen, which is told what each look saw.
package watcher

import (
	"context"
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// Config is the watcher's rhythm.
type Config struct {
	First    time.Duration // before the first look: what would stop a sync is said early
	Interval time.Duration // between two looks: the sync's period, at most five minutes
	Patience time.Duration // drift without progress for longer than this is reported
	Timeout  time.Duration // of one look at the stored totals
}

// Default returns the values of voting-power-sync 6.
func Default() Config {
	return Config{First: 5 * time.Second, Interval: 5 * time.Minute, Patience: time.Hour, Timeout: time.Minute}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.First <= 0 || c.Interval <= 0 || c.Patience <= 0 || c.Timeout <= 0 {
		return errors.New("watcher: the intervals and the patience must be positive")
	}
	return nil
}

// Ports is what the watcher needs from the world.
type Ports struct {
	L2         internaltask.L2 // whose stored totals are looked at
	Seen       func(Sight)     // told what each look saw; may be nil, must not block
	Registerer prometheus.Registerer
}

// Tells is whom the watcher talks to.
type Tells struct {
	L2Reader kit.Tell[messages.ToL2Reader]
	Proposer kit.Tell[messages.ToProposer]
}

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToWatcher]) func(messages.ToWatcher) {
		a := shell{core: NewCore(cfg), ports: ports, to: to, self: self, metrics: metrics}
		self.After(cfg.First, messages.Look{})
		return kit.Steps(self, a.core.Step, a.perform)
	}, kit.Work(1, cfg.Timeout))
}

type shell struct {
	core    Core
	ports   Ports
	to      Tells
	self    *kit.Self[messages.ToWatcher]
	metrics metrics
}

func (a *shell) perform(e Effect) {
	switch e := e.(type) {
	case LookLater:
		a.self.After(a.core.cfg.Interval, messages.Look{})
	case Read:
		a.to.L2Reader(e.Read)
	case Note:
		a.metrics.observe(e.Sight)
		if a.ports.Seen != nil {
			a.ports.Seen(e.Sight)
		}
	case WarnMargin:
		a.entry(e.Drift).Warn("Voting power on the L2 is far from the L1, a third of it apart could lock the network")
	case WarnIdle:
		a.entry(e.Drift).WithField("elapsed", e.Since.Round(time.Second)).
			Warn("Voting power has drifted apart and nobody proposes")
	case CheckTotals:
		a.self.Go(func(ctx context.Context) messages.ToWatcher {
			stale, err := internaltask.StaleTotals(ctx, a.ports.L2)
			return messages.TotalsChecked{Stale: stale, Failure: messages.AsFailure(err)}
		})
	case NoteTotals:
		a.metrics.stale.Set(float64(e.Stale))
	case RepairTotals:
		a.self.Log().WithField("definitions", e.Stale).
			Warn("Stored totals of voting power are stale, task 10002 repairs them")
		a.to.Proposer(messages.TotalsStale{})
	case WarnBlind:
		a.self.Log().WithFields(logrus.Fields{"reason": e.Failure.Reason, "err": e.Failure.Detail}).
			Warn("Drift could not be measured")
	}
}

func (a *shell) entry(d Drift) *logrus.Entry {
	return a.self.Log().WithFields(logrus.Fields{
		"drift": d.Sum.Dec(), "largest": d.Largest.Dec(), "operators": d.Operators, "total": d.Total.Dec(),
	})
}
