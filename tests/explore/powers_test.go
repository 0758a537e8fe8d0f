package explore

import (
	"os"
	"strings"
	"testing"
	"time"
)

// withPower is a world of attesters of power 3, or of 3, 3 and third, against an adversary that votes for everything.
func withPower(name string, third, against uint64, targets ...int) *world {
	w := small()
	w.name, w.unit, w.third, w.against, w.fences, w.targets = name, 3, third, against, 0, targets
	return w
}

// powerWorlds are worlds whose adversary has as much power as voting-power-sync 6 allows, or a little less.
func powerWorlds() []*world {
	wrongs := withPower("power 3 of 15, wrong updates", 6, 3, 3)
	wrongs.kinds = []kind{right, wrong}
	all := []*world{
		withPower("power 3 of 12", 0, 3, 3, 3),
		withPower("power 3 of 15", 6, 3, 3, 3),
		withPower("power 5 of 17", 6, 5, 1, 1),
		wrongs,
	}
	if os.Getenv("EXPLORE") != "all" {
		return all[:3]
	}
	two := withPower("power 3 of 12, two performers", 0, 3, 3)
	two.performers = []int{5, 6}
	fences := withPower("power 3 of 15, fences", 6, 3, 3)
	fences.fences = 1
	lost := withPower("power 3 of 15, a lost journal", 6, 3, 3, 3)
	lost.wipes = 1
	late := withPower("power 3 of 15, late endpoints", 6, 3, 3, 3)
	late.late = true
	return append(all, two, fences, lost, late)
}

// TestPowerBelowTheBoundIsSafe gives the adversary less than 2 * floor(2T/3) - T, and a vote for every proposal, so for
// both of two conflicting ones.
func TestPowerBelowTheBoundIsSafe(t *testing.T) {
	t.Log("\n" + header)
	for _, w := range powerWorlds() {
		r := search(w)
		t.Log(r.row())
		if r.violation != "" {
			t.Errorf("%s: %s", w.name, r.violation)
		}
		if r.commits == 0 {
			t.Errorf("%s: nothing was committed", w.name)
		}
	}
}

// TestPowerAtTheBoundIsNot shows that the bound is exact, and that the search sees what lies beyond it.
func TestPowerAtTheBoundIsNot(t *testing.T) {
	small := withPower("1 of 4", 0, 1, 1, 1)
	small.unit = 1
	for _, w := range []*world{withPower("power 6 of 18", 6, 6, 1, 1), withPower("power 7 of 16", 0, 7, 3, 3), small} {
		begun := time.Now()
		r := search(w)
		t.Logf("%s: %s after %d states:\n%s", w.name, time.Since(begun).Round(time.Millisecond), len(r.found), r.violation)
		if !strings.HasPrefix(r.violation, "S1") {
			t.Errorf("%s: not found: %q", w.name, r.violation)
		}
	}
}
