package chaos

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// besideChain is the chain id of the second L2 of a network that has two.
const besideChain = messages.ChainID(11)

// besideSource is such that no seed of regressions has two L2s: they repeat what once failed.
const besideSource = 743

// pair draws whether the operators have a second L2, and what differs on it. It returns that one's plan, or nil.
func (p *plan) pair(seed uint64) *plan {
	rng := rand.New(rand.NewPCG(seed, besideSource))
	if rng.Float64() >= 0.15 {
		return nil
	}
	p.Wide.Rekey = 0 // a machine has one BLS key, which all its L2s would have to learn at once
	second := *p
	second.L2Block = time.Duration(2+rng.IntN(7)) * time.Second
	second.L2Tag = finality{Base: 6 + rng.Uint64N(20), Epoch: []uint64{1, 5, 15}[rng.IntN(3)]}
	second.Period = 2*time.Minute + time.Duration(rng.Int64N(int64(18*time.Minute)))
	return &second
}

// add gives the operators a second L2. Each process runs an actor tree for it beside the first one, under the same
// clock, with the same access to the L1 and on the same disk: both stop and start together.
func (t *net) add(seed uint64, p plan) {
	b := &net{chain: besideChain, second: true, l1: t.l1}
	b.found(seed, t.world, p)
	b.broken, b.adversary = t.broken, b.asPlanned()
	b.genesisL2(make([]uint64, len(b.keys)))
	for i, n := range t.nodes {
		n.beside = b.nodes[i]
		n.beside.skew = n.skew
	}
	t.beside, t.other, b.other = b, b, t
}

// all are the networks of the world, one for each L2.
func (t *net) all() []*net {
	if t.beside == nil {
		return []*net{t}
	}
	return []*net{t, t.beside}
}

// described is the plan in words, with the second one if there is one.
func (t *net) described() string {
	if t.beside == nil {
		return fmt.Sprintf("%+v", t.plan)
	}
	p := t.beside.plan
	return fmt.Sprintf("%+v, and an L2 with blocks of %s, tag %+v, period %s", t.plan, p.L2Block, p.L2Tag, p.Period)
}

func (t *net) blocksBeside() {
	var l2 func()
	l2 = func() { t.l2.Mine(nil); t.after(t.plan.L2Block, l2) }
	t.after(t.plan.L2Block, l2)
}

// troublesBeside arms what goes wrong on the second L2 alone.
func (t *net) troublesBeside() {
	p := t.plan
	t.every(p.Reorg, t.unlessHealed(func() { t.reorgL2(t.rng.Uint64N(p.L2Tag.Base)) }))
	t.every(p.Churn, t.unlessHealed(t.churn))
	t.every(p.Tasks, t.perform)
	t.every(p.Wide.Congestion, t.unlessHealed(t.congest))
	for _, n := range t.nodes {
		t.every(p.Outage, t.unlessHealed(func() { n.ends.l2Until = t.now.Add(t.between(5*time.Second, 10*time.Minute)) }))
		t.every(p.Bug, t.unlessHealed(n.trip))
	}
	for _, name := range t.names {
		if b, hostile := t.byzantine[name]; hostile && !p.Led {
			t.every(p.Hostile, b.act)
		}
	}
}

// partitionBeside cuts the same machines off for the second L2.
func (t *net) partitionBeside() {
	if t.beside == nil {
		return
	}
	for _, n := range t.nodes {
		t.beside.side[n.beside.name] = t.side[n.name]
	}
	t.beside.cutUntil, t.beside.oneWay = t.cutUntil, t.oneWay
}

// showBeside lets attesters of the other L2 see a proposal, past the gate, which knows to which L2 it
// belongs. They must not vote.
func (t *net) showBeside(m packet) {
	if t.other == nil || m.proposal == nil || m.attestation != nil || !m.proposal.Definition.Internal() {
		return
	}
	for _, n := range t.other.nodes {
		if n.life.dead || !t.chance(0.3) {
			continue
		}
		task, p := t.about(m.proposal).task, *m.proposal
		n.addresses.Attester.Tell(messages.ProposalReceived{Task: task, Proposal: p, Performer: 1})
		t.shown++
	}
}

// repeats is how often a traitor repeats on the other L2 what it hears.
const repeats = 0.15

// tellBeside says on the other L2 what a traitor heard on this one, as a task for that one. No performer's signature
// says for which chain a task is (protocol 2.1): the gate lets it in. An attester may vote on it if it is a task of the
// AVS, which names no chain.
func (b *traitor) tellBeside(m packet) {
	o := b.net.other
	if o == nil || m.proposal == nil || !b.net.chance(repeats) {
		return
	}
	p := *m.proposal
	p.Chain = o.chain
	o.told++
	o.note("%s tells %s of the other L2", b.name, short(m.facts.task))
	o.spread(o.nameOf(b.keys.address), packet{proposal: &p, attestation: m.attestation}, nil)
}

// movesL1 sets what each block of the L1 changes, for one of two adversaries that wish for it.
func (t *net) movesL1(do func(*chaintest.Stakes)) {
	if t.second {
		t = t.other
	}
	t.eachL1 = do
}

// TestTwoL2s sees that both L2s of a network are synced, that attesters of each see proposals for the other, and that
// no seed of regressions has two.
func TestTwoL2s(t *testing.T) {
	for _, seed := range regressions() {
		if (&plan{}).pair(seed) != nil {
			t.Errorf("seed %d has two L2s now: it does not repeat what failed", seed)
		}
	}
	const seed = 7
	w := newWorld(seed)
	p := draw(w)
	p.widen(seed)
	second := p.pair(seed)
	if second == nil {
		t.Fatalf("seed %d has one L2", seed)
	}
	n := build(seed, w, p)
	n.add(seed, *second)
	defer n.close()
	n.run()
	if len(n.failed) > 0 {
		t.Errorf("seed %d: %v", seed, n.failed)
	}
	for _, one := range n.all() {
		if one.executed == one.fences || one.shown == 0 || one.told == 0 {
			t.Errorf("the L2 with chain id %d: %d updates, %d of them fences, %d proposals shown to the other and %d of the other told",
				uint64(one.chain), one.executed, one.fences, one.shown, one.told)
		}
	}
}
