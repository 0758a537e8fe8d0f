package chaos

import (
	"context"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// keys is an operator's secret. Its signatures are keyed hashes: as binding as real ones, for those who keep to their
// own secret, and a thousand times faster. The ring knows all secrets and checks.
type keys struct {
	address common.Address
	secret  common.Hash
	bls     common.Hash // the secret of its votes
	public  messages.BLSPublicKey
}

func newKeys(seed uint64, number int) keys {
	secret := crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, seed), binary.BigEndian.AppendUint64(nil, uint64(number)))
	k := keys{secret: secret, bls: secret, address: common.BytesToAddress(crypto.Keccak256(secret[:], []byte("address")))}
	copy(k.public[:], crypto.Keccak256(secret[:], []byte("public")))
	return k
}

func (k keys) vote(digest common.Hash) messages.BLSSignature {
	var s messages.BLSSignature
	keyed(s[:], k.bls, digest[:], 1)
	return s
}

// renewed is the same operator with another key for its votes.
func (k keys) renewed() keys {
	k.bls = crypto.Keccak256Hash(k.bls[:])
	copy(k.public[:], crypto.Keccak256(k.bls[:], []byte("public")))
	return k
}

func (k keys) task(preimage []byte) []byte {
	s := make([]byte, 65)
	keyed(s, k.secret, preimage, 2)
	return s
}

// keyed writes a keyed hash; purposes keep votes and tasks apart.
func keyed(to []byte, secret common.Hash, of []byte, purpose uint64) {
	h := hash(purpose).bytes(secret[:]).bytes(of)
	for i := range uint64(4) {
		h = h.word(i)
		binary.LittleEndian.PutUint64(to[8*i:], uint64(h))
	}
}

// ring checks signatures.
type ring struct {
	byPublic  map[messages.BLSPublicKey]keys
	byAddress map[common.Address]keys
	verified  *int // votes that honest nodes had verified
}

func newRing() ring {
	return ring{byPublic: map[messages.BLSPublicKey]keys{}, byAddress: map[common.Address]keys{}, verified: new(int)}
}

func (r ring) add(k keys) { r.byPublic[k.public], r.byAddress[k.address] = k, k }

func (r ring) verifies(public messages.BLSPublicKey, digest common.Hash, s messages.BLSSignature) bool {
	k, known := r.byPublic[public]
	return known && k.vote(digest) == s
}

// performed reports whether a proposal's signature is its performer's.
func (r ring) performed(performer common.Address, preimage, signature []byte) bool {
	k, known := r.byAddress[performer]
	return known && string(k.task(preimage)) == string(signature)
}

// FindInvalid implements protocol.Verifier as chain/bls does: by a sum, and by those of its halves if it is wrong. A
// sum cannot tell votes that were swapped.
func (r ring) FindInvalid(_ context.Context, digest common.Hash, votes []protocol.Signed) ([]int, error) {
	*r.verified += len(votes)
	return r.invalid(digest, votes, 0), nil
}

func (r ring) invalid(digest common.Hash, votes []protocol.Signed, first int) []int {
	switch half := len(votes) / 2; {
	case r.sumHolds(digest, votes):
		return nil
	case half == 0:
		return []int{first}
	default:
		return append(r.invalid(digest, votes[:half], first), r.invalid(digest, votes[half:], first+half)...)
	}
}

// sumHolds stands for one pairing check of many votes.
func (r ring) sumHolds(digest common.Hash, votes []protocol.Signed) bool {
	var sum uint64
	for _, v := range votes {
		k, known := r.byPublic[v.Key]
		if !known {
			return false
		}
		sum += weight(v.Signature) - weight(k.vote(digest))
	}
	return sum == 0
}

// weight is what a signature adds to a sum.
func weight(s messages.BLSSignature) uint64 {
	return uint64(hash(1).bytes(s[:]))
}

// signer is a node's access to its keys, with the delays and panics of one.
type signer struct {
	n  *node
	of *life
}

// SignVote implements attester.Signer.
func (s signer) SignVote(_ context.Context, digest common.Hash) (messages.BLSSignature, error) {
	if err := s.n.port(s.of, "sign a vote"); err != nil {
		return messages.BLSSignature{}, err
	}
	return s.n.keys.vote(digest), nil
}

// SignTask implements protocol.TaskSigner.
func (s signer) SignTask(_ context.Context, preimage []byte) ([]byte, error) {
	if err := s.n.port(s.of, "sign a task"); err != nil {
		return nil, err
	}
	return s.n.keys.task(preimage), nil
}

// Kind implements protocol.TaskSigner.
func (signer) Kind() messages.SignatureKind { return messages.SignatureECDSA }
