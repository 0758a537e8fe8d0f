package l1reader

import (
	"context"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// chain answers what a test scripts.
type chain struct {
	state actortest.Script[question, messages.L1State]
}

// question is what the chain is asked.
type question struct {
	pin       messages.Pin
	operators []messages.Operator
}

func (c *chain) State(_ context.Context, want messages.Pin, operators []messages.Operator) (messages.L1State, error) {
	return c.state.Call(question{want, operators})
}

func spawn(t *testing.T, c *chain) (func(messages.ToL1Reader), *actortest.Clock, *actortest.Probe[messages.ToCalculator], *actortest.Probe[messages.ToAttester]) {
	t.Helper()
	clock := actortest.NewClock(time.Unix(0, 0))
	calculator, attester := actortest.NewProbe[messages.ToCalculator](t), actortest.NewProbe[messages.ToAttester](t)
	tell := actortest.Spawn[messages.ToL1Reader](t, Props(Default(), c, Tells{
		Calculator: calculator.Tell, Attester: attester.Tell, Scheduler: func(messages.ToScheduler) {},
	}), actortest.WithClock(clock))
	return tell, clock, calculator, attester
}

func request(fence bool) messages.ReadL1 {
	return messages.ReadL1{
		Inquiry: messages.Inquiry{Task: messages.TaskID{1}, L1: messages.Pin{Number: 100}, Fence: fence},
		L2:      messages.L2State{Operators: []messages.Operator{{ID: 1, Active: true}}},
	}
}

func TestBothStatesGoToTheCalculator(t *testing.T) {
	c, state := &chain{}, messages.L1State{PinFinal: true, Unreadable: []messages.OperatorID{1}}
	c.state.Return(state)
	tell, _, calculator, _ := spawn(t, c)
	tell(request(false))
	calculator.Expect(messages.Calculate{Inquiry: request(false).Inquiry, L2: request(false).L2, L1: state})
	tell(request(true))
	want := []question{{request(false).Inquiry.L1, request(false).L2.Operators}, {request(true).Inquiry.L1, nil}} // a fence needs no powers
	if diff := actortest.Diff(want, c.state.Asked()); diff != "" {
		t.Error(diff)
	}
}

func TestAPinThatIsNotThereYetIsAskedForAgain(t *testing.T) {
	c := &chain{}
	c.state.Fail(11, &messages.Failure{Reason: messages.ReasonPinUnknown}).Return(messages.L1State{PinFinal: true}, messages.L1State{})
	tell, clock, calculator, attester := spawn(t, c)
	tell(request(false))
	tell(request(false))
	clock.Advance(10 * time.Second)
	if asked := len(c.state.Asked()); asked != 11 {
		t.Errorf("asked %d times in 10 s", asked)
	}
	clock.Advance(time.Second)
	calculator.Expect(messages.Calculate{Inquiry: request(false).Inquiry, L2: request(false).L2, L1: messages.L1State{PinFinal: true}})
	tell(request(false))
	clock.Advance(Default().PinWait + time.Second)
	attester.Expect(messages.InquiryFailed{
		Inquiry: request(false).Inquiry,
		Failure: messages.Failure{Reason: messages.ReasonPinNotFinal, Detail: "the L1 pin is above our own tag"},
	})
}

func TestAForeignPinIsToldAtOnce(t *testing.T) {
	c := &chain{}
	c.state.Return(messages.L1State{PinForeign: true})
	tell, _, _, attester := spawn(t, c)
	tell(request(false))
	attester.Expect(messages.InquiryFailed{
		Inquiry: request(false).Inquiry,
		Failure: messages.Failure{Reason: messages.ReasonPinHashMismatch, Detail: "our L1 has another block at the pin's number"},
	})
}
