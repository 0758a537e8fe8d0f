package quorum

import (
	"slices"
	"testing"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

func TestSettledBlocksAreKeptNowAndThen(t *testing.T) {
	var kept []uint64
	keep := func(p messages.Pin) { kept = append(kept, p.Number) }
	s := NewSettled(messages.Pin{}, keep)
	if _, seen := s.Block(); seen {
		t.Error("a tag was seen before the first")
	}
	for _, n := range []uint64{0, 1, keepEvery - 1, 5, keepEvery, keepEvery + 1, 3 * keepEvery} {
		s.reached(at(n, 1))
	}
	if want := []uint64{0, keepEvery, 3 * keepEvery}; !slices.Equal(kept, want) {
		t.Errorf("kept %v, want %v", kept, want)
	}
	if known, seen := s.Block(); !seen || known != at(3*keepEvery, 1).Pin() {
		t.Errorf("the newest is %v, %t", known, seen)
	}
	if known, seen := NewSettled(at(7, 1).Pin(), keep).Block(); !seen || known.Number != 7 {
		t.Errorf("another life knows %v, %t", known, seen)
	}
}

// TestATagThatGoesBack lets endpoints forget what was finalized, as clients do that begin anew.
func TestATagThatGoesBack(t *testing.T) {
	known := at(80, 1)
	for name, c := range map[string]struct {
		head, tag uint64
		branch    byte
		want      rpc.Block
	}{
		"far":               {head: 99, tag: 1, branch: 1, want: known},
		"hardly":            {head: 99, tag: 60, branch: 1, want: at(60, 1)},
		"on another branch": {head: 99, tag: 1, branch: 2, want: at(1, 2)},
		"with the head":     {head: 70, tag: 1, branch: 1, want: at(1, 1)},
		"forward":           {head: 99, tag: 90, branch: 1, want: at(90, 1)},
	} {
		t.Run(name, func(t *testing.T) {
			p := &poll{
				rule: PinRule{Tag: rpc.TagSafe}, quorum: 1, settled: NewSettled(known.Pin(), nil),
				reports: []*HeadReport{seen(c.head, c.tag, c.branch)},
			}
			if asked := slices.Contains(p.numbers(), 80); asked != (c.tag == 1) {
				t.Errorf("block 80 is asked for: %t", asked)
			}
			v, err := p.agree(1)
			if err != nil || v.Tag != c.want {
				t.Errorf("got %v, %v, want %v", v.Tag, err, c.want)
			}
		})
	}
}
