package explore

import (
	"iter"
	"math/bits"
)

// maxProposals bounds the proposals of a world.
const maxProposals = 256

// set holds numbers of proposals. It is a value, so that states can be compared.
type set [maxProposals / 64]uint64

func (s set) has(n uint8) bool { return s[n/64]&(1<<(n%64)) != 0 }

func (s set) with(n uint8) set {
	s[n/64] |= 1 << (n % 64)
	return s
}

func (s set) without(n uint8) set {
	s[n/64] &^= 1 << (n % 64)
	return s
}

// and returns the numbers of either set.
func (s set) and(o set) set {
	for i := range s {
		s[i] |= o[i]
	}
	return s
}

// all lists the numbers, ascending.
func (s set) all() iter.Seq[uint8] {
	return func(yield func(uint8) bool) {
		for i, word := range s {
			for ; word != 0; word &= word - 1 {
				if !yield(uint8(64*i + bits.TrailingZeros64(word))) { //nolint:gosec // Below maxProposals.
					return
				}
			}
		}
	}
}
