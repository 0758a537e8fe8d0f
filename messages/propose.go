package messages

// ProposeDue says that an internal task is due. proposer -> itself.
type ProposeDue struct {
	Definition TaskDefinitionID
	Serial     uint64 // of the timer; one that was armed before another is void
}

// Drafted holds a signed proposal of an internal task, or why there is none. proposer -> itself.
type Drafted struct {
	Definition TaskDefinitionID
	Task       TaskID
	Proposal   Proposal
	Idle       bool     // nothing is to do
	Failure    *Failure // nil where there is a proposal, or nothing to do
}

func (ProposeDue) message()    {}
func (ProposeDue) toProposer() {}
func (Drafted) message()       {}
func (Drafted) toProposer()    {}
