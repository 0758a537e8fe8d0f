package state

import (
	"errors"
	"slices"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// mode is how an endpoint is asked: without code of ours (state overrides), and by block number in place of the hash.
type mode struct{ plain, numbered bool }

// inModes reads in the mode that is known to work. Where the endpoint refuses to be asked so it tries the others, first
// block numbers, then plain calls, and remembers what worked.
func (r *reader) inModes(plain bool, read func(mode) error) error {
	start := mode{plain: plain, numbered: r.numbered.Skip()}
	var tried []mode
	var err error
	for _, m := range []mode{start, {plain, true}, {true, start.numbered}, {true, true}} {
		if slices.Contains(tried, m) || err != nil && !m.helps(err) {
			continue
		}
		tried = append(tried, m)
		if err = read(m); err == nil {
			if m.plain && !start.plain {
				r.plain.Lost()
			}
			if m.numbered && !start.numbered {
				r.numbered.Lost()
			}
			return nil
		}
		if !rpc.Unsupported(err) {
			return err
		}
	}
	return err
}

// helps tells whether a mode may work after an error. Where code was not refused but ignored, a different name for the
// block does not make the endpoint run it.
func (m mode) helps(err error) bool {
	return m.plain || rpc.ClassifiedRefused(err) || errors.Is(err, rpc.ErrOtherBlock)
}

// watching returns the guard of a mode for some blocks. What the reader contract answers by hash carries the block's
// number itself; direct calls do not.
func (m mode) watching(direct bool, blocks ...rpc.Block) *rpc.Guard {
	switch {
	case m.numbered:
		return rpc.NewGuard(blocks...)
	case direct || m.plain:
		return rpc.NewHashGuard(blocks...)
	default:
		return nil
	}
}
