package explore

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// aim is one proposal that the adversary shows, and to whom.
type aim struct {
	fence bool
	back  int // how many windows its pin is older than the newest one
	to    int // an attester, or all of them
}

// toAll is an aim at every attester.
const toAll = honest

func (a aim) String() string {
	what, whom := "an update at the newest pin", "all attesters"
	if a.back > 0 {
		what = "an update at the second newest pin"
	}
	if a.fence {
		what = "a fence"
	}
	if a.to != toAll {
		whom = fmt.Sprintf("attester %d", a.to+1)
	}
	return fmt.Sprintf("shows %s to %s", what, whom)
}

// none stands for no proposal.
const none = -1

// choice is what the adversary does in half a window: it shows proposals, and executes those fences that have their
// quorum, before the honest nodes act, in front of the update that their submitter sends, or after they acted.
type choice struct {
	aims   []aim
	before int // the fence that it executes first, or none
	ambush bool
	after  int
}

func (f *fair) describe(c choice) string {
	var words []string
	for _, a := range c.aims {
		words = append(words, a.String())
	}
	if c.before != none {
		words = append(words, fmt.Sprintf("executes the %s", f.w.props[c.before]))
	}
	words = append(words, "the honest nodes act")
	if c.ambush {
		words[len(words)-1] += ", and a fence is executed in front of the update that they send"
	}
	if c.after != none {
		words = append(words, fmt.Sprintf("then the %s is executed", f.w.props[c.after]))
	}
	return strings.Join(words, "; ")
}

func (f *fair) clone() *fair {
	c := *f
	c.scheduler, c.aggregator = clone(f.scheduler), clone(f.aggregator)
	c.timers, c.ownProposed, c.told = slices.Clone(f.timers), slices.Clone(f.ownProposed), maps.Clone(f.told)
	return &c
}

// passHalf lets half a window pass on both chains.
func (f *fair) passHalf() {
	f.s.chains.head = (f.s.chains.head/halfWindow + 1) * halfWindow
	if f.s.chains.head%(f.w.l1Windows*windowBlocks) == 0 {
		f.s.chains.l1++ // its stakes stay as they are
	}
	f.w.normalise(&f.s)
	f.drop()
}

// drop forgets what is dead on the chain, and timers that are void.
func (f *fair) drop() {
	dead := func(n uint8) bool { return f.w.dead(f.s.chains, f.w.props[n]) }
	f.ownProposed = slices.DeleteFunc(f.ownProposed, dead)
	maps.DeleteFunc(f.told, func(t told, _ bool) bool { return dead(t.prop) })
}

// half is one half window: time passes, the adversary acts, and everything that should happen does. It reports whether
// the choice could be made as it is.
func (f *fair) half(c choice) bool {
	f.passHalf()
	for _, a := range c.aims {
		if !f.aimAt(a) {
			return false
		}
	}
	if c.before != none && !f.execute(uint8(c.before)) { //nolint:gosec // A number of a proposal.
		return false
	}
	f.ambush, f.ambushed = c.ambush, false
	f.look()
	if c.ambush && !f.ambushed {
		return false
	}
	f.ambush = false
	if c.after != none && !f.execute(uint8(c.after)) { //nolint:gosec // A number of a proposal.
		return false
	}
	f.drop()
	return true
}

// made returns the number of the proposal that an aim names on the chains as they are, if there is one.
func (w *world) made(c chains, a aim) (uint8, bool) {
	k, l1 := right, l1Block(c.l1)
	if a.fence {
		k, l1 = fence, w.commitAt(c, c.head).L1+1
	}
	pin := alignedBefore(c.head, w.lag+a.back)
	n, made := w.propose(c, 5, k, pin, l1)
	return n, pin > 0 && made && !w.dead(c, w.props[n])
}

// whom returns the first and the last attester that an aim is at.
func (a aim) whom() (int, int) {
	if a.to == toAll {
		return 0, honest - 1
	}
	return a.to, a.to
}

// aimAt shows a proposal of the adversary. It reports whether anybody signs it.
func (f *fair) aimAt(a aim) bool {
	n, made := f.w.made(f.s.chains, a)
	if !made {
		return false
	}
	before := f.s.nodes
	first, last := a.whom()
	f.showSome(n, first, last)
	return f.s.nodes != before
}

// aimed returns a state after an aim, and whether anybody signed.
func (w *world) aimed(s state, a aim) (state, bool) {
	n, made := w.made(s.chains, a)
	if !made {
		return s, false
	}
	before := s.nodes
	for i, last := a.whom(); i <= last; i++ {
		if !s.nodes[i].public.has(n) {
			s.nodes[i] = w.looks(look{local: s.nodes[i], chains: s.chains, head: s.chains.head, prop: n}).local
		}
	}
	return s, s.nodes != before
}

// ready lists the updates without changes that have their quorum, whoever proposed them.
func (w *world) ready(s state) []uint8 {
	var all []uint8
	for n := range w.executable(s, nil).all() {
		if p := w.props[n]; p.delta == 0 && !w.dead(s.chains, p) && w.quorum(s.chains, w.approval(s, n)) {
			all = append(all, n)
		}
	}
	return all
}

// aims lists what the adversary may show.
func (w *world) aims() []aim {
	var all []aim
	if w.fences > 0 {
		all = append(all, aim{fence: true, to: toAll})
	}
	for back := range w.pins * len(w.kinds) {
		for to := range honest + 1 {
			if !w.showsOne || to == 1 {
				all = append(all, aim{back: back, to: to})
			}
		}
	}
	return all
}

// showing is what the adversary may show in half a window, and the state after that.
type showing struct {
	aims []aim
	s    state
}

// shown lists the sequences of proposals that the adversary may show in the next half window, up to a length; each of
// them has to be signed by somebody, and of those that lead to the same votes one is kept.
func (f *fair) shown(longest int) []showing {
	start := *f
	start.timers, start.ownProposed, start.told = nil, nil, nil
	start.passHalf()
	seen := map[[honest]local]bool{start.s.nodes: true}
	all, begun := []showing{{nil, start.s}}, 0
	for range longest {
		end := len(all)
		for _, r := range all[begun:end] {
			for _, a := range f.w.aims() {
				if next, signed := f.w.aimed(r.s, a); signed && !seen[next.nodes] {
					seen[next.nodes] = true
					all = append(all, showing{append(slices.Clone(r.aims), a), next})
				}
			}
		}
		begun = end
	}
	return all
}

// successor is what a choice leads to.
type successor struct {
	choice choice
	f      *fair
}

// successors tries every choice that the adversary has for the next half window.
func (f *fair) successors(longest int) []successor {
	var all []successor
	try := func(c choice) (*fair, bool) {
		g := f.clone()
		done := g.half(c)
		if done {
			all = append(all, successor{c, g})
		}
		return g, done
	}
	for _, shown := range f.shown(longest) {
		starts := []int{none}
		for _, n := range f.w.ready(shown.s) {
			starts = append(starts, int(n))
		}
		for _, before := range starts {
			for _, ambush := range []bool{false, true} {
				g, done := try(choice{shown.aims, before, ambush, none})
				if !done || g.committed {
					continue
				}
				for _, n := range g.w.ready(g.s) {
					try(choice{shown.aims, before, ambush, int(n)})
				}
			}
		}
	}
	return all
}

// runningRound is a fair schedule after so many half windows.
func runningRound(halves int) *fair {
	w := cycling()
	w.prepare()
	f := w.fairFrom(w.initial(), 0, silent)
	for range halves {
		f.passHalf()
		f.look()
		if f.committed {
			break
		}
	}
	return f
}

// cycling is a world in which the adversary may do something else in each half window. The L1's marker is far behind,
// so that the L1's pins are never in the way of fences.
func cycling() *world {
	w := small()
	w.name, w.targets = "the adversary chooses in each half window", []int{1}
	w.oldBase, w.l1Windows, w.hashes = true, 6, lowHash
	return w
}
