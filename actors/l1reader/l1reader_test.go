package l1reader

import (
	"context"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// chain answers with what a test put in.
type chain struct {
	state messages.L1State
	err   error
	asked [][]messages.Operator
	pins  []messages.Pin
}

func (c *chain) State(_ context.Context, want messages.Pin, operators []messages.Operator) (messages.L1State, error) {
	c.asked, c.pins = append(c.asked, operators), append(c.pins, want)
	return c.state, c.err
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
	c := &chain{state: messages.L1State{PinFinal: true, Unreadable: []messages.OperatorID{1}}}
	tell, _, calculator, _ := spawn(t, c)
	tell(request(false))
	calculator.Expect(messages.Calculate{Inquiry: request(false).Inquiry, L2: request(false).L2, L1: c.state})
	tell(request(true))
	if len(c.asked[0]) != 1 || len(c.asked[1]) != 0 || c.pins[1].Number != 100 {
		t.Errorf("asked for %v at %v: a fence needs no powers", c.asked, c.pins)
	}
}

func TestAPinThatIsNotThereYetIsAskedForAgain(t *testing.T) {
	c := &chain{err: &messages.Failure{Reason: messages.ReasonPinUnknown}}
	tell, clock, calculator, attester := spawn(t, c)
	tell(request(false))
	tell(request(false))
	clock.Advance(10 * time.Second)
	if len(c.asked) != 11 {
		t.Errorf("asked %d times in 10 s", len(c.asked))
	}
	c.err, c.state.PinFinal = nil, true
	clock.Advance(time.Second)
	if got := calculator.Take(); len(got) != 1 {
		t.Errorf("once it is there: %+v", got)
	}
	c.state.PinFinal = false
	tell(request(false))
	clock.Advance(Default().PinWait + time.Second)
	attester.Expect(messages.InquiryFailed{
		Inquiry: request(false).Inquiry,
		Failure: messages.Failure{Reason: messages.ReasonPinNotFinal, Detail: "the L1 pin is above our own tag"},
	})
}

func TestAForeignPinIsToldAtOnce(t *testing.T) {
	c := &chain{state: messages.L1State{PinForeign: true}}
	tell, _, _, attester := spawn(t, c)
	tell(request(false))
	attester.Expect(messages.InquiryFailed{
		Inquiry: request(false).Inquiry,
		Failure: messages.Failure{Reason: messages.ReasonPinHashMismatch, Detail: "our L1 has another block at the pin's number"},
	})
}
