package messages

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// SignatureKind says how a performer signed a task (protocol 2.5).
type SignatureKind uint8

// The kinds of performer signatures.
const (
	SignatureECDSA SignatureKind = iota
	SignatureBLS
)

// Proposal is a task as its performer proposed it. Slices are immutable once sent.
type Proposal struct {
	ProofOfTask   string
	Data          []byte
	Performer     common.Address
	Definition    TaskDefinitionID
	Signature     []byte // 65 bytes r, s, v for ECDSA; 64 bytes for BLS
	SignatureKind SignatureKind
	Chain         ChainID // the L2 that settles it
}

// Attestation is one operator's signed vote on a task.
type Attestation struct {
	Task      TaskID
	Operator  OperatorID
	Address   common.Address
	Approved  bool
	Signature BLSSignature
}

// Answer is what an operator says about a proposal.
type Answer uint8

// The answers. Ignore and Drop leave no verdict. All but Submits are an attester's; Submits is the word of an
// aggregator whose transaction is about to leave.
const (
	Ignore Answer = iota
	Drop
	Abstain
	Reject
	Approve
	Submits
)

// String returns the word used in logs, metrics and on the wire.
func (a Answer) String() string {
	return answerWords()[min(a, Submits)]
}

func answerWords() []string {
	return []string{"ignore", "drop", "abstain", "reject", "approve", "submits"}
}

// MarshalText writes the word.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (a *Answer) UnmarshalText(text []byte) error {
	i := slices.Index(answerWords(), string(text))
	if i < 0 {
		return fmt.Errorf("%q is not an answer", text)
	}
	*a = Answer(i) //nolint:gosec // One of six.
	return nil
}

// Verdict is an operator's answer with its reason. It is advisory: only attestations are counted.
type Verdict struct {
	Task     TaskID
	Operator OperatorID
	Answer   Answer
	Reason   Reason
	Detail   string // one line for a person, at most MaxDetail bytes
}

// MaxDetail bounds the text that travels with a verdict or a failure: a line or two of words.
const MaxDetail = 512

// Submission is an aggregate that reached its quorum.
type Submission struct {
	Task     TaskID
	Proposal Proposal
	Approved bool          // which vote reached its quorum
	Votes    []Attestation // verified ones with that answer, ascending by operator id
}

// Receipt is a mined submission.
type Receipt struct {
	Transaction common.Hash
	Block       Pin
	GasUsed     uint64
	Signers     []OperatorID
	// Seen is block.number of the block as contracts see it, where that is not its height; zero elsewhere.
	Seen uint64 `json:",omitempty" rlp:"optional"`
}

// SeenAt is block.number as contracts see it where the submission was mined.
func (r Receipt) SeenAt() uint64 { return cmp.Or(r.Seen, r.Block.Number) }

// Settlement tells the network that a task was settled on the L2 (topic task_submitted, protocol 5.7).
type Settlement struct {
	Task        TaskID
	Transaction common.Hash
	Performer   common.Address
	Operators   []OperatorID
	Definition  TaskDefinitionID
	Approved    bool
}
