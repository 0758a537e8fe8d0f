package quorum

import (
	"context"
	"fmt"
	"slices"

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
}

func (s *HeadReport) add(b rpc.Block) { s.known[b.Number] = b }

// Prober asks one endpoint for blocks.
type Prober struct {
	Endpoint *rpc.Endpoint
	Rule     PinRule
	noSafe   rpc.Capability // learned: there is no tag safe, and finalized stands in for it
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

// Look asks for head, tag and the block at a wanted number in one round trip, together with further calls.
func (r *Prober) Look(ctx context.Context, want messages.Pin, further ...*rpc.Call) (*HeadReport, error) {
	var finalized, numbered *rpc.Call
	var calls []*rpc.Call
	if want != (messages.Pin{}) && r.Rule.Tag != rpc.TagFinalized {
		finalized = rpc.BlockCall(rpc.TagFinalized)
		calls = append(calls, finalized)
	}
	tag := r.tagged()
	if tag != nil {
		calls = append(calls, tag)
	}
	latest := rpc.BlockCall(rpc.TagLatest) // The head is asked for last, so that it is not below the tag.
	calls = append(append(calls, latest), further...)
	if want != (messages.Pin{}) {
		numbered = rpc.BlockCall(hexutil.Uint64(want.Number))
		calls = append(calls, numbered)
	}
	if err := r.Endpoint.Ask(ctx, calls); err != nil {
		return nil, err
	}
	s := &HeadReport{known: map[uint64]rpc.Block{}}
	if err := latest.DecodeBlock(&s.head); err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	tag, err := r.standIn(ctx, tag)
	if err != nil {
		return nil, err
	}
	if err := r.readTag(tag, s); err != nil {
		return nil, fmt.Errorf("read block at tag %s: %w", r.Rule.Tag, err)
	}
	s.readFinalized(finalized)
	if r.Rule.Tag == rpc.TagFinalized {
		s.finalized = s.tag
	}
	s.add(s.head)
	return s, s.readNumbered(numbered, want.Number)
}

// readTag reads the tag's block; an endpoint that says that it has not the tag tells no lie.
func (r *Prober) readTag(c *rpc.Call, s *HeadReport) error {
	if c == nil || c.Absent() {
		return nil
	}
	var b rpc.Block
	if err := c.DecodeBlock(&b); err != nil {
		return err
	}
	if b.Number > s.head.Number {
		return rpc.Unavailable("read head",
			fmt.Errorf("tag %s is at %d, above the head %d", r.Rule.Tag, b.Number, s.head.Number))
	}
	s.tag = &b
	s.add(b)
	return nil
}

// readFinalized reads the finalized block. An endpoint without it, or with one above its own head, does not say.
func (s *HeadReport) readFinalized(c *rpc.Call) {
	var b rpc.Block
	if c == nil || c.DecodeBlock(&b) != nil || b.Number > s.head.Number {
		return
	}
	s.finalized = &b
	s.add(b)
}

// readNumbered reads the block at the wanted number; that there is none is remembered.
func (s *HeadReport) readNumbered(c *rpc.Call, number uint64) error {
	if c == nil {
		return nil
	}
	var b rpc.Block
	err := c.DecodeBlock(&b)
	switch {
	case c.Absent():
		s.missing = fmt.Errorf("read pinned block %d: %w", number, err)
	case err != nil:
		return fmt.Errorf("read pinned block %d: %w", number, err)
	case b.Number != number:
		return rpc.Unavailable("read pinned block", fmt.Errorf("asked for %d, got %d", number, b.Number))
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
