package txmgr

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// MaxTransactionGas is the most gas that one transaction may ask for (EIP-7825).
const MaxTransactionGas = 16_777_216

// TxSigner signs transactions of one account. A remote signer is given the whole transaction, not its hash.
type TxSigner interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Backend is the chain as its endpoints show it. A *quorum.Pool implements it.
type Backend interface {
	quorum.Collector

	// Ask asks one endpoint, or another if it fails. It fills in the calls, and each has an error of its own besides.
	Ask(ctx context.Context, calls []*rpc.Call) error
	// Broadcast gives calls to all endpoints. It succeeds if one accepts, and reports whether all answered the same.
	Broadcast(ctx context.Context, calls []*rpc.Call) (unanimous bool, err error)
	// Told is the newest block that a quorum of endpoints told of lately; 0 where they were not asked yet.
	Told() uint64
	// Quorum is how many endpoints have to agree.
	Quorum() int
	// Limits are those of requests.
	Limits() rpc.Limits
}

// Config says how a Manager spends. A zero field takes its default, except ChainID.
type Config struct {
	ChainID uint64
	// GasCap bounds a transaction's gas; default MaxTransactionGas.
	GasCap uint64
	// GasMarginPercent is added to the estimate; default 20.
	GasMarginPercent uint64
	// DailyGas bounds the gas of all transactions of the last 24 hours (`--max-gas-per-day`); 0 means no bound. What is
	// under way counts with its gas limit, what was mined with the gas that it used.
	DailyGas uint64
	// MaxFeePerGas bounds what is offered, in wei; default 500 gwei. A transaction is never bumped beyond it.
	MaxFeePerGas *big.Int
	// BumpPercent raises both fee fields; default and minimum 10, below which nodes refuse a replacement.
	BumpPercent uint64
	// BumpBlocks and BumpAfter say when a transaction that is not mined gets bumped, whichever comes first; defaults 3
	// blocks and 30s.
	BumpBlocks uint64
	BumpAfter  time.Duration
	// Poll is the pause between looks for receipts, one look for all that is under way; default 1s.
	Poll time.Duration
	// Settled says from when on a mined transaction is forgotten: a reorganisation can not bring
	// it back. Default TagSafe.
	Settled quorum.PinRule
}

func (c Config) withDefaults() Config {
	rpc.SetDefault(&c.GasCap, MaxTransactionGas)
	rpc.SetDefault(&c.GasMarginPercent, 20)
	rpc.SetDefault(&c.BumpBlocks, 3)
	rpc.SetDefault(&c.BumpAfter, 30*time.Second)
	rpc.SetDefault(&c.Poll, time.Second)
	rpc.SetDefault(&c.Settled.Tag, rpc.TagSafe)
	c.BumpPercent = max(c.BumpPercent, minBumpPercent)
	if c.MaxFeePerGas == nil {
		c.MaxFeePerGas = new(big.Int).Mul(big.NewInt(500), big.NewInt(1e9))
	}
	return c
}

// Ports is what a Manager needs from the world besides an endpoint. A nil field takes its default.
type Ports struct {
	// Outbox keeps what is under way; default a MemoryOutbox.
	Outbox Outbox
	// Now is the time by which the last 24 hours are counted; default the wall clock.
	Now func() time.Time
	// Settled is what is known of the chain's tag; default nothing.
	Settled *quorum.Settled
	// AtMaxFee is told once for each Send whose transaction may offer no more and is not mined yet.
	AtMaxFee func(FeeLimit)
}

// FeeLimit is a transaction that Config.MaxFeePerGas keeps from being mined.
type FeeLimit struct {
	Task  messages.TaskID
	Hash  common.Hash
	Nonce uint64
	Max   *big.Int // wei per gas
	Short string   // which of cap and tip is short, in words
}

func (p Ports) withDefaults() Ports {
	if p.Outbox == nil {
		p.Outbox = NewMemoryOutbox()
	}
	if p.Now == nil {
		p.Now = rpc.Now
	}
	if p.Settled == nil {
		p.Settled = &quorum.Settled{}
	}
	if p.AtMaxFee == nil {
		p.AtMaxFee = func(FeeLimit) {}
	}
	return p
}

// Manager sends transactions of one account on one chain and owns that account's nonces: run one Manager per
// account and chain. Send may be called from several goroutines; transactions then wait for each other only while
// they are handed to the endpoint.
//
// A nonce belongs to the Manager from before its first transaction leaves the process until a block that counts as
// settled has spent it. The outbox knows every transaction that was signed for it, so that a restart resumes where the
// last life ended, whichever instant that was:
//
//   - A task has one nonce. To send it again is to follow what is out already, with a replacement
//     if its calldata changed.
//   - An abandoned transaction (it timed out, or its task cannot succeed) keeps its nonce. The next task replaces it
//     there, so that nothing waits behind it, and the chain executes one of the two at most. When the old one is mined
//     after all, the next task begins again with a nonce of its own.
//   - Before a task takes a nonce of its own, transactions that wait and that the outbox does not have may be mined: it
//     may have been lost, and one of them may be the task's.
//   - A reorganisation that undoes a transaction makes its nonce open again.
//   - What others sent from the account is replaced by an empty transfer if it blocks one of ours for too long.
type Manager struct {
	backend  Backend
	signer   TxSigner
	config   Config
	ports    Ports
	chainID  *big.Int
	receipts receiptPoller // for all transactions that are followed

	nonces sync.Mutex // held while a transaction takes a nonce that no record has yet
	mu     sync.Mutex
	slots  map[uint64]*slot // by nonce
	tidied time.Time        // when the abandoned ones were last looked at
}

// New returns a Manager that knows what earlier lives left under way. It returns an error when the chain id is
// missing or the outbox cannot be read.
func New(ctx context.Context, backend Backend, signer TxSigner, config Config, ports Ports) (*Manager, error) {
	if config.ChainID == 0 {
		return nil, errors.New("new transaction manager: chain id is zero")
	}
	s := &Manager{
		backend: backend, signer: signer, config: config.withDefaults(), ports: ports.withDefaults(),
		chainID: new(big.Int).SetUint64(config.ChainID), slots: map[uint64]*slot{},
	}
	s.receipts.pause = s.config.Poll
	left, err := s.ports.Outbox.Outgoing(ctx, signer.Address())
	if err != nil {
		return nil, fmt.Errorf("read what is under way: %w", err)
	}
	for _, record := range left {
		if s.slots[record.Nonce], err = loadSlot(record); err != nil {
			return nil, fmt.Errorf("read what is under way: %w", err)
		}
	}
	return s, nil
}

// Address returns the account that pays.
func (s *Manager) Address() common.Address { return s.signer.Address() }

// Sent is a mined and successful transaction.
type Sent struct {
	Hash    common.Hash
	Block   messages.Pin // by its height
	GasUsed uint64
	Seen    uint64 // block.number as contracts see it there, where that is not the height
}

// Call is a contract call to be sent.
type Call struct {
	Task  messages.TaskID // zero for what is not a task: such calls are sent as often as they are asked for
	To    common.Address
	Input []byte

	resumed bool // it takes no other nonce than the one that it has
}

// Send runs the call, signs it, sends it and waits until it is mined, raising its fees when it is not. Errors wrap a
// *messages.Failure:
//
//	ALREADY_SETTLED, SUBMISSION_PAUSED, QUORUM_LOST, NOT_AN_OPERATOR, REVERTED  it would revert, or was mined and did
//	BALANCE_TOO_LOW    the account cannot pay for it
//	GAS_CEILING        Config.DailyGas does not allow it now
//	STILL_PENDING      the context ended first; it may still be mined
//	SIGNING_FAILED     the signer refused
//	CHAIN_UNAVAILABLE  the endpoint gave no usable answer
func (s *Manager) Send(ctx context.Context, to common.Address, input []byte) (Sent, error) {
	return s.SendCall(ctx, Call{To: to, Input: input}, func(common.Hash) {})
}

// maxBegins bounds how often a call begins again because another transaction was mined at its nonce.
const maxBegins = 4

// SendCall is Send for a task. It tells the hash of every version as soon as the endpoint was given it.
func (s *Manager) SendCall(ctx context.Context, c Call, note func(common.Hash)) (Sent, error) {
	for range maxBegins {
		a, sent, err := s.begin(ctx, c, note)
		if a != nil {
			sent, err = s.finish(ctx, a)
		}
		if !errors.Is(err, errOvertaken) {
			return sent, err
		}
	}
	return Sent{}, rpc.Unavailable("send transaction", errors.New("other transactions take every nonce"))
}

// finish follows an attempt and lets its nonce go.
func (s *Manager) finish(ctx context.Context, a *attempt) (Sent, error) {
	defer s.release(a.slot)
	return s.follow(ctx, a)
}

// KeySigner signs with a key in memory.
type KeySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewKeySigner returns a signer for a key.
func NewKeySigner(key *ecdsa.PrivateKey) *KeySigner {
	return &KeySigner{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address returns the account of the key.
func (k *KeySigner) Address() common.Address { return k.address }

// SignTx signs for one chain (EIP-155).
func (k *KeySigner) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// String masks the key.
func (k *KeySigner) String() string { return "signer of " + k.address.Hex() }
