package quorum

import (
	"errors"
	"fmt"
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
)

// TestAnswersToATransactionAreToldApart has one text for each answer; the words of the clients are tested where they
// are looked up, in chain/rpc.
func TestAnswersToATransactionAreToldApart(t *testing.T) {
	for text, want := range map[string]SendReply{
		"already known":                       SendAccepted,
		"existing tx with same hash":          SendAccepted,
		"nonce too low":                       SendNonceTooLow,
		"nonce too high":                      SendNonceTooHigh,
		"replacement transaction underpriced": SendUnderpriced,
		"transaction underpriced":             SendFeeTooLow,
		"txpool is full":                      SendPoolFull,
		"insufficient funds for transfer":     SendInsufficientFunds,
		"exceeds block gas limit":             SendGasWrong,
		"tx fee (1.30 ether) exceeds the configured cap (1.00 ether)": SendFeeAboveCap,
		"execution reverted: nonce too low":                           SendReverted,
		"only replay-protected (EIP-155) transactions allowed":        SendRefused,
		"internal error": SendRefused,
		"":               SendRefused,
	} {
		if got := SendReplyOf(fmt.Errorf("wrapped: %w", &chaintest.RPCError{Code: -32000, Text: text})); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
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
