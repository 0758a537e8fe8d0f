package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// maxSilentPolls bounds the looks that may fail in a row before the wait is given up.
const maxSilentPolls = 20

// txReceipt is what is read of a receipt.
type txReceipt struct {
	Status  hexutil.Uint64 `json:"status"`
	GasUsed hexutil.Uint64 `json:"gasUsed"`
	Number  hexutil.Uint64 `json:"blockNumber"`
	Block   common.Hash    `json:"blockHash"`
	Hash    common.Hash    `json:"transactionHash"`
}

// progress is one look at a transaction's way.
type progress struct {
	receipt *txReceipt // of the version that was mined
	nonce   uint64     // the account's next nonce at the head
	head    uint64
	base    *big.Int
	tip     *call
}

// follow waits until a version of the attempt is mined and bumps it when it is not.
func (s *Sender) follow(ctx context.Context, a *attempt) (Sent, error) {
	silent, passed := 0, 0
	for {
		p, err := s.look(ctx, a)
		switch {
		case ctx.Err() != nil:
			return Sent{}, stillPending(a, ctx.Err())
		case err != nil:
			if silent++; silent >= maxSilentPolls {
				return Sent{}, stillPending(a, err)
			}
		case p.receipt != nil:
			return s.mined(ctx, a, p.receipt)
		case p.nonce > a.nonce:
			// The nonce is spent. A receipt may lag behind the nonce for a moment; then another transaction has spent it.
			if passed++; passed >= maxSilentPolls {
				return Sent{}, fmt.Errorf("wait for receipt: %w", &messages.Failure{
					Reason: messages.ReasonStillPending,
					Detail: fmt.Sprintf("nonce %d of %s was spent by another transaction", a.nonce, s.Address()),
				})
			}
		default:
			silent = 0
			s.nudge(ctx, a, p)
		}
		if err := sleep(ctx, s.config.Poll); err != nil {
			return Sent{}, stillPending(a, err)
		}
	}
}

// look asks for the receipts of all versions, the account's nonce and today's fees in one request.
func (s *Sender) look(ctx context.Context, a *attempt) (progress, error) {
	p := progress{tip: &call{method: "eth_maxPriorityFeePerGas", bytes: callBytes}}
	nonce := &call{method: "eth_getTransactionCount", args: []any{s.Address(), TagLatest}, bytes: callBytes}
	head := blockCall(TagLatest)
	calls := []*call{p.tip, nonce, head}
	first := len(calls)
	for _, hash := range a.versions {
		calls = append(calls, &call{method: "eth_getTransactionReceipt", args: []any{hash}, bytes: callBytes})
	}
	if err := s.endpoint.ask(ctx, calls); err != nil {
		return p, err
	}
	for i, c := range calls[first:] {
		if c.absent() {
			continue
		}
		var r txReceipt
		if err := c.decode(&r); err != nil {
			return p, err
		}
		if r.Hash != a.versions[i] {
			return p, unavailable("read receipt", fmt.Errorf("asked for %s, got %s", a.versions[i], r.Hash))
		}
		p.receipt = &r
		return p, nil
	}
	var err error
	if p.nonce, err = nonce.number(); err != nil {
		return p, err
	}
	p.head, p.base, err = readHead(head)
	return p, err
}

// readHead reads number and base fee of a header; the fee is nil on chains without one.
func readHead(c *call) (uint64, *big.Int, error) {
	var h struct {
		Number  *hexutil.Uint64 `json:"number"`
		BaseFee *hexutil.Big    `json:"baseFeePerGas"`
	}
	if err := c.decode(&h); err != nil {
		return 0, nil, err
	}
	if h.Number == nil {
		return 0, nil, unavailable("read newest block", errNoBlock)
	}
	return uint64(*h.Number), (*big.Int)(h.BaseFee), nil
}

// nudge does something about a transaction that is not mined: it is offered again at a higher fee, and what blocks its
// nonce is taken out of the way. Failures are left to the next look.
func (s *Sender) nudge(ctx context.Context, a *attempt, p progress) {
	if p.head < a.head+s.config.BumpBlocks && now().Sub(a.sentAt) < s.config.BumpAfter {
		return
	}
	if p.nonce < a.nonce {
		s.unblock(ctx, a, p)
	}
	higher := a.fees.raised(s.config.BumpPercent).atLeast(s.suggested(p.tip, p.base))
	if higher.cap.Cmp(s.config.MaxFeePerGas) > 0 || higher.tip.Cmp(higher.cap) > 0 {
		a.head, a.sentAt = p.head, now() // At its limit; it can only wait.
		return
	}
	before := a.fees
	a.fees = higher
	if err := s.broadcast(ctx, a, p.head); err != nil && reasonOf(err) != sendUnderpriced {
		a.fees = before // An underpriced bump is bumped from where it is; anything else is tried again as it was.
	}
}

// unblock replaces transactions that wait at earlier nonces and belong to no Send, such as those of a process that
// crashed, by empty transfers to the account itself. They are raised like any other until they are mined.
func (s *Sender) unblock(ctx context.Context, a *attempt, p progress) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for nonce := p.nonce; nonce < a.nonce && nonce < p.nonce+maxUnblocked; nonce++ {
		if s.used(nonce) {
			continue
		}
		blocker := &attempt{to: s.Address(), gas: transferGas, nonce: nonce, fees: a.fees, note: func(common.Hash) {}}
		for range maxRaises {
			err := s.broadcast(ctx, blocker, p.head)
			if reasonOf(err) != sendUnderpriced {
				break
			}
			if blocker.fees = blocker.fees.raised(s.config.BumpPercent); blocker.fees.cap.Cmp(s.config.MaxFeePerGas) > 0 {
				break
			}
		}
	}
}

const (
	// transferGas is the gas of a transfer without data.
	transferGas = 21_000
	// maxUnblocked bounds the foreign transactions that are replaced at one look.
	maxUnblocked = 4
	// maxRaises bounds the offers for one of them: 1.1^24 is about 10.
	maxRaises = 24
)

// mined reads the outcome. Why a transaction failed is found by running it again on the state before its block.
func (s *Sender) mined(ctx context.Context, a *attempt, r *txReceipt) (Sent, error) {
	sent := Sent{Hash: r.Hash, GasUsed: uint64(r.GasUsed), Block: messages.Pin{Number: uint64(r.Number), Hash: r.Block}}
	if r.Status == 1 {
		return sent, nil
	}
	again := s.callOf(a.to, a.input, max(r.Number, 1)-1)
	if err := s.endpoint.ask(ctx, []*call{again}); err == nil && again.err != nil {
		if err := revertFailure(fmt.Sprintf("transaction %s in block %d", r.Hash, r.Number), again.err); err != nil {
			return sent, err
		}
	}
	return sent, fmt.Errorf("transaction %s: %w", r.Hash, &messages.Failure{
		Reason: messages.ReasonReverted,
		Detail: fmt.Sprintf("mined in block %d and failed after %d of %d gas", r.Number, r.GasUsed, a.gas),
	})
}

// stillPending makes the failure of a wait that was given up.
func stillPending(a *attempt, cause error) error {
	hash := common.Hash{}
	if len(a.versions) > 0 {
		hash = a.versions[len(a.versions)-1]
	}
	return fmt.Errorf("wait for receipt: %w: %w", &messages.Failure{
		Reason: messages.ReasonStillPending,
		Detail: fmt.Sprintf("transaction %s with nonce %d is not mined yet", hash, a.nonce),
	}, errors.Join(cause))
}
