package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// HasCode asks whether an account is a contract, at the newest block. A quorum of endpoints has to say that it is none.
func (p *Pool) HasCode(ctx context.Context, account common.Address) (bool, error) {
	question := []*call{{method: "eth_getCode", args: []any{account, TagLatest}, bytes: callBytes}}
	answers, err := survey(ctx, p, question, func(calls []*call) (bool, error) {
		var code hexutil.Bytes
		err := calls[0].decode(&code)
		return len(code) > 0, err
	})
	if err != nil {
		return false, fmt.Errorf("read the code of %s: %w", account, err)
	}
	has, agreed := agreedOn(answers, p.quorum)
	return has || !agreed, nil
}
