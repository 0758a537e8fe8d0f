package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/network"
	"github.com/ballast-avs/ballast/node/operator"
)

const (
	flagYes     = "yes"
	flagDryRun  = "dry-run"
	flagTimeout = "timeout"
)

const (
	// defaultSendTimeout is some sixty blocks of Ethereum, in which a fair price is met.
	defaultSendTimeout = 15 * time.Minute
	// maxSendTimeout bounds the wait for transactions.
	maxSendTimeout = 24 * time.Hour
)

func operatorCommand() *cli.Command {
	return &cli.Command{
		Name:  "operator",
		Usage: "register an operator, deposit stake, change the BLS key, leave, and see where it stands",
		Description: "The commands that send transactions show first what they would send: contract, function and\n" +
			"arguments in words, gas, cost and balance. They ask before they send, unless --yes is given;\n" +
			"--dry-run only shows. What is done already is not sent again. The way in, with keys of ballast keys\n" +
			"new and an account that is an operator of EigenLayer:\n\n" +
			"   ballast operator deposit --config ballast.yaml --staking-contract stETH --amount 32\n" +
			"   ballast operator register --config ballast.yaml\n" +
			"   ballast operator status --config ballast.yaml",
		Subcommands: []*cli.Command{
			operatorRegisterCommand(), operatorDepositCommand(), operatorStatusCommand(), operatorUnregisterCommand(),
			operatorUpdateKeyCommand(),
		},
		Action: groupAction("register, deposit, status, unregister or update-bls-key"),
	}
}

// l1Flags and l2Flags are the settings by which one chain and the AVS's contract there are reached.
func l1Flags() []string {
	return []string{"l1-rpc", "l1-chain", "avs-governance-address", "rpc-quorum"}
}

func l2Flags() []string {
	return []string{"l2-rpc", "l2-chain", "attestation-center-address", "rpc-quorum"}
}

// ownerFlags are the settings that say who the operator is.
func ownerFlags() []string {
	return []string{
		flagKeystore, flagKeystorePassword, flagBLSKeystore, flagBLSKeystorePassword, flagSignerURL, flagSignerInsecure,
		flagOperatorAddress,
	}
}

// sendFlags are the flags of a command that sends transactions to the chains whose settings are named.
func sendFlags(chains ...string) []cli.Flag {
	names := slices.Concat(chains, ownerFlags(), []string{"max-fee", flagDataDir})
	return append(namedFlags(names...),
		&cli.BoolFlag{Name: flagYes, Usage: "send without asking"},
		&cli.BoolFlag{Name: flagDryRun, Usage: "show what would be sent and stop"},
		&cli.DurationFlag{
			Name: flagTimeout, Value: defaultSendTimeout,
			Usage: "`TIME` to wait for all transactions to be mined; they may be mined later all the same",
		},
		jsonFlag())
}

// connection is one chain.
type connection struct {
	name  string // L1 or L2
	id    messages.ChainID
	pool  *quorum.Pool
	reads operator.Chain
}

// connect reaches one chain.
func connect(ctx context.Context, name string, c network.Chain) (connection, error) {
	pool, identity, err := network.Open(ctx, name, c, quorum.Watch{})
	if err != nil {
		return connection{}, err
	}
	views, err := state.NewViews(ctx, pool, identity.ID)
	if err != nil {
		pool.Close()
		return connection{}, fmt.Errorf("%s_RPC: %w", name, err)
	}
	return connection{name: name, id: identity.ID, pool: pool, reads: views}, nil
}

// session is what a command that sends transactions works with.
type session struct {
	cli    *cli.Context
	config config.Node
	keys   keys.Set
	on     connection
	l2     config.L2 // of a session on an L2
}

// actOnL1 prepares a command, reads what the L1 says of the operator, and performs the plan that follows.
func actOnL1(c *cli.Context, check func() error, plan func(session, operator.L1) (operator.Plan, error)) error {
	e, err := prepare(c, config.NeedL1, check)
	if err != nil {
		return err
	}
	defer e.on.pool.Close()
	facts, err := operator.ReadL1(c.Context, e.on.reads, e.config.AvsGovernance, e.keys.Operator)
	if err != nil {
		return err
	}
	p, err := plan(e, facts)
	if err != nil {
		return err
	}
	return e.perform(p)
}

// noFlags is the check of a command without flags of its own.
func noFlags() error { return nil }

// prepare checks the command's own flags, then reads the settings, reaches the chain, and opens the keys last, so that
// nobody types a password in vain. The caller closes the connection.
func prepare(c *cli.Context, need config.Need, check func() error) (session, error) {
	if d := c.Duration(flagTimeout); d <= 0 || d > maxSendTimeout {
		return session{}, fmt.Errorf("--%s: %s is out of range, give up to %s", flagTimeout, d, maxSendTimeout)
	}
	if err := check(); err != nil {
		return session{}, err
	}
	s, err := loadConfig(c, need)
	if err != nil {
		return session{}, err
	}
	e := session{cli: c, config: s}
	name, at := "L1", s.L1
	if need == config.NeedL2 {
		if e.l2, err = s.OnlyL2(); err != nil {
			return session{}, err
		}
		name, at = "L2", e.l2.Chain
	}
	if e.on, err = connect(c.Context, name, at); err != nil {
		return session{}, err
	}
	if e.keys, err = controllerKeys(c, s); err != nil {
		e.on.pool.Close()
		return session{}, err
	}
	return e, nil
}

// controllerKeys opens the operator's keys, of which the controller key signs transactions.
func controllerKeys(c *cli.Context, s config.Node) (keys.Set, error) {
	set, err := openKeys(c, s.KeySources)
	if err != nil {
		return keys.Set{}, err
	}
	if set.Controller == nil {
		return keys.Set{}, fmt.Errorf("the key of the account %s is not here, so nothing can be sent from it: give "+
			"--keystore or --signer-url", set.Operator)
	}
	return set, nil
}

// addressFlag reads the address in a flag; without the flag it is zero.
func addressFlag(c *cli.Context, name string, into *common.Address) error {
	if c.String(name) == "" {
		return nil
	}
	var err error
	if *into, err = keys.ParseAddress(c.String(name)); err != nil {
		return fmt.Errorf("--%s: %w", name, err)
	}
	return nil
}

// noteNode adds what a node that runs on the data directory means for transactions on the L2.
func (e session) noteNode(p *operator.Plan) {
	node, err := admin.NewClient(e.config.DataDir).Status(e.cli.Context)
	switch {
	case errors.Is(err, admin.ErrNotRunning), err == nil && node.Operator != p.Operator:
	case err != nil:
		p.Notes = append(p.Notes, fmt.Sprintf("whether a node runs on %s is not known (%v); an aggregator spends the "+
			"same account's nonces: stop it first", e.config.DataDir, err))
	case slices.Contains(node.Roles, "aggregates"):
		p.Notes = append(p.Notes, fmt.Sprintf("an aggregator runs on %s and spends the same account's nonces: stop "+
			"it first, or each may replace the other's transactions", e.config.DataDir))
	default:
		p.Notes = append(p.Notes, fmt.Sprintf("a node runs on %s: restart it once this is done", e.config.DataDir))
	}
}
