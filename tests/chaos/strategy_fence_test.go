package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// heldFence executes a fence in front of each update that waits in the mempool. An attester approves one
// fence in ten minutes: so it asks for none before an update is proposed, and for a newer one every few
// blocks until that update is dead.
type heldFence struct {
	a      *adversary
	held   []messages.Proposal
	commit messages.Commit
	newest uint64 // up to where a fence was asked for
	victim uint64 // the newest L2 pin of an update
}

func (*heldFence) name() string { return "fence" }

func (s *heldFence) begin(a *adversary) {
	s.a = a
	a.again(300*time.Millisecond, s.act)
}

func (s *heldFence) hear(m packet) {
	if m.proposal == nil {
		return
	}
	if claim, err := m.facts.claim(); err == nil && claim.DataErr == nil && !claim.Update.Empty() && claim.Update.ToBlockL2 > s.victim {
		s.victim = claim.Update.ToBlockL2
		s.act()
	}
}

func (s *heldFence) act() {
	state, ok := s.a.l2(messages.Pin{})
	if !ok || state.TagNumber <= state.CommitAtHead.L2 {
		return
	}
	if state.CommitAtHead != s.commit {
		s.commit, s.held, s.newest = state.CommitAtHead, nil, 0
	}
	if s.victim > state.CommitAtHead.L2 && (s.victim > s.newest || state.TagNumber > s.newest+4) {
		s.ask(max(state.TagNumber, s.victim))
	}
	for _, update := range s.a.waiting() {
		if s.kill(update) {
			return
		}
	}
}

// ask proposes a fence up to a block.
func (s *heldFence) ask(number uint64) {
	pin, known := s.a.net.l2.At(number)
	if !known {
		return
	}
	if p, ok := s.a.fence(s.a.of[0], pin); ok {
		s.held, s.newest = append(s.held, p), number
		s.a.propose(p, nil)
	}
}

// kill executes a fence that makes an update impossible.
func (s *heldFence) kill(update messages.Proposal) bool {
	victim, err := s.a.net.about(&update).claim()
	if err != nil {
		return false
	}
	for i := len(s.held) - 1; i >= 0; i-- {
		claim, err := s.a.net.about(&s.held[i]).claim()
		if err != nil || claim.Update.ToBlockL2 < victim.Update.ToBlockL2 {
			return false
		}
		if submission, ok := s.a.quorum(s.held[i]); ok {
			s.a.overtake(submission)
			return true
		}
	}
	return false
}
