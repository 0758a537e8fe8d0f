package messages

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Round is one run of the voting power sync (voting-power-sync 7), in progress or ended: the scheduler keeps it, the
// journal stores it, and an operator is shown it. Its fields' order is that of the journal's records, their names are
// those of the admin socket's JSON.
type Round struct {
	ID        string      // `<l2 chain id>-<l1 pin>-<l2 pin>`, once the round ended; empty if it proposed nothing
	Number    RoundNumber // zero if there is no round
	Task      TaskID      // zero until something is proposed
	Fence     bool
	Started   Millis
	Ended     Millis // zero while the round is in progress
	Stages    []StagePassed
	L1, L2    Pin    // zero until both chains were read
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

// Running reports whether the round is in progress.
func (r Round) Running() bool { return r.Number != 0 && r.Ended == 0 }

// GasPerOperator returns the gas used for each changed operator, or 0 if nothing was mined.
func (r Round) GasPerOperator() uint64 {
	if r.Update.Empty() {
		return 0
	}
	return r.Receipt.GasUsed / uint64(r.Update.Changed()) //nolint:gosec // A length.
}

// StagePassed is a stage with the time at which it was reached.
type StagePassed struct {
	Stage Stage
	At    Millis
}

// Millis is a time in milliseconds since the epoch.
type Millis uint64

// MillisOf returns a time's milliseconds since the epoch, or 0 for one before it.
func MillisOf(t time.Time) Millis { return Millis(max(t.UnixMilli(), 0)) }

// Time returns the time in UTC, or the zero time for 0.
func (m Millis) Time() time.Time {
	if m == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(m)).UTC() //nolint:gosec // It fits.
}

// Since returns the time that passed since an earlier one.
func (m Millis) Since(earlier Millis) time.Duration {
	return time.Duration(m-earlier) * time.Millisecond //nolint:gosec // A round lasts minutes.
}

// AnswerRecord is what this operator answered to a proposal, as the journal keeps it.
type AnswerRecord struct {
	Verdict   Verdict
	Proof     string // the proposal's proof of task
	Performer common.Address
	At        Millis
}
