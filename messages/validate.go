package messages

// Validate asks whether a task is right that is not a voting power sync. attester -> validator.
type Validate struct {
	Task     TaskID
	Proposal Proposal
	// Unsettled are approved tasks that must be settled first, so many are they; empty if nothing stands in the way.
	Unsettled []TaskID
}

// Validated is what the AVS's Validation Service says, or on an internal task its own rules.
// validator -> itself, attester.
type Validated struct {
	Task   TaskID
	Answer Answer // approve, reject or abstain
	Reason Reason
	Detail string
	// Settled are those of Validate.Unsettled that the chain has by now. If there is none the task was not judged.
	Settled []TaskID
}

func (Validate) message()      {}
func (Validate) toValidator()  {}
func (Validated) message()     {}
func (Validated) toValidator() {}
func (Validated) toAttester()  {}
