package monitor

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/admin"
)

func power(n uint64) messages.VotingPower { return *uint256.NewInt(n) }

// operatorSet has members with the powers 10, 20, and so on.
func operatorSet(ids ...messages.OperatorID) messages.OperatorSet {
	var r messages.OperatorSet
	for i, id := range ids {
		r.Members = append(r.Members, messages.Member{ID: id, Address: common.Address{byte(id)}, Power: power(10 * uint64(i+1))}) //nolint:gosec // Small.
	}
	return r
}

// vote is a vote on task 1.
func vote(id messages.OperatorID, approved bool) messages.AttestationReceived {
	return messages.AttestationReceived{Attestation: messages.Attestation{Task: messages.TaskID{1}, Operator: id, Approved: approved}}
}

func verdict(id messages.OperatorID, task byte, answer messages.Answer, reason messages.Reason) messages.VerdictReceived {
	return messages.VerdictReceived{Verdict: messages.Verdict{Task: messages.TaskID{task}, Operator: id, Answer: answer, Reason: reason}}
}

func TestTheLastAnswerOfEachOperatorIsKept(t *testing.T) {
	begin := time.Unix(1_000_000, 0)
	first := admin.LastAnswer{At: begin, Task: messages.TaskID{1}, Answer: messages.Approve}
	voted := first
	voted.Voted = true
	reasoned := voted
	reasoned.Reason = "CORRECT"
	cases := map[string]struct {
		heard []messages.ToGossip
		want  *admin.LastAnswer
	}{
		"nothing":               {},
		"a vote":                {heard: []messages.ToGossip{vote(3, true)}, want: &voted},
		"a vote, then a reason": {heard: []messages.ToGossip{vote(3, true), verdict(3, 1, messages.Approve, "CORRECT")}, want: &reasoned},
		"a reason, then a vote": {heard: []messages.ToGossip{verdict(3, 1, messages.Approve, "CORRECT"), vote(3, true)}, want: &reasoned},
		"another task": {
			heard: []messages.ToGossip{verdict(3, 2, messages.Abstain, "LATE"), vote(3, true)}, want: &voted,
		},
		"another answer": {
			heard: []messages.ToGossip{vote(3, false), verdict(3, 1, messages.Approve, "CORRECT"), vote(3, true)}, want: &reasoned,
		},
		"an aggregator's announcement": {heard: []messages.ToGossip{verdict(3, 1, messages.Submits, "")}},
		"another operator":             {heard: []messages.ToGossip{vote(4, true)}},
		"a stranger":                   {heard: []messages.ToGossip{vote(99, true), verdict(99, 1, messages.Approve, "")}},
		"another kind of message":      {heard: []messages.ToGossip{messages.SettlementReceived{}}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			clock := actortest.NewClock(begin)
			o := NewObserver(clock, Self{})
			o.admitted(operatorSet(3, 4))
			for _, m := range c.heard {
				o.Received(m)
			}
			got := o.Operators().Operators[0]
			switch {
			case got.ID != 3:
				t.Errorf("operator %d", got.ID)
			case (got.Last == nil) != (c.want == nil):
				t.Errorf("heard %+v", got.Last)
			case c.want != nil && *got.Last != *c.want:
				t.Errorf("heard %+v, not %+v", *got.Last, *c.want)
			}
			if len(o.answers) > 2 {
				t.Errorf("%d operators of 2 are remembered", len(o.answers))
			}
			o.admitted(operatorSet(5))
			if len(o.answers) != 0 {
				t.Errorf("operators that left are remembered: %+v", o.answers)
			}
		})
	}
}

func TestRepeatedAnswersKeepTheirTime(t *testing.T) {
	clock := actortest.NewClock(time.Unix(1_000_000, 0))
	o := NewObserver(clock, Self{})
	o.admitted(operatorSet(3))
	o.Received(vote(3, true))
	clock.Advance(time.Minute)
	o.Received(vote(3, true))
	if at := o.Operators().Operators[0].Last.At; !at.Equal(time.Unix(1_000_000, 0)) {
		t.Errorf("heard at %s", at)
	}
}

func TestOperatorsShowBothPowers(t *testing.T) {
	o := NewObserver(actortest.NewClock(time.Unix(1_000_000, 0)), Self{Operator: common.Address{1}})
	o.admitted(operatorSet(1, 2))
	if got := o.Operators(); got.Operators[0].L1Power != "" || !got.Operators[0].Self || got.Operators[1].Self {
		t.Errorf("before a comparison: %+v", got)
	}
	calculation := messages.Calculation{
		L1: messages.L1State{Pin: messages.Pin{Number: 70}}, L2: messages.L2State{Pin: messages.Pin{Number: 80}},
		Leaves: []messages.Leaf{
			{Operator: 1, L1Power: power(15), L2Power: power(9), Active: true},
			{Operator: 9, L1Power: power(0), L2Power: power(4), Active: true}, // it left since
			{Operator: 12, L1Power: power(6), L2Power: power(6), Active: true},
		},
	}
	calculation.L1.Unreadable = []messages.OperatorID{12} // its power on the L1 is not known
	o.DriftSeen(watcher.Sight{At: time.Unix(1_000_001, 0), Calculation: calculation})
	got := o.Operators()
	want := []admin.Operator{
		{ID: 1, Active: true, L1Power: "15", L2Power: "10"},
		{ID: 2, Active: true, L2Power: "20"},
		{ID: 9, L1Power: "0", L2Power: "4"},
		{ID: 12, L2Power: "6"},
	}
	if got.Count != 4 || got.L1Block != 70 || got.L2Block != 80 || len(got.Operators) != 4 {
		t.Fatalf("%+v", got)
	}
	for i, op := range got.Operators {
		op.Address, op.Self = "", false
		if op != want[i] {
			t.Errorf("%+v, not %+v", op, want[i])
		}
	}
}

func TestTheLargestOperatorsAreShown(t *testing.T) {
	o := NewObserver(actortest.NewClock(time.Unix(1_000_000, 0)), Self{})
	var ids []messages.OperatorID
	for i := range admin.MaxOperators + 7 {
		ids = append(ids, messages.OperatorID(i+1)) //nolint:gosec // Small.
	}
	o.admitted(operatorSet(ids...))
	got := o.Operators()
	if got.Count != admin.MaxOperators+7 || len(got.Operators) != admin.MaxOperators || got.Operators[0].ID != 8 {
		t.Errorf("%d of %d, the first is %d", len(got.Operators), got.Count, got.Operators[0].ID)
	}
}

func TestTheRoundIsTheOneInProgressOrTheLastOne(t *testing.T) {
	o := NewObserver(actortest.NewClock(time.Unix(1_000_000, 0)), Self{})
	if r := o.Round(); r.Running() || r.Number != 0 {
		t.Errorf("before a round: %+v", r)
	}
	stages := []messages.StagePassed{{Stage: messages.StageStarted, At: 1000}}
	o.RoundPassed(messages.Round{Number: 4, Stages: stages, Operators: 3})
	if r := o.Round(); !r.Running() || r.Number != 4 || len(r.Stages) != 1 || r.Task != (messages.TaskID{}) || r.Operators != 3 {
		t.Errorf("under way: %+v", r)
	}
	o.RoundEnded(messages.Round{Number: 4, Ended: 2000, Stages: stages, Outcome: messages.OutcomeInSync, Task: messages.TaskID{1}})
	o.RoundPassed(messages.Round{})
	if r := o.Round(); r.Running() || r.Number != 4 || r.Outcome != "in_sync" || r.Task != (messages.TaskID{1}) || len(r.Stages) != 1 {
		t.Errorf("ended: %+v", r)
	}
}
