package prover

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Journal keeps what we proposed, so that a round of a later process continues at the same L2 block.
type Journal interface {
	// PutProposal stores a proposal durably before it leaves the process.
	PutProposal(ctx context.Context, p messages.Proposal) error
}
