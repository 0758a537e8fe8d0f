package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/chain"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/journal"
)

// The roles of a devnet's operators: the first one aggregates, and attests like the others.
const (
	roleAggregator = "aggregator"
	roleAttester   = "attester"
)

const loopback = "/ip4/127.0.0.1/tcp/0"

// StartNodes runs one node for each operator and publishes devnet.json. The first one is the aggregator and the bootstrap
// peer of the others; its rounds are reported besides to Options.Reports.
func (d *Devnet) StartNodes(ctx context.Context, reports func(scheduler.Report)) error {
	var bootstrap []string
	for i := range d.keys {
		addrs, err := d.startNode(ctx, d.nodeConfig(i, bootstrap, reports))
		if err != nil {
			return fmt.Errorf("start node %s: %w", operatorName(i), err)
		}
		if i == 0 {
			bootstrap = addrs
		}
	}
	if err := d.publish(ctx); err != nil {
		return err
	}
	d.options.progress("%d nodes run: one aggregator, which attests too, and %d attesters; %s", len(d.nodes), len(d.nodes)-1, d.dir.file(stateFile))
	return nil
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

func (d *Devnet) nodeConfig(i int, bootstrap []string, reports func(scheduler.Report)) node.Config {
	name := operatorName(i)
	c := node.Config{
		Name: name, Keys: d.keys[i], Roles: actors.Roles{Attests: true},
		L1:            node.ChainConfig{RPC: d.l1.HTTP(), ID: L1ChainID, Pin: pinRule(chain.TagFinalized)},
		L2:            node.ChainConfig{RPC: d.l2.HTTP(), ID: L2ChainID, Pin: pinRule(chain.TagSafe)},
		AvsGovernance: d.onL1.AvsGovernance, AttestationCenter: d.onL2.AttestationCenter,
		DataDir: d.dir.node(name), Listen: loopback, Bootstrap: bootstrap, Metrics: "127.0.0.1:0",
		Timing: d.timing(), Log: d.options.Log.WithField("node", name),
	}
	if i == 0 {
		c.Roles.Aggregates, c.Roles.Proposes = true, true
		c.Reports = func(r scheduler.Report) {
			for _, tell := range []func(scheduler.Report){reports, d.options.Reports} {
				if tell != nil {
					tell(r)
				}
			}
		}
	}
	return c
}

// pinRule reads at a tag, with a development network's confirmations (voting-power-sync 2.2).
func pinRule(tag string) chain.PinRule {
	return chain.PinRule{Tag: tag, Confirmations: confirmations}
}

// confirmations is how far behind the head a devnet's rounds read where a chain has no tags.
const confirmations = 2

// timing is quicker than a real network's: blocks come every second or so, and a person is watching.
func (d *Devnet) timing() node.Timing {
	t := node.DefaultTiming()
	t.Period, t.Jitter, t.RetryMin = d.options.SyncInterval, false, d.options.BlockTime
	t.RoundTimeout, t.Repeat, t.Turn = roundTimeoutBlocks*d.options.BlockTime, 2*d.options.BlockTime, 2*d.options.BlockTime
	t.PinWait = t.RoundTimeout / 2 // A vote has to be cast after the wait, while the round still runs.
	t.RosterInterval, t.PinRetry, t.ReceiptPoll = d.options.BlockTime, d.options.BlockTime/4, d.options.BlockTime/4
	return t
}

// roundTimeoutBlocks is how many blocks a devnet's votes may take.
const roundTimeoutBlocks = 20

// openNode opens a node; the journal of an earlier chain is set aside, never overwritten.
func (d *Devnet) openNode(ctx context.Context, c node.Config) (*node.Node, error) {
	n, err := node.New(ctx, c)
	if !errors.Is(err, journal.ErrForeign) {
		return n, err
	}
	path := node.JournalPath(c.DataDir)
	aside := fmt.Sprintf("%s.%d", path, time.Now().UnixNano())
	if err := os.Rename(path, aside); err != nil {
		return nil, fmt.Errorf("set the journal of an earlier chain aside: %w", err)
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

// publish writes devnet.json: from now on the network is up.
func (d *Devnet) publish(ctx context.Context) error {
	operators, err := d.l2Operators(ctx)
	if err != nil {
		return err
	}
	d.state = State{
		L1: ChainState{RPC: d.l1.HTTP(), WS: d.l1.WS(), ChainID: L1ChainID},
		L2: ChainState{RPC: d.l2.HTTP(), WS: d.l2.WS(), ChainID: L2ChainID},
		Contracts: ContractState{
			AvsGovernance: d.onL1.AvsGovernance, AttestationCenter: d.onL2.AttestationCenter, OBLS: d.onL2.OBLS,
			InternalTaskHandler: d.onL2.InternalTaskHandler, Staking: d.onL1.DevStaking,
		},
		Deployer: AccountState{Address: node.Keys{Controller: d.deployer}.Address(), KeyFile: d.dir.keyFile("deployer")},
	}
	for i, n := range d.nodes {
		addrs, err := n.Addrs()
		if err != nil {
			return err
		}
		op, known := operatorAt(operators, d.keys[i])
		if !known {
			return fmt.Errorf("the L2 does not know operator %s", d.keys[i].Address())
		}
		role := roleAttester
		if i == 0 {
			role = roleAggregator
		}
		s := OperatorState{
			ID: uint64(op.ID), Address: op.Address, KeyFile: d.dir.keyFile(operatorName(i)), Role: role,
			Multiaddr: addrs[0], Metrics: n.MetricsURL(),
		}
		for w, word := range d.keys[i].Consensus.PublicKey().Words() {
			s.BLSPublicKey[w] = hexutil.Encode(word.FillBytes(make([]byte, 32)))
		}
		d.state.Operators = append(d.state.Operators, s)
	}
	if err := d.dir.writeState(d.state); err != nil {
		return err
	}
	d.up = true
	return nil
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
