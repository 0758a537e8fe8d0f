package chaos

import (
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// roundScenes are what must not keep an aggregator's own rounds up. At the beginning the chains are in sync, and the
// next period is far away: a round is asked for by hand.
func roundScenes() map[string]played {
	recorded := func(apart bool, run func(*scene)) played {
		return aggregating(func(p *plan) { p.Aggregators, p.Apart = 1, apart }, func(s *scene) {
			s.record()
			run(s)
		})
	}
	plain := func(run func(*scene)) played { return recorded(false, run) }
	apart := func(run func(*scene)) played { return recorded(true, run) }
	return map[string]played{
		"an update whose base goes": plain(anUpdateWhoseBaseGoes),
		"apart, its base goes":      apart(anUpdateWhoseBaseGoes),
		"right after a commit":      plain(rightAfterACommit),
		"behind a silent performer": plain(func(s *scene) { behind(s, 0, false) }),
		"behind one, a wrong clock": plain(func(s *scene) { behind(s, 24*time.Hour, false) }),
		"behind one that is gone":   plain(func(s *scene) { behind(s, 0, true) }),
		"nothing of its own to add": plain(nothingToAdd),
		"too few hear it":           plain(tooFewHearIt),
		"apart, too few hear it":    apart(tooFewHearIt),
		"apart, it forgets":         apart(itForgets),
		"performers that are gone":  plain(performersThatAreGone),
		"performers that are idle":  plain(performersThatAreIdle),
		"performers of fences":      plain(performersOfFences),
		"somebody comes beside":     plain(somebodyComesBeside),
		"proposed by one that left": plain(proposedByOneThatLeft),
	}
}

// recorder keeps what the honest propose, and judges it by what its author could see.
type recorder struct {
	s      *scene
	seen   []messages.Proposal
	fences int                           // among those
	last   map[messages.TaskID]time.Time // when a task was proposed last
}

func (*recorder) name() string     { return "recorder" }
func (*recorder) begin(*adversary) {}

func (r *recorder) hear(m packet) {
	if m.proposal == nil || m.attestation != nil || r.s.byName[r.s.nameOf(m.proposal.Performer)] == nil {
		return
	}
	before, again := r.last[m.facts.task]
	r.last[m.facts.task] = r.s.now
	repeated := again && (r.s.now.Equal(before) || r.s.now.Sub(before) == gossip.Default().Repeat)
	if m.proposal.Definition.Sync() && !repeated {
		r.judge(m)
	}
	if !again {
		r.seen = append(r.seen, *m.proposal)
	}
}

// judge demands of what a round proposes, for the first time or once more, that it could still be approved.
func (r *recorder) judge(m packet) {
	claim, err := m.facts.claim()
	if err != nil || claim.DataErr != nil {
		r.s.violate("S4: a node proposes what cannot be read")
		return
	}
	if claim.Fence() {
		r.fences++
		return
	}
	state, known := r.s.a.l2(claim.Proof.L2)
	agreed := r.agreed(claim.Proof.L2)
	switch {
	case !known:
	case !votingpower.BaseHolds(state, claim.Update) && r.s.now.Sub(r.s.overtaken) > time.Second:
		r.s.violate("L2: a node proposes an update up to L2 block %d, whose base has changed", claim.Proof.L2.Number)
	case votingpower.LocksNetwork(state.Total, claim.Update):
		r.s.violate("L2: a node proposes an update that locks the network")
	case !agreed && !slices.Contains(state.Aligned, claim.Proof.L2):
		r.s.violate("L2: a node proposes an update up to L2 block %d, which is too old to be approved", claim.Proof.L2.Number)
	}
}

// agreed reports whether some update with an L2 pin has its quorum: whoever approved that approves what
// is proposed there later.
func (r *recorder) agreed(l2 messages.Pin) bool {
	for _, p := range r.s.a.tasks {
		claim, err := r.s.net.about(&p).claim()
		if _, ok := r.s.a.quorum(p); ok && err == nil && claim.Proof.L2 == l2 {
			return true
		}
	}
	return false
}

// reset forgets what was proposed.
func (r *recorder) reset() { r.seen, r.fences, r.last = nil, 0, map[messages.TaskID]time.Time{} }

// record begins to listen to what is proposed.
func (s *scene) record() {
	s.recorded = &recorder{s: s, last: map[messages.TaskID]time.Time{}}
	s.a.plots, s.a.began = append(s.a.plots, s.recorded), true
}

// ask has the first node begin a round.
func (s *scene) ask() { s.nodes[0].addresses.Scheduler.Tell(messages.SyncRequested{}) }

// inSync demands that the chains agree within a time.
func (s *scene) inSync(what string, within time.Duration) {
	for from := s.now; len(s.failed) == 0; s.runFor(5 * time.Second) {
		if d, total := s.apart(); d == 0 && total {
			return
		}
		if s.now.Sub(from) > within {
			s.violate("L1: %s: %d updates are executed within %s, and the chains still differ", what, s.executed, within)
		}
	}
}

// cutOff keeps the last two nodes from hearing anything for a time.
func (s *scene) cutOff(d time.Duration) {
	clear(s.side)
	for _, n := range s.nodes[len(s.nodes)-2:] {
		s.side[n.name] = true
	}
	s.cutUntil = s.now.Add(d)
}

// anUpdateWhoseBaseGoes needs a fence, and then another update.
func anUpdateWhoseBaseGoes(s *scene) {
	s.restakeOf(1, power*9/10)
	s.overtake()
	s.runFor(2*l1Window + time.Minute)
	s.ask()
	s.inSync("an update whose base is gone", 8*time.Minute)
}

// rightAfterACommit begins a round when no pin is after the last commit yet.
func rightAfterACommit(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	d := s.current()
	s.approved("the right update", d)
	s.commit(d)
	s.leave(s.stranger() - 1) // a drift of another kind: it comes back with another power
	s.l2.Mine(nil)
	s.l2Register(s.stranger()-1, 5)
	s.ask()
	s.inSync("a drift right after a commit", l1Window+4*time.Minute)
}

// behind has a hostile operator propose the right update to all, of whom two cannot answer. The first node helps it for
// a round's time and then proposes the same at its pin.
func behind(s *scene, wrong time.Duration, gone bool) {
	s.restakeOf(s.stranger(), power/50)
	s.cutOff(6 * time.Minute)
	s.nodes[0].skew += wrong
	d := s.current()
	hear := func(to string) bool { return !s.side[to] }
	s.a.propose(s.proposal(d), hear)
	s.runFor(5 * time.Second)
	s.nodes[0].skew -= wrong
	wait := roundTimeout + 20*time.Second
	if gone {
		s.leave(s.plan.Honest)
		s.runFor(15 * time.Second)
		wait = 30 * time.Second
	}
	s.recorded.reset()
	s.ask()
	s.runFor(10 * time.Second)
	if n := len(s.recorded.seen); n > 0 && !gone && wrong == 0 {
		s.violate("L1: %d proposals beside one that is right", n)
	}
	s.runFor(wait)
	if len(s.recorded.seen) == 0 {
		s.violate("L1: no proposal %s after another performer's", wait)
	}
	clear(s.side)
	s.inSync("an update that another one began", 8*time.Minute)
}

// nothingToAdd is a right update of another performer that has its quorum and waits for its turn.
func nothingToAdd(s *scene) {
	s.agreed()
	s.ask()
	s.runFor(15 * time.Second)
	if n := len(s.recorded.seen); n > 0 {
		s.violate("L1: %d proposals beside one that has its quorum", n)
	}
	s.inSync("an update that another one proposed", 3*time.Minute)
}

// tooFewHearIt lets a round time out with some approvals. Until they are settled, nothing but a
// fence may have another pin.
func tooFewHearIt(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.cutOff(roundTimeout + 30*time.Second)
	s.ask()
	s.onePinOrFences(roundTimeout + time.Minute)
	s.onePinOrFences(4 * time.Minute)
	s.inSync("an update that too few heard of", 4*time.Minute)
}

// onePinOrFences lets time pass.
func (s *scene) onePinOrFences(d time.Duration) {
	for until := s.now.Add(d); s.now.Before(until) && len(s.failed) == 0; s.runFor(2 * time.Second) {
		var first uint64
		state, _ := s.a.l2(messages.Pin{})
		for i := range s.recorded.seen {
			claim, err := s.net.about(&s.recorded.seen[i]).claim()
			to := claim.Update.ToBlockL2
			switch {
			case err != nil || claim.Fence() || to <= state.CommitAtTag.L2:
			case first == 0:
				first = to
			case first != to:
				s.violate("L1: updates up to L2 blocks %d and %d are proposed, the last commit is %d", first, to, state.CommitAtTag.L2)
			}
		}
	}
}

// itForgets kills the aggregator after it has proposed.
func itForgets(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.cutOff(3 * time.Minute)
	s.ask()
	s.runFor(10 * time.Second)
	if len(s.recorded.seen) != 1 {
		s.violate("the scene has %d proposals", len(s.recorded.seen))
	}
	s.nodes[0].crash(false, time.Minute)
	s.onePinOrFences(5 * time.Minute)
	s.inSync("an update whose proposer was killed", 6*time.Minute)
}

// somebodyComesBeside has an operator come while an update of nothing but others is unsettled: that nothing differs any
// more at the kept pin is not the answer.
func somebodyComesBeside(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.cutOff(roundTimeout / 2)
	s.ask()
	s.runFor(20 * time.Second)
	s.leave(s.stranger()) // nothing is left of the update
	s.runFor(time.Second)
	s.l2Register(s.stranger(), 9)
	s.inSync("an operator that comes back", 12*time.Minute)
}

// first demands that the first node proposes as soon as it is asked: nobody goes before it. Whose turn
// it is depends on the pin.
func (s *scene) first(times int) {
	for i := range times {
		s.restakeOf(s.stranger(), power/50+uint64(i)) //nolint:gosec // Small.
		s.recorded.reset()
		s.ask()
		s.runFor(10 * time.Second)
		if len(s.recorded.seen) == 0 {
			s.violate("L1: the only aggregator waits for others, time %d", i+1)
		}
		s.inSync("the only aggregator's update", 4*time.Minute)
		s.settle()
	}
}

// performersThatAreGone makes two operators known as aggregators, which leave.
func performersThatAreGone(s *scene) {
	for i, b := range s.a.of {
		s.restakeOf(s.stranger(), power/40+uint64(i)) //nolint:gosec // Small.
		d := s.current()
		d.by = b
		s.approved("the right update", d)
		s.commit(d)
		s.settle()
	}
	s.leave(s.plan.Honest)
	s.leave(s.plan.Honest + 1)
	s.first(4)
}

// performersThatAreIdle makes two operators known as aggregators, which do nothing more. The clock is
// wrong when a round is wanted.
func performersThatAreIdle(s *scene) {
	for i, b := range s.a.of {
		s.restakeOf(s.stranger(), power/40+uint64(i)) //nolint:gosec // Small.
		d := s.current()
		d.by = b
		s.approved("the right update", d)
		s.commit(d)
		s.settle()
	}
	for i := range 3 {
		s.restakeOf(s.stranger(), power/50+uint64(i)) //nolint:gosec // Small.
		s.nodes[0].skew += 24 * time.Hour
		s.ask()
		s.runFor(time.Second)
		s.nodes[0].skew -= 24 * time.Hour
		s.inSync("an update that others could propose", 4*time.Minute)
		s.settle()
	}
}

// performersOfFences has two operators execute fences, which makes nobody known.
func performersOfFences(s *scene) {
	for _, b := range s.a.of {
		d := s.fenceAt(s.tag(), 0)
		d.by = b
		s.approved("a fence", d)
		s.commit(d)
		s.runFor(fencePause + 2*time.Minute)
	}
	s.first(4)
}

// proposedByOneThatLeft hands a right update over to all nodes, as a client of theirs does: no gate keeps it out.
func proposedByOneThatLeft(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	left := s.stranger() - 1
	s.leave(left)
	s.runFor(2 * time.Minute)
	d := s.current()
	d.by = newTraitor(s.net, "left", s.keys[left])
	p := s.proposal(d)
	reads := s.reads(func() {
		for _, n := range s.nodes {
			s.handOver(n, p)
		}
		s.runFor(4 * time.Second)
	})
	if reads > 0 {
		s.violate("L2: %d recalculations for a performer that has left", reads)
	}
	s.judge("an update of a performer that has left", p, "abstain from", 0, 0)
}
