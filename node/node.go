// Package node builds one node of the network out of its parts and runs it: chains, journal, libp2p, the actors' tree and
// the metrics endpoint.
//
// It is the only package that imports everything; nothing is decided here. A node shares nothing with another in the
// same process: registry, logger, clock and randomness are its own.
package node

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/prover"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/chain"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/p2p"
)

// What implements the actors' ports.
var (
	_ l1reader.Chain  = (*chain.L1)(nil)
	_ l2reader.Chain  = (*chain.L2)(nil)
	_ submitter.Chain = (*chain.Settlement)(nil)
	_ gossip.Network  = (*p2p.Network)(nil)
	_ actors.Journal  = (*journal.Journal)(nil)
)

// Node is one running node.
type Node struct {
	config   Config
	registry *prometheus.Registry
	l1, l2   *chain.Endpoint
	bound    journal.Network
	journal  *journal.Journal
	network  *p2p.Network
	system   *kit.System
	mesh     actors.Mesh
	rows     []kit.Child
	metrics  *metricsServer

	started bool
	giveUp  sync.Once
	failed  chan error
}

// New opens what a node needs: it connects to both chains and checks that they are the right ones, opens the journal and
// makes the libp2p host. Nothing runs before Start. The context bounds the opening.
func New(ctx context.Context, c Config) (*Node, error) {
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("configuration of %s: %w", c.Name, err)
	}
	n := &Node{config: c, registry: prometheus.NewRegistry(), failed: make(chan error, 1)}
	for _, open := range []func(context.Context) error{n.openChains, n.openJournal, n.openNetwork, n.buildTree} {
		if err := open(ctx); err != nil {
			return nil, errors.Join(err, n.close())
		}
	}
	return n, nil
}

func (n *Node) openChains(ctx context.Context) error {
	var err error
	if n.l1, n.bound.L1Genesis, err = dial(ctx, "L1", n.config.L1); err != nil {
		return err
	}
	n.l2, n.bound.L2Genesis, err = dial(ctx, "L2", n.config.L2)
	return err
}

// dial opens an endpoint, compares its chain id with the configured one and returns the chain's genesis hash.
func dial(ctx context.Context, name string, c ChainConfig) (*chain.Endpoint, common.Hash, error) {
	endpoint, err := chain.Dial(ctx, c.RPC, chain.Limits{}, chain.Meter{})
	if err != nil {
		return nil, common.Hash{}, fmt.Errorf("connect to the %s: %w", name, err)
	}
	identity, err := endpoint.Identify(ctx)
	if err == nil && identity.ID != c.ID {
		err = fmt.Errorf("%s_RPC serves chain %d, %s_CHAIN says %d", name, identity.ID, name, c.ID)
	}
	if err != nil {
		endpoint.Close()
		return nil, common.Hash{}, fmt.Errorf("connect to the %s: %w", name, err)
	}
	return endpoint, identity.Genesis, nil
}

func (n *Node) openJournal(context.Context) error {
	n.bound.L1Chain, n.bound.L2Chain = n.config.L1.ID, n.config.L2.ID
	n.bound.AttestationCenter, n.bound.Operator = n.config.AttestationCenter, n.config.Keys.Address()
	var err error
	n.journal, err = journal.Open(JournalPath(n.config.DataDir), n.bound)
	return err
}

// JournalPath is where a node with a data directory keeps its journal.
func JournalPath(dataDir string) string { return filepath.Join(dataDir, "journal.db") }

func (n *Node) openNetwork(context.Context) error {
	c := p2p.Default()
	c.Seed, c.Chain = n.config.Keys.Peer, n.config.L2.ID
	c.Listen, c.Bootstrap = []string{n.config.Listen}, n.config.Bootstrap
	var err error
	n.network, err = p2p.New(c, p2p.Ports{
		Deliver: func(m messages.ToGossip) { n.mesh.Gossip(m) }, // the mesh is made before the network starts
		Clock:   kit.SystemClock(), Jitter: n.jitter(), Log: n.config.Log.WithField("actor", "network"), Registerer: n.registry,
	})
	return err
}

func (n *Node) jitter() kit.Jitter {
	if !n.config.Timing.Jitter {
		return kit.NoJitter()
	}
	return kit.FullJitter(rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))) //nolint:gosec // It spreads load, it guards nothing.
}

func (n *Node) buildTree(context.Context) error {
	sender, err := chain.NewSender(n.l2, chain.NewKeySigner(n.config.Keys.Controller), chain.SenderConfig{
		ChainID: uint64(n.config.L2.ID), Poll: n.config.Timing.ReceiptPoll,
	})
	if err != nil {
		return fmt.Errorf("prepare submissions: %w", err)
	}
	verifier, err := newVerifier()
	if err != nil {
		return err
	}
	read := chain.L2Config{Chain: n.config.L2.ID, AttestationCenter: n.config.AttestationCenter, Pin: n.config.L2.Pin}
	if n.config.Roles.Aggregates {
		read.Payer = n.config.Keys.Address()
	}
	l2 := chain.NewL2(n.l2, read)
	n.system = kit.New(kit.SystemConfig{
		Clock: kit.SystemClock(), Jitter: n.jitter(), Log: n.config.Log, Registerer: n.registry, GiveUp: n.fail,
	})
	n.mesh = actors.NewMesh(n.system, n.config.Roles)
	ports := actors.Ports{
		L1:         chain.NewL1(n.l1, chain.L1Config{Chain: n.config.L1.ID, AvsGovernance: n.config.AvsGovernance, Pin: n.config.L1.Pin}),
		L2:         l2,
		Settlement: chain.NewSettlement(l2, sender), Network: n.network, Journal: n.journal,
		TaskSigner: n.taskSigner(), VoteSigner: voteSigner{n.config.Keys.Consensus}, Verifier: verifier,
		Jitter: n.periodJitter(), RoundReport: n.report, Registerer: n.registry,
	}
	n.rows = actors.Tree(n.config.actors(), ports, n.mesh)
	return nil
}

// periodJitter spreads the schedule, or not at all.
func (n *Node) periodJitter() kit.Jitter {
	if n.config.Timing.Jitter {
		return n.jitter()
	}
	return func(time.Duration) time.Duration { return 0 }
}

func (n *Node) taskSigner() prover.Signer {
	if n.config.Performer == messages.SignatureBLS {
		return blsTaskSigner{n.config.Keys.Consensus}
	}
	return ecdsaSigner{n.config.Keys.Controller}
}

func (n *Node) report(r scheduler.Report) {
	if n.config.Reports != nil {
		n.config.Reports(r)
	}
}

// Start runs the node: it joins the network, serves its metrics, then spawns the actors.
func (n *Node) Start() error {
	if err := n.network.Start(); err != nil {
		return fmt.Errorf("join the network: %w", err)
	}
	if n.config.Metrics != "" {
		var err error
		if n.metrics, err = serveMetrics(n.config.Metrics, n.registry, n.config.Log); err != nil {
			return err
		}
	}
	if err := n.system.Start(n.rows); err != nil {
		return fmt.Errorf("spawn the actors: %w", err)
	}
	n.started = true
	if p := n.config.Timing.Period; n.config.Roles.Proposes && n.config.Timing.Jitter && p < time.Minute {
		n.config.Log.WithField("elapsed", p).Warn("--sync-interval is below 60000 ms: every round costs gas and reads both chains")
	}
	n.config.Log.WithFields(logrus.Fields{
		"operator": n.config.Keys.Address(), "peer": n.network.ID(), "aggregates": n.config.Roles.Aggregates,
		"proposes": n.config.Roles.Proposes, "attests": n.config.Roles.Attests,
	}).Info("Node started")
	return nil
}

// Stop ends the node: actors first, the scheduler before all others, then what they used. The context bounds the waiting
// for actors.
func (n *Node) Stop(ctx context.Context) error {
	var err error
	if n.started {
		err = n.system.Drain(ctx)
	}
	n.config.Log.Info("Node stopped")
	return errors.Join(err, n.close())
}

// close releases what was opened, in the opposite order.
func (n *Node) close() error {
	var errs []error
	if n.metrics != nil {
		errs = append(errs, n.metrics.Close())
	}
	if n.network != nil {
		errs = append(errs, n.network.Close())
	}
	if n.journal != nil {
		errs = append(errs, n.journal.Close())
	}
	for _, endpoint := range []*chain.Endpoint{n.l1, n.l2} {
		if endpoint != nil {
			endpoint.Close()
		}
	}
	return errors.Join(errs...)
}

// SyncNow asks for a round outside of the period. A node without the internal tasks' schedule ignores it.
func (n *Node) SyncNow() { n.mesh.Scheduler(messages.SyncRequested{}) }

// Addrs are the multiaddrs at which peers reach this node.
func (n *Node) Addrs() ([]string, error) { return n.network.Addrs() }

// Peers are the multiaddrs of the connected peers.
func (n *Node) Peers() ([]string, error) { return n.network.Peers() }

// MetricsURL is where the node serves its metrics, or an empty string.
func (n *Node) MetricsURL() string {
	if n.metrics == nil {
		return ""
	}
	return n.metrics.url()
}

// fail ends the node loudly: an actor failed fatally or spent its budget.
func (n *Node) fail(child string, class kit.Class, reason error) {
	n.giveUp.Do(func() {
		n.config.Log.WithFields(logrus.Fields{"actor": child, "class": class, "err": reason}).Error("Actor gave up, the node stops")
		n.failed <- fmt.Errorf("%s: actor %s gave up (%s): %w", n.config.Name, child, class, reason)
	})
}

// Failed yields the reason for which the node must be stopped.
func (n *Node) Failed() <-chan error { return n.failed }
