package txmgr

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// standing is what a quorum of endpoints says about the account and its transactions: a minority can neither make up a
// receipt nor hide one.
type standing struct {
	nonce    uint64 // the account's next one at the head
	head     uint64
	settled  uint64 // the newest block that no reorganisation undoes
	receipts map[common.Hash]*rpc.Receipt
}

// receiptOf returns the receipt of the version that was mined at a nonce, or nil.
func (st standing) receiptOf(sl *slot) *rpc.Receipt {
	for _, v := range sl.record.Versions {
		if r := st.receipts[v.Hash]; r != nil {
			return r
		}
	}
	return nil
}

// hashesOf lists all versions at some nonces.
func hashesOf(slots ...*slot) []common.Hash {
	var all []common.Hash
	for _, sl := range slots {
		for _, v := range sl.record.Versions {
			all = append(all, v.Hash)
		}
	}
	return all
}

// standing looks at the account and at some transactions.
func (s *Manager) standing(ctx context.Context, hashes []common.Hash) (standing, error) {
	calls := []*rpc.Call{
		s.nonceCall(rpc.TagLatest), rpc.BlockCall(s.config.Settled.Tag), rpc.BlockCall(rpc.TagLatest),
	}
	facts := len(calls)
	for _, hash := range hashes {
		calls = append(calls, rpc.ReceiptCall(hash))
	}
	all, err := quorum.Collect(ctx, s.backend, calls, func(c []*rpc.Call) (standing, error) {
		st := standing{receipts: map[common.Hash]*rpc.Receipt{}}
		var err error
		if st.nonce, err = c[0].Number(); err != nil {
			return standing{}, err
		}
		if st.head, _, err = readHead(c[2]); err != nil {
			return standing{}, err
		}
		st.settled = s.settledNumber(c[1], st.head)
		for i, hash := range hashes {
			if st.receipts[hash], err = rpc.ReadReceipt(c[facts+i], hash); err != nil {
				return standing{}, err
			}
		}
		return st, nil
	})
	if err != nil {
		return standing{}, err
	}
	return agreedStanding(all, hashes, s.backend.Quorum()), nil
}

// agreedStanding takes of each fact what a quorum has.
func agreedStanding(all []standing, hashes []common.Hash, need int) standing {
	agreed := standing{receipts: map[common.Hash]*rpc.Receipt{}}
	var nonces, heads, settled []uint64
	for _, st := range all {
		nonces, heads, settled = append(nonces, st.nonce), append(heads, st.head), append(settled, st.settled)
	}
	agreed.nonce, agreed.head, agreed.settled = quorum.Reached(nonces, need), quorum.Reached(heads,
		need), quorum.Reached(settled, need)
	for _, hash := range hashes {
		var ends []Mined
		for _, st := range all {
			ends = append(ends, mined(st.receipts[hash]))
		}
		if end, ok := quorum.Agreed(ends, need); ok && end != (Mined{}) {
			agreed.receipts[hash] = all[slices.Index(ends, end)].receipts[hash]
		}
	}
	return agreed
}

// settledNumber returns the newest block that a reorganisation does not undo, as one endpoint sees it.
func (s *Manager) settledNumber(tag *rpc.Call, head uint64) uint64 {
	var b rpc.Block
	if s.config.Settled.Tag != rpc.TagLatest && tag.DecodeBlock(&b) == nil && b.Number <= head {
		return b.Number
	}
	if known, seen := s.ports.Settled.Block(); seen && s.config.Settled.Tag != rpc.TagLatest {
		return known.Number // The endpoint lost its tag.
	}
	return head - min(head, s.config.Settled.Depth())
}

// mined returns where the transaction ended; zero where there is no receipt.
func mined(r *rpc.Receipt) Mined {
	if r == nil {
		return Mined{}
	}
	return Mined{
		Hash: r.Hash, Block: messages.Pin{Number: uint64(r.Number), Hash: r.Block}, GasUsed: uint64(r.GasUsed),
		Failed: r.Status != 1, Seen: r.L1Number,
	}
}
