package chaintest_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

func reasonOf(err error) messages.Reason {
	var f *messages.Failure
	if errors.As(err, &f) {
		return f.Reason
	}
	return messages.ReasonNone
}

func TestReorgUndoesAndRenames(t *testing.T) {
	c := chaintest.NewL2()
	view := c.View(0)
	c.Mine(nil)
	pin := c.Mine(func(b *chaintest.Book) { b.Register(common.Address{1}, 5, messages.BLSPublicKey{1}) })
	operatorSet, err := view.OperatorSet(t.Context())
	if err != nil || len(operatorSet.Members) != 1 || operatorSet.Total.Uint64() != 5 {
		t.Fatalf("%+v, %v", operatorSet, err)
	}
	if head := c.Reorg(1); head.Number != 3 {
		t.Errorf("head %d", head.Number)
	}
	state, err := view.State(t.Context(), pin)
	if err != nil || !state.PinForeign || !state.PinForeignFinal {
		t.Errorf("%+v, %v", state, err)
	}
	if operatorSet, err = view.OperatorSet(t.Context()); err != nil || len(operatorSet.Members) != 0 {
		t.Errorf("%+v, %v", operatorSet, err)
	}
	if head := c.Reorg(100); head.Number != 4 {
		t.Errorf("a reorg of everything ends at %d", head.Number)
	}
	if now, ok := c.At(2); !ok || now == pin {
		t.Error("block 2 was not replaced")
	}
	if _, ok := c.At(5); ok {
		t.Error("a block above the head")
	}
}

func TestEqualCallsGiveEqualBlocks(t *testing.T) {
	build := func() messages.Pin {
		c := chaintest.NewL1()
		c.Mine(nil)
		c.Mine(nil)
		c.Reorg(1)
		return c.Mine(nil)
	}
	if first, second := build(), build(); first != second {
		t.Errorf("%v and %v differ", first, second)
	}
}

func TestViewsLagAndFail(t *testing.T) {
	c := chaintest.NewL1()
	ahead, behind := c.View(1), c.View(1)
	for range 9 {
		c.Mine(nil)
	}
	behind.SetLag(3)
	a, err := ahead.State(t.Context(), messages.Pin{}, nil)
	if err != nil || a.HeadNumber != 9 || a.Pin.Number != 8 {
		t.Errorf("%+v, %v", a, err)
	}
	if _, err := behind.State(t.Context(), a.Pin, nil); reasonOf(err) != messages.ReasonPinUnknown {
		t.Errorf("pin above a lagging head: %v", err)
	}
	behind.SetLag(0)
	if b, err := behind.State(t.Context(), a.Pin, nil); err != nil || b.Pin != a.Pin || !b.PinFinal {
		t.Errorf("%+v, %v", b, err)
	}
	behind.SetFailure(&messages.Failure{Reason: messages.ReasonStateUnavailable})
	if _, err := behind.State(t.Context(), messages.Pin{}, nil); reasonOf(err) != messages.ReasonStateUnavailable {
		t.Errorf("failing view: %v", err)
	}
	behind.SetFailure(nil)
	if _, err := behind.State(t.Context(), messages.Pin{}, nil); err != nil {
		t.Error(err)
	}
}

func TestOldBlocksKeepTheirState(t *testing.T) {
	c := chaintest.NewL2()
	view := c.View(0)
	first := c.Mine(func(b *chaintest.Book) {
		b.Register(common.Address{1}, 5, messages.BLSPublicKey{})
		b.Register(common.Address{2}, 6, messages.BLSPublicKey{})
	})
	c.Mine(func(b *chaintest.Book) { b.Unregister(1); b.Readiness.SubmissionPaused = true })
	state, err := view.State(t.Context(), first)
	if err != nil || len(state.Operators) != 2 || state.Total.Uint64() != 11 || !state.Readiness.SubmissionPaused {
		t.Errorf("%+v, %v", state, err)
	}
	if !slices.Equal(state.Moved, []messages.OperatorID{1}) {
		t.Errorf("moved %v", state.Moved)
	}
}

// TestWindows has blocks of ten seconds in windows of half a minute.
func TestWindows(t *testing.T) {
	c := chaintest.NewL2()
	c.SetBlockTime(10)
	view := c.View(1)
	view.SetWindow(30)
	for head := uint64(0); head < 12; head++ {
		state, err := view.State(t.Context(), messages.Pin{})
		var want []uint64 // Blocks 2, 5, 8 are the last ones of their windows.
		for tag := int(head) - 1; tag >= 0 && len(want) < 2; tag-- {
			if tag%3 == 2 {
				want = append(want, uint64(tag))
			}
		}
		if len(want) == 0 {
			if reasonOf(err) != messages.ReasonPinNotAligned {
				t.Errorf("head %d: %+v, %v", head, state, err)
			}
		} else if err != nil || len(state.Aligned) != len(want) || state.Pin != state.Aligned[0] || state.Pin.Number != want[0] ||
			state.Aligned[len(want)-1].Number != want[len(want)-1] || state.PinTime != 10*want[0] || state.TagTime != 10*(head-1) || state.HeadTime != 10*head {
			t.Errorf("head %d: %+v, %v, want %v", head, state, err, want)
		}
		c.Mine(nil)
	}
	operatorSet, err := view.OperatorSet(t.Context())
	if at, _ := c.At(11); err != nil || operatorSet.Tag != at {
		t.Errorf("%+v, %v", operatorSet, err)
	}
}

// A definition's expiry is the first block in which no task of it is settled.
func TestExpiryIsABlock(t *testing.T) {
	for expiry, want := range map[uint64]messages.Reason{2: messages.ReasonReverted, 3: messages.ReasonNone} {
		c := chaintest.NewL2()
		c.Mine(func(b *chaintest.Book) {
			b.Register(common.Address{1}, 5, messages.BLSPublicKey{})
			if _, err := b.CreateDefinition(chaintest.Defined{Expiry: expiry}, 1); err != nil {
				t.Fatal(err)
			}
		})
		_, err := c.View(0).Submit(t.Context(), messages.Submission{
			Task: messages.TaskID{1}, Approved: true, Proposal: messages.Proposal{Definition: 1, Performer: common.Address{1}},
			Votes: []messages.Attestation{{Operator: 1, Approved: true}},
		}, func(common.Hash) {})
		if reasonOf(err) != want {
			t.Errorf("expiry %d, settled in block 2: %v", expiry, err)
		}
	}
}
