package scheduler

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Journal keeps what this node proposed (prover.Journal writes it).
type Journal interface {
	// Proposals returns the latest stored proposals, in the order in which they were made.
	Proposals(ctx context.Context) ([]messages.Proposal, error)
}
