package rpc

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"

	"github.com/ballast-avs/ballast/messages"
)

func TestTipLearnsHowFarMachinesAreBehind(t *testing.T) {
	for name, c := range map[string]struct {
		heads  []uint64
		denied []uint64
		common uint64 // 0 where all machines seem to be one
	}{
		"one machine":        {heads: []uint64{7, 7, 8, 9}},
		"a head behind":      {heads: []uint64{9, 8, 9}, common: 8},
		"two blocks behind":  {heads: []uint64{9, 8, 7, 10}, common: 8},
		"a block denied":     {heads: []uint64{9}, denied: []uint64{9}, common: 8},
		"an older one":       {heads: []uint64{9}, denied: []uint64{7, 9}, common: 6},
		"one not told of":    {heads: []uint64{9}, denied: []uint64{10}},
		"one that was lost":  {heads: []uint64{99}, denied: []uint64{60}},
		"another chain":      {heads: []uint64{1000, 3}},
		"one that lags":      {heads: []uint64{30, 0, 0, 0, 31}},
		"at the beginning":   {heads: []uint64{1, 0}, common: 0},
		"nothing but denied": {denied: []uint64{5}},
	} {
		t.Run(name, func(t *testing.T) {
			var tip Tip
			for _, h := range c.heads {
				tip.Told(h)
			}
			for _, n := range c.denied {
				tip.denied(n)
			}
			number, several := tip.Common()
			if want := c.common > 0 || name == "at the beginning"; several != want || several && number != c.common {
				t.Errorf("got %d, %t, want %d", number, several, c.common)
			}
		})
	}
}

func TestTipForgetsMachinesThatAreNoLongerBehind(t *testing.T) {
	var tip Tip
	tip.Told(9)
	tip.Told(7)
	for range patientLooks - 1 {
		tip.Told(9)
	}
	if _, several := tip.Common(); !several {
		t.Error("forgotten too early")
	}
	tip.Told(9)
	if _, several := tip.Common(); several {
		t.Error("not forgotten")
	}
}

func TestADeniedBlockIsAskedForAgain(t *testing.T) {
	unknown := Coded("look", messages.ReasonPinUnknown, "none", ErrNoBlock)
	away := errors.New("away")
	for name, c := range map[string]struct {
		number  uint64
		answers []error
		asked   int
		want    error
	}{
		"known":           {9, []error{nil}, 1, nil},
		"known then":      {9, []error{unknown, unknown, nil}, 3, nil},
		"never known":     {9, []error{unknown, unknown, unknown, unknown, nil}, 4, unknown},
		"not told of":     {10, []error{unknown, nil}, 1, unknown},
		"another failure": {9, []error{away, nil}, 1, away},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				e := &Endpoint{}
				e.Tip.Told(9)
				asked := 0
				err := e.AskKnown(t.Context(), c.number, func() error { asked++; return c.answers[asked-1] })
				if asked != c.asked || !errors.Is(err, c.want) {
					t.Errorf("asked %d times, got %v", asked, err)
				}
			})
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	e := &Endpoint{}
	e.Tip.Told(9)
	if err := e.AskKnown(ctx, 9, func() error { return unknown }); !errors.Is(err, ErrNoBlock) {
		t.Errorf("whoever gives up gets %v", err)
	}
}
