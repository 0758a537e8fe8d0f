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
	"slices"
	"sync"
	"time"

	"github.com/gofrs/flock"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/sirupsen/logrus"
	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/l1reader"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/submitter"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/admin/page"
	"github.com/ballast-avs/ballast/node/httpserver"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/p2p"
	"github.com/ballast-avs/ballast/node/webapi"
)

// What implements the actors' ports.
var (
	_ l1reader.Chain  = (*state.L1)(nil)
	_ l2reader.Chain  = (*state.L2)(nil)
	_ submitter.Chain = (*settle.Settlement)(nil)
	_ gossip.Network  = p2p.Channel{}
	_ txmgr.TxSigner  = keys.TxSigner{}
	_ actors.Journal  = (*journal.Journal)(nil)
	_ admin.Node      = (*Node)(nil)
	_ page.Node       = (*Node)(nil)
)

// Node is one running node.
type Node struct {
	config     Config
	born       time.Time
	registry   *prometheus.Registry
	endpoints  chainMetrics
	lock       *flock.Flock    // of the data directory
	l1         *quorum.Pool    // nil in a bootstrap node
	l1Identity quorum.Identity // what the endpoints of the L1 told
	l1Head     headWatch
	webapi     *webapi.Client // nil without a Validation Service
	custom     *forwarder     // nil without one
	network    *p2p.Network
	instances  []*instance     // by L2, the default one first; none in a bootstrap node
	jsonrpc    *jsonrpc.Server // nil without --json-rpc
	admin      *httpserver.Server
	page       *page.Server // nil without --admin
	metrics    *httpserver.Server
	ends       []func() // of what runs beside the actors

	started bool
	giveUp  sync.Once
	failed  chan error
}

// New opens what a node needs: it connects to all chains and checks that they are the right ones, opens the journals and
// makes the libp2p host. Nothing runs before Start. The context bounds the opening.
func New(ctx context.Context, c Config) (*Node, error) {
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("configuration of %s: %w", c.Name, err)
	}
	c.L2s = slices.Clone(c.L2s) // their ids are completed
	n := &Node{
		config: c, born: kit.SystemClock().Now(), registry: prometheus.NewRegistry(), l1Head: headWatch{clock: kit.SystemClock()}, failed: make(chan error, 1),
	}
	n.endpoints = newChainMetrics(n.registry)
	n.registry.MustRegister(collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), collectors.NewGoCollector(), processTimes{})
	n.registry.MustRegister(newNodeCollector(n), buildInfo(c.Version), nodejsInfo(c.Version))
	steps := []func(context.Context) error{n.lockDataDir, n.openL1, n.openL2s, n.openAVS, n.openNetwork, n.buildInstances}
	if c.Relay() {
		n.config.L2s = nil // it takes part in none
		steps = []func(context.Context) error{n.lockDataDir, n.openNetwork}
	}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return nil, errors.Join(err, n.close())
		}
	}
	return n, nil
}

// Start runs the node: it joins the network, spawns the actors, and then lets people and tools look in.
func (n *Node) Start() error {
	if err := n.network.Start(); err != nil {
		return fmt.Errorf("join the network: %w; where the port is in use, give another --p2p.port", err)
	}
	n.started = true
	for _, i := range n.instances {
		if i.pool == nil {
			n.ends = append(n.ends, repeat(kit.SystemClock(), lateEvery, lateEvery, i.tryAgain))
			continue
		}
		if err := i.start(); err != nil {
			return err
		}
	}
	if err := n.serve(); err != nil {
		return err
	}
	log := n.config.Log.WithFields(logrus.Fields{"peer": n.network.ID(), "roles": n.config.roleNames(), "version": n.config.Version})
	if !n.config.Relay() {
		log = log.WithField("operator", n.config.Keys.Address())
	}
	log.Info("Node started")
	return nil
}

// serve opens the doors for people and tools, and begins what runs beside the actors.
func (n *Node) serve() error {
	var err error
	if n.config.Admin {
		if n.admin, err = admin.Serve(n.config.DataDir, n, n.config.Log); err != nil {
			return err
		}
	}
	if n.config.Page != nil {
		if n.page, err = page.Serve(*n.config.Page, n, n.config.Log); err != nil {
			return err
		}
	}
	if n.config.Metrics != "" {
		if n.metrics, err = serveMetrics(n.config.Metrics, n.registry, n.Findings, n.config.Log); err != nil {
			return err
		}
	}
	if n.config.AVS.JSONRPC != nil {
		if n.jsonrpc, err = jsonrpc.Serve(*n.config.AVS.JSONRPC, performers{n}, n.config.Log.WithField("actor", "json-rpc"), n.registry); err != nil {
			return err
		}
	}
	clock := kit.SystemClock()
	if n.config.MetricsPush != "" {
		n.ends = append(n.ends, repeat(clock, pushEvery, pushEvery, newPusher(n.config.MetricsPush, n.network.ID(), n.registry, clock, n.config.Log).push))
	}
	if n.config.P2P.Auth == AuthAuto && !n.config.Relay() {
		n.ends = append(n.ends, repeat(clock, 0, authEvery, n.authWatch()))
	}
	n.ends = append(n.ends, repeat(clock, lookEvery, lookEvery, n.healthLog()))
	return nil
}

// Stop ends the node: actors first, the scheduler before all others, then what they used. The context bounds the waiting
// for actors.
func (n *Node) Stop(ctx context.Context) error {
	if !n.started {
		return n.close()
	}
	var err error
	if n.jsonrpc != nil {
		err = n.jsonrpc.Close() // before the actors: what is answered with true must reach them
	}
	n.endBeside() // before the actors: an L2 that is reached only now would begin after they ended
	err = errors.Join(err, n.drain(ctx))
	n.config.Log.Info("Node stopped")
	return errors.Join(err, n.close())
}

// endBeside ends what runs beside the actors.
func (n *Node) endBeside() {
	for _, end := range n.ends {
		end()
	}
	n.ends = nil
}

// drain stops the actors of all L2s at the same time.
func (n *Node) drain(ctx context.Context) error {
	var group errgroup.Group
	for _, i := range n.running() {
		group.Go(func() error { return i.drain(ctx) })
	}
	return group.Wait()
}

// close releases what was opened, in the opposite order.
func (n *Node) close() error {
	n.endBeside()
	var errs []error
	if n.jsonrpc != nil {
		errs = append(errs, n.jsonrpc.Close())
	}
	if n.admin != nil {
		errs = append(errs, n.admin.Close())
	}
	if n.page != nil {
		errs = append(errs, n.page.Close())
	}
	if n.metrics != nil {
		errs = append(errs, n.metrics.Close())
	}
	if n.network != nil {
		errs = append(errs, n.network.Close())
	}
	if n.webapi != nil {
		n.custom.Close()
		n.webapi.Close()
	}
	for _, i := range n.instances {
		errs = append(errs, i.close())
	}
	if n.lock != nil {
		errs = append(errs, n.lock.Close())
	}
	if n.l1 != nil {
		n.l1.Close()
	}
	return errors.Join(errs...)
}

// Addrs are the multiaddrs at which peers reach this node.
func (n *Node) Addrs() ([]string, error) { return n.network.Addrs() }

// Peers are the multiaddrs of the connected peers.
func (n *Node) Peers() ([]string, error) { return n.network.Peers() }

// MetricsURL is where the node serves its metrics, or an empty string.
func (n *Node) MetricsURL() string {
	if n.metrics == nil {
		return ""
	}
	return n.metrics.URL() + metricsPath
}

// PageURL is where a browser finds the admin page, or an empty string.
func (n *Node) PageURL() string {
	if n.page == nil {
		return ""
	}
	return n.page.URL()
}

// JSONRPCURL is where performers send tasks, or an empty string.
func (n *Node) JSONRPCURL() string {
	if n.jsonrpc == nil {
		return ""
	}
	return n.jsonrpc.URL()
}

// fail ends the node, all of its L2s: a process manager starts it afresh.
func (n *Node) fail(log *logrus.Entry, child string, class kit.Class, reason error) {
	n.giveUp.Do(func() {
		log.WithFields(logrus.Fields{"actor": child, "class": class, "err": reason}).Error("Actor gave up, the node stops")
		n.failed <- fmt.Errorf("%s: actor %s gave up (%s): %w", n.config.Name, child, class, reason)
	})
}

// giveUpOn ends the node for a reason that is no actor's.
func (n *Node) giveUpOn(reason error) {
	n.giveUp.Do(func() {
		n.config.Log.WithError(reason).Error("The node stops")
		n.failed <- fmt.Errorf("%s: %w", n.config.Name, reason)
	})
}

// Failed yields the reason for which the node must be stopped.
func (n *Node) Failed() <-chan error { return n.failed }
