package chain_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"sync/atomic"
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

// TestALimitMakesCallsSmaller has an endpoint that comes to twenty operators in the time of a call or the size of an
// answer, and says so in several ways. What was learned holds for the next read.
func TestALimitMakesCallsSmaller(t *testing.T) {
	w := newWorld(t, 60, 1)
	honest, _ := w.readL1(t, w.l1.HTTP())
	want, err := honest.State(t.Context(), messages.Pin{}, listed(60))
	must(t, err)
	for name, refusal := range map[string]rpcError{
		"geth, one call":  {Code: -32000, Message: "execution aborted (timeout = 5s)"},
		"geth, a batch":   {Code: -32002, Message: "request timed out"},
		"Erigon":          {Code: -32000, Message: "execution aborted (timeout = 5m0s)"},
		"Nethermind":      {Code: -32016, Message: "eth_call request was canceled due to enabled timeout."},
		"Besu":            {Code: -32603, Message: "Timeout expired"},
		"another program": {Code: -32603, Message: "Request timed out."},
		"Reth, a size":    {Code: -32008, Message: "Response is too big"},
		"1RPC, a size":    {Code: -32000, Message: "response size should not greater than 10000000 bytes"},
		"proxyd, a size":  {Code: -32020, Message: "backend response too large"},
		"BSC, a size":     {Code: -32005, Message: "limit exceeded"},
	} {
		t.Run(name, func(t *testing.T) {
			var refused atomic.Int64
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				var message struct{ Data string }
				if !overrides(method, params) || json.Unmarshal(params[0], &message) != nil || len(message.Data)/64 < 24 {
					return nil
				}
				refused.Add(1)
				return refusal
			}}
			l1, _ := w.readL1(t, p.serve(t, w.l1.HTTP()))
			for range 2 {
				got, err := l1.State(t.Context(), messages.Pin{}, listed(60))
				must(t, err)
				if len(got.Targets) != len(want.Targets) {
					t.Fatalf("read %d operators, want %d", len(got.Targets), len(want.Targets))
				}
			}
			if n := refused.Load(); n == 0 || n > 6 { // A batch is made smaller first.
				t.Errorf("%d calls were too long for the endpoint", n)
			}
		})
	}
}

// TestAGatewaysTimeLimitMakesRequestsSmaller has a gateway that gives up on requests with more than eight calls, and one
// that gives up on all.
func TestAGatewaysTimeLimitMakesRequestsSmaller(t *testing.T) {
	w := newWorld(t, 3, 1)
	limit := 8
	p := &proxy{}
	p.intercept = func(out http.ResponseWriter, in *http.Request) bool {
		if callsIn(in) <= limit {
			return false
		}
		out.WriteHeader(http.StatusGatewayTimeout)
		return true
	}
	l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
	definitions := func() error {
		_, err := l2.Definitions(t.Context(), w.newest())
		return err
	}
	for range 12 {
		w.define(t, 1)
	}
	for range 5 {
		if definitions() == nil {
			break
		}
	}
	must(t, definitions())
	limit = 0
	asked := p.asked.Load()
	if definitions() == nil || p.asked.Load()-asked > 3 {
		t.Errorf("a gateway that always gives up was asked %d times", p.asked.Load()-asked)
	}
}

// callsIn counts the calls of a request, and leaves it to be read again.
func callsIn(request *http.Request) int {
	body, _ := io.ReadAll(request.Body)
	request.Body = io.NopCloser(bytes.NewReader(body))
	var calls []json.RawMessage
	if json.Unmarshal(body, &calls) != nil {
		return 1
	}
	return len(calls)
}
