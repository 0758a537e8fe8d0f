package quorum

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// keepEvery is how many blocks the newest settled one moves before it is kept again.
	keepEvery = 64
	// maxTagBack is how many blocks a tag may go back without anything being wrong: endpoints, and machines behind one
	// address, are that far apart.
	maxTagBack = 32
)

// Settled is what is known for good of a chain: the newest block at the rule's tag that a quorum of endpoints told of.
// A chain that had the tag once has it always, and what was settled once stays so: an endpoint that lost its tags, or
// begins them anew, does not make other blocks settled. The zero value knows nothing. Its methods may be called from
// any goroutine.
type Settled struct {
	keep func(messages.Pin)

	mu     sync.Mutex
	newest messages.Pin
	kept   uint64
}

// NewSettled returns what an earlier life of the program knew, the zero pin for nothing. Keep is told of newer blocks
// now and then, from the goroutine of a read; nil keeps them in memory alone.
func NewSettled(known messages.Pin, keep func(messages.Pin)) *Settled {
	return &Settled{keep: keep, newest: known, kept: known.Number}
}

// Block is the newest settled block; false while the tag was never seen.
func (s *Settled) Block() (messages.Pin, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.newest, s.newest.Hash != common.Hash{}
}

// reached notes the block at the tag.
func (s *Settled) reached(b rpc.Block) {
	if s.advance(b.Place()) && s.keep != nil {
		s.keep(b.Place())
	}
}

// advance tells whether the block is to be kept.
func (s *Settled) advance(to messages.Pin) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	first := s.newest.Hash == common.Hash{}
	if !first && to.Number <= s.newest.Number {
		return false
	}
	s.newest = to
	if !first && to.Number < s.kept+keepEvery {
		return false
	}
	s.kept = to.Number
	return true
}

// wentBack returns the number of the newest settled block where a tag is far below it.
func (s *Settled) wentBack(tag uint64) (uint64, bool) {
	known, seen := s.Block()
	return known.Number, seen && tag+maxTagBack < known.Number
}
