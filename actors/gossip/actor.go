// Package gossip carries proposals, attestations and verdicts between this node's actors and the network.
//
// In: from the network what its gate let through; from the prover and from JSON-RPC BroadcastProposal, from the
// attester PublishAttestation and PublishVerdict, from the aggregator TaskEnded, from the l2-reader OperatorSetRead.
// Out: ProposalReceived to the attester and the aggregator, AttestationReceived, VerdictReceived and SettlementReceived
// to the aggregator; our own messages go the same way as the network's.
//
// State: our own open proposals, which are published again at every interval until their task ends: internal ones, at
// most 16, and the AVS's own tasks that performers handed to this node, at most 1024 and twelve times each; the
// operator set, for the metrics alone.
//
// A restart loses the open proposals: a round times out and the next one proposes again at the same L2 pin; of the
// AVS's own tasks what was broadcast is with the others.
//
// Ports: Network.
package gossip

import (
	"context"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// Config is the rhythm of publishing.
type Config struct {
	Repeat         time.Duration // between two broadcasts of an open proposal (voting-power-sync 2.6)
	PublishTimeout time.Duration
}

// Default returns the values of voting-power-sync 2.6.
func Default() Config { return Config{Repeat: 10 * time.Second, PublishTimeout: 10 * time.Second} }

// Ports is what gossip needs from the world.
type Ports struct {
	Network    Network
	Registerer prometheus.Registerer
}

// Tells is whom gossip talks to.
type Tells struct {
	Attester   kit.Tell[messages.ToAttester]
	Aggregator kit.Tell[messages.ToAggregator]
}

// publishers bounds the messages being handed to the network at once.
const publishers = 4

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToGossip]) func(messages.ToGossip) {
		a := shell{core: newCore(), cfg: cfg, network: ports.Network, to: to, self: self, metrics: metrics}
		return a.receive
	}, kit.Work(publishers, cfg.PublishTimeout))
}

type shell struct {
	core    core
	cfg     Config
	network Network
	to      Tells
	self    *kit.Self[messages.ToGossip]
	metrics *metrics
}

func (a *shell) receive(m messages.ToGossip) {
	for _, e := range a.core.step(m) {
		a.perform(e)
	}
}

func (a *shell) perform(e effect) {
	switch e := e.(type) {
	case publishProposal:
		a.publish("proposal", func(ctx context.Context) error { return a.network.PublishProposal(ctx, e.proposal) })
	case publishAttestation:
		a.publish("attestation", func(ctx context.Context) error {
			return a.network.PublishAttestation(ctx, e.m.Attestation, e.m.Proposal)
		})
	case publishVerdict:
		a.publish("verdict", func(ctx context.Context) error { return a.network.PublishVerdict(ctx, e.verdict) })
	case publishSettlement:
		a.publish("settlement",
			func(ctx context.Context) error { return a.network.PublishSettlement(ctx, e.settlement) })
	case admit:
		a.network.Admit(e.operatorSet)
		a.metrics.admit(e.operatorSet)
	case attested:
		a.metrics.attested(e.operator, a.self.Now())
	case repeatLater:
		a.self.After(a.cfg.Repeat, e.again)
	case tellAttester:
		a.to.Attester(e.m)
	case tellAggregator:
		a.to.Aggregator(e.m)
	case note:
		if f := e.result.Failure; f != nil {
			a.self.Log().WithField("kind", e.result.Kind).WithField("err", f.Detail).Warn("Could not publish")
		}
	}
}

func (a *shell) publish(kind string, send func(ctx context.Context) error) {
	a.self.Go(func(ctx context.Context) messages.ToGossip {
		if err := send(ctx); err != nil {
			return messages.Published{Kind: kind, Failure: &messages.Failure{Detail: messages.Line(err.Error())}}
		}
		return messages.Published{Kind: kind}
	})
}
