package chaos

import (
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// TestMain lets the heap grow: a network allocates much and keeps little, and there are a few at a time.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}

// outcome is one run.
type outcome struct {
	plan     string
	trace    hash
	steps    int
	executed int
	fences   int
	reverts  int
	healing  time.Duration
	bound    time.Duration
	failed   []string
	events   []string
}

func simulate(seed uint64) outcome { return simulateBroken(seed, sabotage{}) }

// simulateBroken runs a seed, and a failed one again, recorded: it fails in the same way.
func simulateBroken(seed uint64, s sabotage) outcome {
	o := once(seed, s, false)
	if len(o.failed) > 0 {
		o = once(seed, s, true)
	}
	return o
}

func once(seed uint64, s sabotage, records bool) outcome {
	w := newWorld(seed)
	w.records = records
	p := draw(w)
	p.widen(seed)
	p.order(seed)
	apart := p.pair(seed)
	t := build(seed, w, p)
	t.broken = s
	if apart != nil {
		t.add(seed, *apart)
	}
	defer t.close()
	healing := t.run()
	return outcome{
		plan: t.described(), trace: t.trace, steps: t.steps, executed: t.executed, fences: t.fences, reverts: len(t.reverted), healing: healing,
		bound: t.plan.bound(len(t.keys)), failed: t.failed, events: t.last(),
	}
}

// simulateAll runs many seeds, as many at once as there are cores or PARALLEL says: each is one goroutine.
func simulateAll(t *testing.T, seeds []uint64) []outcome {
	t.Helper()
	all := make([]outcome, len(seeds))
	var fast failFast
	inParallel(t, len(seeds), func(i int) {
		if !fast.over() {
			all[i] = fast.note(simulate(seeds[i]))
		}
	})
	return all
}

// inParallel does n things that do not touch each other.
func inParallel(t *testing.T, n int, do func(i int)) {
	t.Helper()
	workers, ok := number(t, "PARALLEL")
	if !ok || workers == 0 {
		workers = uint64(runtime.GOMAXPROCS(0)) //nolint:gosec // It is positive.
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(workers, uint64(n)) { //nolint:gosec // It is positive.
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	group.Wait()
}

// number reads a number from the environment.
func number(t *testing.T, name string) (uint64, bool) {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return 0, false
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n, true
}

// seeds are those of the environment: SEED=one, or regressions, or SEEDS=how many (from a random one, or FROM=one on);
// otherwise fixed ones and a few that nobody saw before.
func seeds(t *testing.T) []uint64 {
	t.Helper()
	if os.Getenv("SEED") == "regressions" {
		return leaveOut(regressions())
	}
	if one, ok := number(t, "SEED"); ok {
		return []uint64{one}
	}
	fresh := uint64(time.Now().UnixNano()) //nolint:gosec // Any number will do.
	if many, ok := number(t, "SEEDS"); ok {
		if first, ok := number(t, "FROM"); ok {
			return leaveOut(from(first, many))
		}
		return from(fresh, many)
	}
	if slowly {
		return append(from(1, 12), from(fresh, 2)...)
	}
	return slices.Concat(from(1, 40), regressions(), from(fresh, 8))
}

// regressions are the seeds above 40 that once failed.
func regressions() []uint64 {
	return []uint64{48, 76, 212, 282, 502, 591, 1965, 102274, 102357, 102978}
}

func from(first, n uint64) []uint64 {
	all := make([]uint64, n)
	for i := range all {
		all[i] = first + uint64(i)
	}
	return all
}

func TestNetworkSurvivesEverything(t *testing.T) {
	var healing time.Duration
	all := seeds(t)
	for i, o := range simulateAll(t, all) {
		seed := all[i]
		healing = max(healing, o.healing)
		if testing.Verbose() {
			t.Logf("seed %d: trace %016x, %d steps, %d executed (%d fences), %d reverts, healed in %s of %s",
				seed, uint64(o.trace), o.steps, o.executed, o.fences, o.reverts, o.healing, o.bound)
		}
		if len(o.failed) > 0 {
			t.Errorf("seed %d: %s\n%s\n\n%s\n\nRepeat it: make sim SEED=%d", seed, o.plan,
				strings.Join(o.events, "\n"), strings.Join(o.failed, "\n"), seed)
		}
	}
	t.Logf("the slowest network healed in %s", healing)
}

func TestSameSeedSameTrace(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3} {
		a, b := simulate(seed), simulate(seed)
		if a.trace != b.trace || a.steps != b.steps {
			t.Errorf("seed %d: traces %x and %x, steps %d and %d", seed, a.trace, b.trace, a.steps, b.steps)
		}
	}
}

// TestRecordingChangesNothing compares a run with the one that is repeated in words when it failed.
func TestRecordingChangesNothing(t *testing.T) {
	a, b := once(5, sabotage{}, false), once(5, sabotage{}, true)
	if a.trace != b.trace || len(a.events) > 0 || len(b.events) == 0 {
		t.Errorf("traces %x and %x, %d and %d events", a.trace, b.trace, len(a.events), len(b.events))
	}
}

func TestSeedsDiffer(t *testing.T) {
	if a, b := simulate(1), simulate(2); a.trace == b.trace {
		t.Errorf("two seeds have the same trace %x", a.trace)
	}
}

// TestChecksSeeWhatIsBroken takes away what keeps honest nodes safe: some network must fail, and for that reason.
func TestChecksSeeWhatIsBroken(t *testing.T) {
	for want, s := range map[string]sabotage{"S3": {amnesia: true}, "S1/S2": {blind: true}, "S5": {hasty: true}} {
		seen := map[string]bool{}
		for seed := uint64(1); seed <= 100 && !seen[want]; seed++ {
			for _, f := range simulateBroken(seed, s).failed {
				why, _, _ := strings.Cut(f, ":")
				seen[why] = true
			}
		}
		if !seen[want] {
			t.Errorf("no network of a hundred broke %s with %+v: %v", want, s, seen)
		}
	}
}
