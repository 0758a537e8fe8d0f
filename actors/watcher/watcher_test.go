package watcher

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"
	"github.com/sirupsen/logrus/hooks/test"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// apart is a network of 1200 in which one operator differs by that much; commit is the L2 marker.
func apart(by, commit uint64) messages.Calculated {
	return messages.Calculated{Calculation: messages.Calculation{
		L2: messages.L2State{Total: *uint256.NewInt(1200), CommitAtHead: messages.Commit{L2: commit}},
		Leaves: []messages.Leaf{
			{Operator: 1, L1Power: *uint256.NewInt(600), L2Power: *uint256.NewInt(600 - by)},
			{Operator: 2, L1Power: *uint256.NewInt(600), L2Power: *uint256.NewInt(600)},
		},
	}}
}

func spawn(t *testing.T) (func(messages.ToWatcher), *actortest.Clock, *actortest.Probe[messages.ToL2Reader], *test.Hook) {
	t.Helper()
	clock, l2 := actortest.NewClock(time.Unix(0, 0)), actortest.NewProbe[messages.ToL2Reader](t)
	log, hook := test.NewNullLogger()
	tell := actortest.Spawn[messages.ToWatcher](t, Props(Default(), Ports{L2: internaltask.L2{Reader: blind{}}, Registerer: prometheus.NewRegistry()}, Tells{
		L2Reader: l2.Tell, Proposer: func(messages.ToProposer) {},
	}),
		actortest.WithClock(clock), actortest.WithLog(logrus.NewEntry(log)))
	return tell, clock, l2, hook
}

// blind cannot read the L2.
type blind struct{}

func (blind) State(context.Context, messages.Pin) (messages.L2State, error) {
	return messages.L2State{}, errors.New("no route")
}

func (blind) Definitions(context.Context, messages.Pin) (messages.Definitions, error) {
	return messages.Definitions{}, errors.New("no route")
}

func (blind) Settled(context.Context, messages.TaskID) (bool, error) {
	return false, errors.New("no route")
}

func TestStaleTotalsAreRepairedAtOnce(t *testing.T) {
	totals := messages.Proposal{Definition: messages.DefinitionTotalsSync}
	for _, c := range []struct {
		name   string
		m      messages.ToWatcher
		checks bool
	}{
		{"a look", messages.Look{}, true},
		{"a task 10002 was executed", messages.TaskEnded{Proposal: totals, Outcome: messages.OutcomeCommitted}, true},
		{"one timed out", messages.TaskEnded{Proposal: totals, Outcome: messages.OutcomeTimedOut}, false},
		{"a sync was executed", messages.TaskEnded{Outcome: messages.OutcomeCommitted}, false},
	} {
		core := Core{cfg: Default()}
		if _, checks := find[CheckTotals](core.Step(time.Unix(0, 0), c.m)); checks != c.checks {
			t.Errorf("%s: looks at the totals: %v", c.name, checks)
		}
	}
	core := Core{cfg: Default()}
	for _, c := range []struct {
		m       messages.TotalsChecked
		repairs bool
	}{{messages.TotalsChecked{Stale: []messages.TaskDefinitionID{2}}, true}, {messages.TotalsChecked{}, false}, {messages.TotalsChecked{Failure: &messages.Failure{}}, false}} {
		effects := core.Step(time.Unix(0, 0), c.m)
		if _, repairs := find[RepairTotals](effects); repairs != c.repairs {
			t.Errorf("%+v: %+v", c.m, effects)
		}
		if noted, ok := find[NoteTotals](effects); ok != (c.m.Failure == nil) || noted.Stale != len(c.m.Stale) {
			t.Errorf("%+v: %+v", c.m, effects)
		}
	}
}

func find[E Effect](effects []Effect) (found E, ok bool) {
	for _, e := range effects {
		if f, is := e.(E); is {
			return f, true
		}
	}
	return found, false
}

func lines(h *test.Hook) []string {
	var all []string
	for _, e := range h.AllEntries() {
		all = append(all, e.Message)
	}
	h.Reset()
	return all
}

func TestItLooksAtEveryInterval(t *testing.T) {
	_, clock, l2, _ := spawn(t)
	clock.Advance(11 * time.Minute)
	look := func(n messages.RoundNumber) messages.ReadL2 {
		return messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByWatcher, Round: n}}
	}
	l2.Expect(look(1), look(2), look(3)) // after 5 s, then every five minutes
}

func TestTheMarginIsATwelfth(t *testing.T) {
	tell, _, _, hook := spawn(t)
	tell(apart(100, 0))
	if got := lines(hook); len(got) != 0 {
		t.Errorf("100 of 1200: %v", got)
	}
	tell(apart(101, 0))
	if got := lines(hook); len(got) != 1 {
		t.Errorf("101 of 1200: %v", got)
	}
}

func TestNobodyProposes(t *testing.T) {
	tell, clock, _, hook := spawn(t)
	idle := func(name string, want bool) {
		t.Helper()
		if got := lines(hook); (len(got) == 1) != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	tell(apart(1, 5))
	clock.Advance(Default().Patience)
	tell(apart(1, 5))
	idle("within patience", false)
	clock.Advance(time.Second)
	tell(apart(1, 5))
	idle("after it", true)
	tell(apart(1, 6))
	idle("a fence was committed, our drift is as it was", true)
	tell(apart(2, 7))
	idle("an update changed it", false)
	clock.Advance(2 * Default().Patience)
	tell(apart(0, 6))
	tell(apart(1, 6))
	idle("drift begins anew once both were equal", false)
	tell(messages.InquiryFailed{Failure: messages.Failure{Reason: messages.ReasonChainUnavailable}})
	idle("blindness is said", true)
}

func TestMeasure(t *testing.T) {
	all := *new(uint256.Int).SetAllOne()
	c := messages.Calculation{Leaves: []messages.Leaf{{L1Power: all}, {L2Power: all}, {L1Power: *uint256.NewInt(3), L2Power: *uint256.NewInt(3)}}}
	d := measure(c)
	if d.Operators != 2 || !d.Sum.Eq(&all) || !d.Largest.Eq(&all) {
		t.Errorf("got %+v", d)
	}
}

// TestUnreadablePowerIsMeasured counts operators that differ in nothing, because the L1 does not tell their power.
func TestUnreadablePowerIsMeasured(t *testing.T) {
	registry := prometheus.NewRegistry()
	m := newMetrics(registry)
	for _, unreadable := range [][]messages.OperatorID{{2, 5}, nil} {
		m.observe(Sight{Calculation: messages.Calculation{L1: messages.L1State{Unreadable: unreadable}}})
		families, err := registry.Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range families {
			if f.GetName() == "ballast_watcher_unreadable_operators" && f.GetMetric()[0].GetGauge().GetValue() != float64(len(unreadable)) {
				t.Errorf("%d operators: %v", len(unreadable), f)
			}
		}
	}
}
