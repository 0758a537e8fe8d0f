package gossip

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Network publishes to the peers. What arrives from them has passed the network's gate and is told to this actor as
// messages; delivery is at most once, unordered, and may come twice.
type Network interface {
	PublishProposal(ctx context.Context, p messages.Proposal) error
	PublishAttestation(ctx context.Context, a messages.Attestation, p messages.Proposal) error
	PublishVerdict(ctx context.Context, v messages.Verdict) error
	PublishSettlement(ctx context.Context, s messages.Settlement) error
	// Admit tells the gate whose messages count from now on.
	Admit(r messages.OperatorSet)
}
