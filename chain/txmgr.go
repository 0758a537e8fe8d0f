package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// MaxTransactionGas is the most gas that one transaction may ask for (EIP-7825).
const MaxTransactionGas = 16_777_216

// TxSigner signs transactions of one account. A remote signer is given the whole transaction, not its hash.
type TxSigner interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// SenderConfig says how a Sender spends. A zero field takes its default, except ChainID.
type SenderConfig struct {
	ChainID uint64
	// GasCap bounds a transaction's gas; default MaxTransactionGas.
	GasCap uint64
	// GasMarginPercent is added to the estimate; default 20.
	GasMarginPercent uint64
	// MaxFeePerGas bounds what is offered, in wei; default 500 gwei. A transaction is never bumped beyond it.
	MaxFeePerGas *big.Int
	// BumpPercent raises both fee fields; default and minimum 10, below which nodes refuse a replacement.
	BumpPercent uint64
	// BumpBlocks and BumpAfter say when a transaction that is not mined gets bumped, whichever comes first; defaults 3
	// blocks and 30s.
	BumpBlocks uint64
	BumpAfter  time.Duration
	// Poll is the pause between looks for a receipt; default 1s.
	Poll time.Duration
}

func (c SenderConfig) withDefaults() SenderConfig {
	set(&c.GasCap, MaxTransactionGas)
	set(&c.GasMarginPercent, 20)
	set(&c.BumpBlocks, 3)
	set(&c.BumpAfter, 30*time.Second)
	set(&c.Poll, time.Second)
	c.BumpPercent = max(c.BumpPercent, minBumpPercent)
	if c.MaxFeePerGas == nil {
		c.MaxFeePerGas = new(big.Int).Mul(big.NewInt(500), big.NewInt(1e9))
	}
	return c
}

// Sender sends transactions of one account on one chain and owns that account's nonces: run one Sender per account and
// chain. Send may be called from several goroutines; transactions then wait for each other only while they are handed to
// the endpoint.
type Sender struct {
	endpoint *Endpoint
	signer   TxSigner
	config   SenderConfig
	chainID  *big.Int

	mu       sync.Mutex
	inFlight map[uint64]struct{} // nonces of transactions that a Send is waiting for
}

// NewSender returns a Sender. It returns an error when the chain id is missing.
func NewSender(endpoint *Endpoint, signer TxSigner, config SenderConfig) (*Sender, error) {
	if config.ChainID == 0 {
		return nil, errors.New("new sender: chain id is zero")
	}
	return &Sender{
		endpoint: endpoint, signer: signer, config: config.withDefaults(),
		chainID: new(big.Int).SetUint64(config.ChainID), inFlight: make(map[uint64]struct{}),
	}, nil
}

// Address returns the account that pays.
func (s *Sender) Address() common.Address { return s.signer.Address() }

// Sent is a mined and successful transaction.
type Sent struct {
	Hash    common.Hash
	Block   messages.Pin
	GasUsed uint64
}

// attempt is one transaction on its way: every version of it has the same nonce.
type attempt struct {
	to       common.Address
	input    []byte
	gas      uint64
	nonce    uint64
	fees     fees
	versions []common.Hash // newest last
	note     func(common.Hash)
	head     uint64 // block number when the newest version was sent
	sentAt   time.Time
}

// Send runs the call, signs it, sends it and waits until it is mined, raising its fees when it is not. Errors wrap a
// *messages.Failure:
//
//	ALREADY_SETTLED, SUBMISSION_PAUSED, QUORUM_LOST, NOT_AN_OPERATOR, REVERTED  it would revert, or it was mined and did
//	BALANCE_TOO_LOW    the account cannot pay for it
//	STILL_PENDING      the context ended first; it may still be mined
//	SIGNING_FAILED     the signer refused
//	CHAIN_UNAVAILABLE  the endpoint gave no usable answer
func (s *Sender) Send(ctx context.Context, to common.Address, input []byte) (Sent, error) {
	return s.SendNoting(ctx, to, input, func(common.Hash) {})
}

// SendNoting is Send that tells the hash of every version as soon as the endpoint was given it.
func (s *Sender) SendNoting(ctx context.Context, to common.Address, input []byte, note func(common.Hash)) (Sent, error) {
	quote, err := s.quote(ctx, to, input)
	if err != nil {
		return Sent{}, err
	}
	a := &attempt{to: to, input: input, gas: quote.gas, fees: quote.fees, note: note}
	if err := s.first(ctx, a, quote); err != nil {
		return Sent{}, err
	}
	defer s.release(a.nonce)
	return s.follow(ctx, a)
}

// DryRun executes a call at the newest block without sending it. A revert is returned as a *messages.Failure in words.
func (s *Sender) DryRun(ctx context.Context, to common.Address, input []byte) error {
	c := s.callOf(to, input, "latest")
	if err := s.endpoint.ask(ctx, []*call{c}); err != nil {
		return err
	}
	return revertFailure("dry run", c.err)
}

// first hands the first version to the endpoint under a nonce that nobody else uses.
func (s *Sender) first(ctx context.Context, a *attempt, q quote) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := q.pendingNonce
	for range maxNonceTries {
		for s.used(next) {
			next++
		}
		a.nonce = next
		err := s.broadcast(ctx, a, q.head)
		switch reasonOf(err) {
		case sendAccepted: // Sent, or sent before.
			s.inFlight[a.nonce] = struct{}{}
			return nil
		case sendNonceTooLow:
			if next, err = s.pendingNonce(ctx); err != nil {
				return err
			}
		case sendUnderpriced: // Somebody else's transaction has the nonce: queue behind it.
			next++
		case sendInsufficientFunds:
			return s.tooPoor(a, err)
		case sendRefused:
			if len(a.versions) > 0 { // No answer: it may be on its way, so it is followed.
				s.inFlight[a.nonce] = struct{}{}
				return nil
			}
			return sendFailure(err)
		}
	}
	return unavailable("send transaction", errors.New("the endpoint accepts no nonce"))
}

// maxNonceTries bounds the search for a free nonce: an account rarely has more than a few transactions under way.
const maxNonceTries = 16

func (s *Sender) used(nonce uint64) bool {
	_, ok := s.inFlight[nonce]
	return ok
}

func (s *Sender) release(nonce uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.inFlight, nonce)
}

// broadcast signs the attempt at its nonce and fees and hands it to the endpoint.
func (s *Sender) broadcast(ctx context.Context, a *attempt, head uint64) error {
	tx, err := s.signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: a.nonce, To: &a.to, Data: a.input, Gas: a.gas,
		GasTipCap: a.fees.tip, GasFeeCap: a.fees.cap,
	}), s.chainID)
	if err != nil {
		return fmt.Errorf("sign transaction: %w: %w", &messages.Failure{
			Reason: messages.ReasonSigningFailed, Detail: clip(err.Error()),
		}, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	c := &call{method: "eth_sendRawTransaction", args: []any{hexBytes(raw)}, bytes: 2 * len(raw)}
	// The transaction may arrive even if its answer does not, so its hash is remembered first.
	known := slices.Contains(a.versions, tx.Hash())
	if !known {
		a.versions = append(a.versions, tx.Hash())
	}
	a.head, a.sentAt = head, now()
	if err := s.endpoint.ask(ctx, []*call{c}); err != nil {
		return err
	}
	if reasonOf(c.err) == sendAccepted {
		a.note(tx.Hash())
		return nil // Sent, or sent before: "already known" is no failure.
	}
	if !known {
		a.versions = a.versions[:len(a.versions)-1]
	}
	return c.err
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
