package quorum

import (
	"errors"
	"slices"
	"strings"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// SendReply is what a pool says about a transaction.
type SendReply int

// What pools answer.
const (
	SendAccepted          SendReply = iota // taken, or known already
	SendNonceTooLow                        // the nonce is spent
	SendUnderpriced                        // another transaction has the nonce and offers too much to be replaced
	SendFeeTooLow                          // below what the pool takes at all; the price may fall, or the offer rise
	SendPoolFull                           // no room now
	SendInsufficientFunds                  // the account cannot pay
	SendGasWrong                           // the gas limit is too small for the calldata, or too large for a block
	SendFeeAboveCap                        // the endpoint passes on no transaction that may cost so much
	SendReverted                           // the endpoint ran it before taking it
	SendRefused                            // anything else, and no answer
)

// SendReplyOf tells the answers to eth_sendRawTransaction apart. An error without a JSON-RPC code is
// not an answer from a pool.
func SendReplyOf(err error) SendReply {
	if err == nil {
		return SendAccepted
	}
	var coded gethrpc.Error
	if !errors.As(err, &coded) {
		return SendRefused
	}
	if rpc.Reverted(coded) { // What else the text says is a contract's own choice.
		return SendReverted
	}
	text := strings.ToLower(err.Error())
	for _, answer := range sendAnswers() {
		if slices.ContainsFunc(answer.texts, func(s string) bool { return strings.Contains(text, s) }) {
			return answer.reason
		}
	}
	return SendRefused
}

// sendAnswers pairs the meaning of a pool's answer with texts that clients use for it: those of go-ethereum, which
// Erigon, Reth and anvil repeat with few changes, and the words of Nethermind, Besu and OpenEthereum. The first match
// decides: what clients say in the same words with something added stands above.
func sendAnswers() []struct {
	reason SendReply
	texts  []string
} {
	return []struct {
		reason SendReply
		texts  []string
	}{
		{SendAccepted, []string{
			"already known", "alreadyknown", "already imported", "known transaction", "already in the pool",
			"already exists", "alreadypresent", "already in mempool", "existing tx with same hash",
		}},
		{SendNonceTooLow, []string{
			"nonce too low", "nonce is too low", "oldnonce", "nonce_too_low", "old nonce", "invalid nonce; got",
			"nonce below",
		}},
		{SendUnderpriced, []string{
			"replacement transaction underpriced", "replacement underpriced", "replacement_underpriced",
			"replacementnotallowed", "another transaction with same nonce", "replacement not allowed",
			"insufficient fee to replace", "could not replace existing",
		}},
		{SendPoolFull, []string{
			"pool is full", "pool_is_full", "txpool full", "account limit exceeded", "limit exceeded for sender",
			"transactions for sender exceed", "mempool is full", "sub-pool is full",
		}},
		{SendInsufficientFunds, []string{
			"insufficient funds", "insufficientfunds", "insufficient balance", "upfront cost exceeds",
			"upfront_cost_exceeds", "enough funds", "insufficient_funds", "lack of funds",
		}},
		{SendGasWrong, []string{
			"intrinsic gas", "intrinsicgas", "intrinsic_gas", "exceeds block gas limit", "exceeds_block_gas_limit",
			"gaslimitexceeded", "gas limit exceeded", "gas limit too high", "gas limit is too high",
			"gas limit exceeds", "gaslimitcapexceeded", "floor data gas", "exceeds the maximum gas", "gas limit cap",
			"gas required exceeds",
		}},
		{SendFeeAboveCap, []string{"exceeds the configured cap", "exceeds the configured transaction fee cap"}},
		{SendFeeTooLow, []string{
			"underpriced", "feetoolow", "fee too low", "below configured minimum", "less than block base fee",
			"gas price too low", "gas_price_too_low", "gas price below", "gas price is too low", "supplied is too low",
			"minimum needed", "max fee per gas less than", "toolowtocompete", "priority fee per gas too low",
			"prioritifeepergastoolow", "tip needed", "below base fee",
		}},
		{SendReverted, []string{"revert"}},
	}
}
