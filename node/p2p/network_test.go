package p2p

import (
	"context"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"
	"go.uber.org/goleak"

	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

var _ gossip.Network = Channel{}

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// Process-wide tickers of libraries, started at import.
		goleak.IgnoreAnyFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"),
	)
}

// node is a network with an inbox.
type node struct {
	*Network
	mu     sync.Mutex
	got    []messages.ToGossip
	custom []string
	about  []messages.ChainID // of got
}

func (n *node) deliverCustom(data string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.custom = append(n.custom, data)
}

func (n *node) customs() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.custom)
}

func (n *node) deliver(chain messages.ChainID, m messages.ToGossip) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.got, n.about = append(n.got, m), append(n.about, chain)
}

// chains are the L2s that the messages of the inbox are about.
func (n *node) chains() []messages.ChainID {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.about)
}

func (n *node) inbox() []messages.ToGossip {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.got)
}

// taskMesh lists the peers in the mesh of the task topic.
func (n *node) taskMesh() []peer.ID {
	n.metrics.mu.Lock()
	defer n.metrics.mu.Unlock()
	return slices.Collect(maps.Keys(n.metrics.inMesh[topicTask]))
}

func testConfig(id byte) Config {
	c := Default()
	c.Seed = [32]byte{31: id}
	c.Chains = []messages.ChainID{testChain}
	c.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	c.DiscoveryInterval = 0
	c.ReconnectMin, c.ReconnectMax = 10*time.Millisecond, 200*time.Millisecond
	return c
}

func startNode(tb testing.TB, c Config, r messages.OperatorSet) *node {
	tb.Helper()
	return startProving(tb, c, r, nil)
}

// startProving starts a node that proves to be an operator's.
func startProving(tb testing.TB, c Config, r messages.OperatorSet, auth Prover) *node {
	tb.Helper()
	n, err := newNode(c, auth)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := n.Close(); err != nil {
			tb.Error(err)
		}
	})
	n.On(testChain).Admit(r)
	if err := n.Start(); err != nil {
		tb.Fatal(err)
	}
	return n
}

// newNode makes a node that does not run yet.
func newNode(c Config, auth Prover) (*node, error) {
	quiet := logrus.New()
	quiet.SetOutput(io.Discard)
	n := &node{}
	var err error
	n.Network, err = New(c, Ports{
		Deliver: n.deliver, Custom: n.deliverCustom, Clock: kit.SystemClock(), Jitter: kit.NoJitter(), Auth: auth,
		Log: logrus.NewEntry(quiet), Registerer: prometheus.NewRegistry(),
	})
	return n, err
}

// eventually polls until ok holds.
func eventually(tb testing.TB, what string, ok func() bool) {
	tb.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(30 * time.Second); !ok(); <-tick.C {
		if time.Now().After(end) {
			tb.Fatal("waited 30 s in vain for: " + what)
		}
	}
}

// star starts count nodes of which all but the first dial only the first.
func star(tb testing.TB, count int, r messages.OperatorSet, change func(*Config)) []*node {
	tb.Helper()
	var nodes []*node
	for i := range count {
		c := testConfig(byte(i + 1))
		change(&c)
		if i > 0 {
			addrs, err := nodes[0].Addrs()
			if err != nil {
				tb.Fatal(err)
			}
			c.Bootstrap = addrs
		}
		nodes = append(nodes, startNode(tb, c, r))
	}
	return nodes
}

// beyondHub counts the nodes that have another one than the hub in the mesh of the task topic.
func beyondHub(nodes []*node) int {
	count := 0
	for _, n := range nodes[1:] {
		for _, p := range n.taskMesh() {
			if p != nodes[0].host.ID() {
				count++
				break
			}
		}
	}
	return count
}

func everybodyGets(tb testing.TB, nodes []*node, p messages.Proposal, want messages.ToGossip) {
	tb.Helper()
	if err := nodes[len(nodes)-1].On(testChain).PublishProposal(tb.Context(), p); err != nil {
		tb.Fatal(err)
	}
	for _, n := range nodes[:len(nodes)-1] {
		eventually(tb, "the proposal", func() bool {
			return slices.ContainsFunc(n.inbox(), func(m messages.ToGossip) bool { return reflect.DeepEqual(m, want) })
		})
	}
}

// Everybody dials only one node; peer exchange makes a mesh of it.
func TestStarBecomesAMeshByPeerExchange(t *testing.T) {
	one := newOperator(t, 1)
	nodes := star(t, 12, operatorSetOf(one), func(*Config) {})
	eventually(t, "meshes beyond the hub", func() bool { return beyondHub(nodes) >= 8 })
	for i := range 10 {
		p := one.proposal(t, strings.Repeat("p", i+1), messages.SignatureECDSA)
		everybodyGets(t, nodes, p, messages.ProposalReceived{Task: taskID(p), Proposal: p, Performer: 1})
	}
}

// A small network has too few peers for peer exchange; announcements connect all with all.
func TestAnnouncementsConnectASmallNetwork(t *testing.T) {
	one := newOperator(t, 1)
	nodes := star(t, 4, operatorSetOf(one), func(c *Config) { c.DiscoveryInterval = 100 * time.Millisecond })
	for _, n := range nodes {
		eventually(t, "three peers", func() bool { return len(n.host.Network().Peers()) == 3 })
	}
	if err := nodes[0].Close(); err != nil {
		t.Fatal(err)
	}
	rest := nodes[1:]
	for _, n := range rest {
		eventually(t, "the mesh without the hub", func() bool { return len(n.taskMesh()) == 2 })
	}
	p := one.proposal(t, "without the hub", messages.SignatureBLS)
	everybodyGets(t, rest, p, messages.ProposalReceived{Task: taskID(p), Proposal: p, Performer: 1})
}

// pair is two connected nodes that have seen each other's subscriptions.
func pair(tb testing.TB, r messages.OperatorSet) (a, b *node) {
	tb.Helper()
	nodes := star(tb, 2, r, func(*Config) {})
	for _, n := range nodes {
		for _, topic := range topics() {
			eventually(tb, "the other's subscription", func() bool { return len(n.topics[topic].ListPeers()) == 1 })
		}
	}
	return nodes[0], nodes[1]
}

func TestEveryKindOfMessageArrivesTyped(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	a, b := pair(t, operatorSetOf(one, two))
	p := one.proposal(t, "p", messages.SignatureBLS)
	vote := two.vote(t, p)
	verdict := messages.Verdict{Task: vote.Task, Operator: 2, Answer: messages.Abstain, Reason: messages.ReasonPinUnknown, Detail: "block 7"}
	settlement := messages.Settlement{Task: vote.Task, Performer: one.Address, Operators: []messages.OperatorID{2}, Definition: p.Definition, Approved: true}
	ctx := t.Context()
	tests := []struct {
		publish func() error
		want    messages.ToGossip
	}{
		{func() error { return a.On(testChain).PublishProposal(ctx, p) }, messages.ProposalReceived{Task: vote.Task, Proposal: p, Performer: 1}},
		{func() error { return a.On(testChain).PublishAttestation(ctx, vote, p) }, messages.AttestationReceived{Attestation: vote, Proposal: p}},
		{func() error { return a.On(testChain).PublishVerdict(ctx, verdict) }, messages.VerdictReceived{Verdict: verdict}},
		{func() error { return a.On(testChain).PublishSettlement(ctx, settlement) }, messages.SettlementReceived{Settlement: settlement}},
	}
	for i, tt := range tests {
		if err := tt.publish(); err != nil {
			t.Fatal(err)
		}
		eventually(t, "a message", func() bool { return len(b.inbox()) == i+1 })
		if got := b.inbox()[i]; !reflect.DeepEqual(got, tt.want) {
			t.Errorf("got %+v, want %+v", got, tt.want)
		}
	}
	if got := a.inbox(); len(got) > 0 {
		t.Errorf("a node was told its own messages: %v", got)
	}
	if x := counterValue(t, a.metrics.delivered.WithLabelValues(topicTask)); x != 0 {
		t.Errorf("%v messages of its own were counted as delivered", x)
	}
}

func TestCustomMessagesReachEverybodyTheSenderToo(t *testing.T) {
	a, b := pair(t, messages.OperatorSet{})
	if err := a.PublishCustom(t.Context(), "0x7b7d"); err != nil {
		t.Fatal(err)
	}
	for _, n := range []*node{a, b} {
		eventually(t, "the custom message", func() bool { return slices.Equal(n.customs(), []string{"0x7b7d"}) })
	}
}

// publishRaw sends bytes that no honest node sends.
func publishRaw(tb testing.TB, n *node, topic string, payload []byte) {
	tb.Helper()
	if err := n.topics[topic].Publish(tb.Context(), payload, pubsub.WithReadiness(pubsub.MinTopicSize(1))); err != nil {
		tb.Fatal(err)
	}
}

func TestAuthorsOfBadMessagesAreCutOff(t *testing.T) {
	one := newOperator(t, 1)
	nodes := star(t, 3, operatorSetOf(one), func(*Config) {})
	hub, bad, good := nodes[0], nodes[1], nodes[2]
	eventually(t, "both subscriptions", func() bool { return len(hub.topics[topicTask].ListPeers()) == 2 })
	for _, n := range nodes[1:] {
		eventually(t, "the hub's subscription", func() bool { return len(n.topics[topicTask].ListPeers()) == 1 })
	}
	for range 30 {
		publishRaw(t, bad, topicTask, []byte{0xff})
	}
	// Violations count one each, and a tenth of the square of those that the author itself sent
	// us: 16 + 0.1 * 256 > 40.
	eventually(t, "the penalty", func() bool { return hub.gate.penalties.of(bad.host.ID()) > 15.9 })
	if err := bad.On(testChain).PublishProposal(t.Context(), one.proposal(t, "from the bad", messages.SignatureECDSA)); err != nil {
		t.Fatal(err)
	}
	p := one.proposal(t, "from the good", messages.SignatureECDSA)
	if err := good.On(testChain).PublishProposal(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the good node's message", func() bool { return len(hub.inbox()) > 0 })
	want := []messages.ToGossip{messages.ProposalReceived{Task: taskID(p), Proposal: p, Performer: 1}}
	if got := hub.inbox(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if x := hub.gate.penalties.of(good.host.ID()); x != 0 {
		t.Errorf("the good node has the penalty %v", x)
	}
}

// A message that only our own view refuses costs its author nothing.
func TestUnknownPerformersAreNotScored(t *testing.T) {
	one := newOperator(t, 1)
	a, b := pair(t, operatorSetOf(one))
	b.On(testChain).Admit(messages.OperatorSet{})
	if err := a.On(testChain).PublishProposal(t.Context(), one.proposal(t, "early", messages.SignatureECDSA)); err != nil {
		t.Fatal(err)
	}
	refused := b.metrics.refused.WithLabelValues(topicTask, string(messages.ReasonPerformerUnknown))
	eventually(t, "the refusal", func() bool { return counterValue(t, refused) == 1 })
	if x := b.gate.penalties.of(a.host.ID()); x != 0 {
		t.Errorf("penalty %v", x)
	}
	b.On(testChain).Admit(operatorSetOf(one))
	if err := a.On(testChain).PublishProposal(t.Context(), one.proposal(t, "early", messages.SignatureECDSA)); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the proposal", func() bool { return len(b.inbox()) == 1 })
}

func TestBootstrapPeerIsDialledForEver(t *testing.T) {
	first := startNode(t, testConfig(1), messages.OperatorSet{})
	addrs, err := first.Addrs()
	if err != nil {
		t.Fatal(err)
	}
	c := testConfig(2)
	c.Bootstrap = addrs
	second := startNode(t, c, messages.OperatorSet{})
	connected := func() bool { return second.host.Network().Connectedness(first.host.ID()) == network.Connected }
	eventually(t, "the connection", connected)
	if err = first.Close(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the loss", func() bool { return !connected() })
	c = testConfig(1)
	c.Listen = []string{strings.Split(addrs[0], "/p2p/")[0]} // the same port again
	startNode(t, c, messages.OperatorSet{})
	eventually(t, "the connection again", connected)
	peers, err := second.Peers()
	if err != nil || !slices.Equal(peers, addrs) {
		t.Errorf("got the peers %v, %v, want %v", peers, err, addrs)
	}
}

// A bootstrap node may be given the same configuration as the others.
func TestNodeDoesNotDialItself(t *testing.T) {
	c := testConfig(1)
	id, err := PeerID(c.Seed)
	if err != nil {
		t.Fatal(err)
	}
	c.Bootstrap = []string{"/ip4/127.0.0.1/tcp/1/p2p/" + id}
	if n := startNode(t, c, messages.OperatorSet{}); len(n.bootstrap) != 0 {
		t.Errorf("it dials %v", n.bootstrap)
	}
}

func TestOversizedMessagesAreNotPublished(t *testing.T) {
	n := startNode(t, testConfig(1), messages.OperatorSet{})
	if err := n.On(testChain).PublishProposal(t.Context(), messages.Proposal{Data: make([]byte, wire.MaxTask)}); err == nil {
		t.Error("published")
	}
}

func TestPublishingAloneIsNoError(t *testing.T) {
	n := startNode(t, testConfig(1), messages.OperatorSet{})
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if err := n.On(testChain).PublishVerdict(ctx, messages.Verdict{Answer: messages.Approve}); err != nil {
		t.Error(err)
	}
}
