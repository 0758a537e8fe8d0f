package protocol

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// ProposalSeed is what the order of proposers depends on: the last committed L2 block (voting-power-sync 2.1).
func ProposalSeed(lastCommitBlockL2 uint64) common.Hash {
	return common.BigToHash(new(big.Int).SetUint64(lastCommitBlockL2))
}

// SubmissionSeed is what the order of submitters depends on: the task hash (voting-power-sync 2.9).
func SubmissionSeed(task messages.TaskID) common.Hash { return common.Hash(task) }

// Turn returns self's place, from 0, among aggregators: they are ordered by keccak256(seed, operator id), both as 32-byte
// words. An aggregator waits its place times a turn for those before it.
func Turn(seed common.Hash, self messages.OperatorID, others []messages.OperatorID) int {
	mine, turn := rank(seed, self), 0
	for _, other := range slices.Compact(slices.Sorted(slices.Values(others))) {
		theirs := rank(seed, other)
		if other != self && bytes.Compare(theirs[:], mine[:]) < 0 {
			turn++
		}
	}
	return turn
}

func rank(seed common.Hash, id messages.OperatorID) common.Hash {
	var word [32]byte
	binary.BigEndian.PutUint64(word[24:], uint64(id))
	return crypto.Keccak256Hash(seed[:], word[:])
}
