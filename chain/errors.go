package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/messages"
)

// kind is what an endpoint's error means, whatever client software it runs.
type kind int

const (
	kindUnavailable  kind = iota // anything that asking again might change
	kindReverted                 // the EVM ran the call and it failed
	kindOutOfGas                 // the EVM ran the call and the gas did not suffice
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
	codeLimitExceeded  = -32005 // EIP-1474; also used for rate limits
	codeAnswerTooLarge = -32003 // geth: a batch's answer grew too large
)

// markers pairs the meaning of an error with texts that clients use for it. The first match in this order decides.
func markers() []struct {
	kind  kind
	texts []string
} {
	return []struct {
		kind  kind
		texts []string
	}{
		{kindUnavailable, []string{"execution aborted", "timeout", "timed out", "rate limit", "too many requests"}},
		{kindStateMissing, []string{
			"missing trie node", "state is not available", "state unavailable", "state not available", "no state available",
			"historical state", "archive", "pruned", "state histories haven't been fully indexed",
		}},
		{kindBlockUnknown, []string{
			"header not found", "header for hash not found", "unknown block", "block not found", "not currently canonical",
			"cannot find block", "could not find block", "block does not exist", "unknown header", "blocknotfound",
		}},
		{kindOutOfGas, []string{"out of gas", "outofgas", "gas required exceeds", "intrinsic gas too low", "gas limit too low"}},
		{kindReverted, []string{
			"revert", "invalid opcode", "invalid jump", "stack underflow", "stack limit reached", "stackunderflow",
			"vm execution error", "write protection", "return data out of bounds", "gas uint64 overflow", "bad instruction",
		}},
		{kindRefused, []string{"override", "too many arguments", "too many parameters", "invalid argument", "invalid params", "unsupported"}},
	}
}

// classify says what an error of a single call means.
func classify(err error) kind {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return kindUnavailable
	}
	if reverted(coded) {
		return kindReverted
	}
	text := strings.ToLower(err.Error())
	for _, m := range markers() {
		if slices.ContainsFunc(m.texts, func(s string) bool { return strings.Contains(text, s) }) {
			return m.kind
		}
	}
	switch coded.ErrorCode() {
	case codeVMError:
		return kindReverted
	case codeInvalidParams, codeInvalidRequest:
		return kindRefused
	}
	return kindUnavailable
}

// reverted tells whether a contract refused a call. What else the text says is the contract's own choice then, and must
// not be taken for the endpoint's words: one operator's staking contract could stop every read.
func reverted(err rpc.Error) bool {
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

// tooLong tells whether an endpoint refused a batch for its length or the size of its answer.
func tooLong(err error) bool {
	if err == nil {
		return false
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge
	}
	if errors.Is(err, rpc.ErrMissingBatchResponse) || errors.Is(err, ErrAnswerTooLarge) {
		return true
	}
	var coded rpc.Error
	if !errors.As(err, &coded) || reverted(coded) {
		return false
	}
	text := strings.ToLower(err.Error())
	return coded.ErrorCode() == codeAnswerTooLarge && strings.Contains(text, "too large") ||
		strings.Contains(text, "batch") && (strings.Contains(text, "large") || strings.Contains(text, "limit") ||
			strings.Contains(text, "exceed") || strings.Contains(text, "too many") || strings.Contains(text, "maximum"))
}

// failureOf turns the error of one call into a coded failure.
func failureOf(action string, err error) error {
	f := &messages.Failure{Reason: messages.ReasonChainUnavailable, Detail: clip(err.Error())}
	switch classify(err) {
	case kindStateMissing:
		f.Reason = messages.ReasonStateUnavailable
		f.Detail = clip("the endpoint does not keep the state of the pinned block: use an archive endpoint, or the tag " +
			"latest with confirmations (" + err.Error() + ")")
	case kindBlockUnknown:
		f.Reason = messages.ReasonPinUnknown
	case kindUnavailable, kindReverted, kindOutOfGas, kindRefused:
	}
	return fmt.Errorf("%s: %w: %w", action, f, err)
}

// revertData returns the bytes that a reverting call returned, if the endpoint passed them on.
func revertData(err error) []byte {
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

// clip bounds a text from an endpoint to what may travel in a failure.
func clip(text string) string {
	if len(text) <= messages.MaxDetail {
		return text
	}
	return strings.ToValidUTF8(text[:messages.MaxDetail], "")
}
