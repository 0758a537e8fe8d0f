package chain_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// noMethod is what geth answers for a method that it does not have.
func noMethod(name string) rpcError {
	return rpcError{Code: -32601, Message: "the method " + name + " does not exist/is not available"}
}

// TestATipIsFoundWithoutASuggestion has endpoints that suggest no tip, or zero: history and gas price tell one, and what
// is offered first is mined.
func TestATipIsFoundWithoutASuggestion(t *testing.T) {
	const suggestion, history = "eth_maxPriorityFeePerGas", "eth_feeHistory"
	reward := func(tips ...string) any {
		rewards := [][]string{}
		for _, tip := range tips {
			rewards = append(rewards, []string{tip})
		}
		return map[string]any{"oldestBlock": "0x1", "reward": rewards}
	}
	for name, c := range map[string]struct {
		answers map[string]any
		tip     int64 // what is offered; 0 for whatever the gas price says
	}{
		"no method, no history":  {answers: map[string]any{suggestion: noMethod(suggestion), history: noMethod(history)}},
		"zero, no history":       {answers: map[string]any{suggestion: "0x0", history: noMethod(history)}},
		"zero, and empty blocks": {answers: map[string]any{suggestion: "0x0", history: reward("0x0", "0x0")}},
		"no method, and what was paid": {answers: map[string]any{
			suggestion: noMethod(suggestion), history: reward("0x0", "0x7000001", "0x7000009", "0x1"),
		}, tip: 0x7000001},
		"nonsense": {answers: map[string]any{suggestion: "many", history: "few"}},
	} {
		t.Run(name, func(t *testing.T) {
			chain := funded(t, 20*time.Millisecond)
			p := &proxy{change: func(method string, _ []json.RawMessage) any { return c.answers[method] }}
			s := life(t, txmgr.NewMemoryOutbox(), txmgr.Config{BumpBlocks: 1000, BumpAfter: time.Hour}, p.serve(t, chain.HTTP()))
			sent, err := s.SendCall(within(t, 20*time.Second), task(t, 1), ignore)
			must(t, err)
			tx, _, err := chain.Client().TransactionByHash(t.Context(), sent.Hash)
			must(t, err)
			if c.tip != 0 && tx.GasTipCap().Int64() != c.tip || tx.GasTipCap().Cmp(big.NewInt(1)) <= 0 {
				t.Errorf("offered a tip of %s", tx.GasTipCap())
			}
		})
	}
}

// sentThrough answers eth_sendRawTransaction by what a function says of the transaction.
func sentThrough(refuse func(*types.Transaction) any) func(string, []json.RawMessage) any {
	return func(method string, params []json.RawMessage) any {
		var raw string
		var tx types.Transaction
		if method != "eth_sendRawTransaction" || json.Unmarshal(params[0], &raw) != nil ||
			tx.UnmarshalBinary(common.FromHex(raw)) != nil {
			return nil
		}
		return refuse(&tx)
	}
}

// TestAnEndpointsCapOnFeesLowersTheOffer has an endpoint that passes on no transaction that may cost more than a little
// less than what is offered at first: room for a higher base fee is given up, the base fee and the tip are not.
func TestAnEndpointsCapOnFeesLowersTheOffer(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	var refused atomic.Int64
	most := new(big.Int).Mul(big.NewInt(25_000), big.NewInt(3*params.GWei)) // 25,700 gas at 3 gwei are above.
	p := &proxy{
		change: sentThrough(func(tx *types.Transaction) any {
			if new(big.Int).Mul(tx.GasFeeCap(), new(big.Int).SetUint64(tx.Gas())).Cmp(most) <= 0 {
				return nil
			}
			refused.Add(1)
			return rpcError{Code: -32000, Message: "tx fee (1.30 ether) exceeds the configured cap (1.00 ether)"}
		}),
		rewrite: func(method, answer string) string {
			if method == "eth_getBlockByNumber" { // A base fee of 1.5 gwei, of which twice as much is offered.
				return strings.Replace(answer, `"baseFeePerGas":"0x`, `"baseFeePerGas":"0x59682f00","was":"0x`, 1)
			}
			return answer
		},
	}
	_, err := newSender(t, p.serve(t, c.HTTP()), 1, txmgr.Config{}).SendCall(within(t, 20*time.Second), task(t, 1), ignore)
	must(t, err)
	if refused.Load() == 0 {
		t.Error("nothing was refused")
	}
}

// TestATransferCostsWhatTheChainSays clears somebody else's transaction away on a chain on which a transfer takes more
// than 21,000 gas.
func TestATransferCostsWhatTheChainSays(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	to := addressOf(t, 3)
	tx, err := types.SignNewTx(keyOf(t, 1), types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{
		ChainID: c.ID(), To: &to, Value: big.NewInt(5), Gas: 21000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10 * params.GWei),
	})
	must(t, err)
	must(t, c.Client().SendTransaction(t.Context(), tx))
	const needed = 21_500
	send := sentThrough(func(tx *types.Transaction) any {
		if tx.Gas() >= needed {
			return nil
		}
		return rpcError{Code: -32000, Message: "intrinsic gas too low: have 21000, want 21500"}
	})
	p := &proxy{change: func(method string, params []json.RawMessage) any {
		if method == "eth_estimateGas" {
			return "0x7530" // 30,000
		}
		return send(method, params)
	}}
	s := newSender(t, p.serve(t, c.HTTP()), 1, txmgr.Config{BumpBlocks: 2, BumpAfter: time.Second, BumpPercent: 100})
	_, err = s.SendCall(within(t, 20*time.Second), task(t, 1), ignore)
	must(t, err)
}

// TestWhatAChainTakesForDataIsCounted has a chain of the OP stack: what the account needs holds the fee for the data, and
// so does what a transaction cost. An oracle that answers nonsense hides nothing.
func TestWhatAChainTakesForDataIsCounted(t *testing.T) {
	oracle := common.HexToAddress("0x420000000000000000000000000000000000000F")
	word := func(wei *big.Int) any { return common.BigToHash(wei) }
	for name, c := range map[string]struct {
		answer any
		poor   bool
	}{
		"a small fee":   {answer: word(big.NewInt(1000))},
		"above all":     {answer: word(big.NewInt(2 * params.Ether)), poor: true},
		"no oracle":     {answer: "0x"},
		"a revert":      {answer: rpcError{Code: 3, Message: "execution reverted"}},
		"nonsense":      {answer: "0x12"},
		"unknown words": {answer: rpcError{Code: -32000, Message: "the moon is full"}},
	} {
		t.Run(name, func(t *testing.T) {
			chain := funded(t, 20*time.Millisecond)
			p := &proxy{
				change: func(method string, params []json.RawMessage) any {
					var message struct{ To common.Address }
					if method == "eth_call" && json.Unmarshal(params[0], &message) == nil && message.To == oracle {
						return c.answer
					}
					return nil
				},
				rewrite: func(method, answer string) string {
					if method == "eth_getTransactionReceipt" {
						return strings.Replace(answer, `"status"`, `"l1Fee":"0x64","operatorFeeConstant":"0x5","status"`, 1)
					}
					return answer
				},
			}
			disk := txmgr.NewMemoryOutbox()
			_, err := life(t, disk, txmgr.Config{}, p.serve(t, chain.HTTP())).SendCall(within(t, 20*time.Second), task(t, 1), ignore)
			if c.poor {
				wantReason(t, err, messages.ReasonBalanceTooLow)
				return
			}
			must(t, err)
			gas, wei, err := disk.Spent(t.Context(), time.Unix(0, 0))
			must(t, err)
			balance, err := chain.Client().BalanceAt(t.Context(), addressOf(t, 1), nil)
			must(t, err)
			paid := new(big.Int).Sub(big.NewInt(params.Ether), balance)
			if wei.Sub(wei, paid).Int64() != 105 || gas == 0 {
				t.Errorf("%s wei more than was paid for gas", wei)
			}
		})
	}
}
