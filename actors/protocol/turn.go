package protocol

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// ProposalSeed is what the order of proposers depends on: the L2 pin that all of them take (voting-power-sync 2.1).
func ProposalSeed(pinL2 uint64) common.Hash {
	return common.BigToHash(new(big.Int).SetUint64(pinL2))
}

// SubmissionSeed is what the order of submitters depends on: the task hash (voting-power-sync 2.9).
func SubmissionSeed(task messages.TaskID) common.Hash { return common.Hash(task) }

// Turn returns self's place, from 0, among aggregators: they are ordered by keccak256(seed, operator id), both as
// 32-byte words. An aggregator waits its place times a turn for those before it.
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

// Stagger returns how long self waits within its turn so that aggregators that do not know each other stay apart:
// between one and three steps, by the hash of the task and the operator. A step is more than the time that a
// message takes between them.
func Stagger(task messages.TaskID, self messages.OperatorID, step time.Duration) time.Duration {
	hash := rank(SubmissionSeed(task), self)
	return step + step*2*time.Duration(binary.BigEndian.Uint16(hash[:]))/math.MaxUint16
}

// SubmissionTurn returns self's place, from 0, among those who may submit an internal task (voting-power-sync
// 2.9). Who performed it goes first: it aggregates, or it would not have proposed, and it holds the votes as early
// as anybody. So two aggregators that do not know each other yet do not send the same task at once. All others
// follow in their own order.
func SubmissionTurn(task messages.TaskID, performer, self messages.OperatorID, others []messages.OperatorID) int {
	if performer == 0 {
		return Turn(SubmissionSeed(task), self, others)
	}
	if self == performer {
		return 0
	}
	others = slices.DeleteFunc(slices.Clone(others), func(id messages.OperatorID) bool { return id == performer })
	return 1 + Turn(SubmissionSeed(task), self, others)
}

func rank(seed common.Hash, id messages.OperatorID) common.Hash {
	var word [32]byte
	binary.BigEndian.PutUint64(word[24:], uint64(id))
	return crypto.Keccak256Hash(seed[:], word[:])
}
