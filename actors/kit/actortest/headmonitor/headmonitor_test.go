package headmonitor

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
)

func TestAHeadThatStandsStillIsToldOnce(t *testing.T) {
	var c core
	start := time.Unix(0, 0)
	told := 0
	for after := time.Duration(0); after <= 5*patience; after += interval {
		for _, e := range c.step(start.Add(after), HeadRead{Number: 7}) {
			if _, ok := e.(tell); ok {
				told++
			}
		}
	}
	if told != 1 {
		t.Errorf("told %d times", told)
	}
}

// chain answers what a test scripts.
type chain struct {
	head actortest.Script[struct{}, uint64]
}

func (c *chain) Head(context.Context) (uint64, error) { return c.head.Call(struct{}{}) }

func TestAStallAndItsEndAreTold(t *testing.T) {
	c, clock, listener := &chain{}, actortest.NewClock(time.Unix(0, 0)), actortest.NewProbe[ToListener](t)
	c.head.Return(7)
	actortest.Spawn[ToMonitor](t, Props(c, listener.Tell), actortest.WithClock(clock), actortest.WithProbes(listener))
	clock.Advance(patience)
	listener.ExpectNone()
	clock.Advance(interval)
	listener.Expect(Stalled{Number: 7})
	c.head.Fail(2, errors.New("no route")).Return(8)
	clock.Advance(2 * interval)
	listener.ExpectNone()
	clock.Advance(interval)
	listener.Expect(Moving{Number: 8})
}

func TestItLooksAgainOnlyWhenTheAnswerIsThere(t *testing.T) {
	var steps actortest.Steps
	c, clock, listener := &chain{}, actortest.NewClock(time.Unix(0, 0)), actortest.NewProbe[ToListener](t)
	c.head.Return(7)
	actortest.Spawn[ToMonitor](t, Props(c, listener.Tell), actortest.WithClock(clock), actortest.WithSteps(&steps))
	clock.Advance(time.Hour)
	if asked := len(c.head.Asked()); asked != 0 || steps.Pending() != 1 {
		t.Errorf("%d looks are over, %d under way", asked, steps.Pending())
	}
	steps.Run()
	clock.Advance(interval)
	if steps.Pending() != 1 {
		t.Error("it does not look again")
	}
}

func TestAHeadThatGoesBackwardsBeginsANewLife(t *testing.T) {
	var crashes actortest.Crashes
	c, clock, listener := &chain{}, actortest.NewClock(time.Unix(0, 0)), actortest.NewProbe[ToListener](t)
	c.head.Return(7, 6)
	actortest.Spawn[ToMonitor](t, Props(c, listener.Tell), actortest.WithClock(clock), actortest.WithCrashes(&crashes))
	clock.Advance(interval)
	crashes.Expect(t, kit.Reset)
	crashes.ExpectRestart(t, 500*time.Millisecond)
	clock.Advance(patience + interval)
	listener.Expect(Stalled{Number: 6}) // the new life knows nothing of block 7
}
