package txmgr

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// broadcast signs the attempt at its nonce and fees, journals it and hands it to the endpoints, in this order. What all
// of them refuse is taken out of the journal again; where one gave no answer it stays in.
func (s *Manager) broadcast(ctx context.Context, a *attempt, head uint64) error {
	tx, raw, err := s.sign(ctx, a)
	if err != nil {
		return err
	}
	before, beforeTx := a.slot.record, a.slot.newest
	record := before.clone()
	record.Raw, record.Dead = raw, false
	if !slices.ContainsFunc(record.Versions, func(v Version) bool { return v.Hash == tx.Hash() }) {
		record.Versions = append(record.Versions,
			Version{Task: a.call.Task, Hash: tx.Hash(), Tip: a.fees.tip, Cap: a.fees.cap})
	}
	if err = s.keep(ctx, a.slot, record, tx); err != nil {
		return err
	}
	a.head, a.sentAt = head, rpc.Now()
	unanimous, err := s.offer(ctx, raw)
	switch quorum.SendReplyOf(err) {
	case quorum.SendAccepted:
		a.note(tx.Hash())
		return nil // Sent, or sent before: "already known" is not a failure.
	case quorum.SendFeeTooLow, quorum.SendPoolFull, quorum.SendNonceTooHigh, quorum.SendRefused:
		return err // It may be taken later, or was taken by somebody whose answer was lost.
	case quorum.SendNonceTooLow, quorum.SendUnderpriced, quorum.SendInsufficientFunds, quorum.SendGasWrong,
		quorum.SendReverted, quorum.SendFeeAboveCap:
		if !unanimous {
			return err
		}
	}
	if len(before.Versions) > 0 {
		return errors.Join(err, s.keep(ctx, a.slot, before, beforeTx))
	}
	dropped := s.drop(ctx, a.slot)
	s.mu.Lock()
	defer s.mu.Unlock()
	a.slot.record, a.slot.newest = before, beforeTx
	return errors.Join(err, dropped)
}

// sign makes the attempt's transaction.
func (s *Manager) sign(ctx context.Context, a *attempt) (*types.Transaction, []byte, error) {
	var inner types.TxData = &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: a.slot.record.Nonce, To: &a.call.To, Data: a.call.Input, Gas: a.gas,
		GasTipCap: a.fees.tip, GasFeeCap: a.fees.cap,
	}
	if a.fees.legacy {
		inner = &types.LegacyTx{
			Nonce: a.slot.record.Nonce, To: &a.call.To, Data: a.call.Input, Gas: a.gas, GasPrice: a.fees.cap,
		}
	}
	tx, err := s.signer.SignTx(ctx, types.NewTx(inner), s.chainID)
	if err != nil {
		return nil, nil, rpc.Coded("sign transaction", messages.ReasonSigningFailed, err.Error(), err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, nil, fmt.Errorf("encode transaction: %w", err)
	}
	return tx, raw, nil
}

// offer hands a signed transaction to all endpoints: one that takes it is enough. It tells
// whether all of them answered.
func (s *Manager) offer(ctx context.Context, raw []byte) (unanimous bool, err error) {
	c := &rpc.Call{Method: "eth_sendRawTransaction", Args: []any{rpc.HexBytes(raw)}, Bytes: 2 * len(raw)}
	if unanimous, err = s.backend.Broadcast(ctx, []*rpc.Call{c}); err != nil {
		return unanimous, err
	}
	return unanimous, c.Err
}
