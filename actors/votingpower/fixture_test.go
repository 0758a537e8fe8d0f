package votingpower

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

func power(n uint64) messages.VotingPower { return *uint256.NewInt(n) }

// op is an operator of a test: its power on both chains.
type op struct {
	id     messages.OperatorID
	l1, l2 uint64
	gone   bool // not active any more
}

// calculation builds what a node would make of the operators, at L1 block 100 and L2 block 50.
func calculation(ops ...op) messages.Calculation {
	l1 := messages.L1State{
		Pin: messages.Pin{Number: 100, Hash: common.Hash{0xa1}}, PinTime: 1000, HeadTime: 1024, HeadNumber: 102, PinFinal: true,
	}
	l2 := messages.L2State{
		Pin: messages.Pin{Number: 50, Hash: common.Hash{0xa2}}, Head: messages.Pin{Number: 52}, TagNumber: 50, PinFinal: true,
		Definition: messages.Definition{Exists: true},
		Readiness:  messages.Readiness{HandlerSet: true, HandlerMaySync: true},
	}
	l1.Aligned, l2.Aligned = []messages.Pin{l1.Pin, {Number: 68}}, []messages.Pin{l2.Pin, {Number: 35}}
	for _, o := range ops {
		l2.Operators = append(l2.Operators, messages.Operator{
			ID: o.id, Address: common.BigToAddress(uint256.NewInt(uint64(o.id)).ToBig()), Power: power(o.l2), Active: !o.gone,
		})
		if !o.gone {
			l1.Targets = append(l1.Targets, messages.Target{Operator: o.id, Power: power(o.l1)})
			p := power(o.l2)
			l2.Total.Add(&l2.Total, &p)
		}
	}
	return Calculate(messages.Inquiry{By: messages.AskedByScheduler, Round: 1}, l2, l1)
}

// honest is the claim that an honest proposer makes of a calculation.
func honest(c messages.Calculation) Claim {
	return Claim{
		Proof:  Proof{L1Chain: 1, L1: c.L1.Pin, L2Chain: 2, L2: c.L2.Pin, Root: c.Root},
		Update: Propose(c, power(0)),
	}
}
