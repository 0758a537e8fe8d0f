package chain_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
)

// clock is moved by hand.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// notes are what a pool tells of its endpoints, each line with the endpoint's position first.
type notes struct {
	mu                                        sync.Mutex
	disagreements, errors, pauses, recoveries []string
}

func position(endpoint string) string { return endpoint[strings.LastIndex(endpoint, "#")+1:] }

func (n *notes) take(list *[]string, endpoint, text string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	*list = append(*list, position(endpoint)+" "+text)
}

func (n *notes) watch() quorum.Watch {
	return quorum.Watch{
		Error:        func(e string, err error) { n.take(&n.errors, e, err.Error()) },
		Disagreement: func(e, what string) { n.take(&n.disagreements, e, what) },
		Paused:       func(e string, s quorum.EndpointStatus) { n.take(&n.pauses, e, s.Condition) },
		Restored:     func(e string) { n.take(&n.recoveries, e, "restored") },
	}
}

// texts returns all that was told, for a look at its words.
func (n *notes) texts() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return fmt.Sprint(n.disagreements, n.errors, n.pauses, n.recoveries)
}

// disagreed returns the disagreements so far.
func (n *notes) disagreed() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]string(nil), n.disagreements...)
}

// rig is a pool with a clock and notes.
type rig struct {
	*quorum.Pool
	clock *clock
	notes *notes
}

// noJitter makes every pause its shortest.
func noJitter(time.Duration) time.Duration { return 0 }

func newRig(tb testing.TB, need int, limits rpc.Limits, endpoints ...string) *rig {
	tb.Helper()
	r := &rig{clock: newClock(), notes: &notes{}}
	r.Pool = newPool(tb, quorum.PoolConfig{
		Quorum: need, Limits: limits, Patience: 2 * time.Second, Now: r.clock.Now, Jitter: noJitter, Watch: r.notes.watch(),
	}, endpoints...)
	return r
}

// trio is three endpoints of a chain: one behind a proxy, at a position, and two honest ones.
func trio(tb testing.TB, c *devchain.Chain, at int, p *proxy) []string {
	tb.Helper()
	urls := honest(c, 3)
	urls[at] = p.serve(tb, c.HTTP())
	return urls
}

// honest returns different addresses of a chain's own endpoint.
func honest(c *devchain.Chain, n int) []string {
	urls := make([]string, n)
	for i := range urls {
		urls[i] = c.HTTP() + "/?endpoint=" + strconv.Itoa(i)
	}
	return urls
}

// lagging sees a chain as it was some blocks ago.
func lagging(c *devchain.Chain, blocks uint64) *proxy {
	return &proxy{change: func(method string, params []json.RawMessage) any {
		head := c.Head().Number.Uint64() - blocks
		at := len(params) - 1
		switch method {
		case "eth_getBlockByNumber":
			at = 0
		case "eth_call", "eth_estimateGas":
			at = 1
		case "eth_getTransactionCount", "eth_getBalance", "eth_getStorageAt":
		case "eth_getTransactionReceipt": // Transactions of tests are newer.
			return json.RawMessage("null")
		default:
			return nil
		}
		var n hexutil.Uint64
		switch tag := strings.Trim(string(params[at]), `"`); {
		case tag == "latest" || tag == "pending":
			params[at] = quoted(head)
		case tag == "safe" || tag == "finalized":
			params[at] = quoted(head - 4)
		case json.Unmarshal(params[at], &n) == nil && uint64(n) > head:
			return json.RawMessage("null")
		}
		return nil
	}}
}

func quoted(n uint64) json.RawMessage { return json.RawMessage(strconv.Quote(hexutil.EncodeUint64(n))) }

// instead replaces a word of the ABI in every answer.
func instead(from, to uint64) func(method, answer string) string {
	return func(_, answer string) string {
		return strings.ReplaceAll(answer, fmt.Sprintf("%064x", from), fmt.Sprintf("%064x", to))
	}
}

func hashAt(tb testing.TB, c *devchain.Chain, number int64) common.Hash {
	tb.Helper()
	h, err := c.Client().HeaderByNumber(tb.Context(), big.NewInt(number))
	must(tb, err)
	return h.Hash()
}
