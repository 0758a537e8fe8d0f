package calculator

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// request asks about one operator that has 90 on the L2.
func request(i messages.Inquiry, l1 uint64) messages.Calculate {
	l2 := uint64(90)
	return messages.Calculate{
		Inquiry: i,
		L2: messages.L2State{
			Pin: messages.Pin{Number: 50}, PinFinal: true, Total: *uint256.NewInt(l2), Definition: messages.Definition{Exists: true},
			Readiness: messages.Readiness{HandlerSet: true, HandlerMaySync: true},
			Operators: []messages.Operator{{ID: 1, Address: common.Address{1}, Power: *uint256.NewInt(l2), Active: true}},
		},
		L1: messages.L1State{
			Pin: messages.Pin{Number: 100}, HeadNumber: 100, Targets: []messages.Target{{Operator: 1, Power: *uint256.NewInt(l1)}},
		},
	}
}

type bench struct {
	tell      func(messages.ToCalculator)
	attester  *actortest.Probe[messages.ToAttester]
	scheduler *actortest.Probe[messages.ToScheduler]
}

func spawn(t *testing.T) bench {
	t.Helper()
	b := bench{
		attester: actortest.NewProbe[messages.ToAttester](t), scheduler: actortest.NewProbe[messages.ToScheduler](t),
	}
	cfg := Config{Identity: protocol.Identity{Address: common.Address{1}}}
	b.tell = actortest.Spawn[messages.ToCalculator](t, Props(cfg, Tells{
		Attester: b.attester.Tell, Scheduler: b.scheduler.Tell,
	}))
	return b
}

func TestACheckGoesBackToTheAttesterAlone(t *testing.T) {
	b, m := spawn(t), request(messages.Inquiry{Task: messages.TaskID{1}}, 100)
	b.tell(m)
	b.attester.Expect(messages.Calculated{Calculation: votingpower.Calculate(m.Inquiry, m.L2, m.L1)})
	b.scheduler.ExpectNone()
}

func TestARoundOfOurOwn(t *testing.T) {
	round := messages.Inquiry{By: messages.AskedByScheduler, Round: 1}
	fence := messages.Inquiry{By: messages.AskedByScheduler, Round: 1, Fence: true}
	cases := []struct {
		name    string
		m       messages.Calculate
		change  func(m *messages.Calculate)
		failure messages.Reason
	}{
		{"something to do", request(round, 100), func(*messages.Calculate) {}, ""},
		{"nothing to do", request(round, 90), func(*messages.Calculate) {}, ""},
		{"nothing to do just after a commit", request(round, 90), func(m *messages.Calculate) {
			m.L2.CommitAtPin.L2, m.L2.CommitAtHead.L2 = 50, 50
		}, ""},
		{"a fence", request(fence, 90), func(*messages.Calculate) {}, ""},
		{"paused", request(round, 100), func(m *messages.Calculate) { m.L2.Readiness.SubmissionPaused = true }, messages.ReasonPaused},
		{"pins not past the commit", request(round, 100), func(m *messages.Calculate) {
			m.L2.CommitAtPin.L2, m.L2.CommitAtHead.L2 = 50, 50
		}, messages.ReasonPinNotAfterCommit},
		{"the base moved", request(round, 100), func(m *messages.Calculate) { m.L2.Moved = []messages.OperatorID{1} }, messages.ReasonBaseChanged},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := spawn(t)
			c.change(&c.m)
			b.tell(c.m)
			told := b.scheduler.Take()
			if len(told) != 1 {
				t.Fatalf("the scheduler was told %+v", told)
			}
			failed, isFailure := told[0].(messages.InquiryFailed)
			if isFailure != (c.failure != "") || failed.Failure.Reason != c.failure {
				t.Errorf("the scheduler was told %+v", told[0])
			}
			b.attester.ExpectNone()
		})
	}
}
