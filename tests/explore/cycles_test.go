package explore

import (
	"fmt"
	"os"
	"slices"
	"testing"
	"time"
)

const cycleHeader = "| world | states | half windows | with a commit | depth | longest without one | time |\n|---|---|---|---|---|---|---|"

// cycleWorld is a world with how much the adversary may show in each half window.
type cycleWorld struct {
	*world
	longest int
	from    int // schedules begin at so many states of the world with updates alone; 0 for its first one
}

func cycleWorlds() []cycleWorld {
	change := func(name string, how func(w *world)) *world {
		w := cycling()
		w.name = name
		how(w)
		return w
	}
	all := []cycleWorld{{world: change("one proposal in each half window", func(*world) {}), longest: 1}}
	if os.Getenv("EXPLORE") != "all" {
		return all
	}
	return append(all,
		cycleWorld{world: change("two proposals", func(*world) {}), longest: 2},
		cycleWorld{world: change("two proposals, the adversary's ids are higher", func(w *world) { w.hashes = highHash }), longest: 2},
		cycleWorld{world: change("a new L1 pin in each window", func(w *world) { w.l1Windows = 1 }), longest: 1},
		cycleWorld{world: change("a tag that lags by a window", func(w *world) { w.lag = 1 }), longest: 1},
		cycleWorld{world: change("a pause of ten minutes", func(w *world) { w.pause = 10 * time.Minute }), longest: 1},
		cycleWorld{world: change("from 12 states of the world with updates alone", func(*world) {}), longest: 1, from: 12},
		cycleWorld{world: allNeeded("all three attesters needed, one of them shown to"), longest: 1},
	)
}

// allNeeded is a world in which an update needs all three attesters, of power 9 of 11, and the pause between fences is
// as long as in production. The adversary shows its updates to one attester, its fences to all.
func allNeeded(name string) *world {
	w := cycling()
	w.name, w.unit, w.start, w.targets = name, 3, 2, []int{0}
	w.pause, w.l1Windows, w.noTick, w.showsOne = 10*time.Minute, 1, true, true
	return w
}

// starts returns where schedules begin.
func (c cycleWorld) starts() []*fair {
	if c.from == 0 {
		c.prepare()
		return []*fair{c.fairFrom(c.initial(), 0, silent)}
	}
	fences := c.fences
	c.fences = 0
	var all []*fair
	for _, s := range search(c.world).found[:c.from] {
		for own := range honest {
			if own == 0 || s.state.nodes[own] != s.state.nodes[own-1] {
				all = append(all, c.fairFrom(s.state, own, silent))
			}
		}
	}
	c.fences = fences
	return all
}

// TestNoCycleWithoutACommit shows that no fair schedule goes on for ever without a change of power while there is
// drift, whatever the adversary does in each half window.
func TestNoCycleWithoutACommit(t *testing.T) {
	t.Log("\n" + cycleHeader)
	for _, c := range cycleWorlds() {
		g := (&cycles{longest: c.longest}).search(c.starts()...)
		t.Log(g.row(c.name))
		if lasso := g.lasso(); lasso != "" {
			t.Errorf("%s: no commit for ever:\n%s", c.name, lasso)
		}
		if g.commits == 0 || len(g.vertices) < 10 {
			t.Errorf("%s: %d states and %d commits: nothing is shown", c.name, len(g.vertices), g.commits)
		}
	}
}

// fenced is a world whose adversary shows fences alone.
func fenced() *world {
	w := cycling()
	w.kinds, w.l1Windows, w.noTick = nil, 1, true
	return w
}

// TestACycleIsFound takes rules away that keep the sync alive.
func TestACycleIsFound(t *testing.T) {
	lag, pause, l1 := fenced(), fenced(), allNeeded("an aggregator goes on with a fence whose L1 block is executed")
	lag.name, lag.faults.lagIgnored = "the pause between fences does not grow with the tag's lag", true
	pause.name, pause.pause = "no pause between fences but the tag's lag", time.Second
	l1.faults.l1Ignored = true
	first, brief := allNeeded("a first approval needs no pin after the last commit"), allNeeded("all three needed, a pause of a minute")
	first.faults.firstIgnored, brief.pause = true, time.Minute
	worlds := []*world{lag}
	if os.Getenv("EXPLORE") == "all" {
		worlds = append(worlds, pause, l1, first, brief)
	}
	for _, w := range worlds {
		w.prepare()
		g := (&cycles{longest: 1, stop: true, limit: 10000}).search(w.fairFrom(w.initial(), 0, silent))
		lasso := g.lasso()
		t.Logf("%s\n%s", g.row(w.name), lasso)
		if lasso == "" {
			t.Errorf("%s: no cycle found", w.name)
		}
	}
}

// keysAfter returns what each choice leads to.
func keysAfter(f *fair) []string {
	var all []string
	for _, s := range f.successors(1) {
		if s.f.committed {
			all = append(all, "commit")
			continue
		}
		all = append(all, s.f.key())
	}
	slices.Sort(all)
	return all
}

// TestStatesThatAreTheSameGoOnAlike shows that nothing that decides is left out of the relative form: from
// states that it takes for one, by different ways and at different times, the same choices lead to states
// that it takes for one again.
func TestStatesThatAreTheSameGoOnAlike(t *testing.T) {
	often, limit := 20, 400
	worlds := []*world{cycling()}
	if os.Getenv("EXPLORE") == "all" {
		shifted := fenced()
		shifted.faults.lagIgnored = true
		often, limit = 6, 5000
		worlds = append(worlds, shifted, allNeeded("all needed"))
	}
	for _, w := range worlds {
		w.prepare()
		pairs, times, met := 0, 0, 0
		g := &cycles{longest: 1, limit: limit}
		g.met = func(known, again *fair) {
			if met++; met%often > 0 && known.s.chains.head == again.s.chains.head {
				return
			}
			pairs++
			if known.s.chains.head != again.s.chains.head {
				times++
			}
			if a, b := keysAfter(known), keysAfter(again); !slices.Equal(a, b) {
				t.Fatalf("two states are taken for one and go on differently:\n%s\nleads to %s", known.key(), firstDifference(a, b))
			}
		}
		g.search(w.fairFrom(w.initial(), 0, silent))
		t.Logf("%d states, %d times one that was known, %d compared, %d of them at another time", len(g.vertices), met, pairs, times)
		if pairs == 0 {
			t.Error("nothing was compared")
		}
	}
}

func firstDifference(a, b []string) string {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("\n%s\nor\n%s", a[i], b[i])
		}
	}
	return fmt.Sprintf("%d or %d states", len(a), len(b))
}
