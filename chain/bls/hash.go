package bls

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// sqrtMinus3 is a square root of -3 in the base field (Z0 of protocol.md 2.2).
	sqrtMinus3 = "0xb3c4d79d41a91759a9e4c7e359b6b89eaec68e62effffffd"
	// cubeRootOf1 is (sqrt(-3)-1)/2, a cube root of unity in the base field (Z1 of protocol.md 2.2).
	cubeRootOf1 = "0x59e26bcea0d48bacd4f263f1acdb5c4f5763473177fffffe"
	// curveB is the constant of the curve y^2 = x^3 + 3.
	curveB = 3
)

// DomainTasks returns keccak256("TasksManager"), the domain of task and vote signatures (protocol.md 2.1).
func DomainTasks() [32]byte { return crypto.Keccak256Hash([]byte("TasksManager")) }

// DomainAuth returns keccak256("OthenticBLSAuth"), the domain of key registration signatures (protocol.md 2.6).
func DomainAuth() [32]byte { return crypto.Keccak256Hash([]byte("OthenticBLSAuth")) }

// RegistrationDigest returns the 32 bytes that an operator signs under DomainAuth to prove that it holds its key
// (protocol.md 2.6). The contract is AvsGovernance with the L1 chain id for a registration, AttestationCenter with the
// chain id of its L2 for a key update.
func RegistrationDigest(operator, contract common.Address, chainID *big.Int) [32]byte {
	return crypto.Keccak256Hash(
		common.LeftPadBytes(operator[:], 32),
		common.LeftPadBytes(contract[:], 32),
		math.U256Bytes(new(big.Int).Set(chainID)),
	)
}

// HashToPoint returns the affine words [x, y] of the G1 point of a message, as OBLS.hashToPoint does.
func HashToPoint(domain [32]byte, message []byte) ([2]*big.Int, error) {
	p, err := hashToG1(domain, message)
	if err != nil {
		return [2]*big.Int{}, err
	}
	return g1Words(&p), nil
}

// hashToG1 hashes a message to two field elements (RFC 9380, SHA-256, 96 bytes) and adds the two mapped points.
func hashToG1(domain [32]byte, message []byte) (bn254.G1Affine, error) {
	u, err := fp.Hash(message, domain[:], 2)
	if err != nil {
		return bn254.G1Affine{}, fmt.Errorf("expand message: %w", err)
	}
	p0, err := mapToG1(&u[0])
	if err != nil {
		return bn254.G1Affine{}, err
	}
	p1, err := mapToG1(&u[1])
	if err != nil {
		return bn254.G1Affine{}, err
	}
	var sum bn254.G1Affine
	sum.Add(&p0, &p1)
	return sum, nil
}

// mapToG1 is the Fouque-Tibouchi map of protocol.md 2.2 step 3. One inversion serves all three candidates; the inverse
// of 0 is 0 as on chain. At least one of the candidates is on the curve for every u, so the error never occurs.
func mapToG1(u *fp.Element) (bn254.G1Affine, error) {
	var z0, z1, one, t, inv, w fp.Element
	if _, err := z0.SetString(sqrtMinus3); err != nil {
		return bn254.G1Affine{}, fmt.Errorf("parse constant: %w", err)
	}
	if _, err := z1.SetString(cubeRootOf1); err != nil {
		return bn254.G1Affine{}, fmt.Errorf("parse constant: %w", err)
	}
	one.SetOne()
	four := fp.NewElement(4)
	t.Square(u).Add(&t, &four)    // t = u^2 + 4.
	w.Mul(&z0, u)                 // w = Z0*u for now.
	inv.Mul(&w, &t).Inverse(&inv) // inv = 1 / (Z0*u*(u^2+4)).
	w.Square(&w).Mul(&w, &inv)    // w = Z0*u / (u^2+4).
	t.Square(&t).Mul(&t, &inv)    // t = (u^2+4) / (Z0*u) = 1/w.
	var x1, x2, x3 fp.Element     // The candidates in the order of the contract.
	x1.Mul(u, &w).Sub(&z1, &x1)   // x1 = Z1 - u*w.
	x2.Add(&x1, &one).Neg(&x2)    // x2 = -(x1+1).
	x3.Square(&t).Add(&x3, &one)  // x3 = 1 + 1/w^2.
	negate := u.Legendre() < 0    // A non-square u takes the other root; 0 counts as a square.
	for _, x := range []fp.Element{x1, x2, x3} {
		if p, ok := pointAt(&x, negate); ok {
			return p, nil
		}
	}
	return bn254.G1Affine{}, ErrNotOnCurve
}

// pointAt returns the point with the given x whose y is the square root that is itself a square, or its negative.
func pointAt(x *fp.Element, negate bool) (bn254.G1Affine, bool) {
	var y, c fp.Element
	b := fp.NewElement(curveB)
	c.Square(x).Mul(&c, x).Add(&c, &b)
	if y.Sqrt(&c) == nil {
		return bn254.G1Affine{}, false
	}
	if negate {
		y.Neg(&y)
	}
	return bn254.G1Affine{X: *x, Y: y}, true
}
