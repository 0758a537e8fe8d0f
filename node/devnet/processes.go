package devnet

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
	"github.com/ballast-avs/ballast/node/p2p"
)

// deadAddress is announced by nodes that are to be reached by nobody: a network in which every
// connection runs over a link.
const deadAddress = "/ip4/127.0.0.1/tcp/1"

// startProcesses runs one program for each operator. Each reaches the aggregators that started before it, over a link
// of its own where there are links.
func (d *Devnet) startProcesses(ctx context.Context) error {
	if err := d.startEndpoints(ctx); err != nil {
		return err
	}
	var aggregators []*Process
	ports := map[*Process]int{}
	for i := range d.keys {
		p, port, err := d.newProcess(ctx, i)
		if err != nil {
			return err
		}
		for _, a := range aggregators {
			address, err := d.way(ctx, p, a, ports[a])
			if err != nil {
				return err
			}
			p.args = append(p.args, address)
		}
		d.processes = append(d.processes, p)
		if err := p.Start(); err != nil {
			return err
		}
		if i < d.options.aggregators() {
			aggregators, ports[p] = append(aggregators, p), port
			if err := p.Await(ctx); err != nil {
				return err
			}
		}
	}
	var group errgroup.Group
	for _, p := range d.processes {
		group.Go(func() error { return p.Await(ctx) })
	}
	return group.Wait()
}

// startEndpoints puts endpoints that can misbehave in front of all chains.
func (d *Devnet) startEndpoints(ctx context.Context) error {
	for range d.options.Endpoints {
		if err := d.addEndpoint(ctx, &d.endpoints, d.l1); err != nil {
			return err
		}
		for _, l2 := range d.l2s {
			if err := d.addEndpoint(ctx, &l2.endpoints, l2.chain); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *Devnet) addEndpoint(ctx context.Context, to *[]*faultproxy.Endpoint, c Chain) error {
	e, err := faultproxy.NewEndpoint(ctx, d.options.Host, c.HTTP())
	if err != nil {
		return err
	}
	*to = append(*to, e)
	return nil
}

// Endpoints are the endpoints of the L1 and of the first L2 that can misbehave, in the order in
// which nodes are given them.
func (d *Devnet) Endpoints() (l1, l2 []*faultproxy.Endpoint) { return d.endpoints, d.l2s[0].endpoints }

// L2Endpoints are the endpoints of one of the L2s, counted from 0, that can misbehave.
func (d *Devnet) L2Endpoints(l2 int) []*faultproxy.Endpoint { return d.l2s[l2].endpoints }

// sides are the endpoints that can misbehave of every chain, the L1 first.
func (d *Devnet) sides() [][]*faultproxy.Endpoint {
	all := [][]*faultproxy.Endpoint{d.endpoints}
	for _, l2 := range d.l2s {
		all = append(all, l2.endpoints)
	}
	return all
}

// Processes are the nodes that are programs of their own, by operator.
func (d *Devnet) Processes() []*Process { return d.processes }

// Links are the links by which a node reaches the aggregators.
func (d *Devnet) Links(p *Process) []*faultproxy.Link { return d.links[p] }

// way is the address by which a node reaches an aggregator.
func (d *Devnet) way(ctx context.Context, p, aggregator *Process, port int) (string, error) {
	host := d.options.Host
	if d.options.Links {
		link, err := faultproxy.NewLink(ctx, net.JoinHostPort(host, strconv.Itoa(port)))
		if err != nil {
			return "", err
		}
		d.links[p] = append(d.links[p], link)
		host, port = localhost, link.Port()
	}
	id, err := p2p.PeerID(d.keysOf(aggregator).Peer)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("/ip4/%s/tcp/%d/p2p/%s", host, port, id), nil
}

func (d *Devnet) keysOf(p *Process) operatorKeys {
	for i := range d.keys {
		if operatorName(i) == p.Name {
			return d.keys[i]
		}
	}
	return operatorKeys{}
}

// newProcess prepares an operator's program. It returns the port at which peers reach it.
func (d *Devnet) newProcess(ctx context.Context, i int) (*Process, int, error) {
	name, role, room := operatorName(i), d.role(i), d.options.room(i)
	port, err := freePort(ctx)
	if err != nil {
		return nil, 0, err
	}
	metrics, err := freePort(ctx)
	if err != nil {
		return nil, 0, err
	}
	dir := d.dir.node(name)
	if err := d.setAside(dir); err != nil {
		return nil, 0, err
	}
	k, l2s := d.keys[i], State{L2s: d.l2States()}
	p := &Process{
		Name: name, Role: role, DataDir: dir, LogFile: filepath.Join(dir, "node.log"),
		Metrics: fmt.Sprintf("http://%s:%d/metrics", room.Host, metrics),
		command: append(slices.Clone(room.Enter), d.options.Program),
		env: []string{
			"PRIVATE_KEY=" + keyText(k.account), "OTHENTIC_BOOTSTRAP_SEED=" + hex.EncodeToString(k.Peer[:]),
		},
		failed: func(err error) { d.failed <- err },
		args: []string{
			"run", role, "--datadir", dir, "--log-level", "debug", "--p2p.port", strconv.Itoa(port),
			"--metrics", "--metrics.host", room.Host, "--metrics.port", strconv.Itoa(metrics),
			"--l1-rpc", strings.Join(chainState(d.l1, d.endpoints).given(), ","), "--l2-rpc",
			l2s.perL2(func(l2 L2State) []string { return l2.given() }), "--avs-governance-address",
			d.onL1.AvsGovernance.Hex(), "--attestation-center-address", l2s.perL2(L2State.center), "--l1-confirmations",
			strconv.Itoa(confirmations), "--l2-confirmations", strconv.Itoa(confirmations), "--dev-block-time",
			strconv.FormatInt(d.options.BlockTime.Milliseconds(), 10), "--sync-interval",
			strconv.FormatInt(d.options.SyncInterval.Milliseconds(), 10),
		},
	}
	if role == roleAggregator {
		p.args = append(p.args, "--internal-tasks")
		if err := d.takesTasks(ctx, p, i); err != nil {
			return nil, 0, err
		}
	}
	if i == 0 {
		if err := d.showsPage(ctx, p); err != nil {
			return nil, 0, err
		}
	}
	if d.options.WebAPI != "" {
		p.args = append(p.args, "--avs-webapi", d.options.WebAPI)
	}
	if d.options.Links {
		p.args = append(p.args, "--announced-addresses", deadAddress, "--p2p.discovery-interval", "0")
	} else {
		p.args = append(p.args, "--announced-addresses", fmt.Sprintf("/ip4/%s/tcp/%d", room.Host, port))
	}
	p.args = append(p.args, d.options.NodeFlags...)
	return p, port, nil
}

// takesTasks lets an aggregator's program serve JSON-RPC.
func (d *Devnet) takesTasks(ctx context.Context, p *Process, i int) error {
	port, host := d.options.JSONRPCPort, d.options.room(i).Host
	if i > 0 || port == 0 {
		var err error
		if port, err = freePort(ctx); err != nil {
			return err
		}
	}
	p.JSONRPC = "http://" + net.JoinHostPort(host, strconv.Itoa(port))
	p.args = append(p.args, "--json-rpc", "--json-rpc.host", host, "--json-rpc.port", strconv.Itoa(port),
		"--json-rpc.custom-message-enabled")
	return nil
}

// showsPage lets the first operator's program serve its admin page.
func (d *Devnet) showsPage(ctx context.Context, p *Process) error {
	port, host := d.options.AdminPort, d.options.room(0).Host
	if port == 0 {
		var err error
		if port, err = freePort(ctx); err != nil {
			return err
		}
	}
	p.Page = "http://" + net.JoinHostPort(host, strconv.Itoa(port)) + "/"
	p.args = append(p.args, "--admin", "--admin.host", host, "--admin.port", strconv.Itoa(port))
	return nil
}

// Ports of programs are taken from a range that no usual system gives to outgoing connections: one of those would take
// the port of a program that is down for a moment.
const firstPort, lastPort = 10000, 32000

// freePort finds a TCP port that nobody uses now.
func freePort(ctx context.Context) (int, error) {
	var err error
	for range 100 {
		port := firstPort + rand.IntN(lastPort-firstPort) //nolint:gosec // It need not be secret.
		var listener net.Listener
		if listener, err = new(net.ListenConfig).Listen(ctx, "tcp",
			net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err == nil {
			return port, listener.Close()
		}
	}
	return 0, fmt.Errorf("find a free port: %w", err)
}

// setAside renames the journals of a node that are there, so that nothing is overwritten.
func (d *Devnet) setAside(dataDir string) error {
	for _, path := range d.journals(dataDir) {
		err := os.Rename(path, fmt.Sprintf("%s.%d", path, time.Now().UnixNano()))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("set the journal of an earlier chain aside: %w", err)
		}
	}
	return nil
}

// stopProcesses ends the programs, and then what they were connected by.
func (d *Devnet) stopProcesses() error {
	ctx, cancel := context.WithTimeout(context.Background(), processLimit)
	defer cancel()
	var group errgroup.Group
	for _, p := range d.processes {
		group.Go(func() error { return p.Stop(ctx) })
	}
	errs := []error{group.Wait()}
	for _, links := range d.links {
		for _, l := range links {
			errs = append(errs, l.Close())
		}
	}
	for _, side := range d.sides() {
		for _, e := range side {
			errs = append(errs, e.Close())
		}
	}
	return errors.Join(errs...)
}

// processLimit bounds the end of the programs: each promises to end within ten seconds.
const processLimit = 10 * time.Second
