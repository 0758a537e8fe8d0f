package jsonrpc

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/httpserver"
)

const (
	// bodyTimeout bounds a caller that sends slowly: 512 KiB in 10 s are 52 kB/s.
	bodyTimeout = 10 * time.Second
	// writeTimeout is for the answer alone: at most a hundred short ones.
	writeTimeout   = 5 * time.Second
	maxConnections = 256
)

// Server serves one node.
type Server struct {
	*httpserver.Server

	grace time.Duration
}

// Serve listens and answers until Close. It returns ErrConfig for a configuration that is not valid, and the listener's
// error for an address that cannot be had. Metrics are registered in reg; each server needs its own.
func Serve(c Config, n Node, log *logrus.Entry, reg prometheus.Registerer) (*Server, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	listener, err := httpserver.Listen(net.JoinHostPort(c.Host, strconv.Itoa(c.Port)))
	if err != nil {
		return nil, fmt.Errorf("listen for JSON-RPC: %w; where the port is in use, give another --json-rpc.port", err)
	}
	m, err := newMetrics(reg)
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	limits := httpserver.Limits{
		Connections: maxConnections, Read: bodyTimeout, Write: bodyTimeout + c.Timeout + writeTimeout,
	}
	s := &Server{
		httpserver.Serve(listener, "JSON-RPC", newHandler(c, n, kit.SystemClock(), log, m), limits, log), c.Timeout,
	}
	if httpserver.Open(listener) && c.Token == "" {
		log.Warn("JSON-RPC needs no token: everybody who reaches its address may send tasks")
	}
	log.WithField("url", s.URL()).Info("JSON-RPC server started")
	return s, nil
}

// Close stops listening, waits up to Config.Timeout for the requests on the way, and cuts off what is left. It may
// be called more than once.
func (s *Server) Close() error { return s.Shutdown(s.grace) }
