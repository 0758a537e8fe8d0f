package scheduler

import (
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// keyless warns if operators without a usable BLS key would hold more than a third of the voting power after an update:
// too much for the others to reach a quorum (voting-power-sync 2.4). They cannot vote, whatever happens.
func (c *Core) keyless(m messages.RoundCalculated) []Effect {
	listed := map[messages.OperatorID]bool{}
	for _, list := range [][]messages.Delta{m.Update.Increases, m.Update.Decreases} {
		for _, d := range list {
			listed[d.Operator] = true
		}
	}
	var without, total uint256.Int
	for _, leaf := range m.Calculation.Leaves {
		after := leaf.L2Power
		if listed[leaf.Operator] {
			after = leaf.L1Power
		}
		total.Add(&total, &after)
		if member, active := protocol.MemberByID(c.operatorSet, leaf.Operator); active &&
			member.Key == (messages.BLSPublicKey{}) {
			without.Add(&without, &after)
		}
	}
	if third := protocol.RejectionQuorum(total); without.Gt(&third) {
		return []Effect{WarnKeyless{without, total}}
	}
	return nil
}
