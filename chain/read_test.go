package chain_test

import (
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/messages"
)

func TestReadStates(t *testing.T) {
	const n = 30
	w := newWorld(t, n, 1)
	l2, traffic2 := w.readL2(t, w.l2.HTTP())
	state, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	if traffic2.trips.Load() > 3 { // Blocks, headers of aligned blocks, state.
		t.Errorf("L2: %d round trips", traffic2.trips.Load())
	}
	if state.Pin.Number != 3 || state.Head.Number != 5 || state.TagNumber != 3 || !state.PinFinal || state.PinForeign {
		t.Errorf("blocks: %+v", state)
	}
	if len(state.Operators) != n || len(state.Moved) != 0 {
		t.Fatalf("%d operators, moved %v", len(state.Operators), state.Moved)
	}
	for i, op := range state.Operators {
		if want := listed(n)[i]; op != want {
			t.Fatalf("operator %d: %+v, want %+v", i+1, op, want)
		}
	}
	if !state.Definition.Exists || !state.Readiness.HandlerSet || !state.Readiness.HandlerMaySync || state.Readiness.SubmissionPaused {
		t.Errorf("definition %+v readiness %+v", state.Definition, state.Readiness)
	}

	l1, traffic1 := w.readL1(t, w.l1.HTTP())
	powers, err := l1.State(t.Context(), messages.Pin{}, state.Operators)
	must(t, err)
	if traffic1.trips.Load() > 3 {
		t.Errorf("L1: %d round trips", traffic1.trips.Load())
	}
	traffic1.reset()
	traffic2.reset()
	again, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	powersAgain, err := l1.State(t.Context(), messages.Pin{}, state.Operators)
	must(t, err)
	if !reflect.DeepEqual(state, again) || !reflect.DeepEqual(powers, powersAgain) || traffic1.trips.Load() > 2 || traffic2.trips.Load() > 2 {
		t.Errorf("in the same window: %d and %d round trips", traffic1.trips.Load(), traffic2.trips.Load())
	}
	if powers.Pin.Number != 3 || powers.HeadNumber != 5 || powers.HeadTime <= powers.PinTime || !powers.PinFinal {
		t.Errorf("blocks: %+v", powers)
	}
	if len(powers.Targets) != n || len(powers.Unreadable) != 0 {
		t.Fatalf("%d targets, unreadable %v", len(powers.Targets), powers.Unreadable)
	}
	for i, target := range powers.Targets {
		if target.Operator != messages.OperatorID(i+1) || target.Power.Uint64() != l1Power(i+1) {
			t.Fatalf("target %d: %+v", i+1, target)
		}
	}
}

func TestReadOperatorSet(t *testing.T) {
	const n = 5
	w := newWorld(t, n, 1)
	l2, traffic := w.readL2(t, w.l2.HTTP())
	operatorSet, err := l2.OperatorSet(t.Context())
	must(t, err)
	if operatorSet.Head.Number != 5 || len(operatorSet.Members) != n || operatorSet.Total.Uint64() != 5*1000+15 {
		t.Fatalf("operator set %+v", operatorSet)
	}
	for i, m := range operatorSet.Members {
		if m.ID != messages.OperatorID(i+1) || m.Address != operatorAddress(i+1) || m.Power.Uint64() != l2Power(i+1) {
			t.Errorf("member %+v", m)
		}
		if got := new(big.Int).SetBytes(m.Key[96:]).Uint64(); got != uint64(4*(i+1)+3) {
			t.Errorf("last key word %d", got)
		}
	}
	traffic.reset()
	again, err := l2.OperatorSet(t.Context())
	must(t, err)
	if traffic.requests.Load() != 1 || len(again.Members) != n {
		t.Errorf("unchanged head: %d requests", traffic.requests.Load())
	}
	w.unregister(t, 2)
	again, err = l2.OperatorSet(t.Context())
	must(t, err)
	if len(again.Members) != n-1 || again.Members[1].ID != 3 {
		t.Errorf("after unregistration: %+v", again.Members)
	}
}

// unregister delivers an unregistration message for an operator.
func (w *world) unregister(tb testing.TB, id int) {
	tb.Helper()
	operator := operatorAddress(id)
	payload := slices.Concat(crypto.Keccak256([]byte("UNREGISTER"))[:4], common.LeftPadBytes(operator[:], 32))
	do(tb, w.l2, w.onL2.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(payload))
}

func TestReadL2SeesMovesAfterThePin(t *testing.T) {
	w := newWorld(t, 4, 1)
	l2, _ := w.readL2(t, w.l2.HTTP())
	w.unregister(t, 3)
	state, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	if len(state.Operators) != 4 || !slices.Equal(state.Moved, []messages.OperatorID{3}) {
		t.Fatalf("operators %d, moved %v", len(state.Operators), state.Moved)
	}
	pinned, err := l2.State(t.Context(), state.Pin)
	must(t, err)
	mine(t, w.l2, 3)
	later, err := l2.State(t.Context(), state.Pin)
	must(t, err)
	if !reflect.DeepEqual(pinned.Operators, later.Operators) || later.Head.Number != 9 || !later.PinFinal {
		t.Error("the same pin reads differently later")
	}
	now, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	if len(now.Operators) != 3 || len(now.Moved) != 0 {
		t.Errorf("after the tag passed: %d operators, moved %v", len(now.Operators), now.Moved)
	}
}

func TestReadL2SeesPowersMove(t *testing.T) {
	w := newWorld(t, 4, 1)
	obls := contracts.NewOBLS()
	do(t, w.l2, w.onL2.OBLS, obls.PackSetVotingPowerSyncer(addressOf(t, 0)))
	do(t, w.l2, w.onL2.OBLS, obls.PackIncreaseBatchOperatorVotingPower([]contracts.OperatorVotingPower{
		{OperatorId: big.NewInt(2), VotingPower: big.NewInt(1)}, {OperatorId: big.NewInt(9), VotingPower: big.NewInt(1)},
	}))
	l2, _ := w.readL2(t, w.l2.HTTP())
	state, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	if !slices.Equal(state.Moved, []messages.OperatorID{2}) || state.Operators[1].Power.Uint64() != l2Power(2) {
		t.Errorf("moved %v", state.Moved)
	}
}

func TestReadReadiness(t *testing.T) {
	w := newWorld(t, 2, 1)
	l2, _ := w.readL2(t, w.l2.HTTP())
	center := contracts.NewAttestationCenter()
	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetTaskDefinitionRestrictedAttesters(10001, []*big.Int{big.NewInt(1), big.NewInt(2)}))
	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetTaskDefinitionMinVotingPower(10001, big.NewInt(7)))
	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetTaskDefinitionMaximumNumberOfAttesters(10001, big.NewInt(2)))
	mine(t, w.l2, 2)
	do(t, w.l2, w.onL2.AttestationCenter, center.PackSetInternalTaskHandler(w.onL2.OBLS)) // No handler there.
	state, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	d := state.Definition
	if !slices.Equal(d.RestrictedAttesters, []messages.OperatorID{1, 2}) || d.MinimumVotingPower.Uint64() != 7 || d.MaximumAttesters != 2 {
		t.Errorf("definition %+v", d)
	}
	if state.Readiness.HandlerSet || state.Readiness.HandlerMaySync {
		t.Errorf("readiness %+v", state.Readiness)
	}
}

func TestPins(t *testing.T) {
	w := newWorld(t, 2, 1)
	l1, _ := w.readL1(t, w.l1.HTTP())
	l2, _ := w.readL2(t, w.l2.HTTP())
	operators := listed(2)
	hashAt := func(n int64) common.Hash {
		h, err := w.l2.Client().HeaderByNumber(t.Context(), big.NewInt(n))
		must(t, err)
		return h.Hash()
	}
	for name, c := range map[string]struct {
		pin                   messages.Pin
		final, foreign, fatal bool
		reason                messages.Reason
	}{
		"at the tag":        {pin: messages.Pin{Number: 3, Hash: hashAt(3)}, final: true},
		"above the tag":     {pin: messages.Pin{Number: 4, Hash: hashAt(4)}},
		"at the head":       {pin: messages.Pin{Number: 5, Hash: hashAt(5)}},
		"number alone":      {pin: messages.Pin{Number: 2}, final: true},
		"genesis":           {pin: messages.Pin{Number: 0, Hash: hashAt(0)}, final: true},
		"above the head":    {pin: messages.Pin{Number: 6, Hash: common.Hash{1}}, reason: messages.ReasonPinUnknown},
		"other hash, final": {pin: messages.Pin{Number: 1, Hash: common.Hash{1}}, final: true, foreign: true, fatal: true},
		"other hash, safe":  {pin: messages.Pin{Number: 2, Hash: common.Hash{1}}, final: true, foreign: true},
		"other hash":        {pin: messages.Pin{Number: 4, Hash: common.Hash{1}}, foreign: true},
	} {
		t.Run(name, func(t *testing.T) {
			state, err := l2.State(t.Context(), c.pin)
			if c.reason != "" {
				wantReason(t, err, c.reason)
				_, err = l1.State(t.Context(), c.pin, operators)
				wantReason(t, err, c.reason)
				return
			}
			must(t, err)
			if state.PinFinal != c.final || state.PinForeign != c.foreign || state.PinForeignFinal != c.fatal || state.Pin.Number != c.pin.Number {
				t.Errorf("%+v", state)
			}
			if !c.foreign && len(state.Operators) != 2 {
				t.Errorf("%d operators", len(state.Operators))
			}
		})
	}
	state, err := l1.State(t.Context(), messages.Pin{Number: 3, Hash: common.Hash{1}}, operators)
	must(t, err)
	if !state.PinForeign || !state.PinForeignFinal || len(state.Targets) != 0 {
		t.Errorf("L1: %+v", state)
	}
	if state, err = l1.State(t.Context(), messages.Pin{Number: 2}, nil); err != nil || state.Pin.Hash == (common.Hash{}) || state.PinTime == 0 {
		t.Errorf("L1 by number: %+v, %v", state, err)
	}
}

func TestReorgedPinIsForeign(t *testing.T) {
	w := newWorld(t, 2, 1)
	l2, _ := w.readL2(t, w.l2.HTTP())
	w.l2.SetLags(0, 100) // The tag is the head.
	state, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	_, err = w.l2.Reorg(t.Context(), devchain.Fork{Depth: 2})
	must(t, err)
	again, err := l2.State(t.Context(), state.Pin)
	must(t, err)
	if !again.PinForeign || again.PinForeignFinal || again.Head.Number != 6 {
		t.Errorf("a replaced safe block: %+v", again)
	}
	_, err = w.l2.Reorg(t.Context(), devchain.Fork{Depth: 6, BelowFinalized: true})
	must(t, err)
	w.l2.SetLags(0, 0)
	again, err = l2.State(t.Context(), state.Pin)
	must(t, err)
	if !again.PinForeign || !again.PinForeignFinal {
		t.Errorf("a replaced finalized block: %+v", again)
	}
}

// TestForeignPinsCostNothingMore looks for the finalized block in the batch that resolves the pin, and has the aligned
// blocks of the window already.
func TestForeignPinsCostNothingMore(t *testing.T) {
	w := newWorld(t, 2, 1)
	l2, traffic := w.readL2(t, w.l2.HTTP())
	_, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	traffic.reset()
	state, err := l2.State(t.Context(), messages.Pin{Number: 1, Hash: common.Hash{1}})
	must(t, err)
	if !state.PinForeignFinal || traffic.requests.Load() != 1 || traffic.trips.Load() != 1 {
		t.Errorf("%+v in %d requests", state, traffic.requests.Load())
	}
}

func TestOperatorsThatCannotBeRead(t *testing.T) {
	const n = 12
	w := newWorld(t, n, 2)
	staking := contracts.NewDevStaking()
	do(t, w.l1, w.onL1.DevStaking, staking.PackSetFault(operatorAddress(3), 1)) // Reverts.
	do(t, w.l1, w.onL1.DevStaking, staking.PackSetFault(operatorAddress(8), 2)) // Burns all gas.
	mine(t, w.l1, 2)
	operators := listed(n)
	operators[4].Active = false                      // Inactive ones are not asked.
	operators = append(operators, messages.Operator{ // Not registered on the L1.
		ID: n + 1, Address: common.Address{1}, Active: true,
	})
	l1, traffic := w.readL1(t, w.l1.HTTP())
	state, err := l1.State(t.Context(), messages.Pin{}, operators)
	must(t, err)
	if !slices.Equal(state.Unreadable, []messages.OperatorID{3, 8}) {
		t.Errorf("unreadable %v", state.Unreadable)
	}
	if len(state.Targets) != n-2 || state.Targets[2].Operator != 4 || traffic.trips.Load() != 4 {
		t.Errorf("%d targets, %d trips", len(state.Targets), traffic.trips.Load())
	}
	if last := state.Targets[n-3]; last.Operator != n+1 || !last.Power.IsZero() {
		t.Errorf("unregistered operator: %+v", last)
	}
}
