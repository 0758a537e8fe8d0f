package explore

import (
	"fmt"
	"strings"
	"time"
)

// vertex is a state of the search for cycles, up to a shift of time.
type vertex struct {
	from  int // where it was reached from first
	by    string
	depth int // half windows
	next  []edge
}

type edge struct {
	to int
	by string
}

// cycles is the graph of all half windows in which no power changes.
type cycles struct {
	longest int                      // proposals that the adversary may show in each half window
	limit   int                      // states that are looked at; 0 for all of them
	stop    bool                     // at the first cycle
	met     func(known, again *fair) // is given two states that are the same but for a shift of time

	vertices []vertex
	states   []*fair // of the vertices, while they are needed
	numbers  map[string]int
	steps    int // all that were tried
	commits  int // and those that ended in an update that changed power
	took     time.Duration
	cut      bool // the search ended early
}

// search visits all that fair schedules can reach without a change of power, whatever the adversary
// does in each half window.
func (g *cycles) search(starts ...*fair) *cycles {
	begun := time.Now()
	g.numbers = map[string]int{}
	for _, f := range starts {
		if f.drifts() {
			g.visit(f, vertex{from: -1})
		}
	}
	for i := 0; i < len(g.vertices) && !g.cut; i++ {
		for _, s := range g.states[i].successors(g.longest) {
			g.steps++
			if s.f.committed {
				g.commits++
				continue
			}
			by := s.f.describe(s.choice)
			n := g.visit(s.f, vertex{from: i, by: by, depth: g.vertices[i].depth + 1})
			g.vertices[i].next = append(g.vertices[i].next, edge{n, by})
			if g.stop && g.vertices[n].depth <= g.vertices[i].depth && g.around(n) != nil {
				g.cut = true
				break
			}
		}
		if g.met == nil {
			g.states[i] = nil
		}
		g.cut = g.cut || g.limit > 0 && len(g.vertices) >= g.limit
	}
	g.took = time.Since(begun)
	return g
}

// visit returns the number of a state, which may be known.
func (g *cycles) visit(f *fair, v vertex) int {
	key := f.key()
	n, known := g.numbers[key]
	if known {
		if g.met != nil {
			g.met(g.states[n], f)
		}
		return n
	}
	n = len(g.vertices)
	g.numbers[key] = n
	g.vertices, g.states = append(g.vertices, v), append(g.states, f)
	return n
}

// longestPath returns the longest way without a change of power, in half windows, or false if
// there is one without an end.
func (g *cycles) longestPath() (int, bool) {
	const unseen, under = 0, 1
	state, length := make([]int8, len(g.vertices)), make([]int, len(g.vertices))
	var visit func(n int) bool
	visit = func(n int) bool {
		state[n] = under
		for _, e := range g.vertices[n].next {
			if state[e.to] == under || state[e.to] == unseen && !visit(e.to) {
				return false
			}
			length[n] = max(length[n], length[e.to]+1)
		}
		state[n] = under + 1
		return true
	}
	longest := 0
	for n := range g.vertices {
		if state[n] == unseen && !visit(n) {
			return 0, false
		}
		longest = max(longest, length[n])
	}
	return longest, true
}

// lasso tells the shortest way to a cycle and once around it; the empty text says that there is none.
func (g *cycles) lasso() string {
	best, at, around := -1, 0, []edge(nil)
	for n := range g.vertices {
		if best >= 0 && g.vertices[n].depth >= best {
			break
		}
		if c := g.around(n); c != nil && (best < 0 || g.vertices[n].depth+len(c) < best) {
			best, at, around = g.vertices[n].depth+len(c), n, c
		}
	}
	if best < 0 {
		return ""
	}
	var lines []string
	for n := at; g.vertices[n].from >= 0; n = g.vertices[n].from {
		lines = append([]string{g.vertices[n].by}, lines...)
	}
	for _, e := range around {
		lines = append(lines, "for ever: "+e.by)
	}
	for i := range lines {
		lines[i] = fmt.Sprintf("%3d. %s", i+1, lines[i])
	}
	return strings.Join(lines, "\n")
}

// around returns the shortest cycle through a vertex, or nothing.
func (g *cycles) around(start int) []edge {
	type reached struct {
		n    int
		from int
		by   edge
	}
	seen, queue := map[int]bool{}, []reached{{n: start, from: -1}}
	for i := 0; i < len(queue); i++ {
		for _, e := range g.vertices[queue[i].n].next {
			if e.to == start {
				path := []edge{e}
				for j := i; queue[j].from >= 0; j = queue[j].from {
					path = append([]edge{queue[j].by}, path...)
				}
				return path
			}
			if !seen[e.to] {
				seen[e.to] = true
				queue = append(queue, reached{e.to, i, e})
			}
		}
	}
	return nil
}

// row tells what was covered.
func (g *cycles) row(name string) string {
	longest, ends := g.longestPath()
	text := fmt.Sprintf("%d half windows", longest)
	if !ends {
		text = "for ever"
	}
	if g.cut {
		text += ", the search ended early"
	}
	depth := 0
	for _, v := range g.vertices {
		depth = max(depth, v.depth)
	}
	return fmt.Sprintf("| %s | %d | %d | %d | %d | %s | %s |", name, len(g.vertices), g.steps, g.commits, depth, text,
		g.took.Round(100*time.Millisecond))
}
