// Package node builds one node of the network out of its parts and runs it: chains, journal, libp2p, the actors' tree
// and the metrics endpoint.
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
	"github.com/ballast-avs/ballast/node/lifecycle"
	"github.com/ballast-avs/ballast/node/monitor"
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
	endpoints  monitor.EndpointMetrics
	parts      *lifecycle.Manager
	lock       *flock.Flock    // of the data directory
	l1         *quorum.Pool    // nil in a bootstrap node
	l1Identity quorum.Identity // what the endpoints of the L1 told
	l1Head     *monitor.Head
	webapi     *webapi.Client // nil without a Validation Service
	custom     *forwarder     // nil without one
	network    *p2p.Network
	instances  []*instance     // by L2, the default one first; none in a bootstrap node
	jsonrpc    *jsonrpc.Server // nil without --json-rpc
	admin      *httpserver.Server
	page       *page.Server // nil without --admin
	metrics    *httpserver.Server

	giveUp sync.Once
	failed chan error
}

// New opens what a node needs: it connects to all chains and checks that they are the right ones, opens the journals
// and makes the libp2p host. Nothing runs before Start. The context bounds the opening.
func New(ctx context.Context, c Config) (*Node, error) {
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("configuration of %s: %w", c.Name, err)
	}
	c.L2s = slices.Clone(c.L2s) // their ids are completed
	clock := kit.SystemClock()
	n := &Node{
		config: c, born: clock.Now(), registry: prometheus.NewRegistry(), parts: lifecycle.New(clock),
		l1Head: monitor.NewHead(clock),
		failed: make(chan error, 1),
	}
	n.endpoints = monitor.NewEndpointMetrics(n.registry)
	n.registry.MustRegister(collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		collectors.NewGoCollector(), monitor.ProcessTimes{})
	n.registry.MustRegister(monitor.NewNodeCollector(n.chains, n.Findings), monitor.BuildInfo(c.Version),
		monitor.NodejsInfo(c.Version))
	if c.Relay() {
		n.config.L2s = nil // it takes part in none
	}
	for at := range n.config.L2s {
		n.instances = append(n.instances, newInstance(n, at))
	}
	if err := n.parts.Start(ctx, n.opening()...); err != nil {
		return nil, errors.Join(err, n.parts.Stop(context.WithoutCancel(ctx)))
	}
	return n, nil
}

// Start runs the node: it joins the network, spawns the actors, and then lets people and tools look in.
func (n *Node) Start() error {
	if err := n.parts.Start(context.Background(), n.starting()...); err != nil {
		return err
	}
	log := n.config.Log.WithFields(logrus.Fields{
		"peer": n.network.ID(), "roles": n.config.roleNames(), "version": n.config.Version,
	})
	if !n.config.Relay() {
		log = log.WithField("operator", n.config.Keys.Address())
	}
	log.Info("Node started")
	return nil
}

// Stop ends the node: the parts that started last end first, and the scheduler before all other actors. The context
// bounds the waiting for actors.
func (n *Node) Stop(ctx context.Context) error {
	err := n.parts.Stop(ctx)
	n.config.Log.Info("Node stopped")
	return err
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
		log.WithFields(logrus.Fields{"actor": child, "class": class, "err": reason}).
			Error("Actor gave up, the node stops")
		n.failed <- fmt.Errorf("%s: actor %s gave up (%s): %w", n.config.Name, child, class, reason)
	})
}

// giveUpOn ends the node for a reason that is not an actor's.
func (n *Node) giveUpOn(reason error) {
	n.giveUp.Do(func() {
		n.config.Log.WithError(reason).Error("The node stops")
		n.failed <- fmt.Errorf("%s: %w", n.config.Name, reason)
	})
}

// Failed yields the reason for which the node must be stopped.
func (n *Node) Failed() <-chan error { return n.failed }
