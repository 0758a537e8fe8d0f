package proposer

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/messages"
)

type metrics struct {
	drafts   *prometheus.HistogramVec
	outcomes *prometheus.CounterVec
	silent   *prometheus.GaugeVec
}

func newMetrics(reg prometheus.Registerer) metrics {
	m := metrics{
		drafts: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_proposer_draft_seconds",
			Help: "Time from when a run of such a task began to its signed proposal, or to the answer that there " +
				"is none.",
			Buckets: prometheus.ExponentialBuckets(0.005, 2, 14), // 5 ms to 41 s
		}, []string{"task_definition"}),
		outcomes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_proposer_outcomes_total",
			Help: "Runs of internal tasks besides the voting power sync that ended, by outcome and reason.",
		}, []string{"task_definition", "outcome", "reason"}),
		silent: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "ballast_proposer_silent_operators",
			Help: "Operators that gave no answer to the last such task of ours.",
		}, []string{"task_definition"}),
	}
	reg.MustRegister(m.drafts, m.outcomes, m.silent)
	return m
}

func (m metrics) drew(d drawn) {
	m.drafts.WithLabelValues(internaltask.Label(d.definition)).Observe(d.took.Seconds())
}

func (m metrics) observe(r report) {
	definition := internaltask.Label(r.definition)
	m.outcomes.WithLabelValues(definition, string(r.outcome), string(r.reason)).Inc()
	if r.ended.Task != (messages.TaskID{}) {
		m.silent.WithLabelValues(definition).Set(float64(len(r.ended.Silent)))
	}
}
