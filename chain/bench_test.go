package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// maxRequests and maxTrips are what both states of 10,000 operators may take together: each has a trip for its blocks,
// one for headers of aligned blocks while the chain's are not known yet, and one for the state.
const (
	maxRequests = 42
	maxTrips    = 6
)

// readBoth reads an L2 state and the L1 powers of its operators.
func readBoth(tb testing.TB, w *world, l1URL, l2URL string) (traffic1, traffic2 *traffic, read func() (messages.L2State, messages.L1State)) {
	tb.Helper()
	l1, traffic1 := w.readL1(tb, l1URL)
	l2, traffic2 := w.readL2(tb, l2URL)
	return traffic1, traffic2, func() (messages.L2State, messages.L1State) {
		state, err := l2.State(tb.Context(), messages.Pin{})
		must(tb, err)
		powers, err := l1.State(tb.Context(), messages.Pin{}, state.Operators)
		must(tb, err)
		return state, powers
	}
}

// BenchmarkRead10000 reads L1 and L2 powers of 10,000 operators with one strategy each through the default 50M gas cap,
// and fails above the budget of requests and round trips.
func BenchmarkRead10000(b *testing.B) {
	w := newWorld(b, 10_000, 1)
	traffic1, traffic2, read := readBoth(b, w, w.l1.HTTP(), w.l2.HTTP())
	for b.Loop() {
		traffic1.reset()
		traffic2.reset()
		state, powers := read()
		if len(state.Operators) != 10_000 || len(powers.Targets) != 10_000 || len(powers.Unreadable) != 0 {
			b.Fatalf("%d operators, %d targets", len(state.Operators), len(powers.Targets))
		}
	}
	requests, trips := traffic1.requests.Load()+traffic2.requests.Load(), traffic1.trips.Load()+traffic2.trips.Load()
	if requests > maxRequests || trips > maxTrips {
		b.Errorf("%d requests in %d round trips", requests, trips)
	}
	b.ReportMetric(float64(requests), "requests/op")
	b.ReportMetric(float64(trips), "round-trips/op")
	b.ReportMetric(float64(traffic1.calls.Load()+traffic2.calls.Load()), "calls/op")
}

// BenchmarkRead1000Latency20ms compares reading 1,000 operators' L1 powers over a network of 20 ms with one eth_call
// per operator. Reading must be at least 50 times faster.
func BenchmarkRead1000Latency20ms(b *testing.B) {
	const n, factor = 1000, 50
	w := newWorld(b, n, 1)
	slow := &proxy{delay: 20 * time.Millisecond}
	url := slow.serve(b, w.l1.HTTP())
	l1, _ := w.readL1(b, url)
	operators := listed(n)
	var batched, single time.Duration
	b.Run("batched", func(b *testing.B) {
		for b.Loop() {
			state, err := l1.State(b.Context(), messages.Pin{}, operators)
			must(b, err)
			if len(state.Targets) != n {
				b.Fatalf("%d targets", len(state.Targets))
			}
		}
		batched = b.Elapsed() / time.Duration(b.N)
	})
	b.Run("one-call-each", func(b *testing.B) {
		client, err := ethclient.DialContext(b.Context(), url)
		must(b, err)
		defer client.Close()
		governance := contracts.NewAvsGovernance()
		for b.Loop() {
			for _, op := range operators {
				_, err := client.CallContract(b.Context(), ethereum.CallMsg{
					To: &w.onL1.AvsGovernance, Data: governance.PackVotingPower(op.Address),
				}, big.NewInt(3))
				must(b, err)
			}
		}
		single = b.Elapsed() / time.Duration(b.N)
	})
	if batched > 0 && single > 0 {
		b.Logf("one call each %s, batched %s: %.0f times", single, batched, float64(single)/float64(batched))
		if single < factor*batched {
			b.Errorf("less than %d times faster", factor)
		}
	}
}
