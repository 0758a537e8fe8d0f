package monitor

import (
	"context"

	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/messages"
)

// network is the network as the gossip actor has it. The observer sees the operators and the answers of this node.
type network struct {
	gossip.Network

	observer *Observer
}

// Network returns a network that shows to the observer what this node sends.
func (o *Observer) Network(n gossip.Network) gossip.Network { return network{n, o} }

// Admit implements gossip.Network.
func (n network) Admit(r messages.OperatorSet) {
	n.observer.admitted(r)
	n.Network.Admit(r)
}

// PublishAttestation implements gossip.Network.
func (n network) PublishAttestation(ctx context.Context, a messages.Attestation, p messages.Proposal) error {
	n.observer.voted(a)
	return n.Network.PublishAttestation(ctx, a, p)
}

// PublishVerdict implements gossip.Network.
func (n network) PublishVerdict(ctx context.Context, v messages.Verdict) error {
	n.observer.answered(v)
	return n.Network.PublishVerdict(ctx, v)
}
