package attester

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/messages"
)

type metrics struct{ verdicts *prometheus.CounterVec }

func newMetrics(reg prometheus.Registerer) metrics {
	m := metrics{verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "ballast_attester_verdicts_total",
		Help: "This operator's answers to proposals, by answer and reason.",
	}, []string{"task_definition", "answer", "reason"})}
	reg.MustRegister(m.verdicts)
	return m
}

func (m metrics) verdict(v messages.Verdict, definition messages.TaskDefinitionID) {
	m.verdicts.WithLabelValues(internaltask.Label(definition), v.Answer.String(), string(v.Reason)).Inc()
}
