package devnet

import (
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
)

// TestStakesChangeInOneBlock sends more than a block's worth of time: blocks come every few milliseconds.
func TestStakesChangeInOneBlock(t *testing.T) {
	deployer, err := crypto.ToECDSA(crypto.Keccak256([]byte("a deployer"))) // With it the first strategy is not the lowest.
	if err != nil {
		t.Fatal(err)
	}
	alloc, err := genesis([]*ecdsa.PrivateKey{deployer})
	if err != nil {
		t.Fatal(err)
	}
	l1, err := devchain.Start(t.Context(), devchain.Options{ChainID: L1ChainID, GenesisAlloc: alloc, BlockTime: 5 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l1.Close(); err != nil {
			t.Error(err)
		}
	})
	d := &Devnet{l1: l1, deployer: deployer}
	d.onL1, err = contracts.DeployL1(t.Context(), l1.Client(), contracts.L1Options{Key: deployer, AVSName: "test", Strategies: 4})
	if err != nil {
		t.Fatal(err)
	}
	if d.strategy, err = d.firstStrategy(t.Context()); err != nil {
		t.Fatal(err)
	}
	if d.strategy == d.onL1.Strategies[0] || d.strategy != crypto.CreateAddress(d.onL1.DevStaking, 1) {
		t.Errorf("the stake is in %s, of %v", d.strategy, d.onL1.Strategies)
	}
	first := l1.Head().Number.Uint64()
	stakes := make([]Stake, 100)
	for i := range stakes {
		stakes[i] = Stake{Operator: common.BigToAddress(big.NewInt(int64(i + 1))), Shares: shares(1)}
	}
	if err := d.SetStakes(t.Context(), stakes...); err != nil {
		t.Fatal(err)
	}
	var used []int
	for number := first + 1; number <= l1.Head().Number.Uint64(); number++ {
		block, err := l1.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(number))
		if err != nil {
			t.Fatal(err)
		}
		if n := len(block.Transactions()); n > 0 {
			used = append(used, n)
		}
	}
	if len(used) != 1 || used[0] != len(stakes) {
		t.Errorf("transactions by block: %v", used)
	}
}
