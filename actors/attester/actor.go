// Package attester checks the proposals of others, and our own, against a recalculation or by the AVS's own
// service, and signs a vote.
//
// In: ProposalReceived and AttestationReceived from gossip, Calculated from the calculator, InquiryFailed from
// the readers, OperatorSetRead from the l2-reader, Validated from the validator, TaskEnded from the aggregator.
// Out: ReadL2 to the l2-reader; Validate to the validator; PublishAttestation and PublishVerdict to gossip;
// Unsettled to the scheduler.
//
// State: the proposals under examination, of voting power syncs one for each active operator, of all others at most
// MaxOpenTasks; the signed votes, at most MaxVotes on syncs besides those that may still execute, and MaxTaskVotes.
//
// A restart loses the examinations: the proposals are broadcast again. The votes are read from the journal before
// anything else is done; a vote leaves the process only after the journal has it, so that no operator ever signs two
// different votes for one task, or approves two updates that could both execute (voting-power-sync 3 and 4).
//
// Ports: Signer, Journal.
package attester

import (
	"context"
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Config says for whom votes are signed and what is tolerated.
type Config struct {
	protocol.Identity

	PinMaxAge time.Duration // `--pin-max-age`
	PinWait   time.Duration // `--pin-wait`: how much quicker than ours an earlier life's endpoints may have been
	Forget    time.Duration // an examination without an end is dropped after this long
	Again     time.Duration // at most so often a proposal is looked at, or a vote sent, again
	// EmptyPause is how long after one approved fence, or one empty update, another is not approved that could execute
	// besides it, in the L2's time; after a fence longer by the lag of the L2's tag (voting-power-sync 3 and 4).
	EmptyPause    time.Duration
	AcceptForeign bool // recalculate proposals of other kinds of nodes too (`--accept-foreign-proofs`)
	SignTimeout   time.Duration
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.PinMaxAge <= 0 || c.PinWait < 0 || c.Forget <= 0 || c.Again < 0 || c.EmptyPause <= 0 || c.SignTimeout <= 0 {
		return errors.New("attester: ages and timeouts must be positive")
	}
	return nil
}

// Default returns the values of voting-power-sync 3.
func Default() Config {
	return Config{
		PinMaxAge: 2 * time.Hour, PinWait: time.Minute, Forget: 2 * time.Minute, Again: 5 * time.Second,
		EmptyPause: 10 * time.Minute, SignTimeout: 10 * time.Second,
	}
}

// Ports is what the attester needs from the world.
type Ports struct {
	Signer  Signer
	Journal Journal
	// told each answer that is published; may be nil, must not block
	Answered   func(messages.Verdict, messages.Proposal)
	Registerer prometheus.Registerer
}

// Tells is whom the attester talks to.
type Tells struct {
	L2Reader  kit.Tell[messages.ToL2Reader]
	Validator kit.Tell[messages.ToValidator]
	Gossip    kit.Tell[messages.ToGossip]
	Scheduler kit.Tell[messages.ToScheduler]
}

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToAttester]) func(messages.ToAttester) {
		a := shell{core: NewCore(cfg), ports: ports, to: to, self: self, metrics: metrics}
		a.perform(ReadJournal{})
		return kit.Steps(self, a.core.Step, a.perform)
	}, kit.Work(1, cfg.SignTimeout)) // one after the other: the baseline is stored before the vote that follows it
}

type shell struct {
	core    Core
	ports   Ports
	to      Tells
	self    *kit.Self[messages.ToAttester]
	metrics metrics
}

func (a *shell) perform(e Effect) {
	switch e := e.(type) {
	case ReadJournal:
		a.self.Go(a.readJournal)
	case Keep:
		a.self.Go(func(ctx context.Context) messages.ToAttester {
			return messages.BaselineStored{Failure: messages.AsFailure(a.ports.Journal.PutBaseline(ctx, e.Baseline))}
		})
	case Recalculate:
		a.to.L2Reader(messages.ReadL2{Inquiry: e.Inquiry})
	case Validate:
		a.to.Validator(e.Question)
	case Sign:
		a.self.Go(func(ctx context.Context) messages.ToAttester { return a.sign(ctx, e.Vote) })
	case Publish:
		a.to.Gossip(e.Attestation)
	case Bind:
		a.to.Scheduler(e.Unsettled)
	case Give:
		a.log(e.Verdict, e.Proposal.Definition)
		if a.ports.Answered != nil {
			a.ports.Answered(e.Verdict, e.Proposal)
		}
		a.to.Gossip(messages.PublishVerdict{Verdict: e.Verdict})
	case Skip:
		a.log(e.Verdict, e.Definition)
	case GiveUp:
		kit.Fail(kit.Fatal, &e.Failure)
	}
}

func (a *shell) log(v messages.Verdict, definition messages.TaskDefinitionID) {
	a.metrics.verdict(v, definition)
	entry := a.self.Log().WithFields(logrus.Fields{
		"task_definition": definition, "task": v.Task, "answer": v.Answer, "reason": v.Reason, "detail": v.Detail,
	})
	switch v.Answer { //nolint:exhaustive // All others leave no vote.
	case messages.Reject:
		entry.Warn("Rejected a proposal")
	case messages.Approve:
		entry.Info("Approved a proposal")
	default:
		entry.Info("Did not vote on a proposal")
	}
}

// readJournal runs outside of the actor.
func (a *shell) readJournal(ctx context.Context) messages.ToAttester {
	var m messages.JournalRead
	var err error
	if m.Votes, err = a.ports.Journal.Votes(ctx); err == nil {
		m.Baseline, m.HasBaseline, err = a.ports.Journal.Baseline(ctx)
	}
	m.Failure = messages.AsFailure(err)
	return m
}

// sign runs outside of the actor. The journal comes before the network.
func (a *shell) sign(ctx context.Context, vote messages.SignedVote) messages.VoteSigned {
	digest := protocol.VoteDigest(vote.Proposal, a.core.cfg.Network(), vote.Attestation.Approved)
	signature, err := a.ports.Signer.SignVote(ctx, digest)
	if err == nil {
		vote.Attestation.Signature = signature
		err = a.ports.Journal.PutVote(ctx, vote)
	}
	if err != nil {
		return messages.VoteSigned{Vote: vote, Failure: &messages.Failure{
			Reason: messages.ReasonSigningFailed, Detail: messages.Line(err.Error()),
		}}
	}
	return messages.VoteSigned{Vote: vote}
}
