// Package protocol holds the pure rules of the AVS protocol that every actor agrees on: what is hashed and signed, how
// much voting power a quorum needs, who may be counted and in which order several aggregators take their turns.
//
// It keeps no state and does no I/O. The rules are those of the contracts (protocol 1.5, 2.1 and 3.4).
package protocol

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// Network names the contract and chain that a vote is bound to.
type Network struct {
	AttestationCenter common.Address // the proxy
	Chain             messages.ChainID
}

// TaskPreimage returns what the task hash is taken of: abi.encode(proofOfTask, data, performer, definition id). A
// signer that hashes by itself (Web3Signer) is given this.
func TaskPreimage(p messages.Proposal) []byte {
	return Encode(taskTypes(), p.ProofOfTask, p.Data, p.Performer, uint16(p.Definition))
}

// TaskID returns the task hash of a proposal (protocol 2.1). It binds neither chain nor contract.
func TaskID(p messages.Proposal) messages.TaskID {
	return messages.TaskID(crypto.Keccak256Hash(TaskPreimage(p)))
}

// VoteDigest returns the digest that an attester signs with BLS: the vote hash of protocol 2.1, bound to the
// AttestationCenter, its chain and the answer.
func VoteDigest(p messages.Proposal, n Network, approved bool) common.Hash {
	types := append(taskTypes(), Address(), Uint(256), abi.Type{T: abi.BoolTy})
	chain := new(big.Int).SetUint64(uint64(n.Chain))
	return crypto.Keccak256Hash(Encode(types, p.ProofOfTask, p.Data, p.Performer, uint16(p.Definition),
		n.AttestationCenter, chain, approved))
}

// taskTypes are the types of what a task hash is taken of.
func taskTypes() []abi.Type {
	return []abi.Type{{T: abi.StringTy}, {T: abi.BytesTy}, Address(), Uint(16)}
}
