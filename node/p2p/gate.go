package p2p

import (
	"errors"
	"math/big"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
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

// refusal is why a message does not pass. An offence follows from the message alone, or from its author's rate, and
// is scored; anything else may be a matter of our own view.
type refusal struct {
	reason  string
	offence bool
}

// roster is who counts.
type roster struct {
	byAddress map[common.Address]messages.Member
	byID      map[messages.OperatorID]bool
}

// gate decides what passes from the network to the node. It may be used from any goroutine.
type gate struct {
	chain      messages.ChainID
	roster     atomic.Pointer[roster]
	authors    map[string]*buckets // by topic; the map is never written after New
	performers *buckets
	penalties  *penalties
	voices     *voices
	verified   *lru.Cache[common.Hash, struct{}]
	relay      bool
	// proves reports whether a peer proved to be this operator (see guard).
	proves func(peer.ID, messages.OperatorID) bool
}

// newGate returns a gate that lets nobody in until it has a roster.
func newGate(chain messages.ChainID, limits Limits, clock kit.Clock) *gate {
	g := &gate{
		chain: chain, performers: newBuckets(clock, limits.PerformerPerSecond, limits.PerformerBurst),
		authors: map[string]*buckets{}, penalties: newPenalties(clock), voices: newVoices(clock),
		verified: lru.NewCache[common.Hash, struct{}](maxVerified),
		proves:   func(peer.ID, messages.OperatorID) bool { return false },
	}
	for _, topic := range topics() {
		g.authors[topic] = newBuckets(clock, limits.AuthorPerSecond, limits.AuthorBurst)
	}
	g.setRoster(messages.Roster{})
	return g
}

// setRoster tells the gate whose messages count from now on.
func (g *gate) setRoster(r messages.Roster) {
	next := &roster{
		byAddress: make(map[common.Address]messages.Member, len(r.Members)),
		byID:      make(map[messages.OperatorID]bool, len(r.Members)),
	}
	for i := range r.Members {
		next.byAddress[r.Members[i].Address] = r.Members[i]
		next.byID[r.Members[i].ID] = true
	}
	g.roster.Store(next)
}

// check examines one message. It returns what to deliver, which is nil for topics that carry nothing for actors, or why
// the message does not pass.
func (g *gate) check(topic string, author peer.ID, payload []byte) (messages.ToGossip, *refusal) {
	if g.penalties.of(author) >= maxPenalty {
		return nil, &refusal{reason: reasonAuthorPenalised}
	}
	m, refused := g.examine(topic, author, payload)
	if refused != nil && refused.offence {
		g.penalties.add(author)
	}
	return m, refused
}

func (g *gate) examine(topic string, author peer.ID, payload []byte) (messages.ToGossip, *refusal) {
	if len(payload) > maxSize(topic) {
		return nil, offence(string(messages.ReasonOversized))
	}
	if !g.authors[topic].takeAll(string(author), weight(payload)) {
		return nil, offence(string(messages.ReasonRateLimited))
	}
	if g.relay {
		return nil, g.form(topic, author, payload)
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
	return nil, g.form(topic, author, payload)
}

// tokenBytes is how much of a message one token pays for. Votes and most tasks are smaller.
const tokenBytes = 4096

// weight is what a message costs its author: what is large is rare.
func weight(payload []byte) int { return 1 + len(payload)/tokenBytes }

// form checks that a message is one of its topic, whatever it says and whoever speaks. It is all that a relay can check.
func (g *gate) form(topic string, author peer.ID, payload []byte) *refusal {
	var err error
	switch topic {
	case topicTask:
		_, err = readTask(payload, g.chain)
	case topicAttest:
		_, _, err = readAttestation(payload, g.chain)
	case topicSubmitted:
		_, err = readSettlement(payload)
	case topicVerdict:
		_, err = readVerdict(payload)
	case topicCustom:
		_, err = DecodeCustomMessage(payload)
	case topicDiscovery:
		_, err = addrInfo(author, payload)
	}
	if err != nil {
		return malformed(err)
	}
	return nil
}

func offence(reason string) *refusal { return &refusal{reason: reason, offence: true} }

func malformed(err error) *refusal {
	if errors.Is(err, ErrOversized) {
		return offence(string(messages.ReasonOversized))
	}
	return offence(reasonMalformed)
}

func (g *gate) task(payload []byte) (messages.ToGossip, *refusal) {
	p, err := readTask(payload, g.chain)
	if err != nil {
		return nil, malformed(err)
	}
	performer, id, refused := g.performer(p)
	if refused != nil {
		return nil, refused
	}
	return messages.ProposalReceived{Task: id, Proposal: p, Performer: performer.ID}, nil
}

func (g *gate) attestation(author peer.ID, payload []byte) (messages.ToGossip, *refusal) {
	v, p, err := readAttestation(payload, g.chain)
	if err != nil {
		return nil, malformed(err)
	}
	attester, known := g.roster.Load().byAddress[v.Address]
	if !known {
		return nil, &refusal{reason: reasonAttesterUnknown}
	}
	_, id, refused := g.performer(p)
	if refused != nil {
		return nil, refused
	}
	v.Task, v.Operator = id, attester.ID
	g.voices.speaks(attester.ID, author, g.proves(author, attester.ID)) // whoever else tells this vote is not refused
	return messages.AttestationReceived{Attestation: v, Proposal: p}, nil
}

// performer checks the chain, the performer's membership and its signature of the task, and the rate of its new tasks.
// Repetitions cost it nothing: anybody can repeat what a performer signed. For the same reason its rate is no offence of the author.
func (g *gate) performer(p messages.Proposal) (messages.Member, messages.TaskID, *refusal) {
	if p.Chain != g.chain {
		return messages.Member{}, messages.TaskID{}, &refusal{reason: string(messages.ReasonChainNotServed)}
	}
	m, known := g.roster.Load().byAddress[p.Performer]
	if !known {
		return m, messages.TaskID{}, &refusal{reason: string(messages.ReasonPerformerUnknown)}
	}
	id := protocol.TaskID(p)
	seen := crypto.Keccak256Hash(id[:], m.Key[:], []byte{byte(p.SignatureKind)}, p.Signature)
	if g.verified.Contains(seen) {
		return m, id, nil
	}
	if !signed(p, id, m) {
		return m, id, offence(string(messages.ReasonPerformerSignatureInvalid))
	}
	if !g.performers.take(string(p.Performer[:])) {
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

func (g *gate) submitted(payload []byte) (messages.ToGossip, *refusal) {
	s, err := readSettlement(payload)
	if err != nil {
		return nil, malformed(err)
	}
	if _, known := g.roster.Load().byAddress[s.Performer]; !known {
		return nil, &refusal{reason: string(messages.ReasonPerformerUnknown)}
	}
	return messages.SettlementReceived{Settlement: s}, nil
}

func (g *gate) verdict(author peer.ID, payload []byte) (messages.ToGossip, *refusal) {
	v, err := readVerdict(payload)
	if err != nil {
		return nil, malformed(err)
	}
	if !g.roster.Load().byID[v.Operator] {
		return nil, &refusal{reason: reasonAttesterUnknown}
	}
	if !g.voices.speaks(v.Operator, author, g.proves(author, v.Operator)) {
		return nil, &refusal{reason: reasonOtherVoice}
	}
	return messages.VerdictReceived{Verdict: v}, nil
}
