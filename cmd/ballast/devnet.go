package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/sirupsen/logrus"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/keys"
)

// The flags of `ballast devnet`.
const (
	flagOperators    = "operators"
	flagSyncInterval = "sync-interval"
	flagL1Port       = "l1-port"
	flagL2Port       = "l2-port"
	flagBlockTime    = "block-time"
	flagDataDir      = "datadir"
	flagDemo         = "demo"
	flagAggregators  = "aggregators"
	flagEndpoints    = "endpoints"
	flagProcesses    = "processes"
	flagChaos        = "chaos"
	flagLogLevel     = "log-level"
	flagJSONRPCPort  = "json-rpc.port"
	flagWebAPI       = "avs-webapi"
	flagL2s          = "l2s"
	flagL2Kind       = "l2-kind"
	flagAdminPort    = "admin-port"
)

func devnetCommand() *cli.Command {
	var o devnet.Options
	return &cli.Command{
		Name:        "devnet",
		Subcommands: []*cli.Command{devnetFundCommand()},
		Usage:       "run a whole network on this machine: an L1 and L2s, the contracts, one node for each operator",
		Description: "The chains answer JSON-RPC over HTTP and WebSocket on 127.0.0.1. Everything that another\n" +
			"program needs to know stands in <datadir>/devnet.json as soon as the network is up, and the\n" +
			"nodes' metrics in targets.json, for a Prometheus (docs/monitoring.md). Change stake on the\n" +
			"L1 with setShares(operator, strategies()[0], shares) of the staking contract and watch the\n" +
			"next sync follow. Ctrl-C stops it. A start makes fresh chains with the keys that are in the\n" +
			"data directory.\n\n" +
			"Examples:\n" +
			"   ballast devnet --demo                           play a story on four operators and exit\n" +
			"   ballast devnet --operators 7 --l1-port 8545     run until Ctrl-C\n" +
			"   ballast devnet --chaos                          watch programs being killed and endpoints lying",
		Flags:  slices.Concat(devnetSizeFlags(&o), devnetPortFlags(&o), devnetRunFlags(&o)),
		Action: withoutArguments(func(c *cli.Context) error { return runDevnet(c, o) }),
	}
}

// devnetSizeFlags say how large the network is and what runs it.
func devnetSizeFlags(o *devnet.Options) []cli.Flag {
	return []cli.Flag{
		&cli.IntFlag{Name: flagOperators, Value: 4, Destination: &o.Operators, Usage: fmt.Sprintf(
			"`NUMBER` of operators, 1 to %d, each a full node; the first one aggregates too", devnet.MaxOperators)},
		&cli.IntFlag{
			Name: flagAggregators, Value: 1, Destination: &o.Aggregators,
			Usage: "`NUMBER` of operators that aggregate and propose, the first ones",
		},
		&cli.IntFlag{
			Name: flagL2s, Value: 1, Destination: &o.L2s,
			Usage: "`NUMBER` of L2s, each with contracts of its own, which the stake on the L1 drives; all stand " +
				"in devnet.json",
		},
		&cli.StringFlag{
			Name: flagL2Kind, Value: string(devnet.OrdinaryL2), Destination: (*string)(&o.L2Kind),
			Usage: "`KIND` of the L2s: ordinary, or arbitrum, whose contracts see the L1's height as block.number",
		},
		&cli.BoolFlag{
			Name: flagProcesses, Destination: &o.Processes,
			Usage: "run each node as a program of its own, with its log in <datadir>/nodes; see it with ballast " +
				"status --datadir <datadir>/nodes/operator-1",
		},
		&cli.IntFlag{
			Name: flagEndpoints, Destination: &o.Endpoints,
			Usage: "with --processes: `NUMBER` of RPC endpoints of each chain that the nodes are given; 0 gives " +
				"them the chains' own",
		},
		&cli.BoolFlag{
			Name: flagChaos, Destination: &o.Chaos,
			Usage: "let things go wrong at random: programs are killed, endpoints lie, lag, throttle, hang or fail, " +
				"nodes are cut off; implies --processes",
		},
		&cli.Int64Flag{
			Name: flagSyncInterval, Value: 10_000, Usage: "period of VotingPowerSyncTask in `MS`, at least 1000",
		},
	}
}

func devnetPortFlags(o *devnet.Options) []cli.Flag {
	port := func(name string, value int, into *int, what string) cli.Flag {
		return &cli.IntFlag{
			Name: name, Value: value, Destination: into,
			Usage: "TCP `PORT` " + what + ", 0 for any free one (with --demo the default)",
		}
	}
	return []cli.Flag{
		port(flagL1Port, 18545, &o.L1Port, "of the L1's JSON-RPC"),
		port(flagL2Port, 18546, &o.L2Port, "of the L2's JSON-RPC"),
		port(flagJSONRPCPort, 18547, &o.JSONRPCPort, "at which the first operator takes sendTask"),
		port(flagAdminPort, 18548, &o.AdminPort, "of the live page about the first operator's node"),
	}
}

func devnetRunFlags(o *devnet.Options) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{
			Name: flagWebAPI, Destination: &o.WebAPI,
			Usage: "`URL` of the AVS's Validation Service, which all nodes ask about the AVS's own tasks, for " +
				"example http://127.0.0.1:4002",
		},
		&cli.DurationFlag{
			Name: flagBlockTime, Value: time.Second, Destination: &o.BlockTime,
			Usage: fmt.Sprintf("`TIME` between two blocks on both chains, whole seconds from %s to %s; a start "+
				"takes about eight blocks", devnet.MinBlockTime, devnet.MaxBlockTime),
		},
		&cli.StringFlag{
			Name: flagDataDir, Value: "ballast-devnet", Destination: &o.DataDir,
			Usage: "`DIRECTORY` for keys, chains, journals and devnet.json; with --demo the default is a " +
				"temporary one",
		},
		&cli.BoolFlag{
			Name:  flagDemo,
			Usage: "play a story and exit: 0 only if OBLS equals the L1 for every active operator in the end",
		},
		&cli.StringFlag{Name: flagLogLevel, Value: "info", Usage: "`LEVEL` of the log: error, warn, info or debug"},
	}
}

// runDevnet runs a network with the options that the flags gave.
func runDevnet(c *cli.Context, o devnet.Options) error {
	o.SyncInterval = time.Duration(c.Int64(flagSyncInterval)) * time.Millisecond
	if err := devnetConflict(c, o); err != nil {
		return err
	}
	level, err := logrus.ParseLevel(c.String(flagLogLevel))
	if err != nil {
		return fmt.Errorf("--%s: %w; give error, warn, info or debug", flagLogLevel, err)
	}
	if c.Bool(flagDemo) {
		for flag, port := range map[string]*int{
			flagL1Port: &o.L1Port, flagL2Port: &o.L2Port, flagJSONRPCPort: &o.JSONRPCPort, flagAdminPort: &o.AdminPort,
		} {
			if !c.IsSet(flag) {
				*port = 0
			}
		}
	}
	if err = o.Validate(); err != nil {
		return err
	}
	logger := logrus.New()
	logger.SetLevel(level)
	logger.SetOutput(os.Stderr)
	o.Log = logrus.NewEntry(logger)
	if !c.Bool(flagDemo) {
		return serve(c.Context, o)
	}
	cleanUp, err := demoFiles(&o, logger, c.IsSet(flagDataDir))
	if err != nil {
		return err
	}
	err = demo(c.Context, o, c.App.Writer)
	return errors.Join(err, cleanUp(err))
}

// devnetConflict names flags that cannot go together.
func devnetConflict(c *cli.Context, o devnet.Options) error {
	switch inside := c.Bool(flagDemo); {
	case o.L2s < 1:
		return fmt.Errorf("--%s: %d is too few, give at least 1", flagL2s, o.L2s)
	case o.Aggregators < 1:
		return fmt.Errorf("--%s: %d is too few, give at least 1", flagAggregators, o.Aggregators)
	case inside && o.L2s > 1:
		return fmt.Errorf("--%s plays on one L2: leave out --%s", flagDemo, flagL2s)
	case inside && o.Processes:
		return fmt.Errorf("--%s plays in one process: leave out --%s", flagDemo, flagProcesses)
	case inside && o.Chaos:
		return fmt.Errorf("--%s plays in one process: leave out --%s", flagDemo, flagChaos)
	case o.Endpoints > 0 && !o.Processes && !o.Chaos:
		return fmt.Errorf("--%s needs --%s", flagEndpoints, flagProcesses)
	}
	return nil
}

// demoFiles gives a demonstration its directory and its log file, so that the terminal shows the story alone. The
// temporary directory stays where the story went wrong.
func demoFiles(o *devnet.Options, logger *logrus.Logger, keep bool) (func(error) error, error) {
	directory, err := os.MkdirTemp("", "ballast-demo-")
	if err != nil {
		return nil, fmt.Errorf("make a temporary directory: %w", err)
	}
	if !keep {
		o.DataDir = filepath.Join(directory, "devnet")
	}
	path := filepath.Join(directory, "devnet.log")
	file, err := os.Create(path) //nolint:gosec // Our own temporary directory.
	if err != nil {
		return nil, fmt.Errorf("make the log file: %w", err)
	}
	logger.SetOutput(file)
	return func(failed error) error {
		err := file.Close()
		if failed != nil && !errors.Is(failed, errInterrupted) {
			fmt.Fprintln(os.Stderr, "The log of all nodes is in", path)
			return err
		}
		return errors.Join(err, os.RemoveAll(directory))
	}, nil
}

func demo(ctx context.Context, o devnet.Options, out io.Writer) error {
	progress := newProgress(out, isTerminal(out))
	o.Progress = progress.step
	d, err := devnet.Start(ctx, o)
	if err != nil {
		progress.end()
		return interrupted(ctx, err)
	}
	story, err := devnet.Play(ctx, d)
	progress.end()
	err = errors.Join(interrupted(ctx, err), d.Stop())
	if err == nil {
		err = story.Render(out)
	}
	return err
}

func serve(ctx context.Context, o devnet.Options) error {
	o.Progress = func(step string) { o.Log.Info(step) }
	d, err := devnet.Start(ctx, o)
	if err != nil {
		return interrupted(ctx, err)
	}
	if err := d.StartNodes(ctx, nil); err != nil {
		return errors.Join(interrupted(ctx, err), d.Stop())
	}
	var failed error
	select {
	case <-ctx.Done():
		o.Log.Info("Stopping")
	case failed = <-d.Failed():
	}
	return errors.Join(failed, d.Stop())
}

// interrupted replaces an error that follows from Ctrl-C alone.
func interrupted(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return errInterrupted
	}
	return err
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) //nolint:gosec // A file descriptor fits.
}

// fundCoins is what an account is sent: enough for thousands of transactions.
const fundCoins = 10

func devnetFundCommand() *cli.Command {
	return &cli.Command{
		Name: "fund", Usage: "send an account coins on both chains of a running devnet", ArgsUsage: "<address>",
		Description: fmt.Sprintf("Sends %d coins on each chain from the deployer, whose key is in the devnet's data "+
			"directory, and waits until\n", fundCoins) +
			"they are there: enough to register an operator and to submit for a while.\n\n" +
			"Example:\n   ballast devnet fund 0x5c50...",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: flagDataDir, Value: "ballast-devnet", Usage: "`DIRECTORY` of the devnet"},
		},
		Action: fund,
	}
}

func fund(c *cli.Context) error {
	if c.NArg() != 1 {
		return errors.New("fund takes one address; see ballast devnet fund --help")
	}
	to, err := keys.ParseAddress(c.Args().First())
	if err != nil {
		return fmt.Errorf("%q: %w", c.Args().First(), err)
	}
	coins := new(big.Int).Mul(big.NewInt(fundCoins), big.NewInt(1e18))
	if err = devnet.Fund(c.Context, c.String(flagDataDir), to, coins); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s has %d coins more on each chain\n", to, fundCoins)
	return err
}
