package messages

// VotesVerified is the result of checking candidate votes against their operators' keys. aggregator -> itself.
type VotesVerified struct {
	Task     TaskID
	Approved bool
	Good     []Attestation
	Bad      []Attestation
}

// SubmitDue says that the time to wait for more votes after the quorum is over. aggregator -> itself.
type SubmitDue struct{ Task TaskID }

// WarmedUp says that the aggregator has run for a turn: what others had on the way to the chain when it started is there by
// now. aggregator -> itself.
type WarmedUp struct{}

// TaskExpired says that the time that a task was given at some point is over. aggregator -> itself.
type TaskExpired struct {
	Task   TaskID
	Serial uint64 // of that point; an older one is void
}

// SettledRead says whether the AttestationCenter has a task that somebody else may have submitted. aggregator -> itself.
type SettledRead struct {
	Task    TaskID
	Settled bool
	Failure *Failure // nil when the chain was read
}

// Submit asks for an aggregate to be settled on the L2. aggregator -> submitter.
type Submit struct {
	Submission Submission
	Turn       int // how many aggregators go before us
}

// PendingRead holds the submissions that an earlier life sent and did not see mined. submitter -> itself.
type PendingRead struct {
	Submissions []Submission // votes name their operators alone
	Failure     *Failure     // nil when they were read
}

// TurnCome says that no aggregator before us settled the task. submitter -> itself.
type TurnCome struct{ Task TaskID }

// SubmissionSent says that the transaction is on its way. submitter -> itself.
type SubmissionSent struct{ Task TaskID }

// SubmissionEnded is the end of a submission. submitter -> itself, aggregator.
type SubmissionEnded struct {
	Task    TaskID
	Receipt Receipt
	Failure *Failure // nil when it was mined and succeeded
}

func (VotesVerified) message()        {}
func (VotesVerified) toAggregator()   {}
func (SubmitDue) message()            {}
func (SubmitDue) toAggregator()       {}
func (WarmedUp) message()             {}
func (WarmedUp) toAggregator()        {}
func (TaskExpired) message()          {}
func (TaskExpired) toAggregator()     {}
func (SettledRead) message()          {}
func (SettledRead) toAggregator()     {}
func (Submit) message()               {}
func (Submit) toSubmitter()           {}
func (PendingRead) message()          {}
func (PendingRead) toSubmitter()      {}
func (TurnCome) message()             {}
func (TurnCome) toSubmitter()         {}
func (SubmissionSent) message()       {}
func (SubmissionSent) toSubmitter()   {}
func (SubmissionEnded) message()      {}
func (SubmissionEnded) toSubmitter()  {}
func (SubmissionEnded) toAggregator() {}
