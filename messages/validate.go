package messages

// Validate asks whether a task is right that is no voting power sync. attester -> validator.
type Validate struct {
	Task     TaskID
	Proposal Proposal
}

// Validated is what the AVS's Validation Service says, or on an internal task its own rules. validator -> itself, attester.
type Validated struct {
	Task   TaskID
	Answer Answer // approve, reject or abstain
	Reason Reason
	Detail string
}

func (Validate) message()      {}
func (Validate) toValidator()  {}
func (Validated) message()     {}
func (Validated) toValidator() {}
func (Validated) toAttester()  {}
