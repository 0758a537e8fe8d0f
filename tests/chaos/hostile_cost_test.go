package chaos

import (
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// costScenes are what an aggregator may spend on a round: proposals, fences, and time. What is too much is never wrong,
// and within the bound of L1, but could have been known.
func costScenes() map[string]played {
	recorded := func(change func(*plan), run func(*scene)) played {
		return aggregating(func(p *plan) {
			p.Aggregators = 1
			if change != nil {
				change(p)
			}
		}, func(s *scene) {
			s.record()
			run(s)
		})
	}
	plain := func(run func(*scene)) played { return recorded(nil, run) }
	stands := func(run func(*scene)) played {
		return recorded(func(p *plan) { p.L2Tag.Epoch = standing }, run)
	}
	return map[string]played{
		"nobody hears it":                   recorded(func(p *plan) { p.Apart = true }, nobodyHearsIt),
		"a fence that waits":                plain(aFenceThatWaits),
		"another one's fence":               plain(func(s *scene) { anothersFence(s, false) }),
		"another one's fence in a round":    plain(func(s *scene) { anothersFence(s, true) }),
		"another one's update":              plain(anothersUpdate),
		"a transaction that waits":          plain(aTransactionThatWaits),
		"nobody would be left":              plain(nobodyWouldBeLeft),
		"it comes back with another id":     plain(itComesBack),
		"the stake comes back":              plain(func(s *scene) { theStakeComesBack(s, false) }),
		"the stake comes back, another not": plain(func(s *scene) { theStakeComesBack(s, true) }),
		"a standing tag, nobody hears it":   stands(twoTimeouts),
		"a standing tag, its base goes":     stands(aBaseGoesBetweenRounds),
		"a standing tag, behind one":        stands(func(s *scene) { behind(s, 0, false) }),
		"a standing tag, a wrong clock":     stands(func(s *scene) { behind(s, 24*time.Hour, false) }),
		"totals that time out":              recorded(func(p *plan) { p.Definitions, p.Period = 2, 5*time.Minute }, totalsThatTimeOut),
		"nine that are idle":                recorded(nineMore, nineThatAreIdle),
		"far apart":                         staged(nil, farApart),
	}
}

// standing is how many blocks at once an L2's tag passes whose pins stay valid for many rounds.
const standing = 200

// jump waits until such a tag has just moved.
func (s *scene) jump() {
	before := s.tag()
	for s.tag() == before && len(s.failed) == 0 {
		s.runFor(s.plan.L2Block)
	}
}

// anothersUpdate is executed while a node collects votes on its own at a later pin, which nobody can approve any more.
func anothersUpdate(s *scene) {
	n := s.nodes[0]
	s.restakeOf(s.stranger(), power/50)
	l1, l2 := s.pins()
	update := s.right(l1[1], l2[0])
	s.side[n.name], s.cutUntil = true, s.now.Add(5*time.Second)
	s.a.propose(s.proposal(update), func(to string) bool { return to != n.name })
	for next := l2; next[0] == l2[0] && len(s.failed) == 0; _, next = s.pins() {
		s.runFor(s.plan.L2Block)
	}
	s.ask()
	s.runFor(5 * time.Second)
	rounds := len(n.rounds)
	if len(s.recorded.seen) != 1 {
		s.violate("the scene has %d proposals", len(s.recorded.seen))
	}
	s.commit(update)
	if s.runFor(10 * time.Second); len(n.rounds) == rounds {
		s.violate("L2: a round goes on 10 s after another update took its base")
	}
}

// aTransactionThatWaits is not followed any more when the next round begins, and its update has a quorum all the same.
func aTransactionThatWaits(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.plan.Mempool = 12 * time.Minute
	s.ask()
	s.runFor(10 * time.Minute)
	s.noFence("the update has its quorum")
}

func nobodyWouldBeLeft(s *scene) {
	s.l1.Mine(func(st *chaintest.Stakes) { clear(st.Power) })
	s.runFor(2*l1Window + time.Minute)
	s.ask()
	s.runFor(time.Minute)
	if n := len(s.recorded.seen); n > 0 {
		s.violate("L2: %d updates are proposed that lock the network", n)
	}
}

// itComesBack gives the first node another id, which is younger than the pin at which it then approves
// another performer's update.
func itComesBack(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	own := operator(s.look(), 1).Power
	s.leave(0)
	left := s.l2.Head().Number
	l1, l2 := s.pins()
	for l2[0].Number <= left && len(s.failed) == 0 {
		s.runFor(s.plan.L2Block)
		l1, l2 = s.pins()
	}
	s.l2Register(0, own.Uint64())
	s.runFor(10 * time.Second)
	s.cutOff(3 * time.Minute)
	s.a.propose(s.proposal(s.right(l1[0], l2[0])), func(to string) bool { return !s.side[to] })
	s.runFor(5 * time.Second)
	s.ask()
	s.inSync("an update at a pin that is older than its operator", 15*time.Minute)
}

// theStakeComesBack lets an operator's stake rise for one L1 pin. An update with that is approved by some, and the next
// look at the L2 pin that it keeps finds nothing to do. Another operator came later, or nothing is to do indeed.
func theStakeComesBack(s *scene, newcomer bool) {
	i, former := s.stranger(), s.l1Stake(s.stranger())
	set := func(amount *uint256.Int) {
		s.l1.Mine(func(st *chaintest.Stakes) { st.Power[s.keys[i].address] = *amount })
	}
	set(uint256.NewInt(power / 50))
	for range 1000 {
		if d := s.current(); len(d.update.Increases) > 0 {
			break
		}
		s.runFor(l1Block)
	}
	set(former)
	l1, _ := s.pins()
	next := l1[0].Number + uint64(l1Window/l1Block) + s.plan.L1Tag.Base
	for s.l1.Head().Number+5 < next {
		s.runFor(l1Block)
	}
	s.executed = 0
	s.cutOff(roundTimeout + 20*time.Second)
	s.ask()
	s.runFor(15 * time.Second)
	if len(s.recorded.seen) != 1 {
		s.violate("the scene has %d proposals", len(s.recorded.seen))
	}
	if newcomer {
		s.leave(i - 1)
		s.l2Register(i-1, 5)
	}
	s.runFor(roundTimeout + 30*time.Second)
	if newcomer {
		s.inSync("an operator that came beside", 10*time.Minute)
		return
	}
	s.runFor(2 * time.Minute)
	s.noFence("nothing differs any more")
	if last := s.nodes[0].rounds[len(s.nodes[0].rounds)-1]; last.Outcome != messages.OutcomeInSync {
		s.violate("L2: the last round ended %s, both chains agree", last.Outcome)
	}
}

// l1Stake is an operator's stake at the L1's head.
func (s *scene) l1Stake(i int) *uint256.Int {
	var amount uint256.Int
	s.l1.Mine(func(st *chaintest.Stakes) { amount = st.Power[s.keys[i].address] })
	return &amount
}

// totalsThatTimeOut are the same for longer than a period: they are proposed again, as one task.
func totalsThatTimeOut(s *scene) {
	s.runFor(3 * time.Minute)
	s.cutOff(15 * time.Minute)
	s.recorded.reset()
	s.unsettle()
	s.runFor(14 * time.Minute)
	tasks := map[messages.TaskID]bool{}
	for i := range s.recorded.seen {
		if s.recorded.seen[i].Definition == messages.DefinitionTotalsSync {
			tasks[s.net.about(&s.recorded.seen[i]).task] = true
		}
	}
	if len(tasks) != 1 {
		s.violate("L2: %d tasks are made of the same totals", len(tasks))
	}
}

// nineMore is a network with nine hostile operators and a tag that stands. No period begins a round.
func nineMore(p *plan) {
	p.Byzantine, p.Power, p.L2Tag.Epoch, p.Period = 9, power/30, standing, 48*time.Hour
}

// nineThatAreIdle makes nine operators known as aggregators, which do nothing more. Whoever is behind all of them waits
// for as long as a round may take, and no longer.
func nineThatAreIdle(s *scene) {
	for i, b := range s.a.of {
		s.restakeOf(s.stranger(), power/40+uint64(i)) //nolint:gosec // Small.
		s.jump()
		d := s.current()
		d.by = b
		s.approved("the right update", d)
		s.commit(d)
	}
	self := messages.OperatorID(1)
	var others []messages.OperatorID
	for _, b := range s.a.of {
		others = append(others, protocol.OperatorAt(*s.present(), b.keys.address))
	}
	last := func(turn func() int) {
		for i := 0; turn() < 7 && len(s.failed) == 0; s.runFor(s.plan.L2Block) {
			if i++; i > 5000 {
				s.violate("the scene's aggregator is never one of the last")
			}
		}
	}
	s.restakeOf(s.stranger(), power/50)
	s.jump()
	last(func() int {
		_, l2 := s.pins()
		return protocol.Turn(protocol.ProposalSeed(l2[0].Number), self, others)
	})
	s.recorded.reset()
	s.ask()
	s.runFor(roundTimeout + 20*time.Second)
	if len(s.recorded.seen) == 0 {
		s.violate("L1: no proposal within a round's time and 20 s")
	}
	s.inSync("an update behind nine aggregators", 4*time.Minute)
	s.restakeOf(s.stranger(), power/60)
	s.jump()
	var d draft
	last(func() int {
		d = s.current()
		return protocol.SubmissionTurn(s.net.about(new(s.proposal(d))).task, others[0], self, others)
	})
	s.offers = nil
	s.a.propose(s.proposal(d), nil)
	s.sent("an update whose performer and eight others are silent", roundTimeout+5*time.Second, 1, 1)
}

// farApart has nodes warn of a drift of more than a twelfth of the total (L4).
func farApart(s *scene) {
	s.l1.Mine(func(st *chaintest.Stakes) { st.Power[s.keys[0].address] = *uint256.NewInt(power / 3) })
	s.runFor(2*l1Window + 6*time.Minute)
	for _, n := range s.nodes {
		if n.alarms["Voting power on the L2 is far from the L1, a third of it apart could lock the network"] == 0 {
			s.violate("L4: %s does not warn of a drift that is near what could lock the network", n.name)
		}
	}
}
