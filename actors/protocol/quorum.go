package protocol

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// ApprovalQuorum returns the voting power that an approval needs of a total: floor(2T/3), at least which is enough
// (protocol 3.4). Zero can never be submitted.
func ApprovalQuorum(total messages.VotingPower) messages.VotingPower {
	return fraction(total, 2)
}

// RejectionQuorum returns the voting power that a rejection needs of a total: floor(T/3).
func RejectionQuorum(total messages.VotingPower) messages.VotingPower {
	return fraction(total, 1)
}

// Quorum returns the voting power that an answer needs of a total.
func Quorum(total messages.VotingPower, approved bool) messages.VotingPower {
	if approved {
		return ApprovalQuorum(total)
	}
	return RejectionQuorum(total)
}

// Under returns an operator set as a definition's terms see it.
func Under(r messages.OperatorSet, t messages.Terms) messages.OperatorSet {
	r.Definition, r.DefinitionTotal = t.Definition, t.Total
	return r
}

func fraction(total messages.VotingPower, thirds uint64) messages.VotingPower {
	// MulDivOverflow works on 512 bits: the product of a hostile total must not wrap.
	q, _ := new(uint256.Int).MulDivOverflow(&total, uint256.NewInt(thirds), uint256.NewInt(3))
	return *q
}

// QuorumTotal returns the total that the contracts measure a quorum against: the definition's own one where it is
// restricted or asks a minimum, otherwise the total of all (protocol 3.4).
func QuorumTotal(r messages.OperatorSet) messages.VotingPower {
	if len(r.Definition.RestrictedAttesters) > 0 || !r.Definition.MinimumVotingPower.IsZero() {
		return r.DefinitionTotal
	}
	return r.Total
}

// MayAttest reports whether the contracts count a member's vote on the definition.
func MayAttest(d messages.Definition, m messages.Member) bool {
	if m.Power.Lt(&d.MinimumVotingPower) {
		return false
	}
	if len(d.RestrictedAttesters) == 0 {
		return true
	}
	_, listed := slices.BinarySearch(d.RestrictedAttesters, m.ID)
	return listed
}

// Eligible returns the members whose votes count, ascending by id. The caller must not change the list: if a definition
// lets everybody vote, it is the operator set's own.
func Eligible(r messages.OperatorSet) []messages.Member {
	if len(r.Definition.RestrictedAttesters) == 0 && r.Definition.MinimumVotingPower.IsZero() {
		return r.Members
	}
	return slices.DeleteFunc(slices.Clone(r.Members),
		func(m messages.Member) bool { return !MayAttest(r.Definition, m) })
}

// Sum adds the power of members.
func Sum(members []messages.Member) messages.VotingPower {
	var sum uint256.Int
	for i := range members {
		sum.Add(&sum, &members[i].Power)
	}
	return sum
}

// MemberByID finds a member of an operator set.
func MemberByID(r messages.OperatorSet, id messages.OperatorID) (messages.Member, bool) {
	i, found := slices.BinarySearchFunc(r.Members, id, func(m messages.Member, id messages.OperatorID) int {
		return cmp.Compare(m.ID, id)
	})
	if !found {
		return messages.Member{}, false
	}
	return r.Members[i], true
}

// OperatorAt returns the id of the active operator with an address, or 0 where there is none.
func OperatorAt(r messages.OperatorSet, address common.Address) messages.OperatorID {
	for i := range r.Members {
		if r.Members[i].Address == address {
			return r.Members[i].ID
		}
	}
	return 0
}
