package chain_test

import (
	"encoding/json"
	"maps"
	"math/big"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// TestARefusalOfSomeIsNotOfAll has one endpoint that refuses a transaction while another one takes it and loses its
// answer: the transaction must not be forgotten.
func TestARefusalOfSomeIsNotOfAll(t *testing.T) {
	for name, refusal := range map[string]rpcError{
		"nonce too low":      {Code: -32000, Message: "nonce too low: next nonce 1, tx nonce 0"},
		"underpriced":        {Code: -32000, Message: "replacement transaction underpriced"},
		"insufficient funds": {Code: -32000, Message: "insufficient funds for gas * price + value"},
		"no such gas":        {Code: -32000, Message: "exceeds block gas limit"},
	} {
		t.Run(name, func(t *testing.T) {
			c := funded(t, 0)
			refuses := &proxy{change: func(method string, _ []json.RawMessage) any {
				if method == "eth_sendRawTransaction" {
					return refusal
				}
				return nil
			}}
			var lost atomic.Bool
			silent := &proxy{}
			silent.rewrite = func(method, answer string) string {
				if method == "eth_sendRawTransaction" && !lost.Swap(true) {
					panic(http.ErrAbortHandler)
				}
				return answer
			}
			disk := txmgr.NewMemoryOutbox()
			call := task(t, 1)
			ctx := within(t, 20*time.Second)
			s := life(t, disk, txmgr.Config{}, refuses.serve(t, c.HTTP()), silent.serve(t, c.HTTP()))
			done := make(chan error, 1)
			go func() {
				_, err := s.SendCall(ctx, call, ignore)
				done <- err
			}()
			for !lost.Load() && len(done) == 0 {
				wait(ctx, time.Millisecond)
			}
			mine(t, c, 1)
			if err := <-done; err != nil && messages.AsFailure(err).Reason != messages.ReasonBalanceTooLow && messages.AsFailure(err).Reason != messages.ReasonReverted {
				t.Error(err)
			}
			sent, err := life(t, disk, txmgr.Config{}, c.HTTP()).SendCall(ctx, call, ignore)
			must(t, err)
			if all := executed(t, c, call); len(all) != 1 || all[0].Hash() != sent.Hash {
				t.Errorf("executed %v", all)
			}
		})
	}
}

// TestALyingEndpointMovesNoTransaction has one of three that lies about what sending needs, first in the list.
func TestALyingEndpointMovesNoTransaction(t *testing.T) {
	huge := "0x" + new(big.Int).Mul(big.NewInt(400), big.NewInt(params.GWei)).Text(16)
	for name, answers := range map[string]map[string]any{ // Each of one method.
		"a huge tip":         {"eth_maxPriorityFeePerGas": huge},
		"no money":           {"eth_getBalance": "0x0"},
		"a nonce far off":    {"eth_getTransactionCount": "0xfffff"},
		"the call reverts":   {"eth_call": rpcError{Code: 3, Message: "execution reverted", Data: "0x8a206046"}},
		"the gas is huge":    {"eth_estimateGas": "0xffffffffff"},
		"a head far off":     {"eth_getBlockByNumber": map[string]any{"number": "0xffffffff", "hash": common.Hash{1}, "timestamp": "0x1", "baseFeePerGas": "0x7"}},
		"a forged receipt":   {"eth_getTransactionReceipt": map[string]any{"status": "0x1", "blockNumber": "0x1", "blockHash": common.Hash{9}}},
		"refuses what comes": {"eth_sendRawTransaction": rpcError{Code: -32000, Message: "nonce too low"}},
	} {
		t.Run(name, func(t *testing.T) {
			c := funded(t, 10*time.Millisecond)
			liar := &proxy{change: func(method string, params []json.RawMessage) any {
				if forged, ok := answers[method].(map[string]any); ok && method == "eth_getTransactionReceipt" {
					own := maps.Clone(forged)
					own["transactionHash"] = params[0]
					return own
				}
				return answers[method]
			}}
			call := task(t, 1)
			s := life(t, txmgr.NewMemoryOutbox(), txmgr.Config{}, trio(t, c, 0, liar)...)
			sent, err := s.SendCall(within(t, 20*time.Second), call, ignore)
			must(t, err)
			all := executed(t, c, call)
			if len(all) != 1 || all[0].Hash() != sent.Hash || all[0].Nonce() != 0 || all[0].GasTipCap().Cmp(big.NewInt(params.GWei)) > 0 || all[0].Gas() > 30_000 {
				t.Errorf("sent %+v, executed %v", sent, all)
			}
		})
	}
}

// TestALaggingEndpointUndoesNothing asks an endpoint that is behind about a transaction that is known to be mined.
func TestALaggingEndpointUndoesNothing(t *testing.T) {
	c := funded(t, 0)
	c.SetLags(40, 50)
	mine(t, c, 60)
	disk := txmgr.NewMemoryOutbox()
	call, ctx := task(t, 1), within(t, 20*time.Second)
	sent, err := life(t, disk, txmgr.Config{}, c.HTTP()).SendCall(ctx, call, func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	s := life(t, disk, txmgr.Config{}, lagging(c, 20).serve(t, c.HTTP()))
	again, mined, err := s.Outcome(ctx, call.Task)
	must(t, err)
	if !mined || again != sent || len(s.Unfinished()) != 0 {
		t.Errorf("%+v, %t, want %+v", again, mined, sent)
	}
}

// TestALaggingEndpointDelaysNoTransaction has one of three that is 20 blocks behind, first in the list.
func TestALaggingEndpointDelaysNoTransaction(t *testing.T) {
	c := funded(t, 0)
	mine(t, c, 60)
	disk := txmgr.NewMemoryOutbox()
	urls := trio(t, c, 0, lagging(c, 20))
	for n := 1; n <= 3; n++ { // Each life looks at what the one before sent.
		sent, err := life(t, disk, txmgr.Config{}, urls...).SendCall(within(t, 20*time.Second), task(t, n), func(common.Hash) { mine(t, c, 1) })
		must(t, err)
		if sent.Block.Number != uint64(60+n) || nonceOf(t, c) != uint64(n) {
			t.Errorf("task %d: %+v", n, sent)
		}
	}
}
