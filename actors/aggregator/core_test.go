package aggregator

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

func address(id messages.OperatorID) common.Address { return common.Address{0xaa, byte(id)} }

// rosterOf is a network of operators 1.. with the given powers.
func rosterOf(powers ...uint64) messages.Roster {
	var r messages.Roster
	for i, p := range powers {
		id := messages.OperatorID(i + 1)
		r.Members = append(r.Members, messages.Member{ID: id, Address: address(id), Power: *uint256.NewInt(p)})
		r.Total.AddUint64(&r.Total, p)
	}
	r.Definition.Exists = true
	return r
}

// proposal is what operator 1 proposes: an update up to L1 block 100 and L2 block toL2.
func proposal(performer messages.OperatorID, toL2 uint64) messages.ProposalReceived {
	proof := votingpower.Proof{L1Chain: 1, L1: messages.Pin{Number: 100}, L2Chain: 2, L2: messages.Pin{Number: toL2}}
	p := messages.Proposal{
		ProofOfTask: proof.String(), Performer: address(performer), Definition: messages.VotingPowerSync, Chain: 2,
		Data: votingpower.EncodeUpdate(messages.Update{ToBlockL1: 100, ToBlockL2: toL2}),
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
	core
	t       *testing.T
	onChain bool // what the chain says of tasks that it is asked about
}

func newBench(t *testing.T, roster messages.Roster) *bench {
	t.Helper()
	b := &bench{core: newCore(Config{Address: address(1), L2Chain: 2}), t: t, onChain: true}
	b.feed(messages.RosterRead{Roster: roster})
	return b
}

// feed gives the core a message and answers its verifications until it asks for none.
func (b *bench) feed(m messages.ToAggregator) []effect {
	b.t.Helper()
	var rest []effect
	pending := b.step(time.Unix(0, 0), m)
	for len(pending) > 0 {
		e := pending[0]
		pending = pending[1:]
		if asked, ok := e.(confirm); ok {
			pending = append(pending, b.step(time.Unix(0, 0), messages.SettledRead{Task: asked.task, Settled: b.onChain})...)
			continue
		}
		check, ok := e.(verify)
		if !ok {
			rest = append(rest, e)
			continue
		}
		done := messages.VotesVerified{Task: check.task, Approved: check.approved}
		for _, c := range check.votes {
			if c.vote.Signature[0] == 0 {
				done.Bad = append(done.Bad, c.vote)
			} else {
				done.Good = append(done.Good, c.vote)
			}
		}
		pending = append(pending, b.step(time.Unix(0, 0), done)...)
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

func find[E effect](effects []effect) (found E, ok bool) {
	for _, e := range effects {
		if f, is := e.(E); is {
			return f, true
		}
	}
	return found, false
}

func signers(s submit) []messages.OperatorID {
	var ids []messages.OperatorID
	for _, v := range s.submit.Submission.Votes {
		ids = append(ids, v.Operator)
	}
	return ids
}

func TestQuorumIsTwoThirdsAndSubmittedOnce(t *testing.T) {
	// The boundary of protocol 8.10: of 100, 66 suffice and 65 do not.
	b := newBench(t, rosterOf(65, 1, 34))
	p := proposal(1, 50)
	b.feed(p)
	if _, early := find[submit](b.feed(vote(p.Task, 1, true, 1))); early {
		t.Fatal("65 of 100 were submitted")
	}
	effects := b.feed(vote(p.Task, 2, true, 1))
	s, ok := find[submit](effects)
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
			b := newBench(t, rosterOf(40, 30, 30))
			b.feed(p)
			for _, v := range c.votes {
				if s, ok := find[submit](b.feed(v)); ok {
					t.Errorf("submitted %v", signers(s))
				}
			}
		})
	}
}

func TestBadCandidatesDoNotKeepTheGoodOneOut(t *testing.T) {
	b := newBench(t, rosterOf(50, 50))
	p := proposal(1, 50)
	b.feed(p)
	for forged := range byte(3 * maxCandidates) { // somebody signs in the name of 2, again and again
		v := vote(p.Task, 2, true, 0)
		v.Attestation.Signature[1] = forged
		b.feed(v)
	}
	b.feed(vote(p.Task, 2, true, 5))
	effects := b.feed(vote(p.Task, 1, true, 1))
	if s, ok := find[submit](effects); !ok || len(signers(s)) != 2 {
		t.Errorf("got %+v", effects)
	}
}

func TestARetryWithTheSamePinsIsCollectedAgain(t *testing.T) {
	b := newBench(t, rosterOf(100))
	p := proposal(1, 50)
	b.feed(p)
	first := b.expiry(p.Task)
	b.feed(first)
	b.feed(p)
	if over := b.feed(first); len(over) != 0 {
		t.Errorf("the first try's time ended the second: %+v", over)
	}
	if _, ok := find[submit](b.feed(vote(p.Task, 1, true, 1))); !ok {
		t.Error("the retry's votes do not count")
	}
}

func TestOneOpenTaskOfAPerformer(t *testing.T) {
	b := newBench(t, rosterOf(40, 30, 30))
	for i := range uint64(2 * MaxOpen) {
		b.feed(proposal(2, 50+i))
	}
	if len(b.tasks) != 1 {
		t.Errorf("one performer has %d open tasks", len(b.tasks))
	}
	ours := proposal(1, 50)
	b.feed(ours)
	if b.tasks[ours.Task] == nil {
		t.Error("ours found no room")
	}
	voted := proposal(3, 50)
	b.feed(voted)
	b.feed(vote(voted.Task, 1, true, 1))
	b.feed(proposal(3, 60))
	if b.tasks[voted.Task] == nil || len(b.tasks) != 3 {
		t.Error("a task with votes gave way to a newer one")
	}
}

func TestTheEndSaysWhoDidWhat(t *testing.T) {
	b := newBench(t, rosterOf(40, 30, 30))
	p := proposal(1, 50)
	b.feed(p)
	b.feed(vote(p.Task, 1, true, 1))
	b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: p.Task, Operator: 2, Answer: messages.Abstain, Reason: messages.ReasonPinUnknown}})
	over, _ := find[end](b.feed(b.expiry(p.Task)))
	e := over.ended
	if len(e.Verdicts) != 1 || e.Verdicts[0].Operator != 2 || len(e.Silent) != 1 || e.Silent[0] != 3 || e.Missing.Uint64() != 60 {
		t.Errorf("verdicts %+v, silent %v, missing %s", e.Verdicts, e.Silent, e.Missing.Dec())
	}
}

func TestAnApprovalAfterTheQuorumIsNotMissing(t *testing.T) {
	b := newBench(t, rosterOf(40, 30, 20, 10))
	p := proposal(1, 50)
	b.feed(p)
	b.feed(vote(p.Task, 1, true, 1))
	if _, reached := find[quorum](b.feed(vote(p.Task, 2, true, 1))); !reached {
		t.Fatal("70 of 100 are no quorum")
	}
	b.feed(vote(p.Task, 3, true, 1))
	over, _ := find[end](b.feed(messages.SubmissionEnded{Task: p.Task}))
	if missing := over.ended.Missing.Uint64(); missing != 10 || len(over.ended.Silent) != 1 {
		t.Errorf("missing %d, silent %v", missing, over.ended.Silent)
	}
}

func TestRejectedOnceApprovalIsOutOfReach(t *testing.T) {
	b := newBench(t, rosterOf(34, 33, 33))
	p := proposal(2, 50)
	b.feed(p)
	b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: p.Task, Operator: 1, Answer: messages.Reject, Reason: messages.ReasonPowerMismatch}})
	if _, over := find[end](b.feed(vote(p.Task, 2, false, 1))); over {
		t.Fatal("67 of 100 may still approve")
	}
	if _, over := find[end](b.feed(vote(p.Task, 1, false, 0))); over {
		t.Fatal("a bad vote against ended it")
	}
	over, ok := find[end](b.feed(vote(p.Task, 1, false, 1)))
	if !ok || over.ended.Outcome != messages.OutcomeRejected || over.ended.Reason != messages.ReasonRejectedByVotes {
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
	quorum := func(b *bench, p messages.ProposalReceived) []effect {
		b.feed(p)
		b.feed(vote(p.Task, 1, true, 1))
		return b.feed(vote(p.Task, 2, true, 1))
	}
	p := proposal(2, 10)
	cases := []struct {
		name   string
		happen func(b *bench) []effect
		heeded bool
		doubt  bool
	}{
		{"it has its quorum", func(b *bench) []effect { quorum(b, p); return b.feed(says(2, p.Task)) }, true, false},
		{"its quorum comes later", func(b *bench) []effect { b.feed(p); b.feed(says(2, p.Task)); return quorum(b, p) }, true, false},
		{"we see no quorum", func(b *bench) []effect { b.feed(p); return b.feed(says(2, p.Task)) }, true, true},
		{"we see no proposal", func(b *bench) []effect { return b.feed(says(2, p.Task)) }, true, true},
		{"it ended", func(b *bench) []effect { b.ended[p.Task] = true; return b.feed(says(2, p.Task)) }, false, false},
		{"we say so", func(b *bench) []effect { quorum(b, p); return b.feed(says(1, p.Task)) }, false, false},
		{"a stranger says so", func(b *bench) []effect { quorum(b, p); return b.feed(says(77, p.Task)) }, false, false},
		{"it was said before", func(b *bench) []effect { quorum(b, p); b.feed(says(2, p.Task)); return b.feed(says(2, p.Task)) }, false, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, rosterOf(50, 50))
			if heeded, ok := find[otherSubmits](c.happen(b)); ok != c.heeded || heeded.other.Doubtful != c.doubt {
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
			before, after := rosterOf(50, 50), rosterOf(50, c.power)
			before.Head.Number, after.Head.Number = 20, 21
			after.CommitAtHead.L2 = c.commit
			b := newBench(t, before)
			b.feed(proposal(c.by, 10))
			over, ends := find[end](b.feed(messages.RosterRead{Roster: after}))
			if ends != c.ends || (ends && over.ended.Reason != messages.ReasonBaseChanged) {
				t.Errorf("got %+v", over)
			}
		})
	}
}

func TestEnds(t *testing.T) {
	receipt := messages.Receipt{GasUsed: 7, Signers: []messages.OperatorID{1}}
	cases := []struct {
		name    string
		happen  func(b *bench, task messages.TaskID) []effect
		outcome messages.Outcome
		reason  messages.Reason
	}{
		{"mined", func(b *bench, task messages.TaskID) []effect {
			b.feed(vote(task, 1, true, 1))
			return b.feed(messages.SubmissionEnded{Task: task, Receipt: receipt})
		}, messages.OutcomeCommitted, ""},
		{"failed to submit", func(b *bench, task messages.TaskID) []effect {
			b.feed(vote(task, 1, true, 1))
			return b.feed(messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonBaseChanged}})
		}, messages.OutcomeFailed, messages.ReasonBaseChanged},
		{"settled by another while submitting", func(b *bench, task messages.TaskID) []effect {
			b.feed(vote(task, 1, true, 1))
			b.feed(messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonAlreadySettled}})
			r := rosterOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 50}
			return b.feed(messages.RosterRead{Roster: r})
		}, messages.OutcomeCommitted, ""},
		{"voted down on the chain", func(b *bench, task messages.TaskID) []effect {
			b.feed(vote(task, 1, true, 1))
			b.feed(messages.SubmissionEnded{Task: task, Failure: &messages.Failure{Reason: messages.ReasonAlreadySettled}})
			return b.feed(messages.RosterRead{Roster: rosterOf(100)})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"a copy of it was executed", func(b *bench, _ messages.TaskID) []effect {
			b.onChain = false
			r := rosterOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 50}
			return b.feed(messages.RosterRead{Roster: r})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"executed by another", func(b *bench, _ messages.TaskID) []effect {
			r := rosterOf(100)
			r.CommitAtHead = messages.Commit{L1: 100, L2: 50}
			return b.feed(messages.RosterRead{Roster: r})
		}, messages.OutcomeCommitted, ""},
		{"another update executed", func(b *bench, _ messages.TaskID) []effect {
			r := rosterOf(100)
			r.CommitAtHead = messages.Commit{L1: 101, L2: 50}
			return b.feed(messages.RosterRead{Roster: r})
		}, messages.OutcomeFailed, messages.ReasonAlreadySettled},
		{"nobody answered", func(b *bench, task messages.TaskID) []effect {
			return b.feed(b.expiry(task))
		}, messages.OutcomeTimedOut, messages.ReasonNoAnswer},
		{"all abstained", func(b *bench, task messages.TaskID) []effect {
			b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: task, Operator: 1, Answer: messages.Abstain, Reason: messages.ReasonUpdateConflict}})
			return b.feed(b.expiry(task))
		}, messages.OutcomeTimedOut, messages.ReasonUpdateConflict},
		{"all abstained for a reason that is none", func(b *bench, task messages.TaskID) []effect {
			b.feed(messages.VerdictReceived{Verdict: messages.Verdict{Task: task, Operator: 1, Answer: messages.Abstain, Reason: "X"}})
			return b.feed(b.expiry(task))
		}, messages.OutcomeTimedOut, messages.ReasonOther},
		{"the submitter is silent", func(b *bench, task messages.TaskID) []effect {
			b.feed(vote(task, 1, true, 1))
			if early := b.feed(messages.TaskExpired{Task: task, Serial: 1}); len(early) != 0 {
				b.t.Errorf("the time for votes ended a submission: %+v", early)
			}
			return b.feed(b.expiry(task))
		}, messages.OutcomeFailed, messages.ReasonStillPending},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, rosterOf(100))
			p := proposal(1, 50)
			b.feed(p)
			over, ok := find[end](c.happen(b, p.Task))
			if !ok || over.ended.Outcome != c.outcome || over.ended.Reason != c.reason || over.ended.Task != p.Task {
				t.Errorf("got %+v, want %s %s", over.ended, c.outcome, c.reason)
			}
			if len(b.tasks) != 0 || len(b.order) != 0 {
				t.Error("the task is still open")
			}
		})
	}
}

func TestDelayLetsMoreVotesIn(t *testing.T) {
	b := newBench(t, rosterOf(70, 30))
	b.cfg.Delay = 1
	p := proposal(1, 50)
	b.feed(p)
	if _, waits := find[submitLater](b.feed(vote(p.Task, 1, true, 1))); !waits {
		t.Fatal("it did not wait")
	}
	b.feed(vote(p.Task, 2, true, 1))
	s, ok := find[submit](b.feed(messages.SubmitDue{Task: p.Task}))
	if !ok || len(signers(s)) != 2 {
		t.Errorf("submitted %v", signers(s))
	}
}

func TestDefinitionDecidesWhoCounts(t *testing.T) {
	roster := rosterOf(60, 30, 10)
	roster.Definition.RestrictedAttesters = []messages.OperatorID{1, 3}
	roster.DefinitionTotal = *uint256.NewInt(70)
	b := newBench(t, roster)
	p := proposal(1, 50)
	b.feed(p)
	if _, early := find[submit](b.feed(vote(p.Task, 2, true, 1))); early {
		t.Fatal("one who may not attest was counted")
	}
	if s, ok := find[submit](b.feed(vote(p.Task, 1, true, 1))); !ok || len(signers(s)) != 1 {
		t.Errorf("submitted %v", signers(s))
	}
}

func TestACommittedPerformerIsAnAggregator(t *testing.T) {
	b := newBench(t, rosterOf(100, 1))
	p := proposal(2, 50)
	b.feed(p)
	b.feed(vote(p.Task, 1, true, 1))
	b.feed(messages.SubmissionEnded{Task: p.Task})
	if !b.aggregators[2] {
		t.Error("operator 2 is not known as an aggregator")
	}
	rejected := proposal(2, 60)
	rejected.Proposal.Performer = address(1)
	b.feed(rejected)
	if b.aggregators[1] {
		t.Error("we are our own rival")
	}
}

func TestOpenTasksAreBounded(t *testing.T) {
	b := newBench(t, rosterOf(100))
	for i := range 2 * MaxOpen {
		p := proposal(messages.OperatorID(2+i), 50)
		p.Proposal.Performer = common.Address{byte(i), 1}
		p.Task = messages.TaskID{byte(i), 1}
		b.feed(p)
	}
	if len(b.tasks) != MaxOpen {
		t.Errorf("%d tasks are open", len(b.tasks))
	}
}
