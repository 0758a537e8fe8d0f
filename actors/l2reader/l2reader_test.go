package l2reader

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// chain answers what a test scripts.
type chain struct {
	state       actortest.Script[messages.Pin, messages.L2State]
	operatorSet actortest.Script[struct{}, messages.OperatorSet]
}

func (c *chain) State(_ context.Context, want messages.Pin) (messages.L2State, error) {
	return c.state.Call(want)
}

func (c *chain) OperatorSet(context.Context) (messages.OperatorSet, error) {
	return c.operatorSet.Call(struct{}{})
}

type bench struct {
	*chain
	tell      func(messages.ToL2Reader)
	clock     *actortest.Clock
	l1        *actortest.Probe[messages.ToL1Reader]
	attester  *actortest.Probe[messages.ToAttester]
	scheduler *actortest.Probe[messages.ToScheduler]
	gossip    *actortest.Probe[messages.ToGossip]
}

func spawn(t *testing.T) bench {
	t.Helper()
	b := bench{
		chain: &chain{}, clock: actortest.NewClock(time.Unix(0, 0)), l1: actortest.NewProbe[messages.ToL1Reader](t),
		attester: actortest.NewProbe[messages.ToAttester](t), scheduler: actortest.NewProbe[messages.ToScheduler](t),
		gossip: actortest.NewProbe[messages.ToGossip](t),
	}
	b.tell = actortest.Spawn[messages.ToL2Reader](t, Props(Default(), b.chain, Tells{
		L1Reader: b.l1.Tell, Attester: b.attester.Tell, Scheduler: b.scheduler.Tell,
		Aggregator: func(messages.ToAggregator) {}, Gossip: b.gossip.Tell,
	}), actortest.WithClock(b.clock))
	b.attester.Take()
	b.scheduler.Take()
	b.gossip.Take()
	return b
}

func check() messages.Inquiry {
	return messages.Inquiry{Task: messages.TaskID{1}, L2: messages.Pin{Number: 50}}
}

func TestTheStateGoesToTheL1Reader(t *testing.T) {
	b, state := spawn(t), messages.L2State{PinFinal: true, CommitAtHead: messages.Commit{L1: 30, L2: 20}}
	b.state.Return(state)
	b.tell(messages.ReadL2{Inquiry: check()})
	b.l1.Expect(messages.ReadL1{Inquiry: check(), L2: state})
	if asked := b.state.Asked(); len(asked) != 1 || asked[0].Number != 50 {
		t.Errorf("asked for %+v", asked)
	}
	fence := messages.Inquiry{By: messages.AskedByScheduler, Round: 3, Fence: true}
	b.tell(messages.ReadL2{Inquiry: fence})
	fence.L1 = messages.Pin{Number: 31} // the first block after the last commit
	b.l1.Expect(messages.ReadL1{Inquiry: fence, L2: state})
}

func TestAPinThatIsNotThereYetIsAskedForAgain(t *testing.T) {
	cases := []struct {
		name   string
		missed func(*chain)
		want   messages.Reason
	}{
		{"unknown", func(c *chain) { c.state.Fail(25, &messages.Failure{Reason: messages.ReasonPinUnknown}) }, messages.ReasonPinUnknown},
		{"not final", func(c *chain) { c.state.Return(make([]messages.L2State, 25)...) }, messages.ReasonPinNotFinal},
		{"the endpoint is away", func(c *chain) { c.state.Fail(25, errors.New("no route")) }, messages.ReasonChainUnavailable},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := spawn(t)
			c.missed(b.chain)
			b.state.Return(messages.L2State{PinFinal: true})
			b.tell(messages.ReadL2{Inquiry: check()})
			b.tell(messages.ReadL2{Inquiry: check()}) // asked twice, it is read once at a time
			b.clock.Advance(24 * Default().RetryEvery)
			b.l1.ExpectNone()
			b.clock.Advance(Default().RetryEvery)
			b.l1.Expect(messages.ReadL1{Inquiry: check(), L2: messages.L2State{PinFinal: true}})

			b = spawn(t)
			c.missed(b.chain)
			b.tell(messages.ReadL2{Inquiry: check()})
			b.clock.Advance(Default().PinWait + time.Second)
			if got := actortest.One[messages.InquiryFailed](t, b.attester.Take()); got.Failure.Reason != c.want {
				t.Errorf("after the pin wait: %s", actortest.Render(got))
			}
		})
	}
}

func TestWhatDoesNotHealIsToldAtOnce(t *testing.T) {
	b, pruned := spawn(t), messages.Failure{Reason: messages.ReasonStateUnavailable}
	b.state.Return(messages.L2State{PinForeign: true, PinForeignFinal: true}).Fail(1, &pruned)
	b.tell(messages.ReadL2{Inquiry: check()})
	if got := actortest.One[messages.InquiryFailed](t, b.attester.Take()); got.Failure.Reason != messages.ReasonPinHashMismatch || !got.Final {
		t.Errorf("a foreign pin: %s", actortest.Render(got))
	}
	round := messages.Inquiry{By: messages.AskedByScheduler, Round: 4}
	b.tell(messages.ReadL2{Inquiry: round})
	b.scheduler.ExpectAmong(messages.InquiryFailed{Inquiry: round, Failure: pruned})
}

func TestTheOperatorSetIsReadAtEveryIntervalAndAfterAnOutage(t *testing.T) {
	b := spawn(t)
	second, third := messages.OperatorSet{Head: messages.Pin{Number: 2}}, messages.OperatorSet{Head: messages.Pin{Number: 3}}
	b.operatorSet.Return(second).Fail(1, errors.New("no route")).Return(third)
	b.clock.Advance(Default().OperatorSetInterval)
	b.gossip.Expect(messages.OperatorSetRead{OperatorSet: second})
	b.clock.Advance(Default().OperatorSetInterval)
	b.gossip.ExpectNone()
	b.clock.Advance(Default().OperatorSetInterval)
	b.gossip.Expect(messages.OperatorSetRead{OperatorSet: third})
}

func TestOpenInquiriesAreBounded(t *testing.T) {
	b := spawn(t)
	b.state.Fail(1, &messages.Failure{Reason: messages.ReasonPinUnknown})
	for i := range 2 * protocol.MaxInquiries {
		b.tell(messages.ReadL2{Inquiry: messages.Inquiry{Task: messages.TaskID{byte(i), byte(i >> 8)}}})
	}
	if open := len(b.state.Asked()); open != protocol.MaxInquiries {
		t.Errorf("%d inquiries are open", open)
	}
}

func TestAnUnreadableOperatorSetIsToldOnce(t *testing.T) {
	c := core{patience: protocol.NewPatience(Default().PinWait)}
	told := 0
	for _, reason := range []messages.Reason{"A", "A", "B", "", "A"} {
		m := messages.OperatorSetRead{}
		if reason != "" {
			m.Failure = &messages.Failure{Reason: reason}
		}
		for _, e := range c.step(time.Unix(0, 0), m) {
			if _, complains := e.(complain); complains {
				told++
			}
		}
	}
	if told != 3 {
		t.Errorf("told %d times, want 3: A, B, and A again after it could be read", told)
	}
}
