package actortest

import (
	"os"
	"testing"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit/record"
	"github.com/ballast-avs/ballast/messages"
)

// Recorded reads the recording in a file, as `ballast record` writes it.
func Recorded(tb testing.TB, path string) record.Recording {
	tb.Helper()
	file, err := os.Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = file.Close() }() // Only read.
	r, err := record.Read(file)
	if err != nil {
		tb.Fatalf("%s: %v", path, err)
	}
	return r
}

// Replay spawns an actor and gives it what a recording holds, each message at its time: first those of before, which
// the actor learned before the recording began. All that an actor cannot foresee is in the recording: results of its
// blocking work and timers that came due are messages there. So its own work is not run and its own timers do not fire;
// what it tells its neighbours is for the test to expect. The options WithClock and WithSteps have no effect.
func Replay[M messages.Message](tb testing.TB, props *actor.Props, r record.Recording, before []M, opts ...Option) {
	tb.Helper()
	clock := &recordedTime{now: r.Header.Started}
	opts = append(opts, func(s *setup) { s.Clock, s.Execute = clock, func(func()) {} })
	tell := Spawn[M](tb, props, opts...)
	for _, m := range before {
		tell(m)
	}
	for i, e := range r.Entries {
		m, ok := e.Message.(M)
		if !ok {
			tb.Fatalf("message %d of the recording of %s is %s, which this actor does not receive", i, r.Header.Actor,
				Render(e.Message))
		}
		clock.now = r.Header.Started.Add(e.After)
		tell(m)
	}
}

// recordedTime is a clock that stands where the replay is, and fires no timer. It belongs to the test's goroutine.
type recordedTime struct{ now time.Time }

// Now implements kit.Clock.
func (c *recordedTime) Now() time.Time { return c.now }

// After implements kit.Clock.
func (c *recordedTime) After(time.Duration, func()) func() { return func() {} }
