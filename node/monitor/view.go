package monitor

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

// RoundPassed remembers how far the round in progress is.
func (o *Observer) RoundPassed(r messages.Round) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.current = r
}

// Round returns the round in progress or else the last one.
func (o *Observer) Round() messages.Round {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.current.Running() {
		return o.current
	}
	return o.last
}

// Operators returns those of the last comparison and of the operator set, which is newer, without their chain.
func (o *Observer) Operators() admin.Operators {
	o.mu.Lock() // what is copied is never changed
	operatorSet, sight, answers := o.operatorSet, o.sight, maps.Clone(o.answers)
	o.mu.Unlock()
	all := admin.Operators{
		Total: operatorSet.Total.Dec(), Compared: sight.At, L1Block: sight.Calculation.L1.Pin.Number,
		L2Block: sight.Calculation.L2.Pin.Number,
	}
	leaves := merge(sight.Calculation, operatorSet.Members)
	all.Count = len(leaves)
	for _, leaf := range largest(leaves, admin.MaxOperators) {
		op := admin.Operator{
			ID: uint64(leaf.Operator), Address: leaf.Address.Hex(), Self: leaf.Address == o.self.Operator,
			Active: leaf.Active, L2Power: leaf.L2Power.Dec(),
		}
		if leaf.compared {
			op.L1Power = leaf.L1Power.Dec()
		}
		if last, known := answers[leaf.Operator]; known {
			op.Last = &last
		}
		all.Operators = append(all.Operators, op)
	}
	return all
}

// operatorRow is an operator of the last comparison, or one that came since.
type operatorRow struct {
	messages.Leaf

	compared bool // its power on the L1 was read
}

// merge gives compared operators the operator set's newer power on the L2, and adds those that came since.
func merge(compared messages.Calculation, members []messages.Member) []operatorRow {
	merged := make(map[messages.OperatorID]operatorRow, len(members))
	for _, leaf := range compared.Leaves {
		leaf.Active = false
		merged[leaf.Operator] = operatorRow{leaf, !slices.Contains(compared.L1.Unreadable, leaf.Operator)}
	}
	for i := range members {
		m := &members[i]
		leaf := merged[m.ID]
		leaf.Operator, leaf.Address, leaf.Active, leaf.L2Power = m.ID, m.Address, true, m.Power
		merged[m.ID] = leaf
	}
	return slices.Collect(maps.Values(merged))
}

// largest are the operators with the most voting power, ascending by id.
func largest(all []operatorRow, limit int) []operatorRow {
	byID := func(a, b operatorRow) int { return cmp.Compare(a.Operator, b.Operator) }
	slices.SortFunc(all, func(a, b operatorRow) int {
		return cmp.Or(b.L2Power.Cmp(&a.L2Power), b.L1Power.Cmp(&a.L1Power), byID(a, b))
	})
	all = all[:min(limit, len(all))]
	slices.SortFunc(all, byID)
	return all
}
