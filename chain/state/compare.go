package state

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// differL2 says in words what is different between two states, the odd one's part first; empty where they are the same.
// What the wallet holds is asked for at the newest block, which need not be the same everywhere.
func differL2(odd, agreed messages.L2State) string {
	odd.Readiness, agreed.Readiness = withoutWallet(odd.Readiness), withoutWallet(agreed.Readiness)
	if reflect.DeepEqual(odd, agreed) {
		return ""
	}
	if s := differOperators(odd.Operators, agreed.Operators); s != "" {
		return s
	}
	for _, pair := range []struct {
		name string
		a, b any
	}{
		{"the last commit at the pin", odd.CommitAtPin, agreed.CommitAtPin},
		{"the last commit at the tag", odd.CommitAtTag, agreed.CommitAtTag},
		{"the last commit at the head", odd.CommitAtHead, agreed.CommitAtHead},
		{"the total voting power", odd.Total.Dec(), agreed.Total.Dec()},
		{"the task definition's voting power", odd.DefinitionTotal.Dec(), agreed.DefinitionTotal.Dec()},
		{"the task definition", odd.Definition, agreed.Definition},
		{"readiness", odd.Readiness, agreed.Readiness},
		{"operators that moved since the pin", odd.Moved, agreed.Moved},
	} {
		if s := differValues(pair.name, pair.a, pair.b); s != "" {
			return s
		}
	}
	return otherDifference
}

// otherDifference stands for one that has no words of its own.
const otherDifference = "the answer as a whole is different"

// withoutWallet leaves out what is read at the newest block.
func withoutWallet(r messages.Readiness) messages.Readiness {
	r.Payer, r.Balance, r.GasPrice = false, uint256.Int{}, uint256.Int{}
	return r
}

// differOperatorSets is differL2 for operator sets.
func differOperatorSets(odd, agreed messages.OperatorSet) string {
	if reflect.DeepEqual(odd, agreed) {
		return ""
	}
	if s := differOperators(asOperators(odd.Members), asOperators(agreed.Members)); s != "" {
		return s
	}
	for i, m := range odd.Members {
		if m.Key != agreed.Members[i].Key {
			return fmt.Sprintf("operator %d has another BLS key", m.ID)
		}
	}
	for _, pair := range []struct {
		name string
		a, b any
	}{
		{"the last commit at the tag", odd.CommitAtTag, agreed.CommitAtTag},
		{"the last commit at the head", odd.CommitAtHead, agreed.CommitAtHead},
		{"the total voting power", odd.Total.Dec(), agreed.Total.Dec()},
		{"the task definition's voting power", odd.DefinitionTotal.Dec(), agreed.DefinitionTotal.Dec()},
		{"the task definition", odd.Definition, agreed.Definition},
	} {
		if s := differValues(pair.name, pair.a, pair.b); s != "" {
			return s
		}
	}
	return otherDifference
}

func asOperators(members []messages.Member) []messages.Operator {
	list := make([]messages.Operator, 0, len(members))
	for _, m := range members {
		list = append(list, messages.Operator{ID: m.ID, Address: m.Address, Power: m.Power, Active: true})
	}
	return list
}

// differL1 is differL2 for the L1.
func differL1(odd, agreed messages.L1State) string {
	if reflect.DeepEqual(odd, agreed) {
		return ""
	}
	if s := differOperators(targets(odd), targets(agreed)); s != "" {
		return s
	}
	if s := differValues("operators that cannot be read", odd.Unreadable, agreed.Unreadable); s != "" {
		return s
	}
	return otherDifference
}

// targets lists an L1's powers as operators' powers.
func targets(s messages.L1State) []messages.Operator {
	list := make([]messages.Operator, 0, len(s.Targets))
	for _, t := range s.Targets {
		list = append(list, messages.Operator{ID: t.Operator, Power: t.Power})
	}
	return list
}

// differOperators names the first operator that two lists, ascending by id, do not have in the same way.
func differOperators(odd, agreed []messages.Operator) string {
	byID := func(o messages.Operator, id messages.OperatorID) int { return cmp.Compare(o.ID, id) }
	for _, o := range odd {
		i, found := slices.BinarySearchFunc(agreed, o.ID, byID)
		if !found {
			return fmt.Sprintf("operator %d with power %s is listed, it is not", o.ID, o.Power.Dec())
		}
		if a := agreed[i]; a != o {
			return differOperator(o, a)
		}
	}
	for _, a := range agreed {
		if _, found := slices.BinarySearchFunc(odd, a.ID, byID); !found {
			return fmt.Sprintf("operator %d is not listed, it is with power %s", a.ID, a.Power.Dec())
		}
	}
	return ""
}

func differOperator(odd, agreed messages.Operator) string {
	switch {
	case odd.Power != agreed.Power:
		return fmt.Sprintf("operator %d has power %s, it is %s", odd.ID, odd.Power.Dec(), agreed.Power.Dec())
	case odd.Active != agreed.Active:
		return fmt.Sprintf("operator %d is active: %t, it is %t", odd.ID, odd.Active, agreed.Active)
	}
	return fmt.Sprintf("operator %d has address %s, it is %s", odd.ID, odd.Address, agreed.Address)
}

func differValues(name string, odd, agreed any) string {
	if reflect.DeepEqual(odd, agreed) {
		return ""
	}
	return messages.Line(fmt.Sprintf("%s is %v, it is %v", name, odd, agreed))
}

// withMedianWallet returns a state with the middle of what the endpoints say about the wallet: a minority cannot make a
// node believe that it is poor or rich.
func withMedianWallet(states []messages.L2State) messages.L2State {
	state := states[0]
	var balances, prices []uint256.Int
	for _, s := range states {
		if s.Readiness.Payer {
			balances, prices = append(balances, s.Readiness.Balance), append(prices, s.Readiness.GasPrice)
		}
	}
	if len(balances) > 0 {
		state.Readiness.Payer, state.Readiness.Balance, state.Readiness.GasPrice = true, median(balances),
			median(prices)
	}
	return state
}

func median(list []uint256.Int) uint256.Int {
	slices.SortFunc(list, func(a, b uint256.Int) int { return a.Cmp(&b) })
	return list[(len(list)-1)/2]
}
