package quorum

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// HeadReport is what one endpoint tells about a chain's blocks.
type HeadReport struct {
	head      rpc.Block
	tag       *rpc.Block           // nil where it does not have the rule's tag
	finalized *rpc.Block           // nil if the endpoint does not report it, or was not asked
	known     map[uint64]rpc.Block // all of its blocks that were heard of, by number
	missing   error                // why it has no block at the wanted number
	located   *rpc.Block           // the block of the wanted hash, where contracts see other numbers than heights
}

func (s *HeadReport) add(b rpc.Block) { s.known[b.Number] = b }

// Prober asks one endpoint for blocks.
type Prober struct {
	Endpoint *rpc.Endpoint
	Rule     PinRule
	noSafe   rpc.Capability // learned: there is no tag safe, and finalized stands in for it
	arbitrum atomic.Bool    // learned: contracts see other numbers than heights
}

// tagged asks for the rule's tag, or returns nil where the distance to the head decides.
func (r *Prober) tagged() *rpc.Call {
	switch {
	case r.Rule.Tag == rpc.TagLatest:
		return nil
	case r.Rule.Tag == rpc.TagSafe && r.noSafe.Skip():
		return rpc.BlockCall(rpc.TagFinalized)
	default:
		return rpc.BlockCall(r.Rule.Tag)
	}
}

// standIn asks for finalized where the endpoint has no safe, as on Polygon: what is final is safe. Where it has neither
// the tag stays absent.
func (r *Prober) standIn(ctx context.Context, tag *rpc.Call) (*rpc.Call, error) {
	if tag == nil || r.Rule.Tag != rpc.TagSafe || tag.Args[0] == rpc.TagFinalized || !tag.Absent() {
		return tag, nil
	}
	finalized := rpc.BlockCall(rpc.TagFinalized)
	if err := r.Endpoint.Ask(ctx, []*rpc.Call{finalized}); err != nil {
		return nil, err
	}
	if !finalized.Absent() {
		r.noSafe.Lost()
	}
	return finalized, nil
}

// Look asks for head, tag and the block at a wanted number in one round trip, together with further calls. Behind an
// address with several machines the head is the newest block that all of them should know.
func (r *Prober) Look(ctx context.Context, want messages.Pin, further ...*rpc.Call) (*HeadReport, error) {
	var s *HeadReport
	var failed error // otherwise than by a missing block
	_ = r.Endpoint.AskKnown(ctx, want.Number, func() error {
		if s, failed = r.lookOnce(ctx, want, further); failed != nil {
			return failed
		}
		return s.missing
	})
	return s, failed
}

// looking are the calls of a look.
type looking struct {
	common                           []*rpc.Call
	finalized, tag, latest, numbered *rpc.Call
}

func (r *Prober) looking(want messages.Pin) looking {
	var l looking
	for _, number := range r.Endpoint.Tip.Guesses() {
		l.common = append(l.common, rpc.BlockCall(hexutil.Uint64(number)))
	}
	if want != (messages.Pin{}) {
		l.numbered = r.wanted(want)
	}
	if want != (messages.Pin{}) && r.Rule.Tag != rpc.TagFinalized {
		l.finalized = rpc.BlockCall(rpc.TagFinalized)
	}
	l.tag, l.latest = r.tagged(), rpc.BlockCall(rpc.TagLatest)
	return l
}

// calls lists those that there are. The head is asked for after the tag, so that it is not below.
func (l looking) calls(further []*rpc.Call) []*rpc.Call {
	return slices.DeleteFunc(slices.Concat([]*rpc.Call{l.finalized, l.tag, l.latest}, l.common, further,
		[]*rpc.Call{l.numbered}), func(c *rpc.Call) bool { return c == nil })
}

func (r *Prober) lookOnce(ctx context.Context, want messages.Pin, further []*rpc.Call) (*HeadReport, error) {
	l := r.looking(want)
	if err := r.Endpoint.Ask(ctx, l.calls(further)); err != nil {
		return nil, err
	}
	s := &HeadReport{known: map[uint64]rpc.Block{}}
	if err := r.readHead(l, s); err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	switch before := r.arbitrum.Swap(s.head.Arbitrum); {
	case before == s.head.Arbitrum || l.numbered == nil:
	case before:
		return nil, rpc.Unavailable("read head",
			errors.New("the headers had an l1BlockNumber before, and have none now"))
	default:
		return r.lookOnce(ctx, want, further) // The wanted block was asked for by its height.
	}
	tag, err := r.standIn(ctx, l.tag)
	if err != nil {
		return nil, err
	}
	if err := s.readTag(tag); err != nil {
		return nil, fmt.Errorf("read block at tag %s: %w", r.Rule.Tag, err)
	}
	s.readFinalized(l.finalized)
	if r.Rule.Tag == rpc.TagFinalized {
		s.finalized = s.tag
	}
	s.add(s.head)
	return s, s.readWanted(l.numbered, want)
}

// readHead takes the newest block, or the one that all machines should know.
func (r *Prober) readHead(l looking, s *HeadReport) error {
	if err := l.latest.DecodeBlock(&s.head); err != nil {
		return err
	}
	r.Endpoint.Tip.Told(s.head.Number)
	highest, several := r.Endpoint.Tip.Common()
	if !several {
		return nil
	}
	common := rpc.Block{}
	for _, c := range l.common {
		var b rpc.Block
		if c.DecodeBlock(&b) == nil && b.Number <= highest && b.Number >= common.Number {
			common = b
		}
	}
	if common != (rpc.Block{}) && common.Number < s.head.Number {
		s.head = common
	}
	return nil
}

// readTag reads the tag's block; an endpoint that says that it has not the tag tells no lie. Machines behind one
// address may disagree about the newest blocks: what is settled is not above the head, and nobody is blamed.
func (s *HeadReport) readTag(c *rpc.Call) error {
	if c == nil || c.Absent() {
		return nil
	}
	var b rpc.Block
	if err := c.DecodeBlock(&b); err != nil {
		return err
	}
	if b.Number > s.head.Number {
		b = s.head
	}
	s.tag = &b
	s.add(b)
	return nil
}

// readFinalized reads the finalized block, as readTag does. An endpoint without it does not say.
func (s *HeadReport) readFinalized(c *rpc.Call) {
	var b rpc.Block
	if c == nil || c.DecodeBlock(&b) != nil {
		return
	}
	if b.Number > s.head.Number {
		b = s.head
	}
	s.finalized = &b
	s.add(b)
}

// wanted asks for a block as the rules name it. Where contracts see other numbers than heights it is found by its hash.
func (r *Prober) wanted(want messages.Pin) *rpc.Call {
	if r.arbitrum.Load() {
		return rpc.HashCall(want.Hash)
	}
	return rpc.BlockCall(hexutil.Uint64(want.Number))
}

// readWanted reads the wanted block; that there is none is remembered.
func (s *HeadReport) readWanted(c *rpc.Call, want messages.Pin) error {
	if c == nil {
		return nil
	}
	name, is := strconv.FormatUint(want.Number, 10), func(b rpc.Block) bool { return b.Number == want.Number }
	if s.head.Arbitrum {
		name, is = want.Hash.String(), func(b rpc.Block) bool { return b.Hash == want.Hash }
	}
	var b rpc.Block
	err := c.DecodeBlock(&b)
	switch {
	case c.Absent():
		s.missing = fmt.Errorf("read pinned block %s: %w", name, err)
	case err != nil:
		return fmt.Errorf("read pinned block %s: %w", name, err)
	case !is(b):
		return rpc.Unavailable("read pinned block", fmt.Errorf("asked for %s, got %d, %s", name, b.Number, b.Hash))
	case b.Arbitrum:
		s.located = &b
	default:
		s.add(b)
	}
	return nil
}

// complete asks for those of the numbers that are not known and not above the endpoint's own head. Probes are asked for
// along with them, and one that the endpoint does not have is not a failure: it may have dropped old headers.
func (r *Prober) complete(ctx context.Context, s *HeadReport, numbers, probes []uint64) error {
	needed, wanted := s.unknown(numbers), s.unknown(probes)
	wanted.drop(needed)
	if len(needed.Calls)+len(wanted.Calls) == 0 {
		return nil
	}
	if len(needed.numbers) == 0 {
		return r.askHeaders(ctx, s, needed, wanted)
	}
	return r.Endpoint.AskKnown(ctx, slices.Max(needed.numbers), func() error {
		return r.askHeaders(ctx, s, needed, wanted)
	})
}

func (r *Prober) askHeaders(ctx context.Context, s *HeadReport, needed, wanted Headers) error {
	if err := r.Endpoint.Ask(ctx, append(slices.Clip(needed.Calls), wanted.Calls...)); err != nil {
		return err
	}
	for i, c := range needed.Calls {
		var b rpc.Block
		if err := c.DecodeBlock(&b); err != nil {
			return fmt.Errorf("read block %d: %w", needed.numbers[i], err)
		}
		if b.Number != needed.numbers[i] {
			return rpc.Unavailable("read block", fmt.Errorf("asked for %d, got %d", needed.numbers[i], b.Number))
		}
		s.add(b)
	}
	s.AddProbes(wanted)
	return nil
}

// Headers are calls for headers by their numbers.
type Headers struct {
	numbers []uint64
	Calls   []*rpc.Call
}

func headersOf(numbers []uint64) Headers {
	h := Headers{numbers: numbers}
	for _, n := range numbers {
		h.Calls = append(h.Calls, rpc.BlockCall(hexutil.Uint64(n)))
	}
	return h
}

// unknown asks for those of the numbers that are not known and not above the head.
func (s *HeadReport) unknown(numbers []uint64) Headers {
	return headersOf(slices.DeleteFunc(slices.Clone(numbers), func(n uint64) bool {
		_, known := s.known[n]
		return known || n > s.head.Number
	}))
}

// drop leaves out what others ask for already.
func (h *Headers) drop(others Headers) {
	*h = headersOf(slices.DeleteFunc(h.numbers, func(n uint64) bool { return slices.Contains(others.numbers, n) }))
}

// AddProbes takes those headers that were answered. None replaces a block that is known, or is above the head.
func (s *HeadReport) AddProbes(h Headers) {
	for i, c := range h.Calls {
		var b rpc.Block
		if c.DecodeBlock(&b) != nil || b.Number != h.numbers[i] || b.Number > s.head.Number {
			continue
		}
		if _, known := s.known[b.Number]; !known {
			s.add(b)
		}
	}
}

// holds tells whether the endpoint has a block.
func (s *HeadReport) holds(b rpc.Block) bool {
	own, known := s.known[b.Number]
	return known && own == b
}
