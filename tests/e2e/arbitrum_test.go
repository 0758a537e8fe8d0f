package e2e

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/inspect"
)

// TestAnL2ThatSeesTheL1 runs a network on an L2 like Arbitrum, whose contracts see the L1's height as block.number: syncs,
// the other internal tasks, a restart, and a reorganisation.
func TestAnL2ThatSeesTheL1(t *testing.T) {
	t.Parallel()
	n := programs(t, 4, func(o *devnet.Options) {
		o.L2Kind, o.BlockTime = devnet.ArbitrumL2, 2*time.Second
		o.SafeLag, o.FinalizedLag = deepLag, deepLag
		o.NodeFlags = []string{
			"--l1-block-tag", "latest", "--l2-block-tag", "latest", "--l1-confirmations", "1", "--l2-confirmations", "2",
			"--internal-tasks.schedule", `[{"name":"VOTING_POWER_SYNC"},` +
				`{"name":"VOTING_POWER_PER_TASK_DEFINITION_SYNC","interval":3600000}]`,
		}
	})
	definition := restricted(t, n.s, n.l2, 1, 3)
	n.move(0)
	n.awaitSync("the first sync")
	n.await("the definition's total to follow", func(ctx context.Context) bool {
		sum := new(big.Int)
		for _, id := range []int64{1, 3} {
			sum.Add(sum, askOBLS(ctx, t, n.s, n.l2, contracts.NewOBLS().PackVotingPower(big.NewInt(id))))
		}
		stored := askOBLS(ctx, t, n.s, n.l2,
			contracts.NewOBLS().PackTotalVotingPowerPerTaskDefinition(big.NewInt(int64(definition))))
		return sum.Sign() > 0 && stored.Cmp(sum) == 0
	})
	p := n.d.Processes()[0]
	if err := p.Kill(); err != nil {
		t.Fatal(err)
	}
	n.move(1)
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	if err := p.Await(t.Context()); err != nil {
		t.Fatal(err)
	}
	n.awaitSync("the sync after a restart")
	n.move(2)
	n.await("stake to be seen", func(ctx context.Context) bool { return !n.synced(ctx) })
	_, l2 := n.d.Chains()
	if _, err := l2.Reorg(t.Context(), devchain.Fork{Depth: reorgDepth}); err != nil {
		t.Fatal(err)
	}
	n.awaitSync("the sync after a reorganisation")
	n.checkNumbers()
	n.checkSubmissions()
	n.checkVotes()
}

// checkNumbers looks at what executed updates say about the L2: blocks as contracts see them, which only rise, far from
// the heights of the endpoints.
func (n *network) checkNumbers() {
	n.t.Helper()
	last := uint64(0)
	for _, log := range logsOf(n.t, n.l2, n.s.Contracts.InternalTaskHandler, topicUpdated) {
		tx, _, err := n.l2.TransactionByHash(n.t.Context(), log.TxHash)
		if err != nil {
			n.t.Fatal(err)
		}
		submission, err := settle.DecodeSubmission(tx.Data(), messages.ChainID(n.s.L2.ChainID))
		if err != nil {
			n.t.Fatal(err)
		}
		claim, err := votingpower.ReadClaim(submission.Proposal)
		if err != nil {
			n.t.Fatal(err)
		}
		head, err := n.l1.BlockNumber(n.t.Context())
		if err != nil {
			n.t.Fatal(err)
		}
		if to := claim.Update.ToBlockL2; to <= last || to > head || to >= log.BlockNumber {
			n.t.Errorf("an update is to L2 block %d, after %d; the L1 is at %d, the transaction in %d", to, last, head, log.BlockNumber)
		}
		last = claim.Update.ToBlockL2
		var v inspect.Verification
		ask(n.t, &v, append([]string{"verify", log.TxHash.Hex()}, n.reads()...)...)
		if !v.Right || v.Mined.Number != log.BlockNumber {
			n.t.Errorf("verify says %+v of a transaction in block %d", v, log.BlockNumber)
		}
	}
	if last == 0 {
		n.t.Error("nothing was executed")
	}
}
