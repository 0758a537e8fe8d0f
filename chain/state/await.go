package state

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// maxAwait bounds the looks for a block that an endpoint told of.
const maxAwait = 10

// AwaitHead waits until reads see a block that an endpoint told of, for ten seconds at most. Where all machines know the
// same blocks it does nothing.
func (l *L2) AwaitHead(ctx context.Context, number uint64) {
	for range maxAwait {
		if !l.pool.Apart() {
			return
		}
		set, err := l.OperatorSet(ctx)
		if err == nil && set.Head.Number >= number || rpc.Sleep(ctx, time.Second) != nil {
			return
		}
	}
}
