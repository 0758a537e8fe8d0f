package rpc

import (
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestCallsAreCountedByMethod(t *testing.T) {
	calls := []*Call{{Method: "eth_call"}, {Method: "eth_call", Err: errors.New("reverted")}, {Method: "eth_chainId"}}
	if got, want := outcomes(calls, nil), map[string]Outcomes{
		"eth_call": {Answered: 1, Refused: 1}, "eth_chainId": {Answered: 1},
	}; !maps.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	if got, want := outcomes(calls, errors.New("no answer")), map[string]Outcomes{
		"eth_call": {Failed: 2}, "eth_chainId": {Failed: 1},
	}; !maps.Equal(got, want) {
		t.Errorf("of a request without an answer: %v", got)
	}
}

// TestErrorsSayWhatWasAnswered has servers that do not speak JSON-RPC.
func TestErrorsSayWhatWasAnswered(t *testing.T) {
	page := "<!DOCTYPE html><html><body>Bad Gateway</body></html>"
	for name, c := range map[string]struct {
		status int
		body   string
		want   string
	}{
		"a gateway's page": {http.StatusBadGateway, page, "answered HTML, status 502 Bad Gateway"},
		"a page":           {http.StatusOK, page, "answered something else than JSON-RPC"},
		"other JSON":       {http.StatusOK, `[7]`, "answered something else than JSON-RPC"},
		"half an answer":   {http.StatusOK, `[{"jsonrpc":"2.0","id":1,"res`, "the answer is cut off"},
		"words":            {http.StatusForbidden, "no plan", "403 Forbidden: no plan"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.WriteHeader(c.status)
				_, _ = io.WriteString(w, c.body)
			}))
			defer server.Close()
			e, err := NewEndpoint(server.URL, Limits{}, Meter{})
			if err != nil {
				t.Fatal(err)
			}
			defer e.Close()
			err = e.Ask(t.Context(), []*Call{{Method: "eth_chainId"}, {Method: "eth_blockNumber"}})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// TestUserAndPasswordBecomeAHeader has a password with what a URL has to escape.
func TestUserAndPasswordBecomeAHeader(t *testing.T) {
	for _, scheme := range []string{"http", "ws"} {
		var user, password string
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			user, password, _ = r.BasicAuth()
			w.WriteHeader(http.StatusForbidden)
		}))
		at := scheme + "://operator:p%40ss%2Fword@" + strings.TrimPrefix(server.URL, "http://")
		e, err := NewEndpoint(at, Limits{}, Meter{})
		if err != nil {
			t.Fatal(err)
		}
		err = e.Ask(t.Context(), []*Call{{Method: "eth_chainId"}})
		if user != "operator" || password != "p@ss/word" || err == nil || strings.Contains(err.Error(), "word") {
			t.Errorf("%s: %s, %s (%v)", scheme, user, password, err)
		}
		e.Close()
		server.Close()
	}
}

// TestAnAnswerCountsWhateverItsStatus has gateways that put a JSON-RPC answer behind an HTTP error.
func TestAnAnswerCountsWhateverItsStatus(t *testing.T) {
	for name, c := range map[string]struct {
		status int
		body   string
		want   Kind // of the first call's error
		failed bool // the request has no answer
	}{
		"publicnode":       {http.StatusForbidden, `{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Archive requests require a personal token"}}`, kindStateMissing, false},
		"a revert":         {http.StatusBadRequest, `{"jsonrpc":"2.0","id":1,"error":{"code":3,"message":"execution reverted","data":"0x8a206046"}}`, KindReverted, false},
		"a list":           {http.StatusInternalServerError, `[{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"header not found"}},{"jsonrpc":"2.0","id":2,"result":"0x1"}]`, kindBlockUnknown, false},
		"no such key":      {http.StatusUnauthorized, `{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Must be authenticated!"}}`, KindUnknown, true},
		"another object":   {http.StatusBadRequest, `{"message":"bad"}`, KindUnknown, true},
		"an overload":      {http.StatusServiceUnavailable, `{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"server overloaded, retry later"}}`, KindUnknown, true},
		"a page":           {http.StatusBadGateway, `<html>header not found</html>`, KindUnknown, true},
		"an answer as 200": {http.StatusOK, `[{"jsonrpc":"2.0","id":1,"result":"0x1"},{"jsonrpc":"2.0","id":2,"result":"0x1"}]`, KindUnknown, false},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				body := c.body
				if sent, _ := io.ReadAll(r.Body); sent[0] == '[' && body[0] == '{' && strings.Count(string(sent), `"id"`) == 1 {
					body = "[" + body + "]" // To a batch of one.
				}
				w.WriteHeader(c.status)
				_, _ = io.WriteString(w, body)
			}))
			defer server.Close()
			e, err := NewEndpoint(server.URL, Limits{}, Meter{})
			if err != nil {
				t.Fatal(err)
			}
			defer e.Close()
			calls := []*Call{{Method: "eth_call"}}
			if strings.HasPrefix(c.body, "[") {
				calls = append(calls, &Call{Method: "eth_chainId"})
			}
			if err = e.Ask(t.Context(), calls); (err != nil) != c.failed {
				t.Fatalf("got %v", err)
			}
			if err == nil && Classify(calls[0].Err) != c.want {
				t.Errorf("got %v", calls[0].Err)
			}
		})
	}
}

// TestABatchsErrorIsNotAskedForEachCall has endpoints that answer one error to a whole batch: only one that may be about
// a call, or the length of the batch, is looked for in smaller batches.
func TestABatchsErrorIsNotAskedForEachCall(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		most int // requests
	}{
		"an overload":            {`{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"server overloaded, retry later"}}`, 1},
		"an overload, in a list": {`[{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"Too many requests"}}]`, 1},
		"a fault":                {`{"jsonrpc":"2.0","id":null,"error":{"code":-32603,"message":"Internal error"}}`, 1},
		"a fault, in a list":     {`[{"jsonrpc":"2.0","error":{"code":-32603,"message":"Internal error"}}]`, 1},
		"too slow":               {`{"jsonrpc":"2.0","id":null,"error":{"code":30,"message":"Request timeout on the free tier"}}`, 3},
		"too long":               {`{"jsonrpc":"2.0","id":null,"error":{"code":-32010,"message":"The batch request was too large"}}`, 8},
		"too long, in a list":    {`[{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}]`, 8},
	} {
		t.Run(name, func(t *testing.T) {
			requests := 0
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				requests++
				_, _ = io.WriteString(w, c.body)
			}))
			defer server.Close()
			e, err := NewEndpoint(server.URL, Limits{}, Meter{})
			if err != nil {
				t.Fatal(err)
			}
			defer e.Close()
			calls := make([]*Call, 64)
			for i := range calls {
				calls[i] = &Call{Method: "eth_chainId"}
			}
			if err := e.Ask(t.Context(), calls); err == nil || requests > c.most {
				t.Errorf("%d requests: %v", requests, err)
			}
		})
	}
}
