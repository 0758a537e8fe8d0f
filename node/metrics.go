package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
)

// readTimeout and writeTimeout bound one scrape: a registry of some hundred series is written in milliseconds.
const (
	readTimeout  = 5 * time.Second
	writeTimeout = 10 * time.Second
)

// metricsServer serves one node's registry on /metrics, and the probes of admin.
type metricsServer struct {
	listener net.Listener
	server   *http.Server
}

func serveMetrics(address string, registry *prometheus.Registry, findings func() []health.Finding, log *logrus.Entry) (*metricsServer, error) {
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", address)
	if err != nil {
		return nil, fmt.Errorf("--metrics.port: serve metrics at %s: %w", address, err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{ErrorLog: log}))
	admin.Probes(mux, findings)
	m := &metricsServer{listener: listener, server: &http.Server{
		Handler: mux, ReadHeaderTimeout: readTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
	}}
	go func() {
		if err := m.server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.WithError(err).Error("Metrics are not served any more")
		}
	}()
	return m, nil
}

func (m *metricsServer) url() string { return "http://" + m.listener.Addr().String() + "/metrics" }

// Close stops serving.
func (m *metricsServer) Close() error { return m.server.Close() }
