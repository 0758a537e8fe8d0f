package kit_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// calls is a dispatcher that gives each turn at once: the test's goroutine runs all.
type calls struct{ next []func() }

func (c *calls) Schedule(turn func()) {
	c.next = append(c.next, turn)
	if len(c.next) > 1 {
		return
	}
	for len(c.next) > 0 {
		c.next[0]()
		c.next = c.next[1:]
	}
}

func (*calls) Throughput() int { return 100 }

const limit = 2

// viewed runs one echo with a budget of two bugs in a row on the test's goroutine.
func viewed(t *testing.T, reg prometheus.Registerer) (*kit.System, *actortest.Clock, func(msg)) {
	t.Helper()
	clock := actortest.NewClock(time.Unix(1000, 0))
	sys := kit.New(kit.SystemConfig{Clock: clock, Dispatcher: &calls{}, Registerer: reg, Execute: func(run func()) { run() }})
	err := sys.Start([]kit.Child{{
		Name: "echo", Props: echo(func(msg) {}), Mailbox: 7, Restart: kit.Policy{Min: time.Second, Max: time.Minute, Reset: time.Minute, Limit: limit},
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := sys.Drain(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return sys, clock, kit.Address[msg](sys, "echo")
}

func TestAnActorCanBeLookedAt(t *testing.T) {
	reg := prometheus.NewPedanticRegistry()
	sys, clock, tell := viewed(t, reg)
	begun := clock.Now().UTC()
	want := kit.ActorInfo{Name: "echo", State: kit.Running, Since: begun, Capacity: 7, Incarnation: 1}
	if diff := actortest.Diff([]kit.ActorInfo{want}, sys.Actors()); diff != "" {
		t.Error("at the start: ", diff)
	}
	clock.Advance(3 * time.Second)
	tell(note{n: 1})
	tell(oops{})
	for range 9 {
		tell(note{n: 2}) // seven wait, two are dropped
	}
	crashed := clock.Now().UTC()
	want = kit.ActorInfo{
		Name: "echo", State: kit.Restarting, Since: crashed, Depth: 7, Capacity: 7, Handled: 2, Dropped: 2, LastMessage: crashed, LastKind: "oops",
		Incarnation: 1, LastCrash: crashed, LastError: "panic: oops", RestartAt: crashed.Add(time.Second),
	}
	if diff := actortest.Diff([]kit.ActorInfo{want}, sys.Actors()); diff != "" {
		t.Error("after a crash: ", diff)
	}
	clock.Advance(time.Second)
	want.State, want.Since, want.Depth, want.Handled, want.LastKind, want.Incarnation, want.RestartAt = kit.Running, clock.Now().UTC(), 0, 9, "note", 2, time.Time{}
	want.LastMessage = clock.Now().UTC()
	if diff := actortest.Diff([]kit.ActorInfo{want}, sys.Actors()); diff != "" {
		t.Error("after the restart: ", diff)
	}
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	gauges := map[string]float64{}
	for _, f := range families {
		gauges[f.GetName()] = f.GetMetric()[0].GetGauge().GetValue()
	}
	for name, wanted := range map[string]float64{
		"ballast_actor_mailbox_capacity": 7, "ballast_actor_mailbox_depth": 0, "ballast_actor_incarnation": 2,
		"ballast_actor_last_message_timestamp_seconds": 1004, "ballast_actor_up": 1,
	} {
		if gauges[name] != wanted {
			t.Errorf("%s is %v, want %v", name, gauges[name], wanted)
		}
	}
}

func TestSupervisionIsRemembered(t *testing.T) {
	sys, clock, tell := viewed(t, nil)
	tell(oops{})
	clock.Advance(time.Second)
	clock.Advance(time.Minute)
	if err := sys.Crash("echo"); err != nil {
		t.Fatal(err)
	}
	clock.Advance(time.Second)
	tell(fail{class: kit.Temporary})
	clock.Advance(10 * time.Second)
	tell(fail{class: kit.Fatal})
	var got []string
	for _, e := range sys.Events() {
		got = append(got, fmt.Sprintf("%s %d %s %s %s %d %s", e.Kind, e.Incarnation, e.Class, e.Message, e.Reason, e.Attempt, e.Delay))
	}
	want := []string{
		"gave up 4 fatal fail fatal: test 3 0s",
		"crashed 4 fatal fail fatal: test 3 0s",
		"restarted 4    2 0s",
		"crashed 3 temporary fail temporary: test 2 2s",
		"restarted 3    1 0s",
		"crashed 2 bug injected bug: crash was asked for 1 1s",
		"recovered 2    0 0s",
		"restarted 2    1 0s",
		"crashed 1 bug oops panic: oops 1 1s",
	}
	if diff := actortest.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if a := sys.Actors()[0]; a.State != kit.Ended || a.LastError != "fatal: test" || !a.RestartAt.IsZero() {
		t.Errorf("it gave up: %+v", a)
	}
}

func TestAFailureOvertakesARecovery(t *testing.T) {
	sys, clock, tell := viewed(t, nil)
	tell(fail{class: kit.Temporary})
	clock.Advance(time.Second)
	if _, err := sys.Tap("echo", func(time.Time, messages.Message) { clock.Advance(time.Minute) }); err != nil {
		t.Fatal(err)
	}
	tell(fail{class: kit.Temporary}) // its trial ends while it fails
	if newest := sys.Events()[0]; newest.Kind != kit.Crashed {
		t.Errorf("an actor that is %s is told as %s", sys.Actors()[0].State, newest.Kind)
	}
}

func TestTheNewestEventsAreKept(t *testing.T) {
	sys, clock, tell := viewed(t, nil)
	for range 200 {
		tell(fail{class: kit.Temporary})
		clock.Advance(time.Minute)
	}
	events := sys.Events()
	if len(events) != 256 || events[0].At.Before(events[255].At) || events[0].Incarnation != 201 {
		t.Errorf("%d events, the newest %+v", len(events), events[0])
	}
}

func TestATapSeesWhatIsHandled(t *testing.T) {
	sys, clock, tell := viewed(t, nil)
	var seen []messages.Message
	stop, err := sys.Tap("echo", func(at time.Time, m messages.Message) {
		if !at.Equal(clock.Now()) {
			t.Errorf("told at %v", at)
		}
		seen = append(seen, m)
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = sys.Tap("echo", nil); !errors.Is(err, kit.ErrTapped) {
		t.Errorf("a second tap: %v", err)
	}
	tell(note{n: 1})
	tell(toil{n: 2}) // its result is a message too
	tell(arm{d: time.Second})
	clock.Advance(time.Second)
	stop()
	stop()
	tell(note{n: 4})
	if diff := actortest.Diff([]messages.Message{note{n: 1}, toil{n: 2}, note{n: 2}, arm{d: time.Second}, note{n: 1}}, seen); diff != "" {
		t.Error(diff)
	}
	if stop, err = sys.Tap("echo", func(time.Time, messages.Message) {}); err != nil {
		t.Errorf("a tap after the first ended: %v", err)
	} else {
		stop()
	}
	if _, err = sys.Tap("nobody", nil); !errors.Is(err, kit.ErrNoActor) {
		t.Errorf("a tap on nobody: %v", err)
	}
	if err = sys.Crash("supervisor"); !errors.Is(err, kit.ErrNoActor) {
		t.Errorf("the supervisor was crashed: %v", err)
	}
}
