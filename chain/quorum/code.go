package quorum

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// HasCode asks whether an account is a contract, at the newest block. A quorum of endpoints has to say that it is none.
func (p *Pool) HasCode(ctx context.Context, account common.Address) (bool, error) {
	question := []*rpc.Call{{Method: "eth_getCode", Args: []any{account, rpc.TagLatest}, Bytes: rpc.CallBytes}}
	answers, err := Collect(ctx, p, question, func(calls []*rpc.Call) (bool, error) {
		var code hexutil.Bytes
		err := calls[0].Decode(&code)
		return len(code) > 0, err
	})
	if err != nil {
		return false, fmt.Errorf("read the code of %s: %w", account, err)
	}
	has, agreed := Agreed(answers, p.quorum)
	return has || !agreed, nil
}
