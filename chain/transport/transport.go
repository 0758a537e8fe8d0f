// Package transport makes HTTP connections that do not outlive their use: a connection that went silent, as behind a
// router that forgot it or a balancer whose machine is gone, is noticed and replaced.
//
// An HTTP/2 connection is pinged while nothing arrives on it. And after a request that ran out of time, whatever the
// protocol, the next one takes a new connection: over the old one it might wait in vain too.
package transport

import (
	"cmp"
	"context"
	"errors"
	"io"
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
	current atomic.Pointer[http.Transport]
}

// New returns a transport with the settings of base, which nobody else may use. Limits of time and size that it leaves
// out take defaults.
func New(base *http.Transport) *Transport {
	if base.DialContext == nil {
		base.DialContext = (&net.Dialer{Timeout: DialTimeout}).DialContext
	}
	base.TLSHandshakeTimeout = cmp.Or(base.TLSHandshakeTimeout, DialTimeout)
	base.IdleConnTimeout = cmp.Or(base.IdleConnTimeout, idleTimeout)
	base.MaxIdleConnsPerHost = base.MaxIdleConns
	base.MaxResponseHeaderBytes = cmp.Or(base.MaxResponseHeaderBytes, headerBytes)
	base.ForceAttemptHTTP2 = true
	base.HTTP2 = &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pongLimit}
	t := &Transport{}
	t.current.Store(base)
	return t
}

// RoundTrip implements http.RoundTripper.
func (t *Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	used := t.current.Load()
	response, err := used.RoundTrip(request)
	if err != nil {
		t.renewAfter(err, used)
		return nil, err
	}
	response.Body = &watchedBody{ReadCloser: response.Body, failed: func(err error) { t.renewAfter(err, used) }}
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

// watchedBody tells of an error while the answer is read.
type watchedBody struct {
	io.ReadCloser
	failed func(error)
}

// Read implements io.Reader.
func (b *watchedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err != nil && err != io.EOF {
		b.failed(err)
	}
	return n, err
}
