package chain_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// TestAnEndpointThatDoesNotHeedBlockHashes reads at a block whose state differs from the newest one's: by shared calls,
// and directly, where the endpoint takes no state overrides either.
func TestAnEndpointThatDoesNotHeedBlockHashes(t *testing.T) {
	w := newWorld(t, 3, 1)
	shares := contracts.NewDevStaking().PackSetShares(operatorAddress(1), w.onL1.Strategies[0], number(7777).Big())
	do(t, w.l1, w.onL1.DevStaking, shares)
	honest1, _ := w.readL1(t, w.l1.HTTP())
	want1, err := honest1.State(t.Context(), messages.Pin{}, listed(3))
	must(t, err)
	honest2, _ := w.readL2(t, w.l2.HTTP())
	want2, err := honest2.State(t.Context(), messages.Pin{})
	must(t, err)
	wantSet, err := honest2.OperatorSet(t.Context())
	must(t, err)
	for name, change := range map[string]func(params []json.RawMessage) any{
		"reads at latest": func(params []json.RawMessage) any { params[1] = json.RawMessage(`"latest"`); return nil },
		"returns 0x":      func([]json.RawMessage) any { return "0x" },
	} {
		for kind, refuses := range map[string]bool{"shared": false, "direct": true} {
			t.Run(name+", "+kind, func(t *testing.T) {
				p := &proxy{change: func(method string, params []json.RawMessage) any {
					switch {
					case refuses && overrides(method, params):
						return rpcError{Code: -32602, Message: "too many arguments, want at most 2"}
					case len(params) > 1 && bytes.Contains(params[1], []byte("blockHash")):
						return change(params)
					}
					return nil
				}}
				l1, _ := w.readL1(t, p.serve(t, w.l1.HTTP()))
				got1, err := l1.State(t.Context(), messages.Pin{}, listed(3))
				if err != nil || !reflect.DeepEqual(got1, want1) {
					t.Errorf("of the L1 got\n%+v (%v), want\n%+v", got1, err, want1)
				}
				l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
				got2, err := l2.State(t.Context(), messages.Pin{})
				if err != nil || !reflect.DeepEqual(got2, want2) {
					t.Errorf("of the L2 got\n%+v (%v), want\n%+v", got2, err, want2)
				}
				gotSet, err := l2.OperatorSet(t.Context())
				if err != nil || !reflect.DeepEqual(gotSet, wantSet) {
					t.Errorf("the operator set is\n%+v (%v), want\n%+v", gotSet, err, wantSet)
				}
			})
		}
	}
}
