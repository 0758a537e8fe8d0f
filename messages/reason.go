package messages

import (
	"errors"
	"slices"
	"strings"
	"unicode"
)

// Reason is a coded cause of an outcome or a verdict. Codes are stable: they are metric labels and travel on the wire.
type Reason string

// Reasons of attesters' answers, in the order of voting-power-sync 3.
const (
	ReasonNone                      Reason = ""
	ReasonPerformerUnknown          Reason = "PERFORMER_UNKNOWN"
	ReasonPerformerSignatureInvalid Reason = "PERFORMER_SIGNATURE_INVALID"
	ReasonOversized                 Reason = "OVERSIZED"
	ReasonRateLimited               Reason = "RATE_LIMITED"
	ReasonAlreadyAttested           Reason = "ALREADY_ATTESTED"
	ReasonChainNotServed            Reason = "CHAIN_NOT_SERVED"
	ReasonChainUnavailable          Reason = "CHAIN_UNAVAILABLE"
	ReasonStateUnavailable          Reason = "STATE_UNAVAILABLE"
	ReasonChainChanged              Reason = "CHAIN_CHANGED"      // endpoints serve another chain than at the start
	ReasonEndpointsDisagree         Reason = "ENDPOINTS_DISAGREE" // --rpc-quorum
	ReasonPinUnknown                Reason = "PIN_UNKNOWN"
	ReasonProofForeign              Reason = "PROOF_FOREIGN"
	ReasonPinNotFinal               Reason = "PIN_NOT_FINAL"
	ReasonPinTooOld                 Reason = "PIN_TOO_OLD"
	ReasonPinNotAfterCommit         Reason = "PIN_NOT_AFTER_COMMIT"
	ReasonBaseChanged               Reason = "BASE_CHANGED"
	ReasonUpdateConflict            Reason = "UPDATE_CONFLICT"
	ReasonJournalEmpty              Reason = "JOURNAL_EMPTY"
	ReasonDataMalformed             Reason = "DATA_MALFORMED"
	ReasonProofMalformed            Reason = "PROOF_MALFORMED"
	ReasonPinHashMismatch           Reason = "PIN_HASH_MISMATCH"
	ReasonOperatorsUnsorted         Reason = "OPERATORS_UNSORTED"
	ReasonOperatorRepeated          Reason = "OPERATOR_REPEATED"
	ReasonDeltaZero                 Reason = "DELTA_ZERO"
	ReasonSelectionWrong            Reason = "SELECTION_WRONG"
	ReasonOperatorInactive          Reason = "OPERATOR_INACTIVE"
	ReasonPowerMismatch             Reason = "POWER_MISMATCH"
	ReasonRootMismatch              Reason = "ROOT_MISMATCH"
	ReasonPinNotAligned             Reason = "PIN_NOT_ALIGNED"
	ReasonSelectionShort            Reason = "SELECTION_SHORT"
	ReasonUpdateLocksNetwork        Reason = "UPDATE_LOCKS_NETWORK"
	ReasonEmptyUpdate               Reason = "EMPTY_UPDATE"
	ReasonTotalMismatch             Reason = "TOTAL_MISMATCH" // of task 10002: not the calls that are needed
	ReasonCorrect                   Reason = "CORRECT"
)

// Reasons about tasks of the AVS's own, which performers send and its Validation Service judges (protocol 5.4, 5.5).
const (
	ReasonTaskInvalid           Reason = "TASK_INVALID"           // the service says that the task is wrong
	ReasonValidationUnavailable Reason = "VALIDATION_UNAVAILABLE" // the service gave no answer
	ReasonValidationFailed      Reason = "VALIDATION_FAILED"      // the service answered with an error of its own
	ReasonDefinitionExpired     Reason = "DEFINITION_EXPIRED"
	ReasonParamsInvalid         Reason = "PARAMS_INVALID" // a performer's request is not of its form (protocol 5.4)
)

// Reasons of rounds and submissions (voting-power-sync 2, outcomes; protocol 1.5).
const (
	ReasonSyncLocked       Reason = "SYNC_LOCKED"
	ReasonQuorumImpossible Reason = "QUORUM_IMPOSSIBLE"
	ReasonHandlerUnset     Reason = "HANDLER_UNSET"
	ReasonHandlerNoRole    Reason = "HANDLER_WITHOUT_ROLE"
	ReasonDefinitionAbsent Reason = "DEFINITION_MISSING"
	ReasonPaused           Reason = "SUBMISSION_PAUSED"
	ReasonRestricted       Reason = "RESTRICTED_WITHOUT_US"
	ReasonBalanceTooLow    Reason = "BALANCE_TOO_LOW"
	ReasonNotOperator      Reason = "NOT_AN_OPERATOR"
	ReasonQuorumLost       Reason = "QUORUM_LOST"
	ReasonVotesInvalid     Reason = "VOTES_INVALID"
	ReasonReverted         Reason = "REVERTED"
	ReasonStillPending     Reason = "STILL_PENDING"
	ReasonAlreadySettled   Reason = "ALREADY_SETTLED"
	ReasonNoAnswer         Reason = "NO_ANSWER"
	ReasonSigningFailed    Reason = "SIGNING_FAILED"
	ReasonRejectedByVotes  Reason = "REJECTED_BY_VOTES"
	ReasonGasCeiling       Reason = "GAS_CEILING" // --max-gas-per-day
	ReasonYielded          Reason = "YIELDED"     // another aggregator goes first (voting-power-sync 2.1)
)

// ReasonOther stands for a reason that a peer made up.
const ReasonOther Reason = "OTHER"

// Reasons returns all reasons but ReasonNone and ReasonOther.
func Reasons() []Reason {
	return []Reason{
		ReasonPerformerUnknown, ReasonPerformerSignatureInvalid, ReasonOversized, ReasonRateLimited,
		ReasonAlreadyAttested, ReasonChainNotServed, ReasonChainUnavailable, ReasonStateUnavailable,
		ReasonChainChanged, ReasonEndpointsDisagree, ReasonPinUnknown, ReasonProofForeign, ReasonPinNotFinal,
		ReasonPinTooOld,
		ReasonPinNotAfterCommit, ReasonBaseChanged, ReasonUpdateConflict, ReasonJournalEmpty, ReasonDataMalformed,
		ReasonProofMalformed, ReasonPinHashMismatch, ReasonOperatorsUnsorted, ReasonOperatorRepeated, ReasonDeltaZero,
		ReasonSelectionWrong, ReasonOperatorInactive, ReasonPowerMismatch, ReasonRootMismatch, ReasonPinNotAligned,
		ReasonSelectionShort, ReasonUpdateLocksNetwork, ReasonEmptyUpdate, ReasonTotalMismatch, ReasonCorrect,
		ReasonSyncLocked, ReasonQuorumImpossible, ReasonHandlerUnset, ReasonHandlerNoRole, ReasonDefinitionAbsent,
		ReasonPaused, ReasonRestricted, ReasonBalanceTooLow, ReasonNotOperator, ReasonQuorumLost, ReasonVotesInvalid,
		ReasonReverted, ReasonStillPending, ReasonAlreadySettled, ReasonNoAnswer, ReasonSigningFailed,
		ReasonRejectedByVotes, ReasonGasCeiling, ReasonYielded, ReasonTaskInvalid, ReasonValidationUnavailable,
		ReasonValidationFailed, ReasonDefinitionExpired, ReasonParamsInvalid,
	}
}

// Known returns the reason itself if it is one of ours, else ReasonOther: what peers send must
// not become a metric label.
func (r Reason) Known() Reason {
	if r == ReasonNone || slices.Contains(Reasons(), r) {
		return r
	}
	return ReasonOther
}

// Outcome is how a round ended (voting-power-sync 2).
type Outcome string

// The outcomes.
const (
	OutcomeCommitted Outcome = "committed"
	OutcomeInSync    Outcome = "in_sync"
	OutcomeRejected  Outcome = "rejected"
	OutcomeTimedOut  Outcome = "timed_out"
	OutcomeWaiting   Outcome = "waiting"  // a pin has to move on first; tried again soon
	OutcomeFailed    Outcome = "failed"   // a reason says why; tried again with backoff
	OutcomeBlocked   Outcome = "blocked"  // a pre-flight check; a person must act
	OutcomeReported  Outcome = "reported" // of a task that no contract executes: its votes are what it is for
)

// Failure is a negative result with its coded reason. It is an error, so that ports can return it.
type Failure struct {
	Reason Reason
	Detail string
}

// Error returns the code and the words.
func (f *Failure) Error() string {
	if f.Detail == "" {
		return string(f.Reason)
	}
	return string(f.Reason) + ": " + f.Detail
}

// AsFailure returns the coded failure in an error's chain. An error without one is the chain's: CHAIN_UNAVAILABLE.
func AsFailure(err error) *Failure {
	if err == nil {
		return nil
	}
	var f *Failure
	if errors.As(err, &f) {
		return &Failure{Reason: f.Reason, Detail: Line(f.Detail)}
	}
	return &Failure{Reason: ReasonChainUnavailable, Detail: Line(err.Error())}
}

// Line makes one printable line of at most MaxDetail bytes of a text: spaces of every kind become one space each, what
// cannot be printed is left out. Peers take anything else in a verdict for a violation, and terminals obey some of it.
func Line(text string) string {
	text = strings.ToValidUTF8(text[:min(len(text), MaxDetail)], "")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsPrint(r):
			return r
		}
		return -1
	}, text))
}
