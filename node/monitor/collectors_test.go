package monitor

import (
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// told are the series of a collector, with their labels' values in braces.
func told(t *testing.T, c prometheus.Collector) map[string]float64 {
	t.Helper()
	registry := prometheus.NewPedanticRegistry() // it finds what was not described
	registry.MustRegister(c)
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			var labels []string
			for _, i := range m.GetLabel() {
				labels = append(labels, i.GetValue())
			}
			all[fmt.Sprintf("%s{%s}", f.GetName(), strings.Join(labels, ","))] = m.GetGauge().GetValue() + m.GetCounter().GetValue()
		}
	}
	return all
}

func TestAnL2IsTold(t *testing.T) {
	word := func(n uint64) messages.VotingPower { return *uint256.NewInt(n) }
	f := health.L2{Sync: health.Sync{Period: time.Minute, Seen: word(70), Quorum: word(66)}}
	born := time.Unix(1000, 0)
	powers := func() map[messages.OperatorID]float64 { return map[messages.OperatorID]float64{3: 40, 4: 60} }
	c := NewInstanceCollector(func() health.L2 { return f }, powers, born)
	if got, want := told(t, c), map[string]float64{
		"ballast_sync_period_seconds{}": 60, "ballast_sync_settled_timestamp_seconds{}": 1000,
	}; !maps.Equal(got, want) {
		t.Errorf("before anything was read: %v", got)
	}
	f.Sync.Settled, f.Operator = time.Unix(2000, 0), health.Operator{Read: true, ID: 3}
	f.Payer = health.Payer{Known: true, Balance: word(100), Round: word(9)}
	if got, want := told(t, c), map[string]float64{
		"ballast_sync_period_seconds{}": 60, "ballast_sync_settled_timestamp_seconds{}": 2000,
		"ballast_quorum_seen_power{}": 70, "ballast_quorum_needed_power{}": 66, "ballast_operator_self{3}": 1,
		"ballast_operator_voting_power{3}": 40, "ballast_operator_voting_power{4}": 60,
		"ballast_payer_balance_wei{}": 100, "ballast_payer_round_wei{}": 9,
	}; !maps.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestTheProcessorTimeIsSplit(t *testing.T) {
	got := told(t, ProcessTimes{})
	if len(got) != 2 || got["process_cpu_user_seconds_total{}"]+got["process_cpu_system_seconds_total{}"] <= 0 {
		t.Errorf("got %v", got)
	}
}

func TestGradesAreNumbers(t *testing.T) {
	if gradeNumber(health.GradeOK) != 0 || gradeNumber(health.GradeWarn) != 1 || gradeNumber(health.GradeFail) != 2 {
		t.Error("a worse grade has to be a larger number: 0, 1, 2")
	}
}
