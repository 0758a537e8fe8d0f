package keys

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// SignatureSize is the length of r || s || v.
const SignatureSize = crypto.SignatureLength

// ErrNoKey says that a signature was asked for from an account whose key this node does not hold.
var ErrNoKey = errors.New("this node does not hold the key")

// Signer signs for one account with ECDSA on secp256k1.
type Signer interface {
	// Address returns the account.
	Address() common.Address
	// Sign returns r || s || v over keccak256(preimage), v being 0 or 1 and s in the lower half (EIP-2). It takes the
	// preimage so that a signer can see what it signs.
	Sign(ctx context.Context, preimage []byte) ([SignatureSize]byte, error)
}

// local signs with a key in memory.
type local struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// Local returns a signer with a key in memory. It masks the key in every format.
func Local(key *ecdsa.PrivateKey) Signer {
	return local{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address implements Signer.
func (l local) Address() common.Address { return l.address }

// Sign implements Signer.
func (l local) Sign(_ context.Context, preimage []byte) ([SignatureSize]byte, error) {
	var signature [SignatureSize]byte
	raw, err := crypto.Sign(crypto.Keccak256(preimage), l.key)
	if err != nil {
		return signature, fmt.Errorf("sign for %s: %w", l.address, err)
	}
	copy(signature[:], raw)
	return signature, nil
}

// Format masks the key for every verb of package fmt.
func (l local) Format(s fmt.State, _ rune) { writeMask(s, "signer of "+l.address.Hex()) }

// MarshalText masks the key for every text encoder, JSON included.
func (l local) MarshalText() ([]byte, error) { return []byte("signer of " + l.address.Hex()), nil }

// absent stands for an account whose key is elsewhere.
type absent struct{ address common.Address }

// Absent returns a signer for an account without its key: every signature is refused with ErrNoKey.
func Absent(address common.Address) Signer { return absent{address: address} }

// Address implements Signer.
func (a absent) Address() common.Address { return a.address }

// Sign implements Signer.
func (a absent) Sign(context.Context, []byte) ([SignatureSize]byte, error) {
	return [SignatureSize]byte{}, fmt.Errorf("sign for %s: %w", a.address, ErrNoKey)
}

// keyText returns the key's text in its canonical form: lower case with 0x (protocol.md 2.4).
func keyText(key *ecdsa.PrivateKey) string { return "0x" + hex.EncodeToString(crypto.FromECDSA(key)) }

// writeMask writes a text in place of a secret.
func writeMask(w io.Writer, text string) {
	if _, err := io.WriteString(w, text); err != nil {
		return // Nothing useful can be done about a failing writer here.
	}
}
