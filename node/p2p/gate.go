package p2p

import (
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
	"github.com/ballast-avs/ballast/node/ratelimit"
)

// Reasons of the gate that are not among the protocol's.
const (
	reasonMalformed       = "MALFORMED"
	reasonAttesterUnknown = "ATTESTER_UNKNOWN"
	reasonAuthorPenalised = "AUTHOR_PENALISED"
	reasonOtherVoice      = "OTHER_VOICE"
	reasonUnproved        = "SENDER_UNPROVED"
)

// maxVerified bounds the memory of performer signatures that verified: every attestation repeats its task's.
const maxVerified = 1024

// refusal is why a message does not pass. An violation follows from the message alone, or from its author's rate, and
// is scored; anything else may be a matter of our own view.
type refusal struct {
	reason    string
	violation bool
}

// gate decides what passes from the network to the node. It may be used from any goroutine.
type gate struct {
	operatorSets *operatorSets
	authors      map[string]*ratelimit.Keyed[peer.ID] // by topic; the map is never written after New
	performers   *ratelimit.Keyed[performerOf]
	penalties    *penalties
	bindings     *bindings
	verified     *lru.Cache[common.Hash, struct{}]
	relay        bool
	// proves reports whether a peer proved to be this operator (see guard).
	proves func(peer.ID, common.Address) bool
}

// arrival is a message that passed, and the L2 that it is about. The message is nil where it
// carries nothing for actors.
type arrival struct {
	chain   messages.ChainID
	message messages.ToGossip
}

// performerOf is a performer on one L2.
type performerOf struct {
	chain     messages.ChainID
	performer common.Address
}

// newGate returns a gate for messages about some L2s, which lets nobody in until it has their operator sets.
func newGate(chains []messages.ChainID, limits Limits, clock kit.Clock) *gate {
	g := &gate{
		operatorSets: newOperatorSets(chains),
		performers:   ratelimit.New[performerOf](clock, limits.PerformerPerSecond, limits.PerformerBurst),
		authors:      map[string]*ratelimit.Keyed[peer.ID]{}, penalties: newPenalties(clock),
		bindings: newBindings(clock),
		verified: lru.NewCache[common.Hash, struct{}](maxVerified),
		proves:   func(peer.ID, common.Address) bool { return false },
	}
	for _, topic := range topics() {
		g.authors[topic] = ratelimit.New[peer.ID](clock, limits.AuthorPerSecond, limits.AuthorBurst)
	}
	return g
}

// check examines one message. It returns what to deliver, or why the message does not pass.
func (g *gate) check(topic string, author peer.ID, payload []byte) (arrival, *refusal) {
	if g.penalties.of(author) >= maxPenalty {
		return arrival{}, &refusal{reason: reasonAuthorPenalised}
	}
	m, refused := g.examine(topic, author, payload)
	if refused != nil && refused.violation {
		g.penalties.add(author)
	}
	return m, refused
}

func (g *gate) examine(topic string, author peer.ID, payload []byte) (arrival, *refusal) {
	if len(payload) > maxSize(topic) {
		return arrival{}, violation(string(messages.ReasonOversized))
	}
	if !g.authors[topic].TakeAll(author, weight(payload)) {
		return arrival{}, violation(string(messages.ReasonRateLimited))
	}
	if g.relay {
		return arrival{}, g.form(topic, author, payload)
	}
	switch topic {
	case topicTask:
		return g.task(payload)
	case topicAttest:
		return g.attestation(author, payload)
	case topicSubmitted:
		return g.submitted(payload)
	case topicVerdict:
		return g.verdict(author, payload)
	}
	return arrival{}, g.form(topic, author, payload)
}

// tokenBytes is how much of a message one token pays for. Votes and most tasks are smaller.
const tokenBytes = 4096

// weight is what a message costs its author: what is large is rare.
func weight(payload []byte) int { return 1 + len(payload)/tokenBytes }

// form checks that a message is one of its topic, whatever it says and whoever bind. It is all that a relay can check.
func (g *gate) form(topic string, author peer.ID, payload []byte) *refusal {
	var err error
	switch topic {
	case topicTask:
		_, err = readTask(payload, g.operatorSets.first())
	case topicAttest:
		_, _, err = readAttestation(payload, g.operatorSets.first())
	case topicSubmitted:
		_, _, err = readSettlement(payload, g.operatorSets.first())
	case topicVerdict:
		_, _, err = readVerdict(payload, g.operatorSets.first())
	case topicCustom:
		err = wire.Decode(payload, wire.MaxCustom, &wire.CustomMessage{})
	case topicDiscovery:
		_, err = addrInfo(author, payload)
	}
	if err != nil {
		return malformed(err)
	}
	return nil
}

func violation(reason string) *refusal { return &refusal{reason: reason, violation: true} }

func malformed(err error) *refusal {
	if errors.Is(err, wire.ErrOversized) {
		return violation(string(messages.ReasonOversized))
	}
	return violation(reasonMalformed)
}

func (g *gate) task(payload []byte) (arrival, *refusal) {
	p, err := readTask(payload, g.operatorSets.first())
	if err != nil {
		return arrival{}, malformed(err)
	}
	performer, id, refused := g.performer(p)
	if refused != nil {
		return arrival{}, refused
	}
	return arrival{p.Chain, messages.ProposalReceived{Task: id, Proposal: p, Performer: performer.ID}}, nil
}

func (g *gate) attestation(author peer.ID, payload []byte) (arrival, *refusal) {
	v, p, err := readAttestation(payload, g.operatorSets.first())
	if err != nil {
		return arrival{}, malformed(err)
	}
	members, refused := g.operatorSets.on(p.Chain)
	if refused != nil {
		return arrival{}, refused
	}
	attester, known := members.byAddress[v.Address]
	if !known {
		return arrival{}, &refusal{reason: reasonAttesterUnknown}
	}
	_, id, refused := g.performer(p)
	if refused != nil {
		return arrival{}, refused
	}
	v.Task, v.Operator = id, attester.ID
	g.bindings.bind(v.Address, author, g.proves(author, v.Address)) // whoever else tells this vote is not refused
	return arrival{p.Chain, messages.AttestationReceived{Attestation: v, Proposal: p}}, nil
}

// performer checks the chain, the performer's membership and its signature of the task, and the rate of its new tasks.
// Repetitions cost it nothing: anybody can repeat what a performer signed. For the same reason its rate is not a
// violation of the author.
func (g *gate) performer(p messages.Proposal) (messages.Member, messages.TaskID, *refusal) {
	members, refused := g.operatorSets.on(p.Chain)
	if refused != nil {
		return messages.Member{}, messages.TaskID{}, refused
	}
	m, known := members.byAddress[p.Performer]
	if !known {
		return m, messages.TaskID{}, &refusal{reason: string(messages.ReasonPerformerUnknown)}
	}
	id := protocol.TaskID(p)
	seen := crypto.Keccak256Hash(id[:], m.Key[:], []byte{byte(p.SignatureKind)}, p.Signature)
	if g.verified.Contains(seen) {
		return m, id, nil
	}
	if !signed(p, id, m) {
		return m, id, violation(string(messages.ReasonPerformerSignatureInvalid))
	}
	if !g.performers.Take(performerOf{p.Chain, p.Performer}) {
		return m, id, &refusal{reason: string(messages.ReasonRateLimited)}
	}
	g.verified.Add(seen, struct{}{})
	return m, id, nil
}

// signed verifies a performer's signature of the raw task hash (protocol 2.5).
func signed(p messages.Proposal, id messages.TaskID, m messages.Member) bool {
	if p.SignatureKind == messages.SignatureBLS {
		return signedBLS(m.Key, id, bls.DomainTasks(), p.Signature)
	}
	return recovers(p.Signature, common.Hash(id), p.Performer)
}

// signedBLS verifies a BLS signature against a registered key.
func signedBLS(registered messages.BLSPublicKey, digest, domain [32]byte, raw []byte) bool {
	key, err := bls.PublicKeyFromBytes(registered)
	if err != nil || len(raw) != bls.SignatureSize {
		return false
	}
	signature, err := bls.SignatureFromBytes([bls.SignatureSize]byte(raw))
	return err == nil && bls.Verify(key, digest, domain, signature)
}

// recovers is OpenZeppelin's rule: 65 bytes, v 27 or 28, low s.
func recovers(signature []byte, digest common.Hash, signer common.Address) bool {
	if len(signature) != ecdsaSize {
		return false
	}
	raw := slices.Clone(signature)
	raw[64] -= 27
	r, s := new(big.Int).SetBytes(raw[:32]), new(big.Int).SetBytes(raw[32:64])
	if !crypto.ValidateSignatureValues(raw[64], r, s, true) {
		return false
	}
	key, err := crypto.SigToPub(digest[:], raw)
	return err == nil && crypto.PubkeyToAddress(*key) == signer
}

func (g *gate) submitted(payload []byte) (arrival, *refusal) {
	s, chain, err := readSettlement(payload, g.operatorSets.first())
	if err != nil {
		return arrival{}, malformed(err)
	}
	members, refused := g.operatorSets.on(chain)
	if refused != nil {
		return arrival{}, refused
	}
	if _, known := members.byAddress[s.Performer]; !known {
		return arrival{}, &refusal{reason: string(messages.ReasonPerformerUnknown)}
	}
	return arrival{chain, messages.SettlementReceived{Settlement: s}}, nil
}

func (g *gate) verdict(author peer.ID, payload []byte) (arrival, *refusal) {
	v, chain, err := readVerdict(payload, g.operatorSets.first())
	if err != nil {
		return arrival{}, malformed(err)
	}
	members, refused := g.operatorSets.on(chain)
	if refused != nil {
		return arrival{}, refused
	}
	operator, known := members.byID[v.Operator]
	if !known {
		return arrival{}, &refusal{reason: reasonAttesterUnknown}
	}
	if !g.bindings.bind(operator, author, g.proves(author, operator)) {
		return arrival{}, &refusal{reason: reasonOtherVoice}
	}
	return arrival{chain, messages.VerdictReceived{Verdict: v}}, nil
}
