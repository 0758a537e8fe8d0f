package quorum

import (
	"fmt"
	"slices"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// AgreedHeads is a chain's newest and settled blocks and one pin among them, as a quorum of endpoints sees them.
type AgreedHeads struct {
	Tag, Head, Pin        rpc.Block
	Final                 bool // the pin is at or below the tag
	Foreign, ForeignFinal bool // another block stands at the pin's number; that height is finalized
	Aligned               aligned
}

// poll is what several endpoints tell about a chain's blocks. What k of them have in common cannot be made up by fewer.
type poll struct {
	rule    PinRule
	want    messages.Pin
	quorum  int
	settled *Settled
	reports []*HeadReport
}

// numbers lists the heights at which the endpoints have to be compared: all heads and tags, and what is counted from a
// head. Each endpoint is asked for those that it has.
func (p *poll) numbers() []uint64 {
	var list []uint64
	counted := p.rule.Tag == rpc.TagLatest
	for _, s := range p.reports {
		list = append(list, s.head.Number)
		if s.tag != nil {
			list = append(list, s.tag.Number)
			if known, back := p.settled.wentBack(s.tag.Number); back {
				list = append(list, known)
			}
		}
		if s.located != nil {
			list = append(list, s.located.Number)
		}
		counted = counted || s.tag == nil
	}
	if counted {
		for _, s := range p.reports {
			list = append(list, p.counted(s.head.Number))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// counted is the height that stands for a tag that the chain does not have.
func (p *poll) counted(head uint64) uint64 { return head - min(p.rule.Depth(), head) }

// commonBlock returns the block at a number that most of some endpoints have, if at least k of them do and no
// other block is as common.
func commonBlock(reports []*HeadReport, number uint64, k int) (rpc.Block, bool) {
	votes := map[rpc.Block]int{}
	for _, s := range reports {
		if b, known := s.known[number]; known {
			votes[b]++
		}
	}
	var best rpc.Block
	most, ties := 0, 0
	for b, n := range votes {
		switch {
		case n > most:
			best, most, ties = b, n, 0
		case n == most:
			ties++
		}
	}
	return best, most >= k && ties == 0
}

// highest returns the highest block that k endpoints have in common, among those for whom may holds.
func (p *poll) highest(k int, may func(s *HeadReport, number uint64) bool) (rpc.Block, bool) {
	for _, n := range slices.Backward(numbersOf(p.reports)) {
		var who []*HeadReport
		for _, s := range p.reports {
			if may(s, n) {
				who = append(who, s)
			}
		}
		if b, ok := commonBlock(who, n, k); ok {
			return b, true
		}
	}
	return rpc.Block{}, false
}

// agree finds the blocks that k endpoints have in common. The head is the highest such block; the tag is the highest
// such block that each of them finds settled.
func (p *poll) agree(k int) (AgreedHeads, error) {
	var v AgreedHeads
	var ok bool
	if v.Head, ok = p.highest(k, func(*HeadReport, uint64) bool { return true }); !ok {
		return v, p.disagree("no block is the same at %d endpoints", k)
	}
	if err := p.settle(k, &v); err != nil {
		return v, fmt.Errorf("read block at tag %s: %w", p.rule.Tag, err)
	}
	if p.want == (messages.Pin{}) {
		v.Pin, v.Final = v.Tag, true
		return v, nil
	}
	return v, p.place(&v)
}

// settle finds the block at the tag, or counts it from the head. A tag that a quorum has had is never counted: a block
// some way below the head would be less settled than what was pinned before.
func (p *poll) settle(k int, v *AgreedHeads) error {
	has := 0
	for _, s := range p.reports {
		if s.tag != nil {
			has++
		}
	}
	var ok bool
	_, seen := p.settled.Block()
	switch without := len(p.reports) - has; {
	case p.rule.Tag != rpc.TagLatest && has >= p.quorum:
		v.Tag, ok = p.highest(min(k, has),
			func(s *HeadReport, n uint64) bool { return s.tag != nil && n <= min(s.tag.Number, v.Head.Number) })
		if ok {
			v.Tag = p.atLeastSettled(v.Tag, v.Head, k)
			p.settled.reached(v.Tag)
		}
	case p.rule.Tag != rpc.TagLatest && seen:
		return rpc.Unavailable("read tag", rpc.ErrTagLost)
	case p.rule.Tag != rpc.TagLatest && without < p.quorum:
		return rpc.Unavailable("read tag",
			fmt.Errorf("%d of %d endpoints have it, others have not, a quorum is %d", has, len(p.reports), p.quorum))
	default:
		v.Tag, ok = commonBlock(p.reports, p.counted(v.Head.Number), p.quorum)
	}
	if !ok {
		return p.disagree("no settled block is the same at %d endpoints", k)
	}
	return nil
}

// atLeastSettled returns the newest settled block in place of a tag that is far below it, if k endpoints have it.
func (p *poll) atLeastSettled(tag, head rpc.Block, k int) rpc.Block {
	known, _ := p.settled.Block()
	if _, back := p.settled.wentBack(tag.Number); !back || known.Number > head.Number {
		return tag
	}
	if b, ok := commonBlock(p.reports, known.Number, k); ok && b.Place() == known {
		return b
	}
	return tag
}

func (p *poll) disagree(format string, args ...any) error {
	return Disagreement(fmt.Sprintf(format, args...))
}

// Disagreement is the failure where enough endpoints answered, but not the same.
func Disagreement(detail string) error {
	return fmt.Errorf("compare endpoints: %w", &messages.Failure{
		Reason: messages.ReasonEndpointsDisagree, Detail: messages.Line(detail),
	})
}
