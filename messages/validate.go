package messages

// Validate asks whether a task of the AVS's own is right. attester -> validator.
type Validate struct {
	Task     TaskID
	Proposal Proposal
}

// Validated is what the AVS's Validation Service says. validator -> itself, attester.
type Validated struct {
	Task    TaskID
	Valid   bool
	Failure *Failure // nil when the service decided
}

func (Validate) message()      {}
func (Validate) toValidator()  {}
func (Validated) message()     {}
func (Validated) toValidator() {}
func (Validated) toAttester()  {}
