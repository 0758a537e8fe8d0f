package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
)

// The settings that name keys.
const (
	flagKeystore            = "keystore"
	flagKeystorePassword    = "keystore-password-file"
	flagBLSKeystore         = "bls-keystore"
	flagBLSKeystorePassword = "bls-keystore-password-file"
	flagSignerURL           = "signer-url"
	flagSignerInsecure      = "signer-insecure"
	flagP2PDataDir          = "p2p.datadir"
)

func keysCommand() *cli.Command {
	return &cli.Command{
		Name: "keys", Usage: "make, import and show an operator's keys",
		Description: "An operator has a controller key (ECDSA: its address, its transactions) and a consensus key\n" +
			"(BLS: its votes). Apart from each other, a leak of the one that votes is not a leak of the\n" +
			"one that pays. Keys live in encrypted files; passwords come from a file, the environment or\n" +
			"a prompt, never from a flag.",
		Subcommands: []*cli.Command{keysNewCommand(), keysImportCommand(), keysShowCommand(), keysProofCommand()},
		Action:      groupAction("new, import, show or bls-proof"),
	}
}

// namedFlags are the flags of single settings, and the one of the file that they may stand in.
func namedFlags(names ...string) []cli.Flag {
	flags := optionFlags()
	for _, option := range config.Options() {
		if slices.Contains(names, option.Name) {
			flags = append(flags, optionFlag(option))
		}
	}
	return flags
}

// keyFlags are the flags of keys that exist.
func keyFlags() []cli.Flag {
	return namedFlags(flagKeystore, flagKeystorePassword, flagBLSKeystore, flagBLSKeystorePassword, flagSignerURL,
		flagSignerInsecure)
}

// fileFlags are the flags of keystores that are made.
func fileFlags() []cli.Flag {
	return append([]cli.Flag{
		&cli.StringFlag{
			Name:  flagKeystore,
			Usage: "`FILE` to make for the ECDSA key, or a directory, where it is named as go-ethereum names it",
		},
		&cli.StringFlag{Name: flagBLSKeystore, Usage: "`FILE` to make for the BLS key"},
	}, namedFlags(flagKeystorePassword, flagBLSKeystorePassword)...)
}

// terminal asks for secrets.
func terminal() keys.Asker { return keys.Terminal(os.Stdin, os.Stderr) }

// openKeys loads keys that exist. What a person should know of them is told only when all is
// well: errors stay one line.
func openKeys(c *cli.Context, from keys.Sources) (keys.Set, error) {
	from.Ask = terminal()
	set, warnings, err := keys.Load(c.Context, from)
	if err == nil {
		warn(c.App.ErrWriter, warnings...)
	}
	return set, err
}

func warn[T ~string](w io.Writer, warnings ...T) {
	for _, warning := range warnings {
		fmt.Fprintln(w, "warning:", warning)
	}
}

// confirm asks for a typed phrase on a terminal.
func confirm(ctx context.Context, ask keys.Asker, question, phrase string) error {
	answer, err := ask(ctx, question)
	if err != nil {
		return err
	}
	if strings.TrimSpace(answer) != phrase {
		return errNotConfirmed
	}
	return nil
}

var errNotConfirmed = errors.New("not confirmed, nothing was done")
