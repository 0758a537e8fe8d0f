package state

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Views calls views of any contract through a quorum of endpoints, all at one block: the newest that a quorum had when
// Views was made. Its methods are those of go-ethereum's ethclient.
type Views struct {
	pool    *quorum.Pool
	id      messages.ChainID
	rule    quorum.PinRule
	readers []*reader
	settled quorum.Settled
	at      messages.Pin
}

// NewViews looks for the newest block of a chain. Errors wrap a *messages.Failure.
func NewViews(ctx context.Context, pool *quorum.Pool, id messages.ChainID) (*Views, error) {
	v := &Views{pool: pool, id: id, rule: quorum.PinRule{Tag: rpc.TagLatest}}
	for _, endpoint := range pool.Endpoints() {
		v.readers = append(v.readers, newReader(endpoint, v.rule))
	}
	heads, err := quorum.Read(ctx, pool, quorum.Question[struct{}, messages.Pin]{
		Rule: v.rule, Settled: &v.settled, Probers: v.probers(), Begin: v.begin(messages.Pin{}),
		Read: func(_ context.Context, _ int, heads quorum.AgreedHeads, _ struct{}) (messages.Pin, error) {
			return heads.Head.Pin(), nil
		},
		Differ: func(odd, agreed messages.Pin) string { return differValues("the newest block", odd, agreed) },
	})
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", err)
	}
	v.at = heads[0]
	return v, nil
}

func (v *Views) probers() []*quorum.Prober {
	all := make([]*quorum.Prober, 0, len(v.readers))
	for _, r := range v.readers {
		all = append(all, r.Prober)
	}
	return all
}

func (v *Views) begin(want messages.Pin) func(context.Context, int) (*quorum.HeadReport, struct{}, error) {
	return func(ctx context.Context, i int) (*quorum.HeadReport, struct{}, error) {
		report, err := v.readers[i].Look(ctx, want)
		return report, struct{}{}, err
	}
}

// viewed is what a view answered: output, or a refusal by the contract.
type viewed struct {
	output  []byte
	refused error
}

// CallContract calls a view at the block of all views, or at a number. That the contract refuses the call is an answer
// like others, and compared by the contract's error: clients word it in their own ways.
func (v *Views) CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error) {
	want := v.at
	if number != nil {
		want = messages.Pin{Number: number.Uint64()}
	}
	found, err := quorum.Read(ctx, v.pool, quorum.Question[struct{}, viewed]{
		Rule: v.rule, Want: want, Settled: &v.settled, Probers: v.probers(), Begin: v.begin(want),
		Read: func(ctx context.Context, i int, heads quorum.AgreedHeads, _ struct{}) (viewed, error) {
			return v.readers[i].view(ctx, callOf(msg), heads.Pin)
		},
		Differ: func(odd, agreed viewed) string { return differValues("the answer", odd.text(), agreed.text()) },
	})
	if err != nil {
		return nil, err
	}
	return found[0].output, found[0].refused
}

func callOf(msg ethereum.CallMsg) rpc.CallMsg {
	c := rpc.CallMsg{From: msg.From, Input: msg.Data, Gas: rpc.GasPerGetter}
	if msg.To != nil {
		c.To = *msg.To
	}
	return c
}

// text is what can be compared of an answer.
func (a viewed) text() string {
	if a.refused == nil {
		return hexutil.Encode(a.output)
	}
	name, args := contracts.DecodeRevert(rpc.RevertData(a.refused))
	return fmt.Sprintf("the refusal %s(%s)", name, args)
}

// view calls at one endpoint.
func (r *reader) view(ctx context.Context, msg rpc.CallMsg, at rpc.Block) (viewed, error) {
	var out viewed
	err := r.inModes(true, func(m mode) error {
		c := rpc.EthCall(msg, rpc.BlockRef{Block: at, Numbered: m.numbered}.Param())
		if err := r.Endpoint.AskGuarded(ctx, []*rpc.Call{c}, m.watching(true, at)); err != nil {
			return err
		}
		var err error
		if out.output, err = c.Returned(); err == nil {
			out.refused = nil
			return nil
		}
		if c.Err != nil && rpc.Classify(c.Err) == rpc.KindReverted {
			out = viewed{refused: c.Err}
			return nil
		}
		return rpc.FailureOf("call view", err)
	})
	return out, err
}

// ChainID returns the chain's id.
func (v *Views) ChainID(context.Context) (*big.Int, error) {
	return new(big.Int).SetUint64(uint64(v.id)), nil
}

// EstimateGas asks the first endpoint that answers: a wrong estimate costs a transaction that is refused, no more.
func (v *Views) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	c := rpc.EstimateCall(callOf(msg))
	if err := v.pool.Ask(ctx, []*rpc.Call{c}); err != nil {
		return 0, err
	}
	if c.Err != nil && rpc.Classify(c.Err) == rpc.KindReverted {
		return 0, c.Err
	}
	return c.Number()
}

// SuggestGasPrice returns the middle of what endpoints say, in wei for one gas.
func (v *Views) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	return v.middle(ctx, &rpc.Call{Method: "eth_gasPrice", Bytes: rpc.CallBytes})
}

// BalanceAt returns the middle of what endpoints say an account has at the newest block, in wei.
func (v *Views) BalanceAt(ctx context.Context, account common.Address, _ *big.Int) (*big.Int, error) {
	return v.middle(ctx, &rpc.Call{Method: "eth_getBalance", Args: []any{account, rpc.TagLatest}, Bytes: rpc.CallBytes})
}

// NonceAt returns how many transactions of an account were mined, as a quorum sees it.
func (v *Views) NonceAt(ctx context.Context, account common.Address, _ *big.Int) (uint64, error) {
	return v.nonce(ctx, account, rpc.TagLatest)
}

// PendingNonceAt counts those that wait too.
func (v *Views) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return v.nonce(ctx, account, rpc.TagPending)
}

func (v *Views) nonce(ctx context.Context, account common.Address, at string) (uint64, error) {
	c := rpc.NonceCall(account, at)
	all, err := quorum.Collect(ctx, v.pool, []*rpc.Call{c},
		func(c []*rpc.Call) (uint64, error) { return c[0].Number() })
	return quorum.Reached(all, v.pool.Quorum()), err
}

// errNoAmount says that an endpoint's answer is not an amount.
var errNoAmount = errors.New("the answer is not an amount")

func (v *Views) middle(ctx context.Context, c *rpc.Call) (*big.Int, error) {
	all, err := quorum.Collect(ctx, v.pool, []*rpc.Call{c}, func(c []*rpc.Call) (*big.Int, error) {
		amount := c[0].Amount()
		if amount == nil {
			return nil, rpc.Unavailable("read an amount", errors.Join(errNoAmount, c[0].Err))
		}
		return amount.ToBig(), nil
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(all, (*big.Int).Cmp)
	return all[(len(all)-1)/2], nil
}
