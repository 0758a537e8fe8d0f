package chaos

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// scene is a calm network of attesters that propose nothing. An adversary proposes to them, one thing after the other,
// and each of its proposals has one right answer.
type scene struct {
	*net

	a        *adversary
	recorded *recorder // of what the honest propose, or nil
	races    int       // submissions that may be tried in vain, since the scene changes the chain right before the try
}

// scenePlan is a network of four attesters and two hostile operators, which together are less than a third. Powers
// differ between the chains from the start.
func scenePlan() plan {
	return plan{
		Honest: 4, Byzantine: 2, Bystanders: 3, L1Tag: finality{Base: 2, Epoch: 1}, L2Tag: finality{Base: 15, Epoch: 1},
		L2Block: 4 * time.Second, Period: time.Hour, Led: true, Power: power / 5, Delay: 100 * time.Millisecond,
	}
}

// play runs a scene and returns what went wrong. What happens before it, if anything, is old when the nodes start.
func (p plan) play(before, run func(s *scene)) (failed, events []string) {
	w := newWorld(1)
	w.calm, w.records = true, true
	s := &scene{net: build(1, w, p)}
	defer s.close()
	s.a = s.newAdversary()
	s.adversary = s.a
	if before != nil {
		before(s)
	}
	for _, n := range s.nodes {
		n.alarms = map[string]int{}
		n.boot()
	}
	s.blocks()
	s.runFor(2 * time.Minute)
	run(s)
	s.noVain()
	return s.failed, s.last()
}

// draft is an update that is right until its author changes it.
type draft struct {
	by     *traitor
	proof  votingpower.Proof
	update messages.Update
	data   []byte // in place of the update's, if set
}

// right is the update that both chains call for at two pins.
func (s *scene) right(l1, l2 messages.Pin) draft {
	d := draft{by: s.a.of[0], proof: votingpower.Proof{L1Chain: l1Chain, L1: l1, L2Chain: l2Chain, L2: l2}}
	d.update.ToBlockL1, d.update.ToBlockL2 = l1.Number, l2.Number
	state, targets, why := s.truth(votingpower.Claim{Proof: d.proof})
	if why != "" {
		s.violate("the scene's own pins cannot be read: %s", why)
	}
	var leaves []messages.Leaf
	for _, op := range state.Operators {
		target := targets[op.ID]
		leaves = append(leaves, messages.Leaf{Operator: op.ID, Address: op.Address, L1Power: target, L2Power: op.Power})
		switch {
		case target.Gt(&op.Power):
			d.update.Increases = append(d.update.Increases, messages.Delta{Operator: op.ID, Power: *new(uint256.Int).Sub(&target, &op.Power)})
		case target.Lt(&op.Power):
			d.update.Decreases = append(d.update.Decreases, messages.Delta{Operator: op.ID, Power: *new(uint256.Int).Sub(&op.Power, &target)})
		}
	}
	d.proof.Root = votingpower.Root(leaves)
	return d
}

// pins are the two newest aligned blocks of each chain, the newest first.
func (s *scene) pins() (l1, l2 []messages.Pin) {
	one, known := s.a.l1(messages.Pin{}, nil)
	two, read := s.a.l2(messages.Pin{})
	if !known || !read || len(one.Aligned) < 2 || len(two.Aligned) < 2 {
		s.violate("the scene has no pins")
		return make([]messages.Pin, 2), make([]messages.Pin, 2)
	}
	return one.Aligned, two.Aligned
}

// tag is the L2 block at the tag.
func (s *scene) tag() uint64 {
	state, _ := s.a.l2(messages.Pin{})
	return state.TagNumber
}

// current is the right update at the newest pins.
func (s *scene) current() draft {
	l1, l2 := s.pins()
	return s.right(l1[0], l2[0])
}

func (s *scene) proposal(d draft) messages.Proposal {
	p := d.by.proposal(d.proof, d.update)
	if d.data != nil {
		p.Data = d.data
		d.by.sign(&p)
	}
	return p
}

// fenceAt is a fence up to an L2 block, with the L1 block that it has to have or one a few later.
func (s *scene) fenceAt(number, late uint64) draft {
	first, ok := s.l1.At(s.look().CommitAtHead.L1 + 1 + late)
	pin, known := s.l2.At(number)
	if !ok || !known {
		s.violate("the scene has no blocks for a fence")
	}
	d := draft{by: s.a.of[0], proof: votingpower.Proof{L1Chain: l1Chain, L1: first, L2Chain: l2Chain, L2: pin}}
	d.update = messages.Update{ToBlockL1: first.Number, ToBlockL2: pin.Number}
	return d
}

// answers are how many approve and reject a proposal. All hear it twice, at a time at which they may look at it again.
func (s *scene) answers(p messages.Proposal) (approved, rejected int) {
	for range 2 {
		s.a.propose(p, nil)
		s.runFor(6 * time.Second)
	}
	id := s.net.about(&p).task
	for _, n := range s.nodes {
		switch v, voted := s.votes[n.name][id]; {
		case voted && v.approved:
			approved++
		case voted:
			rejected++
		}
	}
	return approved, rejected
}

// approved demands that all approve.
func (s *scene) approved(what string, d draft) {
	s.judge(what, s.proposal(d), "approve", len(s.nodes), 0)
}

// rejected demands that all reject.
func (s *scene) rejected(what string, d draft) {
	s.judge(what, s.proposal(d), "reject", 0, len(s.nodes))
}

// neither demands that nobody approves or rejects.
func (s *scene) neither(what string, d draft) { s.judge(what, s.proposal(d), "abstain from", 0, 0) }

func (s *scene) judge(what string, p messages.Proposal, want string, approve, reject int) {
	if len(s.failed) > 0 {
		return
	}
	if a, r := s.answers(p); len(s.failed) == 0 && (a != approve || r != reject) {
		s.violate("S4: %d approve and %d reject %s, all have to %s it", a, r, what, want)
	}
}

// commit has an approved update executed.
func (s *scene) commit(d draft) {
	if len(s.failed) > 0 {
		return
	}
	submission, ok := s.a.quorum(s.proposal(d))
	if !ok {
		s.violate("L1: an update that all approved has no quorum")
		return
	}
	before := s.executed
	s.a.overtake(submission)
	if s.executed == before {
		s.violate("L1: an update that all approved is not executed: %v", s.last())
	}
}

// settle lets time pass until the tag has passed the last commit, and a window has ended since.
func (s *scene) settle() { s.runFor(3 * time.Minute) }

// restakeOf gives an operator another stake, which an aligned L1 pin has some minutes later.
func (s *scene) restakeOf(i int, amount uint64) {
	s.l1.Mine(func(st *chaintest.Stakes) { st.Power[s.keys[i].address] = *uint256.NewInt(amount) })
	s.runFor(2*l1Window + time.Minute)
}

// played is a scene that can be run. It returns what went wrong.
type played func() (failed, events []string)

// staged runs a scene in the network of a plan that is changed.
func staged(change func(*plan), run func(*scene)) played {
	return func() ([]string, []string) {
		p := scenePlan()
		if change != nil {
			change(&p)
		}
		return p.play(nil, run)
	}
}

// aggregating runs a scene in a network with aggregators, which begins in sync.
func aggregating(change func(*plan), run func(*scene)) played {
	return staged(func(p *plan) {
		p.Honest, p.Aggregators = 5, 2
		if change != nil {
			change(p)
		}
	}, func(s *scene) {
		s.synced()
		run(s)
	})
}

// scenes are what an adversary proposes, by name. Each has a network of its own.
func scenes() map[string]played {
	plain := func(run func(*scene)) played { return staged(nil, run) }
	return map[string]played{
		"wrong contents":        plain(wrongContents),
		"wrong pins":            plain(wrongPins),
		"beside an approval":    plain(besideAnApproval),
		"after a fence":         plain(afterAFence),
		"after a commit":        plain(afterACommit),
		"between pins":          plain(betweenPins),
		"retry after a fence":   plain(retryAfterAFence),
		"a commit moves a base": plain(aCommitMovesABase),
		"the base moves":        plain(theBaseMoves),
		"power is left behind":  plain(powerIsLeftBehind),
		"the last stake goes":   plain(theLastStakeGoes),
		"unreadable":            plain(unreadable),
		"at once":               plain(atOnce),
		"two pins at once":      plain(twoPins),
		"nothing to read":       plain(nothingToRead),
		"told to one":           plain(toldToOne),
		"four of one":           plain(fourOfOne),
		"lost journal":          staged(func(p *plan) { p.L2Tag.Base = 4 }, lostJournal),
		"old L1": staged(func(p *plan) { p.L1Tag.Base = 700 }, func(s *scene) {
			s.neither("an update whose L1 pin is older than two hours", s.current())
		}),
		"a tag that jumps": staged(func(p *plan) { p.L2Tag.Epoch = 45 }, aTagThatJumps),
		"five hundred":     staged(func(p *plan) { p.Bystanders = 510 }, fiveHundred),
	}
}

// TestHostileProposals lets an adversary propose to a calm network what attesters must not approve, and what they must,
// and do to aggregators what must not keep them from submitting.
func TestHostileProposals(t *testing.T) {
	var fast failFast
	for _, all := range []map[string]played{scenes(), totalsScenes(), roundScenes(), aggregatorScenes(), submitterScenes(), costScenes()} {
		names := slices.Sorted(maps.Keys(all))
		inParallel(t, len(names), func(i int) {
			if fast.over() {
				return
			}
			failed, events := all[names[i]]()
			fast.note(outcome{failed: failed})
			if len(failed) > 0 {
				t.Errorf("%s: %v\n%s", names[i], failed, excerpt(events))
			}
		})
	}
}

func wrongContents(s *scene) {
	first := operator(s.look(), 1)
	s.restakeOf(0, first.Power.Uint64()) // it has nothing to change
	change := func(what string, do func(d *draft)) {
		d := s.current()
		d.update.Increases, d.update.Decreases = slices.Clone(d.update.Increases), slices.Clone(d.update.Decreases)
		if len(d.update.Increases) < 2 || len(d.update.Decreases) < 2 {
			s.violate("the scene has too few changes: %d and %d", len(d.update.Increases), len(d.update.Decreases))
			return
		}
		do(&d)
		s.rejected(what, d)
	}
	change("a unit too much", func(d *draft) { d.update.Increases[1].Power.AddUint64(&d.update.Increases[1].Power, 1) })
	change("a unit too little", func(d *draft) { d.update.Decreases[0].Power.SubUint64(&d.update.Decreases[0].Power, 1) })
	change("the other direction", func(d *draft) { d.update.Increases, d.update.Decreases = d.update.Decreases, d.update.Increases })
	change("a selection without the largest change", func(d *draft) {
		for _, list := range []*[]messages.Delta{&d.update.Increases, &d.update.Decreases} {
			*list = slices.DeleteFunc(*list, func(o messages.Delta) bool { return o == largest(d.update) })
		}
	})
	change("a list in another order", func(d *draft) { slices.Reverse(d.update.Increases) })
	change("an operator listed twice", func(d *draft) { d.update.Increases = slices.Insert(d.update.Increases, 0, d.update.Increases[0]) })
	change("a change by nothing", func(d *draft) {
		d.update.Decreases = slices.Insert(d.update.Decreases, 0, messages.Delta{Operator: 1})
	})
	change("an operator that is not there", func(d *draft) {
		d.update.Increases = append(d.update.Increases, messages.Delta{Operator: messages.OperatorID(len(s.keys) + 9), Power: *uint256.NewInt(5)})
	})
	change("another root", func(d *draft) { d.proof.Root = common.Hash{1} })
	change("a later L2 block than its proof", func(d *draft) { d.update.ToBlockL2++ })
	change("a later L1 block than its proof", func(d *draft) { d.update.ToBlockL1++ })
	change("bytes that are not an update", func(d *draft) { d.data = []byte{1} })
	s.approved("the right update", s.current())
}

// largest is the largest change of an update.
func largest(u messages.Update) messages.Delta {
	var most messages.Delta
	for _, d := range slices.Concat(u.Increases, u.Decreases) {
		if d.Power.Gt(&most.Power) {
			most = d
		}
	}
	return most
}

func wrongPins(s *scene) {
	l1, l2 := s.pins()
	at := func(p messages.Pin, back uint64, chain interface {
		At(number uint64) (messages.Pin, bool)
	},
	) messages.Pin {
		pin, _ := chain.At(p.Number - back)
		return pin
	}
	s.neither("an update at an L1 pin that is not aligned", s.right(at(l1[0], 1, s.l1), l2[0]))
	s.neither("an update at an L2 pin that is not aligned", s.right(l1[0], at(l2[0], 1, s.l2)))
	s.neither("an update at an L2 pin that is too old", s.right(l1[0], at(l2[1], 15, s.l2)))
	d := s.current()
	d.proof.L2Chain++
	s.neither("a proof for another L2", d)
	d = s.current()
	d.proof.L1Chain++
	s.neither("a proof for another L1", d)
	d = s.current()
	most := largest(d.update)
	for _, list := range []*[]messages.Delta{&d.update.Increases, &d.update.Decreases} {
		*list = slices.DeleteFunc(slices.Clone(*list), func(o messages.Delta) bool { return o != most })
	}
	s.neither("an update of one change where more are due", d)
	d = s.current()
	d.update.Increases, d.update.Decreases = nil, nil
	s.neither("an empty update where operators differ", d)
	s.neither("a fence with another L1 block", s.fenceAt(s.tag(), 3))
	s.neither("a fence above the tag", s.fenceAt(s.look().Head.Number, 0))
	s.runFor(2 * time.Minute) // it is waited for, and then right
	d = s.current()
	d.proof.L2.Hash = common.Hash{7}
	s.judgeHash("an update at a block that is not there", d)
	s.runFor(2 * time.Minute) // it is waited for
	s.approved("the right update", s.current())
}

// judgeHash demands that nobody approves a foreign block. Whether it is rejected depends on how final it is.
func (s *scene) judgeHash(what string, d draft) {
	if a, _ := s.answers(s.proposal(d)); a > 0 {
		s.violate("S4: %d approve %s", a, what)
	}
}

func besideAnApproval(s *scene) {
	l1, l2 := s.pins()
	first := s.right(l1[0], l2[0])
	s.approved("the right update", first)
	s.neither("another L2 pin beside an approval", s.right(l1[0], l2[1]))
	s.neither("a fence that is older than an approval", s.fenceAt(l2[1].Number, 0))
	s.runFor(2 * l1Window)
	later, _ := s.pins()
	s.approved("a retry with a newer L1 pin", s.right(later[0], l2[0]))
	fence := s.fenceAt(s.tag(), 0)
	s.approved("a fence newer than an approval", fence)
	again := s.fenceAt(s.tag(), 0)
	s.approved("another fence with the same L1 block", again)
}

func afterAFence(s *scene) {
	l1, l2 := s.pins()
	s.approved("the right update", s.right(l1[0], l2[0]))
	s.runFor(time.Minute)
	fence := s.fenceAt(s.tag(), 0)
	s.approved("a fence", fence)
	s.runFor(time.Minute)
	s.commit(fence)
	s.neither("an update at a pin that the last commit has passed", s.right(l1[1], l2[0]))
	l1, l2 = s.pins()
	s.neither("a first update at a pin from before the last commit", s.right(l1[0], l2[0]))
	s.settle()
	s.neither("a fence right after a fence", s.fenceAt(s.tag(), 0))
	s.approved("the right update after the fence", s.current())
	s.runFor(fencePause - 5*time.Minute + 15*time.Second) // the pause is longer by the tag's lag, a minute
	s.neither("a fence before the tag passed the last one", s.fenceAt(s.tag(), 0))
	s.runFor(2 * time.Minute)
	s.approved("a fence after the pause", s.fenceAt(s.tag(), 0))
}

// betweenPins has a fence executed at a time that matters.
func betweenPins(s *scene) {
	fence := s.fenceAt(s.tag(), 0)
	s.approved("a fence", fence)
	s.runFor(time.Minute + 15*time.Second)
	s.commit(fence)
	if _, l2 := s.pins(); l2[0].Number <= fence.update.ToBlockL2 {
		s.violate("the scene has no pin between a fence and its execution")
	}
	s.neither("a first update at a pin from before the last commit", s.current())
}

// aCommitMovesABase has an update executed right after the pin of another one: the same changes once more.
func aCommitMovesABase(s *scene) {
	l1, l2 := s.pins()
	first := s.right(l1[1], l2[0])
	s.approved("the right update", first)
	view := s.l2.View(0)
	view.SetWindow(uint64(syncWindow / time.Second))
	var pin messages.Pin
	for range 100 {
		state, err := view.State(context.Background(), messages.Pin{})
		if pin = state.Pin; err == nil && pin.Number+1 == state.Head.Number && pin.Number > first.update.ToBlockL2 {
			break
		}
		s.runFor(s.plan.L2Block)
	}
	s.commit(first)
	s.runFor(time.Duration(s.plan.L2Tag.Base+3) * s.plan.L2Block) // the tag passes the execution, and no further pin
	l1, l2 = s.pins()
	if l2[0] != pin {
		s.violate("the scene's pin is %d, not %d", l2[0].Number, pin.Number)
	}
	if first.proof.L1 == l1[0] {
		s.violate("the scene's L1 does not move on")
	}
	s.neither("an update that another one has executed", s.right(l1[0], pin))
}

// retryAfterAFence has a fence executed that was approved before an update at a later pin: the update
// stays as right as it was.
func retryAfterAFence(s *scene) {
	for s.pinAge() > 1 {
		s.runFor(s.plan.L2Block)
	}
	_, l2 := s.pins()
	fence := s.fenceAt(l2[0].Number-1, 0)
	s.approved("a fence", fence)
	l1, _ := s.pins()
	s.approved("an update one block after a fence", s.right(l1[0], l2[0]))
	s.commit(fence)
	s.settle()
	s.neither("an update at another pin, after a fence that does not reach the first one", s.current())
	s.runFor(l1Window)
	l1, _ = s.pins()
	s.approved("a retry after a fence", s.right(l1[0], l2[0]))
}

func afterACommit(s *scene) {
	first := s.current()
	s.approved("the right update", first)
	s.commit(first)
	s.l2.Mine(func(b *chaintest.Book) { // a new id whose power differs from its stake
		k := s.keys[len(s.keys)-1]
		if err := b.UnregisterFromNetwork(k.address); err != nil {
			s.violate("the bystander cannot leave: %v", err)
		}
		b.Register(k.address, 77, k.public)
	})
	s.settle()
	_, l2 := s.pins()
	s.neither("an update at the L1 pin of the last commit", s.right(first.proof.L1, l2[0]))
	s.runFor(l1Window)
	second := s.current()
	s.approved("the next right update", second)
	s.commit(second)
}

func theBaseMoves(s *scene) {
	d := s.current()
	leaves := s.keys[len(s.keys)-1]
	s.l2.Mine(func(b *chaintest.Book) {
		if err := b.UnregisterFromNetwork(leaves.address); err != nil {
			s.violate("the bystander cannot leave: %v", err)
		}
	})
	s.neither("an update that lists an operator that has left", d)
}

func powerIsLeftBehind(s *scene) {
	last := len(s.keys) - 1
	s.restakeOf(last, power/20)
	d := s.current()
	s.approved("the right update", d)
	s.l2.Mine(func(b *chaintest.Book) {
		if err := b.UnregisterFromNetwork(s.keys[last].address); err != nil {
			s.violate("the bystander cannot leave: %v", err)
		}
	})
	s.commit(d)
	s.settle()
	s.runFor(l1Window)
	d = s.current()
	if len(d.update.Decreases) == 0 {
		s.violate("the scene leaves no power behind")
	}
	s.approved("the update that takes power from an operator that has left", d)
	s.commit(d)
}

func theLastStakeGoes(s *scene) {
	s.l1.Mine(func(st *chaintest.Stakes) { clear(st.Power) })
	s.runFor(2*l1Window + time.Minute)
	s.neither("an update after which nobody could update", s.current())
}

func unreadable(s *scene) {
	l1, l2 := s.pins()
	before := s.right(l1[0], l2[0])
	s.l1.Mine(func(st *chaintest.Stakes) { st.Unreadable[s.keys[1].address] = true })
	s.runFor(2*l1Window + time.Minute)
	d := s.current()
	// As if its author could read what the attesters cannot.
	d.update.Increases, d.update.Decreases, d.proof.Root = before.update.Increases, before.update.Decreases, before.proof.Root
	s.neither("an update that lists an operator that cannot be read", d)
	s.approved("the right update as far as it can be read", s.current())
}

// reads counts how often the first node reads the L1 while something happens.
func (s *scene) reads(during func()) int {
	calls := 0
	s.nodes[0].strike = func(_ *life, what string) bool {
		if what == "read the L1" {
			calls++
		}
		return false
	}
	during()
	s.nodes[0].strike = nil
	return calls
}

// atOnce has two updates recalculated at the same time whose L1 pins differ, and so do the stakes there.
func atOnce(s *scene) {
	s.l1.Mine(func(st *chaintest.Stakes) { st.Power[s.keys[1].address] = *uint256.NewInt(power - 7) })
	l1, l2 := s.pins()
	for range 200 {
		if s.right(l1[0], l2[0]).proof.Root != s.right(l1[1], l2[0]).proof.Root {
			break
		}
		s.runFor(s.plan.L2Block)
		l1, l2 = s.pins()
	}
	one, two := s.right(l1[0], l2[0]), s.right(l1[1], l2[0])
	two.by = s.a.of[1]
	if one.proof.Root == two.proof.Root {
		s.violate("the scene's L1 pins do not differ")
	}
	a, b := s.proposal(one), s.proposal(two)
	s.a.propose(a, nil)
	s.a.propose(b, nil)
	s.runFor(15 * time.Second)
	s.judge("an update beside one at another L1 pin", a, "approve", len(s.nodes), 0)
	s.judge("an update beside one at another L1 pin", b, "approve", len(s.nodes), 0)
}

// twoPins proposes two updates at the same time that could both execute: S3 is checked at each vote.
func twoPins(s *scene) {
	l1, l2 := s.pins()
	two := s.right(l1[0], l2[1])
	two.by = s.a.of[1]
	a, b := s.proposal(s.right(l1[0], l2[0])), s.proposal(two)
	s.calm = false // what takes no time cannot overlap
	s.healed = true
	s.a.propose(a, nil)
	s.a.propose(b, nil)
	s.runFor(15 * time.Second) // S3 is checked at each vote
}

// nothingToRead bounds what attesters read for what an adversary sends.
func nothingToRead(s *scene) {
	l1, l2 := s.pins()
	burst := s.reads(func() {
		for i := range uint64(20) {
			pin, _ := s.l2.At(l2[0].Number - i)
			s.a.propose(s.proposal(s.right(l1[0], pin)), nil)
		}
		s.runFor(4 * time.Second)
	})
	if burst > 1 {
		s.violate("L2: %d recalculations of one performer's updates at once", burst)
	}
	s.runFor(10 * time.Second)
	right := s.proposal(s.right(l1[1], l2[0])) // none of those
	other := s.right(l1[1], l2[0])
	other.by = s.a.of[1]
	shared := s.reads(func() {
		s.a.propose(right, nil)
		s.a.propose(s.proposal(other), nil)
		s.runFor(4 * time.Second)
	})
	if shared != 1 {
		s.violate("L2: %d recalculations at the same pins at once", shared)
	}
	s.runFor(20 * time.Second)
	if again := s.reads(func() { s.answers(right) }); again > 0 {
		s.violate("L2: %d recalculations of an update that was voted on", again)
	}
}

func toldToOne(s *scene) {
	d := s.current()
	p := s.proposal(d)
	s.a.propose(p, func(to string) bool { return to == s.nodes[2].name })
	s.runFor(10 * time.Second)
	id := s.net.about(&p).task
	for _, n := range s.nodes {
		if !s.votes[n.name][id].approved {
			s.violate("L1: %s does not look at an update that another's vote shows", n.name)
		}
	}
}

func fourOfOne(s *scene) {
	_, l2 := s.pins()
	for i := range 5 {
		l1, _ := s.pins()
		d := s.right(l1[0], l2[0])
		if i < 4 {
			s.approved(fmt.Sprintf("retry %d", i), d)
		} else {
			s.neither("a fifth update of one performer", d)
			s.approved("a fence of a performer with four updates", s.fenceAt(s.tag(), 0))
		}
		s.runFor(l1Window)
	}
	l1, _ := s.pins()
	d := s.right(l1[0], l2[0])
	d.by = s.a.of[1]
	s.approved("another performer's update beside four of one", d)
}

func lostJournal(s *scene) {
	first := s.current()
	s.approved("the right update", first)
	s.commit(first)
	s.settle()
	s.restakeOf(1, power-11)
	for s.pinAge() > 1 {
		s.runFor(s.plan.L2Block)
	}
	// The first node alone hears of an update at a pin that nobody else has seen yet, and forgets it.
	one := s.nodes[0]
	s.side[one.name], s.cutUntil = true, s.now.Add(30*time.Second)
	d := s.current()
	p := s.proposal(d)
	s.a.propose(p, func(to string) bool { return to == one.name })
	s.runFor(10 * time.Second)
	if !s.votes[one.name][s.net.about(&p).task].approved {
		s.violate("L1: %s does not approve the right update", one.name)
	}
	one.ends.l2Lag = 10
	one.crash(true, time.Second)
	s.runFor(5 * time.Second)
	// Its first look is at an endpoint that is behind the one that it had before.
	l1, l2 := s.pins()
	s.a.propose(s.proposal(s.right(l1[0], l2[1])), func(to string) bool { return to == one.name })
	s.runFor(20 * time.Second)
	one.ends.l2Lag = 0
	// A fence below that pin lets the marker move, and leaves the forgotten approval alive.
	fence := s.fenceAt(d.proof.L2.Number-1, 0)
	if a, _ := s.answers(s.proposal(fence)); a < len(s.nodes)-1 {
		s.violate("L1: %d approve a fence", a)
	}
	s.commit(fence)
	s.settle()
	if a, _ := s.answers(s.proposal(s.current())); a < len(s.nodes)-1 && len(s.failed) == 0 {
		s.violate("L1: %d approve the right update after a fence", a)
	}
}

// pinAge is how many blocks the newest aligned L2 block is behind the tag.
func (s *scene) pinAge() uint64 {
	_, l2 := s.pins()
	return s.look().Head.Number - s.plan.L2Tag.lag(s.look().Head.Number) - l2[0].Number
}

func aTagThatJumps(s *scene) {
	_, before := s.pins()
	for range 200 {
		s.runFor(s.plan.L2Block)
		l1, l2 := s.pins()
		if l2[1].Number > before[0].Number {
			s.neither("an update at the older of two pins that came at once", s.right(l1[0], l2[1]))
			s.approved("an update at the newer of two pins that came at once", s.right(l1[0], l2[0]))
			return
		}
		before = l2
	}
	s.violate("the scene's tag does not jump")
}

func fiveHundred(s *scene) {
	d := s.current()
	if n := len(d.update.Increases) + len(d.update.Decreases); n <= 500 {
		s.violate("the scene has %d changes", n)
	}
	s.rejected("more than 500 changes", d)
}
