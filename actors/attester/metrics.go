package attester

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/messages"
)

type metrics struct{ verdicts *prometheus.CounterVec }

func newMetrics(reg prometheus.Registerer) metrics {
	m := metrics{verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "ballast_attester_verdicts_total",
		Help: "Answers to proposals of internal tasks, by answer and reason.",
	}, []string{"answer", "reason"})}
	reg.MustRegister(m.verdicts)
	return m
}

func (m metrics) verdict(v messages.Verdict) {
	m.verdicts.WithLabelValues(v.Answer.String(), string(v.Reason)).Inc()
}
