package chaos

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// outcome is one run.
type outcome struct {
	plan     string
	trace    uint64
	steps    int
	executed int
	fences   int
	healing  time.Duration
	bound    time.Duration
	failed   []string
	events   []string
}

func simulate(seed uint64) outcome { return simulateBroken(seed, sabotage{}) }

func simulateBroken(seed uint64, s sabotage) outcome {
	t := newNet(seed)
	t.broken = s
	defer t.close()
	healing := t.run()
	return outcome{
		plan: fmt.Sprintf("%+v", t.plan), trace: t.trace, steps: t.steps, executed: t.executed, fences: t.fences, healing: healing,
		bound: t.plan.bound(), failed: t.failed, events: t.last(),
	}
}

// seeds are those of the environment: SEED=one, or SEEDS=how many (from a random one, or FROM=one on); otherwise fixed ones and a few that nobody saw before.
func seeds(t *testing.T) []uint64 {
	t.Helper()
	number := func(name string) (uint64, bool) {
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
	if one, ok := number("SEED"); ok {
		return []uint64{one}
	}
	fresh := uint64(time.Now().UnixNano()) //nolint:gosec // Any number will do.
	if many, ok := number("SEEDS"); ok {
		if first, ok := number("FROM"); ok {
			return from(first, many)
		}
		return from(fresh, many)
	}
	if slowly {
		return append(from(1, 12), from(fresh, 2)...)
	}
	return append(from(1, 40), from(fresh, 8)...)
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
	for _, seed := range seeds(t) {
		o := simulate(seed)
		healing = max(healing, o.healing)
		if testing.Verbose() {
			t.Logf("seed %d: %d steps, %d executed (%d fences), healed in %s of %s", seed, o.steps, o.executed, o.fences, o.healing, o.bound)
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

func TestSeedsDiffer(t *testing.T) {
	if a, b := simulate(1), simulate(2); a.trace == b.trace {
		t.Errorf("two seeds have the same trace %x", a.trace)
	}
}

// TestChecksSeeWhatIsBroken takes away what keeps honest nodes safe: some network must fail, and for that reason.
func TestChecksSeeWhatIsBroken(t *testing.T) {
	for want, s := range map[string]sabotage{"S3": {amnesia: true}, "S1/S2": {blind: true}} {
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
