package quorum

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Identity says which chain an endpoint serves.
type Identity struct {
	ID      messages.ChainID
	Genesis common.Hash // the hash of block 0
}

// Identify asks all endpoints which chain they serve. Those that answer must serve the same one: an endpoint of another
// chain is a mistake in the configuration, which the error names. It fails if no endpoint answers. What it finds first
// is what every endpoint must serve from then on (see Probe).
func (p *Pool) Identify(ctx context.Context) (Identity, error) {
	members := p.candidates(len(p.members))
	if len(members) == 0 {
		return Identity{}, p.errTooFew(0)
	}
	answers := fanOut[Identity]{members: members, ask: func(ctx context.Context, m *member) (Identity, error) {
		return identify(ctx, m.endpoint.Ask)
	}}.run(ctx)
	slices.SortFunc(answers, func(a, b answer[Identity]) int { return a.from.index - b.from.index })
	var first *answer[Identity]
	var errs []error
	for i, a := range answers {
		switch {
		case a.err != nil:
			errs = append(errs, a.err)
		case first == nil:
			first = &answers[i]
			a.from.succeeded()
		case a.value.ID != first.value.ID:
			return Identity{}, fmt.Errorf("endpoint %s serves chain %d, endpoint %s serves chain %d",
				first.from.name, first.value.ID, a.from.name, a.value.ID)
		case a.value.Genesis != first.value.Genesis:
			return Identity{}, fmt.Errorf(
				"endpoints %s and %s both say that they serve chain %d, but have the genesis blocks %s and %s",
				first.from.name, a.from.name, a.value.ID, first.value.Genesis, a.value.Genesis)
		default:
			a.from.succeeded()
		}
	}
	if first == nil {
		return Identity{}, Mostly(errs)
	}
	p.identity.CompareAndSwap(nil, &first.value)
	return first.value, nil
}

// differs says in words in what another identity differs; empty where it is the same, or where nothing is known.
func (i *Identity) differs(from Identity) string {
	switch {
	case i == nil:
		return ""
	case i.ID != from.ID:
		return fmt.Sprintf("it serves chain %d, at the start it was chain %d", from.ID, i.ID)
	case i.Genesis != from.Genesis && from.Genesis != (common.Hash{}):
		return fmt.Sprintf("the genesis block of its chain is %s, at the start it was %s", from.Genesis, i.Genesis)
	}
	return ""
}

func chainIDCall() *rpc.Call { return &rpc.Call{Method: "eth_chainId", Bytes: rpc.CallBytes} }

// identify reads a chain's identity.
func identify(ctx context.Context, ask func(context.Context, []*rpc.Call) error) (Identity, error) {
	id, genesis := chainIDCall(), rpc.BlockCall(hexutil.Uint64(0))
	if err := ask(ctx, []*rpc.Call{id, genesis}); err != nil {
		return Identity{}, fmt.Errorf("ask for the chain's identity: %w", err)
	}
	number, err := id.Number()
	if err != nil {
		return Identity{}, fmt.Errorf("read the chain id: %w", err)
	}
	var first rpc.Block
	if err := genesis.DecodeBlock(&first); err != nil {
		return Identity{}, fmt.Errorf("read the genesis block: %w", err)
	}
	return Identity{ID: messages.ChainID(number), Genesis: first.Hash}, nil
}
