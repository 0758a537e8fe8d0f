package operator

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Preview is what a plan would cost now.
type Preview struct {
	Account  common.Address `json:"account"`
	Balance  *uint256.Int   `json:"balanceWei"`
	GasPrice *uint256.Int   `json:"gasPriceWei"`
	Quotes   []Quote        `json:"quotes"`  // of the pending steps, in order
	Cost     *uint256.Int   `json:"costWei"` // of all steps whose gas is known
	// AboveMaxFee says that gas costs more now than may be offered for it.
	AboveMaxFee bool `json:"aboveMaxFee,omitempty"`
	// UnderWay counts the account's transactions that are not mined yet.
	UnderWay uint64 `json:"transactionsUnderWay,omitempty"`
}

// Quote is one step's estimate.
type Quote struct {
	Gas     uint64       `json:"gas,omitempty"`
	CostWei *uint256.Int `json:"costWei,omitempty"`
	// Later says that the step can only be tried once those before it are mined.
	Later   bool   `json:"later,omitempty"`
	Refused string `json:"refused,omitempty"` // the chain would refuse it, and why
}

// Refused says why nothing should be sent, or returns nil. What is under way stands first: it may be this very plan,
// sent before, and whoever sends again spends another nonce on it.
func (p Preview) Refused() error {
	if len(p.Quotes) > 0 && p.UnderWay > 0 {
		return fmt.Errorf("account %s has transactions under way (%d): wait until they are mined, see ballast "+
			"operator status, then run this again", p.Account, p.UnderWay)
	}
	for i, q := range p.Quotes {
		if q.Refused != "" {
			return fmt.Errorf("transaction %d would be refused: %s", i+1, q.Refused)
		}
	}
	if p.Balance.Lt(p.Cost) {
		return fmt.Errorf("account %s has %s coins of this chain, the transactions cost about %s: fund it",
			p.Account, FormatAmount(p.Balance.ToBig(), CoinDecimals), FormatAmount(p.Cost.ToBig(), CoinDecimals))
	}
	return nil
}

// Look tries the pending steps of a plan without sending them. A step that is refused while earlier ones are not mined
// is tried again later. The most that may be offered for a gas is in wei.
func Look(ctx context.Context, c Chain, account common.Address, p Plan, maxFee *big.Int) (Preview, error) {
	out := Preview{Account: account, Quotes: []Quote{}, Cost: new(uint256.Int)}
	var err error
	if out.Balance, err = balanceOf(ctx, c, account); err != nil {
		return out, err
	}
	if out.UnderWay, err = underWay(ctx, c, account); err != nil {
		return out, err
	}
	price, err := c.SuggestGasPrice(ctx)
	if err != nil {
		return out, fmt.Errorf("read the gas price: %w", err)
	}
	out.GasPrice, out.AboveMaxFee = amount(price), price.Cmp(maxFee) > 0
	for i, s := range p.Pending() {
		q, err := quote(ctx, c, account, s, price)
		if err != nil {
			return out, err
		}
		if q.Refused != "" && i > 0 {
			q = Quote{Later: true}
		}
		if q.CostWei != nil {
			out.Cost.Add(out.Cost, q.CostWei)
		}
		out.Quotes = append(out.Quotes, q)
	}
	return out, nil
}

// underWay counts the transactions of an account between the newest block and the endpoint's pool.
func underWay(ctx context.Context, c Chain, account common.Address) (uint64, error) {
	mined, err := c.NonceAt(ctx, account, nil)
	if err != nil {
		return 0, fmt.Errorf("read the nonce of %s: %w", account, err)
	}
	next, err := c.PendingNonceAt(ctx, account)
	if err != nil {
		return 0, fmt.Errorf("read the nonce of %s: %w", account, err)
	}
	return max(next, mined) - mined, nil
}

func quote(ctx context.Context, c Chain, account common.Address, s Step, price *big.Int) (Quote, error) {
	gas, err := c.EstimateGas(ctx, ethereum.CallMsg{From: account, To: &s.To, Data: s.Input})
	var refused *Refused
	switch {
	case err == nil:
		return Quote{Gas: gas, CostWei: amount(new(big.Int).Mul(price, new(big.Int).SetUint64(gas)))}, nil
	case errors.As(Explain(err), &refused):
		return Quote{Refused: refused.Error()}, nil
	}
	return Quote{}, fmt.Errorf("estimate the gas of %s: %w", s.Function, err)
}
