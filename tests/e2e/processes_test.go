package e2e

import (
	"context"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/journal"
)

// network is a devnet whose nodes are programs of their own.
type network struct {
	t      *testing.T
	d      *devnet.Devnet
	s      devnet.State
	l1, l2 *ethclient.Client
	moves  int64
}

// programs brings a network of programs up.
func programs(t *testing.T, operators int, change func(o *devnet.Options)) *network {
	t.Helper()
	o := options(t, operators)
	o.Processes, o.Program, o.SyncInterval = true, program(t), 3*time.Second
	change(&o)
	d := start(t, o)
	if err := d.StartNodes(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	s := state(t, o)
	return &network{t: t, d: d, s: s, l1: dial(t, s.L1.RPC), l2: dial(t, s.L2.RPC)}
}

// move gives an operator, counted from 0, other stake than ever before.
func (n *network) move(operator int) {
	n.t.Helper()
	n.moves++
	shares := new(big.Int).Add(devnet.InitialStake(operator), big.NewInt(n.moves*1e15))
	if err := n.d.SetStakes(n.t.Context(), devnet.Stake{Operator: n.s.Operators[operator].Address, Shares: shares}); err != nil {
		n.t.Fatal(err)
	}
}

// synced looks whether OBLS equals the L1.
func (n *network) synced(ctx context.Context) bool {
	powers, err := n.d.Powers(ctx)
	if err != nil {
		return false // It is asked again.
	}
	return !slices.ContainsFunc(powers, func(p devnet.Power) bool { return !p.InSync() })
}

// patience is how long a sync may take where everything else is busy: aggregators that do not know one another yet
// propose at once, their rounds time out with the votes split, a fence follows, and then the round that syncs.
const patience = 3 * time.Minute

// awaitSync waits until OBLS equals the L1.
func (n *network) awaitSync(what string) {
	n.t.Helper()
	n.await(what, n.synced)
}

func (n *network) await(what string, holds func(context.Context) bool) {
	n.t.Helper()
	within(n.t, patience, what, holds)
}

// staysApart checks for some blocks that nothing is synced.
func (n *network) staysApart(blocks uint64) {
	n.t.Helper()
	_, l2 := n.d.Chains()
	last := l2.Head().Number.Uint64() + blocks
	n.await("some blocks", func(ctx context.Context) bool {
		if n.synced(ctx) {
			n.t.Fatal("it was synced")
		}
		return l2.Head().Number.Uint64() >= last
	})
}

// submissions returns all transactions to the AttestationCenter that name a task of ours, in the order of the chain.
func (n *network) submissions() (sent, failed int) {
	n.t.Helper()
	head, err := n.l2.BlockNumber(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	for number := range head + 1 {
		block, err := n.l2.BlockByNumber(n.t.Context(), new(big.Int).SetUint64(number))
		if err != nil {
			n.t.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			if tx.To() == nil || *tx.To() != n.s.Contracts.AttestationCenter || len(tx.Data()) < minSubmission {
				continue
			}
			receipt, err := n.l2.TransactionReceipt(n.t.Context(), tx.Hash())
			if err != nil {
				n.t.Fatal(err)
			}
			sent++
			if receipt.Status == types.ReceiptStatusSuccessful {
				continue
			}
			failed++
			sender, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			submission, unreadable := settle.DecodeSubmission(tx.Data(), messages.ChainID(n.s.L2.ChainID))
			n.t.Logf("submission %s of task %s by %s with nonce %d failed in block %d (%v, %v)",
				tx.Hash(), protocol.TaskID(submission.Proposal), sender, tx.Nonce(), number, err, unreadable)
		}
	}
	return sent, failed
}

// minSubmission is less than any submitTask's calldata and more than those of other calls.
const minSubmission = 700

// checkSubmissions fails where a task was sent twice: the second one reverts.
func (n *network) checkSubmissions() {
	n.t.Helper()
	sent, failed := n.submissions()
	if failed > 0 || sent == 0 {
		n.t.Errorf("%d of %d submissions failed on the chain", failed, sent)
	}
	if events := len(logsOf(n.t, n.l2, n.s.Contracts.AttestationCenter, topicTaskSubmitted)); events != sent {
		n.t.Errorf("%d submissions, %d tasks settled", sent, events)
	}
	if rejected := len(logsOf(n.t, n.l2, n.s.Contracts.AttestationCenter, topicTaskRejected)); rejected > 0 {
		n.t.Errorf("%d rejections were submitted", rejected)
	}
}

// checkVotes stops the network and looks for votes that contradict each other, operator by operator.
func (n *network) checkVotes() {
	n.t.Helper()
	for _, p := range n.d.Processes() {
		ctx, cancel := context.WithTimeout(n.t.Context(), stopLimit)
		if err := p.Stop(ctx); err != nil {
			n.t.Errorf("%s: %v", p.Name, err)
		}
		cancel()
		j, err := journal.OpenReadOnly(node.JournalPath(p.DataDir, messages.ChainID(n.s.L2.ChainID), false))
		if err != nil {
			n.t.Fatal(err)
		}
		votes, err := j.Votes(n.t.Context())
		if err != nil || len(votes) == 0 {
			n.t.Errorf("%s has %d votes, %v", p.Name, len(votes), err)
		}
		checkContradictions(n.t, p.Name, votes)
		if err := j.Close(); err != nil {
			n.t.Error(err)
		}
	}
}

// stopLimit is what every node promises.
const stopLimit = 10 * time.Second

func checkContradictions(t *testing.T, name string, votes []messages.SignedVote) {
	t.Helper()
	for i, later := range votes {
		for _, earlier := range votes[:i] {
			if earlier.Attestation.Task == later.Attestation.Task {
				t.Errorf("%s voted twice on task %s", name, later.Attestation.Task)
			}
			if later.Attestation.Approved && !later.Fence && votingpower.Conflicts(earlier, later.ToBlockL2, later.CommitL2) {
				t.Errorf("%s approved updates to L2 blocks %d and %d, which could both execute", name, earlier.ToBlockL2, later.ToBlockL2)
			}
		}
	}
}
