package aggregator

import (
	"testing"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// FuzzStep sends random votes and checks that only a verified quorum is ever submitted, and a task once unless its
// submitter gave no answer in time: it is handed over again then, and the submitter goes on with what it has.
func FuzzStep(f *testing.F) {
	f.Add([]byte{0, 17, 34, 51, 68, 85})
	f.Add([]byte{0, 138, 146, 6, 0, 138, 146}) // submitted, no answer in time, heard of again
	f.Fuzz(func(t *testing.T, script []byte) {
		b := newBench(t, operatorSetOf(40, 30, 20, 10))
		tasks := []messages.ProposalReceived{proposal(1, 50), proposal(2, 60)}
		submitted := map[messages.TaskID]bool{}
		for _, x := range script {
			p := tasks[x&1]
			var effects []Effect
			switch x >> 1 & 3 {
			case 0:
				effects = b.feed(p)
			case 1, 2:
				effects = b.feed(vote(p.Task, messages.OperatorID(x>>3&7), x&64 == 0, x>>6))
			case 3:
				effects = b.feed(b.expiry(p.Task))
			}
			if s, ok := find[Submit](effects); ok {
				checkSubmission(t, s.Submit.Submission, b.operatorSet)
				if submitted[s.Submit.Submission.Task] {
					t.Fatal("submitted twice")
				}
				submitted[s.Submit.Submission.Task] = true
			}
			if e, ok := find[End](effects); ok && e.Ended.Reason == messages.ReasonStillPending {
				delete(submitted, e.Ended.Task)
			}
		}
	})
}

func checkSubmission(t *testing.T, s messages.Submission, r messages.OperatorSet) {
	t.Helper()
	var voters []messages.Member
	last := messages.OperatorID(0)
	for _, v := range s.Votes {
		m, member := protocol.MemberByID(r, v.Operator)
		if !member || v.Operator <= last || v.Signature[0] == 0 || !v.Approved {
			t.Fatalf("submitted %+v", s.Votes)
		}
		voters, last = append(voters, m), v.Operator
	}
	have, need := protocol.Sum(voters), protocol.ApprovalQuorum(r.Total)
	if have.Lt(&need) {
		t.Fatalf("submitted %s, a quorum needs %s", have.Dec(), need.Dec())
	}
}
