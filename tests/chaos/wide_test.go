package chaos

import (
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// wide is what half of the networks have besides. It is drawn from a source of its own.
type wide struct {
	Powers     powers
	Minimum    bool          // the sync's own definition leaves small operators out
	Restricted bool          // and it names the operators that may attest
	Congestion time.Duration // mean time between two in which nothing is mined, 0 never
	Sly        bool          // byzantine nodes know more ways to be wrong
	Rekey      time.Duration // mean time between two new BLS keys of honest operators
}

// powers is how the operators' powers compare.
type powers string

const (
	even  powers = ""
	tiny  powers = "tiny"  // one to three units each
	steep powers = "steep" // from one unit to a billion
)

// wideSource is such that no seed of regressions is wide: they repeat what once failed.
const wideSource = 719

// widen draws what is wide about a network.
func (p *plan) widen(seed uint64) {
	rng := rand.New(rand.NewPCG(seed, wideSource))
	chance := func(of float64) bool { return rng.Float64() < of }
	if !chance(0.5) {
		return
	}
	switch rng.IntN(3) {
	case 1:
		p.beTiny(rng)
	case 2:
		p.Wide.Powers, p.Power = steep, 1
	}
	p.Wide.Minimum, p.Wide.Restricted, p.Wide.Sly = chance(0.3), chance(0.3), chance(0.7)
	if p.Wide.Powers == tiny {
		p.Wide.Minimum = false
	}
	if p.Wide.Minimum || p.Wide.Restricted {
		p.Definitions = max(p.Definitions, 1) // so that nodes keep the sync's own total right
	}
	if p.Wide.Restricted {
		p.Churn = 0 // who comes back has another id, which the list does not name
	}
	if p.Wide.Powers == steep && p.Definitions > 0 {
		p.Churn = 0 // one operator may have a third: without it no quorum is left that could repair a definition's total
	}
	if chance(0.5) {
		p.Wide.Congestion = 10*time.Minute + time.Duration(rng.Int64N(int64(30*time.Minute)))
	}
	if chance(0.5) {
		p.Wide.Rekey = 5*time.Minute + time.Duration(rng.Int64N(int64(20*time.Minute)))
	}
}

// beTiny makes a total of 3 to 10 of which traitors have less than floor(T/3), whatever the honest ones' stakes are.
func (p *plan) beTiny(rng *rand.Rand) {
	p.Wide.Powers, p.Power, p.Bystanders, p.Churn, p.Definitions = tiny, 1, 0, 0, 0
	if p.Byzantine > 0 {
		p.Honest, p.Byzantine = 6+rng.IntN(2), 1
	}
}

// wideStake draws the power of an operator that is not a traitor.
func (t *net) wideStake(i int) uint64 {
	switch {
	case t.plan.Wide.Powers == tiny:
		return 1 + t.rng.Uint64N(max(10/uint64(t.plan.Honest+t.plan.Byzantine), 1)) //nolint:gosec // It is positive.
	case i < 3: // without these nothing has a quorum, and they stay a network's larger part
		return power + uint64(t.rng.Int64N(1e9))
	case i < t.plan.Honest:
		return uint64(math.Pow(10, 9*t.rng.Float64()))
	}
	return t.rng.Uint64N(power / 100)
}

// defineSync gives the sync's own definition its terms.
func (t *net) defineSync(b *chaintest.Book) {
	if t.plan.Wide.Minimum {
		if err := b.SetMinimum(messages.VotingPowerSync, *uint256.NewInt(1 + power/50)); err != nil {
			t.violate("define the sync: %v", err)
		}
	}
	if !t.plan.Wide.Restricted {
		return
	}
	var nodes []messages.OperatorID
	for i := range t.plan.Honest + t.plan.Byzantine {
		nodes = append(nodes, messages.OperatorID(i+1)) //nolint:gosec // It is positive.
	}
	if err := b.SetRestricted(messages.VotingPowerSync, nodes); err != nil {
		t.violate("define the sync: %v", err)
	}
}

// congest lets all transactions wait for a while, as when fees are above what anybody offers.
func (t *net) congest() {
	t.jammed = t.now.Add(t.between(30*time.Second, 12*time.Minute))
	t.note("nothing is mined until %s", t.jammed.Sub(epoch()))
}

// rekey gives an honest operator another BLS key: on the chain at once, and on its machine a while later, with a
// restart. Until then its votes count for nothing.
func (t *net) rekey() {
	i := t.rng.IntN(len(t.nodes))
	n, k := t.nodes[i], t.keys[i].renewed()
	t.keys[i] = k
	t.ring.byPublic[k.public] = k
	t.rekeyed++
	t.l2.Mine(func(b *chaintest.Book) { giveKey(b, k) })
	t.note("%s has another BLS key on the L2 from block %d", n.name, t.l2.Head().Number)
	t.after(t.between(0, 2*time.Minute), func() {
		n.former, n.keys = append(n.former, n.keys), t.keys[i]
		n.crash(false, 0)
	})
}

// giveKey is OBLS.modifyOperatorBlsKey, for an operator that is active.
func giveKey(b *chaintest.Book, k keys) {
	for i := range b.Enrolled {
		if e := &b.Enrolled[i]; e.Active && e.Address == k.address {
			e.Key = k.public
		}
	}
}

// signed tells whether a vote is the node's own, by any key that it ever had.
func (n *node) signed(digest common.Hash, s messages.BLSSignature) bool {
	return slices.ContainsFunc(append(slices.Clone(n.former), n.keys), func(k keys) bool { return k.vote(digest) == s })
}
