package p2p

import (
	"bytes"
	"encoding/hex"
	"errors"
	"reflect"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
)

type codec struct {
	name   string
	value  any
	bytes  []byte
	golden string // hex, made by hand from the field tables of protocol 5.7
	decode func([]byte) (any, error)
}

func decoder[T any](decode func([]byte) (T, error)) func([]byte) (any, error) {
	return func(b []byte) (any, error) { return decode(b) }
}

func codecs() []codec {
	task := Task{Signature: "s", Performer: "p", ProofOfTask: "q", Data: "d", Definition: 10001, TargetChain: 80002, SignatureType: "bls"}
	vote := Attestation{
		ProofOfTask: "q", Data: "d", Performer: "p", PerformerSignature: "s", Attester: "a", SignatureX: "x", SignatureY: "y",
		Approved: true, Definition: 1,
	}
	submitted := TaskSubmitted{TaskID: "t", Transaction: "x", Performer: "p", Operators: []uint32{1, 300}, Definition: 1}
	elsewhere := submitted
	elsewhere.TargetChain = 80002
	verdict := Verdict{Task: []byte{1, 2}, Operator: 7, Answer: "reject", Reason: "R", Detail: "", TargetChain: 80002}
	record := PeerRecord{PublicKey: []byte{8, 1}, Addrs: [][]byte{{4}, {5, 6}}}
	custom := CustomMessage{Data: "0x00"}
	request, response := AuthRequest{Challenge: "c"}, AuthResponse{Address: "a", OperatorID: 300, Challenge: "c", Signature: "s"}
	return []codec{
		{"task", task, task.Encode(), "0a0173" + "120170" + "1a0171" + "220164" + "28914e" + "a00682f104" + "aa0603626c73", decoder(DecodeTask)},
		{"attestation", vote, vote.Encode(), "0a0171" + "120164" + "1a06" + "0a0170" + "120173" + "220b" + "0a0161" + "1206" + "0a0178" + "120179" + "2801" + "3001", decoder(DecodeAttestation)},
		{"submitted", submitted, submitted.Encode(), "0a0174" + "120178" + "1a0170" + "2001" + "20ac02" + "2801" + "3000", decoder(DecodeTaskSubmitted)},
		{"submitted on a named L2", elsewhere, elsewhere.Encode(), "0a0174" + "120178" + "1a0170" + "2001" + "20ac02" + "2801" + "3000" + "a00682f104", decoder(DecodeTaskSubmitted)},
		{"verdict", verdict, verdict.Encode(), "0a020102" + "1007" + "1a0672656a656374" + "220152" + "2a00" + "a00682f104", decoder(DecodeVerdict)},
		{"record", record, record.Encode(), "0a020801" + "120104" + "12020506", decoder(DecodePeerRecord)},
		{"auth request", request, request.Encode(), "0a0163", decoder(DecodeAuthRequest)},
		{"auth response", response, response.Encode(), "0a0161" + "10ac02" + "1a0163" + "220173", decoder(DecodeAuthResponse)},
		{"custom", custom, custom.Encode(), "0a0430783030", decoder(DecodeCustomMessage)},
	}
}

func TestGoldenBytes(t *testing.T) {
	for _, c := range codecs() {
		if got := hex.EncodeToString(c.bytes); got != c.golden {
			t.Errorf("%s encodes to\n%s, want\n%s", c.name, got, c.golden)
		}
		if got, err := c.decode(c.bytes); err != nil || !reflect.DeepEqual(got, c.value) {
			t.Errorf("%s decodes to %+v, %v", c.name, got, err)
		}
	}
}

// Newer peers may add fields of any type, at any place.
func TestUnknownFieldsAreSkipped(t *testing.T) {
	unknown := protowire.AppendVarint(protowire.AppendTag(nil, 50, protowire.VarintType), 1)
	unknown = protowire.AppendBytes(protowire.AppendTag(unknown, 51, protowire.BytesType), []byte{0xff})
	unknown = protowire.AppendFixed32(protowire.AppendTag(unknown, 52, protowire.Fixed32Type), 1)
	unknown = protowire.AppendFixed64(protowire.AppendTag(unknown, 53, protowire.Fixed64Type), 1)
	unknown = protowire.AppendTag(unknown, 54, protowire.StartGroupType)
	unknown = protowire.AppendTag(unknown, 54, protowire.EndGroupType)
	for _, c := range codecs() {
		for _, b := range [][]byte{append(bytes.Clone(unknown), c.bytes...), append(bytes.Clone(c.bytes), unknown...)} {
			if got, err := c.decode(b); err != nil || !reflect.DeepEqual(got, c.value) {
				t.Errorf("%s decodes to %+v, %v", c.name, got, err)
			}
		}
	}
}

func TestOperatorIDsMayBePacked(t *testing.T) {
	b := protowire.AppendBytes(protowire.AppendTag(nil, 4, protowire.BytesType), []byte{1, 0xac, 0x02})
	b = appendNumber(b, 4, 9)
	s, err := DecodeTaskSubmitted(b)
	if err != nil || !reflect.DeepEqual(s.Operators, []uint32{1, 300, 9}) {
		t.Errorf("got %v, %v", s.Operators, err)
	}
}

func TestMalformedMessagesAreRefused(t *testing.T) {
	tooMany := make([]uint32, maxOperatorIDs+1)
	packed := protowire.AppendBytes(protowire.AppendTag(nil, 4, protowire.BytesType), make([]byte, len(tooMany)))
	tests := []struct {
		name   string
		decode func([]byte) (any, error)
		b      []byte
		want   error
	}{
		{"cut tag", decoder(DecodeTask), []byte{0x80}, ErrMalformed},
		{"cut text", decoder(DecodeTask), []byte{0x0a, 5, 'x'}, ErrMalformed},
		{"field number zero", decoder(DecodeTask), []byte{0x02, 0}, ErrMalformed},
		{"text as number", decoder(DecodeTask), []byte{0x08, 1}, ErrMalformed},
		{"number as text", decoder(DecodeTask), []byte{0x2a, 1, '1'}, ErrMalformed},
		{"not UTF-8", decoder(DecodeTask), []byte{0x1a, 1, 0xff}, ErrMalformed},
		{"definition above 32 bits", decoder(DecodeTask), appendNumber(nil, 5, 1<<32), ErrMalformed},
		{"cut in the attester", decoder(DecodeAttestation), []byte{0x22, 2, 0x0a, 5}, ErrMalformed},
		{"boolean as text", decoder(DecodeAttestation), []byte{0x2a, 0}, ErrMalformed},
		{"too many ids", decoder(DecodeTaskSubmitted), packed, ErrMalformed},
		{"cut in the packed ids", decoder(DecodeTaskSubmitted), []byte{0x22, 1, 0x80}, ErrMalformed},
		{"task of 256 KiB + 1", decoder(DecodeTask), make([]byte, MaxTask+1), ErrOversized},
		{"attestation of 256 KiB + 1", decoder(DecodeAttestation), make([]byte, MaxAttestation+1), ErrOversized},
		{"verdict of 8 KiB + 1", decoder(DecodeVerdict), make([]byte, MaxVerdict+1), ErrOversized},
		{"submitted", decoder(DecodeTaskSubmitted), make([]byte, MaxSubmitted+1), ErrOversized},
		{"custom", decoder(DecodeCustomMessage), make([]byte, MaxCustom+1), ErrOversized},
		{"auth request", decoder(DecodeAuthRequest), make([]byte, MaxAuthRequest+1), ErrOversized},
		{"auth response", decoder(DecodeAuthResponse), make([]byte, MaxAuthResponse+1), ErrOversized},
		{"auth response with an id above 32 bits", decoder(DecodeAuthResponse), appendNumber(nil, 2, 1<<32), ErrMalformed},
		{"record", decoder(DecodePeerRecord), make([]byte, MaxPeerRecord+1), ErrOversized},
		{"17 addresses", decoder(DecodePeerRecord), []byte(strings.Repeat("\x12\x00", maxPeerAddrs+1)), ErrMalformed},
	}
	for _, tt := range tests {
		if _, err := tt.decode(tt.b); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
}

// The largest settlement notice fits its limit.
func TestLargestSettlementFits(t *testing.T) {
	s := TaskSubmitted{TaskID: strings.Repeat("x", 66), Transaction: strings.Repeat("x", 66), Performer: strings.Repeat("x", 42), Definition: 65535}
	for range maxOperatorIDs {
		s.Operators = append(s.Operators, 1<<32-1)
	}
	if n := len(s.Encode()); n > MaxSubmitted {
		t.Errorf("%d bytes, limit %d", n, MaxSubmitted)
	}
}

// The longest honest answer fits its limit, and the longest challenge.
func TestLargestAuthMessagesFit(t *testing.T) {
	request := AuthRequest{Challenge: strings.Repeat("x", 66)}
	signature := blsSignatureText(bytes.Repeat([]byte{0xff}, 64))
	response := AuthResponse{Address: strings.Repeat("x", 42), OperatorID: 1<<32 - 1, Challenge: request.Challenge, Signature: signature}
	if a, b := len(request.Encode()), len(response.Encode()); a > MaxAuthRequest || b > MaxAuthResponse {
		t.Errorf("%d and %d bytes", a, b)
	}
}

// fuzz checks that decoding never panics, and that what was decoded survives another round.
func fuzz[T any](f *testing.F, decode func([]byte) (T, error), encode func(T) []byte, limit int) {
	f.Helper()
	for _, c := range codecs() {
		f.Add(c.bytes)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		first, err := decode(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrOversized) {
				t.Errorf("error of another kind: %v", err)
			}
			return
		}
		again := encode(first)
		if len(again) > limit {
			return // unpacked ids take more room
		}
		second, err := decode(again)
		if err != nil || !reflect.DeepEqual(first, second) {
			t.Errorf("%+v became %+v, %v", first, second, err)
		}
	})
}

func FuzzDecodeTask(f *testing.F) {
	fuzz(f, DecodeTask, func(t Task) []byte { return t.Encode() }, MaxTask)
}

func FuzzDecodeAttestation(f *testing.F) {
	fuzz(f, DecodeAttestation, func(a Attestation) []byte { return a.Encode() }, MaxAttestation)
}

func FuzzDecodeTaskSubmitted(f *testing.F) {
	fuzz(f, DecodeTaskSubmitted, func(s TaskSubmitted) []byte { return s.Encode() }, MaxSubmitted)
}

func FuzzDecodeVerdict(f *testing.F) {
	fuzz(f, DecodeVerdict, func(v Verdict) []byte { return v.Encode() }, MaxVerdict)
}

func FuzzDecodePeerRecord(f *testing.F) {
	fuzz(f, DecodePeerRecord, func(r PeerRecord) []byte { return r.Encode() }, MaxPeerRecord)
}

func FuzzDecodeAuthRequest(f *testing.F) {
	fuzz(f, DecodeAuthRequest, func(r AuthRequest) []byte { return r.Encode() }, MaxAuthRequest)
}

func FuzzDecodeAuthResponse(f *testing.F) {
	fuzz(f, DecodeAuthResponse, func(r AuthResponse) []byte { return r.Encode() }, MaxAuthResponse)
}
