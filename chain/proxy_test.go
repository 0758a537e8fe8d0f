package chain_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"
)

// proxy stands between a reader and a chain.
type proxy struct {
	// change may answer a call by itself, change its parameters, or return nil to pass it on.
	change func(method string, params []json.RawMessage) (answer any)
	// rewrite changes the text of an answer.
	rewrite func(method, answer string) string
	// intercept may answer a whole request by itself; it returns false to pass it on.
	intercept func(out http.ResponseWriter, in *http.Request) bool
	// delay is added to every request.
	delay time.Duration
	// asked counts requests.
	asked atomic.Int64
}

type rpcCall struct {
	ID      json.RawMessage   `json:"id"`
	Version string            `json:"jsonrpc"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// rpcError is what change returns to answer with an error.
type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

func (p *proxy) serve(tb testing.TB, target string) string {
	tb.Helper()
	client := &http.Client{}
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		p.asked.Add(1)
		if p.delay > 0 {
			wait(in.Context(), p.delay)
		}
		if p.intercept != nil && p.intercept(out, in) {
			return
		}
		var body json.RawMessage
		if err := json.NewDecoder(in.Body).Decode(&body); err != nil {
			http.Error(out, err.Error(), http.StatusBadRequest)
			return
		}
		out.Header().Set("Content-Type", "application/json")
		var calls []rpcCall
		if json.Unmarshal(body, &calls) != nil {
			var alone rpcCall
			_ = json.Unmarshal(body, &alone)
			_ = json.NewEncoder(out).Encode(p.answer(in.Context(), client, target, alone))
			return
		}
		answers := make([]any, 0, len(calls))
		for _, c := range calls {
			answers = append(answers, p.answer(in.Context(), client, target, c))
		}
		_ = json.NewEncoder(out).Encode(answers)
	}))
	tb.Cleanup(func() { server.Close(); client.CloseIdleConnections() })
	return server.URL
}

func (p *proxy) answer(ctx context.Context, client *http.Client, target string, c rpcCall) any {
	answer := map[string]any{"jsonrpc": "2.0", "id": c.ID}
	var changed any
	if p.change != nil {
		changed = p.change(c.Method, c.Params)
	}
	switch changed := changed.(type) {
	case nil:
		passed := pass(ctx, client, target, c)
		if raw, ok := passed.(json.RawMessage); ok && p.rewrite != nil {
			return json.RawMessage(p.rewrite(c.Method, string(raw)))
		}
		return passed
	case rpcError:
		answer["error"] = changed
	default:
		answer["result"] = changed
	}
	return answer
}
