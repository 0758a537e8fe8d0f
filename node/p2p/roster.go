package p2p

import (
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// roster is who counts on one L2.
type roster struct {
	byAddress map[common.Address]messages.Member
	byID      map[messages.OperatorID]common.Address
}

func newRoster(r messages.Roster) *roster {
	next := &roster{
		byAddress: make(map[common.Address]messages.Member, len(r.Members)),
		byID:      make(map[messages.OperatorID]common.Address, len(r.Members)),
	}
	for i := range r.Members {
		next.byAddress[r.Members[i].Address] = r.Members[i]
		next.byID[r.Members[i].ID] = r.Members[i].Address
	}
	return next
}

// holds reports whether a proof is still that of an operator. An operator that left, or has another key now, proves nothing.
func (r *roster) holds(proof *messages.Member) bool {
	m, known := r.byAddress[proof.Address]
	return known && m.ID == proof.ID && m.Key == proof.Key
}

// rosters are who counts on each L2 that the node serves. Only what the pointers point to is ever replaced.
type rosters struct {
	chains  []messages.ChainID // the first is meant by messages that name no chain
	byChain map[messages.ChainID]*atomic.Pointer[roster]
}

// newRosters returns rosters without members.
func newRosters(chains []messages.ChainID) *rosters {
	r := &rosters{chains: chains, byChain: map[messages.ChainID]*atomic.Pointer[roster]{}}
	for _, chain := range chains {
		r.byChain[chain] = new(atomic.Pointer[roster])
		r.byChain[chain].Store(newRoster(messages.Roster{}))
	}
	return r
}

// first is the L2 of messages that name none. A relay has none.
func (r *rosters) first() messages.ChainID {
	if len(r.chains) == 0 {
		return 0
	}
	return r.chains[0]
}

// set replaces who counts on an L2 that is served.
func (r *rosters) set(chain messages.ChainID, members messages.Roster) {
	if at, served := r.byChain[chain]; served {
		at.Store(newRoster(members))
	}
}

// on is who counts on an L2, or a refusal where it is not served.
func (r *rosters) on(chain messages.ChainID) (*roster, *refusal) {
	at, served := r.byChain[chain]
	if !served {
		return nil, &refusal{reason: string(messages.ReasonChainNotServed)}
	}
	return at.Load(), nil
}

// all are the rosters in the order of the chains.
func (r *rosters) all() []*roster {
	all := make([]*roster, 0, len(r.chains))
	for _, chain := range r.chains {
		all = append(all, r.byChain[chain].Load())
	}
	return all
}

// empty reports whether nobody counts anywhere.
func (r *rosters) empty() bool {
	for _, one := range r.all() {
		if len(one.byAddress) > 0 {
			return false
		}
	}
	return true
}

// hold reports whether a proof, which may be nil, is still that of an operator of any L2.
func (r *rosters) hold(proof *messages.Member) bool {
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
func (r *rosters) idOf(operator common.Address) messages.OperatorID {
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
