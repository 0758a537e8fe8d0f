package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
)

const flagL2Chain = "l2-chain"

// l2Flag is the flag that chooses one of a running node's L2s.
func l2Flag(what string) cli.Flag {
	return &cli.StringFlag{
		Name: flagL2Chain, Usage: "name or id of the `CHAIN` " + what + ", where the node has several L2s",
	}
}

// nodeClient asks the node of the data directory that the settings name.
func nodeClient(c *cli.Context) (*admin.Client, error) {
	s, err := loadConfig(c)
	if err != nil {
		return nil, err
	}
	return admin.NewClient(s.DataDir), nil
}

// askedNode is the node to ask and the L2 that --l2-chain names, zero for all.
func askedNode(c *cli.Context) (client *admin.Client, l2 messages.ChainID, err error) {
	if c.IsSet(flagL2Chain) {
		if l2, err = config.ParseChain(c.String(flagL2Chain)); err != nil {
			return nil, 0, fmt.Errorf("--%s: %w", flagL2Chain, err)
		}
	}
	client, err = nodeClient(c)
	return client, l2, err
}

// sameNode is the flag by which another command reaches the same node.
func sameNode(c *cli.Context) string {
	if dir := c.String(flagDataDir); dir != "" {
		return " --" + flagDataDir + " " + dir
	}
	return ""
}
