// Command ballast is a node for AVS networks that keeps the network's own books in order by consensus.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/redact"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // The second signal ends the program at once.
	cli.FlagStringer = showFlag
	program := app()
	err := program.RunContext(ctx, flagsFirst(program, os.Args))
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "ballast:", strings.ReplaceAll(err.Error(), "\n", "; "))
		os.Exit(1)
	}
}

func app() *cli.App {
	return &cli.App{
		Name:  "ballast",
		Usage: "an actor-model node that keeps an AVS network's own books in order by consensus",
		Description: "Stake lives on an L1, tasks are settled on an L2 whose OBLS contract holds a copy of every\n" +
			"operator's voting power. VotingPowerSyncTask keeps the copy equal to the L1. To watch it happen on\n" +
			"two embedded chains:\n\n" +
			"   ballast devnet --demo\n\n" +
			"To run a node, start with its keys, look at all that it needs, then run it:\n\n" +
			"   ballast keys new --keystore operator.json --bls-keystore consensus.json\n" +
			"   ballast operator register --config ballast.yaml\n" +
			"   ballast doctor --config ballast.yaml\n" +
			"   ballast run attester --config ballast.yaml",
		Commands: withUsageErrors([]*cli.Command{
			runCommand(), devnetCommand(),
			doctorCommand(), statusCommand(), topCommand(), actorsCommand(), recordCommand(), planCommand(),
			syncCommand(), explainCommand(), verifyCommand(),
			keysCommand(), operatorCommand(),
			configCommand(), versionCommand(),
		}),
		Version:                   thisBuild().Version,
		DisableSliceFlagSeparator: true,
		// Mistakes are reported once, by main, in one line.
		ExitErrHandler: func(*cli.Context, error) {},
		OnUsageError:   usageError,
		CommandNotFound: func(_ *cli.Context, name string) {
			fmt.Fprintf(os.Stderr, "ballast: there is no command %q; see ballast --help\n", name)
			os.Exit(1)
		},
	}
}

// withUsageErrors gives commands and their subcommands usageError.
func withUsageErrors(commands []*cli.Command) []*cli.Command {
	for _, c := range commands {
		c.OnUsageError = usageError
		withUsageErrors(c.Subcommands)
	}
	return commands
}

// groupAction is the action of a command that only holds others: it shows its help, or names them in an error.
func groupAction(names string) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Args().Present() {
			return fmt.Errorf("%s knows no %q: give %s", c.Command.Name, redact.Argument(c.Args().First()), names)
		}
		return cli.ShowSubcommandHelp(c)
	}
}

// withoutArguments refuses what a command does not take.
func withoutArguments(action cli.ActionFunc) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Args().Present() {
			return fmt.Errorf("%s takes no argument %q; see %s --help", c.Command.Name,
				redact.Argument(c.Args().First()), c.Command.HelpName)
		}
		return action(c)
	}
}

// usageError turns what the flag parser says into one line with a way on.
func usageError(c *cli.Context, err error, _ bool) error {
	name := c.App.Name
	if c.Command != nil && c.Command.HelpName != "" {
		name = c.Command.HelpName
	}
	return fmt.Errorf("%w; see %s --help", err, name)
}

// errInterrupted marks an end that the user asked for before the work was done.
var errInterrupted = errors.New("interrupted")
