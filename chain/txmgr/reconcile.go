package txmgr

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// tidy looks at every abandoned nonce: what was mined meanwhile, what a reorganisation undid, and what is settled and
// can be forgotten. The transaction of one task is not forgotten yet, since somebody asks what became of it. It asks
// nothing where there is no such nonce.
func (s *Manager) tidy(ctx context.Context, asked messages.TaskID) error {
	idle := s.holdIdle(asked)
	defer s.release(idle...)
	if len(idle) == 0 {
		return nil
	}
	st, err := s.standing(ctx, hashesOf(idle...))
	if err != nil {
		return err
	}
	for _, sl := range idle {
		if err := s.sort(ctx, sl, st, asked); err != nil {
			return err
		}
	}
	return nil
}

// sort puts one idle slot where it belongs.
func (s *Manager) sort(ctx context.Context, sl *slot, st standing, asked messages.TaskID) error {
	if receipt := st.receiptOf(sl); receipt != nil {
		if err := s.noteMined(ctx, sl, receipt); err != nil {
			return err
		}
		if done := sl.record.done(); uint64(receipt.Number) <= st.settled &&
			(done == messages.TaskID{} || done != asked) {
			return s.drop(ctx, sl)
		}
		return nil
	}
	if st.head < sl.record.Mined.Block.Number {
		return nil // They lag behind what is known already.
	}
	passed := sl.record.Nonce < st.nonce
	if passed && s.passedAt(ctx, sl.record.Nonce, st.settled) {
		return s.drop(ctx, sl) // The nonce went to a transaction that is not ours.
	}
	if sl.record.Mined != (Mined{}) {
		undone := sl.record.clone()
		undone.Mined = Mined{}
		if err := s.keep(ctx, sl, undone, sl.newest); err != nil {
			return err
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	sl.passed, sl.lost = passed, passed && sl.lost
	return nil
}

// passedAt reports whether a nonce is spent at a block. Where the endpoints do not say, it is not.
func (s *Manager) passedAt(ctx context.Context, nonce, number uint64) bool {
	next, err := s.nextNonce(ctx, hexutil.Uint64(number))
	return err == nil && nonce < next
}

// noteMined books a receipt: its cost, then that the nonce is spent.
func (s *Manager) noteMined(ctx context.Context, sl *slot, r *rpc.Receipt) error {
	mined := mined(r)
	if sl.record.Mined == mined {
		return nil
	}
	err := s.ports.Outbox.PutCost(ctx, Cost{
		Account: sl.record.Account, Nonce: sl.record.Nonce, Task: sl.record.taskOf(r.Hash), Hash: r.Hash,
		Block:   mined.Block,
		GasUsed: mined.GasUsed, GasPrice: (*big.Int)(r.GasPrice), L1Fee: r.DataFee(), At: s.millis(),
	})
	if err != nil {
		return fmt.Errorf("journal what a transaction cost: %w", err)
	}
	record := sl.record.clone()
	record.Mined = mined
	return s.keep(ctx, sl, record, sl.newest)
}

func (s *Manager) millis() uint64 { return uint64(max(s.ports.Now().UnixMilli(), 0)) }
