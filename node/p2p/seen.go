package p2p

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// seenTime is how long an operator that spoke counts as there: two periods of the voting power sync.
const seenTime = 2 * time.Hour

// Seen lists the operators that take part in the network as far as this node sees, ascending: a connected peer proved to be
// theirs, or they answered to a task lately. Others may be there, beyond peers that pass messages on.
func (n *Network) Seen() []messages.OperatorID {
	seen := n.gate.voices.since(seenTime)
	for _, id := range n.host.Network().Peers() {
		if operator, proved := n.guard.operator(id); proved {
			seen = append(seen, operator)
		}
	}
	slices.Sort(seen)
	return slices.Compact(seen)
}

// since lists the operators that somebody spoke for within a time.
func (v *voices) since(limit time.Duration) []messages.OperatorID {
	v.mu.Lock()
	defer v.mu.Unlock()
	var heard []messages.OperatorID
	for _, id := range v.byID.Keys() {
		if x, known := v.byID.Peek(id); known && v.clock.Now().Sub(x.at) < limit {
			heard = append(heard, id)
		}
	}
	return heard
}
