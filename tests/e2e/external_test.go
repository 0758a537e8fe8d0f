package e2e

import (
	"os"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/inspect"
)

// TestTheNetworkRunsOnOtherClients runs an aggregator and two attesters as programs on chains that other programs run.
func TestTheNetworkRunsOnOtherClients(t *testing.T) {
	external(t)
	for _, c := range []struct {
		name   string
		l1, l2 func(t *testing.T) string
	}{
		{"geth", chainOf(geth, gethOwnID), chainOf(geth, devnet.L2ChainID)},
		{"anvil", chainOf(anvil, devnet.L1ChainID), chainOf(anvil, devnet.L2ChainID)},
		{"geth and anvil", chainOf(geth, gethOwnID), chainOf(anvil, devnet.L2ChainID)},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := programs(t, 3, func(o *devnet.Options) { o.Outside = &devnet.Outside{L1: c.l1(t), L2: c.l2(t)} })
			for round := range 2 {
				n.move(round)
				n.awaitSync("the sync of a stake change")
				checkVerified(t, n)
			}
			checkPlanned(t, n)
			checkExamined(t, n)
			n.checkSubmissions()
			n.checkVotes()
		})
	}
}

func chainOf(run func(t *testing.T, id uint64) string, id uint64) func(t *testing.T) string {
	return func(t *testing.T) string { t.Helper(); return run(t, id) }
}

// reads are the flags of a command that only reads the chains.
func (n *network) reads() []string {
	return []string{
		"--l1-rpc", n.s.L1.RPC, "--l2-rpc", n.s.L2.RPC,
		"--avs-governance-address", n.s.Contracts.AvsGovernance.Hex(), "--attestation-center-address", n.s.Contracts.AttestationCenter.Hex(),
	}
}

// lastSync is the newest committed sync, as somebody without a node verifies it.
func (n *network) lastSync() inspect.Verification {
	n.t.Helper()
	logs := logsOf(n.t, n.l2, n.s.Contracts.AttestationCenter, topicTaskSubmitted)
	if len(logs) == 0 {
		n.t.Fatal("nothing was committed")
	}
	var v inspect.Verification
	ask(n.t, &v, append([]string{"verify", logs[len(logs)-1].TxHash.Hex()}, n.reads()...)...)
	return v
}

func checkVerified(t *testing.T, n *network) {
	t.Helper()
	if v := n.lastSync(); !v.Right || len(v.Changes) != 1 || v.GasUsed == 0 {
		t.Errorf("verified: %+v", v)
	}
}

func checkPlanned(t *testing.T, n *network) {
	t.Helper()
	p := n.plan(n.reads())
	if p.Read != len(n.s.Operators) || !p.InSync() {
		t.Errorf("the plan is %+v", p)
	}
}

// checkExamined lets the doctor look at an operator on these chains.
func checkExamined(t *testing.T, n *network) {
	t.Helper()
	operator := n.s.Operators[1]
	key, err := os.ReadFile(operator.KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("PRIVATE_KEY", strings.TrimSpace(string(key)))
	code, out, errs := run(t, append(settledReads("doctor", "--datadir", operator.DataDir, "--bootstrap", n.s.Operators[0].Multiaddr), n.reads()...)...)
	if code != 0 || strings.Contains(out, "[FAIL]") {
		t.Errorf("the doctor ends with %d: %s%s", code, out, errs)
	}
}
