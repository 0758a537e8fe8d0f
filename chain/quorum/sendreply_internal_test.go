package quorum

import (
	"errors"
	"fmt"
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
)

// TestAnswersToATransactionAreToldApart has the words of the clients: go-ethereum (core/txpool/errors.go), Erigon,
// Reth, Nethermind (AcceptTxResult), Besu (TransactionInvalidReason), anvil, OpenEthereum and Arbitrum's sequencer.
func TestAnswersToATransactionAreToldApart(t *testing.T) {
	for want, texts := range map[SendReply][]string{
		SendAccepted: {
			"already known",
			"AlreadyKnown",
			"existing tx with same hash",
			"ALREADY_EXISTS: already known",
			"known transaction: 1234",
			"Known transaction",
			"transaction already imported",
			"Transaction with the same hash was already imported.",
		},
		SendNonceTooLow: {
			"nonce too low",
			"nonce too low: next nonce 8, tx nonce 5",
			"nonce too low: address 0x1, tx: 5 state: 8",
			"Nonce too low",
			"OldNonce",
			"Transaction nonce is too low. Try incrementing the nonce.",
		},
		SendUnderpriced: {
			"replacement transaction underpriced",
			"ReplacementNotAllowed",
			"could not replace existing tx",
			"Transaction gas price is too low. There is another transaction with same nonce in the queue.",
		},
		SendFeeTooLow: {
			"transaction underpriced",
			"transaction underpriced: tip needed 1000000, tip permitted 1",
			"transaction underpriced: gas tip cap 1, minimum needed 25",
			"FeeTooLow, MaxFeePerGas too low",
			"max fee per gas less than block base fee: address 0x1",
			"Gas price below configured minimum gas price",
			"FeeTooLowToCompete",
			"Transaction gas price supplied is too low.",
		},
		SendPoolFull: {
			"txpool is full",
			"Transaction pool is full",
			"queued sub-pool is full",
		},
		SendInsufficientFunds: {
			"insufficient funds for gas * price + value: balance 0, tx cost 42000, overshot 42000",
			"InsufficientFunds, Balance is 0",
			"Upfront cost exceeds account balance",
			"Insufficient funds. The account you tried to send transaction from does not have enough funds.",
		},
		SendGasWrong: {
			"intrinsic gas too low: gas 20000, minimum needed 21000",
			"Intrinsic gas exceeds gas limit",
			"exceeds block gas limit",
			"Transaction gas limit exceeds block gas limit",
			"GasLimitExceeded, Gas limit: 1",
			"transaction gas limit too high (cap: 16777216, tx: 20000000)",
		},
		SendFeeAboveCap: {
			"tx fee (1.30 ether) exceeds the configured cap (1.00 ether)",
		},
		SendReverted: {
			"execution reverted: nonce too low",
			"execution reverted",
		},
		SendRefused: {
			"only replay-protected (EIP-155) transactions allowed over RPC",
			"NonceGap, Future nonce. Expected nonce: 5",
			"internal error",
			"",
		},
	} {
		for _, text := range texts {
			if got := SendReplyOf(fmt.Errorf("wrapped: %w", &chaintest.RPCError{Code: -32000, Text: text})); got != want {
				t.Errorf("%q: got %d, want %d", text, got, want)
			}
		}
	}
	if got := SendReplyOf(&chaintest.RPCError{Code: 3, Text: "insufficient funds"}); got != SendReverted {
		t.Errorf("a contract's words: %d", got)
	}
	if got := SendReplyOf(errors.New("nonce too low")); got != SendRefused {
		t.Errorf("no answer of a pool: %d", got)
	}
	if got := SendReplyOf(nil); got != SendAccepted {
		t.Errorf("no error: %d", got)
	}
}
