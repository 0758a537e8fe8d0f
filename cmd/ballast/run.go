package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/sirupsen/logrus"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/logs"
	"github.com/ballast-avs/ballast/node/p2p"
)

// stopLimit bounds a shutdown: service managers and container platforms kill after ten seconds.
const stopLimit = 8 * time.Second

// runCommand is `ballast run <role>`; the closed node's older spelling is `node <role>` (protocol.md 5.1).
func runCommand() *cli.Command {
	return &cli.Command{
		Name: "run", Aliases: []string{"node"}, Usage: "run a node: aggregator, attester or bootstrap",
		Subcommands: []*cli.Command{
			roleCommand(config.RoleAggregator,
				"collect votes and settle tasks; with --internal-tasks also run the voting power sync",
				"   L1_RPC=https://... L2_RPC=https://... AVS_GOVERNANCE_ADDRESS=0x... "+
					"ATTESTATION_CENTER_ADDRESS=0x... \\\n"+
					"   ballast run aggregator --keystore operator.json --internal-tasks --sync-interval 3600000 "+
					"--metrics"),
			roleCommand(config.RoleAttester, "check and sign what others propose",
				"   ballast run attester /dns/aggregator.example/tcp/9876/p2p/12D3KooW... --config ballast.yaml "+
					"--keystore operator.json"),
			roleCommand(config.RoleBootstrap,
				"help peers find each other and pass messages on; needs no key and no chain",
				"   OTHENTIC_BOOTSTRAP_SEED=... ballast run bootstrap --p2p.port 9876"),
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("there is no role %q: give aggregator, attester or bootstrap",
					redact.Argument(c.Args().First()))
			}
			return errors.New("give a role: aggregator, attester or bootstrap; see ballast run --help")
		},
	}
}

func roleCommand(role config.Role, usage, example string) *cli.Command {
	return &cli.Command{
		Name: string(role), Usage: usage, ArgsUsage: "[bootstrap multiaddr...]",
		Description: "Settings come from the file of --config, then the environment, then flags; ballast config\n" +
			"shows the result. Times are milliseconds, or carry a unit as in 90s. Ctrl-C or SIGTERM\n" +
			"stops the node within ten seconds.\n\n" +
			"Example:\n" + example,
		Flags:  optionFlags(role.Groups()...),
		Action: func(c *cli.Context) error { return run(c, role) },
	}
}

// run runs a node until it is told to stop or an actor gives up.
func run(c *cli.Context, role config.Role) (err error) {
	s, _, err := loadNode(c, role.Needs()...)
	if err != nil {
		return err
	}
	log, err := openLog(s.Logging, role)
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		err = errors.Join(err, log.Close(ctx))
	}()
	entry := log.WithField("node", string(role))
	for _, warning := range s.Warnings {
		entry.Warn(warning)
	}
	nodeKeys, err := loadKeys(c.Context, s, role, entry)
	if err != nil {
		return err
	}
	defer nodeKeys.Close()
	if err = warnOfKnownPeers(s, nodeKeys.Peer, entry); err != nil {
		return err
	}
	n, err := node.New(c.Context,
		node.Config{Node: s.As(role), Keys: nodeKeys, Version: thisBuild().Version, Log: entry})
	if err != nil {
		return interrupted(c.Context, err)
	}
	return live(c.Context, n, entry)
}

// warnOfKnownPeers tells where the published peer id of sample files is used: anybody can pose as that peer.
func warnOfKnownPeers(s config.Node, seed [32]byte, log *logrus.Entry) error {
	id, err := p2p.PeerID(seed)
	if err != nil {
		return err
	}
	if keys.KnownBootstrapID(id) {
		log.Warn("OTHENTIC_BOOTSTRAP_SEED is the published one of sample files: anybody can pose as this node; make " +
			"another with: openssl rand -hex 32")
	}
	for _, address := range s.P2P.Bootstrap {
		if _, peer, _ := strings.Cut(address, "/p2p/"); keys.KnownBootstrapID(peer) {
			log.WithField("peer", peer).Warn("A bootstrap peer has the published id of sample files: anybody can " +
				"pose as it; ask its operator for another")
		}
	}
	return nil
}

// live starts a node and waits for its end.
func live(ctx context.Context, n *node.Node, log *logrus.Entry) error {
	stop := func(cause error) error {
		limited, cancel := context.WithTimeout(context.Background(), stopLimit)
		defer cancel()
		return errors.Join(cause, n.Stop(limited))
	}
	if err := n.Start(); err != nil {
		return stop(err)
	}
	select {
	case <-ctx.Done():
		log.Info("Stopping; a second signal ends the node at once")
		return stop(nil)
	case err := <-n.Failed():
		return stop(err)
	}
}

func openLog(c config.Logging, role config.Role) (*logs.Log, error) {
	c.JSON = c.Format == "json" || c.Format == "auto" && !isTerminal(os.Stderr)
	c.Out, c.NodeName = os.Stderr, string(role)
	return logs.Open(c.Config)
}

// loadKeys opens the operator's keys and the peer identity. A bootstrap node has the identity alone.
func loadKeys(ctx context.Context, s config.Node, role config.Role, log *logrus.Entry) (node.Keys, error) {
	peer, err := keys.PeerSeed(s.P2P.DataDir, s.P2P.SeedText)
	if err != nil {
		return node.Keys{}, fmt.Errorf("--datadir or --p2p.datadir: %w", err)
	}
	if role == config.RoleBootstrap {
		return node.Keys{Peer: peer}, nil
	}
	sources := s.KeySources
	sources.Ask = terminal()
	set, warnings, err := keys.Load(ctx, sources)
	for _, warning := range warnings {
		log.Warn(string(warning))
	}
	if err != nil {
		return node.Keys{}, err
	}
	return node.Keys{Set: set, Peer: peer}, nil
}
