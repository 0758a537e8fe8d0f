package e2e

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
	"github.com/ballast-avs/ballast/node/health"
)

// ready asks a node's probe.
func (n *network) ready(ctx context.Context, node int) (status int, body string) {
	return get(ctx, strings.Replace(n.d.Processes()[node].Metrics, "/metrics", "/readyz", 1))
}

// staysUnready checks for some blocks that a node is at no moment ready, and names the reason.
func (n *network) staysUnready(blocks uint64, code string) {
	n.t.Helper()
	_, l2 := n.d.Chains()
	last := l2.Head().Number.Uint64() + blocks
	n.await("some blocks", func(ctx context.Context) bool {
		if status, body := n.ready(ctx, 1); status != http.StatusServiceUnavailable || !strings.Contains(body, code) {
			n.t.Fatalf("/readyz says %d: %s", status, body)
		}
		return l2.Head().Number.Uint64() >= last
	})
}

// TestAnEndpointThatHangsOrServesAnotherChain has one endpoint of each chain. While one hangs no node is ready, without
// a break; while one serves another chain there is no vote either.
func TestAnEndpointThatHangsOrServesAnotherChain(t *testing.T) {
	nightly(t)
	t.Parallel()
	n := programs(t, 2, func(o *devnet.Options) { o.Endpoints = 1 })
	l1, l2 := n.d.Endpoints()
	for name, c := range map[string]struct {
		inject func()
		code   string
	}{
		"the L1 hangs": {func() { l1[0].Set(faultproxy.Hangs) }, health.CodeUnreachable},
		"the L2 hangs": {func() { l2[0].Set(faultproxy.Hangs) }, health.CodeUnreachable},
		"the L1 is another chain": {func() {
			l1[0].Lie(func(method string, _ []json.RawMessage, _ json.RawMessage) json.RawMessage {
				if method == "eth_chainId" {
					return json.RawMessage(`"0x5"`)
				}
				return nil
			})
		}, health.CodeChanged},
	} {
		t.Run(name, func(*testing.T) {
			n.awaitSync("a sync before")
			n.await("the node to be ready", func(ctx context.Context) bool {
				status, _ := n.ready(ctx, 1)
				return status == http.StatusOK
			})
			c.inject()
			n.await("the node to be not ready", func(ctx context.Context) bool {
				status, body := n.ready(ctx, 1)
				return status == http.StatusServiceUnavailable && strings.Contains(body, c.code)
			})
			n.move(1)
			n.staysUnready(20, c.code)
			if n.synced(t.Context()) {
				t.Error("it was synced meanwhile")
			}
			l1[0].Set(faultproxy.Honest)
			l2[0].Set(faultproxy.Honest)
			n.awaitSync("a sync after")
		})
	}
	n.checkVotes()
}
