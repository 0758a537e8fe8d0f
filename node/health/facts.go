package health

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// OperatorIn returns what the operators of the L2 show about this node's own. Key is the BLS key
// with which the node votes.
func OperatorIn(r messages.OperatorSet, address common.Address, key messages.BLSPublicKey) Operator {
	self := Operator{Read: true, Address: address, Total: r.Total}
	self.ID = protocol.OperatorAt(r, address)
	m, active := protocol.MemberByID(r, self.ID)
	if self.Active = active; active {
		self.Power, self.KeyFits = m.Power, m.Key == key
	}
	return self
}

// UnreadableIn returns whose voting power could not be read for a calculation.
func UnreadableIn(c messages.Calculation) Unreadable {
	u := Unreadable{Operators: c.L1.Unreadable}
	for i := range c.Leaves {
		leaf := &c.Leaves[i]
		if leaf.Active {
			u.Of++
		}
		if slices.Contains(u.Operators, leaf.Operator) {
			u.Power.Add(&u.Power, &leaf.L2Power)
		}
	}
	return u
}

// PayerOf returns what a calculation shows about the account that pays for submissions, if it was read with one.
func PayerOf(c messages.Calculation, address common.Address, alarm uint64) Payer {
	r := c.L2.Readiness
	if !r.Payer {
		return Payer{}
	}
	p := Payer{Known: true, Address: address, Balance: r.Balance, Alarm: alarm}
	p.Round.Mul(&r.GasPrice, uint256.NewInt(votingpower.EstimateGas(c, messages.Update{})))
	return p
}
