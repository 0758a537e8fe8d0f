package chain_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"strconv"
	"sync"
	"testing"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
)

// liar changes answers in every way that keeps them JSON, as a seed says.
type liar struct {
	mu    sync.Mutex
	rng   *rand.Rand
	often float64                      // how many answers it changes
	heard map[string][]json.RawMessage // results by method
	lies  int
}

func newLiar(seed uint64) *liar {
	rng := rand.New(rand.NewPCG(seed, 7))
	return &liar{rng: rng, often: 0.05 + 0.95*rng.Float64()*rng.Float64(), heard: map[string][]json.RawMessage{}}
}

// rewrite is the proxy's.
func (l *liar) rewrite(method, answer string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	var message map[string]json.RawMessage
	if json.Unmarshal([]byte(answer), &message) != nil || message["result"] == nil {
		return answer
	}
	result := message["result"]
	l.heard[method] = append(l.heard[method], result)
	if l.rng.Float64() >= l.often {
		return answer
	}
	l.lies++
	switch l.rng.IntN(6) {
	case 0:
		message["result"] = json.RawMessage(`null`)
	case 1:
		message["result"] = json.RawMessage([]string{`"0x"`, `"0x0"`, `{}`, `[]`, `""`, `true`}[l.rng.IntN(6)])
	case 2:
		delete(message, "result")
		message["error"] = json.RawMessage(fmt.Sprintf(`{"code":%d,"message":%q}`,
			[]int{-32000, -32601, -32602, -32005, 3}[l.rng.IntN(5)],
			[]string{"execution reverted", "header not found", "missing trie node", "too many requests", "nonsense"}[l.rng.IntN(5)]))
	case 3:
		message["result"] = l.heard[method][l.rng.IntN(len(l.heard[method]))]
	default:
		message["result"] = l.digits(result)
	}
	lie, err := json.Marshal(message)
	if err != nil {
		return answer
	}
	return string(lie)
}

// digits changes some hexadecimal digits of a result.
func (l *liar) digits(result json.RawMessage) json.RawMessage {
	changed := []byte(string(result))
	for range 1 + l.rng.IntN(4) {
		at := l.rng.IntN(len(changed))
		if c := changed[at]; c >= '0' && c <= '9' || c >= 'a' && c <= 'f' {
			changed[at] = "0123456789abcdef"[l.rng.IntN(16)]
		}
	}
	if !json.Valid(changed) {
		return result
	}
	return changed
}

// TestWhateverAMinorityAnswers is S7 of voting-power-sync 6: one of three endpoints answers what a seed says, and the
// node reads what it reads without it. LIARS=how many seeds.
func TestWhateverAMinorityAnswers(t *testing.T) {
	w := newWorld(t, 30, 1)
	truth := w.read(t, w.onPool1(newPool(t, quorum.PoolConfig{}, w.l1.HTTP())), w.onPool2(newPool(t, quorum.PoolConfig{}, w.l2.HTTP())))
	seeds, lies := uint64(5), 0
	if many, err := strconv.ParseUint(os.Getenv("LIARS"), 10, 32); err == nil {
		seeds = many
	}
	for seed := range seeds {
		l := newLiar(seed)
		at := l.rng.IntN(3)
		r1 := newRig(t, 0, rpc.Limits{}, trio(t, w.l1, at, &proxy{rewrite: l.rewrite})...)
		r2 := newRig(t, 0, rpc.Limits{}, trio(t, w.l2, at, &proxy{rewrite: l.rewrite})...)
		for range 3 {
			if got := w.read(t, w.onPool1(r1.Pool), w.onPool2(r2.Pool)); !reflect.DeepEqual(got, truth) {
				t.Fatalf("seed %d: got\n%+v, want\n%+v", seed, got, truth)
			}
		}
		for i := range 3 {
			if (r1.Status()[i].Quarantined || r2.Status()[i].Quarantined) && i != at {
				t.Fatalf("seed %d: endpoint %d is honest and quarantined", seed, i)
			}
		}
		lies += l.lies
	}
	if lies < int(seeds) {
		t.Errorf("%d lies in %d seeds show nothing", lies, seeds)
	}
}
