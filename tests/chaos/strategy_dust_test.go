package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// dust proposes right updates of a single entry each, as soon as the pins allow: many changes take many rounds.
type dust struct {
	deaf

	a    *adversary
	toL2 uint64
	at   time.Time
}

func (*dust) name() string { return "dust" }

func (s *dust) begin(a *adversary) {
	s.a = a
	a.again(time.Second, s.act)
}

func (s *dust) act() {
	pins, now := s.a.pins(), s.a.net.now
	open := s.toL2 > s.a.net.present().CommitAtHead.L2 && now.Sub(s.at) < 10*time.Second
	if len(pins) == 0 || open {
		return
	}
	if p, ok := s.a.update(s.a.of[0], pins[0], messages.Pin{}, 1); ok {
		s.toL2, s.at = pins[0].Number, now
		s.a.propose(p, nil)
	}
}
