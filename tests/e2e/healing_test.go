package e2e

import (
	"context"
	"math/big"
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/devnet"
)

// TestEveryActorHeals crashes each actor of an aggregator and of an attester while rounds run. All come back, and a
// stake that changed meanwhile is synced.
func TestEveryActorHeals(t *testing.T) {
	t.Parallel()
	o := options(t, 3)
	d := start(t, o)
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	s := state(t, o)
	nodes := []*admin.Client{admin.NewClient(s.Operators[0].DataDir), admin.NewClient(s.Operators[1].DataDir)}
	stake := big.NewInt(7e15)
	if err := d.SetStakes(t.Context(), devnet.Stake{Operator: s.Operators[2].Address, Shares: stake}); err != nil {
		t.Fatal(err)
	}
	var crashed []string
	for _, node := range nodes {
		for _, actor := range actorsOf(t, node) {
			if err := node.Crash(t.Context(), 0, actor.Name); err != nil {
				t.Errorf("crash %s: %v", actor.Name, err)
			}
			crashed = append(crashed, actor.Name)
		}
	}
	if !slices.Contains(crashed, "scheduler") || !slices.Contains(crashed, "attester") {
		t.Fatalf("crashed %v", crashed)
	}
	eventually(t, "all actors to be back", func(context.Context) bool {
		return !slices.ContainsFunc(nodes, func(node *admin.Client) bool {
			return slices.ContainsFunc(actorsOf(t, node), func(a kit.ActorInfo) bool { return a.State != kit.Running || a.Incarnation != 2 })
		})
	})
	l2 := dial(t, s.L2.RPC)
	eventually(t, "the stake that changed meanwhile", func(context.Context) bool {
		power := l2Power(t, s, l2, s.Operators[2].ID, nil)
		return power.Eq(uint256.MustFromBig(stake))
	})
	trees, err := nodes[0].Actors(t.Context(), 0)
	if err != nil || len(trees[0].Events) < 2*len(trees[0].Actors) {
		t.Errorf("events %+v, %v", trees, err)
	}
}

func actorsOf(t *testing.T, node *admin.Client) []kit.ActorInfo {
	t.Helper()
	trees, err := node.Actors(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return trees[0].Actors
}
