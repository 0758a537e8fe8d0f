// Package actortest runs one actor by itself, on the test's goroutine, without sleeps and real time.
//
//	submitter := actortest.NewProbe[messages.ToSubmitter](t)
//	tell := actortest.Spawn[messages.ToAggregator](t, aggregator.Props(config, submitter.Tell))
//	tell(messages.TaskOpened{Task: 7})
//	submitter.Expect()
//
// Each tell returns when the message and everything it caused has been handled. Blocking work runs at once unless the test
// steps it (see [Steps]); timers fire when the test advances the clock (see [WithClock]). A crash fails the test
// unless it is expected (see [WithCrashes]).
package actortest

import (
	"context"
	"math"
	"sync"
	"testing"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

const (
	name    = "subject"
	mailbox = 4096
)

// Option adjusts Spawn.
type Option func(*kit.SystemConfig)

// WithClock hands in the clock, usually a [Clock] that the test advances. The default stands still.
func WithClock(c kit.Clock) Option { return func(s *kit.SystemConfig) { s.Clock = c } }

// WithSteps lets the test decide when blocking work runs. The default runs it at once.
func WithSteps(w *Steps) Option { return func(s *kit.SystemConfig) { s.Execute = w.add } }

// WithCrashes lets the actor crash. It restarts when the clock has advanced by kit.Backoff's delays.
func WithCrashes(c *Crashes) Option { return func(s *kit.SystemConfig) { s.Crashed = c.add } }

// WithLog hands in the logger. The default is silent.
func WithLog(log *logrus.Entry) Option { return func(s *kit.SystemConfig) { s.Log = log } }

// WithRegisterer hands in the registry for kit's metrics.
func WithRegisterer(r prometheus.Registerer) Option {
	return func(s *kit.SystemConfig) { s.Registerer = r }
}

// Spawn starts the actor. Each call of the returned function returns once the message, and everything it caused on this
// goroutine, is handled. The actor stops at the test's end.
func Spawn[M messages.Message](tb testing.TB, props *actor.Props, opts ...Option) func(M) {
	tb.Helper()
	c := kit.SystemConfig{
		Clock:      NewClock(time.Unix(1_700_000_000, 0).UTC()),
		Execute:    func(run func()) { run() },
		Dispatcher: &inline{},
		Crashed: func(_ string, class kit.Class, reason error) {
			tb.Errorf("actor crashed (%s): %v", class, reason)
		},
	}
	for _, o := range opts {
		o(&c)
	}
	sys := kit.New(c)
	if err := sys.Start([]kit.Child{{Name: name, Props: props, Mailbox: mailbox, Restart: kit.Backoff()}}); err != nil {
		tb.Fatalf("start the actor: %v", err)
	}
	tb.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := sys.Drain(ctx); err != nil {
			tb.Errorf("stop the actor: %v", err)
		}
	})
	return kit.Address[M](sys, name)
}

// inline is a dispatcher that gives turns on the goroutine that asks for the first of them, one after the other.
type inline struct {
	mu      sync.Mutex
	turns   []func()
	running bool
}

// Schedule implements kit.Dispatcher.
func (d *inline) Schedule(turn func()) {
	d.mu.Lock()
	d.turns = append(d.turns, turn)
	if d.running {
		d.mu.Unlock()
		return
	}
	d.running = true
	d.mu.Unlock()
	d.drain()
}

// drain gives turns until none is left, also those that are left when a turn ends this goroutine, as t.FailNow does.
func (d *inline) drain() {
	done := false
	defer func() {
		if !done {
			d.drain()
		}
	}()
	for {
		d.mu.Lock()
		if len(d.turns) == 0 {
			d.running = false
			d.mu.Unlock()
			done = true
			return
		}
		next := d.turns[0]
		d.turns = d.turns[1:]
		d.mu.Unlock()
		next()
	}
}

// Throughput implements kit.Dispatcher.
func (*inline) Throughput() int { return math.MaxInt32 }

// Crashes records the actor's crashes.
type Crashes struct {
	mu  sync.Mutex
	got []Crash
}

// Crash is one crash: its class and what the actor panicked with.
type Crash struct {
	Class  kit.Class
	Reason error
}

func (c *Crashes) add(_ string, class kit.Class, reason error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.got = append(c.got, Crash{class, reason})
}

// Take returns the crashes since the last Take or Expect.
func (c *Crashes) Take() []Crash {
	c.mu.Lock()
	defer c.mu.Unlock()
	got := c.got
	c.got = nil
	return got
}

// Expect asserts that there were exactly these crashes since the last Take or Expect.
func (c *Crashes) Expect(tb testing.TB, want ...kit.Class) {
	tb.Helper()
	got := c.Take()
	if len(got) != len(want) {
		tb.Errorf("got the crashes %v, want %v", got, want)
		return
	}
	for i := range want {
		if got[i].Class != want[i] {
			tb.Errorf("crash %d is %s (%v), want %s", i, got[i].Class, got[i].Reason, want[i])
		}
	}
}

// Steps holds an actor's blocking work until the test runs it.
type Steps struct {
	mu   sync.Mutex
	runs []func()
}

func (s *Steps) add(run func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.runs = append(s.runs, run)
}

// Pending is the number of pieces of work that have begun and wait for the test.
func (s *Steps) Pending() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.runs)
}

// Run runs the oldest piece of work and what its result causes. It reports whether there was one.
func (s *Steps) Run() bool {
	s.mu.Lock()
	if len(s.runs) == 0 {
		s.mu.Unlock()
		return false
	}
	run := s.runs[0]
	s.runs = s.runs[1:]
	s.mu.Unlock()
	run()
	return true
}

// RunAll runs work until none is left, what it causes included.
func (s *Steps) RunAll() {
	for s.Run() {
	}
}
