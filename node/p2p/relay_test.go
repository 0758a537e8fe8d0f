package p2p

import (
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

func newRelayGate() *gate {
	g := newGate(nil, testLimits(), actortest.NewClock(time.Unix(1000, 0)))
	g.relay = true
	return g
}

// A relay knows no operators: it passes what is well formed, whoever it is from, and delivers nothing.
func TestRelayChecksFormOnly(t *testing.T) {
	one := newOperator(t, 1)
	p := one.proposal(t, "p", messages.SignatureBLS)
	forged := p
	forged.Signature = newOperator(t, 2).proposal(t, "p", messages.SignatureBLS).Signature
	verdict := verdictFrom(messages.Verdict{Operator: 1, Answer: messages.Approve}, testChain)
	settlement := submittedFrom(messages.Settlement{Task: taskID(p), Performer: one.Address}, testChain)
	badPoint := attestationFrom(one.vote(t, p), p)
	badPoint.Attester.Signature.X = proto.String("0x1")
	noReason := proto.CloneOf(verdict)
	noReason.Reason = proto.String("not a code")
	tests := []struct {
		name, topic string
		payload     []byte
		want        string
	}{
		{"task", topicTask, encodeTask(p), ""},
		{"task with somebody else's signature", topicTask, encodeTask(forged), ""},
		{"vote", topicAttest, encodeVote(one.vote(t, p), p), ""},
		{"verdict", topicVerdict, encode(verdict), ""},
		{"settlement", topicSubmitted, encode(settlement), ""},
		{"custom", topicCustom, encode(&wire.CustomMessage{Data: proto.String("0x01")}), ""},
		{"task without fields", topicTask, nil, reasonMalformed},
		{"vote off the curve", topicAttest, encode(badPoint), reasonMalformed},
		{"verdict with a reason of its own", topicVerdict, encode(noReason), reasonMalformed},
		{"settlement of no task", topicSubmitted, encode(&wire.TaskSubmitted{}), reasonMalformed},
		{"custom bytes", topicCustom, []byte{0xff}, reasonMalformed},
		{"announcement of nobody", topicDiscovery, encode(&wire.PeerRecord{}), reasonMalformed},
		{"large", topicVerdict, make([]byte, wire.MaxVerdict+1), string(messages.ReasonOversized)},
	}
	for _, tt := range tests {
		g := newRelayGate()
		m, refused := g.check(tt.topic, "author", tt.payload)
		switch {
		case m != arrival{}:
			t.Errorf("%s: delivered %+v", tt.name, m)
		case tt.want == "" && refused != nil, tt.want != "" && (refused == nil || *refused != refusal{tt.want, true}):
			t.Errorf("%s: refused %+v, want %q", tt.name, refused, tt.want)
		}
		if got, want := g.penalties.of("author"), float64(min(len(tt.want), 1)); got != want {
			t.Errorf("%s: penalty %v, want %v", tt.name, got, want)
		}
	}
}

func TestRelayLimitsAuthors(t *testing.T) {
	g := newRelayGate()
	passed := 0
	for range 2 * testLimits().AuthorBurst {
		if _, refused := g.check(topicCustom, "loud", encode(&wire.CustomMessage{})); refused == nil {
			passed++
		}
	}
	if passed != testLimits().AuthorBurst || g.penalties.of("loud") == 0 {
		t.Errorf("%d passed, penalty %v", passed, g.penalties.of("loud"))
	}
}

// Two nodes know nothing but the relay, which has no chain and no operators.
func TestRelayPassesMessagesOn(t *testing.T) {
	one := newOperator(t, 1)
	c := testConfig(1)
	c.Relay, c.Chains, c.Auth = true, nil, AuthOn
	relay := startNode(t, c, messages.OperatorSet{})
	a, b := joined(t, relay, 2, operatorSetOf(one), nil), joined(t, relay, 3, operatorSetOf(one), nil)
	for _, n := range []*node{a, b} {
		eventually(t, "the relay's subscription", func() bool { return len(n.topics[topicTask].ListPeers()) == 1 })
	}
	eventually(t, "the relay's mesh", func() bool { return len(relay.taskMesh()) == 2 })
	if a.connectedTo(b) {
		t.Fatal("the two nodes know each other")
	}
	p := one.proposal(t, strings.Repeat("through the relay ", 3), messages.SignatureBLS)
	everybodyGets(t, []*node{b, a}, p, messages.ProposalReceived{Task: taskID(p), Proposal: p, Performer: 1})
	if got := relay.inbox(); len(got) != 0 {
		t.Errorf("the relay delivered %v", got)
	}
}
