package main

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/keys"
)

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
