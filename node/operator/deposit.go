package operator

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// Deposit is what a deposit of stake needs.
type Deposit struct {
	Operator common.Address
	Amount   string         // in tokens, or with the unit wei in the token's smallest one
	Contract common.Address // a staking contract of the AVS; zero to choose by Name
	// the token's symbol; empty takes the only staking contract, or a development network's first
	Name    string
	Manager common.Address // EigenLayer's StrategyManager; zero asks the AVSDirectory for it
}

// PlanDeposit plans a deposit. On a development network it sets the operator's shares to what they are plus the amount.
// On EigenLayer it is an approval of the token and a deposit into the strategy.
func PlanDeposit(ctx context.Context, c Chain, d Deposit, l L1) (Plan, error) {
	if l.Development {
		return d.onDevnet(ctx, c, l)
	}
	stake, err := d.choose(l.Stakes)
	if err != nil {
		return Plan{}, err
	}
	token, err := readToken(ctx, c, stake.Contract)
	if err != nil {
		return Plan{}, fmt.Errorf("staking contract %s names no token, so it is not a strategy of EigenLayer "+
			"(Symbiotic's vaults are not deposited into by this program): %w", stake.Contract, err)
	}
	n, err := ParseAmount(d.Amount, token.Decimals)
	if err != nil {
		return Plan{}, err
	}
	return d.onEigen(ctx, c, l, stake.Contract, token, n)
}

// choose finds the staking contract that is meant.
func (d Deposit) choose(stakes []Stake) (Stake, error) {
	var found []Stake
	for _, s := range stakes {
		switch {
		case d.Contract != common.Address{} && s.Contract != d.Contract:
		case d.Name != "" && !strings.EqualFold(d.Name, s.Symbol):
		default:
			found = append(found, s)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	var list []string
	for _, s := range stakes {
		list = append(list, strings.TrimSpace(s.Contract.Hex()+" "+s.Symbol))
	}
	if len(list) == 0 {
		return Stake{}, errors.New("the AVS has no staking contracts")
	}
	if len(found) == 0 {
		return Stake{}, fmt.Errorf("no staking contract of the AVS fits; it has: %s", strings.Join(list, ", "))
	}
	return Stake{}, fmt.Errorf("several staking contracts fit, name one by its address: %s", strings.Join(list, ", "))
}

// devDecimals are those of a development network's shares.
const devDecimals = 18

func (d Deposit) onDevnet(ctx context.Context, c Chain, l L1) (Plan, error) {
	list, _, err := devStrategies(ctx, c, l.Directory)
	if err != nil {
		return Plan{}, err
	}
	strategy := d.Contract
	if d.Name != "" {
		return Plan{}, errors.New("staking contracts of a development network have no names: give " +
			"--staking-contract-address, or nothing for the first")
	}
	if strategy == (common.Address{}) && len(list) > 0 {
		strategy = list[0]
	}
	if !slices.Contains(list, strategy) {
		return Plan{}, fmt.Errorf("%s is not a strategy of the development staking contract %s, which has: %v",
			strategy, l.Directory, list)
	}
	n, err := ParseAmount(d.Amount, devDecimals)
	if err != nil {
		return Plan{}, err
	}
	dev := contracts.NewDevStaking()
	before, err := ask(ctx, c, l.Directory, "operatorShares", dev.PackOperatorShares(d.Operator, strategy),
		dev.UnpackOperatorShares)
	if err != nil {
		return Plan{}, err
	}
	after := new(big.Int).Add(before, n)
	if after.BitLen() > 256 {
		return Plan{}, errAmount(d.Amount)
	}
	step := Step{
		Title: "Set the operator's shares", Contract: "development staking contract", To: l.Directory,
		Function: "setShares",
		Arguments: []Argument{
			argument("operator", d.Operator.Hex()), argument("strategy", strategy.Hex()),
			argument("shares", after.String()),
		},
		Input: dev.PackSetShares(d.Operator, strategy, after),
	}
	what := "deposit " + FormatAmount(n, devDecimals) + " of development stake"
	p := Plan{Operator: d.Operator, What: what, Steps: []Step{step}}
	p.note("shares before: %s; a development network takes no tokens for them, and anybody may set them", before)
	p.noteSync(l)
	return p, nil
}

func (d Deposit) onEigen(
	ctx context.Context, c Chain, l L1, strategy common.Address, token Token, n *big.Int,
) (Plan, error) {
	manager, err := d.manager(ctx, c, l.Directory)
	if err != nil {
		return Plan{}, err
	}
	has, err := askEigen[*big.Int](ctx, c, token.Address, "balanceOf", d.Operator)
	if err != nil {
		return Plan{}, err
	}
	allowed, err := askEigen[*big.Int](ctx, c, token.Address, "allowance", d.Operator, manager)
	if err != nil {
		return Plan{}, err
	}
	shown := FormatAmount(n, token.Decimals) + " " + token.Symbol
	if has.Cmp(n) < 0 {
		return Plan{}, fmt.Errorf("account %s has %s %s, less than the %s to deposit", d.Operator,
			FormatAmount(has, token.Decimals), token.Symbol, shown)
	}
	approve, approveErr := eigenInput("approve", manager, n)
	deposit, depositErr := eigenInput("depositIntoStrategy", strategy, token.Address, n)
	if err = errors.Join(approveErr, depositErr); err != nil {
		return Plan{}, err
	}
	p := Plan{Operator: d.Operator, What: "deposit " + shown + " into EigenLayer", Steps: []Step{
		{
			Title: "Let EigenLayer's StrategyManager take the tokens", Contract: token.Symbol, To: token.Address,
			Function:  "approve",
			Arguments: []Argument{argument("spender", manager.Hex()), argument("value", shown)}, Input: approve,
		},
		{
			Title: "Deposit", Contract: "StrategyManager", To: manager, Function: "depositIntoStrategy",
			Arguments: []Argument{
				argument("strategy", strategy.Hex()), argument("token", token.Address.Hex()), argument("amount", shown),
			},
			Input: deposit,
		},
	}}
	if allowed.Cmp(n) >= 0 {
		p.skip(0, "it may take them already")
	}
	p.note("a deposit counts for the operator itself once it is an operator of EigenLayer, which is not part of this " +
		"program; leaving takes EigenLayer's withdrawal delay")
	p.noteSync(l)
	return p, nil
}

// manager finds EigenLayer's StrategyManager: the AVSDirectory knows the DelegationManager, which knows it.
func (d Deposit) manager(ctx context.Context, c Chain, directory common.Address) (common.Address, error) {
	if d.Manager != (common.Address{}) {
		return d.Manager, nil
	}
	var manager common.Address
	if directory != (common.Address{}) {
		delegation, err := askEigen[common.Address](ctx, c, directory, "delegation")
		if err == nil {
			manager, err = askEigen[common.Address](ctx, c, delegation, "strategyManager")
		}
		if err != nil && !answered(err) {
			return common.Address{}, err
		}
	}
	if manager != (common.Address{}) {
		return manager, nil
	}
	return common.Address{}, errors.New(
		"the AVS's contracts do not tell where EigenLayer's StrategyManager is; give --strategy-manager-address")
}

func (p *Plan) noteSync(l L1) {
	if l.Registered {
		p.note("the L2 learns of it by the next voting power sync")
	}
}
