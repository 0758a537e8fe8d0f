// Package votingpower holds the pure rules of VotingPowerSyncTask (task definition 10001): what an update is, how it is
// calculated from both chains, encoded, proved and reviewed.
//
// It keeps no state and does no I/O. The calculator, the prover and the attester are thin shells over it: proposing and
// checking are the same code on different machines' endpoints (voting-power-sync 2 and 3).
package votingpower

import (
	"cmp"
	"slices"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Calculate compares both chains operator by operator and proves the comparison with a Merkle root (voting-power-sync
// 2.3 to 2.5). An operator that the L1 could not be asked about keeps its L2 power; an inactive one is due nothing.
func Calculate(inquiry messages.Inquiry, l2 messages.L2State, l1 messages.L1State) messages.Calculation {
	leaves := make([]messages.Leaf, 0, len(l2.Operators))
	for _, op := range l2.Operators {
		leaves = append(leaves, messages.Leaf{
			Operator: op.ID, Address: op.Address, L1Power: target(op, l1), L2Power: op.Power, Active: op.Active,
		})
	}
	return messages.Calculation{Inquiry: inquiry, L1: l1, L2: l2, Leaves: leaves, Root: Root(leaves)}
}

func target(op messages.Operator, l1 messages.L1State) messages.VotingPower {
	if !op.Active {
		return messages.VotingPower{}
	}
	i, found := slices.BinarySearchFunc(l1.Targets, op.ID, func(t messages.Target, id messages.OperatorID) int {
		return cmp.Compare(t.Operator, id)
	})
	if !found {
		return op.Power
	}
	return l1.Targets[i].Power
}

// change is one operator's difference: what it is due on the L2.
type change struct {
	operator messages.OperatorID
	size     messages.VotingPower
	rises    bool
	first    bool // the L2 slot holds zero: setting it costs more gas
}

// changes returns all non-zero differences in the order in which they are taken: largest first, ties by lower id.
func changes(leaves []messages.Leaf) []change {
	var all []change
	for i := range leaves {
		if c := difference(&leaves[i]); !c.size.IsZero() {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b change) int {
		return cmp.Or(b.size.Cmp(&a.size), cmp.Compare(a.operator, b.operator))
	})
	return all
}

func difference(leaf *messages.Leaf) change {
	c := change{operator: leaf.Operator, rises: leaf.L1Power.Gt(&leaf.L2Power), first: leaf.L2Power.IsZero()}
	if c.rises {
		c.size.Sub(&leaf.L1Power, &leaf.L2Power)
	} else {
		c.size.Sub(&leaf.L2Power, &leaf.L1Power)
	}
	return c
}

// Limits of one update (voting-power-sync 2.4). They are rules: an update with fewer entries than leastEntries
// demands is not approved.
const (
	maxEntries  = 500
	sureEntries = 100        // as many changes are listed in any case, as far as they fit into maxGas
	maxGas      = 10_000_000 // of the whole submission
)

// Gas of one submission with an ECDSA performer (protocol 9).
const (
	gasFixed       = 355_000
	gasPerAttester = 29_100
	gasPerEntry    = 7_700
	gasFirstEntry  = 24_900
)

// Propose returns the update that a calculation calls for: the largest prefix of the ordered differences that
// the rules of voting-power-sync 2.4 allow. It is empty if nothing differs, or if no difference reaches
// minChange (`--sync-min-change`).
func Propose(c messages.Calculation, minChange messages.VotingPower) messages.Update {
	all := changes(c.Leaves)
	if len(all) == 0 || all[0].size.Lt(&minChange) {
		return Prefix(c, 0)
	}
	return Prefix(c, min(fitting(c, all), maxEntries))
}

// Prefix returns the update that lists the n largest differences, all of them if there are fewer.
func Prefix(c messages.Calculation, n int) messages.Update {
	update := messages.Update{ToBlockL1: c.L1.Pin.Number, ToBlockL2: c.L2.Pin.Number}
	all := changes(c.Leaves)
	for _, ch := range all[:min(n, len(all))] {
		delta := messages.Delta{Operator: ch.operator, Power: ch.size}
		if ch.rises {
			update.Increases = append(update.Increases, delta)
		} else {
			update.Decreases = append(update.Decreases, delta)
		}
	}
	sortDeltas(update.Increases)
	sortDeltas(update.Decreases)
	return update
}

// fitting returns how many of the ordered differences fit into maxGas. One always does: a large set of
// attesters must not stop the sync.
func fitting(c messages.Calculation, all []change) int {
	gas := gasOfVotes(c)
	for i, ch := range all {
		if gas += gasOfEntry(ch.first); i > 0 && gas > maxGas {
			return i
		}
	}
	return len(all)
}

// leastEntries returns how many of the ordered differences an update has to list at least.
func leastEntries(c messages.Calculation, all []change) int { return min(fitting(c, all), sureEntries) }

// gasOfVotes is what a submission costs before its entries.
func gasOfVotes(c messages.Calculation) uint64 {
	attesters := uint64(0)
	for _, op := range c.L2.Operators {
		if op.Active {
			attesters++
		}
	}
	return gasFixed + gasPerAttester*min(attesters, protocol.MaxSigners)
}

func gasOfEntry(first bool) uint64 {
	if first {
		return gasFirstEntry
	}
	return gasPerEntry
}

// EstimateGas is the gas that the submission of an update takes, with everybody's vote (protocol 9).
func EstimateGas(c messages.Calculation, u messages.Update) uint64 {
	gas := gasOfVotes(c)
	for _, list := range [][]messages.Delta{u.Increases, u.Decreases} {
		for _, d := range list {
			leaf, _ := findLeaf(c.Leaves, d.Operator)
			gas += gasOfEntry(leaf.L2Power.IsZero())
		}
	}
	return gas
}

func sortDeltas(deltas []messages.Delta) {
	slices.SortFunc(deltas, func(a, b messages.Delta) int { return cmp.Compare(a.Operator, b.Operator) })
}

// Fence returns the update that changes nothing and makes every update at or below its L2 block impossible
// (voting-power-sync 4). Its L1 block is the first one after the last commit.
func Fence(c messages.Calculation) messages.Update {
	return messages.Update{ToBlockL1: c.L1.Pin.Number, ToBlockL2: c.L2.Pin.Number}
}

// Amount sums the powers of deltas; it saturates, since it serves logs and metrics alone.
func Amount(deltas []messages.Delta) messages.VotingPower {
	var sum uint256.Int
	for i := range deltas {
		if _, overflow := sum.AddOverflow(&sum, &deltas[i].Power); overflow {
			return *new(uint256.Int).SetAllOne()
		}
	}
	return sum
}

// BaseHolds reports whether an update calculated at the pin is still right at the head: no update that changed anything
// was executed since, and every listed operator has the same power and active flag (voting-power-sync 2.2). A fence in
// between moves the last commit and no power, so it changes no base (voting-power-sync 4).
func BaseHolds(l2 messages.L2State, update messages.Update) bool {
	if l2.CommitAtPin != l2.CommitAtHead && len(l2.Moved) > 0 {
		return false
	}
	for _, list := range [][]messages.Delta{update.Increases, update.Decreases} {
		for _, d := range list {
			if slices.Contains(l2.Moved, d.Operator) {
				return false
			}
		}
	}
	return true
}

// LocksNetwork reports whether a chain with a total of voting power could accept no update after this one: a quorum of
// a total below 2 is zero, and the contracts refuse that (voting-power-sync 2.4, protocol 3.4).
func LocksNetwork(total messages.VotingPower, update messages.Update) bool {
	up, down := Amount(update.Increases), Amount(update.Decreases)
	if _, overflow := total.AddOverflow(&total, &up); overflow {
		return false
	}
	_, underflow := total.SubOverflow(&total, &down)
	return underflow || total.LtUint64(2)
}
