package scheduler

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

func start() time.Time { return time.Unix(1_000_000, 0) }

func self() common.Address { return common.Address{1} }

func config() Config {
	c := Default()
	c.Address = self()
	return c
}

func pin(number uint64) messages.Pin {
	return messages.Pin{Number: number, Hash: common.Hash{byte(number)}}
}

// proposal is what a performer proposes up to an L2 block.
func proposal(performer common.Address, toL2 uint64) messages.Proposal {
	proof := votingpower.Proof{L1Chain: 1, L1: pin(100), L2Chain: 2, L2: pin(toL2), Root: common.Hash{1}}
	return messages.Proposal{
		ProofOfTask: proof.String(), Performer: performer, Definition: messages.VotingPowerSync,
		Data: votingpower.EncodeUpdate(messages.Update{ToBlockL1: 100, ToBlockL2: toL2}),
	}
}

func find[E Effect](effects []Effect) (found E, ok bool) {
	for _, e := range effects {
		if f, is := e.(E); is {
			return f, true
		}
	}
	return found, false
}

// begun is a core whose first round is under way, and that round's inquiry.
func begun(t *testing.T, stored ...messages.Proposal) (*Core, messages.Inquiry) {
	t.Helper()
	c := NewCore(config())
	c.Step(start(), messages.HistoryRead{Proposals: stored})
	return &c, inquiryOf(t, c.Step(start(), seen(messages.OperatorSet{})))
}

// seen is an operator set as the l2-reader sends it: read at some head.
func seen(r messages.OperatorSet) messages.OperatorSetRead {
	r.Head.Number, r.Tag = 1000, pin(90)
	return messages.OperatorSetRead{OperatorSet: r}
}

func inquiryOf(t *testing.T, effects []Effect) messages.Inquiry {
	t.Helper()
	r, ok := find[Read](effects)
	if !ok {
		t.Fatalf("no round began: %+v", effects)
	}
	return r.Read.Inquiry
}

func update(n uint64) messages.Update {
	return messages.Update{Increases: []messages.Delta{{Operator: 1, Power: *uint256.NewInt(n)}}}
}

// propose takes a round to its broadcast at L2 block 50 and returns the task.
func propose(c *Core, i messages.Inquiry) messages.TaskID {
	const toL2 = 50
	task := messages.TaskID{byte(i.Round), byte(toL2)}
	c.Step(start(), messages.RoundCalculated{
		Calculation: messages.Calculation{Inquiry: i, L1: messages.L1State{Pin: pin(100)}, L2: messages.L2State{Pin: pin(toL2), Aligned: []messages.Pin{pin(toL2)}}},
		Update:      update(5),
	})
	c.Step(start(), messages.Proposed{Round: i.Round, Task: task, Proposal: proposal(self(), toL2)})
	return task
}

// again lets the armed retry come due and returns the new round's inquiry.
func again(t *testing.T, c *Core) messages.Inquiry {
	t.Helper()
	return inquiryOf(t, c.Step(start(), messages.RetryDue{Serial: c.serial}))
}

func TestARoundFromTickToCommit(t *testing.T) {
	c, i := begun(t)
	if i.Round != 1 || i.L2 != (messages.Pin{}) || i.Fence {
		t.Fatalf("first inquiry %+v", i)
	}
	if _, skipped := find[Skip](c.Step(start(), messages.Tick{})); !skipped {
		t.Error("a tick did not find the round running")
	}
	c.Step(start(), messages.StageReached{Round: 1, Stage: messages.StageL2Read})
	c.Step(start(), messages.StageReached{Round: 9, Stage: messages.StageL1Read}) // another round's
	task := propose(c, i)
	c.Step(start(), messages.StageReached{Task: task, Stage: messages.StageQuorum})
	over, ok := find[Ended](c.Step(start().Add(time.Second), messages.TaskEnded{
		Task: task, Outcome: messages.OutcomeCommitted, Receipt: messages.Receipt{GasUsed: 1000},
	}))
	if !ok || over.Round.Outcome != messages.OutcomeCommitted || over.Round.ID != "2-100-50" || over.Round.GasPerOperator() != 1000 {
		t.Fatalf("report %+v", over.Round)
	}
	var stages []messages.Stage
	for _, s := range over.Round.Stages {
		stages = append(stages, s.Stage)
	}
	want := []messages.Stage{
		messages.StageStarted, messages.StageL2Read, messages.StageCalculated, messages.StageProposed, messages.StageQuorum, messages.StageMined,
	}
	if len(stages) != len(want) {
		t.Fatalf("stages %v, want %v", stages, want)
	}
	for n := range want {
		if stages[n] != want[n] {
			t.Errorf("stages %v, want %v", stages, want)
		}
	}
	if got := inquiryOf(t, c.Step(start(), messages.Tick{})); got.Round != 2 {
		t.Errorf("the next round is %+v", got)
	}
}

func TestNothingToDoEndsInSync(t *testing.T) {
	c, i := begun(t)
	effects := c.Step(start(), messages.RoundCalculated{Calculation: messages.Calculation{Inquiry: i}})
	over, ok := find[Ended](effects)
	if !ok || over.Round.Outcome != messages.OutcomeInSync {
		t.Fatalf("got %+v", effects)
	}
	if _, retried := find[RetryLater](effects); retried {
		t.Error("a round with nothing to do is tried again")
	}
}

func TestARetryKeepsItsL2PinUntilThatIsSettled(t *testing.T) {
	c, i := begun(t)
	task := propose(c, i)
	c.Step(start(), messages.TaskEnded{Task: task, Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonNoAnswer})
	if got := again(t, c); got.L2 != pin(50) || got.Fence {
		t.Fatalf("the retry asks for %+v", got)
	}
	c.Step(start(), messages.InquiryFailed{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 2}, Failure: messages.Failure{Reason: messages.ReasonChainUnavailable}})
	if got := again(t, c); got.L2 != pin(50) {
		t.Fatalf("after an outage it asks for %+v", got)
	}
	c.Step(start(), seen(messages.OperatorSet{CommitAtHead: messages.Commit{L2: 50}}))
	if c.held != pin(50) {
		t.Error("the pin was let go before the commit was final")
	}
	c.Step(start(), seen(messages.OperatorSet{CommitAtTag: messages.Commit{L2: 50}}))
	if c.held != (messages.Pin{}) {
		t.Error("the pin is held though it is settled")
	}
}

// TestAKeptPinThatDoesNotKnowUsIsClearedAway has an operator that left the network after its proposal and came back.
func TestAKeptPinThatDoesNotKnowUsIsClearedAway(t *testing.T) {
	for _, reason := range []messages.Reason{messages.ReasonNotOperator, messages.ReasonRestricted, messages.ReasonQuorumImpossible} {
		c, i := begun(t)
		gone := messages.Failure{Reason: reason}
		if over, _ := find[Ended](c.Step(start(), messages.InquiryFailed{Inquiry: i, Failure: gone})); over.Round.Outcome != messages.OutcomeBlocked {
			t.Errorf("%s at the newest pin: %s", reason, over.Round.Outcome)
		}
		c, i = begun(t)
		task := propose(c, i)
		approve := []messages.Verdict{{Answer: messages.Approve}}
		c.Step(start(), messages.TaskEnded{Task: task, Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonNoAnswer, Verdicts: approve})
		c.Step(start(), messages.InquiryFailed{Inquiry: again(t, c), Failure: gone})
		if next := again(t, c); !next.Fence {
			t.Errorf("%s at a pin that is kept: the next round asks for %+v", reason, next)
		}
	}
}

// TestARegistrationThatTheTagHasNotPassedHealsByItself has an operator that is active at the head, and not yet
// at the block of its round.
func TestARegistrationThatTheTagHasNotPassedHealsByItself(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), seen(messages.OperatorSet{Members: []messages.Member{{ID: 11, Address: self()}}}))
	effects := c.Step(start(), messages.InquiryFailed{Inquiry: i, Failure: messages.Failure{Reason: messages.ReasonNotOperator}})
	if over, _ := find[Ended](effects); over.Round.Outcome != messages.OutcomeWaiting {
		t.Errorf("the round ended %s", over.Round.Outcome)
	}
	if next, armed := find[RetryLater](effects); !armed || next.After >= config().Period {
		t.Errorf("the next round is armed: %v, after %s", armed, next.After)
	}
}

// fence is a fence of ours up to an L2 block.
func fence(toL2 uint64) messages.Proposal {
	p := proposal(self(), toL2)
	p.ProofOfTask = votingpower.Proof{L1Chain: 1, L1: pin(100), L2Chain: 2, L2: pin(toL2)}.String()
	return p
}

func TestTheJournalsPinIsKeptOverARestart(t *testing.T) {
	stored := []messages.Proposal{proposal(self(), 50), proposal(self(), 60), fence(70)}
	if _, i := begun(t, stored...); i.L2 != pin(60) {
		t.Errorf("the first round asks for %+v", i)
	}
	c := NewCore(config())
	c.Step(start(), messages.HistoryRead{Proposals: stored})
	i := inquiryOf(t, c.Step(start(), seen(messages.OperatorSet{CommitAtTag: messages.Commit{L2: 60}})))
	if i.L2 != (messages.Pin{}) {
		t.Errorf("a settled pin is kept: %+v", i)
	}
}

func TestTheScheduleBeginsWithTheFirstOperatorSet(t *testing.T) {
	c := NewCore(config())
	for _, m := range []messages.ToScheduler{messages.HistoryRead{}, messages.Tick{}, messages.SyncRequested{}} {
		if _, began := find[Read](c.Step(start(), m)); began {
			t.Errorf("a round began before anything was known: %+v", m)
		}
	}
	inquiryOf(t, c.Step(start(), seen(messages.OperatorSet{})))
	if _, again := find[Read](c.Step(start(), seen(messages.OperatorSet{}))); again {
		t.Error("every operator set begins a round")
	}
}

func TestAFenceIsTriedAgainAtTheNewestBlock(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), messages.TaskEnded{Task: propose(c, i), Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonUpdateConflict})
	i = again(t, c)
	c.Step(start(), messages.Proposed{Round: i.Round, Task: messages.TaskID{9}, Proposal: fence(60)})
	c.Step(start(), messages.TaskEnded{Task: messages.TaskID{9}, Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonNoAnswer})
	if i = again(t, c); !i.Fence || i.L2 != pin(90) {
		t.Errorf("the retry asks for %+v", i) // others may have approved what is newer than block 60
	}
}

func TestAProposalOfARoundThatWasGivenUpIsHeld(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), messages.RoundExpired{Round: i.Round})
	c.Step(start(), messages.Proposed{Round: i.Round, Task: messages.TaskID{9}, Proposal: proposal(self(), 50)})
	if got := again(t, c); got.L2 != pin(50) {
		t.Errorf("the next round asks for %+v", got)
	}
}

func TestRoundsWithoutAProposalNeedNoFence(t *testing.T) {
	c, i := begun(t)
	for range 2 * triesBeforeFence {
		c.Step(start(), messages.RoundExpired{Round: i.Round})
		i = again(t, c)
	}
	if i.Fence {
		t.Error("a fence with nothing in the way")
	}
}

func TestAPinThatMustMoveOnIsWaitedFor(t *testing.T) {
	c, i := begun(t)
	for range 6 { // a quarter of a window
		want := 15 * time.Second
		effects := c.Step(start(), messages.InquiryFailed{Inquiry: i, Failure: messages.Failure{Reason: messages.ReasonPinNotAfterCommit}})
		over, _ := find[Ended](effects)
		if r, ok := find[RetryLater](effects); !ok || r.After != want || over.Round.Outcome != messages.OutcomeWaiting {
			t.Fatalf("got %+v", effects)
		}
		i = again(t, c)
	}
}

func TestOtherReadsLeaveNoTraceInTheTimeline(t *testing.T) {
	c, i := begun(t)
	before := len(c.run.Stages)
	c.Step(start(), messages.StageReached{Stage: messages.StageL2Read})                     // an attester's
	c.Step(start(), messages.StageReached{Round: i.Round + 1, Stage: messages.StageL2Read}) // another round's
	if len(c.run.Stages) != before {
		t.Errorf("stages %v", c.run.Stages)
	}
}

func TestAFenceFreesTheWay(t *testing.T) {
	timedOut := func(r messages.Reason) func(*Core, messages.Inquiry, messages.TaskID) {
		return func(c *Core, _ messages.Inquiry, task messages.TaskID) {
			c.Step(start(), messages.TaskEnded{Task: task, Outcome: messages.OutcomeTimedOut, Reason: r})
		}
	}
	failed := func(r messages.Reason) func(*Core, messages.Inquiry, messages.TaskID) {
		return func(c *Core, _ messages.Inquiry, task messages.TaskID) {
			c.Step(start(), messages.TaskEnded{Task: task, Outcome: messages.OutcomeFailed, Reason: r})
		}
	}
	cases := []struct {
		name   string
		happen func(*Core, messages.Inquiry, messages.TaskID)
		want   bool
	}{
		{"nobody answered once", timedOut(messages.ReasonNoAnswer), false},
		{"the pin is too old and nobody approved", timedOut(messages.ReasonPinNotAligned), false},
		{"votes are split over two pins", timedOut(messages.ReasonUpdateConflict), true},
		{"journals are new", timedOut(messages.ReasonJournalEmpty), true},
		{"the base changed and nobody approved", failed(messages.ReasonBaseChanged), false},
		{"the base changed before submission", func(c *Core, _ messages.Inquiry, task messages.TaskID) {
			c.Step(start(), messages.TaskEnded{
				Task: task, Outcome: messages.OutcomeFailed, Reason: messages.ReasonBaseChanged,
				Verdicts: []messages.Verdict{{Operator: 2, Answer: messages.Approve}},
			})
		}, true},
		{"state was pruned", failed(messages.ReasonStateUnavailable), true},
		{"the chain was away", failed(messages.ReasonChainUnavailable), false},
		{"nobody answered twice", func(c *Core, i messages.Inquiry, task messages.TaskID) {
			timedOut(messages.ReasonNoAnswer)(c, i, task)
			i = again(t, c)
			timedOut(messages.ReasonNoAnswer)(c, i, propose(c, i))
		}, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			core, i := begun(t)
			c.happen(core, i, propose(core, i))
			next := again(t, core)
			if next.Fence != c.want || (next.Fence && next.L2 != pin(90)) {
				t.Errorf("the next round asks for %+v", next)
			}
			if free := strings.HasSuffix(c.name, "and nobody approved"); !next.Fence && free != (next.L2 == messages.Pin{}) {
				t.Errorf("the next round keeps %+v", next.L2)
			}
		})
	}
}

func TestAfterAFenceTheUpdateFollows(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), messages.TaskEnded{Task: propose(c, i), Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonUpdateConflict})
	i = again(t, c)
	task := messages.TaskID{0xfe}
	c.Step(start(), messages.RoundCalculated{Calculation: messages.Calculation{Inquiry: i, L2: messages.L2State{Pin: pin(60)}}})
	c.Step(start(), messages.Proposed{Round: i.Round, Task: task, Proposal: fence(60)})
	if c.held != pin(50) {
		t.Errorf("the fence took the held pin's place: %+v", c.held)
	}
	c.Step(start(), messages.TaskEnded{Task: task, Outcome: messages.OutcomeCommitted})
	c.Step(start(), seen(messages.OperatorSet{CommitAtTag: messages.Commit{L2: 60}}))
	if got := again(t, c); got.Fence || got.L2 != (messages.Pin{}) {
		t.Errorf("after the fence: %+v", got)
	}
}

func TestWaitsGrowUpToTheLargest(t *testing.T) {
	c, i := begun(t)
	want := []int{5, 10, 20, 40, 80, 160, 300, 300}
	for n, seconds := range want {
		w := time.Duration(seconds) * time.Second
		effects := c.Step(start(), messages.InquiryFailed{Inquiry: i, Failure: messages.Failure{Reason: messages.ReasonChainUnavailable}})
		if r, ok := find[RetryLater](effects); !ok || r.After != w {
			t.Fatalf("wait %d: %+v, want %s", n, r, w)
		}
		i = again(t, c)
	}
	over := c.Step(start(), messages.InquiryFailed{Inquiry: i, Failure: messages.Failure{Reason: messages.ReasonHandlerUnset}})
	if e, _ := find[Ended](over); e.Round.Outcome != messages.OutcomeBlocked {
		t.Errorf("outcome %s", e.Round.Outcome)
	}
	if _, retried := find[RetryLater](over); retried {
		t.Error("what a person must mend is tried again before the next tick")
	}
}

func TestWhatDidNotFitFollowsAtOnce(t *testing.T) {
	c, i := begun(t)
	leaves := []messages.Leaf{{Operator: 1, L1Power: *uint256.NewInt(5)}, {Operator: 2, L1Power: *uint256.NewInt(3)}}
	c.Step(start(), messages.RoundCalculated{
		Calculation: messages.Calculation{Inquiry: i, L2: messages.L2State{Pin: pin(50)}, Leaves: leaves}, Update: update(5),
	})
	c.Step(start(), messages.Proposed{Round: i.Round, Task: messages.TaskID{9}, Proposal: proposal(self(), 50)})
	effects := c.Step(start(), messages.TaskEnded{Task: messages.TaskID{9}, Outcome: messages.OutcomeCommitted})
	if r, ok := find[RetryLater](effects); !ok || r.After != c.cfg.RetryMin {
		t.Errorf("got %+v", effects)
	}
}

func TestARoundWithoutEndExpires(t *testing.T) {
	c, i := begun(t)
	if got := c.Step(start(), messages.RoundExpired{Round: i.Round + 1}); got != nil {
		t.Errorf("another round's end: %+v", got)
	}
	over, ok := find[Ended](c.Step(start(), messages.RoundExpired{Round: i.Round}))
	if !ok || over.Round.Outcome != messages.OutcomeTimedOut {
		t.Errorf("got %+v", over)
	}
}

func other() common.Address { return common.Address{2} }

// two is an operator set of us and another aggregator.
func two() messages.OperatorSet {
	return messages.OperatorSet{Members: []messages.Member{{ID: 1, Address: self()}, {ID: 2, Address: other()}}}
}

// committed is the end of another operator's update that changed power.
func committed(performer common.Address) messages.TaskEnded {
	p := proposal(performer, 10)
	p.Data = votingpower.EncodeUpdate(messages.Update{Increases: update(5).Increases, ToBlockL1: 100, ToBlockL2: 10})
	return messages.TaskEnded{Task: messages.TaskID{1}, Proposal: p, Outcome: messages.OutcomeCommitted}
}

func TestOnlyUpdatesThatChangePowerMakeAPerformerKnown(t *testing.T) {
	c, _ := begun(t)
	c.Step(start(), seen(two()))
	rejected, ofTheAVS, stranger := committed(other()), committed(other()), committed(common.Address{9})
	rejected.Outcome = messages.OutcomeRejected
	ofTheAVS.Proposal.Definition = 1
	fenced := messages.TaskEnded{Proposal: proposal(other(), 10), Outcome: messages.OutcomeCommitted}
	for name, m := range map[string]messages.TaskEnded{"a rejection": rejected, "a task of the AVS": ofTheAVS, "a stranger": stranger, "a fence": fenced} {
		if k, known := find[Know](c.Step(start(), m)); known {
			t.Errorf("%s makes known: %+v", name, k)
		}
	}
	if k, known := find[Know](c.Step(start(), committed(other()))); !known || !slices.Equal(k.Performers, []messages.OperatorID{2}) {
		t.Errorf("kept %+v", k)
	}
}

// calculatedAt is what a round finds at an L2 pin.
func calculatedAt(i messages.Inquiry, l2 uint64) messages.RoundCalculated {
	return messages.RoundCalculated{
		Calculation: messages.Calculation{Inquiry: i, L1: messages.L1State{Pin: pin(100)}, L2: messages.L2State{Pin: pin(l2), Aligned: []messages.Pin{pin(l2)}}},
		Update:      update(5),
	}
}

func TestAPerformerOfEarlierCommitsGoesFirstForAQuarterOfARoundTimeout(t *testing.T) {
	first, second := 0, 0
	for l2 := range uint64(40) {
		c := NewCore(config())
		c.Step(start(), messages.HistoryRead{Performers: []messages.OperatorID{2, 2, 7}}) // 7 left: it is not waited for
		i := inquiryOf(t, c.Step(start(), seen(two())))
		effects := c.Step(start().Add(time.Second), calculatedAt(i, 100+l2))
		if _, proves := find[Prove](effects); proves {
			first++
			continue
		}
		second++
		over, _ := find[Ended](effects)
		w, _ := find[RetryLater](effects)
		if over.Round.Reason != messages.ReasonYielded || w.After != 15*time.Second {
			t.Fatalf("got %+v", effects)
		}
		c.Step(start(), seen(two())) // a moved marker does not begin the wait again
		i = inquiryOf(t, c.Step(start().Add(30*time.Second), messages.RetryDue{Serial: w.Serial}))
		if _, proves := find[Prove](c.Step(start().Add(30*time.Second), calculatedAt(i, 100+l2))); !proves {
			t.Fatal("it waits for longer than a quarter of the round timeout")
		}
	}
	if first < 5 || second < 5 {
		t.Errorf("first %d times, second %d times of 40", first, second)
	}
}

func TestManyPerformersTakeARoundTimeoutInAll(t *testing.T) {
	operatorSet, history := messages.OperatorSet{Members: []messages.Member{{ID: 1, Address: self()}}}, messages.HistoryRead{}
	for id := messages.OperatorID(2); id < 40; id++ {
		operatorSet.Members = append(operatorSet.Members, messages.Member{ID: id, Address: common.Address{byte(id)}})
		history.Performers = append(history.Performers, id)
	}
	for l2 := range uint64(40) {
		c := NewCore(config())
		c.Step(start(), history)
		i := inquiryOf(t, c.Step(start(), seen(operatorSet)))
		if _, proves := find[Prove](c.Step(start().Add(2*time.Minute), calculatedAt(i, 100+l2))); !proves {
			t.Fatalf("at pin %d it waits for longer than a round timeout", 100+l2)
		}
	}
}

func TestWhatAnotherProposedRightlyIsNotProposedBesides(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), seen(two()))
	approved := messages.Unsettled{L2: pin(50), Performers: []common.Address{other()}}
	c.Step(start(), approved)
	effects := c.Step(start(), calculatedAt(i, 50))
	w, _ := find[RetryLater](effects)
	if over, _ := find[Ended](effects); over.Round.Reason != messages.ReasonYielded || w.After != 15*time.Second {
		t.Fatalf("got %+v", effects)
	}
	later := start().Add(2 * time.Minute)
	c.Step(later, approved) // repeated
	i = inquiryOf(t, c.Step(later, messages.RetryDue{Serial: w.Serial}))
	if i.L2 != pin(50) {
		t.Errorf("it leaves our own attester's pin: %+v", i)
	}
	if _, proves := find[Prove](c.Step(later, calculatedAt(i, 50))); !proves {
		t.Error("it waits for longer than a round timeout")
	}
}

func TestAPerformerThatLeftIsNotWaitedFor(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), messages.Unsettled{L2: pin(50), Performers: []common.Address{other()}})
	if _, proves := find[Prove](c.Step(start(), calculatedAt(i, 50))); !proves {
		t.Error("it waits")
	}
}

func TestAPinThatIsTooOldIsFencedAtOnceUnlessAQuorumStandsBehindIt(t *testing.T) {
	for _, quorum := range []bool{false, true} {
		c, _ := begun(t)
		c.Step(start(), messages.Unsettled{L2: pin(50), Performers: []common.Address{self()}})
		c.Step(start(), messages.RoundExpired{Round: 1})
		if quorum {
			c.Step(start(), messages.StageReached{Task: messages.TaskID{77}, Stage: messages.StageQuorum, ToBlockL2: 50})
		}
		m := calculatedAt(again(t, c), 50)
		m.Calculation.L2.Aligned = []messages.Pin{pin(80), pin(65)}
		effects := c.Step(start(), m)
		if _, proves := find[Prove](effects); proves != quorum {
			t.Fatalf("quorum %v: %+v", quorum, effects)
		}
		if quorum {
			continue
		}
		if told, _ := find[NeedFence](effects); !told.Needed {
			t.Error("the aggregator is not told")
		}
		if next := again(t, c); !next.Fence || next.L2 != pin(90) {
			t.Errorf("the next round asks for %+v", next)
		}
		effects = c.Step(start(), seen(messages.OperatorSet{CommitAtHead: messages.Commit{L2: 60}}))
		if told, ok := find[NeedFence](effects); !ok || told.Needed {
			t.Error("the fence is needed though everything in its way is dead")
		}
	}
}

func TestWhatAFenceOvertookBeginsAgainAtOnce(t *testing.T) {
	c, i := begun(t)
	for range 5 { // and waits do not grow
		effects := c.Step(start(), messages.TaskEnded{Task: propose(c, i), Outcome: messages.OutcomeFailed, Reason: messages.ReasonAlreadySettled})
		if w, _ := find[RetryLater](effects); w.After != c.cfg.RetryMin {
			t.Fatalf("got %+v", effects)
		}
		i = again(t, c)
	}
}

func TestARoundBeginsAtOnceWhenAnothersFenceClearsTheWay(t *testing.T) {
	c, i := begun(t)
	c.Step(start(), messages.TaskEnded{Task: propose(c, i), Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonUpdateConflict})
	for range 4 { // our own fences find no votes
		i = again(t, c)
		c.Step(start(), messages.Proposed{Round: i.Round, Task: messages.TaskID{9}, Proposal: fence(60)})
		c.Step(start(), messages.TaskEnded{Task: messages.TaskID{9}, Outcome: messages.OutcomeTimedOut, Reason: messages.ReasonEmptyUpdate})
	}
	w, armed := find[RetryLater](c.Step(start(), seen(messages.OperatorSet{CommitAtHead: messages.Commit{L2: 60}})))
	if !armed || w.After != c.cfg.RetryMin {
		t.Errorf("the next round begins after %s (%t)", w.After, armed)
	}
	if _, twice := find[RetryLater](c.Step(start(), seen(messages.OperatorSet{CommitAtHead: messages.Commit{L2: 60}}))); twice {
		t.Error("every operator set arms another round")
	}
}

func TestOperatorsWithoutAKeyAreAnAlarm(t *testing.T) {
	for l1, want := range map[uint64]bool{100: true, 40: false} {
		c, i := begun(t)
		c.Step(start(), seen(messages.OperatorSet{Members: []messages.Member{{ID: 1, Key: messages.BLSPublicKey{1}}, {ID: 2}}}))
		m := calculatedAt(i, 50)
		m.Calculation.Leaves = []messages.Leaf{
			{Operator: 1, L1Power: *uint256.NewInt(100), L2Power: *uint256.NewInt(100)}, {Operator: 2, L1Power: *uint256.NewInt(l1)},
		}
		m.Update.Increases = []messages.Delta{{Operator: 2, Power: *uint256.NewInt(l1)}}
		effects := c.Step(start(), m)
		if _, proves := find[Prove](effects); !proves {
			t.Fatal("an alarm is not a refusal")
		}
		if w, warned := find[WarnKeyless](effects); warned != want {
			t.Errorf("%d of %d: %+v", l1, 100+l1, w)
		}
	}
}

// TestNothingToDoAtAKeptPinIsNotInSync: operators that came after the pin are seen at the newest one.
func TestNothingToDoAtAKeptPinIsNotInSync(t *testing.T) {
	for _, later := range []messages.Update{{}, update(5)} {
		c, i := begun(t, proposal(self(), 50))
		if i.L2 != pin(50) {
			t.Fatalf("the round asks for %+v", i)
		}
		m := calculatedAt(i, 50)
		m.Update = messages.Update{}
		i = inquiryOf(t, c.Step(start(), m))
		if i.L2 != (messages.Pin{}) || i.Round != 1 {
			t.Fatalf("it looks besides at %+v", i)
		}
		m = calculatedAt(i, 80)
		m.Update = later
		over, ok := find[Ended](c.Step(start(), m))
		if !ok || (over.Round.Outcome == messages.OutcomeInSync) != later.Empty() {
			t.Errorf("got %+v", over)
		}
		if !later.Empty() && !again(t, c).Fence {
			t.Error("the way is not cleared")
		}
	}
}
