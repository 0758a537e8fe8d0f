package messages

import "github.com/ethereum/go-ethereum/common"

// Stage is a step of a round, in the order in which they are passed.
type Stage string

// The stages of a round.
const (
	StageStarted    Stage = "started"
	StageL2Read     Stage = "l2_read"
	StageL1Read     Stage = "l1_read"
	StageCalculated Stage = "calculated"
	StageProposed   Stage = "proposed"
	StageQuorum     Stage = "quorum"
	StageSubmitted  Stage = "submitted"
	StageMined      Stage = "mined"
)

// HistoryRead holds what earlier lives of this node proposed and whom they knew; with it the schedule begins.
// scheduler -> itself.
type HistoryRead struct {
	Proposals  []Proposal
	Performers []OperatorID // of the latest commits that changed power, oldest first
	Failure    *Failure     // nil when the journal was read
}

// Unsettled says at which L2 pin our own attester has an approved update that may still execute, and who
// performed the updates that it approved there. The pin is zero if there is none. It is repeated with every
// operator set. attester -> scheduler.
type Unsettled struct {
	L2         Pin
	Performers []common.Address
}

// FenceNeeded says whether our own round needs a fence: other performers' fences are submitted only then
// (voting-power-sync 2.9). It is repeated with every operator set while one is needed. scheduler -> aggregator.
type FenceNeeded struct{ Needed bool }

// SyncRequested asks for a round now. node -> scheduler.
type SyncRequested struct{}

// Tick says that a period has passed. scheduler -> itself.
type Tick struct{}

// RetryDue says that the wait before another try is over. scheduler -> itself.
type RetryDue struct{ Serial uint64 }

// RoundExpired says that a round has gone on for longer than any round may. scheduler -> itself.
type RoundExpired struct{ Round RoundNumber }

// StageReached marks the progress of a round. l2-reader, l1-reader, aggregator, submitter -> scheduler.
type StageReached struct {
	Round     RoundNumber // zero where only the task is known
	Task      TaskID
	Stage     Stage
	ToBlockL2 uint64 // at StageQuorum of a voting power sync: the update's L2 block, whoever performed it
}

// RoundCalculated says what a round found: an update to propose, or nothing to do. calculator -> scheduler.
type RoundCalculated struct {
	Calculation Calculation
	Update      Update
}

// Proposed says that a round's proposal is signed, journalled and handed to the network. prover -> scheduler.
type Proposed struct {
	Round    RoundNumber
	Task     TaskID
	Proposal Proposal
}

// InquiryFailed says that a recalculation came to no result. l2-reader, l1-reader, calculator, prover ->
// scheduler, attester, watcher.
type InquiryFailed struct {
	Inquiry Inquiry
	Failure Failure
	Final   bool // the failure concerns a height that is final on our own chain: it will not heal
}

// TaskEnded says how a task ended on which votes were collected. aggregator -> scheduler, proposer,
// gossip, attester, watcher.
type TaskEnded struct {
	Task     TaskID
	Proposal Proposal
	Outcome  Outcome
	Reason   Reason
	Detail   string
	Receipt  Receipt      // of a task that this node submitted; otherwise zero
	Verdicts []Verdict    // what operators answered, ascending by operator id
	Silent   []OperatorID // who may attest and gave neither vote nor verdict
	Missing  VotingPower  // the voting power whose approval was not heard, before the quorum or after it
}

func (SyncRequested) message()       {}
func (SyncRequested) toScheduler()   {}
func (Tick) message()                {}
func (Tick) toScheduler()            {}
func (RetryDue) message()            {}
func (RetryDue) toScheduler()        {}
func (RoundExpired) message()        {}
func (RoundExpired) toScheduler()    {}
func (StageReached) message()        {}
func (StageReached) toScheduler()    {}
func (RoundCalculated) message()     {}
func (RoundCalculated) toScheduler() {}
func (Proposed) message()            {}
func (Proposed) toScheduler()        {}
func (InquiryFailed) message()       {}
func (InquiryFailed) toScheduler()   {}
func (InquiryFailed) toAttester()    {}
func (InquiryFailed) toWatcher()     {}
func (TaskEnded) message()           {}
func (TaskEnded) toScheduler()       {}
func (TaskEnded) toGossip()          {}
func (TaskEnded) toAttester()        {}
func (TaskEnded) toProposer()        {}
func (TaskEnded) toWatcher()         {}
func (Unsettled) message()           {}
func (Unsettled) toScheduler()       {}
func (FenceNeeded) message()         {}
func (FenceNeeded) toAggregator()    {}
func (HistoryRead) message()         {}
func (HistoryRead) toScheduler()     {}
