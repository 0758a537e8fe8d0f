package rpc

import (
	"errors"
	"fmt"
	"math/big"
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

// ErrOtherBlock says that an endpoint read another block than the one that it was asked for: it does not heed hashes.
var ErrOtherBlock = errors.New("the endpoint took another block than the one it was asked for")

// SameBlock returns ErrOtherBlock unless a block that was read calls itself what contracts see of it.
func SameBlock(b Block, itself *big.Int) error {
	if itself.IsUint64() && itself.Uint64() == b.Seen() {
		return nil
	}
	err := fmt.Errorf("%w: block %d calls itself %s, contracts should see %d", ErrOtherBlock, b.Number, itself,
		b.Seen())
	return Unavailable("check block", err)
}

// Guard watches the blocks that are read in a request, by calls at the end of the same request. A nil guard watches
// nothing.
type Guard struct{ watches []watch }

// watch is what is asked about one block, and how the answer is compared.
type watch struct {
	block BlockRef
	ask   func(BlockRef) *Call
	check func(Block, *Call) error
}

// NewGuard watches blocks that are read by number: their headers are asked for again, and another hash voids all that
// was read. Where contracts see another number than the height they are asked for it. A block that follows itself is
// watched once.
func NewGuard(blocks ...Block) *Guard {
	g := &Guard{}
	for _, b := range slices.Compact(slices.Clone(blocks)) {
		numbered := BlockRef{Block: b, Numbered: true}
		g.watches = append(g.watches, watch{numbered, headerCall, checkHeader})
		if b.Arbitrum {
			g.watches = append(g.watches, watch{numbered, numberCall, checkNumber})
		}
	}
	return g
}

// NewHashGuard watches blocks that are read by hash: each is asked for its own number.
func NewHashGuard(blocks ...Block) *Guard {
	g := &Guard{}
	for _, b := range slices.Compact(slices.Clone(blocks)) {
		g.watches = append(g.watches, watch{BlockRef{Block: b}, numberCall, checkNumber})
	}
	return g
}

func (g *Guard) len() int {
	if g == nil {
		return 0
	}
	return len(g.watches)
}

// calls asks for the headers or the numbers, in requests of their own for every batch.
func (g *Guard) calls() []*Call {
	if g == nil {
		return nil
	}
	calls := make([]*Call, 0, len(g.watches))
	for _, w := range g.watches {
		calls = append(calls, w.ask(w.block))
	}
	return calls
}

// check compares the answers with the blocks.
func (g *Guard) check(calls []*Call) error {
	for i, c := range calls {
		if err := g.watches[i].check(g.watches[i].block.Block, c); err != nil {
			return err
		}
	}
	return nil
}

func headerCall(b BlockRef) *Call { return BlockCall(hexutil.Uint64(b.Number)) }

// numberCall runs code that returns block.number, as that of a contract to be created: this needs no state override.
// The code is NUMBER, PUSH1 0, MSTORE, PUSH1 32, PUSH1 0, RETURN.
func numberCall(b BlockRef) *Call {
	message := map[string]any{"data": hexutil.Bytes{0x43, 0x60, 0x00, 0x52, 0x60, 0x20, 0x60, 0x00, 0xf3}}
	return &Call{Method: "eth_call", Args: []any{message, b.Param()}, Bytes: CallBytes, Gas: GasPerGetter}
}

func checkHeader(want Block, c *Call) error {
	var b Block
	if err := c.DecodeBlock(&b); err != nil {
		return fmt.Errorf("read block %d again: %w", want.Number, err)
	}
	if b != want {
		return fmt.Errorf("read at block %d: %w", b.Number, &messages.Failure{
			Reason: messages.ReasonPinUnknown, Detail: "the block was replaced while it was read by number",
		})
	}
	return nil
}

// checkNumber takes an endpoint that does not run the code for one that does not heed the hash.
func checkNumber(want Block, c *Call) error {
	switch k := Classify(c.Err); {
	case c.Err != nil && (k == kindBlockUnknown || k == kindStateMissing):
		return FailureOf("check block", c.Err)
	case c.Err != nil:
		return Unavailable("check block", fmt.Errorf("%w: it does not tell (%w)", ErrOtherBlock, c.Err))
	}
	itself, err := c.Word()
	if err != nil {
		return Unavailable("check block", fmt.Errorf("%w: it does not tell (%w)", ErrOtherBlock, err))
	}
	return SameBlock(want, itself)
}
