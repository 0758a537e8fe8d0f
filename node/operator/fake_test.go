package operator

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
)

// chainError is what an endpoint answers instead of a result.
type chainError struct {
	text string
	data any
}

func (e chainError) Error() string  { return e.text }
func (e chainError) ErrorCode() int { return -32000 }
func (e chainError) ErrorData() any { return e.data }

var (
	errEmptyRevert = chainError{text: "execution reverted"}
	errNoEndpoint  = errors.New("connection refused")
)

// fakeChain answers views by contract and method. What it does not know reverts without a reason.
type fakeChain struct {
	views          map[common.Address]map[string]any // a value, or an error
	balance, price *big.Int
	nonce, pending uint64
	gas            func(call ethereum.CallMsg) (uint64, error)
	id             int64
	down           error // every request fails with it
}

func (f *fakeChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(f.id), f.down }

func (f *fakeChain) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	if f.down != nil {
		return nil, f.down
	}
	known := eigen()
	method, err := known.MethodById(call.Data)
	if err != nil {
		return nil, errEmptyRevert
	}
	switch answer := f.views[*call.To][method.Name].(type) {
	case nil:
		return nil, errEmptyRevert
	case error:
		return nil, answer
	default:
		return method.Outputs.Pack(answer)
	}
}

func (f *fakeChain) EstimateGas(_ context.Context, call ethereum.CallMsg) (uint64, error) {
	return f.gas(call)
}
func (f *fakeChain) SuggestGasPrice(context.Context) (*big.Int, error) { return f.price, f.down }
func (f *fakeChain) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return f.balance, f.down
}

func (f *fakeChain) NonceAt(context.Context, common.Address, *big.Int) (uint64, error) {
	return f.nonce, f.down
}

func (f *fakeChain) PendingNonceAt(context.Context, common.Address) (uint64, error) {
	return f.pending, f.down
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// at is an address that a test calls by a number.
func at(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }

// blsKey is a consensus key that a test calls by a number.
func blsKey(tb testing.TB, n int64) bls.SecretKey {
	tb.Helper()
	key, err := bls.SecretKeyFromBytes([32]byte(common.BigToHash(big.NewInt(n))))
	must(tb, err)
	return key
}
