package quorum

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// maxAligned is how many aligned blocks a state lists: what an attester approves are the two newest
	// (voting-power-sync 2.2).
	maxAligned = 2
	// maxAlignSteps bounds the round trips of one search. A constant block time needs one, 200,000
	// blocks of one second 17.
	maxAlignSteps = 20
	// nearProbes is how many blocks around a guess are asked for at once, farProbes how many beside them: they make the
	// search end where guesses are wrong.
	nearProbes, farProbes = 6, 2
)

// wholeWindow returns the rule's window in whole seconds; 0 stands for one block.
func (r PinRule) wholeWindow() uint64 { return uint64(max(r.Window, 0) / time.Second) }

// alignment is the search for the newest aligned blocks at or below a tag (voting-power-sync 2.2). A block is aligned
// if its timestamp and that of the block after it fall into different windows. It is pure: step is called with more and
// more headers until it asks for none.
type alignment struct {
	window    uint64      // in seconds; 0 stands for one block
	tag, head rpc.Block   // the tag is at or below the head
	known     []rpc.Block // headers of the same chain, tag and head among them, ascending by number, each number once
}

// aligned are the aligned blocks that were found, newest first. A zero block stands for none.
type aligned [maxAligned]rpc.Block

// Pins lists the blocks; nil if there is none.
func (a aligned) Pins() []messages.Pin {
	var pins []messages.Pin
	for _, b := range a {
		if b != (rpc.Block{}) {
			pins = append(pins, b.Pin())
		}
	}
	return pins
}

// step returns the aligned blocks, or the numbers of blocks that have to be known first.
func (a alignment) step() (found aligned, missing []uint64) {
	if a.window == 0 {
		return a.everyBlock()
	}
	limit := a.floor(a.tag.Time)
	last, decided := a.tagIsLast()
	first, exists, missing := a.before(limit)
	if decided && last {
		return aligned{a.tag, first}, missing
	}
	if !decided {
		missing = append(missing, a.tag.Number+1)
	}
	var second rpc.Block
	var further []uint64
	switch {
	case exists:
		second, _, further = a.before(a.floor(first.Time))
	case len(missing) > 0 && limit >= a.window: // The second one is most likely a window below.
		_, _, further = a.before(limit - a.window)
	}
	return aligned{first, second}, distinctNumbers(append(missing, further...))
}

// everyBlock is step for windows of one block: a block is aligned as soon as there is another one after it.
func (a alignment) everyBlock() (found aligned, missing []uint64) {
	number := a.tag.Number
	if a.head.Number == number {
		if number == 0 {
			return aligned{}, nil
		}
		number--
	}
	for i := range found {
		at, known := a.find(number)
		if known {
			found[i] = a.known[at]
		} else {
			missing = append(missing, number)
		}
		if number == 0 {
			break
		}
		number--
	}
	return found, missing
}

// tagIsLast tells whether the block after the tag falls into another window; it is not decided
// while too little is known.
func (a alignment) tagIsLast() (last, decided bool) {
	at, _ := a.find(a.tag.Number)
	if at+1 == len(a.known) {
		return false, true // It is the head.
	}
	next := a.known[at+1] // Times never fall: what is in the tag's window leaves no room for another one in between.
	same := a.floor(next.Time) == a.floor(a.tag.Time)
	return !same, same || next.Number == a.tag.Number+1
}

// floor is the beginning of the window that a time falls into.
func (a alignment) floor(seconds uint64) uint64 { return seconds - seconds%a.window }

// find returns the position of a number among the known blocks, or where it belongs.
func (a alignment) find(number uint64) (position int, known bool) {
	return slices.BinarySearchFunc(a.known, number, func(b rpc.Block, n uint64) int {
		switch {
		case b.Number < n:
			return -1
		case b.Number > n:
			return 1
		}
		return 0
	})
}

// before returns the last block below the tag whose time is before a limit, which is not after the tag's own time; or
// the numbers of blocks to ask for. There may be no such block.
func (a alignment) before(limit uint64) (b rpc.Block, exists bool, ask []uint64) {
	at, _ := a.find(a.tag.Number)
	for at > 0 && a.known[at-1].Time >= limit {
		at--
	}
	high := a.known[at]
	switch {
	case at > 0 && a.known[at-1].Number+1 == high.Number:
		return a.known[at-1], true, nil
	case at > 0:
		return rpc.Block{}, false, a.between(a.known[at-1], high, limit)
	case high.Number == 0:
		return rpc.Block{}, false, nil
	}
	return rpc.Block{}, false, a.below(high, limit)
}

// between guesses the last block before a limit from a block before it and a block that is not.
func (a alignment) between(low, high rpc.Block, limit uint64) []uint64 {
	p := probes{from: low.Number + 1, to: high.Number - 1}
	length := p.to - p.from + 1
	if length <= nearProbes+farProbes {
		return p.add(nearProbes+farProbes, p.from, 1)
	}
	rate := pace{blocks: high.Number - low.Number, seconds: high.Time - low.Time}
	p.near(high.Number-min(rate.blocksIn(high.Time-limit), rate.blocks), rate.perSecond())
	step := length / (farProbes + 1)
	return p.add(farProbes, p.from+step, step)
}

// below guesses the last block before a limit where no block before it is known, and where one would be.
func (a alignment) below(high rpc.Block, limit uint64) []uint64 {
	p := probes{to: high.Number - 1}
	oldest, newest := a.known[0], a.known[len(a.known)-1]
	rate := pace{blocks: newest.Number - oldest.Number, seconds: newest.Time - min(oldest.Time, newest.Time)}
	back := min(rate.blocksIn(high.Time-limit), high.Number)
	p.near(high.Number-back, rate.perSecond())
	distance := max(back+nearProbes, a.tag.Number-oldest.Number)
	for range farProbes {
		distance *= 2
		p.one(high.Number - min(distance, high.Number))
	}
	return p.list
}

// pace is how many blocks took how many seconds.
type pace struct{ blocks, seconds uint64 }

// perSecond is how many blocks have the same second, rounded up.
func (p pace) perSecond() uint64 {
	if p.seconds == 0 || p.blocks <= p.seconds {
		return 1
	}
	return (p.blocks-1)/p.seconds + 1
}

// blocksIn is in how many blocks a time passes, rounded down and one more. Of a chain whose time stood still nothing is
// known: it is one.
func (p pace) blocksIn(seconds uint64) uint64 {
	if p.seconds == 0 {
		return 1
	}
	return uint64(min(float64(seconds)*float64(p.blocks)/float64(p.seconds), 1<<53)) + 1
}

// probes are the numbers of blocks to ask for in an interval.
type probes struct {
	from, to uint64 // inclusive
	list     []uint64
}

// near asks around a guess. Timestamps are whole seconds: the block that is looked for is below a guess from them by
// the blocks of one second at most.
func (p *probes) near(guess, perSecond uint64) {
	below := min(perSecond, nearProbes-2)
	for offset := range below + 1 {
		p.one(guess - min(offset, guess))
	}
	p.one(guess + 1)
	for i := uint64(1); len(p.list) < nearProbes && i < nearProbes; i++ {
		p.one(guess + 1 + i)
		if len(p.list) < nearProbes {
			p.one(guess - min(below+i, guess))
		}
	}
}

// add asks for a number of blocks in equal steps.
func (p *probes) add(count int, from, step uint64) []uint64 {
	for i := range uint64(count) { //nolint:gosec // A handful.
		p.one(from + i*step)
	}
	return p.list
}

// one asks for a block, or for the nearest one of the interval.
func (p *probes) one(number uint64) {
	if number = min(max(number, p.from), p.to); !slices.Contains(p.list, number) {
		p.list = append(p.list, number)
	}
}

// distinctNumbers sorts numbers and leaves each once.
func distinctNumbers(list []uint64) []uint64 {
	slices.Sort(list)
	return slices.Compact(list)
}

// byNumber sorts headers by number.
func byNumber(known map[uint64]rpc.Block) []rpc.Block {
	return slices.SortedFunc(maps.Values(known), func(a, b rpc.Block) int { return cmp.Compare(a.Number, b.Number) })
}
