package actortest

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

type told struct {
	messages.Message
	ID    [4]byte
	Power uint256.Int
	Signs []int
}

// fakeTB records what a test would have reported.
type fakeTB struct {
	testing.TB
	errors []string
}

func (f *fakeTB) Helper()                   {}
func (f *fakeTB) Error(args ...any)         { f.errors = append(f.errors, fmt.Sprint(args...)) }
func (f *fakeTB) Errorf(s string, a ...any) { f.errors = append(f.errors, fmt.Sprintf(s, a...)) }

func TestExpectComparesDeeplyAndNamesTheField(t *testing.T) {
	big := uint256.MustFromDecimal("123456789012345678901234567890")
	one := told{ID: [4]byte{0xca, 0xfe}, Power: *big, Signs: []int{1, 2}}
	other := one
	other.Power.AddUint64(big, 1)
	shorter := one
	shorter.Signs = []int{1}
	tests := []struct {
		name      string
		got, want []messages.Message
		report    string
	}{
		{"equal", []messages.Message{one}, []messages.Message{one}, ""},
		{"nothing", nil, nil, ""},
		{"number", []messages.Message{other}, []messages.Message{one}, "message 0.Power: got 123456789012345678901234567891, want 123456789012345678901234567890"},
		{"length", []messages.Message{shorter}, []messages.Message{one}, "message 0.Signs: got [1], want [1 2]"},
		{"missing", nil, []messages.Message{one}, "got 0 messages, want 1"},
		{"unexpected", []messages.Message{one}, nil, "ID:0xcafe0000"},
	}
	for _, tt := range tests {
		tb := &fakeTB{TB: t}
		p := NewProbe[messages.Message](tb)
		for _, m := range tt.got {
			p.Tell(m)
		}
		p.Expect(tt.want...)
		switch report := strings.Join(tb.errors, "\n"); {
		case tt.report == "" && report != "":
			t.Errorf("%s: reported %s", tt.name, report)
		case !strings.Contains(report, tt.report):
			t.Errorf("%s: reported %q, want %q in it", tt.name, report, tt.report)
		}
		if left := p.Take(); len(left) > 0 {
			t.Errorf("%s: Expect left %v", tt.name, left)
		}
	}
}

func TestClockFiresInOrderEachAtItsTime(t *testing.T) {
	start := time.Unix(0, 0)
	c := NewClock(start)
	var fired []string
	arm := func(d time.Duration, name string) func() {
		return c.After(d, func() { fired = append(fired, fmt.Sprint(name, c.Now().Sub(start))) })
	}
	arm(2*time.Second, "late ")
	arm(time.Second, "first ")
	arm(time.Second, "second ")
	cancel := arm(time.Second, "cancelled ")
	c.After(time.Second, func() { arm(500*time.Millisecond, "nested ") })
	cancel()
	c.Advance(2 * time.Second)
	want := []string{"first 1s", "second 1s", "nested 1.5s", "late 2s"}
	if !slices.Equal(fired, want) || c.Now() != start.Add(2*time.Second) {
		t.Errorf("fired %v at %v, want %v", fired, c.Now(), want)
	}
}

func TestACrashFailsTheTest(t *testing.T) {
	tb := &fakeTB{TB: t}
	tell := Spawn[messages.Message](tb, kit.Props(func(*kit.Self[messages.Message]) func(messages.Message) {
		return func(messages.Message) { kit.Bug("broken") }
	}))
	tell(told{})
	if len(tb.errors) != 1 || !strings.Contains(tb.errors[0], "broken") {
		t.Errorf("reported %q", tb.errors)
	}
}

// t.FailNow in a handler ends the goroutine; the fixture must still stop the actor.
func TestAHandlerMayEndTheGoroutine(t *testing.T) {
	var crashes Crashes
	clock := NewClock(time.Unix(0, 0))
	out := NewProbe[messages.Message](t)
	tell := Spawn[messages.Message](t, kit.Props(func(*kit.Self[messages.Message]) func(messages.Message) {
		first := true
		return func(m messages.Message) {
			if first && m.(told).ID[0] == 1 {
				runtime.Goexit()
			}
			first = false
			out.Tell(m)
		}
	}), WithCrashes(&crashes), WithClock(clock))
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		tell(told{ID: [4]byte{1}})
	}()
	<-ended
	clock.Advance(time.Second)
	crashes.Expect(t, kit.Defect)
	tell(told{ID: [4]byte{2}})
	out.Expect(told{ID: [4]byte{2}})
}

func TestStepsRunWhenAsked(t *testing.T) {
	var s Steps
	ran := 0
	s.add(func() { ran++; s.add(func() { ran++ }) })
	if s.Pending() != 1 || !s.Run() || ran != 1 {
		t.Errorf("ran %d", ran)
	}
	s.RunAll()
	if ran != 2 || s.Run() {
		t.Errorf("ran %d", ran)
	}
}
