package chain_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

// TestASilentWebSocketIsReplaced lets a WebSocket go silent, or be cut, as routers and balancers do: new ones would
// work. It is found by a request that runs out of time, and by pings where requests may take longer.
func TestASilentWebSocketIsReplaced(t *testing.T) {
	c := start(t, devchain.Options{ChainID: l2ID})
	fall := map[string]func(*faultproxy.Link){
		"silent": (*faultproxy.Link).Silence,
		"cut":    func(l *faultproxy.Link) { l.Cut(true); l.Cut(false) },
	}
	for name, timeout := range map[string]time.Duration{"timeout": 2 * time.Second, "ping": time.Minute} {
		for fault, strike := range fall {
			t.Run(fault+", found by a "+name, func(t *testing.T) {
				t.Parallel()
				link, err := faultproxy.NewLink(t.Context(), strings.TrimPrefix(c.WS(), "ws://"))
				must(t, err)
				t.Cleanup(func() { must(t, link.Close()) })
				pool := newPool(t, quorum.PoolConfig{Limits: rpc.Limits{Timeout: timeout}},
					"ws://127.0.0.1:"+strconv.Itoa(link.Port()))
				_, err = pool.Identify(t.Context())
				must(t, err)
				strike(link)
				began := time.Now()
				for {
					if _, err = pool.Identify(t.Context()); err == nil || time.Since(began) > time.Minute {
						break
					}
					wait(t.Context(), 200*time.Millisecond) // An endpoint that failed rests.
				}
				if took := time.Since(began); err != nil || took > 30*time.Second {
					t.Errorf("it answered again after %s (%v)", took, err)
				}
			})
		}
	}
}
