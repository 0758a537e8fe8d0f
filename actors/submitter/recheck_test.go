package submitter

import (
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// about makes a submission one of another update, with the markers of the proof.
func about(s messages.Submission, u messages.Update) messages.Submission {
	u.ToBlockL1, u.ToBlockL2 = 100, 50
	s.Proposal.Data = votingpower.EncodeUpdate(u)
	return s
}

// TestTheUpdateIsLookedAtAgain covers what the chain itself would refuse, or execute to everybody's harm.
func TestTheUpdateIsLookedAtAgain(t *testing.T) {
	leaves := func(power uint64) messages.Update { // of a total of 100
		return messages.Update{Decreases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(100 - power)}}}
	}
	cases := []struct {
		name   string
		update messages.Update
		commit messages.Commit
		reason messages.Reason
	}{
		{"both blocks are after the last commit", leaves(50), messages.Commit{L1: 99, L2: 49}, ""},
		{"its L2 block was committed", leaves(50), messages.Commit{L1: 99, L2: 50}, messages.ReasonAlreadySettled},
		{"its L1 block was committed", leaves(50), messages.Commit{L1: 100, L2: 49}, messages.ReasonAlreadySettled},
		{"it leaves two units of power", leaves(2), messages.Commit{}, ""},
		{"it leaves one unit of power", leaves(1), messages.Commit{}, messages.ReasonUpdateLocksNetwork},
		{"it changes nothing", messages.Update{}, messages.Commit{}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := network(40, 30, 30)
			w.state.CommitAtPin, w.state.CommitAtHead = c.commit, c.commit
			b := spawn(t, w)
			b.tell(messages.Submit{Submission: about(submission(1, 2, 3), c.update)})
			got, reason := b.end(t), messages.ReasonNone
			if got.Failure != nil {
				reason = got.Failure.Reason
			}
			if reason != c.reason || (c.reason == "") != (len(w.submitted) == 1) {
				t.Errorf("got %q, %d transactions", reason, len(w.submitted))
			}
		})
	}
}

// TestAnEarlierLifesUpdateIsLookedAtAgain demands the same of what is resumed: what cannot execute is abandoned.
func TestAnEarlierLifesUpdateIsLookedAtAgain(t *testing.T) {
	cases := []struct {
		name   string
		change func(w *world)
		reason messages.Reason
	}{
		{"nothing happened", func(*world) {}, ""},
		{"the task was settled", func(w *world) { w.settled = true }, messages.ReasonAlreadySettled},
		{"its blocks were committed", func(w *world) { w.state.CommitAtHead.L2 = 50 }, messages.ReasonAlreadySettled},
		{"its base changed", func(w *world) { w.state.Moved = []messages.OperatorID{2} }, messages.ReasonBaseChanged},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := network(40, 30, 30)
			w.pending = []messages.Submission{submission(1, 2, 3)}
			c.change(w)
			b := spawn(t, w) // a turn passes: whoever took over may still be at it
			if len(w.resumed) > 0 || len(b.aggregator.Take()) > 0 {
				t.Fatal("it did not wait")
			}
			b.clock.Advance(resumeTurns * Default().Turn)
			got, reason := b.end(t), messages.ReasonNone
			if got.Failure != nil {
				reason = got.Failure.Reason
			}
			gone := slices.Contains(w.abandoned, messages.TaskID{7})
			if reason != c.reason || gone != (c.reason != "") || (len(w.resumed) == 1) != (c.reason == "") {
				t.Errorf("got %q, resumed %v, abandoned %v", reason, w.resumed, w.abandoned)
			}
		})
	}
}
