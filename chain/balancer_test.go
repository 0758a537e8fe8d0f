package chain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// balancers are the ways in which an address hands its requests to two machines, one a block behind the other.
func balancers() map[string]faultproxy.Balancer {
	return map[string]faultproxy.Balancer{
		"by request, at random": {Lag: 1, Behind: faultproxy.AtRandom()},
		"by request, in turns":  {Lag: 1, Behind: faultproxy.InTurns()},
		"by call, at random":    {Lag: 1, Behind: faultproxy.AtRandom(), PerCall: true},
		"by call, in turns":     {Lag: 1, Behind: faultproxy.InTurns(), PerCall: true},
	}
}

func balanced(tb testing.TB, c *devchain.Chain, b faultproxy.Balancer) string {
	tb.Helper()
	e, err := faultproxy.NewEndpoint(tb.Context(), "127.0.0.1", c.HTTP())
	must(tb, err)
	tb.Cleanup(func() { must(tb, e.Close()) })
	e.Balance(b)
	return e.URL()
}

// TestABalancerCostsNothing reads behind an address that belongs to several machines: every read succeeds, and they cost
// hardly more requests than at one machine.
func TestABalancerCostsNothing(t *testing.T) {
	const rounds = 60
	w := newWorld(t, 7, 1)
	mine(t, w.l2, 10)
	old, err := w.l2.Client().HeaderByNumber(t.Context(), big.NewInt(6))
	must(t, err)
	read := func(t *testing.T, endpoint string) int64 {
		t.Helper()
		l2, traffic := w.readL2(t, endpoint)
		for i := range rounds {
			_, err := l2.State(t.Context(), messages.Pin{})
			if err != nil {
				t.Errorf("round %d, state: %v", i, err)
			}
			if _, err = l2.State(t.Context(), messages.Pin{Number: 6, Hash: old.Hash()}); err != nil {
				t.Errorf("round %d, state at an old pin: %v", i, err)
			}
			if _, err = l2.OperatorSet(t.Context()); err != nil {
				t.Errorf("round %d, operator set: %v", i, err)
			}
			mine(t, w.l2, 1)
		}
		return traffic.requests.Load()
	}
	direct := read(t, w.l2.HTTP())
	for name, b := range balancers() {
		t.Run(name, func(t *testing.T) {
			if n := read(t, balanced(t, w.l2, b)); n > direct+direct/10 {
				t.Errorf("%d requests, directly %d", n, direct)
			}
		})
	}
}

// TestMachinesApartWhereBlocksSettleAtOnce reads a chain whose tags are at its head.
func TestMachinesApartWhereBlocksSettleAtOnce(t *testing.T) {
	w := newWorld(t, 5, 1)
	w.l2.SetLags(0, 0)
	mine(t, w.l2, 5)
	for name, b := range balancers() {
		t.Run(name, func(t *testing.T) {
			pool, _ := dial(t, balanced(t, w.l2, b), rpc.Limits{})
			l2 := w.onPool2(pool)
			for i := range 40 {
				if _, err := l2.State(t.Context(), messages.Pin{}); err != nil {
					t.Errorf("round %d: %v", i, err)
				}
				mine(t, w.l2, 1)
			}
			if s := pool.Status()[0]; s.Disagreements > 0 {
				t.Errorf("it was blamed: %+v", s)
			}
		})
	}
}

// TestEndpointsWithAdjacentHeadsAreNotBlamed reads at three endpoints, each a block behind the one before it.
func TestEndpointsWithAdjacentHeadsAreNotBlamed(t *testing.T) {
	w := newWorld(t, 5, 1)
	mine(t, w.l2, 8)
	var urls []string
	for lag := range uint64(3) {
		urls = append(urls, balanced(t, w.l2, faultproxy.Balancer{Lag: lag, Behind: func() bool { return true }}))
	}
	pool := newPool(t, quorum.PoolConfig{}, urls...)
	l2 := w.onPool2(pool)
	for range 20 {
		_, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		mine(t, w.l2, 1)
	}
	for _, s := range pool.Status() {
		if s.Disagreements > 0 || s.Errors > 0 {
			t.Errorf("it was blamed: %+v", s)
		}
	}
}

// TestADryRunAtAnOldBlockIsNoRevert calls what reverts before the newest block that was told of.
func TestADryRunAtAnOldBlockIsNoRevert(t *testing.T) {
	// It reverts where block.number is less than the word that it is given.
	since := common.Address{7}
	alloc := types.GenesisAlloc{since: {Code: common.FromHex("0x6000354310600957005b60006000fd")}}
	c := start(t, devchain.Options{ChainID: l2ID, GenesisAlloc: alloc})
	for name, b := range balancers() {
		t.Run(name, func(t *testing.T) {
			pool, _ := dial(t, balanced(t, c, b), rpc.Limits{})
			manager, err := txmgr.New(t.Context(), pool, txmgr.NewKeySigner(keyOf(t, 1)), txmgr.Config{ChainID: l2ID}, txmgr.Ports{})
			must(t, err)
			for range 20 {
				mine(t, c, 1)
				_, err := state.NewViews(t.Context(), pool, l2ID)
				must(t, err)
				must(t, manager.DryRun(t.Context(), since, number(pool.Told()).Bytes()))
				if manager.DryRun(t.Context(), since, number(pool.Told()+2).Bytes()) == nil {
					t.Error("what reverts at every block ran")
				}
			}
		})
	}
}
