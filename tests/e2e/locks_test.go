package e2e

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/health"
	"github.com/ballast-avs/ballast/node/journal"
)

// asDeployer makes calls on a chain with the account that deployed everything.
func (n *network) asDeployer(chain *ethclient.Client, to common.Address, inputs ...[]byte) {
	n.t.Helper()
	batch, err := contracts.NewBatch(n.t.Context(), chain, readKey(n.t, n.s.Deployer.KeyFile))
	if err != nil {
		n.t.Fatal(err)
	}
	for _, input := range inputs {
		batch.Call(n.t.Context(), hex.EncodeToString(input[:4]), to, input)
	}
	if err := batch.Wait(n.t.Context()); err != nil {
		n.t.Fatal(err)
	}
}

// key is an operator's, as the environment of a command has it.
func (n *network) key(operator int) []string {
	return []string{"PRIVATE_KEY=" + fmt.Sprintf("0x%x", crypto.FromECDSA(readKey(n.t, n.s.Operators[operator].KeyFile)))}
}

// awaitFinding waits until all nodes find something, or no node does, and are ready or not.
func (n *network) awaitFinding(code string, found bool, status int) {
	n.t.Helper()
	n.await(fmt.Sprintf("all nodes to say %s (%v) with status %d", code, found, status), func(ctx context.Context) bool {
		for i := range n.d.Processes() {
			got, body := n.ready(ctx, i)
			if got != status || strings.Contains(body, code) != found {
				return false
			}
		}
		return true
	})
}

// doctor returns what the doctor of an operator's node says of a code.
func (n *network) doctor(operator int, code string) (text string) {
	n.t.Helper()
	args := append(settledReads("doctor", "--datadir", n.s.Operators[operator].DataDir), n.reads()...)
	_, out, _ := runWith(n.t, n.key(operator), args...)
	for line := range strings.Lines(out) {
		if strings.Contains(line, code) {
			return line
		}
	}
	n.t.Errorf("the doctor does not say %s:\n%s", code, out)
	return ""
}

// TestStakeThatCannotBeRead lets reading one operator's stake revert: the others are synced, and everybody says who is
// left out.
func TestStakeThatCannotBeRead(t *testing.T) {
	nightly(t)
	t.Parallel()
	n := programs(t, 4, func(*devnet.Options) {})
	n.move(0)
	n.awaitSync("the first sync")
	const revert, none = 1, 0
	staking, third := contracts.NewDevStaking(), n.s.Operators[2]
	n.asDeployer(n.l1, n.s.Contracts.Staking, staking.PackSetFault(third.Address, revert))
	n.awaitFinding(health.CodeUnreadable, true, http.StatusOK)
	n.await("the metric", func(ctx context.Context) bool {
		_, body := get(ctx, n.d.Processes()[1].Metrics)
		return strings.Contains(body, fmt.Sprintf(`ballast_watcher_unreadable_operators{chain="%d"} 1`, n.s.L2.ChainID)) &&
			strings.Contains(body, fmt.Sprintf(`ballast_finding_grade{code="%s"} 1`, health.CodeUnreadable))
	})
	if line := n.doctor(1, health.CodeUnreadable); !strings.Contains(line, "1 of 4 operators cannot be read on the L1 (operator 3)") {
		t.Errorf("the doctor says %s", line)
	}
	n.doctor(1, "nothing would stop a round, but for 1 of 4 operators")
	var s admin.Status
	ask(t, &s, "status", "--datadir", n.d.Processes()[0].DataDir)
	if !slices.ContainsFunc(s.Findings, func(f health.Finding) bool {
		return f.Code == health.CodeSync && strings.Contains(f.Text, "but for 1 of 4")
	}) {
		t.Errorf("status says %+v", s.Findings)
	}
	n.move(1)
	second := n.s.Operators[1]
	n.await("the sync of another operator", func(context.Context) bool {
		onL1, onL2 := l1Power(t, n.s, n.l1, second.Address, nil), l2Power(t, n.s, n.l2, second.ID, nil)
		return onL1.Eq(&onL2)
	})
	n.move(2)
	n.asDeployer(n.l1, n.s.Contracts.Staking, staking.PackSetFault(third.Address, none))
	n.awaitSync("the sync of all")
	n.awaitFinding(health.CodeUnreadable, false, http.StatusOK)
	n.checkVotes()
}

// TestAllStakeGoesAndComesBack takes all stake away on the L1. The update that follows would lock the L2 for good:
// nobody proposes, approves or submits one, and everybody says why. When stake is back the next round commits.
func TestAllStakeGoesAndComesBack(t *testing.T) {
	t.Parallel()
	n := programs(t, 3, func(o *devnet.Options) { o.Aggregators = 2 })
	n.move(0)
	n.awaitSync("the first sync")
	before, err := n.d.Powers(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	none := make([]devnet.Stake, 0, len(n.s.Operators))
	for _, op := range n.s.Operators {
		none = append(none, devnet.Stake{Operator: op.Address, Shares: new(big.Int)})
	}
	if err := n.d.SetStakes(t.Context(), none...); err != nil {
		t.Fatal(err)
	}
	n.awaitFinding(health.CodeWouldLock, true, http.StatusServiceUnavailable)
	n.doctor(2, health.CodeWouldLock)
	n.await("a round that is blocked", func(context.Context) bool {
		var s admin.Status
		ask(t, &s, "status", "--datadir", n.d.Processes()[0].DataDir)
		return slices.ContainsFunc(s.Rounds, func(r admin.RoundSummary) bool {
			return r.Outcome == messages.OutcomeBlocked && r.Reason == messages.ReasonUpdateLocksNetwork
		})
	})
	n.staysUnready(20, health.CodeWouldLock)
	var total big.Int
	for i, op := range n.s.Operators {
		power := l2Power(t, n.s, n.l2, op.ID, nil)
		if !power.Eq(&before[i].L2) {
			t.Errorf("operator %d has %s on the L2, before %s", op.ID, power.Dec(), before[i].L2.Dec())
		}
		total.Add(&total, power.ToBig())
	}
	n.move(1)
	n.awaitSync("the sync of the stake that is back")
	n.awaitFinding(health.CodeWouldLock, false, http.StatusOK)
	n.checkSubmissions()
	n.checkVotes()
	for _, p := range n.d.Processes() {
		checkNoLock(t, p, messages.ChainID(n.s.L2.ChainID), &total)
	}
}

// checkNoLock looks into the journal of a node that has stopped for an update that would have left too little of a total.
func checkNoLock(t *testing.T, p *devnet.Process, l2 messages.ChainID, total *big.Int) {
	t.Helper()
	j, err := journal.OpenReadOnly(node.JournalPath(p.DataDir, l2, false))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = j.Close() }()
	votes, err := j.Votes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	signed, err := j.Proposals(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range votes {
		if v.Attestation.Approved {
			signed = append(signed, v.Proposal)
		}
	}
	for _, proposal := range signed {
		update, err := votingpower.DecodeUpdate(proposal.Data)
		if proposal.Definition != messages.VotingPowerSync || err != nil {
			continue
		}
		down := votingpower.Amount(update.Decreases)
		if down.ToBig().Cmp(new(big.Int).Sub(total, big.NewInt(2))) > 0 {
			t.Errorf("%s signed an update that takes %s of %s away", p.Name, down.Dec(), total)
		}
	}
}

// TestALockedNetworkOpensAgain meets a network whose voting power on the L2 is gone, as other software left it. All
// nodes say what helps, and that does help: an operator leaves and registers again.
func TestALockedNetworkOpensAgain(t *testing.T) {
	nightly(t)
	t.Parallel()
	n := programs(t, 3, func(*devnet.Options) {})
	n.move(0)
	n.awaitSync("the first sync")
	obls := contracts.NewOBLS()
	var all []contracts.OperatorVotingPower
	for _, op := range n.s.Operators {
		power := l2Power(t, n.s, n.l2, op.ID, nil)
		all = append(all, contracts.OperatorVotingPower{OperatorId: new(big.Int).SetUint64(op.ID), VotingPower: power.ToBig()})
	}
	n.asDeployer(n.l2, n.s.Contracts.OBLS, obls.PackSetVotingPowerSyncer(n.s.Deployer.Address), obls.PackDecreaseBatchOperatorVotingPower(all))
	n.awaitFinding(health.CodeLocked, true, http.StatusServiceUnavailable)
	n.doctor(1, health.CodeLocked)
	n.staysUnready(10, health.CodeLocked)
	env := append(n.key(1), "L1_RPC="+n.s.L1.RPC, "L2_RPC="+n.s.L2.RPC, "AVS_GOVERNANCE_ADDRESS="+n.s.Contracts.AvsGovernance.Hex(),
		"ATTESTATION_CENTER_ADDRESS="+n.s.Contracts.AttestationCenter.Hex())
	for _, command := range []string{"unregister", "register"} {
		if code, out, errs := runWith(t, env, "operator", command, "--yes"); code != 0 {
			t.Fatalf("%s: %s%s", command, out, errs)
		}
	}
	n.await("a sync", func(context.Context) bool {
		for _, i := range []int{0, 2} {
			onL1, onL2 := l1Power(t, n.s, n.l1, n.s.Operators[i].Address, nil), l2Power(t, n.s, n.l2, n.s.Operators[i].ID, nil)
			if !onL1.Eq(&onL2) {
				return false
			}
		}
		return true
	})
	n.awaitFinding(health.CodeLocked, false, http.StatusOK)
	n.checkSubmissions()
	n.checkVotes()
}
