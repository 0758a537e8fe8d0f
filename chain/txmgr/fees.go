package txmgr

import (
	"context"
	"encoding/json"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
)

// minBumpPercent is what go-ethereum's pool asks of a replacement.
const minBumpPercent = 10

// fees are the two fields of EIP-1559, in wei per gas. On a chain without it both are the gas price.
type fees struct {
	tip, cap *big.Int
	legacy   bool
}

// raised returns fees that replace these: both fields grow by at least the percentage, rounded up.
func (f fees) raised(percent uint64) fees {
	grow := func(v *big.Int) *big.Int {
		n := new(big.Int).Mul(v, new(big.Int).SetUint64(100+percent))
		n.Add(n, big.NewInt(99))
		n.Div(n, big.NewInt(100))
		if n.Cmp(v) <= 0 {
			n.Add(v, big.NewInt(1))
		}
		return n
	}
	return fees{tip: grow(f.tip), cap: grow(f.cap), legacy: f.legacy}
}

// atLeast returns the larger of each field, in the form of today's chain.
func (f fees) atLeast(today fees) fees {
	out := fees{tip: maxInt(f.tip, today.tip), cap: maxInt(f.cap, today.cap), legacy: today.legacy}
	if out.legacy {
		out.tip = out.cap
	}
	return out
}

func maxInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// market is what endpoints say about fees, and the newest block.
type market struct {
	fees fees     // twice the base fee and a tip
	base *big.Int // of the newest block; nil on a chain without one
	head uint64
}

// market asks for today's fees.
func (s *Manager) market(ctx context.Context) (market, error) {
	offers, err := quorum.Collect(ctx, s.backend, marketCalls(), readMarket)
	if err != nil {
		return market{}, err
	}
	return agreedMarket(offers, s.backend.Quorum()), nil
}

func marketCalls() []*rpc.Call {
	return []*rpc.Call{
		{Method: "eth_maxPriorityFeePerGas", Bytes: rpc.CallBytes},
		{Method: "eth_gasPrice", Bytes: rpc.CallBytes},
		rpc.FeeHistoryCall(historyBlocks, medianPercentile),
		rpc.BlockCall(rpc.TagLatest),
	}
}

// The tips of so many blocks are looked at, where the endpoint suggests none: of each the one that half of its gas paid
// less than.
const historyBlocks, medianPercentile = 10, 50

// agreedMarket takes the middle of what endpoints say, so that a minority cannot move it: what a transaction
// offers it may have to pay.
func agreedMarket(offers []market, need int) market {
	var tips, caps, bases []*big.Int
	var heads []uint64
	for _, o := range offers {
		tips, caps, heads = append(tips, o.fees.tip), append(caps, o.fees.cap), append(heads, o.head)
		if o.base != nil {
			bases = append(bases, o.base)
		}
	}
	m := market{fees: fees{tip: middle(tips), cap: middle(caps)}, head: quorum.Reached(heads, need)}
	if m.fees.legacy = 2*len(bases) < len(offers); m.fees.legacy {
		m.fees.tip = m.fees.cap
	} else {
		m.base = middle(bases)
	}
	return m
}

// middle returns the median; of two numbers in the middle the lower one.
func middle(list []*big.Int) *big.Int {
	sorted := slices.SortedFunc(slices.Values(list), (*big.Int).Cmp)
	return sorted[(len(sorted)-1)/2]
}

// readMarket offers twice the base fee plus a tip. Twice lasts for six full blocks, as the base fee grows by an eighth
// per block. A chain without a base fee gets the endpoint's gas price.
func readMarket(c []*rpc.Call) (market, error) {
	suggested, price, history, newest := c[0], c[1], c[2], c[3]
	head, base, err := readHead(newest)
	if err != nil {
		return market{}, err
	}
	var wei hexutil.Big
	priceErr := price.Decode(&wei)
	if base == nil {
		if priceErr != nil {
			return market{}, priceErr
		}
		offer := maxInt((*big.Int)(&wei), big.NewInt(1))
		return market{fees: fees{tip: offer, cap: offer, legacy: true}, head: head}, nil
	}
	// What the gas price is above the base fee is what the endpoint means by a tip.
	above := new(big.Int).Sub((*big.Int)(&wei), base)
	tip := firstPositive(amountOf(suggested), paidTips(history), above, big.NewInt(1))
	offer := new(big.Int).Lsh(base, 1)
	return market{fees: fees{tip: tip, cap: offer.Add(offer, tip)}, base: base, head: head}, nil
}

// amountOf reads an amount, or returns zero: some chains know no such method.
func amountOf(c *rpc.Call) *big.Int {
	if amount := c.Amount(); amount != nil {
		return amount.ToBig()
	}
	return new(big.Int)
}

// paidTips is the middle of the tips that the newest blocks' transactions paid, or zero: empty blocks tell none.
func paidTips(c *rpc.Call) *big.Int {
	var history struct {
		Reward [][]json.RawMessage `json:"reward"`
	}
	var tips []*big.Int
	if c.Decode(&history) == nil {
		for _, block := range history.Reward {
			if len(block) != 1 {
				continue
			}
			if tip := rpc.Told(block[0]); tip != nil && tip.Sign() > 0 {
				tips = append(tips, tip)
			}
		}
	}
	if len(tips) == 0 {
		return new(big.Int)
	}
	return middle(tips)
}

func firstPositive(list ...*big.Int) *big.Int {
	return list[max(0, slices.IndexFunc(list, func(v *big.Int) bool { return v.Sign() > 0 }))]
}

// floor is what an offer must not be lowered below: today's base fee and its tip.
func (m market) floor(f fees) *big.Int {
	if m.base == nil {
		return f.cap
	}
	return new(big.Int).Add(m.base, f.tip)
}

// lowered returns fees with an eighth less above the tip, or false if that is below a floor.
func (f fees) lowered(floor *big.Int) (fees, bool) {
	part := new(big.Int).Sub(f.cap, f.tip)
	lower := new(big.Int).Sub(f.cap, part.Rsh(part, 3))
	if f.legacy || lower.Cmp(floor) < 0 || lower.Cmp(f.cap) == 0 {
		return f, false
	}
	return fees{tip: f.tip, cap: lower}, true
}
