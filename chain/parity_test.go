package chain_test

import (
	"errors"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// TestTwinOfL2 takes the real chain and its in-memory twin through the same blocks and expects the same answers.
func TestTwinOfL2(t *testing.T) {
	w := newWorld(t, 0, 1)
	actual, other := w.settlement(t, 1), w.settlement(t, 3) // Another account's Sender does not know what the first one sent.

	twin := chaintest.NewL2()
	view := twin.View(2)
	view.SetFinalizedLag(2)
	view.Verify = func(key messages.BLSPublicKey, digest common.Hash, vote messages.Attestation) bool {
		k, err := bls.PublicKeyFromBytes(key)
		must(t, err)
		s, err := bls.SignatureFromBytes(vote.Signature)
		must(t, err)
		return bls.Verify(k, digest, bls.DomainTasks(), s)
	}
	view.Digest = func(p messages.Proposal, approved bool) common.Hash {
		h, err := chaintest.VoteHash(contracts.TaskInfo{
			ProofOfTask: p.ProofOfTask, Data: p.Data, TaskPerformer: p.Performer, TaskDefinitionId: uint16(p.Definition),
		}, w.onL2.AttestationCenter, w.l2.ID(), approved)
		must(t, err)
		return h
	}
	for range 5 {
		twin.Mine(func(b *chaintest.Book) { b.OBLS = w.onL2.OBLS })
	}
	same := func(step string) {
		t.Helper()
		for _, number := range []uint64{0, 1, 2, 3} { // 0 asks for the tag, others for blocks at and behind the head.
			pin := messages.Pin{}
			if number > 0 {
				pin.Number = w.l2.Head().Number.Uint64() + 1 - number
			}
			a, err := actual.State(t.Context(), pin)
			must(t, err)
			b, err := view.State(t.Context(), pin)
			must(t, err)
			withoutHashes(&a, &b)
			if len(a.Definition.RestrictedAttesters) == 0 {
				a.Definition.RestrictedAttesters = nil
			}
			if !reflect.DeepEqual(a, b) {
				t.Errorf("%s, pin %d: real\n%+v, twin\n%+v", step, pin.Number, a, b)
			}
		}
		for number := range w.l2.Head().Number.Uint64() {
			pin := messages.Pin{Number: number, Hash: common.Hash{1}}
			a, err := actual.State(t.Context(), pin)
			must(t, err)
			b, err := view.State(t.Context(), pin)
			must(t, err)
			withoutHashes(&a, &b)
			if !reflect.DeepEqual(a, b) {
				t.Errorf("%s, foreign pin %d: real\n%+v, twin\n%+v", step, number, a, b)
			}
		}
		a, err := actual.L2.OperatorSet(t.Context())
		must(t, err)
		b, err := view.OperatorSet(t.Context())
		must(t, err)
		a.Head.Hash, b.Head.Hash, a.Tag.Hash, b.Tag.Hash = common.Hash{}, common.Hash{}, common.Hash{}, common.Hash{}
		if len(a.Definition.RestrictedAttesters) == 0 {
			a.Definition.RestrictedAttesters = nil
		}
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%s, operator set: real\n%+v, twin\n%+v", step, a, b)
		}
		sameDefinitions(t, step, actual.L2, view)
	}
	same("empty")
	w.enrol(t)
	for n := 1; n <= 3; n++ {
		twin.Mine(func(b *chaintest.Book) { b.Register(addressOf(t, n), 100, secretOf(t, n).PublicKey().Bytes()) })
	}
	same("registered")
	refused := func(step string, s messages.Submission) {
		t.Helper()
		_, want := other.Submit(within(t, 10*time.Second), s, func(common.Hash) {})
		_, got := view.Submit(t.Context(), s, func(common.Hash) {})
		var a, b *messages.Failure
		if !errors.As(want, &a) || !errors.As(got, &b) || a.Reason != b.Reason {
			t.Errorf("%s: real %v, twin %v", step, want, got)
		}
	}
	few, _ := w.submission(t, messages.SignatureECDSA, 2, 1)
	refused("no quorum", few)
	bad, _ := w.submission(t, messages.SignatureECDSA, 2, 1, 2, 3)
	bad.Votes[0].Signature = bad.Votes[1].Signature
	refused("bad vote", bad)
	future, _ := w.submission(t, messages.SignatureECDSA, 200, 1, 2)
	refused("pin above the head", future)

	good, _ := w.submission(t, messages.SignatureECDSA, 2, 1, 2)
	w.settle(t, actual, good)
	_, err := view.Submit(t.Context(), good, func(common.Hash) {})
	must(t, err)
	same("committed")
	refused("repeated", good)
	old, _ := w.submissionOf(t, "other", messages.SignatureECDSA, 2, 1, 3)
	refused("already committed", old)
	center := contracts.NewAttestationCenter()
	do(t, w.l2, w.onL2.AttestationCenter, center.PackCreateNewTaskDefinition0("own", contracts.TaskDefinitionParamsV2{
		BlockExpiry: big.NewInt(99), BaseRewardFeeForAttesters: new(big.Int), BaseRewardFeeForPerformer: new(big.Int),
		BaseRewardFeeForAggregator: new(big.Int), DisputePeriodBlocks: new(big.Int), MinimumVotingPower: big.NewInt(101),
		RestrictedAttesterIds: []*big.Int{big.NewInt(1), big.NewInt(2)}, MaximumNumberOfAttesters: big.NewInt(1),
	}))
	twin.Mine(func(b *chaintest.Book) {
		_, err := b.CreateDefinition(chaintest.Defined{Expiry: 99, Definition: messages.Definition{
			MinimumVotingPower: *uint256.NewInt(101), RestrictedAttesters: []messages.OperatorID{1, 2}, MaximumAttesters: 1,
		}}, 0)
		must(t, err)
	})
	for range 3 {
		mine(t, w.l2, 1)
		twin.Mine(nil)
		same("later")
	}
}

// withoutHashes leaves out what is the chain's own: hashes, and times, of which only the order may be compared.
func withoutHashes(states ...*messages.L2State) {
	for _, s := range states {
		if !s.PinForeign {
			s.Pin.Hash = common.Hash{}
		}
		s.Head.Hash, s.Aligned = common.Hash{}, numbersOnly(s.Aligned)
		s.PinTime, s.TagTime, s.HeadTime = min(s.PinTime, 1), s.HeadTime-s.TagTime, 0
		if s.TagTime > 0 {
			s.TagTime = 1
		}
	}
}

func numbersOnly(pins []messages.Pin) []messages.Pin {
	var list []messages.Pin
	for _, p := range pins {
		list = append(list, messages.Pin{Number: p.Number})
	}
	return list
}

// sameDefinitions expects the same terms at the head and the same definitions at the tag.
func sameDefinitions(t *testing.T, step string, actual *state.L2, view *chaintest.L2View) {
	t.Helper()
	for _, id := range []messages.TaskDefinitionID{0, 1, 7, messages.VotingPowerSync, messages.DefinitionTotalsSync} {
		a, err := actual.Terms(t.Context(), id)
		must(t, err)
		b, err := view.Terms(t.Context(), id)
		must(t, err)
		if len(a.Definition.RestrictedAttesters) == 0 {
			a.Definition.RestrictedAttesters = nil
		}
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%s, terms of %d: real\n%+v, twin\n%+v", step, id, a, b)
		}
	}
	a, err := actual.Definitions(t.Context(), messages.Pin{})
	must(t, err)
	b, err := view.Definitions(t.Context(), messages.Pin{})
	must(t, err)
	if !reflect.DeepEqual(a, b) {
		t.Errorf("%s, definitions: real\n%+v, twin\n%+v", step, a, b)
	}
	foreign := messages.Pin{Number: 1, Hash: common.Hash{1}}
	_, want := actual.Definitions(t.Context(), foreign)
	_, got := view.Definitions(t.Context(), foreign)
	var x, y *messages.Failure
	if !errors.As(want, &x) || !errors.As(got, &y) || x.Reason != y.Reason {
		t.Errorf("%s, definitions at a foreign pin: real %v, twin %v", step, want, got)
	}
}

// TestTwinOfL1 compares the L1's twin with the real chain.
func TestTwinOfL1(t *testing.T) {
	const n = 4
	w := newWorld(t, n, 1)
	actual, _ := w.readL1(t, w.l1.HTTP())
	twin := chaintest.NewL1()
	view := twin.View(2)
	for range 5 {
		twin.Mine(nil)
	}
	do(t, w.l1, w.onL1.DevStaking, contracts.NewDevStaking().PackSetFault(operatorAddress(3), 1))
	twin.Mine(func(s *chaintest.Stakes) {
		for id := 1; id <= n; id++ {
			s.Power[operatorAddress(id)] = *uint256.NewInt(l1Power(id))
		}
		s.Unreadable[operatorAddress(3)] = true
	})
	mine(t, w.l1, 2)
	twin.Mine(nil)
	twin.Mine(nil)
	operators := append(listed(n), messages.Operator{ID: 9, Address: common.Address{9}, Active: true})
	operators[0].Active = false
	a, err := actual.State(t.Context(), messages.Pin{}, operators)
	must(t, err)
	b, err := view.State(t.Context(), messages.Pin{}, operators)
	must(t, err)
	a.Pin.Hash, b.Pin.Hash = common.Hash{}, common.Hash{}
	a.Aligned, b.Aligned = numbersOnly(a.Aligned), numbersOnly(b.Aligned)
	a.PinTime, b.PinTime, a.HeadTime, b.HeadTime = 0, 0, 0, 0
	if !reflect.DeepEqual(a, b) {
		t.Errorf("real\n%+v, twin\n%+v", a, b)
	}
	for number := range uint64(8) {
		pin := messages.Pin{Number: number, Hash: common.Hash{1}}
		a, err := actual.State(t.Context(), pin, nil)
		must(t, err)
		b, err := view.State(t.Context(), pin, nil)
		must(t, err)
		if !a.PinForeign || a.PinForeign != b.PinForeign || a.PinForeignFinal != b.PinForeignFinal {
			t.Errorf("foreign pin %d: real\n%+v, twin\n%+v", number, a, b)
		}
	}
}
