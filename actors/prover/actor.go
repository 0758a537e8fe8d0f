// Package prover turns an update into a task: the proof of task, the data and the performer's signature.
//
// In: Prove from the scheduler. Out: BroadcastProposal to gossip and Proposed to the scheduler, or InquiryFailed to the
// scheduler.
//
// State: none. A restart loses the proof under way; the round expires and the next begins. The journal holds every
// proposal before it leaves the process, so that a later round keeps its L2 block (voting-power-sync 4).
//
// Ports: protocol.TaskSigner, Journal.
package prover

import (
	"context"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Config says for whom and for which chains tasks are made.
type Config struct {
	protocol.Identity

	SignTimeout time.Duration // of signing and journalling one proposal
}

// Default returns the usual values.
func Default() Config { return Config{SignTimeout: 10 * time.Second} }

// Ports is what the prover needs from the world.
type Ports struct {
	Signer  protocol.TaskSigner
	Journal Journal
}

// Tells is whom the prover talks to.
type Tells struct {
	Gossip    kit.Tell[messages.ToGossip]
	Scheduler kit.Tell[messages.ToScheduler]
}

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	return kit.Props(func(self *kit.Self[messages.ToProver]) func(messages.ToProver) {
		a := shell{cfg: cfg, ports: ports, to: to, self: self}
		return a.receive
	}, kit.Work(1, cfg.SignTimeout))
}

type shell struct {
	cfg   Config
	ports Ports
	to    Tells
	self  *kit.Self[messages.ToProver]
}

func (a *shell) receive(in messages.ToProver) {
	switch m := in.(type) {
	case messages.Prove:
		a.self.Go(func(ctx context.Context) messages.ToProver { return a.sign(ctx, m) })
	case messages.ProposalSigned:
		if m.Failure != nil {
			a.to.Scheduler(messages.InquiryFailed{Inquiry: m.Inquiry, Failure: *m.Failure})
			return
		}
		a.self.Log().WithField("task", m.Task).WithField("round", m.Inquiry.Round).
			WithField("proof", m.Proposal.ProofOfTask).Info("Made the proof of task")
		a.to.Scheduler(messages.Proposed{Round: m.Inquiry.Round, Task: m.Task, Proposal: m.Proposal})
		a.to.Gossip(messages.BroadcastProposal{Task: m.Task, Proposal: m.Proposal})
	}
}

// sign runs outside of the actor.
func (a *shell) sign(ctx context.Context, m messages.Prove) messages.ProposalSigned {
	out := messages.ProposalSigned{Inquiry: m.Calculation.Inquiry}
	proposal := compose(m, a.cfg, a.ports.Signer.Kind())
	signature, err := a.ports.Signer.SignTask(ctx, protocol.TaskPreimage(proposal))
	if err == nil {
		proposal.Signature = signature
		err = a.ports.Journal.PutProposal(ctx, proposal)
	}
	if err != nil {
		out.Failure = &messages.Failure{Reason: messages.ReasonSigningFailed, Detail: messages.Line(err.Error())}
		return out
	}
	out.Task, out.Proposal = protocol.TaskID(proposal), proposal
	return out
}
