package chain_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// noOverrides answers as a client that runs no code given with a call: reads take many calls then.
func noOverrides(method string, params []json.RawMessage) any {
	if overrides(method, params) {
		return rpcError{Code: -32602, Message: "no overrides"}
	}
	return nil
}

// TestBatchesBecomeWhatAnEndpointTakes has endpoints that take seven calls at once, and say so as clients and providers
// do. What was learned holds for the next read, and batches grow again once more is taken.
func TestBatchesBecomeWhatAnEndpointTakes(t *testing.T) {
	const most = 7
	w := newWorld(t, 10, 1)
	type refusal struct {
		status int
		body   string
	}
	single := func(status, code int, text string) refusal {
		return refusal{status, fmt.Sprintf(`{"jsonrpc":"2.0","id":null,"error":{"code":%d,"message":%q}}`, code, text)}
	}
	listed := func(status, code int, text string) refusal {
		return refusal{status, fmt.Sprintf(`[{"jsonrpc":"2.0","id":1,"error":{"code":%d,"message":%q}}]`, code, text)}
	}
	for name, r := range map[string]refusal{
		"geth":            listed(200, -32600, "batch too large"),
		"Erigon":          listed(200, -32600, "batch limit 7 exceeded (can increase by --rpc.batch.limit). Requested batch of size: 40"),
		"Nethermind":      single(503, -32005, "Batch size limit exceeded"),
		"Besu":            single(200, -32005, "Number of requests exceeds max batch size"),
		"Reth":            single(200, -32010, "The batch request was too large"),
		"Reth, answers":   single(200, -32011, "The batch response was too large"),
		"Reth, bytes":     single(413, -32007, "Request is too big"),
		"proxyd":          single(200, -32014, "too many RPC calls in batch request"),
		"dRPC":            single(500, 31, "Batch of more than 3 requests are not allowed on free tier, to use this feature register paid account at drpc.org"),
		"dRPC, a list":    listed(500, 31, "Batch of more than 3 requests are not allowed on free tier"),
		"Ankr":            single(400, -32062, "Batch size is too large"),
		"BNB Smart Chain": single(200, -32005, "limit exceeded"),
		"QuickNode":       {413, `{"code":413,"message":"Content Too Large"}`},
		"nginx":           {413, "<html><head><title>413 Request Entity Too Large</title></head></html>"},
		"in words":        {400, "the batch exceeds the limit"},
	} {
		t.Run(name, func(t *testing.T) {
			var refused atomic.Int64
			var limited atomic.Bool
			limited.Store(true)
			p := &proxy{change: noOverrides}
			p.intercept = func(out http.ResponseWriter, in *http.Request) bool {
				if !limited.Load() || callsIn(in) <= most {
					return false
				}
				refused.Add(1)
				out.WriteHeader(r.status)
				_, _ = io.WriteString(out, r.body)
				return true
			}
			e, _ := dial(t, p.serve(t, w.l2.HTTP()), rpc.Limits{})
			l2 := w.onPool2(e)
			read := func() {
				t.Helper()
				state, err := l2.State(t.Context(), messages.Pin{})
				must(t, err)
				if len(state.Operators) != 10 {
					t.Errorf("%d operators", len(state.Operators))
				}
			}
			read()
			first := refused.Load()
			read()
			if again := refused.Load() - first; first == 0 || first > 6 || again > 1 {
				t.Errorf("%d batches were too long, then %d", first, again)
			}
			limited.Store(false)
			asked := func() int64 {
				before := p.asked.Load()
				read()
				return p.asked.Load() - before
			}
			few := asked()
			for range 200 {
				if n := asked(); n < few {
					return
				}
			}
			t.Errorf("still %d requests", few)
		})
	}
}

// TestACutOffAnswerIsAskedForAgain has clients that answer the first seven calls of a batch and find the rest too much.
func TestACutOffAnswerIsAskedForAgain(t *testing.T) {
	const most = 7
	w := newWorld(t, 10, 1)
	for name, rest := range map[string]rpcError{
		"geth":       {Code: -32003, Message: "response too large"},
		"Nethermind": {Code: -32005, Message: "MaxBatchResponseBodySize of 32768KB exceeded"},
	} {
		t.Run(name, func(t *testing.T) {
			var inRequest atomic.Int64
			p := &proxy{}
			p.intercept = func(http.ResponseWriter, *http.Request) bool { inRequest.Store(0); return false }
			p.change = func(method string, params []json.RawMessage) any {
				if inRequest.Add(1) > most {
					return rest
				}
				return noOverrides(method, params)
			}
			e, _ := dial(t, p.serve(t, w.l2.HTTP()), rpc.Limits{Parallel: 1})
			state, err := w.onPool2(e).State(t.Context(), messages.Pin{})
			must(t, err)
			if len(state.Operators) != 10 {
				t.Errorf("%d operators", len(state.Operators))
			}
		})
	}
}

// TestALimitThatIsNeverKeptIsNotAskedForEver has an endpoint to which every request is too much: it means something else.
func TestALimitThatIsNeverKeptIsNotAskedForEver(t *testing.T) {
	w := newWorld(t, 3, 1)
	for _, text := range []string{"limit exceeded", "batch too large", "response too large"} {
		p := &proxy{change: func(string, []json.RawMessage) any { return rpcError{Code: -32005, Message: text} }}
		l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
		_, err := l2.State(t.Context(), messages.Pin{})
		wantReason(t, err, messages.ReasonChainUnavailable)
		if n := p.asked.Load(); n > 16 {
			t.Errorf("%q: asked %d times", text, n)
		}
	}
}

// TestWordsCostNoVoice has endpoints that refuse a call in words that nobody knows: the call fails, and no endpoint
// backs off.
func TestWordsCostNoVoice(t *testing.T) {
	w := newWorld(t, 2, 1)
	odd := func() *proxy {
		return &proxy{change: func(method string, _ []json.RawMessage) any {
			if method == "eth_getCode" {
				return rpcError{Code: -32000, Message: "the moon is full"}
			}
			return nil
		}}
	}
	r := newRig(t, 0, rpc.Limits{}, odd().serve(t, w.l2.HTTP()), odd().serve(t, w.l2.HTTP()), odd().serve(t, w.l2.HTTP()))
	for range 3 {
		if _, err := r.HasCode(t.Context(), addressOf(t, 1)); err == nil {
			t.Error("answered")
		}
	}
	blamed := func(s quorum.EndpointStatus) bool { return s.Errors > 0 || s.Condition == "backing off" }
	if i := slices.IndexFunc(r.Status(), blamed); i >= 0 {
		t.Errorf("%+v", r.Status()[i])
	}
	_, err := w.onPool2(r.Pool).State(t.Context(), messages.Pin{})
	must(t, err)
	if i := slices.IndexFunc(r.Status(), func(s quorum.EndpointStatus) bool { return !s.Healthy }); i >= 0 {
		t.Errorf("%+v", r.Status()[i])
	}
}
