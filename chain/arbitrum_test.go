package chain_test

import (
	"errors"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// arbitrum is an L2 whose contracts see the height of an L1.
type arbitrum struct {
	*devchain.Chain
	height uint64 // of the L1
	on     contracts.L2Contracts
}

func newArbitrum(t *testing.T) *arbitrum {
	t.Helper()
	a := &arbitrum{height: 1000}
	alloc := types.GenesisAlloc{addressOf(t, 0): {Balance: new(big.Int).Lsh(big.NewInt(1), 100)}}
	a.Chain = start(t, devchain.Options{
		ChainID: l2ID, SafeLag: 2, FinalizedLag: 4, GenesisAlloc: alloc, L1Height: func() uint64 { return a.height },
	})
	var err error
	a.on, err = contracts.DeployL2(t.Context(), a.Client(), contracts.L2Options{
		Key: keyOf(t, 0), Mine: func() { mine(t, a.Chain, 1) }, Rewrite: devchain.SeesL1,
	})
	must(t, err)
	return a
}

// pass makes blocks, of which a few share a height of the L1.
func (a *arbitrum) pass(t *testing.T, blocks int) {
	t.Helper()
	for i := range blocks {
		if i%3 == 0 {
			a.height++
		}
		mine(t, a.Chain, 1)
	}
}

func (a *arbitrum) reader(t *testing.T, endpoints ...string) *state.L2 {
	t.Helper()
	return state.NewL2(newPool(t, quorum.PoolConfig{}, endpoints...), state.L2Config{
		Chain: l2ID, AttestationCenter: a.on.AttestationCenter, Pin: quorum.PinRule{Tag: rpc.TagSafe, Confirmations: 2},
	})
}

// TestBlocksOfArbitrumAreNamedAsContractsSeeThem reads an L2 whose contracts see the L1's height as block.number: pins
// have that number, and are found by their hash.
func TestBlocksOfArbitrumAreNamedAsContractsSeeThem(t *testing.T) {
	a := newArbitrum(t)
	a.pass(t, 30)
	head := a.Head().Number.Uint64()
	l2 := a.reader(t, a.HTTP())
	newest, err := l2.State(t.Context(), messages.Pin{})
	must(t, err)
	if newest.Head.Number != a.height || newest.Pin.Number > a.height || newest.Pin.Number < a.height-2 || newest.Pin.Hash == newest.Head.Hash {
		t.Errorf("the head is %d and the pin %d, contracts see %d", newest.Head.Number, newest.Pin.Number, a.height)
	}
	a.pass(t, 9)
	again, err := a.reader(t, a.HTTP()).State(t.Context(), newest.Pin)
	must(t, err)
	if again.Pin != newest.Pin || again.PinForeign || !again.PinFinal || again.Head.Number != a.height {
		t.Errorf("the pin again is %+v", again)
	}
	set, err := l2.OperatorSet(t.Context())
	must(t, err)
	if set.Head.Number != a.height || set.Tag.Number > a.height {
		t.Errorf("the operator set is of %+v and %+v", set.Head, set.Tag)
	}
	if head >= a.height {
		t.Fatalf("heights of the two chains overlap: %d and %d", head, a.height)
	}
}

// TestPinsOfArbitrumThatAreWrong names blocks that are not on the chain, or not what contracts see.
func TestPinsOfArbitrumThatAreWrong(t *testing.T) {
	a := newArbitrum(t)
	a.pass(t, 30)
	for _, endpoints := range [][]string{{a.HTTP()}, {a.HTTP(), a.HTTP() + "/", a.HTTP() + "/b"}} {
		l2 := a.reader(t, endpoints...)
		now, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		for name, c := range map[string]struct {
			pin          messages.Pin
			foreignFinal bool
			reason       messages.Reason
		}{
			"its height":        {pin: messages.Pin{Number: a.Head().Number.Uint64() - 2, Hash: now.Pin.Hash}},
			"an older number":   {pin: messages.Pin{Number: now.Pin.Number - 1, Hash: now.Pin.Hash}},
			"an unknown hash":   {pin: messages.Pin{Number: now.Pin.Number, Hash: [32]byte{1}}, reason: messages.ReasonPinUnknown},
			"one that is final": {pin: messages.Pin{Number: now.Pin.Number - 5, Hash: [32]byte{1}}, foreignFinal: true},
			"no hash":           {pin: messages.Pin{Number: now.Head.Number}, reason: messages.ReasonPinUnknown},
		} {
			t.Run(name, func(t *testing.T) {
				got, err := l2.State(t.Context(), c.pin)
				if c.reason != "" {
					wantReason(t, err, c.reason)
					return
				}
				must(t, err)
				if !got.PinForeign || got.PinForeignFinal != c.foreignFinal {
					t.Errorf("got %+v", got)
				}
			})
		}
	}
}

// TestHeadersThatAreArbitrumsAtTimes has an endpoint of another chain whose headers once had an l1BlockNumber: what was
// learned of them is forgotten, and the chain is read as it is.
func TestHeadersThatAreArbitrumsAtTimes(t *testing.T) {
	w := newWorld(t, 2, 1)
	var odd atomic.Bool
	odd.Store(true)
	p := &proxy{rewrite: func(method, answer string) string {
		if method == "eth_getBlockByNumber" && odd.Load() {
			return strings.Replace(answer, `"number":`, `"l1BlockNumber":"0x7","number":`, 1)
		}
		return answer
	}}
	l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
	if _, err := l2.State(t.Context(), messages.Pin{}); !errors.Is(err, rpc.ErrOtherBlock) {
		t.Errorf("contracts see another number than the headers say: %v", err)
	}
	odd.Store(false)
	pin := messages.Pin{Number: 2}
	_, err := l2.State(t.Context(), pin)
	wantReason(t, err, messages.ReasonChainUnavailable)
	got, err := l2.State(t.Context(), pin)
	must(t, err)
	if got.Pin.Number != 2 || got.PinForeign {
		t.Errorf("read at %+v", got.Pin)
	}
}
