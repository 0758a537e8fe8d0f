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

// sender signs transactions with consecutive nonces and sends them without waiting; addresses of contracts are known
// at once.
type sender struct {
	backend Backend
	key     *ecdsa.PrivateKey
	from    common.Address
	chainID *big.Int
	feeCap  *big.Int
	nonce   uint64
	sent    []common.Hash
	names   []string
	err     error
}

func newSender(ctx context.Context, backend Backend, key *ecdsa.PrivateKey) (*sender, error) {
	s := &sender{backend: backend, key: key, from: crypto.PubkeyToAddress(key.PublicKey)}
	var err error
	if s.chainID, err = backend.ChainID(ctx); err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	head, err := backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	s.feeCap = big.NewInt(tip)
	if head.BaseFee != nil {
		s.feeCap.Add(s.feeCap, new(big.Int).Mul(head.BaseFee, big.NewInt(4)))
	}
	if s.nonce, err = backend.PendingNonceAt(ctx, s.from); err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", s.from, err)
	}
	return s, nil
}

// address is that of the contract which the transaction ahead places after the next one creates.
func (s *sender) address(ahead uint64) common.Address {
	return crypto.CreateAddress(s.from, s.nonce+ahead)
}

// create deploys a contract; arguments are ABI encoded. After an error it does nothing.
func (s *sender) create(ctx context.Context, meta *bind.MetaData, arguments []byte) common.Address {
	return s.createWithGas(ctx, meta, arguments, 0)
}

// createWithGas deploys a contract whose constructor needs more gas than others.
func (s *sender) createWithGas(ctx context.Context, meta *bind.MetaData, arguments []byte, more uint64) common.Address {
	code := append(common.FromHex(meta.Bin), arguments...)
	address := s.address(0)
	s.send(ctx, meta.ID, nil, code, createGas+createGasPerByte*uint64(len(code))+more)
	return address
}

// createProxy deploys a proxy in front of implementation and initialises it.
func (s *sender) createProxy(ctx context.Context, implementation, owner common.Address, initialize []byte) common.Address {
	arguments := NewTransparentUpgradeableProxy().PackConstructor(implementation, owner, initialize)
	return s.create(ctx, &TransparentUpgradeableProxyMetaData, arguments)
}

// call sends a call; name is for errors. After an error it does nothing.
func (s *sender) call(ctx context.Context, name string, to common.Address, data []byte) {
	s.send(ctx, name, &to, data, callGas)
}

func (s *sender) send(ctx context.Context, name string, to *common.Address, data []byte, gas uint64) {
	if s.err != nil {
		return
	}
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.chainID), &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: s.nonce, To: to, Data: data, Gas: gas,
		GasTipCap: big.NewInt(tip), GasFeeCap: s.feeCap,
	})
	if err != nil {
		s.err = fmt.Errorf("sign %s: %w", name, err)
		return
	}
	if err := s.backend.SendTransaction(ctx, tx); err != nil {
		s.err = fmt.Errorf("send %s: %w", name, err)
		return
	}
	s.nonce++
	s.sent = append(s.sent, tx.Hash())
	s.names = append(s.names, name)
}

// wait returns once every transaction is mined, with an error if one was not sent or reverted. mine makes a block on
// chains that do not by themselves, and may be nil.
func (s *sender) wait(ctx context.Context, mine func()) error {
	if s.err != nil {
		return s.err
	}
	blocks := 0
	for i, hash := range s.sent {
		for mine != nil && blocks < maxBlocks {
			if _, err := s.backend.TransactionReceipt(ctx, hash); err == nil {
				break
			}
			mine()
			blocks++
		}
		receipt, err := bind.WaitMined(ctx, s.backend, hash)
		if err != nil {
			return fmt.Errorf("wait for %s (%s): %w", s.names[i], hash, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("%w: %s (%s) used %d gas", ErrReverted, s.names[i], hash, receipt.GasUsed)
		}
	}
	return nil
}
