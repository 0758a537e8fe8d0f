package messages

// Prove asks for a signed proposal of an update. scheduler -> prover.
type Prove struct {
	Calculation Calculation
	Update      Update
}

// ProposalSigned is the result of signing and journalling. prover -> itself.
type ProposalSigned struct {
	Inquiry  Inquiry
	Task     TaskID
	Proposal Proposal
	Failure  *Failure // nil when it was signed
}

// ProposalReceived carries a proposal that passed the gate, or our own. gossip -> attester,
// aggregator; network -> gossip.
type ProposalReceived struct {
	Task      TaskID
	Proposal  Proposal
	Performer OperatorID // zero for our own
}

// Calculated is the recalculation that was asked for. calculator -> attester, watcher.
type Calculated struct{ Calculation Calculation }

// JournalRead holds the votes that this operator signed before. attester -> itself.
type JournalRead struct {
	Votes []SignedVote
	// Baseline is the L2 block up to which votes may be out that are older than the journal, HasBaseline whether it was
	// determined: they are dead once the L2 marker reaches it.
	Baseline    uint64
	HasBaseline bool
	Failure     *Failure // nil when the journal was read
}

// BaselineStored is the result of storing a new journal's baseline. attester -> itself.
type BaselineStored struct{ Failure *Failure }

// VoteSigned is the result of signing and journalling a vote. attester -> itself.
type VoteSigned struct {
	Vote    SignedVote
	Failure *Failure // nil when it was signed and stored
}

// SignedVote is a vote as the journal keeps it: enough to send it again and to judge what it conflicts with.
type SignedVote struct {
	Attestation Attestation
	Proposal    Proposal
	ToBlockL2   uint64 // of the update that was voted on
	CommitL2    uint64 // the L2 marker at the L2 tag when the vote was decided
	Fence       bool
	Empty       bool   // the update changes no power
	SignedAt    uint64 // seconds since the epoch, by our own clock
	HeadTimeL2  uint64 `rlp:"optional"` // timestamp of the L2's head when the vote was decided; zero in older records
}

// BroadcastProposal asks for a proposal to be published, again and again until its task ends. prover,
// proposer, node -> gossip.
type BroadcastProposal struct {
	Task     TaskID
	Proposal Proposal
}

// Rebroadcast says that an open proposal is due to be published again. gossip -> itself.
type Rebroadcast struct {
	Task   TaskID
	Serial uint64 // of the broadcast that began it; an older one is void
}

// Published is the result of handing a message to the network. gossip -> itself.
type Published struct {
	Kind    string // of the message, for logs and metrics
	Failure *Failure
}

// PublishAttestation asks for a signed vote to be published. attester -> gossip.
type PublishAttestation struct {
	Attestation Attestation
	Proposal    Proposal
}

// PublishVerdict asks for a verdict to be published. attester, submitter -> gossip.
type PublishVerdict struct{ Verdict Verdict }

// AttestationReceived carries a vote whose form and author passed the gate; its pairing is not checked yet, unless it
// is our own. The attester hears of internal tasks alone. network -> gossip; gossip -> aggregator, attester.
type AttestationReceived struct {
	Attestation Attestation
	Proposal    Proposal
}

// VerdictReceived carries another attester's reason. network -> gossip; gossip -> aggregator.
type VerdictReceived struct{ Verdict Verdict }

// SettlementReceived says that a peer saw a task settled on the L2. It is a hint: the chain decides.
// network -> gossip; gossip -> aggregator.
type SettlementReceived struct{ Settlement Settlement }

func (Prove) message()                    {}
func (Prove) toProver()                   {}
func (ProposalSigned) message()           {}
func (ProposalSigned) toProver()          {}
func (ProposalReceived) message()         {}
func (ProposalReceived) toAttester()      {}
func (ProposalReceived) toAggregator()    {}
func (ProposalReceived) toGossip()        {}
func (Calculated) message()               {}
func (Calculated) toWatcher()             {}
func (Calculated) toAttester()            {}
func (JournalRead) message()              {}
func (JournalRead) toAttester()           {}
func (BaselineStored) message()           {}
func (BaselineStored) toAttester()        {}
func (VoteSigned) message()               {}
func (VoteSigned) toAttester()            {}
func (BroadcastProposal) message()        {}
func (BroadcastProposal) toGossip()       {}
func (Rebroadcast) message()              {}
func (Rebroadcast) toGossip()             {}
func (Published) message()                {}
func (Published) toGossip()               {}
func (PublishAttestation) message()       {}
func (PublishAttestation) toGossip()      {}
func (PublishVerdict) message()           {}
func (PublishVerdict) toGossip()          {}
func (AttestationReceived) message()      {}
func (AttestationReceived) toGossip()     {}
func (AttestationReceived) toAggregator() {}
func (AttestationReceived) toAttester()   {}
func (VerdictReceived) message()          {}
func (VerdictReceived) toGossip()         {}
func (VerdictReceived) toAggregator()     {}
func (SettlementReceived) message()       {}
func (SettlementReceived) toGossip()      {}
func (SettlementReceived) toAggregator()  {}

// Look says that it is time to see how far the chains are apart. watcher -> itself.
type Look struct{}

// TotalsChecked says which task definitions have a stale total of voting power on OBLS. watcher -> itself.
type TotalsChecked struct {
	Stale   []TaskDefinitionID // ascending
	Failure *Failure           // nil when the totals were read
}

// TotalsStale says that task 10002 has something to repair. watcher -> proposer.
type TotalsStale struct{}

func (Look) message()            {}
func (Look) toWatcher()          {}
func (TotalsChecked) message()   {}
func (TotalsChecked) toWatcher() {}
func (TotalsStale) message()     {}
func (TotalsStale) toProposer()  {}
