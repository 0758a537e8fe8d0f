package state

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
)

const (
	// maxRounds bounds the repetitions of a read whose chunks get halved: 2^16 is more than any chunk holds.
	maxRounds = 16
	// usableGas is the share of the granted gas, in percent, that a chunk is planned for.
	usableGas = 90
)

// reader asks one endpoint for contracts' state: what was learned about the endpoint.
type reader struct {
	*quorum.Prober
	abi      *contracts.PowerReader
	code     hexutil.Bytes
	at       common.Address // where the override puts the code
	plain    rpc.Capability // learned: state overrides are refused
	numbered rpc.Capability // learned: blocks are not found by their hash
}

func newReader(endpoint *rpc.Endpoint, rule quorum.PinRule) *reader {
	return &reader{
		Prober: &quorum.Prober{Endpoint: endpoint, Rule: rule}, abi: contracts.NewPowerReader(),
		code: contracts.PowerReaderCode(),
		at:   contracts.PowerReaderAddress(),
	}
}

// remote builds a call of the reader contract that the override brings along.
func (r *reader) remote(input []byte, at any, gas uint64) *rpc.Call {
	override := map[common.Address]map[string]any{r.at: {"code": r.code}}
	c := rpc.EthCall(rpc.CallMsg{To: r.at, Input: input, Gas: gas}, at, override)
	c.Bytes += 2 * len(r.code)
	return c
}

// work is a part of a read: the calls that are still to be made, and what becomes of their answers.
type work interface {
	calls() []*rpc.Call
	settle() error
}

// finish runs parts side by side until none has calls left: one round trip unless a chunk has to be halved. A guard
// watches the blocks that are read by number.
func (r *reader) finish(ctx context.Context, g *rpc.Guard, parts ...work) error {
	for range maxRounds {
		var all []*rpc.Call
		for _, p := range parts {
			all = append(all, p.calls()...)
		}
		if len(all) == 0 {
			return nil
		}
		if err := r.Endpoint.AskGuarded(ctx, all, g); err != nil {
			return err
		}
		for _, p := range parts {
			if err := p.settle(); err != nil {
				return err
			}
		}
	}
	return rpc.Unavailable("read in chunks", fmt.Errorf("no end after %d rounds", maxRounds))
}

// single is a part with one group of calls that are read once.
type single struct {
	all  []*rpc.Call
	read func() error
	done bool
}

func (s *single) calls() []*rpc.Call {
	if s.done {
		return nil
	}
	return s.all
}

func (s *single) settle() error {
	if s.done {
		return nil
	}
	s.done = true
	return s.read()
}

// span is a half-open range of a list's positions.
type span struct{ from, to int }

func (s span) len() int { return s.to - s.from }

// chunks reads a list of n positions through the reader contract, a chunk per call.
type chunks[T any] struct {
	size  *chunkSize
	build func(span) *rpc.Call
	// read decodes the rows of a span and tells up to where the list was read; the rest is asked for again.
	read func(raw []byte, s span) (rows []T, upTo int, err error)

	rows    []T
	pending []span
	asked   []*rpc.Call
}

// newChunks plans chunks over n positions.
func newChunks[T any](
	n int, size *chunkSize, build func(span) *rpc.Call, read func([]byte, span) ([]T, int, error),
) *chunks[T] {
	c := &chunks[T]{size: size, build: build, read: read}
	c.plan(span{0, n})
	return c
}

// plan cuts a span into chunks of the present size.
func (c *chunks[T]) plan(s span) {
	size := c.size.get()
	for from := s.from; from < s.to; from += size {
		c.pending = append(c.pending, span{from, min(from+size, s.to)})
	}
}

func (c *chunks[T]) calls() []*rpc.Call {
	c.asked = c.asked[:0]
	for _, s := range c.pending {
		asked := c.build(s)
		asked.Divisible = s.len() > 1
		c.asked = append(c.asked, asked)
	}
	return c.asked
}

// settle takes the rows of the answered chunks and plans smaller chunks for what ran out of gas.
func (c *chunks[T]) settle() error {
	spans := c.pending
	c.pending = nil
	for i, s := range spans {
		raw, err := c.asked[i].OverrideReturned()
		if errors.Is(err, rpc.ErrNoOverride) {
			return err
		}
		if err != nil {
			if failure := c.retry(s, err); failure != nil {
				return failure
			}
			continue
		}
		rows, upTo, err := c.read(raw, s)
		if err != nil {
			return rpc.Unavailable("read list", err)
		}
		c.rows = append(c.rows, rows...)
		if upTo < s.to {
			if c.size.shrink(upTo - s.from); upTo == s.from {
				c.size.shrink((s.len() + 1) / 2)
			}
			c.plan(span{upTo, s.to})
		}
	}
	return nil
}

// retry halves a chunk of which less may pass.
func (c *chunks[T]) retry(s span, err error) error {
	if s.len() <= 1 || !rpc.SmallerHelps(err) {
		return rpc.FailureOf("read list", err)
	}
	c.size.shrink((s.len() + 1) / 2)
	c.plan(s)
	return nil
}

// chunkSize is a learned number of positions per call.
type chunkSize struct {
	n    atomic.Int64
	held rpc.Capability // learned: a larger size was too much a moment ago
}

func (s *chunkSize) get() int { return int(max(s.n.Load(), 1)) }

// begin sets the size that a read starts with: the planned one, or what worked last time if that was less. After a
// while an eighth more is tried, so that one bad answer does not make all later reads slow.
func (s *chunkSize) begin(planned int) {
	if last := s.n.Load(); last > 0 {
		if !s.held.Skip() {
			last += last/8 + 1
		}
		planned = min(planned, int(last))
	}
	s.n.Store(int64(max(planned, 1)))
}

// shrink lowers the size; 0 leaves it.
func (s *chunkSize) shrink(n int) {
	if n > 0 {
		s.n.Store(min(s.n.Load(), int64(n)))
		s.held.Lost()
	}
}
