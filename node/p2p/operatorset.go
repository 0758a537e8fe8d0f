package p2p

import (
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// operatorSet is who counts on one L2.
type operatorSet struct {
	byAddress map[common.Address]messages.Member
	byID      map[messages.OperatorID]common.Address
}

func newOperatorSet(r messages.OperatorSet) *operatorSet {
	next := &operatorSet{
		byAddress: make(map[common.Address]messages.Member, len(r.Members)),
		byID:      make(map[messages.OperatorID]common.Address, len(r.Members)),
	}
	for i := range r.Members {
		next.byAddress[r.Members[i].Address] = r.Members[i]
		next.byID[r.Members[i].ID] = r.Members[i].Address
	}
	return next
}

// holds reports whether a proof is still that of an operator. An operator that left, or has another
// key now, proves nothing.
func (r *operatorSet) holds(proof *messages.Member) bool {
	m, known := r.byAddress[proof.Address]
	return known && m.ID == proof.ID && m.Key == proof.Key
}

// operatorSets are who counts on each L2 that the node serves. Only what the pointers point to is ever replaced.
type operatorSets struct {
	chains  []messages.ChainID // the first is meant by messages that name no chain
	byChain map[messages.ChainID]*atomic.Pointer[operatorSet]
}

// newOperatorSets returns operator sets without members.
func newOperatorSets(chains []messages.ChainID) *operatorSets {
	r := &operatorSets{chains: chains, byChain: map[messages.ChainID]*atomic.Pointer[operatorSet]{}}
	for _, chain := range chains {
		r.byChain[chain] = new(atomic.Pointer[operatorSet])
		r.byChain[chain].Store(newOperatorSet(messages.OperatorSet{}))
	}
	return r
}

// first is the L2 of messages that name none. A relay has none.
func (r *operatorSets) first() messages.ChainID {
	if len(r.chains) == 0 {
		return 0
	}
	return r.chains[0]
}

// set replaces who counts on an L2 that is served.
func (r *operatorSets) set(chain messages.ChainID, members messages.OperatorSet) {
	if at, served := r.byChain[chain]; served {
		at.Store(newOperatorSet(members))
	}
}

// on is who counts on an L2, or a refusal where it is not served.
func (r *operatorSets) on(chain messages.ChainID) (*operatorSet, *refusal) {
	at, served := r.byChain[chain]
	if !served {
		return nil, &refusal{reason: string(messages.ReasonChainNotServed)}
	}
	return at.Load(), nil
}

// all are the operator sets in the order of the chains.
func (r *operatorSets) all() []*operatorSet {
	all := make([]*operatorSet, 0, len(r.chains))
	for _, chain := range r.chains {
		all = append(all, r.byChain[chain].Load())
	}
	return all
}

// empty reports whether nobody counts anywhere.
func (r *operatorSets) empty() bool {
	for _, one := range r.all() {
		if len(one.byAddress) > 0 {
			return false
		}
	}
	return true
}

// hold reports whether a proof, which may be nil, is still that of an operator of any L2.
func (r *operatorSets) hold(proof *messages.Member) bool {
	if proof == nil {
		return false
	}
	for _, one := range r.all() {
		if one.holds(proof) {
			return true
		}
	}
	return false
}

// idOf is an operator's id where it is the same on every L2 that knows it, else zero.
func (r *operatorSets) idOf(operator common.Address) messages.OperatorID {
	var id messages.OperatorID
	for _, one := range r.all() {
		switch m, known := one.byAddress[operator]; {
		case !known:
		case id != 0 && id != m.ID:
			return 0
		default:
			id = m.ID
		}
	}
	return id
}
