package contracts

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// deployTimeout bounds one deployment, from the first request to the last receipt.
	deployTimeout = 3 * time.Minute
	// callGas is given to every call; an initialiser with its role grants needs about half of it.
	callGas = 2_500_000
	// createGas plus createGasPerByte times the init code is given to every deployment; it leaves room for a
	// constructor that initialises a proxy.
	createGas        = 2_500_000
	createGasPerByte = 250
	// strategyGas is given to DevStaking on top for each strategy that its constructor deploys.
	strategyGas = 400_000
	// maxBlocks bounds how many blocks are asked for; a pool may hand its transactions out over several.
	maxBlocks = 64
	// tip is the priority fee in wei per gas.
	tip = 1_000_000_000
)

// Backend is what a deployment needs of a chain; ethclient.Client and simulated.Client satisfy it.
type Backend interface {
	bind.DeployBackend
	ethereum.ChainIDReader
	ethereum.TransactionSender
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Batch sends several transactions of one account with consecutive nonces and without waiting for each other, so that
// the addresses of new contracts are known at once. It is for deployments and development networks: an account that
// spends real money has a txmgr.Manager.
type Batch struct {
	backend Backend
	key     *ecdsa.PrivateKey
	from    common.Address
	chainID *big.Int
	feeCap  *big.Int
	nonce   uint64
	rewrite func([]byte) []byte // of the code of every contract; nil leaves it
	sent    []common.Hash
	names   []string
	err     error
}

// NewBatch begins a batch at the account's next nonce.
func NewBatch(ctx context.Context, backend Backend, key *ecdsa.PrivateKey) (*Batch, error) {
	b := &Batch{backend: backend, key: key, from: crypto.PubkeyToAddress(key.PublicKey)}
	var err error
	if b.chainID, err = backend.ChainID(ctx); err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	head, err := backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	b.feeCap = big.NewInt(tip)
	if head.BaseFee != nil {
		b.feeCap.Add(b.feeCap, new(big.Int).Mul(head.BaseFee, big.NewInt(4)))
	}
	if b.nonce, err = backend.PendingNonceAt(ctx, b.from); err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", b.from, err)
	}
	return b, nil
}

// address is that of the contract which the transaction ahead places after the next one creates.
func (b *Batch) address(ahead uint64) common.Address {
	return crypto.CreateAddress(b.from, b.nonce+ahead)
}

// create deploys a contract; arguments are ABI encoded. After an error it does nothing.
func (b *Batch) create(ctx context.Context, meta *bind.MetaData, arguments []byte) common.Address {
	return b.createWithGas(ctx, meta, arguments, 0)
}

// createWithGas deploys a contract whose constructor needs more gas than others.
func (b *Batch) createWithGas(ctx context.Context, meta *bind.MetaData, arguments []byte, more uint64) common.Address {
	code := common.FromHex(meta.Bin)
	if b.rewrite != nil {
		code = b.rewrite(code)
	}
	code = append(code, arguments...)
	address := b.address(0)
	b.send(ctx, meta.ID, nil, code, createGas+createGasPerByte*uint64(len(code))+more)
	return address
}

// createProxy deploys a proxy in front of implementation and initialises it.
func (b *Batch) createProxy(
	ctx context.Context, implementation, owner common.Address, initialize []byte,
) common.Address {
	arguments := NewTransparentUpgradeableProxy().PackConstructor(implementation, owner, initialize)
	return b.create(ctx, &TransparentUpgradeableProxyMetaData, arguments)
}

// Call sends one call; name is for errors, which Wait returns. After an error it does nothing.
func (b *Batch) Call(ctx context.Context, name string, to common.Address, data []byte) {
	b.send(ctx, name, &to, data, callGas)
}

func (b *Batch) send(ctx context.Context, name string, to *common.Address, data []byte, gas uint64) {
	if b.err != nil {
		return
	}
	tx, err := types.SignNewTx(b.key, types.LatestSignerForChainID(b.chainID), &types.DynamicFeeTx{
		ChainID: b.chainID, Nonce: b.nonce, To: to, Data: data, Gas: gas,
		GasTipCap: big.NewInt(tip), GasFeeCap: b.feeCap,
	})
	if err != nil {
		b.err = fmt.Errorf("sign %s: %w", name, err)
		return
	}
	if err := b.backend.SendTransaction(ctx, tx); err != nil {
		b.err = fmt.Errorf("send %s: %w", name, err)
		return
	}
	b.nonce++
	b.sent = append(b.sent, tx.Hash())
	b.names = append(b.names, name)
}

// Wait returns once every transaction is mined, at most three minutes later. ErrReverted is returned if one failed.
func (b *Batch) Wait(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, deployTimeout)
	defer cancel()
	return b.wait(ctx, nil)
}

// wait returns once every transaction is mined, with an error if one was not sent or reverted. mine makes a block on
// chains that do not by themselves, and may be nil.
func (b *Batch) wait(ctx context.Context, mine func()) error {
	if b.err != nil {
		return b.err
	}
	blocks := 0
	for i, hash := range b.sent {
		for mine != nil && blocks < maxBlocks {
			if _, err := b.backend.TransactionReceipt(ctx, hash); err == nil {
				break
			}
			mine()
			blocks++
		}
		receipt, err := bind.WaitMined(ctx, b.backend, hash)
		if err != nil {
			return fmt.Errorf("wait for %s (%s): %w", b.names[i], hash, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%w: %s (%s) used %d gas", ErrReverted, b.names[i], hash, receipt.GasUsed)
		}
	}
	return nil
}
