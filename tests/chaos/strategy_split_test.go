package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// split sends a right update at one valid pin to one half and at the other valid pin to the other half, whenever nobody
// is bound: neither gets a quorum, and neither half may approve what the other did.
type split struct {
	a     *adversary
	tasks [2]messages.TaskID
	toL2  uint64 // the newer pin of the latest two
	voted bool
	at    time.Time
}

func (*split) name() string { return "split" }

func (s *split) begin(a *adversary) {
	s.a = a
	a.again(500*time.Millisecond, s.act)
}

func (s *split) hear(m packet) {
	if m.attestation != nil && (m.facts.task == s.tasks[0] || m.facts.task == s.tasks[1]) {
		s.voted = true
	}
}

func (s *split) act() {
	t := s.a.net
	open := s.toL2 > t.present().CommitAtHead.L2
	if open && (s.voted || t.now.Sub(s.at) < 6*time.Second) {
		return
	}
	pins := s.a.pins()
	if len(pins) < 2 {
		return
	}
	var two [2]messages.Proposal
	for i := range two {
		p, ok := s.a.update(s.a.of[0], pins[1-i], messages.Pin{}, asHonest)
		if !ok {
			return
		}
		two[i], s.tasks[i] = p, t.about(&p).task
	}
	s.toL2, s.voted, s.at = pins[0].Number, false, t.now
	for i, p := range two {
		s.a.propose(p, s.a.half(i))
	}
}
