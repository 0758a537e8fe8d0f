package bls_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/ballast-avs/ballast/chain/bls"
)

// outsideSubgroup returns the words of a point of the twist that is not in the prime order subgroup.
func outsideSubgroup(tb testing.TB) [4]*big.Int {
	tb.Helper()
	_, _, _, g2 := bn254.Generators()
	for x := uint64(1); x < 1000; x++ { // b' = y^2 - x^3 of the generator; then solve for y at small x.
		var b, c bn254.E2
		b.Square(&g2.X).Mul(&b, &g2.X)
		c.Square(&g2.Y).Sub(&c, &b)
		var p bn254.G2Affine
		p.X.A0.SetUint64(x)
		b.Square(&p.X).Mul(&b, &p.X)
		c.Add(&c, &b)
		if c.Legendre() < 0 {
			continue
		}
		p.Y.Sqrt(&c)
		if p.IsOnCurve() && !p.IsInSubGroup() {
			return [4]*big.Int{
				p.X.A0.BigInt(new(big.Int)), p.X.A1.BigInt(new(big.Int)),
				p.Y.A0.BigInt(new(big.Int)), p.Y.A1.BigInt(new(big.Int)),
			}
		}
	}
	tb.Fatal("no such point found")
	return [4]*big.Int{}
}

// FuzzSignatureFromBytes checks that what decodes encodes to the same bytes, and that nothing panics.
func FuzzSignatureFromBytes(f *testing.F) {
	good := mustKey(f, vendorSeed).Sign([32]byte{1}, bls.DomainTasks()).Bytes()
	f.Add(good[:])
	f.Add(make([]byte, bls.SignatureSize))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) != bls.SignatureSize {
			return
		}
		s, err := bls.SignatureFromBytes([bls.SignatureSize]byte(raw))
		if err == nil && s.Bytes() != [bls.SignatureSize]byte(raw) {
			t.Fatalf("%x decodes to another point", raw)
		}
	})
}

// FuzzPublicKeyFromBytes checks that what decodes encodes to the same bytes, and that nothing panics.
func FuzzPublicKeyFromBytes(f *testing.F) {
	good := mustKey(f, vendorSeed).PublicKey().Bytes()
	f.Add(good[:])
	f.Add(make([]byte, bls.PublicKeySize))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) != bls.PublicKeySize {
			return
		}
		p, err := bls.PublicKeyFromBytes([bls.PublicKeySize]byte(raw))
		if err == nil && p.Bytes() != [bls.PublicKeySize]byte(raw) {
			t.Fatalf("%x decodes to another point", raw)
		}
	})
}

// FuzzKeyFromSeed checks that any text gives a usable key or an error.
func FuzzKeyFromSeed(f *testing.F) {
	f.Add(vendorSeed)
	f.Add("0x")
	f.Fuzz(func(t *testing.T, seed string) {
		k, err := bls.KeyFromSeed(seed)
		if err == nil && k.Bytes() == [32]byte{} {
			t.Fatal("zero key")
		}
	})
}

// FuzzHashToPoint checks that every message has a point on the curve.
func FuzzHashToPoint(f *testing.F) {
	f.Add([]byte("hello"))
	f.Fuzz(func(t *testing.T, message []byte) {
		w, err := bls.HashToPoint(bls.DomainTasks(), message)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := bls.SignatureFromWords(w); err != nil {
			t.Fatal(err)
		}
	})
}
