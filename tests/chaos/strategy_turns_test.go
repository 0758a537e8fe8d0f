package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// turns makes its operators known as aggregators by fences, at L2 blocks at which all honest aggregators rank behind
// them, and moves the marker again before the honest ones' turns come.
type turns struct {
	deaf

	a     *adversary
	who   int
	moved uint64
}

func (*turns) name() string { return "turns" }

func (s *turns) begin(a *adversary) {
	s.a = a
	a.again(5*time.Second, s.act)
}

func (s *turns) act() {
	state, ok := s.a.l2(messages.Pin{})
	if !ok || state.TagNumber <= state.CommitAtHead.L2 {
		return
	}
	if state.CommitAtHead.L2 != s.moved {
		s.moved = state.CommitAtHead.L2
		s.who++
	}
	if pin, known := s.a.net.l2.At(s.best(state)); known {
		if p, ok := s.a.fence(s.a.of[s.who%len(s.a.of)], pin); ok {
			s.a.propose(p, nil)
		}
	}
}

// best is the block of the last sixty at which the first honest aggregator's turn comes latest.
func (s *turns) best(state messages.L2State) uint64 {
	r, at, latest := *s.a.net.present(), uint64(0), -1
	var evil []messages.OperatorID
	for _, b := range s.a.of {
		evil = append(evil, protocol.OperatorAt(r, b.keys.address))
	}
	for f := state.TagNumber; f > state.CommitAtHead.L2 && f+60 > state.TagNumber; f-- {
		first := len(evil)
		for _, n := range s.a.net.nodes {
			if n.aggregates {
				first = min(first, protocol.Turn(protocol.ProposalSeed(f), protocol.OperatorAt(r, n.keys.address), evil))
			}
		}
		if first > latest {
			latest, at = first, f
		}
	}
	return at
}
