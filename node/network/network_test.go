package network_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/network"
)

// TestASnapshotIsOfThePins reads both chains before and after a stake rose.
func TestASnapshotIsOfThePins(t *testing.T) {
	l1, l2, operator := chaintest.NewL1(), chaintest.NewL2(), common.Address{1}
	l2.Mine(func(b *chaintest.Book) { b.Register(operator, 100, messages.BLSPublicKey{1}) })
	old := l1.Mine(func(s *chaintest.Stakes) { s.Power[operator] = *uint256.NewInt(100) })
	l1.Mine(func(s *chaintest.Stakes) { s.Power[operator] = *uint256.NewInt(130) })
	for range 2 {
		l1.Mine(nil)
		l2.Mine(nil)
	}
	for want, at := range map[uint64]messages.Inquiry{130: {By: messages.AskedByScheduler}, 100: {By: messages.AskedByAttester, L1: old}} {
		c, err := network.Snapshot(t.Context(), l1.View(1), l2.View(1), at)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Leaves[0].L1Power; got.Uint64() != want || c.Inquiry != at {
			t.Errorf("%+v: operator 1 has %s, not %d", at, got.Dec(), want)
		}
	}
	failing := l2.View(1)
	failing.SetFailure(&messages.Failure{Reason: messages.ReasonChainUnavailable, Detail: "no answer"})
	_, err := network.Snapshot(t.Context(), l1.View(1), failing, messages.Inquiry{})
	if err == nil || messages.AsFailure(err).Reason != messages.ReasonChainUnavailable {
		t.Errorf("an L2 that does not answer: %v", err)
	}
}

// TestAnotherChainIsRefused has an endpoint of chain 7.
func TestAnotherChainIsRefused(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) {
		_, _ = out.Write([]byte(`[{"jsonrpc":"2.0","id":1,"result":"0x7"},{"jsonrpc":"2.0","id":2,"result":{"number":"0x0","hash":"` +
			common.Hash{9}.Hex() + `","timestamp":"0x1"}}]`))
	}))
	t.Cleanup(server.Close)
	_, _, err := network.Open(t.Context(), "L1", network.Chain{URLs: []string{server.URL}, ID: 8}, quorum.Watch{})
	if !errors.Is(err, network.ErrConfigured) || !strings.Contains(err.Error(), "L1_CHAIN says 8") {
		t.Errorf("got %v", err)
	}
	pool, identity, err := network.Open(t.Context(), "L1", network.Chain{URLs: []string{server.URL}, ID: 7}, quorum.Watch{})
	if err != nil || identity.ID != 7 {
		t.Fatalf("got %+v, %v", identity, err)
	}
	pool.Close()
}
