package txmgr

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// maxSilentPolls bounds the looks that may fail in a row before the wait is given up.
const maxSilentPolls = 20

// follow waits until a version of the attempt is mined and bumps it when it is not. It returns errOvertaken when the
// nonce went to another task's transaction.
func (s *Manager) follow(ctx context.Context, a *attempt) (Sent, error) {
	silent, passed := 0, 0
	for {
		st, err := s.receipts.wait(ctx, hashesOf(a.slot), s.standing)
		receipt := st.receiptOf(a.slot)
		switch {
		case ctx.Err() != nil:
			return Sent{}, s.stillPending(a, ctx.Err())
		case err != nil:
			if silent++; silent >= maxSilentPolls {
				return Sent{}, s.stillPending(a, err)
			}
		case receipt != nil:
			return s.mined(ctx, a, receipt)
		case st.nonce > a.slot.record.Nonce:
			// The nonce is spent. A receipt may lag behind the nonce for a moment; then another
			// transaction has spent it.
			if passed++; passed >= maxSilentPolls {
				s.markLost(a.slot)
				return Sent{}, fmt.Errorf("wait for receipt: %w", &messages.Failure{
					Reason: messages.ReasonStillPending,
					Detail: fmt.Sprintf("nonce %d of %s was spent by another transaction", a.slot.record.Nonce,
						s.Address()),
				})
			}
		default:
			silent, passed = 0, 0
			s.nudge(ctx, a, st)
		}
	}
}

func (s *Manager) markLost(sl *slot) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sl.passed, sl.lost = true, true
}

// readHead reads number and base fee of a header; the fee is nil on chains without one.
func readHead(c *rpc.Call) (uint64, *big.Int, error) {
	var h struct {
		Number  *hexutil.Uint64 `json:"number"`
		BaseFee json.RawMessage `json:"baseFeePerGas"`
	}
	if err := c.Decode(&h); err != nil {
		return 0, nil, err
	}
	if h.Number == nil {
		return 0, nil, rpc.Unavailable("read newest block", rpc.ErrNoBlock)
	}
	return uint64(*h.Number), rpc.Told(h.BaseFee), nil
}

// nudge does something about a transaction that is not mined: it is offered again, at a higher fee if a block could
// have taken it, and what blocks its nonce is taken out of the way. Failures are left to the next look.
func (s *Manager) nudge(ctx context.Context, a *attempt, st standing) {
	if st.head < a.head+s.config.BumpBlocks && rpc.Now().Sub(a.sentAt) < s.config.BumpAfter {
		return
	}
	passedOver := st.head > a.head && st.nonce >= a.slot.record.Nonce
	a.head, a.sentAt = st.head, rpc.Now()
	today, err := s.market(ctx)
	if err != nil {
		today = market{head: st.head}
	}
	if st.nonce < a.slot.record.Nonce {
		s.unblock(ctx, a, st, today)
	}
	higher, possible := today.next(a.fees, s.room(a.slot))
	if passedOver && !possible && err == nil {
		s.atLimit(a, today)
	}
	if !possible || !passedOver {
		_, _ = s.offer(ctx, a.slot.record.Raw) // The pool may have forgotten it; an answer changes nothing.
		return
	}
	before := a.fees
	a.fees = higher
	switch quorum.SendReplyOf(s.bargain(ctx, a, today)) { //nolint:exhaustive // All others are tried again.
	// The next offer starts from this one.
	case quorum.SendAccepted, quorum.SendFeeTooLow, quorum.SendPoolFull, quorum.SendNonceTooHigh:
		a.limit = ""
	case quorum.SendUnderpriced:
		if a.fees.cap.Cmp(s.config.MaxFeePerGas) >= 0 {
			a.fees = before
			s.atLimit(a, today)
		}
	default:
		a.fees = before
	}
}

// atLimit notes that a transaction can only wait, and tells it once.
func (s *Manager) atLimit(a *attempt, today market) {
	a.limit = today.short(a.fees, s.room(a.slot))
	if a.told {
		return
	}
	a.told = true
	s.ports.AtMaxFee(FeeLimit{
		Task: a.call.Task, Hash: a.slot.record.newest().Hash, Nonce: a.slot.record.Nonce, Max: s.config.MaxFeePerGas,
		Short: a.limit,
	})
}

// unblock moves what waits at earlier nonces: abandoned transactions of ours are raised as they are. Others, which
// belong to no record, are replaced by empty transfers to the account itself, raised until they are mined.
func (s *Manager) unblock(ctx context.Context, a *attempt, st standing, today market) {
	for nonce := st.nonce; nonce < a.slot.record.Nonce && nonce < st.nonce+maxUnblocked; nonce++ {
		if sl, ours := s.hold(nonce); sl != nil {
			s.push(ctx, sl, a.fees, today)
			s.release(sl)
		} else if !ours {
			s.clear(ctx, nonce, a.fees)
		}
	}
}

// hold holds the slot of a nonce unless somebody has it. It tells whether the nonce is ours at all.
func (s *Manager) hold(nonce uint64) (found *slot, ours bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sl, ours := s.slots[nonce]
	if !ours || !sl.open() {
		return nil, ours
	}
	sl.held = true
	return sl, true
}

// push raises an abandoned transaction, once, at least to what waits behind it, or offers it again as it is.
func (s *Manager) push(ctx context.Context, sl *slot, at fees, today market) {
	tx := sl.newest
	a := &attempt{
		slot: sl, call: Call{Task: sl.record.newest().Task, To: *tx.To(), Input: tx.Data()}, gas: tx.Gas(),
		note: func(common.Hash) {},
	}
	higher, possible := today.next(sl.fees(), s.room(sl))
	if !possible {
		_, _ = s.offer(ctx, sl.record.Raw)
		return
	}
	a.fees = higher.atLeast(fees{tip: at.tip, cap: at.cap, legacy: higher.legacy})
	_ = s.bargain(ctx, a, today) // The next look sees what became of it.
}

// clear replaces a transaction that is not ours.
func (s *Manager) clear(ctx context.Context, nonce uint64, at fees) {
	a := &attempt{
		slot: &slot{record: Outgoing{Nonce: nonce}}, call: Call{To: s.Address()}, gas: s.transferGas(ctx), fees: at,
	}
	for range maxRaises {
		_, raw, err := s.sign(ctx, a)
		if err != nil {
			return
		}
		if _, err = s.offer(ctx, raw); quorum.SendReplyOf(err) != quorum.SendUnderpriced {
			return
		}
		if a.fees.cap.Cmp(s.config.MaxFeePerGas) >= 0 {
			return
		}
		a.fees = a.fees.raised(max(s.config.BumpPercent, clearPercent))
		a.fees.cap = minInt(a.fees.cap, s.config.MaxFeePerGas)
		a.fees.tip = minInt(a.fees.tip, a.fees.cap)
	}
}

// transferGas is the gas of an empty transfer to the account itself, which some chains count in their own way.
func (s *Manager) transferGas(ctx context.Context) uint64 {
	estimate := rpc.EstimateCall(s.message(s.Address(), nil))
	if err := s.backend.Ask(ctx, []*rpc.Call{estimate}); err != nil {
		return params.TxGas
	}
	gas, err := estimate.Number()
	if err == nil {
		gas, err = s.gasLimit(gas)
	}
	if err != nil {
		return params.TxGas
	}
	return max(gas, params.TxGas)
}

const (
	// maxUnblocked bounds the foreign transactions that are replaced at one look.
	maxUnblocked = 4
	// maxRaises bounds the offers for one nonce at one look.
	maxRaises = 24
	// clearPercent is by how much the offer for one of them grows: what it offers itself is not known.
	clearPercent = 100
)

// mined books a receipt and reads the outcome.
func (s *Manager) mined(ctx context.Context, a *attempt, r *rpc.Receipt) (Sent, error) {
	if err := s.noteMined(ctx, a.slot, r); err != nil {
		// It is mined whatever the disk says: the next look books it.
		block := messages.Pin{Number: uint64(r.Number), Hash: r.Block}
		return Sent{Hash: r.Hash, GasUsed: uint64(r.GasUsed), Block: block}, err
	}
	if a.slot.record.done() != a.call.Task {
		return Sent{}, errOvertaken
	}
	return s.verdict(ctx, a.slot)
}

// verdict returns what became of a mined transaction. Why one failed is found by running it again on
// the state before its block.
func (s *Manager) verdict(ctx context.Context, sl *slot) (Sent, error) {
	m, tx := sl.record.Mined, sl.newest
	sent := Sent{Hash: m.Hash, GasUsed: m.GasUsed, Block: m.Block, Seen: m.Seen}
	if !m.Failed {
		return sent, nil
	}
	again := s.callOf(*tx.To(), tx.Data(), hexutil.Uint64(max(m.Block.Number, 1)-1))
	if err := s.backend.Ask(ctx, []*rpc.Call{again}); err == nil && again.Err != nil {
		if err := revertFailure(fmt.Sprintf("transaction %s in block %d", m.Hash, m.Block.Number),
			again.Err); err != nil {
			return sent, err
		}
	}
	return sent, fmt.Errorf("transaction %s: %w", m.Hash, &messages.Failure{
		Reason: messages.ReasonReverted,
		Detail: fmt.Sprintf("mined in block %d and failed after %d of %d gas", m.Block.Number, m.GasUsed, tx.Gas()),
	})
}

// stillPending makes the failure of a wait that was given up. The nonce stays ours.
func (s *Manager) stillPending(a *attempt, cause error) error {
	detail := fmt.Sprintf("transaction %s with nonce %d is not mined yet", a.slot.record.newest().Hash,
		a.slot.record.Nonce)
	if a.limit != "" {
		detail = fmt.Sprintf("FEE_LIMIT: %s at --max-fee (%s): %s", detail, gwei(s.config.MaxFeePerGas), a.limit)
	}
	return fmt.Errorf("wait for receipt: %w: %w",
		&messages.Failure{Reason: messages.ReasonStillPending, Detail: detail}, cause)
}
