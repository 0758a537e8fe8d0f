package explore

import (
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/messages"
)

// pair is a world of two honest aggregators, on whose nodes two attesters run. All cores of both are production's.
type pair struct {
	*world
	crashes     int  // how often an aggregator may crash
	late        bool // timers may be late: time passes before they have fired
	alone       bool // aggregator 2 proposes nothing
	lateHeads   bool // a node sees a new head at any later time, else at once
	tables      [2][coresOfNode]*table
	inquiries   []messages.Inquiry
	alarms      []any
	submissions []messages.Submission
	subOf       map[string]int16
	results     []checkResult
	resultOf    map[string]int16
	checked     map[lookup]int16
	texts       map[string]int
	reverts     int // transitions in which a transaction reverted
}

// checkResult is what a look at a submission found.
type checkResult struct {
	checked messages.SubmissionChecked
	failure *messages.Failure
}

// pairState is one state of such a world.
type pairState struct {
	chains  chains
	nodes   [honest]local // the third is not part of it
	aggs    [2]node
	crashed int8
}

// turnBlocks is a turn in blocks. A transaction that is on its way is mined within one: decision 6 counts on that.
const turnBlocks = 4

func newPair(name string, windows, crashes int) *pair {
	w := &world{name: name, unit: 3, targets: []int{1}, windows: windows, pins: 2, pause: 60e9}
	w.prepare()
	p := &pair{
		world: w, crashes: crashes, subOf: map[string]int16{}, resultOf: map[string]int16{}, texts: map[string]int{},
		checked: map[lookup]int16{},
	}
	for i := range p.tables {
		p.tables[i] = p.newTables(i)
	}
	return p
}

// attesters is how many attesters vote.
const attesters = 2

// end is the first block that is not part of the world.
func (p *pair) end() uint16 {
	return uint16((4 + p.windows) * windowBlocks) //nolint:gosec // Small worlds.
}

func (p *pair) first() (pairState, string) {
	s := p.initial()
	first := pairState{chains: s.chains, nodes: s.nodes}
	for i := range first.aggs {
		r := turn{p: p, s: &first, i: i, left: -1}
		r.restart()
		r.seeHead()
		if r.wrong != "" {
			return first, r.wrong
		}
	}
	return first, ""
}

// index returns a value's place in a table, and one more.
func index[T comparable](all *[]T, v T) int16 {
	i := slices.Index(*all, v)
	if i < 0 {
		i = len(*all)
		*all = append(*all, v)
	}
	return int16(i + 1) //nolint:gosec // Small worlds.
}

// text numbers a text.
func (p *pair) text(s string) int {
	if _, known := p.texts[s]; !known {
		p.texts[s] = len(p.texts)
	}
	return p.texts[s]
}

// submissionKey tells a submission from others: its task decides on all but the voters.
func submissionKey(s messages.Submission) string {
	key := append([]byte{byte(number(s.Approved))}, s.Task[:]...)
	for _, v := range s.Votes {
		key = append(key, byte(v.Operator))
	}
	return string(key)
}

func (p *pair) submission(s messages.Submission) int16 {
	key := submissionKey(s)
	if n, known := p.subOf[key]; known {
		return n
	}
	p.submissions = append(p.submissions, s)
	p.subOf[key] = int16(len(p.submissions)) //nolint:gosec // Small worlds.
	return p.subOf[key]
}

func (p *pair) result(r checkResult) int16 {
	key := submissionKey(r.checked.Submission)
	if r.failure != nil {
		key = string(r.failure.Reason)
	}
	if n, known := p.resultOf[key]; known {
		return n
	}
	p.results = append(p.results, r)
	p.resultOf[key] = int16(len(p.results)) //nolint:gosec // Small worlds.
	return p.resultOf[key]
}

func sortAlarms(all []alarm) {
	slices.SortFunc(all, func(a, b alarm) int {
		// Those that are not armed come last.
		if (a.what == 0) != (b.what == 0) {
			return number(a.what == 0) - number(b.what == 0)
		}
		if a.due != b.due {
			return int(a.due) - int(b.due)
		}
		return int(a.what) - int(b.what)
	})
}

// event is what a transition of the world does.
type event uint8

const (
	passes  event = iota // time, to the next moment at which something is due
	looksAt              // an attester looks at a proposal
	mines                // a transaction is mined
	ofNode               // and all later ones: something happens to a node
	sees
	reads
	rereads
	learns
	fires
	proposed
	votes
	hears
	receipt
	follows
	crashes
)

// deed is one transition.
type deed struct {
	event event
	node  uint8 // whose
	which uint8 // the attester of a vote, or the alarm
	prop  uint8
	cut   int8 // the effects until the node crashes; negative for none
}

// published are the proposals that are out.
func (s *pairState) published() set { return s.aggs[0].published.and(s.aggs[1].published) }

// over reports whether the change is executed and no submission is on its way: what follows concerns nobody.
func (p *pair) over(s *pairState) bool {
	if p.moverAt(s.chains, s.chains.head) != p.target(l1Block(s.chains.l1)) {
		return false
	}
	for _, n := range s.aggs {
		if n.check.sub != 0 || n.tx.state != unsent || slices.ContainsFunc(n.timers[:], func(a alarm) bool { return a.core == theSubmitter && a.what != 0 }) {
			return false
		}
	}
	return true
}

// deeds lists what may happen in a state, but for crashes in the middle.
func (p *pair) deeds(s *pairState) []deed {
	if p.over(s) {
		return nil
	}
	all := []deed{{event: passes, cut: -1}}
	for n := range s.published().all() {
		if p.dead(s.chains, p.props[n]) {
			continue
		}
		for j := range uint8(attesters) {
			if !s.nodes[j].public.has(n) {
				all = append(all, deed{event: looksAt, which: j, prop: n, cut: -1})
			}
		}
	}
	for i := range uint8(2) {
		all = append(all, p.deedsOf(s, i)...)
	}
	return all
}

func (p *pair) deedsOf(s *pairState, i uint8) []deed {
	n := &s.aggs[i]
	var all []deed
	add := func(is bool, d deed) {
		if is {
			d.node, d.cut = i, -1
			all = append(all, d)
		}
	}
	add(n.tx.state == pending, deed{event: mines})
	add(p.lateHeads, deed{event: sees})
	add(n.reading != 0 && (i == 0 || !p.alone), deed{event: reads})
	add(n.check.sub != 0 && !n.check.read, deed{event: rereads})
	add(n.check.read, deed{event: learns})
	add(n.tx.state > pending && !n.resumes, deed{event: receipt})
	add(n.resumes, deed{event: follows})
	for k, a := range n.timers {
		add(a.what != 0 && a.due <= s.chains.head, deed{event: fires, which: uint8(k)}) //nolint:gosec // Few.
	}
	for prop := range s.published().all() {
		if p.dead(s.chains, p.props[prop]) {
			continue
		}
		add(!n.published.has(prop), deed{event: proposed, prop: prop})
		add(p.quorum(s.chains, p.approval(state{nodes: s.nodes}, prop)), deed{event: votes, prop: prop})
	}
	for prop := range s.aggs[1-i].announced.all() {
		add(n.seen && !n.heard.has(prop) && !p.dead(s.chains, p.props[prop]), deed{event: hears, prop: prop})
	}
	add(int(s.crashed) < p.crashes, deed{event: crashes})
	return all
}

// do makes a transition. It returns how many effects were performed, and what is wrong. Unless heads are late, both
// nodes see at once what moved on the chain and in their attesters.
func (p *pair) do(s *pairState, d deed) (effects int, wrong string) {
	before := *s
	effects, wrong = p.doAlone(s, d)
	if p.lateHeads || before.chains == s.chains && before.nodes == s.nodes && s.crashed == before.crashed {
		return effects, wrong
	}
	for i := range s.aggs {
		r := turn{p: p, s: s, i: i, left: -1}
		r.seeHead()
		if wrong == "" {
			wrong = r.wrong
		}
	}
	return effects, wrong
}

func (p *pair) doAlone(s *pairState, d deed) (effects int, wrong string) {
	switch d.event { //nolint:exhaustive // All others are of one node.
	case passes:
		p.pass(s)
		return 0, ""
	case looksAt:
		done := p.looks(look{s.nodes[d.which], s.chains, s.chains.head, d.prop, false})
		s.nodes[d.which] = done.local
		return 0, p.checkVotes(done.local, s.chains)
	case mines:
		return 0, p.mine(s, int(d.node))
	}
	r := turn{p: p, s: s, i: int(d.node), left: int(d.cut)}
	r.act(d)
	if d.cut >= 0 || d.event == crashes {
		s.crashed++
		r.restart()
	}
	return r.done, r.wrong
}

// act is what a node does.
func (r *turn) act(d deed) {
	n := r.node()
	switch d.event { //nolint:exhaustive // Those above are of no node.
	case sees:
		r.seeHead()
	case reads:
		r.readChains()
	case rereads:
		r.readForCheck()
	case learns:
		r.tellCheck()
	case receipt:
		r.tellMined()
	case follows:
		r.follow()
	case fires:
		a := n.timers[d.which]
		n.timers[d.which] = alarm{}
		sortAlarms(n.timers[:])
		r.tell(int(a.core), origin{kind: "alarm", a: int(a.what)}, r.p.alarms[a.what-1])
	case proposed:
		r.tell(theAggregator, origin{kind: "proposal", a: int(d.prop)}, r.p.props[d.prop].msg)
	case votes:
		for j := range attesters {
			r.hearVote(d.prop, j)
		}
	case hears:
		n.heard = n.heard.with(d.prop)
		r.tell(theAggregator, origin{kind: "submits", a: int(d.prop)}, messages.VerdictReceived{Verdict: messages.Verdict{
			Task: r.p.props[d.prop].msg.Task, Operator: messages.OperatorID(2 - r.i), Answer: messages.Submits,
		}})
	}
}

// hearVote tells the aggregator of an attester's vote.
func (r *turn) hearVote(prop uint8, attester int) {
	msg := r.p.props[prop].msg
	r.tell(theAggregator, origin{"vote", int(prop), attester, chains{}},
		messages.AttestationReceived{Proposal: msg.Proposal, Attestation: messages.Attestation{
			Task: msg.Task, Address: address(attester + 1), Approved: true, Signature: messages.BLSSignature{byte(attester + 1)},
		}})
}

// pass lets time pass to the next moment at which something is due: a timer, or a window's end.
func (p *pair) pass(s *pairState) {
	next := (s.chains.head/windowBlocks + 1) * windowBlocks
	for _, n := range s.aggs {
		for _, a := range n.timers {
			switch {
			case a.what == 0:
			case a.due > s.chains.head:
				next = min(next, a.due)
			case !p.late:
				return // it fires first
			}
		}
	}
	for _, n := range s.aggs {
		if n.tx.state == pending && next >= n.tx.at+turnBlocks {
			return
		}
	}
	if next < p.end() {
		s.chains.head = next
	}
}

// mine puts a node's transaction into a block.
func (p *pair) mine(s *pairState, i int) string {
	n := &s.aggs[i]
	if (s.chains.head+1)%windowBlocks >= windowBlocks-1 {
		return "" // the blocks at a window's end are empty
	}
	prop := p.byTask[p.submissions[n.tx.sub-1].Task]
	c, done := p.execute(s.chains, prop)
	if !done {
		s.chains.head++
		n.tx.state = reverted
		return p.excuse(s, n, prop)
	}
	if !p.quorum(s.chains, p.approval(state{nodes: s.nodes}, prop)) {
		return "S4: an update without its quorum was sent"
	}
	s.chains, n.tx.state = c, succeeded
	return p.checkExecuted(state{chains: c}, prop)
}

// excuse says what is wrong with a transaction that reverts: its sender had heard of the one that
// was executed in its place.
func (p *pair) excuse(s *pairState, n *node, prop uint8) string {
	p.reverts++
	for _, e := range s.chains.execs[:s.chains.n] {
		if n.tx.heard.has(e.prop) {
			return fmt.Sprintf("S5: the transaction with the %s reverts, its sender had heard that the %s was about to leave", p.props[prop], p.props[e.prop])
		}
	}
	return ""
}

// wouldFail says why the chain would not execute an update now, or what would be wrong if it did.
func (p *pair) wouldFail(c chains, prop uint8) string {
	if p.dead(c, p.props[prop]) {
		return "the chain would not execute it"
	}
	after := c
	after.head++
	after.execs[after.n] = exec{after.head, prop}
	after.n++
	return p.checkExecuted(state{chains: after}, prop)
}
