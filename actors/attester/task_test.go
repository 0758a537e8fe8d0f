package attester

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// ownTask is a task of the AVS's own.
func ownTask(performer, data byte) messages.ProposalReceived {
	p := messages.Proposal{ProofOfTask: "Qm", Data: []byte{data}, Performer: common.Address{performer}, Definition: 1, Chain: 2}
	return messages.ProposalReceived{Task: protocol.TaskID(p), Proposal: p, Performer: messages.OperatorID(performer)}
}

func says(answer messages.Answer, reason messages.Reason) messages.Validated {
	return messages.Validated{Answer: answer, Reason: reason}
}

func TestTheValidatorDecides(t *testing.T) {
	cases := []struct {
		name   string
		says   messages.Validated
		answer messages.Answer
		reason messages.Reason
	}{
		{"right", says(messages.Approve, messages.ReasonCorrect), messages.Approve, messages.ReasonCorrect},
		{"wrong", says(messages.Reject, messages.ReasonTaskInvalid), messages.Reject, messages.ReasonTaskInvalid},
		{"away", says(messages.Abstain, messages.ReasonValidationUnavailable), messages.Abstain, messages.ReasonValidationUnavailable},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			core, p := ready(), ownTask(1, 1)
			asked := core.Step(start(), p)
			if v, asks := first[Validate](asked); !asks || v.Question.Task != p.Task || len(asked) != 1 {
				t.Fatalf("a task led to %+v", asked)
			}
			c.says.Task = p.Task
			answer, reason := conclusion(t, core, start(), core.Step(start(), c.says))
			expect(t, answer, reason, c.answer, c.reason)
			again := core.Step(start().Add(core.cfg.Again), p)
			if _, resent := first[Publish](again); resent != (c.answer != messages.Abstain) {
				t.Errorf("at the next broadcast %+v", again)
			}
		})
	}
}

func first[E Effect](effects []Effect) (found E, ok bool) {
	for _, e := range effects {
		if f, is := e.(E); is {
			return f, true
		}
	}
	return found, false
}

func TestAVoteOnATaskIsNoneOnAnUpdate(t *testing.T) {
	core, p := ready(), ownTask(1, 1)
	core.Step(start(), p)
	effects := core.Step(start(), messages.Validated{Task: p.Task, Answer: messages.Approve, Reason: messages.ReasonCorrect})
	s, signs := first[Sign](effects)
	if !signs || s.Vote.Fence || s.Vote.Empty || s.Vote.ToBlockL2 != 0 {
		t.Fatalf("got %+v", effects)
	}
	s.Vote.Attestation.Signature = messages.BLSSignature{1}
	core.Step(start(), messages.VoteSigned{Vote: s.Vote})
	// A fence may follow within ten minutes: the vote used up nothing.
	situation := usual()
	situation.commitAtHead, situation.commitAtTag = messages.Commit{L1: 1, L2: 1}, messages.Commit{L1: 1, L2: 1}
	answer, reason := decide(t, core, start(), situation.fence(2), situation)
	expect(t, answer, reason, messages.Approve, messages.ReasonCorrect)
}

func TestTasksUnderExaminationAreBounded(t *testing.T) {
	core := ready()
	for i := range MaxOpenOfOne + 10 {
		p := ownTask(1, byte(i))
		p.Task = messages.TaskID{1, byte(i), byte(i >> 8)}
		core.Step(start(), p)
	}
	if len(core.open) != MaxOpenOfOne {
		t.Errorf("%d tasks of one performer are under examination", len(core.open))
	}
	for i := range 2 * MaxOpenTasks {
		p := ownTask(byte(2+i/100), 1)
		p.Task = messages.TaskID{2, byte(i), byte(i >> 8)}
		core.Step(start(), p)
	}
	if len(core.open) != MaxOpenTasks {
		t.Errorf("%d tasks are under examination", len(core.open))
	}
	// The AVS's own tasks take no place of internal ones.
	s := usual()
	answer, reason := decide(t, core, start(), s.honest(1), s)
	expect(t, answer, reason, messages.Approve, messages.ReasonCorrect)
	core.Step(start().Add(core.cfg.Forget+time.Second), operatorSetRead())
	if len(core.open) != 0 {
		t.Errorf("%d examinations are left", len(core.open))
	}
}

func TestVotesOnTasksAreBounded(t *testing.T) {
	v := newVotes(messages.JournalRead{})
	for i := range MaxTaskVotes + 100 {
		v.add(messages.SignedVote{Attestation: messages.Attestation{Task: messages.TaskID{1, byte(i), byte(i >> 8)}}})
	}
	if len(v.byTask) != MaxTaskVotes || len(v.tasks) != MaxTaskVotes || len(v.order) != 0 {
		t.Errorf("%d and %d votes are kept", len(v.byTask), len(v.tasks))
	}
}

func TestFourUnsettledApprovalsOfTotalsOfOnePerformer(t *testing.T) {
	c := ready()
	totals := func(performer, n byte) messages.ProposalReceived {
		p := ownTask(performer, n)
		p.Proposal.Definition = messages.DefinitionTotalsSync
		p.Proposal.ProofOfTask = fmt.Sprintf("vpd1:2:50:%s:%s", common.Hash{1}.Hex(), common.Hash{n}.Hex())
		p.Task = protocol.TaskID(p.Proposal)
		return p
	}
	ask := func(p messages.ProposalReceived) []messages.TaskID {
		t.Helper()
		v, asks := first[Validate](c.Step(start(), p))
		if !asks {
			t.Fatal("the validator is not asked")
		}
		return v.Question.Unsettled
	}
	answer := func(p messages.ProposalReceived, settled ...messages.TaskID) {
		t.Helper()
		said := says(messages.Approve, messages.ReasonCorrect)
		said.Task, said.Settled = p.Task, settled
		conclusion(t, c, start(), c.Step(start(), said))
	}
	var approved []messages.TaskID
	for n := range byte(protocol.MaxOpenOfPerformer) {
		p := totals(1, n)
		if got := ask(p); len(got) != 0 {
			t.Errorf("approval %d is asked with %v", n, got)
		}
		answer(p)
		approved = append(approved, p.Task)
	}
	fifth := totals(1, 50)
	if got := ask(fifth); !slices.Equal(got, approved) {
		t.Errorf("the fifth is asked with %v", got)
	}
	if got := ask(totals(2, 50)); len(got) != 0 {
		t.Errorf("another performer's is asked with %v", got)
	}
	old := operatorSetRead()
	old.OperatorSet.Tag.Number = 50 + 601
	c.Step(start(), old)
	if got := ask(totals(1, 52)); len(got) != 0 {
		t.Errorf("a long time later it is asked with %v", got)
	}
	c.Step(start(), operatorSetRead())
	answer(fifth, approved[0], approved[1])
	c.Step(start(), messages.TaskEnded{Task: approved[2], Outcome: messages.OutcomeCommitted})
	if got := ask(totals(1, 51)); len(got) != 0 {
		t.Errorf("once three are settled it is asked with %v", got)
	}
}
