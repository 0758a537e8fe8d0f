package aggregator

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// metrics outlive a restart of the actor. Task definitions are labels by internaltask.Label, operators only while they
// are in the operator set: nothing that arrives adds series without a bound.
type metrics struct {
	operators      protocol.OperatorLabels
	ends           *prometheus.CounterVec
	quorums, after *prometheus.HistogramVec
	power          *prometheus.GaugeVec
	answers        *prometheus.CounterVec
}

func newMetrics(reg prometheus.Registerer) *metrics {
	buckets := prometheus.ExponentialBuckets(0.01, 2, 15) // 10 ms to 2 min 44 s: a round times out after two minutes
	m := &metrics{
		ends: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_aggregator_tasks_total",
			Help: "Tasks on which votes were collected and that ended, whoever performed them, by outcome and reason.",
		}, []string{"task_definition", "outcome", "reason"}),
		quorums: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_aggregator_quorum_seconds", Help: "Time from when a task was first heard of to its quorum.",
			Buckets: buckets,
		}, []string{"task_definition"}),
		after: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "ballast_aggregator_settle_seconds",
			Help: "Time from a task's quorum to its end: submitted, mined and told.", Buckets: buckets,
		}, []string{"task_definition"}),
		power: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "ballast_aggregator_voting_power",
			Help: "Voting power of those who may attest, by what they answered to the last task that ended: approve, " +
				"reject, abstain, or silent, which is what was missing. In raw units.",
		}, []string{"task_definition", "answer"}),
		answers: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "ballast_operator_tasks_total",
			Help: "Tasks on which the operator could attest and that ended, by its answer: approve, reject, abstain, " +
				"or silent. Votes that came after the quorum count, their signatures are not checked.",
		}, []string{"operator", "answer"}),
	}
	reg.MustRegister(m.ends, m.quorums, m.after, m.power, m.answers)
	return m
}

func answerWords() []string {
	return []string{messages.Approve.String(), messages.Reject.String(), messages.Abstain.String(), silentWord}
}

// admit ends the series of operators that left.
func (m *metrics) admit(r messages.OperatorSet) {
	for _, gone := range m.operators.Admit(r) {
		m.answers.DeletePartialMatch(prometheus.Labels{"operator": gone})
	}
}

func (m *metrics) quorum(e Quorum) {
	m.quorums.WithLabelValues(internaltask.Label(e.Definition)).Observe(e.After.Seconds())
}

func (m *metrics) ended(e End) {
	definition := internaltask.Label(e.Ended.Proposal.Definition)
	m.ends.WithLabelValues(definition, string(e.Ended.Outcome), string(e.Ended.Reason)).Inc()
	if e.Settled > 0 {
		m.after.WithLabelValues(definition).Observe(e.Settled.Seconds())
	}
	powers := map[string]float64{}
	for _, a := range e.Answers {
		m.answers.WithLabelValues(protocol.OperatorLabel(a.Operator), a.Word).Inc()
		powers[a.Word] += a.Power.Float64()
	}
	for _, word := range answerWords() {
		m.power.WithLabelValues(definition, word).Set(powers[word])
	}
}
