package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// TestABrokenEndpointStopsNothing has one of three that gives no usable answer, in every way that there is.
func TestABrokenEndpointStopsNothing(t *testing.T) {
	w := newWorld(t, 2, 1)
	flood := strings.Repeat(" ", 1<<20)
	for name, broken := range map[string]func(http.ResponseWriter, *http.Request){
		"hangs":  func(_ http.ResponseWriter, in *http.Request) { <-in.Context().Done() },
		"closes": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"status 500": func(out http.ResponseWriter, _ *http.Request) {
			http.Error(out, "oops", http.StatusInternalServerError)
		},
		"status 200":    func(http.ResponseWriter, *http.Request) {},
		"garbles":       func(out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, `[{"jsonrpc":"2.0","id":1,"result":`) },
		"another list":  func(out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, `[1,2,3]`) },
		"is a web page": func(out http.ResponseWriter, _ *http.Request) { fmt.Fprint(out, `<html>welcome</html>`) },
		"sends elsewhere": func(out http.ResponseWriter, in *http.Request) {
			http.Redirect(out, in, w.l2.HTTP(), http.StatusTemporaryRedirect)
		},
		"floods": func(out http.ResponseWriter, _ *http.Request) {
			for range 8 {
				fmt.Fprint(out, flood)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := &proxy{intercept: func(out http.ResponseWriter, in *http.Request) bool {
				_, _ = io.Copy(io.Discard, in.Body) // The server sees that the client is gone only then.
				broken(out, in)
				return true
			}}
			r := newRig(t, 0, rpc.Limits{ResponseBytes: 4 << 20}, trio(t, w.l2, 2, p)...)
			began := time.Now()
			state, err := w.onPool2(r.Pool).State(t.Context(), messages.Pin{})
			must(t, err)
			if took := time.Since(began); took > 5*time.Second {
				t.Errorf("it took %s", took)
			}
			if s := r.Status()[2]; len(state.Operators) != 2 || s.Condition != "backing off" || s.Errors == 0 || len(r.notes.errors) == 0 {
				t.Errorf("%d operators, %+v", len(state.Operators), s)
			}
		})
	}
}

// TestEndpointsComeBack starts while endpoints are down.
func TestEndpointsComeBack(t *testing.T) {
	w := newWorld(t, 2, 1)
	var down [3]atomic.Bool
	urls := make([]string, 3)
	for i := range urls {
		p := &proxy{intercept: func(http.ResponseWriter, *http.Request) bool {
			if down[i].Load() {
				panic(http.ErrAbortHandler)
			}
			return false
		}}
		urls[i] = p.serve(t, w.l2.HTTP())
	}
	for i := range down {
		down[i].Store(true)
	}
	r := newRig(t, 0, rpc.Limits{}, urls...)
	l2 := w.onPool2(r.Pool)
	for range 3 {
		_, err := l2.State(t.Context(), messages.Pin{})
		wantReason(t, err, messages.ReasonChainUnavailable)
	}
	down[0].Store(false)
	_, err := l2.State(t.Context(), messages.Pin{})
	wantReason(t, err, messages.ReasonChainUnavailable)
	if !strings.Contains(err.Error(), "1 of 3 endpoints answered, a quorum is 2") {
		t.Error(err)
	}
	down[1].Store(false) // Its pause is not over, but without it there is no quorum.
	_, err = l2.State(t.Context(), messages.Pin{})
	must(t, err)
	down[2].Store(false)
	r.clock.advance(time.Minute)
	_, err = l2.State(t.Context(), messages.Pin{})
	must(t, err)
	for i, s := range r.Status() {
		if !s.Healthy {
			t.Errorf("endpoint %d: %+v", i, s)
		}
	}
}

// TestOneEndpointIsBelieved has a quorum of 1: the others stand in for the first one.
func TestOneEndpointIsBelieved(t *testing.T) {
	w := newWorld(t, 2, 1)
	dead, second := "http://127.0.0.1:1", &proxy{}
	r := newRig(t, 1, rpc.Limits{}, dead, second.serve(t, w.l2.HTTP()), w.l2.HTTP())
	l2 := w.onPool2(r.Pool)
	for range 2 {
		state, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		if len(state.Operators) != 2 {
			t.Errorf("%d operators", len(state.Operators))
		}
	}
	if s := r.Status(); s[0].Errors != 1 || s[2].Requests != 0 || second.asked.Load() != 5 { // The first read looks for aligned blocks too.
		t.Errorf("%+v, %d requests", s, second.asked.Load())
	}
}

// TestAMissingTagInAPool takes the tag away from endpoints after all of them had it.
func TestAMissingTagInAPool(t *testing.T) {
	w := newWorld(t, 2, 1)
	var missing [3]atomic.Bool
	urls := make([]string, 3)
	for i := range urls {
		urls[i] = without(&missing[i], json.RawMessage("null"), rpc.TagSafe, rpc.TagFinalized).serve(t, w.l2.HTTP())
	}
	pool := newRig(t, 0, rpc.Limits{}, urls...).Pool
	l2 := w.onPool2(pool)
	for _, c := range []struct {
		missing [3]bool
		reason  messages.Reason
	}{
		{[3]bool{true, true, true}, ""}, // Counted from the head.
		{[3]bool{true, true, false}, ""},
		{[3]bool{true, false, false}, ""}, // The tag, from here on.
		{[3]bool{true, true, false}, messages.ReasonChainUnavailable},
		{[3]bool{true, true, true}, messages.ReasonChainUnavailable},
		{[3]bool{false, true, false}, ""},
	} {
		for i := range missing {
			missing[i].Store(c.missing[i])
		}
		state, err := l2.State(t.Context(), messages.Pin{})
		if c.reason != "" {
			wantReason(t, err, c.reason)
			continue
		}
		must(t, err)
		if state.TagNumber != 3 {
			t.Errorf("missing at %v: tag at %d", c.missing, state.TagNumber)
		}
	}
	for i, s := range pool.Status() {
		if !s.Healthy || s.Disagreements > 0 {
			t.Errorf("endpoint %d is blamed for a tag: %+v", i, s)
		}
	}
}

// byNumberAlone takes no block hashes in calls, as before EIP-1898.
func byNumberAlone(params []json.RawMessage) any {
	for _, p := range params {
		if bytes.Contains(p, []byte("blockHash")) {
			return rpcError{Code: -32602, Message: "invalid argument 1: json: cannot unmarshal object into Go value of type string"}
		}
	}
	return nil
}

// TestEndpointsWithoutBlockHashes expects the same values from an endpoint that reads by number alone.
func TestEndpointsWithoutBlockHashes(t *testing.T) {
	w := newWorld(t, 4, 1)
	w.unregister(t, 2)
	read := func(u1, u2 string) readings {
		l1, _ := w.readL1(t, u1)
		l2, _ := w.readL2(t, u2)
		return w.read(t, l1, l2)
	}
	truth := read(w.l1.HTTP(), w.l2.HTTP())
	old := &proxy{change: func(_ string, params []json.RawMessage) any { return byNumberAlone(params) }}
	if got := read(old.serve(t, w.l1.HTTP()), old.serve(t, w.l2.HTTP())); !reflect.DeepEqual(got, truth) {
		t.Errorf("got\n%+v, want\n%+v", got, truth)
	}
}

// TestAReorgWhileReading replaces the pinned block between the look at the blocks and the read, once for endpoints that
// are asked by hash and once for those that know numbers alone: no value may be of the other branch.
func TestAReorgWhileReading(t *testing.T) {
	for name, change := range map[string]func(params []json.RawMessage) any{
		"by hash":   func([]json.RawMessage) any { return nil },
		"by number": byNumberAlone,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, 3, 1)
			w.l2.SetLags(0, 100)
			pin := messages.Pin{Number: 4, Hash: hashAt(t, w.l2, 4)}
			var once sync.Once
			p := &proxy{}
			p.change = func(method string, params []json.RawMessage) any {
				if method != "eth_call" || strings.Contains(string(params[1]), "latest") {
					return nil
				}
				if answer := change(params); answer != nil {
					return answer
				}
				once.Do(func() {
					_, err := w.l2.Reorg(t.Context(), devchain.Fork{Depth: 4})
					must(t, err)
				})
				return nil
			}
			urls := []string{p.serve(t, w.l2.HTTP()), p.serve(t, w.l2.HTTP()), p.serve(t, w.l2.HTTP())}
			r := newRig(t, 0, rpc.Limits{}, urls...)
			l2 := w.onPool2(r.Pool)
			// The first try fails as the block is gone, the second one sees another block at its height.
			state, err := l2.State(t.Context(), pin)
			if err == nil && !state.PinForeign {
				t.Fatalf("read %+v", state)
			}
			if err != nil {
				wantReason(t, err, messages.ReasonPinUnknown)
			}
			state, err = l2.State(t.Context(), pin)
			must(t, err)
			if !state.PinForeign || len(state.Operators) != 0 {
				t.Errorf("later: %+v", state)
			}
			for i, s := range r.Status() {
				if s.Quarantined || s.Disagreements > 0 {
					t.Errorf("endpoint %d is blamed for a reorganisation: %+v", i, s)
				}
			}
		})
	}
}
