package main

import (
	"fmt"
	"io"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/actors/kit"
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
		Flags: append(optionFlags(config.GroupFiles), l2Flag("whose actors are meant"), jsonFlag()),
		Subcommands: []*cli.Command{{
			Name: "crash", Usage: "make an actor of a development network's node fail, to watch it heal",
			ArgsUsage: "ACTOR",
			Description: "The actor panics at its next turn, as a bug would make it. Its supervisor restarts it\n" +
				"after a moment; each crash spends the budget of bugs that the actor has\n" +
				"(docs/supervision.md). A node that is not on a development network refuses.\n\n" +
				"Example:\n" +
				"   ballast actors crash scheduler --datadir ballast-devnet/nodes/operator-1",
			Flags:  append(optionFlags(config.GroupFiles), l2Flag("whose actors are meant"), jsonFlag()),
			Action: crashActor,
		}},
		Action: showActors,
	}
}

func showActors(c *cli.Context) error {
	if c.Args().Present() {
		return fmt.Errorf("actors knows no %q: give crash, or nothing to list the actors; see ballast actors --help",
			c.Args().First())
	}
	client, l2, err := askedNode(c)
	if err != nil {
		return err
	}
	trees, err := client.Actors(c.Context, l2)
	if err != nil {
		return err
	}
	return showEach(c, trees, nil, func(w io.Writer, t admin.Tree) error {
		if len(trees) > 1 {
			fmt.Fprintf(w, "L2 %s\n", config.ChainName(t.Chain))
		}
		return renderTree(w, t, time.Now())
	})
}

func crashActor(c *cli.Context) error {
	actor, err := actorArgument(c)
	if err != nil {
		return err
	}
	client, l2, err := askedNode(c)
	if err == nil {
		err = client.Crash(c.Context, l2, actor)
	}
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return writeJSON(c.App.Writer, map[string]bool{"crashed": true})
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s fails at its next turn; see: ballast actors%s\n", actor, sameNode(c))
	return err
}

// actorArgument reads the command's one argument, an actor's name.
func actorArgument(c *cli.Context) (string, error) {
	if c.NArg() != 1 {
		return "", fmt.Errorf("name one actor to %s, got %d; ballast actors lists them", c.Command.Name, c.NArg())
	}
	return c.Args().First(), nil
}

// shownEvents is how many events fit on a screen beside the actors.
const shownEvents = 20

// renderTree prints a table of actors and one of events.
func renderTree(w io.Writer, tree admin.Tree, now time.Time) error {
	t := newTable(w, "ACTOR", "STATE", "WAITING", "HANDLED", "DROPPED", "RESTARTS", "LAST MESSAGE", "LAST ERROR")
	for _, a := range tree.Actors {
		t.row(a.Name, a.State, fmt.Sprintf("%d of %d", a.Depth, a.Capacity), a.Handled, a.Dropped, a.Incarnation-1,
			lastMessage(a, now), a.LastError)
	}
	if len(tree.Events) > 0 {
		t.row("\nAT", "ACTOR", "WHAT", "CLASS", "MESSAGE", "REASON")
	}
	for _, e := range tree.Events[:min(len(tree.Events), shownEvents)] {
		t.row(e.At.UTC().Format(time.DateTime), e.Actor, e.Kind, e.Class, e.Message, e.Reason)
	}
	return t.Flush()
}

func lastMessage(a kit.ActorInfo, now time.Time) string {
	if a.LastMessage.IsZero() {
		return "none yet"
	}
	return fmt.Sprintf("%s, %s ago", a.LastKind, now.Sub(a.LastMessage).Round(time.Second))
}
