package quorum

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// Newest returns the newest block that a quorum of endpoints has reached, as one of them reports it.
func (p *Pool) Newest(ctx context.Context) (rpc.Block, error) {
	all, err := Collect(ctx, p, []*rpc.Call{rpc.BlockCall(rpc.TagLatest)}, func(c []*rpc.Call) (rpc.Block, error) {
		var b rpc.Block
		return b, c[0].DecodeBlock(&b)
	})
	if err != nil {
		return rpc.Block{}, fmt.Errorf("read the head: %w", err)
	}
	slices.SortFunc(all, func(a, b rpc.Block) int { return cmp.Compare(a.Number, b.Number) })
	return all[len(all)-p.quorum], nil
}

// Told is the newest block that a quorum of endpoints told of lately; 0 where so many were not asked for heads yet. It
// asks nothing.
func (p *Pool) Told() uint64 {
	heads := make([]uint64, 0, len(p.members))
	for _, m := range p.members {
		heads = append(heads, m.endpoint.Tip.Newest())
	}
	return Reached(heads, p.quorum)
}

// Apart tells whether an endpoint has machines behind its address of which some know blocks later than others.
func (p *Pool) Apart() bool {
	return slices.ContainsFunc(p.members, func(m *member) bool {
		_, several := m.endpoint.Tip.Common()
		return several
	})
}
