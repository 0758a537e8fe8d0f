package quorum

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// timeline is a chain of which only the timestamps matter.
type timeline []uint64

func (l timeline) at(number uint64) rpc.Block {
	return rpc.Block{Number: number, Hash: common.BigToHash(new(big.Int).SetUint64(number + 1)), Time: l[number]}
}

// every makes blocks with a constant time between them, in quarters of a second.
func every(quarters, blocks uint64) timeline {
	var l timeline
	for i := range blocks {
		l = append(l, 1_700_000_000+i*quarters/4)
	}
	return l
}

// scan is the definition of voting-power-sync 2.2, block by block.
func (l timeline) scan(window, tag, head uint64) aligned {
	var found aligned
	n := 0
	for b := int64(tag); b >= 0 && n < maxAligned; b-- {
		number := uint64(b)
		if number < head && (window == 0 || l[number]/window != l[number+1]/window) {
			found[n] = l.at(number)
			n++
		}
	}
	return found
}

// search answers a search from the timeline until it ends, and returns the steps and headers that it took.
func (l timeline) search(tb testing.TB, window, tag, head uint64) (found aligned, steps, asked int) {
	tb.Helper()
	known := map[uint64]rpc.Block{tag: l.at(tag), head: l.at(head)}
	for {
		a := alignment{window: window, tag: l.at(tag), head: l.at(head), known: byNumber(known)}
		found, missing := a.step()
		if len(missing) == 0 {
			return found, steps, asked
		}
		steps++
		if limit := 2*(nearProbes+farProbes) + 1; len(missing) > limit || steps > maxAlignSteps {
			tb.Fatalf("step %d asks for %v", steps, missing)
		}
		for _, n := range missing {
			if _, again := known[n]; again || n > head {
				tb.Fatalf("asks for block %d with tag %d and head %d, known: %t", n, tag, head, again)
			}
			known[n] = l.at(n)
			asked++
		}
	}
}

func TestAlignedBlocks(t *testing.T) {
	for name, c := range map[string]struct {
		times             timeline
		window, tag, head uint64
		want              []uint64
	}{
		"the tag is the last of its window":     {timeline{0, 20, 40, 59, 60, 80}, 60, 3, 5, []uint64{3}},
		"the one after it begins the next":      {timeline{0, 20, 40, 59, 60, 80, 120}, 60, 5, 6, []uint64{5, 3}},
		"the tag is within its window":          {timeline{0, 20, 60, 80, 120, 140, 150}, 60, 5, 6, []uint64{3, 1}},
		"nobody knows what follows the tag":     {timeline{0, 20, 60, 80, 120}, 60, 4, 4, []uint64{3, 1}},
		"windows without a block":               {timeline{10, 700, 701, 5000, 5010, 5020}, 60, 4, 5, []uint64{2, 0}},
		"the chain begins within the window":    {timeline{10, 20, 30, 40}, 60, 3, 3, nil},
		"one window is complete":                {timeline{10, 20, 70, 80}, 60, 3, 3, []uint64{1}},
		"genesis alone":                         {timeline{10}, 60, 0, 0, nil},
		"genesis is aligned":                    {timeline{10, 100}, 60, 0, 1, []uint64{0}},
		"a block at the limit is after it":      {timeline{0, 59, 60, 119, 120}, 60, 4, 4, []uint64{3, 1}},
		"many blocks of one second":             {timeline{59, 59, 59, 60, 60, 60, 60, 61}, 60, 7, 7, []uint64{2}},
		"one block: the tag":                    {timeline{0, 12, 24, 36}, 0, 2, 3, []uint64{2, 1}},
		"one block: below the head":             {timeline{0, 12, 24, 36}, 0, 3, 3, []uint64{2, 1}},
		"one block: equal times":                {timeline{5, 5, 5, 5}, 0, 2, 3, []uint64{2, 1}},
		"one block: two blocks":                 {timeline{0, 12}, 0, 1, 1, []uint64{0}},
		"one block: genesis":                    {timeline{0}, 0, 0, 0, nil},
		"a window below the block time":         {timeline{0, 12, 24, 36}, 5, 2, 3, []uint64{2, 1}},
		"a window of the block time":            {timeline{7, 19, 31, 43}, 12, 2, 3, []uint64{2, 1}},
		"a window of the block time, at a head": {timeline{7, 19, 31, 43}, 12, 3, 3, []uint64{2, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			found, _, _ := c.times.search(t, c.window, c.tag, c.head)
			var want aligned
			for i, n := range c.want {
				want[i] = c.times.at(n)
			}
			if found != want || found != c.times.scan(c.window, c.tag, c.head) || len(found.Pins()) != len(c.want) {
				t.Errorf("found %v, want %v", found, c.want)
			}
		})
	}
}

// TestAlignedBlocksTakeOneStep has constant times between blocks, as every chain has most of the time.
func TestAlignedBlocksTakeOneStep(t *testing.T) {
	for _, c := range []struct {
		name             string
		quarters, window uint64
	}{{"250 ms", 1, 60}, {"500 ms", 2, 60}, {"1 s", 4, 60}, {"2 s", 8, 60}, {"an L1", 48, 384}, {"one block", 8, 0}} {
		l := every(c.quarters, 4000)
		for tag := uint64(3000); tag < 3000+2*4*60; tag++ {
			if found, steps, asked := l.search(t, c.window, tag, tag+300); steps > 1 || asked > 17 || found != l.scan(c.window, tag, tag+300) {
				t.Fatalf("%s, tag %d: %d steps, %d blocks", c.name, tag, steps, asked)
			}
		}
	}
}

// TestAlignedBlocksOfAnL1 leaves out one slot in a hundred.
func TestAlignedBlocksOfAnL1(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	var l timeline
	for slot := uint64(0); len(l) < 5000; slot++ {
		if random.IntN(100) > 0 {
			l = append(l, 1_700_000_000+12*slot)
		}
	}
	all := 0
	for tag := uint64(100); tag < 4900; tag++ {
		found, steps, _ := l.search(t, 384, tag, tag+64)
		if found != l.scan(384, tag, tag+64) {
			t.Fatalf("tag %d: %v", tag, found)
		}
		all += steps
	}
	if all > 4800*11/10 {
		t.Errorf("%d steps for 4800 tags", all)
	}
}

// TestAlignedBlocksOfALongChain has tags that need a long way.
func TestAlignedBlocksOfALongChain(t *testing.T) {
	still := make(timeline, 200_000) // All blocks have one second, but for the first and the last ones.
	for i := range still {
		still[i] = 1000
	}
	still[0], still[1], still[len(still)-1] = 10, 100, 1100
	for _, tag := range []uint64{uint64(len(still)) - 2, uint64(len(still)) - 1, 100_000} {
		found, steps, _ := still.search(t, 60, tag, uint64(len(still))-1)
		if found != still.scan(60, tag, uint64(len(still))-1) {
			t.Errorf("tag %d: %v", tag, found)
		}
		t.Logf("tag %d: %d steps", tag, steps)
	}
}

// FuzzAligned compares the search with the definition. Each byte of data is the time between two blocks: below 200
// seconds divided by 8, so that many blocks have the same second, above it gaps of many windows.
func FuzzAligned(f *testing.F) {
	f.Add(uint64(60), uint16(3), uint16(9), []byte{0, 16, 16, 16, 255, 96, 96, 96, 96, 0, 0, 0, 8})
	f.Add(uint64(0), uint16(3), uint16(4), []byte{16, 16, 16, 16, 16, 16})
	f.Add(uint64(12), uint16(7), uint16(0), []byte{96, 96, 96, 96, 96, 96, 96, 200, 255})
	f.Add(uint64(384), uint16(200), uint16(64), binary.BigEndian.AppendUint64(make([]byte, 300), 1<<60))
	f.Fuzz(func(t *testing.T, window uint64, tag, ahead uint16, gaps []byte) {
		l := timeline{uint64(len(gaps)) * 7}
		for _, g := range gaps[:min(len(gaps), 5000)] {
			gap := uint64(g) / 8
			if g >= 200 {
				gap = uint64(g-199) * 97
			}
			l = append(l, l[len(l)-1]+gap)
		}
		window %= 1000
		at := uint64(tag) % uint64(len(l))
		head := at + uint64(ahead)%(uint64(len(l))-at)
		if found, _, _ := l.search(t, window, at, head); found != l.scan(window, at, head) {
			t.Errorf("window %d, tag %d, head %d of %v: found %v, want %v", window, at, head, l, found, l.scan(window, at, head))
		}
	})
}
