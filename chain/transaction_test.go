package chain_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// submitted mines a submitTask.
func (w *world) submitted(t *testing.T, toBlock int64) common.Hash {
	t.Helper()
	p, _ := dial(t, w.l2.HTTP(), rpc.Limits{})
	s := settle.NewSettlement(w.onPool2(p), life(t, txmgr.NewMemoryOutbox(), txmgr.Config{}, w.l2.HTTP()))
	sub, _ := w.submission(t, messages.SignatureBLS, toBlock, 1, 2)
	receipt, err := s.Submit(within(t, 20*time.Second), sub, func(common.Hash) { mine(t, w.l2, 1) })
	must(t, err)
	return receipt.Transaction
}

// TestATransactionIsTheOneAskedFor has one of three endpoints, and then the only one, lie about a
// transaction in each way.
func TestATransactionIsTheOneAskedFor(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	mine(t, w.l2, 3)
	hash := w.submitted(t, 1)
	other := w.submitted(t, 2)
	mine(t, w.l2, 3)
	truth, err := w.onPool2(newPool(t, quorum.PoolConfig{}, w.l2.HTTP())).Transaction(t.Context(), hash)
	must(t, err)
	if truth.Hash != hash || truth.From != addressOf(t, 1) || truth.To != w.onL2.AttestationCenter || !truth.Succeeded || truth.GasUsed == 0 || truth.GasPrice == nil {
		t.Fatalf("it is %+v", truth)
	}
	another := func(of string) func(string, []json.RawMessage) any {
		return func(method string, params []json.RawMessage) any {
			if method == of {
				params[0], _ = json.Marshal(other)
			}
			return nil
		}
	}
	instead := func(of, from, to string) func(string, string) string {
		return func(method, answer string) string {
			if method != of {
				return answer
			}
			return strings.Replace(answer, from, to, 1)
		}
	}
	unknown := func(method string, _ []json.RawMessage) any {
		if strings.HasPrefix(method, "eth_getTransaction") {
			return json.RawMessage("null")
		}
		return nil
	}
	const receipt, transaction = "eth_getTransactionReceipt", "eth_getTransactionByHash"
	for name, c := range map[string]struct {
		lie   *proxy
		alone string // what is said of it where it is the only endpoint; empty where it is believed
	}{
		"another transaction":   {&proxy{change: another(transaction)}, "asked for " + hash.Hex()},
		"another receipt":       {&proxy{change: another(receipt)}, "asked for " + hash.Hex()},
		"another input":         {&proxy{rewrite: instead(transaction, `"value":"0x0"`, `"value":"0x1"`)}, "asked for " + hash.Hex()},
		"a block that is not":   {&proxy{rewrite: instead(receipt, truth.Block.Hash.Hex(), common.Hash{7}.Hex())}, "the receipt names block"},
		"a failure":             {&proxy{rewrite: instead(receipt, `"status":"0x1"`, `"status":"0x0"`)}, ""},
		"no such transaction":   {&proxy{change: unknown}, state.ErrNoTransaction.Error()},
		"a transaction in part": {&proxy{rewrite: instead(transaction, `"nonce"`, `"none"`)}, "CHAIN_UNAVAILABLE"},
	} {
		t.Run(name, func(t *testing.T) {
			for at := range 3 {
				r := newRig(t, 0, rpc.Limits{}, trio(t, w.l2, at, &proxy{change: c.lie.change, rewrite: c.lie.rewrite})...)
				got, err := w.onPool2(r.Pool).Transaction(t.Context(), hash)
				must(t, err)
				if !reflect.DeepEqual(got, truth) {
					t.Errorf("with a liar at %d it is %+v", at, got)
				}
			}
			alone := newPool(t, quorum.PoolConfig{}, (&proxy{change: c.lie.change, rewrite: c.lie.rewrite}).serve(t, w.l2.HTTP()))
			_, err := w.onPool2(alone).Transaction(t.Context(), hash)
			if c.alone == "" && err != nil || c.alone != "" && (err == nil || !strings.Contains(err.Error(), c.alone)) {
				t.Errorf("the only endpoint: %v", err)
			}
		})
	}
	if _, err := w.onPool2(newPool(t, quorum.PoolConfig{}, w.l2.HTTP())).Transaction(t.Context(), common.Hash{9}); !errors.Is(err, state.ErrNoTransaction) {
		t.Errorf("a transaction that is not there: %v", err)
	}
}

// TestALiarBesideALaggard has one of three endpoints lie about a transaction, and another one be a block behind: the
// two honest ones agree on older blocks.
func TestALiarBesideALaggard(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	mine(t, w.l2, 3)
	hash := w.submitted(t, 1)
	other := w.submitted(t, 2)
	mine(t, w.l2, 3)
	lie := &proxy{change: func(method string, params []json.RawMessage) any {
		if method == "eth_getTransactionReceipt" {
			params[0], _ = json.Marshal(other)
		}
		return nil
	}}
	behind := lagging(w.l2, 1).change
	lag := &proxy{change: func(method string, params []json.RawMessage) any {
		if method == "eth_getTransactionReceipt" {
			return nil // the block of this one is older
		}
		return behind(method, params)
	}}
	for at := range 3 {
		urls := trio(t, w.l2, at, lie)
		urls[(at+1)%3] = lag.serve(t, w.l2.HTTP())
		got, err := w.onPool2(newRig(t, 0, rpc.Limits{}, urls...).Pool).Transaction(t.Context(), hash)
		if err != nil || got.Hash != hash {
			t.Errorf("with a liar at %d: %+v, %v", at, got, err)
		}
	}
}
