// Package devnet is a whole AVS network in one process, for people who develop and try: an L1 and an L2 or several
// (go-ethereum chains), the contracts on each, a relayer between them, and one full node for each operator.
//
// Nothing is simulated: the nodes talk to the chains over HTTP JSON-RPC and to each other over libp2p on loopback, and
// share nothing in memory. Other programs find the network through devnet.json (State).
//
// State: everything below Options.DataDir. A start makes fresh chains with the keys that are there; journals of an
// earlier chain are set aside. Only a directory that is empty or a devnet's is ever touched.
package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// Chain ids of a devnet: outside of the ranges that public networks use.
const (
	L1ChainID = 31337001
	L2ChainID = 31337002 // of the first L2; those of the others follow
)

// Lags of the chains' tags in blocks: enough that a proposal never meets the newest block.
const (
	safeLag      = 1
	finalizedLag = 2
)

// Devnet is a running network. Its nodes run in this process, or each as a program of its own (Options.Processes).
type Devnet struct {
	options  Options
	dir      *dataDir
	l1       Chain
	onL1     contracts.L1Contracts
	l2s      []*layer2      // one at least
	strategy common.Address // holds the operators' stake
	deployer *ecdsa.PrivateKey
	keys     []operatorKeys // by operator, in the order of their ids
	nodes    []*node.Node
	state    State

	processes []*Process
	endpoints []*faultproxy.Endpoint // of the L1
	links     map[*Process][]*faultproxy.Link

	up bool // devnet.json was published

	ended    context.Context //nolint:containedctx // It is the network's life, not a call's.
	cancel   context.CancelFunc
	relaying sync.WaitGroup
	besides  sync.WaitGroup
	failed   chan error // a node that stopped by itself
}

// Start brings a network up: chains, contracts, operators with their initial stake, and devnet.json is written last.
// The nodes do not run yet (StartNodes). The context bounds the start; the network runs until Stop.
func Start(ctx context.Context, o Options) (*Devnet, error) {
	if err := o.Validate(); err != nil {
		return nil, err
	}
	o, err := o.completed()
	if err != nil {
		return nil, err
	}
	dir, err := openDataDir(o.DataDir)
	if err != nil {
		return nil, flagError(flagDataDir, "%s %w; give an empty directory, or a devnet's own", o.DataDir, err)
	}
	d := &Devnet{options: o, dir: dir, links: map[*Process][]*faultproxy.Link{}, failed: make(chan error, o.Operators)}
	for range o.l2s() {
		d.l2s = append(d.l2s, new(layer2))
	}
	d.ended, d.cancel = context.WithCancel(context.Background())
	for _, step := range []func(context.Context) error{
		d.checkPorts, d.loadKeys, d.startChains, d.deploy, d.startRelayer, d.stakeAndRegister,
	} {
		if err := step(ctx); err != nil {
			return nil, errors.Join(err, d.Stop())
		}
	}
	return d, nil
}

// checkPorts tells of a port in use before anything is made. A chain that finds its port taken later says the same.
func (d *Devnet) checkPorts(ctx context.Context) error {
	for _, p := range []struct {
		flag string
		port int
	}{{flagL1Port, d.options.L1Port}, {flagL2Port, d.options.L2Port}} {
		if p.port == 0 {
			continue
		}
		listener, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(p.port)))
		if err != nil {
			return flagError(p.flag, "%d cannot be listened at (%w); give another, or 0 for any free one", p.port, err)
		}
		if err := listener.Close(); err != nil {
			return flagError(p.flag, "%d cannot be freed again: %w", p.port, err)
		}
	}
	return nil
}

func (d *Devnet) loadKeys(context.Context) error {
	var err error
	if d.deployer, err = d.dir.loadKey(deployerName); err != nil {
		return flagError(flagDataDir, "%w", err)
	}
	for i := range d.options.Operators {
		key, err := d.dir.loadKey(operatorName(i))
		if err != nil {
			return flagError(flagDataDir, "%w", err)
		}
		keys, err := newOperatorKeys(key)
		if err != nil {
			return err
		}
		d.keys = append(d.keys, keys)
	}
	return nil
}

// operatorName is what the i-th operator (from 0) is called: by the id that it gets on the L2.
func operatorName(i int) string { return fmt.Sprintf("operator-%d", i+1) }

func (d *Devnet) deploy(ctx context.Context) error {
	relayer, err := d.dir.loadKey("relayer")
	if err != nil {
		return flagError(flagDataDir, "%w", err)
	}
	accounts := contracts.Accounts{Relayer: crypto.PubkeyToAddress(relayer.PublicKey)}
	var ids []uint32
	for i := range d.l2s {
		ids = append(ids, bridgeEndpoint(i))
	}
	d.onL1, err = contracts.DeployL1(ctx, d.l1.Client(), contracts.L1Options{
		Key: d.deployer, Accounts: accounts, AVSName: "Ballast devnet", Strategies: strategies, L2EndpointIDs: ids,
	})
	if err != nil {
		return fmt.Errorf("deploy the contracts on the L1: %w", err)
	}
	if d.strategy, err = d.firstStrategy(ctx); err != nil {
		return err
	}
	return d.deployL2s(ctx, accounts)
}

const strategies = 2 // an operator's power is the sum over all of them

func (d *Devnet) startRelayer(context.Context) error {
	key, err := d.dir.loadKey("relayer")
	if err != nil {
		return flagError(flagDataDir, "%w", err)
	}
	l1 := side{name: "l1", client: d.l1.Client(), handler: d.onL1.L1MessageHandler}
	r := &relayer{
		key: key, every: d.options.BlockTime / 2, log: d.options.Log.WithField("actor", "relayer"),
	}
	for i, l2 := range d.l2s {
		there := side{
			name: l2Name(i), client: l2.chain.Client(), handler: l2.contracts.L2MessageHandler,
			endpoint: bridgeEndpoint(i),
		}
		r.ways = append(r.ways, &way{from: l1, to: there}, &way{from: there, to: l1})
	}
	d.relaying.Go(func() { r.run(d.ended) })
	return nil
}

// stakeAndRegister gives every operator its initial stake and waits until the L2 knows all of them.
func (d *Devnet) stakeAndRegister(ctx context.Context) error {
	var stakes []Stake
	for i, k := range d.keys {
		stakes = append(stakes, Stake{Operator: k.Address(), Shares: InitialStake(i)})
	}
	if err := d.SetStakes(ctx, stakes...); err != nil {
		return err
	}
	if err := d.register(ctx, d.keys); err != nil {
		return err
	}
	if err := d.await(ctx, "the L2 to know all operators", d.knowOperators); err != nil {
		return err
	}
	d.options.progress("%d operators registered, each with stake on the L1 and a BLS key on the L2", len(d.keys))
	return d.awaitTags(ctx)
}

// Stop stops the nodes, the relayer and the chains, in this order. A network that never came up (StartNodes) leaves
// nothing in a place where nothing was before.
func (d *Devnet) Stop() error {
	d.cancel()
	d.besides.Wait()
	errs := []error{d.stopNodes(), d.stopProcesses()}
	d.relaying.Wait()
	var closing errgroup.Group
	for _, c := range d.chains() {
		closing.Go(c.Close)
	}
	release := d.dir.undo
	if d.up {
		release = d.dir.close
	}
	return errors.Join(append(errs, closing.Wait(), release())...)
}

// State is what devnet.json says.
func (d *Devnet) State() State { return d.state }

// Failed yields the error of a node that stopped by itself.
func (d *Devnet) Failed() <-chan error { return d.failed }

// operatorAt finds an operator of the L2 by its address.
func operatorAt(operators []messages.Operator, k operatorKeys) (messages.Operator, bool) {
	for _, op := range operators {
		if op.Address == k.Address() {
			return op, true
		}
	}
	return messages.Operator{}, false
}
