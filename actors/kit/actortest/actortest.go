// Package actortest runs one actor by itself, on the test's goroutine, without sleeps and real time.
//
//	submitter := actortest.NewProbe[messages.ToSubmitter](t)
//	tell := actortest.Spawn[messages.ToAggregator](t, aggregator.Props(config, submitter.Tell))
//	tell(messages.TaskOpened{Task: 7})
//	submitter.ExpectNone()
//
// Each tell returns when the message and everything it caused has been handled. Blocking work runs at once unless the
// test steps it (see [Steps]); timers fire when the test advances the clock (see [WithClock]). A crash fails the test
// unless it is expected (see [WithCrashes]). Neighbours are probes ([Probe]), ports are fakes that follow a [Script]. A
// test that fails shows what the actor handled, and what it told (see [WithProbes]). [Replay] gives an actor what
// another one was recorded to receive.
//
// docs/testing-actors.md has an example for each kind of actor.
package actortest

import (
	"context"
	"testing"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

const (
	name    = "subject"
	mailbox = 4096
)

// Option adjusts Spawn.
type Option func(*setup)

// setup is what an actor is spawned with.
type setup struct {
	kit.SystemConfig
	crashes *Crashes // nil where a crash fails the test
	probes  []AnyProbe
}

// AnyProbe is a [Probe], whatever it receives.
type AnyProbe interface{ share(h *history) }

// WithClock hands in the clock, usually a [Clock] that the test advances. The default stands still.
func WithClock(c kit.Clock) Option { return func(s *setup) { s.Clock = c } }

// WithSteps lets the test decide when blocking work runs. The default runs it at once.
func WithSteps(w *Steps) Option { return func(s *setup) { s.Execute = w.add } }

// WithCrashes lets the actor crash. It restarts when the clock has advanced by kit.Backoff's delays.
func WithCrashes(c *Crashes) Option { return func(s *setup) { s.crashes = c } }

// WithProbes names probes whose messages are shown, where a test fails, among those that the actor handled.
func WithProbes(probes ...AnyProbe) Option { return func(s *setup) { s.probes = probes } }

// WithLog hands in the logger. The default is silent.
func WithLog(log *logrus.Entry) Option { return func(s *setup) { s.Log = log } }

// Spawn starts the actor. Each call of the returned function returns once the message, and everything it caused on this
// goroutine, is handled. The actor stops at the test's end; if the test has failed, it logs what the actor handled.
func Spawn[M messages.Message](tb testing.TB, props *actor.Props, opts ...Option) func(M) {
	tb.Helper()
	s := setup{SystemConfig: kit.SystemConfig{
		Clock:      NewClock(time.Unix(1_700_000_000, 0).UTC()),
		Execute:    func(run func()) { run() },
		Dispatcher: &inline{},
	}}
	for _, o := range opts {
		o(&s)
	}
	past := &history{start: s.Clock.Now()}
	for _, p := range s.probes {
		p.share(past)
	}
	s.Tap = func(actor string, at time.Time, m messages.Message) {
		if actor == name {
			past.handled(at, m)
		}
	}
	s.Crashed = func(_ string, class kit.Class, reason error) {
		crash := Crash{class, reason}
		past.crashed(s.Clock.Now(), crash)
		if s.crashes == nil {
			tb.Errorf("the actor crashed: %s%s", crash, where(reason))
			return
		}
		s.crashes.add(crash)
	}
	sys := kit.New(s.SystemConfig)
	if s.crashes != nil {
		s.crashes.sys, s.crashes.clock = sys, s.Clock
	}
	if err := sys.Start([]kit.Child{{Name: name, Props: props, Mailbox: mailbox, Restart: kit.Backoff()}}); err != nil {
		tb.Fatalf("start the actor: %v", err)
	}
	tb.Cleanup(func() { stop(tb, sys, past) })
	return kit.Address[M](sys, name)
}

func stop(tb testing.TB, sys *kit.System, past *history) {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := sys.Drain(ctx); err != nil {
		tb.Errorf("stop the actor: %v", err)
	}
	if tb.Failed() {
		tb.Log(past.String())
	}
}
