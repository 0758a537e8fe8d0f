package webapi

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/messages"
)

// Values of the label "outcome".
const (
	outcomeValid       = "valid"       // a question: the task is right
	outcomeInvalid     = "invalid"     // a question: the task is wrong
	outcomeDelivered   = "delivered"   // a message: the service took it
	outcomeFailed      = "failed"      // VALIDATION_FAILED
	outcomeUnavailable = "unavailable" // VALIDATION_UNAVAILABLE
	outcomeStopped     = "stopped"     // the caller stopped waiting
)

type metrics struct {
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	open     *prometheus.GaugeVec
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_webapi_requests_total",
			Help: "Questions and messages to the Validation Service, by how they ended after all tries.",
		}, []string{"call", "outcome"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_webapi_seconds", Help: "Time of one try at the Validation Service.",
			Buckets: []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 15, 30},
		}, []string{"call"}),
		open: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "ballast_webapi_breaker_open",
			Help: "1 while the Validation Service is left alone because it gave no answers.",
		}, []string{"call"}),
	}
	reg.MustRegister(m.requests, m.seconds, m.open)
	return m
}

func (m *metrics) ended(call, outcome string) { m.requests.WithLabelValues(call, outcome).Inc() }

func (m *metrics) took(call string, d time.Duration) {
	m.seconds.WithLabelValues(call).Observe(d.Seconds())
}

// validateOutcome is how a question ended.
func validateOutcome(ctx context.Context, valid bool, err error) string {
	switch {
	case err != nil:
		return failureOutcome(ctx, err)
	case valid:
		return outcomeValid
	}
	return outcomeInvalid
}

// messageOutcome is how a message ended.
func messageOutcome(ctx context.Context, err error) string {
	if err != nil {
		return failureOutcome(ctx, err)
	}
	return outcomeDelivered
}

func failureOutcome(ctx context.Context, err error) string {
	var f *messages.Failure
	switch {
	case errors.As(err, &f) && f.Reason == messages.ReasonValidationFailed:
		return outcomeFailed
	case errors.Is(ctx.Err(), context.Canceled):
		return outcomeStopped
	}
	return outcomeUnavailable
}
