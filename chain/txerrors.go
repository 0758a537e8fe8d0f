package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// sendReason is what a pool says about a transaction.
type sendReason int

const (
	sendAccepted sendReason = iota // taken, or known already
	sendNonceTooLow
	sendUnderpriced // another transaction has the nonce and offers too much to be replaced
	sendInsufficientFunds
	sendRefused
)

// reasonOf tells the answers to eth_sendRawTransaction apart. The texts are those of geth's pool; other clients use the
// same or add words to them.
func reasonOf(err error) sendReason {
	if err == nil {
		return sendAccepted
	}
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return sendRefused
	}
	text := strings.ToLower(err.Error())
	for _, known := range []struct {
		text   string
		reason sendReason
	}{
		{"already known", sendAccepted},
		{"already imported", sendAccepted},
		{"known transaction", sendAccepted},
		{"alreadyknown", sendAccepted},
		{"nonce too low", sendNonceTooLow},
		{"nonce is too low", sendNonceTooLow},
		{"oldnonce", sendNonceTooLow},
		{"underpriced", sendUnderpriced},
		{"insufficient funds", sendInsufficientFunds},
		{"insufficientfunds", sendInsufficientFunds},
	} {
		if strings.Contains(text, known.text) {
			return known.reason
		}
	}
	return sendRefused
}

// sendFailure turns a pool's refusal into a coded failure.
func sendFailure(err error) error {
	var coded *messages.Failure
	if errors.As(err, &coded) {
		return fmt.Errorf("send transaction: %w", err)
	}
	return unavailable("send transaction", err)
}

// poor makes the failure of an account that cannot pay.
func poor(account common.Address, has, needs *big.Int) error {
	return fmt.Errorf("check balance: %w", &messages.Failure{
		Reason: messages.ReasonBalanceTooLow,
		Detail: fmt.Sprintf("account %s has %s wei, the transaction may cost %s: fund it", account, has, needs),
	})
}

// tooPoor makes the failure of an account that the pool finds unable to pay.
func (s *Sender) tooPoor(a *attempt, err error) error {
	return fmt.Errorf("send transaction: %w: %w", &messages.Failure{
		Reason: messages.ReasonBalanceTooLow,
		Detail: clip(fmt.Sprintf("account %s cannot pay %d gas at %s wei: fund it (%v)", s.Address(), a.gas, a.fees.cap, err)),
	}, err)
}

// revertFailure returns nil for a call that ran, a *messages.Failure with a decoded reason for one that the EVM failed,
// and the endpoint's failure for any other error.
func revertFailure(action string, err error) error {
	if err == nil {
		return nil
	}
	k := classify(err)
	data := revertData(err)
	if k != kindReverted && k != kindOutOfGas && len(data) == 0 {
		return failureOf(action, err)
	}
	name, args := contracts.DecodeRevert(data)
	detail := name
	if args != "" {
		detail += "(" + args + ")"
	}
	if len(data) == 0 {
		detail = err.Error()
	}
	return fmt.Errorf("%s: %w: %w", action, &messages.Failure{Reason: revertReason(name), Detail: clip(detail)}, err)
}

// revertReason groups the contracts' errors (protocol.md 1.4 and 1.5) into what a node does about them.
func revertReason(name string) messages.Reason {
	switch name {
	case "MessageAlreadySigned":
		return messages.ReasonAlreadySettled
	case "FlowIsCurrentlyPaused":
		return messages.ReasonPaused
	case "InvalidOBLSSignature":
		return messages.ReasonVotesInvalid
	case "InsufficientVotingPower", "OperatorDoesNotHaveMinimumVotingPower", "InactiveOperator", "InvalidRestrictedAttester":
		return messages.ReasonQuorumLost
	case "OperatorNotRegistered", "InactiveAggregator", "InactiveTaskPerformer":
		return messages.ReasonNotOperator
	case "TaskDefinitionNotFound":
		return messages.ReasonDefinitionAbsent
	}
	return messages.ReasonReverted
}
