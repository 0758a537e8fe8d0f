package actortest

import (
	"errors"
	"fmt"
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

// String says what the actor failed with, and its class where the reason does not say it.
func (c Crash) String() string {
	var coded *kit.Failure
	if errors.As(c.Reason, &coded) {
		return c.Reason.Error()
	}
	return fmt.Sprintf("%s: %v", c.Class, c.Reason)
}

func (c *Crashes) add(crash Crash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.got = append(c.got, crash)
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
		tb.Errorf("got the crashes %q, want %q", got, want)
		return
	}
	for i := range want {
		if got[i].Class != want[i] {
			tb.Errorf("crash %d is %q%s, want %q", i, got[i], where(got[i].Reason), want[i])
		}
	}
}

// ExpectCause asserts that there was exactly one crash since the last Take or Expect, of this class and for this
// reason, as errors.Is tells it.
func (c *Crashes) ExpectCause(tb testing.TB, class kit.Class, reason error) {
	tb.Helper()
	got := c.Take()
	if len(got) != 1 || got[0].Class != class || !errors.Is(got[0].Reason, reason) {
		tb.Errorf("got the crashes %q, want one: %s: %v", got, class, reason)
	}
}

// ExpectRestart asserts that the actor is down and restarts that much later, and moves the clock to that
// moment: messages that wait are handled by the next life, which knows nothing of the last one. The actor's
// clock must be a [Clock].
func (c *Crashes) ExpectRestart(tb testing.TB, after time.Duration) {
	tb.Helper()
	clock, ok := c.clock.(*Clock)
	if !ok {
		tb.Fatal(
			"the actor has no clock that a test can move: spawn it with actortest.WithCrashes and actortest.WithClock")
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
