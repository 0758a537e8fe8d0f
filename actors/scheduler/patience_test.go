package scheduler

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// many is an operator set of us and of performers that all were there before.
func many() (messages.OperatorSet, messages.HistoryRead) {
	operatorSet, history := messages.OperatorSet{Members: []messages.Member{{ID: 1, Address: self()}}}, messages.HistoryRead{}
	for id := messages.OperatorID(2); id < 40; id++ {
		operatorSet.Members = append(operatorSet.Members, messages.Member{ID: id, Address: common.Address{byte(id)}})
		history.Performers = append(history.Performers, id)
	}
	return operatorSet, history
}

// yielded demands that a round waits for others, and begins the next one at a time.
func yielded(t *testing.T, c *Core, effects []Effect, next time.Time) messages.Inquiry {
	t.Helper()
	over, _ := find[Ended](effects)
	if over.Round.Reason != messages.ReasonYielded {
		t.Fatalf("got %+v", effects)
	}
	return inquiryOf(t, c.Step(next, messages.RetryDue{Serial: c.serial}))
}

const month = 30 * 24 * time.Hour

func TestAClockThatWasWrongOnceMakesNobodyWait(t *testing.T) {
	wrong := start().Add(month)
	t.Run("for the performers of earlier commits", func(t *testing.T) {
		operatorSet, history := many()
		c := NewCore(config())
		c.Step(wrong, history)
		i := inquiryOf(t, c.Step(wrong, seen(operatorSet)))
		i = yielded(t, &c, c.Step(wrong, calculatedAt(i, 100)), start())
		if _, proves := find[Prove](c.Step(start(), calculatedAt(i, 100))); !proves {
			t.Error("it still waits, though its clock was put right")
		}
	})
	t.Run("for who proposed at our attester's pin", func(t *testing.T) {
		c, i := begun(t)
		c.Step(start(), seen(two()))
		approved := messages.Unsettled{L2: pin(50), Performers: []common.Address{other()}}
		c.Step(wrong, approved)
		c.Step(start(), approved)
		if _, proves := find[Prove](c.Step(start(), calculatedAt(i, 50))); !proves {
			t.Error("it still waits, though its clock was put right")
		}
	})
}

// TestAFenceIsNoTurn: who waited for others before a fence does not wait anew after it.
func TestAFenceIsNoTurn(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), messages.TaskEnded{Task: propose(c, i), Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonUpdateConflict})
	i = again(t, c)
	if task := propose(c, i); !i.Fence || c.wanted.IsZero() {
		t.Fatalf("the round for %s asks for %+v", task, i)
	}
	effects := c.Step(start(), messages.TaskEnded{Task: messages.TaskID{byte(i.Round), 50}, Outcome: messages.OutcomeCommitted})
	if c.run != nil || c.wanted.IsZero() {
		t.Error("the fence ended the wait for the round that it was for")
	}
	if w, again := find[RetryLater](effects); !again || w.After != c.cfg.RetryMin {
		t.Errorf("the round that the fence was for follows after %s: %+v", w.After, effects)
	}
}

func TestOurAttestersPinIsKeptUntilItIsSettledAtTheTag(t *testing.T) {
	c, _ := begun(t)
	c.Step(start(), messages.Unsettled{L2: pin(50), Performers: []common.Address{self()}})
	c.Step(start(), seen(messages.OperatorSet{CommitAtHead: messages.Commit{L2: 50}}))
	if c.pin() != pin(50) {
		t.Error("the pin was let go before the commit was final")
	}
	c.Step(start(), seen(messages.OperatorSet{CommitAtHead: messages.Commit{L2: 50}, CommitAtTag: messages.Commit{L2: 50}}))
	if c.pin() != (messages.Pin{}) {
		t.Error("the pin is kept though it is settled")
	}
}
