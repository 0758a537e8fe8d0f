package contracts_test

import (
	"fmt"
	"math/big"
	"strconv"
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// BenchmarkSyncGas measures the gas of a voting power update by attesters, operators changed and performer signature.
func BenchmarkSyncGas(b *testing.B) {
	for _, c := range []struct{ attesters, changed int }{{3, 10}, {25, 50}, {100, 100}, {100, 500}} {
		for _, byBLS := range []bool{true, false} {
			b.Run(fmt.Sprintf("attesters=%d/changed=%d/bls=%v", c.attesters, c.changed, byBLS), func(b *testing.B) {
				n := newNetwork(b)
				for i := range c.attesters {
					n.register(b, newOperator(b, i), 1000)
				}
				for i := range c.changed - c.attesters {
					o := newOperator(b, c.attesters+i)
					n.do(b, n.L2MessageHandler, registration(b, o, 1))
				}
				var gas uint64
				for i := 0; b.Loop(); i++ {
					changes := []contracts.OperatorVotingPower{}
					for id := range c.changed {
						changes = append(changes, delta(int64(id+1), 1))
					}
					n.Commit()
					task := n.syncTask(b, strconv.Itoa(i), chaintest.VotingPowerUpdate{
						ToIncrease: changes, ToBlockL1: big.NewInt(int64(i + 1)), ToBlockL2: big.NewInt(n.head(b) - 1),
					})
					gas = n.submit(b, vote{task: task, performer: n.operators[0], attesters: all(c.attesters), byBLS: byBLS}).GasUsed
				}
				b.ReportMetric(float64(gas), "gas")
			})
		}
	}
}
