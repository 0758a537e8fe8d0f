package votingpower

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// Root returns the Merkle root over the leaves, in id order (voting-power-sync 2.5): OpenZeppelin's MerkleProof.verify
// accepts a proof of one operator against it. No leaves give 32 zero bytes.
func Root(leaves []messages.Leaf) common.Hash {
	if len(leaves) == 0 {
		return common.Hash{}
	}
	level := make([]common.Hash, len(leaves))
	for i := range leaves {
		level[i] = leafHash(&leaves[i])
	}
	for len(level) > 1 {
		level = parents(level)
	}
	return level[0]
}

// leafHash is keccak256(keccak256(abi.encode(operatorId, operator, l1Power, l2Power))): hashed twice so that no leaf
// can pass for an inner node.
func leafHash(l *messages.Leaf) common.Hash {
	id := uint256.NewInt(uint64(l.Operator)).Bytes32()
	l1, l2 := l.L1Power.Bytes32(), l.L2Power.Bytes32()
	inner := crypto.Keccak256(id[:], common.LeftPadBytes(l.Address[:], 32), l1[:], l2[:])
	return crypto.Keccak256Hash(inner)
}

// parents hashes sorted pairs; the last node of an odd level moves up unchanged.
func parents(level []common.Hash) []common.Hash {
	up := make([]common.Hash, 0, (len(level)+1)/2)
	for i := 0; i+1 < len(level); i += 2 {
		a, b := level[i], level[i+1]
		if bytes.Compare(a[:], b[:]) > 0 {
			a, b = b, a
		}
		up = append(up, crypto.Keccak256Hash(a[:], b[:]))
	}
	if len(level)%2 == 1 {
		up = append(up, level[len(level)-1])
	}
	return up
}
