package devnet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/network"
	"github.com/ballast-avs/ballast/node/p2p"
)

// The roles of a devnet's operators: the first ones aggregate, and attest like the others.
const (
	roleAggregator = "aggregator"
	roleAttester   = "attester"
)

// loopback is where the nodes of a devnet listen.
const loopback = "/ip4/127.0.0.1/tcp/0"

// StartNodes runs one node for each operator and publishes devnet.json. The first one is the aggregator and the
// bootstrap peer of the others; its rounds are reported besides to Options.Reports.
func (d *Devnet) StartNodes(ctx context.Context, reports func(messages.Round)) error {
	start := func(ctx context.Context) error { return d.startInside(ctx, reports) }
	if d.options.Processes {
		start = d.startProcesses
	}
	if err := start(ctx); err != nil {
		return err
	}
	if err := d.publish(ctx); err != nil {
		return err
	}
	aggregators := d.options.aggregators()
	d.options.progress("%d nodes run: %d of them aggregate and attest, %d only attest; %s", len(d.keys), aggregators,
		len(d.keys)-aggregators, d.dir.file(stateFile))
	d.options.progress("Watch operator 1 at %s until this ends", d.state.Operators[0].Page)
	if d.options.Processes {
		d.besides.Go(func() { d.tellRounds(d.ended) })
	}
	if d.options.Chaos {
		d.besides.Go(func() { d.injectFaults(d.ended) })
	}
	return nil
}

// startInside runs all nodes in this process.
func (d *Devnet) startInside(ctx context.Context, reports func(messages.Round)) error {
	var bootstrap []string
	for i := range d.keys {
		addrs, err := d.startNode(ctx, d.nodeConfig(i, bootstrap, reports))
		if err != nil {
			return fmt.Errorf("start node %s: %w", operatorName(i), err)
		}
		if i < d.options.aggregators() {
			bootstrap = append(bootstrap, addrs...)
		}
	}
	return nil
}

// role is what an operator's node does.
func (d *Devnet) role(i int) string {
	if i < d.options.aggregators() {
		return roleAggregator
	}
	return roleAttester
}

// startNode runs one more node and returns its addresses.
func (d *Devnet) startNode(ctx context.Context, c node.Config) ([]string, error) {
	n, err := d.openNode(ctx, c)
	if err != nil {
		return nil, err
	}
	d.nodes = append(d.nodes, n)
	if err := n.Start(); err != nil {
		return nil, err
	}
	go d.watch(n)
	return n.Addrs()
}

func (d *Devnet) nodeConfig(i int, bootstrap []string, reports func(messages.Round)) node.Config {
	name := operatorName(i)
	c := node.Config{Node: config.Default(), Keys: d.keys[i].Keys, Log: d.options.Log.WithField("node", name)}
	c.Develop(d.options.BlockTime)
	c.Name, c.DataDir = name, d.dir.node(name)
	c.L1 = network.Chain{URLs: []string{d.l1.HTTP()}, ID: chainID(d.l1), Pin: d.pinRule(rpc.TagFinalized)}
	c.L2s, c.AvsGovernance = d.nodeL2s(), d.onL1.AvsGovernance
	c.P2P.Listen, c.P2P.Bootstrap, c.P2P.Auth = []string{loopback}, bootstrap, p2p.AuthOff
	c.Metrics = config.Metrics{Serve: true, Host: localhost}
	c.WebAPI, c.Actors.Scheduler.Period = d.options.webapi(), d.options.SyncInterval
	if d.role(i) == roleAggregator {
		c.Actors.Roles.Aggregates, c.Actors.Roles.Proposes = true, true
		c.JSONRPC.Serve, c.JSONRPC.Port, c.JSONRPC.CustomMessages = true, 0, true
	}
	if i == 0 {
		c.JSONRPC.Port = d.options.JSONRPCPort
		c.Page.Serve, c.Page.Port = true, d.options.AdminPort
		c.Reports = func(r messages.Round) {
			for _, tell := range []func(messages.Round){reports, d.options.Reports} {
				if tell != nil {
					tell(r)
				}
			}
		}
	}
	return c
}

// pinRule reads at a tag, with a development network's confirmations and windows (voting-power-sync 2.2).
func (d *Devnet) pinRule(tag string) quorum.PinRule {
	return quorum.PinRule{Tag: tag, Confirmations: confirmations, Window: config.DevelopmentWindow(d.options.BlockTime)}
}

// confirmations is how far behind the head a devnet's rounds read where a chain has no tags.
const confirmations = 2

// openNode opens a node; journals of earlier chains are set aside, never overwritten.
func (d *Devnet) openNode(ctx context.Context, c node.Config) (*node.Node, error) {
	n, err := node.New(ctx, c)
	if !errors.Is(err, journal.ErrForeign) {
		return n, err
	}
	if err := d.setAside(c.DataDir); err != nil {
		return nil, err
	}
	return node.New(ctx, c)
}

// watch passes the failure of a node on.
func (d *Devnet) watch(n *node.Node) {
	select {
	case err := <-n.Failed():
		d.failed <- err
	case <-d.ended.Done():
	}
}

// stopLimit bounds the stopping of all nodes: a devnet is down within five seconds of Ctrl-C.
const stopLimit = 3 * time.Second

func (d *Devnet) stopNodes() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopLimit)
	defer cancel()
	var group errgroup.Group
	for _, n := range d.nodes {
		group.Go(func() error { return n.Stop(ctx) })
	}
	return group.Wait()
}
