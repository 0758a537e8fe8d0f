package p2p

import (
	"crypto/ecdsa"
	"encoding/hex"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
)

const testChain = messages.ChainID(80002)

// operator is one member with its keys.
type operator struct {
	messages.Member
	ecdsa *ecdsa.PrivateKey
	bls   bls.SecretKey
}

func newOperator(tb testing.TB, id byte) operator {
	tb.Helper()
	seed := "0x" + strings.Repeat(hex.EncodeToString([]byte{id}), 32)
	key, err := crypto.HexToECDSA(seed[2:])
	if err != nil {
		tb.Fatal(err)
	}
	secret, err := bls.KeyFromSeed(seed)
	if err != nil {
		tb.Fatal(err)
	}
	member := messages.Member{ID: messages.OperatorID(id), Address: crypto.PubkeyToAddress(key.PublicKey), Key: secret.PublicKey().Bytes()}
	return operator{Member: member, ecdsa: key, bls: secret}
}

// proposal is a task that the operator signed.
func (o operator) proposal(tb testing.TB, proof string, kind messages.SignatureKind) messages.Proposal {
	tb.Helper()
	p := messages.Proposal{
		ProofOfTask: proof, Data: []byte{1, 2, 3}, Performer: o.Address, Definition: messages.VotingPowerSync,
		SignatureKind: kind, Chain: testChain,
	}
	id := protocol.TaskID(p)
	if kind == messages.SignatureBLS {
		p.Signature = o.blsSign(id)
		return p
	}
	signature, err := crypto.Sign(id[:], o.ecdsa)
	if err != nil {
		tb.Fatal(err)
	}
	signature[64] += 27
	p.Signature = signature
	return p
}

func (o operator) blsSign(digest [32]byte) []byte {
	s := o.bls.Sign(digest, bls.DomainTasks())
	b := s.Bytes()
	return b[:]
}

// vote is the operator's approval of p.
func (o operator) vote(tb testing.TB, p messages.Proposal) messages.Attestation {
	tb.Helper()
	digest := protocol.VoteDigest(p, protocol.Network{Chain: testChain}, true)
	return messages.Attestation{
		Task: protocol.TaskID(p), Operator: o.ID, Address: o.Address, Approved: true,
		Signature: messages.BLSSignature(o.blsSign(digest)),
	}
}

func operatorSetOf(os ...operator) messages.OperatorSet {
	var r messages.OperatorSet
	for i := range os {
		r.Members = append(r.Members, os[i].Member)
	}
	return r
}

func testLimits() Limits {
	return Limits{AuthorPerSecond: 1, AuthorBurst: 50, PerformerPerSecond: 1, PerformerBurst: 20}
}

func newTestGate(r messages.OperatorSet) (*gate, *actortest.Clock) {
	clock := actortest.NewClock(time.Unix(1000, 0))
	g := newGate([]messages.ChainID{testChain}, testLimits(), clock)
	g.operatorSets.set(testChain, r)
	return g, clock
}

// encode returns the bytes of a message whose texts are UTF-8.
func encode(m proto.Message) []byte {
	b, err := wire.Encode(m)
	if err != nil {
		panic(err)
	}
	return b
}

func encodeTask(p messages.Proposal) []byte {
	return encode(taskFrom(p))
}

func encodeVote(a messages.Attestation, p messages.Proposal) []byte {
	return encode(attestationFrom(a, p))
}

func TestGatePassesWhatIsRight(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	g, _ := newTestGate(operatorSetOf(one, two))
	ecdsaTask, blsTask := one.proposal(t, "vps1:x", messages.SignatureECDSA), one.proposal(t, "vps1:x", messages.SignatureBLS)
	vote := two.vote(t, blsTask)
	verdict := messages.Verdict{Task: vote.Task, Operator: 2, Answer: messages.Reject, Reason: messages.ReasonPowerMismatch, Detail: "operator 3: 5 instead of 7"}
	settlement := messages.Settlement{Task: vote.Task, Transaction: common.Hash{9}, Performer: one.Address, Operators: []messages.OperatorID{1, 2}, Definition: 10001, Approved: true}
	wireVerdict, wireSettlement := verdictFrom(verdict, testChain), submittedFrom(settlement, 0) // an older sender names no chain
	old := taskFrom(ecdsaTask)                                                                   // of a sender that knows neither chains nor signature types
	old.TargetChain, old.SignatureType = nil, nil
	tests := []struct {
		name, topic string
		payload     []byte
		want        messages.ToGossip
	}{
		{"ECDSA task", topicTask, encodeTask(ecdsaTask), messages.ProposalReceived{Task: vote.Task, Proposal: ecdsaTask, Performer: 1}},
		{"BLS task", topicTask, encodeTask(blsTask), messages.ProposalReceived{Task: vote.Task, Proposal: blsTask, Performer: 1}},
		{"old sender", topicTask, encode(old), messages.ProposalReceived{Task: vote.Task, Proposal: ecdsaTask, Performer: 1}},
		{"vote", topicAttest, encodeVote(vote, blsTask), messages.AttestationReceived{Attestation: vote, Proposal: blsTask}},
		{"verdict", topicVerdict, encode(wireVerdict), messages.VerdictReceived{Verdict: verdict}},
		{"settlement", topicSubmitted, encode(wireSettlement), messages.SettlementReceived{Settlement: settlement}},
		{"custom", topicCustom, encode(&wire.CustomMessage{Data: proto.String("0x01")}), nil},
	}
	for _, tt := range tests {
		want := arrival{message: tt.want}
		if tt.want != nil {
			want.chain = testChain
		}
		got, refused := g.check(tt.topic, "author", tt.payload)
		if refused != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: refused %v, got %+v, want %+v", tt.name, refused, got, want)
		}
	}
}

func TestGateRefusals(t *testing.T) {
	one, two, stranger := newOperator(t, 1), newOperator(t, 2), newOperator(t, 3)
	good := one.proposal(t, "p", messages.SignatureECDSA)
	goodBLS := one.proposal(t, "p", messages.SignatureBLS)
	vote := two.vote(t, good)
	task := func(change func(*wire.Task)) []byte {
		w := taskFrom(good)
		change(w)
		return encode(w)
	}
	attest := func(change func(*wire.Attestation_Attester_Signature)) []byte {
		w := attestationFrom(vote, good)
		change(w.GetAttester().GetSignature())
		return encode(w)
	}
	highS := func(w *wire.Task) { // the other signature of the same key: OpenZeppelin refuses it
		raw, _ := hexBytes(w.GetSignature())
		s := new(big.Int).Sub(crypto.S256().Params().N, common.BytesToHash(raw[32:64]).Big())
		s.FillBytes(raw[32:64])
		raw[64] = 27 + 28 - raw[64]
		w.Signature = proto.String(hexText(raw))
	}
	strangersVote := stranger.vote(t, good)
	forged := good
	forged.ProofOfTask = "q"
	settlement := submittedFrom(messages.Settlement{Performer: stranger.Address}, testChain)
	verdict := func(change func(*wire.Verdict)) []byte {
		w := verdictFrom(messages.Verdict{Operator: 2, Answer: messages.Abstain, Reason: "X"}, testChain)
		change(w)
		return encode(w)
	}
	const prime = "30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47"
	tests := []struct {
		name, topic string
		payload     []byte
		reason      string
		violation   bool
	}{
		{"oversized", topicTask, make([]byte, wire.MaxTask+1), "OVERSIZED", true},
		{"garbage", topicTask, []byte{0xff}, "MALFORMED", true},
		{"empty", topicTask, nil, "MALFORMED", true},
		{"short address", topicTask, task(func(w *wire.Task) { w.Performer = proto.String("0x12") }), "MALFORMED", true},
		{"odd data", topicTask, task(func(w *wire.Task) { w.Data = proto.String("0x1") }), "MALFORMED", true},
		{"definition above 16 bits", topicTask, task(func(w *wire.Task) { w.DefinitionId = proto.Uint64(65536) }), "MALFORMED", true},
		{"signature type", topicTask, task(func(w *wire.Task) { w.SignatureType = proto.String("rsa") }), "MALFORMED", true},
		{"short signature", topicTask, task(func(w *wire.Task) { w.Signature = proto.String(w.GetSignature()[:130]) }), "MALFORMED", true},
		{"BLS that is not JSON", topicTask, task(func(w *wire.Task) { w.SignatureType = proto.String("bls") }), "MALFORMED", true},
		{"other chain", topicTask, task(func(w *wire.Task) { w.TargetChain = proto.Uint64(1) }), "CHAIN_NOT_SERVED", false},
		{"unknown performer", topicTask, encodeTask(stranger.proposal(t, "p", 0)), "PERFORMER_UNKNOWN", false},
		{"another's signature", topicTask, task(func(w *wire.Task) { w.Performer = proto.String(two.Address.Hex()) }), "PERFORMER_SIGNATURE_INVALID", true},
		{"forged", topicTask, encodeTask(forged), "PERFORMER_SIGNATURE_INVALID", true},
		{"high s", topicTask, task(highS), "PERFORMER_SIGNATURE_INVALID", true},
		{"v of zero", topicTask, task(func(w *wire.Task) { w.Signature = proto.String(w.GetSignature()[:130] + "00") }), "PERFORMER_SIGNATURE_INVALID", true},
		{"BLS of another", topicTask, func() []byte { p := goodBLS; p.Performer = two.Address; return encodeTask(p) }(), "PERFORMER_SIGNATURE_INVALID", true},
		{"unknown attester", topicAttest, encodeVote(strangersVote, good), "ATTESTER_UNKNOWN", false},
		{"vote on a forged task", topicAttest, encodeVote(vote, forged), "PERFORMER_SIGNATURE_INVALID", true},
		{"off the curve", topicAttest, attest(func(w *wire.Attestation_Attester_Signature) { w.Y = w.X }), "MALFORMED", true},
		{"infinity", topicAttest, attest(func(w *wire.Attestation_Attester_Signature) { w.X, w.Y = proto.String("0x0"), proto.String("0x0") }), "MALFORMED", true},
		{"not below the prime", topicAttest, attest(func(w *wire.Attestation_Attester_Signature) { w.X = proto.String(prime) }), "MALFORMED", true},
		{"word of 65 digits", topicAttest, attest(func(w *wire.Attestation_Attester_Signature) { w.X = proto.String("0x0" + w.GetX()[2:]) }), "MALFORMED", true},
		{"no digits", topicAttest, attest(func(w *wire.Attestation_Attester_Signature) { w.X = nil }), "MALFORMED", true},
		{"stranger's settlement", topicSubmitted, encode(settlement), "PERFORMER_UNKNOWN", false},
		{"settlement without task", topicSubmitted, nil, "MALFORMED", true},
		{"unknown binding", topicVerdict, verdict(func(w *wire.Verdict) { w.OperatorId = proto.Uint64(3) }), "ATTESTER_UNKNOWN", false},
		{"short task id", topicVerdict, verdict(func(w *wire.Verdict) { w.Task = w.Task[:31] }), "MALFORMED", true},
		{"answer", topicVerdict, verdict(func(w *wire.Verdict) { w.Answer = proto.String("maybe") }), "MALFORMED", true},
		{"reason", topicVerdict, verdict(func(w *wire.Verdict) { w.Reason = proto.String("no code") }), "MALFORMED", true},
		{"detail of two lines", topicVerdict, verdict(func(w *wire.Verdict) { w.Detail = proto.String("a\nb") }), "MALFORMED", true},
		{"long detail", topicVerdict, verdict(func(w *wire.Verdict) { w.Detail = proto.String(strings.Repeat("x", messages.MaxDetail+1)) }), "MALFORMED", true},
		{"announcement of nobody", topicDiscovery, nil, "MALFORMED", true},
	}
	for _, tt := range tests {
		g, _ := newTestGate(operatorSetOf(one, two))
		_, refused := g.check(tt.topic, "author", tt.payload)
		if refused == nil || *refused != (refusal{tt.reason, tt.violation}) {
			t.Errorf("%s: got %+v, want %s, violation %v", tt.name, refused, tt.reason, tt.violation)
		}
		if scored := g.penalties.of("author") == 1; scored != tt.violation {
			t.Errorf("%s: scored %v", tt.name, scored)
		}
	}
}

func TestWordsOfAnEndpointAreNoViolation(t *testing.T) {
	one, two := newOperator(t, 1), newOperator(t, 2)
	g, _ := newTestGate(operatorSetOf(one, two))
	words := "the endpoint says: busy\r\n\x1b[2Jtry later\u202e\xff" + strings.Repeat("é", messages.MaxDetail)
	verdict := messages.Verdict{Operator: 2, Answer: messages.Abstain, Reason: messages.ReasonChainUnavailable, Detail: words}
	sent := verdictFrom(verdict, testChain)
	if _, refused := g.check(topicVerdict, "author", encode(sent)); refused != nil {
		t.Errorf("peers take our verdict for %+v", *refused)
	}
}

func TestGateWithoutOperatorSetLetsNobodyIn(t *testing.T) {
	g := newGate([]messages.ChainID{testChain}, testLimits(), actortest.NewClock(time.Unix(0, 0)))
	_, refused := g.check(topicTask, "author", encodeTask(newOperator(t, 1).proposal(t, "p", 0)))
	if refused == nil || refused.reason != "PERFORMER_UNKNOWN" {
		t.Errorf("got %+v", refused)
	}
}

func TestAuthorsAreLimitedOneByOneAndForgiven(t *testing.T) {
	one := newOperator(t, 1)
	g, clock := newTestGate(operatorSetOf(one))
	payload := encodeTask(one.proposal(t, "p", 0))
	passed := func(author peer.ID, tries int) int {
		n := 0
		for range tries {
			if _, refused := g.check(topicTask, author, payload); refused == nil {
				n++
			}
		}
		return n
	}
	if n := passed("loud", 100); n != 50 {
		t.Errorf("%d passed, want the burst of 50", n)
	}
	if n := passed("quiet", 1); n != 1 {
		t.Error("another author was limited too")
	}
	if _, refused := g.check(topicTask, "loud", payload); refused == nil || refused.reason != reasonAuthorPenalised {
		t.Errorf("after %v violations: %+v", g.penalties.of("loud"), refused)
	}
	clock.Advance(penaltyHalfLife)
	if n := passed("loud", 1); n != 1 {
		t.Error("the author was not forgiven")
	}
}

// Anybody may repeat what a performer signed, so repetitions must not spend the performer's rate.
func TestOnlyNewTasksSpendThePerformersRate(t *testing.T) {
	one := newOperator(t, 1)
	g, _ := newTestGate(operatorSetOf(one))
	for i := range 30 {
		if _, refused := g.check(topicTask, peer.ID(rune('a'+i)), encodeTask(one.proposal(t, "same", 0))); refused != nil {
			t.Fatalf("repetition %d: %+v", i, refused)
		}
	}
	passed := 0
	for i := range 30 {
		_, refused := g.check(topicTask, peer.ID(rune('a'+i)), encodeTask(one.proposal(t, "task "+string(rune('a'+i)), 0)))
		if refused == nil {
			passed++
		} else if *refused != (refusal{"RATE_LIMITED", false}) {
			t.Errorf("got %+v", refused)
		}
	}
	if passed != 19 { // the burst of 20 less the first one
		t.Errorf("%d new tasks passed, want 19", passed)
	}
}

func TestOnePeerSpeaksForAnOperator(t *testing.T) {
	g, clock := newTestGate(operatorSetOf(newOperator(t, 2)))
	w := verdictFrom(messages.Verdict{Operator: 2, Answer: messages.Approve}, testChain)
	check := func(author peer.ID, want string) {
		t.Helper()
		got := ""
		if _, refused := g.check(topicVerdict, author, encode(w)); refused != nil {
			got = refused.reason
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", author, got, want)
		}
	}
	check("first", "")
	check("second", reasonOtherVoice)
	clock.Advance(bindingTime)
	check("second", "")
	check("first", reasonOtherVoice)
}

// The vendor's own vectors (protocol 2.7).
func TestPerformerSignatureVector(t *testing.T) {
	signature := common.FromHex("0x47e9d648df2f431ab127e83358566c39d8b71382a1c5849249e7d5d23d25f3427c1e687d75d7c685f859e7eac564f80d494b5ccfaf059f6976def287bd96e6c61c")
	digest := common.HexToHash("0x688e028706ea63c12f8cc1d503d0f502385f2576cf5d4c74ccd9a500469ecfac")
	signer := common.HexToAddress("0x3d5fC9B0f05D4E1b5243D616E760AF6b07A94541")
	if !recovers(signature, digest, signer) {
		t.Error("the vector does not verify")
	}
	if recovers(signature, digest, common.Address{}) {
		t.Error("the vector verifies for another address")
	}
}

func BenchmarkGateAttestation(b *testing.B) {
	one, two := newOperator(b, 1), newOperator(b, 2)
	g, clock := newTestGate(operatorSetOf(one, two))
	p := one.proposal(b, "p", 0)
	payload := encodeVote(two.vote(b, p), p)
	for b.Loop() {
		clock.Advance(time.Second)
		if _, refused := g.check(topicAttest, "author", payload); refused != nil {
			b.Fatal(refused)
		}
	}
}

func taskID(p messages.Proposal) messages.TaskID { return protocol.TaskID(p) }

// counterValue reads a counter.
func counterValue(tb testing.TB, c prometheus.Metric) float64 {
	tb.Helper()
	var out dto.Metric
	if err := c.Write(&out); err != nil {
		tb.Fatal(err)
	}
	return out.GetCounter().GetValue()
}

func TestLargeMessagesCostMore(t *testing.T) {
	g, _ := newTestGate(operatorSetOf())
	large := make([]byte, 30*tokenBytes) // 31 of the 50 tokens
	if _, refused := g.check(topicTask, "author", large); refused == nil || refused.reason == string(messages.ReasonRateLimited) {
		t.Fatalf("the first one: %+v", refused)
	}
	if _, refused := g.check(topicTask, "author", large); refused == nil || refused.reason != string(messages.ReasonRateLimited) {
		t.Errorf("the second one: %+v", refused)
	}
	if _, refused := g.check(topicTask, "author", []byte{1}); refused == nil || refused.reason == string(messages.ReasonRateLimited) {
		t.Errorf("a small one after them: %+v", refused)
	}
}
