package p2p

import (
	"cmp"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ballast-avs/ballast/actors/kit"
)

const (
	// maxKnownPeers bounds the peer store: twice the connections of a node with the default limit.
	maxKnownPeers = 256
	// maxKnownAddrs bounds the addresses of one peer, maxAddrSize the bytes of one: a DNS name has at most 253.
	maxKnownAddrs = 8
	maxAddrSize   = 300
	// knownPeerTime is how long a peer that was not seen any more stays in the peer store.
	knownPeerTime = 30 * 24 * time.Hour
	// seenStep is how old the time of the last sighting may grow before it is written anew.
	seenStep = time.Hour
	// knownMaxFactor bounds the doubling delay between two dials to a known peer, in units of Config.ReconnectMax.
	knownMaxFactor = 30
)

// knownPeer is one peer that this node was connected to and that told what it bind.
type knownPeer struct {
	id       peer.ID
	addrs    []multiaddr.Multiaddr
	seen     time.Time
	operator bool // it proved to be an operator's
	delay    time.Duration
	due      time.Time // of the next dial
}

// peerStore holds the known peers: operators' before others', then the latest seen. It does no I/O and may be
// used from any goroutine.
type peerStore struct {
	mu       sync.Mutex
	clock    kit.Clock
	jitter   kit.Jitter
	min, max time.Duration // between two dials to one peer
	peers    map[peer.ID]*knownPeer
	changed  bool
}

func newPeerStore(c *Config, clock kit.Clock, jitter kit.Jitter) *peerStore {
	return &peerStore{
		clock: clock, jitter: jitter, min: c.ReconnectMin, max: knownMaxFactor * c.ReconnectMax,
		peers: map[peer.ID]*knownPeer{},
	}
}

// meet takes down a peer that is connected. The least valuable entry makes room where there is none.
func (b *peerStore) meet(info peer.AddrInfo, operator bool) {
	addrs := keepable(info.Addrs)
	if len(addrs) == 0 {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.clock.Now()
	k := b.peers[info.ID]
	if k == nil {
		k = &knownPeer{id: info.ID}
		b.peers[info.ID] = k
	}
	same := slices.EqualFunc(k.addrs, addrs, multiaddr.Multiaddr.Equal)
	if !same || k.operator != operator || now.Sub(k.seen) >= seenStep {
		k.addrs, k.operator, k.seen = addrs, operator, now
		b.changed = true
	}
	k.delay, k.due = 0, time.Time{}
	b.trim(now)
}

// keepable are the addresses that this node's transport can dial.
func keepable(addrs []multiaddr.Multiaddr) []multiaddr.Multiaddr {
	var out []multiaddr.Multiaddr
	for _, a := range addrs {
		if _, err := a.ValueForProtocol(multiaddr.P_TCP); err == nil && len(a.Bytes()) <= maxAddrSize &&
			len(out) < maxKnownAddrs {
			out = append(out, a)
		}
	}
	return out
}

// trim forgets peers that were away too long, and those beyond the limit.
func (b *peerStore) trim(now time.Time) {
	for i, k := range b.sorted() {
		if i >= maxKnownPeers || now.Sub(k.seen) > knownPeerTime {
			delete(b.peers, k.id)
			b.changed = true
		}
	}
}

func (b *peerStore) sorted() []*knownPeer {
	var all []*knownPeer
	for _, k := range b.peers {
		all = append(all, k)
	}
	slices.SortFunc(all, func(x, y *knownPeer) int {
		if x.operator != y.operator {
			if x.operator {
				return -1
			}
			return 1
		}
		return cmp.Or(y.seen.Compare(x.seen), cmp.Compare(x.id, y.id))
	})
	return all
}

// forget strikes a peer out.
func (b *peerStore) forget(id peer.ID) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, known := b.peers[id]; known {
		delete(b.peers, id)
		b.changed = true
	}
}

// absent returns up to limit known peers to dial now, best first, and defers their next dials. meet ends the deferral.
func (b *peerStore) absent(limit int, present func(peer.ID) bool) []peer.AddrInfo {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.clock.Now()
	var out []peer.AddrInfo
	for _, k := range b.sorted() {
		if len(out) == limit {
			break
		}
		if now.Before(k.due) || present(k.id) {
			continue
		}
		k.delay = min(max(2*k.delay, b.min), b.max)
		k.due = now.Add(k.delay/2 + b.jitter(k.delay/2)) // never at once, unlike full jitter
		out = append(out, peer.AddrInfo{ID: k.id, Addrs: slices.Clone(k.addrs)})
	}
	return out
}

func (b *peerStore) size() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.peers)
}

// snapshot returns copies of the entries, best first, and whether there is anything new since the last one.
func (b *peerStore) snapshot() (entries []knownPeer, changed bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, k := range b.sorted() {
		entries = append(entries, *k)
	}
	changed, b.changed = b.changed, false
	return entries, changed
}

// restore fills the peer store from a file. What is too much or too old is left out.
func (b *peerStore) restore(entries []knownPeer) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range entries {
		k := entries[i]
		b.peers[k.id] = &k
	}
	b.trim(b.clock.Now())
}
