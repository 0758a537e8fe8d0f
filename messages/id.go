package messages

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
)

// OperatorID is an operator's number on one L2. Ids are given out from 1 and never reused; a re-registration takes
// a new one (protocol 1.4).
type OperatorID uint64

// VotingPower is an amount of voting power in the raw units of OBLS (protocol 4: no decimals are normalised).
type VotingPower = uint256.Int

// ChainID is an EIP-155 chain id.
type ChainID uint64

// TaskDefinitionID names a task definition of an AttestationCenter.
type TaskDefinitionID uint16

// The internal task definitions (protocol 3.1). Every id from VotingPowerSync on is internal.
const (
	VotingPowerSync      TaskDefinitionID = 10001
	DefinitionTotalsSync TaskDefinitionID = 10002
)

// Sync reports whether tasks of this definition are VotingPowerSyncTasks, of which no two may execute besides each
// other (voting-power-sync 4).
func (id TaskDefinitionID) Sync() bool { return id == VotingPowerSync }

// Internal reports whether tasks of this definition are validated by the nodes themselves (protocol 1.5, step 2).
func (id TaskDefinitionID) Internal() bool { return id >= VotingPowerSync }

// TaskID is the task hash: keccak256(abi.encode(proofOfTask, data, performer, definition id)), protocol 2.1.
type TaskID common.Hash

// String returns the hash in lower-case 0x hex.
func (id TaskID) String() string { return common.Hash(id).Hex() }

// MarshalText writes the hash as String does: in logs and JSON it is what a person copies.
func (id TaskID) MarshalText() ([]byte, error) { return common.Hash(id).MarshalText() }

// UnmarshalText reads what MarshalText writes.
func (id *TaskID) UnmarshalText(text []byte) error { return (*common.Hash)(id).UnmarshalText(text) }

// RoundNumber counts the rounds that one scheduler started since its process began; zero means "no round".
type RoundNumber uint64

// BLSSignature is a point of G1 as the contracts take it: x then y, 32 bytes each, big-endian (protocol 2.3).
type BLSSignature [64]byte

// BLSPublicKey is a point of G2 as the contracts take it: x.c0, x.c1, y.c0, y.c1, 32 bytes each,
// big-endian (protocol 2.3).
type BLSPublicKey [128]byte

// MarshalText writes the signature in lower-case 0x hex.
func (s BLSSignature) MarshalText() ([]byte, error) { return hexutil.Bytes(s[:]).MarshalText() }

// UnmarshalText reads what MarshalText writes.
func (s *BLSSignature) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("BLSSignature", text, s[:])
}

// MarshalText writes the key in lower-case 0x hex.
func (k BLSPublicKey) MarshalText() ([]byte, error) { return hexutil.Bytes(k[:]).MarshalText() }

// UnmarshalText reads what MarshalText writes.
func (k *BLSPublicKey) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("BLSPublicKey", text, k[:])
}
