package chain_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

const (
	l1ID = 31337
	l2ID = 80002
)

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// keyOf returns a funded account: 0 is the deployer, who is also governance and relayer; n is operator n.
func keyOf(tb testing.TB, n int) *ecdsa.PrivateKey {
	tb.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "account %d", n)))
	must(tb, err)
	return key
}

func addressOf(tb testing.TB, n int) common.Address {
	tb.Helper()
	return crypto.PubkeyToAddress(keyOf(tb, n).PublicKey)
}

// operatorAddress is an address without a key, for lists that are only read.
func operatorAddress(id int) common.Address {
	return common.BytesToAddress(crypto.Keccak256(fmt.Appendf(nil, "operator %d", id)))
}

func l1Power(id int) uint64 { return uint64(1000 + 3*id) }
func l2Power(id int) uint64 { return uint64(1000 + id) }

// world is an L1 and an L2 with the contracts and operators 1..n, made through genesis so that
// 10,000 of them are cheap.
type world struct {
	l1, l2 *devchain.Chain
	onL1   contracts.L1Contracts
	onL2   contracts.L2Contracts
}

func newWorld(tb testing.TB, operators, strategies int) *world {
	tb.Helper()
	return newWorldWith(tb, operators, strategies, 0)
}

// newWorldWith is newWorld with a gas cap for eth_call.
func newWorldWith(tb testing.TB, operators, strategies int, callGasCap uint64) *world {
	tb.Helper()
	w := &world{}
	alloc1 := deployed(tb, l1ID, func(c *devchain.Chain, mine func()) {
		var err error
		w.onL1, err = contracts.DeployL1(tb.Context(), c.Client(), contracts.L1Options{
			Key: keyOf(tb, 0), AVSName: "test", Strategies: strategies, Mine: mine,
		})
		must(tb, err)
	})
	alloc2 := deployed(tb, l2ID, func(c *devchain.Chain, mine func()) {
		var err error
		w.onL2, err = contracts.DeployL2(tb.Context(), c.Client(), contracts.L2Options{Key: keyOf(tb, 0), Mine: mine})
		must(tb, err)
	})
	w.stake(alloc1, operators)
	w.register(alloc2, operators)
	w.l1 = start(tb, devchain.Options{ChainID: l1ID, SafeLag: 1, FinalizedLag: 2, GenesisAlloc: alloc1, CallGasCap: callGasCap})
	w.l2 = start(tb, devchain.Options{ChainID: l2ID, SafeLag: 2, FinalizedLag: 4, GenesisAlloc: alloc2, CallGasCap: callGasCap})
	mine(tb, w.l1, 5)
	mine(tb, w.l2, 5)
	return w
}

func start(tb testing.TB, o devchain.Options) *devchain.Chain {
	tb.Helper()
	c, err := devchain.Start(tb.Context(), o)
	must(tb, err)
	tb.Cleanup(func() { must(tb, c.Close()) })
	return c
}

func mine(tb testing.TB, c *devchain.Chain, n int) {
	tb.Helper()
	_, err := c.MineBlocks(tb.Context(), n)
	must(tb, err)
}

// deployed runs a deployment on a chain of its own and returns the resulting accounts.
func deployed(tb testing.TB, id uint64, deploy func(c *devchain.Chain, mine func())) types.GenesisAlloc {
	tb.Helper()
	alloc := types.GenesisAlloc{}
	for i := range 4 {
		alloc[addressOf(tb, i)] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 100)}
	}
	c, err := devchain.Start(tb.Context(), devchain.Options{ChainID: id, GenesisAlloc: alloc})
	must(tb, err)
	defer func() { must(tb, c.Close()) }()
	deploy(c, func() { mine(tb, c, 1) })
	for n := range c.Head().Number.Uint64() {
		merge(tb, c, hexutil.Uint64(n+1), alloc)
	}
	return alloc
}

// merge applies a block's changes to accounts.
func merge(tb testing.TB, c *devchain.Chain, number hexutil.Uint64, alloc types.GenesisAlloc) {
	tb.Helper()
	type account struct {
		Balance *hexutil.Big
		Nonce   uint64
		Code    hexutil.Bytes
		Storage map[common.Hash]common.Hash
	}
	var traces []struct {
		Result struct{ Post map[common.Address]account }
	}
	config := map[string]any{"tracer": "prestateTracer", "tracerConfig": map[string]any{"diffMode": true}}
	must(tb, c.Client().Client().CallContext(tb.Context(), &traces, "debug_traceBlockByNumber", number, config))
	for _, trace := range traces {
		for address, post := range trace.Result.Post {
			a := alloc[address]
			if a.Balance == nil {
				a.Balance = new(big.Int)
			}
			if post.Code != nil {
				a.Code = post.Code
			}
			a.Nonce = max(a.Nonce, post.Nonce)
			if a.Storage == nil {
				a.Storage = map[common.Hash]common.Hash{}
			}
			for slot, value := range post.Storage {
				a.Storage[slot] = value
			}
			alloc[address] = a
		}
	}
}

func number(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

func word(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

func mapped(key, slot common.Hash) common.Hash { return crypto.Keccak256Hash(key[:], slot[:]) }

func plus(slot common.Hash, n int64) common.Hash {
	return common.BigToHash(new(big.Int).Add(slot.Big(), big.NewInt(n)))
}

// stake makes operators 1..n registered on the L1 with shares in the first strategy.
func (w *world) stake(alloc types.GenesisAlloc, n int) {
	governance := common.HexToHash("0x3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e119")
	registered := alloc[w.onL1.AvsGovernance].Storage
	staking := alloc[w.onL1.DevStaking].Storage
	for id := 1; id <= n; id++ {
		operator := word(operatorAddress(id))
		registered[mapped(operator, plus(governance, 7))] = number(1)
		staking[mapped(operator, mapped(word(w.onL1.AvsGovernance), number(1)))] = number(1)
		staking[mapped(word(w.onL1.Strategies[0]), mapped(operator, number(3)))] = number(l1Power(id))
	}
}

// register makes operators 1..n active on the L2.
func (w *world) register(alloc types.GenesisAlloc, n int) {
	center, obls := alloc[w.onL2.AttestationCenter].Storage, alloc[w.onL2.OBLS].Storage
	base := common.HexToHash("0x47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a35468")
	details := plus(base, 10)
	center[plus(base, 11)] = number(uint64(n)) // numOfActiveOperators
	var total uint64
	for id := 1; id <= n; id++ {
		k := uint64(id)
		center[contracts.OperatorIDSlot(operatorAddress(id))] = number(k)
		center[mapped(number(k), details)] = word(operatorAddress(id))
		for i, slot := range contracts.OBLSOperatorKeySlots(k) {
			obls[slot] = number(4*k + uint64(i))
		}
		obls[contracts.OBLSOperatorPowerSlot(k)] = number(l2Power(id))
		obls[contracts.OBLSOperatorActiveSlot(k)] = number(1)
		total += l2Power(id)
	}
	center[contracts.TotalOperatorsSlot()] = number(uint64(n))
	obls[contracts.OBLSTotalVotingPowerSlot()] = number(total)
}

// do mines a transaction of the deployer, which must succeed.
func do(tb testing.TB, c *devchain.Chain, to common.Address, data []byte) {
	tb.Helper()
	ctx, client := tb.Context(), c.Client()
	nonce, err := client.PendingNonceAt(ctx, addressOf(tb, 0))
	must(tb, err)
	tx, err := types.SignNewTx(keyOf(tb, 0), types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{
		ChainID: c.ID(), Nonce: nonce, To: &to, Data: data, Gas: 5_000_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10),
	})
	must(tb, err)
	must(tb, client.SendTransaction(ctx, tx))
	mine(tb, c, 1)
	receipt, err := client.TransactionReceipt(ctx, tx.Hash())
	must(tb, err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		tb.Fatalf("transaction failed after %d gas", receipt.GasUsed)
	}
}

// traffic counts what an endpoint was asked.
type traffic struct{ requests, calls, trips atomic.Int64 }

func (t *traffic) watch() quorum.Watch {
	return quorum.Watch{
		Request:   func(_ string, r rpc.Request) { t.requests.Add(1); t.calls.Add(int64(r.Calls)) },
		RoundTrip: func() { t.trips.Add(1) },
	}
}

func (t *traffic) reset() {
	t.requests.Store(0)
	t.calls.Store(0)
	t.trips.Store(0)
}

// dial makes a pool of one endpoint.
func dial(tb testing.TB, endpoint string, limits rpc.Limits) (*quorum.Pool, *traffic) {
	tb.Helper()
	t := &traffic{}
	return newPool(tb, quorum.PoolConfig{Limits: limits, Watch: t.watch()}, endpoint), t
}

func newPool(tb testing.TB, c quorum.PoolConfig, endpoints ...string) *quorum.Pool {
	tb.Helper()
	p, err := quorum.NewPool(endpoints, c)
	must(tb, err)
	tb.Cleanup(p.Close)
	return p
}

func (w *world) readL1(tb testing.TB, endpoint string) (*state.L1, *traffic) {
	tb.Helper()
	p, t := dial(tb, endpoint, rpc.Limits{})
	return w.onPool1(p), t
}

func (w *world) readL2(tb testing.TB, endpoint string) (*state.L2, *traffic) {
	tb.Helper()
	p, t := dial(tb, endpoint, rpc.Limits{})
	return w.onPool2(p), t
}

func (w *world) onPool1(p *quorum.Pool) *state.L1 {
	return state.NewL1(p, state.L1Config{
		Chain: l1ID, AvsGovernance: w.onL1.AvsGovernance, Pin: quorum.PinRule{Tag: rpc.TagFinalized, Confirmations: 2},
	})
}

func (w *world) onPool2(p *quorum.Pool) *state.L2 {
	return state.NewL2(p, state.L2Config{
		Chain: l2ID, AttestationCenter: w.onL2.AttestationCenter, Pin: quorum.PinRule{Tag: rpc.TagSafe, Confirmations: 2},
	})
}

// listed returns operators 1..n as the L2 lists them.
func listed(n int) []messages.Operator {
	list := make([]messages.Operator, 0, n)
	for id := 1; id <= n; id++ {
		op := messages.Operator{ID: messages.OperatorID(id), Address: operatorAddress(id), Active: true}
		op.Power.SetUint64(l2Power(id))
		list = append(list, op)
	}
	return list
}
