package txmgr

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// sendFailure turns a pool's refusal into a coded failure.
func (s *Manager) sendFailure(a *attempt, err error) error {
	var failure *messages.Failure
	switch {
	case errors.As(err, &failure):
		return fmt.Errorf("send transaction: %w", err)
	case quorum.SendReplyOf(err) == quorum.SendInsufficientFunds:
		return s.tooPoor(a, err)
	case quorum.SendReplyOf(err) == quorum.SendFeeAboveCap:
		return rpc.Coded("send transaction", messages.ReasonChainUnavailable,
			fmt.Sprintf("the endpoint passes on no transaction of %d gas at %s wei: raise its cap on fees (%v)", a.gas,
				a.fees.cap, err), err)
	case quorum.SendReplyOf(err) == quorum.SendGasWrong:
		return rpc.Coded("send transaction", messages.ReasonReverted,
			fmt.Sprintf("the endpoint takes no transaction with %d gas (%v)", a.gas, err), err)
	case quorum.SendReplyOf(err) == quorum.SendReverted:
		return revertFailure("send transaction", err)
	}
	return rpc.Unavailable("send transaction", err)
}

// poor makes the failure of an account that cannot pay.
func poor(account common.Address, has, needs *big.Int) error {
	return fmt.Errorf("check balance: %w", &messages.Failure{
		Reason: messages.ReasonBalanceTooLow,
		Detail: fmt.Sprintf("account %s has %s wei, the transaction may cost %s: fund it", account, has, needs),
	})
}

// tooPoor makes the failure of an account that the pool finds unable to pay.
func (s *Manager) tooPoor(a *attempt, err error) error {
	return rpc.Coded("send transaction", messages.ReasonBalanceTooLow,
		fmt.Sprintf("account %s cannot pay %d gas at %s wei: fund it (%v)", s.Address(), a.gas, a.fees.cap, err), err)
}

// revertFailure returns nil for a call that ran, a *messages.Failure with a decoded reason for one that the EVM failed,
// BALANCE_TOO_LOW where the account cannot pay for it, and the endpoint's failure for any other error.
func revertFailure(action string, err error) error {
	if err == nil {
		return nil
	}
	k := rpc.Classify(err)
	data := rpc.RevertData(err)
	ran := k == rpc.KindReverted || k == rpc.KindOutOfGas || len(data) > 0
	switch {
	case !ran && quorum.SendReplyOf(err) == quorum.SendInsufficientFunds:
		return rpc.Coded(action, messages.ReasonBalanceTooLow, "the account cannot pay: fund it ("+err.Error()+")", err)
	case !ran:
		return rpc.FailureOf(action, err)
	}
	name, args := contracts.DecodeRevert(data)
	detail := name
	if args != "" {
		detail += "(" + args + ")"
	}
	if len(data) == 0 {
		detail = err.Error()
	}
	return rpc.Coded(action, contracts.ReasonOf(name), detail, err)
}
