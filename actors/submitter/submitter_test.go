package submitter

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// world is an L2 and a verifier in memory.
type world struct {
	operatorSet messages.OperatorSet
	terms       messages.Terms
	state       messages.L2State
	settled     bool
	err         error                 // of every read
	refuses     error                 // of the first submission
	blamed      []messages.OperatorID // by the chain's own OBLS
	submitted   [][]messages.OperatorID

	pending    []messages.Submission // that an earlier life sent
	unread     []error               // of reads of pending, one after the other
	mined      bool                  // pending ones were mined meanwhile
	resumed    []messages.TaskID
	resumption error
	abandoned  []messages.TaskID
}

func (w *world) Pending(context.Context) ([]messages.Submission, error) {
	if len(w.unread) > 0 {
		err := w.unread[0]
		w.unread = w.unread[1:]
		return nil, err
	}
	return w.pending, nil
}

func (w *world) Outcome(context.Context, messages.Submission) (messages.Receipt, bool, error) {
	if !w.mined {
		return messages.Receipt{}, false, w.err
	}
	return messages.Receipt{GasUsed: 5}, true, nil
}

func (w *world) Resume(_ context.Context, s messages.Submission, _ func(common.Hash)) (messages.Receipt, error) {
	w.resumed = append(w.resumed, s.Task)
	if w.resumption != nil {
		return messages.Receipt{}, w.resumption
	}
	return messages.Receipt{GasUsed: 6}, nil
}

func (w *world) Abandon(_ context.Context, task messages.TaskID) error {
	w.abandoned = append(w.abandoned, task)
	return nil
}

func (w *world) Settled(context.Context, messages.TaskID) (bool, error) { return w.settled, w.err }

func (w *world) Terms(context.Context, messages.TaskDefinitionID) (messages.Terms, error) {
	return w.terms, w.err
}

func (w *world) OperatorSet(context.Context) (messages.OperatorSet, error) {
	return w.operatorSet, w.err
}

func (w *world) State(context.Context, messages.Pin) (messages.L2State, error) { return w.state, w.err }

func (w *world) Blame(context.Context, common.Hash, messages.Submission) ([]messages.OperatorID, error) {
	return w.blamed, nil
}

func (w *world) Submit(_ context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error) {
	var signers []messages.OperatorID
	for _, v := range s.Votes {
		signers = append(signers, v.Operator)
	}
	w.submitted = append(w.submitted, signers)
	if len(w.submitted) == 1 && w.refuses != nil {
		return messages.Receipt{}, w.refuses
	}
	sent(common.Hash{1})
	return messages.Receipt{GasUsed: 7, Signers: signers}, nil
}

// FindInvalid knows a vote by its key: both begin with the operator's id.
func (w *world) FindInvalid(_ context.Context, _ common.Hash, votes []protocol.Signed) ([]int, error) {
	var invalid []int
	for i, v := range votes {
		if v.Key[0] != v.Signature[0] {
			invalid = append(invalid, i)
		}
	}
	return invalid, nil
}

func network(powers ...uint64) *world {
	w := &world{}
	for i, p := range powers {
		id := messages.OperatorID(i + 1)
		w.operatorSet.Members = append(w.operatorSet.Members, messages.Member{
			ID: id, Address: common.Address{byte(id)}, Power: *uint256.NewInt(p), Key: messages.BLSPublicKey{byte(id)},
		})
		w.operatorSet.Total.AddUint64(&w.operatorSet.Total, p)
	}
	return w
}

func submission(voters ...messages.OperatorID) messages.Submission {
	proof := votingpower.Proof{L1Chain: 1, L1: messages.Pin{Number: 100}, L2Chain: 2, L2: messages.Pin{Number: 50}, Root: common.Hash{1}}
	s := messages.Submission{Task: messages.TaskID{7}, Approved: true, Proposal: messages.Proposal{
		ProofOfTask: proof.String(), Definition: messages.VotingPowerSync,
		Data: votingpower.EncodeUpdate(messages.Update{
			Increases: []messages.Delta{{Operator: 2, Power: *uint256.NewInt(1)}}, ToBlockL1: 100, ToBlockL2: 50,
		}),
	}}
	for _, id := range voters {
		s.Votes = append(s.Votes, messages.Attestation{
			Task: s.Task, Operator: id, Address: common.Address{byte(id)}, Approved: true, Signature: messages.BLSSignature{byte(id)},
		})
	}
	return s
}

var start = time.Unix(0, 0)

type bench struct {
	tell       func(messages.ToSubmitter)
	aggregator *actortest.Probe[messages.ToAggregator]
	scheduler  *actortest.Probe[messages.ToScheduler]
	gossip     *actortest.Probe[messages.ToGossip]
	clock      *actortest.Clock
	registry   *prometheus.Registry
}

// config is that of operator 2.
func config() Config {
	c := Default()
	c.Address = common.Address{2}
	return c
}

func spawn(t *testing.T, w *world) bench {
	t.Helper()
	b := bench{
		aggregator: actortest.NewProbe[messages.ToAggregator](t), scheduler: actortest.NewProbe[messages.ToScheduler](t),
		gossip: actortest.NewProbe[messages.ToGossip](t),
		clock:  actortest.NewClock(start), registry: prometheus.NewRegistry(),
	}
	ports := Ports{Chain: w, Verifier: w, Registerer: b.registry}
	b.tell = actortest.Spawn[messages.ToSubmitter](t, Props(config(), ports, Tells{
		Aggregator: b.aggregator.Tell, Gossip: b.gossip.Tell, Scheduler: b.scheduler.Tell,
	}), actortest.WithClock(b.clock))
	b.clock.Advance(Default().Turn) // what others announced before the start is mined
	return b
}

func (b bench) end(t *testing.T) messages.SubmissionEnded {
	t.Helper()
	told := b.aggregator.Take()
	if len(told) != 1 {
		t.Fatalf("the aggregator was told %+v", told)
	}
	ended, ok := told[0].(messages.SubmissionEnded)
	if !ok {
		t.Fatalf("the aggregator was told %+v", told)
	}
	return ended
}

func TestASubmissionIsMined(t *testing.T) {
	w := network(40, 30, 30)
	b := spawn(t, w)
	b.tell(messages.Submit{Submission: submission(1, 2, 3)})
	if got := b.end(t); got.Failure != nil || got.Receipt.GasUsed != 7 {
		t.Errorf("got %+v", got)
	}
	b.scheduler.Expect(messages.StageReached{Task: messages.TaskID{7}, Stage: messages.StageSubmitted})
	b.gossip.Expect(messages.PublishVerdict{Verdict: messages.Verdict{
		Task: messages.TaskID{7}, Operator: 2, Answer: messages.Submits,
	}})
}

func TestWhatSubmissionsTookAndCostIsCounted(t *testing.T) {
	w := network(40, 30, 30)
	b := spawn(t, w)
	b.tell(messages.Submit{Submission: submission(1, 2, 3), Wait: time.Minute})
	if got := b.figure(t, "ballast_submitter_pending"); got != 1 {
		t.Errorf("%v submissions wait", got)
	}
	b.clock.Advance(time.Minute) // its turn comes, and it is mined at once
	for name, want := range map[string]float64{"ballast_submitter_pending": 0, "ballast_submitter_seconds": 60, "ballast_submitter_gas_total": 7} {
		if got := b.figure(t, name); got != want {
			t.Errorf("%s is %v, not %v", name, got, want)
		}
	}
}

// figure reads a metric with one series; of a histogram the sum.
func (b bench) figure(t *testing.T, name string) float64 {
	t.Helper()
	families, err := b.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if m := f.GetMetric(); f.GetName() == name && len(m) == 1 {
			return m[0].GetGauge().GetValue() + m[0].GetCounter().GetValue() + m[0].GetHistogram().GetSampleSum()
		}
	}
	t.Fatalf("%s is not there once", name)
	return 0
}

func TestWhoSaidSoFirstSubmitsFirst(t *testing.T) {
	other := messages.OtherSubmits{Task: messages.TaskID{9}, Internal: true}
	cases := []struct {
		name  string
		begin func(c *Core) []Effect // up to when it would be sent
	}{
		{"before our turn", func(c *Core) []Effect {
			c.Step(start.Add(Default().Turn), other)
			return c.Step(start.Add(Default().Turn), messages.Submit{Submission: submission(1)})
		}},
		{"while we check", func(c *Core) []Effect {
			c.Step(start.Add(Default().Turn), messages.Submit{Submission: submission(1)})
			c.Step(start.Add(Default().Turn), other)
			return c.Step(start.Add(Default().Turn), messages.SubmissionChecked{Submission: submission(1)})
		}},
		{"before we started, for all we know", func(c *Core) []Effect {
			return c.Step(start, messages.Submit{Submission: submission(1)})
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			core := NewCore(start, Default())
			if got, want := c.begin(&core), []Effect{WaitTurn{messages.TaskID{7}, Default().Turn}}; !reflect.DeepEqual(got, want) {
				t.Fatalf("got %+v, want a turn's wait", got)
			}
			got := core.Step(start.Add(2*Default().Turn), messages.TurnCome{Task: messages.TaskID{7}})
			if want := []Effect{Check{submission(1)}}; !reflect.DeepEqual(got, want) {
				t.Errorf("after it got %+v, want it checked again", got)
			}
		})
	}
}

func TestDoubtfulAnnouncementsHoldUpOneTurnInFour(t *testing.T) {
	core, turn := NewCore(start, Default()), Default().Turn
	held := 0
	for i := range 40 { // a quarter of a turn apart
		now := start.Add(2*turn + time.Duration(i)*turn/4)
		core.Step(now, messages.OtherSubmits{Task: messages.TaskID{9, byte(i)}, Internal: true, Doubtful: true})
		if core.held.After(now) {
			held++
		}
	}
	if held != 12 { // of ten turns the first, the fifth and the ninth
		t.Errorf("held for %d quarters of a turn of 40", held)
	}
	now := start.Add(13 * turn)
	core.Step(now, messages.OtherSubmits{Task: messages.TaskID{8}, Internal: true})
	if want := now.Add(turn); !core.held.Equal(want) {
		t.Errorf("an announcement with a quorum holds until %s, want %s", core.held, want)
	}
}

func TestWhatIsLookedAtAgainBeforeSending(t *testing.T) {
	cases := []struct {
		name    string
		change  func(w *world)
		reason  messages.Reason // empty: it is sent
		signers []messages.OperatorID
	}{
		{"settled meanwhile", func(w *world) { w.settled = true }, messages.ReasonAlreadySettled, nil},
		{"the endpoint is away", func(w *world) { w.err = errors.New("no route") }, messages.ReasonChainUnavailable, nil},
		{"a key was changed", func(w *world) { w.operatorSet.Members[2].Key[0] = 99 }, "", []messages.OperatorID{1, 2}},
		{"a voter left", func(w *world) { w.operatorSet.Members = w.operatorSet.Members[:2] }, "", []messages.OperatorID{1, 2}},
		{"an id has another operator", func(w *world) { w.operatorSet.Members[2].Address = common.Address{77} }, "", []messages.OperatorID{1, 2}},
		{"a voter may not attest any more", func(w *world) {
			w.operatorSet.Definition.RestrictedAttesters = []messages.OperatorID{1, 2}
			w.operatorSet.DefinitionTotal = *uint256.NewInt(70)
		}, "", []messages.OperatorID{1, 2}},
		{"too many left", func(w *world) { w.operatorSet.Members = w.operatorSet.Members[:1] }, messages.ReasonQuorumLost, nil},
		{"powers moved", func(w *world) { w.operatorSet.Total = *uint256.NewInt(1000) }, messages.ReasonQuorumLost, nil},
		{"another update was executed", func(w *world) { w.state.CommitAtHead.L2, w.state.Moved = 49, []messages.OperatorID{3} }, messages.ReasonBaseChanged, nil},
		{"a listed operator's power moved", func(w *world) { w.state.Moved = []messages.OperatorID{2} }, messages.ReasonBaseChanged, nil},
		{"another operator's power moved", func(w *world) { w.state.Moved = []messages.OperatorID{3} }, "", []messages.OperatorID{1, 2, 3}},
		{"the pin was reorganised away", func(w *world) { w.state.PinForeign = true }, messages.ReasonBaseChanged, nil},
		{"the chain blames a vote", func(w *world) {
			w.refuses, w.blamed = &messages.Failure{Reason: messages.ReasonVotesInvalid}, []messages.OperatorID{3}
		}, "", []messages.OperatorID{1, 2}},
		{"the chain blames too many", func(w *world) {
			w.refuses, w.blamed = &messages.Failure{Reason: messages.ReasonVotesInvalid}, []messages.OperatorID{1, 3}
		}, messages.ReasonQuorumLost, nil},
		{"it would revert", func(w *world) { w.refuses = &messages.Failure{Reason: messages.ReasonReverted} }, messages.ReasonReverted, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := network(40, 30, 30)
			c.change(w)
			b := spawn(t, w)
			b.tell(messages.Submit{Submission: submission(1, 2, 3)})
			got, reason := b.end(t), messages.ReasonNone
			if got.Failure != nil {
				reason = got.Failure.Reason
			}
			if reason != c.reason || (c.reason == "" && !slices.Equal(got.Receipt.Signers, c.signers)) {
				t.Errorf("got %q with signers %v, want %q with %v", reason, got.Receipt.Signers, c.reason, c.signers)
			}
		})
	}
}

// ownTask makes a submission one of a task of the AVS's own.
func ownTask(s messages.Submission) messages.Submission {
	s.Proposal.Definition, s.Proposal.Data, s.Proposal.ProofOfTask = 1, []byte{1}, "Qm"
	return s
}

func TestATaskOfTheAVSIsSettledUnderItsDefinition(t *testing.T) {
	cases := []struct {
		name     string
		approved bool
		change   func(w *world)
		reason   messages.Reason // empty: it is sent
		signers  []messages.OperatorID
	}{
		{"approved", true, func(*world) {}, "", []messages.OperatorID{1, 2}},
		{"rejected", false, func(*world) {}, "", []messages.OperatorID{1, 2}},
		{"rejected by a third", false, func(w *world) { w.operatorSet.Members[0].Address = common.Address{77} }, "", []messages.OperatorID{2}},
		{"an update changed nothing about it", true, func(w *world) { w.state.Moved = []messages.OperatorID{2} }, "", []messages.OperatorID{1, 2}},
		{"restricted meanwhile", true, func(w *world) {
			w.terms.Definition.RestrictedAttesters, w.terms.Total = []messages.OperatorID{1, 3}, *uint256.NewInt(70)
		}, messages.ReasonQuorumLost, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := network(40, 34, 26)
			w.terms = messages.Terms{Definition: messages.Definition{Exists: true}, Total: w.operatorSet.Total}
			c.change(w)
			b, s := spawn(t, w), ownTask(submission(1, 2))
			s.Approved = c.approved
			b.tell(messages.Submit{Submission: s})
			got, reason := b.end(t), messages.ReasonNone
			if got.Failure != nil {
				reason = got.Failure.Reason
			}
			if reason != c.reason || (c.reason == "" && !slices.Equal(got.Receipt.Signers, c.signers)) {
				t.Errorf("got %q with signers %v, want %q with %v", reason, got.Receipt.Signers, c.reason, c.signers)
			}
		})
	}
}

func TestAnAnnouncedTaskHoldsUpItselfAlone(t *testing.T) {
	later := start.Add(Default().Turn)
	core := NewCore(start, Default())
	first, second := ownTask(submission(1)), ownTask(submission(1))
	second.Task = messages.TaskID{8}
	core.Step(later, messages.Submit{Submission: first, Wait: Default().Turn})
	core.Step(later, messages.Submit{Submission: second, Wait: Default().Turn})
	core.Step(later.Add(Default().Turn/2), messages.OtherSubmits{Task: first.Task})
	due := later.Add(Default().Turn)
	if got, want := core.Step(due, messages.TurnCome{Task: first.Task}), []Effect{WaitTurn{first.Task, Default().Turn / 2}}; !reflect.DeepEqual(got, want) {
		t.Errorf("the announced task: %+v", got)
	}
	if got, want := core.Step(due, messages.TurnCome{Task: second.Task}), []Effect{Check{second}}; !reflect.DeepEqual(got, want) {
		t.Errorf("the other one: %+v", got)
	}
}

func TestLaterTurnsWaitAndStayQuiet(t *testing.T) {
	w := network(100)
	b := spawn(t, w)
	b.tell(messages.Submit{Submission: submission(1), Wait: 2 * Default().Turn})
	b.clock.Advance(2*Default().Turn - time.Second)
	if len(w.submitted) != 0 {
		t.Fatal("it did not wait for its turn")
	}
	w.settled = true // by the one before us
	b.clock.Advance(time.Second)
	if got := b.end(t); got.Failure == nil || got.Failure.Reason != messages.ReasonAlreadySettled || len(w.submitted) != 0 {
		t.Errorf("got %+v after %d submissions", got, len(w.submitted))
	}
}

func TestATaskIsSubmittedOnce(t *testing.T) {
	w := network(100)
	b := spawn(t, w)
	b.tell(messages.Submit{Submission: submission(1), Wait: Default().Turn})
	b.tell(messages.Submit{Submission: submission(1)})
	b.clock.Advance(time.Minute)
	if len(w.submitted) != 1 {
		t.Errorf("submitted %d times", len(w.submitted))
	}
}

func TestPendingSubmissionsAreBounded(t *testing.T) {
	c := NewCore(start, Default())
	for i := range 2 * MaxPending {
		s := submission(1)
		s.Task = messages.TaskID{byte(i), byte(i >> 8), 1}
		c.Step(start, messages.Submit{Submission: s, Wait: Default().Turn})
	}
	if len(c.pending) != MaxPending {
		t.Errorf("%d are pending", len(c.pending))
	}
}

func TestWhatAnEarlierLifeSentIsFinished(t *testing.T) {
	cases := []struct {
		name      string
		change    func(w *world)
		reason    messages.Reason
		gas       uint64
		resumed   int
		abandoned int
	}{
		{"it was mined meanwhile", func(w *world) { w.mined = true }, "", 5, 0, 0},
		{"it still waits", func(*world) {}, "", 6, 1, 0},
		{"somebody settled the task", func(w *world) { w.settled = true }, messages.ReasonAlreadySettled, 0, 0, 1},
		{"its base changed", func(w *world) { w.state.CommitAtHead.L2, w.state.Moved = 49, []messages.OperatorID{3} }, messages.ReasonBaseChanged, 0, 0, 1},
		{"it reverts now", func(w *world) { w.resumption = &messages.Failure{Reason: messages.ReasonReverted} }, messages.ReasonReverted, 0, 1, 1},
		{"it is not mined in time", func(w *world) { w.resumption = &messages.Failure{Reason: messages.ReasonStillPending} }, messages.ReasonStillPending, 0, 1, 0},
		{"the endpoint is away", func(w *world) { w.err = errors.New("no route") }, messages.ReasonChainUnavailable, 0, 0, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := network(40, 30, 30)
			w.pending = []messages.Submission{submission(1, 2)}
			c.change(w)
			b := spawn(t, w)
			b.clock.Advance(resumeTurns * Default().Turn)
			got, reason := b.end(t), messages.ReasonNone
			if got.Failure != nil {
				reason = got.Failure.Reason
			}
			if reason != c.reason || got.Receipt.GasUsed != c.gas || len(w.resumed) != c.resumed || len(w.abandoned) != c.abandoned {
				t.Errorf("got %q, %d gas, %d resumed, %d abandoned", reason, got.Receipt.GasUsed, len(w.resumed), len(w.abandoned))
			}
			if len(w.submitted) != 0 {
				t.Error("it was sent besides")
			}
		})
	}
}

func TestASubmissionJoinsWhatWasSentBefore(t *testing.T) {
	c := NewCore(start, Default())
	if effects := c.Step(start, messages.PendingRead{Submissions: []messages.Submission{submission(1)}}); len(effects) != 1 {
		t.Fatalf("effects %+v", effects)
	}
	if effects := c.Step(start, messages.Submit{Submission: submission(1)}); len(effects) != 0 {
		t.Errorf("it is sent besides: %+v", effects)
	}
}

func TestAnUnreadableOutboxRestartsTheActor(t *testing.T) {
	w := network(100)
	w.pending, w.unread = []messages.Submission{submission(1)}, []error{errors.New("disk away")}
	b := bench{
		aggregator: actortest.NewProbe[messages.ToAggregator](t), scheduler: actortest.NewProbe[messages.ToScheduler](t),
		gossip: actortest.NewProbe[messages.ToGossip](t),
		clock:  actortest.NewClock(start),
	}
	actortest.Spawn[messages.ToSubmitter](t, Props(config(), Ports{Chain: w, Verifier: w, Registerer: prometheus.NewRegistry()}, Tells{
		Aggregator: b.aggregator.Tell, Gossip: b.gossip.Tell, Scheduler: b.scheduler.Tell,
	}), actortest.WithClock(b.clock), actortest.WithCrashes(new(actortest.Crashes)))
	b.clock.Advance(2 * time.Minute)
	if b.end(t); len(w.resumed) != 1 {
		t.Errorf("%d resumed", len(w.resumed))
	}
}

// begun are the tasks that effects begin with.
func begun(effects []Effect) (checked []messages.TaskID) {
	for _, e := range effects {
		if begins, is := e.(Check); is {
			checked = append(checked, begins.Submission.Task)
		}
	}
	return checked
}

func TestTasksOfTheAVSStandInLine(t *testing.T) {
	const more = 5
	later := start.Add(Default().Turn)
	c := NewCore(start, Default())
	tasks := make([]messages.TaskID, maxUnderWay+more)
	for i := range tasks {
		s := ownTask(submission(1))
		tasks[i] = messages.TaskID{byte(i), 1}
		s.Task = tasks[i]
		if got := begun(c.Step(later, messages.Submit{Submission: s})); (len(got) == 1) != (i < maxUnderWay) {
			t.Fatalf("task %d: %v begin", i, got)
		}
	}
	if got := begun(c.Step(later, messages.Submit{Submission: submission(1)})); len(got) != 1 {
		t.Error("an internal task stands in line behind them")
	}
	// One that another aggregator was quicker with gives its place away, and takes one again after a turn.
	c.Step(later, messages.OtherSubmits{Task: tasks[0]})
	left := c.Step(later, messages.SubmissionChecked{Submission: c.pending[tasks[0]].submission})
	if got := begun(left); len(got) != 1 || got[0] != tasks[maxUnderWay] {
		t.Errorf("in place of one that waits for another aggregator %v begin", got)
	}
	for i := 1; i < more; i++ {
		if got := begun(c.Step(later, messages.SubmissionEnded{Task: tasks[i]})); len(got) != 1 || got[0] != tasks[maxUnderWay+i] {
			t.Errorf("after task %d %v begin", i, got)
		}
	}
	if got := begun(c.Step(later, messages.SubmissionEnded{Task: tasks[more]})); len(got) != 0 {
		t.Errorf("nobody waits, and %v begin", got)
	}
	if got := begun(c.Step(later.Add(Default().Turn), messages.TurnCome{Task: tasks[0]})); len(got) != 1 || len(c.underWay) != maxUnderWay {
		t.Errorf("after its turn %v begin, %d are under way", got, len(c.underWay))
	}
}

// TestNoPerformerHoldsUpOthers lets one performer's tasks take all places and most of the line.
func TestNoPerformerHoldsUpOthers(t *testing.T) {
	const many = 3 * maxUnderWay
	later := start.Add(Default().Turn)
	c := NewCore(start, Default())
	task := func(performer byte, i int) messages.TaskID { return messages.TaskID{performer, byte(i), byte(i >> 8)} }
	submit := func(performer byte, i int) {
		s := ownTask(submission(1))
		s.Task, s.Proposal.Performer = task(performer, i), common.Address{performer}
		c.Step(later, messages.Submit{Submission: s})
	}
	for i := range many {
		submit(1, i)
	}
	submit(2, 0)
	submit(2, 1)
	for i, want := range []messages.TaskID{task(2, 0), task(2, 1), task(1, maxUnderWay)} {
		if got := begun(c.Step(later, messages.SubmissionEnded{Task: task(1, i)})); len(got) != 1 || got[0] != want {
			t.Errorf("after %d ends %v begin, want %s", i+1, got, want)
		}
	}
}

func TestInternalTasksStandInLine(t *testing.T) {
	later := start.Add(Default().Turn)
	c := NewCore(start, Default())
	tasks := []messages.TaskID{{1}, {2}, {3}}
	for i, task := range tasks {
		s := submission(1)
		s.Task = task
		if got := begun(c.Step(later, messages.Submit{Submission: s})); len(got) != max(0, 1-i) {
			t.Fatalf("task %d: %v begin", i, got)
		}
	}
	own := ownTask(submission(1))
	if got := begun(c.Step(later, messages.Submit{Submission: own})); len(got) != 1 {
		t.Error("a task of the AVS's own stands in line too")
	}
	for i, task := range tasks {
		next := begun(c.Step(later, messages.SubmissionEnded{Task: task}))
		if i < len(tasks)-1 && (len(next) != 1 || next[0] != tasks[i+1]) {
			t.Errorf("after task %d: %v begin", i, next)
		}
	}
	if len(c.line) != 0 || c.syncing != (messages.TaskID{}) {
		t.Errorf("%v are in line behind %s", c.line, c.syncing)
	}
}
