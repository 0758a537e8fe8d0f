package validator

import (
	"context"
	"errors"
	"testing"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

type service struct {
	valid bool
	err   error
}

func (s service) Validate(context.Context, messages.Proposal) (bool, error) { return s.valid, s.err }

func TestTheServiceIsAskedAndItsAnswerPassedOn(t *testing.T) {
	broken := &messages.Failure{Reason: messages.ReasonValidationFailed, Detail: "error: true"}
	cases := []struct {
		name    string
		service service
		want    messages.Validated
	}{
		{"right", service{valid: true}, messages.Validated{Valid: true}},
		{"wrong", service{}, messages.Validated{}},
		{"a coded failure", service{valid: true, err: broken}, messages.Validated{Failure: broken}},
		{"any other error", service{err: errors.New("no route")}, messages.Validated{Failure: &messages.Failure{
			Reason: messages.ReasonValidationUnavailable, Detail: "no route",
		}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			attester := actortest.NewProbe[messages.ToAttester](t)
			tell := actortest.Spawn[messages.ToValidator](t, Props(Default(), c.service, attester.Tell))
			tell(messages.Validate{Task: messages.TaskID{1}})
			c.want.Task = messages.TaskID{1}
			attester.Expect(c.want)
		})
	}
}
