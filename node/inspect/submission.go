package inspect

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/messages"
)

// Submission is a submitTask that was sent to the AttestationCenter.
type Submission struct {
	Transaction common.Hash
	Block       messages.Pin // where it was mined
	Sender      common.Address
	GasUsed     uint64
	Cost        *big.Int // what the sender paid for it in wei; nil where the endpoint does not say
	Succeeded   bool
	Approved    bool // the vote that it settles
	Proposal    messages.Proposal
	Attesters   []messages.OperatorID
}

// ErrNoSubmission says that a transaction is not a submitTask of this network.
var ErrNoSubmission = errors.New("this is no submitTask of this network's AttestationCenter")

// FindSubmission reads a mined submitTask.
func FindSubmission(ctx context.Context, chains Chains, hash common.Hash) (Submission, error) {
	tx, pending, err := chains.Transactions.TransactionByHash(ctx, hash)
	switch {
	case errors.Is(err, ethereum.NotFound):
		return Submission{}, fmt.Errorf("transaction %s is not known on L2 chain %d", hash, chains.L2ID)
	case err != nil:
		return Submission{}, fmt.Errorf("read transaction %s: %w", hash, err)
	case pending:
		return Submission{}, fmt.Errorf("transaction %s is not mined yet", hash)
	}
	if tx.To() == nil || *tx.To() != chains.AttestationCenter {
		return Submission{}, fmt.Errorf("transaction %s: %w", hash, ErrNoSubmission)
	}
	decoded, err := settle.DecodeSubmission(tx.Data(), chains.L2ID)
	if errors.Is(err, settle.ErrNoSubmission) {
		err = ErrNoSubmission
	}
	if err != nil {
		return Submission{}, fmt.Errorf("transaction %s: %w", hash, err)
	}
	s := Submission{Approved: decoded.Approved, Proposal: decoded.Proposal, Attesters: decoded.Attesters}
	receipt, err := chains.Transactions.TransactionReceipt(ctx, hash)
	if err != nil {
		return Submission{}, fmt.Errorf("read the receipt of %s: %w", hash, err)
	}
	if receipt.BlockNumber == nil || !receipt.BlockNumber.IsUint64() {
		return Submission{}, fmt.Errorf("the receipt of %s names no block", hash)
	}
	s.Transaction, s.GasUsed, s.Succeeded = hash, receipt.GasUsed, receipt.Status == types.ReceiptStatusSuccessful
	if receipt.EffectiveGasPrice != nil {
		s.Cost = new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed))
	}
	s.Block = messages.Pin{Number: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash}
	s.Sender, err = types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return Submission{}, fmt.Errorf("recover the sender of %s: %w", hash, err)
	}
	return s, nil
}
