package p2p

import (
	"math"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ballast-avs/ballast/actors/kit"
)

const (
	// maxTracked bounds each map by author: 16 times the peers that a node may be connected to, and then some.
	maxTracked = 4096
	// penaltyHalfLife forgives: an honest peer with an old version gets back in after some minutes.
	penaltyHalfLife = 10 * time.Minute
	// maxPenalty is the number of recent violations from which an author's messages are not looked at any more.
	maxPenalty = 40
	// bindingTime is how long a silent peer stays bound to its operator.
	bindingTime = 10 * time.Minute
)

// penalties count authors' violations; they fade.
type penalties struct {
	mu     sync.Mutex
	clock  kit.Clock
	byPeer lru.BasicLRU[peer.ID, penalty]
}

type penalty struct {
	violations float64
	at         time.Time
}

func newPenalties(clock kit.Clock) *penalties {
	return &penalties{clock: clock, byPeer: lru.NewBasicLRU[peer.ID, penalty](maxTracked)}
}

func (p *penalties) add(id peer.ID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.clock.Now()
	p.byPeer.Add(id, penalty{violations: p.faded(id, now) + 1, at: now})
}

// of is the number of recent violations.
func (p *penalties) of(id peer.ID) float64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.faded(id, p.clock.Now())
}

func (p *penalties) faded(id peer.ID, now time.Time) float64 {
	x, known := p.byPeer.Peek(id)
	if !known {
		return 0
	}
	return x.violations * math.Exp2(-now.Sub(x.at).Seconds()/penaltyHalfLife.Seconds())
}

// bindings bind each operator to one peer: the first that sent its vote or verdict, until it has been silent for
// bindingTime. Verdicts carry no signature of the operator, and votes are not verified here, so a binding is worth
// little: verdicts are advice, and the connection of a bound peer is closed a bit later than a stranger's. A peer that
// proved to be the operator (see guard) replaces one that did not.
type bindings struct {
	mu         sync.Mutex
	clock      kit.Clock
	byOperator lru.BasicLRU[common.Address, binding] // on any L2
	byPeer     lru.BasicLRU[peer.ID, time.Time]      // when its operator was last bound to it
}

type binding struct {
	peer   peer.ID
	at     time.Time
	proved bool
}

func newBindings(clock kit.Clock) *bindings {
	return &bindings{
		clock: clock, byOperator: lru.NewBasicLRU[common.Address, binding](maxTracked),
		byPeer: lru.NewBasicLRU[peer.ID, time.Time](maxTracked),
	}
}

// bind binds an operator to a peer, which proved to be the operator or not, and reports whether it did.
func (v *bindings) bind(operator common.Address, id peer.ID, proved bool) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	now := v.clock.Now()
	x, known := v.byOperator.Get(operator)
	if known && x.peer != id {
		if now.Sub(x.at) < bindingTime && (x.proved || !proved) {
			return false
		}
		v.byPeer.Remove(x.peer)
	}
	v.byOperator.Add(operator, binding{peer: id, at: now, proved: proved})
	v.byPeer.Add(id, now)
	return true
}

// has reports whether a peer is bound to an operator.
func (v *bindings) has(id peer.ID) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	at, known := v.byPeer.Peek(id)
	return known && v.clock.Now().Sub(at) < bindingTime
}
