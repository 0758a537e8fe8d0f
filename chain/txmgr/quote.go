package txmgr

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// quote is what is known about a transaction before it is sent.
type quote struct {
	gas          uint64
	fees         fees   // the first offer
	market       market // that it is made of
	nonce        uint64 // the account's next one at the head
	pendingNonce uint64 // the next one, counting what waits in the endpoints' pools
	balance      *big.Int
	dataFee      *big.Int // what the chain takes besides the gas, in wei
	head         uint64
	failure      error // why the call would fail; only the head is known then
}

// quoteOnce runs the call and asks for everything that sending it needs, in one round trip.
func (s *Manager) quoteOnce(ctx context.Context, to common.Address, input []byte) (quote, error) {
	run, estimate := s.callOf(to, input, rpc.TagLatest), rpc.EstimateCall(s.message(to, input))
	balance := &rpc.Call{Method: "eth_getBalance", Args: []any{s.Address(), rpc.TagLatest}, Bytes: rpc.CallBytes}
	// The nonce at the head comes first: what spent it has happened when the call is run.
	calls := append([]*rpc.Call{
		s.nonceCall(rpc.TagLatest), run, estimate, balance, s.nonceCall(rpc.TagPending), s.dataFeeCall(input),
	}, marketCalls()...)
	all, err := quorum.Collect(ctx, s.backend, calls, readQuote)
	if err != nil {
		return quote{}, err
	}
	q, err := agreedQuote(all, s.backend.Quorum())
	if err != nil {
		return q, err
	}
	if q.gas, err = s.gasLimit(q.gas); err != nil {
		return quote{}, err
	}
	q.fees = q.market.first(s.room(nil))
	need := new(big.Int).Mul(q.fees.cap, new(big.Int).SetUint64(q.gas))
	if need.Add(need, q.dataFee); q.balance.Cmp(need) < 0 {
		return quote{}, poor(s.Address(), q.balance, need)
	}
	return q, nil
}

// readQuote reads what one endpoint says. That the call would fail is an answer, that it cannot be run is none.
func readQuote(c []*rpc.Call) (quote, error) {
	m, marketErr := readMarket(c[6:])
	for i, action := range []string{"dry run", "estimate gas"} {
		err := revertFailure(action, c[i+1].Err)
		if err != nil && aboutTheCall(messages.AsFailure(err).Reason) {
			return quote{failure: err, head: m.head}, nil
		}
		if err != nil {
			return quote{}, err
		}
	}
	var q quote
	var err error
	if q.gas, err = c[2].Number(); err != nil {
		return quote{}, err
	}
	var wei hexutil.Big
	if err = c[3].Decode(&wei); err != nil {
		return quote{}, err
	}
	q.balance = (*big.Int)(&wei)
	if q.pendingNonce, err = c[4].Number(); err != nil {
		return quote{}, err
	}
	if q.nonce, err = c[0].Number(); err != nil {
		return quote{}, err
	}
	q.dataFee, q.market, q.head = dataFee(c[5]), m, m.head
	return q, marketErr
}

// aboutTheCall tells whether a reason is about the call, and not about the endpoint.
func aboutTheCall(r messages.Reason) bool {
	return r != messages.ReasonChainUnavailable && r != messages.ReasonStateUnavailable &&
		r != messages.ReasonPinUnknown
}

// agreedQuote takes of each fact what a minority cannot move.
func agreedQuote(all []quote, need int) (quote, error) {
	var failures []error
	var gas, nonces, waiting []uint64
	var balances, dataFees []*big.Int
	var markets []market
	var heads []uint64
	for _, q := range all {
		heads = append(heads, q.head)
		if q.failure != nil {
			failures = append(failures, q.failure)
			continue
		}
		gas, balances, dataFees = append(gas, q.gas), append(balances, q.balance), append(dataFees, q.dataFee)
		nonces, waiting = append(nonces, q.nonce), append(waiting, q.pendingNonce)
		markets = append(markets, q.market)
	}
	switch {
	case len(failures) >= need:
		return quote{head: quorum.Reached(heads, need)}, quorum.Mostly(failures)
	case len(gas) < need:
		return quote{},
			quorum.Disagreement(fmt.Sprintf("the call runs at %d endpoints and fails at %d, a quorum is %d: %v",
				len(gas), len(failures), need, failures[0]))
	}
	m := agreedMarket(markets, need)
	slices.Sort(gas)
	return quote{
		gas: gas[len(gas)/2], balance: middle(balances), dataFee: middle(dataFees), nonce: quorum.Reached(nonces, need),
		pendingNonce: quorum.Reached(waiting, need), market: m, head: quorum.Reached(heads, need),
	}, nil
}

// gasLimit adds the margin to an estimate, up to the cap.
func (s *Manager) gasLimit(estimate uint64) (uint64, error) {
	if estimate > s.config.GasCap {
		return 0, fmt.Errorf("estimate gas: %w", &messages.Failure{
			Reason: messages.ReasonReverted,
			Detail: fmt.Sprintf("the transaction needs %d gas, more than the %d that one may have", estimate,
				s.config.GasCap),
		})
	}
	return min(estimate+estimate/100*s.config.GasMarginPercent, s.config.GasCap), nil
}

// message is a call from the sender's account.
func (s *Manager) message(to common.Address, input []byte) rpc.CallMsg {
	return rpc.CallMsg{From: s.signer.Address(), To: to, Input: input, Gas: s.backend.Limits().CallGas}
}

// callOf builds an eth_call from the sender's account.
func (s *Manager) callOf(to common.Address, input []byte, block any) *rpc.Call {
	return rpc.EthCall(s.message(to, input), block)
}

// nonceCall asks for the account's next nonce.
func (s *Manager) nonceCall(at any) *rpc.Call {
	return rpc.NonceCall(s.Address(), at)
}

// nextNonce is the account's next nonce at a block, as a quorum sees it.
func (s *Manager) nextNonce(ctx context.Context, at any) (uint64, error) {
	all, err := quorum.Collect(ctx, s.backend, []*rpc.Call{s.nonceCall(at)},
		func(c []*rpc.Call) (uint64, error) { return c[0].Number() })
	return quorum.Reached(all, s.backend.Quorum()), err
}
