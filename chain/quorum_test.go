package chain_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/messages"
)

// readings are what a world says through two pools.
type readings struct {
	L2          messages.L2State
	L1          messages.L1State
	OperatorSet messages.OperatorSet
}

func (w *world) read(tb testing.TB, l1 *state.L1, l2 *state.L2) readings {
	tb.Helper()
	var r readings
	var err error
	r.L2, err = l2.State(tb.Context(), messages.Pin{})
	must(tb, err)
	r.L1, err = l1.State(tb.Context(), messages.Pin{}, r.L2.Operators)
	must(tb, err)
	r.OperatorSet, err = l2.OperatorSet(tb.Context())
	must(tb, err)
	return r
}

// TestALiarIsOutvoted lets one of three endpoints lie about one thing. The node acts as if it were absent, names it,
// and asks it again when its quarantine is over.
func TestALiarIsOutvoted(t *testing.T) {
	w := newWorld(t, 30, 1)
	truth := w.read(t, w.onPool1(newPool(t, quorum.PoolConfig{}, w.l1.HTTP())), w.onPool2(newPool(t, quorum.PoolConfig{}, w.l2.HTTP())))
	hash := regexp.MustCompile(`"hash":"0x[0-9a-f]{64}"`)
	for name, c := range map[string]struct {
		rewrite func(method, answer string) string
		words   string
		onL1    bool
	}{
		"power on the L1": {rewrite: instead(l1Power(2), 5000), words: "operator 2 has power 5000, it is 1006", onL1: true},
		"power on the L2": {rewrite: instead(l2Power(2), 5000), words: "operator 2 has power 5000, it is 1002"},
		"block hash": {
			rewrite: func(method, answer string) string {
				if method != "eth_getBlockByNumber" {
					return answer
				}
				return hash.ReplaceAllString(answer, `"hash":"`+common.Hash{7}.Hex()+`"`)
			},
			words: "has hash " + common.Hash{7}.Hex(),
		},
		"BLS key": {rewrite: instead(4*30+1, 99), words: "operator 30 has another BLS key"},
	} {
		for _, at := range []int{0, 2} {
			t.Run(fmt.Sprintf("%s at %d", name, at), func(t *testing.T) {
				var lies atomic.Bool
				lies.Store(true)
				liar := &proxy{rewrite: func(method, answer string) string {
					if lies.Load() {
						return c.rewrite(method, answer)
					}
					return answer
				}}
				urls1, urls2 := honest(w.l1, 3), trio(t, w.l2, at, liar)
				if c.onL1 {
					urls1, urls2 = trio(t, w.l1, at, liar), honest(w.l2, 3)
				}
				r1, r2 := newRig(t, 0, rpc.Limits{}, urls1...), newRig(t, 0, rpc.Limits{}, urls2...)
				l1, l2 := w.onPool1(r1.Pool), w.onPool2(r2.Pool)
				if got := w.read(t, l1, l2); !reflect.DeepEqual(got, truth) {
					t.Fatalf("got\n%+v, want\n%+v", got, truth)
				}
				r := r2
				if c.onL1 {
					r = r1
				}
				quarantined(t, r, at, c.words)

				asked := liar.asked.Load()
				w.read(t, l1, l2)
				r.clock.advance(5*time.Minute - time.Second)
				w.read(t, l1, l2)
				if liar.asked.Load() != asked {
					t.Error("the liar is asked in its quarantine")
				}
				r.clock.advance(time.Second)
				lies.Store(false)
				if got := w.read(t, l1, l2); !reflect.DeepEqual(got, truth) || liar.asked.Load() == asked {
					t.Error("the liar is not asked after its quarantine")
				}
				if s := r.Status()[at]; !s.Healthy || len(r.notes.recoveries) != 1 {
					t.Errorf("after an honest answer: %+v, restored %v", s, r.notes.recoveries)
				}
				lies.Store(true)
				mine(t, w.l2, 1) // Else the operator set would not be read again.
				truth = w.read(t, l1, l2)
				if r.Status()[at].Until.Sub(r.clock.Now()) != 10*time.Minute {
					t.Errorf("the second quarantine ends at %s", r.Status()[at].Until)
				}
			})
		}
	}
}

// quarantined fails the test unless one endpoint, and no other, is named as wrong with some words.
func quarantined(tb testing.TB, r *rig, at int, words string) {
	tb.Helper()
	told := r.notes.disagreed()
	if len(told) != 1 || !strings.HasPrefix(told[0], fmt.Sprint(at, " ")) || !strings.Contains(told[0], words) {
		tb.Errorf("told %q, want %d and %q", told, at, words)
	}
	for i, s := range r.Status() {
		if s.Quarantined != (i == at) || (i == at) != (s.Disagreements == 1) {
			tb.Errorf("endpoint %d: %+v", i, s)
		}
	}
}

// TestTwoThatDifferDecideNothing has a quorum of two and nobody to tell who lies.
func TestTwoThatDifferDecideNothing(t *testing.T) {
	w := newWorld(t, 3, 1)
	for name, urls := range map[string][]string{
		"of two":             {w.l1.HTTP(), (&proxy{rewrite: instead(l1Power(2), 5000)}).serve(t, w.l1.HTTP())},
		"of three, one down": {w.l1.HTTP(), (&proxy{rewrite: instead(l1Power(2), 5000)}).serve(t, w.l1.HTTP()), "http://127.0.0.1:1"},
		"three answers": {
			w.l1.HTTP(), (&proxy{rewrite: instead(l1Power(2), 5000)}).serve(t, w.l1.HTTP()),
			(&proxy{rewrite: instead(l1Power(2), 6000)}).serve(t, w.l1.HTTP()),
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, 0, rpc.Limits{}, urls...)
			_, err := w.onPool1(r.Pool).State(t.Context(), messages.Pin{}, listed(3))
			wantReason(t, err, messages.ReasonEndpointsDisagree)
			if !strings.Contains(err.Error(), "operator 2 has power") || len(r.notes.disagreed()) == 0 {
				t.Errorf("%v, told %v", err, r.notes.disagreed())
			}
			for i, s := range r.Status() {
				if s.Quarantined {
					t.Errorf("endpoint %d is quarantined", i)
				}
			}
		})
	}
}

// TestALaggingEndpointIsNotBlamed reads while one of three is 50 blocks behind.
func TestALaggingEndpointIsNotBlamed(t *testing.T) {
	w := newWorld(t, 3, 1)
	mine(t, w.l1, 60)
	mine(t, w.l2, 60)
	truth := w.read(t, w.onPool1(newPool(t, quorum.PoolConfig{}, w.l1.HTTP())), w.onPool2(newPool(t, quorum.PoolConfig{}, w.l2.HTTP())))
	for at := range 3 {
		r1, r2 := newRig(t, 0, rpc.Limits{}, trio(t, w.l1, at, lagging(w.l1, 50))...), newRig(t, 0, rpc.Limits{}, trio(t, w.l2, at, lagging(w.l2, 50))...)
		if got := w.read(t, w.onPool1(r1.Pool), w.onPool2(r2.Pool)); !reflect.DeepEqual(got, truth) {
			t.Errorf("laggard at %d: got\n%+v, want\n%+v", at, got, truth)
		}
		for _, r := range []*rig{r1, r2} {
			if s := r.Status()[at]; !s.Healthy || s.Disagreements != 0 || s.Errors != 0 || len(r.notes.disagreed()) != 0 {
				t.Errorf("laggard at %d: %+v", at, s)
			}
		}
	}
}

// TestALaggardOutvotesALiar needs the endpoint that is behind to tell which of the others lies.
func TestALaggardOutvotesALiar(t *testing.T) {
	w := newWorld(t, 3, 1)
	mine(t, w.l1, 60)
	liar := &proxy{rewrite: instead(l1Power(2), 5000)}
	r := newRig(t, 0, rpc.Limits{}, lagging(w.l1, 50).serve(t, w.l1.HTTP()), w.l1.HTTP(), liar.serve(t, w.l1.HTTP()))
	l1 := w.onPool1(r.Pool)
	state, err := l1.State(t.Context(), messages.Pin{}, listed(3))
	must(t, err)
	if state.Targets[1].Power.Uint64() != l1Power(2) || state.HeadNumber != w.l1.Head().Number.Uint64()-50 {
		t.Errorf("%+v", state)
	}
	quarantined(t, r, 2, "operator 2 has power 5000")
	// A pin that the laggard does not have cannot be decided, once the liar is gone it takes
	// the laggard to be a quorum.
	_, err = l1.State(t.Context(), messages.Pin{Number: w.l1.Head().Number.Uint64() - 5}, listed(3))
	wantReason(t, err, messages.ReasonPinUnknown)
}

// TestASlowHonestEndpointIsHeard has a quick liar and a quick honest endpoint, so that the slow one decides.
func TestASlowHonestEndpointIsHeard(t *testing.T) {
	w := newWorld(t, 3, 1)
	slow, liar := &proxy{delay: 700 * time.Millisecond}, &proxy{rewrite: instead(l1Power(2), 5000)}
	r := newRig(t, 0, rpc.Limits{}, liar.serve(t, w.l1.HTTP()), w.l1.HTTP(), slow.serve(t, w.l1.HTTP()))
	state, err := w.onPool1(r.Pool).State(t.Context(), messages.Pin{}, listed(3))
	must(t, err)
	if state.Targets[1].Power.Uint64() != l1Power(2) || !r.Status()[0].Quarantined {
		t.Errorf("%+v, %+v", state, r.Status()[0])
	}
}

// TestWalletOfAMinority lets one endpoint make the account poor, or rich.
func TestWalletOfAMinority(t *testing.T) {
	w := newWorld(t, 2, 1)
	for _, lie := range []string{"0x0", "0xffffffffffffffffffffffffffffffff"} {
		liar := &proxy{change: func(method string, _ []json.RawMessage) any {
			if method == "eth_getBalance" || method == "eth_gasPrice" {
				return lie
			}
			return nil
		}}
		l2 := state.NewL2(newPool(t, quorum.PoolConfig{}, trio(t, w.l2, 0, liar)...), state.L2Config{
			Chain: l2ID, AttestationCenter: w.onL2.AttestationCenter, Payer: addressOf(t, 0), Pin: quorum.PinRule{Tag: rpc.TagSafe},
		})
		state, err := l2.State(t.Context(), messages.Pin{})
		must(t, err)
		balance, err := w.l2.Client().BalanceAt(t.Context(), addressOf(t, 0), nil)
		must(t, err)
		if state.Readiness.Balance.ToBig().Cmp(balance) != 0 || state.Readiness.GasPrice.IsZero() || state.Readiness.GasPrice.BitLen() > 64 {
			t.Errorf("%+v", state.Readiness)
		}
	}
}
