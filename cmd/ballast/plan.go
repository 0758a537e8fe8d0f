package main

import (
	"cmp"
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/inspect"
)

func planCommand() *cli.Command {
	return &cli.Command{
		Name: "plan", Usage: "show what a voting power sync would change now",
		Description: "Reads both chains where a round would, at the last settled blocks of their windows, and\n" +
			"calculates as a node does. It sends nothing and needs no key. OPERATOR_ADDRESS, if given,\n" +
			"is checked too: whether it could propose and pay. Of several L2s each is shown, or those\n" +
			"that --l2-chain names.\n\n" +
			"Example:\n" +
			"   ballast plan --config ballast.yaml\n" +
			"   ballast plan --sync-min-change 1000000000000000000 --json",
		Flags: append(optionFlags(config.GroupChains, config.GroupTasks),
			&cli.StringFlag{
				Name: flagOperatorAddress, Usage: "`ADDRESS` of the operator who would propose [$OPERATOR_ADDRESS]",
			}, jsonFlag()),
		Action: withoutArguments(plan),
	}
}

const flagOperatorAddress = "operator-address"

func plan(c *cli.Context) error {
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	var operator common.Address
	if s.KeySources.OperatorAddress != "" {
		operator = common.HexToAddress(s.KeySources.OperatorAddress)
	}
	plans, err := onEachL2(s, func(on config.L2) (inspect.Plan, error) { return planOn(c.Context, s, on, operator) })
	return showEach(c, plans, err, func(w io.Writer, p inspect.Plan) error {
		if len(s.L2s) > 1 {
			fmt.Fprintf(w, "L2 %s\n", config.ChainName(p.Chain))
		}
		return renderSyncPlan(w, p)
	})
}

// planOn calculates what a sync of one L2 would change.
func planOn(ctx context.Context, s config.Node, on config.L2, operator common.Address) (inspect.Plan, error) {
	chains, done, err := openChains(ctx, s, on, operator)
	if err != nil {
		return inspect.Plan{}, err
	}
	defer done()
	return inspect.MakePlan(ctx, chains, operator, s.Actors.Calculator.MinChange)
}

func renderSyncPlan(w io.Writer, p inspect.Plan) error {
	fmt.Fprintf(w, "L1 block %d, L2 block %d; %d operators read; last commit L1 %d, L2 %d\n\n",
		p.L1.Number, p.L2.Number, p.Read, p.LastCommit["l1"], p.LastCommit["l2"])
	if err := renderChanges(w, p.Operators, false); err != nil {
		return err
	}
	switch {
	case len(p.Unreadable) > 0 && p.InSync():
		fmt.Fprintf(w, "Not known: the L1 power of %d operators cannot be read; the others are in sync.\n",
			len(p.Unreadable))
	case p.InSync():
		fmt.Fprintln(w, "In sync: a round would send nothing.")
	default:
		fmt.Fprintf(w, "\nA round would change %d operators: +%s and -%s, about %d gas", p.Changed, p.Increases,
			p.Decreases, p.Gas)
		if p.CostWei != "" {
			fmt.Fprintf(w, " (%s wei)", p.CostWei)
		}
		fmt.Fprintln(w)
		if p.Remaining > 0 {
			fmt.Fprintf(w, "%d more would follow in later rounds.\n", p.Remaining)
		}
	}
	for _, o := range p.Obstacles {
		fmt.Fprintf(w, "[FAIL] %s: %s\n", o.Reason, o.Detail)
		if o.Remedy != "" {
			fmt.Fprintf(w, "       %s\n", o.Remedy)
		}
	}
	return nil
}

// renderChanges prints a table of operators, those without a change only if asked for.
func renderChanges(w io.Writer, changes []inspect.Change, all bool) error {
	t := newNumbers(w)
	rows := 0
	for _, c := range changes {
		if c.Delta == "0" && !all && c.Note == "" && c.Wrong == "" {
			continue
		}
		if rows++; rows == 1 {
			t.row("operator", "address", "L1 power", "L2 power", "change", "")
		}
		t.row(c.Operator, c.Address, c.L1, c.L2, c.Delta, "  "+cmp.Or(c.Wrong, c.Note))
	}
	return t.Flush()
}
