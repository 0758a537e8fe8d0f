package kit_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// msg is what the actors under test receive. Embedding the sealed interface makes it a message.
type msg interface{ messages.Message }

type (
	note struct {
		messages.Message
		n int
	}
	arm struct {
		messages.Message
		d time.Duration
	}
	disarm struct{ messages.Message }
	toil   struct {
		messages.Message
		n int
	}
	fail struct {
		messages.Message
		class kit.Class
	}
	oops struct{ messages.Message }
)

var errTest = errors.New("test")

// echo reports notes to out, and does with the other messages what their names say. A note's number is raised by 100
// for every note before it in this incarnation.
func echo(out kit.Tell[msg]) *actor.Props {
	return kit.Props(func(self *kit.Self[msg]) func(msg) {
		seen := 0
		disarms := []func(){}
		return func(m msg) {
			switch m := m.(type) {
			case note:
				out(note{n: m.n + 100*seen})
				seen++
			case arm:
				disarms = append(disarms, self.After(m.d, note{n: int(m.d / time.Second)}))
			case disarm:
				for _, f := range disarms {
					f()
				}
			case toil:
				self.Go(func(context.Context) msg {
					if m.n < 0 {
						panic("work")
					}
					return note{n: m.n}
				})
			case fail:
				kit.Fail(m.class, errTest)
			case oops:
				panic("oo\x00ps\n")
			}
		}
	})
}

func TestMessagesArriveInOrder(t *testing.T) {
	out := actortest.NewProbe[msg](t)
	tell := actortest.Spawn[msg](t, echo(out.Tell))
	tell(note{n: 1})
	tell(note{n: 2})
	out.Expect(note{n: 1}, note{n: 102})
}

func TestTimersFireInOrderUnlessCancelled(t *testing.T) {
	clock := actortest.NewClock(time.Unix(0, 0))
	out := actortest.NewProbe[msg](t)
	tell := actortest.Spawn[msg](t, echo(out.Tell), actortest.WithClock(clock))
	tell(arm{d: 2 * time.Second})
	tell(arm{d: time.Second})
	tell(arm{d: 3 * time.Second})
	clock.Advance(2 * time.Second)
	out.Expect(note{n: 1}, note{n: 102})
	tell(disarm{})
	clock.Advance(time.Minute)
	out.ExpectNone()
	if _, armed := clock.Next(); armed {
		t.Error("a cancelled timer is still armed")
	}
}

func TestCrashLosesStateTimersAndWork(t *testing.T) {
	clock := actortest.NewClock(time.Unix(0, 0))
	var work actortest.Steps
	var crashes actortest.Crashes
	out := actortest.NewProbe[msg](t)
	tell := actortest.Spawn[msg](t, echo(out.Tell), actortest.WithClock(clock), actortest.WithSteps(&work), actortest.WithCrashes(&crashes))
	tell(note{n: 1})
	tell(arm{d: time.Second})
	tell(toil{n: 5})
	tell(oops{})
	tell(note{n: 2}) // waits for the restart
	work.RunAll()
	out.Expect(note{n: 1})
	crashes.Expect(t, kit.Defect)

	clock.Advance(500 * time.Millisecond)
	out.Expect(note{n: 2})
	clock.Advance(time.Minute)
	out.ExpectNone()
}

func TestWorkIsDeliveredAndItsPanicCrashesTheActor(t *testing.T) {
	clock := actortest.NewClock(time.Unix(0, 0))
	var crashes actortest.Crashes
	out := actortest.NewProbe[msg](t)
	tell := actortest.Spawn[msg](t, echo(out.Tell), actortest.WithClock(clock), actortest.WithCrashes(&crashes))
	tell(toil{n: 7})
	out.Expect(note{n: 7})
	tell(toil{n: -1})
	crashes.Expect(t, kit.Defect)
	clock.Advance(time.Second)
	tell(note{n: 8})
	out.Expect(note{n: 8})
}

// A timer that was due just before a crash waits in the mailbox; it must not stand in for the next incarnation's timer.
func TestADueTimerOfAnEarlierIncarnationIsDiscarded(t *testing.T) {
	clock := actortest.NewClock(time.Unix(0, 0))
	var crashes actortest.Crashes
	out := actortest.NewProbe[msg](t)
	incarnation := 0
	tell := actortest.Spawn[msg](t, kit.Props(func(self *kit.Self[msg]) func(msg) {
		incarnation++
		self.After(time.Second, note{n: incarnation})
		return func(m msg) {
			if _, ok := m.(oops); ok {
				clock.Advance(time.Second)
				panic("oops")
			}
			out.Tell(m)
		}
	}), actortest.WithClock(clock), actortest.WithCrashes(&crashes))
	tell(oops{})
	clock.Advance(500 * time.Millisecond) // the restart
	out.ExpectNone()
	clock.Advance(time.Second)
	out.Expect(note{n: 2})
	crashes.Expect(t, kit.Defect)
}
