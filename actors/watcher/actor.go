// Package watcher looks by itself, on every node, how far the voting power on the L2 is from the L1, and says when nobody
// does anything about it (voting-power-sync 6, L4).
//
// In: its own Look, Calculated from the calculator, InquiryFailed from the readers. Out: ReadL2 to the l2-reader; all else
// is logs and metrics.
//
// State: since when the chains have been apart. A restart loses it: the warning comes later by as much.
//
// Ports: none.
package watcher

import (
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// Config is the watcher's rhythm.
type Config struct {
	Interval time.Duration // between two looks: the sync's period, at most five minutes
	Patience time.Duration // drift without a commit for longer than this is reported
}

// Default returns the values of voting-power-sync 6.
func Default() Config { return Config{Interval: 5 * time.Minute, Patience: time.Hour} }

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.Interval <= 0 || c.Patience <= 0 {
		return errors.New("watcher: the interval and the patience must be positive")
	}
	return nil
}

// Props builds the actor afresh on every start.
func Props(cfg Config, reg prometheus.Registerer, l2 kit.Tell[messages.ToL2Reader]) *actor.Props {
	metrics := newMetrics(reg)
	return kit.Props(func(self *kit.Self[messages.ToWatcher]) func(messages.ToWatcher) {
		a := shell{core: core{cfg: cfg}, l2: l2, self: self, metrics: metrics}
		a.perform(lookLater{})
		return a.receive
	})
}

type shell struct {
	core    core
	l2      kit.Tell[messages.ToL2Reader]
	self    *kit.Self[messages.ToWatcher]
	metrics metrics
}

func (a *shell) receive(m messages.ToWatcher) {
	for _, e := range a.core.step(a.self.Now(), m) {
		a.perform(e)
	}
}

func (a *shell) perform(e effect) {
	switch e := e.(type) {
	case lookLater:
		a.self.After(a.core.cfg.Interval, messages.Look{})
	case read:
		a.l2(e.read)
	case note:
		a.metrics.observe(e.drift)
	case warnMargin:
		a.entry(e.drift).Warn("Voting power on the L2 is far from the L1, a third of it apart could lock the network")
	case warnIdle:
		a.entry(e.drift).WithField("elapsed", e.since.Round(time.Second)).Warn("Voting power has drifted apart and nobody proposes")
	case warnBlind:
		a.self.Log().WithFields(logrus.Fields{"reason": e.failure.Reason, "err": e.failure.Detail}).Warn("Drift could not be measured")
	}
}

func (a *shell) entry(d drift) *logrus.Entry {
	return a.self.Log().WithFields(logrus.Fields{"drift": d.sum.Dec(), "largest": d.largest.Dec(), "operators": d.operators, "total": d.total.Dec()})
}
