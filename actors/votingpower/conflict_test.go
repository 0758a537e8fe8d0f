package votingpower

import (
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func TestConflicts(t *testing.T) {
	approval := messages.SignedVote{Attestation: messages.Attestation{Approved: true}, ToBlockL2: 50}
	rejection, fence := approval, approval
	rejection.Attestation.Approved = false
	fence.Fence = true
	cases := []struct {
		name     string
		signed   messages.SignedVote
		to       uint64
		commit   uint64
		conflict bool
	}{
		{"a newer L2 block", approval, 51, 49, true},
		{"an older L2 block", approval, 49, 48, true},
		{"the same L2 block: one of both executes", approval, 50, 49, false},
		{"settled by the last commit", approval, 60, 50, false},
		{"settled by a later commit", approval, 60, 55, false},
		{"one block before it is settled", approval, 60, 49, true},
		{"a rejection can never execute", rejection, 51, 40, false},
		{"a fence changes nothing", fence, 51, 40, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Conflicts(c.signed, c.to, c.commit); got != c.conflict {
				t.Errorf("got %v", got)
			}
		})
	}
}
