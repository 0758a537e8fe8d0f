package kit

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/messages"
)

var errBoom = errors.New("boom")

// diary records when things happened, in virtual time.
type diary struct {
	mu    sync.Mutex
	start time.Time
	at    []time.Duration
	said  []string
}

func newDiary() *diary { return &diary{start: time.Now()} }

func (d *diary) note(s string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.at, d.said = append(d.at, time.Since(d.start)), append(d.said, s)
}

func (d *diary) seconds() []int {
	d.mu.Lock()
	defer d.mu.Unlock()
	var s []int
	for _, t := range d.at {
		s = append(s, int(t.Seconds()))
	}
	return s
}

func TestBackoffBudgetAndGiveUp(t *testing.T) {
	doubling := Policy{Min: time.Second, Max: 8 * time.Second, Reset: time.Hour, Limit: 6}
	long := []int{0, 1, 3, 7, 15, 23, 31, 39, 47, 55}
	tests := []struct {
		name   string
		class  Class
		starts []int // seconds, the first ten
		gaveUp []string
	}{
		{"a bug spends the budget", Defect, long[:7], []string{"bug"}},
		{"temporary backs off for ever", Temporary, long, nil},
		{"reset backs off for ever", Reset, long, nil},
		{"invalid never stops the node", Invalid, long, nil},
		{"fatal stops at once", Fatal, long[:1], []string{"fatal"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				starts, ends := newDiary(), newDiary()
				sys := New(SystemConfig{GiveUp: func(child string, class Class, reason error) {
					if child != "subject" || !errors.Is(reason, errBoom) {
						t.Errorf("gave up %s because of %v", child, reason)
					}
					ends.note(class.String())
				}})
				err := sys.Start([]Child{{Name: "subject", Mailbox: 1, Restart: doubling, Props: Props(func(*Self[number]) func(number) {
					starts.note("")
					Fail(tt.class, errBoom)
					return nil
				})}})
				if err != nil {
					t.Fatal(err)
				}
				time.Sleep(5 * time.Minute)
				synctest.Wait()
				got := starts.seconds()
				if !slices.Equal(got[:min(len(got), 10)], tt.starts) || !slices.Equal(ends.said, tt.gaveUp) {
					t.Errorf("started at %v, gave up %v; want %v and %v", got, ends.said, tt.starts, tt.gaveUp)
				}
				if err := sys.Drain(t.Context()); err != nil {
					t.Error(err)
				}
				time.Sleep(time.Minute) // also for protoactor's dead-letter ticker
				if n := value(t, sys.metrics.dead.WithLabelValues("restartDue")); n != 0 {
					t.Error("a restart was still armed after the stop")
				}
			})
		})
	}
}

func TestAQuietSpellForgives(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		starts := newDiary()
		sys := New(SystemConfig{GiveUp: func(string, Class, error) { t.Error("gave up") }})
		err := sys.Start([]Child{{
			Name: "subject", Mailbox: 1, Restart: Policy{Min: time.Second, Max: 8 * time.Second, Reset: time.Minute, Limit: 1},
			Props: Props(func(self *Self[number]) func(number) {
				starts.note("")
				self.After(time.Minute, number{})
				return func(number) { panic("after a minute") }
			}),
		}})
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(250 * time.Second)
		synctest.Wait()
		if want := []int{0, 61, 122, 183, 244}; !slices.Equal(starts.seconds(), want) {
			t.Errorf("started at %v, want %v", starts.seconds(), want)
		}
		if err := sys.Drain(t.Context()); err != nil {
			t.Error(err)
		}
	})
}

func TestDelayDoublesUpToMaxWithoutOverflow(t *testing.T) {
	p := Policy{Min: 500 * time.Millisecond, Max: 30 * time.Second}
	for attempt, want := range map[int]time.Duration{1: 500 * time.Millisecond, 2: time.Second, 6: 16 * time.Second, 7: 30 * time.Second, 1 << 40: 30 * time.Second} {
		if d := p.delay(attempt); d != want {
			t.Errorf("attempt %d waits %s, want %s", attempt, d, want)
		}
	}
	huge := Policy{Min: 1, Max: 1<<63 - 1}
	for attempt := range 200 {
		if d := huge.delay(attempt); d <= 0 {
			t.Fatalf("attempt %d waits %d", attempt, d)
		}
	}
}

// threeRows returns rows a, b, c that note their end; b blocks in its handler while it holds gate.
func threeRows(d *diary, gate <-chan struct{}) []Child {
	var rows []Child
	for _, name := range []string{"a", "b", "c"} {
		rows = append(rows, Child{Name: name, Mailbox: 4, Restart: Backoff(), Props: Props(func(self *Self[number]) func(number) {
			d.note("start " + name)
			self.OnEnd(func() { d.note("end " + name) })
			return func(number) { <-gate }
		})})
	}
	return rows
}

func TestDrainStopsInReverseOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDiary()
		sys := New(SystemConfig{})
		if err := sys.Start(threeRows(d, nil)); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		for range 2 { // the second has nothing to do
			if err := sys.Drain(t.Context()); err != nil {
				t.Error(err)
			}
		}
		if want := []string{"end c", "end b", "end a"}; !slices.Equal(d.said[3:], want) {
			t.Errorf("got %v, want %v", d.said[3:], want)
		}
		time.Sleep(time.Minute)
	})
}

func TestDrainAbandonsAHandlerThatBlocks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, gate := newDiary(), make(chan struct{})
		sys := New(SystemConfig{StopTimeout: 3 * time.Second})
		if err := sys.Start(threeRows(d, gate)); err != nil {
			t.Fatal(err)
		}
		Address[number](sys, "b")(number{})
		synctest.Wait()
		begin := time.Now()
		if err := sys.Drain(t.Context()); !errors.Is(err, ErrAbandoned) || err.Error() != "stop b: handler blocked past its stop deadline" {
			t.Errorf("got %v", err)
		}
		if took := time.Since(begin); took != 3*time.Second {
			t.Errorf("took %s", took)
		}
		if want := []string{"end c", "end a"}; !slices.Equal(d.said[3:], want) {
			t.Errorf("got %v, want %v", d.said[3:], want)
		}
		close(gate)
		time.Sleep(time.Minute)
	})
}

func TestDrainReturnsWithItsContextAndGoesOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, gate := newDiary(), make(chan struct{})
		sys := New(SystemConfig{StopTimeout: time.Hour})
		if err := sys.Start(threeRows(d, gate)); err != nil {
			t.Fatal(err)
		}
		Address[number](sys, "c")(number{})
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := sys.Drain(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		close(gate)
		if err := sys.Drain(t.Context()); err != nil {
			t.Error(err)
		}
		time.Sleep(time.Minute)
	})
}

// A restart that comes due while the node stops must not revive the actor.
func TestNoRestartWhileDraining(t *testing.T) {
	t.Run("crash before", func(t *testing.T) { crashAroundDrain(t, true) })
	t.Run("crash meanwhile", func(t *testing.T) { crashAroundDrain(t, false) })
}

func crashAroundDrain(t *testing.T, before bool) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		d, gate := newDiary(), make(chan struct{})
		rows := threeRows(d, gate)
		rows[0].Props = Props(func(*Self[number]) func(number) {
			d.note("start a")
			return func(number) { Fail(Temporary, errBoom) }
		})
		sys := New(SystemConfig{StopTimeout: 10 * time.Second})
		if err := sys.Start(rows); err != nil {
			t.Fatal(err)
		}
		Address[number](sys, "c")(number{}) // blocks for 10 s, longer than a's delay of 0.5 s
		if before {
			Address[number](sys, "a")(number{})
		}
		synctest.Wait()
		drained := make(chan error)
		go func() { drained <- sys.Drain(t.Context()) }()
		synctest.Wait()
		if !before {
			Address[number](sys, "a")(number{})
		}
		if err := <-drained; !errors.Is(err, ErrAbandoned) {
			t.Errorf("got %v", err)
		}
		if want := []string{"end b"}; !slices.Equal(d.said[3:], want) {
			t.Errorf("got %v, want %v", d.said[3:], want)
		}
		close(gate)
		time.Sleep(time.Minute)
	})
}

func TestRowsAreValidated(t *testing.T) {
	good := func() Child {
		return Child{Name: "a", Mailbox: 1, Restart: Backoff(), Props: Props(func(*Self[number]) func(number) { return func(number) {} })}
	}
	bad := map[string]func(*Child){
		"no name":    func(c *Child) { c.Name = "" },
		"no props":   func(c *Child) { c.Props = nil },
		"no mailbox": func(c *Child) { c.Mailbox = 0 },
		"no policy":  func(c *Child) { c.Restart = Policy{} },
		"max < min":  func(c *Child) { c.Restart.Max = 1 },
		"negative":   func(c *Child) { c.Restart.Limit = -1 },
	}
	for name, spoil := range bad {
		c := good()
		spoil(&c)
		if err := New(SystemConfig{}).Start([]Child{c}); !errors.Is(err, ErrRow) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if err := New(SystemConfig{}).Start([]Child{good(), good()}); !errors.Is(err, ErrRow) {
		t.Errorf("same name: got %v", err)
	}
	sys := New(SystemConfig{})
	if err := sys.Start([]Child{good()}); err != nil {
		t.Fatal(err)
	}
	if err := sys.Start(nil); !errors.Is(err, ErrStarted) {
		t.Errorf("second start: got %v", err)
	}
	if err := sys.Drain(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAPanicWhileReleasingDoesNotReviveTheActor(t *testing.T) {
	sys, _ := start(t, SystemConfig{Crashed: func(string, Class, error) { t.Error("crashed") }}, 1, Props(func(self *Self[number]) func(number) {
		self.OnEnd(func() { panic("while stopping") })
		return func(number) {}
	}))
	if err := sys.Drain(t.Context()); err != nil {
		t.Error(err)
	}
}

type other struct{ messages.Message }

func TestAMessageForAnotherActorIsABug(t *testing.T) {
	crashed := make(chan error, 1)
	sys, _ := start(t, SystemConfig{Crashed: func(_ string, _ Class, reason error) { crashed <- reason }}, 1,
		Props(func(*Self[number]) func(number) { return func(number) {} }))
	Address[other](sys, "subject")(other{})
	if err := <-crashed; !errors.Is(err, errMisaddressed) {
		t.Errorf("got %v", err)
	}
}

func TestNoGoroutineIsLeft(t *testing.T) {
	before := goleak.IgnoreCurrent()
	sys := New(SystemConfig{})
	if err := sys.Start(threeRows(newDiary(), nil)); err != nil {
		t.Fatal(err)
	}
	if err := sys.Drain(t.Context()); err != nil {
		t.Error(err)
	}
	// The library's throttle of dead letters ends by itself, at the end of its window.
	throttle := goleak.IgnoreAnyFunction("github.com/asynkron/protoactor-go/actor.NewDeadLetter.NewThrottle.func4.1")
	goleak.VerifyNone(t, before, throttle)
}
