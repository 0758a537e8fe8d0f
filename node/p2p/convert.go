package p2p

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
)

const (
	signatureTypeECDSA = "ecdsa"
	signatureTypeBLS   = "bls"

	ecdsaSize     = 65
	wordSize      = 32
	maxReasonSize = 64
)

// blsText is a BLS signature as clients write it: JSON in a string (protocol 2.3).
type blsText struct {
	X string `json:"x"`
	Y string `json:"y"`
}

// taskFrom is a proposal on the wire.
func taskFrom(p messages.Proposal) Task {
	signature, kind := signatureText(p)
	return Task{
		Signature: signature, Performer: p.Performer.Hex(), ProofOfTask: p.ProofOfTask, Data: hexText(p.Data),
		Definition: uint32(p.Definition), TargetChain: uint64(p.Chain), SignatureType: kind,
	}
}

// proposal reads a task. A task that names no chain is taken to mean chain.
func (t *Task) proposal(chain messages.ChainID) (messages.Proposal, error) {
	var p messages.Proposal
	if t.Definition > math.MaxUint16 {
		return p, fmt.Errorf("task definition %d: %w", t.Definition, ErrMalformed)
	}
	performer, err := address(t.Performer)
	if err != nil {
		return p, fmt.Errorf("performer: %w", err)
	}
	data, err := hexBytes(t.Data)
	if err != nil {
		return p, fmt.Errorf("data: %w", err)
	}
	kind, signature, err := performerSignature(t.SignatureType, t.Signature)
	if err != nil {
		return p, fmt.Errorf("performer signature: %w", err)
	}
	return messages.Proposal{
		ProofOfTask: t.ProofOfTask, Data: data, Performer: performer, Definition: messages.TaskDefinitionID(t.Definition),
		Signature: signature, SignatureKind: kind, Chain: targetChain(t.TargetChain, chain),
	}, nil
}

// targetChain is the L2 that a message names, or else the given one.
func targetChain(named uint64, otherwise messages.ChainID) messages.ChainID {
	if named == 0 {
		return otherwise
	}
	return messages.ChainID(named)
}

// attestationFrom is a vote on the wire.
func attestationFrom(a messages.Attestation, p messages.Proposal) Attestation {
	signature, kind := signatureText(p)
	return Attestation{
		ProofOfTask: p.ProofOfTask, Data: hexText(p.Data), Performer: p.Performer.Hex(), PerformerSignature: signature,
		Attester: a.Address.Hex(), SignatureX: hexText(a.Signature[:wordSize]), SignatureY: hexText(a.Signature[wordSize:]),
		Approved: a.Approved, Definition: uint32(p.Definition), TargetChain: uint64(p.Chain), PerformerSignatureOf: kind,
	}
}

// vote reads an attestation: the task that it is about, and the vote without task id and operator id.
func (a *Attestation) vote(chain messages.ChainID) (messages.Attestation, messages.Proposal, error) {
	t := Task{
		Signature: a.PerformerSignature, Performer: a.Performer, ProofOfTask: a.ProofOfTask, Data: a.Data,
		Definition: a.Definition, TargetChain: a.TargetChain, SignatureType: a.PerformerSignatureOf,
	}
	v := messages.Attestation{Approved: a.Approved}
	p, err := t.proposal(chain)
	if err != nil {
		return v, p, err
	}
	if v.Address, err = address(a.Attester); err != nil {
		return v, p, fmt.Errorf("attester: %w", err)
	}
	if v.Signature, err = point(a.SignatureX, a.SignatureY); err != nil {
		return v, p, fmt.Errorf("signature: %w", err)
	}
	return v, p, nil
}

// submittedFrom is a settlement on an L2 on the wire. Ids above 32 bits do not fit there; no network has them.
func submittedFrom(s messages.Settlement, chain messages.ChainID) TaskSubmitted {
	out := TaskSubmitted{
		TaskID: s.Task.String(), Transaction: s.Transaction.Hex(), Performer: s.Performer.Hex(),
		Definition: uint32(s.Definition), Approved: s.Approved, TargetChain: uint64(chain),
	}
	for _, id := range s.Operators {
		if id <= math.MaxUint32 && len(out.Operators) < maxOperatorIDs {
			out.Operators = append(out.Operators, uint32(id))
		}
	}
	return out
}

// idOnWire is an operator's id where there are 32 bits for it, and zero where it does not fit.
func idOnWire(id messages.OperatorID) uint32 {
	if id > math.MaxUint32 {
		return 0
	}
	return uint32(id)
}

// settlement reads a settlement notice.
func (s *TaskSubmitted) settlement() (messages.Settlement, error) {
	out := messages.Settlement{Definition: messages.TaskDefinitionID(s.Definition & math.MaxUint16), Approved: s.Approved}
	if s.Definition > math.MaxUint16 {
		return out, fmt.Errorf("task definition %d: %w", s.Definition, ErrMalformed)
	}
	task, err := hash(s.TaskID)
	if err != nil {
		return out, fmt.Errorf("task id: %w", err)
	}
	out.Task = messages.TaskID(task)
	if out.Transaction, err = hash(s.Transaction); err != nil {
		return out, fmt.Errorf("transaction: %w", err)
	}
	if out.Performer, err = address(s.Performer); err != nil {
		return out, fmt.Errorf("performer: %w", err)
	}
	for _, id := range s.Operators {
		out.Operators = append(out.Operators, messages.OperatorID(id))
	}
	return out, nil
}

// verdictFrom is a verdict about a task of an L2 on the wire.
func verdictFrom(v messages.Verdict, chain messages.ChainID) Verdict {
	return Verdict{
		Task: v.Task[:], Operator: uint64(v.Operator), Answer: v.Answer.String(), Reason: string(v.Reason), Detail: messages.Line(v.Detail),
		TargetChain: uint64(chain),
	}
}

// verdict reads a verdict. Its reason is a code in capitals, its detail one printable line.
func (v *Verdict) verdict() (messages.Verdict, error) {
	var out messages.Verdict
	if len(v.Task) != len(out.Task) {
		return out, fmt.Errorf("task id of %d bytes: %w", len(v.Task), ErrMalformed)
	}
	answers := []messages.Answer{messages.Abstain, messages.Reject, messages.Approve, messages.Submits}
	i := slices.IndexFunc(answers, func(a messages.Answer) bool { return a.String() == v.Answer })
	if i < 0 {
		return out, fmt.Errorf("unknown answer: %w", ErrMalformed)
	}
	code := func(r rune) bool { return (r < 'A' || r > 'Z') && r != '_' }
	if len(v.Reason) > maxReasonSize || strings.ContainsFunc(v.Reason, code) {
		return out, fmt.Errorf("reason is no code: %w", ErrMalformed)
	}
	unprintable := func(r rune) bool { return !unicode.IsPrint(r) }
	if len(v.Detail) > messages.MaxDetail || strings.ContainsFunc(v.Detail, unprintable) {
		return out, fmt.Errorf("detail is no line of at most %d bytes: %w", messages.MaxDetail, ErrMalformed)
	}
	out = messages.Verdict{
		Task: messages.TaskID(v.Task), Operator: messages.OperatorID(v.Operator), Answer: answers[i],
		Reason: messages.Reason(v.Reason), Detail: v.Detail,
	}
	return out, nil
}

// signatureText is a performer's signature as clients write it, and its type.
func signatureText(p messages.Proposal) (text, kind string) {
	if p.SignatureKind == messages.SignatureBLS && len(p.Signature) == bls.SignatureSize {
		return blsSignatureText(p.Signature), signatureTypeBLS
	}
	return hexText(p.Signature), signatureTypeECDSA
}

// blsSignatureText is the JSON of a BLS signature's two words.
func blsSignatureText(signature []byte) string {
	// Two hex strings always marshal.
	b, _ := json.Marshal(blsText{X: hexText(signature[:wordSize]), Y: hexText(signature[wordSize:])}) //nolint:errchkjson // See above.
	return string(b)
}

// performerSignature reads a performer's signature. Senders older than the type field mean ECDSA, unless the text is JSON.
func performerSignature(kind, text string) (messages.SignatureKind, []byte, error) {
	if kind == signatureTypeBLS || (kind == "" && strings.HasPrefix(text, "{")) {
		s, err := blsSignature(text)
		return messages.SignatureBLS, s[:], err
	}
	if kind != "" && kind != signatureTypeECDSA {
		return 0, nil, fmt.Errorf("unknown signature type: %w", ErrMalformed)
	}
	s, err := hexBytes(text)
	if err == nil && len(s) != ecdsaSize {
		err = fmt.Errorf("%d bytes: %w", len(s), ErrMalformed)
	}
	return messages.SignatureECDSA, s, err
}

// blsSignature reads the JSON of a BLS signature's two words.
func blsSignature(text string) (messages.BLSSignature, error) {
	var words blsText
	if err := json.Unmarshal([]byte(text), &words); err != nil {
		return messages.BLSSignature{}, fmt.Errorf("read the words of a BLS signature: %w: %w", ErrMalformed, err)
	}
	return point(words.X, words.Y)
}

// point reads a point of G1 and checks that it is one: both words below the field prime, on the curve, not infinity.
func point(x, y string) (messages.BLSSignature, error) {
	var s messages.BLSSignature
	for i, text := range []string{x, y} {
		text = strings.TrimPrefix(text, "0x")
		if len(text) == 0 || len(text) > 2*wordSize {
			return s, fmt.Errorf("word of %d digits: %w", len(text), ErrMalformed)
		}
		padded := strings.Repeat("0", 2*wordSize-len(text)) + text
		if _, err := hex.Decode(s[i*wordSize:(i+1)*wordSize], []byte(padded)); err != nil {
			return s, fmt.Errorf("read a word: %w: %w", ErrMalformed, err)
		}
	}
	if _, err := bls.SignatureFromBytes(s); err != nil {
		return s, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return s, nil
}

func hexText(b []byte) string { return "0x" + hex.EncodeToString(b) }

func hexBytes(text string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return nil, fmt.Errorf("read hex: %w: %w", ErrMalformed, err)
	}
	return b, nil
}

func address(text string) (common.Address, error) {
	b, err := hexBytes(text)
	if err == nil && len(b) != common.AddressLength {
		err = fmt.Errorf("address of %d bytes: %w", len(b), ErrMalformed)
	}
	return common.BytesToAddress(b), err
}

func hash(text string) (common.Hash, error) {
	b, err := hexBytes(text)
	if err == nil && len(b) != common.HashLength {
		err = fmt.Errorf("hash of %d bytes: %w", len(b), ErrMalformed)
	}
	return common.BytesToHash(b), err
}
