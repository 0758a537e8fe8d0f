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
	// maxPenalty is the number of recent offences from which an author's messages are not looked at any more.
	maxPenalty = 40
	// voiceTime is how long a silent peer keeps its operator's voice in verdicts.
	voiceTime = 10 * time.Minute
)

// penalties count authors' offences; they fade.
type penalties struct {
	mu     sync.Mutex
	clock  kit.Clock
	byPeer lru.BasicLRU[peer.ID, penalty]
}

type penalty struct {
	offences float64
	at       time.Time
}

func newPenalties(clock kit.Clock) *penalties {
	return &penalties{clock: clock, byPeer: lru.NewBasicLRU[peer.ID, penalty](maxTracked)}
}

func (p *penalties) add(id peer.ID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.clock.Now()
	p.byPeer.Add(id, penalty{offences: p.faded(id, now) + 1, at: now})
}

// of is the number of recent offences.
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
	return x.offences * math.Exp2(-now.Sub(x.at).Seconds()/penaltyHalfLife.Seconds())
}

// voices bind each operator to the one peer that speaks for it: the first that did, until it has been silent for voiceTime.
// Verdicts carry no signature of the operator, and votes are not verified here, so a voice is worth little: verdicts are
// advice, and the connection of a voice is closed a bit later than a stranger's. A peer that proved to be the operator
// (see guard) takes the voice from one that did not.
type voices struct {
	mu         sync.Mutex
	clock      kit.Clock
	byOperator lru.BasicLRU[common.Address, voice] // whichever L2 it spoke about
	byPeer     lru.BasicLRU[peer.ID, time.Time]    // when it last spoke for an operator
}

type voice struct {
	peer   peer.ID
	at     time.Time
	proved bool
}

func newVoices(clock kit.Clock) *voices {
	return &voices{
		clock: clock, byOperator: lru.NewBasicLRU[common.Address, voice](maxTracked), byPeer: lru.NewBasicLRU[peer.ID, time.Time](maxTracked),
	}
}

// speaks reports whether id, which proved to be the operator or not, speaks for it.
func (v *voices) speaks(operator common.Address, id peer.ID, proved bool) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	now := v.clock.Now()
	x, known := v.byOperator.Get(operator)
	if known && x.peer != id {
		if now.Sub(x.at) < voiceTime && (x.proved || !proved) {
			return false
		}
		v.byPeer.Remove(x.peer)
	}
	v.byOperator.Add(operator, voice{peer: id, at: now, proved: proved})
	v.byPeer.Add(id, now)
	return true
}

// has reports whether a peer spoke for an operator lately.
func (v *voices) has(id peer.ID) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	at, known := v.byPeer.Peek(id)
	return known && v.clock.Now().Sub(at) < voiceTime
}
