package monitor

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
)

// EndpointMetrics count what the endpoints of all chains do. An endpoint's label is host and position, never its URL,
// which may hold an access key.
type EndpointMetrics struct {
	requests      *prometheus.CounterVec
	seconds       *prometheus.HistogramVec
	calls         *prometheus.CounterVec
	disagreements *prometheus.CounterVec
}

// NewEndpointMetrics registers the metrics of endpoints.
func NewEndpointMetrics(reg prometheus.Registerer) EndpointMetrics {
	labels := []string{ChainLabel, "endpoint"}
	m := EndpointMetrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_rpc_requests_total",
			Help: "Requests to JSON-RPC endpoints by outcome: ok, failed, rate_limited.",
		}, []string{ChainLabel, "endpoint", "outcome"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_rpc_request_seconds", Help: "Time that an endpoint took to answer or to fail.",
			Buckets: prometheus.ExponentialBuckets(1e-3, 2, 16), // 1 ms to 33 s
		}, labels),
		calls: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_rpc_calls_total",
			Help: "JSON-RPC calls by method, of which a request carries several, and outcome: answered, refused (an " +
				"error, as a call that reverts), failed (no answer).",
		}, []string{ChainLabel, "endpoint", "method", "outcome"}),
		disagreements: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_rpc_disagreements_total",
			Help: "Answers of an endpoint that a quorum of the others contradicted.",
		}, labels),
	}
	reg.MustRegister(m.requests, m.seconds, m.calls, m.disagreements)
	return m
}

// Watch counts and logs what the endpoints of one chain do.
func (m EndpointMetrics) Watch(name string, log *logrus.Entry) quorum.Watch {
	log = log.WithField(ChainLabel, name)
	return quorum.Watch{
		Request: func(endpoint string, r rpc.Request) {
			m.requests.WithLabelValues(name, endpoint, outcomeOf(r)).Inc()
			m.seconds.WithLabelValues(name, endpoint).Observe(r.Elapsed.Seconds())
			for method, o := range r.Methods {
				m.called(name, endpoint, method, o)
			}
		},
		Error: func(endpoint string, err error) {
			log.WithField("endpoint", endpoint).WithError(err).Debug("Endpoint gave no usable answer")
		},
		Disagreement: func(endpoint, what string) {
			m.disagreements.WithLabelValues(name, endpoint).Inc()
			log.WithFields(logrus.Fields{"endpoint": endpoint, "detail": what}).
				Error("Endpoint disagrees with the others")
		},
		Paused: func(endpoint string, s quorum.EndpointStatus) {
			log.WithFields(logrus.Fields{
				"endpoint": endpoint, "condition": s.Condition, "until": s.Until, "reason": s.Reason,
			}).Warn("Endpoint backing off")
		},
		Restored: func(endpoint string) {
			log.WithField("endpoint", endpoint).Info("Endpoint recovered")
		},
	}
}

func (m EndpointMetrics) called(name, endpoint, method string, o rpc.Outcomes) {
	for outcome, n := range map[string]int{"answered": o.Answered, "refused": o.Refused, "failed": o.Failed} {
		if n > 0 {
			m.calls.WithLabelValues(name, endpoint, method, outcome).Add(float64(n))
		}
	}
}

func outcomeOf(r rpc.Request) string {
	switch {
	case r.RateLimited:
		return "rate_limited"
	case r.Failed:
		return "failed"
	}
	return "ok"
}
