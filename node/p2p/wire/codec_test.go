package wire

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
)

// sample is a message with its bytes, in hex, made by hand from the field tables of protocol 5.7.
type sample struct {
	name   string
	value  proto.Message
	limit  int
	golden string
}

func samples() []sample {
	task := &Task{
		Signature: proto.String("s"), Performer: proto.String("p"), ProofOfTask: proto.String("q"), Data: proto.String("d"),
		DefinitionId: proto.Uint64(10001), TargetChain: proto.Uint64(80002), SignatureType: proto.String("bls"),
	}
	vote := &Attestation{
		ProofOfTask: proto.String("q"), Data: proto.String("d"),
		Performer: &Attestation_Performer{Address: proto.String("p"), Signature: proto.String("s")},
		Attester: &Attestation_Attester{
			Address: proto.String("a"), Signature: &Attestation_Attester_Signature{X: proto.String("x"), Y: proto.String("y")},
		},
		IsApproved: proto.Bool(true), DefinitionId: proto.Uint64(1),
	}
	submitted := &TaskSubmitted{
		TaskId: proto.String("t"), TxHash: proto.String("x"), PerformerAddress: proto.String("p"), OperatorIds: []uint64{1, 300},
		DefinitionId: proto.Uint64(1), IsApproved: proto.Bool(false),
	}
	elsewhere := proto.CloneOf(submitted)
	elsewhere.TargetChain = proto.Uint64(80002)
	verdict := &Verdict{
		Task: []byte{1, 2}, OperatorId: proto.Uint64(7), Answer: proto.String("reject"), Reason: proto.String("R"),
		Detail: proto.String(""), TargetChain: proto.Uint64(80002),
	}
	response := &AuthResponse{
		Address: proto.String("a"), OperatorId: proto.Uint64(300), Challenge: proto.String("c"), Signature: proto.String("s"),
	}
	const settled = "0a0174" + "120178" + "1a0170" + "2001" + "20ac02" + "2801" + "3000"
	return []sample{
		{"task", task, MaxTask, "0a0173" + "120170" + "1a0171" + "220164" + "28914e" + "a00682f104" + "aa0603626c73"},
		{
			"attestation", vote, MaxAttestation,
			"0a0171" + "120164" + "1a06" + "0a0170" + "120173" + "220b" + "0a0161" + "1206" + "0a0178" + "120179" + "2801" + "3001",
		},
		{"submitted", submitted, MaxSubmitted, settled},
		{"submitted on a named L2", elsewhere, MaxSubmitted, settled + "a00682f104"},
		{"verdict", verdict, MaxVerdict, "0a020102" + "1007" + "1a0672656a656374" + "220152" + "2a00" + "a00682f104"},
		{"record", &PeerRecord{PublicKey: []byte{8, 1}, Addrs: [][]byte{{4}, {5, 6}}}, MaxPeerRecord, "0a020801" + "120104" + "12020506"},
		{"auth request", &AuthRequest{Challenge: proto.String("c")}, MaxAuthRequest, "0a0163"},
		{"auth response", response, MaxAuthResponse, "0a0161" + "10ac02" + "1a0163" + "220173"},
		{"custom", &CustomMessage{Data: proto.String("0x00")}, MaxCustom, "0a0430783030"},
	}
}

// decode reads bytes as a message of the sample's type.
func (s sample) decode(b []byte) (proto.Message, error) {
	m := s.value.ProtoReflect().New().Interface()
	return m, Decode(b, s.limit, m)
}

func (s sample) expect(t *testing.T, b []byte) {
	t.Helper()
	got, err := s.decode(b)
	if err != nil {
		t.Fatalf("%s: %v", s.name, err)
	}
	got.ProtoReflect().SetUnknown(nil)
	if !proto.Equal(got, s.value) {
		t.Errorf("%s decodes to %v", s.name, got)
	}
}

func encode(tb testing.TB, m proto.Message) []byte {
	tb.Helper()
	b, err := Encode(m)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func TestATextThatIsNotUTF8IsNotEncoded(t *testing.T) {
	if b, err := Encode(&Task{ProofOfTask: proto.String("\xff")}); !errors.Is(err, ErrMalformed) || b != nil {
		t.Errorf("%x, %v", b, err)
	}
}

func TestGoldenBytes(t *testing.T) {
	for _, s := range samples() {
		b := encode(t, s.value)
		if got := hex.EncodeToString(b); got != s.golden {
			t.Errorf("%s encodes to\n%s, want\n%s", s.name, got, s.golden)
		}
		s.expect(t, b)
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
	for _, s := range samples() {
		b := encode(t, s.value)
		s.expect(t, slices.Concat(unknown, b))
		s.expect(t, slices.Concat(b, unknown))
	}
}

func TestOperatorIDsMayBePacked(t *testing.T) {
	b := protowire.AppendBytes(protowire.AppendTag(nil, 4, protowire.BytesType), []byte{1, 0xac, 0x02})
	b = protowire.AppendVarint(protowire.AppendTag(b, 4, protowire.VarintType), 9)
	var s TaskSubmitted
	if err := Decode(b, MaxSubmitted, &s); err != nil || !slices.Equal(s.GetOperatorIds(), []uint64{1, 300, 9}) {
		t.Errorf("got %v, %v", s.GetOperatorIds(), err)
	}
}

func TestMalformedMessagesAreRefused(t *testing.T) {
	ids := protowire.AppendBytes(protowire.AppendTag(nil, 4, protowire.BytesType), make([]byte, MaxOperatorIDs+1))
	tests := []struct {
		name   string
		sample string
		b      []byte
		want   error
	}{
		{"cut tag", "task", []byte{0x80}, ErrMalformed},
		{"cut text", "task", []byte{0x0a, 5, 'x'}, ErrMalformed},
		{"field number zero", "task", []byte{0x02, 0}, ErrMalformed},
		{"text as number", "task", []byte{0x08, 1}, ErrMalformed},
		{"number as text", "task", []byte{0x2a, 1, '1'}, ErrMalformed},
		{"not UTF-8", "task", []byte{0x1a, 1, 0xff}, ErrMalformed},
		{"cut in the attester", "attestation", []byte{0x22, 2, 0x0a, 5}, ErrMalformed},
		{"number as text in the attester", "attestation", []byte{0x22, 2, 0x08, 1}, ErrMalformed},
		{"number as text in the attester's signature", "attestation", []byte{0x22, 4, 0x12, 2, 0x08, 1}, ErrMalformed},
		{"boolean as text", "attestation", []byte{0x2a, 0}, ErrMalformed},
		{"too many ids", "submitted", ids, ErrMalformed},
		{"cut in the packed ids", "submitted", []byte{0x22, 1, 0x80}, ErrMalformed},
		{"17 addresses", "record", bytes.Repeat([]byte{0x12, 0}, MaxPeerAddrs+1), ErrMalformed},
	}
	byName := map[string]sample{}
	for _, s := range samples() {
		byName[s.name] = s
		if _, err := s.decode(make([]byte, s.limit+1)); !errors.Is(err, ErrOversized) {
			t.Errorf("%s of %d bytes: got %v", s.name, s.limit+1, err)
		}
	}
	for _, tt := range tests {
		if _, err := byName[tt.sample].decode(tt.b); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
}

// The largest settlement notice and the longest honest answer fit their limits.
func TestLargestMessagesFit(t *testing.T) {
	hash, address := strings.Repeat("x", 66), strings.Repeat("x", 42)
	settlement := &TaskSubmitted{
		TaskId: &hash, TxHash: &hash, PerformerAddress: &address, DefinitionId: proto.Uint64(math.MaxUint16), IsApproved: proto.Bool(true),
		TargetChain: proto.Uint64(math.MaxUint64), OperatorIds: slices.Repeat([]uint64{math.MaxUint32}, MaxOperatorIDs),
	}
	signature := strings.Repeat("x", 2*66+len(`{"x":"","y":""}`))
	response := &AuthResponse{Address: &address, OperatorId: proto.Uint64(math.MaxUint32), Challenge: &hash, Signature: &signature}
	for _, m := range []struct {
		message proto.Message
		limit   int
	}{{settlement, MaxSubmitted}, {&AuthRequest{Challenge: &hash}, MaxAuthRequest}, {response, MaxAuthResponse}} {
		if err := CheckSize(encode(t, m.message), m.limit); err != nil {
			t.Errorf("%T: %v", m.message, err)
		}
	}
}

// Decoding never panics, and what was decoded survives another round.
func FuzzDecode(f *testing.F) {
	for i, s := range samples() {
		f.Add(uint(i), encode(f, s.value)) //nolint:gosec // A small index.
	}
	f.Fuzz(func(t *testing.T, i uint, b []byte) {
		s := samples()[i%uint(len(samples()))]
		first, err := s.decode(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrOversized) {
				t.Errorf("error of another kind: %v", err)
			}
			return
		}
		again := encode(t, first)
		if len(again) > s.limit {
			return // unpacked ids take more room
		}
		if second, err := s.decode(again); err != nil || !proto.Equal(first, second) {
			t.Errorf("%v became %v, %v", first, second, err)
		}
	})
}
