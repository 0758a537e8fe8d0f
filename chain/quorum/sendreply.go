package quorum

import (
	"errors"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// SendReply is what a pool says about a transaction.
type SendReply int

// What pools answer.
const (
	SendAccepted          SendReply = iota // taken, or known already
	SendNonceTooLow                        // the nonce is spent
	SendNonceTooHigh                       // the pool lacks the transaction of an earlier nonce
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
	switch rpc.Classify(err) { //nolint:exhaustive // Nothing else is an answer from a pool.
	case rpc.KindAlreadyKnown:
		return SendAccepted
	case rpc.KindNonceTooLow:
		return SendNonceTooLow
	case rpc.KindNonceTooHigh:
		return SendNonceTooHigh
	case rpc.KindUnderpriced:
		return SendUnderpriced
	case rpc.KindFeeTooLow:
		return SendFeeTooLow
	case rpc.KindPoolFull:
		return SendPoolFull
	case rpc.KindInsufficientFunds:
		return SendInsufficientFunds
	case rpc.KindOutOfGas:
		return SendGasWrong
	case rpc.KindFeeAboveCap:
		return SendFeeAboveCap
	case rpc.KindReverted:
		return SendReverted
	default:
		return SendRefused
	}
}
