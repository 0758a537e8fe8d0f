package protocol

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

func TestWhoIsKnownToPerform(t *testing.T) {
	operatorSet := messages.OperatorSet{Members: []messages.Member{{ID: 2, Address: common.Address{2}}, {ID: 5, Address: common.Address{5}}}}
	changing := messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(1)}}}
	cases := []struct {
		name      string
		performer byte
		outcome   messages.Outcome
		update    messages.Update
		known     bool
	}{
		{"a committed update that changed power", 5, messages.OutcomeCommitted, changing, true},
		{"a fence or an empty update", 5, messages.OutcomeCommitted, messages.Update{}, false},
		{"an update that was not committed", 5, messages.OutcomeTimedOut, changing, false},
		{"somebody who is not an operator", 9, messages.OutcomeCommitted, changing, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var p Performers
			ended := messages.TaskEnded{Outcome: c.outcome, Proposal: messages.Proposal{Performer: common.Address{c.performer}}}
			if noted := p.Note(operatorSet, ended, c.update); noted != c.known || slices.Contains(p.All(), 5) != c.known {
				t.Errorf("noted %v, known are %v", noted, p.All())
			}
		})
	}
}

func TestActivePerformersAreInTheOperatorSetOnce(t *testing.T) {
	operatorSet := messages.OperatorSet{Members: []messages.Member{{ID: 2}, {ID: 5}, {ID: 7}}}
	if got := Remember([]messages.OperatorID{5, 9, 2, 5}); !slices.Equal(got.Active(operatorSet), []messages.OperatorID{2, 5}) {
		t.Errorf("got %v", got.Active(operatorSet))
	}
}

func TestOnlyTheLatestCommitsAreRemembered(t *testing.T) {
	ids := make([]messages.OperatorID, 20)
	for i := range ids {
		ids[i] = messages.OperatorID(i + 1)
	}
	if got := Remember(ids); !slices.Equal(got.All(), ids[4:]) {
		t.Errorf("got %v", got.All())
	}
}
