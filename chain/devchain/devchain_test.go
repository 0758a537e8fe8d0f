package devchain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"net"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/chain/devchain"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// go-ethereum starts these once per process and never ends them.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// The memory pool of p2p's node database goes away up to a second after its Close.
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}

var receiver = common.HexToAddress("0x00000000000000000000000000000000000000aa")

func account(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func start(t *testing.T, o devchain.Options) *devchain.Chain {
	t.Helper()
	if o.ChainID == 0 {
		o.ChainID = 31337
	}
	o.GenesisAlloc = types.GenesisAlloc{
		crypto.PubkeyToAddress(account(t).PublicKey): {Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))},
	}
	c, err := devchain.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func transfer(t *testing.T, c *devchain.Chain, nonce uint64, wei int64) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(account(t), types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{
		ChainID: c.ID(), Nonce: nonce, To: &receiver, Value: big.NewInt(wei), Gas: 21000,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(10 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func send(t *testing.T, c *devchain.Chain, tx *types.Transaction) {
	t.Helper()
	if err := c.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

func mine(t *testing.T, c *devchain.Chain, n int) *types.Header {
	t.Helper()
	h, err := c.MineBlocks(t.Context(), n)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// dial connects over the network, as a node does.
func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	cl, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cl.Close)
	return cl
}

func tags(t *testing.T, cl *ethclient.Client) [3]uint64 {
	t.Helper()
	var out [3]uint64
	for i, tag := range []rpc.BlockNumber{rpc.LatestBlockNumber, rpc.SafeBlockNumber, rpc.FinalizedBlockNumber} {
		h, err := cl.HeaderByNumber(t.Context(), big.NewInt(int64(tag)))
		if err != nil {
			t.Fatal(err)
		}
		out[i] = h.Number.Uint64()
	}
	return out
}

func TestTagsLag(t *testing.T) {
	c := start(t, devchain.Options{SafeLag: 2, FinalizedLag: 5})
	cl := dial(t, c.HTTP())
	for _, step := range []struct {
		blocks int
		want   [3]uint64
	}{{0, [3]uint64{0, 0, 0}}, {1, [3]uint64{1, 0, 0}}, {3, [3]uint64{4, 2, 0}}, {6, [3]uint64{10, 8, 5}}} {
		mine(t, c, step.blocks)
		if got := tags(t, cl); got != step.want {
			t.Errorf("latest, safe, finalized: got %v, want %v", got, step.want)
		}
	}
	c.SetLags(100, 100)
	mine(t, c, 2)
	if got := tags(t, cl); got != [3]uint64{12, 8, 5} {
		t.Errorf("stalled tags: %v", got)
	}
	c.SetLags(1, 1)
	if got := tags(t, cl); got != [3]uint64{12, 11, 11} {
		t.Errorf("resumed tags: %v", got)
	}
}

func TestHistoryIsKept(t *testing.T) {
	c := start(t, devchain.Options{})
	cl := dial(t, c.HTTP())
	for nonce := range uint64(5) {
		send(t, c, transfer(t, c, nonce, 10))
		mine(t, c, 1)
	}
	mine(t, c, 200) // Far beyond the 128 blocks that a pruning node keeps.
	for n := range int64(6) {
		balance, err := cl.BalanceAt(t.Context(), receiver, big.NewInt(n))
		if err != nil || balance.Int64() != 10*n {
			t.Errorf("balance at block %d: %v, %v", n, balance, err)
		}
	}
}

func TestReorgKeepsTransactions(t *testing.T) {
	c := start(t, devchain.Options{FinalizedLag: 10, SafeLag: 1})
	tx := transfer(t, c, 0, 5)
	mine(t, c, 3)
	send(t, c, tx)
	old := mine(t, c, 1)
	head, err := c.Reorg(t.Context(), devchain.Fork{Depth: 2})
	if err != nil {
		t.Fatal(err)
	}
	if head.Number.Uint64() != 5 || c.Head().Hash() != head.Hash() {
		t.Fatalf("head %d", head.Number)
	}
	receipt, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil || receipt.BlockNumber.Uint64() != 4 || receipt.BlockHash == old.Hash() {
		t.Fatalf("receipt %+v: %v", receipt, err)
	}
	if got := tags(t, c.Client()); got[1] != 4 {
		t.Errorf("safe tag %v", got)
	}
}

func TestReorgDropsAndReplaces(t *testing.T) {
	c := start(t, devchain.Options{FinalizedLag: 10})
	first, second := transfer(t, c, 0, 5), transfer(t, c, 0, 7)
	send(t, c, first)
	mine(t, c, 1)
	if _, err := c.Reorg(t.Context(), devchain.Fork{Depth: 1, Empty: true}); err != nil {
		t.Fatal(err)
	}
	if b, err := c.Client().BalanceAt(t.Context(), receiver, nil); err != nil || b.Sign() != 0 {
		t.Fatalf("balance after empty branch: %v, %v", b, err)
	}
	mine(t, c, 1) // The dropped transaction came back to the pool.
	if b, err := c.Client().BalanceAt(t.Context(), receiver, nil); err != nil || b.Int64() != 5 {
		t.Fatalf("balance after re-injection: %v, %v", b, err)
	}
	if _, err := c.Reorg(t.Context(), devchain.Fork{Depth: 1, Empty: true, Transactions: []*types.Transaction{second}}); err != nil {
		t.Fatal(err)
	}
	if b, err := c.Client().BalanceAt(t.Context(), receiver, nil); err != nil || b.Int64() != 7 {
		t.Fatalf("balance after replacement: %v, %v", b, err)
	}
}

func TestReorgLimits(t *testing.T) {
	c := start(t, devchain.Options{FinalizedLag: 2, SafeLag: 1})
	mine(t, c, 5)
	for depth, want := range map[uint64]error{0: devchain.ErrBelowGenesis, 6: devchain.ErrBelowGenesis, 3: devchain.ErrBelowFinalized, 2: nil} {
		_, err := c.Reorg(t.Context(), devchain.Fork{Depth: depth, Blocks: depth})
		if !errors.Is(err, want) {
			t.Errorf("depth %d: got %v, want %v", depth, err, want)
		}
	}
	old := c.Head().Hash()
	head, err := c.Reorg(t.Context(), devchain.Fork{Depth: 4, Blocks: 2, BelowFinalized: true})
	if err != nil || head.Number.Uint64() != 3 || head.Hash() == old {
		t.Fatalf("forced reorg: %v, %v", head, err)
	}
	if got := tags(t, c.Client()); got != [3]uint64{3, 2, 1} {
		t.Errorf("tags after forced reorg: %v", got)
	}
}

func TestTwoChainsMineByThemselves(t *testing.T) {
	a := start(t, devchain.Options{ChainID: 1001, BlockTime: 20 * time.Millisecond})
	b := start(t, devchain.Options{ChainID: 1002, BlockTime: 20 * time.Millisecond})
	for _, c := range []*devchain.Chain{a, b} {
		heads := make(chan *types.Header, 16)
		subscription, err := dial(t, c.WS()).SubscribeNewHead(t.Context(), heads)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		for range 3 {
			select {
			case <-heads:
			case <-ctx.Done():
				t.Fatalf("chain %s makes no blocks", c.ID())
			}
		}
		cancel()
		subscription.Unsubscribe()
		id, err := dial(t, c.HTTP()).ChainID(t.Context())
		if err != nil || id.Cmp(c.ID()) != 0 {
			t.Errorf("chain id %v: %v", id, err)
		}
	}
	a.Pause(true)
	head := a.Head().Number.Uint64()
	if h := mine(t, a, 1); h.Number.Uint64() != head+1 {
		t.Errorf("paused chain made blocks: %d after %d", h.Number, head)
	}
}

func TestRestartFromDisk(t *testing.T) {
	dir := t.TempDir()
	c := start(t, devchain.Options{DataDir: dir, FinalizedLag: 2, SafeLag: 1})
	send(t, c, transfer(t, c, 0, 5))
	head := mine(t, c, 4)
	if _, err := devchain.Start(t.Context(), devchain.Options{ChainID: 31337, DataDir: dir}); err == nil || !strings.Contains(err.Error(), dir) {
		t.Fatalf("a second process may not open %s: %v", dir, err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	again := start(t, devchain.Options{DataDir: dir, FinalizedLag: 2, SafeLag: 1})
	if again.Head().Hash() != head.Hash() {
		t.Fatalf("head %d, want %d", again.Head().Number, head.Number)
	}
	if got := tags(t, again.Client()); got != [3]uint64{4, 3, 2} {
		t.Errorf("tags after restart: %v", got)
	}
	mine(t, again, 1)
	if b, err := again.Client().BalanceAt(t.Context(), receiver, big.NewInt(1)); err != nil || b.Int64() != 5 {
		t.Errorf("balance at block 1: %v, %v", b, err)
	}
}

func TestPortInUse(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	for _, o := range []devchain.Options{{ChainID: 1, HTTPPort: port}, {ChainID: 1, WSPort: port}} {
		_, err := devchain.Start(t.Context(), o)
		if !errors.Is(err, devchain.ErrPortInUse) || !strings.Contains(err.Error(), strconv.Itoa(port)) {
			t.Errorf("got %v", err)
		}
	}
	if _, err := devchain.Start(t.Context(), devchain.Options{}); err == nil {
		t.Error("chain id 0 starts")
	}
}

func TestTimestamps(t *testing.T) {
	clock := time.Unix(1_700_000_000, 0)
	c := start(t, devchain.Options{Now: func() time.Time { return clock }})
	if h := mine(t, c, 1); h.Time != 1_700_000_000 {
		t.Errorf("first block at %d", h.Time)
	}
	if h := mine(t, c, 1); h.Time != 1_700_000_001 {
		t.Errorf("second block at %d", h.Time)
	}
	h, err := c.MineAt(t.Context(), 1_800_000_000)
	if err != nil || h.Time != 1_800_000_000 {
		t.Errorf("block at %d: %v", h.Time, err)
	}
}

func TestCloseIsQuickAndRepeatable(t *testing.T) {
	c := start(t, devchain.Options{BlockTime: 10 * time.Millisecond})
	mine(t, c, 1)
	began := time.Now()
	for range 2 {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("close took %s", took)
	}
}
