package bls

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// Signed is one operator's signature over a digest that several sign.
type Signed struct {
	Key       PublicKey
	Signature Signature
}

// Verify reports whether a signature over a digest is the key's. It costs one pairing check (about 0.5 ms).
func Verify(key PublicKey, digest, domain [32]byte, signature Signature) bool {
	h, err := hashToG1(domain, digest[:])
	return err == nil && pairs(&h, &key.point, &signature.point)
}

// VerifyAggregate reports whether an aggregate signature is that of all keys over one digest: one
// pairing check whatever the number of keys. The keys must have proved possession (protocol.md 2.6),
// else a rogue key can cancel others.
func VerifyAggregate(keys []PublicKey, digest, domain [32]byte, signature Signature) bool {
	key, err := AggregatePublicKeys(keys)
	if err != nil {
		return false
	}
	return Verify(key, digest, domain, signature)
}

// AggregateSignatures adds signatures in G1. Equal ones are added twice. It returns ErrNoPoints for an empty list.
func AggregateSignatures(signatures []Signature) (Signature, error) {
	if len(signatures) == 0 {
		return Signature{}, ErrNoPoints
	}
	var sum bn254.G1Jac
	sum.FromAffine(&signatures[0].point)
	for i := range signatures[1:] {
		sum.AddMixed(&signatures[i+1].point)
	}
	var s Signature
	s.point.FromJacobian(&sum)
	return s, nil
}

// AggregatePublicKeys adds keys in G2. Equal ones are added twice. It returns ErrNoPoints for an empty list.
func AggregatePublicKeys(keys []PublicKey) (PublicKey, error) {
	if len(keys) == 0 {
		return PublicKey{}, ErrNoPoints
	}
	var sum bn254.G2Jac
	sum.FromAffine(&keys[0].point)
	for i := range keys[1:] {
		sum.AddMixed(&keys[i+1].point)
	}
	var p PublicKey
	p.point.FromJacobian(&sum)
	return p, nil
}

// FindInvalid returns the ascending indexes of signatures over one digest that are not their
// key's, nil if there is none.
//
// It adds everything up and checks the sum once; only a failing sum is halved and looked into, so k bad signatures
// among n cost about 2k*log2(n) pairing checks instead of n, and never more than 2n. A plain sum accepts errors that
// cancel out, such as two operators' swapped signatures: the aggregate then is valid and usable on chain, but no single
// one may be blamed or credited. Where a single candidate matters, call Verify for it.
func FindInvalid(digest, domain [32]byte, signed []Signed) []int {
	if len(signed) == 0 {
		return nil
	}
	h, err := hashToG1(domain, digest[:])
	if err != nil {
		return indexes(0, len(signed))
	}
	if sumPairs(&h, signed) {
		return nil
	}
	return bisect(&h, signed, 0)
}

// bisect returns the invalid indexes of a list whose sum is known to be wrong, counted from offset.
func bisect(h *bn254.G1Affine, signed []Signed, offset int) []int {
	if len(signed) == 1 {
		return []int{offset}
	}
	middle := len(signed) / 2
	left, right := signed[:middle], signed[middle:]
	if sumPairs(h, left) {
		return bisect(h, right, offset+middle) // The left half is right, so the right half must be wrong.
	}
	bad := bisect(h, left, offset)
	if !sumPairs(h, right) {
		bad = append(bad, bisect(h, right, offset+middle)...)
	}
	return bad
}

// sumPairs checks the sum of all signatures against the sum of all keys.
func sumPairs(h *bn254.G1Affine, signed []Signed) bool {
	var s bn254.G1Jac
	var k bn254.G2Jac
	for i := range signed {
		s.AddMixed(&signed[i].Signature.point)
		k.AddMixed(&signed[i].Key.point)
	}
	var signature bn254.G1Affine
	var key bn254.G2Affine
	return pairs(h, key.FromJacobian(&k), signature.FromJacobian(&s))
}

// pairs reports whether e(signature, G2) equals e(h, key). Infinity on either side never passes.
func pairs(h *bn254.G1Affine, key *bn254.G2Affine, signature *bn254.G1Affine) bool {
	if key.IsInfinity() || signature.IsInfinity() {
		return false
	}
	_, _, _, g2 := bn254.Generators()
	var negated bn254.G1Affine
	negated.Neg(signature)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{negated, *h}, []bn254.G2Affine{g2, *key})
	return err == nil && ok
}

// indexes returns from, from+1, ... up to but not including to.
func indexes(from, to int) []int {
	all := make([]int, 0, to-from)
	for i := from; i < to; i++ {
		all = append(all, i)
	}
	return all
}
