package quorum

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// at makes a block of a branch.
func at(number uint64, branch byte) rpc.Block {
	return rpc.Block{Number: number, Hash: common.Hash{branch, byte(number)}, Time: number}
}

// seen makes a head report with a head, a tag and all blocks down to 0 of a branch.
func seen(head, tag uint64, branch byte) *HeadReport {
	s := &HeadReport{head: at(head, branch), known: map[uint64]rpc.Block{}}
	for n := range head + 1 {
		s.add(at(n, branch))
	}
	if tag > 0 {
		b := at(tag, branch)
		s.tag = &b
	}
	return s
}

func TestPolls(t *testing.T) {
	safe, latest := PinRule{Tag: rpc.TagSafe, Confirmations: 3}, PinRule{Tag: rpc.TagLatest, Confirmations: 3}
	for name, c := range map[string]struct {
		rule      PinRule
		reports   []*HeadReport
		k         int
		tagSeen   bool
		head, tag uint64
		reason    messages.Reason
	}{
		"all alike":               {rule: safe, reports: []*HeadReport{seen(20, 15, 1), seen(20, 15, 1), seen(20, 15, 1)}, k: 2, head: 20, tag: 15},
		"one behind":              {rule: safe, reports: []*HeadReport{seen(20, 15, 1), seen(9, 5, 1), seen(19, 14, 1)}, k: 2, head: 19, tag: 14},
		"all of three":            {rule: safe, reports: []*HeadReport{seen(20, 15, 1), seen(9, 5, 1), seen(19, 14, 1)}, k: 3, head: 9, tag: 5},
		"one on another branch":   {rule: safe, reports: []*HeadReport{seen(30, 29, 2), seen(20, 15, 1), seen(20, 15, 1)}, k: 2, head: 20, tag: 15},
		"a tag at the head":       {rule: safe, reports: []*HeadReport{seen(20, 20, 1), seen(20, 15, 1), seen(20, 14, 1)}, k: 2, head: 20, tag: 15},
		"two branches":            {rule: safe, reports: []*HeadReport{seen(20, 15, 1), seen(20, 15, 2)}, k: 2, reason: messages.ReasonEndpointsDisagree},
		"one without the tag":     {rule: safe, reports: []*HeadReport{seen(20, 0, 1), seen(20, 15, 1), seen(20, 15, 1)}, k: 2, head: 20, tag: 15},
		"two without the tag":     {rule: safe, reports: []*HeadReport{seen(20, 0, 1), seen(20, 0, 1), seen(20, 15, 1)}, k: 2, head: 20, tag: 17},
		"the tag is lost":         {rule: safe, reports: []*HeadReport{seen(20, 0, 1), seen(20, 0, 1), seen(20, 15, 1)}, k: 2, tagSeen: true, reason: messages.ReasonChainUnavailable},
		"no quorum about a tag":   {rule: safe, reports: []*HeadReport{seen(20, 0, 1), seen(20, 15, 1)}, k: 2, reason: messages.ReasonChainUnavailable},
		"counted":                 {rule: latest, reports: []*HeadReport{seen(20, 0, 1), seen(18, 0, 1)}, k: 2, head: 18, tag: 15},
		"counted below nothing":   {rule: latest, reports: []*HeadReport{seen(2, 0, 1), seen(2, 0, 1)}, k: 2, head: 2, tag: 0},
		"a head that only it has": {rule: latest, reports: []*HeadReport{seen(90, 0, 3), seen(20, 0, 1), seen(20, 0, 1)}, k: 2, head: 20, tag: 17},
	} {
		t.Run(name, func(t *testing.T) {
			settled := &Settled{}
			if c.tagSeen {
				settled.reached(at(1, 1))
			}
			p := &poll{rule: c.rule, quorum: 2, settled: settled, reports: c.reports}
			v, err := p.agree(c.k)
			if c.reason != "" {
				if messages.AsFailure(err) == nil || messages.AsFailure(err).Reason != c.reason {
					t.Fatalf("%+v, %v", v, err)
				}
				return
			}
			if err != nil || v.Head != at(c.head, 1) || v.Tag != at(c.tag, 1) || v.Pin != v.Tag || !v.Final {
				t.Errorf("%+v, %v", v, err)
			}
		})
	}
}

func TestWantedPins(t *testing.T) {
	finalized := func(s *HeadReport, number uint64) *HeadReport {
		b := s.known[number]
		s.finalized = &b
		return s
	}
	short := seen(4, 2, 1)
	short.missing = messagesFailure(messages.ReasonPinUnknown)
	for name, c := range map[string]struct {
		want                         messages.Pin
		reports                      []*HeadReport
		final, foreign, foreignFinal bool
		reason                       messages.Reason
	}{
		"settled":              {want: at(9, 1).Pin(), reports: []*HeadReport{seen(20, 15, 1), seen(20, 15, 1)}, final: true},
		"not settled":          {want: at(16, 1).Pin(), reports: []*HeadReport{seen(20, 15, 1), seen(20, 15, 1)}},
		"foreign":              {want: at(16, 2).Pin(), reports: []*HeadReport{seen(20, 15, 1), seen(20, 15, 1)}, foreign: true},
		"foreign for good":     {want: at(3, 2).Pin(), reports: []*HeadReport{finalized(seen(20, 15, 1), 5), finalized(seen(20, 15, 1), 5)}, final: true, foreign: true, foreignFinal: true},
		"foreign says one":     {want: at(3, 2).Pin(), reports: []*HeadReport{finalized(seen(20, 15, 1), 5), seen(20, 15, 1)}, final: true, foreign: true},
		"one liar's own block": {want: at(9, 2).Pin(), reports: []*HeadReport{seen(20, 15, 2), seen(20, 15, 1), seen(20, 15, 1)}, final: true, foreign: true},
		"most have no such":    {want: at(9, 1).Pin(), reports: []*HeadReport{seen(20, 15, 1), short, short}, reason: messages.ReasonPinUnknown},
		"all have another":     {want: at(9, 1).Pin(), reports: []*HeadReport{seen(20, 15, 1), seen(20, 15, 2), seen(20, 15, 2), seen(20, 15, 1)}, reason: messages.ReasonEndpointsDisagree},
	} {
		t.Run(name, func(t *testing.T) {
			p := &poll{rule: PinRule{Tag: rpc.TagSafe}, want: c.want, quorum: 2, settled: &Settled{}, reports: c.reports}
			v, err := p.agree(2)
			if c.reason != "" {
				if f := messages.AsFailure(err); f == nil || f.Reason != c.reason {
					t.Fatalf("%+v, %v", v, err)
				}
				return
			}
			if err != nil || v.Final != c.final || v.Foreign != c.foreign || v.ForeignFinal != c.foreignFinal {
				t.Errorf("%+v, %v", v, err)
			}
		})
	}
}

func messagesFailure(r messages.Reason) error { return &messages.Failure{Reason: r} }

func TestWhatAMinorityCannotMove(t *testing.T) {
	for _, c := range []struct {
		numbers []uint64
		quorum  int
		want    uint64
	}{
		{[]uint64{5, 5, 1 << 60}, 2, 5}, {[]uint64{7, 5, 0}, 2, 5}, {[]uint64{9}, 1, 9}, {[]uint64{9}, 2, 0}, {[]uint64{1, 2, 3, 4, 5}, 3, 3},
	} {
		if got := Reached(c.numbers, c.quorum); got != c.want {
			t.Errorf("%v of %d: %d", c.numbers, c.quorum, got)
		}
	}
	if v, ok := Agreed([]int{1, 2, 3, 2}, 2); !ok || v != 2 {
		t.Errorf("%d, %t", v, ok)
	}
	if v, ok := Agreed([]int{1, 2, 3}, 2); ok || v != 0 {
		t.Errorf("%d, %t", v, ok)
	}
}

// TestHeadersOfAMinority searches with nothing but what a quorum has in common.
func TestHeadersOfAMinority(t *testing.T) {
	sparse := func(more ...rpc.Block) *HeadReport {
		tag := at(15, 1)
		s := &HeadReport{head: at(20, 1), tag: &tag, known: map[uint64]rpc.Block{}}
		for _, b := range append(more, at(20, 1), tag) {
			s.add(b)
		}
		return s
	}
	v := AgreedHeads{Tag: at(15, 1), Head: at(20, 1)}
	for name, c := range map[string]struct {
		reports []*HeadReport
		known   bool
		reason  messages.Reason
	}{
		"two have it":                    {[]*HeadReport{sparse(at(14, 1)), sparse(at(14, 1)), sparse(at(14, 2))}, true, ""},
		"one has it":                     {[]*HeadReport{sparse(at(14, 2)), sparse(), sparse()}, false, messages.ReasonChainUnavailable},
		"two differ":                     {[]*HeadReport{sparse(at(14, 2)), sparse(at(14, 1)), sparse()}, false, messages.ReasonEndpointsDisagree},
		"one that has it is on a branch": {[]*HeadReport{sparse(at(14, 1)), {known: map[uint64]rpc.Block{14: at(14, 1), 15: at(15, 2)}}, sparse()}, false, messages.ReasonEndpointsDisagree},
	} {
		t.Run(name, func(t *testing.T) {
			p := &poll{rule: PinRule{Tag: rpc.TagSafe, Window: time.Minute}, quorum: 2, reports: c.reports}
			a := p.alignment(v)
			if _, known := a.find(14); known != c.known {
				t.Errorf("known: %v", a.known)
			}
			if c.known {
				return
			}
			if got := messages.AsFailure(p.noHeader(14)).Reason; got != c.reason {
				t.Errorf("the failure is %s", got)
			}
		})
	}
}
