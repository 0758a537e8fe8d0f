package inspect_test

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/inspect"
)

// world is two chains in memory with three operators; power 2 rose on the L1, power 3 fell.
type world struct {
	l1 *chaintest.L1
	l2 *chaintest.L2
}

func operator(id byte) common.Address { return common.Address{0xaa, id} }

func newWorld() world {
	w := world{l1: chaintest.NewL1(), l2: chaintest.NewL2()}
	w.l2.Mine(func(b *chaintest.Book) {
		for id := byte(1); id <= 3; id++ {
			b.Register(operator(id), 100, messages.BLSPublicKey{id})
		}
	})
	w.l1.Mine(func(s *chaintest.Stakes) {
		for id, power := range map[byte]uint64{1: 100, 2: 130, 3: 60} {
			s.Power[operator(id)] = *uint256.NewInt(power)
		}
	})
	for range 3 {
		w.l1.Mine(nil)
		w.l2.Mine(nil)
	}
	return w
}

func (w world) chains() inspect.Chains {
	return inspect.Chains{L1ID: 1, L2ID: 2, L1: w.l1.View(1), L2: w.l2.View(1)}
}

// propose is the update of now, and how it is signed for.
func (w world) propose(t *testing.T, change func(u *messages.Update)) messages.Submission {
	t.Helper()
	c := w.chains()
	l2, err := c.L2.State(t.Context(), messages.Pin{})
	if err != nil {
		t.Fatal(err)
	}
	l1, err := c.L1.State(t.Context(), messages.Pin{}, l2.Operators)
	if err != nil {
		t.Fatal(err)
	}
	calculation := votingpower.Calculate(messages.Inquiry{}, l2, l1)
	update := votingpower.Propose(calculation, messages.VotingPower{})
	proof := votingpower.Proof{L1Chain: 1, L1: l1.Pin, L2Chain: 2, L2: l2.Pin, Root: votingpower.Root(calculation.Leaves)}
	if change != nil {
		change(&update)
	}
	s := messages.Submission{Task: messages.TaskID{1}, Approved: true, Proposal: messages.Proposal{
		ProofOfTask: proof.String(), Data: votingpower.EncodeUpdate(update), Performer: operator(1), Definition: messages.VotingPowerSync, Chain: 2,
	}}
	for id := messages.OperatorID(1); id <= 3; id++ {
		s.Votes = append(s.Votes, messages.Attestation{Operator: id, Approved: true})
	}
	return s
}

// commit executes an update and mines a block, so that the L2's tag reaches it.
func (w world) commit(t *testing.T, s messages.Submission) inspect.Submission {
	t.Helper()
	receipt, err := w.l2.View(1).Submit(t.Context(), s, func(common.Hash) {})
	if err != nil {
		t.Fatal(err)
	}
	w.l2.Mine(nil)
	return inspect.Submission{
		Transaction: receipt.Transaction, Block: receipt.Block, At: receipt.Block, Before: messages.Pin{Number: receipt.Block.Number - 1},
		Succeeded: true, Approved: true, Proposal: s.Proposal, Attesters: receipt.Signers,
	}
}

func TestThePlanSaysWhatWouldChange(t *testing.T) {
	w := newWorld()
	p, err := inspect.MakePlan(t.Context(), w.chains(), common.Address{}, messages.VotingPower{})
	if err != nil {
		t.Fatal(err)
	}
	if p.Read != 3 || p.Changed != 2 || p.Increases != "30" || p.Decreases != "40" || p.Remaining != 0 || p.InSync() || len(p.Obstacles) != 0 || p.Gas == 0 {
		t.Errorf("the plan is %+v", p)
	}
	minChange := *uint256.NewInt(41)
	if p, err = inspect.MakePlan(t.Context(), w.chains(), operator(9), minChange); err != nil || p.Changed != 0 || p.Remaining != 2 {
		t.Errorf("a plan without a change that is large enough is %+v, %v", p, err)
	}
	if len(p.Obstacles) != 1 || p.Obstacles[0].Reason != messages.ReasonNotOperator || p.Obstacles[0].Remedy == "" {
		t.Errorf("a stranger's obstacles: %+v", p.Obstacles)
	}
	w.commit(t, w.propose(t, nil))
	for range 3 {
		w.l1.Mine(nil)
		w.l2.Mine(nil)
	}
	if p, err = inspect.MakePlan(t.Context(), w.chains(), common.Address{}, minChange); err != nil || !p.InSync() {
		t.Errorf("after the sync: %+v, %v", p, err)
	}
}

func TestARightSyncIsFoundRight(t *testing.T) {
	w := newWorld()
	s := w.commit(t, w.propose(t, nil))
	v, err := inspect.Verify(t.Context(), w.chains(), s)
	if err != nil || !v.Right || len(v.Changes) != 2 || v.Changes[0].After != "130" || len(v.Attesters) != 3 || v.Approving != "300" || v.Quorum != "200" {
		t.Errorf("%+v, %v", v, err)
	}
	x := inspect.ExplainSubmission(t.Context(), w.chains(), s)
	if x.Outcome != "executed" || x.Verified == nil || !x.Verified.Right || x.Changed != 2 || len(x.Answers) != 3 || x.Round == "" {
		t.Errorf("explained: %+v", x)
	}
}

func TestAWrongSyncIsFoundWrong(t *testing.T) {
	for name, c := range map[string]struct {
		update func(u *messages.Update)
		spoil  func(w world)
		seen   func(s *inspect.Submission)
		says   string
	}{
		"one wei too much": {update: func(u *messages.Update) { u.Increases[0].Power.AddUint64(&u.Increases[0].Power, 1) }, says: "POWER_MISMATCH"},
		"a power moved before the execution": {spoil: func(w world) {
			w.l2.Mine(func(b *chaintest.Book) { b.Enrolled[1].Power.AddUint64(&b.Enrolled[1].Power, 7) })
		}, says: "its power on the L2 was 100 at the pin and 107 at the execution"},
		"too few votes":   {seen: func(s *inspect.Submission) { s.Attesters = s.Attesters[:1] }, says: "hold 100 of the 200"},
		"it failed":       {seen: func(s *inspect.Submission) { s.Succeeded = false }, says: "failed on the chain"},
		"it was rejected": {seen: func(s *inspect.Submission) { s.Approved = false }, says: "rejection"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			proposed := w.propose(t, c.update)
			if c.spoil != nil {
				c.spoil(w)
			}
			s := w.commit(t, proposed)
			if c.seen != nil {
				c.seen(&s)
			}
			v, err := inspect.Verify(t.Context(), w.chains(), s)
			if err != nil || v.Right || !strings.Contains(strings.Join(v.Wrong, "\n"), c.says) {
				t.Errorf("%+v, %v", v.Wrong, err)
			}
		})
	}
}

func TestARoundIsExplainedAndRecalculated(t *testing.T) {
	w := newWorld()
	p := w.propose(t, nil).Proposal
	r := messages.Round{
		ID: "2-1-1", Task: messages.TaskID{4}, Started: 1000, Ended: 3500, Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonNoAnswer,
		Stages: []messages.StagePassed{{Stage: messages.StageSubmitted, At: 2000}}, Silent: []messages.OperatorID{3},
		Verdicts: []messages.Verdict{{Operator: 2, Answer: messages.Abstain, Reason: messages.ReasonPinUnknown}}, Missing: *uint256.NewInt(200),
	}
	x := inspect.ExplainRound(r)
	if x.Elapsed != (2500*time.Millisecond).String() || x.Missing != "200" || len(x.Silent) != 1 || x.Answers[0].Answer != "abstain" || x.Stages[0].After != "1s" {
		t.Errorf("explained: %+v", x)
	}
	x.Recalculate(t.Context(), w.chains(), p)
	if x.Recalculated != "agrees with the proposal" || len(x.Changes) != 2 || x.Unable != "" {
		t.Errorf("recalculated: %+v", x)
	}
	x = inspect.ExplainRound(r)
	x.Recalculate(t.Context(), w.chains(), messages.Proposal{ProofOfTask: "vps1:nonsense"})
	if x.Unable == "" || x.Recalculated != "" {
		t.Errorf("a proof that cannot be read: %+v", x)
	}
	a := inspect.ExplainAnswer(messages.AnswerRecord{Verdict: messages.Verdict{Operator: 2, Answer: messages.Reject, Reason: messages.ReasonPowerMismatch}, Proof: p.ProofOfTask})
	if a.Round == "" || a.Reason != messages.ReasonPowerMismatch || a.Remedy == "" || len(a.Answers) != 1 {
		t.Errorf("an answer: %+v", a)
	}
}

func TestATaskOfTheAVSIsExplainedInItsOwnWords(t *testing.T) {
	s := inspect.Submission{Proposal: messages.Proposal{Definition: 3}, Attesters: []messages.OperatorID{2}, Succeeded: true}
	x := inspect.ExplainSubmission(t.Context(), inspect.Chains{}, s)
	if x.Unable != "" || len(x.Answers) != 1 || x.Answers[0].Answer != "reject" || !strings.Contains(x.Detail, "definition 3") {
		t.Errorf("got %+v", x)
	}
}
