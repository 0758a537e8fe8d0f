package devnet

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

func TestWaitsAllowForBlocksAndSchedule(t *testing.T) {
	for _, c := range []struct{ block, period, blocks, round time.Duration }{
		{time.Second, 10 * time.Second, time.Minute, 70 * time.Second},
		{time.Second, 90 * time.Second, time.Minute, 150 * time.Second},
		{30 * time.Second, time.Second, 5 * time.Minute, 301 * time.Second},
	} {
		o := Options{BlockTime: c.block, SyncInterval: c.period}
		if o.awaitLimit() != c.blocks || o.roundLimit() != c.round {
			t.Errorf("blocks of %s, period %s: %s and %s", c.block, c.period, o.awaitLimit(), o.roundLimit())
		}
	}
}

func TestATimeoutNamesWhatDidNotHappen(t *testing.T) {
	broken := errors.New("the L1 is on fire")
	for name, c := range map[string]struct {
		look func(context.Context) (bool, error)
		says string
	}{
		"not yet":                    {func(context.Context) (bool, error) { return false, nil }, "wait for rain: it did not happen in time (10ms)"},
		"a look beyond the deadline": {func(ctx context.Context) (bool, error) { <-ctx.Done(); return false, ctx.Err() }, "wait for rain: it did not happen in time (10ms)"},
		"an error":                   {func(context.Context) (bool, error) { return true, broken }, "wait for rain: it did not happen in time (10ms); the last look: the L1 is on fire"},
	} {
		t.Run(name, func(t *testing.T) {
			d := &Devnet{options: Options{BlockTime: time.Second}}
			err := d.awaitWithin(t.Context(), 10*time.Millisecond, "rain", c.look)
			if !errors.Is(err, errTooLong) || err.Error() != c.says {
				t.Errorf("it says %q", err)
			}
		})
	}
	d, ended := &Devnet{options: Options{BlockTime: time.Second}}, errors.New("the user went home")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(ended)
	err := d.await(ctx, "rain", func(context.Context) (bool, error) { return false, nil })
	if !errors.Is(err, ended) || errors.Is(err, errTooLong) {
		t.Errorf("a cancelled wait says %q", err)
	}
}

func TestTheTablesRoundIsTheOneOfTheChangedStakes(t *testing.T) {
	address := func(id byte) common.Address { return common.Address{id} }
	known := []Power{{Operator: 1, Address: address(1)}, {Operator: 2, Address: address(2)}, {Operator: 3, Address: address(3)}}
	stakes := []Stake{{Operator: address(3)}, {Operator: address(1)}}
	deltas := func(ids ...messages.OperatorID) (list []messages.Delta) {
		for _, id := range ids {
			list = append(list, messages.Delta{Operator: id})
		}
		return list
	}
	for name, c := range map[string]struct {
		up, down []messages.Delta
		right    bool
	}{
		"both":        {deltas(1), deltas(3), true},
		"both rose":   {deltas(1, 3), nil, true},
		"one":         {deltas(1), nil, false},
		"one more":    {deltas(1, 2), deltas(3), false},
		"another one": {deltas(1, 2), nil, false},
		"none":        {nil, nil, false},
	} {
		r := messages.Round{Update: messages.Update{Increases: c.up, Decreases: c.down}}
		err := changedExactly(r, known, stakes)
		if (err == nil) != c.right || err != nil && (!errors.Is(err, ErrStory) || !strings.Contains(err.Error(), "[1 3]")) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
