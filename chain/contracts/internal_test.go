package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// update is a voting power update calculated one block before the head.
func (n *network) update(tb testing.TB, toBlockL1 int64, increase, decrease []contracts.OperatorVotingPower) chaintest.VotingPowerUpdate {
	tb.Helper()
	return chaintest.VotingPowerUpdate{
		ToIncrease: increase, ToDecrease: decrease,
		ToBlockL1: big.NewInt(toBlockL1), ToBlockL2: big.NewInt(n.head(tb) - 1),
	}
}

func (n *network) syncVote(tb testing.TB, proof string, update chaintest.VotingPowerUpdate) vote {
	tb.Helper()
	return vote{task: n.syncTask(tb, proof, update), performer: n.operators[0], attesters: all(len(n.operators)), byBLS: true}
}

func deltas(d ...contracts.OperatorVotingPower) []contracts.OperatorVotingPower { return d }

func (n *network) lastCommits(tb testing.TB) [2]int64 {
	tb.Helper()
	h := contracts.NewInternalTaskHandler()
	l1, err := h.UnpackGetLastCommitBlockL1(n.call(tb, n.InternalTaskHandler, h.PackGetLastCommitBlockL1()))
	must(tb, err)
	l2, err := h.UnpackGetLastCommitBlockL2(n.call(tb, n.InternalTaskHandler, h.PackGetLastCommitBlockL2()))
	must(tb, err)
	return [2]int64{l1.Int64(), l2.Int64()}
}

func TestSyncEventOrder(t *testing.T) {
	n := newNetwork(t, 100, 100, 100)
	update := n.update(t, 10, deltas(delta(1, 7)), deltas(delta(2, 5), delta(3, 1)))
	receipt := n.submit(t, n.syncVote(t, "proof", update))
	want := "TaskSubmitted RewardAccumulated RewardAccumulated RewardAccumulated RewardAccumulated RewardAccumulated " +
		"IncreaseBatchOperatorVotingPower DecreaseBatchOperatorVotingPower VotingPowerUpdated TaskProcessed"
	if got := eventNames(t, receipt); got != want {
		t.Fatalf("events\n%s, want\n%s", got, want)
	}
	if got := rewards(t, receipt); got != "1:1 2:1 3:1 1:1 1:1" {
		t.Fatalf("rewards %s", got)
	}
	if n.power(t, 1) != 107 || n.power(t, 2) != 95 || n.power(t, 3) != 99 || n.total(t) != 301 {
		t.Fatalf("powers %d %d %d, total %d", n.power(t, 1), n.power(t, 2), n.power(t, 3), n.total(t))
	}
	if got := n.lastCommits(t); got != [2]int64{10, update.ToBlockL2.Int64()} {
		t.Fatalf("last commits %v", got)
	}
	updated, err := contracts.NewInternalTaskHandler().UnpackVotingPowerUpdatedEvent(receipt.Logs[8])
	must(t, err)
	if updated.ProofOfTask != "proof" || updated.ToBlockL1.Int64() != 10 {
		t.Fatalf("event %+v", updated)
	}
}

// eventNames lists the names of a receipt's events.
func eventNames(tb testing.TB, receipt *types.Receipt) string {
	tb.Helper()
	names := make([]string, 0, len(receipt.Logs))
	for _, log := range receipt.Logs {
		for _, meta := range published() {
			parsed, err := meta.ParseABI()
			must(tb, err)
			if event, err := parsed.EventByID(log.Topics[0]); err == nil {
				names = append(names, event.Name)
				break
			}
		}
	}
	return strings.Join(names, " ")
}

func TestSyncReverts(t *testing.T) {
	n := newNetwork(t, 100, 100)
	n.submit(t, n.syncVote(t, "first", n.update(t, 10, nil, nil)))
	last := n.lastCommits(t)
	n.Commit()
	cases := []struct {
		name string
		edit func(u *chaintest.VotingPowerUpdate)
		want string
	}{
		{"empty update", func(*chaintest.VotingPowerUpdate) {}, ""},
		{"toBlockL1 not above the last", func(u *chaintest.VotingPowerUpdate) { u.ToBlockL1 = big.NewInt(10) }, "InvalidToBlockL1VsLastCommitBlockL1(11)"},
		{"both not above the last", func(u *chaintest.VotingPowerUpdate) {
			u.ToBlockL1, u.ToBlockL2 = big.NewInt(10), big.NewInt(last[1])
		}, "InvalidToBlockL1VsLastCommitBlockL1(11)"},
		{"toBlockL2 not above the last", func(u *chaintest.VotingPowerUpdate) { u.ToBlockL2 = big.NewInt(last[1]) }, fmt.Sprintf("InvalidToBlockL2VsLastCommitBlockL2(%d)", last[1]+1)},
		{"toBlockL2 is the current block", func(u *chaintest.VotingPowerUpdate) { u.ToBlockL2 = big.NewInt(n.head(t)) }, fmt.Sprintf("InvalidToBlockL2VsCurrentHeight(%d, %d)", n.head(t), n.head(t))},
		{"toBlockL2 is one below", func(u *chaintest.VotingPowerUpdate) { u.ToBlockL2 = big.NewInt(n.head(t) - 1) }, ""},
		{"decrease below zero", func(u *chaintest.VotingPowerUpdate) { u.ToDecrease = deltas(delta(1, 101)) }, "Panic(arithmetic underflow or overflow)"},
		{"decrease of an unknown id", func(u *chaintest.VotingPowerUpdate) { u.ToDecrease = deltas(delta(9, 1)) }, "Panic(arithmetic underflow or overflow)"},
		{"increases run before decreases", func(u *chaintest.VotingPowerUpdate) {
			u.ToIncrease, u.ToDecrease = deltas(delta(1, 50)), deltas(delta(1, 150))
		}, ""},
		{"repeated ids add up", func(u *chaintest.VotingPowerUpdate) { u.ToDecrease = deltas(delta(1, 60), delta(1, 60)) }, "Panic(arithmetic underflow or overflow)"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			u := n.update(t, 11, nil, nil)
			c.edit(&u)
			if got := n.dryRun(t, n.syncVote(t, "p", u)); got != c.want {
				t.Fatalf("reverts with %q, want %q", got, c.want)
			}
		})
	}
	t.Run("data without the offset word", func(t *testing.T) {
		v := n.syncVote(t, "p", n.update(t, 11, nil, nil))
		v.task.Data = v.task.Data[32:]
		if got := n.dryRun(t, v); got != "revert without data()" && got != "execution reverted" {
			t.Fatalf("reverts with %q", got)
		}
	})
}

func TestRejectedSyncIsNotProcessed(t *testing.T) {
	n := newNetwork(t, 100, 100)
	v := n.syncVote(t, "p", n.update(t, 10, deltas(delta(1, 5)), nil))
	v.rejected = true
	receipt := n.submit(t, v)
	if got := eventNames(t, receipt); strings.Contains(got, "TaskProcessed") || !strings.HasPrefix(got, "TaskRejected") {
		t.Fatalf("events %s", got)
	}
	if n.lastCommits(t) != [2]int64{} || n.power(t, 1) != 100 {
		t.Fatalf("a rejected update was applied: %v", n.lastCommits(t))
	}
}

// The contracts do not guard against these: the node must.
func TestHazards(t *testing.T) {
	t.Run("a delta calculated before the last execution is applied twice", func(t *testing.T) {
		n := newNetwork(t, 100, 100)
		first := n.update(t, 10, deltas(delta(1, 50)), nil)
		first.ToBlockL2 = big.NewInt(n.head(t) - 2)
		second := n.update(t, 11, deltas(delta(1, 50)), nil)
		n.submit(t, n.syncVote(t, "a", first))
		n.submit(t, n.syncVote(t, "b", second))
		if n.power(t, 1) != 200 || n.total(t) != 300 {
			t.Fatalf("power %d, total %d", n.power(t, 1), n.total(t))
		}
	})
	t.Run("an increase of an inactive id locks the network", func(t *testing.T) {
		n := newNetwork(t, 100, 100, 100)
		n.submit(t, n.syncVote(t, "a", n.update(t, 10, deltas(delta(9, 1000)), nil)))
		if n.power(t, 9) != 1000 || n.total(t) != 1300 {
			t.Fatalf("power %d, total %d", n.power(t, 9), n.total(t))
		}
		n.Commit()
		repair := n.syncVote(t, "b", n.update(t, 11, nil, deltas(delta(9, 1000))))
		for _, rejected := range []bool{false, true} {
			repair.rejected = rejected
			if got := n.dryRun(t, repair); got != "InsufficientVotingPower()" {
				t.Errorf("rejected %v: %q", rejected, got)
			}
		}
	})
	t.Run("a decrease of an unregistered operator reverts the whole update", func(t *testing.T) {
		n := newNetwork(t, 100, 100, 100)
		n.unregister(t, n.operators[2])
		v := n.syncVote(t, "a", n.update(t, 10, deltas(delta(1, 5)), deltas(delta(3, 5))))
		v.attesters = []int{1, 2}
		if got := n.dryRun(t, v); got != "Panic(arithmetic underflow or overflow)" {
			t.Fatalf("reverts with %q", got)
		}
	})
	t.Run("an L1 block of the far future is accepted and blocks the sync", func(t *testing.T) {
		n := newNetwork(t, 100, 100)
		n.submit(t, n.syncVote(t, "a", n.update(t, 1<<62, nil, nil)))
		n.Commit()
		want := fmt.Sprintf("InvalidToBlockL1VsLastCommitBlockL1(%d)", uint64(1<<62)+1)
		if got := n.dryRun(t, n.syncVote(t, "b", n.update(t, 11, nil, nil))); got != want {
			t.Fatalf("reverts with %q", got)
		}
	})
}

func (n *network) totalsVote(tb testing.TB, proof string, transactions ...contracts.InternalTransaction) vote {
	tb.Helper()
	data, err := chaintest.EncodeInternalTransactions(transactions)
	must(tb, err)
	task := contracts.TaskInfo{
		ProofOfTask: proof, Data: data, TaskPerformer: n.operators[0].address,
		TaskDefinitionId: chaintest.TotalVotingPowerSyncTask,
	}
	return vote{task: task, performer: n.operators[0], attesters: all(len(n.operators))}
}

func (n *network) definitionTotal(tb testing.TB, id uint16) [2]int64 {
	tb.Helper()
	o := contracts.NewOBLS()
	shown, err := o.UnpackTotalVotingPowerPerTaskDefinition(n.call(tb, n.OBLS, o.PackTotalVotingPowerPerTaskDefinition(big.NewInt(int64(id)))))
	must(tb, err)
	stored := n.slot(tb, n.OBLS, contracts.OBLSDefinitionTotalSlot(id))
	return [2]int64{stored.Big().Int64(), shown.Int64()}
}

func TestTotalsTask(t *testing.T) {
	n := newNetwork(t, 100, 60, 40)
	o := contracts.NewOBLS()
	setAll := o.PackSetTotalVotingPowerPerTaskDefinition(1, big.NewInt(3), big.NewInt(50))
	setListed := o.PackSetTotalVotingPowerPerRestrictedTaskDefinition(2, big.NewInt(0), bigs(1, 3))
	receipt := n.submit(t, n.totalsVote(t, "p",
		contracts.InternalTransaction{To: n.OBLS, Data: setAll}, contracts.InternalTransaction{To: n.OBLS, Data: setListed}))
	if got := eventNames(t, receipt); !strings.HasSuffix(got, "SetTotalVotingPowerPerTaskDefinition "+
		"SetTotalVotingPowerPerRestrictedTaskDefinition ExecuteInternalTransactionsTask TaskProcessed") {
		t.Fatalf("events %s", got)
	}
	for id, want := range map[uint16][2]int64{1: {160, 160}, 2: {140, 140}, 3: {0, 200}} {
		if got := n.definitionTotal(t, id); got != want {
			t.Errorf("definition %d: stored and shown %v, want %v", id, got, want)
		}
	}
	if got := n.dryRun(t, n.totalsVote(t, "p",
		contracts.InternalTransaction{To: n.OBLS, Data: setAll},
		contracts.InternalTransaction{To: n.OBLS, Data: setListed})); got != "MessageAlreadySigned()" {
		t.Errorf("the same once more: %q", got)
	}
	other := common.HexToAddress("0x22")
	increase := o.PackIncreaseBatchOperatorVotingPower(deltas(delta(1, 1)))
	for _, c := range []struct {
		name string
		tx   contracts.InternalTransaction
		want string
	}{
		{"another target", contracts.InternalTransaction{To: other, Data: setAll}, "InternalTransactionNotAllowed(" + other.Hex()},
		{"another function", contracts.InternalTransaction{To: n.OBLS, Data: increase}, "InternalTransactionNotAllowed(" + n.OBLS.Hex()},
		{"too short", contracts.InternalTransaction{To: n.OBLS, Data: setAll[:3]}, "InternalTransactionNotAllowed(" + n.OBLS.Hex()},
		{"failing call", contracts.InternalTransaction{To: n.OBLS, Data: setAll[:40]}, "InternalTransactionRevert("},
	} {
		if got := n.dryRun(t, n.totalsVote(t, c.name, c.tx)); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestOnlyAttestationCenterProcesses(t *testing.T) {
	n := newNetwork(t, 100)
	task := n.syncTask(t, "p", n.update(t, 10, nil, nil))
	got := n.try(t, n.from, n.InternalTaskHandler, contracts.NewInternalTaskHandler().PackProcessTask(task))
	if !strings.HasPrefix(got, "AccessControlUnauthorizedAccount("+n.from.Hex()) {
		t.Fatalf("reverts with %q", got)
	}
}
