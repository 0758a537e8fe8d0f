package chain_test

import (
	"math/big"
	"testing"

	"github.com/ballast-avs/ballast/chain/devchain"
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
