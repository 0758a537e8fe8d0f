package submitter

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/messages"
)

type metrics struct{ submissions *prometheus.CounterVec }

func newMetrics(reg prometheus.Registerer) metrics {
	m := metrics{submissions: prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "ballast_submitter_tx_total", Help: "Submissions that ended, by reason; an empty reason is success.",
	}, []string{"reason"})}
	reg.MustRegister(m.submissions)
	return m
}

func (m metrics) ended(e messages.SubmissionEnded) {
	reason := messages.ReasonNone
	if e.Failure != nil {
		reason = e.Failure.Reason
	}
	m.submissions.WithLabelValues(string(reason)).Inc()
}
