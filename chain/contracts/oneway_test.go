package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// locked is a network of three whose voting power an update has taken away, but for what is left to the first.
func locked(tb testing.TB, left int64) *network {
	tb.Helper()
	n := newNetwork(tb, 100, 100, 100)
	n.submit(tb, n.syncVote(tb, "a", n.update(tb, 10, nil, deltas(delta(1, 100-left), delta(2, 100), delta(3, 100)))))
	n.Commit()
	return n
}

// TestALockedNetwork has no vote that the contracts accept, whoever signs it. A registration with stake opens it again:
// of somebody new, or of an operator that left before.
func TestALockedNetwork(t *testing.T) {
	const refused = "InvalidRequiredVotingPower()"
	for _, left := range []int64{0, 1} {
		n := locked(t, left)
		for name, v := range map[string]vote{
			"an increase": n.syncVote(t, "b", n.update(t, 11, deltas(delta(1, 100)), nil)),
			"a fence":     n.syncVote(t, "b", n.update(t, 11, nil, nil)),
			"totals":      n.totalsVote(t, "b"),
			"a task":      {task: n.task("b", 0), performer: n.operators[0], attesters: all(3)},
		} {
			for _, v.rejected = range []bool{false, true} {
				if got := n.dryRun(t, v); got != refused {
					t.Errorf("%s, %d left, rejected %v: %q", name, left, v.rejected, got)
				}
			}
		}
	}
	for name, comes := range map[string]func(n *network){
		"an operator leaves and registers again": func(n *network) { n.unregister(t, n.operators[1]); n.register(t, n.operators[1], 90) },
		"somebody registers":                     func(n *network) { n.register(t, newOperator(t, 7), 90) },
	} {
		t.Run(name, func(t *testing.T) {
			n := locked(t, 0)
			comes(n)
			v := n.syncVote(t, "b", n.update(t, 11, deltas(delta(1, 100), delta(3, 70)), nil))
			v.attesters = []int{4}
			n.submit(t, v)
			if n.power(t, 1) != 100 || n.power(t, 3) != 70 || n.power(t, 4) != 90 || n.total(t) != 260 {
				t.Errorf("powers %d, %d, %d, total %d", n.power(t, 1), n.power(t, 3), n.power(t, 4), n.total(t))
			}
		})
	}
	n := locked(t, 0)
	n.register(t, newOperator(t, 7), 1)
	v := n.syncVote(t, "b", n.update(t, 11, deltas(delta(1, 100)), nil))
	if v.attesters = []int{4}; n.dryRun(t, v) != refused {
		t.Errorf("registered with 1: %q", n.dryRun(t, v))
	}
}

// TestANetworkWithoutOperators begins anew with the next registration.
func TestANetworkWithoutOperators(t *testing.T) {
	n := newNetwork(t, 100)
	n.unregister(t, n.operators[0])
	n.register(t, n.operators[0], 80)
	v := n.syncVote(t, "a", n.update(t, 10, deltas(delta(2, 20)), nil))
	v.attesters = []int{2}
	n.submit(t, v)
	if n.power(t, 2) != 100 || n.total(t) != 100 {
		t.Errorf("power %d, total %d", n.power(t, 2), n.total(t))
	}
}

// TestASyncTaskThatNobodyMayAttest is stuck until governance changes the definition: a registration does not help,
// because it gives a new id.
func TestASyncTaskThatNobodyMayAttest(t *testing.T) {
	ac := contracts.NewAttestationCenter()
	set := func(n *network, data []byte) { n.do(t, n.AttestationCenter, data) }
	for name, c := range map[string]struct {
		demand, free func(n *network)
		want         string
	}{
		"a list of one that left and came back": {
			func(n *network) {
				set(n, ac.PackSetTaskDefinitionRestrictedAttesters(chaintest.VotingPowerSyncTask, bigs(3)))
				n.unregister(t, n.operators[2])
				n.register(t, n.operators[2], 100)
			},
			func(n *network) {
				set(n, ac.PackSetTaskDefinitionRestrictedAttesters(chaintest.VotingPowerSyncTask, bigs(1, 2, 4)))
			},
			"InvalidAttesterSet()",
		},
		"a minimum above all powers": {
			func(n *network) {
				set(n, ac.PackSetTaskDefinitionMinVotingPower(chaintest.VotingPowerSyncTask, big.NewInt(1000)))
			},
			func(n *network) {
				set(n, ac.PackSetTaskDefinitionMinVotingPower(chaintest.VotingPowerSyncTask, new(big.Int)))
			},
			"OperatorDoesNotHaveMinimumVotingPower(1)",
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNetwork(t, 100, 100, 100)
			c.demand(n)
			v := n.syncVote(t, "a", n.update(t, 10, nil, nil))
			v.attesters = []int{1, 2}
			if len(n.operators) == 4 {
				v.attesters = []int{1, 2, 4}
			}
			if got := n.dryRun(t, v); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
			c.free(n)
			n.Commit()
			n.submit(t, v)
		})
	}
}
