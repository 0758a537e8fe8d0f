package webapi

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
)

const rest = 10 * time.Second

// guarded is a breaker with a limit of two under a clock that stands still.
type guarded struct {
	*breaker
	t     *testing.T
	clock *actortest.Clock
}

func newGuarded(t *testing.T) guarded {
	t.Helper()
	clock := actortest.NewClock(time.Unix(1_700_000_000, 0))
	gauge := prometheus.NewGauge(prometheus.GaugeOpts{Name: "open", Help: "Of the test."})
	return guarded{breaker: newBreaker(clock, 2, rest, gauge), t: t, clock: clock}
}

// try is let in and tells what it saw.
func (g guarded) try(s sight) {
	g.t.Helper()
	g.leave(g.letIn(), s)
}

func (g guarded) letIn() uint64 {
	g.t.Helper()
	turn, ok := g.enter()
	if !ok {
		g.t.Fatal("the try is not let in")
	}
	return turn
}

func (g guarded) expectClosed(closed bool) {
	g.t.Helper()
	if turn, ok := g.enter(); ok != closed {
		g.t.Fatalf("a try is let in: %t, want %t", ok, closed)
	} else if ok {
		g.leave(turn, unseen)
	}
	if got := valueOf(g.t, g.gauge) == 0; got != closed {
		g.t.Fatalf("the gauge says closed: %t, want %t", got, closed)
	}
}

func TestABreakerOpensAfterFailuresInARow(t *testing.T) {
	g := newGuarded(t)
	g.try(absent)
	g.try(present)
	g.try(absent)
	g.try(unseen)
	g.expectClosed(true)
	g.try(absent)
	g.expectClosed(false)
}

func TestAnOpenBreakerLetsOneTryInAfterItsRest(t *testing.T) {
	g := newGuarded(t)
	g.try(absent)
	g.try(absent)
	g.clock.Advance(rest - 1)
	g.expectClosed(false)
	g.clock.Advance(1)
	probe := g.letIn()
	g.expectClosed(false)
	g.leave(probe, absent)
	g.clock.Advance(rest - 1)
	g.expectClosed(false)
	g.clock.Advance(1)
	g.try(unseen) // tells nothing: the next one is let in at once
	g.try(present)
	g.expectClosed(true)
	g.try(absent)
	g.expectClosed(true)
}

func TestOldNewsDoNotMoveABreaker(t *testing.T) {
	g := newGuarded(t)
	late, later := g.letIn(), g.letIn()
	g.try(absent)
	g.try(absent)
	g.leave(late, present)
	g.expectClosed(false)
	g.clock.Advance(rest)
	probe := g.letIn()
	g.leave(later, absent)
	g.leave(probe, present)
	g.expectClosed(true)
}
