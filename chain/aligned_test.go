package chain_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

const window = time.Minute

// windowed reads the L2 of a world with windows of a minute.
func (w *world) windowed(p *quorum.Pool) *state.L2 {
	return state.NewL2(p, state.L2Config{
		Chain: l2ID, AttestationCenter: w.onL2.AttestationCenter, Pin: quorum.PinRule{Tag: rpc.TagSafe, Confirmations: 2, Window: window},
	})
}

// pace makes blocks twelve seconds apart, the first one at the beginning of a window of a minute and of an epoch.
func pace(tb testing.TB, c *devchain.Chain, blocks int) {
	tb.Helper()
	const both = 1920
	first := (c.Head().Time/both + 1) * both
	for i := range blocks {
		_, err := c.MineAt(tb.Context(), first+uint64(i)*12)
		must(tb, err)
	}
}

// alignedOf lists the newest aligned blocks of a chain as voting-power-sync 2.2 defines them, and their times.
func alignedOf(tb testing.TB, c *devchain.Chain, tag, seconds uint64) (pins []messages.Pin, times []uint64) {
	tb.Helper()
	for n := int64(tag); n >= 0 && len(pins) < 2; n-- {
		next, err := c.Client().HeaderByNumber(tb.Context(), big.NewInt(n+1))
		if err != nil { // The head has none after it.
			continue
		}
		own, err := c.Client().HeaderByNumber(tb.Context(), big.NewInt(n))
		must(tb, err)
		if seconds == 0 || own.Time/seconds != next.Time/seconds {
			pins, times = append(pins, messages.Pin{Number: uint64(n), Hash: own.Hash()}), append(times, own.Time)
		}
	}
	return pins, times
}

// checkAligned compares a state's blocks with the chain.
func checkAligned(tb testing.TB, c *devchain.Chain, state messages.L2State, seconds uint64) {
	tb.Helper()
	pins, times := alignedOf(tb, c, state.TagNumber, seconds)
	tag, err := c.Client().HeaderByNumber(tb.Context(), new(big.Int).SetUint64(state.TagNumber))
	must(tb, err)
	if !reflect.DeepEqual(state.Aligned, pins) || state.Pin != pins[0] || state.PinTime != times[0] || !state.PinFinal ||
		state.TagTime != tag.Time || state.HeadTime != c.Head().Time {
		tb.Errorf("at tag %d: pin %d of %d, aligned %v, want %v; times %d %d %d", state.TagNumber, state.Pin.Number, state.PinTime, state.Aligned, pins,
			state.PinTime, state.TagTime, state.HeadTime)
	}
}

// TestRoundsReadAtAlignedBlocks follows a chain that is regular first and not later. While it is, a search costs one
// round trip, and none where tag and window are those of the last read.
func TestRoundsReadAtAlignedBlocks(t *testing.T) {
	w := newWorld(t, 2, 1)
	pool, traffic := dial(t, w.l2.HTTP(), rpc.Limits{})
	l2 := w.windowed(pool)
	pace(t, w.l2, 25)
	random := rand.New(rand.NewPCG(3, 4))
	for i := range 40 {
		for repeat, trips := range []int64{3, 2} {
			traffic.reset()
			state, err := l2.State(t.Context(), messages.Pin{})
			must(t, err)
			checkAligned(t, w.l2, state, 60)
			if got := traffic.trips.Load(); got > trips && i < 20 || got > 2*trips {
				t.Errorf("block %d, read %d: %d round trips", state.Head.Number, repeat, got)
			}
		}
		gap := uint64(12)
		if i >= 20 {
			gap = 1 + random.Uint64N(3)*random.Uint64N(200)
		}
		_, err := w.l2.MineAt(t.Context(), w.l2.Head().Time+gap)
		must(t, err)
	}
}

// TestAlignedBlocksOfEveryPin has them for pins that others name, foreign ones too, and for the L1.
func TestAlignedBlocksOfEveryPin(t *testing.T) {
	w := newWorld(t, 2, 1)
	l2 := w.windowed(newPool(t, quorum.PoolConfig{}, w.l2.HTTP()))
	pace(t, w.l2, 25)
	seen, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	for _, want := range []messages.Pin{seen.Aligned[1], {Number: seen.Head.Number}, {Number: seen.TagNumber}, {Number: 3}, {Number: 9, Hash: common.Hash{1}}} {
		other, err := l2.State(t.Context(), want)
		must(t, err)
		if !reflect.DeepEqual(other.Aligned, seen.Aligned) || other.Pin.Number != want.Number || other.PinForeign != (want.Hash == common.Hash{1}) {
			t.Errorf("pin %d: %+v", want.Number, other)
		}
	}
	pace(t, w.l1, 80)
	l1 := state.NewL1(newPool(t, quorum.PoolConfig{}, w.l1.HTTP()), state.L1Config{
		Chain: l1ID, AvsGovernance: w.onL1.AvsGovernance, Pin: quorum.PinRule{Tag: rpc.TagFinalized, Window: quorum.L1Window},
	})
	powers, err := l1.State(t.Context(), messages.Pin{}, seen.Operators)
	must(t, err)
	pins, times := alignedOf(t, w.l1, w.l1.Head().Number.Uint64()-2, 384)
	if !reflect.DeepEqual(powers.Aligned, pins) || powers.Pin != pins[0] || powers.PinTime != times[0] {
		t.Errorf("L1: %+v, want %v", powers, pins)
	}
	operatorSet, err := l2.OperatorSet(t.Context())
	must(t, err)
	if tag := seen.TagNumber; operatorSet.Tag.Number != tag || operatorSet.Tag.Hash == (common.Hash{}) {
		t.Errorf("the operator set's tag is %v, not %d", operatorSet.Tag, tag)
	}
}

// TestAChainWithoutAWindow is too young for an aligned block, and then for two.
func TestAChainWithoutAWindow(t *testing.T) {
	const genesis = 1_800_000_000
	c := start(t, devchain.Options{ChainID: l1ID, GenesisTime: genesis})
	for step, want := range []map[time.Duration]int{{0: 0, window: 0}, {0: 1, window: 0}, {0: 2, window: 1}} {
		for window, count := range want {
			l1 := state.NewL1(newPool(t, quorum.PoolConfig{}, c.HTTP()), state.L1Config{
				Chain: l1ID, Pin: quorum.PinRule{Tag: rpc.TagSafe, Window: window},
			})
			state, err := l1.State(t.Context(), messages.Pin{}, nil)
			if len(state.Aligned) != count || (err == nil) != (count > 0) {
				t.Fatalf("step %d, window %s: %+v, %v", step, window, state, err)
			}
			if count == 0 && (messages.AsFailure(err).Reason != messages.ReasonPinNotAligned || !strings.Contains(err.Error(), "no complete window")) {
				t.Errorf("step %d, window %s: %v", step, window, err)
			}
			state, err = l1.State(t.Context(), messages.Pin{Number: c.Head().Number.Uint64()}, nil)
			if step > 0 && (err != nil || len(state.Aligned) != count) {
				t.Errorf("step %d, window %s, a pin: %+v, %v", step, window, state, err)
			}
		}
		_, err := c.MineAt(t.Context(), genesis+uint64(step)*60+10)
		must(t, err)
	}
}

// headerLie answers for headers that are asked for by number, with what a lie makes of the number and the real header.
func headerLie(tb testing.TB, c *devchain.Chain, lie func(number uint64, header map[string]any) any) *proxy {
	tb.Helper()
	return &proxy{change: func(method string, params []json.RawMessage) any {
		number, err := hexutil.DecodeUint64(strings.Trim(string(params0(params)), `"`))
		if method != "eth_getBlockByNumber" || err != nil {
			return nil
		}
		var header map[string]any
		if err := c.Client().Client().CallContext(tb.Context(), &header, method, hexutil.Uint64(number), false); err != nil || header == nil {
			return nil
		}
		return lie(number, header)
	}}
}

func params0(params []json.RawMessage) json.RawMessage {
	if len(params) == 0 {
		return nil
	}
	return params[0]
}

func shifted(header map[string]any, seconds uint64) map[string]any {
	time, _ := hexutil.DecodeUint64(fmt.Sprint(header["timestamp"]))
	header["timestamp"] = hexutil.EncodeUint64(time + seconds)
	return header
}

// TestALiarDoesNotMoveAlignedBlocks lets one of three endpoints lie about headers.
func TestALiarDoesNotMoveAlignedBlocks(t *testing.T) {
	w := newWorld(t, 2, 1)
	pace(t, w.l2, 32)
	for name, c := range map[string]struct {
		lie   func(number uint64, header map[string]any) any
		named string
	}{
		"later times":         {func(_ uint64, h map[string]any) any { return shifted(h, 30) }, "and time"},
		"much earlier times":  {func(_ uint64, h map[string]any) any { h["timestamp"] = "0x1"; return h }, "and time 1,"},
		"one hash":            {func(n uint64, h map[string]any) any { h["hash"] = common.Hash{byte(n)}.Hex(); return h }, "has hash"},
		"the tag's successor": {func(n uint64, h map[string]any) any { return shifted(h, btou(n == w.l2.Head().Number.Uint64()-1)*60) }, "and time"},
		"no block at all":     {func(uint64, map[string]any) any { return json.RawMessage("null") }, ""},
		"errors":              {func(uint64, map[string]any) any { return rpcError{Code: -32000, Message: "pruned history unavailable"} }, ""},
		"another block":       {func(_ uint64, h map[string]any) any { h["number"] = "0x1"; return h }, ""},
	} {
		for _, at := range []int{0, 2} {
			t.Run(fmt.Sprintf("%s at %d", name, at), func(t *testing.T) {
				r := newRig(t, 0, rpc.Limits{}, trio(t, w.l2, at, headerLie(t, w.l2, c.lie))...)
				l2 := w.windowed(r.Pool)
				for range 6 { // The tag passes the end of a window meanwhile.
					state, err := l2.State(t.Context(), messages.Pin{})
					must(t, err)
					checkAligned(t, w.l2, state, 60)
					_, err = w.l2.MineAt(t.Context(), w.l2.Head().Time+12)
					must(t, err)
					r.clock.advance(5 * time.Second) // An endpoint that was slow on a busy machine is asked again.
				}
				if c.named != "" {
					quarantined(t, r, at, c.named)
				}
			})
		}
	}
}

func btou(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// TestAReorgMovesAlignedBlocks replaces blocks above the tag, then below it. What was found
// before must not outlive them.
func TestAReorgMovesAlignedBlocks(t *testing.T) {
	w := newWorld(t, 2, 1)
	pace(t, w.l2, 29) // The tag, two blocks behind, is the second of its window.
	l2 := w.windowed(newPool(t, quorum.PoolConfig{}, honest(w.l2, 3)...))
	read := func() messages.L2State {
		t.Helper()
		state, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		checkAligned(t, w.l2, state, 60)
		return state
	}
	before := read()
	_, err := w.l2.Reorg(t.Context(), devchain.Fork{Depth: 2, Blocks: 2})
	must(t, err)
	after := read()
	if after.TagNumber != before.TagNumber || !reflect.DeepEqual(after.Aligned, before.Aligned) || after.Head == before.Head {
		t.Errorf("above the tag: %+v, before %+v", after, before)
	}
	// The block after the tag begins another window on one branch, and does not on the other one.
	last := uint64(0)
	for before = read(); before.Pin.Number != before.TagNumber; before = read() {
		_, err = w.l2.MineAt(t.Context(), w.l2.Head().Time+12)
		must(t, err)
		last = w.l2.Head().Number.Uint64()
	}
	_, err = w.l2.Reorg(t.Context(), devchain.Fork{Depth: 2, Blocks: 2}) // Blocks of a fork are a second apart.
	must(t, err)
	if after := read(); after.Head.Number != last || after.TagNumber != before.TagNumber || after.Aligned[0] != before.Aligned[1] {
		t.Errorf("the window goes on: %+v, before %+v", after, before)
	}
	before = read()
	_, err = w.l2.Reorg(t.Context(), devchain.Fork{Depth: 15, BelowFinalized: true})
	must(t, err)
	if after := read(); after.Aligned[0] == before.Aligned[0] {
		t.Errorf("below the tag: %+v, before %+v", after, before)
	}
}
