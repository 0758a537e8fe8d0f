package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/messages"
)

// sight is what one endpoint tells about a chain's blocks.
type sight struct {
	head      block
	tag       *block           // nil where it does not have the rule's tag
	finalized *block           // nil where it does not say, or where nobody asked
	known     map[uint64]block // all of its blocks that were heard of, by number
	missing   error            // why it has no block at the wanted number
}

func (s *sight) add(b block) { s.known[b.Number] = b }

// prober asks one endpoint for blocks.
type prober struct {
	endpoint *Endpoint
	rule     PinRule
}

// look asks for head, tag and the block at a wanted number in one round trip, together with further calls.
func (r *prober) look(ctx context.Context, want messages.Pin, further ...*call) (*sight, error) {
	var tag, finalized, numbered *call
	var calls []*call
	if want != (messages.Pin{}) && r.rule.Tag != TagFinalized {
		finalized = blockCall(TagFinalized)
		calls = append(calls, finalized)
	}
	if r.rule.Tag != TagLatest {
		tag = blockCall(r.rule.Tag)
		calls = append(calls, tag)
	}
	latest := blockCall(TagLatest) // The head is asked for last, so that it is not below the tag.
	calls = append(append(calls, latest), further...)
	if want != (messages.Pin{}) {
		numbered = blockCall(hexutil.Uint64(want.Number))
		calls = append(calls, numbered)
	}
	if err := r.endpoint.ask(ctx, calls); err != nil {
		return nil, err
	}
	s := &sight{known: map[uint64]block{}}
	if err := latest.decodeBlock(&s.head); err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	if err := r.readTag(tag, s); err != nil {
		return nil, fmt.Errorf("read block at tag %s: %w", r.rule.Tag, err)
	}
	s.readFinalized(finalized)
	if r.rule.Tag == TagFinalized {
		s.finalized = s.tag
	}
	s.add(s.head)
	return s, s.readNumbered(numbered, want.Number)
}

// readTag reads the tag's block; an endpoint that says that it has not the tag tells no lie.
func (r *prober) readTag(c *call, s *sight) error {
	if c == nil || c.absent() {
		return nil
	}
	var b block
	if err := c.decodeBlock(&b); err != nil {
		return err
	}
	if b.Number > s.head.Number {
		return unavailable("read head", fmt.Errorf("tag %s is at %d, above the head %d", r.rule.Tag, b.Number, s.head.Number))
	}
	s.tag = &b
	s.add(b)
	return nil
}

// readFinalized reads the finalized block. An endpoint without it, or with one above its own head, does not say.
func (s *sight) readFinalized(c *call) {
	var b block
	if c == nil || c.decodeBlock(&b) != nil || b.Number > s.head.Number {
		return
	}
	s.finalized = &b
	s.add(b)
}

// readNumbered reads the block at the wanted number; that there is none is remembered.
func (s *sight) readNumbered(c *call, number uint64) error {
	if c == nil {
		return nil
	}
	var b block
	err := c.decodeBlock(&b)
	switch {
	case c.absent():
		s.missing = fmt.Errorf("read pinned block %d: %w", number, err)
	case err != nil:
		return fmt.Errorf("read pinned block %d: %w", number, err)
	case b.Number != number:
		return unavailable("read pinned block", fmt.Errorf("asked for %d, got %d", number, b.Number))
	default:
		s.add(b)
	}
	return nil
}

// complete asks for those of the numbers that are not known and not above the endpoint's own head. Probes are asked for along
// with them, and one that the endpoint does not have is no failure: it may have dropped old headers.
func (r *prober) complete(ctx context.Context, s *sight, numbers, probes []uint64) error {
	needed, wanted := s.unknown(numbers), s.unknown(probes)
	wanted.drop(needed)
	if len(needed.calls)+len(wanted.calls) == 0 {
		return nil
	}
	if err := r.endpoint.ask(ctx, append(slices.Clip(needed.calls), wanted.calls...)); err != nil {
		return err
	}
	for i, c := range needed.calls {
		var b block
		if err := c.decodeBlock(&b); err != nil {
			return fmt.Errorf("read block %d: %w", needed.numbers[i], err)
		}
		if b.Number != needed.numbers[i] {
			return unavailable("read block", fmt.Errorf("asked for %d, got %d", needed.numbers[i], b.Number))
		}
		s.add(b)
	}
	s.addProbes(wanted)
	return nil
}

// headers are calls for headers by their numbers.
type headers struct {
	numbers []uint64
	calls   []*call
}

func headersOf(numbers []uint64) headers {
	h := headers{numbers: numbers}
	for _, n := range numbers {
		h.calls = append(h.calls, blockCall(hexutil.Uint64(n)))
	}
	return h
}

// unknown asks for those of the numbers that are not known and not above the head.
func (s *sight) unknown(numbers []uint64) headers {
	return headersOf(slices.DeleteFunc(slices.Clone(numbers), func(n uint64) bool {
		_, known := s.known[n]
		return known || n > s.head.Number
	}))
}

// drop leaves out what others ask for already.
func (h *headers) drop(others headers) {
	*h = headersOf(slices.DeleteFunc(h.numbers, func(n uint64) bool { return slices.Contains(others.numbers, n) }))
}

// addProbes takes those headers that were answered. None replaces a block that is known, or is above the head.
func (s *sight) addProbes(h headers) {
	for i, c := range h.calls {
		var b block
		if c.decodeBlock(&b) != nil || b.Number != h.numbers[i] || b.Number > s.head.Number {
			continue
		}
		if _, known := s.known[b.Number]; !known {
			s.add(b)
		}
	}
}

// holds tells whether the endpoint has a block.
func (s *sight) holds(b block) bool {
	own, known := s.known[b.Number]
	return known && own == b
}
