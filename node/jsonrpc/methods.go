package jsonrpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/creachadair/jrpc2"

	"github.com/ballast-avs/ballast/messages"
)

// maxCustom is the size of a custom message's hex: 64 KiB on the wire, less 16 bytes for the field's tag and length.
const maxCustom = 64<<10 - 16

// method answers one kind of requests. An error that is no *problem and no *messages.Failure is the node's fault.
type method func(ctx context.Context, params json.RawMessage) (any, error)

// methodsOf are a node's methods by name.
func methodsOf(n Node, customMessages bool) map[string]method {
	methods := map[string]method{
		"sendTask": func(ctx context.Context, params json.RawMessage) (any, error) {
			p, err := readTask(params, n.ChainIDs())
			if err != nil {
				return nil, err
			}
			return true, n.SendTask(ctx, p)
		},
		"eth_chainId": func(context.Context, json.RawMessage) (any, error) {
			id, err := defaultChain(n.ChainIDs())
			return fmt.Sprintf("%#x", uint64(id)), err
		},
		"getDiscoveredPeers": func(context.Context, json.RawMessage) (any, error) {
			peers, err := n.Peers()
			return append([]string{}, peers...), err // clients split its elements: an array, never null
		},
		"healthcheck": func(ctx context.Context, _ json.RawMessage) (any, error) { return n.Health(ctx) },
	}
	if customMessages {
		methods["sendCustomMessage"] = func(ctx context.Context, params json.RawMessage) (any, error) {
			data, err := readCustomMessage(params)
			if err != nil {
				return nil, err
			}
			return true, n.SendCustomMessage(ctx, data)
		}
	}
	return methods
}

// readCustomMessage reads the param of sendCustomMessage. It returns a *problem for one that is not valid.
func readCustomMessage(params json.RawMessage) ([]byte, error) {
	const fix = "send [data], a JSON string of 0x and two hex digits for each byte"
	list, err := positional(params, 1, 1)
	if err != nil {
		return nil, badParam(messages.ReasonParamsInvalid, err, fix)
	}
	s, err := text(list[0])
	if err != nil {
		return nil, badParam(messages.ReasonDataMalformed, fmt.Errorf("data: %w", err), fix)
	}
	if len(s) > maxCustom {
		err = fmt.Errorf("data: %d characters, at most %d are possible", len(s), maxCustom)
		return nil, badParam(messages.ReasonOversized, err, "send less, or a link or a hash")
	}
	data, err := hexBytes(s)
	if err != nil {
		return nil, badParam(messages.ReasonDataMalformed, fmt.Errorf("data: %w", err), fix)
	}
	return data, nil
}

// call answers one request: with a result, or with a problem.
func (h *handler) call(ctx context.Context, r *jrpc2.ParsedRequest) (any, *problem) {
	if r.Error != nil {
		return nil, notRequest(r.Error.Message)
	}
	if r.Method == "" {
		return nil, notRequest("method is missing")
	}
	m, known := h.methods[r.Method]
	if !known {
		return nil, noMethod(r.Method)
	}
	if ctx.Err() != nil {
		return nil, h.explain(ctx, r.Method, ctx.Err()) // those before it used up the time
	}
	result, err := guarded(ctx, m, r.Params)
	if err != nil {
		return nil, h.explain(ctx, r.Method, err)
	}
	return result, nil
}

// guarded turns a panic into an error: one request must not end the others in its array.
func guarded(ctx context.Context, m method, params json.RawMessage) (result any, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v\n%s", reason, debug.Stack())
		}
	}()
	return m(ctx, params)
}

// explain says to a caller why a method has no result, and to the log what the caller must not see.
func (h *handler) explain(ctx context.Context, method string, err error) *problem {
	var p *problem
	var f *messages.Failure
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &f):
		return refusal(f.Reason, f.Detail)
	case ctx.Err() != nil:
		return refusal(messages.ReasonNoAnswer, "the node gave no answer in time, or stops")
	}
	h.log.WithError(err).WithField("method", method).Error("A JSON-RPC request failed")
	return failed()
}
