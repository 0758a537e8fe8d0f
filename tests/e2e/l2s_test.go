package e2e

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// l2s is a network with several L2s.
type l2s struct {
	t *testing.T
	d *devnet.Devnet
	s devnet.State
}

// raise gives every operator more stake on the L1, which all L2s have to follow.
func (n l2s) raise(by int64) {
	n.t.Helper()
	var stakes []devnet.Stake
	for i, o := range n.s.Operators {
		stakes = append(stakes, devnet.Stake{Operator: o.Address, Shares: new(big.Int).Add(devnet.InitialStake(i), big.NewInt(by))})
	}
	if err := n.d.SetStakes(n.t.Context(), stakes...); err != nil {
		n.t.Fatal(err)
	}
}

func (n l2s) inSync(ctx context.Context, l2 int) bool {
	powers, err := n.d.PowersOn(ctx, l2)
	return err == nil && !slices.ContainsFunc(powers, func(p devnet.Power) bool { return !p.InSync() })
}

func (n l2s) awaitSync(l2 int) {
	n.t.Helper()
	eventually(n.t, fmt.Sprintf("a sync of L2 %d", l2), func(ctx context.Context) bool { return n.inSync(ctx, l2) })
}

// performer is the second operator, who sends tasks of one L2 to the first operator's node.
func (n l2s) performer(l2 int) performer {
	return performer{t: n.t, url: n.s.Operators[0].JSONRPC, chain: n.s.L2s[l2].ChainID, operator: n.s.Operators[1]}
}

// send sends a task to an L2, as soon as its performer is known there.
func (n l2s) send(l2 int, proof string) {
	n.t.Helper()
	p := n.performer(l2)
	task := p.proposal(0, proof, 1)
	eventually(n.t, "the performer to be known", func(context.Context) bool { return p.send(task, p.ecdsa(task), "ecdsa", p.chain) == "" })
}

func (n l2s) awaitTask(l2 int, proof string) {
	n.t.Helper()
	client := dial(n.t, n.s.L2s[l2].RPC)
	eventually(n.t, fmt.Sprintf("the task %q on L2 %d", proof, l2), func(context.Context) bool {
		for _, event := range logsOf(n.t, client, n.s.L2s[l2].Contracts.AttestationCenter, topicTaskSubmitted) {
			if bytes.Contains(event.Data, []byte(proof)) {
				return true
			}
		}
		return false
	})
}

// TestAStalledL2HoldsUpNoOther runs two L2s, stalls the one that is the default, and lets both go on.
func TestAStalledL2HoldsUpNoOther(t *testing.T) {
	t.Parallel()
	service := httptest.NewServer(&validationService{})
	t.Cleanup(service.Close)
	o := options(t, 2) // each has a whole tree of actors for each L2
	o.L2s, o.WebAPI = 2, service.URL
	d := start(t, o)
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	n := l2s{t: t, d: d, s: state(t, o)}
	if len(n.s.L2s) != 2 || n.s.L2.ChainID != n.s.L2s[0].ChainID || n.s.L2s[0].ChainID == n.s.L2s[1].ChainID {
		t.Fatalf("the L2s are %+v", n.s.L2s)
	}
	n.raise(1)
	for l2 := range n.s.L2s {
		n.awaitSync(l2)
		n.send(l2, "the same on both")
	}
	for l2 := range n.s.L2s {
		n.awaitTask(l2, "the same on both")
	}
	d.L2Chains()[0].Pause(true)
	n.raise(2)
	n.awaitSync(1)
	n.send(1, "beside a stalled one")
	n.awaitTask(1, "beside a stalled one")
	if n.inSync(t.Context(), 0) {
		t.Error("the stalled L2 is in sync")
	}
	d.L2Chains()[0].Pause(false)
	n.awaitSync(0)
	for l2 := range n.s.L2s {
		checkAllSucceeded(t, dial(t, n.s.L2s[l2].RPC))
		series := fmt.Sprintf(`ballast_task_outcomes_total{chain="%d",outcome="committed"`, n.s.L2s[l2].ChainID)
		if !strings.Contains(fetch(t, n.s.Operators[0].Metrics), series) {
			t.Errorf("the metrics have no %s", series)
		}
	}
	task := n.performer(0).proposal(0, "nowhere", 1)
	if reason := n.performer(0).send(task, n.performer(0).ecdsa(task), "ecdsa", 5); reason != string(messages.ReasonChainNotServed) {
		t.Errorf("a task for another chain: %q", reason)
	}
}

// TestANodeStartsWithoutAnL2ThatHangs restarts a program while one L2's endpoint hangs: it serves the other one, and
// that one too as soon as it answers.
func TestANodeStartsWithoutAnL2ThatHangs(t *testing.T) {
	t.Parallel()
	n := programs(t, 2, func(o *devnet.Options) { o.L2s, o.Endpoints = 2, 1 })
	hanging, aggregator := n.d.L2Endpoints(1)[0], n.d.Processes()[0]
	if err := aggregator.Kill(); err != nil {
		t.Fatal(err)
	}
	hanging.Set(faultproxy.Hangs)
	if err := aggregator.Start(); err != nil {
		t.Fatal(err)
	}
	if err := aggregator.Await(t.Context()); err != nil {
		t.Fatal(err)
	}
	n.move(0)
	n.awaitSync("a sync of the L2 that answers")
	both := l2s{t: t, d: n.d, s: n.s}
	status, err := aggregator.Client().Status(t.Context())
	if err != nil || len(status.L2s) != 2 || status.L2s[1].ID != 0 || len(status.L2s[1].Rounds) > 0 || both.inSync(t.Context(), 1) {
		t.Errorf("while it hangs: %v, %+v", err, status.L2s)
	}
	if err := aggregator.Client().Sync(t.Context(), messages.ChainID(n.s.L2s[1].ChainID)); err == nil {
		t.Error("a round was begun on an L2 that was not reached")
	}
	hanging.Set(faultproxy.Honest)
	n.await("a sync of the other one", func(ctx context.Context) bool { return both.inSync(ctx, 1) })
}
