package chaos

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestTimersComeInOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var h timers
	var want, got []timer
	for serial := range uint64(500) {
		x := timer{at: rng.Int64N(50), salt: rng.Uint64N(3), serial: serial}
		h.push(x)
		want = append(want, x)
	}
	for len(h) > 0 {
		got = append(got, h.pop())
	}
	slices.SortFunc(want, func(a, b timer) int {
		if a.before(&b) {
			return -1
		}
		return 1
	})
	if !slices.Equal(got, want) {
		t.Errorf("%d timers come in the order %v", len(got), got)
	}
}
