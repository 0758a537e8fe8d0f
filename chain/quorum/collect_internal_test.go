package quorum

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// numbers is a pool of endpoints that answer every call with a number of their own.
func numbers(tb testing.TB, quorum int, own ...uint64) *Pool {
	tb.Helper()
	var urls []string
	for _, n := range own {
		server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
			var calls []struct{ ID json.RawMessage }
			if json.NewDecoder(in.Body).Decode(&calls) == nil && len(calls) == 1 {
				fmt.Fprintf(out, `[{"jsonrpc":"2.0","id":%s,"result":"0x%x"}]`, calls[0].ID, n)
			}
		}))
		tb.Cleanup(server.Close)
		urls = append(urls, server.URL)
	}
	p, err := NewPool(urls, PoolConfig{Quorum: quorum})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(p.Close)
	return p
}

func surveyed(tb testing.TB, p *Pool) []uint64 {
	tb.Helper()
	all, err := Collect(tb.Context(), p, []*rpc.Call{{Method: "eth_chainId"}}, func(c []*rpc.Call) (uint64, error) { return c[0].Number() })
	if err != nil {
		tb.Fatal(err)
	}
	return all
}

// TestASurveyHearsOneMoreThanAQuorum counts who is asked: also somebody who failed a moment ago, but not everybody.
func TestASurveyHearsOneMoreThanAQuorum(t *testing.T) {
	p := numbers(t, 2, 1, 2, 3, 4)
	if all := surveyed(t, p); !slices.Equal(all, []uint64{1, 2, 3, 4}) {
		t.Errorf("all are healthy: %v", all)
	}
	for _, i := range []int{0, 2} {
		p.members[i].health.failed(errors.New("oops"), asRead, p.members[i].health.now())
	}
	if all := surveyed(t, p); len(all) != 3 || !slices.Contains(all, 2) || !slices.Contains(all, 4) {
		t.Errorf("two are resting: %v", all)
	}
	one := numbers(t, 1, 1, 2)
	if all := surveyed(t, one); !slices.Equal(all, []uint64{1}) {
		t.Errorf("one is believed: %v", all)
	}
}

// TestLaggardsAreAskedLast gives the endpoints heads, of which one is made up.
func TestLaggardsAreAskedLast(t *testing.T) {
	for _, c := range []struct {
		heads []uint64
		want  uint64 // who is asked
	}{
		{[]uint64{0, 0, 0}, 1},
		{[]uint64{100, 150, 150}, 2},
		{[]uint64{100 + maxLag, 100 + maxLag, 100}, 1},
		{[]uint64{150 - maxLag, 150, 150}, 1},
		{[]uint64{100, 1 << 60, 100}, 1}, // The highest head alone is not a measure.
	} {
		p := numbers(t, 2, 1, 2, 3)
		for i, head := range c.heads {
			p.members[i].health.saw(rpc.Block{Number: head})
		}
		asked := &rpc.Call{Method: "eth_chainId"}
		if err := p.Ask(t.Context(), []*rpc.Call{asked}); err != nil {
			t.Fatal(err)
		}
		if got, err := asked.Number(); err != nil || got != c.want {
			t.Errorf("heads %v: asked %d, %v", c.heads, got, err)
		}
	}
}

// TestAQuickQuorumWaitsALittle lets one endpoint answer after the others, but within the patience.
func TestAQuickQuorumWaitsALittle(t *testing.T) {
	p := numbers(t, 2, 1, 2, 3)
	quick, patience := make(chan struct{}, 3), time.Second
	answers := fanOut[int]{
		members: p.members,
		ask: func(ctx context.Context, m *member) (int, error) {
			if m.index == 2 { // It begins when both others are done.
				<-quick
				<-quick
				return 3, rpc.Sleep(ctx, patience/10)
			}
			quick <- struct{}{}
			return m.index + 1, nil
		},
		enough:   func(all []answer[int]) bool { return len(usableOf(all)) >= 2 },
		patience: patience,
	}.run(t.Context())
	if len(usableOf(answers)) != 3 {
		t.Errorf("%+v", answers)
	}
	began := time.Now()
	answers = fanOut[int]{
		members: p.members,
		ask: func(ctx context.Context, m *member) (int, error) {
			if m.index == 2 {
				<-ctx.Done()
				return 0, ctx.Err()
			}
			return m.index + 1, nil
		},
		enough:   func(all []answer[int]) bool { return len(usableOf(all)) >= 2 },
		patience: patience,
	}.run(t.Context())
	if took := time.Since(began); len(usableOf(answers)) != 2 || took > 20*patience {
		t.Errorf("%+v after %s", answers, took)
	}
	if c, _ := p.members[2].health.state(); c != resting {
		t.Errorf("the slow one is %s", c)
	}
}
