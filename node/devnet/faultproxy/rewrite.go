package faultproxy

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/devchain/rpcproxy"
)

// blockParam is the position of the block in the parameters of the methods that take one.
func blockParam(method string) (int, bool) {
	switch method {
	case "eth_getBlockByNumber":
		return 0, true
	case "eth_call", "eth_estimateGas", "eth_getBalance", "eth_getTransactionCount", "eth_getCode":
		return 1, true
	case "eth_getStorageAt", "eth_getProof":
		return 2, true
	}
	return 0, false
}

// behind answers as an endpoint does that has not seen the newest blocks, in those of the calls that are for it.
func (e *Endpoint) behind(ctx context.Context, body []byte, lag uint64, isForIt func() bool) ([]byte, error) {
	head, err := e.head(ctx)
	if err != nil {
		return nil, err
	}
	return rpcproxy.Each(body, func(c rpcproxy.Call) (json.RawMessage, error) {
		if isForIt() {
			return e.answerBehind(ctx, c, head-min(lag, head))
		}
		return e.answerBehind(ctx, c, head)
	})
}

// answerBehind answers one call with nothing above a block.
func (e *Endpoint) answerBehind(ctx context.Context, r rpcproxy.Call, seen uint64) (json.RawMessage, error) {
	position, takes := blockParam(r.Method)
	if takes && position < len(r.Params) {
		rewritten, above, err := e.bound(ctx, r.Params[position], seen)
		if err != nil {
			return nil, err
		}
		if above {
			return unknownBlock(r), nil
		}
		r.Params[position] = rewritten
	}
	answer, err := e.upstream.AskCall(ctx, r)
	if err == nil && r.Method == "eth_getTransactionReceipt" && minedAbove(answer, seen) {
		return null(r), nil
	}
	return answer, err
}

// minedAbove tells whether a receipt is of a block above a number.
func minedAbove(answer []byte, seen uint64) bool {
	var receipt struct {
		Result *struct {
			BlockNumber hexutil.Uint64 `json:"blockNumber"`
		} `json:"result"`
	}
	return json.Unmarshal(answer, &receipt) == nil && receipt.Result != nil &&
		uint64(receipt.Result.BlockNumber) > seen
}

// bound rewrites a block parameter so that it names nothing above a block. It tells whether the block itself is above.
func (e *Endpoint) bound(ctx context.Context, param json.RawMessage, seen uint64) (json.RawMessage, bool, error) {
	var tag string
	if json.Unmarshal(param, &tag) != nil {
		var by struct {
			BlockHash common.Hash `json:"blockHash"`
		}
		if err := json.Unmarshal(param, &by); err != nil {
			return nil, false, fmt.Errorf("read the block: %w", err)
		}
		number, err := e.number(ctx, "eth_getBlockByHash", by.BlockHash)
		return param, number > seen, err
	}
	if n, err := hexutil.DecodeUint64(tag); err == nil {
		return param, n > seen, nil
	}
	number, err := e.number(ctx, "eth_getBlockByNumber", tag)
	return json.RawMessage(fmt.Sprintf("%q", hexutil.EncodeUint64(min(number, seen)))), false, err
}

// unknownBlock is go-ethereum's answer about a block that it does not have.
func unknownBlock(r rpcproxy.Call) json.RawMessage {
	if r.Method == "eth_getBlockByNumber" {
		return null(r)
	}
	return json.RawMessage(fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":{"code":-32000,"message":"header not found"}}`,
		r.ID))
}

// null is the answer about what an endpoint does not know.
func null(r rpcproxy.Call) json.RawMessage {
	return json.RawMessage(fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":null}`, r.ID))
}

func (e *Endpoint) head(ctx context.Context) (uint64, error) {
	return e.number(ctx, "eth_getBlockByNumber", "latest")
}

// number asks the real endpoint for a block's number.
func (e *Endpoint) number(ctx context.Context, method string, which any) (uint64, error) {
	body, err := json.Marshal(map[string]any{
		"jsonrpc": "2.0", "id": 1, "method": method, "params": []any{which, false},
	})
	if err != nil {
		return 0, fmt.Errorf("write the request: %w", err)
	}
	raw, err := e.upstream.Ask(ctx, body)
	if err != nil {
		return 0, err
	}
	var answer struct {
		Result struct {
			Number hexutil.Uint64 `json:"number"`
		} `json:"result"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return 0, fmt.Errorf("read the block's number: %w", err)
	}
	return uint64(answer.Result.Number), nil
}
