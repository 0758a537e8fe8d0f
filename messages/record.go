package messages

import "github.com/ethereum/go-ethereum/common"

// RoundRecord is a round as the journal keeps it: enough to explain it later, to be read again with the chains' help.
// Times are milliseconds since the epoch.
type RoundRecord struct {
	ID        string // `<l2 chain id>-<l1 pin>-<l2 pin>`; empty where the round proposed nothing
	Number    RoundNumber
	Task      TaskID // zero where nothing was proposed
	Fence     bool
	Started   uint64
	Ended     uint64
	Stages    []StageRecord
	L1, L2    Pin
	Operators uint64 // that were read
	Update    Update
	Outcome   Outcome
	Reason    Reason
	Detail    string
	Receipt   Receipt
	Proposal  Proposal
	Verdicts  []Verdict    // what operators answered, ascending by operator id
	Silent    []OperatorID // who may attest and gave neither vote nor verdict
	Missing   VotingPower  // the voting power whose approval was not heard
}

// StageRecord is a stage with the time at which it was reached.
type StageRecord struct {
	Stage Stage
	At    uint64
}

// AnswerRecord is what this operator answered to a proposal, as the journal keeps it.
type AnswerRecord struct {
	Verdict   Verdict
	Proof     string // the proposal's proof of task
	Performer common.Address
	At        uint64 // milliseconds since the epoch
}
