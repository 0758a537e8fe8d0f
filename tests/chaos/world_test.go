package chaos

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"time"
)

// epoch is where virtual time begins.
func epoch() time.Time { return time.Unix(1_700_000_000, 0).UTC() }

// maxEvents is how many of the latest events a failure shows.
const maxEvents = 100

// world is the whole machine: ready mailboxes, timers, work under way, and the one source of randomness.
type world struct {
	rng    *rand.Rand
	now    time.Time
	ready  []turn
	later  timers
	serial uint64
	steps  int

	calm       bool         // nothing is drawn: everything happens in order and takes the least time
	turned     func()       // called after each turn of a mailbox, if set
	running    *work        // whose port is being called, or nil
	coroutines []*coroutine // without work
	trace      hash
	records    bool // events are kept in words, for a failure's report: it takes as long as everything else
	events     []string
	names      []string // scratch space for a log line's fields
	failed     []string // violations of what must hold
}

// turn is a mailbox that may handle a message.
type turn struct {
	of  *life
	run func()
}

func newWorld(seed uint64) *world {
	return &world{rng: rand.New(rand.NewPCG(seed, 0xba11a57)), now: epoch()}
}

// chance draws true with a probability.
func (w *world) chance(p float64) bool { return p > 0 && !w.calm && w.rng.Float64() < p }

// between draws evenly.
func (w *world) between(low, high time.Duration) time.Duration {
	if high <= low || w.calm {
		return low
	}
	return low + time.Duration(w.rng.Int64N(int64(high-low)+1))
}

// after calls f once, d from now. Timers due at one instant fire in a drawn order.
func (w *world) after(d time.Duration, f func()) *job {
	w.serial++
	t := timer{at: w.now.Add(max(d, 0)).UnixNano(), serial: w.serial, job: &job{f}}
	if !w.calm {
		t.salt = w.rng.Uint64()
	}
	w.later.push(t)
	return t.job
}

// runFor lets virtual time pass: any ready mailbox first, otherwise the next timer. It ends early at a violation.
func (w *world) runFor(d time.Duration) {
	end := w.now.Add(d)
	for len(w.failed) == 0 {
		if len(w.ready) > 0 {
			w.turn()
			continue
		}
		if len(w.later) == 0 || w.later[0].at > end.UnixNano() {
			w.now = end
			return
		}
		if t := w.later.pop(); t.job.run != nil {
			w.now = time.Unix(0, t.at).UTC()
			t.job.run()
		}
	}
}

// turn gives a ready mailbox its turn.
func (w *world) turn() {
	i, last := 0, len(w.ready)-1
	if !w.calm {
		i = w.rng.IntN(len(w.ready))
	}
	t := w.ready[i]
	if w.calm {
		w.ready = slices.Delete(w.ready, i, i+1)
	} else {
		w.ready[i] = w.ready[last]
		w.ready = w.ready[:last]
	}
	if t.of.dead {
		return
	}
	w.steps++
	t.run()
	if w.turned != nil {
		w.turned()
	}
}

// note folds an event into the trace, and keeps it in words where the run is recorded.
func (w *world) note(format string, args ...any) {
	h := w.trace.word(uint64(w.steps)).word(uint64(w.now.UnixNano())).text(format) //nolint:gosec // Any number will do.
	for _, arg := range args {
		h = h.value(arg)
	}
	w.trace = h
	if w.records {
		w.record(fmt.Sprintf(format, args...))
	}
}

// record keeps an event for a failure's report.
func (w *world) record(text string) {
	if len(w.events) >= 2*maxEvents {
		w.events = slices.Clone(w.events[maxEvents:])
	}
	w.events = append(w.events, fmt.Sprintf("%9.3fs %s", w.now.Sub(epoch()).Seconds(), text))
}

// violate records that something which must hold does not. The run ends.
func (w *world) violate(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	w.note("VIOLATION %s", text)
	w.failed = append(w.failed, text)
}

// last returns the latest events.
func (w *world) last() []string { return w.events[max(0, len(w.events)-maxEvents):] }

// work is a piece of an actor's blocking work. It runs on a coroutine: in a port it sleeps, and
// everything else goes on.
type work struct {
	of     *life
	on     *coroutine
	run    func()
	halted bool
	ended  bool
}

// coroutine runs one piece of work after another: a new one for each would begin with a small stack each time.
type coroutine struct {
	next  func() (struct{}, bool)
	stop  func()
	yield func(struct{}) bool
	work  *work
}

// idle takes a coroutine without work, or makes one.
func (w *world) idle() *coroutine {
	if last := len(w.coroutines) - 1; last >= 0 {
		c := w.coroutines[last]
		w.coroutines = w.coroutines[:last]
		return c
	}
	c := &coroutine{}
	c.next, c.stop = iter.Pull(func(yield func(struct{}) bool) {
		c.yield = yield
		for more := true; more; more = yield(struct{}{}) {
			c.work.run()
			c.work.ended = true
		}
	})
	return c
}

// halt ends all coroutines that have no work.
func (w *world) halt() {
	for _, c := range w.coroutines {
		c.stop()
	}
	w.coroutines = nil
}

// execute is kit.Execute of one life: the work begins after a drawn delay.
func (w *world) execute(of *life, run func()) {
	t := &work{of: of, run: run}
	of.works = append(of.works, t)
	w.after(w.between(0, 20*time.Millisecond), func() { w.resume(t) })
}

func (w *world) resume(t *work) {
	if t.of.dead {
		return
	}
	w.advance(t)
	if t.ended {
		t.of.works = slices.DeleteFunc(t.of.works, func(o *work) bool { return o == t })
	}
}

// advance runs a piece of work until it sleeps or ends.
func (w *world) advance(t *work) {
	if t.on == nil {
		t.on = w.idle()
		t.on.work = t
	}
	before := w.running
	w.running = t
	t.on.next()
	w.running = before
	if t.ended {
		w.coroutines = append(w.coroutines, t.on)
	}
}

// sleep parks the work that calls a port. It returns false when the process died meanwhile: the port must return at
// once and do nothing any more.
func (w *world) sleep(d time.Duration) bool {
	t := w.running
	if t == nil {
		panic("chaos: a port slept outside of an actor's work")
	}
	if t.halted {
		return false
	}
	w.after(d, func() { w.resume(t) })
	t.on.yield(struct{}{})
	return !t.halted
}
