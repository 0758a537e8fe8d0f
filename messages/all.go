package messages

// All returns a zero value of every message, ascending by name: who stores messages finds their types here.
func All() []Message {
	return []Message{
		AttestationReceived{}, BaselineStored{}, BroadcastProposal{}, Calculate{}, Calculated{}, Drafted{}, HistoryRead{},
		InquiryFailed{}, JournalRead{}, L1Read{}, L1Retry{}, L2Read{}, L2Retry{}, Look{}, OtherSubmits{}, PendingRead{},
		ProposalReceived{}, ProposalSigned{}, ProposeDue{}, Proposed{}, Prove{}, PublishAttestation{}, PublishVerdict{},
		Published{}, ReadL1{}, ReadL2{}, Rebroadcast{}, RefreshRoster{}, RetryDue{}, RosterRead{}, RoundCalculated{},
		RoundExpired{}, SettledRead{}, SettlementReceived{}, StageReached{}, SubmissionChecked{}, SubmissionEnded{},
		SubmissionSent{}, Submit{}, SubmitDue{}, SyncRequested{}, TaskEnded{}, TaskExpired{}, TermsRead{}, Tick{},
		TurnCome{}, Validate{}, Validated{}, VerdictReceived{}, VoteSigned{}, VotesVerified{},
	}
}
