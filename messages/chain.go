package messages

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Pin is a block at which a chain is read. A zero Pin asks for the newest aligned block at or below the
// configured tag (voting-power-sync 2.2); a Pin with a number and a zero hash asks for the block that the chain
// itself has at that number.
type Pin struct {
	Number uint64
	Hash   common.Hash
}

// Operator is one operator as OBLS and the AttestationCenter list it at some block.
type Operator struct {
	ID      OperatorID
	Address common.Address
	Power   VotingPower
	Active  bool
}

// Commit holds the InternalTaskHandler's markers: the block numbers of the last executed update (protocol 1.7).
type Commit struct {
	L1, L2 uint64
}

// Definition is what a task definition demands of attesters (protocol 1.5, steps 6 to 8).
type Definition struct {
	Exists              bool
	MinimumVotingPower  VotingPower
	RestrictedAttesters []OperatorID // ascending; empty means everybody
	MaximumAttesters    uint64       // zero means no limit
}

// Terms are what the contracts demand of the votes on tasks of one definition (protocol 1.5 and 3.4).
type Terms struct {
	Definition Definition
	Expiry     uint64      // the L2 block from which on no task of it is settled
	Total      VotingPower // what OBLS stores for it; the total of all where nothing is stored
}

// DefinitionTotal is one task definition that not every operator may attest on, with the total of voting power that
// OBLS stores for it. A stored zero is none: the contract's getter answers with the global total then (protocol 1.9).
type DefinitionTotal struct {
	ID         TaskDefinitionID
	Definition Definition
	Stored     VotingPower
}

// Definitions are the task definitions of one L2 at a block that have a total of their own: those with restricted
// attesters or a minimum voting power, of 10001, 10002 and 1 to the counter, ascending by id (voting-power-sync 5).
type Definitions struct {
	OBLS        common.Address
	OperatorIDs uint64 // numOfTotalOperators: ids are 1 to this
	Totals      []DefinitionTotal
}

// Readiness is what could stop a submission whatever the votes say (voting-power-sync 2, outcomes).
type Readiness struct {
	HandlerSet       bool // the AttestationCenter knows an InternalTaskHandler
	HandlerMaySync   bool // it holds VOTING_POWER_SYNCER on OBLS
	SubmissionPaused bool // TASKS_SUBMISSION_FLOW is paused
	// Payer tells that the next two were read: the balance in wei of the account that submits, and what gas costs now.
	Payer    bool
	Balance  uint256.Int
	GasPrice uint256.Int
}

// L2State is everything a round needs to know of the L2, read at one pin and looked at again at the head.
type L2State struct {
	Pin       Pin
	Head      Pin
	TagNumber uint64 // the newest block at the configured tag
	PinFinal  bool   // the pin is at or below the configured tag
	// PinTime, TagTime and HeadTime are the blocks' timestamps, in seconds since the epoch.
	PinTime, TagTime, HeadTime uint64
	// Aligned are the newest aligned blocks at or below the tag, newest first, at most two: the last blocks of their
	// windows of `--sync-window` (voting-power-sync 2.2). Fewer if the chain has no more.
	Aligned []Pin
	// PinForeign tells that our chain has another block at the pin's number, and whether that height is final here.
	PinForeign, PinForeignFinal bool

	Operators       []Operator // at the pin, ascending by id: active ones and those that still have power
	Total           VotingPower
	DefinitionTotal VotingPower // totalVotingPowerPerTaskDefinition(10001)
	Definition      Definition
	Readiness       Readiness

	CommitAtPin, CommitAtTag, CommitAtHead Commit
	// Moved lists operators whose power or active flag at the head differs from the pin's.
	Moved []OperatorID
}

// Target is one operator's voting power on the L1 at the pin: the power that OBLS should hold.
type Target struct {
	Operator OperatorID
	Power    VotingPower
}

// L1State is everything a round needs to know of the L1 at one pin.
type L1State struct {
	Pin        Pin
	PinTime    uint64 // seconds since the epoch
	HeadNumber uint64
	HeadTime   uint64 // seconds since the epoch
	PinFinal   bool   // the pin is at or below the configured tag
	// Aligned are the newest aligned blocks at or below the tag, newest first, at most two (voting-power-sync 2.2).
	Aligned []Pin
	// PinForeign tells that our chain has another block at the pin's number, and whether that height is final here.
	PinForeign, PinForeignFinal bool

	Targets    []Target     // ascending by id; active operators only
	Unreadable []OperatorID // asked alone and still reverting: they keep their L2 power
}

// Member is one active operator at the L2's head, with the key its signatures are checked against.
type Member struct {
	ID      OperatorID
	Address common.Address
	Power   VotingPower
	Key     BLSPublicKey
}

// OperatorSet is who may attest and with what weight at the L2's head.
type OperatorSet struct {
	Head            Pin
	Tag             Pin      // the newest block at the configured tag
	Members         []Member // ascending by id
	Total           VotingPower
	DefinitionTotal VotingPower
	Definition      Definition
	CommitAtTag     Commit
	CommitAtHead    Commit
}
