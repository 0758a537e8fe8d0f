package p2p

import (
	"context"

	"github.com/ballast-avs/ballast/messages"
)

// Channel is the network as the actors of one L2 have it: what they publish names their L2, and what they are told is
// about it. It implements the gossip actor's port.
type Channel struct {
	network *Network
	chain   messages.ChainID
}

// On is the network for one of the L2s that the node serves.
func (n *Network) On(chain messages.ChainID) Channel { return Channel{network: n, chain: chain} }

// PublishProposal publishes a task, which names its L2 itself.
func (c Channel) PublishProposal(ctx context.Context, p messages.Proposal) error {
	return c.network.publish(ctx, topicTask, taskFrom(p))
}

// PublishAttestation publishes a vote with the task that it is about.
func (c Channel) PublishAttestation(ctx context.Context, a messages.Attestation, p messages.Proposal) error {
	return c.network.publish(ctx, topicAttest, attestationFrom(a, p))
}

// PublishVerdict publishes an attester's answer with its reason.
func (c Channel) PublishVerdict(ctx context.Context, v messages.Verdict) error {
	return c.network.publish(ctx, topicVerdict, verdictFrom(v, c.chain))
}

// PublishSettlement tells that a task was settled on the L2.
func (c Channel) PublishSettlement(ctx context.Context, s messages.Settlement) error {
	return c.network.publish(ctx, topicSubmitted, submittedFrom(s, c.chain))
}

// Admit tells the gate whose messages about this L2 count from now on.
func (c Channel) Admit(r messages.OperatorSet) {
	c.network.gate.operatorSets.set(c.chain, r)
	c.network.wakeReview()
}
