package p2p

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// seenTime is how long an operator that spoke counts as there: two periods of the voting power sync.
const seenTime = 2 * time.Hour

// Seen lists the operators of all L2s that take part in the network as far as this node sees, ascending: a connected
// peer proved to be theirs, or they answered to a task lately. Others may be there, beyond peers that pass messages on.
func (n *Network) Seen() []common.Address {
	seen := n.gate.bindings.since(seenTime)
	for _, id := range n.host.Network().Peers() {
		if operator, proved := n.guard.operator(id); proved {
			seen = append(seen, operator)
		}
	}
	slices.SortFunc(seen, common.Address.Cmp)
	return slices.Compact(seen)
}

// since lists the operators that somebody spoke for within a time.
func (v *bindings) since(limit time.Duration) []common.Address {
	v.mu.Lock()
	defer v.mu.Unlock()
	var seen []common.Address
	for _, operator := range v.byOperator.Keys() {
		if x, known := v.byOperator.Peek(operator); known && v.clock.Now().Sub(x.at) < limit {
			seen = append(seen, operator)
		}
	}
	return seen
}
