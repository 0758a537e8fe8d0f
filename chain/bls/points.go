package bls

import (
	"errors"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

const (
	// SignatureSize is the length of a signature in bytes: two words.
	SignatureSize = 64
	// PublicKeySize is the length of a public key in bytes: four words.
	PublicKeySize = 128

	wordSize = 32
)

// Errors of the decoders. All input that fails one of them is hostile or corrupt.
var (
	ErrWordRange    = errors.New("word is not below the field prime")
	ErrInfinity     = errors.New("point at infinity")
	ErrNotOnCurve   = errors.New("point is not on the curve")
	ErrNotInGroup   = errors.New("point is not in the prime order group")
	ErrNoPoints     = errors.New("no points to add")
	ErrWordNegative = errors.New("word is nil or negative")
)

// Signature is a point of G1. The zero value verifies nothing.
type Signature struct{ point bn254.G1Affine }

// PublicKey is a point of the prime order subgroup of G2. The zero value verifies nothing.
type PublicKey struct{ point bn254.G2Affine }

// SignatureFromBytes decodes x || y, big-endian. It refuses words out of range, points off the curve and infinity.
func SignatureFromBytes(b [SignatureSize]byte) (Signature, error) {
	var e [2]fp.Element
	if err := readWords(e[:], b[:]); err != nil {
		return Signature{}, err
	}
	p := bn254.G1Affine{X: e[0], Y: e[1]}
	switch {
	case p.IsInfinity():
		return Signature{}, ErrInfinity
	case !p.IsOnCurve():
		return Signature{}, ErrNotOnCurve
	}
	return Signature{point: p}, nil // The cofactor of G1 is 1: on the curve means in the group.
}

// SignatureFromWords decodes [x, y] as the contracts take it, with the checks of SignatureFromBytes.
func SignatureFromWords(w [2]*big.Int) (Signature, error) {
	var b [SignatureSize]byte
	if err := packWords(b[:], w[:]); err != nil {
		return Signature{}, err
	}
	return SignatureFromBytes(b)
}

// Bytes returns x || y, big-endian.
func (s Signature) Bytes() [SignatureSize]byte {
	var b [SignatureSize]byte
	writeWords(b[:], &s.point.X, &s.point.Y)
	return b
}

// Words returns [x, y] as the contracts take it.
func (s Signature) Words() [2]*big.Int { return g1Words(&s.point) }

// Words returns a signature's bytes as the contracts' uint256[2]; whether they are a point is not looked at.
func Words(signature [SignatureSize]byte) [2]*big.Int {
	return [2]*big.Int{
		new(big.Int).SetBytes(signature[:SignatureSize/2]), new(big.Int).SetBytes(signature[SignatureSize/2:]),
	}
}

// Equal reports whether two signatures are the same point.
func (s Signature) Equal(other Signature) bool { return s.point.Equal(&other.point) }

// PublicKeyFromBytes decodes x.c0 || x.c1 || y.c0 || y.c1 (real part first, protocol.md 2.3), big-endian. It refuses
// words out of range, points off the curve or outside the subgroup, and infinity. It costs about 40 microseconds.
func PublicKeyFromBytes(b [PublicKeySize]byte) (PublicKey, error) {
	var e [4]fp.Element
	if err := readWords(e[:], b[:]); err != nil {
		return PublicKey{}, err
	}
	var p bn254.G2Affine
	p.X.A0, p.X.A1, p.Y.A0, p.Y.A1 = e[0], e[1], e[2], e[3]
	switch {
	case p.IsInfinity():
		return PublicKey{}, ErrInfinity
	case !p.IsOnCurve():
		return PublicKey{}, ErrNotOnCurve
	case !p.IsInSubGroup():
		return PublicKey{}, ErrNotInGroup
	}
	return PublicKey{point: p}, nil
}

// PublicKeyFromWords decodes [x.c0, x.c1, y.c0, y.c1] as the contracts hold it, with the checks of PublicKeyFromBytes.
func PublicKeyFromWords(w [4]*big.Int) (PublicKey, error) {
	var b [PublicKeySize]byte
	if err := packWords(b[:], w[:]); err != nil {
		return PublicKey{}, err
	}
	return PublicKeyFromBytes(b)
}

// Bytes returns x.c0 || x.c1 || y.c0 || y.c1, big-endian.
func (p PublicKey) Bytes() [PublicKeySize]byte {
	var b [PublicKeySize]byte
	writeWords(b[:], &p.point.X.A0, &p.point.X.A1, &p.point.Y.A0, &p.point.Y.A1)
	return b
}

// Words returns [x.c0, x.c1, y.c0, y.c1] as the contracts hold it.
func (p PublicKey) Words() [4]*big.Int {
	return [4]*big.Int{
		p.point.X.A0.BigInt(new(big.Int)), p.point.X.A1.BigInt(new(big.Int)),
		p.point.Y.A0.BigInt(new(big.Int)), p.point.Y.A1.BigInt(new(big.Int)),
	}
}

// Equal reports whether two keys are the same point.
func (p PublicKey) Equal(other PublicKey) bool { return p.point.Equal(&other.point) }

// g1Words returns the affine coordinates of a point.
func g1Words(p *bn254.G1Affine) [2]*big.Int {
	return [2]*big.Int{p.X.BigInt(new(big.Int)), p.Y.BigInt(new(big.Int))}
}

// readWords decodes consecutive big-endian words, refusing values that are not below the prime.
func readWords(into []fp.Element, b []byte) error {
	for i := range into {
		e, err := fp.BigEndian.Element((*[wordSize]byte)(b[i*wordSize:]))
		if err != nil {
			return ErrWordRange
		}
		into[i] = e
	}
	return nil
}

// writeWords encodes elements as consecutive big-endian words.
func writeWords(b []byte, words ...*fp.Element) {
	for i, w := range words {
		fp.BigEndian.PutElement((*[wordSize]byte)(b[i*wordSize:]), *w)
	}
}

// packWords encodes integers as consecutive big-endian words.
func packWords(b []byte, words []*big.Int) error {
	for i, w := range words {
		if w == nil || w.Sign() < 0 {
			return ErrWordNegative
		}
		if w.BitLen() > wordSize*8 {
			return ErrWordRange
		}
		w.FillBytes(b[i*wordSize : (i+1)*wordSize])
	}
	return nil
}
