package chain_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// TestViewsOfAMinority has one of three endpoints lie about all that operator commands ask for.
func TestViewsOfAMinority(t *testing.T) {
	w := newWorld(t, 3, 1)
	power := ethereum.CallMsg{To: &w.onL1.AvsGovernance, Data: contracts.NewAvsGovernance().PackVotingPower(operatorAddress(2))}
	for name, lie := range map[string]*proxy{
		"another answer": {rewrite: instead(l1Power(2), 5000)},
		"a refusal": {change: func(method string, _ []json.RawMessage) any {
			if method == "eth_call" {
				return rpcError{Code: 3, Message: "execution reverted", Data: "0x"}
			}
			return nil
		}},
		"amounts and numbers": {change: func(method string, _ []json.RawMessage) any {
			switch method {
			case "eth_getBalance", "eth_gasPrice", "eth_getTransactionCount":
				return "0xffffffffffff"
			}
			return nil
		}},
		"no head": {change: func(method string, _ []json.RawMessage) any {
			if method == "eth_getBlockByNumber" {
				return json.RawMessage("null")
			}
			return nil
		}},
		"a lag": lagging(w.l1, 3),
	} {
		t.Run(name, func(t *testing.T) {
			for at := range 3 {
				v, err := state.NewViews(t.Context(), newRig(t, 0, rpc.Limits{}, trio(t, w.l1, at, lie)...).Pool, l1ID)
				must(t, err)
				output, err := v.CallContract(t.Context(), power, nil)
				must(t, err)
				if got := new(big.Int).SetBytes(output); got.Uint64() != l1Power(2) {
					t.Errorf("operator 2 has %s", got)
				}
				balance, err := v.BalanceAt(t.Context(), addressOf(t, 1), nil)
				must(t, err)
				nonce, err := v.PendingNonceAt(t.Context(), addressOf(t, 1))
				must(t, err)
				truth, err := w.l1.Client().BalanceAt(t.Context(), addressOf(t, 1), nil)
				must(t, err)
				if balance.Cmp(truth) != 0 || nonce > 1000 {
					t.Errorf("balance %s, not %s; nonce %d", balance, truth, nonce)
				}
			}
		})
	}
}

// TestARefusalIsAnAnswer has a contract refuse a view, in the words of different clients.
func TestARefusalIsAnAnswer(t *testing.T) {
	w := newWorld(t, 1, 1)
	urls := make([]string, 2)
	for i, text := range []string{"execution reverted", "VM execution error."} {
		urls[i] = (&proxy{change: func(method string, _ []json.RawMessage) any {
			if method == "eth_call" {
				return rpcError{Code: 3, Message: text, Data: "0x42ee68b5"}
			}
			return nil
		}}).serve(t, w.l1.HTTP())
	}
	v, err := state.NewViews(t.Context(), newRig(t, 0, rpc.Limits{}, urls...).Pool, messages.ChainID(1))
	must(t, err)
	_, err = v.CallContract(t.Context(), ethereum.CallMsg{To: &common.Address{9}}, nil)
	if err == nil || !strings.Contains(err.Error(), "execution reverted") {
		t.Errorf("the refusal is %v", err)
	}
}
