package scheduler

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/messages"
)

type metrics struct {
	outcomes *prometheus.CounterVec
	stages   *prometheus.HistogramVec
	skipped  prometheus.Counter
	synced   prometheus.Gauge
	changed  prometheus.Gauge
	gas      prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) metrics {
	m := metrics{
		outcomes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_task_outcomes_total",
			Help: "Rounds of the voting power sync that this node began and that ended, by outcome and reason.",
		}, []string{"task_definition", "outcome", "reason"}),
		stages: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "ballast_task_stage_seconds",
			Help:    "Time that a round took from the stage before to the stage.",
			Buckets: prometheus.ExponentialBuckets(0.005, 2, 16),
		}, []string{"task_definition", "stage"}),
		skipped: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "ballast_scheduler_skipped_ticks_total", Help: "Ticks that found a round running.",
		}),
		synced: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_scheduler_last_sync_timestamp_seconds",
			Help: "When the last round ended that was committed or in sync, in seconds since the epoch.",
		}),
		changed: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_scheduler_changed_operators",
			Help: "Operators whose voting power the last committed round changed.",
		}),
		gas: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "ballast_scheduler_gas_per_changed_operator",
			Help: "Gas that the last committed round used for each changed operator.",
		}),
	}
	reg.MustRegister(m.outcomes, m.stages, m.skipped, m.synced, m.changed, m.gas)
	return m
}

func (m metrics) observe(r messages.Round) {
	definition := internaltask.Label(messages.VotingPowerSync)
	m.outcomes.WithLabelValues(definition, string(r.Outcome), string(r.Reason)).Inc()
	for i := 1; i < len(r.Stages); i++ {
		m.stages.WithLabelValues(definition, string(r.Stages[i].Stage)).
			Observe(r.Stages[i].At.Since(r.Stages[i-1].At).Seconds())
	}
	switch r.Outcome { //nolint:exhaustive // All others leave the chains apart.
	case messages.OutcomeCommitted:
		m.changed.Set(float64(r.Update.Changed()))
		m.gas.Set(float64(r.GasPerOperator()))
		m.synced.Set(float64(r.Ended.Time().Unix()))
	case messages.OutcomeInSync:
		m.synced.Set(float64(r.Ended.Time().Unix()))
	}
}
