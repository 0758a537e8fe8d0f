package messages

import "time"

// VotesVerified is the result of checking candidate votes against their operators' keys. aggregator -> itself.
type VotesVerified struct {
	Task     TaskID
	Approved bool
	Good     []Attestation
	Bad      []Attestation
}

// SubmitDue says that the time to wait for more votes after the quorum is over. aggregator -> itself.
type SubmitDue struct{ Task TaskID }

// TermsRead holds what a definition demands, for the tasks of it that are open. aggregator -> itself.
type TermsRead struct {
	Definition TaskDefinitionID
	Terms      Terms
	Failure    *Failure // nil when the chain was read
}

// TaskExpired says that the time that a task was given at some point is over. aggregator -> itself.
type TaskExpired struct {
	Task   TaskID
	Serial uint64 // of that point; an older one is void
}

// SettledRead says whether the AttestationCenter has a task that somebody else may have
// submitted. aggregator -> itself.
type SettledRead struct {
	Task    TaskID
	Settled bool
	Failure *Failure // nil when the chain was read
}

// Submit asks for an aggregate to be settled on the L2. aggregator -> submitter.
type Submit struct {
	Submission Submission
	Wait       time.Duration // for the aggregators that go before us
}

// OtherSubmits says that another aggregator's transaction with a task is about to leave. aggregator -> submitter.
type OtherSubmits struct {
	Task     TaskID
	Internal bool
	Doubtful bool // we saw no quorum for the task: its votes may be late, or it is junk
}

// PendingRead holds the submissions that an earlier life sent and did not see mined. submitter -> itself.
type PendingRead struct {
	Submissions []Submission // votes name their operators alone
	Failure     *Failure     // nil when they were read
}

// TurnCome says that no aggregator before us settled the task. submitter -> itself.
type TurnCome struct{ Task TaskID }

// SubmissionChecked says that nothing stands against a submission: it may be sent now. submitter -> itself.
type SubmissionChecked struct {
	Submission Submission // less the votes that hold no more
	Operator   OperatorID // ours
}

// SubmissionSent says that the transaction is on its way. submitter -> itself.
type SubmissionSent struct{ Task TaskID }

// SubmissionEnded is the end of a submission. submitter -> itself, aggregator.
type SubmissionEnded struct {
	Task    TaskID
	Receipt Receipt
	Failure *Failure // nil when it was mined and succeeded
}

func (VotesVerified) message()         {}
func (VotesVerified) toAggregator()    {}
func (SubmitDue) message()             {}
func (SubmitDue) toAggregator()        {}
func (TermsRead) message()             {}
func (TermsRead) toAggregator()        {}
func (TaskExpired) message()           {}
func (TaskExpired) toAggregator()      {}
func (SettledRead) message()           {}
func (SettledRead) toAggregator()      {}
func (Submit) message()                {}
func (Submit) toSubmitter()            {}
func (OtherSubmits) message()          {}
func (OtherSubmits) toSubmitter()      {}
func (PendingRead) message()           {}
func (PendingRead) toSubmitter()       {}
func (TurnCome) message()              {}
func (TurnCome) toSubmitter()          {}
func (SubmissionChecked) message()     {}
func (SubmissionChecked) toSubmitter() {}
func (SubmissionSent) message()        {}
func (SubmissionSent) toSubmitter()    {}
func (SubmissionEnded) message()       {}
func (SubmissionEnded) toSubmitter()   {}
func (SubmissionEnded) toAggregator()  {}
