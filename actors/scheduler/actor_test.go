package scheduler

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/messages"
)

// full is how many reports a test takes.
const full = 8

type stored struct {
	proposals  []messages.Proposal
	performers []messages.OperatorID
	err        error
}

func (s stored) Proposals(context.Context) ([]messages.Proposal, error) { return s.proposals, s.err }

func (s stored) Performers(context.Context) ([]messages.OperatorID, error) {
	return s.performers, s.err
}

func spawn(t *testing.T, journal Journal, opts ...actortest.Option) (func(messages.ToScheduler), *actortest.Probe[messages.ToL2Reader], *[]messages.Round) {
	t.Helper()
	l2, reports := actortest.NewProbe[messages.ToL2Reader](t), new([]messages.Round)
	ports := Ports{
		Journal: journal, Jitter: func(time.Duration) time.Duration { return 0 },
		Ended: func(r messages.Round) {
			if len(*reports) >= full {
				panic("nobody takes this report")
			}
			*reports = append(*reports, r)
		},
		Known: func([]messages.OperatorID) {}, Registerer: prometheus.NewRegistry(),
	}
	cfg := config()
	cfg.Period = 10 * time.Minute
	tell := actortest.Spawn[messages.ToScheduler](t, Props(cfg, ports, Tells{
		L2Reader: l2.Tell, Prover: func(messages.ToProver) {}, Aggregator: func(messages.ToAggregator) {},
	}), opts...)
	tell(seen(messages.OperatorSet{}))
	return tell, l2, reports
}

func TestRoundsFollowTheClock(t *testing.T) {
	clock := actortest.NewClock(start())
	tell, l2, reports := spawn(t, stored{}, actortest.WithClock(clock))
	l2.Expect(messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 1}}) // after downtime the node syncs at once
	tell(messages.RoundCalculated{Calculation: messages.Calculation{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 1}}})
	clock.Advance(10*time.Minute - time.Second)
	l2.ExpectNone()
	clock.Advance(time.Second)
	l2.Expect(messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 2}})
	clock.Advance(6 * time.Minute) // nobody answers
	if len(*reports) != 2 || (*reports)[0].Outcome != messages.OutcomeInSync || (*reports)[1].Outcome != messages.OutcomeTimedOut {
		t.Errorf("reports %+v", *reports)
	}
	tell(messages.SyncRequested{})
	l2.Expect(messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 3}})
}

func TestACrashLosesTheRoundAndKeepsThePin(t *testing.T) {
	clock, crashes := actortest.NewClock(start()), actortest.Crashes{}
	tell, l2, reports := spawn(t, stored{proposals: []messages.Proposal{proposal(self(), 50)}}, actortest.WithClock(clock), actortest.WithCrashes(&crashes))
	first := messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 1, L2: pin(50)}}
	l2.Expect(first)
	*reports = append(*reports, make([]messages.Round, full)...) // whoever takes the reports panics
	tell(messages.RoundCalculated{Calculation: messages.Calculation{Inquiry: first.Inquiry}})
	l2.Expect(messages.ReadL2{Inquiry: messages.Inquiry{By: messages.AskedByScheduler, Round: 1}}) // nothing differs there: it looks besides
	tell(messages.RoundCalculated{Calculation: messages.Calculation{Inquiry: first.Inquiry}})
	crashes.Expect(t, kit.Defect)
	tell(seen(messages.OperatorSet{})) // it waits for the new life
	l2.ExpectNone()
	crashes.ExpectRestart(t, 500*time.Millisecond)
	l2.Expect(first) // a new life begins at the journal's pin
}

func TestABrokenJournalStopsTheNode(t *testing.T) {
	var crashes actortest.Crashes
	spawn(t, stored{err: errors.New("page 7 is damaged")}, actortest.WithCrashes(&crashes))
	crashes.Expect(t, kit.Fatal)
}
