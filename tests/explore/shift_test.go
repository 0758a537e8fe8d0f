package explore

import (
	"os"
	"testing"
)

// later is the first state of a world, so many of the L1's pins later.
func (w *world) later(pins int) state {
	s, blocks := w.initial(), uint16(pins)*w.l1Windows*windowBlocks //nolint:gosec // Small worlds.
	s.chains.head += blocks
	s.chains.base.L2 += uint64(blocks)
	s.chains.l1 += uint8(pins)                   //nolint:gosec // Small worlds.
	s.chains.base.L1 += uint64(pins) * betweenL1 //nolint:gosec // Small worlds.
	for i := range s.nodes {
		s.nodes[i] = w.restarted(s.nodes[i], s.chains, s.chains.head)
	}
	return s
}

// TestAShiftOfTimeChangesNothing makes the same choices in two schedules that begin at different times, side by side:
// all states are written alike.
func TestAShiftOfTimeChangesNothing(t *testing.T) {
	limit := 150
	if os.Getenv("EXPLORE") == "all" {
		limit = 2000
	}
	for _, pins := range []int{1, 5} {
		w := cycling()
		w.prepare()
		type pair struct{ a, b *fair }
		open := []pair{{w.fairFrom(w.initial(), 0, silent), w.fairFrom(w.later(pins), 0, silent)}}
		seen, steps := map[string]bool{open[0].a.key(): true}, 0
		if a, b := open[0].a.key(), open[0].b.key(); a != b {
			t.Fatalf("%d pins later the first state is\n%s\nnot\n%s", pins, b, a)
		}
		for i := 0; i < len(open) && len(open) < limit; i++ {
			as, bs := open[i].a.successors(1), open[i].b.successors(1)
			if len(as) != len(bs) {
				t.Fatalf("%d choices, and %d pins later %d of them, in\n%s", len(as), pins, len(bs), open[i].a.key())
			}
			for k := range as {
				a, b := as[k].f.key(), bs[k].f.key()
				steps++
				if a != b {
					t.Fatalf("if the adversary %s, %d pins later the state is\n%s\nnot\n%s", as[k].f.describe(as[k].choice), pins, b, a)
				}
				if !seen[a] && !as[k].f.committed {
					seen[a] = true
					open = append(open, pair{as[k].f, bs[k].f})
				}
			}
		}
		t.Logf("%d pins later: %d states, %d half windows", pins, len(open), steps)
	}
}
