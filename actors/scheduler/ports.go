package scheduler

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Journal keeps what this node proposed (prover.Journal writes it), and who performs the sync.
type Journal interface {
	// Proposals returns the latest stored proposals, in the order in which they were made.
	Proposals(ctx context.Context) ([]messages.Proposal, error)
	// Performers returns the performers of the latest commits, oldest first (Ports.Known is told them).
	Performers(ctx context.Context) ([]messages.OperatorID, error)
}
