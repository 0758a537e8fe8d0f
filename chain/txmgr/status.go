package txmgr

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

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
	receipts map[common.Hash]*txReceipt
}

// receiptOf returns the receipt of the version that was mined at a nonce, or nil.
func (st standing) receiptOf(sl *slot) *txReceipt {
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
		calls = append(calls, &rpc.Call{Method: "eth_getTransactionReceipt", Args: []any{hash}, Bytes: rpc.CallBytes})
	}
	all, err := quorum.Collect(ctx, s.endpoint, calls, func(c []*rpc.Call) (standing, error) {
		st := standing{receipts: map[common.Hash]*txReceipt{}}
		var err error
		if st.nonce, err = c[0].Number(); err != nil {
			return standing{}, err
		}
		if st.head, _, err = readHead(c[2]); err != nil {
			return standing{}, err
		}
		st.settled = s.settledNumber(c[1], st.head)
		for i, hash := range hashes {
			if st.receipts[hash], err = readReceipt(c[facts+i], hash); err != nil {
				return standing{}, err
			}
		}
		return st, nil
	})
	if err != nil {
		return standing{}, err
	}
	return agreedStanding(all, hashes, s.endpoint.Quorum()), nil
}

// agreedStanding takes of each fact what a quorum has.
func agreedStanding(all []standing, hashes []common.Hash, need int) standing {
	agreed := standing{receipts: map[common.Hash]*txReceipt{}}
	var nonces, heads, settled []uint64
	for _, st := range all {
		nonces, heads, settled = append(nonces, st.nonce), append(heads, st.head), append(settled, st.settled)
	}
	agreed.nonce, agreed.head, agreed.settled = quorum.Reached(nonces, need), quorum.Reached(heads, need), quorum.Reached(settled, need)
	for _, hash := range hashes {
		var ends []Mined
		for _, st := range all {
			ends = append(ends, st.receipts[hash].mined())
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
	return head - min(head, s.config.Settled.Depth())
}

// indexing is what go-ethereum says of a transaction that it does not know, for as long as its index is not complete.
const indexing = "transaction indexing is in progress"

// readReceipt returns a receipt, or nil while there is none.
func readReceipt(c *rpc.Call, hash common.Hash) (*txReceipt, error) {
	if c.Absent() || c.Err != nil && strings.Contains(c.Err.Error(), indexing) {
		return nil, nil //nolint:nilnil // No receipt is an answer.
	}
	receipt := new(txReceipt)
	if err := c.Decode(receipt); err != nil {
		return nil, err
	}
	if receipt.Hash != hash {
		return nil, rpc.Unavailable("read receipt", fmt.Errorf("asked for %s, got %s", hash, receipt.Hash))
	}
	return receipt, nil
}

// txReceipt is what is read of a receipt.
type txReceipt struct {
	Status   hexutil.Uint64 `json:"status"`
	GasUsed  hexutil.Uint64 `json:"gasUsed"`
	GasPrice *hexutil.Big   `json:"effectiveGasPrice"`
	L1Fee    *hexutil.Big   `json:"l1Fee"` // of the OP stack
	Number   hexutil.Uint64 `json:"blockNumber"`
	Block    common.Hash    `json:"blockHash"`
	Hash     common.Hash    `json:"transactionHash"`
}

// mined returns where the transaction ended; zero where there is no receipt.
func (r *txReceipt) mined() Mined {
	if r == nil {
		return Mined{}
	}
	return Mined{
		Hash: r.Hash, Block: messages.Pin{Number: uint64(r.Number), Hash: r.Block}, GasUsed: uint64(r.GasUsed), Failed: r.Status != 1,
	}
}
