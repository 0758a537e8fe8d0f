package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// Identity says which chain an endpoint serves.
type Identity struct {
	ID      messages.ChainID
	Genesis common.Hash // the hash of block 0
}

// Identify asks the endpoint which chain it serves.
func (e *Endpoint) Identify(ctx context.Context) (Identity, error) {
	id, genesis := &call{method: "eth_chainId", bytes: callBytes}, blockCall(hexutil.Uint64(0))
	if err := e.ask(ctx, []*call{id, genesis}); err != nil {
		return Identity{}, fmt.Errorf("ask for the chain's identity: %w", err)
	}
	number, err := id.number()
	if err != nil {
		return Identity{}, fmt.Errorf("read the chain id: %w", err)
	}
	var first block
	if err := genesis.decodeBlock(&first); err != nil {
		return Identity{}, fmt.Errorf("read the genesis block: %w", err)
	}
	return Identity{ID: messages.ChainID(number), Genesis: first.Hash}, nil
}
