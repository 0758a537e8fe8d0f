package node

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/proposer"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin/page"
	"github.com/ballast-avs/ballast/node/network"
	"github.com/ballast-avs/ballast/node/p2p"
)

// Config is one node. Default gives every value that does not name something of the network's own.
type Config struct {
	Name    string       // in logs
	Version string       // of the program, for status
	Roles   actors.Roles // what the node does
	Keys    Keys

	L1            network.Chain
	AvsGovernance common.Address // on the L1, the proxy
	L2s           []L2Config     // whose tasks the node takes part in; the first is meant where none is named

	Performer messages.SignatureKind // how our own tasks are signed; ECDSA is cheaper by 174k gas
	// Schedule lists the internal tasks besides the voting power sync that an aggregator proposes.
	Schedule      []proposer.Scheduled
	MinChange     messages.VotingPower // no round of our own begins for less (`--sync-min-change`)
	AcceptForeign bool                 // recalculate proposals of other kinds of nodes too (`--accept-foreign-proofs`)
	Money         Money
	AVS           AVS
	Signers       protocol.SignerPolicy // whose votes are submitted (`--signers`); empty is all
	DataDir       string                // holds the journal and the admin socket
	P2P           P2P
	Admin         bool         // serve the admin socket
	Page          *page.Config // where the admin page is served; nil serves none
	Metrics       string       // host:port of /metrics, /healthz and /readyz; empty serves none
	MetricsPush   string       // URL of a Pushgateway; empty pushes nothing

	Timing Timing
	Log    *logrus.Entry
	// Reports is told every round's end on the scheduler's goroutine; nil tells nobody. It must not block.
	Reports func(scheduler.Report)
}

// L2Config is one L2 of the AVS.
type L2Config struct {
	network.Chain

	AttestationCenter common.Address // the proxy
}

// Money bounds what submissions cost.
type Money struct {
	MaxFee       *big.Int // wei per gas (`--max-fee`); nil is the sender's default
	MaxGasPerDay uint64   // gas of 24 hours (`--max-gas-per-day`); 0 is no ceiling
	AlarmRounds  uint64   // a balance that pays for fewer rounds is an alarm (`--balance-alarm`)
}

// P2P is the node's place in the network.
type P2P struct {
	Listen            string   // libp2p multiaddr, for example /ip4/127.0.0.1/tcp/0
	Announce          []string // told to peers instead of what was found; none finds them
	Bootstrap         []string // libp2p multiaddrs with /p2p/ ids
	DataDir           string   // holds the known peers; empty keeps none
	DiscoveryInterval time.Duration
	MaxPeers          int // 0 is the network's default
	Auth              p2p.AuthMode
}

// Validate names what is wrong with a configuration.
func (c Config) Validate() error {
	if err := c.Keys.validate(c.Roles); err != nil {
		return err
	}
	if c.DataDir == "" {
		return errors.New("the data directory is missing")
	}
	if c.Relay() {
		return nil
	}
	switch {
	case c.AvsGovernance == (common.Address{}):
		return errors.New("AVS_GOVERNANCE_ADDRESS is missing")
	case len(c.L1.URLs) == 0:
		return errors.New("L1_RPC is missing")
	case len(c.L2s) == 0:
		return errors.New("L2_RPC is missing")
	}
	for i, l2 := range c.L2s {
		if err := errors.Join(l2.validate(), c.distinct(i), c.actors(l2).Validate()); err != nil {
			return err
		}
	}
	return c.AVS.validate()
}

func (c L2Config) validate() error {
	switch {
	case len(c.URLs) == 0:
		return errors.New("L2_RPC is missing")
	case c.AttestationCenter == (common.Address{}):
		return errors.New("ATTESTATION_CENTER_ADDRESS is missing")
	}
	return c.CheckSupported()
}

// distinct refuses an L2 among several whose chain id is missing or that of one before it.
func (c Config) distinct(i int) error {
	id := c.L2s[i].ID
	switch same := func(l2 L2Config) bool { return l2.ID == id }; {
	case len(c.L2s) == 1:
		return nil
	case id == 0:
		return errors.New("L2_CHAIN: each of several L2s needs its chain id")
	case slices.ContainsFunc(c.L2s[:i], same):
		return fmt.Errorf("L2_CHAIN: chain %d is given twice", id)
	}
	return nil
}

// Relay reports whether the node has no role but to help peers find each other: a bootstrap node.
func (c Config) Relay() bool { return c.Roles == actors.Roles{} }

// roleNames are the roles in words.
func (c Config) roleNames() []string {
	var names []string
	for _, role := range []struct {
		has  bool
		name string
	}{{c.Roles.Aggregates, "aggregates"}, {c.Roles.Proposes, "proposes"}, {c.Roles.Attests, "attests"}, {c.Relay(), "bootstrap"}} {
		if role.has {
			names = append(names, role.name)
		}
	}
	return names
}

// actors is what every actor of an L2 is told.
func (c Config) actors(l2 L2Config) actors.Config {
	out, t := actors.Default(), c.Timing
	out.Roles, out.Calculator.MinChange, out.Proposer.Schedule, out.Attester.AcceptForeign = c.Roles, c.MinChange, c.Schedule, c.AcceptForeign
	if c.Signers != "" {
		out.Aggregator.Signers = c.Signers
	}
	out.Scheduler.Period, out.Scheduler.RetryMin, out.Scheduler.Window, out.Scheduler.RoundTimeout = t.Period, t.RetryMin, t.SyncWindow, t.RoundTimeout
	out.L2Reader.PinWait, out.L2Reader.RetryEvery, out.L2Reader.RosterInterval = t.PinWait, t.PinRetry, t.RosterInterval
	out.Gossip.Repeat, out.Attester.PinMaxAge, out.Attester.EmptyPause = t.Repeat, t.PinMaxAge, t.EmptyPause
	out.Aggregator.Delay, out.Submitter.Turn = t.Delay, t.Turn
	return out.For(protocol.Identity{Address: c.Keys.Address(), L1Chain: c.L1.ID, L2Chain: l2.ID, AttestationCenter: l2.AttestationCenter})
}
