package gossip

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// metrics outlive a restart of the actor. What peers send adds no series: they are of the operator set's operators.
type metrics struct {
	operators protocol.OperatorLabels
	last      *prometheus.GaugeVec
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{last: prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "ballast_operator_last_attestation_timestamp_seconds",
		Help: "When a vote of the operator last came by, in seconds since the epoch. Whose it is follows from the " +
			"operator set; its signature is not checked.",
	}, []string{"operator"})}
	reg.MustRegister(m.last)
	return m
}

func (m *metrics) admit(r messages.OperatorSet) {
	for _, gone := range m.operators.Admit(r) {
		m.last.DeleteLabelValues(gone)
	}
}

func (m *metrics) attested(operator messages.OperatorID, at time.Time) {
	m.last.WithLabelValues(protocol.OperatorLabel(operator)).Set(float64(at.Unix()))
}
