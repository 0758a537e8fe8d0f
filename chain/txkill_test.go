package chain_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/txmgr"
)

var errDead = errors.New("the process is dead")

// mortal is an outbox, a network and a context that end at the n-th step of a process: before or after a write is on
// the disk, before or after a request is answered.
type mortal struct {
	txmgr.Outbox
	kill context.CancelFunc

	mu    sync.Mutex
	left  int
	steps int
}

// step tells whether the process still lives.
func (m *mortal) step() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.steps++
	if m.left--; m.left <= 0 {
		m.kill()
		return false
	}
	return true
}

func (m *mortal) write(store func() error) error {
	if !m.step() {
		return errDead
	}
	if err := store(); err != nil {
		return err
	}
	if !m.step() {
		return errDead
	}
	return nil
}

func (m *mortal) PutOutgoing(ctx context.Context, o txmgr.Outgoing) error {
	return m.write(func() error { return m.Outbox.PutOutgoing(ctx, o) })
}

func (m *mortal) DropOutgoing(ctx context.Context, account common.Address, nonce uint64) error {
	return m.write(func() error { return m.Outbox.DropOutgoing(ctx, account, nonce) })
}

func (m *mortal) PutCost(ctx context.Context, c txmgr.Cost) error {
	return m.write(func() error { return m.Outbox.PutCost(ctx, c) })
}

// network is a proxy that answers as long as the process lives.
func (m *mortal) network(p *proxy) *proxy {
	p.intercept = func(http.ResponseWriter, *http.Request) bool {
		if !m.step() {
			panic(http.ErrAbortHandler)
		}
		return false
	}
	p.rewrite = func(method, answer string) string {
		if method == "eth_sendRawTransaction" {
			m.step()
		}
		return answer
	}
	return p
}

// settleTask does what a process does about a task when it starts: it follows what an earlier life left, else sends it.
func settleTask(ctx context.Context, s *txmgr.Manager, call txmgr.Call) (txmgr.Sent, error) {
	left := s.Unfinished()
	if len(left) == 0 {
		return s.SendCall(ctx, call, ignore)
	}
	if len(left) > 1 || left[0].Task != call.Task {
		return txmgr.Sent{}, fmt.Errorf("left over: %+v", left)
	}
	if sent, mined, err := s.Outcome(ctx, call.Task); mined || err != nil {
		return sent, err
	}
	return s.Resume(ctx, call.Task, ignore)
}

// TestAKillAtEveryInstant ends a process at every step of a submission whose transaction has to be bumped once or
// twice, and the next process at another step. The third ends it: the task is executed once, and no nonce is lost.
func TestAKillAtEveryInstant(t *testing.T) {
	c := funded(t, 20*time.Millisecond)
	disk := txmgr.NewMemoryOutbox()
	config := txmgr.Config{BumpBlocks: 1, BumpAfter: time.Hour, BumpPercent: 60}
	low := new(atomic.Int64)
	low.Store(600_000) // Blocks take a tip of 1,000,000: the second or third version is mined.
	const kills = 45
	died := 0
	for k := 1; k <= kills; k++ {
		call, begun := task(t, k), c.Head().Number.Uint64()
		for _, left := range []int{k, 1 + k*7%23} {
			ctx, kill := context.WithTimeout(t.Context(), 20*time.Second)
			m := &mortal{Outbox: disk, kill: kill, left: left}
			url := m.network(tips(low)).serve(t, c.HTTP())
			if _, err := settleTask(ctx, life(t, m, config, url), call); err != nil {
				died++
			}
			kill()
		}
		last, ctx := life(t, disk, config, c.HTTP()), within(t, 20*time.Second)
		sent, err := settleTask(ctx, last, call)
		must(t, err)
		again, err := last.SendCall(ctx, call, ignore)
		must(t, err)
		all := executedBetween(t, c, begun, max(c.Head().Number.Uint64(), sent.Block.Number), call)
		if len(all) != 1 || all[0].Hash() != sent.Hash || again != sent {
			t.Fatalf("step %d: executed %d times; %+v, then %+v", k, len(all), sent, again)
		}
		if n := nonceOf(t, c); n != uint64(k) {
			t.Fatalf("step %d: nonce %d", k, n)
		}
	}
	pending, err := c.Client().PendingNonceAt(t.Context(), addressOf(t, 1))
	must(t, err)
	if pending != kills || died < kills/2 {
		t.Errorf("pending nonce %d, died %d times", pending, died)
	}
}
