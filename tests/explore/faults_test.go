package explore

import (
	"strings"
	"testing"
	"time"
)

// TestPlantedFaultsAreFound takes one rule away at a time. A search that does not see that would prove nothing.
func TestPlantedFaultsAreFound(t *testing.T) {
	for _, f := range []struct {
		name   string
		world  *world
		plant  func(*world)
		expect string
	}{
		{"every approval counts as settled", small(), func(w *world) { w.faults.noConflicts = true }, "S3"},
		{"a new journal counts as complete", losing(), func(w *world) { w.faults.baselineIgnored = true }, "S3"},
		{"what moved since the pin is not seen", rising(), func(w *world) { w.faults.baseIgnored = true }, "S1"},
		{"the contract does not compare L2 blocks", small(), func(w *world) { w.faults.markerIgnored = true }, "S"},
		{"a vote leaves before the journal has it", crashing(), func(w *world) { w.faults.publishedFirst = true }, "S3"},
	} {
		t.Run(f.name, func(t *testing.T) {
			f.plant(f.world)
			begun := time.Now()
			r := search(f.world)
			t.Logf("%s after %d states:\n%s", time.Since(begun), len(r.found), r.violation)
			if !strings.HasPrefix(r.violation, f.expect) {
				t.Errorf("not found: %q", r.violation)
			}
		})
	}
}

// TestFencesWithoutAPauseStopTheSync shows that a fair schedule sees an adversary that always has a fence at hand.
func TestFencesWithoutAPauseStopTheSync(t *testing.T) {
	w := small()
	w.fences, w.targets, w.pause, w.faults.lagIgnored = 0, []int{1}, time.Second, true
	if _, worst, _, _ := slowest(w, patient); worst < livenessLimit {
		t.Errorf("the sync takes %d windows at most", worst)
	}
}
