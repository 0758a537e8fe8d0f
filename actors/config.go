package actors

import (
	"errors"

	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/calculator"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/prover"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/validator"
	"github.com/ballast-avs/ballast/actors/watcher"
)

// Config is what every actor is told.
type Config struct {
	Roles      Roles
	Scheduler  scheduler.Config
	L2Reader   l2reader.Config
	L1Reader   l1reader.Config
	Calculator calculator.Config
	Prover     prover.Config
	Gossip     gossip.Config
	Attester   attester.Config
	Validator  validator.Config
	Aggregator aggregator.Config
	Submitter  submitter.Config
	Watcher    watcher.Config
	Proposer   proposer.Config
}

// Default returns the defaults of all actors, of a node without any role.
func Default() Config {
	return Config{
		Scheduler: scheduler.Default(), L2Reader: l2reader.Default(), L1Reader: l1reader.Default(),
		Prover: prover.Default(),
		Gossip: gossip.Default(), Attester: attester.Default(), Validator: validator.Default(),
		Aggregator: aggregator.Default(),
		Submitter:  submitter.Default(), Watcher: watcher.Default(), Proposer: proposer.Default(),
	}
}

// roundLimit times the round timeout is the longest that a round may take: reading, voting and mining.
const roundLimit = 3

// For returns what the actors of one L2 are told. What several share is set once: the scheduler's period and
// round timeout, the l2-reader's waits, gossip's pause between broadcasts and the submitter's turn. The
// others' follow from those.
func (c Config) For(self protocol.Identity) Config {
	c.Scheduler.Identity, c.Calculator.Identity, c.Prover.Identity, c.Attester.Identity = self, self, self, self
	c.Aggregator.Identity, c.Submitter.Identity, c.Proposer.Identity = self, self, self

	period, timeout := c.Scheduler.Period, c.Scheduler.RoundTimeout
	c.Scheduler.RoundLimit, c.Proposer.Limit = roundLimit*timeout, roundLimit*timeout
	c.Attester.Forget, c.Aggregator.RoundTimeout, c.Aggregator.SubmitLimit = timeout, timeout,
		c.Submitter.Timeout+timeout
	c.Watcher.Interval, c.Watcher.Patience = min(period, c.Watcher.Interval), period+timeout

	c.L1Reader.PinWait, c.L1Reader.RetryEvery = c.L2Reader.PinWait, c.L2Reader.RetryEvery
	c.Attester.PinWait, c.Proposer.Retry = c.L2Reader.PinWait, c.L2Reader.OperatorSetInterval
	c.Attester.Again, c.Aggregator.Turn = c.Gossip.Repeat/2, c.Submitter.Turn
	return c
}

// Validate names the first setting that cannot work.
func (c Config) Validate() error {
	return errors.Join(c.Scheduler.Validate(), c.L2Reader.Validate(), c.L1Reader.Validate(), c.Attester.Validate(),
		c.Validator.Validate(),
		c.Aggregator.Validate(), c.Submitter.Validate(), c.Watcher.Validate(), c.Proposer.Validate())
}
