package rpc

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/redact"
)

// errClosed says that an endpoint was closed.
var errClosed = errors.New("the endpoint is closed")

// link is the connection to one endpoint. A WebSocket that could not be opened is tried again with the next request.
type link struct {
	url     string   // without secrets, except of a WebSocket
	secrets []string // what must not show up in a log
	http    *http.Client
	limit   int64

	client  atomic.Pointer[rpc.Client]
	closed  atomic.Bool
	dialing chan struct{} // holds one token while somebody connects
}

// newLink checks an address and prepares the connection to it.
func newLink(address string, limits Limits) (*link, error) {
	u, err := url.Parse(address)
	if err != nil {
		// What exactly is wrong with it would repeat a part of it, which may be a key.
		return nil, errors.New(
			"endpoint address: it is not a URL: give scheme, host and path, such as https://host/path")
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, errors.New("endpoint address: the scheme is none of http, https, ws and wss")
	}
	if u.Host == "" {
		return nil, errors.New("endpoint address: the host is missing")
	}
	l := &link{
		url: address, secrets: redact.Secrets(u), limit: limits.ResponseBytes, dialing: make(chan struct{}, 1),
		http: &http.Client{
			Timeout:   limits.Timeout,
			Transport: &boundedTransport{base: newTransport(limits.Parallel), limit: limits.ResponseBytes, address: u},
			// Where to ask is the operator's choice, not the endpoint's.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
	if u.Scheme == "http" || u.Scheme == "https" {
		l.url = u.Scheme + "://" + u.Host // What errors say of an address; the transport knows all of it.
	}
	return l, nil
}

// connect returns the client, after connecting where that has not been done yet.
func (l *link) connect(ctx context.Context) (*rpc.Client, error) {
	if c := l.client.Load(); c != nil {
		return c, nil
	}
	select {
	case l.dialing <- struct{}{}:
		defer func() { <-l.dialing }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if c := l.client.Load(); c != nil {
		return c, nil
	}
	if l.closed.Load() {
		return nil, errClosed
	}
	c, err := rpc.DialOptions(ctx, l.url, rpc.WithHTTPClient(l.http), rpc.WithWebsocketMessageSizeLimit(l.limit))
	if err != nil {
		return nil, l.masked(err)
	}
	l.client.Store(c)
	if l.closed.Load() {
		c.Close()
		return nil, errClosed
	}
	return c, nil
}

// Close ends all connections, those that wait for a next request included.
func (l *link) Close() {
	l.closed.Store(true)
	if c := l.client.Load(); c != nil {
		c.Close()
	}
	l.http.CloseIdleConnections()
}
