package attester

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// FuzzStep sends random sequences of messages and checks that no two approvals could both execute.
func FuzzStep(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Fuzz(func(t *testing.T, script []byte) {
		c, now := ready(), start()
		commit := messages.Commit{}
		var approved []messages.SignedVote
		for _, b := range script {
			s := situation{l1: 100, toL1: 100 + uint64(b>>6), toL2: 50 + uint64(b>>4)%4, commitAtTag: commit, commitAtHead: commit, time: uint64(now.Unix())}
			p := s.honest(1 + b%3)
			if b%7 == 0 {
				p = s.fence(1 + b%3)
			}
			var effects []Effect
			switch b % 5 {
			case 0, 1:
				effects = c.Step(now, p)
			case 2, 3:
				effects = c.Step(now, messages.Calculated{Calculation: s.calculation(p.Task)})
			case 4:
				commit.L2 += uint64(b) % 3
				now = now.Add(time.Minute)
			}
			for _, e := range effects {
				if signed, ok := e.(Sign); ok {
					approved = append(approved, signed.Vote)
					c.Step(now, messages.VoteSigned{Vote: signed.Vote})
				}
			}
			checkApprovals(t, approved, commit.L2)
		}
	})
}

func checkApprovals(t *testing.T, votes []messages.SignedVote, commit uint64) {
	t.Helper()
	for i, a := range votes {
		for _, b := range votes[:i] {
			bothOpen := a.Attestation.Approved && b.Attestation.Approved && a.ToBlockL2 > commit && b.ToBlockL2 > commit
			if bothOpen && !a.Fence && !b.Fence && a.ToBlockL2 != b.ToBlockL2 {
				t.Fatalf("approved updates up to %d and %d, the marker is at %d", a.ToBlockL2, b.ToBlockL2, commit)
			}
			if a.Attestation.Task == b.Attestation.Task && a.Attestation.Approved != b.Attestation.Approved {
				t.Fatalf("two different votes on %s", a.Attestation.Task)
			}
		}
	}
}
