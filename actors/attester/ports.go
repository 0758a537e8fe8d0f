package attester

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Signer signs votes with the operator's BLS key.
type Signer interface {
	// SignVote signs a vote digest in the domain of tasks (protocol 2.1).
	SignVote(ctx context.Context, digest common.Hash) (messages.BLSSignature, error)
}

// Journal keeps the votes that this operator signed. It is bound to the chains and the AttestationCenter.
type Journal interface {
	// Votes returns the latest signed votes, in the order in which they were signed.
	Votes(ctx context.Context) ([]messages.SignedVote, error)
	// Baseline returns the L2 block up to which votes may be out that are older than the journal,
	// and whether it was stored.
	Baseline(ctx context.Context) (uint64, bool, error)
	// PutBaseline stores it.
	PutBaseline(ctx context.Context, blockL2 uint64) error
	// PutVote stores a vote durably before it leaves the process. It refuses one that contradicts a stored vote.
	PutVote(ctx context.Context, v messages.SignedVote) error
}
