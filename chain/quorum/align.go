package quorum

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// findAligned finds a view's aligned blocks, and the newest of them for a zero pin. Only headers that a quorum of
// endpoints has in common count. Errors wrap a *messages.Failure: PIN_NOT_ALIGNED where a zero pin has no such block,
// ENDPOINTS_DISAGREE about a header, or CHAIN_UNAVAILABLE where headers are missing or the search does not end.
func (s *session[H, T]) findAligned(ctx context.Context, p *poll, v *AgreedHeads, hurry bool) error {
	asked := map[uint64]bool{}
	for range maxAlignSteps {
		found, missing := p.alignment(*v).step()
		if len(missing) == 0 {
			v.Aligned = found
			return p.pinAligned(v)
		}
		fresh := slices.DeleteFunc(slices.Clone(missing), func(n uint64) bool { return asked[n] })
		if len(fresh) == 0 {
			return p.noHeader(missing[0])
		}
		for _, n := range fresh {
			asked[n] = true
		}
		s.tell(ctx, p, nil, fresh, hurry)
		if len(s.ballots) < s.pool.quorum {
			return s.tooFew()
		}
	}
	return rpc.Unavailable("find aligned blocks",
		fmt.Errorf("not found in %d steps below block %d", maxAlignSteps, v.Tag.Number))
}

// pinAligned puts the newest aligned block into the place of a zero pin.
func (p *poll) pinAligned(v *AgreedHeads) error {
	if p.want != (messages.Pin{}) {
		return nil
	}
	if v.Aligned[0] == (rpc.Block{}) {
		return fmt.Errorf("read block at tag %s: %w", p.rule.Tag, p.rule.noWindow(v.Tag.Number))
	}
	v.Pin = v.Aligned[0]
	return nil
}

// noWindow is the failure of a chain without an aligned block.
func (r PinRule) noWindow(tag uint64) error {
	detail := fmt.Sprintf("the chain has no complete window of %d s at or below block %d yet: wait until it has one",
		r.wholeWindow(), tag)
	if r.wholeWindow() == 0 {
		detail = fmt.Sprintf(
			"the chain has no complete window of one block at or below block %d yet: wait for the next block", tag)
	}
	return &messages.Failure{Reason: messages.ReasonPinNotAligned, Detail: detail}
}

// noHeader is the failure where a quorum does not have the same header.
func (p *poll) noHeader(number uint64) error {
	n := 0
	for _, s := range p.reports {
		if _, known := s.known[number]; known {
			n++
		}
	}
	if n >= p.quorum {
		return p.disagree("block %d is not the same at %d endpoints", number, p.quorum)
	}
	return rpc.Unavailable("find aligned blocks",
		fmt.Errorf("%d endpoints have the header of block %d, a quorum is %d", n, number, p.quorum))
}

// alignment is the search at a view, with what a quorum has in common. Below the tag those are asked who have it, above
// it those who have the head: others may be on another branch.
func (p *poll) alignment(v AgreedHeads) alignment {
	var settled, newest []*HeadReport
	for _, s := range p.reports {
		if s.holds(v.Tag) {
			settled = append(settled, s)
		}
		if s.holds(v.Head) {
			newest = append(newest, s)
		}
	}
	known := map[uint64]rpc.Block{v.Tag.Number: v.Tag, v.Head.Number: v.Head}
	for _, n := range numbersOf(p.reports) {
		who := settled
		if n > v.Tag.Number {
			who = newest
		}
		if _, agreed := known[n]; agreed || n > v.Head.Number {
			continue
		}
		if b, ok := commonBlock(who, n, p.quorum); ok {
			known[n] = b
		}
	}
	return alignment{window: p.rule.wholeWindow(), tag: v.Tag, head: v.Head, known: byNumber(known)}
}

// likelyAligned lists heights at which the search will need headers. They are a guess before the endpoints' blocks are
// compared: a wrong one costs a round trip.
func (p *poll) likelyAligned() []uint64 {
	v, err := p.agree(p.quorum)
	if err != nil {
		return nil
	}
	heads := slices.SortedFunc(slices.Values(p.reports),
		func(a, b *HeadReport) int { return cmp.Compare(a.head.Number, b.head.Number) })
	if likely := heads[len(heads)-p.quorum].head; likely.Number > v.Head.Number {
		v.Head = likely
	}
	_, missing := p.alignment(v).step()
	return missing
}

// numbersOf lists the heights of all blocks that were heard of, ascending.
func numbersOf(reports []*HeadReport) []uint64 {
	var numbers []uint64
	for _, s := range reports {
		numbers = slices.AppendSeq(numbers, maps.Keys(s.known))
	}
	return distinctNumbers(numbers)
}

// lie says what is wrong with an endpoint's blocks; empty if nothing is. A block that differs above the tag is another
// branch and no lie, but one hash has one time.
func (s *HeadReport) lie(v AgreedHeads, reports []*HeadReport, quorum int) string {
	for _, n := range numbersOf([]*HeadReport{s}) {
		own := s.known[n]
		agreed, ok := commonBlock(reports, n, quorum)
		for _, b := range v.blocks() {
			if b.Number == n {
				agreed, ok = b, true
			}
		}
		if ok && own != agreed && (n <= v.Tag.Number || own.Hash == agreed.Hash) {
			return fmt.Sprintf("block %d has hash %s and time %d, at others %s and %d", n, own.Hash, own.Time,
				agreed.Hash, agreed.Time)
		}
	}
	return ""
}

// blocks lists the blocks of a view.
func (v AgreedHeads) blocks() []rpc.Block {
	all := []rpc.Block{v.Pin, v.Tag, v.Head}
	for _, b := range v.Aligned {
		if b != (rpc.Block{}) {
			all = append(all, b)
		}
	}
	return all
}

// numbers lists the heights of a view's blocks in words.
func (v AgreedHeads) numbers() string {
	var list []uint64
	for _, b := range v.blocks() {
		list = append(list, b.Number)
	}
	var texts []string
	for _, n := range distinctNumbers(list) {
		texts = append(texts, strconv.FormatUint(n, 10))
	}
	return strings.Join(texts, ", ")
}

// AlignHint is which headers decided the last search of a chain. They are asked for along with the next read's first
// request, so that a search is over without a request of its own while its window lasts. It is a hint: nothing but what
// endpoints answer then counts.
type AlignHint struct{ numbers atomic.Pointer[[]uint64] }

// Headers returns calls for the headers.
func (h *AlignHint) Headers() Headers {
	if numbers := h.numbers.Load(); numbers != nil {
		return headersOf(*numbers)
	}
	return Headers{}
}

// Keep remembers what decided the aligned blocks of a view.
func (h *AlignHint) Keep(v AgreedHeads) {
	numbers := []uint64{v.Tag.Number + 1}
	for _, b := range v.Aligned {
		if b != (rpc.Block{}) {
			numbers = append(numbers, b.Number, b.Number+1)
		}
	}
	numbers = distinctNumbers(numbers)
	h.numbers.Store(&numbers)
}
