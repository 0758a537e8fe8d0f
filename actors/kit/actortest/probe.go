package actortest

import (
	"sync"
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

// Probe stands in for a neighbour and remembers what it was told.
type Probe[M messages.Message] struct {
	tb  testing.TB
	mu  sync.Mutex
	got []M
}

// NewProbe returns a probe.
func NewProbe[M messages.Message](tb testing.TB) *Probe[M] {
	tb.Helper()
	return &Probe[M]{tb: tb}
}

// Tell is the neighbour's address.
func (p *Probe[M]) Tell(m M) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.got = append(p.got, m)
}

// Take returns what has arrived since the last Expect or Take.
func (p *Probe[M]) Take() []M {
	p.mu.Lock()
	defer p.mu.Unlock()
	got := p.got
	p.got = nil
	return got
}

// Expect asserts that exactly these messages, in this order, have arrived since the last Expect or Take. Messages are
// compared deeply.
func (p *Probe[M]) Expect(want ...M) {
	p.tb.Helper()
	if diff := Diff(want, p.Take()); diff != "" {
		p.tb.Error(diff)
	}
}
