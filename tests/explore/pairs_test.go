package explore

import (
	"os"
	"strings"
	"testing"
	"time"
)

// takeover is a world in which one aggregator proposes, either may crash once, and the other
// finishes what the first began.
func takeover() *pair {
	p := newPair("one proposal, a crash", 0, 1)
	p.alone = true
	return p
}

// pairs are the worlds of two aggregators.
func pairs() []*pair {
	all := []*pair{takeover()}
	if os.Getenv("EXPLORE") != "all" {
		return all
	}
	lateTimers := takeover()
	lateTimers.name, lateTimers.late = "one proposal, a crash, late timers", true
	lateHeads := takeover()
	lateHeads.name, lateHeads.lateHeads = "one proposal, a crash, late heads", true
	longer := takeover()
	longer.name, longer.windows = "one proposal, a crash, a window more", 1
	both := newPair("two proposals", 0, 0)
	return append(all, lateTimers, lateHeads, longer, both)
}

// pairLimit is how many states of a world are looked at.
const pairLimit = 400_000

func TestTwoAggregatorsSendNothingInVain(t *testing.T) {
	t.Log("\n" + pairHeader)
	for _, p := range pairs() {
		r := searchPair(p, pairLimit)
		t.Log(r.row())
		if r.violation != "" {
			t.Errorf("%s: %s", p.name, r.violation)
		}
		if r.commits == 0 {
			t.Errorf("%s: nothing was committed", p.name)
		}
	}
}

func TestPlantedFaultsOfAggregatorsAreFound(t *testing.T) {
	for _, f := range []struct {
		name   string
		world  *pair
		plant  func(*faults)
		expect string
	}{
		{"nobody waits for an announced transaction", takeover(), func(f *faults) { f.holdIgnored = true }, "S5"},
		{"nothing is looked at before it is sent", takeover(), func(f *faults) { f.checkIgnored = true }, "S5"},
	} {
		f.plant(&f.world.faults)
		begun := time.Now()
		r := searchPair(f.world, pairLimit)
		t.Logf("%s, %s after %d states:\n%s", f.name, time.Since(begun).Round(time.Millisecond), len(r.visits), r.violation)
		if !strings.HasPrefix(r.violation, f.expect) {
			t.Errorf("%s: not found: %q", f.name, r.violation)
		}
	}
}
