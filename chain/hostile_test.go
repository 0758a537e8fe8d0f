package chain_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/messages"
)

func overrides(method string, params []json.RawMessage) bool {
	return method == "eth_call" && len(params) > 2
}

// TestEndpointsWithoutOverrides reads through endpoints that refuse state overrides, or ignore them, and expects the
// same answers as from one that takes them.
func TestEndpointsWithoutOverrides(t *testing.T) {
	w := newWorld(t, 7, 1)
	w.unregister(t, 2)
	do(t, w.l1, w.onL1.DevStaking, contracts.NewDevStaking().PackSetFault(operatorAddress(4), 1))
	mine(t, w.l1, 2)
	read := func(url1, url2 string) (messages.L2State, messages.L1State, messages.OperatorSet) {
		l1, _ := w.readL1(t, url1)
		l2, _ := w.readL2(t, url2)
		state, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		powers, err := l1.State(t.Context(), messages.Pin{}, state.Operators)
		must(t, err)
		operatorSet, err := l2.OperatorSet(t.Context())
		must(t, err)
		return state, powers, operatorSet
	}
	state, powers, operatorSet := read(w.l1.HTTP(), w.l2.HTTP())
	for name, answer := range map[string]any{
		"refused": rpcError{Code: -32602, Message: "too many arguments, want at most 2"},
		"unknown": rpcError{Code: -32000, Message: "state override is not supported"},
		"ignored": "0x",
	} {
		t.Run(name, func(t *testing.T) {
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				if overrides(method, params) {
					return answer
				}
				return nil
			}}
			gotState, gotPowers, gotOperatorSet := read(p.serve(t, w.l1.HTTP()), p.serve(t, w.l2.HTTP()))
			for _, pair := range [][2]any{{gotState, state}, {gotPowers, powers}, {gotOperatorSet, operatorSet}} {
				if !reflect.DeepEqual(pair[0], pair[1]) {
					t.Errorf("got\n%+v, want\n%+v", pair[0], pair[1])
				}
			}
		})
	}
}

// TestFailuresAreCoded answers calls at a pinned block with errors as clients word them.
func TestFailuresAreCoded(t *testing.T) {
	w := newWorld(t, 3, 1)
	for _, c := range []struct {
		code   int
		text   string
		reason messages.Reason
	}{
		{-32000, "missing trie node 5ab8 (path ) state 0x12 is not available", messages.ReasonStateUnavailable},
		{-32000, "historical state 1234 is not available", messages.ReasonStateUnavailable},
		{-32002, "No state available for block 0x12", messages.ReasonStateUnavailable},
		// The endpoint has the header of the pin: it contradicts itself.
		{-32000, "header for hash not found", messages.ReasonChainUnavailable},
		{-32000, "hash is not currently canonical", messages.ReasonChainUnavailable},
		{-32005, "daily request count exceeded, request rate limited", messages.ReasonChainUnavailable},
		{-32000, "execution aborted (timeout = 5s)", messages.ReasonChainUnavailable},
		{-32603, "internal error", messages.ReasonChainUnavailable},
	} {
		t.Run(c.text, func(t *testing.T) {
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				if method == "eth_call" && bytes.Contains(params[1], []byte("blockHash")) {
					return rpcError{Code: c.code, Message: c.text}
				}
				return nil
			}}
			l1, _ := w.readL1(t, p.serve(t, w.l1.HTTP()))
			l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
			_, err := l2.State(t.Context(), messages.Pin{})
			wantReason(t, err, c.reason)
			_, err = l1.State(t.Context(), messages.Pin{}, listed(3))
			wantReason(t, err, c.reason)
		})
	}
}

// TestUnansweredRowIsNoUnreadableOperator refuses the call that asks for one operator alone.
func TestUnansweredRowIsNoUnreadableOperator(t *testing.T) {
	w := newWorld(t, 3, 1)
	do(t, w.l1, w.onL1.DevStaking, contracts.NewDevStaking().PackSetFault(operatorAddress(2), 1))
	mine(t, w.l1, 2)
	p := &proxy{change: func(method string, params []json.RawMessage) any {
		if method == "eth_call" && len(params) == 2 && bytes.Contains(params[1], []byte("blockHash")) {
			return rpcError{Code: -32005, Message: "rate limit reached"}
		}
		return nil
	}}
	l1, _ := w.readL1(t, p.serve(t, w.l1.HTTP()))
	_, err := l1.State(t.Context(), messages.Pin{}, listed(3))
	wantReason(t, err, messages.ReasonChainUnavailable)
}

// TestHostileAnswers replaces what the reader contract returns.
func TestHostileAnswers(t *testing.T) {
	w := newWorld(t, 3, 1)
	operators := func(rows string) string { // An ABI encoded list of rows.
		n := len(rows) / 256
		return "0x" + fmt.Sprintf("%064x%064x", 32, n) + rows
	}
	row := func(id, power, active int) string {
		return fmt.Sprintf("%064x%064x%064x%064x", id, 0xaa, power, active)
	}
	for name, answer := range map[string]any{
		"repeated id":      operators(row(1, 5, 1) + row(1, 5, 1)),
		"descending":       operators(row(2, 5, 1) + row(1, 5, 1)),
		"id zero":          operators(row(0, 5, 1)),
		"id out of range":  operators(row(9, 5, 1)),
		"too many":         operators(row(1, 5, 1) + row(2, 5, 1) + row(3, 5, 1) + row(4, 5, 1)),
		"idle operator":    operators(row(1, 0, 0)),
		"bad boolean":      operators(row(1, 1, 2)),
		"truncated":        operators(row(1, 5, 1))[:300],
		"endless length":   "0x" + fmt.Sprintf("%064x", 32) + strings.Repeat("f", 64),
		"no hex":           "hello",
		"a number":         7,
		"no answer at all": json.RawMessage("null"),
	} {
		t.Run(name, func(t *testing.T) {
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				selector := contracts.NewPowerReader().PackOperators(common.Address{}, common.Address{}, common.Big0, common.Big0)[:4]
				if overrides(method, params) && bytes.Contains(params[0], []byte(hexutil.Encode(selector))) {
					return answer
				}
				if method == "eth_call" && len(params) == 2 {
					return rpcError{Code: -32603, Message: "no plain calls here"}
				}
				return nil
			}}
			l2, _ := w.readL2(t, p.serve(t, w.l2.HTTP()))
			_, err := l2.State(t.Context(), messages.Pin{})
			wantReason(t, err, messages.ReasonChainUnavailable)
		})
	}
}

func TestWrongChainIsRefused(t *testing.T) {
	w := newWorld(t, 1, 1)
	e1, _ := dial(t, w.l1.HTTP(), rpc.Limits{})
	l1 := state.NewL1(e1, state.L1Config{Chain: 5, AvsGovernance: w.onL1.AvsGovernance, Pin: quorum.PinRule{Tag: rpc.TagLatest}})
	_, err := l1.State(t.Context(), messages.Pin{}, listed(1))
	wantReason(t, err, messages.ReasonChainChanged)
	e2, _ := dial(t, w.l2.HTTP(), rpc.Limits{})
	l2 := state.NewL2(e2, state.L2Config{Chain: 5, AttestationCenter: w.onL2.AttestationCenter, Pin: quorum.PinRule{Tag: rpc.TagLatest}})
	_, err = l2.State(t.Context(), messages.Pin{})
	wantReason(t, err, messages.ReasonChainChanged)
	for _, p := range []*quorum.Pool{e1, e2} {
		if s := p.Status()[0]; !s.Foreign {
			t.Errorf("%+v", s)
		}
	}
	e2, _ = dial(t, w.l2.HTTP(), rpc.Limits{})
	l2 = state.NewL2(e2, state.L2Config{Chain: l2ID, AttestationCenter: common.Address{9}, Pin: quorum.PinRule{Tag: rpc.TagLatest}})
	_, err = l2.State(t.Context(), messages.Pin{})
	wantReason(t, err, messages.ReasonChainUnavailable)
}

// TestSmallGasCap reads through endpoints that grant a tenth of the gas that chunks are planned for: rows that were not
// read, and calls that failed, are asked for again in smaller chunks.
func TestSmallGasCap(t *testing.T) {
	const n = 700
	w := newWorldWith(t, n, 1, 5_000_000)
	l1, traffic1 := w.readL1(t, w.l1.HTTP())
	l2, traffic2 := w.readL2(t, w.l2.HTTP())
	for range 2 {
		traffic1.reset()
		traffic2.reset()
		state, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		if !reflect.DeepEqual(state.Operators, listed(n)) {
			t.Fatalf("%d operators", len(state.Operators))
		}
		powers, err := l1.State(t.Context(), messages.Pin{}, listed(n))
		must(t, err)
		if len(powers.Targets) != n || len(powers.Unreadable) != 0 {
			t.Fatalf("%d targets, %d unreadable", len(powers.Targets), len(powers.Unreadable))
		}
		for i, target := range powers.Targets {
			if target.Power.Uint64() != l1Power(i+1) {
				t.Fatalf("target %d is %s", i+1, target.Power.Dec())
			}
		}
		// No operator was asked alone: 700 of them fit into a few dozen calls.
		if traffic1.trips.Load() > 4 || traffic2.trips.Load() > 5 || traffic1.calls.Load() > 60 {
			t.Errorf("L1 %d calls in %d trips, L2 %d trips", traffic1.calls.Load(), traffic1.trips.Load(), traffic2.trips.Load())
		}
	}
	operatorSet, err := l2.OperatorSet(t.Context())
	must(t, err)
	if len(operatorSet.Members) != n || operatorSet.Members[n-1].Key == (messages.BLSPublicKey{}) {
		t.Errorf("%d members", len(operatorSet.Members))
	}
}

// TestBatchLimits refuses long batches as providers do.
func TestBatchLimits(t *testing.T) {
	w := newWorld(t, 10, 1)
	inner := &proxy{change: func(method string, params []json.RawMessage) any {
		if overrides(method, params) {
			return rpcError{Code: -32602, Message: "no overrides"}
		}
		return nil
	}}
	target := inner.serve(t, w.l2.HTTP())
	for name, refuse := range map[string]func(http.ResponseWriter){
		"http 413": func(out http.ResponseWriter) { http.Error(out, "too large", http.StatusRequestEntityTooLarge) },
		"geth": func(out http.ResponseWriter) {
			fmt.Fprint(out, `[{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"batch too large"}}]`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
				var calls []json.RawMessage
				body := new(bytes.Buffer)
				if _, err := body.ReadFrom(in.Body); err != nil || json.Unmarshal(body.Bytes(), &calls) != nil || len(calls) > 7 {
					refuse(out)
					return
				}
				request, err := http.NewRequestWithContext(in.Context(), http.MethodPost, target, body)
				if err != nil {
					return
				}
				response, err := http.DefaultClient.Do(request)
				if err != nil {
					return
				}
				defer response.Body.Close()
				answer := new(bytes.Buffer)
				_, _ = answer.ReadFrom(response.Body)
				_, _ = out.Write(answer.Bytes())
			}))
			t.Cleanup(server.Close)
			t.Cleanup(http.DefaultClient.CloseIdleConnections)
			l2, _ := w.readL2(t, server.URL)
			state, err := l2.State(t.Context(), messages.Pin{})
			must(t, err)
			if len(state.Operators) != 10 {
				t.Errorf("%d operators", len(state.Operators))
			}
		})
	}
}

func TestAnswersAreBounded(t *testing.T) {
	flood := strings.Repeat("x", 1<<20)
	for name, serve := range map[string]http.HandlerFunc{
		"declared": func(out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, `["`+flood+`"]`) },
		"streamed": func(out http.ResponseWriter, _ *http.Request) {
			for i := range 16 {
				fmt.Fprint(out, "          "[:1+i%2], strings.Repeat(" ", 1<<20))
				out.(http.Flusher).Flush()
			}
		},
		"not json": func(out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, "<html>") },
		"no batch": func(out http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(out, `{"jsonrpc":"2.0","id":1,"result":"0x1"}`)
		},
		"error": func(out http.ResponseWriter, _ *http.Request) { http.Error(out, flood, http.StatusBadGateway) },
		"words for a terminal": func(out http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(out, `[{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"busy\r\n\u001b[2Jgone"}}]`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(serve)
			t.Cleanup(server.Close)
			e, _ := dial(t, server.URL, rpc.Limits{ResponseBytes: 64 << 10})
			l2 := state.NewL2(e, state.L2Config{Chain: 1, Pin: quorum.PinRule{Tag: rpc.TagLatest}})
			_, err := l2.State(t.Context(), messages.Pin{})
			wantReason(t, err, messages.ReasonChainUnavailable)
			if (name == "declared" || name == "streamed") && !errors.Is(err, transport.ErrTooLarge) {
				t.Errorf("got %v", err)
			}
			var failure *messages.Failure
			if errors.As(err, &failure) && failure.Detail != messages.Line(failure.Detail) {
				t.Errorf("the detail is not a line: %q", failure.Detail)
			}
		})
	}
}

func TestSilentEndpointTimesOut(t *testing.T) {
	release := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	t.Cleanup(server.Close)
	t.Cleanup(func() { close(release) })
	e, traffic := dial(t, server.URL, rpc.Limits{Timeout: 50 * time.Millisecond})
	l2 := state.NewL2(e, state.L2Config{Chain: 1, Pin: quorum.PinRule{Tag: rpc.TagLatest}})
	_, err := l2.State(t.Context(), messages.Pin{})
	wantReason(t, err, messages.ReasonChainUnavailable)
	if traffic.requests.Load() != 1 {
		t.Errorf("%d requests", traffic.requests.Load())
	}
}
