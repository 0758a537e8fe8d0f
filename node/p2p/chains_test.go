package p2p

import (
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

const otherChain = messages.ChainID(84532)

// newTwoChainGate is a gate for two L2s, on which the operators have other ids.
func newTwoChainGate(first, other messages.OperatorSet) *gate {
	g := newGate([]messages.ChainID{testChain, otherChain}, testLimits(), actortest.NewClock(time.Unix(1000, 0)))
	g.operatorSets.set(testChain, first)
	g.operatorSets.set(otherChain, other)
	return g
}

// on moves a task to another L2; its performer's signature names none.
func on(chain messages.ChainID, p messages.Proposal) messages.Proposal {
	p.Chain = chain
	return p
}

func TestEveryL2HasItsOwnOperatorSet(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	there := two // has the id on the other L2 that operator one has on the first
	there.ID = 1
	g := newTwoChainGate(operatorSetOf(one), operatorSetOf(there))
	here, away := one.proposal(t, "here", messages.SignatureBLS), on(otherChain, there.proposal(t, "away", messages.SignatureECDSA))
	nameless := taskFrom(here)
	nameless.TargetChain = nil
	verdict := messages.Verdict{Task: taskID(here), Operator: 1, Answer: messages.Approve}
	settled := messages.Settlement{Task: taskID(away), Performer: there.Address}
	onFirst, onOther := verdictFrom(verdict, testChain), verdictFrom(verdict, otherChain)
	settledThere, settledHere := submittedFrom(settled, otherChain), submittedFrom(settled, testChain)
	unserved := verdictFrom(verdict, 1)
	for _, tt := range []struct {
		name, topic, author string
		payload             []byte
		chain               messages.ChainID
		refused             string
	}{
		{"a task of the first L2", topicTask, "one", encodeTask(here), testChain, ""},
		{"a task that names none", topicTask, "one", encode(nameless), testChain, ""},
		{"a task of the other L2", topicTask, "two", encodeTask(away), otherChain, ""},
		{"a performer who is only on the other L2", topicTask, "two", encodeTask(on(testChain, away)), 0, "PERFORMER_UNKNOWN"},
		{"an attester who is only on the first L2", topicAttest, "one", encodeVote(one.vote(t, away), away), 0, reasonAttesterUnknown},
		{"a task of an L2 that is not served", topicTask, "one", encodeTask(on(1, here)), 0, "CHAIN_NOT_SERVED"},
		{"a verdict about the first L2", topicVerdict, "one", encode(onFirst), testChain, ""},
		{"a verdict of the other L2's operator with the same id", topicVerdict, "two", encode(onOther), otherChain, ""},
		{"a verdict of another peer", topicVerdict, "two", encode(onFirst), 0, reasonOtherVoice},
		{"a verdict about an L2 that is not served", topicVerdict, "one", encode(unserved), 0, "CHAIN_NOT_SERVED"},
		{"a settlement on the other L2", topicSubmitted, "two", encode(settledThere), otherChain, ""},
		{"a settlement of a stranger", topicSubmitted, "two", encode(settledHere), 0, "PERFORMER_UNKNOWN"},
	} {
		got, refused := g.check(tt.topic, peer.ID(tt.author), tt.payload)
		if got.chain != tt.chain || (got.message != nil) != (tt.refused == "") {
			t.Errorf("%s: got %+v", tt.name, got)
		}
		if (refused == nil) != (tt.refused == "") || refused != nil && refused.reason != tt.refused {
			t.Errorf("%s: refused %+v, want %q", tt.name, refused, tt.refused)
		}
	}
}

// One task may be sent to two L2s: its id is the same, and neither is taken for the other.
func TestOneTaskOnTwoL2s(t *testing.T) {
	one := newOperator(t, 1)
	g := newTwoChainGate(operatorSetOf(one), operatorSetOf(one))
	p := one.proposal(t, "p", messages.SignatureECDSA)
	for _, chain := range []messages.ChainID{testChain, otherChain} {
		want := arrival{chain, messages.ProposalReceived{Task: taskID(p), Proposal: on(chain, p), Performer: 1}}
		if got, refused := g.check(topicTask, "one", encodeTask(on(chain, p))); refused != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, %+v", got, refused)
		}
	}
}

// A proof with the key of any L2 is a proof, for as long as one L2 still has that key.
func TestProofsHoldOnAnyL2(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	g := newTwoChainGate(operatorSetOf(one), operatorSetOf(two))
	challenge := common.Hash{1}
	signature := two.signIn(AuthDomain(), authPreimage(challenge, "asker", "two"))
	answer := &wire.AuthResponse{
		Address: proto.String(two.Address.Hex()), OperatorId: proto.Uint64(uint64(two.ID)),
		Challenge: proto.String(challenge.Hex()), Signature: proto.String(blsSignatureText(signature[:])),
	}
	proof, err := verifyAnswer(answer, challenge, "asker", "two", g.operatorSets)
	if err != nil || !g.operatorSets.hold(proof) {
		t.Fatalf("the proof is %+v, %v", proof, err)
	}
	g.operatorSets.set(otherChain, operatorSetOf())
	if g.operatorSets.hold(proof) || g.operatorSets.empty() {
		t.Error("the proof holds although the operator left")
	}
}

func TestAnIDThatDiffersBetweenL2sIsNotTold(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	there := one
	there.ID = 9
	r := newTwoChainGate(operatorSetOf(one, two), operatorSetOf(there)).operatorSets
	if a, b := r.idOf(one.Address), r.idOf(two.Address); a != 0 || b != 2 {
		t.Errorf("ids %d and %d are told", a, b)
	}
}

// What one L2's actors publish is told to the same L2's actors of others.
func TestAChannelNamesItsL2(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	c := testConfig(1)
	c.Chains = []messages.ChainID{testChain, otherChain}
	hub := startNode(t, c, operatorSetOf(one))
	hub.On(otherChain).Admit(operatorSetOf(two))
	c = testConfig(2)
	c.Chains = []messages.ChainID{otherChain, testChain} // another first one
	var err error
	if c.Bootstrap, err = hub.Addrs(); err != nil {
		t.Fatal(err)
	}
	speaker := startNode(t, c, operatorSetOf(one))
	speaker.On(otherChain).Admit(operatorSetOf(two))
	for _, topic := range topics() {
		eventually(t, "the subscription", func() bool { return len(speaker.topics[topic].ListPeers()) == 1 })
	}
	settlement := messages.Settlement{Task: messages.TaskID{1}, Performer: two.Address}
	verdict := messages.Verdict{Task: messages.TaskID{1}, Operator: 1, Answer: messages.Approve}
	for i, publish := range []func() error{
		func() error { return speaker.On(otherChain).PublishSettlement(t.Context(), settlement) },
		func() error { return speaker.On(testChain).PublishVerdict(t.Context(), verdict) },
	} {
		if err := publish(); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the message", func() bool { return len(hub.inbox()) == i+1 })
	}
	want := []messages.ToGossip{messages.SettlementReceived{Settlement: settlement}, messages.VerdictReceived{Verdict: verdict}}
	if got := hub.inbox(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	if got := hub.chains(); !reflect.DeepEqual(got, []messages.ChainID{otherChain, testChain}) {
		t.Errorf("they are about %d", got)
	}
}
