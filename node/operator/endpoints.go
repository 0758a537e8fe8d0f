package operator

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// Endpoint is one endpoint of a chain; go-ethereum's ethclient is one.
type Endpoint interface {
	Chain
	BlockNumber(ctx context.Context) (uint64, error)
}

// ErrDisagree says that too few endpoints give the same answer.
var ErrDisagree = errors.New("the endpoints do not agree")

// Endpoints is a chain as several endpoints show it. Views decide where tokens go and what is signed, so a quorum has to give
// the same answer to each, all at one block; other questions are asked of the first endpoint that answers. Errors never show
// an endpoint's address, which may hold an access key.
type Endpoints struct {
	list   []Endpoint
	quorum int
	block  *big.Int // nil is the newest; so it is where one endpoint is believed
}

// NewEndpoints looks for the newest block that a quorum has. It returns an error where fewer answer.
func NewEndpoints(ctx context.Context, list []Endpoint, quorum int) (*Endpoints, error) {
	e := &Endpoints{list: list, quorum: quorum}
	if e.quorum < 2 {
		return e, nil
	}
	var heads []uint64
	var errs []error
	for _, endpoint := range list {
		head, err := endpoint.BlockNumber(ctx)
		if err != nil {
			errs = append(errs, withoutAddress(err))
			continue
		}
		heads = append(heads, head)
	}
	if len(heads) < e.quorum {
		return nil, fmt.Errorf("%d of %d endpoints answer, %d must agree: %w", len(heads), len(list), e.quorum, oneOf(errs))
	}
	slices.Sort(heads)
	e.block = new(big.Int).SetUint64(heads[len(heads)-e.quorum])
	return e, nil
}

// CallContract implements Chain. A refusal is an answer like others. A block that the caller names is asked for as it is.
func (e *Endpoints) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if block == nil {
		block = e.block
	}
	type answer struct {
		output  []byte
		refused error
		voices  int
	}
	answers := map[string]*answer{}
	var errs []error
	for _, endpoint := range e.list {
		output, err := endpoint.CallContract(ctx, call, block)
		key, given := saying(output, err)
		if !given {
			errs = append(errs, withoutAddress(err))
			continue
		}
		if answers[key] == nil {
			answers[key] = &answer{output: output, refused: err}
		}
		a := answers[key]
		if a.voices++; a.voices == e.quorum {
			return a.output, a.refused
		}
	}
	if len(answers) == 0 {
		return nil, oneOf(errs)
	}
	return nil, fmt.Errorf("%w: %d different answers, %d endpoints gave none, %d must say the same", ErrDisagree, len(answers), len(errs), e.quorum)
}

// saying tells answers apart. An error is an answer if a contract refused the call: clients word that in their own ways, but
// carry the same data.
func saying(output []byte, err error) (key string, given bool) {
	if err == nil {
		return "output " + string(output), true
	}
	if name, args, refused := refusal(err); refused {
		return "refusal " + name + " " + args, true
	}
	return "", false
}

// first asks one endpoint after the other until one answers.
func first[T any](e *Endpoints, ask func(Endpoint) (T, error)) (T, error) {
	var none T
	var errs []error
	for _, endpoint := range e.list {
		value, err := ask(endpoint)
		var coded rpc.Error
		if err == nil || errors.As(err, &coded) {
			return value, err
		}
		errs = append(errs, withoutAddress(err))
	}
	return none, oneOf(errs)
}

// ChainID implements Chain.
func (e *Endpoints) ChainID(ctx context.Context) (*big.Int, error) {
	return first(e, func(c Endpoint) (*big.Int, error) { return c.ChainID(ctx) })
}

// EstimateGas implements Chain.
func (e *Endpoints) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return first(e, func(c Endpoint) (uint64, error) { return c.EstimateGas(ctx, call) })
}

// SuggestGasPrice implements Chain.
func (e *Endpoints) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	return first(e, func(c Endpoint) (*big.Int, error) { return c.SuggestGasPrice(ctx) })
}

// BalanceAt implements Chain.
func (e *Endpoints) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return first(e, func(c Endpoint) (*big.Int, error) { return c.BalanceAt(ctx, account, block) })
}

// NonceAt implements Chain.
func (e *Endpoints) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return first(e, func(c Endpoint) (uint64, error) { return c.NonceAt(ctx, account, block) })
}

// PendingNonceAt implements Chain.
func (e *Endpoints) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return first(e, func(c Endpoint) (uint64, error) { return c.PendingNonceAt(ctx, account) })
}

// oneOf keeps an error of several endpoints to one line.
func oneOf(errs []error) error {
	switch len(errs) {
	case 0:
		return errors.New("there is no endpoint")
	case 1:
		return errs[0]
	}
	return fmt.Errorf("%w (%d more endpoints fail)", errs[0], len(errs)-1)
}

// withoutAddress names the host of an endpoint in place of its address.
func withoutAddress(err error) error {
	var failed *url.Error
	if !errors.As(err, &failed) {
		return err
	}
	host := "an endpoint"
	if u, parseErr := url.Parse(failed.URL); parseErr == nil {
		host = u.Host
	}
	return fmt.Errorf("%s: %w", host, failed.Err)
}
