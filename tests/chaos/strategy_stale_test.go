package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/messages"
)

// stale moves its own stake in every L1 block and proposes updates at the oldest L1 pin that is allowed, which carry
// nothing but that: each is right, takes the L2 pin that honest updates need, and is executed in front of them.
type stale struct {
	deaf

	a     *adversary
	moves uint64
	held  messages.Proposal
	toL2  uint64
	at    time.Time
}

func (*stale) name() string { return "stale" }

func (s *stale) begin(a *adversary) {
	s.a = a
	a.net.movesL1(s.move)
	a.again(300*time.Millisecond, s.act)
}

func (s *stale) move(st *chaintest.Stakes) {
	k := s.a.of[0].keys.address
	now := st.Power[k]
	// A reorganisation may have undone a move: a stake of zero has only one way to go.
	if s.moves++; s.moves%2 == 1 || now.IsZero() {
		st.Power[k] = *now.AddUint64(&now, 1)
	} else {
		st.Power[k] = *now.SubUint64(&now, 1)
	}
}

func (s *stale) act() {
	t, commit := s.a.net, s.a.net.present().CommitAtHead
	if s.toL2 <= commit.L2 {
		s.toL2 = 0
	}
	if pin, ok := s.pin(); ok && pin.Number != s.toL2 {
		for _, l1 := range s.l1Pins(commit.L1) {
			if p, ok := s.a.update(s.a.of[0], pin, l1, asHonest); ok {
				s.held, s.toL2, s.at = p, pin.Number, time.Time{}
				break
			}
		}
	}
	if s.toL2 == 0 {
		return
	}
	if t.now.Sub(s.at) > 3*time.Second {
		s.at = t.now
		s.a.propose(s.held, nil)
	}
	if len(s.a.waiting()) == 0 {
		return
	}
	if submission, ok := s.a.quorum(s.held); ok {
		s.a.overtake(submission)
		s.toL2 = 0
	}
}

// pin is the L2 pin of an honest update that waits, otherwise the newest one.
func (s *stale) pin() (messages.Pin, bool) {
	for _, p := range s.a.waiting() {
		if claim, err := s.a.net.about(&p).claim(); err == nil {
			return claim.Proof.L2, true
		}
	}
	pins := s.a.pins()
	if len(pins) == 0 {
		return messages.Pin{}, false
	}
	return pins[0], true
}

// l1Pins are the oldest L1 pins that an attester may approve, the oldest first: the aligned ones, and on a chain that
// aligns none whatever is above the last commit.
func (s *stale) l1Pins(commit uint64) []messages.Pin {
	var all []messages.Pin
	state, ok := s.a.l1(messages.Pin{}, nil)
	if !ok {
		return nil
	}
	for i := len(state.Aligned) - 1; i >= 0; i-- {
		all = append(all, state.Aligned[i])
	}
	if len(all) > 0 {
		return all
	}
	for number := commit + 1; number < commit+5; number++ {
		if pin, known := s.a.net.l1.At(number); known {
			all = append(all, pin)
		}
	}
	return all
}
