package internaltask

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

func obls() common.Address { return common.HexToAddress("0x2222222222222222222222222222222222222222") }

func word(n uint64) messages.VotingPower { return *uint256.NewInt(n) }

// world is an L2 of which a test says what it holds.
type world struct {
	state       messages.L2State
	definitions messages.Definitions
	settled     map[messages.TaskID]bool
	err         error
}

func (w *world) State(_ context.Context, pin messages.Pin) (messages.L2State, error) {
	s := w.state
	if pin != (messages.Pin{}) {
		s.Pin = pin
	}
	return s, w.err
}

func (w *world) Settled(_ context.Context, task messages.TaskID) (bool, error) {
	return w.settled[task], w.err
}

func (w *world) Definitions(context.Context, messages.Pin) (messages.Definitions, error) {
	return w.definitions, w.err
}

// usual is an L2 on which the totals of definitions 2 (restricted to 1 and 3) and 5 (a minimum of 50) are stale, and
// that of definition 3 is right. Operator 4 is not active.
func usual() *world {
	restricted := messages.Definition{Exists: true, RestrictedAttesters: []messages.OperatorID{1, 3}}
	return &world{
		state: messages.L2State{
			Pin: messages.Pin{Number: 50, Hash: common.Hash{5}}, PinFinal: true, TagNumber: 60,
			Operators: []messages.Operator{
				{ID: 1, Power: word(100), Active: true},
				{ID: 2, Power: word(40), Active: true},
				{ID: 3, Power: word(60), Active: true},
				{ID: 4, Power: word(500)},
			},
		},
		definitions: messages.Definitions{OBLS: obls(), OperatorIDs: 4, Totals: []messages.DefinitionTotal{
			{ID: 2, Definition: restricted, Stored: word(7)},
			{ID: 3, Definition: restricted, Stored: word(160)},
			{ID: 5, Definition: messages.Definition{Exists: true, MinimumVotingPower: word(50)}},
		}},
	}
}

func (w *world) l2() L2 { return L2{Chain: 2, Reader: w} }

// propose returns the proposal that a task makes of a world.
func propose(t *testing.T, task Task, w *world) messages.Proposal {
	t.Helper()
	d, err := task.Propose(t.Context(), w.l2())
	if err != nil || d == nil {
		t.Fatalf("no proposal: %+v, %v", d, err)
	}
	return messages.Proposal{ProofOfTask: d.ProofOfTask, Data: d.Data, Definition: task.ID()}
}

// TestTheDataOfTheSpecification is the vector of protocol 3.2.
func TestTheDataOfTheSpecification(t *testing.T) {
	data := encodeCorrections(obls(), []correction{
		{definition: messages.DefinitionTotal{ID: 1, Definition: messages.Definition{MinimumVotingPower: word(1000)}}, operators: 5},
		{definition: messages.DefinitionTotal{ID: 2, Definition: messages.Definition{RestrictedAttesters: []messages.OperatorID{1, 3}}}},
	})
	if got := crypto.Keccak256Hash(data).Hex(); got != "0xd1ea77f03ed5cf145c2a9e0b59efd0895a46e8d59b35c05633233d42a8c303d4" {
		t.Errorf("hash %s", got)
	}
	if back, err := decodeCalls(data); err != nil || len(back) != 2 || back[1].To != obls() {
		t.Errorf("decoded %+v, %v", back, err)
	}
}

func TestStaleTotalsAreCounted(t *testing.T) {
	w := usual()
	found := corrections(w.definitions, w.state.Operators)
	if len(found) != 2 || found[0].definition.ID != 2 || found[1].definition.ID != 5 {
		t.Fatalf("corrections %+v", found)
	}
	if found[0].total != word(160) || found[1].total != word(160) { // 100 + 60 both: 40 is below the minimum, 500 not active
		t.Errorf("totals %s and %s", found[0].total.Dec(), found[1].total.Dec())
	}
}

func TestWhatDoesNotFitFollows(t *testing.T) {
	w := usual()
	w.definitions.OperatorIDs = maxGas / gasPerOperator // definition 5 alone fits
	if found := corrections(w.definitions, w.state.Operators); len(found) != 1 || found[0].definition.ID != 2 {
		t.Errorf("corrections %+v", found)
	}
	w.definitions.Totals = w.definitions.Totals[2:]
	w.definitions.OperatorIDs *= 2
	if found := corrections(w.definitions, w.state.Operators); len(found) != 1 {
		t.Errorf("one that is too large alone is never corrected: %+v", found)
	}
}

func TestTotalsWithoutNeed(t *testing.T) {
	w := usual()
	w.definitions.Totals = w.definitions.Totals[1:2]
	if d, err := (definitionTotals{}).Propose(t.Context(), w.l2()); d != nil || err != nil {
		t.Errorf("got %+v, %v", d, err)
	}
	var f *messages.Failure
	w.state.CommitAtHead.L2 = 55 // a sync after the pin
	if _, err := (definitionTotals{}).Propose(t.Context(), w.l2()); !errors.As(err, &f) || f.Reason != messages.ReasonPinNotAfterCommit {
		t.Errorf("before the last sync: %v", err)
	}
}

func TestReviews(t *testing.T) {
	totals, liveness := definitionTotals{}, operatorLiveness{}
	type change func(w *world, p *messages.Proposal)
	proof := func(old, replacement string) change {
		return func(_ *world, p *messages.Proposal) {
			p.ProofOfTask = strings.Replace(p.ProofOfTask, old, replacement, 1)
		}
	}
	cases := []struct {
		name   string
		task   Task
		change change
		answer messages.Answer
		reason messages.Reason
	}{
		{"right", totals, func(*world, *messages.Proposal) {}, messages.Approve, messages.ReasonCorrect},
		{"alive", liveness, func(*world, *messages.Proposal) {}, messages.Approve, messages.ReasonCorrect},
		{"another node's", totals, proof("vpd1", "Qm"), messages.Abstain, messages.ReasonProofForeign},
		{"another form", totals, proof("vpd1:2", "vpd1:02"), messages.Reject, messages.ReasonProofMalformed},
		{"another chain", liveness, proof("live1:2:", "live1:3:"), messages.Abstain, messages.ReasonChainNotServed},
		{"other data", totals, func(_ *world, p *messages.Proposal) { p.Data = append(p.Data, 0) }, messages.Reject, messages.ReasonProofMalformed},
		{"a sign of life with data", liveness, func(_ *world, p *messages.Proposal) { p.Data = []byte{1} }, messages.Reject, messages.ReasonDataMalformed},
		{"a foreign pin", totals, func(w *world, _ *messages.Proposal) { w.state.PinForeign, w.state.PinForeignFinal = true, true }, messages.Reject, messages.ReasonPinHashMismatch},
		{"a pin on a young branch", liveness, func(w *world, _ *messages.Proposal) { w.state.PinForeign = true }, messages.Abstain, messages.ReasonPinHashMismatch},
		{"a young pin", totals, func(w *world, _ *messages.Proposal) { w.state.PinFinal = false }, messages.Abstain, messages.ReasonPinNotFinal},
		{"an old pin", liveness, func(w *world, _ *messages.Proposal) { w.state.TagNumber = 50 + maxLag + 1 }, messages.Abstain, messages.ReasonPinTooOld},
		{"before a sync", totals, func(w *world, _ *messages.Proposal) { w.state.CommitAtHead.L2 = 55 }, messages.Abstain, messages.ReasonPinNotAfterCommit},
		{"one wei off", totals, func(w *world, _ *messages.Proposal) {
			w.definitions.Totals[2].Definition.MinimumVotingPower = word(51)
		}, messages.Reject, messages.ReasonTotalMismatch},
		{"one call too many", totals, func(w *world, _ *messages.Proposal) { w.definitions.Totals[0].Stored = word(160) }, messages.Reject, messages.ReasonTotalMismatch},
		{"none is stale", totals, func(w *world, _ *messages.Proposal) { w.definitions.Totals = nil }, messages.Reject, messages.ReasonTotalMismatch},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := usual()
			p := propose(t, c.task, w)
			c.change(w, &p)
			f, err := (Rules{w.l2()}).Validate(t.Context(), p)
			if err != nil || f.Answer != c.answer || f.Reason != c.reason {
				t.Errorf("got %+v, %v", f, err)
			}
		})
	}
}

func TestNoAnswerIsNoReview(t *testing.T) {
	for _, task := range Registry() {
		w := usual()
		p := propose(t, task, w)
		w.err = errors.New("no route")
		if _, err := task.Validate(t.Context(), w.l2(), p); err == nil {
			t.Errorf("%s: judged without a chain", task.Name())
		}
		if _, err := task.Propose(t.Context(), w.l2()); err == nil {
			t.Errorf("%s: proposed without a chain", task.Name())
		}
	}
}

func TestTheRegistry(t *testing.T) {
	seen := map[messages.TaskDefinitionID]bool{messages.VotingPowerSync: true}
	for _, task := range Registry() {
		if seen[task.ID()] || !task.ID().Internal() || task.Name() != strings.ToUpper(task.Name()) {
			t.Errorf("task %d %s", task.ID(), task.Name())
		}
		seen[task.ID()] = true
		if byName, known := ByName(task.Name()); !known || byName.ID() != task.ID() {
			t.Errorf("%s is not found by its name", task.Name())
		}
	}
	if f, err := (Rules{}).Validate(t.Context(), messages.Proposal{Definition: 10077}); err != nil || f.Answer != messages.Abstain {
		t.Errorf("an unknown task: %+v, %v", f, err)
	}
}

// FuzzReview proposes anything: whatever a peer sends is judged without a panic, and only what
// the rules make is approved.
func FuzzReview(f *testing.F) {
	w := usual()
	d, err := definitionTotals{}.Propose(f.Context(), w.l2())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(d.ProofOfTask, d.Data)
	f.Add("vpd1:2:50:0x00:0x00", []byte{})
	f.Fuzz(func(t *testing.T, proof string, data []byte) {
		p := messages.Proposal{ProofOfTask: proof, Data: data, Definition: messages.DefinitionTotalsSync}
		finding, err := (Rules{w.l2()}).Validate(t.Context(), p)
		if err != nil {
			t.Fatal(err)
		}
		if finding.Approves() && string(data) != string(d.Data) {
			t.Errorf("approved %x", data)
		}
		_, _ = decodeCalls(data)
	})
}
