package rpc

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/chain/transport"
)

// errClosed says that an endpoint was closed.
var errClosed = errors.New("the endpoint is closed")

// errSocketEnded says that a WebSocket ended while a request was under way.
var errSocketEnded = errors.New("the connection ended before the answer came")

// link is the connection to one endpoint. A WebSocket that could not be opened, or that ended, is
// opened anew with the next request.
type link struct {
	url     string   // without secrets, except of a WebSocket
	secrets []string // what must not show up in a log
	socket  bool     // a WebSocket, not HTTP
	http    *http.Client
	limit   int64

	session atomic.Pointer[session]
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
		http: transport.Client(&addressedTransport{
			base: transport.New(transport.Limits{Timeout: limits.Timeout, Bytes: limits.ResponseBytes},
				&http.Transport{Proxy: http.ProxyFromEnvironment, MaxIdleConns: limits.Parallel}),
			address: u,
		}),
	}
	if l.socket = u.Scheme == "ws" || u.Scheme == "wss"; !l.socket {
		l.url = u.Scheme + "://" + u.Host // What errors say of an address; the transport knows all of it.
	}
	return l, nil
}

// session is a connected client.
type session struct {
	*rpc.Client
	socket *socket // nil over HTTP, where each request finds a connection
}

// dead reports whether a session has to be replaced.
func (s *session) dead() bool { return s == nil || s.socket != nil && s.socket.ctx.Err() != nil }

// within returns a context that ends with the session's WebSocket too: go-ethereum's client may lose a request that was
// being written when the connection ended, and it would wait for all of its time.
func (s *session) within(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancel(ctx)
	if s.socket == nil {
		return ctx, cancel
	}
	stop := context.AfterFunc(s.socket.ctx, cancel)
	return ctx, func() { stop(); cancel() }
}

func (s *session) end() {
	if s.socket != nil {
		_ = s.socket.Close() // It may be closed already.
	}
	s.Close()
}

// connect returns the session, after connecting where that has not been done yet or has to be done again.
func (l *link) connect(ctx context.Context) (*session, error) {
	if s := l.session.Load(); !s.dead() {
		return s, nil
	}
	select {
	case l.dialing <- struct{}{}:
		defer func() { <-l.dialing }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	old := l.session.Load()
	if !old.dead() {
		return old, nil
	}
	if l.closed.Load() {
		return nil, errClosed
	}
	s, err := l.dial(ctx)
	if err != nil {
		return nil, l.masked(err)
	}
	l.session.Store(s)
	if old != nil {
		old.end()
	}
	if l.closed.Load() {
		s.end()
		return nil, errClosed
	}
	return s, nil
}

func (l *link) dial(ctx context.Context) (*session, error) {
	if !l.socket {
		c, err := rpc.DialOptions(ctx, l.url, rpc.WithHTTPClient(l.http))
		return &session{Client: c}, err
	}
	ws, err := dialSocket(ctx, l.url, l.limit)
	if err != nil {
		return nil, err
	}
	c, err := rpc.DialIO(ctx, ws, ws)
	if err != nil {
		return nil, errors.Join(err, ws.Close())
	}
	return &session{Client: c, socket: ws}, nil
}

// timedOut ends a WebSocket on which a request ran out of time: the next one might wait in vain too.
func (l *link) timedOut(s *session) {
	if s.socket != nil {
		s.socket.shut()
	}
}

// Close ends all connections, those that wait for a next request included.
func (l *link) Close() {
	l.closed.Store(true)
	if s := l.session.Load(); s != nil {
		s.end()
	}
	l.http.CloseIdleConnections()
}
