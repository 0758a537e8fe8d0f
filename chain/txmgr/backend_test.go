package txmgr_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

const fakeChain = 5

// fakeBackend is one account on a chain without a chain: transactions wait until mine is called. It
// implements txmgr.Backend.
type fakeBackend struct {
	mu      sync.Mutex
	nonce   uint64 // of the next transaction to be mined
	head    uint64
	pool    map[uint64]*types.Transaction // by nonce
	mined   map[common.Hash]uint64        // block
	balance *big.Int
	refuses string // what a call reverts with
	known   bool   // answers "already known" to what it is sent

	base, tip int64 // fees that it tells, in wei
	least     int64 // the tip that blocks take, in wei
	gas       error // of an estimate
	offers    []*types.Transaction
	reply     func(*types.Transaction) error // of the pool; nil takes a transaction
	silent    bool                           // answers to transactions are lost
	deaf      bool                           // so are transactions
	failing   bool                           // answers nothing
	unsigned  bool                           // the account's signer is away
}

func newFakeBackend() *fakeBackend {
	return &fakeBackend{
		head: 100, pool: map[uint64]*types.Transaction{}, mined: map[common.Hash]uint64{}, balance: big.NewInt(1e18),
		base: 7, tip: 2, reply: func(*types.Transaction) error { return nil },
	}
}

func (b *fakeBackend) Quorum() int { return 1 }

func (b *fakeBackend) Told() uint64 { return 0 }

func (b *fakeBackend) Limits() rpc.Limits { return rpc.Limits{}.WithDefaults() }

func (b *fakeBackend) Collect(ctx context.Context, calls []*rpc.Call, read func([]*rpc.Call) (any, error)) ([]any, error) {
	own := make([]*rpc.Call, len(calls))
	for i, c := range calls {
		copied := *c
		own[i] = &copied
	}
	if err := b.Ask(ctx, own); err != nil {
		return nil, err
	}
	value, err := read(own)
	return []any{value}, err
}

func (b *fakeBackend) Broadcast(ctx context.Context, calls []*rpc.Call) (bool, error) {
	b.mu.Lock()
	deaf, silent := b.deaf, b.silent
	b.mu.Unlock()
	if deaf {
		return false, errAway
	}
	if err := b.Ask(ctx, calls); silent || err != nil {
		return false, errAway
	}
	return true, nil
}

// set changes what the fake does.
func (b *fakeBackend) set(change func(b *fakeBackend)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	change(b)
}

// nonceNow is the nonce of the next transaction to be mined.
func (b *fakeBackend) nonceNow() uint64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.nonce
}

var errAway = rpc.Unavailable("ask endpoint", errors.New("no answer"))

func (b *fakeBackend) Ask(_ context.Context, calls []*rpc.Call) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.failing {
		return errAway
	}
	for _, c := range calls {
		answer, err := b.answer(c)
		if c.Err = err; err == nil {
			if c.Result, err = json.Marshal(answer); err != nil {
				return fmt.Errorf("encode the answer to %s: %w", c.Method, err)
			}
		}
	}
	return nil
}

func (b *fakeBackend) answer(c *rpc.Call) (any, error) {
	switch c.Method {
	case "eth_getTransactionCount":
		if c.Args[1] == "pending" {
			return hexutil.Uint64(b.nonce + uint64(len(b.pool))), nil
		}
		return hexutil.Uint64(b.nonce), nil
	case "eth_getBlockByNumber":
		return map[string]any{
			"number": hexutil.Uint64(b.head), "hash": common.BigToHash(new(big.Int).SetUint64(b.head)), "timestamp": hexutil.Uint64(b.head),
			"baseFeePerGas": (*hexutil.Big)(big.NewInt(b.base)), "parentHash": common.Hash{},
		}, nil
	case "eth_call":
		if b.refuses != "" {
			return nil, revert(b.refuses)
		}
		return "0x", nil
	case "eth_estimateGas":
		return hexutil.Uint64(50_000), b.gas
	case "eth_getBalance":
		return (*hexutil.Big)(b.balance), nil
	case "eth_maxPriorityFeePerGas":
		return (*hexutil.Big)(big.NewInt(b.tip)), nil
	case "eth_gasPrice":
		return (*hexutil.Big)(big.NewInt(b.base + b.tip)), nil
	case "eth_getTransactionReceipt":
		return b.receipt(c.Args[0])
	case "eth_sendRawTransaction":
		return b.take(c.Args[0])
	}
	return nil, fmt.Errorf("the method %s does not exist", c.Method)
}

// revert is what geth answers to a call that reverts.
type revert string

func (r revert) Error() string  { return "execution reverted: " + string(r) }
func (r revert) ErrorCode() int { return 3 }

func (b *fakeBackend) receipt(arg any) (any, error) {
	hash, is := arg.(common.Hash)
	block, mined := b.mined[hash]
	if !is || !mined {
		return nil, nil //nolint:nilnil // JSON's null: there is none.
	}
	return map[string]any{
		"status": "0x1", "gasUsed": "0xc350", "effectiveGasPrice": "0x9", "blockNumber": hexutil.Uint64(block),
		"blockHash": common.BigToHash(new(big.Int).SetUint64(block)), "transactionHash": hash,
	}, nil
}

func (b *fakeBackend) take(arg any) (any, error) {
	raw, err := json.Marshal(arg)
	if err != nil {
		return nil, err
	}
	var encoded hexutil.Bytes
	if err := json.Unmarshal(raw, &encoded); err != nil {
		return nil, err
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(encoded); err != nil {
		return nil, err
	}
	b.offers = append(b.offers, tx)
	before, waits := b.pool[tx.Nonce()]
	switch err := b.reply(tx); {
	case err != nil:
		return nil, err
	case tx.Nonce() < b.nonce:
		return nil, said("nonce too low")
	case waits && tx.Hash() != before.Hash() && !replaces(tx, before):
		return nil, said("replacement transaction underpriced")
	}
	b.pool[tx.Nonce()] = tx
	if b.known {
		return nil, said("already known")
	}
	return tx.Hash(), nil
}

// said is a JSON-RPC error as geth words it.
func said(text string) error { return &chaintest.RPCError{Code: -32000, Text: text} }

// replaces tells whether a transaction offers a tenth more than another one, as pools demand.
func replaces(tx, before *types.Transaction) bool {
	more := func(fee, before *big.Int) bool {
		return new(big.Int).Mul(fee, big.NewInt(10)).Cmp(new(big.Int).Mul(before, big.NewInt(11))) >= 0
	}
	return more(tx.GasFeeCap(), before.GasFeeCap()) && more(tx.GasTipCap(), before.GasTipCap())
}

// includes tells whether a block takes a transaction.
func (b *fakeBackend) includes(tx *types.Transaction) bool {
	tip, err := tx.EffectiveGasTip(big.NewInt(b.base))
	return err == nil && tip.Cmp(big.NewInt(b.least)) >= 0
}

// mine makes blocks; each takes the transaction of the next nonce if it waits and a block has room.
func (b *fakeBackend) mine(blocks int, room bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for range blocks {
		b.head++
		if tx, waits := b.pool[b.nonce]; waits && room && b.includes(tx) {
			delete(b.pool, b.nonce)
			b.mined[tx.Hash()] = b.head
			b.nonce++
		}
	}
}

// forget empties the pool.
func (b *fakeBackend) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	clear(b.pool)
}

// put has a transaction in the pool, in place of what has its nonce.
func (b *fakeBackend) put(tx *types.Transaction) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.pool[tx.Nonce()] = tx
}

// waiting are the transactions in the pool, by nonce.
func (b *fakeBackend) waiting() []*types.Transaction {
	b.mu.Lock()
	defer b.mu.Unlock()
	var all []*types.Transaction
	for _, nonce := range slices.Sorted(maps.Keys(b.pool)) {
		all = append(all, b.pool[nonce])
	}
	return all
}

// signer signs with a key of its own.
type signer struct {
	key   *ecdsa.PrivateKey
	chain *fakeBackend // tells whether it signs
}

func (s signer) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s signer) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	s.chain.mu.Lock()
	defer s.chain.mu.Unlock()
	if s.chain.unsigned {
		return nil, errors.New("the signer is away")
	}
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
}

func newManager(t *testing.T, b *fakeBackend, outbox txmgr.Outbox, c txmgr.Config) *txmgr.Manager {
	t.Helper()
	return managerOn(t, b, b, outbox, c)
}

// managerOn is newManager with a backend in front of the account's chain.
func managerOn(t *testing.T, b *fakeBackend, backend txmgr.Backend, outbox txmgr.Outbox, c txmgr.Config) *txmgr.Manager {
	t.Helper()
	c.ChainID, c.Settled = fakeChain, quorum.PinRule{Tag: rpc.TagLatest}
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	m, err := txmgr.New(t.Context(), backend, signer{key, b}, c, txmgr.Ports{Outbox: outbox, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// result is how a send ended.
type result struct {
	sent txmgr.Sent
	err  error
}

func send(ctx context.Context, m *txmgr.Manager, task byte) <-chan result {
	ended := make(chan result, 1)
	go func() {
		sent, err := m.SendCall(ctx, txmgr.Call{Task: messages.TaskID{task}, To: common.Address{1}, Input: []byte{task}}, func(common.Hash) {})
		ended <- result{sent, err}
	}()
	synctest.Wait()
	return ended
}

// pass lets blocks come, a second apart.
func pass(b *fakeBackend, blocks int, room bool) {
	for range blocks {
		time.Sleep(time.Second) // of the bubble
		b.mine(1, room)
	}
	time.Sleep(2 * time.Second)
	synctest.Wait()
}

func TestTasksTakeNoncesInTheirOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newFakeBackend()
		m := newManager(t, b, nil, txmgr.Config{})
		first, second := send(t.Context(), m, 1), send(t.Context(), m, 2)
		if all := b.waiting(); len(all) != 2 || all[0].Data()[0] != 1 || all[1].Nonce() != 1 {
			t.Fatalf("in the pool: %v", all)
		}
		pass(b, 2, true)
		one, two := <-first, <-second
		if one.err != nil || two.err != nil || one.sent.Block.Number != 101 || two.sent.Block.Number != 102 || one.sent.GasUsed != 50_000 {
			t.Errorf("ended with %+v and %+v", one, two)
		}
	})
}

func TestWhatIsNotMinedIsOfferedMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newFakeBackend()
		ended := send(t.Context(), newManager(t, b, nil, txmgr.Config{BumpBlocks: 2, BumpAfter: time.Hour}), 1)
		before := b.waiting()[0]
		pass(b, 3, false)
		after := b.waiting()
		if len(after) != 1 || after[0].Nonce() != before.Nonce() || after[0].GasFeeCapCmp(before) <= 0 {
			t.Fatalf("after three full blocks %v replaces %v", after, before)
		}
		pass(b, 1, true)
		if r := <-ended; r.err != nil || r.sent.Hash != after[0].Hash() {
			t.Errorf("ended with %+v", r)
		}
	})
}

func TestARestartFollowsWhatIsOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, outbox := newFakeBackend(), txmgr.NewMemoryOutbox()
		life, end := context.WithCancel(t.Context())
		ended := send(life, newManager(t, b, outbox, txmgr.Config{}), 1)
		end()
		if r := <-ended; messages.AsFailure(r.err).Reason != messages.ReasonStillPending {
			t.Fatalf("the first life ended with %v", r.err)
		}
		out := b.waiting()[0]
		again := send(t.Context(), newManager(t, b, outbox, txmgr.Config{}), 1)
		pass(b, 1, true)
		if r := <-again; r.err != nil || r.sent.Hash != out.Hash() || len(b.waiting()) != 0 {
			t.Errorf("the second life ended with %+v, %v waits", r, b.waiting())
		}
	})
}

func TestAnswersOfABackend(t *testing.T) {
	cases := map[string]struct {
		spoil  func(*fakeBackend)
		config txmgr.Config
		reason messages.Reason // none if the transaction leaves
	}{
		"already known":   {spoil: func(b *fakeBackend) { b.known = true }},
		"it would revert": {spoil: func(b *fakeBackend) { b.refuses = "no" }, reason: messages.ReasonReverted},
		"no money":        {spoil: func(b *fakeBackend) { b.balance = big.NewInt(1) }, reason: messages.ReasonBalanceTooLow},
		"the day is over": {config: txmgr.Config{DailyGas: 10}, reason: messages.ReasonGasCeiling},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := newFakeBackend()
				if c.spoil != nil {
					c.spoil(b)
				}
				ended := send(t.Context(), newManager(t, b, nil, c.config), 1)
				pass(b, 1, true)
				r := <-ended
				if c.reason == "" && r.err != nil || c.reason != "" && messages.AsFailure(r.err).Reason != c.reason {
					t.Errorf("ended with %v, want %q", r.err, c.reason)
				}
				if left := b.head > 100 && b.nonce > 0; left != (c.reason == "") {
					t.Errorf("a transaction left: %v", left)
				}
			})
		})
	}
}
