package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// heldFence has fences approved, keeps them, and executes one in front of each update that waits in the mempool: the newest
// one, if it is at or after the update's own L2 block.
type heldFence struct {
	deaf

	a      *adversary
	held   []messages.Proposal
	commit messages.Commit
	newest uint64
}

func (*heldFence) name() string { return "fence" }

func (s *heldFence) begin(a *adversary) {
	s.a = a
	a.again(300*time.Millisecond, s.act)
}

func (s *heldFence) act() {
	state, ok := s.a.l2(messages.Pin{})
	if !ok || state.TagNumber <= state.CommitAtHead.L2 {
		return
	}
	if state.CommitAtHead != s.commit {
		s.commit, s.held, s.newest = state.CommitAtHead, nil, 0
	}
	if state.TagNumber > s.newest+4 {
		s.ask(state.TagNumber)
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
