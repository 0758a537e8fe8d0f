package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// minBumpPercent is what go-ethereum's pool asks of a replacement.
const minBumpPercent = 10

// fees are the two fields of EIP-1559, in wei per gas.
type fees struct{ tip, cap *big.Int }

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
	return fees{tip: grow(f.tip), cap: grow(f.cap)}
}

// atLeast returns the larger of each field.
func (f fees) atLeast(other fees) fees {
	return fees{tip: maxInt(f.tip, other.tip), cap: maxInt(f.cap, other.cap)}
}

func maxInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// quote is what one round trip tells about a transaction before it is sent.
type quote struct {
	gas          uint64
	fees         fees
	pendingNonce uint64
	head         uint64
}

// quote runs the call and asks for everything that sending it needs, in one request.
func (s *Sender) quote(ctx context.Context, to common.Address, input []byte) (quote, error) {
	from := s.signer.Address()
	dry, estimate := s.callOf(to, input, TagLatest), s.callOf(to, input, TagLatest)
	estimate.method = "eth_estimateGas"
	nonce := &call{method: "eth_getTransactionCount", args: []any{from, "pending"}}
	balance := &call{method: "eth_getBalance", args: []any{from, TagLatest}}
	tip := &call{method: "eth_maxPriorityFeePerGas"}
	head := blockCall(TagLatest)
	if err := s.endpoint.ask(ctx, []*call{dry, estimate, nonce, balance, tip, head}); err != nil {
		return quote{}, err
	}
	if err := revertFailure("dry run", dry.err); err != nil {
		return quote{}, err
	}
	if err := revertFailure("estimate gas", estimate.err); err != nil {
		return quote{}, err
	}
	var q quote
	gas, err := estimate.number()
	if err != nil {
		return quote{}, err
	}
	if q.pendingNonce, err = nonce.number(); err != nil {
		return quote{}, err
	}
	var wei hexutil.Big
	if err = balance.decode(&wei); err != nil {
		return quote{}, err
	}
	var base *big.Int
	if q.head, base, err = readHead(head); err != nil {
		return quote{}, err
	}
	if q.gas, err = s.gasLimit(gas); err != nil {
		return quote{}, err
	}
	q.fees = s.suggested(tip, base)
	need := new(big.Int).Mul(q.fees.cap, new(big.Int).SetUint64(q.gas))
	if (*big.Int)(&wei).Cmp(need) < 0 {
		return quote{}, poor(from, (*big.Int)(&wei), need)
	}
	return q, nil
}

// gasLimit adds the margin to an estimate, up to the cap.
func (s *Sender) gasLimit(estimate uint64) (uint64, error) {
	if estimate > s.config.GasCap {
		return 0, fmt.Errorf("estimate gas: %w", &messages.Failure{
			Reason: messages.ReasonReverted,
			Detail: fmt.Sprintf("the transaction needs %d gas, more than the %d that one may have", estimate, s.config.GasCap),
		})
	}
	return min(estimate+estimate/100*s.config.GasMarginPercent, s.config.GasCap), nil
}

// suggested offers twice the base fee plus the endpoint's suggestion for the tip, up to the limit. Twice lasts for six
// full blocks, as the base fee grows by an eighth per block.
func (s *Sender) suggested(tip *call, base *big.Int) fees {
	var wei hexutil.Big
	if err := tip.decode(&wei); err != nil || (*big.Int)(&wei).Sign() <= 0 {
		wei = hexutil.Big(*big.NewInt(1)) // Chains without priority fees know no such method.
	}
	if base == nil {
		base = new(big.Int)
	}
	offer := new(big.Int).Lsh(base, 1)
	return s.limited(fees{tip: (*big.Int)(&wei), cap: offer.Add(offer, (*big.Int)(&wei))})
}

// limited cuts fees at the configured maximum.
func (s *Sender) limited(f fees) fees {
	top := s.config.MaxFeePerGas
	if f.cap.Cmp(top) > 0 {
		f.cap = top
	}
	if f.tip.Cmp(f.cap) > 0 {
		f.tip = f.cap
	}
	return f
}

// callOf builds an eth_call from the sender's account.
func (s *Sender) callOf(to common.Address, input []byte, block any) *call {
	return ethCall(callTarget{from: s.signer.Address(), to: to, input: input, gas: s.endpoint.limits.CallGas}, block)
}

// pendingNonce asks for the next nonce, counting what waits in the endpoint's pool.
func (s *Sender) pendingNonce(ctx context.Context) (uint64, error) {
	c := &call{method: "eth_getTransactionCount", args: []any{s.signer.Address(), "pending"}}
	if err := s.endpoint.ask(ctx, []*call{c}); err != nil {
		return 0, err
	}
	return c.number()
}
