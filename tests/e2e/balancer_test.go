package e2e

import (
	"os"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
	"github.com/ballast-avs/ballast/node/journal"
)

// TestABalancerCostsNoFence gives the nodes one address of each chain, behind which one of two machines is a block behind,
// while stake changes again and again: no round is lost, none commits a fence, and no transaction fails. BALANCER says for
// how long stake changes; it is a few rounds by default.
func TestABalancerCostsNoFence(t *testing.T) {
	nightly(t)
	t.Parallel()
	n := programs(t, 4, func(o *devnet.Options) { o.Endpoints = 1 })
	l1, l2 := n.d.Endpoints()
	limit, err := time.ParseDuration(os.Getenv("BALANCER"))
	if err != nil {
		limit = 0
	}
	began := time.Now()
	for i := 0; i < len(balancers()) || time.Since(began) < limit; i++ {
		for _, e := range append(l1, l2...) {
			e.Balance(balancers()[i%len(balancers())])
		}
		n.move(i % 4)
		n.awaitSync("a sync behind a balancer")
	}
	n.checkSubmissions()
	n.checkVotes()
	n.checkRounds()
}

// balancers hand what they are asked to two machines, one a block behind the other.
func balancers() []faultproxy.Balancer {
	return []faultproxy.Balancer{
		{Lag: 1, Behind: faultproxy.AtRandom()},
		{Lag: 1, Behind: faultproxy.AtRandom(), PerCall: true},
		{Lag: 1, Behind: faultproxy.InTurns()},
		{Lag: 1, Behind: faultproxy.InTurns(), PerCall: true},
	}
}

// checkRounds looks at the rounds of the first aggregator, which has stopped: none was lost, and none committed a fence.
func (n *network) checkRounds() {
	n.t.Helper()
	j, err := journal.OpenReadOnly(node.JournalPath(n.d.Processes()[0].DataDir, messages.ChainID(n.s.L2.ChainID), false))
	if err != nil {
		n.t.Fatal(err)
	}
	defer func() { _ = j.Close() }()
	rounds, err := j.Rounds(n.t.Context(), 1000)
	if err != nil || len(rounds) == 0 {
		n.t.Fatalf("%d rounds, %v", len(rounds), err)
	}
	count := map[messages.Outcome]int{}
	for _, r := range rounds {
		count[r.Outcome]++
		lost := r.Outcome == messages.OutcomeTimedOut || r.Outcome == messages.OutcomeFailed
		if r.Fence || lost {
			n.t.Errorf("round %s %s, a fence: %t, %s %s", r.ID, r.Outcome, r.Fence, r.Reason, r.Detail)
		}
	}
	n.t.Logf("rounds: %v", count)
}
