package rpc

import (
	"errors"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/transport"
	"github.com/ballast-avs/ballast/messages"
)

// batchTimedOut tells whether an endpoint, or a gateway before it, ran out of time for a whole request: fewer calls at
// once may fit into it.
func batchTimedOut(err error) bool {
	if Classify(err) != kindTimeLimit {
		return false
	}
	var coded rpc.Error
	var refused *batchRefusedError
	return !errors.As(err, &coded) || coded.ErrorCode() == codeTimeout || errors.As(err, &refused)
}

// ErrCallTooLong says that an endpoint finds one call too long.
var ErrCallTooLong = errors.New("the call is too long for the endpoint")

// SmallerHelps tells whether a call of less may pass where this one did not: the EVM could not finish it, or it was too
// long for the endpoint or for its time. A revert counts too: a getter that is starved of gas looks the same.
func SmallerHelps(err error) bool {
	switch Classify(err) { //nolint:exhaustive // All others are about something else than the size.
	case KindOutOfGas, KindReverted, kindTimeLimit, kindTooLarge:
		return true
	default:
		return errors.Is(err, ErrCallTooLong)
	}
}

// rateLimited tells whether an endpoint wants to be asked less often: HTTP 429, or a JSON-RPC
// error as providers word it.
func rateLimited(err error) bool {
	var throttled *ThrottledError
	return errors.As(err, &throttled) || Classify(err) == kindThrottled
}

// tooLong tells whether an endpoint refused a batch for its length or the size of its answer, or takes no batches, or
// answered one call's error to the whole of it.
func tooLong(err error) bool {
	var refused *batchRefusedError
	return Classify(err) == kindTooLarge || errors.As(err, &refused) && AboutTheCall(err) ||
		errors.Is(err, rpc.ErrMissingBatchResponse) || errors.Is(err, transport.ErrTooLarge)
}

// AboutTheCall tells whether an error is an endpoint's answer to one call, whatever it means, and not that the endpoint
// cannot serve: words that nobody knows are no fault of it.
func AboutTheCall(err error) bool {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return false
	}
	switch Classify(err) { //nolint:exhaustive // All others are about the call.
	case kindFault, kindNoMethod, kindThrottled, kindTimeLimit, kindTooLarge:
		return false
	default:
		return true
	}
}

// codedError is a coded failure with its cause, whose words are the failure's alone: they hold the cause's already.
type codedError struct {
	action  string
	failure *messages.Failure
	cause   error
}

// Coded makes a failure of an action. The detail is bounded here.
func Coded(action string, reason messages.Reason, detail string, cause error) error {
	return &codedError{
		action: action, failure: &messages.Failure{Reason: reason, Detail: messages.Line(detail)}, cause: cause,
	}
}

// Error returns the action, the code and the words.
func (e *codedError) Error() string { return e.action + ": " + e.failure.Error() }

// Unwrap returns the failure, then its cause.
func (e *codedError) Unwrap() []error { return []error{e.failure, e.cause} }

// FailureOf turns the error of one call into a coded failure.
func FailureOf(action string, err error) error {
	reason, detail := messages.ReasonChainUnavailable, err.Error()
	switch Classify(err) { //nolint:exhaustive // All others are an endpoint without a usable answer.
	case kindStateMissing:
		reason = messages.ReasonStateUnavailable
		detail = "the endpoint does not keep the state of the pinned block: use an archive endpoint, or the tag " +
			"latest with confirmations (" + detail + ")"
	case kindBlockUnknown:
		reason = messages.ReasonPinUnknown
	default:
	}
	return Coded(action, reason, detail, err)
}

// Unsupported tells whether an endpoint did not take the way in which it was asked.
func Unsupported(err error) bool {
	return errors.Is(err, ErrNoOverride) || errors.Is(err, ErrOtherBlock) || ClassifiedRefused(err)
}

// ClassifiedRefused reports whether an endpoint's error says that it does not take the way in which it was asked.
func ClassifiedRefused(err error) bool {
	var coded rpc.Error
	return errors.As(err, &coded) && Classify(err) == kindRefused
}
