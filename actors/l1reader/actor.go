// Package l1reader reads the L1: the voting power that every operator of the L2 should have.
//
// In: ReadL1 from the l2-reader. Out: Calculate to the calculator with both states, or InquiryFailed to whoever asked;
// StageReached to the scheduler.
//
// State: the open inquiries, at most protocol.MaxInquiries, each for at most the pin wait.
//
// A restart loses the open inquiries. The scheduler's round expires and the next begins; a proposal is broadcast again.
//
// Ports: Chain.
package l1reader

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
	PinWait     time.Duration // how long a pin that our endpoint has not seen is asked for again (`--pin-wait`)
	RetryEvery  time.Duration // between two tries for one pin
	ReadTimeout time.Duration // of one read
}

// Default returns the values of voting-power-sync 3.
func Default() Config {
	return Config{PinWait: time.Minute, RetryEvery: time.Second, ReadTimeout: 30 * time.Second}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if c.RetryEvery <= 0 || c.ReadTimeout <= 0 || c.PinWait < 0 {
		return errors.New("l1 reader: intervals and timeouts must be positive")
	}
	return nil
}

// Tells is whom the reader talks to.
type Tells struct {
	Calculator kit.Tell[messages.ToCalculator]
	Attester   kit.Tell[messages.ToAttester]
	Watcher    kit.Tell[messages.ToWatcher]
	Scheduler  kit.Tell[messages.ToScheduler]
}

// workers bounds the reads under way at once.
const workers = 8

// Props builds the actor afresh on every start.
func Props(cfg Config, chain Chain, to Tells) *actor.Props {
	return kit.Props(func(self *kit.Self[messages.ToL1Reader]) func(messages.ToL1Reader) {
		a := shell{cfg: cfg, chain: chain, to: to, self: self}
		a.core.patience = protocol.NewPatience(cfg.PinWait)
		return kit.Steps(self, a.core.step, a.perform)
	}, kit.Work(workers, cfg.ReadTimeout))
}

type shell struct {
	core  core
	cfg   Config
	chain Chain
	to    Tells
	self  *kit.Self[messages.ToL1Reader]
}

func (a *shell) perform(e effect) {
	switch e := e.(type) {
	case readState:
		a.self.Go(func(ctx context.Context) messages.ToL1Reader {
			state, err := a.chain.State(ctx, e.inquiry.L1, e.operators)
			return messages.L1Read{Inquiry: e.inquiry, L2: e.l2, State: state, Failure: messages.AsFailure(err)}
		})
	case retryLater:
		a.self.After(a.cfg.RetryEvery, e.retry)
	case calculate:
		if e.calculate.Inquiry.By == messages.AskedByScheduler {
			a.to.Scheduler(messages.StageReached{Round: e.calculate.Inquiry.Round, Stage: messages.StageL1Read})
		}
		a.self.Log().WithFields(logrus.Fields{
			"block": e.calculate.L1.Pin.Number, "operators": len(e.calculate.L1.Targets),
			"inquiry": e.calculate.Inquiry.Name(),
		}).Log(protocol.LogLevel(e.calculate.Inquiry.By), "Read the L1")
		for _, id := range e.calculate.L1.Unreadable {
			a.self.Log().WithField("operator", id).WithField("block", e.calculate.L1.Pin.Number).
				Error("Voting power cannot be read on the L1, the operator keeps its L2 power")
		}
		a.to.Calculator(e.calculate)
	case refuse:
		switch e.failed.Inquiry.By {
		case messages.AskedByScheduler:
			a.to.Scheduler(e.failed)
		case messages.AskedByAttester:
			a.to.Attester(e.failed)
		case messages.AskedByWatcher:
			a.to.Watcher(e.failed)
		}
	}
}
