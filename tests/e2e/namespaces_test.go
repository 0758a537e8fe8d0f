package e2e

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/node/devnet"
	"github.com/ballast-avs/ballast/node/inspect"
)

// namespace is a Linux network namespace that one cable leads to.
type namespace struct {
	t           *testing.T
	name        string
	outer       string // the cable's end in this process's own namespace
	host, guest string // the addresses of both ends
}

// inner is the cable's end in the namespace.
const inner = "cable"

// newNamespace makes a namespace, which goes with the test. Where that is not permitted the test is skipped.
func newNamespace(t *testing.T) *namespace {
	t.Helper()
	if _, err := exec.LookPath("ip"); err != nil || os.Geteuid() != 0 {
		t.Skip("network namespaces need root and the program ip; the partition over TCP proxies is tested without them")
	}
	pid := os.Getpid()
	subnet := fmt.Sprintf("10.213.%d.", pid/64%256)
	n := &namespace{
		t: t, name: fmt.Sprintf("ballast-e2e-%d", pid), outer: fmt.Sprintf("bal%d", pid),
		host: fmt.Sprintf("%s%d", subnet, pid%64*4+1), guest: fmt.Sprintf("%s%d", subnet, pid%64*4+2),
	}
	if err := ip("netns", "add", n.name); err != nil {
		t.Skipf("network namespaces are not permitted here: %v", err)
	}
	t.Cleanup(func() {
		if err := ip("netns", "delete", n.name); err != nil {
			t.Error(err)
		}
	})
	n.do("link", "add", n.outer, "type", "veth", "peer", "name", inner, "netns", n.name)
	t.Cleanup(func() {
		if err := ip("link", "delete", n.outer); err != nil {
			t.Error(err)
		}
	})
	n.do("address", "add", n.host+"/30", "dev", n.outer)
	n.do("link", "set", n.outer, "up")
	n.do("-netns", n.name, "address", "add", n.guest+"/30", "dev", inner)
	n.do("-netns", n.name, "link", "set", "lo", "up")
	n.plug(true)
	return n
}

// plug puts the cable in, or pulls it. It is the inner end that goes down: with the outer one its address would go, by
// which the nodes outside of the namespace reach each other too.
func (n *namespace) plug(in bool) {
	n.t.Helper()
	state := "down"
	if in {
		state = "up"
	}
	n.do("-netns", n.name, "link", "set", inner, state)
}

func (n *namespace) do(args ...string) {
	n.t.Helper()
	if err := ip(args...); err != nil {
		n.t.Fatal(err)
	}
}

// ipLimit bounds one ip command, which takes milliseconds.
const ipLimit = 10 * time.Second

// ip runs a command that must also run in a cleanup, when the test's context has ended.
func ip(args ...string) error {
	ctx, cancel := context.WithTimeout(context.Background(), ipLimit)
	defer cancel()
	if out, err := exec.CommandContext(ctx, "ip", args...).CombinedOutput(); err != nil { //nolint:gosec // The commands are above.
		return fmt.Errorf("ip %s: %w: %s", strings.Join(args, " "), err, strings.TrimSpace(string(out)))
	}
	return nil
}

// apartBlocks is how long a network without a quorum is watched.
const apartBlocks = 12

// TestACableIsPulled runs one of four attesters in a network namespace of its own. A pulled cable answers nothing at
// all: no connection is closed or refused, as those over a proxy are.
func TestACableIsPulled(t *testing.T) {
	t.Parallel()
	ns := newNamespace(t)
	n := programs(t, 4, func(o *devnet.Options) {
		o.Host, o.Endpoints = ns.host, 1
		o.Rooms = map[int]devnet.Room{3: {Enter: []string{"ip", "netns", "exec", ns.name}, Host: ns.guest}}
	})
	lonely := n.s.Operators[3]
	n.await("the node in the namespace to be heard", func(context.Context) bool {
		n.move(0)
		n.awaitSync("a sync with all nodes connected")
		return n.attested(lonely)
	})

	ns.plug(false)
	n.move(1) // The others hold 330 of 460.
	n.awaitSync("the sync of the others, who have a quorum")
	if n.attested(lonely) {
		t.Error("it attested without a cable")
	}

	ns.plug(true)
	more := new(big.Int).Mul(devnet.InitialStake(3), big.NewInt(3))
	if err := n.d.SetStakes(t.Context(), devnet.Stake{Operator: lonely.Address, Shares: more}); err != nil {
		t.Fatal(err)
	}
	n.awaitSync("the sync that gives it more than a third of all power")

	ns.plug(false)
	n.move(2) // The others hold 330 of 720.
	n.staysApart(apartBlocks)
	ns.plug(true)
	n.awaitSync("the sync with its vote")
	if !n.attested(lonely) {
		t.Error("a quorum without it")
	}
	n.checkSubmissions()
	n.checkVotes()
}

// attested tells whether the last sync has an operator's attestation.
func (n *network) attested(o devnet.OperatorState) bool {
	n.t.Helper()
	v := n.lastSync()
	if !v.Right {
		n.t.Errorf("verified: %+v", v)
	}
	return slices.ContainsFunc(v.Attesters, func(a inspect.Attester) bool { return uint64(a.Operator) == o.ID })
}
