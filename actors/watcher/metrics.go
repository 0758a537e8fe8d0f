package watcher

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	sum, largest, operators, unreadable, total, stale prometheus.Gauge
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
		unreadable: gauge("ballast_watcher_unreadable_operators", "Operators whose voting power cannot be read on the "+
			"L1: reading it reverts, and they keep what they have on the L2."),
		stale: gauge("ballast_watcher_stale_totals", "Task definitions whose stored total of voting power is not "+
			"what the definition says; task 10002 repairs them."),
		total: gauge("ballast_watcher_voting_power", "Total voting power on the L2, in raw units."),
	}
}

func (m metrics) observe(s Sight) {
	d := s.Drift
	m.sum.Set(d.Sum.Float64())
	m.largest.Set(d.Largest.Float64())
	m.operators.Set(float64(d.Operators))
	m.unreadable.Set(float64(len(s.Calculation.L1.Unreadable)))
	m.total.Set(d.Total.Float64())
}
