package chain

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// walletCalls ask for what a submission is paid with; there are none where nobody pays.
func (l *L2) walletCalls() []*call {
	if l.config.Payer == (common.Address{}) {
		return nil
	}
	return []*call{
		{method: "eth_getBalance", args: []any{l.config.Payer, TagLatest}, bytes: callBytes},
		{method: "eth_gasPrice", bytes: callBytes},
	}
}

// readWallet reads their answers.
func readWallet(calls []*call, r *messages.Readiness) error {
	if len(calls) == 0 {
		return nil
	}
	r.Payer = true
	for i, into := range []*uint256.Int{&r.Balance, &r.GasPrice} {
		var amount hexutil.Big
		if err := calls[i].decode(&amount); err != nil {
			return err
		}
		value, overflow := uint256.FromBig(amount.ToInt())
		if overflow {
			value.SetAllOne()
		}
		*into = *value
	}
	return nil
}
