package webapi

import (
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
)

// sight is what a try tells about the service.
type sight uint8

// The sights.
const (
	unseen  sight = iota // nothing: the caller stopped waiting
	present              // it answered
	absent               // it did not
)

// breaker keeps tries from a service that gives no answers. It opens after some tries in a row without one; after a
// rest one try at a time may go, and the first answer closes it.
type breaker struct {
	clock kit.Clock
	limit int
	rest  time.Duration
	gauge prometheus.Gauge

	mu       sync.Mutex
	failures int       // in a row, up to limit: then it is open
	until    time.Time // the end of the rest
	probing  bool      // a try is on its way to see whether the service is back
	turn     uint64    // counts openings and closings: tries of an earlier turn tell old news
}

func newBreaker(clock kit.Clock, limit int, rest time.Duration, gauge prometheus.Gauge) *breaker {
	gauge.Set(0)
	return &breaker{clock: clock, limit: limit, rest: rest, gauge: gauge}
}

// enter asks for a try. Each one that is let in has to leave, with the turn that it was given.
func (b *breaker) enter() (turn uint64, ok bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.open() {
		return b.turn, true
	}
	if b.probing || b.clock.Now().Before(b.until) {
		return 0, false
	}
	b.probing = true
	return b.turn, true
}

// leave takes notice of what a try told.
func (b *breaker) leave(turn uint64, s sight) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if turn != b.turn {
		return
	}
	b.probing = false
	switch s {
	case unseen:
	case present:
		if b.open() {
			b.turn++
			b.gauge.Set(0)
		}
		b.failures = 0
	case absent:
		b.failures = min(b.failures+1, b.limit)
		if b.open() {
			b.turn++
			b.until = b.clock.Now().Add(b.rest)
			b.gauge.Set(1)
		}
	}
}

func (b *breaker) open() bool { return b.failures >= b.limit }
