// Package transporttest has servers that break HTTP's rules, for tests of HTTP clients.
package transporttest

import (
	"context"
	"io"
	"net"
	"testing"
	"time"
)

const (
	// Switching is an answer after which a client that takes it for one reads for ever.
	Switching = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"
	// closing bounds the wait for a client that has to close a connection.
	closing = 30 * time.Second
	// readBytes is how much of a request is read before its answer, and kinds how many connections are counted.
	readBytes, kinds = 64 << 10, 1 << 10
)

// Server answers the first request of each connection, and leaves the connection open until the client closes it.
type Server struct {
	listener       net.Listener
	opened, closed chan struct{}
}

// Serve starts a server on loopback, which ends with the test. What answer writes is sent as it is.
func Serve(t *testing.T, answer func(net.Conn)) *Server {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{listener: listener, opened: make(chan struct{}, kinds), closed: make(chan struct{}, kinds)}
	accepting := make(chan struct{})
	go func() {
		defer close(accepting)
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			s.opened <- struct{}{}
			go s.hold(conn, answer)
		}
	}()
	t.Cleanup(func() {
		_ = listener.Close()
		<-accepting
	})
	return s
}

// Says is an answer of fixed bytes.
func Says(text string) func(net.Conn) {
	return func(c net.Conn) { _, _ = io.WriteString(c, text) }
}

// Host is the server's address, as host and port.
func (s *Server) Host() string { return s.listener.Addr().String() }

// Opened returns how many connections clients have opened.
func (s *Server) Opened() int { return len(s.opened) }

// hold answers a connection's first request and waits until the client has closed it.
func (s *Server) hold(conn net.Conn, answer func(net.Conn)) {
	defer func() { s.closed <- struct{}{} }()
	defer func() { _ = conn.Close() }()
	if _, err := conn.Read(make([]byte, readBytes)); err != nil {
		return
	}
	answer(conn)
	_, _ = io.Copy(io.Discard, conn)
}

// WaitClosed waits until the clients have closed every connection, and fails the test if they do not.
func (s *Server) WaitClosed(t *testing.T) {
	t.Helper()
	late, cancel := context.WithTimeout(context.Background(), closing)
	defer cancel()
	for n := range len(s.opened) {
		select {
		case <-s.closed:
		case <-late.Done():
			t.Fatalf("%d of %d connections are closed", n, len(s.opened))
		}
	}
}
