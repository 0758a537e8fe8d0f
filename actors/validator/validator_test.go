package validator

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

type service struct {
	valid bool
	err   error
}

func (s service) Validate(context.Context, messages.Proposal) (bool, error) { return s.valid, s.err }

// rules find what a test put in.
type rules struct {
	finding votingpower.Finding
	settled map[messages.TaskID]bool
	err     error
}

func (r rules) Settled(_ context.Context, task messages.TaskID) (bool, error) {
	return r.settled[task], r.err
}

func (r rules) Validate(context.Context, messages.Proposal) (votingpower.Finding, error) {
	return r.finding, r.err
}

func TestWhoIsAskedAndWhatIsPassedOn(t *testing.T) {
	broken := &messages.Failure{Reason: messages.ReasonValidationFailed, Detail: "error: true"}
	mismatch := votingpower.Finding{Answer: messages.Reject, Reason: messages.ReasonTotalMismatch, Detail: "call 1"}
	const own, internal = 1, messages.DefinitionTotalsSync
	cases := []struct {
		name       string
		definition messages.TaskDefinitionID
		ports      Ports
		want       messages.Validated
	}{
		{"right", own, Ports{Service: service{valid: true}}, messages.Validated{Answer: messages.Approve, Reason: messages.ReasonCorrect}},
		{"wrong", own, Ports{Service: service{}}, messages.Validated{
			Answer: messages.Reject, Reason: messages.ReasonTaskInvalid, Detail: "the Validation Service says that the task is wrong",
		}},
		{"a coded failure", own, Ports{Service: service{valid: true, err: broken}}, messages.Validated{
			Answer: messages.Abstain, Reason: broken.Reason, Detail: broken.Detail,
		}},
		{"any other error", own, Ports{Service: service{err: errors.New("no route")}}, messages.Validated{
			Answer: messages.Abstain, Reason: messages.ReasonValidationUnavailable, Detail: "no route",
		}},
		{"an internal task", internal, Ports{Rules: rules{finding: mismatch}}, messages.Validated{
			Answer: messages.Reject, Reason: messages.ReasonTotalMismatch, Detail: "call 1",
		}},
		{"an internal task without a chain", internal, Ports{Rules: rules{err: errors.New("no route")}}, messages.Validated{
			Answer: messages.Abstain, Reason: messages.ReasonChainUnavailable, Detail: "no route",
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			attester := actortest.NewProbe[messages.ToAttester](t)
			tell := actortest.Spawn[messages.ToValidator](t, Props(Default(), c.ports, attester.Tell))
			tell(messages.Validate{Task: messages.TaskID{1}, Proposal: messages.Proposal{Definition: c.definition}})
			c.want.Task = messages.TaskID{1}
			attester.Expect(c.want)
		})
	}
}

func TestNoMoreQuestionsAreUnderWayThanAllowed(t *testing.T) {
	var steps actortest.Steps
	cfg, attester := Default(), actortest.NewProbe[messages.ToAttester](t)
	cfg.Concurrent = 2
	tell := actortest.Spawn[messages.ToValidator](t, Props(cfg, Ports{Service: service{valid: true}}, attester.Tell), actortest.WithSteps(&steps))
	for task := byte(1); task <= 3; task++ {
		tell(messages.Validate{Task: messages.TaskID{task}, Proposal: messages.Proposal{Definition: 1}})
	}
	if steps.Pending() != 2 {
		t.Errorf("%d questions are under way", steps.Pending())
	}
	attester.ExpectNone()
	steps.Run()
	attester.Expect(messages.Validated{Task: messages.TaskID{1}, Answer: messages.Approve, Reason: messages.ReasonCorrect})
	if steps.Pending() != 2 {
		t.Errorf("%d questions are under way after an answer", steps.Pending())
	}
	steps.RunAll()
	if got := actortest.All[messages.Validated](attester.Take()); len(got) != 2 {
		t.Errorf("the attester was told %s", actortest.Render(got))
	}
}

func TestUnsettledApprovalsStandInTheWayUntilOneIsSettled(t *testing.T) {
	unsettled := []messages.TaskID{{1}, {2}}
	right := votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}
	for _, c := range []struct {
		settled []messages.TaskID
		want    messages.Reason
	}{{nil, messages.ReasonUpdateConflict}, {unsettled[1:], messages.ReasonCorrect}} {
		attester, r := actortest.NewProbe[messages.ToAttester](t), rules{finding: right, settled: map[messages.TaskID]bool{}}
		for _, task := range c.settled {
			r.settled[task] = true
		}
		tell := actortest.Spawn[messages.ToValidator](t, Props(Default(), Ports{Rules: r}, attester.Tell))
		tell(messages.Validate{Proposal: messages.Proposal{Definition: messages.DefinitionTotalsSync}, Unsettled: unsettled})
		got := actortest.One[messages.Validated](t, attester.Take())
		if got.Reason != c.want || !slices.Equal(got.Settled, c.settled) {
			t.Errorf("settled %v: %+v", c.settled, got)
		}
	}
}
