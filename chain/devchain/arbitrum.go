package devchain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/ballast-avs/ballast/chain/devchain/rpcproxy"
)

// headerTimeout bounds the header of a request.
const headerTimeout = 10 * time.Second

// SeesL1 rewrites the code of a contract for a chain with Options.L1Height: where it asks for block.number it gets the
// block's mix hash, in which such a chain has the L1's height, as Arbitrum has among other things. Both opcodes have
// one byte and cost the same.
func SeesL1(code []byte) []byte {
	patched := bytes.Clone(code)
	for i := 0; i < len(patched); i++ {
		switch op := vm.OpCode(patched[i]); {
		case op >= vm.PUSH1 && op <= vm.PUSH32:
			i += int(op-vm.PUSH1) + 1
		case op == vm.NUMBER:
			patched[i] = byte(vm.PREVRANDAO)
		}
	}
	return patched
}

// l1Height is what contracts see as block.number in a block after a parent: it never falls.
func (c *Chain) l1Height(parent *types.Header) common.Hash {
	before := parent.MixDigest.Big()
	if parent.Number.Sign() == 0 {
		before = new(big.Int)
	}
	now := new(big.Int).SetUint64(c.seen())
	if now.Cmp(before) < 0 {
		now = before
	}
	return common.BigToHash(now)
}

// front is the JSON-RPC endpoint of a chain with Options.L1Height. It speaks as Arbitrum's does: headers and receipts
// have an l1BlockNumber, and code that comes with a call sees it as block.number.
type front struct {
	inner  rpcproxy.Upstream
	server *http.Server
	url    string
}

func newFront(ctx context.Context, inner string, port int) (*front, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort(loopback, strconv.Itoa(port)))
	if err != nil {
		return nil, fmt.Errorf("listen in front of %s: %w", inner, err)
	}
	f := &front{inner: rpcproxy.NewUpstream(inner), url: "http://" + listener.Addr().String()}
	f.server = &http.Server{Handler: http.HandlerFunc(f.serve), ReadHeaderTimeout: headerTimeout}
	go func() { _ = f.server.Serve(listener) }() // It ends with close.
	return f, nil
}

func (f *front) close() error {
	f.inner.Close()
	return f.server.Close()
}

func (f *front) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, rpcproxy.MaxBody))
	if err != nil {
		http.Error(w, "the request cannot be read", http.StatusBadRequest)
		return
	}
	answer, err := rpcproxy.Each(body, func(c rpcproxy.Call) (json.RawMessage, error) {
		return f.answer(r.Context(), c)
	})
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer) // A client that has gone needs no answer.
}

// answer answers one call.
func (f *front) answer(ctx context.Context, c rpcproxy.Call) (json.RawMessage, error) {
	switch c.Method {
	case "eth_call", "eth_estimateGas":
		c = seeingL1(c)
	}
	raw, err := f.inner.AskCall(ctx, c)
	if err != nil {
		return nil, err
	}
	switch c.Method {
	case "eth_getBlockByNumber", "eth_getBlockByHash":
		return withL1(raw, func(header map[string]json.RawMessage) (json.RawMessage, error) {
			return header["mixHash"], nil
		}), nil
	case "eth_getTransactionReceipt":
		return withL1(raw, func(receipt map[string]json.RawMessage) (json.RawMessage, error) {
			return f.mixHash(ctx, receipt["blockHash"])
		}), nil
	}
	return raw, nil
}

// mixHash is that of a block.
func (f *front) mixHash(ctx context.Context, block json.RawMessage) (json.RawMessage, error) {
	raw, err := f.inner.AskCall(ctx, rpcproxy.Call{
		Version: "2.0", ID: json.RawMessage("1"), Method: "eth_getBlockByHash",
		Params: []json.RawMessage{block, json.RawMessage("false")},
	})
	if err != nil {
		return nil, err
	}
	var answer struct {
		Result struct {
			MixHash json.RawMessage `json:"mixHash"`
		} `json:"result"`
	}
	err = json.Unmarshal(raw, &answer)
	return answer.Result.MixHash, err
}

// withL1 adds the L1's height to the object that an answer holds.
func withL1(raw json.RawMessage, mixHash func(map[string]json.RawMessage) (json.RawMessage, error)) json.RawMessage {
	var answer map[string]json.RawMessage
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &answer) != nil || json.Unmarshal(answer["result"], &object) != nil || object == nil {
		return raw
	}
	text, err := mixHash(object)
	var height common.Hash
	if err != nil || json.Unmarshal(text, &height) != nil {
		return raw
	}
	object["l1BlockNumber"] = quoted(hexutil.EncodeBig(height.Big()))
	answer["result"] = encoded(object)
	return encoded(answer)
}

// seeingL1 rewrites the code that a call brings along: of a contract to be created, and in state overrides.
func seeingL1(q rpcproxy.Call) rpcproxy.Call {
	if len(q.Params) == 0 {
		return q
	}
	var message map[string]json.RawMessage
	if json.Unmarshal(q.Params[0], &message) == nil && message["to"] == nil {
		rewrite(message, "data")
		rewrite(message, "input")
		q.Params[0] = encoded(message)
	}
	const overrides = 2
	var accounts map[string]map[string]json.RawMessage
	if len(q.Params) > overrides && json.Unmarshal(q.Params[overrides], &accounts) == nil {
		for _, account := range accounts {
			rewrite(account, "code")
		}
		q.Params[overrides] = encoded(accounts)
	}
	return q
}

func rewrite(object map[string]json.RawMessage, field string) {
	var code hexutil.Bytes
	if object[field] != nil && json.Unmarshal(object[field], &code) == nil {
		object[field] = quoted(hexutil.Encode(SeesL1(code)))
	}
}

func quoted(text string) json.RawMessage { return json.RawMessage(strconv.Quote(text)) }

// encoded writes what was read from JSON, which cannot fail.
func encoded(v any) json.RawMessage {
	raw, _ := json.Marshal(v)
	return raw
}
