package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
)

// life is one process of a node, from its start to its crash. Everything of a dead life is inert: its mailboxes get no
// turn, its timers do not fire, its work never returns from a port.
type life struct {
	w        *world
	dead     bool
	doomed   bool // dead once the call of a port under way has had its effect
	starting bool // Start runs the supervisor at once: it waits for it
	inline   bool // the supervisor is being run by Start
	slow     func() time.Duration
	skew     *time.Duration // of the machine's clock
	works    []*work
	bugs     int // panics injected as bugs, which spend an actor's budget
}

var (
	_ kit.Dispatcher = (*life)(nil)
	_ kit.Clock      = (*life)(nil)
)

// Schedule implements kit.Dispatcher: the world draws whose turn it is.
func (l *life) Schedule(run func()) {
	switch {
	case l.doomed:
		l.dead = true
	case l.dead:
	case l.starting && !l.inline:
		l.inline = true
		run()
		l.inline = false
	default:
		if d := l.slow(); d > 0 {
			l.w.after(d, func() { l.push(run) })
			return
		}
		l.push(run)
	}
}

func (l *life) push(run func()) { l.w.ready = append(l.w.ready, turn{of: l, run: run}) }

// Throughput implements kit.Dispatcher.
func (l *life) Throughput() int { return 1 }

// Now implements kit.Clock.
func (l *life) Now() time.Time { return l.w.now.Add(*l.skew) }

// After implements kit.Clock.
func (l *life) After(d time.Duration, f func()) func() {
	return l.w.after(d, func() {
		if !l.dead {
			f()
		}
	}).cancel
}

// end is the crash of the process, at any instant.
func (l *life) end() {
	l.dead = true
	for _, t := range l.works {
		for t.halted = true; t.on != nil && !t.ended; {
			l.w.advance(t)
		}
	}
	l.works = nil
}
