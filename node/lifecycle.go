package node

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/admin/page"
	"github.com/ballast-avs/ballast/node/jsonrpc"
	"github.com/ballast-avs/ballast/node/lifecycle"
	"github.com/ballast-avs/ballast/node/monitor"
	"github.com/ballast-avs/ballast/node/p2p"
)

// opening lists what New opens, in order.
func (n *Node) opening() []lifecycle.Hook {
	lock := lifecycle.Hook{Name: "data directory", Start: n.lockDataDir, Stop: lifecycle.Closing(n.unlockDataDir)}
	peers := lifecycle.Hook{Name: "peers", Start: n.openNetwork, Stop: lifecycle.Closer(&n.network)}
	if n.config.Relay() {
		return []lifecycle.Hook{lock, peers}
	}
	hooks := []lifecycle.Hook{
		lock,
		{Name: "L1 endpoints", Start: n.openL1, Stop: lifecycle.Ending(func() { n.l1.Close() })},
		{Name: "AvsGovernance", Start: n.checkL1},
	}
	for at, i := range n.instances {
		hooks = append(hooks, lifecycle.Hook{
			Name: i.name, Start: func(ctx context.Context) error { return n.openL2(ctx, at) }, Stop: i.parts.Stop,
		})
	}
	return append(hooks,
		lifecycle.Hook{Name: "Validation Service", Start: n.openAVS, Stop: lifecycle.Ending(n.closeAVS)},
		peers,
		lifecycle.Hook{Name: "actors", Start: n.buildInstances},
	)
}

// starting lists what Start starts, in order. People and tools can look in while actors stop. JSON-RPC comes
// last and so ends before the actors: what it answered with true has to reach them. What reaches an L2 late
// ends before the actors too.
func (n *Node) starting() []lifecycle.Hook {
	hooks := []lifecycle.Hook{{Name: "peers", Start: n.join}}
	add := func(h lifecycle.Hook) { hooks = append(hooks, h) }
	if n.config.Metrics.Serve {
		add(lifecycle.Hook{Name: "metrics", Start: n.serveMetrics, Stop: lifecycle.Closer(&n.metrics)})
	}
	if n.config.Page.Serve {
		add(lifecycle.Hook{Name: "admin page", Start: n.servePage, Stop: lifecycle.Closer(&n.page)})
	}
	add(lifecycle.Hook{Name: "admin socket", Start: n.serveAdmin, Stop: lifecycle.Closer(&n.admin)})
	add(lifecycle.Hook{Name: "actors", Start: n.startActors, Stop: n.drain})
	for _, i := range n.instances {
		if i.pool == nil {
			add(repeated(i.name, lateEvery, lateEvery, i.tryAgain))
		}
	}
	if !n.config.Relay() {
		add(repeated("endpoint checks", probeEvery, probeEvery, n.probe))
	}
	if n.config.P2P.Auth == p2p.AuthAuto && !n.config.Relay() {
		add(repeated("peer authentication", 0, authEvery, n.authWatch()))
	}
	if n.config.Metrics.PushURL != "" {
		pusher := n.pusher()
		add(lifecycle.Hook{Name: "Pushgateway", Stop: lifecycle.Ending(pusher.Close)})
		add(repeated("metrics push", monitor.PushEvery, monitor.PushEvery, pusher.Push))
	}
	add(repeated("health log", monitor.LogEvery, monitor.LogEvery, monitor.HealthLog(n.Findings, n.config.Log)))
	if n.config.JSONRPC.Serve {
		add(lifecycle.Hook{Name: "JSON-RPC", Start: n.serveJSONRPC, Stop: lifecycle.Closer(&n.jsonrpc)})
	}
	return hooks
}

func (n *Node) join(context.Context) error {
	if err := n.network.Start(); err != nil {
		return fmt.Errorf("join the network: %w; where the port is in use, give another --p2p.port", err)
	}
	return nil
}

// startActors spawns the actors of the L2s that were reached.
func (n *Node) startActors(context.Context) error {
	for _, i := range n.instances {
		if i.pool == nil {
			continue
		}
		if err := i.start(); err != nil {
			return err
		}
	}
	return nil
}

// drain stops the actors of all L2s at the same time, the schedulers before all others.
func (n *Node) drain(ctx context.Context) error {
	var group errgroup.Group
	for _, i := range n.running() {
		group.Go(func() error { return i.system.Drain(ctx) })
	}
	return group.Wait()
}

func (n *Node) serveMetrics(context.Context) (err error) {
	n.metrics, err = serveMetrics(n.config.Metrics.Address(), n.registry, n.Findings, n.config.Log)
	return err
}

func (n *Node) pusher() *monitor.Pusher {
	return monitor.NewPusher(n.config.Metrics.PushURL, n.network.ID(), n.registry, kit.SystemClock(), n.config.Log)
}

func (n *Node) servePage(context.Context) (err error) {
	n.page, err = page.Serve(n.config.Page.Config, n, n.config.Log)
	return err
}

func (n *Node) serveAdmin(context.Context) (err error) {
	n.admin, err = admin.Serve(n.config.DataDir, n, n.config.Log)
	return err
}

func (n *Node) serveJSONRPC(context.Context) (err error) {
	n.jsonrpc, err = jsonrpc.Serve(n.config.JSONRPC.Config, performers{n}, n.config.Log.WithField("actor", "json-rpc"),
		n.registry)
	return err
}
