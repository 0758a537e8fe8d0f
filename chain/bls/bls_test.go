package bls_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/chain/bls"
)

// prime is the base field prime, order the group order.
const (
	prime = "0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47"
	order = "0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001"
)

func TestKeyFromSeedText(t *testing.T) {
	with, without := mustKey(t, "0xabcdef"), mustKey(t, "abcdef")
	if with.Bytes() != without.Bytes() {
		t.Error("a missing 0x changes the key")
	}
	if upper := mustKey(t, "0xABCDEF"); upper.Bytes() == with.Bytes() {
		t.Error("letter case does not change the key")
	}
	for _, bad := range []string{"", "0x", "0xzz", "hello", "0x12 34", strings.Repeat("1", 2000)} {
		if _, err := bls.KeyFromSeed(bad); !errors.Is(err, bls.ErrSeed) {
			t.Errorf("%.10q: %v", bad, err)
		}
	}
}

func TestSecretKeyRange(t *testing.T) {
	var b [32]byte
	if _, err := bls.SecretKeyFromBytes(b); !errors.Is(err, bls.ErrSecretKey) {
		t.Errorf("zero: %v", err)
	}
	r := word(t, order)
	r.FillBytes(b[:])
	if _, err := bls.SecretKeyFromBytes(b); !errors.Is(err, bls.ErrSecretKey) {
		t.Errorf("order: %v", err)
	}
	r.Sub(r, big.NewInt(1)).FillBytes(b[:])
	k, err := bls.SecretKeyFromBytes(b)
	if err != nil || k.Bytes() != b {
		t.Errorf("order-1: %v", err)
	}
}

func TestSecretKeyNeverPrints(t *testing.T) {
	k := mustKey(t, vendorSeed)
	holder := struct{ Key bls.SecretKey }{k}
	encoded, err := json.Marshal(holder)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	text.Write(encoded)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%X", "%d", "%q"} {
		fmt.Fprintf(&text, verb+verb+verb, k, holder, &holder)
	}
	secret := k.Bytes()
	for _, leak := range []string{hex.EncodeToString(secret[1:]), fmt.Sprintf("%X", secret[1:]), new(big.Int).SetBytes(secret[:]).String()} {
		if strings.Contains(text.String(), leak) {
			t.Fatalf("printed: %s", text.String())
		}
	}
	if got := fmt.Sprintf("%v", holder); got != "{bls.SecretKey(***)}" {
		t.Fatalf("got %s", got)
	}
}

func TestRoundTrip(t *testing.T) {
	k := mustKey(t, vendorSeed)
	pk, sig := k.PublicKey(), k.Sign([32]byte{1}, bls.DomainTasks())
	if back, err := bls.PublicKeyFromBytes(pk.Bytes()); err != nil || !back.Equal(pk) {
		t.Errorf("public key bytes: %v", err)
	}
	if back, err := bls.PublicKeyFromWords(pk.Words()); err != nil || !back.Equal(pk) {
		t.Errorf("public key words: %v", err)
	}
	if back, err := bls.SignatureFromBytes(sig.Bytes()); err != nil || !back.Equal(sig) {
		t.Errorf("signature bytes: %v", err)
	}
	if back, err := bls.SignatureFromWords(sig.Words()); err != nil || !back.Equal(sig) {
		t.Errorf("signature words: %v", err)
	}
}

func TestSignatureDecodingRefuses(t *testing.T) {
	p := word(t, prime)
	huge := new(big.Int).Lsh(big.NewInt(1), 256)
	one, two := big.NewInt(1), big.NewInt(2)
	for name, c := range map[string]struct {
		words [2]*big.Int
		want  error
	}{
		"infinity":      {[2]*big.Int{{}, {}}, bls.ErrInfinity},
		"off the curve": {[2]*big.Int{one, one}, bls.ErrNotOnCurve},
		"x is N":        {[2]*big.Int{p, two}, bls.ErrWordRange},
		"x + N":         {[2]*big.Int{new(big.Int).Add(p, one), two}, bls.ErrWordRange},
		"33 bytes":      {[2]*big.Int{huge, two}, bls.ErrWordRange},
		"negative":      {[2]*big.Int{big.NewInt(-1), two}, bls.ErrWordNegative},
		"nil":           {[2]*big.Int{nil, two}, bls.ErrWordNegative},
		"generator":     {[2]*big.Int{one, two}, nil},
	} {
		if _, err := bls.SignatureFromWords(c.words); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestPublicKeyDecodingRefuses(t *testing.T) {
	good := mustKey(t, vendorSeed).PublicKey().Words()
	swapped := [4]*big.Int{good[1], good[0], good[3], good[2]} // The order of the pairing precompile.
	for name, c := range map[string]struct {
		words [4]*big.Int
		want  error
	}{
		"infinity":         {[4]*big.Int{{}, {}, {}, {}}, bls.ErrInfinity},
		"precompile order": {swapped, bls.ErrNotOnCurve},
		"out of range":     {[4]*big.Int{word(t, prime), good[1], good[2], good[3]}, bls.ErrWordRange},
		"nil":              {[4]*big.Int{good[0], good[1], good[2], nil}, bls.ErrWordNegative},
		"outside subgroup": {outsideSubgroup(t), bls.ErrNotInGroup},
	} {
		if _, err := bls.PublicKeyFromWords(c.words); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestZeroValuesVerifyNothing(t *testing.T) {
	k := mustKey(t, vendorSeed)
	d := [32]byte{7}
	if bls.Verify(bls.PublicKey{}, d, bls.DomainTasks(), bls.Signature{}) {
		t.Error("zero key with zero signature verifies")
	}
	if bls.Verify(k.PublicKey(), d, bls.DomainTasks(), bls.Signature{}) || bls.VerifyAggregate(nil, d, bls.DomainTasks(), k.Sign(d, bls.DomainTasks())) {
		t.Error("zero signature or empty key list verifies")
	}
	if _, err := bls.AggregateSignatures(nil); !errors.Is(err, bls.ErrNoPoints) {
		t.Error(err)
	}
	if bls.FindInvalid(d, bls.DomainTasks(), nil) != nil {
		t.Error("empty list has invalid entries")
	}
}

// signAll returns n operators' signatures over one digest.
func signAll(tb testing.TB, n int, digest [32]byte) []bls.Signed {
	tb.Helper()
	all := make([]bls.Signed, n)
	for i := range all {
		k := mustKey(tb, fmt.Sprintf("0x%064x", i+1))
		all[i] = bls.Signed{Key: k.PublicKey(), Signature: k.Sign(digest, bls.DomainTasks())}
	}
	return all
}

func TestFindInvalid(t *testing.T) {
	digest := [32]byte{3}
	forged := mustKey(t, vendorSeed).Sign(digest, bls.DomainTasks())
	for _, bad := range [][]int{nil, {0}, {12}, {5, 6}, {0, 3, 12}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}} {
		all := signAll(t, 13, digest)
		for _, i := range bad {
			all[i].Signature = forged
		}
		if got := bls.FindInvalid(digest, bls.DomainTasks(), all); !slices.Equal(got, bad) {
			t.Errorf("got %v, want %v", got, bad)
		}
	}
	all := signAll(t, 3, digest)
	all[1] = bls.Signed{}
	if got := bls.FindInvalid([32]byte{4}, bls.DomainTasks(), all); !slices.Equal(got, []int{0, 1, 2}) {
		t.Errorf("other digest: %v", got)
	}
}

// TestSumAcceptsSwappedSignatures documents what a plain sum cannot see.
func TestSumAcceptsSwappedSignatures(t *testing.T) {
	digest := [32]byte{9}
	all := signAll(t, 2, digest)
	all[0].Signature, all[1].Signature = all[1].Signature, all[0].Signature
	if got := bls.FindInvalid(digest, bls.DomainTasks(), all); got != nil {
		t.Errorf("sum: %v", got)
	}
	if bls.Verify(all[0].Key, digest, bls.DomainTasks(), all[0].Signature) {
		t.Error("a swapped signature verifies alone")
	}
}

func TestEqualKeysAreDoubled(t *testing.T) {
	digest := [32]byte{5}
	k := mustKey(t, vendorSeed)
	s := k.Sign(digest, bls.DomainTasks())
	sum, err := bls.AggregateSignatures([]bls.Signature{s, s})
	if err != nil {
		t.Fatal(err)
	}
	if !bls.VerifyAggregate([]bls.PublicKey{k.PublicKey(), k.PublicKey()}, digest, bls.DomainTasks(), sum) {
		t.Error("doubled aggregate does not verify")
	}
}
