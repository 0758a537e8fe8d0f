package explore

import (
	"fmt"
	"os"
	"testing"
	"time"
)

// livenessLimit is how many windows a fair schedule may take: a pause, and what the aggregator waits for.
const livenessLimit = 20

// slowest searches a world and lets a fair schedule begin at every state that has a drift. It returns the slowest one.
func slowest(w *world, by adversary) (r *result, worst, at, runs int) {
	r = search(w)
	for i := range r.found {
		for own := range honest {
			f := w.fairFrom(r.found[i].state, own, by)
			if !f.drifts() || own > 0 && r.found[i].state.nodes[own] == r.found[i].state.nodes[own-1] {
				continue
			}
			runs++
			if took := f.run(livenessLimit); took > worst {
				worst, at = took, i
			}
		}
		if worst >= livenessLimit {
			break
		}
	}
	return r, worst, at, runs
}

func TestEveryStateLeadsToACommit(t *testing.T) {
	for _, by := range []adversary{silent, hasty, patient} {
		for _, w := range fairWorlds() {
			t.Run(fmt.Sprintf("%s, a %s adversary", w.name, by), func(t *testing.T) {
				begun := time.Now()
				r, worst, at, runs := slowest(w, by)
				t.Logf("%d states, %d schedules, at most %d windows, %s", len(r.found), runs, worst, time.Since(begun).Round(time.Second))
				if worst >= livenessLimit {
					t.Errorf("no commit within %d windows after\n%s", worst, r.trace(at))
				}
			})
		}
	}
}

// fairWorlds are the worlds from whose states fair schedules begin.
func fairWorlds() []*world {
	w := small()
	w.name, w.targets = "three attesters", []int{1}
	split := small()
	split.name, split.targets, split.fences, split.windows = "updates alone", []int{1}, 0, 2
	held := small()
	held.name, held.targets, held.fences, held.heldBack = "one held back", []int{1}, 0, true
	crash := crashing()
	if os.Getenv("EXPLORE") != "all" {
		return []*world{split, held, crash}
	}
	return []*world{split, held, crash, w}
}
