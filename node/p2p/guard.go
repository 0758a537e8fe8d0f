package p2p

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// maxHandshakes bounds the proofs asked for at once. Checking one takes about 2 ms, most of
	// the time is the network's.
	maxHandshakes = 8
	// maxPeersPerOperator bounds the peers that one operator proves itself with: an aggregator, an attester, and their
	// successors during a move. Without it one operator could take all places.
	maxPeersPerOperator = 4
	// firstAsk and rarestAsk bound the doubling delay between two challenges to a peer that did not prove itself. In
	// the default grace of 10 s it is asked at 0, 1, 3 and 7 s.
	firstAsk, rarestAsk = time.Second, time.Minute
	// strangerTime is how long a peer that was disconnected is not dialled: two in three of its
	// announcements come sooner.
	strangerTime = 10 * time.Minute
)

// guard knows which connected peers proved that they are operators, and decides whom to ask and whom to disconnect. It
// does no I/O and may be used from any goroutine. Peers are asked whether or not a proof is demanded: who proved itself
// is preferred where places are short, and SetAuth finds the proofs at hand.
type guard struct {
	mu        sync.Mutex
	clock     kit.Clock
	grace     time.Duration
	members   *operatorSets
	exempt    []peer.ID // bootstrap peers: we chose them ourselves
	on        bool
	peers     map[peer.ID]*standing // connected ones, and those that are gone since the last review
	asking    int
	strangers lru.BasicLRU[peer.ID, time.Time] // by the time of the cut
}

// standing is one peer's case.
type standing struct {
	since  time.Time // when its grace began
	proof  *messages.Member
	due    time.Time // of the next challenge
	delay  time.Duration
	asking bool
}

func newGuard(c *Config, clock kit.Clock, exempt []peer.ID, members *operatorSets) *guard {
	return &guard{
		clock: clock, grace: c.AuthGrace, members: members, exempt: exempt, on: c.Auth == AuthOn,
		peers: map[peer.ID]*standing{}, strangers: lru.NewBasicLRU[peer.ID, time.Time](maxTracked),
	}
}

// setOn begins or ends to demand proofs. Whoever has none then gets the whole grace.
func (g *guard) setOn(on bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if on == g.on {
		return
	}
	g.on = on
	for _, s := range g.peers {
		s.restart(g.clock.Now())
	}
}

func (s *standing) restart(now time.Time) { s.since, s.due, s.delay = now, now, 0 }

// admits reports whether this peer's gossip counts. Without operators to compare with everybody's does: the gate lets
// nothing of theirs pass then, and a relay passes on what it gets.
func (g *guard) admits(id peer.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.on || slices.Contains(g.exempt, id) {
		return true
	}
	return g.members.empty() || g.members.hold(g.proof(id))
}

// operator returns the operator that a connected peer proved itself to be.
func (g *guard) operator(id peer.ID) (common.Address, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	m := g.proof(id)
	if !g.members.hold(m) {
		return common.Address{}, false
	}
	return m.Address, true
}

func (g *guard) proof(id peer.ID) *messages.Member {
	if s, known := g.peers[id]; known {
		return s.proof
	}
	return nil
}

// verdicts are what a review decided.
type verdicts struct {
	ask    []peer.ID // to be challenged now; each is answered with settle
	cut    []peer.ID // to be disconnected
	proved []peer.ID
	others []peer.ID // neither proved nor cut
	gone   []peer.ID // not connected any more
}

// review goes over the connected peers.
func (g *guard) review(connected []peer.ID) verdicts {
	g.mu.Lock()
	defer g.mu.Unlock()
	var v verdicts
	for id := range g.peers {
		if !slices.Contains(connected, id) {
			delete(g.peers, id)
			v.gone = append(v.gone, id)
		}
	}
	now, nobody := g.clock.Now(), g.members.empty()
	for _, id := range connected {
		s := g.peers[id]
		if s == nil {
			s = &standing{since: now, due: now}
			g.peers[id] = s
		}
		if g.members.hold(s.proof) {
			v.proved = append(v.proved, id)
			continue
		}
		if s.proof != nil {
			s.proof = nil
			s.restart(now) // it may have a new key
		}
		if nobody {
			s.since = now // nobody could prove anything yet
			v.others = append(v.others, id)
			continue
		}
		if g.on && !slices.Contains(g.exempt, id) && now.Sub(s.since) >= g.grace {
			g.strangers.Add(id, now)
			delete(g.peers, id)
			v.cut = append(v.cut, id)
			continue
		}
		v.others = append(v.others, id)
		if !s.asking && !now.Before(s.due) && g.asking < maxHandshakes {
			s.asking = true
			g.asking++
			v.ask = append(v.ask, id)
		}
	}
	return v
}

// settle takes the outcome of a challenge: the operator that answered, or nil. It returns false where the operator has
// proved itself with too many other peers already.
func (g *guard) settle(id peer.ID, proof *messages.Member) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.asking--
	s, known := g.peers[id]
	if !known {
		return true // gone meanwhile
	}
	s.asking = false
	if proof != nil && g.others(id, proof.Address) < maxPeersPerOperator {
		s.proof = proof
		return true
	}
	s.delay = min(max(2*s.delay, firstAsk), rarestAsk)
	s.due = g.clock.Now().Add(s.delay)
	return proof == nil
}

// others counts the other peers that proved to be this operator.
func (g *guard) others(id peer.ID, operator common.Address) int {
	count := 0
	for other, s := range g.peers {
		if other != id && s.proof != nil && s.proof.Address == operator {
			count++
		}
	}
	return count
}

// shuns reports whether a peer was disconnected lately and is not worth a dial.
func (g *guard) shuns(id peer.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	at, known := g.strangers.Peek(id)
	return g.on && known && g.clock.Now().Sub(at) < strangerTime
}
