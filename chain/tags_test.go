package chain_test

import (
	"encoding/json"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// missingTags are answers of endpoints that do not have a tag.
func missingTags() map[string]any {
	return map[string]any{
		"geth":    rpcError{Code: -39001, Message: "safe block not found"},
		"refused": rpcError{Code: -32602, Message: "invalid argument 0: hex string without 0x prefix"},
		"null":    json.RawMessage("null"),
	}
}

// without answers for blocks' tags while they are missing.
func without(missing *atomic.Bool, answer any, tags ...string) *proxy {
	return &proxy{change: func(method string, params []json.RawMessage) any {
		if missing.Load() && method == "eth_getBlockByNumber" && slices.Contains(tags, strings.Trim(string(params[0]), `"`)) {
			return answer
		}
		return nil
	}}
}

func TestMissingTagFallsBackToConfirmations(t *testing.T) {
	w := newWorld(t, 2, 1)
	var missing atomic.Bool
	missing.Store(true)
	for name, answer := range missingTags() {
		t.Run(name, func(t *testing.T) {
			l2, _ := w.readL2(t, without(&missing, answer, rpc.TagSafe, rpc.TagFinalized).serve(t, w.l2.HTTP()))
			state, err := l2.State(t.Context(), messages.Pin{})
			must(t, err)
			if state.TagNumber != 3 || state.Pin.Number != 3 {
				t.Errorf("L2: tag at %d", state.TagNumber)
			}
			l1, _ := w.readL1(t, without(&missing, answer, rpc.TagFinalized).serve(t, w.l1.HTTP()))
			stakes, err := l1.State(t.Context(), messages.Pin{}, nil)
			must(t, err)
			if stakes.Pin.Number != 3 {
				t.Errorf("L1: tag at %d", stakes.Pin.Number)
			}
		})
	}
}

// TestALostTagIsNotCounted takes away a tag that the endpoint had before: a glitch must not make a node pin at a block
// that may still be replaced.
func TestALostTagIsNotCounted(t *testing.T) {
	w := newWorld(t, 2, 1)
	for name, answer := range missingTags() {
		t.Run(name, func(t *testing.T) {
			var missing atomic.Bool
			l2, _ := w.readL2(t, without(&missing, answer, rpc.TagSafe, rpc.TagFinalized).serve(t, w.l2.HTTP()))
			l1, _ := w.readL1(t, without(&missing, answer, rpc.TagFinalized).serve(t, w.l1.HTTP()))
			read := func() (error, error, error) {
				_, errL2 := l2.State(t.Context(), messages.Pin{})
				_, errOperatorSet := l2.OperatorSet(t.Context())
				_, errL1 := l1.State(t.Context(), messages.Pin{Number: 1}, nil)
				return errL2, errOperatorSet, errL1
			}
			for _, gone := range []bool{false, true, false} {
				missing.Store(gone)
				errL2, errOperatorSet, errL1 := read()
				for _, err := range []error{errL2, errOperatorSet, errL1} {
					if gone {
						wantReason(t, err, messages.ReasonChainUnavailable)
					} else {
						must(t, err)
					}
				}
			}
		})
	}
}

func TestConfirmationsHaveADefault(t *testing.T) {
	w := newWorld(t, 2, 1)
	mine(t, w.l1, 15)
	mine(t, w.l2, 15)
	for _, c := range []struct{ confirmations, tag uint64 }{{0, 20 - quorum.DefaultConfirmations}, {3, 17}, {50, 0}} {
		rule := quorum.PinRule{Tag: rpc.TagLatest, Confirmations: c.confirmations}
		e1, _ := dial(t, w.l1.HTTP(), rpc.Limits{})
		stakes, err := state.NewL1(e1, state.L1Config{Chain: l1ID, AvsGovernance: w.onL1.AvsGovernance, Pin: rule}).
			State(t.Context(), messages.Pin{}, nil)
		must(t, err)
		e2, _ := dial(t, w.l2.HTTP(), rpc.Limits{})
		state, err := state.NewL2(e2, state.L2Config{Chain: l2ID, AttestationCenter: w.onL2.AttestationCenter, Pin: rule}).
			State(t.Context(), messages.Pin{})
		must(t, err)
		if stakes.Pin.Number != c.tag || state.Pin.Number != c.tag {
			t.Errorf("%d confirmations: L1 at %d, L2 at %d, want %d", c.confirmations, stakes.Pin.Number, state.Pin.Number, c.tag)
		}
	}
}

// TestForeignPinsWithoutFinalized asks endpoints that cannot tell what is finalized: no pin is foreign for good then.
func TestForeignPinsWithoutFinalized(t *testing.T) {
	w := newWorld(t, 2, 1)
	var missing atomic.Bool
	missing.Store(true)
	answers := missingTags()
	answers["broken"] = rpcError{Code: -32603, Message: "internal error"}
	answers["above the head"] = map[string]any{"number": "0x63", "hash": common.Hash{1}, "timestamp": "0x1"}
	for name, answer := range answers {
		t.Run(name, func(t *testing.T) {
			pin := messages.Pin{Number: 1, Hash: common.Hash{1}}
			l2, _ := w.readL2(t, without(&missing, answer, rpc.TagFinalized).serve(t, w.l2.HTTP()))
			state, err := l2.State(t.Context(), pin)
			must(t, err)
			if !state.PinForeign || state.PinForeignFinal {
				t.Errorf("L2: %+v", state)
			}
			if name == "broken" || name == "above the head" {
				return // The tag of the L1's own rule, so that the read fails as a whole.
			}
			l1, _ := w.readL1(t, without(&missing, answer, rpc.TagFinalized).serve(t, w.l1.HTTP()))
			stakes, err := l1.State(t.Context(), pin, nil)
			must(t, err)
			if !stakes.PinForeign || stakes.PinForeignFinal {
				t.Errorf("L1: %+v", stakes)
			}
		})
	}
}

// TestATagAboveTheHead is an answer that cannot be.
func TestATagAboveTheHead(t *testing.T) {
	w := newWorld(t, 2, 1)
	var missing atomic.Bool
	missing.Store(true)
	answer := map[string]any{"number": "0x63", "hash": common.Hash{1}, "timestamp": "0x1"}
	l2, _ := w.readL2(t, without(&missing, answer, rpc.TagSafe, rpc.TagFinalized).serve(t, w.l2.HTTP()))
	_, err := l2.State(t.Context(), messages.Pin{})
	wantReason(t, err, messages.ReasonChainUnavailable)
	if !strings.Contains(err.Error(), "tag safe is at 99, above the head 5") {
		t.Error(err)
	}
}

// TestFinalizedStandsInForSafe reads a chain that has finalized blocks and no tag safe, as Polygon: what counts as
// settled must not be nearer to the head than what is final.
func TestFinalizedStandsInForSafe(t *testing.T) {
	w := newWorld(t, 2, 1)
	w.l2.SetLags(30, 30)
	mine(t, w.l2, 60)
	var missing atomic.Bool
	missing.Store(true)
	for name, answer := range missingTags() {
		t.Run(name, func(t *testing.T) {
			p := without(&missing, answer, rpc.TagSafe)
			l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
			final := w.l2.Head().Number.Uint64() - 30
			for range 2 {
				state, err := l2.State(t.Context(), messages.Pin{})
				must(t, err)
				if state.TagNumber != final {
					t.Errorf("the tag is at %d, want the finalized block %d", state.TagNumber, final)
				}
			}
			if n := p.asked.Load(); n > 6 {
				t.Errorf("it took %d requests", n) // Four, and two once it is known.
			}
		})
	}
}
