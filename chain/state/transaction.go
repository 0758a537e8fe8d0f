package state

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Transaction is a transaction that a block of the chain holds.
type Transaction struct {
	Hash      common.Hash
	Block     messages.Pin   // by its height
	At        messages.Pin   // the same block as the rules name it
	Before    messages.Pin   // the block before it, as the rules name it
	From, To  common.Address // To is zero where the transaction creates a contract
	Input     []byte
	Succeeded bool
	GasUsed   uint64
	GasPrice  *big.Int // what was paid for each gas, in wei; nil where the endpoints do not tell
}

// ErrNoTransaction says that the chain has no such transaction in a block.
var ErrNoTransaction = errors.New("the chain has no such transaction in a block")

// Transaction reads a mined transaction with its receipt, through the quorum of endpoints. The hash is computed again
// from what an endpoint answered, the receipt has to be of this hash, and its block the one that the chain has at its
// number: an endpoint that answers something else is one that failed, also where one endpoint is enough. Errors wrap
// ErrNoTransaction, or a *messages.Failure as State's do.
func (l *L2) Transaction(ctx context.Context, hash common.Hash) (Transaction, error) {
	found, err := quorum.Read(ctx, l.pool, quorum.Question[struct{}, *Transaction]{
		Rule: l.config.Pin, Settled: l.config.Settled, Probers: l.probers(),
		Begin: func(ctx context.Context, i int) (*quorum.HeadReport, struct{}, error) {
			report, err := l.readers[i].Look(ctx, messages.Pin{})
			return report, struct{}{}, err
		},
		Read: func(ctx context.Context, i int, _ quorum.AgreedHeads, _ struct{}) (*Transaction, error) {
			return readTransaction(ctx, l.readers[i].Endpoint, hash)
		},
		Differ: differTransactions,
	})
	if err != nil {
		return Transaction{}, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	if found[0] == nil {
		return Transaction{}, fmt.Errorf("read transaction %s: %w", hash, ErrNoTransaction)
	}
	t := *found[0]
	t.GasPrice = middlePrice(found)
	return t, nil
}

// readTransaction reads at one endpoint; nil where it has no such transaction in a block.
func readTransaction(ctx context.Context, endpoint *rpc.Endpoint, hash common.Hash) (*Transaction, error) {
	asked := &rpc.Call{Method: "eth_getTransactionByHash", Args: []any{hash}, Bytes: rpc.CallBytes}
	receiptCall := rpc.ReceiptCall(hash)
	if err := endpoint.Ask(ctx, []*rpc.Call{asked, receiptCall}); err != nil {
		return nil, err
	}
	receipt, err := rpc.ReadReceipt(receiptCall, hash)
	if err != nil || receipt == nil {
		return nil, err
	}
	t, err := decodeTransaction(asked, hash)
	if err != nil {
		return nil, err
	}
	t.Block = messages.Pin{Number: uint64(receipt.Number), Hash: receipt.Block}
	t.Succeeded, t.GasUsed = uint64(receipt.Status) == types.ReceiptStatusSuccessful, uint64(receipt.GasUsed)
	t.GasPrice = receipt.GasPrice.ToInt()
	t.Before, t.At, err = canonical(ctx, endpoint, t.Block)
	return t, err
}

// decodeTransaction checks that a transaction is the one that was asked for, and recovers who signed it.
func decodeTransaction(asked *rpc.Call, hash common.Hash) (*Transaction, error) {
	var tx types.Transaction
	if err := asked.Decode(&tx); err != nil {
		return nil, err
	}
	if tx.Hash() != hash {
		return nil, rpc.Unavailable("read transaction", fmt.Errorf("asked for %s, got %s", hash, tx.Hash()))
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), &tx)
	if err != nil {
		return nil, rpc.Unavailable("recover the sender", err)
	}
	t := &Transaction{Hash: hash, From: from, Input: tx.Data()}
	if to := tx.To(); to != nil {
		t.To = *to
	}
	return t, nil
}

// canonical demands that an endpoint has a block at the block's own height. It returns the block before it, and itself.
func canonical(ctx context.Context, endpoint *rpc.Endpoint, at messages.Pin) (before, itself messages.Pin, err error) {
	calls := []*rpc.Call{
		rpc.BlockCall(hexutil.Uint64(max(at.Number, 1) - 1)), rpc.BlockCall(hexutil.Uint64(at.Number)),
	}
	if err := endpoint.Ask(ctx, calls); err != nil {
		return before, itself, err
	}
	var pair [2]rpc.Block
	for i, c := range calls {
		if err := c.DecodeBlock(&pair[i]); err != nil {
			return before, itself, fmt.Errorf("read block %d: %w", at.Number, err)
		}
	}
	if b := pair[1]; b.Place() != at {
		return before, itself, rpc.Unavailable("read block",
			fmt.Errorf("the receipt names block %d with hash %s, the chain has %d with hash %s",
				at.Number, at.Hash, b.Number, b.Hash))
	}
	return pair[0].Pin(), pair[1].Pin(), nil
}

// differTransactions is differL2 for transactions; what was paid for gas is not compared, since not every client tells.
func differTransactions(odd, agreed *Transaction) string {
	if odd == nil || agreed == nil {
		if odd == agreed {
			return ""
		}
		return fmt.Sprintf("the transaction is in a block: %t, it is %t", odd != nil, agreed != nil)
	}
	if s := differValues("the transaction's block", odd.Block, agreed.Block); s != "" {
		return s
	}
	if s := differValues("the block before the transaction's", odd.Before, agreed.Before); s != "" {
		return s
	}
	if s := differValues("the transaction's success", odd.Succeeded, agreed.Succeeded); s != "" {
		return s
	}
	return differValues("the transaction's gas", odd.GasUsed, agreed.GasUsed)
}

// middlePrice is the median of what endpoints tell, so that a minority cannot move it.
func middlePrice(all []*Transaction) *big.Int {
	var prices []*big.Int
	for _, t := range all {
		if t.GasPrice != nil {
			prices = append(prices, t.GasPrice)
		}
	}
	if len(prices) == 0 {
		return nil
	}
	slices.SortFunc(prices, (*big.Int).Cmp)
	return prices[(len(prices)-1)/2]
}
