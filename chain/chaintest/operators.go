package chaintest

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// RegisterToNetwork is AttestationCenter.registerToNetwork: Register that reverts while the address has an active id.
// Errors: OperatorAlreadyRegistered.
func (b *Book) RegisterToNetwork(
	address common.Address, power uint64, key messages.BLSPublicKey,
) (messages.OperatorID, error) {
	if _, active := b.activeID(address); active {
		return 0, refused("OperatorAlreadyRegistered")
	}
	return b.Register(address, power, key), nil
}

// UnregisterFromNetwork is AttestationCenter.unRegisterOperatorFromNetwork. Errors: OperatorNotRegistered.
func (b *Book) UnregisterFromNetwork(address common.Address) error {
	id, active := b.activeID(address)
	if !active {
		return notRegistered(address)
	}
	b.Unregister(id)
	return nil
}

// SetPaused is pause or unpause of the flow of task submissions. Errors: PauseFlowIsAlreadyPaused,
// UnpausingFlowIsAlreadyUnpaused.
func (b *Book) SetPaused(paused bool) error {
	switch {
	case paused && b.Readiness.SubmissionPaused:
		return refused("PauseFlowIsAlreadyPaused")
	case !paused && !b.Readiness.SubmissionPaused:
		return refused("UnpausingFlowIsAlreadyUnpaused")
	}
	b.Readiness.SubmissionPaused = paused
	return nil
}

// activeID is the id of an active operator: the last one that its address was given.
func (b *Book) activeID(address common.Address) (messages.OperatorID, bool) {
	for i := len(b.Enrolled) - 1; i >= 0; i-- {
		if b.Enrolled[i].Address == address {
			return messages.OperatorID(i + 1), b.Enrolled[i].Active
		}
	}
	return 0, false
}

// byID returns an active id.
func (b *Book) byID(id messages.OperatorID) (Enrolled, bool) {
	if id == 0 || uint64(id) > b.lastID() || !b.Enrolled[id-1].Active {
		return Enrolled{}, false
	}
	return b.Enrolled[id-1], true
}

// PowerOf is OBLS.votingPower: also of an inactive id, and of one that nobody has.
func (b *Book) PowerOf(id messages.OperatorID) messages.VotingPower {
	if id > 0 && uint64(id) <= b.lastID() {
		return b.Enrolled[id-1].Power
	}
	return b.Beyond[*uint256.NewInt(uint64(id))]
}

// change applies one delta to an id and to the total. As on chain there is no check that the id is active, or
// anybody's. It reports false where the contract panics.
func (b *Book) change(d contracts.OperatorVotingPower, op func(z, x, y *uint256.Int) (*uint256.Int, bool)) bool {
	id, unreadable := uint256.FromBig(d.OperatorId)
	amount, tooLarge := uint256.FromBig(d.VotingPower)
	if unreadable || tooLarge {
		return false
	}
	if _, overflow := op(&b.Total, &b.Total, amount); overflow {
		return false
	}
	if id.IsUint64() && !id.IsZero() && id.Uint64() <= b.lastID() {
		e := &b.Enrolled[id.Uint64()-1]
		_, overflow := op(&e.Power, &e.Power, amount)
		return !overflow
	}
	power := b.Beyond[*id]
	if _, overflow := op(&power, &power, amount); overflow {
		return false
	}
	b.Beyond[*id] = power
	return true
}

func notRegistered(address common.Address) error {
	return refused("OperatorNotRegistered", address.Hex())
}
