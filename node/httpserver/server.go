// Package httpserver serves HTTP within bounds: whoever connects gets so many connections, so much header and so much
// time, and file descriptors are left for the node's peers. What a handler serves is the caller's matter.
//
// No address can keep others out: each has a share of the connections, this machine has one that nobody else gets, and
// a connection keeps its place against newer ones only while its whole request is here and is being answered.
package httpserver

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
)

// Limits bound what callers may take.
type Limits struct {
	Connections int           // at once; a further one displaces one that asks nothing, or is closed
	Read        time.Duration // a request with its body; its header has headerTimeout at most
	Write       time.Duration // from a request's header to the end of its answer
}

const (
	headerTimeout = 5 * time.Second
	idleTimeout   = time.Minute
	maxHeader     = 16 << 10 // bytes
)

// Server answers at one listener.
type Server struct {
	http *http.Server
	url  string
	end  context.CancelFunc
	done chan struct{} // closed when nothing listens any more
}

// Listen takes a TCP address, host:port; port 0 picks a free one.
func Listen(address string) (net.Listener, error) {
	return new(net.ListenConfig).Listen(context.Background(), "tcp", address)
}

// Serve answers until Close or Shutdown. What goes wrong with single callers is logged at debug; that it ends by itself
// is an error, which calls the server by its name.
func Serve(listener net.Listener, name string, h http.Handler, l Limits, log *logrus.Entry) *Server {
	life, end := context.WithCancel(context.Background())
	s := &Server{url: urlOf(listener.Addr()), end: end, done: make(chan struct{})}
	s.http = &http.Server{
		Handler: placed(h), ConnState: follow, ConnContext: withPlace,
		ReadHeaderTimeout: min(headerTimeout, l.Read), ReadTimeout: l.Read, WriteTimeout: l.Write,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader,
		BaseContext: func(net.Listener) context.Context { return life },
		ErrorLog:    slog.NewLogLogger(kit.Slog(log).Handler(), slog.LevelDebug),
	}
	go func() {
		defer close(s.done)
		err := s.http.Serve(placedListener{listener, newPlaces(l.Connections)})
		if !errors.Is(err, http.ErrServerClosed) {
			log.WithError(err).Error(name + " is not served any more")
		}
	}()
	return s
}

// URL is where a caller on this machine reaches the server, without a path; empty where it does not listen at TCP.
func (s *Server) URL() string { return s.url }

// Close stops serving at once; requests in flight end.
func (s *Server) Close() error {
	defer s.end()
	err := s.http.Close()
	<-s.done
	return err
}

// Shutdown stops listening, waits so long for the requests on the way, and cuts off what is left. It may
// be called more than once.
func (s *Server) Shutdown(grace time.Duration) error {
	defer s.end()
	ctx, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close()
	}
	<-s.done
	if err != nil {
		return fmt.Errorf("stop serving: %w", err)
	}
	return nil
}

// urlOf turns "all addresses" into one that can be called: Go listens at those of IPv4 too, whichever family was named.
func urlOf(a net.Addr) string {
	tcp, is := a.(*net.TCPAddr)
	switch {
	case !is:
		return ""
	case tcp.IP.IsUnspecified():
		return "http://" + net.JoinHostPort("127.0.0.1", strconv.Itoa(tcp.Port))
	}
	return "http://" + a.String()
}

// Open reports whether others than this machine reach a listener.
func Open(listener net.Listener) bool {
	tcp, is := listener.Addr().(*net.TCPAddr)
	return is && !tcp.IP.IsLoopback()
}
