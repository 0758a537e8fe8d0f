package txmgr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// maxNonceTries bounds the search for a free nonce: an account rarely has more than a few transactions under way.
	maxNonceTries = 16
	// maxVersions bounds the transactions that compete for a nonce, and so the receipts that one look asks for. Raised
	// by a tenth each, the last one offers 400 times as much as the first.
	maxVersions = 64
	// ceilingWindow is the time over which Config.DailyGas counts.
	ceilingWindow = 24 * time.Hour
)

// attempt is one call on its way: every version of it has the same nonce.
type attempt struct {
	slot   *slot
	call   Call
	gas    uint64
	fees   fees
	note   func(common.Hash)
	head   uint64 // block number when the newest version was sent
	sentAt time.Time
	limit  string // why it can only wait, if it can
	told   bool   // that it can only wait
}

// begin gives a call its nonce and hands it to the endpoints. It returns no attempt where the call is done already, and
// errOvertaken where its nonce was spent meanwhile.
func (s *Manager) begin(ctx context.Context, c Call, note func(common.Hash)) (*attempt, Sent, error) {
	if err := s.tidy(ctx, c.Task); err != nil {
		return nil, Sent{}, err
	}
	sl, err := s.claim(ctx, c)
	if err != nil {
		return nil, Sent{}, err
	}
	if sl != nil && sl.record.Mined != (Mined{}) {
		defer s.release(sl)
		sent, err := s.verdict(ctx, sl)
		return nil, sent, err
	}
	a := &attempt{slot: sl, call: c, note: note}
	if err := s.place(ctx, a); err != nil {
		if a.slot != nil {
			s.release(a.slot)
		}
		return nil, Sent{}, err
	}
	return a, Sent{}, nil
}

// place runs the call, then sends it at its nonce.
func (s *Manager) place(ctx context.Context, a *attempt) error {
	q, err := s.quote(ctx, a.call.To, a.call.Input)
	if err == nil && a.slot == nil {
		q, err = s.awaitUnknown(ctx, a, q)
	}
	if err != nil {
		return err
	}
	a.gas, a.fees = q.gas, q.fees
	switch {
	case a.slot == nil:
		return s.sendFirst(ctx, a, q)
	case a.same():
		s.again(ctx, a, q.head)
		return nil
	}
	return s.replace(ctx, a, q)
}

// awaitUnknown waits before a call takes a fresh nonce while transactions of the account wait that no record is of,
// but no longer than Config.BumpAfter: with a lost outbox one of them may be the call itself. Once it is mined,
// running the call again shows that.
func (s *Manager) awaitUnknown(ctx context.Context, a *attempt, q quote) (quote, error) {
	for since := rpc.Now(); s.unknown(q) && rpc.Now().Sub(since) < s.config.BumpAfter; {
		if err := rpc.Sleep(ctx, s.config.Poll); err != nil {
			return quote{}, fmt.Errorf("wait for the account's transactions: %w: %w", &messages.Failure{
				Reason: messages.ReasonStillPending,
				Detail: "a transaction of the account waits that the outbox does not have",
			}, err)
		}
		var err error
		if q, err = s.quote(ctx, a.call.To, a.call.Input); err != nil {
			return quote{}, err
		}
	}
	return q, nil
}

// unknown reports whether a transaction of the account waits that no record is of.
func (s *Manager) unknown(q quote) bool {
	for nonce := q.nonce; nonce < q.pendingNonce && nonce < q.nonce+maxNonceTries; nonce++ {
		if !s.used(nonce) {
			return true
		}
	}
	return false
}

// same reports whether the newest version at the nonce is the call itself.
func (a *attempt) same() bool {
	tx := a.slot.newest
	return a.slot.record.newest().Task == a.call.Task && *tx.To() == a.call.To && bytes.Equal(tx.Data(), a.call.Input)
}

// sendFirst sends the first version of a transaction under a nonce of its own.
func (s *Manager) sendFirst(ctx context.Context, a *attempt, q quote) error {
	s.nonces.Lock()
	defer s.nonces.Unlock()
	if err := s.ceiling(ctx, a); err != nil {
		return err
	}
	next := q.pendingNonce
	for range maxNonceTries {
		for s.used(next) {
			next++
		}
		a.slot = &slot{held: true, record: Outgoing{Account: s.Address(), Nonce: next, Begun: s.millis()}}
		err := s.bargain(ctx, a, q.market)
		switch quorum.SendReplyOf(err) { //nolint:exhaustive // All others end the search.
		// What the pool does not take now is offered again.
		case quorum.SendAccepted, quorum.SendFeeTooLow, quorum.SendPoolFull, quorum.SendNonceTooHigh:
			return nil
		case quorum.SendNonceTooLow, quorum.SendUnderpriced:
			if s.used(next) {
				return nil // Whoever gave no answer may have taken it: the call keeps its nonce.
			}
		default:
			return s.refused(a, err)
		}
		if quorum.SendReplyOf(err) == quorum.SendUnderpriced {
			next++ // Somebody else's transaction has the nonce: queue behind it.
		} else if next, err = s.nextNonce(ctx, rpc.TagPending); err != nil {
			return err
		}
	}
	return rpc.Unavailable("send transaction", errors.New("the endpoint accepts no nonce"))
}

// bargain offers an attempt at its fees, and then more or less as long as all that the pools ask is that.
func (s *Manager) bargain(ctx context.Context, a *attempt, today market) error {
	floor := today.floor(a.fees)
	var err error
	for range maxRaises {
		err = s.broadcast(ctx, a, today.head)
		another := false
		switch quorum.SendReplyOf(err) { //nolint:exhaustive // All others are about something else.
		case quorum.SendFeeAboveCap:
			a.fees, another = a.fees.lowered(floor)
		case quorum.SendFeeTooLow:
			a.fees, another = today.refused(a.fees, s.room(a.slot))
		default:
		}
		if !another {
			return err
		}
	}
	return err
}

// refused decides about a version that no pool is known to have: without an answer it may be on
// its way, so it is followed.
func (s *Manager) refused(a *attempt, err error) error {
	var failure *messages.Failure
	if answered(err) || errors.As(err, &failure) && failure.Reason != messages.ReasonChainUnavailable ||
		len(a.slot.record.Versions) == 0 {
		return s.sendFailure(a, err)
	}
	return nil
}

// answered tells whether an error is the endpoint's answer to the call, and not that there was none.
func answered(err error) bool {
	var coded gethrpc.Error
	return errors.As(err, &coded)
}

// again hands the newest version to the endpoints once more: it may never have arrived, or be forgotten.
func (s *Manager) again(ctx context.Context, a *attempt, head uint64) {
	a.gas, a.fees = a.slot.newest.Gas(), a.slot.fees()
	a.head, a.sentAt = head, rpc.Now()
	if _, err := s.offer(ctx, a.slot.record.Raw); quorum.SendReplyOf(err) == quorum.SendAccepted {
		a.note(a.slot.record.newest().Hash)
	}
	// Whatever else a pool says: it may have an earlier version, or one is mined already. They are followed.
}

// replace sends the call in place of what has the nonce. Where that cannot be replaced yet it is followed first.
func (s *Manager) replace(ctx context.Context, a *attempt, q quote) error {
	if err := s.ceiling(ctx, a); err != nil {
		return err
	}
	a.fees = a.slot.fees()
	a.head, a.sentAt = q.head, rpc.Now()
	for range maxRaises {
		before := a.fees
		higher, possible := q.market.next(before, s.room(a.slot))
		if !possible {
			a.fees = a.slot.fees() // What the pools have.
			return nil
		}
		a.fees = higher
		err := s.bargain(ctx, a, q.market)
		switch quorum.SendReplyOf(err) { //nolint:exhaustive // All others end the raising.
		case quorum.SendAccepted, quorum.SendFeeTooLow, quorum.SendPoolFull, quorum.SendNonceTooHigh:
			return nil
		case quorum.SendNonceTooLow:
			if a.slot.record.carries(a.call.Task) {
				return nil // Its own transaction may be the one that was mined.
			}
			return errOvertaken
		case quorum.SendUnderpriced: // From this offer on.
		default:
			a.fees = before
			return s.refused(a, err)
		}
	}
	return nil
}

// room is how far the transaction of a slot may be raised.
func (s *Manager) room(sl *slot) room {
	r := room{top: s.config.MaxFeePerGas, percent: s.config.BumpPercent, left: maxVersions}
	if sl != nil {
		r.left -= len(sl.record.Versions)
	}
	return r
}

// ceiling keeps the last day's gas within its bound.
func (s *Manager) ceiling(ctx context.Context, a *attempt) error {
	if s.config.DailyGas == 0 {
		return nil
	}
	used, _, err := s.ports.Outbox.Spent(ctx, s.ports.Now().Add(-ceilingWindow))
	if err != nil {
		return fmt.Errorf("read what was spent: %w", err)
	}
	underWay := s.underWay(a.slot)
	if used+underWay+a.gas <= s.config.DailyGas {
		return nil
	}
	return fmt.Errorf("check the gas of the day: %w", &messages.Failure{
		Reason: messages.ReasonGasCeiling,
		Detail: fmt.Sprintf(
			"24 hours used %d gas, %d are under way and this may use %d: more than the %d of --max-gas-per-day", used,
			underWay, a.gas, s.config.DailyGas),
	})
}

// underWay adds up the gas limits of what is not mined yet at other nonces.
func (s *Manager) underWay(except *slot) (gas uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, sl := range s.slots {
		if sl != except && !sl.passed && sl.record.Mined == (Mined{}) {
			gas += sl.newest.Gas()
		}
	}
	return gas
}
