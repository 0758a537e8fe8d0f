package faultproxy

import (
	"math/rand/v2"
	"sync/atomic"
)

// Balancer is how one address hands what it is asked to machines of which one is behind the others.
type Balancer struct {
	// Lag is how many blocks that machine is behind.
	Lag uint64
	// Behind tells, each time that a machine is chosen, whether it is that one; nil never is.
	Behind func() bool
	// PerCall chooses a machine for each call of a batch; else one answers the whole request.
	PerCall bool
}

// choose returns whether each next call of a request is for the machine that is behind.
func (b Balancer) choose() func() bool {
	switch {
	case b.Behind == nil:
		return func() bool { return false }
	case b.PerCall:
		return b.Behind
	}
	behind := b.Behind()
	return func() bool { return behind }
}

// always is a balancer with one machine.
func always() bool { return true }

// AtRandom chooses the machine that is behind every other time, by chance.
func AtRandom() func() bool {
	return func() bool { return rand.IntN(2) == 0 } //nolint:gosec // A balancer is no secret.
}

// InTurns chooses it strictly every other time.
func InTurns() func() bool {
	var n atomic.Uint64
	return func() bool { return n.Add(1)%2 == 0 }
}
