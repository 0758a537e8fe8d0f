package state

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// maxAwait bounds the looks for a block that an endpoint told of.
const maxAwait = 10

// AwaitHead waits until reads see the block at a height that an endpoint told of, for ten seconds at most. Where all
// machines know the same blocks it does nothing.
func (l *L2) AwaitHead(ctx context.Context, height uint64) {
	for range maxAwait {
		if !l.pool.Apart() {
			return
		}
		_, err := l.OperatorSet(ctx)
		if err == nil && l.last.Load().head.Number >= height || rpc.Sleep(ctx, time.Second) != nil {
			return
		}
	}
}
