package state

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// walletCalls ask for what a submission is paid with; there are none where nobody pays.
func (l *L2) walletCalls() []*rpc.Call {
	if l.config.Payer == (common.Address{}) {
		return nil
	}
	return []*rpc.Call{
		{Method: "eth_getBalance", Args: []any{l.config.Payer, rpc.TagLatest}, Bytes: rpc.CallBytes},
		{Method: "eth_gasPrice", Bytes: rpc.CallBytes},
	}
}

// readWallet reads their answers. They only warn of a submission that cannot be paid, so that a round goes on without
// them: where one is not usable, Payer stays false.
func readWallet(calls []*rpc.Call, r *messages.Readiness) {
	if len(calls) == 0 {
		return
	}
	balance, price := calls[0].Amount(), calls[1].Amount()
	if balance == nil || price == nil {
		return
	}
	r.Payer, r.Balance, r.GasPrice = true, *balance, *price
}
