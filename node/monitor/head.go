package monitor

import (
	"sync"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/node/health"
)

// chainPatience is how long a chain may stand still before something is wrong: fifty slots of the slowest chain.
const chainPatience = 10 * time.Minute

// Head remembers when the highest block that a chain's endpoints told of last moved.
type Head struct {
	clock kit.Clock

	mu     sync.Mutex
	number uint64
	moved  time.Time
}

// NewHead returns the head of a chain that was not read yet.
func NewHead(clock kit.Clock) *Head { return &Head{clock: clock} }

// Chain returns how a chain is, for which reads come at an interval: without any it may stand still for two of them.
func (h *Head) Chain(name string, pool *quorum.Pool, reads time.Duration) health.Chain {
	c := health.Chain{Name: name, Quorum: pool.Quorum(), Patience: chainPatience + 2*reads}
	var times []uint64
	for _, s := range pool.Status() {
		c.Head = max(c.Head, s.Head)
		c.Endpoints = append(c.Endpoints, health.Endpoint{
			Name: s.Endpoint, Healthy: s.Healthy, Quarantined: s.Quarantined, Foreign: s.Foreign, Reason: s.Reason,
			Since: s.Since, Until: s.Until,
		})
		if !s.HeadTime.IsZero() {
			times = append(times, uint64(s.HeadTime.Unix())) //nolint:gosec // It came from one.
		}
	}
	// A minority that makes up a time does not make our clock look wrong.
	if at := quorum.Reached(times, pool.Quorum()); at > 0 {
		c.BlockTime = time.Unix(int64(at), 0) //nolint:gosec // It is one of those above.
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if c.Head > h.number {
		h.number, h.moved = c.Head, h.clock.Now()
	}
	c.Moved = h.moved
	return c
}
