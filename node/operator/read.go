package operator

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
	chainrpc "github.com/ballast-avs/ballast/chain/rpc"
)

// Chain is what is asked of a chain: a *state.Views, by a quorum of endpoints, and in tests go-ethereum's ethclient.
type Chain interface {
	ChainID(ctx context.Context) (*big.Int, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SuggestGasPrice(ctx context.Context) (*big.Int, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
}

// ErrNoContract says that nothing at an address answers as the contract that is expected there.
var ErrNoContract = errors.New("no such contract answers there")

// ask calls a view at the newest block.
func ask[T any](
	ctx context.Context, c Chain, to common.Address, what string, input []byte, unpack func([]byte) (T, error),
) (T, error) {
	var none T
	raw, err := c.CallContract(ctx, ethereum.CallMsg{To: &to, Data: input}, nil)
	if err != nil {
		return none, fmt.Errorf("read %s of %s: %w", what, to, err)
	}
	value, err := unpack(raw)
	if err != nil {
		return none, fmt.Errorf("read %s of %s: %w", what, to, ErrNoContract) // The decoder's words help nobody.
	}
	return value, nil
}

// askEigen calls a view of eigenABI.
func askEigen[T any](ctx context.Context, c Chain, to common.Address, method string, args ...any) (T, error) {
	var value T
	input, err := eigenInput(method, args...)
	if err != nil {
		return value, err
	}
	return ask(ctx, c, to, method, input, func(raw []byte) (T, error) {
		err := eigen().UnpackIntoInterface(&value, method, raw)
		return value, err
	})
}

// eigenInput encodes a call of eigenABI.
func eigenInput(method string, args ...any) ([]byte, error) {
	input, err := eigen().Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", method, err)
	}
	return input, nil
}

// reads are reads of one contract, one after the other; after an error nothing more is asked.
type reads struct {
	chain Chain
	to    common.Address
	err   error
}

// fetch puts the answer of a view into a variable.
func fetch[T any](ctx context.Context, r *reads, value *T, what string, input []byte, unpack func([]byte) (T, error)) {
	if r.err == nil {
		*value, r.err = ask(ctx, r.chain, r.to, what, input, unpack)
	}
}

// amount converts a word of a contract.
func amount(n *big.Int) *uint256.Int {
	a, overflow := uint256.FromBig(n)
	if overflow || n == nil || n.Sign() < 0 {
		return new(uint256.Int) // A decoded word has 256 bits and no sign.
	}
	return a
}

// amounts decodes a word as an amount.
func amounts(unpack func([]byte) (*big.Int, error)) func([]byte) (*uint256.Int, error) {
	return func(raw []byte) (*uint256.Int, error) {
		n, err := unpack(raw)
		if err != nil {
			return nil, err
		}
		return amount(n), nil
	}
}

// answered tells whether an error is an answer of whatever is at an address, and not that there was none: an endpoint
// that fails must not be taken for a contract that is another one.
func answered(err error) bool {
	var coded rpc.Error
	return errors.Is(err, ErrNoContract) || errors.As(err, &coded)
}

// balanceOf reads an account's coins.
func balanceOf(ctx context.Context, c Chain, account common.Address) (*uint256.Int, error) {
	balance, err := c.BalanceAt(ctx, account, nil)
	if err != nil {
		return nil, fmt.Errorf("read the balance of %s: %w", account, err)
	}
	return amount(balance), nil
}

// refusal returns the name and the arguments of the error with which a contract refused a call. Endpoints that pass no
// data on say in their own words that it did.
func refusal(err error) (name, args string, refused bool) {
	if chainrpc.Classify(err) != chainrpc.KindReverted {
		return "", "", false
	}
	data := chainrpc.RevertData(err)
	name, args = contracts.DecodeRevert(data)
	if name == contracts.UnknownRevert {
		if known, found := eigenError(data); found {
			return known, "", true
		}
	}
	return name, args, true
}
