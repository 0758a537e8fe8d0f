package aggregator

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// ownTask is a task of the AVS's own, performed by operator 2.
func ownTask() messages.ProposalReceived {
	p := messages.Proposal{ProofOfTask: "Qm", Data: []byte{1}, Performer: address(2), Definition: 1, Chain: 2}
	return messages.ProposalReceived{Task: protocol.TaskID(p), Proposal: p, Performer: 2}
}

// termsOf are those of definition 1 for a network, without demands.
func termsOf(r messages.OperatorSet) messages.Terms {
	return messages.Terms{Definition: messages.Definition{Exists: true}, Expiry: 1000, Total: r.Total}
}

func TestTheFirstQuorumIsSubmitted(t *testing.T) {
	type ballot struct {
		id       messages.OperatorID
		approved bool
	}
	cases := []struct {
		name     string
		powers   []uint64
		change   func(t *messages.Terms)
		votes    []ballot
		approved bool
		signers  []messages.OperatorID // nil: nothing is submitted
	}{
		{"two thirds approve", []uint64{40, 30, 30}, nil, []ballot{{1, true}, {2, true}}, true, []messages.OperatorID{1, 2}},
		{"two thirds, rounded down", []uint64{40, 26, 34}, nil, []ballot{{1, true}, {2, true}}, true, []messages.OperatorID{1, 2}},
		{"just too few", []uint64{40, 25, 35}, nil, []ballot{{1, true}, {2, true}}, true, nil},
		{"a third rejects", []uint64{40, 33, 27}, nil, []ballot{{1, true}, {2, false}}, false, []messages.OperatorID{2}},
		{"less than a third rejects", []uint64{40, 32, 28}, nil, []ballot{{1, true}, {2, false}}, false, nil},
		{"restricted to others", []uint64{40, 30, 30}, func(m *messages.Terms) {
			m.Definition.RestrictedAttesters, m.Total = []messages.OperatorID{2, 3}, *uint256.NewInt(60)
		}, []ballot{{1, true}, {2, true}}, true, nil},
		{"restricted to these", []uint64{40, 30, 30}, func(m *messages.Terms) {
			m.Definition.RestrictedAttesters, m.Total = []messages.OperatorID{1, 2}, *uint256.NewInt(70)
		}, []ballot{{1, true}, {2, true}, {3, true}}, true, []messages.OperatorID{1, 2}},
		{"a minimum voting power", []uint64{40, 30, 30}, func(m *messages.Terms) {
			m.Definition.MinimumVotingPower, m.Total = *uint256.NewInt(35), *uint256.NewInt(40)
		}, []ballot{{2, true}, {1, true}}, true, []messages.OperatorID{1}},
		{"at most one attester, who is too light", []uint64{40, 30, 30}, func(m *messages.Terms) {
			m.Definition.MaximumAttesters = 1
		}, []ballot{{1, true}, {2, true}, {3, true}}, true, nil},
		{"at most two attesters", []uint64{20, 40, 40}, func(m *messages.Terms) {
			m.Definition.MaximumAttesters = 2
		}, []ballot{{1, true}, {2, true}, {3, true}}, true, []messages.OperatorID{2, 3}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			operatorSet := operatorSetOf(c.powers...)
			b, p, terms := newBench(t, operatorSet), ownTask(), termsOf(operatorSet)
			if c.change != nil {
				c.change(&terms)
			}
			b.feed(p)
			b.feed(messages.TermsRead{Definition: 1, Terms: terms})
			var sent []Submit
			for _, v := range c.votes {
				if s, ok := find[Submit](b.feed(vote(p.Task, v.id, v.approved, 1))); ok {
					sent = append(sent, s)
				}
			}
			if c.signers == nil {
				if len(sent) != 0 {
					t.Fatalf("submitted %+v", sent)
				}
				return
			}
			if len(sent) != 1 || sent[0].Submit.Submission.Approved != c.approved || !slices.Equal(signers(sent[0]), c.signers) {
				t.Fatalf("submitted %+v", sent)
			}
		})
	}
}

func TestVotesWaitForTheTerms(t *testing.T) {
	operatorSet := operatorSetOf(50, 50)
	b, p := newBench(t, operatorSet), ownTask()
	if _, asks := find[ReadTerms](b.feed(p)); !asks {
		t.Fatal("the definition is not read")
	}
	second := p
	second.Task = messages.TaskID{2}
	if _, asks := find[ReadTerms](b.feed(second)); asks {
		t.Error("the definition is read twice at a time")
	}
	b.feed(vote(p.Task, 1, true, 1))
	if _, sent := find[Submit](b.feed(vote(p.Task, 2, true, 1))); sent {
		t.Fatal("submitted without knowing what the definition demands")
	}
	b.feed(messages.TermsRead{Definition: 1, Failure: &messages.Failure{Reason: messages.ReasonChainUnavailable}})
	if _, asks := find[ReadTerms](b.feed(messages.OperatorSetRead{OperatorSet: operatorSet})); !asks {
		t.Fatal("the definition is not read again")
	}
	if _, sent := find[Submit](b.feed(messages.TermsRead{Definition: 1, Terms: termsOf(operatorSet)})); !sent {
		t.Error("not submitted once they are known")
	}
}

func TestWhatTheChainWouldNotSettleEnds(t *testing.T) {
	cases := []struct {
		name   string
		change func(t *messages.Terms)
		reason messages.Reason
	}{
		{"no such definition", func(m *messages.Terms) { m.Definition.Exists = false }, messages.ReasonDefinitionAbsent},
		{"it expired", func(m *messages.Terms) { m.Expiry = 20 }, messages.ReasonDefinitionExpired},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			operatorSet := operatorSetOf(50, 50)
			operatorSet.Head.Number = 20
			b, p, terms := newBench(t, operatorSet), ownTask(), termsOf(operatorSet)
			c.change(&terms)
			b.feed(p)
			if over, ends := find[End](b.feed(messages.TermsRead{Definition: 1, Terms: terms})); !ends || over.Ended.Reason != c.reason {
				t.Errorf("got %+v", over)
			}
		})
	}
}

func TestARejectedTaskEndsWithItsReceipt(t *testing.T) {
	operatorSet := operatorSetOf(50, 50)
	b, p := newBench(t, operatorSet), ownTask()
	b.feed(p)
	b.feed(messages.TermsRead{Definition: 1, Terms: termsOf(operatorSet)})
	b.feed(vote(p.Task, 1, false, 1))
	over, ends := find[End](b.feed(messages.SubmissionEnded{Task: p.Task, Receipt: messages.Receipt{GasUsed: 9}}))
	if !ends || over.Ended.Outcome != messages.OutcomeRejected || over.Ended.Receipt.GasUsed != 9 {
		t.Errorf("got %+v", over)
	}
	if len(b.performers.All()) > 0 {
		t.Error("a performer of the AVS's own tasks counts as an aggregator")
	}
}

func TestOwnTasksAreBoundedAndTakeNoPlaceOfInternalOnes(t *testing.T) {
	b := newBench(t, operatorSetOf(100, 1, 1))
	for i := range MaxOpenTasks + MaxOpenOfOne {
		p := ownTask()
		p.Proposal.Performer = common.Address{byte(i / (2 * MaxOpenOfOne)), 1}
		p.Task = messages.TaskID{byte(i), byte(i >> 8), 1}
		b.feed(p)
	}
	if len(b.tasks) != 3*MaxOpenOfOne {
		t.Errorf("%d tasks are open, %d of one performer are allowed", len(b.tasks), MaxOpenOfOne)
	}
	b.feed(proposal(3, 50))
	if _, open := b.tasks[proposal(3, 50).Task]; !open {
		t.Error("an internal task found no place")
	}
}

func TestWhoWasHandedATaskSubmitsFirst(t *testing.T) {
	operatorSet := operatorSetOf(50, 50)
	wait := func(handed bool) time.Duration {
		b, p := newBench(t, operatorSet), ownTask()
		b.cfg.Turn = 24 * time.Second
		if handed {
			p.Performer = 0
		}
		b.feed(p)
		b.feed(messages.TermsRead{Definition: 1, Terms: termsOf(operatorSet)})
		b.feed(vote(p.Task, 1, true, 1))
		s, sent := find[Submit](b.feed(vote(p.Task, 2, true, 1)))
		if !sent {
			t.Fatal("not submitted")
		}
		return s.Submit.Wait
	}
	if got := wait(true); got != 0 {
		t.Errorf("it waits %s", got)
	}
	if got := wait(false); got < 3*time.Second || got > 9*time.Second {
		t.Errorf("another aggregator waits %s, want one to three eighths of a turn", got)
	}
}
