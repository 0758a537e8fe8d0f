package p2p

import (
	"context"
	"errors"
	"io"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

// Operator implements Prover.
func (o operator) Operator() common.Address { return o.Address }

// SignChallenge implements Prover.
func (o operator) SignChallenge(_ context.Context, preimage []byte) (messages.BLSSignature, error) {
	return o.signIn(AuthDomain(), preimage), nil
}

func (o operator) signIn(domain [32]byte, preimage []byte) messages.BLSSignature {
	return messages.BLSSignature(o.bls.Sign(crypto.Keccak256Hash(preimage), domain).Bytes())
}

// broken is a signer out of reach.
type broken struct{ operator }

func (broken) SignChallenge(context.Context, []byte) (messages.BLSSignature, error) {
	return messages.BLSSignature{}, errors.New("the signer is gone")
}

func TestAnswersAreVerified(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	challenge, other := common.Hash{1}, common.Hash{2}
	const asker, answerer = peer.ID("asker"), peer.ID("answerer")
	answer := func(o operator, challenge common.Hash, asker, answerer peer.ID) *wire.AuthResponse {
		s := o.signIn(AuthDomain(), authPreimage(challenge, asker, answerer))
		return &wire.AuthResponse{
			Address: proto.String(o.Address.Hex()), OperatorId: proto.Uint64(uint64(o.ID)),
			Challenge: proto.String(challenge.Hex()), Signature: proto.String(blsSignatureText(s[:])),
		}
	}
	good := answer(one, challenge, asker, answerer)
	with := func(change func(*wire.AuthResponse)) *wire.AuthResponse {
		a := proto.CloneOf(good)
		change(a)
		return a
	}
	vote := one.signIn(bls.DomainTasks(), authPreimage(challenge, asker, answerer))
	tests := []struct {
		name   string
		answer *wire.AuthResponse
		want   error
	}{
		{"right", good, nil},
		{"its operator's id is not known to it", with(func(a *wire.AuthResponse) { a.OperatorId = nil }), nil},
		{"replayed", answer(one, other, asker, answerer), errChallenge},
		{"replayed under this challenge", with(func(a *wire.AuthResponse) { a.Signature = answer(one, other, asker, answerer).Signature }), errWrongSignature},
		{"given to somebody else", answer(one, challenge, "another asker", answerer), errWrongSignature},
		{"given by somebody else", answer(one, challenge, asker, "another answerer"), errWrongSignature},
		{"asker and answerer exchanged", answer(one, challenge, answerer, asker), errWrongSignature},
		{"with another operator's key", with(func(a *wire.AuthResponse) { a.Signature = answer(two, challenge, asker, answerer).Signature }), errWrongSignature},
		{"in the domain of votes", with(func(a *wire.AuthResponse) { a.Signature = proto.String(blsSignatureText(vote[:])) }), errWrongSignature},
		{"no operator", answer(two, challenge, asker, answerer), errNoOperator},
		{"another id", with(func(a *wire.AuthResponse) { a.OperatorId = proto.Uint64(2) }), errNoOperator},
		{"no address", with(func(a *wire.AuthResponse) { a.Address = proto.String("0x12") }), wire.ErrMalformed},
		{"no signature", with(func(a *wire.AuthResponse) { a.Signature = proto.String("{}") }), wire.ErrMalformed},
		{"no point of the curve", with(func(a *wire.AuthResponse) { a.Signature = proto.String(`{"x":"0x1","y":"0x1"}`) }), wire.ErrMalformed},
		{"no challenge", with(func(a *wire.AuthResponse) { a.Challenge = nil }), errChallenge},
	}
	g, _ := newTestGate(operatorSetOf(one))
	for _, tt := range tests {
		m, err := verifyAnswer(tt.answer, challenge, asker, answerer, g.operatorSets)
		if !errors.Is(err, tt.want) || (tt.want == nil) != (err == nil) {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
		if err == nil && *m != one.Member {
			t.Errorf("%s: got %+v", tt.name, m)
		}
	}
}

// guardedHub is a node at which peers have to prove to be one of the operators.
func guardedHub(t *testing.T, r messages.OperatorSet, auth AuthMode) *node {
	t.Helper()
	c := testConfig(1)
	c.Auth, c.AuthGrace = auth, 2*time.Second
	return startNode(t, c, r)
}

// joined starts a node that dials the hub.
func joined(t *testing.T, hub *node, id byte, r messages.OperatorSet, auth Prover) *node {
	t.Helper()
	c := testConfig(id)
	var err error
	if c.Bootstrap, err = hub.Addrs(); err != nil {
		t.Fatal(err)
	}
	// A disconnected peer dials again soon; a long delay lets the test see the end of the connection.
	c.ReconnectMin, c.ReconnectMax = time.Minute, time.Minute
	n := startProving(t, c, r, auth)
	eventually(t, "the connection", func() bool { return len(n.host.Network().Peers()) > 0 })
	return n
}

func (n *node) connectedTo(other *node) bool {
	return n.host.Network().Connectedness(other.host.ID()) == network.Connected
}

func authCount(t *testing.T, n *node, outcome string) float64 {
	t.Helper()
	return counterValue(t, n.metrics.auth.WithLabelValues(outcome))
}

func TestOnlyOperatorsStayWhereProofsAreDemanded(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	wrong := newOperator(t, 3)
	wrong.Address = two.Address // it says that it is two, and has another key
	r := operatorSetOf(one, two)
	hub := guardedHub(t, r, AuthOn)
	honest := joined(t, hub, 2, r, one)
	strangers := []*node{joined(t, hub, 3, r, nil), joined(t, hub, 4, r, wrong), joined(t, hub, 5, r, broken{two})}
	for _, s := range strangers {
		eventually(t, "the cut", func() bool { return !hub.connectedTo(s) })
	}
	eventually(t, "the peer store to name the operator only", func() bool { return slices.Equal(hub.peerStore.ids(), []peer.ID{honest.host.ID()}) })
	if x := counterValue(t, hub.metrics.authCut); x < 3 {
		t.Errorf("%v cuts counted", x)
	}
	if proved := authCount(t, hub, authProved); proved != 1 || !hub.connectedTo(honest) {
		t.Errorf("%v proofs; the honest operator is connected: %v", proved, hub.connectedTo(honest))
	}
	if authCount(t, hub, authWrongSignature) == 0 || authCount(t, hub, authUnanswered) == 0 {
		t.Error("the strangers' outcomes were not counted")
	}
	if !hub.host.ConnManager().IsProtected(honest.host.ID(), operatorTag) {
		t.Error("the operator's connection is not protected")
	}
	if s := hub.score(honest.host.ID()); s != operatorScore {
		t.Errorf("the operator's score is %v", s)
	}
	if seen := hub.Seen(); len(seen) != 1 || seen[0] != one.Address {
		t.Errorf("operators %v are seen", seen)
	}
	// An operator that leaves has no business here any more.
	hub.On(testChain).Admit(operatorSetOf(two))
	eventually(t, "the cut of the operator that left", func() bool { return !hub.connectedTo(honest) })
}

func TestProofsMayBeDemandedLater(t *testing.T) {
	one := newOperator(t, 1)
	r := operatorSetOf(one)
	hub := guardedHub(t, r, AuthOff)
	honest, stranger := joined(t, hub, 2, r, one), joined(t, hub, 3, r, nil)
	eventually(t, "the proof, though nobody demands it", func() bool { return authCount(t, hub, authProved) == 1 })
	eventually(t, "the stranger's challenge", func() bool { return authCount(t, hub, authUnanswered) > 0 })
	if !hub.connectedTo(stranger) {
		t.Fatal("the stranger was disconnected although no proof is demanded")
	}
	hub.SetAuth(true)
	eventually(t, "the cut", func() bool { return !hub.connectedTo(stranger) })
	if !hub.connectedTo(honest) {
		t.Error("the honest operator was disconnected")
	}
}

// relayed passes every challenge on to the operator that it is connected to, and the answer back.
func relayed(victim peer.ID, n *node) network.StreamHandler {
	return func(s network.Stream) {
		defer s.Close()
		challenge, err := io.ReadAll(s)
		if err != nil {
			return
		}
		answer, err := n.exchange(context.Background(), victim, challenge)
		if err == nil {
			_, err = s.Write(answer)
		}
		if err != nil {
			_ = s.Reset()
		}
	}
}

func TestAnswersCannotBePassedOn(t *testing.T) {
	one := newOperator(t, 1)
	r := operatorSetOf(one)
	hub := guardedHub(t, r, AuthOn)
	operator := startProving(t, testConfig(2), r, one)
	addrs, err := operator.Addrs()
	if err != nil {
		t.Fatal(err)
	}
	c := testConfig(3)
	c.Bootstrap = addrs
	c.ReconnectMin, c.ReconnectMax = time.Minute, time.Minute
	middle := startNode(t, c, r)
	eventually(t, "the connection to the operator", func() bool { return middle.connectedTo(operator) })
	middle.host.SetStreamHandler(AuthProtocol, relayed(operator.host.ID(), middle))
	if err := middle.host.Connect(t.Context(), peer.AddrInfo{ID: hub.host.ID(), Addrs: hub.host.Addrs()}); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the passed-on answer", func() bool { return authCount(t, hub, authWrongSignature) > 0 })
	eventually(t, "the cut", func() bool { return !hub.connectedTo(middle) })
	if x := authCount(t, hub, authProved); x != 0 {
		t.Errorf("%v proofs", x)
	}
}

// A message that a stranger brings is not looked at, and still counts when an operator brings it.
func TestStrangersGossipIsIgnoredWhereProofsAreDemanded(t *testing.T) {
	one := newOperator(t, 1)
	r := operatorSetOf(one)
	c := testConfig(1)
	c.Auth, c.AuthGrace = AuthOn, time.Hour
	hub := startNode(t, c, r)
	stranger := joined(t, hub, 2, r, nil)
	eventually(t, "the stranger's subscription", func() bool { return len(stranger.topics[topicTask].ListPeers()) == 1 })
	publish := func(n *node, p messages.Proposal) messages.ToGossip {
		if err := n.On(testChain).PublishProposal(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		return messages.ProposalReceived{Task: taskID(p), Proposal: p, Performer: 1}
	}
	publish(stranger, one.proposal(t, "from the stranger alone", 0))
	ignored := hub.metrics.refused.WithLabelValues(topicTask, reasonUnproved)
	eventually(t, "the refusal", func() bool { return counterValue(t, ignored) == 1 })
	honest := joined(t, hub, 3, r, one)
	eventually(t, "the proof", func() bool { return authCount(t, hub, authProved) == 1 })
	if err := stranger.host.Connect(t.Context(), peer.AddrInfo{ID: honest.host.ID(), Addrs: honest.host.Addrs()}); err != nil {
		t.Fatal(err)
	}
	eventually(t, "both subscriptions", func() bool { return len(stranger.topics[topicTask].ListPeers()) == 2 })
	eventually(t, "the operator's mesh", func() bool { return len(honest.taskMesh()) == 2 })
	want := publish(stranger, one.proposal(t, "from the stranger to both", 0))
	eventually(t, "the proposal that the operator passes on", func() bool { return len(hub.inbox()) == 1 })
	if got := hub.inbox()[0]; !reflect.DeepEqual(got, want) || counterValue(t, ignored) < 2 {
		t.Errorf("got %+v; ignored %v from the stranger", got, counterValue(t, ignored))
	}
	if x := hub.gate.penalties.of(stranger.host.ID()); x != 0 {
		t.Errorf("the stranger has the penalty %v for what our own rule refuses", x)
	}
}

func TestChallengesAreAnsweredOnlySoOften(t *testing.T) {
	one := newOperator(t, 1)
	prover := startProving(t, testConfig(1), messages.OperatorSet{}, one) // without operators it asks nobody
	asker := joined(t, prover, 2, messages.OperatorSet{}, nil)
	answered := 0
	for range 2 * answerBurst {
		request := &wire.AuthRequest{Challenge: proto.String(common.Hash{7}.Hex())}
		if b, err := asker.exchange(t.Context(), prover.host.ID(), encode(request)); err == nil && len(b) > 0 {
			answered++
		}
	}
	if answered < answerBurst || answered == 2*answerBurst {
		t.Errorf("%d of %d challenges answered", answered, 2*answerBurst)
	}
	if counterValue(t, prover.metrics.authAnswers.WithLabelValues(answerRefused)) == 0 {
		t.Error("no refusal was counted")
	}
}

func TestMalformedChallengesAreNotSigned(t *testing.T) {
	prover := startProving(t, testConfig(1), messages.OperatorSet{}, newOperator(t, 1))
	asker := joined(t, prover, 2, messages.OperatorSet{}, nil)
	for _, request := range [][]byte{{0xff}, make([]byte, wire.MaxAuthRequest+1), encode(&wire.AuthRequest{Challenge: proto.String("0x12")})} {
		if b, err := asker.exchange(t.Context(), prover.host.ID(), request); err == nil {
			t.Errorf("challenge %x was answered with %x", request, b)
		}
	}
	eventually(t, "the count", func() bool {
		return counterValue(t, prover.metrics.authAnswers.WithLabelValues(outcomeFailed)) == 3
	})
}
