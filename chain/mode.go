package chain

import (
	"slices"
)

// mode is how an endpoint is asked: without code of ours (state overrides), and by block number in place of the hash.
type mode struct{ plain, numbered bool }

// inModes reads in the mode that is known to work. Where the endpoint refuses to be asked so it tries the others, first
// block numbers, then plain calls, and remembers what worked.
func (r *reader) inModes(plain bool, read func(mode) error) error {
	start := mode{plain: plain, numbered: r.numbered.next()}
	var tried []mode
	var err error
	for _, m := range []mode{start, {plain, true}, {true, start.numbered}, {true, true}} {
		if slices.Contains(tried, m) || err != nil && !m.helps(err) {
			continue
		}
		tried = append(tried, m)
		if err = read(m); err == nil {
			if m.plain && !start.plain {
				r.plain.refused()
			}
			if m.numbered && !start.numbered {
				r.numbered.refused()
			}
			return nil
		}
		if !refused(err) {
			return err
		}
	}
	return err
}

// helps tells whether a mode may work after an error. Where code was not refused but ignored, a different name for the
// block does not make the endpoint run it.
func (m mode) helps(err error) bool { return m.plain || classifiedRefused(err) }

// watching returns the guard of a mode for some blocks.
func (m mode) watching(blocks ...block) *guard {
	if !m.numbered {
		return nil
	}
	return newGuard(blocks...)
}
