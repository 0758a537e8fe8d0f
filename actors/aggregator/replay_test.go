package aggregator

import (
	"slices"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// The recording is of a devnet's aggregator: `ballast record aggregator --for 22s`, while a stake changed. All operator
// sets but the one before the proposal are left out.
func TestARecordedRoundIsSubmittedOnceAndCommitted(t *testing.T) {
	submitter, scheduler := actortest.NewProbe[messages.ToSubmitter](t), actortest.NewProbe[messages.ToScheduler](t)
	cfg := Default()
	cfg.L2Chain = 31337002
	actortest.Replay[messages.ToAggregator](t, Props(cfg, Ports{Registerer: prometheus.NewRegistry()}, Tells{
		Submitter: submitter.Tell, Scheduler: scheduler.Tell, Gossip: func(messages.ToGossip) {},
		Attester: func(messages.ToAttester) {}, Proposer: func(messages.ToProposer) {}, Watcher: func(messages.ToWatcher) {},
	}), actortest.Recorded(t, "testdata/round.jsonl"), nil)

	order := actortest.One[messages.Submit](t, submitter.Take())
	var voters []messages.OperatorID
	for _, v := range order.Submission.Votes {
		voters = append(voters, v.Operator)
	}
	if !slices.Equal(voters, []messages.OperatorID{1, 2, 3, 4}) || !order.Submission.Approved {
		t.Errorf("submitted %s", actortest.Render(order.Submission))
	}
	told := scheduler.Take()
	if quorum := actortest.One[messages.StageReached](t, told); quorum.Stage != messages.StageQuorum || quorum.Task != order.Submission.Task {
		t.Errorf("the scheduler was told %s", actortest.Render(quorum))
	}
	if ended := actortest.One[messages.TaskEnded](t, told); ended.Outcome != messages.OutcomeCommitted || !slices.Equal(ended.Silent, []messages.OperatorID{5}) {
		t.Errorf("the task ended with %s", actortest.Render(ended))
	}
}
