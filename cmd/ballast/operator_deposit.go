package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/node/operator"
)

const (
	flagAmount                 = "amount"
	flagStakingContract        = "staking-contract"
	flagStakingContractAddress = "staking-contract-address"
	flagStrategyManager        = "strategy-manager-address"
)

func operatorDepositCommand() *cli.Command {
	return &cli.Command{
		Name: "deposit", Usage: "deposit stake into a staking contract of the AVS",
		Description: "Approves the tokens and deposits them into a strategy of EigenLayer, from the operator's\n" +
			"own account. What is deposited counts for the operator once its account is an operator of\n" +
			"EigenLayer, and on the L2 once it is registered or synced. On a development network it\n" +
			"raises the operator's shares in the development staking contract, which takes no tokens.\n\n" +
			"Examples:\n" +
			"   ballast operator deposit --config ballast.yaml --staking-contract stETH --amount 32\n" +
			"   ballast operator deposit --config ballast.yaml --staking-contract-address 0x... " +
			"--amount 1500000wei --yes",
		Flags: append(sendFlags(l1Flags()...),
			&cli.StringFlag{
				Name: flagAmount, Usage: "`AMOUNT` in tokens (1.5), or in their smallest unit (1500000wei)",
			},
			&cli.StringFlag{Name: flagStakingContract, Usage: "`NAME` of the staking contract: its token's symbol"},
			&cli.StringFlag{Name: flagStakingContractAddress, Usage: "`ADDRESS` of the staking contract"},
			&cli.StringFlag{
				Name:  flagStrategyManager,
				Usage: "`ADDRESS` of EigenLayer's StrategyManager; by default the AVS's own contracts tell it",
			}),
		Action: withoutArguments(depositStake),
	}
}

func depositStake(c *cli.Context) error {
	d := operator.Deposit{Amount: c.String(flagAmount), Name: c.String(flagStakingContract)}
	check := func() error {
		if err := operator.CheckAmount(d.Amount); err != nil {
			return fmt.Errorf("--%s: %w", flagAmount, err)
		}
		if err := addressFlag(c, flagStakingContractAddress, &d.Contract); err != nil {
			return err
		}
		return addressFlag(c, flagStrategyManager, &d.Manager)
	}
	return actOnL1(c, check, func(e session, facts operator.L1) (operator.Plan, error) {
		d.Operator = e.keys.Operator
		return operator.PlanDeposit(c.Context, e.on.reads, d, facts)
	})
}
