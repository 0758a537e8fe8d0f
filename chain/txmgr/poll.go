package txmgr

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// receiptPoller shares looks at transactions: however many are followed, one question asks for all of them, and not
// more often than once in a pause.
type receiptPoller struct {
	pause time.Duration

	mu   sync.Mutex
	next *look     // which others may still join; nil where no caller waits for one
	due  time.Time // the next look is not before
}

// look is one question for everybody who waits for it.
type look struct {
	hashes []common.Hash
	done   chan struct{} // closed once the answer is there
	st     standing
	err    error
}

// wait returns what the next look at the chain finds. Whoever comes first asks for all; where its context ends
// meanwhile the look fails for the others too, and they wait for the next one.
func (l *receiptPoller) wait(
	ctx context.Context, hashes []common.Hash, ask func(context.Context, []common.Hash) (standing, error),
) (standing, error) {
	shared, leads := l.join(hashes)
	if leads {
		l.lead(ctx, shared, ask)
	}
	select {
	case <-shared.done:
		return shared.st, shared.err
	case <-ctx.Done():
		return standing{}, ctx.Err()
	}
}

// join adds transactions to the next look. It reports whether the look is new.
func (l *receiptPoller) join(hashes []common.Hash) (shared *look, leads bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if leads = l.next == nil; leads {
		l.next = &look{done: make(chan struct{})}
	}
	l.next.hashes = append(l.next.hashes, hashes...)
	return l.next, leads
}

// lead waits until a look is due, and asks.
func (l *receiptPoller) lead(
	ctx context.Context, shared *look, ask func(context.Context, []common.Hash) (standing, error),
) {
	defer close(shared.done)
	shared.err = rpc.Sleep(ctx, l.left())
	hashes := l.leave()
	if shared.err == nil {
		shared.st, shared.err = ask(ctx, hashes)
	}
}

// left is how long it is until a look is due.
func (l *receiptPoller) left() time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.due.Sub(rpc.Now())
}

// leave closes the next look: who comes now waits for another one.
func (l *receiptPoller) leave() []common.Hash {
	l.mu.Lock()
	defer l.mu.Unlock()
	hashes := l.next.hashes
	l.next, l.due = nil, rpc.Now().Add(l.pause)
	return hashes
}
