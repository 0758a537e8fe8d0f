package operator

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// The contracts of an EigenLayer with two strategies, one of a token with six decimals, and a
// vault that names no token.
var (
	me, directory, delegation, manager = at(1), at(2), at(3), at(4)
	stETH, stToken, usd, usdToken      = at(10), at(11), at(12), at(13)
	vault                              = at(14)
)

func eigenLayer() *fakeChain {
	token := func(symbol string, decimals uint8) map[string]any {
		return map[string]any{"symbol": symbol, "decimals": decimals, "balanceOf": big.NewInt(5_000_000), "allowance": big.NewInt(0)}
	}
	return &fakeChain{views: map[common.Address]map[string]any{
		directory:  {"delegation": delegation},
		delegation: {"strategyManager": manager},
		stETH:      {"underlyingToken": stToken}, stToken: token("stETH", 18),
		usd: {"underlyingToken": usdToken}, usdToken: token("USD\x1b[2J", 6),
	}}
}

func eigenFacts() L1 {
	return L1{Directory: directory, Registered: true, Stakes: []Stake{{Contract: stETH, Symbol: "stETH"}, {Contract: usd, Symbol: "USD"}, {Contract: vault}}}
}

func TestDepositsAreApprovedAndMade(t *testing.T) {
	p, err := PlanDeposit(t.Context(), eigenLayer(), Deposit{Operator: me, Amount: "1.25", Name: "usd"}, eigenFacts())
	must(t, err)
	known := eigen()
	approve, err := known.Pack("approve", manager, big.NewInt(1_250_000))
	must(t, err)
	deposit, err := known.Pack("depositIntoStrategy", usd, usdToken, big.NewInt(1_250_000))
	must(t, err)
	steps := p.Pending()
	if len(steps) != 2 || steps[0].To != usdToken || string(steps[0].Input) != string(approve) || steps[1].To != manager || string(steps[1].Input) != string(deposit) {
		t.Errorf("plan %+v", p)
	}
	if strings.Contains(p.What, "\x1b") || !strings.Contains(p.What, "1.25 USD") || !strings.Contains(strings.Join(p.Notes, "\n"), "next voting power sync") {
		t.Errorf("it says %q, %q", p.What, p.Notes)
	}
}

func TestAnApprovalThatIsThereIsNotSentAgain(t *testing.T) {
	c := eigenLayer()
	c.views[usdToken]["allowance"] = big.NewInt(2_000_000)
	for amount, want := range map[string]int{"2": 1, "2.000001": 2} {
		p, err := PlanDeposit(t.Context(), c, Deposit{Operator: me, Amount: amount, Contract: usd}, eigenFacts())
		must(t, err)
		if got := len(p.Pending()); got != want || p.Steps[0].Skipped != "" && p.Steps[0].Input != nil {
			t.Errorf("%s: %d transactions, want %d: %+v", amount, got, want, p.Steps)
		}
	}
}

func TestDepositsThatCannotBeMade(t *testing.T) {
	noManager := eigenFacts()
	noManager.Directory = at(99)
	for name, c := range map[string]struct {
		deposit Deposit
		facts   L1
		change  func(*fakeChain)
		says    []string
	}{
		"several":             {Deposit{Amount: "1"}, eigenFacts(), nil, []string{"several", stETH.Hex() + " stETH", usd.Hex() + " USD"}},
		"none of that name":   {Deposit{Amount: "1", Name: "rETH"}, eigenFacts(), nil, []string{"fits", stETH.Hex() + " stETH"}},
		"none at the address": {Deposit{Amount: "1", Contract: at(50)}, eigenFacts(), nil, []string{"fits"}},
		"none at all":         {Deposit{Amount: "1"}, L1{Directory: directory}, nil, []string{"no staking contracts"}},
		"a vault":             {Deposit{Amount: "1", Contract: vault}, eigenFacts(), nil, []string{vault.Hex(), "not a strategy of EigenLayer"}},
		"no amount":           {Deposit{Amount: "all", Contract: usd}, eigenFacts(), nil, []string{`"all"`, "1.5"}},
		"too exact":           {Deposit{Amount: "0.0000001", Contract: usd}, eigenFacts(), nil, []string{"6 digits"}},
		"more than there is":  {Deposit{Operator: me, Amount: "5.000001", Contract: usd}, eigenFacts(), nil, []string{me.Hex(), "has 5 USD", "5.000001 USD"}},
		"no manager":          {Deposit{Amount: "1", Contract: usd}, noManager, nil, []string{"--strategy-manager-address"}},
		"an endpoint that fails": {
			Deposit{Amount: "1", Contract: usd}, eigenFacts(), func(c *fakeChain) { c.views[directory]["delegation"] = errNoEndpoint }, []string{errNoEndpoint.Error()},
		},
	} {
		t.Run(name, func(t *testing.T) {
			chain := eigenLayer()
			if c.change != nil {
				c.change(chain)
			}
			p, err := PlanDeposit(t.Context(), chain, c.deposit, c.facts)
			if err == nil {
				t.Fatalf("planned %+v", p)
			}
			for _, want := range c.says {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("it does not say %q: %v", want, err)
				}
			}
		})
	}
}

func TestAGivenManagerIsTaken(t *testing.T) {
	facts := eigenFacts()
	facts.Directory = common.Address{}
	p, err := PlanDeposit(t.Context(), eigenLayer(), Deposit{Operator: me, Amount: "1", Contract: usd, Manager: at(77)}, facts)
	must(t, err)
	if p.Steps[1].To != at(77) || p.Steps[0].Arguments[0].Value[0] != at(77).Hex() {
		t.Errorf("plan %+v", p)
	}
}

// TestAnEndpointThatFailsIsNoOtherContract: a staking contract must not count as one without a token, nor a directory
// as EigenLayer's own, because nobody answered.
func TestAnEndpointThatFailsIsNoOtherContract(t *testing.T) {
	down := &fakeChain{down: errNoEndpoint}
	if _, found, err := devStrategies(t.Context(), down, directory); err == nil || found {
		t.Errorf("found %v, %v", found, err)
	}
	if _, found, err := devStrategies(t.Context(), eigenLayer(), directory); err != nil || found {
		t.Errorf("EigenLayer's own: found %v, %v", found, err)
	}
	if in, err := inEigenLayer(t.Context(), down, common.Address{}, at(5), me); in || err != nil {
		t.Errorf("without a directory: %v, %v", in, err)
	}
	if _, err := inEigenLayer(t.Context(), eigenLayer(), directory, at(5), me); err == nil {
		t.Error("a directory that does not answer is believed")
	}
	if amount(nil) == nil || !amount(new(big.Int).Lsh(big.NewInt(1), 256)).Eq(new(uint256.Int)) {
		t.Error("no word")
	}
}
