package actortest

import (
	"slices"
	"sync"
	"time"
)

// Clock is a clock that stands still until it is advanced.
type Clock struct {
	mu     sync.Mutex
	now    time.Time
	timers []*timer // by time, then by the order of arming
}

type timer struct {
	at time.Time
	f  func()
}

// NewClock returns a clock that stands at start.
func NewClock(start time.Time) *Clock { return &Clock{now: start} }

// Now implements kit.Clock.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// After implements kit.Clock.
func (c *Clock) After(d time.Duration, f func()) func() {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := &timer{at: c.now.Add(max(d, 0)), f: f}
	i := len(c.timers)
	for i > 0 && c.timers[i-1].at.After(t.at) {
		i--
	}
	c.timers = slices.Insert(c.timers, i, t)
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if i := slices.Index(c.timers, t); i >= 0 {
			c.timers = slices.Delete(c.timers, i, i+1)
		}
	}
}

// Advance moves the time on by d. Timers that come due, those armed on the way included, fire in order on the caller's
// goroutine, each at its own time.
func (c *Clock) Advance(d time.Duration) {
	end := c.Now().Add(d)
	for {
		t := c.pop(end)
		if t == nil {
			return
		}
		t.f()
	}
}

// pop takes out the next timer until end and moves the time to it, or to end if there is none.
func (c *Clock) pop(end time.Time) *timer {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.timers) == 0 || c.timers[0].at.After(end) {
		c.now = end
		return nil
	}
	t := c.timers[0]
	c.timers = c.timers[1:]
	c.now = t.at
	return t
}

// Next is the time until the next timer; ok is false if none is armed.
func (c *Clock) Next() (d time.Duration, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.timers) == 0 {
		return 0, false
	}
	return c.timers[0].at.Sub(c.now), true
}
