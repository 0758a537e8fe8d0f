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

// chain answers with what a test put in.
type chain struct {
	state  messages.L2State
	roster messages.Roster
	err    error
	asked  []messages.Pin
}

func (c *chain) State(_ context.Context, want messages.Pin) (messages.L2State, error) {
	c.asked = append(c.asked, want)
	return c.state, c.err
}

func (c *chain) Roster(context.Context) (messages.Roster, error) { return c.roster, c.err }

type bench struct {
	*chain
	tell      func(messages.ToL2Reader)
	clock     *actortest.Clock
	l1        *actortest.Probe[messages.ToL1Reader]
	attester  *actortest.Probe[messages.ToAttester]
	scheduler *actortest.Probe[messages.ToScheduler]
	gossip    *actortest.Probe[messages.ToGossip]
}

func spawn(t *testing.T, c *chain) bench {
	t.Helper()
	b := bench{
		chain: c, clock: actortest.NewClock(time.Unix(0, 0)), l1: actortest.NewProbe[messages.ToL1Reader](t),
		attester: actortest.NewProbe[messages.ToAttester](t), scheduler: actortest.NewProbe[messages.ToScheduler](t),
		gossip: actortest.NewProbe[messages.ToGossip](t),
	}
	b.tell = actortest.Spawn[messages.ToL2Reader](t, Props(Default(), c, Tells{
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

func failures(t *testing.T, told []messages.ToAttester) []messages.InquiryFailed {
	t.Helper()
	var all []messages.InquiryFailed
	for _, m := range told {
		if f, ok := m.(messages.InquiryFailed); ok {
			all = append(all, f)
		}
	}
	return all
}

func TestTheStateGoesToTheL1Reader(t *testing.T) {
	b := spawn(t, &chain{state: messages.L2State{PinFinal: true, CommitAtHead: messages.Commit{L1: 30, L2: 20}}})
	b.tell(messages.ReadL2{Inquiry: check()})
	b.l1.Expect(messages.ReadL1{Inquiry: check(), L2: b.state})
	if len(b.asked) != 1 || b.asked[0].Number != 50 {
		t.Errorf("asked for %+v", b.asked)
	}
	fence := messages.Inquiry{By: messages.AskedByScheduler, Round: 3, Fence: true}
	b.tell(messages.ReadL2{Inquiry: fence})
	fence.L1 = messages.Pin{Number: 31} // the first block after the last commit
	b.l1.Expect(messages.ReadL1{Inquiry: fence, L2: b.state})
}

func TestAPinThatIsNotThereYetIsAskedForAgain(t *testing.T) {
	cases := []struct {
		name  string
		state messages.L2State
		err   error
		want  messages.Reason
	}{
		{"unknown", messages.L2State{}, &messages.Failure{Reason: messages.ReasonPinUnknown}, messages.ReasonPinUnknown},
		{"not final", messages.L2State{}, nil, messages.ReasonPinNotFinal},
		{"the endpoint is away", messages.L2State{}, errors.New("no route"), messages.ReasonChainUnavailable},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := spawn(t, &chain{state: c.state, err: c.err})
			b.tell(messages.ReadL2{Inquiry: check()})
			b.tell(messages.ReadL2{Inquiry: check()}) // asked twice, it is read once at a time
			b.clock.Advance(30 * time.Second)
			if n := len(b.asked); n < 25 || n > 35 {
				t.Errorf("asked %d times in 30 s", n)
			}
			b.state, b.err = messages.L2State{PinFinal: true}, nil
			b.clock.Advance(time.Second)
			if got := b.l1.Take(); len(got) != 1 {
				t.Errorf("once it is there: %+v", got)
			}

			b = spawn(t, &chain{state: c.state, err: c.err})
			b.tell(messages.ReadL2{Inquiry: check()})
			b.clock.Advance(Default().PinWait + time.Second)
			if got := failures(t, b.attester.Take()); len(got) != 1 || got[0].Failure.Reason != c.want {
				t.Errorf("after the pin wait: %+v", got)
			}
		})
	}
}

func TestWhatDoesNotHealIsToldAtOnce(t *testing.T) {
	b := spawn(t, &chain{state: messages.L2State{PinForeign: true, PinForeignFinal: true}})
	b.tell(messages.ReadL2{Inquiry: check()})
	if got := failures(t, b.attester.Take()); len(got) != 1 || got[0].Failure.Reason != messages.ReasonPinHashMismatch || !got[0].Final {
		t.Errorf("a foreign pin: %+v", got)
	}
	b.err = &messages.Failure{Reason: messages.ReasonStateUnavailable}
	b.tell(messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 4}})
	var told []messages.InquiryFailed
	for _, m := range b.scheduler.Take() {
		if f, ok := m.(messages.InquiryFailed); ok {
			told = append(told, f)
		}
	}
	if len(told) != 1 || told[0].Failure.Reason != messages.ReasonStateUnavailable || told[0].Inquiry.Round != 4 {
		t.Errorf("pruned state: %+v", told)
	}
}

func TestTheRosterIsReadAtEveryIntervalAndAfterAnOutage(t *testing.T) {
	b := spawn(t, &chain{roster: messages.Roster{Head: messages.Pin{Number: 1}}})
	b.roster.Head.Number = 2
	b.clock.Advance(Default().RosterInterval)
	b.gossip.Expect(messages.RosterRead{Roster: b.roster})
	b.err = errors.New("no route")
	b.clock.Advance(Default().RosterInterval)
	b.gossip.Expect()
	b.err = nil
	b.clock.Advance(Default().RosterInterval)
	b.gossip.Expect(messages.RosterRead{Roster: b.roster})
}

func TestOpenInquiriesAreBounded(t *testing.T) {
	b := spawn(t, &chain{err: &messages.Failure{Reason: messages.ReasonPinUnknown}})
	for i := range 2 * protocol.MaxInquiries {
		b.tell(messages.ReadL2{Inquiry: messages.Inquiry{Task: messages.TaskID{byte(i), byte(i >> 8)}}})
	}
	if len(b.asked) != protocol.MaxInquiries {
		t.Errorf("%d inquiries are open", len(b.asked))
	}
}

func TestAnUnreadableRosterIsToldOnce(t *testing.T) {
	c := core{patience: protocol.NewPatience(Default().PinWait)}
	told := 0
	for _, reason := range []messages.Reason{"A", "A", "B", "", "A"} {
		m := messages.RosterRead{}
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
