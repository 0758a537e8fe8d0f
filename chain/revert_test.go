package chain_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// TestRevertTextsAreTheContractsOwn lets one operator's staking contract revert with words that endpoints use: the
// operator is unreadable then, and all others are read.
func TestRevertTextsAreTheContractsOwn(t *testing.T) {
	w := newWorld(t, 3, 1)
	do(t, w.l1, w.onL1.DevStaking, contracts.NewDevStaking().PackSetFault(operatorAddress(2), 1))
	mine(t, w.l1, 2)
	for name, answer := range map[string]rpcError{
		"timeout":         {Code: 3, Message: "execution reverted: request timeout", Data: "0x08c379a0"},
		"rate limit":      {Code: 3, Message: "execution reverted: rate limit"},
		"pruned":          {Code: -32000, Message: "execution reverted: state is pruned"},
		"besu":            {Code: -32000, Message: "Execution reverted: too many requests"},
		"header":          {Code: 3, Message: "execution reverted: header not found"},
		"refused":         {Code: 3, Message: "execution reverted: invalid params"},
		"batch":           {Code: 3, Message: "execution reverted: batch too large"},
		"answer":          {Code: -32003, Message: "execution reverted: too large"},
		"data alone":      {Code: -32000, Message: "VM error: request timeout", Data: "0x08c379a0"},
		"nethermind":      {Code: -32015, Message: "VM execution error: pruned", Data: "Reverted 0x"},
		"code alone":      {Code: 3, Message: "archive"},
		"ends in the gas": {Code: -32000, Message: "out of gas"},
	} {
		t.Run(name, func(t *testing.T) {
			input := contracts.NewAvsGovernance().PackVotingPower(operatorAddress(2))
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				if method == "eth_call" && bytes.Contains(params[0], []byte(hexutil.Encode(input))) {
					return answer
				}
				return nil
			}}
			l1, _ := w.readL1(t, p.serve(t, w.l1.HTTP()))
			state, err := l1.State(t.Context(), messages.Pin{}, listed(3))
			must(t, err)
			if !slices.Equal(state.Unreadable, []messages.OperatorID{2}) || len(state.Targets) != 2 {
				t.Errorf("unreadable %v, %d targets", state.Unreadable, len(state.Targets))
			}
		})
	}
}

// TestAWalletThatCannotBeReadStopsNoRound refuses what only a warning is made of.
func TestAWalletThatCannotBeReadStopsNoRound(t *testing.T) {
	w := newWorld(t, 2, 1)
	for name, c := range map[string]struct {
		method string
		answer any
	}{
		"all is well":      {},
		"balance refused":  {"eth_getBalance", rpcError{Code: -32601, Message: "the method does not exist"}},
		"price refused":    {"eth_gasPrice", rpcError{Code: -32603, Message: "internal error"}},
		"balance is null":  {"eth_getBalance", json.RawMessage("null")},
		"price is not hex": {"eth_gasPrice", 7},
		"balance too wide": {"eth_getBalance", "0x1" + common.Hash{}.Hex()[2:]},
	} {
		t.Run(name, func(t *testing.T) {
			p := &proxy{change: func(method string, _ []json.RawMessage) any {
				if method == c.method {
					return c.answer
				}
				return nil
			}}
			e, _ := dial(t, p.serve(t, w.l2.HTTP()), rpc.Limits{})
			state, err := state.NewL2(e, state.L2Config{
				Chain: l2ID, AttestationCenter: w.onL2.AttestationCenter, Payer: addressOf(t, 0), Pin: quorum.PinRule{Tag: rpc.TagSafe},
			}).State(t.Context(), messages.Pin{})
			must(t, err)
			if r := state.Readiness; r.Payer != (c.method == "") || r.Payer == r.Balance.IsZero() || r.Payer == r.GasPrice.IsZero() {
				t.Errorf("readiness %+v", r)
			}
			if len(state.Operators) != 2 {
				t.Errorf("%d operators", len(state.Operators))
			}
		})
	}
}
