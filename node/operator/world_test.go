package operator_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
)

const (
	l1ID = 31337
	l2ID = 80002
)

// world is an L1 and an L2 with the contracts. Blocks come when something is sent.
type world struct {
	l1, l2  *devchain.Chain
	onL1    contracts.L1Contracts
	onL2    contracts.L2Contracts
	boss    *ecdsa.PrivateKey // deployer, governance and relayer
	carried uint64            // blocks of the L1 whose messages were delivered
}

// account is somebody with coins and a BLS key.
type account struct {
	key       *ecdsa.PrivateKey
	address   common.Address
	consensus bls.SecretKey
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// newAccount is the n-th account; 0 to 3 have coins.
func newAccount(t *testing.T, n int) account {
	t.Helper()
	seed := crypto.Keccak256Hash(fmt.Appendf(nil, "account %d", n))
	key, err := crypto.ToECDSA(seed[:])
	must(t, err)
	consensus, err := bls.KeyFromSeed(seed.Hex())
	must(t, err)
	return account{key: key, address: crypto.PubkeyToAddress(key.PublicKey), consensus: consensus}
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{boss: newAccount(t, 0).key}
	alloc := types.GenesisAlloc{}
	for n := range 4 {
		alloc[newAccount(t, n).address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	for into, id := range map[**devchain.Chain]uint64{&w.l1: l1ID, &w.l2: l2ID} {
		c, err := devchain.Start(t.Context(), devchain.Options{ChainID: id, GenesisAlloc: alloc})
		must(t, err)
		t.Cleanup(func() { must(t, c.Close()) })
		*into = c
	}
	var err error
	w.onL1, err = contracts.DeployL1(t.Context(), w.l1.Client(), contracts.L1Options{
		Key: w.boss, AVSName: "test AVS", Strategies: 2, L2EndpointIDs: []uint32{2}, Mine: func() { mine(t, w.l1) },
	})
	must(t, err)
	w.onL2, err = contracts.DeployL2(t.Context(), w.l2.Client(), contracts.L2Options{Key: w.boss, EndpointID: 2, Mine: func() { mine(t, w.l2) }})
	must(t, err)
	return w
}

func mine(t *testing.T, c *devchain.Chain) {
	t.Helper()
	_, err := c.Mine(t.Context())
	must(t, err)
}

// order mines a transaction of the deployer, which must succeed.
func (w *world) order(t *testing.T, c *devchain.Chain, to common.Address, input []byte) {
	t.Helper()
	ctx, client := t.Context(), c.Client()
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(w.boss.PublicKey))
	must(t, err)
	tx, err := types.SignNewTx(w.boss, types.LatestSignerForChainID(c.ID()), &types.DynamicFeeTx{
		ChainID: c.ID(), Nonce: nonce, To: &to, Data: input, Gas: 5_000_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
	})
	must(t, err)
	must(t, client.SendTransaction(ctx, tx))
	mine(t, c)
	receipt, err := client.TransactionReceipt(ctx, tx.Hash())
	must(t, err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("transaction to %s failed after %d gas", to, receipt.GasUsed)
	}
}

// relay delivers the L1's new messages to the L2, as a bridge does.
func (w *world) relay(t *testing.T) {
	t.Helper()
	known, err := contracts.L1MessageHandlerMetaData.ParseABI()
	must(t, err)
	head := w.l1.Head().Number.Uint64()
	logs, err := w.l1.Client().FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(w.carried + 1), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{w.onL1.L1MessageHandler}, Topics: [][]common.Hash{{known.Events["MessageSent"].ID}},
	})
	must(t, err)
	for i := range logs {
		sent, err := contracts.NewL1MessageHandler().UnpackMessageSentEvent(&logs[i])
		must(t, err)
		w.order(t, w.l2, w.onL2.L2MessageHandler, contracts.NewL2MessageHandler().PackDeliver(sent.Payload))
	}
	w.carried = head
}

func (w *world) readL1(t *testing.T, who common.Address) operator.L1 {
	t.Helper()
	l, err := operator.ReadL1(t.Context(), w.l1.Client(), w.onL1.AvsGovernance, who)
	must(t, err)
	return l
}

func (w *world) readL2(t *testing.T, who common.Address) operator.L2 {
	t.Helper()
	l, err := operator.ReadL2(t.Context(), w.l2.Client(), w.onL2.AttestationCenter, who)
	must(t, err)
	return l
}

// registration is an account's, signed for EigenLayer where it is not registered there.
func (w *world) registration(t *testing.T, a account, l operator.L1) operator.Registration {
	t.Helper()
	r := operator.Registration{Operator: a.address, Governance: w.onL1.AvsGovernance, Chain: w.l1.ID(), Consensus: a.consensus}
	if !l.InEigenLayer {
		signed, err := operator.SignEigen(t.Context(), w.l1.Client(), l.Directory, w.onL1.AvsGovernance, keys.Local(a.key), [32]byte{1})
		must(t, err)
		r.Eigen = &signed
	}
	return r
}

// run sends a plan through a pool, as the command does, after a look at it that must not refuse.
func run(t *testing.T, c *devchain.Chain, a account, p operator.Plan) []operator.Done {
	t.Helper()
	preview, err := operator.Look(t.Context(), c.Client(), a.address, p, big.NewInt(1e12))
	must(t, err)
	must(t, preview.Refused())
	done, err := send(t, c, a, p)
	must(t, err)
	if len(done) != len(p.Pending()) {
		t.Fatalf("done %+v of %+v", done, p)
	}
	for i, d := range done {
		// The gas of later steps depends on those before: it is only near.
		if q := preview.Quotes[i]; !q.Later && (d.GasUsed == 0 || d.GasUsed > q.Gas*(100+20*uint64(i))/100) {
			t.Errorf("%s used %d gas, the preview said %d", d.Function, d.GasUsed, q.Gas)
		}
	}
	return done
}

// send sends a plan; each transaction is mined as soon as the endpoint has it.
func send(t *testing.T, c *devchain.Chain, a account, p operator.Plan) ([]operator.Done, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	pool, err := quorum.NewPool([]string{c.HTTP()}, quorum.PoolConfig{})
	must(t, err)
	defer pool.Close()
	sender, err := txmgr.New(ctx, pool, keys.NewTxSigner(keys.Local(a.key)), txmgr.Config{
		ChainID: c.ID().Uint64(), Poll: 5 * time.Millisecond,
	}, txmgr.Ports{})
	must(t, err)
	return operator.Execution{
		Sender: sender, Sent: func(operator.Step, common.Hash) { mine(t, c) }, Mined: func(operator.Done) {},
		Pause: func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	}.Run(ctx, p)
}
