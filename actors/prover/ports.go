package prover

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Signer signs as the task performer.
type Signer interface {
	// SignTask signs a task whose preimage (protocol.TaskPreimage) is given; the signer hashes it itself. It returns 65
	// bytes r, s, v (27 or 28) for ECDSA, or 64 bytes for BLS.
	SignTask(ctx context.Context, preimage []byte) ([]byte, error)
	// Kind is how it signs.
	Kind() messages.SignatureKind
}

// Journal keeps what we proposed, so that a round of a later process continues at the same L2 block.
type Journal interface {
	// PutProposal stores a proposal durably before it leaves the process.
	PutProposal(ctx context.Context, p messages.Proposal) error
}
