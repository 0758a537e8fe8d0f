package operator

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
)

// L1 is what the L1 says of an AVS and of one operator, at the newest block.
type L1 struct {
	AVS          string         `json:"avs"`
	Registered   bool           `json:"registered"`
	Power        *uint256.Int   `json:"votingPower"`
	Balance      *uint256.Int   `json:"balanceWei"`
	MinPower     *uint256.Int   `json:"minVotingPower"` // below it nobody can register
	Allowlisted  bool           `json:"allowlisted"`    // registering takes a token of the AVS
	Operators    *uint256.Int   `json:"operators"`
	Limit        *uint256.Int   `json:"operatorsLimit"`
	P2PAuth      bool           `json:"p2pAuthentication"`
	Receiver     common.Address `json:"rewardsReceiver"`
	Directory    common.Address `json:"avsDirectory"` // of EigenLayer; zero where the AVS has none
	InEigenLayer bool           `json:"inEigenLayer"` // registered with the directory for this AVS
	Stakes       []Stake        `json:"stakingContracts"`
	Development  bool           `json:"developmentStaking"` // the directory is a development network's stand-in
	Unlisted     int            `json:"unlistedStakingContracts,omitempty"`
}

// Stake is an operator's stake in one staking contract of the AVS.
type Stake struct {
	Contract   common.Address `json:"contract"`
	Symbol     string         `json:"symbol,omitempty"` // of the token, where the contract tells
	Power      *uint256.Int   `json:"votingPower"`
	Multiplier *uint256.Int   `json:"multiplier"` // 0 counts as 1
	Minimum    *uint256.Int   `json:"minimumStake"`
}

// maxStakes bounds how many staking contracts are looked at one by one.
const maxStakes = 64

// ReadL1 asks AvsGovernance, and each staking contract for its token.
func ReadL1(ctx context.Context, c Chain, governance, operator common.Address) (L1, error) {
	g := contracts.NewAvsGovernance()
	r := &reads{chain: c, to: governance}
	var l L1
	var list []common.Address
	fetch(ctx, r, &l.Registered, "isOperatorRegistered", g.PackIsOperatorRegistered(operator),
		g.UnpackIsOperatorRegistered)
	fetch(ctx, r, &l.AVS, "avsName", g.PackAvsName(), g.UnpackAvsName)
	fetch(ctx, r, &l.Power, "votingPower", g.PackVotingPower(operator), amounts(g.UnpackVotingPower))
	fetch(ctx, r, &l.MinPower, "minVotingPower", g.PackMinVotingPower(), amounts(g.UnpackMinVotingPower))
	fetch(ctx, r, &l.Operators, "numOfActiveOperators", g.PackNumOfActiveOperators(),
		amounts(g.UnpackNumOfActiveOperators))
	fetch(ctx, r, &l.Limit, "getNumOfOperatorsLimit", g.PackGetNumOfOperatorsLimit(),
		amounts(g.UnpackGetNumOfOperatorsLimit))
	fetch(ctx, r, &l.Allowlisted, "getIsAllowlisted", g.PackGetIsAllowlisted(), g.UnpackGetIsAllowlisted)
	fetch(ctx, r, &l.P2PAuth, "p2pAuthenticationEnabled", g.PackP2pAuthenticationEnabled(),
		g.UnpackP2pAuthenticationEnabled)
	fetch(ctx, r, &l.Receiver, "getRewardsReceiver", g.PackGetRewardsReceiver(operator), g.UnpackGetRewardsReceiver)
	fetch(ctx, r, &l.Directory, "avsDirectory", g.PackAvsDirectory(), g.UnpackAvsDirectory)
	fetch(ctx, r, &list, "stakingContracts", g.PackStakingContracts(), g.UnpackStakingContracts)
	if r.err != nil {
		return l, r.err
	}
	l.AVS = printable(l.AVS)
	l.Unlisted = max(0, len(list)-maxStakes)
	var err error
	if l.Balance, err = balanceOf(ctx, c, operator); err != nil {
		return l, err
	}
	if l.InEigenLayer, err = inEigenLayer(ctx, c, l.Directory, governance, operator); err != nil {
		return l, err
	}
	if _, l.Development, err = devStrategies(ctx, c, l.Directory); err != nil {
		return l, err
	}
	l.Stakes, err = readStakes(ctx, c, governance, operator, list[:len(list)-l.Unlisted])
	return l, err
}

func readStakes(
	ctx context.Context, c Chain, governance, operator common.Address, list []common.Address,
) ([]Stake, error) {
	g := contracts.NewAvsGovernance()
	stakes := []Stake{}
	for _, address := range list {
		s := Stake{Contract: address}
		r := &reads{chain: c, to: governance}
		fetch(ctx, r, &s.Power, "votingPowerPerStakingContracts",
			g.PackVotingPowerPerStakingContracts(operator, []common.Address{address}),
			amounts(g.UnpackVotingPowerPerStakingContracts))
		fetch(ctx, r, &s.Multiplier, "multiplier", g.PackMultiplier(address), amounts(g.UnpackMultiplier))
		fetch(ctx, r, &s.Minimum, "minStakeAmountPerStakingContract",
			g.PackMinStakeAmountPerStakingContract(address), amounts(g.UnpackMinStakeAmountPerStakingContract))
		if r.err != nil {
			return nil, r.err
		}
		token, err := readToken(ctx, c, address)
		if err != nil && !answered(err) {
			return nil, err
		}
		s.Symbol = token.Symbol // Vaults and others have none.
		stakes = append(stakes, s)
	}
	return stakes, nil
}

// Token is the ERC-20 token of a strategy.
type Token struct {
	Address  common.Address
	Symbol   string
	Decimals uint8
}

// readToken asks a strategy for its token. Vaults and strategies without a token answer otherwise.
func readToken(ctx context.Context, c Chain, strategy common.Address) (Token, error) {
	var t Token
	var err error
	if t.Address, err = askEigen[common.Address](ctx, c, strategy, "underlyingToken"); err != nil {
		return t, err
	}
	if t.Symbol, err = askEigen[string](ctx, c, t.Address, "symbol"); err != nil {
		return t, err
	}
	t.Symbol = printable(t.Symbol)
	t.Decimals, err = askEigen[uint8](ctx, c, t.Address, "decimals")
	return t, err
}

// devStrategies returns the strategies of a development staking contract in their own order, if an address is one.
func devStrategies(ctx context.Context, c Chain, address common.Address) ([]common.Address, bool, error) {
	if address == (common.Address{}) {
		return nil, false, nil
	}
	d := contracts.NewDevStaking()
	list, err := ask(ctx, c, address, "strategies", d.PackStrategies(), d.UnpackStrategies)
	if err != nil && answered(err) {
		return nil, false, nil // EigenLayer's own directory knows no such view, and endpoints say so in many ways.
	}
	return list, err == nil, err
}

// maxName bounds names that contracts tell.
const maxName = 64

// printable makes a name that a contract tells fit for a terminal.
func printable(name string) string {
	clean := plain(name)
	return clean[:min(len(clean), maxName)]
}

// plain drops from a contract's text what could disturb a terminal.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return -1
		}
		return r
	}, text)
}
