// Package transport has the rules of every HTTP client of a node: what a server may do, and for how long.
//
// A request has a total time, its answer's body included, and the body has a size, counted after decompression. A
// status of 1xx is not an answer. No redirection is followed: where to ask is the operator's choice, not the server's.
//
// A connection does not outlive its use: one that went silent, as behind a router that forgot it or a balancer whose
// machine is gone, is noticed and replaced. An HTTP/2 connection is pinged while nothing arrives on it. And after a
// request that ran out of time, whatever the protocol, the next one takes a new connection: over the old one it might
// wait in vain too.
package transport

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

const (
	// DialTimeout bounds how long it takes to connect to a server, and then the TLS handshake.
	DialTimeout = 10 * time.Second
	idleTimeout = 90 * time.Second
	// pingAfter is how long nothing may arrive over HTTP/2 until a ping is sent (RFC 9113, section 6.7), pongLimit how
	// long its answer is waited for. Together they are well below the time that a request may take.
	pingAfter, pongLimit = 5 * time.Second, 5 * time.Second
	// headerBytes bounds an answer's headers; real ones have under 4 KiB.
	headerBytes = 64 << 10
)

// Transport is an http.RoundTripper. It may be used from any goroutine.
type Transport struct {
	limits  Limits
	current atomic.Pointer[http.Transport]
}

// New returns a transport within limits, with the settings of base, which nobody else may use. Limits of connections
// and headers that base leaves out take defaults.
func New(limits Limits, base *http.Transport) *Transport {
	if base.DialContext == nil {
		base.DialContext = (&net.Dialer{Timeout: DialTimeout}).DialContext
	}
	base.TLSHandshakeTimeout = cmp.Or(base.TLSHandshakeTimeout, DialTimeout)
	base.IdleConnTimeout = cmp.Or(base.IdleConnTimeout, idleTimeout)
	base.MaxIdleConnsPerHost = base.MaxIdleConns
	base.MaxResponseHeaderBytes = cmp.Or(base.MaxResponseHeaderBytes, headerBytes)
	base.ForceAttemptHTTP2 = true
	base.HTTP2 = &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pongLimit}
	t := &Transport{limits: limits}
	t.current.Store(base)
	return t
}

// Client returns a client over a transport, or over what wraps one. It follows no redirection.
func Client(over http.RoundTripper) *http.Client {
	return &http.Client{
		Transport:     over,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// RoundTrip implements http.RoundTripper. Errors besides those of net/http: ErrStatus; and ErrTooLarge of the body.
func (t *Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	used := t.current.Load()
	ctx, cancel := context.WithTimeout(request.Context(), t.limits.Timeout)
	response, err := used.RoundTrip(request.WithContext(ctx))
	if err == nil {
		err = checkStatus(response)
	}
	if err != nil {
		cancel()
		t.renewAfter(err, used)
		return nil, err
	}
	response.Request = request
	response.Body = t.limits.body(response, func(err error) { t.renewAfter(err, used) }, cancel)
	return response, nil
}

// renewAfter leaves the connections of used to the requests that are under way on them, if one ran out of time.
func (t *Transport) renewAfter(err error, used *http.Transport) {
	var network net.Error
	if !errors.Is(err, context.DeadlineExceeded) && (!errors.As(err, &network) || !network.Timeout()) {
		return
	}
	if t.current.CompareAndSwap(used, used.Clone()) {
		used.CloseIdleConnections() // Those in use are closed when they become idle.
	}
}

// CloseIdleConnections ends the connections that wait for a next request.
func (t *Transport) CloseIdleConnections() { t.current.Load().CloseIdleConnections() }
