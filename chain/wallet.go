package chain

import (
	"github.com/ethereum/go-ethereum/common"

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

// readWallet reads their answers. They only warn of a submission that cannot be paid, so that a round goes on without
// them: where one is not usable, Payer stays false.
func readWallet(calls []*call, r *messages.Readiness) {
	if len(calls) == 0 {
		return
	}
	balance, price := calls[0].amount(), calls[1].amount()
	if balance == nil || price == nil {
		return
	}
	r.Payer, r.Balance, r.GasPrice = true, *balance, *price
}
