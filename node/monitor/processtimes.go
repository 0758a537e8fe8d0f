package monitor

import (
	"syscall"

	"github.com/prometheus/client_golang/prometheus"
)

// ProcessTimes splits the processor time as dashboards expect it that were made for nodes on Node.js (protocol 5.8);
// the process collector tells the sum alone.
type ProcessTimes struct{}

func userTime() *prometheus.Desc {
	return prometheus.NewDesc("process_cpu_user_seconds_total", "User CPU time spent in seconds.", nil, nil)
}

func systemTime() *prometheus.Desc {
	return prometheus.NewDesc("process_cpu_system_seconds_total", "System CPU time spent in seconds.", nil, nil)
}

// Describe implements prometheus.Collector.
func (ProcessTimes) Describe(ch chan<- *prometheus.Desc) {
	ch <- userTime()
	ch <- systemTime()
}

// Collect implements prometheus.Collector.
func (ProcessTimes) Collect(ch chan<- prometheus.Metric) {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return // the sum is still there
	}
	ch <- prometheus.MustNewConstMetric(userTime(), prometheus.CounterValue, seconds(usage.Utime))
	ch <- prometheus.MustNewConstMetric(systemTime(), prometheus.CounterValue, seconds(usage.Stime))
}

func seconds(t syscall.Timeval) float64 { return float64(t.Nano()) / 1e9 }
