// Package l2reader reads the L2: the state that a recalculation starts from, and the operator set
// of those who may attest.
//
// In: ReadL2 from the scheduler, the attester and the watcher. Out: ReadL1 to the l1-reader with the state, or
// InquiryFailed to whoever asked; OperatorSetRead to the aggregator, the attester, gossip and the scheduler at every
// interval; StageReached to the scheduler.
//
// State: the open inquiries, at most protocol.MaxInquiries, each for at most the pin wait: a proposal may name a block
// that this node's endpoint has not seen yet.
//
// A restart loses the open inquiries. The scheduler's round expires and the next begins; a proposal is broadcast again.
//
// Ports: Chain.
package l2reader

import (
	"context"
	"errors"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Config bounds the reader's waiting.
type Config struct {
	PinWait             time.Duration // how long a pin that our endpoint has not seen is asked for again (`--pin-wait`)
	RetryEvery          time.Duration // between two tries for one pin
	OperatorSetInterval time.Duration // between two reads of the operator set
	ReadTimeout         time.Duration // of one read
}

// Default returns the values of voting-power-sync 3.
func Default() Config {
	return Config{
		PinWait: time.Minute, RetryEvery: time.Second, OperatorSetInterval: 12 * time.Second,
		ReadTimeout: 30 * time.Second,
	}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.RetryEvery <= 0 || c.OperatorSetInterval <= 0 || c.ReadTimeout <= 0 || c.PinWait < 0 {
		return errors.New("l2 reader: intervals and timeouts must be positive")
	}
	return nil
}

// Tells is whom the reader talks to.
type Tells struct {
	L1Reader   kit.Tell[messages.ToL1Reader]
	Attester   kit.Tell[messages.ToAttester]
	Watcher    kit.Tell[messages.ToWatcher]
	Scheduler  kit.Tell[messages.ToScheduler]
	Aggregator kit.Tell[messages.ToAggregator]
	Gossip     kit.Tell[messages.ToGossip]
}

// workers bounds the reads under way at once.
const workers = 8

// Props builds the actor afresh on every start.
func Props(cfg Config, chain Chain, to Tells) *actor.Props {
	return kit.Props(func(self *kit.Self[messages.ToL2Reader]) func(messages.ToL2Reader) {
		a := shell{cfg: cfg, chain: chain, to: to, self: self}
		a.core.patience = protocol.NewPatience(cfg.PinWait)
		self.Tell(messages.RefreshOperatorSet{})
		return kit.Steps(self, a.core.step, a.perform)
	}, kit.Work(workers, cfg.ReadTimeout))
}

type shell struct {
	core  core
	cfg   Config
	chain Chain
	to    Tells
	self  *kit.Self[messages.ToL2Reader]
}

func (a *shell) perform(e effect) {
	switch e := e.(type) {
	case readState:
		a.self.Go(func(ctx context.Context) messages.ToL2Reader {
			state, err := a.chain.State(ctx, e.inquiry.L2)
			return messages.L2Read{Inquiry: e.inquiry, State: state, Failure: messages.AsFailure(err)}
		})
	case readOperatorSet:
		a.self.Go(func(ctx context.Context) messages.ToL2Reader {
			operatorSet, err := a.chain.OperatorSet(ctx)
			return messages.OperatorSetRead{OperatorSet: operatorSet, Failure: messages.AsFailure(err)}
		})
	case retryLater:
		a.self.After(a.cfg.RetryEvery, messages.L2Retry{Inquiry: e.inquiry})
	case refreshLater:
		a.self.After(a.cfg.OperatorSetInterval, messages.RefreshOperatorSet{})
	case askL1:
		a.self.Log().WithFields(logrus.Fields{
			"block": e.read.L2.Pin.Number, "operators": len(e.read.L2.Operators), "inquiry": e.read.Inquiry.Name(),
		}).Log(protocol.LogLevel(e.read.Inquiry.By), "Read the L2")
		if e.read.Inquiry.By == messages.AskedByScheduler {
			a.to.Scheduler(messages.StageReached{Round: e.read.Inquiry.Round, Stage: messages.StageL2Read})
		}
		a.to.L1Reader(e.read)
	case refuse:
		switch e.failed.Inquiry.By {
		case messages.AskedByScheduler:
			a.to.Scheduler(e.failed)
		case messages.AskedByAttester:
			a.to.Attester(e.failed)
		case messages.AskedByWatcher:
			a.to.Watcher(e.failed)
		}
	case announce:
		a.to.Aggregator(e.operatorSet)
		a.to.Attester(e.operatorSet)
		a.to.Gossip(e.operatorSet)
		a.to.Scheduler(e.operatorSet)
	case complain:
		a.self.Log().WithField("reason", e.failure.Reason).WithField("err", e.failure.Detail).
			Warn("OperatorSet could not be read")
	}
}
