package chaos

import (
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// submitterScenes are what may happen to an update between its quorum and its transaction. Nothing is tried in vain
// that the last look could have shown.
func submitterScenes() map[string]played {
	plain := func(run func(*scene)) played { return aggregating(nil, run) }
	alone := func(run func(*scene)) played { return aggregating(func(p *plan) { p.Aggregators = 1 }, run) }
	return map[string]played{
		"a voter changes its key":      plain(aVoterChangesItsKey),
		"a voter may not attest":       plain(aVoterMayNotAttest),
		"a quorum is lost":             plain(aQuorumIsLost),
		"a key changes at the try":     plain(aKeyChangesAtTheTry),
		"a fence goes before":          plain(aFenceGoesBefore),
		"somebody settles a task":      plain(somebodySettlesATask),
		"settled while it was away":    alone(settledWhileItWasAway),
		"outdated while it was away":   alone(outdatedWhileItWasAway),
		"another one took over":        aggregating(func(p *plan) { p.Mempool = 20 * time.Second }, anotherOneTookOver),
		"rivals, a slow chain":         aggregating(func(p *plan) { p.Mempool = 2 * time.Minute }, rivalsOnASlowChain),
		"one unit too little":          weighed([]uint64{2, 2, 2, 1, 5}, oneUnitTooLittle),
		"a third says no":              weighed([]uint64{2, 1, 1, 1, 1, 2, 1}, aThirdSaysNo),
		"the same update by another":   aggregating(func(p *plan) { p.Aggregators, p.Mempool = 1, 30*time.Second }, theSameByAnother),
		"swapped votes":                alone(swappedVotes),
		"copies of a vote":             plain(copiesOfAVote),
		"forged votes come first":      plain(func(s *scene) { forgedFirst(s, 1) }),
		"nine forged votes come first": plain(func(s *scene) { forgedFirst(s, 9) }),
	}
}

// rekeyed gives an honest operator another key on the chain, from which its node does not know.
func (s *scene) rekeyed(i int) {
	k := s.keys[i].renewed()
	s.ring.byPublic[k.public] = k
	s.l2.Mine(func(b *chaintest.Book) { giveKey(b, k) })
}

func aVoterChangesItsKey(s *scene) {
	s.agreed()
	s.rekeyed(4)
	s.sent("an update of whose voters one has another key", 90*time.Second, 1, 1)
}

func aVoterMayNotAttest(s *scene) {
	s.agreed()
	s.l2.Mine(func(b *chaintest.Book) {
		if err := b.SetRestricted(messages.VotingPowerSync, []messages.OperatorID{1, 2, 3, 4}); err != nil {
			s.violate("restrict the sync: %v", err)
		}
	})
	s.sent("an update of whose voters one may not attest any more", 90*time.Second, 1, 1)
}

// aQuorumIsLost lets an operator come with so much power that those who voted are too few.
func aQuorumIsLost(s *scene) {
	s.agreed()
	s.leave(s.stranger() - 1)
	s.l2Register(s.stranger()-1, 6*power)
	s.sent("an update that has no quorum any more", 3*time.Minute, 0, 0)
}

// aKeyChangesAtTheTry changes two keys when all was looked at: one try is in vain, and without those
// votes there is no quorum.
func aKeyChangesAtTheTry(s *scene) {
	s.agreed()
	n, tried := s.nodes[0], false
	for _, n := range s.nodes[:2] {
		n.strike = func(_ *life, what string) bool {
			if what == "try a submission" && !tried {
				tried = true
				s.rekeyed(3)
				s.rekeyed(4)
			}
			return false
		}
	}
	s.races = 1
	s.sent("an update whose voters change their keys", 3*time.Minute, 0, 0)
	if n.strike = nil; !tried {
		s.violate("the scene's update is not tried")
	}
}

// aFenceGoesBefore executes a fence that is newer than an update, when that waits for its turn.
func aFenceGoesBefore(s *scene) {
	d := s.agreed()
	fence := s.fenceAt(s.tag(), 0)
	s.a.propose(s.proposal(fence), nil)
	s.runFor(3 * time.Second)
	s.commit(fence)
	if d.update.ToBlockL2 > fence.update.ToBlockL2 {
		s.violate("the scene's fence is older than its update")
	}
	s.sent("an update that a fence has passed", 3*time.Minute, 0, 0)
}

// somebodySettlesATask is quicker than those who wait for their turn.
func somebodySettlesATask(s *scene) {
	p := s.avsTask(rightAnswer, 0, s.keys[2])
	s.handOver(s.nodes[4], p)
	for range 50 {
		if submission, ok := s.a.quorum(p); ok {
			s.a.overtake(submission)
			break
		}
		s.runFor(20 * time.Millisecond)
	}
	s.sent("a task that somebody settles", 2*time.Minute, 0, 0)
}

// killedAtTheOutbox kills the first node when its next transaction is on its disk and nowhere else.
func (s *scene) killedAtTheOutbox(then func()) {
	n := s.nodes[0]
	n.strike = func(of *life, what string) bool {
		if what != "have written a transaction" {
			return false
		}
		n.strike = nil
		then()
		return n.kill(of, killing{})
	}
}

func settledWhileItWasAway(s *scene) {
	p := s.avsTask(rightAnswer, 0, s.keys[2])
	s.killedAtTheOutbox(func() {
		submission, ok := s.a.quorum(p)
		if !ok {
			s.violate("the scene's task has no quorum")
		}
		s.a.overtake(submission)
	})
	s.handOver(s.nodes[0], p)
	s.sent("a task that somebody settles meanwhile", 3*time.Minute, 0, 0)
}

// outdatedWhileItWasAway takes the base away and lets too few nodes hear of a fence.
func outdatedWhileItWasAway(s *scene) {
	s.killedAtTheOutbox(func() {
		s.leave(s.stranger())
		s.cutOff(10 * time.Minute)
	})
	s.agreed()
	s.sent("an update whose base moves meanwhile", 8*time.Minute, 0, 0)
}

// anotherOneTookOver kills the aggregator whose turn is first, and starts it again when the other one's
// transaction has just left.
func anotherOneTookOver(s *scene) {
	var away *node
	for _, n := range s.nodes[:2] {
		n.strike = func(of *life, what string) bool {
			if what != "have written a transaction" {
				return false
			}
			n.strike = nil
			if away == nil {
				away, of.dead = n, true
				s.after(0, of.end)
				return true
			}
			s.after(time.Second, away.boot)
			return false
		}
	}
	s.agreed()
	s.sent("an update that another aggregator takes over", 5*time.Minute, 1, 1)
	if away == nil {
		s.violate("the scene's update is not sent")
	}
}

// rivalsOnASlowChain waits for longer than a turn for a transaction: a rival of it stays behind it.
func rivalsOnASlowChain(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	l1, l2 := s.pins()
	older, newer := s.right(l1[1], l2[0]), s.right(l1[0], l2[0])
	newer.by = s.a.of[1]
	s.a.propose(s.proposal(older), nil)
	s.a.propose(s.proposal(newer), nil)
	s.runFor(4 * time.Minute)
	byNode := map[string]int{}
	for _, tx := range s.offers {
		if byNode[tx.from]++; byNode[tx.from] > 1 {
			s.violate("S5: %s sends two rivals", tx.from)
		}
	}
}

// powers gives operators these powers on both chains, and all others none.
func (s *scene) powers(amounts ...uint64) {
	s.l1.Mine(func(st *chaintest.Stakes) {
		clear(st.Power)
		for i, amount := range amounts {
			st.Power[s.keys[i].address] = *uint256.NewInt(amount)
		}
	})
	s.l2.Mine(func(b *chaintest.Book) {
		b.Total.Clear()
		for i := range b.Enrolled {
			b.Enrolled[i].Power.Clear()
			if i < len(amounts) {
				b.Enrolled[i].Power.SetUint64(amounts[i])
				b.Total.Add(&b.Total, &b.Enrolled[i].Power)
			}
		}
	})
	for range 100 {
		s.l1.Mine(nil)
		s.l2.Mine(nil)
	}
}

// weighed runs a scene with one aggregator, in which powers are small numbers.
func weighed(amounts []uint64, run func(*scene)) played {
	return func() ([]string, []string) {
		p := scenePlan()
		p.Honest, p.Aggregators = 5, 1
		return p.play(func(s *scene) { s.powers(amounts...) }, run)
	}
}

// oneUnitTooLittle lets an update be approved with 7 of 12, of which 8 are needed.
func oneUnitTooLittle(s *scene) {
	s.restakeOf(s.stranger(), 1)
	s.side[s.nodes[4].name], s.cutUntil = true, s.now.Add(10*time.Minute)
	s.ask()
	s.sent("an update that lacks one unit", 90*time.Second, 0, 0)
}

// naysayer votes against everything, at once.
type naysayer struct{ s *scene }

func (*naysayer) name() string     { return "naysayer" }
func (*naysayer) begin(*adversary) {}

func (f *naysayer) hear(m packet) {
	if m.proposal == nil || m.attestation != nil {
		return
	}
	for _, b := range f.s.a.of {
		v := messages.Attestation{Task: m.facts.task, Address: b.keys.address, Signature: b.keys.vote(m.facts.no())}
		f.s.a.say(packet{attestation: &v, proposal: m.proposal}, nil)
	}
}

// aThirdSaysNo has 3 of 9 against everything, which settles a rejection on the chain and must not end an update.
func aThirdSaysNo(s *scene) {
	s.a.plots, s.a.began = append(s.a.plots, &naysayer{s}), true
	s.restakeOf(s.stranger(), 1)
	s.ask()
	s.sent("an update that a third is against", 90*time.Second, 1, 1)
}

// theSameByAnother executes the update of another performer at the same pins while our own transaction waits.
func theSameByAnother(s *scene) {
	s.record()
	s.restakeOf(s.stranger(), power/50)
	s.ask()
	s.runFor(5 * time.Second)
	if len(s.recorded.seen) != 1 {
		s.violate("the scene has %d proposals", len(s.recorded.seen))
		return
	}
	claim, _ := s.net.about(&s.recorded.seen[0]).claim()
	d := s.right(claim.Proof.L1, claim.Proof.L2)
	s.a.propose(s.proposal(d), nil)
	s.runFor(5 * time.Second)
	s.commit(d)
	s.runFor(3 * time.Minute) // what is reported is checked: ended
}

// swappedVotes are right in a sum. The aggregator hears nothing but what the adversary tells it for a while: first
// junk, and while that is verified the votes of two nodes, as they are and in each other's names.
func swappedVotes(s *scene) {
	one, two, three := s.nodes[1], s.nodes[2], s.nodes[3]
	for _, n := range s.nodes[1:] {
		s.side[n.name] = true
	}
	s.restakeOf(s.stranger(), power/50)
	s.cutUntil = s.now.Add(time.Minute)
	p := s.proposal(s.current())
	s.a.propose(p, nil)
	s.runFor(2 * time.Second)
	votes := s.a.votes[s.net.about(&p).task]
	a, b := votes[2], votes[3]
	if len(votes) < 4 || a.Address != one.keys.address || b.Address != two.keys.address {
		s.violate("the scene has %d votes", len(votes))
		return
	}
	s.forge(three, p, 2)
	swapped, other := a, b
	swapped.Signature, other.Signature = b.Signature, a.Signature
	for _, v := range []messages.Attestation{a, b, swapped, other} {
		s.a.say(packet{attestation: &v, proposal: &p}, nil)
	}
	s.runFor(6 * time.Second) // votes are not sent again sooner
	clear(s.side)
	s.a.propose(p, nil)
	s.sent("an update with swapped votes", 2*time.Minute, 1, 1)
}

// copiesOfAVote come at once, and bring about no verification before there could be a quorum.
func copiesOfAVote(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	p := s.proposal(s.current())
	v := s.a.own(p)[0]
	before := *s.ring.verified
	for range 50 {
		s.a.say(packet{attestation: &v, proposal: &p}, func(to string) bool { return to == s.nodes[0].name })
	}
	s.runFor(5 * time.Millisecond)
	if n := *s.ring.verified - before; n > 0 {
		s.violate("L2: %d votes are verified for copies of one", n)
	}
}

// early puts votes in the names of nodes before theirs, once for each proposal.
type early struct {
	s      *scene
	forged int
}

func (*early) name() string     { return "early" }
func (*early) begin(*adversary) {}

func (f *early) hear(m packet) {
	if m.proposal == nil || m.attestation != nil {
		return
	}
	for _, n := range f.s.nodes[1:3] { // more would be a quorum, and verified at once
		f.s.forge(n, *m.proposal, f.forged)
	}
}

// forgedFirst begins a round whose votes come after forged ones. They must not have to be sent again.
func forgedFirst(s *scene, forged int) {
	s.a.plots, s.a.began = append(s.a.plots, &early{s, forged}), true
	s.restakeOf(s.stranger(), power/50)
	s.ask()
	s.sent("an update with forged votes", 4*time.Second, 1, 1)
}
