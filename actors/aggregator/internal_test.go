package aggregator

import (
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// internal is a proposal of an internal task that is not a voting power sync.
func internal(definition messages.TaskDefinitionID, performer messages.OperatorID, proof string) messages.ProposalReceived {
	p := messages.Proposal{ProofOfTask: proof, Performer: address(performer), Definition: definition, Chain: 2}
	return messages.ProposalReceived{Task: protocol.TaskID(p), Proposal: p, Performer: performer}
}

func TestAReportEndsOnceEverybodyAnswered(t *testing.T) {
	b, p := newBench(t, operatorSetOf(50, 50, 20)), internal(internaltask.OperatorLiveness, 1, "live")
	if _, asks := find[ReadTerms](b.feed(p)); asks {
		t.Error("the chain was asked about a definition that it does not have")
	}
	b.feed(vote(p.Task, 1, true, 1))
	effects := b.feed(vote(p.Task, 2, true, 1))
	if _, reached := find[Quorum](effects); !reached {
		t.Errorf("no quorum: %+v", effects)
	}
	if _, over := find[End](effects); over {
		t.Fatal("it ended before the third operator answered")
	}
	effects = b.feed(vote(p.Task, 3, true, 1))
	over, ends := find[End](effects)
	if !ends || over.Ended.Outcome != messages.OutcomeReported || len(over.Ended.Silent) > 0 {
		t.Errorf("got %+v", effects)
	}
	if _, submits := find[Submit](effects); submits {
		t.Error("it was submitted")
	}
}

func TestAReportNamesTheSilent(t *testing.T) {
	for name, last := range map[string]byte{"nothing came": 255, "an invalid vote came": 0} {
		t.Run(name, func(t *testing.T) {
			b, p := newBench(t, operatorSetOf(50, 50, 20)), internal(internaltask.OperatorLiveness, 1, "live")
			b.feed(p)
			b.feed(vote(p.Task, 1, true, 1))
			b.feed(vote(p.Task, 2, true, 1))
			var effects []Effect
			if last == 0 {
				effects = b.feed(vote(p.Task, 3, true, last)) // it looks like an answer, and is checked at the end
			} else {
				effects = b.feed(b.expiry(p.Task))
			}
			over, ends := find[End](effects)
			if !ends || over.Ended.Outcome != messages.OutcomeReported || !slices.Equal(over.Ended.Silent, []messages.OperatorID{3}) {
				t.Errorf("got %+v", effects)
			}
		})
	}
}

func TestAnInternalTaskUnderItsOwnTerms(t *testing.T) {
	b, p := newBench(t, operatorSetOf(50, 50, 20)), internal(messages.DefinitionTotalsSync, 2, "vpd")
	if _, asks := find[ReadTerms](b.feed(p)); !asks {
		t.Fatal("the definition's terms are not asked for")
	}
	b.feed(messages.TermsRead{Definition: messages.DefinitionTotalsSync, Terms: messages.Terms{
		Definition: messages.Definition{Exists: true, RestrictedAttesters: []messages.OperatorID{3}}, Expiry: 1 << 40, Total: *uint256.NewInt(20),
	}})
	effects := b.feed(vote(p.Task, 3, true, 1))
	if s, submits := find[Submit](effects); !submits || !slices.Equal(signers(s), []messages.OperatorID{3}) {
		t.Errorf("got %+v", effects)
	}
}

func TestARejectionOfAnInternalTaskIsNotSubmitted(t *testing.T) {
	b, p := newBench(t, operatorSetOf(50, 50, 20)), internal(messages.DefinitionTotalsSync, 2, "vpd")
	b.feed(p)
	b.feed(messages.TermsRead{Definition: messages.DefinitionTotalsSync, Terms: messages.Terms{
		Definition: messages.Definition{Exists: true}, Expiry: 1 << 40, Total: *uint256.NewInt(120),
	}})
	effects := b.feed(vote(p.Task, 1, false, 1))
	if over, ends := find[End](effects); !ends || over.Ended.Outcome != messages.OutcomeRejected {
		t.Errorf("got %+v", effects)
	}
}

func TestTasksOfAKindHaveTheirOwnPlaces(t *testing.T) {
	b := newBench(t, operatorSetOf(50, 50))
	var totals []messages.ProposalReceived
	for _, proof := range []string{"a", "b", "c", "d", "e"} {
		totals = append(totals, internal(messages.DefinitionTotalsSync, 2, proof))
	}
	sync, unknown := proposal(2, 10), internal(10077, 2, "what")
	for _, p := range append([]messages.ProposalReceived{sync, unknown}, totals...) {
		b.feed(p)
	}
	open := func(p messages.ProposalReceived) bool { return b.tasks[p.Task] != nil }
	if !open(sync) || open(unknown) || open(totals[0]) || !open(totals[1]) || !open(totals[4]) {
		t.Errorf("open are %v", b.order)
	}
}
