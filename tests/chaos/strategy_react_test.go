package chaos

import (
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// react watches whose votes bind whom, and sends to each node that is free an update at the pin with the least
// power behind it: whatever the others propose, the votes stay split. It speaks as soon as it hears of a
// proposal, before most others do.
type react struct {
	a     *adversary
	bound map[string]uint64    // the newest L2 pin that each node approved
	asked map[string]time.Time // when each node was sent the latest update
}

func (*react) name() string { return "react" }

func (s *react) begin(a *adversary) {
	s.a, s.bound, s.asked = a, map[string]uint64{}, map[string]time.Time{}
	a.again(500*time.Millisecond, s.act)
}

func (s *react) hear(m packet) {
	if m.proposal == nil {
		return
	}
	claim, err := m.facts.claim()
	if err != nil || claim.DataErr != nil || claim.Update.Empty() {
		return
	}
	if m.attestation != nil && m.attestation.Approved {
		name := s.a.net.nameOf(m.attestation.Address)
		s.bound[name] = max(s.bound[name], claim.Update.ToBlockL2)
	}
	s.act()
}

func (s *react) act() {
	pins, t := s.a.pins(), s.a.net
	if len(pins) < 2 {
		return
	}
	commit := t.present().CommitAtHead.L2
	behind := s.behind(commit)
	for _, n := range t.nodes {
		if s.bound[n.name] > commit || t.now.Sub(s.asked[n.name]) < 3*time.Second {
			continue
		}
		least := pins[0]
		for _, pin := range pins[1:] {
			a, b := behind[pin.Number], behind[least.Number]
			if a.Lt(&b) {
				least = pin
			}
		}
		p, ok := s.a.update(s.a.of[len(s.asked)%len(s.a.of)], least, messages.Pin{}, asHonest)
		if !ok {
			return
		}
		s.asked[n.name] = t.now
		sum := behind[least.Number]
		behind[least.Number] = *sum.Add(&sum, s.power(n))
		s.a.propose(p, func(to string) bool { return to == n.name })
	}
}

// behind is the honest power that is bound to each L2 pin.
func (s *react) behind(commit uint64) map[uint64]uint256.Int {
	all := map[uint64]uint256.Int{}
	for _, n := range s.a.net.nodes {
		if to := s.bound[n.name]; to > commit {
			sum := all[to]
			all[to] = *sum.Add(&sum, s.power(n))
		}
	}
	return all
}

func (s *react) power(n *node) *uint256.Int {
	r := s.a.net.present()
	m, _ := protocol.MemberByID(*r, protocol.OperatorAt(*r, n.keys.address))
	return &m.Power
}
