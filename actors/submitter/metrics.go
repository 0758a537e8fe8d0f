package submitter

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/messages"
)

type metrics struct {
	submissions *prometheus.CounterVec
	seconds     *prometheus.HistogramVec
	gas         *prometheus.CounterVec
	pending     prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) metrics {
	m := metrics{
		submissions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_submitter_tx_total", Help: "Submissions that ended, by reason; an empty reason is success.",
		}, []string{"reason"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "ballast_submitter_seconds",
			Help:    "Time from when a submission was handed over to its end, turns of other aggregators included.",
			Buckets: prometheus.ExponentialBuckets(0.1, 2, 13), // 100 ms to 6 min 50 s
		}, []string{"task_definition"}),
		gas: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_submitter_gas_total", Help: "Gas that mined submissions of this node used.",
		}, []string{"task_definition"}),
		pending: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_submitter_pending",
			Help: "Submissions that wait for their turn, their place or their transaction.",
		}),
	}
	reg.MustRegister(m.submissions, m.seconds, m.gas, m.pending)
	// An alarm sees a first one only where the series began at 0.
	m.submissions.WithLabelValues(string(messages.ReasonStillPending))
	m.submissions.WithLabelValues(string(messages.ReasonNone))
	return m
}

func (m metrics) ended(e End) {
	reason := messages.ReasonNone
	if e.Ended.Failure != nil {
		reason = e.Ended.Failure.Reason
	}
	definition := internaltask.Label(e.Definition)
	m.submissions.WithLabelValues(string(reason)).Inc()
	m.seconds.WithLabelValues(definition).Observe(e.Took.Seconds())
	m.gas.WithLabelValues(definition).Add(float64(e.Ended.Receipt.GasUsed))
}
