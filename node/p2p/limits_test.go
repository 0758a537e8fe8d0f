package p2p

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ballast-avs/ballast/messages"
)

// A stranger with as many identities as it likes, all at one address, takes no more than that address's share.
func TestOneAddressCannotTakeAllPlaces(t *testing.T) {
	c := testConfig(1)
	c.MaxPeers, c.MaxPeersPerIP, c.LimitLoopback = 8, 3, true
	hub := startNode(t, c, messages.OperatorSet{})
	target := peer.AddrInfo{ID: hub.host.ID(), Addrs: hub.host.Addrs()}
	inside := 0
	for i := range c.MaxPeers {
		stranger := startNode(t, testConfig(byte(10+i)), messages.OperatorSet{})
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		if stranger.host.Connect(ctx, target) == nil {
			inside++
		}
		cancel()
	}
	if n := len(hub.host.Network().Peers()); inside != c.MaxPeersPerIP || n != c.MaxPeersPerIP {
		t.Errorf("%d connected, the hub counts %d, want %d", inside, n, c.MaxPeersPerIP)
	}
	other := testConfig(30)
	other.Listen = []string{"/ip4/127.0.0.2/tcp/0"}
	honest := startNode(t, other, messages.OperatorSet{})
	if err := honest.host.Connect(t.Context(), target); err != nil {
		t.Errorf("another address does not get in: %v", err)
	}
}

// Where every place is taken, more are not let in; own dials still have theirs.
func TestPlacesAreLimited(t *testing.T) {
	c := testConfig(1)
	c.MaxPeers = 4
	hub := startNode(t, c, messages.OperatorSet{})
	target := peer.AddrInfo{ID: hub.host.ID(), Addrs: hub.host.Addrs()}
	inside := 0
	for i := range 2 * c.MaxPeers {
		n := startNode(t, testConfig(byte(10+i)), messages.OperatorSet{})
		if n.host.Connect(t.Context(), target) == nil {
			inside++
		}
	}
	if inside != 6 {
		t.Errorf("%d are inside, want 4 and half as many again", inside)
	}
	server := startNode(t, testConfig(40), messages.OperatorSet{})
	if err := hub.host.Connect(t.Context(), peer.AddrInfo{ID: server.host.ID(), Addrs: server.host.Addrs()}); err != nil {
		t.Errorf("the hub cannot dial: %v", err)
	}
}

func TestAnnouncedAddressesMayNameTheNode(t *testing.T) {
	c := testConfig(1)
	id, err := PeerID(c.Seed)
	if err != nil {
		t.Fatal(err)
	}
	want := "/dns/node.example/tcp/9876/p2p/" + id
	for _, announced := range []string{want, strings.TrimSuffix(want, "/p2p/"+id)} {
		c.Announce = []string{announced}
		n := startNode(t, c, messages.OperatorSet{})
		if got, err := n.Addrs(); err != nil || len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %v, %v", announced, got, err)
		}
	}
	other, err := PeerID([32]byte{9})
	if err != nil {
		t.Fatal(err)
	}
	for _, announced := range []string{"/dns/node.example/tcp/9876/p2p/" + other, "/p2p/" + id} {
		c.Announce = []string{announced}
		if _, err := newNode(c, nil); err == nil || !strings.Contains(err.Error(), "--announced-addresses") {
			t.Errorf("%s: got %v", announced, err)
		}
	}
}

// A peer whose votes name an operator is kept before strangers, and scored a little higher; an violation undoes that.
func TestBindingsOfOperatorsArePreferred(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	hub, voter := pair(t, operatorSetOf(one, two))
	p := one.proposal(t, "p", messages.SignatureECDSA)
	if err := voter.On(testChain).PublishAttestation(t.Context(), two.vote(t, p), p); err != nil {
		t.Fatal(err)
	}
	id := voter.host.ID()
	eventually(t, "the tag", func() bool { return hub.host.ConnManager().GetTagInfo(id).Tags[operatorTag] == operatorWeight })
	if hub.host.ConnManager().IsProtected(id, operatorTag) {
		t.Error("a mere binding is protected, though anybody can repeat a vote")
	}
	if s := hub.score(id); s != operatorScore {
		t.Errorf("score %v", s)
	}
	publishRaw(t, voter, topicVerdict, []byte{0xff})
	eventually(t, "the violation", func() bool { return hub.gate.penalties.of(id) > 0 })
	if s := hub.score(id); s >= 0 {
		t.Errorf("score %v after an violation", s)
	}
}

// A peer that proved to be the operator replaces one that only sent first, and stays.
func TestProofTakesTheBinding(t *testing.T) {
	two := newOperator(t, 2)
	g, clock := newTestGate(operatorSetOf(two))
	g.proves = func(id peer.ID, operator common.Address) bool { return id == "operator" && operator == two.Address }
	w := verdictFrom(messages.Verdict{Operator: 2, Answer: messages.Approve}, testChain)
	for _, step := range []struct {
		author peer.ID
		want   string
	}{{"thief", ""}, {"operator", ""}, {"thief", reasonOtherVoice}, {"operator", ""}} {
		clock.Advance(time.Second)
		_, refused := g.check(topicVerdict, step.author, encode(w))
		if got := refused; (got == nil) != (step.want == "") || got != nil && got.reason != step.want {
			t.Errorf("%s: got %+v, want %q", step.author, got, step.want)
		}
	}
	if g.bindings.has("thief") || !g.bindings.has("operator") {
		t.Error("the thief is still bound to the operator")
	}
	if seen := g.bindings.since(seenTime); len(seen) != 1 || seen[0] != two.Address {
		t.Errorf("seen %v", seen)
	}
	clock.Advance(seenTime)
	if seen := g.bindings.since(seenTime); len(seen) != 0 {
		t.Errorf("seen %v after two hours of silence", seen)
	}
}
