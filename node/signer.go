package node

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/p2p"
)

// Keys are an operator's secrets, in memory or within reach. They never print themselves.
type Keys struct {
	keys.Set // masks everything in every format

	Peer [32]byte // seed of the ed25519 identity on the network
}

// Address returns the operator's address.
func (k Keys) Address() common.Address { return k.Operator }

// payer returns who pays for submissions. A node that does not aggregate needs nobody.
func (k Keys) payer() keys.Signer {
	if k.Payer == nil {
		return keys.Absent(k.Operator)
	}
	return k.Payer
}

// validate names what is missing.
func (k Keys) validate(roles actors.Roles) error {
	switch {
	case roles == (actors.Roles{}):
		return nil // A bootstrap node signs nothing.
	case k.Operator == (common.Address{}):
		return errors.New("the operator's address is missing")
	case k.Controller != nil && k.Controller.Address() != k.Operator:
		return fmt.Errorf("the controller key is that of %s, the operator is %s", k.Controller.Address(), k.Operator)
	case k.Consensus == bls.SecretKey{}:
		return errors.New("the consensus key is missing")
	case roles.Aggregates && k.Payer == nil:
		return errors.New("no key pays for submissions: an aggregator needs --keystore, --signer-url or PRIVATE_KEY")
	}
	return nil
}

// taskSigner signs tasks as their performer: with the controller key unless BLS is wanted, or
// there is no controller key.
func (k Keys) taskSigner(kind messages.SignatureKind) protocol.TaskSigner {
	if kind == messages.SignatureBLS || k.Controller == nil {
		return blsTaskSigner{k.Consensus}
	}
	return ecdsaSigner{k.Controller}
}

// ecdsaSigner signs tasks as their performer: the raw task hash, without a prefix (protocol 2.5).
type ecdsaSigner struct{ key keys.Signer }

// Kind implements protocol.TaskSigner.
func (ecdsaSigner) Kind() messages.SignatureKind { return messages.SignatureECDSA }

// SignTask implements protocol.TaskSigner.
func (s ecdsaSigner) SignTask(ctx context.Context, preimage []byte) ([]byte, error) {
	signature, err := s.key.Sign(ctx, preimage)
	if err != nil {
		return nil, fmt.Errorf("sign the task: %w", err)
	}
	signature[keys.SignatureSize-1] += 27 // the contracts' ecrecover wants 27 or 28
	return signature[:], nil
}

// blsTaskSigner signs tasks as their performer with the consensus key (protocol 2.5).
type blsTaskSigner struct{ key bls.SecretKey }

// Kind implements protocol.TaskSigner.
func (blsTaskSigner) Kind() messages.SignatureKind { return messages.SignatureBLS }

// SignTask implements protocol.TaskSigner.
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

// authSigner proves to peers that this node is the operator's.
type authSigner struct {
	operator common.Address
	key      bls.SecretKey
}

var _ p2p.Prover = authSigner{}

// Operator implements p2p.Prover.
func (s authSigner) Operator() common.Address { return s.operator }

// SignChallenge implements p2p.Prover.
func (s authSigner) SignChallenge(_ context.Context, preimage []byte) (messages.BLSSignature, error) {
	return messages.BLSSignature(s.key.Sign(crypto.Keccak256Hash(preimage), p2p.AuthDomain()).Bytes()), nil
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

// FindInvalid implements protocol.Verifier. What is not a point of the curve is invalid.
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
