package node

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/chain"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/journal"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/p2p"
)

// ErrConfigured marks what only another configuration mends: another chain or contract than was meant.
var ErrConfigured = errors.New("correct the configuration")

// OpenPool connects to a chain's endpoints, called L1 or L2 in errors, and checks that they serve the configured chain. The
// configured id may be zero: then it is what the endpoints say.
func OpenPool(ctx context.Context, name string, c ChainConfig, watch chain.Watch) (*chain.Pool, chain.Identity, error) {
	pool, err := chain.NewPool(c.URLs, chain.PoolConfig{Quorum: c.Quorum, Watch: watch})
	if err != nil {
		return nil, chain.Identity{}, fmt.Errorf("%s_RPC: %w", name, err)
	}
	identity, err := pool.Identify(ctx)
	if err == nil && c.ID != 0 && identity.ID != c.ID {
		err = fmt.Errorf("the endpoints serve chain %d, %s_CHAIN says %d: %w", identity.ID, name, c.ID, ErrConfigured)
	}
	if err != nil {
		pool.Close()
		return nil, chain.Identity{}, fmt.Errorf("%s_RPC: %w", name, err)
	}
	return pool, identity, nil
}

// CheckContract returns an error that names a setting where no contract is at its address. An endpoint that gives no answer is
// no reason.
func CheckContract(ctx context.Context, pool *chain.Pool, setting string, address common.Address) error {
	if is, err := pool.HasCode(ctx, address); err != nil || is {
		return nil //nolint:nilerr // Whoever reads the contract finds out.
	}
	return fmt.Errorf("%s: no contract is at %s on this chain: %w", setting, address, ErrConfigured)
}

func (n *Node) openChains(ctx context.Context) error {
	if n.config.Relay() {
		return nil
	}
	metrics := newChainMetrics(n.registry)
	open := func(name string, c *ChainConfig, into **chain.Pool) (chain.Identity, error) {
		pool, identity, err := OpenPool(ctx, name, *c, metrics.watch(name, n.config.Log))
		if err != nil {
			return identity, err
		}
		*into, c.ID = pool, identity.ID
		return identity, nil
	}
	l1, err := open("L1", &n.config.L1, &n.l1)
	if err != nil {
		return err
	}
	l2, err := open("L2", &n.config.L2, &n.l2)
	if err != nil {
		return err
	}
	if err := errors.Join(
		CheckContract(ctx, n.l1, "AVS_GOVERNANCE_ADDRESS", n.config.AvsGovernance),
		CheckContract(ctx, n.l2, "ATTESTATION_CENTER_ADDRESS", n.config.AttestationCenter),
	); err != nil {
		return err
	}
	n.bound = journal.Network{L1Chain: l1.ID, L1Genesis: l1.Genesis, L2Chain: l2.ID, L2Genesis: l2.Genesis}
	return n.config.L2.checkSupported()
}

// JournalPath is where a node with a data directory keeps its journal.
func JournalPath(dataDir string) string { return filepath.Join(dataDir, "journal.db") }

// openJournal takes the data directory: one process at a time may have it.
func (n *Node) openJournal(context.Context) error {
	if n.config.Relay() {
		return n.lockDataDir()
	}
	n.bound.AttestationCenter, n.bound.Operator = n.config.AttestationCenter, n.config.Keys.Address()
	var err error
	if n.journal, err = journal.Open(JournalPath(n.config.DataDir), n.bound); err != nil {
		return err
	}
	n.recorder = newRecorder(n.journal, kit.SystemClock(), n.config.Log.WithField("actor", "recorder"))
	return nil
}

const dataDirMode = 0o700

// lockDataDir takes the data directory of a node without a journal.
func (n *Node) lockDataDir() error {
	if err := os.MkdirAll(n.config.DataDir, dataDirMode); err != nil {
		return fmt.Errorf("make the data directory: %w", err)
	}
	n.lock = flock.New(filepath.Join(n.config.DataDir, "node.lock"))
	locked, err := n.lock.TryLock()
	if err == nil && !locked {
		err = errors.New("it is in use by another process")
	}
	if err != nil {
		return fmt.Errorf("--datadir %s: %w", n.config.DataDir, err)
	}
	return nil
}

func (n *Node) openNetwork(context.Context) error {
	c := p2p.Default()
	c.Seed = n.config.Keys.Peer
	if !n.config.Relay() {
		c.Chains = []messages.ChainID{n.config.L2.ID}
	}
	c.Listen, c.Announce, c.Bootstrap = []string{n.config.P2P.Listen}, n.config.P2P.Announce, n.config.P2P.Bootstrap
	c.DiscoveryInterval, c.DataDir = n.config.P2P.DiscoveryInterval, n.config.P2P.DataDir
	c.Relay, c.Auth = n.config.Relay(), n.config.P2P.Auth == AuthOn
	if n.config.P2P.MaxPeers > 0 {
		c.MaxPeers = n.config.P2P.MaxPeers
	}
	ports := p2p.Ports{
		Deliver: func(_ messages.ChainID, m messages.ToGossip) { n.mesh.Gossip(m) }, // the mesh is made before the network starts
		Clock:   kit.SystemClock(), Jitter: n.jitter(), Log: n.config.Log.WithField("actor", "network"), Registerer: n.registry,
	}
	if !n.config.Relay() {
		ports.Auth = authSigner{operator: n.config.Keys.Address(), key: n.config.Keys.Consensus}
	}
	if n.custom != nil {
		ports.Custom = n.custom.forward
	}
	var err error
	n.network, err = p2p.New(c, ports)
	return err
}

func (n *Node) jitter() kit.Jitter {
	if !n.config.Timing.Jitter {
		return kit.NoJitter()
	}
	return kit.FullJitter(rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))) //nolint:gosec // It spreads load, it guards nothing.
}

// periodJitter spreads the schedule, or not at all.
func (n *Node) periodJitter() kit.Jitter {
	if n.config.Timing.Jitter {
		return n.jitter()
	}
	return func(time.Duration) time.Duration { return 0 }
}

func (n *Node) buildTree(ctx context.Context) error {
	n.system = kit.New(kit.SystemConfig{
		Clock: kit.SystemClock(), Jitter: n.jitter(), Log: n.config.Log, Registerer: n.registry, GiveUp: n.fail,
	})
	n.mesh = actors.NewMesh(n.system, n.config.Roles)
	ports := actors.Ports{Network: watched{n.network.On(n.config.L2.ID), n.observer}, Registerer: n.registry}
	if !n.config.Relay() {
		if err := n.addPorts(ctx, &ports); err != nil {
			return err
		}
	}
	n.rows = actors.Tree(n.config.actors(), ports, n.mesh)
	return nil
}

// addPorts adds what a node needs that takes part in tasks.
func (n *Node) addPorts(ctx context.Context, ports *actors.Ports) error {
	verifier, err := newVerifier()
	if err != nil {
		return err
	}
	read := chain.L2Config{Chain: n.config.L2.ID, AttestationCenter: n.config.AttestationCenter, Pin: n.config.L2.Pin}
	if n.config.Roles.Aggregates {
		read.Payer = n.config.Keys.payer().Address()
	}
	l2 := chain.NewL2(n.l2, read)
	sender, err := n.newSender(ctx)
	if err != nil {
		return err
	}
	ports.L1 = chain.NewL1(n.l1, chain.L1Config{Chain: n.config.L1.ID, AvsGovernance: n.config.AvsGovernance, Pin: n.config.L1.Pin})
	n.settlement = chain.NewSettlement(l2, sender)
	ports.L2, ports.Settlement, ports.Journal, ports.Validation = l2, n.settlement, n.journal, n.validation()
	ports.TaskSigner, ports.VoteSigner = n.config.Keys.taskSigner(n.config.Performer), voteSigner{n.config.Keys.Consensus}
	ports.Verifier, ports.Jitter = verifier, n.periodJitter()
	ports.RoundReport, ports.Answered, ports.Seen = n.report, n.recorder.answered, n.observer.saw
	ports.Aggregators = n.recorder.aggregators
	return nil
}

// newSender is the one owner of the paying account's nonces.
func (n *Node) newSender(ctx context.Context) (*chain.Sender, error) {
	log := n.config.Log.WithField("actor", "submitter")
	sender, err := chain.NewSender(ctx, n.l2, keys.NewTxSigner(n.config.Keys.payer()), chain.SenderConfig{
		ChainID: uint64(n.config.L2.ID), Poll: n.config.Timing.ReceiptPoll,
		DailyGas: n.config.Money.MaxGasPerDay, MaxFeePerGas: n.config.Money.MaxFee, Settled: n.config.L2.Pin,
	}, chain.SenderPorts{
		Outbox: n.journal,
		AtMaxFee: func(l chain.FeeLimit) {
			log.WithField("task", l.Task).WithField("tx", l.Hash).WithField("max_fee", l.Max).
				Warn("A transaction offers all that --max-fee allows and is not mined yet")
		},
	})
	if err != nil {
		return nil, fmt.Errorf("prepare submissions: %w", err)
	}
	return sender, nil
}
