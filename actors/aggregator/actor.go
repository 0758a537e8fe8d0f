// Package aggregator collects the votes on tasks, whoever performs them, until a quorum approves
// or rejects, or none can.
//
// In: ProposalReceived, AttestationReceived, VerdictReceived and SettlementReceived from gossip, OperatorSetRead
// from the l2-reader, FenceNeeded from the scheduler, SubmissionEnded from the submitter. Out: Submit and
// OtherSubmits to the submitter; TaskEnded to the scheduler, the proposer, gossip, the attester and the watcher;
// StageReached to the scheduler.
//
// State: the open internal tasks, of each active operator at most protocol.MaxOpenOfPerformer of a kind; the
// AVS's own ones, at most MaxOpenTasks and MaxOpenOfOne of one performer, with what their definitions demand;
// each with at most eight candidates an operator and answer; the tasks that ended for good, at most 1024; the
// performers of the latest commits.
//
// A restart loses the votes: attesters send them again when the proposal is broadcast again.
//
// Ports: protocol.Verifier, Chain.
package aggregator

import (
	"context"
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Config says when a task is ripe and when it is over.
type Config struct {
	protocol.Identity

	Signers       protocol.SignerPolicy // `--signers`
	Delay         time.Duration         // to wait for more votes once the quorum is reached (`--delay`)
	RoundTimeout  time.Duration         // a task without a quorum ends after this long
	VerifyTimeout time.Duration
	SubmitLimit   time.Duration // the submitter answers within it, unless it crashed
	Turn          time.Duration // and for each aggregator before us within one turn more
}

// Default returns the values of voting-power-sync 2.
func Default() Config {
	return Config{
		Signers: protocol.SignersAll, RoundTimeout: 2 * time.Minute, VerifyTimeout: 30 * time.Second,
		SubmitLimit: 4 * time.Minute, Turn: 24 * time.Second,
	}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.Delay < 0 || c.RoundTimeout <= 0 || c.VerifyTimeout <= 0 || c.SubmitLimit <= 0 || c.Turn <= 0 {
		return errors.New("aggregator: --delay must not be negative, timeouts must be positive")
	}
	return c.Signers.Validate()
}

// Ports is what the aggregator needs from the world.
type Ports struct {
	Verifier   protocol.Verifier
	Chain      Chain
	Registerer prometheus.Registerer
}

// Tells is whom the aggregator talks to.
type Tells struct {
	Submitter kit.Tell[messages.ToSubmitter]
	Scheduler kit.Tell[messages.ToScheduler]
	Gossip    kit.Tell[messages.ToGossip]
	Attester  kit.Tell[messages.ToAttester]
	Proposer  kit.Tell[messages.ToProposer]
	Watcher   kit.Tell[messages.ToWatcher]
}

// verifications bounds the checks under way at once: they are bound by the processor.
const verifications = 2

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToAggregator]) func(messages.ToAggregator) {
		a := shell{core: NewCore(cfg), ports: ports, to: to, self: self, metrics: metrics}
		return kit.Steps(self, a.core.Step, a.perform)
	}, kit.Work(verifications, cfg.VerifyTimeout))
}

type shell struct {
	core    Core
	ports   Ports
	to      Tells
	self    *kit.Self[messages.ToAggregator]
	metrics *metrics
}

func (a *shell) perform(e Effect) {
	switch e := e.(type) {
	case Verify:
		a.self.Go(func(ctx context.Context) messages.ToAggregator { return a.verify(ctx, e) })
	case ExpireLater:
		a.self.After(e.After, e.Expired)
	case Confirm:
		a.self.Go(func(ctx context.Context) messages.ToAggregator {
			settled, err := a.ports.Chain.Settled(ctx, e.Task)
			return messages.SettledRead{Task: e.Task, Settled: settled, Failure: messages.AsFailure(err)}
		})
	case ReadTerms:
		a.self.Go(func(ctx context.Context) messages.ToAggregator {
			terms, err := a.ports.Chain.Terms(ctx, e.Definition)
			return messages.TermsRead{Definition: e.Definition, Terms: terms, Failure: messages.AsFailure(err)}
		})
	case SubmitLater:
		a.self.After(a.core.cfg.Delay, messages.SubmitDue{Task: e.Task})
	case Submit:
		a.to.Submitter(e.Submit)
	case OtherSubmits:
		a.to.Submitter(e.Other)
	case Admit:
		a.metrics.admit(e.OperatorSet)
	case Quorum:
		a.metrics.quorum(e)
		a.self.Log().WithField("task", e.Task).WithField("approved", e.Approved).WithField("power", e.Power.Dec()).
			WithField("total", e.Total.Dec()).Info("Reached the quorum")
		a.to.Scheduler(messages.StageReached{Task: e.Task, Stage: messages.StageQuorum, ToBlockL2: e.ToBlockL2})
	case End:
		a.metrics.ended(e)
		a.to.Scheduler(e.Ended)
		a.to.Gossip(e.Ended)
		a.to.Attester(e.Ended)
		a.to.Proposer(e.Ended)
		a.to.Watcher(e.Ended)
	case Bad:
		a.self.Log().WithField("task", e.Task).WithField("operator", e.Vote.Operator).
			Debug("Dropped a vote with an invalid signature")
	}
}

// verify runs outside of the actor. Rivals for one operator are checked one by one: in a sum
// they could hide each other.
func (a *shell) verify(ctx context.Context, e Verify) messages.VotesVerified {
	out := messages.VotesVerified{Task: e.Task, Approved: e.Approved}
	var together []Candidate
	for _, v := range e.Votes {
		if v.Doubtful {
			a.sort(ctx, e.Digest, []Candidate{v}, &out)
		} else {
			together = append(together, v)
		}
	}
	a.sort(ctx, e.Digest, together, &out)
	return out
}

// sort tells good votes from bad ones. Votes that could not be checked are neither and stay waiting.
func (a *shell) sort(ctx context.Context, digest common.Hash, votes []Candidate, out *messages.VotesVerified) {
	signed := make([]protocol.Signed, len(votes))
	for i, v := range votes {
		signed[i] = protocol.Signed{Signature: v.Vote.Signature, Key: v.Key}
	}
	invalid, err := a.ports.Verifier.FindInvalid(ctx, digest, signed)
	if err != nil {
		return
	}
	isBad := map[int]bool{}
	for _, i := range invalid {
		isBad[i] = true
	}
	for i, v := range votes {
		if isBad[i] {
			out.Bad = append(out.Bad, v.Vote)
		} else {
			out.Good = append(out.Good, v.Vote)
		}
	}
}
