package node

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p"
)

const dataDirMode = 0o700

// lockDataDir takes the data directory: one process at a time may have it. Where there is a single
// L2, its journal does that.
func (n *Node) lockDataDir(context.Context) error {
	if len(n.config.L2s) == 1 {
		return nil
	}
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

func (n *Node) unlockDataDir() error {
	if n.lock == nil {
		return nil
	}
	return n.lock.Close()
}

func (n *Node) openNetwork(context.Context) error {
	c := n.config.P2P.Config
	c.Seed, c.Relay = n.config.Keys.Peer, n.config.Relay()
	for _, l2 := range n.config.L2s {
		c.Chains = append(c.Chains, l2.ID)
	}
	ports := p2p.Ports{
		Deliver: n.deliver,
		Clock:   kit.SystemClock(), Jitter: n.jitter(), Log: n.config.Log.WithField("actor", "network"),
		Registerer: n.registry,
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

// deliver tells the actors of an L2 what arrived from the network about it. All of them are made
// before the network starts.
func (n *Node) deliver(l2 messages.ChainID, m messages.ToGossip) {
	if l := n.instance(l2); l != nil {
		l.observer.Received(m)
		l.addresses.Gossip.Tell(m)
	}
}

func (n *Node) jitter() kit.Jitter {
	if n.config.Development() {
		return kit.NoJitter()
	}
	return kit.FullJitter(rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))) //nolint:gosec // Spreads load.
}

// periodJitter spreads the schedule, or not at all.
func (n *Node) periodJitter() kit.Jitter {
	if n.config.Development() {
		return func(time.Duration) time.Duration { return 0 }
	}
	return n.jitter()
}
