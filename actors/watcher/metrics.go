package watcher

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	sum, largest, operators, total, stale prometheus.Gauge
}

func newMetrics(reg prometheus.Registerer) metrics {
	gauge := func(name, help string) prometheus.Gauge {
		g := prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
		reg.MustRegister(g)
		return g
	}
	return metrics{
		sum: gauge("ballast_watcher_drift_power",
			"Sum over all operators of the distance between the L1's voting power and the L2's, in raw units."),
		largest:   gauge("ballast_watcher_drift_largest_power", "Largest distance of one operator, in raw units."),
		operators: gauge("ballast_watcher_drift_operators", "Operators whose voting power differs between the chains."),
		stale: gauge("ballast_watcher_stale_totals", "Task definitions whose stored total of voting power is not "+
			"what the definition says; task 10002 repairs them."),
		total: gauge("ballast_watcher_voting_power", "Total voting power on the L2, in raw units."),
	}
}

func (m metrics) observe(d Drift) {
	m.sum.Set(d.Sum.Float64())
	m.largest.Set(d.Largest.Float64())
	m.operators.Set(float64(d.Operators))
	m.total.Set(d.Total.Float64())
}
