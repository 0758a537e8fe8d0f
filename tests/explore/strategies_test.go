package explore

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// strike is what the adversary does in half a window.
type strike uint8

const (
	rests    strike = iota
	fences          // shows a fence to all, and keeps it
	hastens         // shows a fence to all, and executes it at once if it has its quorum
	ambushes        // shows a fence to all, and executes it in front of the next update
	showsOne        // shows an update of its own at the newest pins to one attester
	showsTwo        // to two
	showsOld        // shows one at the older L2 pin to the third attester
	strikes
)

func (s strike) String() string {
	return [...]string{
		"rests", "shows a fence", "executes a fence", "executes a fence before the update", "shows an update to one",
		"shows an update to two", "shows an old update to the third",
	}[s]
}

// strategy is repeated for ever: one strike each half window.
type strategy []strike

func (s strategy) String() string {
	words := make([]string, len(s))
	for i := range s {
		words[i] = s[i].String()
	}
	return strings.Join(words, ", then ")
}

// strategies lists all of a length, but for those that repeat a shorter one.
func strategies(length int) []strategy {
	all := []strategy{{}}
	for range length {
		var longer []strategy
		for _, s := range all {
			for k := range strikes {
				longer = append(longer, append(append(strategy{}, s...), k))
			}
		}
		all = longer
	}
	if length == 1 {
		return all
	}
	var own []strategy
	for _, s := range all {
		same := true
		for _, k := range s {
			same = same && k == s[0]
		}
		if !same {
			own = append(own, s)
		}
	}
	return own
}

// strike does what the strategy says for this half window.
func (f *fair) strike() {
	now := f.strategy[f.step%len(f.strategy)]
	f.step++
	f.adversary = silent
	switch now {
	case fences, hastens, ambushes:
		f.adversary = patient
		if now != ambushes {
			f.adversary = hasty
		}
		c := f.s.chains
		n, _ := f.w.propose(c, 5, fence, alignedBefore(c.head, f.w.lag), f.w.commitAt(c, c.head).L1+1)
		f.show(n)
		if kept := f.w.props[f.fence]; kept.kind != fence || f.w.dead(c, kept) || !f.w.quorum(c, f.w.approval(f.s, f.fence)) {
			f.fence = n // one that has its quorum is kept until it is executed
		}
		if now == hastens {
			f.execute(f.fence)
		}
	case showsOne, showsTwo, showsOld:
		back, first, last := 0, 0, 0
		if now == showsTwo {
			last = 1
		}
		if now == showsOld {
			back, first, last = 1, honest-1, honest-1
		}
		c := f.s.chains
		n, made := f.w.propose(c, 5, right, alignedBefore(c.head, f.w.lag+back), l1Block(c.l1))
		if made && !f.w.dead(c, f.w.props[n]) {
			f.showSome(n, first, last)
		}
	case rests, strikes:
	}
}

// slowestAgainst lets a fair schedule begin at the states of a world that have a drift, at most so many of them,
// against a strategy that is repeated for ever. It returns the slowest one.
func slowestAgainst(w *world, s strategy, states int) (worst, runs int, trace string) {
	r := search(w)
	for i := range r.found[:min(states, len(r.found))] {
		for own := range honest {
			f := w.fairFrom(r.found[i].state, own, silent)
			if !f.drifts() || own > 0 && r.found[i].state.nodes[own] == r.found[i].state.nodes[own-1] {
				continue
			}
			f.strategy = s
			runs++
			if took := f.run(livenessLimit); took > worst {
				worst, trace = took, r.trace(i)
			}
			if worst >= livenessLimit {
				return worst, runs, trace
			}
		}
	}
	return worst, runs, trace
}

// calm is a world in whose states only updates are out.
func calm() *world {
	w := small()
	w.name, w.targets, w.fences = "updates alone", []int{1}, 0
	return w
}

func TestNoRepeatedStrategyStopsTheSync(t *testing.T) {
	longest, states := 2, 1
	if os.Getenv("EXPLORE") == "all" {
		longest, states = 3, 20
	}
	for length := 1; length <= longest; length++ {
		begun, worst, runs, of := time.Now(), 0, 0, ""
		for _, s := range strategies(length) {
			took, n, trace := slowestAgainst(calm(), s, states)
			runs += n
			if took > worst {
				worst, of = took, s.String()
			}
			if took >= livenessLimit {
				t.Errorf("no commit within %d windows if the adversary for ever %s, after\n%s", took, s, trace)
			}
		}
		t.Logf("%d strategies of %d, %d schedules, at most %d windows (%s), %s", len(strategies(length)), length, runs, worst, of,
			time.Since(begun).Round(time.Second))
	}
}

// TestAStrategyThatStopsTheSyncIsFound takes the pause between fences away.
func TestAStrategyThatStopsTheSyncIsFound(t *testing.T) {
	var found []string
	for _, s := range strategies(1) {
		w := calm()
		w.pause, w.faults.lagIgnored = time.Second, true
		if took, _, trace := slowestAgainst(w, s, 1); took >= livenessLimit {
			found = append(found, fmt.Sprintf("the adversary for ever %s, after %q", s, trace))
		}
	}
	t.Log(strings.Join(found, "\n"))
	if len(found) == 0 {
		t.Error("not found")
	}
}
