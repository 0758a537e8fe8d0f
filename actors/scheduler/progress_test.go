package scheduler

import (
	"slices"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

func stages(p messages.Round) []messages.Stage {
	var all []messages.Stage
	for _, s := range p.Stages {
		all = append(all, s.Stage)
	}
	return all
}

func TestEachStageIsToldOnce(t *testing.T) {
	var told []messages.Round
	l2 := actortest.NewProbe[messages.ToL2Reader](t)
	ports := Ports{
		Journal: stored{}, Jitter: func(time.Duration) time.Duration { return 0 }, Ended: func(messages.Round) {}, Known: func([]messages.OperatorID) {},
		Progress: func(p messages.Round) { told = append(told, p) }, Registerer: prometheus.NewRegistry(),
	}
	tell := actortest.Spawn[messages.ToScheduler](t, Props(config(), ports, Tells{
		L2Reader: l2.Tell, Prover: func(messages.ToProver) {}, Aggregator: func(messages.ToAggregator) {},
	}))
	tell(seen(messages.OperatorSet{}))
	inquiry := messages.Inquiry{By: messages.AskedByScheduler, Round: 1}
	l2.Expect(messages.ReadL2{Inquiry: inquiry})
	tell(seen(messages.OperatorSet{})) // changes nothing
	tell(messages.StageReached{Round: 1, Stage: messages.StageL2Read})
	tell(messages.RoundCalculated{
		Calculation: messages.Calculation{Inquiry: inquiry, Leaves: make([]messages.Leaf, 3), L1: messages.L1State{Pin: pin(7)}}, Update: update(20),
	})
	tell(messages.Proposed{Round: 1, Task: messages.TaskID{1}})
	tell(messages.TaskEnded{Task: messages.TaskID{1}, Outcome: messages.OutcomeRejected})
	want := [][]messages.Stage{
		nil, // a new life has no round under way
		{messages.StageStarted},
		{messages.StageStarted, messages.StageL2Read},
		{messages.StageStarted, messages.StageL2Read, messages.StageCalculated},
		{messages.StageStarted, messages.StageL2Read, messages.StageCalculated, messages.StageProposed},
		nil,
	}
	if len(told) != len(want) {
		t.Fatalf("told %d times, not %d: %+v", len(told), len(want), told)
	}
	for i, p := range told {
		if !slices.Equal(stages(p), want[i]) {
			t.Errorf("%d: %v, not %v", i, stages(p), want[i])
		}
	}
	if p := told[4]; p.Number != 1 || p.Operators != 3 || p.Update.Changed() != 1 || p.L1 != pin(7) || p.Task != (messages.TaskID{1}) {
		t.Errorf("after the proposal: %+v", p)
	}
	if p := told[5]; p.Number != 0 || p.Started != 0 {
		t.Errorf("after the end: %+v", p)
	}
}
