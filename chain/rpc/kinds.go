package rpc

import (
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// Kind is what an endpoint's error means, whatever client software it runs.
type Kind int

// Kinds of errors. Asking again, or asking another endpoint, may help against those that are not exported and against
// KindUnknown.
const (
	KindUnknown            Kind = iota // no words that are known
	kindFault                          // the endpoint cannot serve now
	kindNoMethod                       // the endpoint has no such method
	kindThrottled                      // the endpoint wants to be asked less often
	kindTimeLimit                      // the endpoint ran out of the time that it has for a call or a request
	kindTooLarge                       // a request, a batch or an answer is larger than the endpoint allows
	kindStateMissing                   // the block is known, its state is not kept
	kindBlockUnknown                   // the block is not known or not canonical here
	kindTransactionUnknown             // the transaction, or its receipt, is not known here
	kindRefused                        // the endpoint does not take such parameters
	KindReverted                       // the EVM ran the call and it failed
	KindOutOfGas                       // the gas did not suffice, or is more than is granted or fits into a block
	KindAlreadyKnown                   // the pool has the transaction
	KindNonceTooLow                    // the nonce is spent
	KindNonceTooHigh                   // the pool lacks a transaction at an earlier nonce
	KindUnderpriced                    // another transaction has the nonce and offers too much to be replaced
	KindPoolFull                       // the pool has no room now
	KindInsufficientFunds              // the account cannot pay
	KindFeeAboveCap                    // the endpoint passes on no transaction that may cost so much
	KindFeeTooLow                      // below what the pool takes at all
)

// JSON-RPC error codes (specification section 5.1, EIP-1474, and what clients use).
const (
	codeExecution      = 3      // geth, anvil, Reth: reverted, with data
	codeVMError        = -32015 // Nethermind, OpenEthereum
	codeInvalidRequest = -32600
	codeNoMethod       = -32601
	codeInvalidParams  = -32602
	codeNotFound       = -32001 // EIP-1898: the block is not known
	codeTimeout        = -32002 // geth: a request or a batch took too long
	codeLimitExceeded  = -32005 // EIP-1474; used for rate limits
	codeModuleTimeout  = -32017 // Nethermind
	codePrunedHistory  = 4444   // EIP-4444; geth, Reth, Nethermind
)

// Classify says what an error of a call, or of a request, means. The words decide, then the code.
func Classify(err error) Kind {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return kindOfStatus(status)
	}
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return KindUnknown
	}
	if coded.ErrorCode() == codeExecution || returnedData(err) {
		return KindReverted
	}
	if k := kindOfWords(coded.Error()); k != KindUnknown {
		return k
	}
	return kindOfCode(coded.ErrorCode())
}

// kindOfCode is the meaning of a code whose words are not known.
func kindOfCode(code int) Kind {
	switch code {
	case codeVMError:
		return KindReverted
	case codeNotFound:
		return kindBlockUnknown
	case codePrunedHistory:
		return kindStateMissing
	case codeNoMethod:
		return kindNoMethod
	case codeInvalidParams, codeInvalidRequest:
		return kindRefused
	case codeTimeout, codeModuleTimeout:
		return kindTimeLimit
	case codeLimitExceeded, http.StatusTooManyRequests:
		return kindThrottled
	}
	return KindUnknown
}

// statusOriginTimeout is what Cloudflare answers where another gateway says 504.
const statusOriginTimeout = 524

// kindOfStatus is the meaning of an HTTP status without a JSON-RPC answer. Only of limits are a page's words believed.
func kindOfStatus(status rpc.HTTPError) Kind {
	switch status.StatusCode {
	case http.StatusRequestEntityTooLarge:
		return kindTooLarge
	case http.StatusGatewayTimeout, http.StatusRequestTimeout, statusOriginTimeout:
		return kindTimeLimit
	case http.StatusPaymentRequired:
		return kindThrottled
	}
	if k := kindOfWords(string(status.Body)); k == kindTooLarge {
		return k
	}
	return kindFault
}
