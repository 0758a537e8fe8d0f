package attester

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// ready is a core whose journal held the given votes and whose operator is active.
func ready(stored ...messages.SignedVote) *Core {
	c := NewCore(config())
	c.Step(start(), messages.JournalRead{Votes: stored, HasBaseline: true})
	c.Step(start(), operatorSetRead())
	return &c
}

// decide takes a proposal through its recalculation and says what came of it.
func decide(t *testing.T, c *Core, now time.Time, p messages.ProposalReceived, s situation) (messages.Answer, messages.Reason) {
	t.Helper()
	asked := c.Step(now, p)
	if len(asked) != 1 {
		t.Fatalf("a proposal led to %+v", asked)
	}
	switch e := asked[0].(type) {
	case Recalculate:
		return conclusion(t, c, now, c.Step(now, messages.Calculated{Calculation: s.calculation(e.Inquiry.Task)}))
	case Skip:
		return e.Verdict.Answer, e.Verdict.Reason
	default:
		return conclusion(t, c, now, asked)
	}
}

func conclusion(t *testing.T, c *Core, now time.Time, effects []Effect) (messages.Answer, messages.Reason) {
	t.Helper()
	if len(effects) != 1 {
		t.Fatalf("a recalculation led to %+v", effects)
	}
	switch e := effects[0].(type) {
	case Give:
		return e.Verdict.Answer, e.Verdict.Reason
	case Sign:
		e.Vote.Attestation.Signature = messages.BLSSignature{1}
		done := c.Step(now, messages.VoteSigned{Vote: e.Vote})
		if len(done) < 2 {
			t.Fatalf("a signed vote led to %+v", done)
		}
		if _, bound := done[len(done)-1].(Bind); bound != (e.Vote.Proposal.Definition.Sync() && e.Vote.Attestation.Approved) {
			t.Fatalf("a signed vote led to %+v", done)
		}
		published, ok := done[0].(Publish)
		given, also := done[1].(Give)
		if !ok || !also || published.Attestation.Attestation != e.Vote.Attestation {
			t.Fatalf("a signed vote led to %+v", done)
		}
		return given.Verdict.Answer, given.Verdict.Reason
	default:
		t.Fatalf("a recalculation led to %+v", effects)
		return 0, ""
	}
}

func expect(t *testing.T, answer messages.Answer, reason messages.Reason, wantAnswer messages.Answer, wantReason messages.Reason) {
	t.Helper()
	if answer != wantAnswer || reason != wantReason {
		t.Errorf("got %s %s, want %s %s", answer, reason, wantAnswer, wantReason)
	}
}

func TestHonestIsApprovedAndOneWeiIsRejected(t *testing.T) {
	s := usual()
	a, r := decide(t, ready(), start(), s.honest(1), s)
	expect(t, a, r, messages.Approve, messages.ReasonCorrect)

	other := s
	other.l1 = 101 // what the proposer claims the L1 says
	a, r = decide(t, ready(), start(), other.honest(1), s)
	expect(t, a, r, messages.Reject, messages.ReasonPowerMismatch)
}

func TestProposalsThatAreNotExamined(t *testing.T) {
	s := usual()
	foreign := s.honest(1)
	foreign.Proposal.ProofOfTask = "QmProof"
	malformed := s.honest(1)
	malformed.Proposal.ProofOfTask += "x"
	elsewhere := s.honest(1)
	elsewhere.Proposal.ProofOfTask = elsewhere.Proposal.ProofOfTask[:5] + "9" + elsewhere.Proposal.ProofOfTask[6:]
	cases := []struct {
		name   string
		p      messages.ProposalReceived
		answer messages.Answer
		reason messages.Reason
	}{
		{"a foreign proof", foreign, messages.Abstain, messages.ReasonProofForeign},
		{"a malformed proof", malformed, messages.Reject, messages.ReasonProofMalformed},
		{"another chain", elsewhere, messages.Drop, messages.ReasonChainNotServed},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a, r := decide(t, ready(), start(), c.p, s)
			expect(t, a, r, c.answer, c.reason)
		})
	}
}

func TestForeignProofsAreRecalculatedWhereThatIsWanted(t *testing.T) {
	s := usual()
	wrong := s
	wrong.l1 = 101
	for _, c := range []struct {
		name   string
		p      messages.ProposalReceived
		answer messages.Answer
		reason messages.Reason
	}{
		{"a right update", s.honest(1), messages.Approve, messages.ReasonCorrect},
		{"a wrong one", wrong.honest(1), messages.Abstain, messages.ReasonProofForeign},
		{"no update", messages.ProposalReceived{Task: messages.TaskID{1}, Proposal: messages.Proposal{Definition: messages.VotingPowerSync, Performer: common.Address{1}}}, messages.Abstain, messages.ReasonProofForeign},
	} {
		t.Run(c.name, func(t *testing.T) {
			core := ready()
			core.cfg.AcceptForeign = true
			c.p.Proposal.ProofOfTask = "QmProof"
			a, r := decide(t, core, start(), c.p, s)
			expect(t, a, r, c.answer, c.reason)
		})
	}
}

func TestNothingIsExaminedBeforeTheJournalAndTheOperatorSet(t *testing.T) {
	c := NewCore(config())
	if got := c.Step(start(), usual().honest(1)); got != nil {
		t.Errorf("without a journal: %+v", got)
	}
	c.Step(start(), messages.JournalRead{})
	if got := c.Step(start(), usual().honest(1)); got != nil {
		t.Errorf("without an operator set: %+v", got)
	}
	c.Step(start(), operatorSetRead())
	if got := c.Step(start(), usual().honest(1)); len(got) != 1 {
		t.Errorf("with both: %+v", got)
	}
	if got := c.Step(start(), messages.BaselineStored{Failure: &messages.Failure{}}); len(got) != 1 || got[0] != Effect(GiveUp{}) {
		t.Errorf("a journal that takes no baseline: %+v", got)
	}
	if got := c.Step(start(), messages.JournalRead{Failure: &messages.Failure{}}); len(got) != 1 || got[0] != Effect(GiveUp{}) {
		t.Errorf("a broken journal: %+v", got)
	}
}

func TestASignedVoteIsSentAgainAndNeverChanged(t *testing.T) {
	c, s := ready(), usual()
	p := s.honest(1)
	decide(t, c, start(), p, s)
	if got := c.Step(start().Add(c.cfg.Again-time.Second), p); got != nil {
		t.Errorf("a stranger's repetition is answered at once: %+v", got)
	}
	again := c.Step(start().Add(c.cfg.Again), p)
	sent, ok := again[0].(Publish)
	if len(again) != 1 || !ok || !sent.Attestation.Attestation.Approved || sent.Attestation.Attestation.Signature == (messages.BLSSignature{}) {
		t.Fatalf("got %+v", again)
	}
	restarted := ready(messages.SignedVote{Attestation: sent.Attestation.Attestation, Proposal: p.Proposal, ToBlockL2: 50})
	if got := restarted.Step(start(), p); len(got) != 1 {
		t.Errorf("after a restart: %+v", got)
	} else if after, ok := got[0].(Publish); !ok || after.Attestation.Attestation != sent.Attestation.Attestation {
		t.Errorf("after a restart: %+v", got)
	}
}

func TestAnAbstentionIsLookedAtAgain(t *testing.T) {
	c, s := ready(), usual()
	p := s.honest(1)
	c.Step(start(), p)
	a, r := conclusion(t, c, start(), c.Step(start(), messages.InquiryFailed{
		Inquiry: messages.Inquiry{Task: p.Task}, Failure: messages.Failure{Reason: messages.ReasonChainUnavailable},
	}))
	expect(t, a, r, messages.Abstain, messages.ReasonChainUnavailable)
	if got := c.Step(start().Add(c.cfg.Again-time.Second), p); got != nil {
		t.Errorf("a stranger's repetition makes it recalculate at once: %+v", got)
	}
	a, r = decide(t, c, start().Add(c.cfg.Again), p, s)
	expect(t, a, r, messages.Approve, messages.ReasonCorrect)
}

func TestAForeignPinIsRejectedOnlyWhereItIsFinal(t *testing.T) {
	for final, want := range map[bool]messages.Answer{true: messages.Reject, false: messages.Abstain} {
		c, p := ready(), usual().honest(1)
		c.Step(start(), p)
		a, r := conclusion(t, c, start(), c.Step(start(), messages.InquiryFailed{
			Inquiry: messages.Inquiry{Task: p.Task}, Failure: messages.Failure{Reason: messages.ReasonPinHashMismatch}, Final: final,
		}))
		expect(t, a, r, want, messages.ReasonPinHashMismatch)
	}
}

func TestNoTwoApprovalsThatCouldBothExecute(t *testing.T) {
	s := usual()
	newer := s
	newer.toL1, newer.toL2 = 110, 60
	settled := newer
	settled.commitAtTag, settled.commitAtHead = messages.Commit{L1: 100, L2: 50}, messages.Commit{L1: 100, L2: 50}
	retry := s
	retry.toL1 = 110
	onlyAtHead := newer
	onlyAtHead.commitAtHead = messages.Commit{L1: 100, L2: 50}
	cases := []struct {
		name   string
		second messages.ProposalReceived
		s      situation
		want   messages.Reason
	}{
		{"a newer L2 pin", newer.honest(2), newer, messages.ReasonUpdateConflict},
		{"the same L2 pin, a newer L1 pin", retry.honest(2), retry, messages.ReasonCorrect},
		{"after the first is settled at the tag", settled.honest(2), settled, messages.ReasonCorrect},
		{"settled at the head alone", onlyAtHead.honest(2), onlyAtHead, messages.ReasonUpdateConflict},
		{"a fence", newer.fence(2), situation{l1: 100, toL1: 1, toL2: 60, time: 10_000}, messages.ReasonCorrect},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			core := ready()
			decide(t, core, start(), s.honest(1), s)
			_, r := decide(t, core, start(), c.second, c.s)
			if r != c.want {
				t.Errorf("got %s, want %s", r, c.want)
			}
		})
	}
}

func TestAnApprovalCountsWhileItIsBeingSigned(t *testing.T) {
	c, s := ready(), usual()
	first := s.honest(1)
	c.Step(start(), first)
	if got := c.Step(start(), messages.Calculated{Calculation: s.calculation(first.Task)}); len(got) != 1 {
		t.Fatalf("got %+v", got)
	}
	newer := s
	newer.toL2 = 60
	_, r := decide(t, c, start(), newer.honest(2), newer)
	if r != messages.ReasonUpdateConflict {
		t.Errorf("got %s", r)
	}
	// Had the signature failed, nothing would stand in the way any more.
	c.Step(start(), messages.VoteSigned{
		Vote:    messages.SignedVote{Attestation: messages.Attestation{Task: first.Task}},
		Failure: &messages.Failure{Reason: messages.ReasonSigningFailed},
	})
	_, r = decide(t, c, start().Add(c.cfg.Again), newer.honest(2), newer)
	if r != messages.ReasonCorrect {
		t.Errorf("after a failed signature: %s", r)
	}
}

func TestAFenceDoesNotBlockWhatComesAfterIt(t *testing.T) {
	c, s := ready(), usual()
	_, r := decide(t, c, start(), s.fence(1), situation{l1: 100, toL1: 1, toL2: 50, time: 10_000})
	if r != messages.ReasonCorrect {
		t.Fatalf("fence: %s", r)
	}
	newer := s
	newer.toL2 = 60
	_, r = decide(t, c, start(), newer.honest(1), newer)
	if r != messages.ReasonCorrect {
		t.Errorf("update after a fence: %s", r)
	}
}

func TestAFenceIsNewerThanWhatItClearsAway(t *testing.T) {
	c, s := ready(), usual()
	s.toL2 = 60
	if _, r := decide(t, c, start(), s.honest(1), s); r != messages.ReasonCorrect {
		t.Fatalf("update: %s", r)
	}
	for _, fence := range []struct {
		toL2 uint64
		want messages.Reason
	}{{59, messages.ReasonUpdateConflict}, {60, messages.ReasonCorrect}, {61, messages.ReasonCorrect}} {
		f := situation{l1: 100, toL1: 1, toL2: fence.toL2, time: 10_000}
		if _, r := decide(t, c, start(), f.fence(2), f); r != fence.want {
			t.Errorf("fence up to %d: %s, want %s", fence.toL2, r, fence.want)
		}
	}
}

func TestOneFenceInTenMinutes(t *testing.T) {
	c, correct := ready(), messages.ReasonCorrect
	for i, step := range []struct {
		after  uint64 // seconds on the L2; our own clock stands still, or jumps
		commit uint64 // on the L1; a fence names the block after it
		want   messages.Reason
	}{
		{0, 0, correct},
		{60, 0, correct}, // the chain executes one of both
		{120, 7, messages.ReasonEmptyUpdate},
		{60 + 600, 7, messages.ReasonEmptyUpdate}, // the tag is a minute behind the head
		{60 + 659, 7, messages.ReasonEmptyUpdate},
		{60 + 660, 7, correct},
	} {
		s := situation{l1: 100, toL1: step.commit + 1, toL2: 50 + uint64(i), time: 10_000 + step.after}
		s.commitAtHead = messages.Commit{L1: step.commit, L2: step.commit}
		s.commitAtTag = s.commitAtHead
		if _, r := decide(t, c, start().AddDate(0, 0, -30*i), s.fence(1), s); r != step.want {
			t.Errorf("fence %d: %s, want %s", i, r, step.want)
		}
	}
}

func TestANewJournalWaitsUntilForgottenVotesAreDead(t *testing.T) {
	c := NewCore(config())
	c.Step(start(), messages.JournalRead{})
	c.Step(start(), operatorSetRead())
	s := usual()
	s.commitAtTag, s.commitAtHead = messages.Commit{L1: 10, L2: 10}, messages.Commit{L1: 10, L2: 10}
	p := s.honest(1)
	c.Step(start(), p)
	first := c.Step(start(), messages.Calculated{Calculation: s.calculation(p.Task)})
	if kept, ok := first[0].(Keep); len(first) != 2 || !ok || kept.Baseline != 50+30+30 { // the head, and a minute's blocks
		t.Fatalf("at the first look: %+v", first)
	}
	if _, r := conclusion(t, &c, start(), first[1:]); r != messages.ReasonJournalEmpty {
		t.Errorf("at first: %s", r)
	}
	restarted := NewCore(config())
	restarted.Step(start(), messages.JournalRead{Baseline: 50, HasBaseline: true, Votes: []messages.SignedVote{{}}})
	restarted.Step(start(), operatorSetRead())
	for _, step := range []struct {
		commit uint64
		want   messages.Reason
	}{{10, messages.ReasonJournalEmpty}, {49, messages.ReasonJournalEmpty}, {50, messages.ReasonCorrect}} {
		now := s
		now.toL2, now.commitAtTag = 60+step.commit, messages.Commit{L1: 11, L2: step.commit}
		now.commitAtHead = now.commitAtTag
		if _, r := decide(t, &restarted, start(), now.honest(1), now); r != step.want {
			t.Errorf("with a stored vote and the marker at %d: %s, want %s", step.commit, r, step.want)
		}
	}
}

func TestAReorgTakesASettlementBack(t *testing.T) {
	c, s := ready(), usual()
	decide(t, c, start(), s.honest(1), s) // approves up to 50
	settled := s
	settled.toL1, settled.toL2 = 110, 60
	settled.commitAtTag, settled.commitAtHead = messages.Commit{L1: 100, L2: 50}, messages.Commit{L1: 100, L2: 50}
	wrong := settled
	wrong.l1 = 101
	decide(t, c, start(), wrong.honest(2), settled) // sees the marker at 50
	settled.commitAtTag, settled.commitAtHead = messages.Commit{}, messages.Commit{}
	if _, r := decide(t, c, start(), settled.honest(3), settled); r != messages.ReasonUpdateConflict {
		t.Errorf("after the reorg: %s", r)
	}
}

func TestASecondCalculationDoesNotSignTwice(t *testing.T) {
	c, s := ready(), usual()
	p := s.honest(1)
	c.Step(start(), p)
	done := messages.Calculated{Calculation: s.calculation(p.Task)}
	if got := c.Step(start(), done); len(got) != 1 {
		t.Fatalf("got %+v", got)
	}
	if got := c.Step(start(), done); got != nil {
		t.Errorf("got %+v", got)
	}
}

func TestOneProposalOfAPerformerAtATime(t *testing.T) {
	c, s := ready(), usual()
	first, newer := s.honest(1), s
	newer.toL1 = 101
	c.Step(start(), first)
	_, r := decide(t, c, start(), newer.honest(1), newer)
	if r != messages.ReasonRateLimited {
		t.Errorf("while the first is being recalculated: %s", r)
	}
	c.Step(start(), messages.InquiryFailed{Inquiry: messages.Inquiry{Task: first.Task}, Failure: messages.Failure{Reason: messages.ReasonPinUnknown}})
	_, r = decide(t, c, start(), newer.honest(1), newer)
	if r != messages.ReasonCorrect {
		t.Errorf("once the first is abstained from: %s", r)
	}
}

// TestNobodyFillsTheTable lets every other operator keep a proposal under examination at a pin of its own: an honest
// one is looked at all the same.
func TestNobodyFillsTheTable(t *testing.T) {
	c, s := ready(), usual()
	for i := range 99 {
		junk := s
		junk.toL2 = 1000 + uint64(i)
		c.Step(start(), junk.honest(byte(i)))
		junk.toL1++ // a second one of the same performer
		c.Step(start(), junk.honest(byte(i)))
	}
	if len(c.open) != 99 {
		t.Errorf("%d examinations are open", len(c.open))
	}
	if _, r := decide(t, c, start(), s.honest(99), s); r != messages.ReasonCorrect {
		t.Errorf("the honest proposal: %s", r)
	}
	stranger := s.honest(1)
	stranger.Proposal.Performer = common.Address{1, 1}
	if a, r := decide(t, c, start(), stranger, s); a != messages.Drop || r != messages.ReasonPerformerUnknown {
		t.Errorf("a stranger's: %s %s", a, r)
	}
	c.Step(start().Add(c.cfg.Forget+time.Second), operatorSetRead())
	if len(c.open) != 0 {
		t.Errorf("%d examinations are left", len(c.open))
	}
}

func TestProposalsAtTheSamePinsShareARecalculation(t *testing.T) {
	c, s := ready(), usual()
	first, second := s.honest(1), s.honest(2)
	asked, shared := c.Step(start(), first), c.Step(start(), second)
	if len(asked) != 1 || len(shared) != 0 {
		t.Fatalf("got %+v and %+v", asked, shared)
	}
	both := c.Step(start(), messages.Calculated{Calculation: s.calculation(first.Task)})
	if len(both) != 2 {
		t.Fatalf("got %+v", both)
	}
	for _, e := range both {
		if _, signs := e.(Sign); !signs {
			t.Errorf("got %+v", e)
		}
	}
	failing, also := s.honest(3), s.honest(4)
	c.Step(start(), failing)
	c.Step(start(), also)
	if got := c.Step(start(), messages.InquiryFailed{Inquiry: messages.Inquiry{Task: failing.Task}, Failure: messages.Failure{Reason: messages.ReasonPinUnknown}}); len(got) != 2 {
		t.Errorf("a failure is told to %+v", got)
	}
}

func TestFourUnsettledApprovalsOfOnePerformer(t *testing.T) {
	c, s := ready(), usual()
	for i, want := range []messages.Reason{
		messages.ReasonCorrect, messages.ReasonCorrect, messages.ReasonCorrect, messages.ReasonCorrect, messages.ReasonRateLimited,
	} {
		s.toL1 = 100 + uint64(i)
		if _, r := decide(t, c, start(), s.honest(1), s); r != want {
			t.Errorf("approval %d: %s, want %s", i+1, r, want)
		}
	}
	if _, r := decide(t, c, start(), s.honest(2), s); r != messages.ReasonCorrect {
		t.Errorf("another performer's: %s", r)
	}
	clearing := s
	clearing.toL2++
	if _, r := decide(t, c, start(), clearing.fence(1), clearing); r != messages.ReasonCorrect {
		t.Errorf("the fence that clears them away: %s", r)
	}
	s.toL2, s.toL1, s.commitAtTag = 60, 200, messages.Commit{L1: 100, L2: 50}
	s.commitAtHead = s.commitAtTag
	r := operatorSetRead()
	r.OperatorSet.CommitAtTag = s.commitAtTag
	c.Step(start(), r)
	if _, r := decide(t, c, start(), s.honest(1), s); r != messages.ReasonCorrect {
		t.Errorf("once they are settled: %s", r)
	}
}

func TestTheSchedulerIsToldWhatIsUnsettled(t *testing.T) {
	c, s := ready(), usual()
	told := func(r messages.OperatorSetRead) messages.Unsettled {
		t.Helper()
		effects := c.Step(start(), r)
		b, ok := effects[0].(Bind)
		if len(effects) != 1 || !ok {
			t.Fatalf("an operator set led to %+v", effects)
		}
		return b.Unsettled
	}
	if u := told(operatorSetRead()); u.L2.Number != 0 {
		t.Errorf("nothing is approved: %+v", u)
	}
	decide(t, c, start(), s.honest(1), s)
	decide(t, c, start(), s.honest(2), s)
	decide(t, c, start(), s.fence(3), situation{l1: 100, toL1: 1, toL2: 50, time: 10_000})
	want := []common.Address{{1}, {2}}
	if u := told(operatorSetRead()); u.L2 != (messages.Pin{Number: 50, Hash: common.Hash{0xa2}}) || !slices.Equal(u.Performers, want) {
		t.Errorf("two are approved: %+v", u)
	}
	settled := operatorSetRead()
	settled.OperatorSet.CommitAtTag.L2 = 50
	if u := told(settled); u.L2.Number != 0 {
		t.Errorf("they are settled: %+v", u)
	}
}

func TestARetryNeedsNoAlignedPin(t *testing.T) {
	s := usual()
	for _, bound := range []bool{false, true} {
		c := ready()
		if bound {
			decide(t, c, start(), s.honest(1), s)
		}
		p := s.honest(2)
		calc := s.calculation(p.Task)
		calc.L2.Aligned = []messages.Pin{{Number: 80}, {Number: 65}}
		c.Step(start(), p)
		_, r := conclusion(t, c, start(), c.Step(start(), messages.Calculated{Calculation: calc}))
		if want := map[bool]messages.Reason{true: messages.ReasonCorrect, false: messages.ReasonPinNotAligned}[bound]; r != want {
			t.Errorf("bound %v: %s, want %s", bound, r, want)
		}
	}
}

func TestVotesAreBoundedButNotThoseThatMayExecute(t *testing.T) {
	v := newVotes(messages.JournalRead{})
	sync := messages.Proposal{Definition: messages.VotingPowerSync}
	unsettled := messages.SignedVote{Attestation: messages.Attestation{Approved: true}, Proposal: sync, ToBlockL2: 1 << 40}
	v.add(unsettled)
	for i := range 2 * MaxVotes {
		v.add(messages.SignedVote{Attestation: messages.Attestation{Task: messages.TaskID{1, byte(i), byte(i >> 8)}}, Proposal: sync})
	}
	if len(v.byTask) != MaxVotes || len(v.order) != MaxVotes {
		t.Errorf("%d and %d votes are kept", len(v.byTask), len(v.order))
	}
	if _, kept := v.byTask[messages.TaskID{}]; !kept {
		t.Error("an approval that may still execute was forgotten")
	}
}

func TestAVoteCarriesItsProposal(t *testing.T) {
	c, s := ready(), usual()
	p := s.honest(1)
	vote := messages.AttestationReceived{Attestation: messages.Attestation{Task: p.Task}, Proposal: p.Proposal}
	if got := c.Step(start(), vote); len(got) != 1 {
		t.Fatalf("a vote on a new proposal led to %+v", got)
	}
	if got := c.Step(start().Add(c.cfg.Again), vote); got != nil {
		t.Errorf("a vote on an open one led to %+v", got)
	}
	_, r := conclusion(t, c, start(), c.Step(start(), messages.Calculated{Calculation: s.calculation(p.Task)}))
	expect(t, messages.Approve, r, messages.Approve, messages.ReasonCorrect)
	if got := c.Step(start().Add(time.Hour), vote); got != nil {
		t.Errorf("a vote on an approved one led to %+v", got) // every vote would call for every other one
	}
}

func TestThePinBeforeTheNewestIsValidForWhoSawItBeTheNewest(t *testing.T) {
	for tag, want := range map[uint64]messages.Reason{34: messages.ReasonPinNotAligned, 35: messages.ReasonCorrect, 49: messages.ReasonCorrect, 50: messages.ReasonPinNotAligned} {
		c, s := ready(), usual()
		r := operatorSetRead()
		r.OperatorSet.Tag.Number = tag
		c.Step(start(), r)
		s.toL2 = 35
		p := s.honest(1)
		calc := s.calculation(p.Task)
		calc.L2.TagNumber, calc.L2.Aligned = 55, []messages.Pin{{Number: 50}, {Number: 35}}
		c.Step(start(), p)
		_, got := conclusion(t, c, start(), c.Step(start(), messages.Calculated{Calculation: calc}))
		expect(t, messages.Abstain, got, messages.Abstain, want)
	}
}

func TestProposalsAtOtherPinsAreRecalculatedForThemselves(t *testing.T) {
	cases := map[string]func(s situation) messages.ProposalReceived{
		"another L1 pin":                 func(s situation) messages.ProposalReceived { s.toL1++; return s.honest(2) },
		"another L2 pin":                 func(s situation) messages.ProposalReceived { s.toL2++; return s.honest(2) },
		"a fence, which skips alignment": func(s situation) messages.ProposalReceived { return s.fence(2) },
	}
	for name, other := range cases {
		t.Run(name, func(t *testing.T) {
			c, s := ready(), usual()
			s.commitAtHead.L1 = s.toL1 - 1 // so that a fence has the same pins
			c.Step(start(), s.honest(1))
			if got := c.Step(start(), other(s)); len(got) != 1 {
				t.Errorf("got %+v, want another recalculation", got)
			}
		})
	}
}
