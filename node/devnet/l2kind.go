package devnet

import (
	"slices"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/chain/devchain"
)

// L2Kind is what contracts on an L2 see of its blocks.
type L2Kind string

// The kinds of L2s.
const (
	OrdinaryL2 L2Kind = "ordinary" // block.number is the height, as on OP-stack chains and sidechains
	ArbitrumL2 L2Kind = "arbitrum" // block.number is the L1's height, which several blocks share
)

// L2Kinds lists them.
func L2Kinds() []string { return []string{string(OrdinaryL2), string(ArbitrumL2)} }

func (o Options) checkL2Kind() error {
	switch {
	case o.L2Kind != "" && !slices.Contains(L2Kinds(), string(o.L2Kind)):
		return flagError(flagL2Kind, "%q is not known, give %s", o.L2Kind, strings.Join(L2Kinds(), " or "))
	case o.L2Kind == ArbitrumL2 && o.Outside != nil:
		return flagError(flagL2Kind, "chains that run outside have their own: leave it out")
	}
	return nil
}

// l2BlockTime is that of L2s: on one like Arbitrum two blocks share a height of the L1, where seconds allow it.
func (o Options) l2BlockTime() time.Duration {
	if o.L2Kind == ArbitrumL2 && o.BlockTime%(2*time.Second) == 0 {
		return o.BlockTime / 2
	}
	return o.BlockTime
}

// l1Height is what contracts on L2s see; nil where that is their own chain's height.
func (d *Devnet) l1Height() func() uint64 {
	l1, embedded := d.l1.(*devchain.Chain)
	if d.options.L2Kind != ArbitrumL2 || !embedded {
		return nil
	}
	return func() uint64 { return l1.Head().Number.Uint64() }
}

// rewrite is what L2s of this kind need done to the code of contracts; nil is nothing.
func (o Options) rewrite() func([]byte) []byte {
	if o.L2Kind == ArbitrumL2 {
		return devchain.SeesL1
	}
	return nil
}
