package node

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
)

// Keys are an operator's secrets, in memory. They never print themselves.
type Keys struct {
	Controller *ecdsa.PrivateKey // the operator's on-chain identity: performs tasks and pays for submissions
	Consensus  bls.SecretKey     // signs votes
	Peer       [32]byte          // seed of the ed25519 identity on the network
}

// Address returns the operator's address.
func (k Keys) Address() common.Address { return crypto.PubkeyToAddress(k.Controller.PublicKey) }

// String masks the keys.
func (Keys) String() string { return "keys(masked)" }

// GoString masks the keys.
func (k Keys) GoString() string { return k.String() }

// ecdsaSigner signs tasks as their performer: the raw task hash, without a prefix (protocol 2.5).
type ecdsaSigner struct{ key *ecdsa.PrivateKey }

// Kind implements prover.Signer.
func (ecdsaSigner) Kind() messages.SignatureKind { return messages.SignatureECDSA }

// SignTask implements prover.Signer.
func (s ecdsaSigner) SignTask(_ context.Context, preimage []byte) ([]byte, error) {
	signature, err := crypto.Sign(crypto.Keccak256(preimage), s.key)
	if err != nil {
		return nil, fmt.Errorf("sign the task: %w", err)
	}
	signature[64] += 27 // the contracts' ecrecover wants 27 or 28
	return signature, nil
}

// blsTaskSigner signs tasks as their performer with the consensus key (protocol 2.5).
type blsTaskSigner struct{ key bls.SecretKey }

// Kind implements prover.Signer.
func (blsTaskSigner) Kind() messages.SignatureKind { return messages.SignatureBLS }

// SignTask implements prover.Signer.
func (s blsTaskSigner) SignTask(_ context.Context, preimage []byte) ([]byte, error) {
	signature := s.key.Sign(crypto.Keccak256Hash(preimage), bls.DomainTasks()).Bytes()
	return signature[:], nil
}

// voteSigner signs votes with the consensus key.
type voteSigner struct{ key bls.SecretKey }

// SignVote implements attester.Signer.
func (s voteSigner) SignVote(_ context.Context, digest common.Hash) (messages.BLSSignature, error) {
	return messages.BLSSignature(s.key.Sign(digest, bls.DomainTasks()).Bytes()), nil
}

// knownKeys is how many operators' keys are kept parsed: checking that a point of G2 is in its group costs 40 us, which
// is as much as a tenth of a pairing, and a network has at most a few thousand operators.
const knownKeys = 4096

// blsVerifier checks votes on gnark-crypto. It remembers the keys that it has parsed.
type blsVerifier struct {
	keys *lru.Cache[messages.BLSPublicKey, bls.PublicKey]
}

func newVerifier() (blsVerifier, error) {
	keys, err := lru.New[messages.BLSPublicKey, bls.PublicKey](knownKeys)
	if err != nil {
		return blsVerifier{}, fmt.Errorf("make room for keys: %w", err)
	}
	return blsVerifier{keys: keys}, nil
}

func (b blsVerifier) key(raw messages.BLSPublicKey) (bls.PublicKey, error) {
	if key, known := b.keys.Get(raw); known {
		return key, nil
	}
	key, err := bls.PublicKeyFromBytes(raw)
	if err == nil {
		b.keys.Add(raw, key)
	}
	return key, err
}

// FindInvalid implements protocol.Verifier. What is no point of the curve is invalid.
func (b blsVerifier) FindInvalid(ctx context.Context, digest common.Hash, votes []protocol.Signed) ([]int, error) {
	var invalid, index []int
	var points []bls.Signed
	for i, v := range votes {
		key, keyErr := b.key(v.Key)
		signature, signatureErr := bls.SignatureFromBytes(v.Signature)
		if keyErr != nil || signatureErr != nil {
			invalid = append(invalid, i)
			continue
		}
		points, index = append(points, bls.Signed{Key: key, Signature: signature}), append(index, i)
	}
	for _, i := range bls.FindInvalid(digest, bls.DomainTasks(), points) {
		invalid = append(invalid, index[i])
	}
	slices.Sort(invalid)
	return invalid, ctx.Err()
}
