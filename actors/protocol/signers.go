package protocol

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// MaxSigners is how many votes are submitted unless a quorum needs more: 200 cost 5.8M gas (protocol 9), which leaves
// room for an update below 10M.
const MaxSigners = 200

// SignerPolicy says whose votes are submitted where more than a quorum voted (`--signers`). Who is not listed on the
// chain earns no attester's fee (protocol 3.4).
type SignerPolicy string

// The policies.
const (
	// SignersAll submits all votes, or the heaviest of them.
	SignersAll SignerPolicy = "all"
	// SignersFair submits a quorum, of which each task draws another one, whatever their power.
	SignersFair SignerPolicy = "fair"
	// SignersCheapest submits the fewest votes that are a quorum: each costs about 28,000 gas.
	SignersCheapest SignerPolicy = "cheapest"
)

// Validate names what a policy can be.
func (p SignerPolicy) Validate() error {
	if p != SignersAll && p != SignersFair && p != SignersCheapest {
		return fmt.Errorf("%q is not a choice of signers, give all, fair or cheapest", string(p))
	}
	return nil
}

// SelectSigners returns the members whose votes are submitted, ascending by id: all that may attest, or the
// heaviest of them where the definition has a maximum (protocol 3.4) or there are more than MaxSigners, as
// far as the quorum allows.
func SelectSigners(r messages.OperatorSet, voters []messages.Member) []messages.Member {
	chosen := heaviestFirst(r, voters)
	limit := max(MaxSigners, quorumOf(chosen, ApprovalQuorum(QuorumTotal(r))))
	return byID(chosen[:min(limit, most(r, chosen), len(chosen))])
}

// ChooseSigners returns those of SelectSigners that a policy submits with an answer to a task. They are a quorum where
// SelectSigners' are one.
func ChooseSigners(
	r messages.OperatorSet, voters []messages.Member, policy SignerPolicy, task messages.TaskID, approved bool,
) []messages.Member {
	need := Quorum(QuorumTotal(r), approved)
	switch policy {
	case SignersAll:
	case SignersFair:
		drawn := drawnFirst(r, voters, task)
		if n := quorumOf(drawn, need); n <= most(r, drawn) {
			return byID(drawn[:n])
		}
		return ChooseSigners(r, voters, SignersCheapest, task, approved) // the definition wants fewer than were drawn
	case SignersCheapest:
		chosen := heaviestFirst(r, voters)
		return byID(chosen[:min(quorumOf(chosen, need), most(r, chosen))])
	}
	return SelectSigners(r, voters)
}

// most is how many of some voters the definition allows.
func most(r messages.OperatorSet, voters []messages.Member) int {
	if limit := r.Definition.MaximumAttesters; limit > 0 {
		return int(min(uint64(len(voters)), limit)) //nolint:gosec // At most a slice's length.
	}
	return len(voters)
}

func eligible(r messages.OperatorSet, voters []messages.Member) []messages.Member {
	return slices.DeleteFunc(slices.Clone(voters), func(m messages.Member) bool { return !MayAttest(r.Definition, m) })
}

func heaviestFirst(r messages.OperatorSet, voters []messages.Member) []messages.Member {
	chosen := eligible(r, voters)
	slices.SortFunc(chosen, func(a, b messages.Member) int {
		return cmp.Or(b.Power.Cmp(&a.Power), cmp.Compare(a.ID, b.ID))
	})
	return chosen
}

// drawnFirst orders voters by keccak256(task, operator id).
func drawnFirst(r messages.OperatorSet, voters []messages.Member, task messages.TaskID) []messages.Member {
	chosen := eligible(r, voters)
	slices.SortFunc(chosen, func(a, b messages.Member) int {
		ra, rb := rank(SubmissionSeed(task), a.ID), rank(SubmissionSeed(task), b.ID)
		return bytes.Compare(ra[:], rb[:])
	})
	return chosen
}

func byID(chosen []messages.Member) []messages.Member {
	slices.SortFunc(chosen, func(a, b messages.Member) int { return cmp.Compare(a.ID, b.ID) })
	return chosen
}

// quorumOf returns how many voters, the first ones, make a quorum; all where they make none.
func quorumOf(voters []messages.Member, need messages.VotingPower) int {
	var sum uint256.Int
	for i := range voters {
		if sum.Add(&sum, &voters[i].Power); !sum.Lt(&need) {
			return i + 1
		}
	}
	return len(voters)
}
