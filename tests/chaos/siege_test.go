package chaos

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
)

// siege is a network in which nothing goes wrong but its adversary.
type siege struct {
	strategies string // joined by +
	strong     bool   // just under a third of the power in total, otherwise one unit each
	lag        uint64 // of the L2's tag, in blocks
	seed       uint64
}

// String implements fmt.Stringer.
func (s siege) String() string {
	power := "power 1"
	if s.strong {
		power = "just under a third"
	}
	return fmt.Sprintf("%s, %s, tag lag %s, seed %d", s.strategies, power, time.Duration(s.lag)*siegeBlock, s.seed)
}

const (
	siegeBlock = 4 * time.Second
	shortLag   = 15  // a minute
	longLag    = 180 // twelve minutes: longer than the pause between two fences
)

func (s siege) has(name string) bool { return slices.Contains(strings.Split(s.strategies, "+"), name) }

func (s siege) plan() plan {
	p := plan{
		Honest: 4, Byzantine: 1, Aggregators: 2, L1Tag: finality{Base: 4, Epoch: 1}, L2Tag: finality{Base: s.lag, Epoch: 1},
		L2Block: siegeBlock, Period: 5 * time.Minute, Delay: 500 * time.Millisecond,
		Strategies: strings.Split(s.strategies, "+"), Led: true, Power: 1, Equal: true,
	}
	if s.has("turns") {
		p.Byzantine, p.Period = 7, 20*time.Minute // so many that an honest aggregator's turn comes after the next fence
	}
	if s.has("dust") {
		p.Bystanders = 30
	}
	if s.strong {
		honest := uint64(p.Honest) * power * 100 / 115 // at least
		silent := uint64(p.Bystanders) * power / 100   // at most: who says nothing is against it too
		p.Power = (honest/2 - silent - 10) / uint64(p.Byzantine)
	}
	return p
}

// siegeOutcome is how long the drift lasted, of how long it may.
type siegeOutcome struct {
	took, bound      time.Duration
	over             bool
	executed, fences int
	proposals        int
	failed           []string
}

// run lets the network sync once undisturbed, then lets the adversary begin, and later makes a drift.
func (s siege) run(patience int) siegeOutcome {
	n := build(s.seed, newWorld(s.seed), s.plan())
	defer n.close()
	n.healed = true
	n.l1.Mine(func(st *chaintest.Stakes) { raise(st, n.keys[0].address, 5) })
	for _, node := range n.nodes {
		node.boot()
	}
	n.blocks()
	for d := 1; d != 0 && n.now.Sub(epoch()) < 2*time.Hour; d, _ = n.apart() {
		n.runFor(10 * time.Second)
	}
	n.runFor(2*time.Minute + 2*time.Duration(s.lag)*siegeBlock)
	n.adversary.begin()
	n.runFor(s.siegeTime())
	n.executed, n.fences, n.adversary.updates = 0, 0, 0
	changed := s.drift(n)
	from, bound := n.now, n.plan.bound(len(changed))
	o := siegeOutcome{bound: bound}
	for len(n.failed) == 0 && !o.over && n.drifts(changed) {
		n.runFor(10 * time.Second)
		o.over = n.now.Sub(from) > time.Duration(patience)*bound
	}
	o.took, o.executed, o.fences, o.failed = n.now.Sub(from), n.executed, n.fences, n.failed
	o.proposals = n.adversary.updates
	return o
}

// siegeTime is how long the adversary prepares while nothing drifts.
func (s siege) siegeTime() time.Duration {
	if s.has("turns") {
		return 9 * fencePause // each operator executes a fence
	}
	return fencePause + time.Minute
}

// drift changes stakes on the L1, and returns whose.
func (s siege) drift(n *net) []common.Address {
	var changed []common.Address
	if s.has("dust") {
		for _, k := range n.keys[n.plan.Honest+n.plan.Byzantine:] {
			changed = append(changed, k.address)
		}
	} else {
		changed = append(changed, n.keys[1].address)
	}
	n.l1.Mine(func(st *chaintest.Stakes) {
		for i, address := range changed {
			raise(st, address, 5000+uint64(i))
		}
	})
	return changed
}

func raise(s *chaintest.Stakes, address common.Address, by uint64) {
	now := s.Power[address]
	s.Power[address] = *new(uint256.Int).AddUint64(&now, by)
}

// drifts reports whether one of these operators has another power on the L2 than on the L1.
func (t *net) drifts(addresses []common.Address) bool {
	l2 := t.look()
	l1, err := t.l1.View(0).State(context.Background(), t.l1.Head(), l2.Operators)
	if err != nil {
		t.violate("the model's own L1 cannot be read: %v", err)
	}
	for i, op := range l2.Operators {
		if slices.Contains(addresses, op.Address) && !l1.Targets[i].Power.Eq(&op.Power) {
			return true
		}
	}
	return false
}

// sieges are the cases of the table. A short run has each strategy alone, once; with SEEDS or STRATEGIES=all there are
// all of them, with STRATEGIES=fence+split all of one name.
func sieges(t *testing.T) []siege {
	t.Helper()
	_, many := number(t, "SEEDS")
	chosen := os.Getenv("STRATEGIES")
	if !many && chosen == "" {
		return shortSieges()
	}
	var all []siege
	for _, names := range siegeNames() {
		if chosen != "" && chosen != "all" && chosen != names {
			continue
		}
		for _, strong := range []bool{false, true} {
			for _, lag := range []uint64{shortLag, longLag} {
				for seed := range uint64(3) {
					all = append(all, siege{names, strong, lag, seed + 1})
				}
			}
		}
	}
	return all
}

// siegeNames are the strategies alone, and those that help each other.
func siegeNames() []string {
	return []string{"dust", "fence", "react", "split", "stale", "stash", "turns", "fence+split", "fence+react", "stale+turns"}
}

func shortSieges() []siege {
	var all []siege
	for i, names := range siegeNames()[:7] {
		all = append(all, siege{names, i%2 == 1, shortLag, 1})
	}
	return append(all, siege{"fence", false, longLag, 1})
}

// TestNobodySmallStopsTheSync is L1 of voting-power-sync 6: whatever operators below a third do, a drift is committed
// within the bound. Verbose runs are patient, and report how long it took.
func TestNobodySmallStopsTheSync(t *testing.T) {
	patience := 1
	if testing.Verbose() {
		patience = 4
	}
	all := sieges(t)
	outcomes := make([]siegeOutcome, len(all))
	inParallel(t, len(all), func(i int) { outcomes[i] = all[i].run(patience) })
	for i, o := range outcomes {
		if testing.Verbose() {
			t.Logf("%s: %s of %s (given up: %v), %d executed, %d of them fences, %d hostile updates",
				all[i], o.took, o.bound, o.over, o.executed, o.fences, o.proposals)
		}
		if len(o.failed) > 0 {
			t.Errorf("%s: %s", all[i], strings.Join(o.failed, "\n"))
		}
		if o.over || o.took > o.bound {
			t.Errorf("L1: %s: the drift lasted for %s and more, %s is allowed", all[i], o.took, o.bound)
		}
	}
}
