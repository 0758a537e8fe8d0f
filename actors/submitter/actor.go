// Package submitter settles aggregates on the L2. It is the only actor that spends money, and the
// only owner of the nonce.
//
// In: Submit and OtherSubmits from the aggregator. Out: SubmissionEnded to the aggregator; StageReached to the
// scheduler; PublishVerdict to gossip, with which it says that a transaction is about to leave.
//
// State: the submissions that wait for their turn, their place or their transaction, at most MaxPending, of
// which 64 are under way at a time, and of internal tasks one besides; until when another aggregator's
// transaction may be on its way.
//
// A restart loses those that were not sent; the next round proposes them again. What was sent is in the journal, and
// the next life goes on with it after two turns, in which another aggregator may have taken over: it looks whether it
// was mined meanwhile, whether the task can still succeed, and follows it then as if nothing had happened. A submission
// of the same task joins it, so that a task is never sent twice. Its end is told to the aggregator as any other; one
// that does not know the task any more ignores it.
//
// A transaction that is not mined within the timeout ends as STILL_PENDING and keeps its nonce. The next submission, be
// it of the same task or of another one, replaces it there: nothing ever waits behind a stuck nonce, and of two rivals
// at one nonce the chain executes one at most. What can not succeed any more is abandoned: nobody resumes it, its nonce
// goes to the next submission.
//
// Ports: Chain, protocol.Verifier.
package submitter

import (
	"context"
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Config bounds a submission.
type Config struct {
	protocol.Identity

	Turn    time.Duration // how long each aggregator before us is given, and one that says it submits
	Timeout time.Duration // of one submission, mining and replacements included
}

// Default returns turns of two L1 slots and three minutes for a transaction.
func Default() Config { return Config{Turn: 24 * time.Second, Timeout: 3 * time.Minute} }

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.Turn <= 0 || c.Timeout <= 0 {
		return errors.New("submitter: the turn and the timeout must be positive")
	}
	return nil
}

// Ports is what the submitter needs from the world.
type Ports struct {
	Chain      Chain
	Verifier   protocol.Verifier
	Registerer prometheus.Registerer
}

// Tells is whom the submitter talks to.
type Tells struct {
	Aggregator kit.Tell[messages.ToAggregator]
	Gossip     kit.Tell[messages.ToGossip]
	Scheduler  kit.Tell[messages.ToScheduler]
}

// workers do what is under way, each with a nonce of its own: the AVS's own tasks, one internal task, and the first
// look at what an earlier life left.
const workers = maxUnderWay + 2

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, to Tells) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToSubmitter]) func(messages.ToSubmitter) {
		a := shell{core: NewCore(self.Now(), cfg), ports: ports, to: to, self: self, metrics: metrics}
		self.Go(func(ctx context.Context) messages.ToSubmitter {
			left, err := ports.Chain.Pending(ctx)
			return messages.PendingRead{Submissions: left, Failure: messages.AsFailure(err)}
		})
		return a.receive
	}, kit.Work(workers, cfg.Timeout))
}

type shell struct {
	core    Core
	ports   Ports
	to      Tells
	self    *kit.Self[messages.ToSubmitter]
	metrics metrics
}

func (a *shell) receive(m messages.ToSubmitter) {
	for _, e := range a.core.Step(a.self.Now(), m) {
		a.perform(e)
	}
	a.metrics.pending.Set(float64(len(a.core.pending)))
}

func (a *shell) perform(e Effect) {
	switch e := e.(type) {
	case WaitTurn:
		a.self.Log().WithField("task", e.Task).WithField("elapsed", e.After).
			Info("Waiting for the aggregators before us")
		a.self.After(e.After, messages.TurnCome{Task: e.Task})
	case Check:
		a.self.Go(func(ctx context.Context) messages.ToSubmitter { return a.check(ctx, e.Submission) })
	case Announce:
		a.to.Gossip(messages.PublishVerdict{Verdict: e.Verdict})
	case Send:
		a.self.Log().WithField("task", e.Submission.Task).WithField("votes", len(e.Submission.Votes)).
			Info("Submitting an aggregate")
		a.self.Go(func(ctx context.Context) messages.ToSubmitter { return a.send(ctx, e.Submission) })
	case Resume:
		a.self.Log().WithField("task", e.Submission.Task).Info("Resuming what was sent before the restart")
		a.self.Go(func(ctx context.Context) messages.ToSubmitter { return a.resume(ctx, e.Submission) })
	case GiveUp:
		kit.Fail(kit.Temporary, &e.Failure)
	case Sent:
		a.to.Scheduler(messages.StageReached{Task: e.Task, Stage: messages.StageSubmitted})
	case End:
		a.metrics.ended(e)
		a.log(e.Ended)
		a.to.Aggregator(e.Ended)
	}
}

// check runs outside of the actor.
func (a *shell) check(ctx context.Context, s messages.Submission) messages.ToSubmitter {
	checked, err := a.work(s.Task).check(ctx, s)
	if err != nil {
		return messages.SubmissionEnded{Task: s.Task, Failure: messages.AsFailure(err)}
	}
	return checked
}

// send runs outside of the actor.
func (a *shell) send(ctx context.Context, s messages.Submission) messages.SubmissionEnded {
	receipt, err := a.work(s.Task).send(ctx, s)
	return messages.SubmissionEnded{Task: s.Task, Receipt: receipt, Failure: messages.AsFailure(err)}
}

// resume runs outside of the actor.
func (a *shell) resume(ctx context.Context, s messages.Submission) messages.SubmissionEnded {
	receipt, err := a.work(s.Task).resume(ctx, s)
	return messages.SubmissionEnded{Task: s.Task, Receipt: receipt, Failure: messages.AsFailure(err)}
}

func (a *shell) work(task messages.TaskID) settlement {
	sent := func(common.Hash) { a.self.Tell(messages.SubmissionSent{Task: task}) }
	return settlement{cfg: a.core.cfg, ports: a.ports, sent: sent}
}

func (a *shell) log(m messages.SubmissionEnded) {
	if f := m.Failure; f != nil {
		a.self.Log().WithFields(logrus.Fields{"task": m.Task, "reason": f.Reason, "detail": f.Detail}).
			Warn("Submission failed")
		return
	}
	a.self.Log().WithFields(logrus.Fields{
		"task": m.Task, "tx": m.Receipt.Transaction, "block": m.Receipt.Block.Number, "gas": m.Receipt.GasUsed,
		"signers": m.Receipt.Signers,
	}).Info("Submission was mined")
}
