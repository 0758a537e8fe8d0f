package txmgr_test

import (
	"context"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// balanced is a backend whose address has several machines: what is asked at the newest block meets an old one for a
// number of times.
type balanced struct {
	*fakeBackend
	old    int
	refuse string // what a call reverts with at the old block
	always string // what it reverts with at every block
	asked  int    // questions at the newest block
}

func (b *balanced) Told() uint64 { return 100 }

func (b *balanced) Collect(ctx context.Context, calls []*rpc.Call, read func([]*rpc.Call) (any, error)) ([]any, error) {
	b.refuses = b.always
	if atNewest(calls) {
		b.asked++
		b.head = 100
		if b.asked <= b.old {
			b.head, b.refuses = 99, b.refuse
		}
	}
	return b.fakeBackend.Collect(ctx, calls, read)
}

func (b *balanced) Ask(ctx context.Context, calls []*rpc.Call) error {
	b.refuses = b.always
	if b.old > 0 && atNewest(calls) {
		b.refuses = b.refuse
	}
	return b.fakeBackend.Ask(ctx, calls)
}

func atNewest(calls []*rpc.Call) bool {
	for _, c := range calls {
		if c.Method == "eth_call" && c.Args[1] == rpc.TagLatest {
			return true
		}
	}
	return false
}

// TestAnOldBlockDecidesNothing sends where the newest block is asked of a machine that has not seen it.
func TestAnOldBlockDecidesNothing(t *testing.T) {
	const revert = "InvalidTask()"
	for name, c := range map[string]struct {
		old            int
		refuse, always string
		asked          int
		reason         messages.Reason // none where it is sent
	}{
		"up to date":              {asked: 1},
		"runs at an old block":    {old: 2, asked: 3},
		"fails at an old block":   {old: 2, refuse: revert, asked: 3},
		"fails at every block":    {always: revert, asked: 1, reason: messages.ReasonReverted},
		"fails, old block first":  {old: 1, always: revert, refuse: revert, asked: 2, reason: messages.ReasonReverted},
		"old blocks without end":  {old: 99, asked: 5},
		"fails there without end": {old: 99, refuse: revert, asked: 5, reason: messages.ReasonReverted},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b := &balanced{fakeBackend: newFakeBackend(), old: c.old, refuse: c.refuse, always: c.always}
				m := managerOn(t, b.fakeBackend, b, txmgr.NewMemoryOutbox(), txmgr.Config{})
				ended := send(t.Context(), m, 1)
				pass(b.fakeBackend, 10, true)
				done := <-ended
				if c.reason == "" && done.err != nil || c.reason != "" && messages.AsFailure(done.err).Reason != c.reason {
					t.Errorf("got %v, want %q", done.err, c.reason)
				}
				if b.asked != c.asked {
					t.Errorf("asked %d times, want %d", b.asked, c.asked)
				}
			})
		})
	}
}

func TestADryRunThatFailsAtAnOldBlock(t *testing.T) {
	for _, c := range []struct {
		always string
		fails  bool
	}{{"", false}, {"InvalidTask()", true}} {
		b := &balanced{fakeBackend: newFakeBackend(), old: 1, refuse: "InvalidTask()", always: c.always}
		err := managerOn(t, b.fakeBackend, b, txmgr.NewMemoryOutbox(), txmgr.Config{}).DryRun(t.Context(), common.Address{1}, nil)
		if c.fails != (err != nil) {
			t.Errorf("at every block %q: got %v", c.always, err)
		}
	}
}
