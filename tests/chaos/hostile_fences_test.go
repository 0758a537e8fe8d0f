package chaos

import (
	"time"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// nobodyHearsIt begins a round of which no attester hears: nothing is approved, so nothing is in
// the way of the next one.
func nobodyHearsIt(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.side[s.nodes[0].name], s.cutUntil = true, s.now.Add(roundTimeout+time.Minute)
	s.ask()
	s.inSync("an update that nobody heard of", 6*time.Minute)
	s.noFence("nobody approved anything")
}

func (s *scene) noFence(why string) {
	if s.recorded.fences > 0 {
		s.violate("L2: %d fences are proposed: %s", s.recorded.fences, why)
	}
}

// losesItsBase lets the first node begin an update whose base is gone with its last vote: it needs a fence, for
// which too few can vote then.
func (s *scene) losesItsBase() {
	votes := 0
	s.heardVote = func(a messages.Attestation, p messages.Proposal) {
		claim, err := votingpower.ReadClaim(p)
		if !p.Definition.Sync() || !a.Approved || err != nil || claim.Fence() {
			return
		}
		if votes++; votes == len(s.nodes) {
			s.heardVote, s.overtaken = nil, s.now
			s.leave(s.stranger())
		}
	}
	s.ask()
	s.runFor(time.Second)
	s.cutOff(30 * time.Minute)
	s.runFor(10 * time.Second)
	if s.recorded.fences == 0 && s.executed == 0 {
		s.violate("L1: no fence is proposed when the base is gone")
	}
}

// aFenceThatWaits has its quorum when a node needs it, though its performer keeps it and too few could vote
// now. One more is not needed.
func aFenceThatWaits(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.a.propose(s.proposal(s.fenceAt(s.tag(), 0)), nil)
	s.runFor(5 * time.Second)
	s.executed = 0
	s.losesItsBase()
	for from := s.now; s.executed == 0 && len(s.failed) == 0; s.runFor(time.Second) {
		if s.now.Sub(from) > time.Minute {
			s.violate("L1: a fence that waits is not used")
		}
	}
	executed, fences := s.now, s.recorded.fences
	s.runFor(20 * time.Second)
	last := s.nodes[0].rounds[len(s.nodes[0].rounds)-1]
	if late := last.Ended.Since(messages.MillisOf(executed)); late > 15*time.Second || late < 0 {
		s.violate("L2: the round of a fence is not over 15 s after another one was executed")
	}
	s.runFor(4 * time.Minute)
	if n := s.recorded.fences - fences; n > 0 {
		s.violate("L2: %d fences are proposed after one was executed", n)
	}
}

// anothersFence is executed while a node waits to retry its own, after several that too few heard of, or
// while it tries a newer one.
func anothersFence(s *scene, trying bool) {
	n := s.nodes[0]
	s.restakeOf(s.stranger(), power/50)
	for s.pinAge() > 1 {
		s.runFor(s.plan.L2Block)
	}
	fence := s.fenceAt(s.tag(), 0)
	s.side[n.name], s.cutUntil = true, s.now.Add(8*time.Second)
	s.a.propose(s.proposal(fence), func(to string) bool { return to != n.name })
	s.runFor(8 * time.Second)
	s.losesItsBase()
	for from := s.now; ; s.runFor(time.Second) {
		failures := 0
		for _, r := range n.rounds {
			if r.Outcome == messages.OutcomeTimedOut {
				failures++
			}
		}
		if failures >= 5 || len(s.failed) > 0 {
			break
		}
		if s.now.Sub(from) > 20*time.Minute {
			s.violate("the scene's fences do not time out")
		}
	}
	if s.runFor(2 * time.Second); trying {
		s.runFor(100 * time.Second)
	}
	rounds, fences := len(n.rounds), s.recorded.fences
	s.commit(fence)
	s.runFor(15 * time.Second)
	if len(n.rounds) == rounds {
		s.violate("L2: no round begins or ends within 15 s after another one's fence cleared the way")
	}
	clear(s.side)
	s.runFor(4 * time.Minute)
	if n := s.recorded.fences - fences; n > 0 {
		s.violate("L2: %d fences are proposed after one was executed", n)
	}
}

// twoTimeouts has a pin that stays valid, at which two rounds time out: a fence has to clear it.
func twoTimeouts(s *scene) {
	s.restakeOf(s.stranger(), power/50)
	s.jump()
	s.cutOff(10 * time.Minute)
	s.ask()
	s.runFor(2*roundTimeout + time.Minute)
	if s.recorded.fences == 0 {
		s.violate("L1: no fence is proposed after two rounds that timed out")
	}
}

// aBaseGoesBetweenRounds is seen before the pin is proposed at again.
func aBaseGoesBetweenRounds(s *scene) {
	n := s.nodes[0]
	s.restakeOf(s.stranger(), power/50)
	s.jump()
	s.cutOff(10 * time.Minute)
	s.ask()
	for rounds := len(n.rounds); len(n.rounds) == rounds && len(s.failed) == 0; {
		s.runFor(time.Second)
	}
	s.leave(s.stranger())
	s.runFor(time.Minute) // what is proposed is judged
}
