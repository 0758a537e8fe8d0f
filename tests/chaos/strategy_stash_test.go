package chaos

import (
	"fmt"
	"time"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// stash has its right update approved while the aggregators' place for its performer is taken by junk: so the attesters
// are bound to an update that nobody honest collects.
type stash struct {
	a      *adversary
	junk   int
	junkAt time.Time
	held   messages.Proposal
	toL2   uint64
	at     time.Time
	voters map[messages.OperatorID]bool
}

func (*stash) name() string { return "stash" }

func (s *stash) begin(a *adversary) {
	s.a = a
	a.again(400*time.Millisecond, s.act)
}

func (s *stash) hear(m packet) {
	if s.toL2 > 0 && m.attestation != nil && m.facts.task == s.a.net.about(&s.held).task {
		s.voters[protocol.OperatorAt(*s.a.net.present(), m.attestation.Address)] = true
	}
}

func (s *stash) act() {
	now := s.a.net.now
	s.occupy(now)
	pins := s.a.pins()
	if s.junk == 1 && now.Sub(s.junkAt) < 3*time.Second || len(pins) == 0 || s.waits(now) {
		return
	}
	pin := pins[s.a.updates%len(pins)]
	if p, ok := s.a.update(s.a.of[0], pin, messages.Pin{}, asHonest); ok {
		s.held, s.toL2, s.at, s.voters = p, pin.Number, now, map[messages.OperatorID]bool{}
		s.a.propose(p, nil)
	}
}

// occupy proposes something that cannot be read, with a vote on it.
func (s *stash) occupy(now time.Time) {
	if s.junk > 0 && now.Sub(s.junkAt) < 20*time.Second {
		return
	}
	s.junk++
	s.junkAt = now
	b := s.a.of[0]
	p := messages.Proposal{
		ProofOfTask: fmt.Sprintf("junk %d", s.junk), Data: []byte{1},
		Performer: b.keys.address, Definition: messages.VotingPowerSync, Chain: b.net.chain,
	}
	b.sign(&p)
	s.a.propose(p, nil)
	for _, v := range s.a.own(p) {
		s.a.net.after(time.Second, func() { s.a.say(packet{attestation: &v, proposal: &p}, nil) })
	}
}

// waits tells that the held update still binds somebody, or may: those that have not voted are asked again for a while.
func (s *stash) waits(now time.Time) bool {
	if s.toL2 <= s.a.net.present().CommitAtHead.L2 {
		return false
	}
	if len(s.voters) == 0 {
		return now.Sub(s.at) < 1200*time.Millisecond
	}
	if len(s.voters) < len(s.a.net.nodes) && now.Sub(s.at) < 20*time.Second {
		s.a.propose(s.held, nil)
	}
	return true
}
