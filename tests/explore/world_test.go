package explore

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// world is what a search explores: its bounds, and tables of all that it met.
type world struct {
	name       string
	unit       uint64 // the power of each honest attester
	third      uint64 // that of the third one, if it differs
	against    uint64 // the adversary's power: it votes for whatever it likes
	start      int    // the mover's power on the L2 at first
	targets    []int  // the mover's power on the L1 at each pin
	windows    int    // that may pass
	lag        int    // windows that the L2's tag is behind the newest aligned block
	pins       int    // how many of the newest aligned pins the adversary proposes at
	pause      time.Duration
	performers []int  // the adversary's operators that propose
	kinds      []kind // of updates that they propose
	fences     int    // at how many of the newest aligned pins they propose fences
	late       bool   // any endpoint may be one window late, at any time
	heldBack   bool   // the third attester's always is
	crashes    bool   // a process may crash between its journal and the network
	wipes      int    // how often a journal may be lost
	fine       bool   // one attester, in single steps
	limit      int    // states that are looked at; 0 for all of them
	l1Windows  uint16 // how many windows of the L2 an aligned pin of the L1 lasts in a search for cycles
	noTick     bool   // in fair schedules the period never ends
	showsOne   bool   // in a search for cycles the adversary shows its updates to one attester alone
	oldBase    bool   // the L1's marker is far behind at first
	hashes     byte   // if not zero, what the ids of the adversary's tasks begin with; those of the others begin with a number between
	faults     faults

	props     []*proposal
	offers    map[offer]uint8
	byTask    map[messages.TaskID]uint8
	cores     []machine
	coreOf    map[string]int32
	journals  []journal
	journalOf map[string]int32
	memo      map[look]looked
	restarts  map[restart]int32
	// of worlds in single steps
	fedMemo     map[fed]fedResult
	votesSigned []messages.SignedVote
	bounds      map[bound]messages.Unsettled
}

// faults are what a search must find.
type faults struct {
	noConflicts     bool // every approval counts as settled
	baselineIgnored bool // a new journal counts as complete
	baseIgnored     bool // what moved since the pin is not seen
	markerIgnored   bool // the contract does not compare L2 blocks
	publishedFirst  bool // a vote leaves before the journal has it
	lagIgnored      bool // the pause between fences does not grow with the tag's lag
	firstIgnored    bool // a first approval needs no pin after the last commit
	votesHide       bool // a vote shows its proposal to nobody
	l1Ignored       bool // an aggregator goes on with a task after another one's with its L1 block was executed
	holdIgnored     bool // an aggregator does not wait for the other's transaction that it heard of
	checkIgnored    bool // nothing is looked at again before it is sent
}

// lie changes what an attester reads.
func (f faults) lie(l2 *messages.L2State) {
	if f.noConflicts {
		l2.CommitAtTag.L2 = math.MaxUint64
	}
	if f.lagIgnored {
		l2.TagTime = l2.HeadTime
	}
	if f.firstIgnored {
		l2.CommitAtPin = l2.CommitAtHead
	}
	if f.baseIgnored {
		l2.Moved, l2.CommitAtHead = nil, l2.CommitAtPin
	}
}

func (w *world) prepare() {
	w.fedMemo = map[fed]fedResult{}
	w.bounds, w.restarts = map[bound]messages.Unsettled{}, map[restart]int32{}
	w.offers, w.byTask = map[offer]uint8{}, map[messages.TaskID]uint8{}
	w.coreOf, w.journalOf, w.memo = map[string]int32{}, map[string]int32{}, map[look]looked{}
}

// state is one state of a world.
type state struct {
	chains chains
	nodes  [honest]local
	wipes  int8
}

// initial is a network whose attesters have a journal that is complete, without a vote in it.
func (w *world) initial() state {
	s := state{chains: w.begin()}
	j := w.internJournal(journal{hasBaseline: true})
	for i := range s.nodes {
		s.nodes[i] = w.restarted(local{journal: j}, s.chains, s.chains.head)
	}
	return s
}

// act is what a transition does.
type act uint8

const (
	window act = iota
	advanceL1
	show
	commit
	wipe
)

// move is one transition.
type move struct {
	act     act
	node    uint8
	prop    uint8
	late    bool // the attester's endpoint is
	crashes bool
}

// describe says in words what a move does; names are the attesters' names before it.
func (w *world) describe(m move, names [honest]int) string {
	who, how := fmt.Sprintf("attester %d", names[m.node]), ""
	if m.late {
		how += " with an endpoint that is a window late"
	}
	switch m.act {
	case window:
		return "a window of the L2 passes"
	case advanceL1:
		return "the L1's pin moves on"
	case commit:
		return fmt.Sprintf("the chain executes the %s", w.props[m.prop])
	case wipe:
		return who + " loses its journal and starts again"
	case show:
	}
	if m.crashes {
		how += " that crashes before its vote leaves"
	}
	return fmt.Sprintf("%s%s looks at the %s", who, how, w.props[m.prop])
}

// moves lists what may happen in a state.
func (w *world) moves(s state) []move {
	var all []move
	if int(s.chains.head/windowBlocks) < 3+w.windows {
		all = append(all, move{act: window})
	}
	if int(s.chains.l1) < len(w.targets)-1 {
		all = append(all, move{act: advanceL1})
	}
	offered := w.offered(s.chains)
	for prop := range w.executable(s, offered).all() {
		all = append(all, move{act: commit, prop: prop})
	}
	for node := range uint8(honest) {
		if int(s.wipes) < w.wipes {
			all = append(all, move{act: wipe, node: node})
		}
		for _, prop := range offered {
			all = append(all, w.shows(s, node, prop)...)
		}
	}
	return all
}

// shows lists the ways in which an attester may look at a proposal. One whose vote is out has no more to say.
func (w *world) shows(s state, node, prop uint8) []move {
	if s.nodes[node].public.has(prop) || s.nodes[node].against.has(prop) {
		return nil
	}
	var all []move
	for _, late := range []bool{false, true} {
		if held := w.heldBack && node == honest-1; late != held && !w.late {
			continue
		}
		all = append(all, move{act: show, node: node, prop: prop, late: late})
		if w.crashes {
			all = append(all, move{act: show, node: node, prop: prop, late: late, crashes: true})
		}
	}
	return all
}

// executable returns what may have its quorum: what an attester approved, and what the adversary alone may vote for.
func (w *world) executable(s state, offered []uint8) set {
	var all set
	for _, l := range s.nodes {
		all = all.and(l.public)
	}
	if w.against > 0 {
		for _, prop := range offered {
			all = all.with(prop)
		}
	}
	return all
}

// approval sums the power behind a proposal. The adversary votes for every one.
func (w *world) approval(s state, prop uint8) uint64 {
	sum := w.against
	for i, l := range s.nodes {
		if l.public.has(prop) {
			sum += w.powerOf(i)
		}
	}
	return sum
}

// head is what an attester's endpoint shows.
func (s state) headOf(m move) uint16 {
	if m.late {
		return s.chains.behind()
	}
	return s.chains.head
}

// apply makes a move. It reports whether that changes anything, and how the attesters are ordered afterwards.
func (w *world) apply(s state, m move) (state, [honest]int, bool) {
	next := s
	switch m.act {
	case window:
		next.chains.head = (s.chains.head/windowBlocks + 1) * windowBlocks
	case advanceL1:
		next.chains.l1++
	case commit:
		c, done := w.execute(s.chains, m.prop)
		if !done || !w.quorum(s.chains, w.approval(s, m.prop)) {
			return s, [honest]int{0, 1, 2}, false
		}
		next.chains = c
	case wipe:
		next.nodes[m.node] = w.wiped(s.nodes[m.node], s.chains, s.chains.head)
		next.wipes++
	case show:
		next.nodes[m.node] = w.looks(look{s.nodes[m.node], s.chains, s.headOf(m), m.prop, m.crashes}).local
	}
	w.normalise(&next)
	order := w.sort(&next)
	return next, order, next != s
}

// normalise drops what can matter no more: public votes on what is dead, and votes in journals on what is
// dead for every endpoint.
func (w *world) normalise(s *state) {
	s.chains = w.forget(s.chains)
	for i := range s.nodes {
		l := &s.nodes[i]
		for _, votes := range []*set{&l.public, &l.against} {
			for n := range votes.all() {
				if w.dead(s.chains, w.props[n]) {
					*votes = votes.without(n)
				}
			}
		}
		if j, changed := w.prune(w.journals[l.journal], s.chains); changed {
			l.journal = w.internJournal(j)
			*l = w.restarted(*l, s.chains, s.chains.head)
		}
	}
}

// prune leaves out of a journal the votes that are settled at the oldest tag that an endpoint may show, and fences
// whose pause is over for the latest head that it may show. An attester without them does what it would do with them:
// it abstains from what they are about, since that is dead.
func (w *world) prune(j journal, c chains) (journal, bool) {
	head := c.behind()
	marker := w.commitAt(c, alignedBefore(head, w.lag)).L2
	fresh := func(v messages.SignedVote) bool {
		if !v.Empty {
			return v.ToBlockL2 > marker
		}
		tag := alignedBefore(head, w.lag+1)
		over := v.HeadTimeL2 + uint64(w.pause/time.Second) + blockSeconds*uint64(c.head-tag)
		return v.ToBlockL2 > marker || blockSeconds*uint64(head) < over
	}
	kept := journal{baseline: j.baseline, hasBaseline: j.hasBaseline}
	if j.baseline <= marker {
		kept.baseline = 0
	}
	for _, v := range j.votes {
		if !fresh(v) {
			continue
		}
		kept.votes = append(kept.votes, v)
		if n := w.byTask[v.Attestation.Task]; v.Attestation.Approved {
			kept.approved = kept.approved.with(n)
		} else {
			kept.refused = kept.refused.with(n)
		}
	}
	return kept, len(kept.votes) != len(j.votes) || kept.baseline != j.baseline
}

// sort puts attesters that can do the same into one order: they differ by name alone.
func (w *world) sort(s *state) [honest]int {
	order := [honest]int{0, 1, 2}
	like := honest
	if w.heldBack || w.third != 0 {
		like--
	}
	nodes := s.nodes
	slices.SortStableFunc(order[:like], func(a, b int) int { return compare(nodes[a], nodes[b]) })
	for i, from := range order {
		s.nodes[i] = nodes[from]
	}
	return order
}

func compare(a, b local) int {
	lost := func(l local) int {
		if l.lost {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(a.core, b.core), cmp.Compare(a.journal, b.journal), cmp.Compare(lost(a), lost(b)),
		slices.Compare(a.public[:], b.public[:]), slices.Compare(a.against[:], b.against[:]))
}
