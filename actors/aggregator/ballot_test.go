package aggregator

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// TestASecondCandidateIsVerifiedAtOnce follows the votes in one operator's name: one of two
// different ones is not its own.
func TestASecondCandidateIsVerifiedAtOnce(t *testing.T) {
	b, p := newBench(t, operatorSetOf(50, 30, 20)), proposal(1, 50)
	b.feed(p)
	steps := []struct {
		name      string
		operator  messages.OperatorID
		signature byte
		asked     int // votes that are verified then
	}{
		{"a vote without a rival waits", 2, 1, 0},
		{"it is heard again", 2, 1, 0},
		{"another operator's, still no quorum", 3, 1, 0},
		{"another one in the same name", 2, 9, 3},
		{"nothing is asked twice", 2, 8, 0},
	}
	for _, s := range steps {
		check, asked := find[Verify](b.Step(time.Unix(0, 0), vote(p.Task, s.operator, true, s.signature)))
		if asked != (s.asked > 0) || len(check.Votes) != s.asked {
			t.Fatalf("%s: %d votes are verified, want %d", s.name, len(check.Votes), s.asked)
		}
		for _, c := range check.Votes {
			if c.Doubtful != (c.Vote.Operator == 2) {
				t.Errorf("%s: operator %d's vote is doubtful: %v", s.name, c.Vote.Operator, c.Doubtful)
			}
		}
	}
}
