package aggregator

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

func address(id messages.OperatorID) common.Address { return common.Address{0xaa, byte(id)} }

// operatorSetOf is a network of operators 1.. with the given powers.
func operatorSetOf(powers ...uint64) messages.OperatorSet {
	var r messages.OperatorSet
	for i, p := range powers {
		id := messages.OperatorID(i + 1)
		r.Members = append(r.Members, messages.Member{ID: id, Address: address(id), Power: *uint256.NewInt(p)})
		r.Total.AddUint64(&r.Total, p)
	}
	r.Definition.Exists = true
	return r
}

// proposal is an update that changes power, up to L1 block 100 and L2 block toL2.
func proposal(performer messages.OperatorID, toL2 uint64) messages.ProposalReceived {
	return proposalOf(performer, messages.Update{
		Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(5)}}, ToBlockL1: 100, ToBlockL2: toL2,
	})
}

func proposalOf(performer messages.OperatorID, u messages.Update) messages.ProposalReceived {
	proof := votingpower.Proof{L1Chain: 1, L1: messages.Pin{Number: u.ToBlockL1}, L2Chain: 2, L2: messages.Pin{Number: u.ToBlockL2}}
	p := messages.Proposal{
		ProofOfTask: proof.String(), Performer: address(performer), Definition: messages.VotingPowerSync, Chain: 2,
		Data: votingpower.EncodeUpdate(u),
	}
	return messages.ProposalReceived{Task: protocol.TaskID(p), Proposal: p, Performer: performer}
}

func vote(task messages.TaskID, id messages.OperatorID, approved bool, signature byte) messages.AttestationReceived {
	return messages.AttestationReceived{Attestation: messages.Attestation{
		Task: task, Address: address(id), Approved: approved, Signature: messages.BLSSignature{signature},
	}}
}

// bench is a core on whose table votes are verified by their first byte: 0 is a bad signature.
type bench struct {
	Core
	t       *testing.T
	onChain bool // what the chain says of tasks that it is asked about
}

func newBench(t *testing.T, operatorSet messages.OperatorSet) *bench {
	t.Helper()
	b := &bench{Core: NewCore(Config{Identity: protocol.Identity{Address: address(1), L2Chain: 2}, Turn: time.Second, RoundTimeout: 20 * time.Second}), t: t, onChain: true}
	b.feed(messages.OperatorSetRead{OperatorSet: operatorSet})
	return b
}

// feed gives the core a message and answers its verifications until it asks for none.
func (b *bench) feed(m messages.ToAggregator) []Effect {
	b.t.Helper()
	var rest []Effect
	pending := b.Step(time.Unix(0, 0), m)
	for len(pending) > 0 {
		e := pending[0]
		pending = pending[1:]
		if asked, ok := e.(Confirm); ok {
			pending = append(pending, b.Step(time.Unix(0, 0), messages.SettledRead{Task: asked.Task, Settled: b.onChain})...)
			continue
		}
		check, ok := e.(Verify)
		if !ok {
			rest = append(rest, e)
			continue
		}
		done := messages.VotesVerified{Task: check.Task, Approved: check.Approved}
		for _, c := range check.Votes {
			if c.Vote.Signature[0] == 0 {
				done.Bad = append(done.Bad, c.Vote)
			} else {
				done.Good = append(done.Good, c.Vote)
			}
		}
		pending = append(pending, b.Step(time.Unix(0, 0), done)...)
	}
	return rest
}

// expiry is the end of the time that a task has now.
func (b *bench) expiry(task messages.TaskID) messages.TaskExpired {
	if t, open := b.tasks[task]; open {
		return messages.TaskExpired{Task: task, Serial: t.serial}
	}
	return messages.TaskExpired{Task: task}
}

func find[E Effect](effects []Effect) (found E, ok bool) {
	for _, e := range effects {
		if f, is := e.(E); is {
			return f, true
		}
	}
	return found, false
}

func signers(s Submit) []messages.OperatorID {
	var ids []messages.OperatorID
	for _, v := range s.Submit.Submission.Votes {
		ids = append(ids, v.Operator)
	}
	return ids
}

func TestQuorumIsTwoThirdsAndSubmittedOnce(t *testing.T) {
	// The boundary of protocol 8.10: of 100, 66 suffice and 65 do not.
	b := newBench(t, operatorSetOf(65, 1, 34))
	p := proposal(1, 50)
	b.feed(p)
	if _, early := find[Submit](b.feed(vote(p.Task, 1, true, 1))); early {
		t.Fatal("65 of 100 were submitted")
	}
	effects := b.feed(vote(p.Task, 2, true, 1))
	s, ok := find[Submit](effects)
	if !ok || len(signers(s)) != 2 || signers(s)[0] != 1 || signers(s)[1] != 2 {
		t.Fatalf("66 of 100 led to %+v", effects)
	}
	if again := b.feed(vote(p.Task, 3, true, 1)); len(again) != 0 {
		t.Errorf("a late vote led to %+v", again)
	}
}

func TestVotesThatDoNotCount(t *testing.T) {
	p := proposal(1, 50)
	cases := []struct {
		name  string
		votes []messages.AttestationReceived
	}{
		{"the same vote three times", []messages.AttestationReceived{vote(p.Task, 1, true, 1), vote(p.Task, 1, true, 1), vote(p.Task, 1, true, 1)}},
		{"votes of strangers", []messages.AttestationReceived{vote(p.Task, 8, true, 1), vote(p.Task, 9, true, 1)}},
		{"votes with bad signatures", []messages.AttestationReceived{vote(p.Task, 1, true, 1), vote(p.Task, 2, true, 0)}},
		{"votes on another task", []messages.AttestationReceived{vote(messages.TaskID{1}, 1, true, 1), vote(messages.TaskID{1}, 2, true, 1)}},
		{"votes for and against", []messages.AttestationReceived{vote(p.Task, 1, true, 1), vote(p.Task, 2, false, 1)}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, operatorSetOf(40, 30, 30))
			b.feed(p)
			for _, v := range c.votes {
				if s, ok := find[Submit](b.feed(v)); ok {
					t.Errorf("submitted %v", signers(s))
				}
			}
		})
	}
}

func TestBadCandidatesDoNotKeepTheGoodOneOut(t *testing.T) {
	b := newBench(t, operatorSetOf(50, 50))
	p := proposal(1, 50)
	b.feed(p)
	for forged := range byte(3 * maxCandidates) { // somebody signs in the name of 2, again and again
		v := vote(p.Task, 2, true, 0)
		v.Attestation.Signature[1] = forged
		b.feed(v)
	}
	b.feed(vote(p.Task, 2, true, 5))
	effects := b.feed(vote(p.Task, 1, true, 1))
	if s, ok := find[Submit](effects); !ok || len(signers(s)) != 2 {
		t.Errorf("got %+v", effects)
	}
}

func TestARetryWithTheSamePinsIsCollectedAgain(t *testing.T) {
	b := newBench(t, operatorSetOf(100))
	p := proposal(1, 50)
	b.feed(p)
	first := b.expiry(p.Task)
	b.feed(first)
	b.feed(p)
	if over := b.feed(first); len(over) != 0 {
		t.Errorf("the first try's time ended the second: %+v", over)
	}
	if _, ok := find[Submit](b.feed(vote(p.Task, 1, true, 1))); !ok {
		t.Error("the retry's votes do not count")
	}
}

func TestFourOpenTasksOfAPerformer(t *testing.T) {
	b := newBench(t, operatorSetOf(40, 30, 30))
	for i := range uint64(100) {
		b.feed(proposal(2, 50+i))
	}
	if len(b.tasks) != protocol.MaxOpenOfPerformer {
		t.Errorf("one performer has %d open tasks", len(b.tasks))
	}
	b.feed(proposal(9, 50))
	if len(b.tasks) != protocol.MaxOpenOfPerformer {
		t.Error("one who is not an operator has an open task")
	}
	ours := proposal(1, 50)
	b.feed(ours)
	if b.tasks[ours.Task] == nil {
		t.Error("ours found no room")
	}
}

// carried is a vote as it arrives: with the proposal that it is on.
func carried(p messages.ProposalReceived, id messages.OperatorID, signature byte) messages.AttestationReceived {
	v := vote(p.Task, id, true, signature)
	v.Proposal = p.Proposal
	return v
}

// TestJunkKeepsNoRightProposalOut is what one operator of no power could do: junk proposals with forged votes on them,
// more than there are places, before a right one and in between the votes on it.
func TestJunkKeepsNoRightProposalOut(t *testing.T) {
	b := newBench(t, operatorSetOf(100, 100, 100, 1))
	right := proposal(4, 50)
	junk := func(from, to uint64) {
		for i := from; i < to; i++ {
			j := proposal(4, 1000+i)
			b.feed(j)
			b.feed(carried(j, 1, 0))
			b.feed(carried(j, 4, 1)) // its own vote is right
		}
	}
	junk(0, 10)
	var effects []Effect
	for id := messages.OperatorID(1); id <= 3; id++ {
		effects = append(effects, b.feed(carried(right, id, 1))...) // its broadcast was never heard
		junk(10*uint64(id), 10*uint64(id)+10)
	}
	if s, ok := find[Submit](effects); !ok || s.Submit.Submission.Task != right.Task {
		t.Errorf("got %+v", effects)
	}
	if len(b.tasks) > protocol.MaxOpenOfPerformer {
		t.Errorf("%d tasks are open", len(b.tasks))
	}
}

func TestAVoteOpensItsTask(t *testing.T) {
	b := newBench(t, operatorSetOf(100, 1))
	p := proposal(2, 50)
	if got := b.feed(carried(p, 9, 1)); len(got) != 0 || len(b.tasks) != 0 {
		t.Errorf("a stranger's vote: %+v", got)
	}
	if _, ok := find[Submit](b.feed(carried(p, 1, 1))); !ok {
		t.Error("the vote does not count")
	}
}

func TestOfTwoUpdatesWithOneL2BlockOneGoesFirst(t *testing.T) {
	of := func(performer messages.OperatorID, l1, l2 uint64) messages.ProposalReceived {
		return proposalOf(performer, messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(5)}}, ToBlockL1: l1, ToBlockL2: l2})
	}
	fence := proposalOf(2, messages.Update{ToBlockL1: 101, ToBlockL2: 50})
	ours := of(1, 100, 50)
	low, high := ours, ours
	for n := uint64(6); low.Task == high.Task || low.Task == ours.Task || high.Task == ours.Task; n++ { // one hash on each side of ours
		p := proposalOf(2, messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(n)}}, ToBlockL1: 100, ToBlockL2: 50})
		if bytes.Compare(p.Task[:], ours.Task[:]) < 0 {
			low = p
		} else {
			high = p
		}
	}
	// against has an L1 pin, and a hash that says the contrary.
	against := func(l1 uint64, lower bool) messages.ProposalReceived {
		for n := uint64(6); ; n++ {
			p := proposalOf(2, messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(n)}}, ToBlockL1: l1, ToBlockL2: 50})
			if (bytes.Compare(p.Task[:], ours.Task[:]) < 0) == lower {
				return p
			}
		}
	}
	cases := []struct {
		name   string
		others []messages.ProposalReceived
		turns  int
	}{
		{"nobody else's", nil, 0},
		{"a newer L1 pin", []messages.ProposalReceived{against(101, false)}, 1},
		{"an older L1 pin", []messages.ProposalReceived{against(99, true)}, 0},
		{"the same pins, a lower hash", []messages.ProposalReceived{low}, 1},
		{"the same pins, a higher hash", []messages.ProposalReceived{high}, 0},
		{"several", []messages.ProposalReceived{of(2, 101, 50), of(2, 102, 50), low}, 1},
		{"another L2 block", []messages.ProposalReceived{of(2, 101, 51)}, 0},
		{"a fence", []messages.ProposalReceived{fence}, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, operatorSetOf(100, 1))
			for _, p := range c.others {
				b.feed(p)
			}
			b.feed(ours)
			if s, ok := find[Submit](b.feed(vote(ours.Task, 1, true, 1))); !ok || s.Submit.Wait != time.Duration(c.turns)*b.cfg.Turn {
				t.Errorf("waits %s", s.Submit.Wait)
			}
		})
	}
}

func TestTurnsTakeARoundTimeoutInAll(t *testing.T) {
	b := newBench(t, operatorSetOf(make([]uint64, 40)...))
	b.operatorSet.Members[0].Power, b.operatorSet.Total = *uint256.NewInt(100), *uint256.NewInt(100)
	for id := range messages.OperatorID(16) {
		b.performers.Note(b.operatorSet, messages.TaskEnded{Proposal: proposal(20+id, 1).Proposal, Outcome: messages.OutcomeCommitted}, proposal1())
	}
	b.cfg.RoundTimeout = 5 * b.cfg.Turn
	longest := time.Duration(0)
	for l2 := range uint64(20) {
		p := proposal(2, 50+l2)
		b.feed(p)
		s, _ := find[Submit](b.feed(vote(p.Task, 1, true, 1)))
		longest = max(longest, s.Submit.Wait)
	}
	if longest != b.cfg.RoundTimeout {
		t.Errorf("waits up to %s", longest)
	}
}

// proposal1 is an update that changes power.
func proposal1() messages.Update {
	return messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(5)}}}
}

func TestAnothersFenceIsSubmittedByWhoNeedsOne(t *testing.T) {
	fence := messages.Update{ToBlockL1: 7, ToBlockL2: 50}
	for _, c := range []struct {
		name                   string
		performer              messages.OperatorID
		before, after, before2 bool // it is needed before the quorum, after it; it is handed over
	}{{"needed by nobody", 2, false, false, false}, {"needed before", 2, true, true, true}, {"needed later", 2, false, true, true}, {"ours", 1, false, false, true}} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, operatorSetOf(100, 1))
			p := proposalOf(c.performer, fence)
			b.feed(messages.FenceNeeded{Needed: c.before})
			b.feed(p)
			effects := b.feed(vote(p.Task, 1, true, 1))
			effects = append(effects, b.feed(messages.FenceNeeded{Needed: c.after})...)
			if _, ok := find[Submit](effects); ok != c.before2 {
				t.Errorf("got %+v", effects)
			}
			if again := b.feed(messages.FenceNeeded{Needed: true}); c.before2 && len(again) != 0 {
				t.Errorf("it is handed over again: %+v", again)
			}
		})
	}
}

func TestTheEndSaysWhoDidWhat(t *testing.T) {
	b := newBench(t, operatorSetOf(40, 30, 30))
	p := proposal(1, 50)
	b.feed(p)
	b.feed(vote(p.Task, 1, true, 1))
	b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: p.Task, Operator: 2, Answer: messages.Abstain, Reason: messages.ReasonPinUnknown}})
	over, _ := find[End](b.feed(b.expiry(p.Task)))
	e := over.Ended
	if len(e.Verdicts) != 1 || e.Verdicts[0].Operator != 2 || len(e.Silent) != 1 || e.Silent[0] != 3 || e.Missing.Uint64() != 60 {
		t.Errorf("verdicts %+v, silent %v, missing %s", e.Verdicts, e.Silent, e.Missing.Dec())
	}
}

func TestAnApprovalAfterTheQuorumIsNotMissing(t *testing.T) {
	b := newBench(t, operatorSetOf(40, 30, 20, 10))
	p := proposal(1, 50)
	b.feed(p)
	b.feed(vote(p.Task, 1, true, 1))
	if _, reached := find[Quorum](b.feed(vote(p.Task, 2, true, 1))); !reached {
		t.Fatal("70 of 100 are not a quorum")
	}
	b.feed(vote(p.Task, 3, true, 1))
	over, _ := find[End](b.feed(messages.SubmissionEnded{Task: p.Task}))
	if missing := over.Ended.Missing.Uint64(); missing != 10 || len(over.Ended.Silent) != 1 {
		t.Errorf("missing %d, silent %v", missing, over.Ended.Silent)
	}
}

func TestRejectedOnceApprovalIsOutOfReach(t *testing.T) {
	b := newBench(t, operatorSetOf(34, 33, 33))
	p := proposal(2, 50)
	b.feed(p)
	b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: p.Task, Operator: 1, Answer: messages.Reject, Reason: messages.ReasonPowerMismatch}})
	if _, over := find[End](b.feed(vote(p.Task, 2, false, 1))); over {
		t.Fatal("67 of 100 may still approve")
	}
	if _, over := find[End](b.feed(vote(p.Task, 1, false, 0))); over {
		t.Fatal("a bad vote against ended it")
	}
	over, ok := find[End](b.feed(vote(p.Task, 1, false, 1)))
	if !ok || over.Ended.Outcome != messages.OutcomeRejected || over.Ended.Reason != messages.ReasonRejectedByVotes {
		t.Fatalf("got %+v", over)
	}
	if again := b.feed(p); len(again) != 0 {
		t.Errorf("an ended task was opened again: %+v", again)
	}
}

func TestAnAnnouncedSubmissionIsHeeded(t *testing.T) {
	says := func(by messages.OperatorID, task messages.TaskID) messages.VerdictReceived {
		return messages.VerdictReceived{Verdict: messages.Verdict{Task: task, Operator: by, Answer: messages.Submits}}
	}
	quorum := func(b *bench, p messages.ProposalReceived) []Effect {
		b.feed(p)
		b.feed(vote(p.Task, 1, true, 1))
		return b.feed(vote(p.Task, 2, true, 1))
	}
	p := proposal(2, 10)
	cases := []struct {
		name   string
		happen func(b *bench) []Effect
		heeded bool
		doubt  bool
	}{
		{"it has its quorum", func(b *bench) []Effect { quorum(b, p); return b.feed(says(2, p.Task)) }, true, false},
		{"its quorum comes later", func(b *bench) []Effect { b.feed(p); b.feed(says(2, p.Task)); return quorum(b, p) }, true, false},
		{"we see no quorum", func(b *bench) []Effect { b.feed(p); return b.feed(says(2, p.Task)) }, true, true},
		{"we see no proposal", func(b *bench) []Effect { return b.feed(says(2, p.Task)) }, true, true},
		{"it ended", func(b *bench) []Effect { b.ended[p.Task] = true; return b.feed(says(2, p.Task)) }, false, false},
		{"we say so", func(b *bench) []Effect { quorum(b, p); return b.feed(says(1, p.Task)) }, false, false},
		{"a stranger says so", func(b *bench) []Effect { quorum(b, p); return b.feed(says(77, p.Task)) }, false, false},
		{"it was said before", func(b *bench) []Effect { quorum(b, p); b.feed(says(2, p.Task)); return b.feed(says(2, p.Task)) }, false, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, operatorSetOf(50, 50))
			if heeded, ok := find[OtherSubmits](c.happen(b)); ok != c.heeded || heeded.Other.Doubtful != c.doubt {
				t.Errorf("heeded %v: %+v", ok, heeded)
			}
			if open, known := b.tasks[p.Task]; known && len(open.verdicts) > 0 {
				t.Error("it counts as an attester's answer")
			}
		})
	}
}

func TestAnOvertakenProposalOfOursEnds(t *testing.T) {
	cases := []struct {
		name   string
		by     messages.OperatorID
		commit uint64
		power  uint64 // of operator 2, afterwards
		ends   bool
	}{
		{"another update was executed", 1, 9, 60, true},
		{"a fence was executed", 1, 9, 50, false},
		{"power changed without an update", 1, 0, 60, false},
		{"it is another aggregator's", 2, 9, 60, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			before, after := operatorSetOf(50, 50), operatorSetOf(50, c.power)
			before.Head.Number, after.Head.Number = 20, 21
			after.CommitAtHead.L2 = c.commit
			b := newBench(t, before)
			b.feed(proposal(c.by, 10))
			over, ends := find[End](b.feed(messages.OperatorSetRead{OperatorSet: after}))
			if ends != c.ends || (ends && over.Ended.Reason != messages.ReasonBaseChanged) {
				t.Errorf("got %+v", over)
			}
		})
	}
}

func TestEnds(t *testing.T) {
	receipt := messages.Receipt{GasUsed: 7, Signers: []messages.OperatorID{1}}
	cases := []struct {
		name    string
		happen  func(b *bench, task messages.TaskID) []Effect
		outcome messages.Outcome
		reason  messages.Reason
	}{
		{"mined", func(b *bench, task messages.TaskID) []Effect {
			b.feed(vote(task, 1, true, 1))
			return b.feed(messages.SubmissionEnded{Task: task, Receipt: receipt})
		}, messages.OutcomeCommitted, ""},
		{"failed to submit", func(b *bench, task messages.TaskID) []Effect {
			b.feed(vote(task, 1, true, 1))
			return b.feed(messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonBaseChanged}})
		}, messages.OutcomeFailed, messages.ReasonBaseChanged},
		{"settled by another while submitting", func(b *bench, task messages.TaskID) []Effect {
			b.feed(vote(task, 1, true, 1))
			b.feed(messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonAlreadySettled}})
			r := operatorSetOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 50}
			return b.feed(messages.OperatorSetRead{OperatorSet: r})
		}, messages.OutcomeCommitted, ""},
		{"voted down on the chain", func(b *bench, task messages.TaskID) []Effect {
			b.feed(vote(task, 1, true, 1))
			b.feed(messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonAlreadySettled}})
			return b.feed(messages.OperatorSetRead{OperatorSet: operatorSetOf(100)})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"a copy of it was executed", func(b *bench, _ messages.TaskID) []Effect {
			b.onChain = false
			r := operatorSetOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 50}
			return b.feed(messages.OperatorSetRead{OperatorSet: r})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"executed by another", func(b *bench, _ messages.TaskID) []Effect {
			r := operatorSetOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 50}
			return b.feed(messages.OperatorSetRead{OperatorSet: r})
		}, messages.OutcomeCommitted, ""},
		{"another update executed", func(b *bench, _ messages.TaskID) []Effect {
			r := operatorSetOf(100)
			r.CommitAtHead = messages.Commit{L1: 101, L2: 50}
			return b.feed(messages.OperatorSetRead{OperatorSet: r})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"an update with its L1 block and an older L2 block executed", func(b *bench, _ messages.TaskID) []Effect {
			r := operatorSetOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 49}
			return b.feed(messages.OperatorSetRead{OperatorSet: r})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"nobody answered", func(b *bench, task messages.TaskID) []Effect {
			return b.feed(b.expiry(task))
		}, messages.OutcomeTimedOut, messages.ReasonNoAnswer},
		{"all abstained", func(b *bench, task messages.TaskID) []Effect {
			b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: task, Operator: 1, Answer: messages.Abstain, Reason: messages.ReasonUpdateConflict}})
			return b.feed(b.expiry(task))
		}, messages.OutcomeTimedOut, messages.ReasonUpdateConflict},
		{"all abstained for a reason that is none", func(b *bench, task messages.TaskID) []Effect {
			b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: task, Operator: 1, Answer: messages.Abstain, Reason: "X"}})
			return b.feed(b.expiry(task))
		}, messages.OutcomeTimedOut, messages.ReasonOther},
		{"the submitter is silent", func(b *bench, task messages.TaskID) []Effect {
			b.feed(vote(task, 1, true, 1))
			if early := b.feed(messages.TaskExpired{Task: task, Serial: 1}); len(early) != 0 {
				b.t.Errorf("the time for votes ended a submission: %+v", early)
			}
			return b.feed(b.expiry(task))
		}, messages.OutcomeFailed, messages.ReasonStillPending},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, operatorSetOf(100))
			p := proposal(1, 50)
			b.feed(p)
			over, ok := find[End](c.happen(b, p.Task))
			if !ok || over.Ended.Outcome != c.outcome || over.Ended.Reason != c.reason || over.Ended.Task != p.Task {
				t.Errorf("got %+v, want %s %s", over.Ended, c.outcome, c.reason)
			}
			if len(b.tasks) != 0 || len(b.order) != 0 {
				t.Error("the task is still open")
			}
		})
	}
}

func TestDelayLetsMoreVotesIn(t *testing.T) {
	b := newBench(t, operatorSetOf(70, 30))
	b.cfg.Delay = 1
	p := proposal(1, 50)
	b.feed(p)
	if _, waits := find[SubmitLater](b.feed(vote(p.Task, 1, true, 1))); !waits {
		t.Fatal("it did not wait")
	}
	b.feed(vote(p.Task, 2, true, 1))
	s, ok := find[Submit](b.feed(messages.SubmitDue{Task: p.Task}))
	if !ok || len(signers(s)) != 2 {
		t.Errorf("submitted %v", signers(s))
	}
}

func TestDefinitionDecidesWhoCounts(t *testing.T) {
	operatorSet := operatorSetOf(60, 30, 10)
	operatorSet.Definition.RestrictedAttesters = []messages.OperatorID{1, 3}
	operatorSet.DefinitionTotal = *uint256.NewInt(70)
	b := newBench(t, operatorSet)
	p := proposal(1, 50)
	b.feed(p)
	if _, early := find[Submit](b.feed(vote(p.Task, 2, true, 1))); early {
		t.Fatal("one who may not attest was counted")
	}
	if s, ok := find[Submit](b.feed(vote(p.Task, 1, true, 1))); !ok || len(signers(s)) != 1 {
		t.Errorf("submitted %v", signers(s))
	}
}

func TestOnlyAnUpdateMakesAnAggregatorKnown(t *testing.T) {
	b := newBench(t, operatorSetOf(100, 1))
	for _, p := range []messages.ProposalReceived{proposalOf(2, messages.Update{ToBlockL1: 7, ToBlockL2: 40}), proposal(2, 50)} {
		if got := b.performers.All(); len(got) != 0 {
			t.Errorf("a fence makes %v known", got)
		}
		b.feed(messages.FenceNeeded{Needed: true})
		b.feed(p)
		b.feed(vote(p.Task, 1, true, 1))
		b.feed(messages.SubmissionEnded{Task: p.Task})
	}
	if got := b.performers.All(); !slices.Equal(got, []messages.OperatorID{2}) {
		t.Errorf("known are %v", got)
	}
}

func TestOpenTasksAreBoundedByTheOperators(t *testing.T) {
	b := newBench(t, operatorSetOf(100, 1, 1))
	for i := range uint64(300) {
		b.feed(proposal(messages.OperatorID(1+i%20), 50+i))
	}
	ours := 0
	for _, task := range b.tasks {
		if task.own {
			ours++
		}
	}
	if others := len(b.tasks) - ours; others != 2*protocol.MaxOpenOfPerformer || ours != protocol.MaxOpenOfPerformer {
		t.Errorf("%d tasks of others are open, %d of ours", others, ours)
	}
}

// TestAQuorumOfNothingIsNone: two thirds of one unit are nothing, and the chain refuses that.
func TestAQuorumOfNothingIsNone(t *testing.T) {
	b, p := newBench(t, operatorSetOf(1)), proposal(1, 50)
	b.feed(p)
	if effects := b.feed(vote(p.Task, 1, true, 1)); len(effects) > 0 {
		t.Errorf("got %+v", effects)
	}
}

func TestATaskWithItsQuorumMakesNoRoom(t *testing.T) {
	b := newBench(t, operatorSetOf(40, 30, 30))
	b.cfg.Delay = time.Minute // it waits for more votes
	reached := proposal(2, 50)
	b.feed(reached)
	for id := messages.OperatorID(1); id <= 2; id++ {
		b.feed(vote(reached.Task, id, true, byte(id)))
	}
	for i := range uint64(3) { // more power is verified on each of the others
		p := proposal(2, 60+i)
		b.feed(p)
		b.tasks[p.Task].approvals = b.tasks[reached.Task].approvals
		b.tasks[p.Task].approvals.good = map[messages.OperatorID]messages.Attestation{1: {}, 2: {}, 3: {}}
	}
	b.feed(proposal(2, 70))
	if b.tasks[reached.Task] == nil || len(b.tasks) != protocol.MaxOpenOfPerformer {
		t.Errorf("%d tasks are open, that with its quorum among them: %v", len(b.tasks), b.tasks[reached.Task] != nil)
	}
}
