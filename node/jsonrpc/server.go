package jsonrpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"
	"golang.org/x/net/netutil"

	"github.com/ballast-avs/ballast/actors/kit"
)

const (
	// headerTimeout and bodyTimeout bound a caller that sends slowly: 512 KiB in 10 s are 52 kB/s.
	headerTimeout = 5 * time.Second
	bodyTimeout   = 10 * time.Second
	// writeTimeout is for the answer alone: at most a hundred short ones.
	writeTimeout = 5 * time.Second
	idleTimeout  = time.Minute
	maxHeader    = 16 << 10 // bytes
	// maxConnections keeps file descriptors for the node's peers, whoever connects here.
	maxConnections = 256
)

// Server serves one node.
type Server struct {
	http  *http.Server
	url   string
	grace time.Duration
	end   context.CancelFunc
	done  chan struct{} // closed when nothing listens any more
}

// Serve listens and answers until Close. It returns ErrConfig for a configuration that is not valid, and the listener's
// error for an address that cannot be had. Metrics are registered in reg; each server needs its own.
func Serve(c Config, n Node, log *logrus.Entry, reg prometheus.Registerer) (*Server, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", net.JoinHostPort(c.Host, strconv.Itoa(c.Port)))
	if err != nil {
		return nil, fmt.Errorf("listen for JSON-RPC: %w; where the port is in use, give another --json-rpc.port", err)
	}
	m, err := newMetrics(reg)
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	address := addressOf(listener.Addr())
	life, end := context.WithCancel(context.Background())
	s := &Server{url: "http://" + reachable(address).String(), grace: c.Timeout, end: end, done: make(chan struct{})}
	s.http = &http.Server{
		Handler: newHandler(c, n, kit.SystemClock(), log, m), ReadHeaderTimeout: headerTimeout, ReadTimeout: bodyTimeout,
		WriteTimeout: bodyTimeout + c.Timeout + writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader,
		BaseContext: func(net.Listener) context.Context { return life },
		ErrorLog:    slog.NewLogLogger(kit.Slog(log).Handler(), slog.LevelDebug),
	}
	go s.run(netutil.LimitListener(listener, maxConnections), log)
	if !address.Addr().IsLoopback() && c.Token == "" {
		log.Warn("JSON-RPC needs no token: everybody who reaches its address may send tasks")
	}
	log.WithField("url", s.url).Info("JSON-RPC is served")
	return s, nil
}

func (s *Server) run(listener net.Listener, log *logrus.Entry) {
	defer close(s.done)
	if err := s.http.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		log.WithError(err).Error("JSON-RPC is not served any more")
	}
}

// URL is where a caller on this machine reaches the server.
func (s *Server) URL() string { return s.url }

// Close stops listening, waits up to Config.Timeout for the requests on the way, and cuts off what is left. It may be called
// more than once.
func (s *Server) Close() error {
	defer s.end()
	ctx, cancel := context.WithTimeout(context.Background(), s.grace)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close()
	}
	<-s.done
	if err != nil {
		return fmt.Errorf("stop serving JSON-RPC: %w", err)
	}
	return nil
}

// addressOf is a TCP listener's address; not valid for another listener's.
func addressOf(a net.Addr) netip.AddrPort {
	if tcp, ok := a.(*net.TCPAddr); ok {
		return netip.AddrPortFrom(tcp.AddrPort().Addr().Unmap(), tcp.AddrPort().Port())
	}
	return netip.AddrPort{}
}

// reachable turns "all addresses" into one that can be called: Go listens at those of IPv4 too, whichever family was named.
func reachable(a netip.AddrPort) netip.AddrPort {
	if a.Addr().IsUnspecified() {
		return netip.AddrPortFrom(netip.AddrFrom4([4]byte{127, 0, 0, 1}), a.Port())
	}
	return a
}
