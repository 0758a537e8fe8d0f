package main

import (
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/admin/top"
	"github.com/ballast-avs/ballast/node/config"
)

func topCommand() *cli.Command {
	return &cli.Command{
		Name: "top", Usage: "watch the running node in the terminal: actors, the round, operators, peers",
		Description: "Asks the running node every second through the socket in its data directory. Tab goes from\n" +
			"pane to pane, q ends, ? explains the rest. Where the output is not a terminal it prints one\n" +
			"look and ends. The same as a page in the browser: run the node with --admin.\n\n" +
			"Examples:\n" +
			"   ballast top --datadir /var/lib/ballast\n" +
			"   ballast top --datadir ballast-devnet/nodes/operator-1",
		Flags:  append(optionFlags(config.GroupFiles), l2Flag("that is shown at first")),
		Action: withoutArguments(watchNode),
	}
}

func watchNode(c *cli.Context) error {
	client, l2, err := askedNode(c)
	if err != nil {
		return err
	}
	if isTerminal(c.App.Writer) && isTerminal(os.Stdin) {
		return top.Run(c.Context, os.Stdin, c.App.Writer, client, kit.SystemClock(), l2)
	}
	if err := top.Once(c.Context, c.App.Writer, client, kit.SystemClock(), l2); err != nil {
		return err
	}
	fmt.Fprintln(c.App.ErrWriter,
		"This is one look, since there is no terminal; ballast status --json gives the figures to programs.")
	return nil
}
