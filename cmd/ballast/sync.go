package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
)

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
			Flags:  append(optionFlags(config.GroupFiles), l2Flag("to sync"), jsonFlag()),
			Action: withoutArguments(syncNow),
		}},
		Action: groupAction("now"),
	}
}

func syncNow(c *cli.Context) error {
	client, l2, err := askedNode(c)
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
