package chain

import (
	"errors"
	"fmt"
	"testing"
)

// TestAnswersToATransactionAreToldApart has the words of the clients: go-ethereum (core/txpool/errors.go), Erigon, Reth,
// Nethermind (AcceptTxResult), Besu (TransactionInvalidReason), anvil, OpenEthereum and Arbitrum's sequencer.
func TestAnswersToATransactionAreToldApart(t *testing.T) {
	for text, want := range map[string]sendReason{
		"already known":                 sendAccepted,
		"AlreadyKnown":                  sendAccepted,
		"ALREADY_EXISTS: already known": sendAccepted,
		"known transaction: 1234":       sendAccepted,
		"Known transaction":             sendAccepted,
		"transaction already imported":  sendAccepted,
		"Transaction with the same hash was already imported.": sendAccepted,
		"nonce too low": sendNonceTooLow,
		"nonce too low: next nonce 8, tx nonce 5":    sendNonceTooLow,
		"nonce too low: address 0x1, tx: 5 state: 8": sendNonceTooLow,
		"Nonce too low": sendNonceTooLow,
		"OldNonce":      sendNonceTooLow,
		"Transaction nonce is too low. Try incrementing the nonce.": sendNonceTooLow,
		"replacement transaction underpriced":                       sendUnderpriced,
		"ReplacementNotAllowed":                                     sendUnderpriced,
		"could not replace existing tx":                             sendUnderpriced,
		"Transaction gas price is too low. There is another transaction with same nonce in the queue.": sendUnderpriced,
		"transaction underpriced":                                      sendFeeTooLow,
		"transaction underpriced: tip needed 1000000, tip permitted 1": sendFeeTooLow,
		"transaction underpriced: gas tip cap 1, minimum needed 25":    sendFeeTooLow,
		"FeeTooLow, MaxFeePerGas too low":                              sendFeeTooLow,
		"max fee per gas less than block base fee: address 0x1":        sendFeeTooLow,
		"Gas price below configured minimum gas price":                 sendFeeTooLow,
		"FeeTooLowToCompete":                                           sendFeeTooLow,
		"Transaction gas price supplied is too low.":                   sendFeeTooLow,
		"txpool is full":           sendPoolFull,
		"Transaction pool is full": sendPoolFull,
		"insufficient funds for gas * price + value: balance 0, tx cost 42000, overshot 42000": sendInsufficientFunds,
		"InsufficientFunds, Balance is 0":      sendInsufficientFunds,
		"Upfront cost exceeds account balance": sendInsufficientFunds,
		"Insufficient funds. The account you tried to send transaction from does not have enough funds.": sendInsufficientFunds,
		"intrinsic gas too low: gas 20000, minimum needed 21000":                                         sendGasWrong,
		"Intrinsic gas exceeds gas limit":                                                                sendGasWrong,
		"exceeds block gas limit":                                                                        sendGasWrong,
		"Transaction gas limit exceeds block gas limit":                                                  sendGasWrong,
		"GasLimitExceeded, Gas limit: 1":                                                                 sendGasWrong,
		"transaction gas limit too high (cap: 16777216, tx: 20000000)":                                   sendGasWrong,
		"execution reverted: nonce too low":                                                              sendReverted,
		"execution reverted":                                                                             sendReverted,
		"only replay-protected (EIP-155) transactions allowed over RPC":                                  sendRefused,
		"NonceGap, Future nonce. Expected nonce: 5":                                                      sendRefused,
		"internal error": sendRefused,
		"":               sendRefused,
	} {
		if got := reasonOf(fmt.Errorf("wrapped: %w", &remoteError{code: -32000, text: text})); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
	if got := reasonOf(&remoteError{code: 3, text: "insufficient funds"}); got != sendReverted {
		t.Errorf("a contract's words: %d", got)
	}
	if got := reasonOf(errors.New("nonce too low")); got != sendRefused {
		t.Errorf("no answer of a pool: %d", got)
	}
	if got := reasonOf(nil); got != sendAccepted {
		t.Errorf("no error: %d", got)
	}
}
