package e2e

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/devchain"
	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/devnet/faultproxy"
)

func read(body io.Reader) string {
	text, err := io.ReadAll(io.LimitReader(body, 1<<20))
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// lagging is how many blocks a lagging endpoint is behind.
const lagging = 50

// TestAMinorityOfEndpointsIsOutvoted lets one of three endpoints of each chain misbehave in every
// way while stake changes.
func TestAMinorityOfEndpointsIsOutvoted(t *testing.T) {
	t.Parallel()
	n := programs(t, 5, func(o *devnet.Options) { o.Endpoints, o.Aggregators = 3, 2 })
	l1, l2 := n.d.Endpoints()
	for i, c := range []struct {
		name string
		set  func()
		sign string // in the metrics of a node, a regular expression
	}{
		{"one lags", func() { l1[2].Lag(lagging); l2[2].Lag(lagging) }, ""},
		{"one answers 429", func() { l1[2].Set(faultproxy.Throttle); l2[2].Set(faultproxy.Throttle) }, `outcome="rate_limited"`},
		{"one hangs", func() { l1[2].Set(faultproxy.Hangs); l2[2].Set(faultproxy.Hangs) }, `ballast_rpc_set_aside\{[^}]*\} 1`},
		{"one fails", func() { l1[2].Set(faultproxy.Fails); l2[2].Set(faultproxy.Fails) }, `outcome="failed"`},
		// A liar is not asked for minutes: whatever misbehaves after it must be the same endpoint.
		{"one lies about a power on the L1", func() { l1[2].Lie(faultproxy.OneMore(n.power(3))) }, fmt.Sprintf(`ballast_rpc_disagreements_total\{chain="%d"`, n.s.L1.ChainID)},
		{"one lies about a power on the L2", func() { l2[2].Lie(faultproxy.OneMore(n.power(2))) }, fmt.Sprintf(`ballast_rpc_disagreements_total\{chain="%d"`, n.s.L2.ChainID)},
	} {
		t.Run(c.name, func(*testing.T) {
			c.set()
			n.move(i % 4)
			n.awaitSync("a sync although " + c.name)
			n.await("the metrics to show it", func(ctx context.Context) bool {
				_, body := get(ctx, n.d.Processes()[0].Metrics)
				return regexp.MustCompile(c.sign).MatchString(body)
			})
			for _, e := range append(l1, l2...) {
				e.Set(faultproxy.Honest)
			}
		})
	}
	t.Run("the other aggregator takes over", func(t *testing.T) {
		if err := n.d.Processes()[0].Kill(); err != nil {
			t.Fatal(err)
		}
		n.move(3)
		n.awaitSync("the other aggregator's sync")
		if err := n.d.Processes()[0].Start(); err != nil {
			t.Fatal(err)
		}
		if err := n.d.Processes()[0].Await(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
	n.checkSubmissions()
	n.checkVotes()
}

// power is an operator's, counted from 0, as contracts return it. Both chains are in sync.
func (n *network) power(operator int) [32]byte {
	n.t.Helper()
	powers, err := n.d.Powers(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	return powers[operator].L1.Bytes32()
}

// reorgDepth is the depth of the reorganisation, and deepLag, the distance of the tags to the head, is more.
const (
	reorgDepth = 6
	deepLag    = 8
)

// TestAReorganisationUnderAPin replaces blocks below the pins of a network that reads two blocks below the head.
func TestAReorganisationUnderAPin(t *testing.T) {
	t.Parallel()
	n := programs(t, 3, func(o *devnet.Options) {
		o.SafeLag, o.FinalizedLag = deepLag, deepLag
		o.NodeFlags = []string{"--l1-block-tag", "latest", "--l2-block-tag", "latest"}
	})
	l1, l2 := n.d.Chains()
	for i, chain := range []*devchain.Chain{l2, l1, l2} {
		n.move(i)
		// In the middle of a round, whichever stage it is in.
		n.await("stake to be seen", func(ctx context.Context) bool { return !n.synced(ctx) })
		if _, err := chain.Reorg(t.Context(), devchain.Fork{Depth: reorgDepth, Empty: i == 2}); err != nil {
			t.Fatal(err)
		}
		n.awaitSync(fmt.Sprintf("the sync after reorganisation %d", i+1))
	}
	n.checkVotes()
}

// killRounds is how many rounds with kills there are; the nightly run has 20.
func killRounds(t *testing.T) int {
	t.Helper()
	text := os.Getenv("BALLAST_KILL_ROUNDS")
	if text == "" {
		return 3
	}
	rounds, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("BALLAST_KILL_ROUNDS: %v", err)
	}
	return rounds
}

// maxInstant is the longest time after a change of stake at which a program is killed: within the round that follows.
const maxInstant = 6 * time.Second

// TestKilledProgramsLoseNothing kills one program after the other at random moments (SIGKILL) while rounds go on.
func TestKilledProgramsLoseNothing(t *testing.T) {
	t.Parallel()
	n := programs(t, 5, func(o *devnet.Options) { o.Endpoints, o.Aggregators = 2, 2 })
	for round := range killRounds(t) {
		n.move(round % 5)
		victim := n.d.Processes()[round%5]
		instant := time.NewTimer(rand.N(maxInstant))
		<-instant.C
		if err := victim.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := victim.Start(); err != nil {
			t.Fatal(err)
		}
		if err := victim.Await(t.Context()); err != nil {
			t.Fatal(err)
		}
		n.awaitSync(fmt.Sprintf("round %d, in which %s was killed", round+1, victim.Name))
	}
	n.checkSubmissions()
	n.checkVotes()
}
