package scheduler

import (
	"time"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// Passed is a stage with the time at which it was reached.
type Passed struct {
	Stage messages.Stage
	At    time.Time
}

// Report is one round from its start to its end (voting-power-sync 7).
type Report struct {
	Round    messages.RoundNumber
	Task     messages.TaskID // zero where nothing was proposed
	Proof    string          // the proof of task; empty where nothing was proposed
	Fence    bool
	Started  time.Time
	Ended    time.Time
	Stages   []Passed
	L1, L2   messages.Pin
	Leaves   []messages.Leaf // the operators read
	Update   messages.Update
	Outcome  messages.Outcome
	Reason   messages.Reason
	Detail   string
	Receipt  messages.Receipt
	Proposal messages.Proposal
	Verdicts []messages.Verdict    // what operators answered, ascending by operator id
	Silent   []messages.OperatorID // who may attest and gave neither vote nor verdict
	Missing  messages.VotingPower  // the voting power whose approval was not heard
}

// ID returns `<l2 chain id>-<l1 pin>-<l2 pin>`, or an empty string where the round proposed nothing.
func (r Report) ID() string {
	proof, err := votingpower.ParseProof(r.Proof)
	if err != nil {
		return ""
	}
	return proof.RoundID()
}

// GasPerOperator returns the gas used for each changed operator, or 0 where nothing was mined.
func (r Report) GasPerOperator() uint64 {
	changed := uint64(len(r.Update.Increases) + len(r.Update.Decreases))
	if changed == 0 {
		return 0
	}
	return r.Receipt.GasUsed / changed
}

// Record returns what the journal keeps of the round.
func (r Report) Record() messages.RoundRecord {
	record := messages.RoundRecord{
		ID: r.ID(), Number: r.Round, Task: r.Task, Fence: r.Fence, Started: millis(r.Started), Ended: millis(r.Ended),
		L1: r.L1, L2: r.L2, Operators: uint64(len(r.Leaves)), Update: r.Update,
		Outcome: r.Outcome, Reason: r.Reason, Detail: r.Detail, Receipt: r.Receipt, Proposal: r.Proposal,
		Verdicts: r.Verdicts, Silent: r.Silent, Missing: r.Missing,
	}
	for _, s := range r.Stages {
		record.Stages = append(record.Stages, messages.StageRecord{Stage: s.Stage, At: millis(s.At)})
	}
	return record
}

// millis is a time in milliseconds since the epoch.
func millis(t time.Time) uint64 { return uint64(max(t.UnixMilli(), 0)) }
