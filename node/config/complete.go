package config

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// shortPeriod is the period below which a start warns (protocol.md 5.3).
const shortPeriod = time.Minute

// complete settles what follows from several options together.
func (n *Node) complete(values []Value) error {
	given := func(name string) bool {
		return slices.ContainsFunc(values, func(v Value) bool { return v.Name == name && v.Origin != OriginDefault })
	}
	if period := n.Actors.Scheduler.Period; period < shortPeriod &&
		(given("sync-interval") || given("internal-tasks.schedule")) {
		n.warn("the sync interval of %d ms is below %d: every round costs gas and reads both chains",
			period.Milliseconds(), shortPeriod.Milliseconds())
	}
	if given("internal-tasks.schedule") && !n.Actors.Roles.Proposes {
		n.warn("INTERNAL_TASKS is set, but without --internal-tasks this node proposes nothing")
	}
	if window := n.Actors.Scheduler.Window; n.DevBlockTime > 0 {
		n.Develop(n.DevBlockTime)
		if given("sync-window") {
			n.Actors.Scheduler.Window = window
		}
	}
	if n.P2P.DataDir == "" {
		n.P2P.DataDir = filepath.Join(n.DataDir, "p2p")
	}
	if err := n.completeL2s(); err != nil {
		return err
	}
	return errors.Join(n.checkQuorum(), n.completeBootstrap())
}

// completeL2s makes the L2s out of what options say about them.
func (n *Node) completeL2s() error {
	var err error
	if n.L2s, err = n.l2.together(n.Actors.Scheduler.Window); err != nil {
		return err
	}
	n.L1.Quorum = n.l2.quorum(n.L1.ID)
	for _, id := range chainsOf(n.l2.quorums) {
		if id != n.L1.ID && !slices.Contains(n.l2.named(), id) {
			return fmt.Errorf("--rpc-quorum names chain %s, which is neither the L1 that --l1-chain names nor an L2",
				ChainName(id))
		}
	}
	if left := len(n.l2.named()) - len(n.L2s); left > 0 && len(n.l2.chosen) > 0 {
		n.warn("--l2-chain leaves out %d L2s that L2_RPC or ATTESTATION_CENTER_ADDRESS name", left)
	}
	return nil
}

// AddBootstrap adds the addresses that a command was given as arguments.
func (n *Node) AddBootstrap(arguments []string) error {
	for _, argument := range arguments {
		addrs, err := multiaddrs(argument)
		if err != nil {
			return fmt.Errorf("bootstrap address: %w", err)
		}
		n.P2P.Bootstrap = append(n.P2P.Bootstrap, addrs...)
	}
	return n.completeBootstrap()
}

// completeBootstrap adds OTHENTIC_BOOTSTRAP_ID to addresses that name no peer.
func (n *Node) completeBootstrap() error {
	for i, addr := range n.P2P.Bootstrap {
		if strings.Contains(addr, "/p2p/") {
			continue
		}
		if n.P2P.BootstrapID == "" {
			return fmt.Errorf(
				"bootstrap address %s names no peer: append /p2p/<peer id>, or give OTHENTIC_BOOTSTRAP_ID", addr)
		}
		n.P2P.Bootstrap[i] = strings.TrimSuffix(addr, "/") + "/p2p/" + n.P2P.BootstrapID
	}
	return nil
}

func (n *Node) warn(format string, args ...any) {
	n.Warnings = append(n.Warnings, fmt.Sprintf(format, args...))
}
