package jsonrpc

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

// Outcomes of requests.
const (
	outcomeOK           = "ok"
	outcomeInvalid      = "invalid"      // a request that no node would answer
	outcomeRefused      = "refused"      // by the node, with a reason
	outcomeFailed       = "failed"       // the node's own fault
	outcomeLimited      = "limited"      // above the rate, or too many at once
	outcomeUnauthorized = "unauthorized" // without the token
)

// methodOther labels requests that name no method of the server, or were turned away before they named any.
const methodOther = "other"

// metrics are the server's instruments. Both labels are from short lists, whatever callers send.
type metrics struct{ requests *prometheus.CounterVec }

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	m := &metrics{requests: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "ballast_jsonrpc_requests_total",
		Help: "Requests of performers by outcome: ok, invalid, refused, failed, limited, unauthorized.",
	}, []string{"method", "outcome"})}
	if err := reg.Register(m.requests); err != nil {
		return nil, fmt.Errorf("register the metrics of JSON-RPC: %w", err)
	}
	return m, nil
}

// count counts one request; p is nil for one that was answered with a result.
func (m *metrics) count(method string, p *problem) {
	outcome := outcomeOK
	if p != nil {
		outcome = p.outcome
	}
	m.requests.WithLabelValues(method, outcome).Inc()
}
