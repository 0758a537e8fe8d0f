package quorum

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// readKnown lets a member read at blocks that it told of, again while one of the machines behind its address does not
// know them yet. That the pin is unknown is said of the pin alone: where the member still has it, it is the member that
// failed.
func (s *session[H, T]) readKnown(ctx context.Context, m *member, v AgreedHeads, hint H) (T, error) {
	if v.Foreign {
		return s.Read(ctx, m.index, v, hint) // Nothing is read at a block that the chain does not have.
	}
	var value T
	err := m.endpoint.AskKnown(ctx, v.Head.Number, func() (err error) {
		value, err = s.Read(ctx, m.index, v, hint)
		return err
	})
	if rpc.UnknownBlock(err) && m.has(ctx, v.Pin) {
		err = rpc.Unavailable("read state", fmt.Errorf("%w (block %d)", rpc.ErrDenied, v.Head.Number))
	}
	return value, err
}

// has tells whether a member has a block at the block's own number.
func (m *member) has(ctx context.Context, b rpc.Block) bool {
	c := rpc.BlockCall(hexutil.Uint64(b.Number))
	var own rpc.Block
	return m.endpoint.Ask(ctx, []*rpc.Call{c}) == nil && c.DecodeBlock(&own) == nil && own == b
}
