package p2p

import (
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
)

// Sizes of encoded messages in bytes (voting-power-sync 8). They are checked before anything is decoded.
const (
	MaxTask        = 256 << 10
	MaxAttestation = 256 << 10
	MaxVerdict     = 8 << 10
	MaxCustom      = 64 << 10
	// MaxSubmitted holds maxOperatorIDs ids unpacked, 6 bytes each, and the texts.
	MaxSubmitted = 32 << 10
	// MaxPeerRecord holds a key and maxPeerAddrs addresses.
	MaxPeerRecord = 4 << 10

	maxOperatorIDs = 4096
	maxPeerAddrs   = 16
)

// Errors of the decoders.
var (
	ErrOversized = errors.New("message is too large")
	ErrMalformed = errors.New("message is malformed")
)

// Field numbers of our own (voting-power-sync 8); the others are those of protocol 5.7.
const (
	fieldTargetChain   = 100
	fieldSignatureType = 101
)

// Task is the payload of topic othentic.p2p.task (protocol 5.7).
type Task struct {
	Signature     string // 1: 0x hex of 65 bytes, or the JSON of a BLS signature
	Performer     string // 2
	ProofOfTask   string // 3
	Data          string // 4: 0x hex
	Definition    uint32 // 5
	TargetChain   uint64 // 100: zero if the sender names none
	SignatureType string // 101: "ecdsa", "bls" or empty
}

// Attestation is the payload of topic othentic.p2p.attest (protocol 5.7).
type Attestation struct {
	ProofOfTask          string // 1
	Data                 string // 2: 0x hex
	Performer            string // 3.1
	PerformerSignature   string // 3.2
	Attester             string // 4.1
	SignatureX           string // 4.2.1: hex
	SignatureY           string // 4.2.2: hex
	Approved             bool   // 5
	Definition           uint32 // 6
	TargetChain          uint64 // 100
	PerformerSignatureOf string // 101: "ecdsa", "bls" or empty
}

// TaskSubmitted is the payload of topic othentic.p2p.task_submitted (protocol 5.7).
type TaskSubmitted struct {
	TaskID      string   // 1
	Transaction string   // 2
	Performer   string   // 3
	Operators   []uint32 // 4
	Definition  uint32   // 5
	Approved    bool     // 6
	TargetChain uint64   // 100: zero if the sender names none
}

// Verdict is the payload of topic ballast.verdict.1.
type Verdict struct {
	Task        []byte // 1: 32 bytes
	Operator    uint64 // 2
	Answer      string // 3
	Reason      string // 4
	Detail      string // 5
	TargetChain uint64 // 100: zero if the sender names none
}

// PeerRecord is the payload of the discovery topic of js-libp2p.
type PeerRecord struct {
	PublicKey []byte   // 1: a libp2p public key
	Addrs     [][]byte // 2: binary multiaddrs
}

// CustomMessage is the payload of topic othentic.p2p.custom_message.
type CustomMessage struct {
	Data string // 1: 0x hex, forwarded as it is
}

// Encode writes every field of protocol 5.7, zero values too: proto2 peers demand required fields.
func (t *Task) Encode() []byte {
	b := appendText(nil, 1, t.Signature)
	b = appendText(b, 2, t.Performer)
	b = appendText(b, 3, t.ProofOfTask)
	b = appendText(b, 4, t.Data)
	b = appendNumber(b, 5, uint64(t.Definition))
	return appendOwn(b, t.TargetChain, t.SignatureType)
}

// Encode writes every field, as Task.Encode does.
func (a *Attestation) Encode() []byte {
	b := appendText(nil, 1, a.ProofOfTask)
	b = appendText(b, 2, a.Data)
	b = appendMessage(b, 3, appendText(appendText(nil, 1, a.Performer), 2, a.PerformerSignature))
	signature := appendText(appendText(nil, 1, a.SignatureX), 2, a.SignatureY)
	b = appendMessage(b, 4, appendMessage(appendText(nil, 1, a.Attester), 2, signature))
	b = appendNumber(b, 5, protowire.EncodeBool(a.Approved))
	b = appendNumber(b, 6, uint64(a.Definition))
	return appendOwn(b, a.TargetChain, a.PerformerSignatureOf)
}

// Encode writes every field; the ids unpacked, as proto2 does.
func (s *TaskSubmitted) Encode() []byte {
	b := appendText(nil, 1, s.TaskID)
	b = appendText(b, 2, s.Transaction)
	b = appendText(b, 3, s.Performer)
	for _, id := range s.Operators {
		b = appendNumber(b, 4, uint64(id))
	}
	b = appendNumber(b, 5, uint64(s.Definition))
	b = appendNumber(b, 6, protowire.EncodeBool(s.Approved))
	return appendOwn(b, s.TargetChain, "")
}

// Encode writes every field.
func (v *Verdict) Encode() []byte {
	b := appendMessage(nil, 1, v.Task)
	b = appendNumber(b, 2, v.Operator)
	b = appendText(b, 3, v.Answer)
	b = appendText(b, 4, v.Reason)
	b = appendText(b, 5, v.Detail)
	return appendOwn(b, v.TargetChain, "")
}

// Encode writes every field.
func (r *PeerRecord) Encode() []byte {
	b := appendMessage(nil, 1, r.PublicKey)
	for _, a := range r.Addrs {
		b = appendMessage(b, 2, a)
	}
	return b
}

// Encode writes every field.
func (c *CustomMessage) Encode() []byte { return appendText(nil, 1, c.Data) }

func appendText(b []byte, num protowire.Number, s string) []byte {
	return protowire.AppendString(protowire.AppendTag(b, num, protowire.BytesType), s)
}

func appendMessage(b []byte, num protowire.Number, m []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(b, num, protowire.BytesType), m)
}

func appendNumber(b []byte, num protowire.Number, n uint64) []byte {
	return protowire.AppendVarint(protowire.AppendTag(b, num, protowire.VarintType), n)
}

// appendOwn writes our own fields, which older peers skip; absent where they say nothing.
func appendOwn(b []byte, chain uint64, signatureType string) []byte {
	if chain != 0 {
		b = appendNumber(b, fieldTargetChain, chain)
	}
	if signatureType != "" {
		b = appendText(b, fieldSignatureType, signatureType)
	}
	return b
}

// field is one decoded field: number for a varint, bytes for a length-delimited one.
type field struct {
	num    int
	typ    protowire.Type
	bytes  []byte
	number uint64
}

// eachField calls visit for every varint and length-delimited field of b and skips the others. A visitor ignores numbers
// that it does not know, so fields that newer peers add do no harm; of a field that comes twice the last one counts.
func eachField(b []byte, visit func(f field) error) error {
	for len(b) > 0 {
		num, typ, n := protowire.ConsumeTag(b)
		if n < 0 {
			return fmt.Errorf("read a tag: %w: %w", ErrMalformed, protowire.ParseError(n))
		}
		b = b[n:]
		f := field{num: int(num), typ: typ}
		switch typ { //nolint:exhaustive // The others are skipped.
		case protowire.VarintType:
			f.number, n = protowire.ConsumeVarint(b)
		case protowire.BytesType:
			f.bytes, n = protowire.ConsumeBytes(b)
		default:
			n = protowire.ConsumeFieldValue(num, typ, b)
		}
		if n < 0 {
			return fmt.Errorf("read field %d: %w: %w", num, ErrMalformed, protowire.ParseError(n))
		}
		b = b[n:]
		if typ != protowire.VarintType && typ != protowire.BytesType {
			continue
		}
		if err := visit(f); err != nil {
			return err
		}
	}
	return nil
}

// text sets s. Texts are hashed, and peers in other languages would replace bytes that are not UTF-8.
func (f field) text(s *string) error {
	if f.typ != protowire.BytesType || !utf8.Valid(f.bytes) {
		return fmt.Errorf("field %d is no text: %w", f.num, ErrMalformed)
	}
	*s = string(f.bytes)
	return nil
}

func (f field) raw(b *[]byte) error {
	if f.typ != protowire.BytesType {
		return fmt.Errorf("field %d is no byte string: %w", f.num, ErrMalformed)
	}
	*b = append([]byte(nil), f.bytes...) // nil if empty
	return nil
}

func (f field) uint64(n *uint64) error {
	if f.typ != protowire.VarintType {
		return fmt.Errorf("field %d is no number: %w", f.num, ErrMalformed)
	}
	*n = f.number
	return nil
}

func (f field) uint32(n *uint32) error {
	if f.typ != protowire.VarintType || f.number > math.MaxUint32 {
		return fmt.Errorf("field %d is no 32-bit number: %w", f.num, ErrMalformed)
	}
	*n = uint32(f.number)
	return nil
}

func (f field) bool(v *bool) error {
	if f.typ != protowire.VarintType {
		return fmt.Errorf("field %d is no boolean: %w", f.num, ErrMalformed)
	}
	*v = f.number != 0
	return nil
}

// message walks the fields of a nested message.
func (f field) message(visit func(f field) error) error {
	if f.typ != protowire.BytesType {
		return fmt.Errorf("field %d is no message: %w", f.num, ErrMalformed)
	}
	return eachField(f.bytes, visit)
}
