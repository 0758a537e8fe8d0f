package monitor

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/chain/quorum"
)

// endpointAt answers a probe: a chain whose blocks have that time.
func endpointAt(t *testing.T, at time.Time) string {
	t.Helper()
	block := fmt.Sprintf(`{"number":"0x7","hash":"%s","timestamp":"0x%x"}`, common.Hash{7}, at.Unix())
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		var calls []struct {
			ID     json.RawMessage
			Method string
		}
		_ = json.NewDecoder(in.Body).Decode(&calls)
		var answers []map[string]any
		for _, c := range calls {
			result := json.RawMessage(block)
			if c.Method == "eth_chainId" {
				result = json.RawMessage(`"0x1"`)
			}
			answers = append(answers, map[string]any{"jsonrpc": "2.0", "id": c.ID, "result": result})
		}
		_ = json.NewEncoder(out).Encode(answers)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// TestAChainsTimeIsAQuorums takes the time of blocks with which our clock is compared from probes, on whichever chain,
// and not from a minority that makes one up.
func TestAChainsTimeIsAQuorums(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	clock := actortest.NewClock(now)
	late := now.Add(time.Hour)
	for name, c := range map[string]struct {
		times []time.Time
		want  time.Time
	}{
		"one alone":     {[]time.Time{late}, late},
		"two of three":  {[]time.Time{late, now, late}, late},
		"one of three":  {[]time.Time{now, late, now}, now},
		"none answered": {nil, time.Time{}},
	} {
		t.Run(name, func(t *testing.T) {
			urls := []string{"http://127.0.0.1:1"}
			if c.times != nil {
				urls = nil
			}
			for _, at := range c.times {
				urls = append(urls, endpointAt(t, at))
			}
			pool, err := quorum.NewPool(urls, quorum.PoolConfig{Now: clock.Now})
			if err != nil {
				t.Fatal(err)
			}
			defer pool.Close()
			pool.Probe(t.Context())
			if got := NewHead(clock).Chain("L2", pool, time.Minute); !got.BlockTime.Equal(c.want) || got.Endpoints[0].Healthy != (c.times != nil) {
				t.Errorf("%+v", got)
			}
		})
	}
}
