package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/config"
)

const flagL2Chain = "l2-chain"

func syncCommand() *cli.Command {
	return &cli.Command{
		Name: "sync", Usage: "start a voting power sync by hand",
		Subcommands: []*cli.Command{{
			Name: "now", Usage: "start a round on the running aggregator",
			Description: "Asks the running node through the socket in its data directory; it must be an aggregator\n" +
				"with --internal-tasks. The round is a normal one: it ends in_sync when nothing differs. Of\n" +
				"several L2s each has one, or that of --l2-chain alone.\n\n" +
				"Example:\n" +
				"   ballast sync now --datadir /var/lib/ballast",
			Flags: append(optionFlags(config.GroupFiles),
				&cli.StringFlag{
					Name: flagL2Chain, Usage: "name or id of the `CHAIN` to sync, where the node has several L2s",
				}, jsonFlag()),
			OnUsageError: usageError,
			Action:       syncNow,
		}},
		OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("sync knows no %q: give now", c.Args().First())
			}
			return cli.ShowSubcommandHelp(c)
		},
	}
}

func syncNow(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	client, err := nodeClient(c)
	if err != nil {
		return err
	}
	l2, err := l2Asked(c)
	if err == nil {
		err = client.Sync(c.Context, l2)
	}
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, map[string]bool{"asked": true})
	}
	_, err = fmt.Fprintln(c.App.Writer, "A round was asked for; see: ballast explain last")
	return err
}

// l2Asked is the L2 that --l2-chain names, or zero.
func l2Asked(c *cli.Context) (messages.ChainID, error) {
	if !c.IsSet(flagL2Chain) {
		return 0, nil
	}
	l2, err := config.ParseChain(c.String(flagL2Chain))
	if err != nil {
		return 0, fmt.Errorf("--%s: %w", flagL2Chain, err)
	}
	return l2, nil
}
