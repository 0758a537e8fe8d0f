package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
)

func operatorStatusCommand() *cli.Command {
	return &cli.Command{
		Name: "status", Usage: "show where the operator stands on both chains, and what is missing",
		Description: "Reads both chains, of several L2s each, and sends nothing. With keys it says whether the L2\n" +
			"holds the BLS key that a node would vote with; --operator looks at any operator without opening\n" +
			"keys. To see how a running node is, use ballast status.\n\n" +
			"Examples:\n" +
			"   ballast operator status --config ballast.yaml\n" +
			"   ballast operator status --config ballast.yaml --operator 0x... --json",
		Flags: append(namedFlags(append(append(l1Flags(), l2Flags()...), ownerFlags()...)...),
			&cli.StringFlag{
				Name: flagOperator, Usage: "`ADDRESS` of the operator to look at, without opening keys",
			}, jsonFlag()),
		Action: withoutArguments(operatorStatus),
	}
}

// standing is what `operator status` prints as JSON.
type standing struct {
	L1ChainID messages.ChainID `json:"l1ChainId"`
	L2ChainID messages.ChainID `json:"l2ChainId"`
	operator.Status
}

// l2Standing is what an L2 says, and which L2.
type l2Standing struct {
	operator.L2
	id messages.ChainID
}

func readL2(ctx context.Context, l2 config.L2, who common.Address) (l2Standing, error) {
	on, err := connect(ctx, "L2", l2.Chain)
	if err != nil {
		return l2Standing{}, err
	}
	defer on.pool.Close()
	facts, err := operator.ReadL2(ctx, on.reads, l2.AttestationCenter, who)
	return l2Standing{L2: facts, id: on.id}, err
}

func operatorStatus(c *cli.Context) error {
	var who common.Address
	if err := addressFlag(c, flagOperator, &who); err != nil {
		return err
	}
	s, err := loadConfig(c, config.NeedL1, config.NeedL2)
	if err != nil {
		return err
	}
	var own *operator.Key
	if who == (common.Address{}) {
		if who, own, err = ownIdentity(c, s.KeySources); err != nil {
			return err
		}
	}
	on, err := connect(c.Context, "L1", s.L1)
	if err != nil {
		return err
	}
	defer on.pool.Close()
	l1, err := operator.ReadL1(c.Context, on.reads, s.AvsGovernance, who)
	if err != nil {
		return err
	}
	all, err := onEachL2(s, func(of config.L2) (standing, error) {
		l2, failed := readL2(c.Context, of, who)
		return standing{L1ChainID: on.id, L2ChainID: l2.id, Status: operator.NewStatus(who, l1, l2.L2, own)}, failed
	})
	return showEach(c, all, err, renderStanding)
}

// ownIdentity finds out who the operator is, and the BLS key that its node would vote with. OPERATOR_ADDRESS alone is
// enough to look.
func ownIdentity(c *cli.Context, from keys.Sources) (common.Address, *operator.Key, error) {
	if !hasKeys(from) && from.OperatorAddress != "" {
		address, err := keys.ParseAddress(strings.TrimSpace(from.OperatorAddress))
		return address, nil, err // loadConfig has read it before.
	}
	set, err := openKeys(c, from)
	if err != nil {
		return common.Address{}, nil, err
	}
	key := operator.KeyOf(set.Consensus.PublicKey().Words())
	return set.Operator, &key, nil
}

func renderStanding(w io.Writer, s standing) error {
	t := newTable(w)
	t.row("operator", s.Operator)
	t.fact("L1", "%s, AVS %s", config.ChainName(s.L1ChainID), s.L1.AVS)
	t.row("  registered", yesOrNo(s.L1.Registered))
	if s.L1.Directory == (common.Address{}) {
		t.row("  EigenLayer", "this AVS has no directory there")
	} else {
		t.row("  EigenLayer", "registered for this AVS: "+yesOrNo(s.L1.InEigenLayer))
	}
	t.fact("  voting power", "%s, at least %s to register", s.L1.Power.Dec(), s.L1.MinPower.Dec())
	for _, stake := range s.L1.Stakes {
		t.fact("  stake in", "%s counts %s", joinFilled(" ", stake.Contract.Hex(), stake.Symbol), stake.Power.Dec())
	}
	if s.L1.Unlisted > 0 {
		t.fact("  stake in", "%d more staking contracts, which are not shown", s.L1.Unlisted)
	}
	if s.L1.Registered {
		t.row("  rewards go to", s.L1.Receiver)
	}
	t.row("  balance", coins(s.L1.Balance))
	t.row("L2", config.ChainName(s.L2ChainID))
	if s.L2.Active {
		t.fact("  active", "yes, with id %d", s.L2.ID)
		t.fact("  voting power", "%s of %s, %s %%", s.L2.Power.Dec(), s.L2.Total.Dec(), s.Share)
		t.row("  BLS key", keyWords(s.KeyFits))
		t.fact("  rewards", "%s not paid out yet, in the reward token's smallest unit", s.L2.Rewards.Dec())
	} else {
		t.row("  active", "no")
	}
	t.row("  balance", coins(s.L2.Balance))
	err := t.Flush()
	fmt.Fprintln(w)
	for _, a := range s.Advice {
		fmt.Fprintln(w, "[warn]", a)
	}
	if len(s.Advice) == 0 {
		fmt.Fprintln(w, "[ ok ] nothing is missing")
	}
	return err
}

func yesOrNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func keyWords(fits *bool) string {
	switch {
	case fits == nil:
		return "not compared: no key is given here"
	case *fits:
		return "the one given here"
	}
	return "ANOTHER one than the one given here"
}
