package rpc

import (
	"encoding/hex"
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/messages"
)

// Kind is what an endpoint's error means, whatever client software it runs.
type Kind int

// Kinds of errors.
const (
	kindUnavailable  Kind = iota // anything that asking again might change
	KindReverted                 // the EVM ran the call and it failed
	KindOutOfGas                 // the EVM ran the call and the gas did not suffice
	kindStateMissing             // the block is known, its state is not kept
	kindBlockUnknown             // the block is not known or not canonical here
	kindRefused                  // the endpoint does not take such parameters
)

// JSON-RPC error codes (specification section 5.1, EIP-1474, and what clients use).
const (
	codeExecution      = 3      // geth, anvil, reth: reverted, with data
	codeVMError        = -32015 // Nethermind, OpenEthereum
	codeInvalidRequest = -32600
	codeInvalidParams  = -32602
	codeNotFound       = -32001 // EIP-1898: the block is not known
	codeLimitExceeded  = -32005 // EIP-1474; also used for rate limits
	codeAnswerTooLarge = -32003 // geth: a batch's answer grew too large
)

// markers pairs the meaning of an error with texts that clients use for it. The first match in this order decides.
func markers() []struct {
	kind  Kind
	texts []string
} {
	return []struct {
		kind  Kind
		texts []string
	}{
		{kindUnavailable, []string{"execution aborted", "timeout", "timed out", "rate limit", "too many requests"}},
		{kindStateMissing, []string{
			"missing trie node", "state is not available", "state unavailable", "state not available",
			"no state available", "historical state", "archive", "pruned", "due to pruning", "but data before txnum",
			"state histories haven't been fully indexed",
		}},
		{kindBlockUnknown, []string{
			"header not found", "header for hash not found", "unknown block", "block not found",
			"not currently canonical", "cannot find block", "could not find block", "block does not exist",
			"unknown header", "blocknotfound", "blockoutofrange",
		}},
		{KindOutOfGas, []string{
			"out of gas", "outofgas", "gas required exceeds", "intrinsic gas too low", "gas limit too low",
			"gas limit is too low", "gas limit too high", "gas limit is too high", "exceeds block gas limit",
			"exceeds the block gas limit", "gas limit exceeded", "exceeds gas limit", "exceeds the gas limit",
			"exceeds maximum gas", "gas cap", "memorylimitoog",
		}},
		{KindReverted, []string{
			"revert", "invalid opcode", "invalid jump", "stack underflow", "stack limit reached", "stackunderflow",
			"vm execution error", "write protection", "return data out of bounds", "gas uint64 overflow",
			"bad instruction", "invalidfeopcode", "opcodenotfound", "invalidjump", "stackoverflow", "outofoffset",
		}},
		{kindRefused, []string{
			"override", "too many arguments", "too many parameters", "invalid argument", "invalid params",
			"unsupported", "cannot unmarshal object", "invalid type: map", "eip-1898", "blockhash",
		}},
	}
}

// Classify says what an error of a single call means.
func Classify(err error) Kind {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return kindUnavailable
	}
	if Reverted(coded) {
		return KindReverted
	}
	text := strings.ToLower(err.Error())
	for _, m := range markers() {
		if slices.ContainsFunc(m.texts, func(s string) bool { return strings.Contains(text, s) }) {
			return m.kind
		}
	}
	switch coded.ErrorCode() {
	case codeVMError:
		return KindReverted
	case codeNotFound:
		return kindBlockUnknown
	case codeInvalidParams, codeInvalidRequest:
		return kindRefused
	}
	return kindUnavailable
}

// Reverted tells whether a contract refused a call. What else the text says is the contract's own choice then, and must
// not be taken for the endpoint's words: one operator's staking contract could stop every read.
func Reverted(err rpc.Error) bool {
	return err.ErrorCode() == codeExecution || hasRevertData(err) ||
		strings.HasPrefix(strings.ToLower(err.Error()), "execution reverted")
}

// hasRevertData tells whether an error carries bytes that a call returned, however many.
func hasRevertData(err error) bool {
	var with rpc.DataError
	if !errors.As(err, &with) {
		return false
	}
	text, ok := with.ErrorData().(string)
	return ok && (strings.HasPrefix(text, nethermindRevert) || strings.HasPrefix(text, "0x") && len(text) > len("0x"))
}

// nethermindRevert is the word that Nethermind puts before revert data.
const nethermindRevert = "Reverted "

// codeTimeout is geth's for what it did not come to in the time that it has for a request or a batch.
const codeTimeout = -32002

// tooSlow tells whether an endpoint, or a gateway before it, ran out of time for a whole request: fewer calls at once
// may fit into it.
func tooSlow(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusGatewayTimeout || status.StatusCode == statusOriginTimeout
	}
	var coded rpc.Error
	return errors.As(err, &coded) && !Reverted(coded) && coded.ErrorCode() == codeTimeout
}

// statusOriginTimeout is what Cloudflare answers where another gateway says 504.
const statusOriginTimeout = 524

// TooSlow tells whether an endpoint ran out of time for one call: a smaller one may fit into it.
func TooSlow(err error) bool {
	var coded rpc.Error
	if !errors.As(err, &coded) || Reverted(coded) {
		return false
	}
	text := strings.ToLower(err.Error())
	return tooSlow(err) || strings.Contains(text, "execution aborted") || strings.Contains(text, "timeout") ||
		strings.Contains(text, "timed out")
}

// ErrCallTooLong says that an endpoint finds one call too long.
var ErrCallTooLong = errors.New("the call is too long for the endpoint")

// rateLimited tells whether an endpoint wants to be asked less often: HTTP 429, or a JSON-RPC
// error as providers word it.
func rateLimited(err error) bool {
	if err == nil {
		return false
	}
	var throttled *ThrottledError
	if errors.As(err, &throttled) {
		return true
	}
	var coded rpc.Error
	if !errors.As(err, &coded) || Reverted(coded) {
		return false
	}
	text := strings.ToLower(err.Error())
	for _, s := range []string{
		"rate limit", "ratelimit", "too many requests", "request count exceeded", "request limit", "compute units",
		"exceeded its throughput", "quota", "capacity exceeded",
	} {
		if strings.Contains(text, s) {
			return true
		}
	}
	code := coded.ErrorCode()
	return code == http.StatusTooManyRequests || code == codeLimitExceeded && !tooLong(err)
}

// tooLong tells whether an endpoint refused a batch for its length or the size of its answer, or takes no batches.
func tooLong(err error) bool {
	if err == nil {
		return false
	}
	text := strings.ToLower(err.Error())
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge ||
			status.StatusCode < http.StatusInternalServerError && refusesBatch(text)
	}
	var refused *batchRefusedError
	if errors.As(err, &refused) || errors.Is(err, rpc.ErrMissingBatchResponse) || errors.Is(err, ErrAnswerTooLarge) {
		return true
	}
	var coded rpc.Error
	if !errors.As(err, &coded) || Reverted(coded) {
		return false
	}
	return coded.ErrorCode() == codeAnswerTooLarge && strings.Contains(text, "too large") || refusesBatch(text) ||
		strings.Contains(text, "request entity too large") || strings.Contains(text, "request body too large") ||
		strings.Contains(text, "payload too large") || strings.Contains(text, "content length too large")
}

// refusesBatch tells whether a text, in lower case, is about the length of batches.
func refusesBatch(text string) bool {
	if !strings.Contains(text, "batch") {
		return false
	}
	for _, s := range []string{
		"large", "limit", "exceed", "too many", "maximum", "not supported", "unsupported", "disabled", "not allowed",
	} {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
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
	switch Classify(err) {
	case kindStateMissing:
		reason = messages.ReasonStateUnavailable
		detail = "the endpoint does not keep the state of the pinned block: use an archive endpoint, or the tag " +
			"latest with confirmations (" + detail + ")"
	case kindBlockUnknown:
		reason = messages.ReasonPinUnknown
	case kindUnavailable, KindReverted, KindOutOfGas, kindRefused:
	}
	return Coded(action, reason, detail, err)
}

// RevertData returns the bytes that a reverting call returned, if the endpoint passed them on.
func RevertData(err error) []byte {
	var with rpc.DataError
	if !errors.As(err, &with) {
		return nil
	}
	text, ok := with.ErrorData().(string)
	if !ok || len(text) > maxRevertChars {
		return nil
	}
	text = strings.TrimPrefix(strings.TrimPrefix(text, nethermindRevert), "0x")
	raw, err := hex.DecodeString(text)
	if err != nil {
		return nil
	}
	return raw
}

// maxRevertChars bounds the hex text of a revert: the longest real one carries a nested error of a few words.
const maxRevertChars = 16 << 10

// Unsupported tells whether an endpoint did not take the way in which it was asked.
func Unsupported(err error) bool {
	return errors.Is(err, ErrNoOverride) || errors.Is(err, ErrOtherBlock) || ClassifiedRefused(err)
}

// ClassifiedRefused reports whether an endpoint's error says that it does not take the way in which it was asked.
func ClassifiedRefused(err error) bool {
	var coded rpc.Error
	return errors.As(err, &coded) && Classify(err) == kindRefused
}
