package explore

import (
	"fmt"
	"hash/maphash"
	"slices"
	"strings"
	"time"
)

// visit is how a state was reached first. Its own text is not kept, but two hashes of it.
type visit struct {
	state pairState
	from  int32
	by    deed
	depth int16
}

// pairResult is what a search of a pair saw.
type pairResult struct {
	p           *pair
	visits      []visit
	transitions int
	commits     int
	fences      int
	limited     bool
	took        time.Duration
	violation   string
}

// searchPair visits every state that a pair can reach, in the order of its distance, until something is wrong.
func searchPair(p *pair, limit int) *pairResult {
	r, begun := &pairResult{p: p}, time.Now()
	defer func() { r.took = time.Since(begun) }()
	seeds := [2]maphash.Seed{maphash.MakeSeed(), maphash.MakeSeed()}
	hash := func(s pairState) [2]uint64 {
		return [2]uint64{maphash.Comparable(seeds[0], s), maphash.Comparable(seeds[1], s)}
	}
	first, wrong := p.first()
	r.violation = wrong
	seen := map[[2]uint64]bool{hash(first): true}
	r.visits = append(r.visits, visit{state: first, from: -1})
	for i := 0; i < len(r.visits) && r.violation == ""; i++ {
		if r.limited = limit > 0 && i >= limit; r.limited {
			break
		}
		before := r.visits[i].state
		for _, d := range p.cuts(&before) {
			next := before
			_, wrong := p.do(&next, d)
			if next == before && wrong == "" {
				continue
			}
			r.count(&next, d)
			key := hash(next)
			if seen[key] && wrong == "" {
				continue
			}
			seen[key] = true
			r.visits = append(r.visits, visit{next, int32(i), d, r.visits[i].depth + 1}) //nolint:gosec // Bounded by memory.
			if wrong != "" {
				r.violation = wrong + "\n" + r.trace(len(r.visits)-1)
				return r
			}
		}
	}
	return r
}

// cuts lists what may happen, and all places at which a node may crash meanwhile.
func (p *pair) cuts(s *pairState) []deed {
	all := p.deeds(s)
	if int(s.crashed) >= p.crashes {
		return all
	}
	for _, d := range slices.Clone(all) {
		if d.event <= ofNode || d.event == crashes {
			continue
		}
		probe := *s
		effects, _ := p.do(&probe, d)
		for d.cut = 1; int(d.cut) <= effects; d.cut++ {
			all = append(all, d)
		}
	}
	return all
}

func (r *pairResult) count(next *pairState, d deed) {
	r.transitions++
	if d.event != mines || next.aggs[d.node].tx.state != succeeded {
		return
	}
	if r.p.props[r.p.propOf(next, d.node)].delta == 0 {
		r.fences++
	} else {
		r.commits++
	}
}

// propOf is what a node's transaction is about.
func (p *pair) propOf(s *pairState, node uint8) uint8 {
	return p.byTask[p.submissions[s.aggs[node].tx.sub-1].Task]
}

func (r *pairResult) trace(i int) string {
	var lines []string
	for ; r.visits[i].from >= 0; i = int(r.visits[i].from) {
		before := r.visits[r.visits[i].from].state
		lines = append(lines, fmt.Sprintf("%3d. block %d: %s", r.visits[i].depth, before.chains.head, r.p.say(&before, r.visits[i].by)))
	}
	slices.Reverse(lines)
	return strings.Join(lines, "\n")
}

// say says in words what a transition does.
func (p *pair) say(s *pairState, d deed) string {
	who := fmt.Sprintf("aggregator %d", d.node+1)
	text := ""
	switch d.event {
	case passes:
		return "time passes"
	case looksAt:
		return fmt.Sprintf("attester %d looks at the %s", d.which+1, p.props[d.prop])
	case mines, ofNode:
		return fmt.Sprintf("the transaction of %s with the %s is mined", who, p.props[p.propOf(s, d.node)])
	case sees:
		text = "sees the head"
	case reads:
		text = "reads the chains for its round"
	case rereads:
		text = fmt.Sprintf("looks again at the %s", p.props[p.byTask[p.submissions[s.aggs[d.node].check.sub-1].Task]])
	case learns:
		text = fmt.Sprintf("learns what it found of the %s", p.props[p.byTask[p.submissions[s.aggs[d.node].check.sub-1].Task]])
	case fires:
		text = fmt.Sprintf("is told %T", p.alarms[s.aggs[d.node].timers[d.which].what-1])
	case proposed:
		text = fmt.Sprintf("hears of the %s", p.props[d.prop])
	case votes:
		text = fmt.Sprintf("hears the vote of attester %d on the %s", d.which+1, p.props[d.prop])
	case hears:
		text = fmt.Sprintf("hears that the other's transaction with the %s is about to leave", p.props[d.prop])
	case receipt:
		text = "hears what became of its transaction"
	case follows:
		text = "looks what became of what it sent before its crash"
	case crashes:
		text = "crashes and starts again"
	}
	if d.cut >= 0 {
		text += fmt.Sprintf(", crashes after %d effects and starts again", d.cut)
	}
	return who + " " + text
}

const pairHeader = "| world | states | transitions | depth | commits | fences | reverts | states of schedulers, aggregators, submitters | time |\n" +
	"|---|---|---|---|---|---|---|---|---|"

func (r *pairResult) row() string {
	var cores [coresOfNode]int
	for _, node := range r.p.tables {
		for core, t := range node {
			cores[core] += len(t.paths)
		}
	}
	return fmt.Sprintf("| %s | %d | %d | %d | %d | %d | %d | %v | %s |", r.p.name, len(r.visits), r.transitions,
		r.visits[len(r.visits)-1].depth, r.commits, r.fences, r.p.reverts, cores, r.took.Round(100*time.Millisecond))
}
