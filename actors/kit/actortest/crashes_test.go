package actortest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// counter tells out how many messages it has seen in this life; the message with the id 13 makes it crash.
func counter(out kit.Tell[messages.Message]) *actor.Props {
	return kit.Props(func(*kit.Self[messages.Message]) func(messages.Message) {
		seen := byte(0)
		return func(m messages.Message) {
			if m.(told).ID[0] == 13 {
				kit.Bug("thirteen")
			}
			seen++
			out(told{ID: [4]byte{seen}})
		}
	})
}

func TestARestartIsExpectedAfterItsDelay(t *testing.T) {
	var crashes Crashes
	out, clock := NewProbe[messages.Message](t), NewClock(time.Unix(0, 0))
	tell := Spawn[messages.Message](t, counter(out.Tell), WithClock(clock), WithCrashes(&crashes))
	tell(told{})
	tell(told{ID: [4]byte{13}})
	tell(told{}) // it waits
	crashes.Expect(t, kit.Defect)
	out.Expect(told{ID: [4]byte{1}})
	crashes.ExpectRestart(t, 500*time.Millisecond)
	out.Expect(told{ID: [4]byte{1}}) // the count began anew
	tell(told{ID: [4]byte{13}})
	crashes.ExpectRestart(t, time.Second)
	tell(told{ID: [4]byte{13}})
	tb := &fakeTB{TB: t}
	crashes.ExpectRestart(tb, time.Second)
	if len(tb.errors) != 1 || !strings.Contains(tb.errors[0], "restarts after 2s, want 1s") {
		t.Errorf("reported %q", tb.errors)
	}
}

func TestAnActorThatRunsIsNotRestarted(t *testing.T) {
	var crashes Crashes
	Spawn[messages.Message](t, counter(nil), WithCrashes(&crashes))
	tb := &fatalTB{fakeTB{TB: t}}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		crashes.ExpectRestart(tb, time.Second)
	}()
	<-ended
	if len(tb.errors) != 1 || !strings.Contains(tb.errors[0], "the actor is running") {
		t.Errorf("reported %q", tb.errors)
	}
}

// failedTB is a test that has failed and keeps what it logs.
type failedTB struct {
	fakeTB
	cleanups []func()
	logged   string
}

func (f *failedTB) Failed() bool     { return true }
func (f *failedTB) Cleanup(c func()) { f.cleanups = append(f.cleanups, c) }
func (f *failedTB) Log(args ...any)  { f.logged += args[0].(string) }

func TestAFailedTestShowsWhatTheActorHandled(t *testing.T) {
	tb := &failedTB{fakeTB: fakeTB{TB: t}}
	clock := NewClock(time.Unix(0, 0))
	tell := Spawn[messages.Message](tb, counter(func(messages.Message) {}), WithClock(clock))
	for range maxHistory {
		tell(told{})
	}
	clock.Advance(2 * time.Second)
	tell(told{ID: [4]byte{13}})
	for _, c := range tb.cleanups {
		c()
	}
	for _, want := range []string{"… 2 more before\n", "      0s told{}\n", "      2s told{ID:0x0d000000}\n", "      2s crashed: bug: thirteen"} {
		if !strings.Contains(tb.logged, want) {
			t.Errorf("it logged\n%s\nwant in it %q", tb.logged, want)
		}
	}
}

func TestAReportBeginsAtTheStart(t *testing.T) {
	tb := &failedTB{fakeTB: fakeTB{TB: t}}
	Spawn[messages.Message](tb, kit.Props(func(self *kit.Self[messages.Message]) func(messages.Message) {
		self.Tell(told{ID: [4]byte{1}})
		return func(messages.Message) {}
	}))
	for _, c := range tb.cleanups {
		c()
	}
	if want := "0s told{ID:0x01000000}"; !strings.Contains(tb.logged, want) {
		t.Errorf("it logged\n%s\nwant in it %q", tb.logged, want)
	}
}

func TestACrashIsReportedWithItsPlace(t *testing.T) {
	for name, c := range map[string]struct {
		receive func()
		want    string
	}{
		"a panic":            {func() { panic("thirteen") }, "the actor crashed: bug: panic: thirteen\n    "},
		"the runtime's":      {func() { none, n := []int{}, 0; _ = none[n] }, "the actor crashed: bug: runtime error: index out of range [0] with length 0\n    "},
		"a failure of class": {func() { kit.Fail(kit.Reset, errors.New("no head")) }, "the actor crashed: reset: no head\n    "},
	} {
		t.Run(name, func(t *testing.T) {
			tb := &failedTB{fakeTB: fakeTB{TB: t}}
			tell := Spawn[messages.Message](tb, kit.Props(func(*kit.Self[messages.Message]) func(messages.Message) {
				return func(messages.Message) { c.receive() }
			}))
			tell(told{})
			for _, c := range tb.cleanups {
				c()
			}
			if len(tb.errors) != 1 || !strings.HasPrefix(tb.errors[0], c.want) || strings.Count(tb.errors[0], "crashes_test.go:") != 2 || strings.Contains(tb.errors[0], "mailbox") {
				t.Errorf("reported %q", tb.errors)
			}
		})
	}
}

func TestTheCauseOfACrashIsExpected(t *testing.T) {
	gone := errors.New("gone")
	c := &Crashes{got: []Crash{{kit.Reset, fmt.Errorf("look: %w", gone)}}}
	c.ExpectCause(t, kit.Reset, gone)
	tb := &fakeTB{TB: t}
	c.ExpectCause(tb, kit.Reset, gone)
	if len(tb.errors) != 1 || !strings.Contains(tb.errors[0], "want one: reset: gone") {
		t.Errorf("reported %q", tb.errors)
	}
}

func TestAReportShowsWhatProbesWereTold(t *testing.T) {
	tb := &failedTB{fakeTB: fakeTB{TB: t}}
	out := NewProbe[messages.Message](tb)
	tell := Spawn[messages.Message](tb, counter(out.Tell), WithProbes(out))
	tell(told{ID: [4]byte{7}})
	out.ExpectNone()
	tell(told{ID: [4]byte{8}})
	for _, c := range tb.cleanups {
		c()
	}
	want := `
        0s told{ID:0x07000000}
           -> told{ID:0x01000000}
           ✗ an expectation failed
        0s told{ID:0x08000000}
           -> told{ID:0x02000000}`
	if !strings.HasSuffix(tb.logged, want) {
		t.Errorf("it logged\n%s\nwant at its end%s", tb.logged, want)
	}
}
