// Package proposer runs the schedule of the internal tasks besides VotingPowerSyncTask: when one is due it asks the
// task what is to be proposed, signs it and hands it to the network.
//
// In: its own timers; TaskEnded from the aggregator; TotalsStale from the watcher. Out: BroadcastProposal to gossip.
//
// State: of each task on the schedule whether a run is under way, and which task it proposed.
//
// A restart loses the run under way: its proposal is not broadcast any more, and the next run begins at once.
//
// Ports: protocol.TaskSigner, internaltask.Reader.
package proposer

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Scheduled is one task and how often it is due besides.
type Scheduled struct {
	Task   internaltask.Task
	Period time.Duration
}

// Config says what is proposed, for whom and when.
type Config struct {
	protocol.Identity

	Schedule []Scheduled
	Retry    time.Duration // after a commit, and after a run that found no answer
	Limit    time.Duration // a run without an end is given up after this long
	Timeout  time.Duration // of reading, drafting and signing
}

// Default returns a rhythm with an empty schedule.
func Default() Config {
	return Config{Retry: 12 * time.Second, Limit: 10 * time.Minute, Timeout: time.Minute}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.Retry <= 0 || c.Limit <= 0 || c.Timeout <= 0 {
		return errors.New("proposer: times must be positive")
	}
	for _, s := range c.Schedule {
		if s.Period <= 0 {
			return fmt.Errorf("proposer: %s needs a period", s.Task.Name())
		}
	}
	return nil
}

// Ports is what the proposer needs from the world.
type Ports struct {
	Signer     protocol.TaskSigner
	L2         internaltask.Reader
	Jitter     kit.Jitter // added to each period: from a twentieth of it down to nothing
	Registerer prometheus.Registerer
}

// Props builds the actor afresh on every start.
func Props(cfg Config, ports Ports, gossip kit.Tell[messages.ToGossip]) *actor.Props {
	metrics := newMetrics(ports.Registerer)
	return kit.Props(func(self *kit.Self[messages.ToProposer]) func(messages.ToProposer) {
		a := shell{core: newCore(cfg), ports: ports, gossip: gossip, self: self, metrics: metrics}
		a.perform(a.core.begin())
		return func(m messages.ToProposer) { a.perform(a.core.step(self.Now(), m)) }
	}, kit.Work(1, cfg.Timeout))
}

type shell struct {
	core    core
	ports   Ports
	gossip  kit.Tell[messages.ToGossip]
	self    *kit.Self[messages.ToProposer]
	metrics metrics
}

// jitterShare is the part of a period that is spread, as the scheduler does (voting-power-sync 2.1).
const jitterShare = 20

func (a *shell) perform(effects []effect) {
	for _, e := range effects {
		switch e := e.(type) {
		case dueLater:
			after := e.after
			if !e.fixed {
				after += a.ports.Jitter(after / jitterShare)
			}
			a.self.After(after, e.due)
		case draft:
			task := a.core.find(e.definition).Task
			a.self.Go(func(ctx context.Context) messages.ToProposer { return a.draft(ctx, task) })
		case drawn:
			a.metrics.drew(e)
		case broadcast:
			a.entry(e.proposal.Proposal.Definition).WithField("task", e.proposal.Task).
				WithField("proof", e.proposal.Proposal.ProofOfTask).Info("Proposed an internal task")
			a.gossip(e.proposal)
		case report:
			a.metrics.observe(e)
			a.log(e)
		}
	}
}

// draft runs outside of the actor.
func (a *shell) draft(ctx context.Context, task internaltask.Task) messages.Drafted {
	out := messages.Drafted{Definition: task.ID()}
	drafted, err := task.Propose(ctx, internaltask.L2{Chain: a.core.cfg.L2Chain, Reader: a.ports.L2})
	if err != nil {
		out.Failure = messages.AsFailure(err)
		return out
	}
	if drafted == nil {
		out.Idle = true
		return out
	}
	p := messages.Proposal{
		ProofOfTask: drafted.ProofOfTask, Data: drafted.Data, Performer: a.core.cfg.Address, Definition: task.ID(),
		SignatureKind: a.ports.Signer.Kind(), Chain: a.core.cfg.L2Chain,
	}
	if p.Signature, err = a.ports.Signer.SignTask(ctx, protocol.TaskPreimage(p)); err != nil {
		out.Failure = &messages.Failure{Reason: messages.ReasonSigningFailed, Detail: messages.Line(err.Error())}
		return out
	}
	out.Task, out.Proposal = protocol.TaskID(p), p
	return out
}

func (a *shell) entry(definition messages.TaskDefinitionID) *logrus.Entry {
	name := strconv.Itoa(int(definition))
	if task, known := internaltask.ByID(definition); known {
		name = task.Name()
	}
	return a.self.Log().WithField("task_definition", definition).WithField("name", name)
}

func (a *shell) log(r report) {
	entry := a.entry(r.definition).WithField("outcome", r.outcome)
	if r.ended.Task != (messages.TaskID{}) {
		entry = entry.WithFields(logrus.Fields{
			"task": r.ended.Task, "silent": r.ended.Silent, "missing": r.ended.Missing.Dec(),
		})
	}
	if r.reason != messages.ReasonNone {
		entry = entry.WithField("reason", r.reason).WithField("detail", r.detail)
	}
	level := logrus.WarnLevel
	switch r.outcome { //nolint:exhaustive // All others are worth a warning.
	case messages.OutcomeInSync:
		level = logrus.DebugLevel
	case messages.OutcomeCommitted, messages.OutcomeReported:
		level = logrus.InfoLevel
	}
	if r.reason == messages.ReasonPinNotAfterCommit {
		level = logrus.DebugLevel // the pin has only to move on
	}
	entry.Log(level, "Internal task ended")
}
