package main

import (
	"fmt"
	"io"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
)

func actorsCommand() *cli.Command {
	return &cli.Command{
		Name: "actors", Usage: "show the actors of the running node, and what their supervisor did",
		Description: "Asks the running node through the socket in its data directory: the state of each actor, what\n" +
			"waits in its mailbox of how much may wait, what it handled and dropped, how often it was restarted;\n" +
			"below, the newest crashes, restarts and recoveries. Of several L2s each has actors of its own, which\n" +
			"--l2-chain chooses.\n\n" +
			"Examples:\n" +
			"   ballast actors --datadir /var/lib/ballast\n" +
			"   ballast actors crash gossip --datadir ballast-devnet/nodes/operator-1",
		Flags: actorFlags(),
		Subcommands: []*cli.Command{{
			Name: "crash", Usage: "make an actor of a development network's node fail, to watch it heal",
			ArgsUsage: "ACTOR",
			Description: "The actor panics at its next turn, as a bug would make it. Its supervisor restarts it\n" +
				"after a moment; each crash spends the budget of bugs that the actor has\n" +
				"(docs/supervision.md). A node that is not on a development network refuses.\n\n" +
				"Example:\n" +
				"   ballast actors crash scheduler --datadir ballast-devnet/nodes/operator-1",
			Flags:        actorFlags(),
			OnUsageError: usageError,
			Action:       crashActor,
		}},
		OnUsageError: usageError,
		Action:       showActors,
	}
}

func actorFlags() []cli.Flag {
	return append(optionFlags(config.GroupFiles),
		&cli.StringFlag{
			Name:  flagL2Chain,
			Usage: "name or id of the `CHAIN` whose actors are meant, where the node has several L2s",
		}, jsonFlag())
}

func showActors(c *cli.Context) error {
	if c.Args().Present() {
		return fmt.Errorf("actors knows no %q: give crash, or nothing to list the actors; see ballast actors --help",
			c.Args().First())
	}
	client, l2, err := actorsOf(c)
	if err != nil {
		return err
	}
	trees, err := client.Actors(c.Context, l2)
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, trees)
	}
	for i, t := range trees {
		if i > 0 {
			fmt.Fprintln(c.App.Writer)
		}
		if len(trees) > 1 {
			fmt.Fprintf(c.App.Writer, "L2 %s\n", config.ChainName(t.Chain))
		}
		if err := renderTree(c.App.Writer, t, time.Now()); err != nil {
			return err
		}
	}
	return nil
}

func crashActor(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return fmt.Errorf("name one actor to crash, got %d; ballast actors lists them", c.Args().Len())
	}
	client, l2, err := actorsOf(c)
	if err == nil {
		err = client.Crash(c.Context, l2, c.Args().First())
	}
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, map[string]bool{"crashed": true})
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s fails at its next turn; see: ballast actors%s\n", c.Args().First(),
		sameNode(c))
	return err
}

// sameNode is the flag by which another command reaches the same node.
func sameNode(c *cli.Context) string {
	if dir := c.String(flagDataDir); dir != "" {
		return " --" + flagDataDir + " " + dir
	}
	return ""
}

// actorsOf is the node to ask and the L2 that is meant, zero for all.
func actorsOf(c *cli.Context) (*admin.Client, messages.ChainID, error) {
	l2, err := l2Asked(c)
	if err != nil {
		return nil, 0, err
	}
	client, err := nodeClient(c)
	return client, l2, err
}

// shownEvents is how many events fit on a screen beside the actors.
const shownEvents = 20

// renderTree prints a table of actors and one of events.
func renderTree(w io.Writer, tree admin.Tree, now time.Time) error {
	t := newTable(w)
	fmt.Fprintln(t, "ACTOR\tSTATE\tWAITING\tHANDLED\tDROPPED\tRESTARTS\tLAST MESSAGE\tLAST ERROR")
	for _, a := range tree.Actors {
		fmt.Fprintf(t, "%s\t%s\t%d of %d\t%d\t%d\t%d\t%s\t%s\n", a.Name, a.State, a.Depth, a.Capacity, a.Handled,
			a.Dropped, a.Incarnation-1,
			lastMessage(a, now), a.LastError)
	}
	if len(tree.Events) > 0 {
		fmt.Fprintln(t, "\nAT\tACTOR\tWHAT\tCLASS\tMESSAGE\tREASON")
	}
	for _, e := range tree.Events[:min(len(tree.Events), shownEvents)] {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", e.At.UTC().Format(time.DateTime), e.Actor, e.Kind, e.Class,
			e.Message, e.Reason)
	}
	return t.Flush()
}

func lastMessage(a kit.ActorInfo, now time.Time) string {
	if a.LastMessage.IsZero() {
		return "none yet"
	}
	return fmt.Sprintf("%s, %s ago", a.LastKind, now.Sub(a.LastMessage).Round(time.Second))
}
