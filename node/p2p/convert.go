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
	"google.golang.org/protobuf/proto"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/p2p/wire"
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
func taskFrom(p messages.Proposal) *wire.Task {
	signature, kind := signatureText(p)
	return &wire.Task{
		Signature: &signature, Performer: proto.String(p.Performer.Hex()), ProofOfTask: &p.ProofOfTask,
		Data:         proto.String(hexText(p.Data)),
		DefinitionId: proto.Uint64(uint64(p.Definition)), TargetChain: optional(uint64(p.Chain)), SignatureType: &kind,
	}
}

// optional is a pointer to n, or nil if n is zero: a field that is left out.
func optional(n uint64) *uint64 {
	if n == 0 {
		return nil
	}
	return &n
}

// proposalOf reads a task. A task without a chain is for the given one.
func proposalOf(t *wire.Task, chain messages.ChainID) (messages.Proposal, error) {
	var p messages.Proposal
	definition, err := definitionID(t.GetDefinitionId())
	if err != nil {
		return p, err
	}
	performer, err := address(t.GetPerformer())
	if err != nil {
		return p, fmt.Errorf("performer: %w", err)
	}
	data, err := hexBytes(t.GetData())
	if err != nil {
		return p, fmt.Errorf("data: %w", err)
	}
	kind, signature, err := performerSignature(t.GetSignatureType(), t.GetSignature())
	if err != nil {
		return p, fmt.Errorf("performer signature: %w", err)
	}
	return messages.Proposal{
		ProofOfTask: t.GetProofOfTask(), Data: data, Performer: performer, Definition: definition,
		Signature: signature, SignatureKind: kind, Chain: targetChain(t.GetTargetChain(), chain),
	}, nil
}

func definitionID(n uint64) (messages.TaskDefinitionID, error) {
	if n > math.MaxUint16 {
		return 0, fmt.Errorf("task definition %d: %w", n, wire.ErrMalformed)
	}
	return messages.TaskDefinitionID(n), nil
}

// targetChain is the L2 that a message names, or else the given one.
func targetChain(named uint64, otherwise messages.ChainID) messages.ChainID {
	if named == 0 {
		return otherwise
	}
	return messages.ChainID(named)
}

// attestationFrom is a vote on the wire.
func attestationFrom(a messages.Attestation, p messages.Proposal) *wire.Attestation {
	signature, kind := signatureText(p)
	return &wire.Attestation{
		ProofOfTask: &p.ProofOfTask, Data: proto.String(hexText(p.Data)),
		Performer: &wire.Attestation_Performer{Address: proto.String(p.Performer.Hex()), Signature: &signature},
		Attester: &wire.Attestation_Attester{
			Address: proto.String(a.Address.Hex()),
			Signature: &wire.Attestation_Attester_Signature{
				X: proto.String(hexText(a.Signature[:wordSize])), Y: proto.String(hexText(a.Signature[wordSize:])),
			},
		},
		IsApproved: &a.Approved, DefinitionId: proto.Uint64(uint64(p.Definition)),
		TargetChain: optional(uint64(p.Chain)), SignatureType: &kind,
	}
}

// voteOf reads an attestation: the vote without task id and operator id, and the task that it is about.
func voteOf(a *wire.Attestation, chain messages.ChainID) (messages.Attestation, messages.Proposal, error) {
	v := messages.Attestation{Approved: a.GetIsApproved()}
	p, err := proposalOf(&wire.Task{
		Signature: a.GetPerformer().Signature, Performer: a.GetPerformer().Address, ProofOfTask: a.ProofOfTask,
		Data:         a.Data,
		DefinitionId: a.DefinitionId, TargetChain: a.TargetChain, SignatureType: a.SignatureType,
	}, chain)
	if err != nil {
		return v, p, err
	}
	if v.Address, err = address(a.GetAttester().GetAddress()); err != nil {
		return v, p, fmt.Errorf("attester: %w", err)
	}
	signature := a.GetAttester().GetSignature()
	if v.Signature, err = point(signature.GetX(), signature.GetY()); err != nil {
		return v, p, fmt.Errorf("signature: %w", err)
	}
	return v, p, nil
}

// submittedFrom is a settlement on an L2 on the wire. Ids of more than 32 bits are left out; no network has them.
func submittedFrom(s messages.Settlement, chain messages.ChainID) *wire.TaskSubmitted {
	out := &wire.TaskSubmitted{
		TaskId: proto.String(s.Task.String()), TxHash: proto.String(s.Transaction.Hex()),
		PerformerAddress: proto.String(s.Performer.Hex()),
		DefinitionId:     proto.Uint64(uint64(s.Definition)), IsApproved: &s.Approved,
		TargetChain: optional(uint64(chain)),
	}
	for _, id := range s.Operators {
		if id <= math.MaxUint32 && len(out.OperatorIds) < wire.MaxOperatorIDs {
			out.OperatorIds = append(out.OperatorIds, uint64(id))
		}
	}
	return out
}

// settlementOf reads a settlement notice.
func settlementOf(s *wire.TaskSubmitted) (messages.Settlement, error) {
	out := messages.Settlement{Approved: s.GetIsApproved()}
	task, err := hash(s.GetTaskId())
	if err != nil {
		return out, fmt.Errorf("task id: %w", err)
	}
	out.Task = messages.TaskID(task)
	if out.Definition, err = definitionID(s.GetDefinitionId()); err != nil {
		return out, err
	}
	if out.Transaction, err = hash(s.GetTxHash()); err != nil {
		return out, fmt.Errorf("transaction: %w", err)
	}
	if out.Performer, err = address(s.GetPerformerAddress()); err != nil {
		return out, fmt.Errorf("performer: %w", err)
	}
	for _, id := range s.GetOperatorIds() {
		if !idFits(id) {
			return out, fmt.Errorf("operator id %d: %w", id, wire.ErrMalformed)
		}
		out.Operators = append(out.Operators, messages.OperatorID(id))
	}
	return out, nil
}

// idFits reports whether an operator's id has at most the 32 bits that protocol 5.7 gives it.
func idFits(id uint64) bool { return id <= math.MaxUint32 }

// verdictFrom is a verdict about a task of an L2 on the wire.
func verdictFrom(v messages.Verdict, chain messages.ChainID) *wire.Verdict {
	return &wire.Verdict{
		Task: v.Task[:], OperatorId: proto.Uint64(uint64(v.Operator)), Answer: proto.String(v.Answer.String()),
		Reason: proto.String(string(v.Reason)), Detail: proto.String(messages.Line(v.Detail)),
		TargetChain: optional(uint64(chain)),
	}
}

// verdictOf reads a verdict. Its reason is a code in capitals, its detail one printable line.
func verdictOf(v *wire.Verdict) (messages.Verdict, error) {
	var out messages.Verdict
	if len(v.GetTask()) != len(out.Task) {
		return out, fmt.Errorf("task id of %d bytes: %w", len(v.GetTask()), wire.ErrMalformed)
	}
	answers := []messages.Answer{messages.Abstain, messages.Reject, messages.Approve, messages.Submits}
	i := slices.IndexFunc(answers, func(a messages.Answer) bool { return a.String() == v.GetAnswer() })
	if i < 0 {
		return out, fmt.Errorf("unknown answer: %w", wire.ErrMalformed)
	}
	reason, detail := v.GetReason(), v.GetDetail()
	notCode := func(r rune) bool { return (r < 'A' || r > 'Z') && r != '_' }
	if len(reason) > maxReasonSize || strings.ContainsFunc(reason, notCode) {
		return out, fmt.Errorf("reason is not a code: %w", wire.ErrMalformed)
	}
	unprintable := func(r rune) bool { return !unicode.IsPrint(r) }
	if len(detail) > messages.MaxDetail || strings.ContainsFunc(detail, unprintable) {
		return out, fmt.Errorf("detail is not a line of at most %d bytes: %w", messages.MaxDetail, wire.ErrMalformed)
	}
	return messages.Verdict{
		Task: messages.TaskID(v.GetTask()), Operator: messages.OperatorID(v.GetOperatorId()), Answer: answers[i],
		Reason: messages.Reason(reason), Detail: detail,
	}, nil
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
	text := blsText{X: hexText(signature[:wordSize]), Y: hexText(signature[wordSize:])}
	b, _ := json.Marshal(text) //nolint:errchkjson // Two strings always marshal.
	return string(b)
}

// performerSignature reads a performer's signature. Senders older than the type field mean ECDSA,
// unless the text is JSON.
func performerSignature(kind, text string) (messages.SignatureKind, []byte, error) {
	if kind == signatureTypeBLS || (kind == "" && strings.HasPrefix(text, "{")) {
		s, err := blsSignature(text)
		return messages.SignatureBLS, s[:], err
	}
	if kind != "" && kind != signatureTypeECDSA {
		return 0, nil, fmt.Errorf("unknown signature type: %w", wire.ErrMalformed)
	}
	s, err := hexBytes(text)
	if err == nil && len(s) != ecdsaSize {
		err = fmt.Errorf("%d bytes: %w", len(s), wire.ErrMalformed)
	}
	return messages.SignatureECDSA, s, err
}

// blsSignature reads the JSON of a BLS signature's two words.
func blsSignature(text string) (messages.BLSSignature, error) {
	var words blsText
	if err := json.Unmarshal([]byte(text), &words); err != nil {
		return messages.BLSSignature{}, fmt.Errorf("read the words of a BLS signature: %w: %w", wire.ErrMalformed, err)
	}
	return point(words.X, words.Y)
}

// point reads a point of G1 and checks that it is one: both words below the field prime, on the curve, not infinity.
func point(x, y string) (messages.BLSSignature, error) {
	var s messages.BLSSignature
	for i, text := range []string{x, y} {
		text = strings.TrimPrefix(text, "0x")
		if len(text) == 0 || len(text) > 2*wordSize {
			return s, fmt.Errorf("word of %d digits: %w", len(text), wire.ErrMalformed)
		}
		padded := strings.Repeat("0", 2*wordSize-len(text)) + text
		if _, err := hex.Decode(s[i*wordSize:(i+1)*wordSize], []byte(padded)); err != nil {
			return s, fmt.Errorf("read a word: %w: %w", wire.ErrMalformed, err)
		}
	}
	if _, err := bls.SignatureFromBytes(s); err != nil {
		return s, fmt.Errorf("%w: %w", wire.ErrMalformed, err)
	}
	return s, nil
}

func hexText(b []byte) string { return "0x" + hex.EncodeToString(b) }

func hexBytes(text string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return nil, fmt.Errorf("read hex: %w: %w", wire.ErrMalformed, err)
	}
	return b, nil
}

func address(text string) (common.Address, error) {
	b, err := hexBytes(text)
	if err == nil && len(b) != common.AddressLength {
		err = fmt.Errorf("address of %d bytes: %w", len(b), wire.ErrMalformed)
	}
	return common.BytesToAddress(b), err
}

func hash(text string) (common.Hash, error) {
	b, err := hexBytes(text)
	if err == nil && len(b) != common.HashLength {
		err = fmt.Errorf("hash of %d bytes: %w", len(b), wire.ErrMalformed)
	}
	return common.BytesToHash(b), err
}
