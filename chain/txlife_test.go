package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// task makes a call that can be told from all others.
func task(tb testing.TB, n int) txmgr.Call {
	tb.Helper()
	return txmgr.Call{Task: messages.TaskID{31: byte(n), 30: byte(n >> 8), 0: 1}, To: addressOf(tb, 2), Input: number(uint64(n)).Bytes()}
}

// executed lists the transactions of the chain that carry a call's input.
func executed(tb testing.TB, c *devchain.Chain, call txmgr.Call) []*types.Transaction {
	tb.Helper()
	return executedBetween(tb, c, 0, c.Head().Number.Uint64(), call)
}

// executedBetween is executed for the blocks after one, up to another. A receipt is there a moment before its block is
// the head, so whoever has one names its block.
func executedBetween(tb testing.TB, c *devchain.Chain, block, last uint64, call txmgr.Call) []*types.Transaction {
	tb.Helper()
	var all []*types.Transaction
	for n := block + 1; n <= last; n++ {
		b, err := c.Client().BlockByNumber(tb.Context(), new(big.Int).SetUint64(n))
		must(tb, err)
		for _, tx := range b.Transactions() {
			if bytes.Equal(tx.Data(), call.Input) {
				all = append(all, tx)
			}
		}
	}
	return all
}

// nonceOf is how many transactions of account 1 were mined.
func nonceOf(tb testing.TB, c *devchain.Chain) uint64 {
	tb.Helper()
	n, err := c.Client().NonceAt(tb.Context(), addressOf(tb, 1), nil)
	must(tb, err)
	return n
}

// quickPoll is a life's pause between two looks.
const quickPoll = 5 * time.Millisecond

// life starts a txmgr.Manager of account 1 on an outbox, as a process does when it starts.
func life(tb testing.TB, outbox txmgr.Outbox, c txmgr.Config, urls ...string) *txmgr.Manager {
	tb.Helper()
	c.ChainID, c.Poll = l2ID, quickPoll
	s, err := txmgr.New(tb.Context(), newPool(tb, quorum.PoolConfig{}, urls...), txmgr.NewKeySigner(keyOf(tb, 1)), c,
		txmgr.Ports{Outbox: outbox})
	must(tb, err)
	return s
}

func ignore(common.Hash) {}

// tips lets an endpoint suggest a tip, in wei.
func tips(wei *atomic.Int64) *proxy {
	return &proxy{change: func(method string, _ []json.RawMessage) any {
		if method == "eth_maxPriorityFeePerGas" {
			return "0x" + big.NewInt(wei.Load()).Text(16)
		}
		return nil
	}}
}

// stuck sends a call with a tip that no block takes, and gives up.
func stuck(tb testing.TB, s *txmgr.Manager, c txmgr.Call) {
	tb.Helper()
	ctx, cancel := context.WithCancel(tb.Context())
	defer cancel()
	_, err := s.SendCall(ctx, c, func(common.Hash) { cancel() })
	wantReason(tb, err, messages.ReasonStillPending)
}

// TestBumpsAreLargeEnoughAndEnd looks at each version of a transaction that no pool passes on. The last one offers all
// that it may.
func TestBumpsAreLargeEnoughAndEnd(t *testing.T) {
	c := funded(t, 10*time.Millisecond)
	swallow := &proxy{change: sentThrough(func(tx *types.Transaction) any { return tx.Hash() })}
	outbox := txmgr.NewMemoryOutbox()
	top := big.NewInt(3 * params.GWei)
	var limits []txmgr.FeeLimit
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	pool := newPool(t, quorum.PoolConfig{}, swallow.serve(t, c.HTTP()))
	told := make(chan struct{})
	s, err := txmgr.New(ctx, pool, txmgr.NewKeySigner(keyOf(t, 1)), txmgr.Config{
		ChainID: l2ID, Poll: 2 * time.Millisecond, BumpBlocks: 1, MaxFeePerGas: top,
	}, txmgr.Ports{Outbox: outbox, AtMaxFee: func(l txmgr.FeeLimit) { limits = append(limits, l); close(told) }})
	must(t, err)
	go func() {
		select {
		case <-told:
			wait(ctx, 100*time.Millisecond) // For a second word on it, which must not come.
			cancel()
		case <-ctx.Done():
		}
	}()
	_, err = s.SendCall(ctx, task(t, 1), ignore)
	wantReason(t, err, messages.ReasonStillPending)
	if !bytes.Contains([]byte(err.Error()), []byte("FEE_LIMIT")) {
		t.Error(err)
	}
	left, err := outbox.Outgoing(t.Context(), s.Address())
	must(t, err)
	if len(left) != 1 || len(left[0].Versions) < 3 {
		t.Fatalf("%+v", left)
	}
	versions := left[0].Versions
	for i, v := range versions[1:] {
		before := versions[i]
		for _, pair := range [][2]*big.Int{{before.Tip, v.Tip}, {before.Cap, v.Cap}} {
			least := new(big.Int).Mul(pair[0], big.NewInt(110))
			if new(big.Int).Mul(pair[1], big.NewInt(100)).Cmp(least) < 0 || pair[1].Cmp(top) > 0 {
				t.Errorf("version %d offers %s after %s", i+1, pair[1], pair[0])
			}
		}
	}
	newest := versions[len(versions)-1]
	if newest.Tip.Cmp(top) != 0 || newest.Cap.Cmp(top) != 0 {
		t.Errorf("the last one offers %s and %s", newest.Tip, newest.Cap)
	}
	if len(limits) != 1 || limits[0].Hash != newest.Hash || limits[0].Nonce != 0 || limits[0].Max.Cmp(top) != 0 || limits[0].Task != task(t, 1).Task {
		t.Errorf("told %+v", limits)
	}
}

// TestAnotherTaskTakesTheNonce abandons a task whose transaction is stuck: nothing waits behind it,
// and it is executed no more.
func TestAnotherTaskTakesTheNonce(t *testing.T) {
	c := funded(t, 10*time.Millisecond)
	tip := new(atomic.Int64)
	tip.Store(1)
	disk := txmgr.NewMemoryOutbox()
	url := tips(tip).serve(t, c.HTTP())
	s := life(t, disk, txmgr.Config{BumpBlocks: 3}, url)
	first, second := task(t, 1), task(t, 2)
	stuck(t, s, first)
	if left := s.Unfinished(); len(left) != 1 || left[0].Task != first.Task || !bytes.Equal(left[0].Input, first.Input) {
		t.Fatalf("unfinished %+v", left)
	}
	must(t, s.Abandon(t.Context(), first.Task))
	tip.Store(2_000_000)
	s = life(t, disk, txmgr.Config{}, url) // A later life knows it, too.
	if left := s.Unfinished(); len(left) != 0 {
		t.Fatalf("unfinished %+v", left)
	}
	_, err := s.Resume(t.Context(), first.Task, ignore)
	wantReason(t, err, messages.ReasonStillPending)
	sent, err := s.SendCall(within(t, 20*time.Second), second, ignore)
	must(t, err)
	all := executed(t, c, second)
	if len(all) != 1 || all[0].Nonce() != 0 || all[0].Hash() != sent.Hash || len(executed(t, c, first)) != 0 {
		t.Errorf("executed %v", all)
	}
	// The first task may be wanted again all the same: it gets a nonce of its own.
	_, err = s.SendCall(within(t, 20*time.Second), first, ignore)
	must(t, err)
	if all = executed(t, c, first); len(all) != 1 || all[0].Nonce() != 1 {
		t.Errorf("executed %v", all)
	}
}

// TestTheOldTransactionWins mines the one that another task was about to replace: both are
// executed, at nonces of their own.
func TestTheOldTransactionWins(t *testing.T) {
	c := funded(t, 0)
	c.SetLags(20, 30)
	disk := txmgr.NewMemoryOutbox()
	first, second := task(t, 1), task(t, 2)
	var once sync.Once
	p := &proxy{change: func(method string, _ []json.RawMessage) any {
		if method == "eth_estimateGas" { // The second task runs its call after it took the nonce.
			once.Do(func() { mine(t, c, 1) })
		}
		return nil
	}}
	stuck(t, life(t, disk, txmgr.Config{}, c.HTTP()), first)
	s := life(t, disk, txmgr.Config{}, p.serve(t, c.HTTP()))
	ctx := within(t, 20*time.Second)
	sent, err := s.SendCall(ctx, second, func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	for i, call := range []txmgr.Call{first, second} {
		if all := executed(t, c, call); len(all) != 1 || all[0].Nonce() != uint64(i) {
			t.Errorf("task %d: executed %v", i, all)
		}
	}
	if all := executed(t, c, second); all[0].Hash() != sent.Hash {
		t.Errorf("sent %s", sent.Hash)
	}
	done, mined, err := s.Outcome(ctx, first.Task)
	if !mined || err != nil || done.Hash != executed(t, c, first)[0].Hash() {
		t.Errorf("the first task: %+v, %t, %v", done, mined, err)
	}
}

// TestAReorgReopensANonce undoes a mined transaction. It is followed again, and not sent a second time.
func TestAReorgReopensANonce(t *testing.T) {
	c := funded(t, 0)
	c.SetLags(20, 30)
	mine(t, c, 1)
	disk := txmgr.NewMemoryOutbox()
	call := task(t, 1)
	s := life(t, disk, txmgr.Config{}, c.HTTP())
	ctx := within(t, 20*time.Second)
	sent, err := s.SendCall(ctx, call, func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	if again, mined, err := s.Outcome(ctx, call.Task); err != nil || !mined || again != sent || len(s.Unfinished()) != 0 {
		t.Fatalf("%+v, %t, %v", again, mined, err)
	}
	_, err = c.Reorg(ctx, devchain.Fork{Depth: 1, Empty: true})
	must(t, err)
	if _, mined, err := s.Outcome(ctx, call.Task); err != nil || mined {
		t.Fatalf("after the reorganisation: mined %t, %v", mined, err)
	}
	s = life(t, disk, txmgr.Config{}, c.HTTP())
	if left := s.Unfinished(); len(left) != 1 || left[0].Task != call.Task {
		t.Fatalf("unfinished %+v", left)
	}
	resumed, err := s.Resume(ctx, call.Task, func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	if resumed.Hash != sent.Hash || resumed.Block == sent.Block || len(executed(t, c, call)) != 1 {
		t.Errorf("resumed %+v, sent %+v", resumed, sent)
	}
	gas, _, err := disk.Spent(ctx, time.Unix(0, 0))
	must(t, err)
	if gas != resumed.GasUsed {
		t.Errorf("%d gas spent, want %d", gas, resumed.GasUsed)
	}
}

// TestAReorgToAnotherTransaction undoes a mined transaction and spends its nonce on one that is not ours.
func TestAReorgToAnotherTransaction(t *testing.T) {
	c := funded(t, 0)
	c.SetLags(20, 30)
	mine(t, c, 1)
	call := task(t, 1)
	s := life(t, txmgr.NewMemoryOutbox(), txmgr.Config{}, c.HTTP())
	ctx := within(t, 20*time.Second)
	_, err := s.SendCall(ctx, call, func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	to := addressOf(t, 3)
	foreign, err := types.SignNewTx(keyOf(t, 1), types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{
		ChainID: c.ID(), To: &to, Gas: 21000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	must(t, err)
	_, err = c.Reorg(ctx, devchain.Fork{Depth: 1, Transactions: []*types.Transaction{foreign}, Empty: true})
	must(t, err)
	_, err = s.SendCall(ctx, call, ignore)
	wantReason(t, err, messages.ReasonStillPending) // For a while a receipt might still come.
	sent, err := s.SendCall(ctx, call, func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	if all := executed(t, c, call); len(all) != 1 || all[0].Nonce() != 1 || all[0].Hash() != sent.Hash {
		t.Errorf("executed %v", all)
	}
}

// TestOutcomeOfASettledTransaction asks in a later life, when the block is settled long since.
func TestOutcomeOfASettledTransaction(t *testing.T) {
	c := funded(t, 0)
	disk := txmgr.NewMemoryOutbox()
	call := task(t, 1)
	stuck(t, life(t, disk, txmgr.Config{}, c.HTTP()), call)
	mine(t, c, 30)
	s := life(t, disk, txmgr.Config{}, c.HTTP())
	ctx := within(t, 20*time.Second)
	sent, mined, err := s.Outcome(ctx, call.Task)
	must(t, err)
	if !mined || sent.Hash != executed(t, c, call)[0].Hash() || sent.Block.Number != 1 {
		t.Errorf("%+v, %t", sent, mined)
	}
	wait(ctx, quickPoll) // Within one pause it would not look at mined nonces again.
	other, err := s.SendCall(ctx, task(t, 2), func(common.Hash) { mine(t, c, 1) })
	must(t, err)
	left, err := disk.Outgoing(ctx, s.Address())
	must(t, err)
	if len(left) != 1 || left[0].Mined.Hash != other.Hash {
		t.Errorf("not forgotten: %+v", left)
	}
}

func TestDailyGas(t *testing.T) {
	c := funded(t, 0)
	clock := newClock()
	outbox := txmgr.NewMemoryOutbox()
	ctx := within(t, 20*time.Second)
	s, err := txmgr.New(ctx, newPool(t, quorum.PoolConfig{}, c.HTTP()), txmgr.NewKeySigner(keyOf(t, 1)), txmgr.Config{
		ChainID: l2ID, Poll: 5 * time.Millisecond, DailyGas: 60_000,
	}, txmgr.Ports{Outbox: outbox, Now: clock.Now})
	must(t, err)
	send := func(n int) error {
		_, err := s.SendCall(ctx, task(t, n), func(common.Hash) { mine(t, c, 1) })
		return err
	}
	must(t, send(1)) // 21,000 and the calldata, about 22,000 gas, as the limit a fifth more.
	must(t, send(2))
	must(t, send(2)) // What is done already costs nothing.
	err = send(3)
	wantReason(t, err, messages.ReasonGasCeiling)
	if nonceOf(t, c) != 2 {
		t.Error("sent above the ceiling")
	}
	clock.advance(24*time.Hour + time.Second)
	must(t, send(3))
	stuck(t, s, task(t, 4))
	stuck(t, s, task(t, 5)) // It replaces the fourth, whose gas does not count twice.
	ctxShort := within(t, 5*time.Second)
	_, err = s.Send(ctxShort, addressOf(t, 2), nil)
	wantReason(t, err, messages.ReasonGasCeiling) // What is under way counts.
	_, wei, err := outbox.Spent(ctx, clock.Now().Add(-time.Hour))
	must(t, err)
	if wei.Sign() <= 0 {
		t.Errorf("%s wei spent", wei)
	}
}

func TestDamagedRecords(t *testing.T) {
	c := funded(t, 0)
	disk := txmgr.NewMemoryOutbox()
	s := life(t, disk, txmgr.Config{}, c.HTTP())
	stuck(t, s, task(t, 1))
	left, err := disk.Outgoing(t.Context(), s.Address())
	must(t, err)
	for name, damage := range map[string]func(*txmgr.Outgoing){
		"no bytes":           func(o *txmgr.Outgoing) { o.Raw = nil },
		"half the bytes":     func(o *txmgr.Outgoing) { o.Raw = o.Raw[:len(o.Raw)/2] },
		"no versions":        func(o *txmgr.Outgoing) { o.Versions = nil },
		"another version":    func(o *txmgr.Outgoing) { o.Versions[0].Hash[0]++ },
		"another nonce":      func(o *txmgr.Outgoing) { o.Nonce = 7 },
		"a version for free": func(o *txmgr.Outgoing) { o.Versions[0].Tip = nil },
	} {
		t.Run(name, func(t *testing.T) {
			record := left[0]
			record.Versions = append([]txmgr.Version(nil), record.Versions...)
			damage(&record)
			outbox := txmgr.NewMemoryOutbox()
			must(t, outbox.PutOutgoing(t.Context(), record))
			_, err := txmgr.New(t.Context(), newPool(t, quorum.PoolConfig{}, c.HTTP()), txmgr.NewKeySigner(keyOf(t, 1)),
				txmgr.Config{ChainID: l2ID}, txmgr.Ports{Outbox: outbox})
			if err == nil || !bytes.Contains([]byte(err.Error()), []byte(fmt.Sprintf("nonce %d is damaged", record.Nonce))) {
				t.Errorf("got %v", err)
			}
		})
	}
}
