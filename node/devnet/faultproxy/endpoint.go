package faultproxy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"
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
	retryAfter = 2
	// maxBody bounds a request and an answer.
	maxBody = 32 << 20
	// upstreamTimeout bounds the real endpoint's answer.
	upstreamTimeout = 30 * time.Second
	headerTimeout   = 10 * time.Second
)

// Endpoint is a JSON-RPC endpoint over HTTP in front of a real one.
type Endpoint struct {
	upstream string
	client   *http.Client
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
		upstream: upstream, client: &http.Client{Timeout: upstreamTimeout}, listener: listener,
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
	e.client.CloseIdleConnections()
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
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
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
		e.reply(w, r, func(ctx context.Context) ([]byte, error) { return e.ask(ctx, body) })
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

// ask passes a request on as it is.
func (e *Endpoint) ask(ctx context.Context, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.upstream, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("ask the real endpoint: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := e.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("ask the real endpoint: %w", err)
	}
	answer, err := io.ReadAll(io.LimitReader(response.Body, maxBody))
	return answer, errors.Join(err, response.Body.Close())
}
