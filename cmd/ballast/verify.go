package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/inspect"
)

func verifyCommand() *cli.Command {
	return &cli.Command{
		Name: "verify", Usage: "recompute a sync that was executed and say whether it was right",
		ArgsUsage: "<transaction hash>",
		Description: "Reads both chains at the blocks that the sync's proof names, calculates everything again, and\n" +
			"compares: the update, its base until the execution, the quorum, and what OBLS held afterwards. It\n" +
			"needs no key, but endpoints with the state of those blocks. Of several L2s the one that has the\n" +
			"transaction is taken. The exit code is 0 only if all is right.\n\n" +
			"Example:\n" +
			"   ballast verify 0x5c50... --config ballast.yaml",
		Flags:  readFlags(),
		Action: verify,
	}
}

// errWrong makes the exit code; what is wrong was printed.
var errWrong = errors.New("the sync was not right")

func verify(c *cli.Context) error {
	hash, err := hashArgument(c)
	if err != nil {
		return err
	}
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	chains, submission, done, err := findSubmission(c.Context, s, hash)
	if err != nil {
		return err
	}
	defer done()
	v, err := inspect.Verify(c.Context, chains, submission)
	if err != nil {
		return err
	}
	if err = show(c, v, renderVerification); err == nil && !v.Right {
		err = errWrong
	}
	return err
}

// findSubmission finds a transaction on the L2 that has it. The chains are to be closed.
func findSubmission(
	ctx context.Context, s config.Node, hash common.Hash,
) (inspect.Chains, inspect.Submission, func(), error) {
	var nowhere error
	for _, on := range s.L2s {
		chains, done, err := openChains(ctx, s, on, common.Address{})
		if err == nil {
			var found inspect.Submission
			if found, err = inspect.FindSubmission(ctx, chains, hash); err == nil {
				return chains, found, done, nil
			}
			done()
		}
		nowhere = errors.Join(nowhere, err)
	}
	return inspect.Chains{}, inspect.Submission{}, nil, nowhere
}

// hashArgument reads the command's one argument, a transaction hash.
func hashArgument(c *cli.Context) (common.Hash, error) {
	if c.NArg() != 1 {
		return common.Hash{}, fmt.Errorf("%s takes one transaction hash; see ballast %s --help", c.Command.Name,
			c.Command.Name)
	}
	text := c.Args().First()
	if !isHash(text) {
		return common.Hash{}, fmt.Errorf("%q is not a transaction hash (0x and 64 hex digits)", text)
	}
	return common.HexToHash(text), nil
}

func isHash(text string) bool {
	digits, prefixed := strings.CutPrefix(text, "0x")
	return prefixed && len(digits) == 64 && strings.Trim(digits, "0123456789abcdefABCDEF") == ""
}

func renderVerification(w io.Writer, v inspect.Verification) error {
	kind := "sync"
	if v.Fence {
		kind = "fence (it changes no power)"
	}
	fmt.Fprintf(w, "Transaction %s: a %s mined in L2 block %d by %s, performer %s, %d gas\n", v.Transaction, kind,
		v.Mined.Number, v.Sender, v.Performer, v.GasUsed)
	if v.CostWei != nil {
		fmt.Fprintf(w, "It cost %s wei\n", v.CostWei)
	}
	fmt.Fprintf(w, "Pins: L1 block %d, L2 block %d; %d operators read\n", v.Pins["l1"].Number, v.Pins["l2"].Number,
		v.Read)
	fmt.Fprintf(w, "Votes: %d attesters with %s, the quorum needs %s\n\n", len(v.Attesters), v.Approving, v.Quorum)
	if err := renderChanges(w, v.Changes, true); err != nil {
		return err
	}
	if v.Right {
		_, err := fmt.Fprintln(w, "\nRight: recalculated from both chains, everything agrees.")
		return err
	}
	fmt.Fprintln(w, "\nWrong:")
	for _, wrong := range v.Wrong {
		fmt.Fprintln(w, "  -", wrong)
	}
	return nil
}
