package chain_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// TestARateLimitIsHonoured lets an endpoint ask for a pause in every way that endpoints know.
func TestARateLimitIsHonoured(t *testing.T) {
	w := newWorld(t, 2, 1)
	start := newClock().now
	status := func(code int, header string) func(http.ResponseWriter) {
		return func(out http.ResponseWriter) {
			if header != "" {
				out.Header().Set("Retry-After", header)
			}
			http.Error(out, "slow down", code)
		}
	}
	said := func(body string) func(http.ResponseWriter) {
		return func(out http.ResponseWriter) { fmt.Fprint(out, body) }
	}
	for name, c := range map[string]struct {
		refuse    func(http.ResponseWriter)
		condition string
		pause     time.Duration
	}{
		"seconds":         {status(429, "7"), "rate limited", 7 * time.Second},
		"date":            {status(429, start.Add(90*time.Second).Format(http.TimeFormat)), "rate limited", 90 * time.Second},
		"date in a zone":  {status(429, start.Add(-time.Hour).Format(http.TimeFormat)), "rate limited", time.Second},
		"far too long":    {status(429, "999999999999999999999"), "rate limited", 5 * time.Minute},
		"unavailable":     {status(503, "20"), "rate limited", 20 * time.Second},
		"no time":         {status(429, ""), "backing off", 500 * time.Millisecond},
		"nonsense":        {status(429, "soon"), "backing off", 500 * time.Millisecond},
		"JSON-RPC":        {said(`{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"daily request count exceeded"}}`), "backing off", 500 * time.Millisecond},
		"JSON-RPC, batch": {said(`[{"jsonrpc":"2.0","id":1,"error":{"code":429,"message":"Your app has exceeded its compute units per second capacity"}}]`), "backing off", 500 * time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			var limited atomic.Bool
			limited.Store(true)
			p := &proxy{intercept: func(out http.ResponseWriter, _ *http.Request) bool {
				if limited.Load() {
					c.refuse(out)
				}
				return limited.Load()
			}}
			r := newRig(t, 0, rpc.Limits{}, trio(t, w.l2, 0, p)...)
			l2 := w.onPool2(r.Pool)
			read := func() {
				t.Helper()
				state, err := l2.State(t.Context(), messages.Pin{})
				must(t, err)
				if len(state.Operators) != 2 {
					t.Errorf("%d operators", len(state.Operators))
				}
			}
			read()
			s := r.Status()[0]
			if s.Condition != c.condition || s.Until.Sub(start) != c.pause || p.asked.Load() != 1 {
				t.Fatalf("%s until %s after %d requests", s.Condition, s.Until, p.asked.Load())
			}
			r.clock.advance(c.pause - time.Millisecond)
			read()
			if p.asked.Load() != 1 {
				t.Error("it is asked during its pause")
			}
			limited.Store(false)
			r.clock.advance(time.Millisecond)
			read()
			if s = r.Status()[0]; !s.Healthy || len(r.notes.recoveries) != 1 {
				t.Errorf("after its pause: %+v", s)
			}
		})
	}
}

// TestARateLimitOfTheOnlyEndpoint waits for it instead of asking on.
func TestARateLimitOfTheOnlyEndpoint(t *testing.T) {
	p := &proxy{intercept: func(out http.ResponseWriter, _ *http.Request) bool {
		out.Header().Set("Retry-After", "30")
		out.WriteHeader(http.StatusTooManyRequests)
		return true
	}}
	r := newRig(t, 0, rpc.Limits{}, p.serve(t, "http://127.0.0.1:1"))
	l2 := state.NewL2(r.Pool, state.L2Config{Chain: 1, Pin: quorum.PinRule{Tag: rpc.TagLatest}})
	for range 3 {
		_, err := l2.State(t.Context(), messages.Pin{})
		wantReason(t, err, messages.ReasonChainUnavailable)
		if p.asked.Load() != 1 || !strings.Contains(err.Error(), "ate limited") {
			t.Errorf("%v after %d requests", err, p.asked.Load())
		}
	}
	r.clock.advance(30 * time.Second)
	_, err := l2.State(t.Context(), messages.Pin{})
	wantReason(t, err, messages.ReasonChainUnavailable)
	if p.asked.Load() != 2 {
		t.Errorf("%d requests", p.asked.Load())
	}
}

// TestAPauseIsKeptWhenOthersAgree fails in the middle of a read. That the endpoint's first answer was
// right does not end its pause.
func TestAPauseIsKeptWhenOthersAgree(t *testing.T) {
	w := newWorld(t, 2, 1)
	for _, c := range []struct {
		status    int
		condition string
		pause     time.Duration
	}{{http.StatusTooManyRequests, "rate limited", time.Minute}, {http.StatusBadGateway, "backing off", 500 * time.Millisecond}} {
		p := &proxy{}
		p.intercept = func(out http.ResponseWriter, _ *http.Request) bool {
			if p.asked.Load() < 2 {
				return false
			}
			out.Header().Set("Retry-After", "60")
			out.WriteHeader(c.status)
			return true
		}
		r := newRig(t, 0, rpc.Limits{}, trio(t, w.l2, 1, p)...)
		_, err := w.onPool2(r.Pool).State(t.Context(), messages.Pin{})
		must(t, err)
		if s := r.Status()[1]; s.Condition != c.condition || s.Until.Sub(r.clock.Now()) != c.pause {
			t.Errorf("status %d: %+v", c.status, s)
		}
	}
}
