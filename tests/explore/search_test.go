package explore

import (
	"fmt"
	"strings"
	"time"
)

// found is one state of a search, and how it was reached first.
type found struct {
	state state
	from  int32
	by    move
	depth int16
}

// result is what a search saw.
type result struct {
	world       *world
	found       []found
	transitions int
	commits     int // transitions that executed an update that changes power
	fences      int // and those that executed one that does not
	took        time.Duration
	violation   string // with its trace; empty if nothing is wrong
}

// search visits every state that a world can reach, in the order of its distance, until something is wrong.
func search(w *world) *result {
	w.prepare()
	r, begun := &result{world: w}, time.Now()
	defer func() { r.took = time.Since(begun) }()
	first := w.initial()
	w.sort(&first)
	seen := map[state]bool{first: true}
	r.found = append(r.found, found{state: first, from: -1})
	for i := 0; i < len(r.found) && (w.limit == 0 || i < w.limit); i++ {
		at := r.found[i]
		for _, m := range w.moves(at.state) {
			next, _, changed := w.apply(at.state, m)
			if !changed {
				continue
			}
			r.count(m)
			if wrong := w.check(next, m); wrong != "" {
				r.found = append(r.found, found{next, int32(i), m, at.depth + 1}) //nolint:gosec // Bounded by memory.
				r.violation = wrong + "\n" + r.trace(len(r.found)-1)
				return r
			}
			if !seen[next] {
				seen[next] = true
				r.found = append(r.found, found{next, int32(i), m, at.depth + 1}) //nolint:gosec // Bounded by memory.
			}
		}
	}
	return r
}

func (r *result) count(m move) {
	r.transitions++
	switch {
	case m.act != commit:
	case r.world.props[m.prop].delta == 0:
		r.fences++
	default:
		r.commits++
	}
}

// depth is the distance of the last state from the first.
func (r *result) depth() int { return int(r.found[len(r.found)-1].depth) }

// trace tells the way to a state, one line for each thing that happens.
func (r *result) trace(i int) string {
	var path []move
	for ; r.found[i].from >= 0; i = int(r.found[i].from) {
		path = append(path, r.found[i].by)
	}
	var lines []string
	names, s := [honest]int{1, 2, 3}, r.world.initial()
	for n := len(path) - 1; n >= 0; n-- {
		lines = append(lines, fmt.Sprintf("%3d. %s", len(path)-n, r.world.describe(path[n], names)))
		next, order, _ := r.world.apply(s, path[n])
		before := names
		for to, from := range order {
			names[to] = before[from]
		}
		s = next
	}
	return strings.Join(lines, "\n")
}
