package kit

import (
	"context"
	"errors"
	"reflect"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"

	"github.com/ballast-avs/ballast/messages"
)

type number struct {
	messages.Message
	from, n int
}

func policy() Policy {
	return Policy{Min: time.Millisecond, Max: time.Second, Reset: time.Minute, Limit: 3}
}

// start runs one actor called "subject" and drains it at the test's end.
func start(tb testing.TB, c SystemConfig, mailbox int, props *actor.Props) (*System, Tell[number]) {
	tb.Helper()
	sys := New(c)
	if err := sys.Start([]Child{{Name: "subject", Props: props, Mailbox: mailbox, Restart: policy()}}); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := sys.Drain(ctx); err != nil {
			tb.Error(err)
		}
	})
	return sys, Address[number](sys, "subject")
}

// value reads a counter or a gauge.
func value(tb testing.TB, m prometheus.Metric) float64 {
	tb.Helper()
	var out dto.Metric
	if err := m.Write(&out); err != nil {
		tb.Fatal(err)
	}
	return out.GetCounter().GetValue() + out.GetGauge().GetValue()
}

// eventually polls until ok holds.
func eventually(tb testing.TB, what string, ok func() bool) {
	tb.Helper()
	for end := time.Now().Add(10 * time.Second); !ok(); runtime.Gosched() {
		if time.Now().After(end) {
			tb.Fatal("waited 10 s in vain for: " + what)
		}
	}
}

func TestManySendersNeverBlockNorExceedTheLimit(t *testing.T) {
	const senders, each, limit = 8, 1000, 16
	reg := prometheus.NewRegistry()
	gate := make(chan struct{})
	var handled atomic.Int64
	last := [senders]int{}
	sys, tell := start(t, SystemConfig{Registerer: reg}, limit, Props(func(*Self[number]) func(number) {
		return func(m number) {
			<-gate
			if m.n <= last[m.from] {
				t.Errorf("sender %d: %d came after %d", m.from, m.n, last[m.from])
			}
			last[m.from] = m.n
			handled.Add(1)
		}
	}))
	dropped := func() int {
		return int(value(t, sys.metrics.dropped.WithLabelValues("subject", "number")))
	}
	var wg sync.WaitGroup
	for s := range senders {
		wg.Go(func() {
			for n := range each {
				tell(number{from: s, n: n + 1})
			}
		})
	}
	wg.Wait() // with the handler blocked: nobody waited for it
	depth := sys.view.boxes["subject"].UserMessageCount()
	if depth > limit {
		t.Errorf("depth %d, limit %d", depth, limit)
	}
	if d := dropped(); depth+1+d != senders*each && depth+d != senders*each { // one may be in the handler's hands
		t.Errorf("%d wait and %d were dropped, of %d", depth, d, senders*each)
	}
	close(gate)
	eventually(t, "all is handled or dropped", func() bool { return int(handled.Load())+dropped() == senders*each })
}

func TestDepthIsExactWhileAHandlerBlocks(t *testing.T) {
	entered, gate := make(chan struct{}, 100), make(chan struct{})
	sys, tell := start(t, SystemConfig{}, 5, Props(func(*Self[number]) func(number) {
		return func(number) { entered <- struct{}{}; <-gate }
	}))
	tell(number{})
	<-entered
	for range 9 {
		tell(number{})
	}
	want := map[string]float64{"depth": 5, "dropped": 4}
	got := map[string]float64{
		"depth":   float64(sys.view.boxes["subject"].UserMessageCount()),
		"dropped": value(t, sys.metrics.dropped.WithLabelValues("subject", "number")),
	}
	for k := range want {
		if got[k] != want[k] {
			t.Errorf("%s is %v, want %v", k, got[k], want[k])
		}
	}
	gate <- struct{}{}
	<-entered // the batch was taken out, but what waits in it still counts
	tell(number{})
	tell(number{})
	if d := sys.view.boxes["subject"].UserMessageCount(); d != 5 {
		t.Errorf("depth is %d, want 5", d)
	}
	close(gate)
}

func TestTimersAndResultsPassAFullMailbox(t *testing.T) {
	gate, results := make(chan struct{}), make(chan int, 10)
	_, tell := start(t, SystemConfig{Execute: func(run func()) { run() }}, 1, Props(func(self *Self[number]) func(number) {
		return func(m number) {
			switch m.n {
			case 0:
				self.Tell(number{n: 1}) // fills the mailbox
				self.Tell(number{n: 2}) // is dropped
				for i := range 3 {
					self.After(0, number{n: 10 + i})
				}
				<-gate
			default:
				results <- m.n
			}
		}
	}))
	tell(number{n: 0})
	close(gate)
	seen := map[int]bool{}
	for range 4 {
		seen[<-results] = true
	}
	if !seen[1] || !seen[10] || !seen[11] || !seen[12] {
		t.Errorf("got %v", seen)
	}
}

// A process is in protoactor's registry before its mailbox has its handlers; a sender at that moment must neither panic
// nor leave the mailbox stuck.
func TestSendersRaceWithSpawning(t *testing.T) {
	sys := New(SystemConfig{})
	runtimeSystem, m := sys.runtime, sys.metrics
	for i := range 2000 {
		name := "racer" + strconv.Itoa(i)
		pid := runtimeSystem.NewLocalPID(name)
		stop, stopped := make(chan struct{}), make(chan struct{})
		go func() {
			defer close(stopped)
			for {
				select {
				case <-stop:
					return
				default:
					runtimeSystem.Root.Send(pid, number{n: 1})
				}
			}
		}()
		first, last := make(chan any, 1), make(chan struct{})
		spawned, err := runtimeSystem.Root.SpawnNamed(actor.PropsFromFunc(func(c actor.Context) {
			select {
			case first <- c.Message():
			default:
			}
			if m, ok := c.Message().(number); ok && m.n == 2 {
				close(last)
			}
		}, actor.WithMailbox(func() actor.Mailbox { return newBox(1<<20, time.Now, m.meter(name)) })), name)
		if err != nil {
			t.Fatal(err)
		}
		close(stop)
		<-stopped
		runtimeSystem.Root.Send(spawned, number{n: 2})
		select {
		case <-last:
		case <-time.After(10 * time.Second):
			t.Fatalf("spawn %d: the actor is dead", i)
		}
		if _, ok := (<-first).(*actor.Started); !ok {
			t.Fatalf("spawn %d: a message came before Started", i)
		}
		runtimeSystem.Root.Stop(spawned)
	}
}

// recorder is what a mailbox hands its messages to.
type recorder struct{ got []any }

func (r *recorder) InvokeSystemMessage(m any)     { r.got = append(r.got, m) }
func (r *recorder) InvokeUserMessage(m any)       { r.got = append(r.got, m) }
func (r *recorder) EscalateFailure(reason, _ any) { r.got = append(r.got, reason) }

// The same race, step by step.
func TestMessagesBeforeTheHandlersWait(t *testing.T) {
	b, r := newBox(4, time.Now, newMetrics(prometheus.NewRegistry(), newView()).meter("subject")), &recorder{}
	b.PostUserMessage(number{n: 1})
	b.RegisterHandlers(r, actor.NewSynchronizedDispatcher(10))
	b.PostUserMessage(number{n: 2})
	started := &actor.Started{}
	b.PostSystemMessage(started)
	if len(r.got) > 0 {
		t.Errorf("got %v before Start", r.got)
	}
	b.Start()
	if want := []any{started, number{n: 1}, number{n: 2}}; !reflect.DeepEqual(r.got, want) {
		t.Errorf("got %v, want %v", r.got, want)
	}
}

func TestRestartKeepsTheQueueAndLosesOnlyTheFailingMessage(t *testing.T) {
	got := make(chan int, 10)
	_, tell := start(t, SystemConfig{}, 16, Props(func(*Self[number]) func(number) {
		return func(m number) {
			if m.n == 2 {
				panic("two")
			}
			got <- m.n
		}
	}))
	for i := range 5 {
		tell(number{n: i})
	}
	for _, want := range []int{0, 1, 3, 4} {
		if n := <-got; n != want {
			t.Fatalf("got %d, want %d", n, want)
		}
	}
}

func TestWhatIsLeftAtTheStopBecomesDeadLetters(t *testing.T) {
	entered, gate := make(chan struct{}, 1), make(chan struct{})
	sys, tell := start(t, SystemConfig{}, 100, Props(func(*Self[number]) func(number) {
		return func(number) { entered <- struct{}{}; <-gate }
	}))
	tell(number{})
	<-entered
	for range 7 {
		tell(number{})
	}
	stopped := make(chan error)
	go func() { stopped <- sys.Drain(t.Context()) }()
	b := sys.view.boxes["subject"]
	eventually(t, "Stop is posted", b.systemDue.Load)
	close(gate)
	if err := <-stopped; err != nil {
		t.Fatal(err)
	}
	tell(number{}) // after the stop
	dead := sys.metrics.dead.WithLabelValues("number")
	eventually(t, "8 dead letters", func() bool { return value(t, dead) == 8 })
}

func TestGoexitInAHandlerIsACrash(t *testing.T) {
	crashed, got := make(chan error, 1), make(chan int, 1)
	_, tell := start(t, SystemConfig{Crashed: func(_ string, _ Class, reason error) { crashed <- reason }}, 16, Props(func(*Self[number]) func(number) {
		return func(m number) {
			if m.n == 0 {
				runtime.Goexit()
			}
			got <- m.n
		}
	}))
	tell(number{n: 0})
	if err := <-crashed; !errors.Is(err, ErrGoexit) {
		t.Errorf("got %v", err)
	}
	tell(number{n: 1})
	<-got
}

// window is how many messages wait at the most: with a backlog without bound its growth would be measured.
const window = 256

func bench(b *testing.B, spawn func(receive func(n int)) func(number)) {
	b.Helper()
	seen := make(chan struct{}, 1)
	tell := spawn(func(n int) {
		if n == 0 {
			seen <- struct{}{}
		}
	})
	b.ReportAllocs()
	b.ResetTimer()
	for left := b.N; left > 0; left -= window { // not b.Loop: the messages come in windows
		for n := min(left, window) - 1; n >= 0; n-- {
			tell(number{n: n})
		}
		<-seen
	}
}

// BenchmarkBareTell is the yardstick: protoactor's own unbounded mailbox, no instruments.
func BenchmarkBareTell(b *testing.B) {
	bench(b, func(receive func(int)) func(number) {
		s := New(SystemConfig{}).runtime
		pid := s.Root.Spawn(actor.PropsFromFunc(func(c actor.Context) {
			if m, ok := c.Message().(number); ok {
				receive(m.n)
			}
		}))
		return func(m number) { s.Root.Send(pid, m) }
	})
}

// BenchmarkKitTell is a tell through the bounded mailbox with all its instruments.
func BenchmarkKitTell(b *testing.B) {
	bench(b, func(receive func(int)) func(number) {
		_, tell := start(b, SystemConfig{}, 1<<30, Props(func(*Self[number]) func(number) {
			return func(m number) { receive(m.n) }
		}))
		return tell
	})
}
