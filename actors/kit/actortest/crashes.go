package actortest

import (
	"sync"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
)

// Crashes lets an actor crash, and records it (see [WithCrashes]). It serves one Spawn.
type Crashes struct {
	mu    sync.Mutex
	got   []Crash
	sys   *kit.System
	clock kit.Clock
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

// ExpectRestart asserts that the actor is down and restarts that much later, and moves the clock to that moment: messages that
// wait are handled by the next life, which knows nothing of the last one. The actor's clock must be a [Clock].
func (c *Crashes) ExpectRestart(tb testing.TB, after time.Duration) {
	tb.Helper()
	clock, ok := c.clock.(*Clock)
	if !ok {
		tb.Fatal("the actor has no clock that a test can move: spawn it with actortest.WithCrashes and actortest.WithClock")
	}
	down := c.sys.Actors()[0]
	if down.State != kit.Restarting {
		tb.Fatalf("the actor is %s, want it to wait for its restart", down.State)
	}
	if got := down.RestartAt.Sub(clock.Now()); got != after {
		tb.Errorf("the actor restarts after %s, want %s", got, after)
	}
	clock.Advance(down.RestartAt.Sub(clock.Now()))
	if up := c.sys.Actors()[0]; up.Incarnation <= down.Incarnation {
		tb.Errorf("the actor is %s after its restart was due: %s", up.State, up.LastError)
	}
}
