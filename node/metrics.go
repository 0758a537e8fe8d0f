package node

import (
	"fmt"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/httpserver"
)

// metricsPath is where the registry is served.
const metricsPath = "/metrics"

// serveMetrics serves one node's registry on metricsPath, and the probes of admin.
func serveMetrics(
	address string, registry *prometheus.Registry, findings func() []health.Finding, log *logrus.Entry,
) (*httpserver.Server, error) {
	listener, err := httpserver.Listen(address)
	if err != nil {
		return nil, fmt.Errorf("--metrics.port: serve metrics at %s: %w", address, err)
	}
	// A registry of some hundred series is written in milliseconds, to one or two collectors.
	limits := httpserver.Limits{Connections: 64, Read: 5 * time.Second, Write: 10 * time.Second}
	mux := http.NewServeMux()
	mux.Handle("GET "+metricsPath, promhttp.HandlerFor(registry, promhttp.HandlerOpts{ErrorLog: log}))
	admin.Probes(mux, findings)
	return httpserver.Serve(listener, "The page of metrics", mux, limits, log), nil
}
