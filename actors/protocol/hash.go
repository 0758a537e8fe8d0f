// Package protocol holds the pure rules of the AVS protocol that every actor agrees on: what is hashed and signed, how
// much voting power a quorum needs, who may be counted and in which order several aggregators take their turns.
//
// It keeps no state and does no I/O. The rules are those of the contracts (protocol 1.5, 2.1 and 3.4).
package protocol

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// Network names the contract and chain that a vote is bound to.
type Network struct {
	AttestationCenter common.Address // the proxy
	Chain             messages.ChainID
}

// TaskPreimage returns what the task hash is taken of: abi.encode(proofOfTask, data, performer, definition id). A signer
// that hashes by itself (Web3Signer) is given this.
func TaskPreimage(p messages.Proposal) []byte { return encode(p) }

// TaskID returns the task hash of a proposal (protocol 2.1). It binds neither chain nor contract.
func TaskID(p messages.Proposal) messages.TaskID {
	return messages.TaskID(crypto.Keccak256Hash(TaskPreimage(p)))
}

// VoteDigest returns the digest that an attester signs with BLS: the vote hash of protocol 2.1, bound to the
// AttestationCenter, its chain and the answer.
func VoteDigest(p messages.Proposal, n Network, approved bool) common.Hash {
	answer := uint64(0)
	if approved {
		answer = 1
	}
	return crypto.Keccak256Hash(encode(p, addressWord(n.AttestationCenter), numberWord(uint64(n.Chain)), numberWord(answer)))
}

// encode is Solidity's abi.encode of the task and of what follows it, a word each. It writes the words itself: every node
// hashes each message, and package abi works by reflection.
func encode(p messages.Proposal, more ...common.Hash) []byte {
	proofAt := (4 + len(more)) * common.HashLength
	dataAt := proofAt + common.HashLength + padded(len(p.ProofOfTask))
	out := make([]byte, 0, dataAt+common.HashLength+padded(len(p.Data)))
	for _, word := range []common.Hash{length(proofAt), length(dataAt), addressWord(p.Performer), numberWord(uint64(p.Definition))} {
		out = append(out, word[:]...)
	}
	for _, word := range more {
		out = append(out, word[:]...)
	}
	return appendBytes(appendBytes(out, p.ProofOfTask), p.Data)
}

// appendBytes appends the length of a text, the text, and zeros up to a whole word.
func appendBytes[T string | []byte](out []byte, text T) []byte {
	size := length(len(text))
	out = append(append(out, size[:]...), text...)
	return append(out, make([]byte, padded(len(text))-len(text))...)
}

// padded rounds a number of bytes up to whole words.
func padded(n int) int { return (n + common.HashLength - 1) / common.HashLength * common.HashLength }

func length(n int) common.Hash { return numberWord(uint64(n)) } //nolint:gosec // Not negative.

func numberWord(n uint64) common.Hash {
	var word common.Hash
	binary.BigEndian.PutUint64(word[common.HashLength-8:], n)
	return word
}

func addressWord(a common.Address) common.Hash { return common.BytesToHash(a[:]) }
