package chain_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/settle"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// TestALostOutboxSendsNoTaskTwice loses the outbox while the transaction of a task waits: the
// next life waits for it too.
func TestALostOutboxSendsNoTaskTwice(t *testing.T) {
	w := newWorld(t, 0, 1)
	w.enrol(t)
	mine(t, w.l2, 3)
	settlement := func() *settle.Settlement {
		p, _ := dial(t, w.l2.HTTP(), rpc.Limits{})
		return settle.NewSettlement(w.onPool2(p), life(t, txmgr.NewMemoryOutbox(), txmgr.Config{}, w.l2.HTTP()))
	}
	sub, _ := w.submission(t, messages.SignatureBLS, 1, 1, 2)
	ctx, kill := context.WithCancel(t.Context())
	_, err := settlement().Submit(ctx, sub, func(common.Hash) { kill() })
	wantReason(t, err, messages.ReasonStillPending)

	before := nonceOf(t, w.l2)
	done := make(chan error, 1)
	go func() {
		_, err := settlement().Submit(within(t, 20*time.Second), sub, func(h common.Hash) { t.Errorf("%s is sent besides it", h) })
		done <- err
	}()
	wait(t.Context(), 100*time.Millisecond)
	mine(t, w.l2, 1)
	wantReason(t, <-done, messages.ReasonAlreadySettled)
	if sent := nonceOf(t, w.l2) - before; sent != 1 {
		t.Errorf("%d transactions were mined", sent)
	}
}

// TestUnknownTransactionsAreNotAwaitedForEver has one of the account that is never mined: what comes
// next does not wait for long.
func TestUnknownTransactionsAreNotAwaitedForEver(t *testing.T) {
	c := funded(t, 0)
	stuck(t, life(t, txmgr.NewMemoryOutbox(), txmgr.Config{}, c.HTTP()), task(t, 1))
	for pending := uint64(0); pending == 0; { // The pool counts it a moment after it took it.
		var err error
		pending, err = c.Client().PendingNonceAt(t.Context(), addressOf(t, 1))
		must(t, err)
	}
	s := life(t, txmgr.NewMemoryOutbox(), txmgr.Config{BumpAfter: 50 * time.Millisecond, BumpBlocks: 1 << 20}, c.HTTP())
	began := time.Now()
	stuck(t, s, task(t, 2))
	if waited := time.Since(began); waited < 50*time.Millisecond || waited > 10*time.Second {
		t.Errorf("it waited for %s", waited)
	}
}
