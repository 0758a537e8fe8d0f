package votingpower

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

func example() messages.Update {
	return messages.Update{
		Increases: []messages.Delta{{Operator: 1, Power: power(100)}, {Operator: 3, Power: power(7)}},
		Decreases: []messages.Delta{{Operator: 2, Power: power(50)}},
		ToBlockL1: 21000000, ToBlockL2: 5000000,
	}
}

func TestUpdateVector(t *testing.T) {
	data := EncodeUpdate(example())
	want := common.HexToHash("0xfe937c6c88fde47bb29660e545005179287ed48963f7b6d2c0e55c1addced896") // protocol 3.2
	if got := crypto.Keccak256Hash(data); got != want || len(data) != 13*32 {
		t.Errorf("%d bytes with hash %s, want %d with %s", len(data), got, 13*32, want)
	}
	back, err := DecodeUpdate(data)
	if err != nil || !bytes.Equal(EncodeUpdate(back), data) {
		t.Errorf("decoded %+v, %v", back, err)
	}
}

func TestOnlyTheCanonicalEncodingIsAnUpdate(t *testing.T) {
	good := EncodeUpdate(example())
	change := func(f func(d []byte) []byte) []byte { return f(bytes.Clone(good)) }
	cases := map[string][]byte{
		"nothing":              {},
		"no leading offset":    good[32:],
		"a byte more":          append(bytes.Clone(good), 0),
		"a word more":          append(bytes.Clone(good), make([]byte, 32)...),
		"cut":                  good[:len(good)-32],
		"too large":            make([]byte, maxData+32),
		"an id beyond 64 bits": change(func(d []byte) []byte { d[6*32] = 1; return d }),
		"a block beyond":       change(func(d []byte) []byte { d[3*32] = 1; return d }),
		"another offset":       change(func(d []byte) []byte { d[31] = 0x40; return append(d, make([]byte, 32)...) }),
	}
	for name, data := range cases {
		if got, err := DecodeUpdate(data); err == nil {
			t.Errorf("%s: decoded as %+v", name, got)
		}
	}
}

func FuzzDecodeUpdate(f *testing.F) {
	f.Add(EncodeUpdate(example()))
	f.Add(EncodeUpdate(messages.Update{}))
	f.Fuzz(func(t *testing.T, data []byte) {
		update, err := DecodeUpdate(data)
		if err == nil && !bytes.Equal(EncodeUpdate(update), data) {
			t.Errorf("%x is accepted and encodes to %x", data, EncodeUpdate(update))
		}
	})
}

func proof() Proof {
	return Proof{
		L1Chain: 1, L1: messages.Pin{Number: 100, Hash: common.Hash{1}},
		L2Chain: 2, L2: messages.Pin{Number: 50, Hash: common.Hash{2}}, Root: common.Hash{3},
	}
}

func TestProofOfTask(t *testing.T) {
	good := proof().String()
	if got, err := ParseProof(good); err != nil || got != proof() {
		t.Fatalf("parsed %+v, %v", got, err)
	}
	if got := proof().RoundID(); got != "2-100-50" {
		t.Errorf("round %s", got)
	}
	foreign := []string{"", "QmProof", "vpd1:1:2", "vps2:" + good[5:], "VPS1:" + good[5:]}
	for _, text := range foreign {
		if _, err := ParseProof(text); !errors.Is(err, ErrProofForeign) {
			t.Errorf("%q: %v", text, err)
		}
	}
	malformed := []string{
		"vps1:", good + ":", good + "0", strings.Replace(good, ":100:", ":0100:", 1), strings.Replace(good, ":100:", ":+100:", 1),
		strings.Replace(good, "0x01", "0X01", 1), strings.ToUpper(good[:4]) + good[4:], good[:len(good)-1],
		strings.Replace(good, ":50:", ":18446744073709551616:", 1), "vps1:" + strings.Repeat("1", 10_000),
	}
	malformed[6] = strings.Replace(good, "0x03", "0x3", 1)
	for _, text := range malformed {
		if got, err := ParseProof(text); err == nil || errors.Is(err, ErrProofForeign) {
			t.Errorf("%q: %+v, %v", text, got, err)
		}
	}
}

func FuzzParseProof(f *testing.F) {
	f.Add(proof().String())
	f.Add("vps1:::::::")
	f.Fuzz(func(t *testing.T, text string) {
		if p, err := ParseProof(text); err == nil && p.String() != text {
			t.Errorf("%q is accepted and prints as %q", text, p)
		}
	})
}
