package quorum

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// place finds the block at the place of the wanted one, and says whether it is that one.
func (p *poll) place(v *AgreedHeads) error {
	number := p.want.Number
	is := func(b rpc.Block) bool { return p.want.Hash == b.Hash || p.want.Hash == (common.Hash{}) }
	if v.Head.Arbitrum {
		b, found := p.located()
		switch {
		case !found && p.passed():
			v.Pin, v.Final, v.Foreign, v.ForeignFinal = v.Tag, true, true, true
			return nil
		case !found:
			return p.unknownPin()
		}
		number, is = b.Number, func(at rpc.Block) bool { return at == b && b.Seen() == p.want.Number }
	}
	var ok bool
	if v.Pin, ok = commonBlock(p.reports, number, p.quorum); !ok {
		return p.unknownPin()
	}
	v.Final = number <= v.Tag.Number
	v.Foreign = !is(v.Pin)
	finalized := p.count(func(s *HeadReport) bool {
		return s.holds(v.Pin) && s.finalized != nil && number <= s.finalized.Number
	})
	v.ForeignFinal = v.Foreign && finalized >= p.quorum
	return nil
}

// located is the block of the wanted hash as a quorum of endpoints knows it.
func (p *poll) located() (rpc.Block, bool) {
	var all []rpc.Block
	for _, s := range p.reports {
		if s.located != nil {
			all = append(all, *s.located)
		}
	}
	return Agreed(all, p.quorum)
}

// passed tells whether everything that contracts see at the wanted number is final: a hash that is not known by then is
// that of no block.
func (p *poll) passed() bool {
	return p.count(func(s *HeadReport) bool {
		return s.finalized != nil && s.finalized.Seen() > p.want.Number
	}) >= p.quorum
}

func (p *poll) count(is func(*HeadReport) bool) int {
	n := 0
	for _, s := range p.reports {
		n += Btoi(is(s))
	}
	return n
}

// unknownPin is the failure where no quorum has the wanted block.
func (p *poll) unknownPin() error {
	var errs []error
	for _, s := range p.reports {
		if s.missing != nil {
			errs = append(errs, s.missing)
		}
	}
	if len(p.reports)-len(errs) >= p.quorum {
		return p.disagree("at block %d, which is wanted, no block is the same at %d endpoints", p.want.Number, p.quorum)
	}
	return Mostly(errs)
}
