package attester

import (
	"github.com/ballast-avs/ballast/messages"
)

// Effect is what the shell does for the core.
//
//sumtype:decl
type Effect interface{ effect() }

type (
	// ReadJournal asks for the votes of earlier lives; nothing is signed before they are known.
	ReadJournal struct{}
	// Recalculate asks the readers for the recalculation of a proposal.
	Recalculate struct{ Inquiry messages.Inquiry }
	// Validate asks the validator about any task but a voting power sync.
	Validate struct{ Question messages.Validate }
	// Sign signs and stores a vote, then tells VoteSigned.
	Sign struct{ Vote messages.SignedVote }
	// Publish has a signed vote published.
	Publish struct{ Attestation messages.PublishAttestation }
	// Bind tells the scheduler at which L2 pin an approval of ours is unsettled.
	Bind struct{ Unsettled messages.Unsettled }
	// Keep stores the baseline of a new journal, before any vote that is decided on by it.
	Keep struct{ Baseline uint64 }
	// Give publishes a verdict and logs it.
	Give struct {
		Verdict  messages.Verdict
		Proposal messages.Proposal
	}
	// Skip logs a proposal that leaves no verdict.
	Skip struct {
		Verdict    messages.Verdict
		Definition messages.TaskDefinitionID
	}
	// GiveUp ends the node where the journal cannot be read or written: without it the node must not sign.
	GiveUp struct{ Failure messages.Failure }
)

func (ReadJournal) effect() {}
func (Recalculate) effect() {}
func (Validate) effect()    {}
func (Sign) effect()        {}
func (Publish) effect()     {}
func (Bind) effect()        {}
func (Keep) effect()        {}
func (Give) effect()        {}
func (Skip) effect()        {}
func (GiveUp) effect()      {}
