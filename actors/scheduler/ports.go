package scheduler

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Journal keeps what this node proposed (prover.Journal writes it), and with whom it takes turns.
type Journal interface {
	// Proposals returns the latest stored proposals, in the order in which they were made.
	Proposals(ctx context.Context) ([]messages.Proposal, error)
	// Aggregators returns the other aggregators that were known last (Ports.Known is told them).
	Aggregators(ctx context.Context) ([]messages.OperatorID, error)
}
