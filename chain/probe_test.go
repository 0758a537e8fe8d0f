package chain_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// hanging is an honest endpoint in front of a chain that a test can let hang.
func hanging(tb testing.TB, c *devchain.Chain) *faultproxy.Endpoint {
	tb.Helper()
	e, err := faultproxy.NewEndpoint(tb.Context(), "127.0.0.1", c.HTTP())
	must(tb, err)
	tb.Cleanup(func() { must(tb, e.Close()) })
	return e
}

// TestAHungEndpointIsNotHealthy lets the only endpoint accept and never answer, while nothing is read: the end of a pause
// makes it healthy at no time, an answer does.
func TestAHungEndpointIsNotHealthy(t *testing.T) {
	c := start(t, devchain.Options{ChainID: l2ID})
	e := hanging(t, c)
	r := newRig(t, 0, rpc.Limits{Timeout: 200 * time.Millisecond}, e.URL())
	if r.Status()[0].Healthy {
		t.Error("healthy before any answer")
	}
	_, err := r.Identify(t.Context())
	must(t, err)
	for range 100 { // eight minutes
		r.clock.advance(5 * time.Second)
		if r.Probe(t.Context()); !r.Status()[0].Healthy {
			t.Fatalf("not healthy while it answers: %+v", r.Status()[0])
		}
	}
	e.Set(faultproxy.Hangs)
	r.clock.advance(30 * time.Second)
	for range 100 {
		if r.Probe(t.Context()); r.Status()[0].Healthy || r.Status()[0].Quarantined {
			t.Fatalf("while it hangs: %+v", r.Status()[0])
		}
		r.clock.advance(5 * time.Second)
		if r.Status()[0].Healthy {
			t.Fatalf("healthy by waiting: %+v", r.Status()[0])
		}
	}
	e.Set(faultproxy.Honest)
	r.clock.advance(time.Minute)
	if r.Probe(t.Context()); !r.Status()[0].Healthy || len(r.notes.recoveries) != 1 {
		t.Errorf("after an answer: %+v, restored %v", r.Status()[0], r.notes.recoveries)
	}
}

// TestAChainThatChanges lets an endpoint serve another chain under a running pool. What it says does not count until it
// serves the first one again, and it is not called a liar.
func TestAChainThatChanges(t *testing.T) {
	w := newWorld(t, 2, 1)
	other := `"0x7a69"`
	genesis := `{"number":"0x0","hash":"` + common.Hash{9}.Hex() + `","timestamp":"0x1"}`
	for name, c := range map[string]struct{ method, param, answer, words string }{
		"another chain id":      {"eth_chainId", "", other, "it serves chain 31337, at the start it was chain 80002"},
		"another genesis block": {"eth_getBlockByNumber", `"0x0"`, genesis, "the genesis block of its chain is 0x09"},
	} {
		t.Run(name, func(t *testing.T) {
			var changed atomic.Bool
			p := &proxy{change: func(method string, params []json.RawMessage) any {
				if changed.Load() && method == c.method && (c.param == "" || string(params[0]) == c.param) {
					return json.RawMessage(c.answer)
				}
				return nil
			}}
			alone, among := newRig(t, 0, rpc.Limits{}, p.serve(t, w.l2.HTTP())), newRig(t, 0, rpc.Limits{}, trio(t, w.l2, 1, p)...)
			for _, r := range []*rig{alone, among} {
				_, err := r.Identify(t.Context())
				must(t, err)
			}
			changed.Store(true)
			for _, r := range []*rig{alone, among} {
				r.clock.advance(2 * time.Minute)
				r.Probe(t.Context())
			}
			_, err := w.onPool2(alone.Pool).State(t.Context(), messages.Pin{})
			wantReason(t, err, messages.ReasonChainChanged)
			if s := alone.Status()[0]; s.Healthy || !s.Foreign || s.Quarantined || !strings.Contains(s.Reason, c.words) || !strings.Contains(err.Error(), c.words) {
				t.Errorf("%+v, %v", s, err)
			}
			asked := p.asked.Load()
			_, err = w.onPool2(among.Pool).State(t.Context(), messages.Pin{})
			must(t, err)
			if p.asked.Load() != asked {
				t.Error("it is asked for votes")
			}
			changed.Store(false)
			for _, r := range []*rig{alone, among} {
				r.clock.advance(30 * time.Second)
				r.Probe(t.Context())
				for i, s := range r.Status() {
					if !s.Healthy {
						t.Errorf("endpoint %d after it is back: %+v", i, s)
					}
				}
			}
			_, err = w.onPool2(alone.Pool).State(t.Context(), messages.Pin{})
			must(t, err)
		})
	}
}

// TestAnEndpointThatComesLateIsIdentified has an endpoint of another chain that was down when the others were asked
// which chain they serve.
func TestAnEndpointThatComesLateIsIdentified(t *testing.T) {
	w := newWorld(t, 2, 1)
	var down atomic.Bool
	down.Store(true)
	late := &proxy{intercept: func(http.ResponseWriter, *http.Request) bool {
		if down.Load() {
			panic(http.ErrAbortHandler)
		}
		return false
	}}
	r := newRig(t, 0, rpc.Limits{}, append(honest(w.l2, 2), late.serve(t, w.l1.HTTP()))...)
	_, err := r.Identify(t.Context())
	must(t, err)
	down.Store(false)
	r.clock.advance(time.Minute)
	r.Probe(t.Context())
	if s := r.Status(); !s[2].Foreign || s[0].Foreign || s[1].Foreign {
		t.Errorf("%+v", s)
	}
}

// TestAProbeTellsTheHead has a block's time for the check of the clock, on a chain that is not read.
func TestAProbeTellsTheHead(t *testing.T) {
	c := start(t, devchain.Options{ChainID: l1ID})
	mine(t, c, 3)
	r := newRig(t, 0, rpc.Limits{}, c.HTTP())
	r.Probe(t.Context())
	if s := r.Status()[0]; s.Head != 3 || uint64(s.HeadTime.Unix()) != c.Head().Time || !s.Healthy {
		t.Errorf("%+v, the head is %+v", s, c.Head())
	}
}
