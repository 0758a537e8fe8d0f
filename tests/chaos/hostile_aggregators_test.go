package chaos

import (
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// aggregatorScenes are what an adversary does to aggregators: each has one right outcome in transactions. At its
// beginning the chains are in sync, and the next period is far away.
func aggregatorScenes() map[string]played {
	plain := func(run func(*scene)) played { return aggregating(nil, run) }
	often := func(p *plan) { p.Period = 5 * time.Minute }
	return map[string]played{
		"somebody submits":          plain(somebodySubmits),
		"the base of a quorum":      plain(theBaseOfAQuorum),
		"the pin of a quorum":       plain(thePinOfAQuorum),
		"the last of a quorum":      plain(theLastOfAQuorum),
		"a voter leaves":            plain(aVoterLeaves),
		"killed before it sends":    aggregating(func(p *plan) { p.Aggregators = 1 }, killedBeforeItSends),
		"told to an attester":       plain(toldToAnAttester),
		"rivals":                    plain(rivals),
		"a fence that nobody needs": plain(aFenceThatNobodyNeeds),
		"junk before a quorum":      plain(func(s *scene) { junk(s, 0, 3, true) }),
		"junk of another":           plain(func(s *scene) { junk(s, 1, 3, true) }),
		"junk after a quorum":       plain(func(s *scene) { junk(s, 0, 3, false) }),
		"junk with forged quorums":  plain(func(s *scene) { junk(s, 0, 5, true) }),
		"announced again and again": plain(func(s *scene) { announced(s, false) }),
		"announced out of nothing":  plain(func(s *scene) { announced(s, true) }),
		"forged votes":              aggregating(often, forgedVotes),
		"calm":                      aggregating(often, calm),
		"many changes": func() ([]string, []string) {
			p := scenePlan()
			p.Honest, p.Aggregators, p.Bystanders = 5, 2, 450
			return p.play(newcomers, manyChanges)
		},
		"many voters": aggregating(func(p *plan) { p.Byzantine, p.Power = 220, power/1000 }, manyVoters),
	}
}

// synced waits for the first round, which makes both chains equal, and until it is settled.
func (s *scene) synced() {
	for range 60 {
		if d, _ := s.apart(); d == 0 {
			break
		}
		s.runFor(10 * time.Second)
	}
	if d, _ := s.apart(); d > 0 || s.executed == 0 {
		s.violate("L1: the network is not in sync after ten minutes: %d operators differ", d)
	}
	s.settle()
	s.offers = nil
}

// stranger is the last bystander.
func (s *scene) stranger() int { return len(s.keys) - 1 }

// agreed has an update approved that raises a bystander.
func (s *scene) agreed() draft {
	s.restakeOf(s.stranger(), power/50)
	d := s.current()
	s.a.propose(s.proposal(d), nil)
	s.runFor(3 * time.Second)
	for _, n := range s.nodes {
		if len(s.failed) == 0 && !s.votes[n.name][s.net.about(new(s.proposal(d))).task].approved {
			s.violate("S4: %s does not approve the right update", n.name)
		}
	}
	return d
}

// sent demands that so many transactions of honest nodes leave and so many updates are executed while time passes, and
// that no transaction reverts.
func (s *scene) sent(what string, d time.Duration, offers, executed int) {
	before := s.executed
	s.runFor(d)
	if len(s.failed) > 0 {
		return
	}
	if len(s.offers) != offers || s.executed-before != executed {
		s.violate("L1: %s: %d transactions and %d updates within %s, want %d and %d", what, len(s.offers), s.executed-before, d, offers, executed)
	}
	if len(s.reverted) > 0 {
		s.violate("S5: %s: %v", what, s.reverted)
	}
	s.offers = nil
}

func somebodySubmits(s *scene) {
	s.agreed()
	s.sent("an update whose performer is silent", 90*time.Second, 1, 1)
}

// toldToAnAttester shows an update to one node that does not aggregate: the aggregators hear of it by votes.
func toldToAnAttester(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.a.propose(s.proposal(s.current()), func(to string) bool { return to == s.nodes[4].name })
	s.sent("an update that aggregators know by its votes", 90*time.Second, 1, 1)
}

func theBaseOfAQuorum(s *scene) {
	s.agreed()
	s.leave(s.stranger())
	s.sent("an update whose base moved before its turn", 4*time.Minute, 0, 0)
}

// leave takes an operator off the L2.
func (s *scene) leave(i int) {
	s.l2.Mine(func(b *chaintest.Book) {
		if err := b.UnregisterFromNetwork(s.keys[i].address); err != nil {
			s.violate("an operator cannot leave: %v", err)
		}
	})
}

// l2Register lets an operator come to the L2 with some power, which is not that of its stake.
func (s *scene) l2Register(i int, amount uint64) {
	s.l2.Mine(func(b *chaintest.Book) {
		if _, err := b.RegisterToNetwork(s.keys[i].address, amount, s.keys[i].public); err != nil {
			s.violate("an operator cannot come: %v", err)
		}
	})
}

// killedBeforeItSends kills the aggregator when its transaction is on its disk and nowhere else. The base
// moves before it starts again.
func killedBeforeItSends(s *scene) {
	n := s.nodes[0]
	n.strike = func(of *life, what string) bool {
		if what != "have written a transaction" {
			return false
		}
		n.strike = nil
		s.leave(s.stranger())
		return n.kill(of, killing{})
	}
	task := s.net.about(new(s.proposal(s.agreed()))).task
	s.runFor(4 * time.Minute)
	for _, tx := range s.offers {
		if tx.submission.Task == task {
			s.violate("S5: an update is sent whose base moved while its aggregator was away")
		}
	}
	if n.strike != nil {
		s.violate("the scene's aggregator writes no transaction")
	}
}

func thePinOfAQuorum(s *scene) {
	s.agreed()
	s.reorgL2(40)
	s.sent("an update whose pin is not on the chain any more", 4*time.Minute, 0, 0)
}

// theLastOfAQuorum takes all stake but that of one operator, which leaves before the update's turn.
func theLastOfAQuorum(s *scene) {
	last := s.keys[s.stranger()].address
	s.l1.Mine(func(st *chaintest.Stakes) {
		for address := range st.Power {
			if address != last {
				delete(st.Power, address)
			}
		}
	})
	s.runFor(2*l1Window + time.Minute)
	s.a.propose(s.proposal(s.current()), nil)
	s.runFor(3 * time.Second)
	s.leave(s.stranger())
	s.sent("an update after which nobody is left", 4*time.Minute, 0, 0)
}

func aVoterLeaves(s *scene) {
	s.agreed()
	s.leave(s.plan.Honest - 1)
	s.sent("an update of whose voters one has left", 2*time.Minute, 1, 1)
}

// rivals have their quorum at the same time: one of them is executed, that with the newest L1 pin, and
// nobody pays for the other.
func rivals(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	l1, l2 := s.pins()
	older, newer := s.right(l1[1], l2[0]), s.right(l1[0], l2[0])
	newer.by = s.a.of[1]
	s.a.propose(s.proposal(older), nil)
	s.a.propose(s.proposal(newer), nil)
	s.sent("two updates at one L2 pin", 4*time.Minute, 1, 1)
	if commit := s.look().CommitAtHead; len(s.failed) == 0 && commit.L1 != l1[0].Number {
		s.violate("L1: of two updates that with L1 block %d is executed, not that with %d", commit.L1, l1[0].Number)
	}
}

func aFenceThatNobodyNeeds(s *scene) {
	s.a.propose(s.proposal(s.fenceAt(s.tag(), 0)), nil)
	s.sent("another performer's fence", 4*time.Minute, 0, 0)
}

// junk is proposed beside a right update whose votes are not a quorum yet, or are one that waits for its turn. The
// update is submitted all the same, once the last votes come.
func junk(s *scene, by, forged int, early bool) {
	s.restakeOf(s.stranger(), power/50)
	d := s.current()
	if early {
		// Two attesters hear nothing for a while.
		for _, n := range s.nodes[3:] {
			s.side[n.name] = true
		}
		s.cutUntil = s.now.Add(70 * time.Second)
	}
	hear := func(to string) bool { return !early || !s.side[to] }
	s.a.propose(s.proposal(d), hear)
	s.runFor(3 * time.Second)
	for i := range uint64(8) {
		// Whoever rejected it would end it.
		pin, _ := s.l2.At(d.proof.L2.Number - 1 - i)
		j := s.right(d.proof.L1, pin)
		j.by = s.a.of[by]
		p := s.proposal(j)
		s.a.propose(p, hear)
		for _, n := range s.nodes[:forged] { // three are not a quorum, which would be verified
			s.forge(n, p, 1)
		}
		s.runFor(time.Second)
		if early && by == 0 && i == 2 {
			s.runFor(50 * time.Second) // its performer's places are full: votes are verified with the next operator set
		}
	}
	if early {
		s.runFor(10 * time.Second)
		clear(s.side)
		// From here on only those two are told.
		s.a.propose(s.proposal(d), func(to string) bool { return to == s.nodes[3].name || to == s.nodes[4].name })
	}
	s.sent("an update beside junk", 2*time.Minute, 1, 1)
}

// forge sends all aggregators votes in a node's name, which are not its own.
func (s *scene) forge(n *node, p messages.Proposal, votes int) {
	for i := range votes {
		v := messages.Attestation{Task: s.net.about(&p).task, Address: n.keys.address, Approved: true}
		v.Signature[0], v.Signature[1] = byte(i), byte(len(n.name))
		for range 3 {
			s.a.say(packet{attestation: &v, proposal: &p}, nil)
		}
	}
}

// announced says again and again that a transaction is about to leave: with a task that waits for its turn, or with
// tasks of which nobody knows.
func announced(s *scene, unknown bool) {
	d := s.agreed()
	b := s.a.of[0]
	v := messages.Verdict{Task: s.net.about(new(s.proposal(d))).task, Operator: protocol.OperatorAt(*s.present(), b.keys.address), Answer: messages.Submits}
	for i := range byte(60) {
		if unknown {
			v.Task = messages.TaskID{i, 1}
		}
		s.after(time.Duration(i)*4*time.Second, func() { s.spread(b.name, packet{verdict: &v}, nil) })
	}
	s.sent("an update that another one claims to send", 3*time.Minute, 1, 1)
}

// forger puts votes in the names of nodes without which there is no quorum, whenever it hears of a
// proposal: before theirs.
type forger struct{ s *scene }

func (*forger) name() string     { return "forger" }
func (*forger) begin(*adversary) {}

func (f *forger) hear(m packet) {
	if m.proposal == nil || m.attestation != nil {
		return
	}
	for _, n := range f.s.nodes[:3] {
		f.s.forge(n, *m.proposal, 12)
	}
}

func forgedVotes(s *scene) {
	s.a.plots = []strategy{&forger{s}}
	s.a.began = true
	s.l1.Mine(func(st *chaintest.Stakes) { st.Power[s.keys[s.stranger()].address] = *uint256.NewInt(power / 50) })
	s.sent("an update with votes that are not their operators'", 2*l1Window+s.plan.Period+time.Minute, 1, 1)
}

// calm lets the network sync a few times: one transaction each.
func calm(s *scene) {
	for i := range 4 {
		s.l1.Mine(func(st *chaintest.Stakes) {
			st.Power[s.keys[s.stranger()].address] = *uint256.NewInt(power/50 + uint64(i)) //nolint:gosec // Small.
		})
		s.sent("a calm network", 2*l1Window+s.plan.Period+time.Minute, 1, 1)
	}
}

// newcomers are operators that have hardly any stake, and no power on the L2 yet: more changes than the
// gas of one update allows.
func newcomers(s *scene) {
	all := s.keys[s.plan.Honest+s.plan.Byzantine:]
	s.l1.Mine(func(st *chaintest.Stakes) {
		for _, k := range all {
			st.Power[k.address] = *uint256.NewInt(1000)
		}
	})
	s.l2.Mine(func(b *chaintest.Book) {
		for _, k := range all {
			if err := b.UnregisterFromNetwork(k.address); err != nil {
				s.violate("an operator cannot leave: %v", err)
			}
			b.Register(k.address, 0, k.public)
		}
	})
	for range 100 {
		s.l1.Mine(nil)
		s.l2.Mine(nil)
	}
}

// manyChanges is two or three updates: what does not fit into the first one follows soon, long before the next period.
func manyChanges(s *scene) {
	s.runFor(10 * time.Minute)
	if d, _ := s.apart(); d > 0 || s.executed > 3 {
		s.violate("L1: %d operators differ after %d updates, three are enough for all", d, s.executed)
	}
	for _, tx := range s.mined {
		u := s.claimed(tx)
		if gas := 355_000 + 29_100*len(tx.submission.Votes) + 24_900*len(u.Increases); gas > 10_000_000 {
			s.violate("S5: an update of %d changes needs %d gas", len(u.Increases), gas)
		}
	}
}

func (s *scene) claimed(tx *transaction) messages.Update {
	claim, err := s.net.about(&tx.submission.Proposal).claim()
	if err != nil {
		return messages.Update{}
	}
	return claim.Update
}

func manyVoters(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	p := s.proposal(s.current())
	s.a.propose(p, nil)
	for _, v := range s.a.own(p) {
		s.a.say(packet{attestation: &v, proposal: &p}, nil)
	}
	before := s.executed
	s.runFor(2 * time.Minute)
	if s.executed == before {
		s.violate("L1: an update with many votes is not executed")
	}
	for _, tx := range s.mined {
		if len(tx.submission.Votes) > 200 {
			s.violate("S5: %d votes are submitted, at most 200 fit", len(tx.submission.Votes))
		}
	}
}
