package bls

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// maxSeedChars bounds the text of a seed; an ECDSA key has 66 characters.
const maxSeedChars = 1024

// ErrSeed says that a seed is not hexadecimal text, or gives no usable key.
var ErrSeed = errors.New("seed is not a private key in hex")

// ErrSecretKey says that a scalar is zero or not below the group order.
var ErrSecretKey = errors.New("secret key out of range")

// SecretKey is a scalar in [1, r). The zero value is not a key. Formatting it in any way prints a mask.
type SecretKey struct{ scalar fr.Element }

// KeyFromSeed derives the key of the JavaScript clients from the hex text of an ECDSA private key (protocol.md 2.4).
// The text itself is hashed: a missing "0x" is added and the letter case is kept, so upper-case digits give another
// key. It returns ErrSeed if the text is empty, too long or not hex.
func KeyFromSeed(text string) (SecretKey, error) {
	digits := strings.TrimPrefix(text, "0x")
	if digits == "" || len(digits) > maxSeedChars || strings.Trim(digits, "0123456789abcdefABCDEF") != "" {
		return SecretKey{}, ErrSeed
	}
	d := sha256.Sum256([]byte("0x" + digits))
	slices.Reverse(d[:])
	d[0] &= 0x3f // 254 bits remain.
	if new(big.Int).SetBytes(d[:]).Cmp(fr.Modulus()) >= 0 {
		d[0] &= 0x1f // 253 bits remain, always below r.
	}
	k, err := SecretKeyFromBytes(d)
	if err != nil {
		return SecretKey{}, fmt.Errorf("%w: %w", ErrSeed, err)
	}
	return k, nil
}

// SecretKeyFromBytes reads a big-endian scalar, as a keystore holds it. It returns ErrSecretKey unless 0 < scalar < r.
func SecretKeyFromBytes(b [32]byte) (SecretKey, error) {
	s, err := fr.BigEndian.Element(&b)
	if err != nil || s.IsZero() {
		return SecretKey{}, ErrSecretKey
	}
	return SecretKey{scalar: s}, nil
}

// Bytes returns the big-endian scalar. The caller must keep it secret.
func (k SecretKey) Bytes() [32]byte { return k.scalar.Bytes() }

// PublicKey returns the G2 point of the key.
func (k SecretKey) PublicKey() PublicKey {
	var p bn254.G2Affine
	p.ScalarMultiplicationBase(k.scalar.BigInt(new(big.Int)))
	return PublicKey{point: p}
}

// Sign returns scalar * H(digest) for a 32-byte digest under a domain. It is deterministic.
func (k SecretKey) Sign(digest, domain [32]byte) Signature {
	h, err := hashToG1(domain, digest[:])
	if err != nil {
		return Signature{} // Unreachable: the map is total. The zero signature never verifies.
	}
	var p bn254.G1Affine
	p.ScalarMultiplication(&h, k.scalar.BigInt(new(big.Int)))
	return Signature{point: p}
}

// String masks the key.
func (SecretKey) String() string { return "bls.SecretKey(***)" }

// Format masks the key for every verb of package fmt.
func (k SecretKey) Format(s fmt.State, _ rune) {
	if _, err := io.WriteString(s, k.String()); err != nil {
		return // Nothing useful can be done about a failing writer here.
	}
}

// MarshalText masks the key for every text encoder, JSON included.
func (k SecretKey) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// String returns the first bytes of the key in hex, enough to tell keys apart in a log.
func (p PublicKey) String() string {
	b := p.Bytes()
	return "0x" + hex.EncodeToString(b[:8])
}
