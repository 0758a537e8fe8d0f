package chain_test

import (
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func TestReadStates(t *testing.T) {
	const n = 30
	w := newWorld(t, n, 1)
	l2, traffic2 := w.readL2(t, w.l2.HTTP())
	state, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	if traffic2.trips.Load() > 2 {
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
	if traffic1.trips.Load() > 2 {
		t.Errorf("L1: %d round trips", traffic1.trips.Load())
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
