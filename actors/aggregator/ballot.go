package aggregator

import (
	"slices"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// maxCandidates bounds what one operator may have waiting on one ballot: its vote, and what others put in its name
// until the next verification, which a second candidate brings about at once.
const maxCandidates = 8

// ballot holds the votes of one answer on one task.
type ballot struct {
	good    map[messages.OperatorID]messages.Attestation
	waiting map[messages.OperatorID][]messages.Attestation // not verified yet
	busy    bool                                           // a verification is under way
}

func newBallot() ballot {
	return ballot{
		good:    map[messages.OperatorID]messages.Attestation{},
		waiting: map[messages.OperatorID][]messages.Attestation{},
	}
}

// add takes a vote in, unless it is a duplicate or one too many.
func (b *ballot) add(a messages.Attestation) {
	if _, known := b.good[a.Operator]; known {
		return
	}
	candidates := b.waiting[a.Operator]
	if len(candidates) < maxCandidates && !slices.Contains(candidates, a) {
		b.waiting[a.Operator] = append(candidates, a)
	}
}

// contested reports whether an operator has more than one candidate: one of them is not its vote.
func (b *ballot) contested() bool {
	for _, candidates := range b.waiting {
		if len(candidates) > 1 {
			return true
		}
	}
	return false
}

// heard reports whether a vote of the operator is there, verified or not.
func (b *ballot) heard(id messages.OperatorID) bool {
	_, good := b.good[id]
	return good || len(b.waiting[id]) > 0
}

// settle takes in what a verification found.
func (b *ballot) settle(m messages.VotesVerified) {
	b.busy = false
	for _, a := range m.Bad {
		b.waiting[a.Operator] = slices.DeleteFunc(b.waiting[a.Operator],
			func(w messages.Attestation) bool { return w == a })
		if len(b.waiting[a.Operator]) == 0 {
			delete(b.waiting, a.Operator)
		}
	}
	for _, a := range m.Good {
		b.good[a.Operator] = a
		delete(b.waiting, a.Operator)
	}
}

// unverified returns the waiting votes of members that may attest, ascending by operator id.
func (b *ballot) unverified(members []messages.Member) []Candidate {
	var all []Candidate
	for _, m := range members {
		for _, a := range b.waiting[m.ID] {
			all = append(all, Candidate{Vote: a, Key: m.Key, Doubtful: len(b.waiting[m.ID]) > 1})
		}
	}
	return all
}

// Candidate is a vote to verify. A doubtful one has a rival for the same operator and is checked by itself.
type Candidate struct {
	Vote     messages.Attestation
	Key      messages.BLSPublicKey
	Doubtful bool
}

// power sums what members have put on the ballot: verified alone, or waiting votes too.
func (b *ballot) power(members []messages.Member, verifiedOnly bool) messages.VotingPower {
	var sum uint256.Int
	for i := range members {
		_, good := b.good[members[i].ID]
		if good || (!verifiedOnly && b.heard(members[i].ID)) {
			sum.Add(&sum, &members[i].Power)
		}
	}
	return sum
}

// voters returns the members whose verified vote is on the ballot.
func (b *ballot) voters(members []messages.Member) []messages.Member {
	var voted []messages.Member
	for _, m := range members {
		if _, good := b.good[m.ID]; good {
			voted = append(voted, m)
		}
	}
	return voted
}

// submission returns what is settled on the chain: the votes that the policy chooses and the definition allows.
func (b *ballot) submission(
	s messages.Submission, r messages.OperatorSet, policy protocol.SignerPolicy,
) messages.Submission {
	for _, m := range protocol.ChooseSigners(r, b.voters(r.Members), policy, s.Task, s.Approved) {
		s.Votes = append(s.Votes, b.good[m.ID])
	}
	return s
}
