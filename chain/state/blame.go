package state

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// Blame returns the operators whose single votes the chain's own OBLS does not accept, at a quorum of endpoints. The
// votes are asked for in one batch; a vote that they give no usable answer for is not blamed.
func (l *L2) Blame(ctx context.Context, digest common.Hash, sub messages.Submission) ([]messages.OperatorID, error) {
	obls, err := l.obls(ctx)
	if err != nil {
		return nil, err
	}
	point, err := bls.HashToPoint(bls.DomainTasks(), digest[:])
	if err != nil {
		return nil, fmt.Errorf("hash the vote to a point: %w", err)
	}
	calls := make([]*rpc.Call, len(sub.Votes))
	for i, v := range sub.Votes {
		input := contracts.NewOBLS().PackVerifySignature(point, bls.Words(v.Signature),
			[]*big.Int{wide(uint64(v.Operator))}, big.NewInt(1), new(big.Int))
		calls[i] = rpc.Getter(obls, input, rpc.TagLatest)
	}
	all, err := quorum.Collect(ctx, l.pool, calls, func(c []*rpc.Call) ([]*rpc.Call, error) { return c, nil })
	if err != nil {
		return nil, err
	}
	var blamed []messages.OperatorID
	for i, v := range sub.Votes {
		refusals := 0
		for _, answers := range all {
			if c := answers[i]; c.Err != nil && rpc.Classify(c.Err) == rpc.KindReverted {
				refusals++
			}
		}
		if refusals >= l.pool.Quorum() {
			blamed = append(blamed, v.Operator)
		}
	}
	return blamed, nil
}
