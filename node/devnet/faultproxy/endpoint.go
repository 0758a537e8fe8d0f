package faultproxy

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/chain/devchain/rpcproxy"
)

// Fault is how an endpoint misbehaves.
type Fault string

// The faults.
const (
	Honest   Fault = "honest"
	Lies     Fault = "lies"      // false results, as a Lie says
	Lags     Fault = "lags"      // it knows nothing of the newest blocks
	Throttle Fault = "throttles" // HTTP 429 with Retry-After
	Hangs    Fault = "hangs"     // no answer until the client gives up
	Fails    Fault = "fails"     // HTTP 500
	Balances Fault = "balances"  // several machines behind one address, one of which lags, as a Balancer says
)

// Faults lists all that are none of honest.
func Faults() []Fault { return []Fault{Lies, Lags, Throttle, Hangs, Fails, Balances} }

const (
	// retryAfter is what a throttling endpoint asks for, in seconds.
	retryAfter    = 2
	headerTimeout = 10 * time.Second
)

// Endpoint is a JSON-RPC endpoint over HTTP in front of a real one.
type Endpoint struct {
	upstream rpcproxy.Upstream
	server   *http.Server
	listener net.Listener
	ended    context.Context //nolint:containedctx // It is the endpoint's life, not a call's.
	end      context.CancelFunc

	mu sync.Mutex
	setting
	asked uint64
}

// setting is how an endpoint answers.
type setting struct {
	fault    Fault
	lie      Lie
	lag      uint64 // blocks
	balancer Balancer
}

// NewEndpoint listens at a free port of one of this machine's addresses. It is honest.
func NewEndpoint(ctx context.Context, host, upstream string) (*Endpoint, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return nil, fmt.Errorf("listen in front of %s: %w", upstream, err)
	}
	e := &Endpoint{
		upstream: rpcproxy.NewUpstream(upstream), listener: listener,
		setting: setting{fault: Honest},
	}
	e.ended, e.end = context.WithCancel(context.Background())
	e.server = &http.Server{Handler: http.HandlerFunc(e.serve), ReadHeaderTimeout: headerTimeout}
	go func() { _ = e.server.Serve(listener) }() // It ends with Close.
	return e, nil
}

// URL is where the endpoint answers.
func (e *Endpoint) URL() string { return "http://" + e.listener.Addr().String() }

// Close stops it.
func (e *Endpoint) Close() error {
	e.end()
	e.upstream.Close()
	return e.server.Close()
}

// Set makes it misbehave from now on. Lies, Lags and Balances have their own functions.
func (e *Endpoint) Set(f Fault) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fault = f
}

// Lie makes it answer with false results from now on.
func (e *Endpoint) Lie(tell Lie) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fault, e.lie = Lies, tell
}

// Lag keeps the newest blocks from it.
func (e *Endpoint) Lag(blocks uint64) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fault, e.lag = Lags, blocks
}

// Balance lets machines with different heads answer in its place.
func (e *Endpoint) Balance(b Balancer) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fault, e.balancer = Balances, b
}

// Asked counts the requests so far.
func (e *Endpoint) Asked() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.asked
}

func (e *Endpoint) now() setting {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.asked++
	return e.setting
}

func (e *Endpoint) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, rpcproxy.MaxBody))
	if err != nil {
		http.Error(w, "the request cannot be read", http.StatusBadRequest)
		return
	}
	now := e.now()
	switch now.fault {
	case Throttle:
		w.Header().Set("Retry-After", strconv.Itoa(retryAfter))
		http.Error(w, "too many requests", http.StatusTooManyRequests)
	case Hangs:
		select {
		case <-r.Context().Done():
		case <-e.ended.Done():
		}
	case Fails:
		http.Error(w, "internal error", http.StatusInternalServerError)
	case Lags:
		e.reply(w, r, func(ctx context.Context) ([]byte, error) { return e.behind(ctx, body, now.lag, always) })
	case Balances:
		e.reply(w, r, func(ctx context.Context) ([]byte, error) {
			return e.behind(ctx, body, now.balancer.Lag, now.balancer.choose())
		})
	case Lies:
		e.reply(w, r, func(ctx context.Context) ([]byte, error) { return e.falsely(ctx, body, now.lie) })
	case Honest:
		e.reply(w, r, func(ctx context.Context) ([]byte, error) { return e.upstream.Ask(ctx, body) })
	}
}

func (e *Endpoint) reply(w http.ResponseWriter, r *http.Request, answer func(context.Context) ([]byte, error)) {
	body, err := answer(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(body) // A client that has gone needs no answer.
}
