package scheduler

import (
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

// FuzzStep sends random messages and checks that at most one round runs and that every round ends once.
func FuzzStep(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7})
	f.Fuzz(func(t *testing.T, script []byte) {
		c := NewCore(config())
		running := 0
		follow := func(effects []Effect) {
			if _, ok := find[Read](effects); ok {
				running++
			}
			if _, ok := find[Ended](effects); ok {
				running--
			}
			if running < 0 || running > 1 || (running == 1) != (c.run != nil) {
				t.Fatalf("%d rounds run", running)
			}
		}
		follow(c.Step(start(), messages.HistoryRead{}))
		follow(c.Step(start(), seen(messages.OperatorSet{})))
		for _, b := range script {
			round := c.round - messages.RoundNumber(b>>6&1)
			i := messages.Inquiry{By: messages.AskedByScheduler, Round: round}
			task := messages.TaskID{b >> 4 & 3}
			follow(c.Step(start(), []messages.ToScheduler{
				messages.Tick{},
				messages.SyncRequested{},
				messages.RetryDue{Serial: c.serial - uint64(b>>7)},
				messages.RoundCalculated{Calculation: messages.Calculation{Inquiry: i, L2: messages.L2State{Pin: pin(uint64(b))}}, Update: update(uint64(b >> 5))},
				messages.Proposed{Round: round, Task: task, Proposal: proposal(self(), uint64(b))},
				messages.InquiryFailed{Inquiry: i, Failure: messages.Failure{Reason: messages.ReasonBaseChanged}},
				messages.TaskEnded{Task: task, Outcome: messages.OutcomeTimedOut},
				messages.TaskEnded{Task: task, Outcome: messages.OutcomeCommitted},
				messages.RoundExpired{Round: round},
				seen(messages.OperatorSet{CommitAtTag: messages.Commit{L2: uint64(b)}}),
			}[int(b)%10]))
		}
	})
}
