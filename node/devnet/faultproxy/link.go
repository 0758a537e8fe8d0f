package faultproxy

import (
	"context"
	"fmt"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// dialTimeout bounds the connection to the real thing.
const dialTimeout = 5 * time.Second

// Link forwards TCP connections to an address until it is cut.
type Link struct {
	listener net.Listener
	target   string
	running  sync.WaitGroup

	mu    sync.Mutex
	cut   bool
	conns map[net.Conn]*atomic.Bool // whether what comes in is lost
}

// NewLink listens at a free port of the loopback interface.
func NewLink(ctx context.Context, target string) (*Link, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for a link to %s: %w", target, err)
	}
	l := &Link{listener: listener, target: target, conns: map[net.Conn]*atomic.Bool{}}
	l.running.Go(l.accept)
	return l, nil
}

// Port is where the link listens.
func (l *Link) Port() int {
	address, ok := l.listener.Addr().(*net.TCPAddr)
	if !ok {
		return 0
	}
	return address.Port
}

// Cut ends all connections and refuses new ones until it is called with false.
func (l *Link) Cut(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cut = cut
	if cut {
		l.closeAll()
	}
}

// Silence loses all that comes in over the connections of now, which stay open, as a router does that forgot them. New
// ones are forwarded.
func (l *Link) Silence() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, silent := range l.conns {
		silent.Store(true)
	}
}

// Close ends the link.
func (l *Link) Close() error {
	err := l.listener.Close()
	l.mu.Lock()
	l.cut = true
	l.closeAll()
	l.mu.Unlock()
	l.running.Wait()
	return err
}

// closeAll ends all connections. The caller holds the lock.
func (l *Link) closeAll() {
	for conn := range l.conns {
		_ = conn.Close() // It ends either way.
	}
}

func (l *Link) accept() {
	for {
		conn, err := l.listener.Accept()
		if err != nil {
			return // closed
		}
		l.running.Go(func() { l.forward(conn) })
	}
}

func (l *Link) forward(from net.Conn) {
	defer l.release(from)
	silent := &atomic.Bool{}
	if !l.hold(from, silent) {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), dialTimeout)
	defer cancel()
	to, err := new(net.Dialer).DialContext(ctx, "tcp", l.target)
	if err != nil {
		return
	}
	defer l.release(to)
	if !l.hold(to, silent) {
		return
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, _ = io.Copy(gate{to, silent}, from) // An end of either side ends both.
		l.release(to)
	}()
	_, _ = io.Copy(gate{from, silent}, to) // The same.
	l.release(from)
	<-done
}

// hold keeps a connection in mind, unless the link is cut.
func (l *Link) hold(conn net.Conn, silent *atomic.Bool) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cut {
		return false
	}
	l.conns[conn] = silent
	return true
}

func (l *Link) release(conn net.Conn) {
	_ = conn.Close() // It may be closed already.
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.conns, conn)
}

// gate passes bytes on until the connection is silent.
type gate struct {
	to     io.Writer
	silent *atomic.Bool
}

// Write implements io.Writer.
func (g gate) Write(p []byte) (int, error) {
	if g.silent.Load() {
		return len(p), nil
	}
	return g.to.Write(p)
}
