package rpc

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// BlockRef is how a block's state is asked for.
type BlockRef struct {
	Block
	Numbered bool
}

// Param addresses the state of the block by its hash (EIP-1898). A block that was reorganised away is
// refused by the endpoint, so that no answer is ever of another branch. An endpoint that knows no hashes is
// asked by number, with a guard.
func (b BlockRef) Param() any {
	if b.Numbered {
		return hexutil.Uint64(b.Number)
	}
	return hashRef{BlockHash: b.Hash, RequireCanonical: true}
}

type hashRef struct {
	BlockHash        common.Hash `json:"blockHash"`
	RequireCanonical bool        `json:"requireCanonical"`
}

// Guard watches blocks that are read by number: their headers are asked for again at the end of every request, and
// another hash voids all that was read. A nil guard watches nothing.
type Guard struct{ blocks []Block }

// NewGuard watches blocks; one that follows itself is watched once.
func NewGuard(blocks ...Block) *Guard { return &Guard{slices.Compact(slices.Clone(blocks))} }

func (g *Guard) len() int {
	if g == nil {
		return 0
	}
	return len(g.blocks)
}

// calls asks for the headers, in requests of their own for every batch.
func (g *Guard) calls() []*Call {
	if g == nil {
		return nil
	}
	calls := make([]*Call, 0, len(g.blocks))
	for _, b := range g.blocks {
		calls = append(calls, BlockCall(hexutil.Uint64(b.Number)))
	}
	return calls
}

// check compares the answers with the blocks.
func (g *Guard) check(calls []*Call) error {
	for i, c := range calls {
		var b Block
		if err := c.DecodeBlock(&b); err != nil {
			return fmt.Errorf("read block %d again: %w", g.blocks[i].Number, err)
		}
		if b != g.blocks[i] {
			return fmt.Errorf("read at block %d: %w", b.Number, &messages.Failure{
				Reason: messages.ReasonPinUnknown, Detail: "the block was replaced while it was read by number",
			})
		}
	}
	return nil
}
