package node

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/aggregator"
	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/calculator"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/prover"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/chain"
	"github.com/ballast-avs/ballast/messages"
)

// Config is one node. Default gives every value that does not name something of the network's own.
type Config struct {
	Name  string       // in logs
	Roles actors.Roles // what the node does
	Keys  Keys

	L1, L2            ChainConfig
	AvsGovernance     common.Address // on the L1, the proxy
	AttestationCenter common.Address // on the L2, the proxy

	Performer     messages.SignatureKind // how our own tasks are signed; ECDSA is cheaper by 174k gas
	Limits        votingpower.Limits     // of our own updates; the zero value stands for the defaults (`--sync-min-change`)
	AcceptForeign bool                   // recalculate proposals of other kinds of nodes too (`--accept-foreign-proofs`)
	DataDir       string                 // holds the journal
	Listen        string                 // libp2p multiaddr, for example /ip4/127.0.0.1/tcp/0
	Bootstrap     []string               // libp2p multiaddrs with /p2p/ ids
	Metrics       string                 // host:port of /metrics; empty serves none

	Timing Timing
	Log    *logrus.Entry
	// Reports is told every round's end on the scheduler's goroutine; nil tells nobody. It must not block.
	Reports func(scheduler.Report)
}

// ChainConfig is one chain's endpoint and what counts as settled on it.
type ChainConfig struct {
	RPC string
	ID  messages.ChainID
	Pin chain.PinRule
}

// Timing is the node's rhythm. Default follows voting-power-sync; a development network is quicker.
type Timing struct {
	Period         time.Duration // `--sync-interval`
	Jitter         bool          // spread the periods, as every network but a development one does
	RoundTimeout   time.Duration
	RetryMin       time.Duration
	RosterInterval time.Duration
	PinWait        time.Duration // `--pin-wait`
	PinMaxAge      time.Duration // `--pin-max-age`
	PinRetry       time.Duration // between two looks for a pin that is not there yet
	Repeat         time.Duration // between two broadcasts of a proposal
	Delay          time.Duration // `--delay`
	Turn           time.Duration // for each aggregator that submits before us
	ReceiptPoll    time.Duration
}

// DefaultTiming returns the values of voting-power-sync 2 and 3.
func DefaultTiming() Timing {
	s, l2, a, g := scheduler.Default(), l2reader.Default(), attester.Default(), gossip.Default()
	return Timing{
		Period: s.Period, Jitter: true, RoundTimeout: s.RoundTimeout, RetryMin: s.RetryMin,
		RosterInterval: l2.RosterInterval, PinWait: l2.PinWait, PinMaxAge: a.PinMaxAge, PinRetry: l2.RetryEvery,
		Repeat: g.Repeat, Turn: submitter.Default().Turn, ReceiptPoll: time.Second,
	}
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	switch {
	case c.Keys.Controller == nil:
		return errors.New("the controller key is missing")
	case c.AvsGovernance == (common.Address{}):
		return errors.New("AVS_GOVERNANCE_ADDRESS is missing")
	case c.AttestationCenter == (common.Address{}):
		return errors.New("ATTESTATION_CENTER_ADDRESS is missing")
	case c.DataDir == "":
		return errors.New("the data directory is missing")
	}
	for name, ch := range map[string]ChainConfig{"L1": c.L1, "L2": c.L2} {
		if ch.RPC == "" || ch.ID == 0 {
			return fmt.Errorf("%s_RPC or %s_CHAIN is missing", name, name)
		}
	}
	if id := c.L2.ID; id == 42161 || id == 421614 {
		return fmt.Errorf("L2_CHAIN: chain %d is an Arbitrum chain, whose contracts see other block numbers than its endpoints; it is not supported yet", id)
	}
	return c.actors().Validate()
}

// actors is what every actor is told. It is the one place where the node's configuration meets theirs.
func (c Config) actors() actors.Config {
	self, t, limits := c.Keys.Address(), c.Timing, c.Limits
	if limits == (votingpower.Limits{}) {
		limits = votingpower.DefaultLimits()
	}
	out := actors.Config{
		Roles: c.Roles, Scheduler: scheduler.Default(), L2Reader: l2reader.Default(), L1Reader: l1reader.Default(),
		Calculator: calculator.Config{Limits: limits, Self: self},
		Prover:     prover.Config{L1Chain: c.L1.ID, L2Chain: c.L2.ID, Performer: self, SignTimeout: signTimeout},
		Gossip:     gossip.Default(), Attester: attester.Default(), Aggregator: aggregator.Default(), Submitter: submitter.Default(),
		Watcher: watcher.Default(),
	}
	out.Scheduler.Address, out.Scheduler.Period, out.Scheduler.RetryMin = self, t.Period, t.RetryMin
	out.Scheduler.RoundTimeout, out.Scheduler.RoundLimit = t.RoundTimeout, roundLimit*t.RoundTimeout
	out.L2Reader.PinWait, out.L2Reader.RetryEvery, out.L2Reader.RosterInterval = t.PinWait, t.PinRetry, t.RosterInterval
	out.L1Reader.PinWait, out.L1Reader.RetryEvery = t.PinWait, t.PinRetry
	out.Gossip.Repeat = t.Repeat
	out.Attester.Address, out.Attester.AttestationCenter = self, c.AttestationCenter
	out.Attester.L1Chain, out.Attester.L2Chain = c.L1.ID, c.L2.ID
	out.Attester.PinMaxAge, out.Attester.Forget = t.PinMaxAge, t.RoundTimeout
	out.Attester.Again, out.Attester.AcceptForeign = t.Repeat/2, c.AcceptForeign
	out.Aggregator.Address, out.Aggregator.AttestationCenter, out.Aggregator.L2Chain = self, c.AttestationCenter, c.L2.ID
	out.Aggregator.Delay, out.Aggregator.RoundTimeout, out.Aggregator.Turn = t.Delay, t.RoundTimeout, t.Turn
	out.Aggregator.SubmitLimit = out.Submitter.Timeout + t.RoundTimeout
	out.Submitter.AttestationCenter, out.Submitter.L2Chain, out.Submitter.Turn = c.AttestationCenter, c.L2.ID, t.Turn
	out.Watcher.Interval = min(t.Period, out.Watcher.Interval)
	out.Watcher.Patience = t.Period + t.RoundTimeout
	return out
}

const (
	// signTimeout bounds one signature and its write to the journal.
	signTimeout = 10 * time.Second
	// roundLimit times the round timeout is the longest that a round may take: reading, voting and mining.
	roundLimit = 3
)
