package inspect

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// Submission is a submitTask that was sent to the AttestationCenter.
type Submission struct {
	Transaction common.Hash
	Block       messages.Pin // where it was mined, by its height
	At          messages.Pin // the same block as the rules name it
	Before      messages.Pin // the block before it, as the rules name it
	Sender      common.Address
	GasUsed     uint64
	Cost        *big.Int // what the sender paid for it in wei; nil where the endpoint does not say
	Succeeded   bool
	Approved    bool // the vote that it settles
	Proposal    messages.Proposal
	Attesters   []messages.OperatorID
}

// ErrNoSubmission says that a transaction is not a submitTask of this network.
var ErrNoSubmission = errors.New("this is not a submitTask of this network's AttestationCenter")

// FindSubmission reads a mined submitTask.
func FindSubmission(ctx context.Context, chains Chains, hash common.Hash) (Submission, error) {
	tx, err := chains.Transactions.Transaction(ctx, hash)
	switch {
	case errors.Is(err, state.ErrNoTransaction):
		return Submission{}, fmt.Errorf("transaction %s is not known on L2 chain %d, or not in a block yet", hash,
			chains.L2ID)
	case err != nil:
		return Submission{}, err
	case tx.To != chains.AttestationCenter:
		return Submission{}, fmt.Errorf("transaction %s: %w", hash, ErrNoSubmission)
	}
	decoded, err := settle.DecodeSubmission(tx.Input, chains.L2ID)
	if errors.Is(err, settle.ErrNoSubmission) {
		err = ErrNoSubmission
	}
	if err != nil {
		return Submission{}, fmt.Errorf("transaction %s: %w", hash, err)
	}
	s := Submission{
		Transaction: hash, Block: tx.Block, At: tx.At, Before: tx.Before, Sender: tx.From, GasUsed: tx.GasUsed,
		Succeeded: tx.Succeeded,
		Approved:  decoded.Approved, Proposal: decoded.Proposal, Attesters: decoded.Attesters,
	}
	if tx.GasPrice != nil {
		s.Cost = new(big.Int).Mul(tx.GasPrice, new(big.Int).SetUint64(tx.GasUsed))
	}
	return s, nil
}
