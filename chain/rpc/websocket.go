package rpc

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

const (
	// pingEvery is how often a WebSocket is pinged, whatever else is written to it; silenceLimit is how long nothing
	// may arrive. go-ethereum's own client pings only after 30s without a request: one that polls more often never
	// notices that nobody listens any more.
	pingEvery, silenceLimit = 5 * time.Second, 12 * time.Second
	socketBuffer            = 4 << 10
)

// socket is a WebSocket as a stream of JSON, for go-ethereum's client. It closes itself when nothing arrives any more.
type socket struct {
	conn    *websocket.Conn
	message io.Reader // what is left of the message that is being read
	ctx     context.Context
	shut    context.CancelFunc
	pinging sync.WaitGroup
}

// dialSocket connects. User and password become a header, as over HTTP.
func dialSocket(ctx context.Context, address string, limit int64) (*socket, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	header := http.Request{Header: http.Header{}}
	authorize(&header, u.User)
	u.User = nil
	var under *handshake
	dialer := websocket.Dialer{
		Proxy: http.ProxyFromEnvironment, ReadBufferSize: socketBuffer, WriteBufferSize: socketBuffer,
		NetDialContext: func(ctx context.Context, network, address string) (_ net.Conn, err error) {
			under, err = dialHandshake(ctx, network, address)
			return under, err
		},
	}
	//nolint:bodyclose // Nothing is open there.
	conn, answer, err := dialer.DialContext(ctx, u.String(), header.Header)
	under.end(err == nil)
	if err != nil {
		if answer != nil {
			return nil, fmt.Errorf("%w (HTTP status %s)", err, answer.Status)
		}
		return nil, err
	}
	conn.SetReadLimit(limit)
	s := &socket{conn: conn}
	s.ctx, s.shut = context.WithCancel(context.WithoutCancel(ctx))
	conn.SetPongHandler(func(string) error { return s.alive() })
	if err := s.alive(); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	s.pinging.Go(s.ping)
	return s, nil
}

// alive counts the silence anew.
func (s *socket) alive() error { return s.conn.SetReadDeadline(Now().Add(silenceLimit)) }

func (s *socket) ping() {
	for Sleep(s.ctx, pingEvery) == nil {
		if s.conn.WriteControl(websocket.PingMessage, nil, Now().Add(pingEvery)) != nil {
			s.shut()
		}
	}
	_ = s.conn.Close() // Whoever reads is told so.
}

// Read implements io.Reader.
func (s *socket) Read(p []byte) (n int, err error) {
	for n == 0 && err == nil {
		if s.message == nil {
			if _, s.message, err = s.conn.NextReader(); err != nil {
				break
			}
		}
		if n, err = s.message.Read(p); err == io.EOF { //nolint:errorlint // A reader returns it as it is.
			s.message, err = nil, nil
		}
	}
	if err == nil {
		err = s.alive()
	}
	if err != nil {
		s.shut()
	}
	return n, err
}

// Write implements io.Writer: one call is one message.
func (s *socket) Write(p []byte) (int, error) {
	err := errors.Join(s.conn.SetWriteDeadline(Now().Add(silenceLimit)), s.conn.WriteMessage(websocket.TextMessage, p))
	if err != nil {
		s.shut()
		return 0, err
	}
	return len(p), nil
}

// Close ends the connection and waits until its goroutine has ended.
func (s *socket) Close() error {
	s.shut()
	err := s.conn.Close()
	s.pinging.Wait()
	return err
}
