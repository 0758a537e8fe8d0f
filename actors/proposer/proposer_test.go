package proposer

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// scripted is a task that proposes what a test says.
type scripted struct {
	draft *internaltask.Draft
	err   error
	asked int
}

func (*scripted) ID() messages.TaskDefinitionID { return messages.DefinitionTotalsSync }
func (*scripted) Name() string                  { return "SCRIPTED" }
func (*scripted) Period() time.Duration         { return time.Hour }
func (*scripted) FollowsSync() bool             { return true }
func (*scripted) Settles() bool                 { return true }

func (s *scripted) Propose(context.Context, internaltask.L2) (*internaltask.Draft, error) {
	s.asked++
	return s.draft, s.err
}

func (*scripted) Validate(context.Context, internaltask.L2, messages.Proposal) (votingpower.Finding, error) {
	return votingpower.Finding{}, nil
}

type signer struct{ err error }

func (s signer) SignTask(context.Context, []byte) ([]byte, error) { return []byte{1}, s.err }
func (signer) Kind() messages.SignatureKind                       { return messages.SignatureECDSA }

type bench struct {
	tell   func(messages.ToProposer)
	clock  *actortest.Clock
	gossip *actortest.Probe[messages.ToGossip]
	task   *scripted
}

func spawn(t *testing.T, task *scripted, s signer) bench {
	t.Helper()
	b := bench{clock: actortest.NewClock(time.Unix(0, 0)), gossip: actortest.NewProbe[messages.ToGossip](t), task: task}
	cfg := Default()
	cfg.Address, cfg.L2Chain = common.Address{1}, 2
	cfg.Schedule = []Scheduled{{task, time.Hour}}
	ports := Ports{Signer: s, Jitter: func(time.Duration) time.Duration { return 0 }, Registerer: prometheus.NewRegistry()}
	b.tell = actortest.Spawn[messages.ToProposer](t, Props(cfg, ports, b.gossip.Tell), actortest.WithClock(b.clock))
	return b
}

// proposed returns the one proposal that was broadcast.
func (b bench) proposed(t *testing.T) messages.BroadcastProposal {
	t.Helper()
	told := b.gossip.Take()
	if len(told) != 1 {
		t.Fatalf("gossip was told %+v", told)
	}
	p, ok := told[0].(messages.BroadcastProposal)
	if !ok || p.Proposal.ProofOfTask != "p" || p.Proposal.Performer != (common.Address{1}) || p.Proposal.Chain != 2 || len(p.Proposal.Signature) != 1 {
		t.Fatalf("gossip was told %+v", told)
	}
	return p
}

func TestATaskIsProposedAtTheStartAndEveryPeriod(t *testing.T) {
	b := spawn(t, &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, signer{})
	b.clock.Advance(Default().Retry)
	p := b.proposed(t)
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeTimedOut})
	b.clock.Advance(59 * time.Minute)
	b.gossip.ExpectNone()
	b.clock.Advance(time.Minute)
	b.proposed(t)
}

func TestOneRunAtATime(t *testing.T) {
	b := spawn(t, &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, signer{})
	b.clock.Advance(Default().Retry)
	b.proposed(t)
	b.tell(messages.TaskEnded{
		Task: messages.TaskID{9}, Outcome: messages.OutcomeCommitted,
		Proposal: messages.Proposal{Definition: messages.VotingPowerSync, Performer: common.Address{1}},
	})
	b.clock.Advance(Default().Limit - time.Minute)
	b.gossip.ExpectNone()
	b.clock.Advance(2 * time.Hour) // it came to no end: the next period gives it up
	b.gossip.Take()
	if b.task.asked < 2 {
		t.Error("a run without an end stops all that follow")
	}
}

func TestItFollowsOurOwnSyncs(t *testing.T) {
	b := spawn(t, &scripted{}, signer{}) // nothing is to do
	b.clock.Advance(Default().Retry)
	for _, c := range []struct {
		performer byte
		outcome   messages.Outcome
		asked     int
	}{{2, messages.OutcomeCommitted, 1}, {1, messages.OutcomeRejected, 1}, {1, messages.OutcomeCommitted, 2}} {
		b.tell(messages.TaskEnded{
			Task: messages.TaskID{9}, Outcome: c.outcome,
			Proposal: messages.Proposal{Definition: messages.VotingPowerSync, Performer: common.Address{c.performer}},
		})
		b.clock.Advance(Default().Retry)
		if b.task.asked != c.asked {
			t.Errorf("after a sync of %d that was %s: asked %d times, want %d", c.performer, c.outcome, b.task.asked, c.asked)
		}
	}
}

func TestNoAnswerIsTriedAgain(t *testing.T) {
	b := spawn(t, &scripted{err: errors.New("no route")}, signer{})
	b.clock.Advance(30 * time.Minute)
	if b.task.asked != maxTries+1 {
		t.Errorf("asked %d times in half a period", b.task.asked)
	}
	b.task.err, b.task.draft = nil, &internaltask.Draft{ProofOfTask: "p"}
	b.clock.Advance(time.Hour)
	b.proposed(t)
}

func TestWhatIsNotSignedIsNotProposed(t *testing.T) {
	b := spawn(t, &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, signer{err: errors.New("locked")})
	b.clock.Advance(time.Minute)
	b.gossip.ExpectNone()
}

func TestWhatDidNotFitFollows(t *testing.T) {
	task := &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}
	b := spawn(t, task, signer{})
	b.clock.Advance(Default().Retry)
	p := b.proposed(t)
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeCommitted})
	task.draft = &internaltask.Draft{ProofOfTask: "p", Data: []byte{1}}
	b.clock.Advance(Default().Retry)
	b.proposed(t)
}

// Until the pin is after the settlement of a task, a draft is the same task again. Nobody settles it twice, so that its
// end would be waited for in vain, and what is stale then would be left to the next period.
func TestWhatIsSettledIsNotProposedAgain(t *testing.T) {
	task := &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}
	b := spawn(t, task, signer{})
	b.clock.Advance(Default().Retry)
	p := b.proposed(t)
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeCommitted})
	b.tell(messages.TotalsStale{})
	b.clock.Advance(2 * Default().Retry)
	b.gossip.ExpectNone()
	task.draft = &internaltask.Draft{ProofOfTask: "p", Data: []byte{1}}
	b.tell(messages.TotalsStale{})
	b.proposed(t)
}

// Where the tag lags, each pin until the settlement shows what that has corrected.
func TestWhatWasCorrectedIsNotCorrectedAgain(t *testing.T) {
	task := &scripted{draft: pinned(100, 1)}
	b := spawn(t, task, signer{})
	b.clock.Advance(Default().Retry)
	p := actortest.One[messages.BroadcastProposal](t, b.gossip.Take())
	receipt := messages.Receipt{Block: messages.Pin{Number: 130}}
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeCommitted, Receipt: receipt})
	for pin := 101; pin < 130; pin += 7 {
		task.draft = pinned(pin, 1)
		b.tell(messages.TotalsStale{})
		b.clock.Advance(Default().Retry)
		b.gossip.ExpectNone()
	}
	task.draft = pinned(130, 1) // it went wrong once more
	b.clock.Advance(Default().Retry)
	actortest.One[messages.BroadcastProposal](t, b.gossip.Take())
}

// pinned is a draft at an L2 block.
func pinned(pin int, data byte) *internaltask.Draft {
	proof := fmt.Sprintf("vpd1:2:%d:%s:%s", pin, common.Hash{byte(pin)}.Hex(), common.Hash{data}.Hex())
	return &internaltask.Draft{ProofOfTask: proof, Data: []byte{data}}
}

func TestStaleTotalsDoNotWaitForARunWithoutEnd(t *testing.T) {
	b := spawn(t, &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, signer{})
	b.clock.Advance(Default().Retry)
	b.proposed(t)
	b.clock.Advance(Default().Limit)
	b.tell(messages.TotalsStale{})
	b.proposed(t)
}

// A run that began before a sync was committed comes to nothing: attesters abstain from a pin
// that is before the commit.
func TestASyncDuringARunIsFollowed(t *testing.T) {
	b := spawn(t, &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, signer{})
	b.clock.Advance(Default().Retry)
	p := b.proposed(t)
	b.tell(messages.TaskEnded{
		Task: messages.TaskID{9}, Outcome: messages.OutcomeCommitted,
		Proposal: messages.Proposal{Definition: messages.VotingPowerSync, Performer: common.Address{1}},
	})
	b.clock.Advance(time.Minute)
	b.gossip.Expect()
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeTimedOut})
	b.clock.Advance(Default().Retry)
	p = b.proposed(t)
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeTimedOut})
	b.clock.Advance(10 * time.Minute)
	b.gossip.Expect()
}

func TestDraftsAreTimed(t *testing.T) {
	reg, steps := prometheus.NewRegistry(), &actortest.Steps{}
	clock, gossip := actortest.NewClock(time.Unix(0, 0)), actortest.NewProbe[messages.ToGossip](t)
	cfg := Default()
	cfg.Schedule = []Scheduled{{&scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, time.Hour}}
	ports := Ports{Signer: signer{}, Jitter: func(time.Duration) time.Duration { return 0 }, Registerer: reg}
	actortest.Spawn[messages.ToProposer](t, Props(cfg, ports, gossip.Tell), actortest.WithClock(clock), actortest.WithSteps(steps))
	clock.Advance(cfg.Retry)
	clock.Advance(3 * time.Second)
	steps.RunAll()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() != "ballast_proposer_draft_seconds" {
			continue
		}
		h := f.GetMetric()[0].GetHistogram()
		if h.GetSampleCount() != 1 || h.GetSampleSum() != 3 {
			t.Errorf("%d drafts of %v s", h.GetSampleCount(), h.GetSampleSum())
		}
		return
	}
	t.Error("no draft was timed")
}

func TestStaleTotalsBeginARunAtOnce(t *testing.T) {
	b := spawn(t, &scripted{draft: &internaltask.Draft{ProofOfTask: "p"}}, signer{})
	b.clock.Advance(Default().Retry)
	p := b.proposed(t)
	b.tell(messages.TotalsStale{})
	b.gossip.ExpectNone() // a run is in progress
	b.tell(messages.TaskEnded{Task: p.Task, Proposal: p.Proposal, Outcome: messages.OutcomeTimedOut})
	b.tell(messages.TotalsStale{})
	b.proposed(t)
}

func TestWhatTimedOutIsProposedAgainWhileItIsStillRight(t *testing.T) {
	at := pinned
	for _, c := range []struct {
		name    string
		outcome messages.Outcome
		next    *internaltask.Draft
		same    bool
	}{
		{"timed out", messages.OutcomeTimedOut, at(110, 1), true},
		{"committed", messages.OutcomeCommitted, at(110, 1), false},
		{"other calls are needed", messages.OutcomeTimedOut, at(110, 2), false},
		{"its block is old", messages.OutcomeTimedOut, at(401, 1), false},
	} {
		task := &scripted{draft: at(100, 1)}
		b := spawn(t, task, signer{})
		b.clock.Advance(Default().Retry)
		first := actortest.One[messages.BroadcastProposal](t, b.gossip.Take())
		b.tell(messages.TaskEnded{Task: first.Task, Proposal: first.Proposal, Outcome: c.outcome})
		task.draft = c.next
		b.clock.Advance(time.Hour)
		again := actortest.One[messages.BroadcastProposal](t, b.gossip.Take())
		if (again.Task == first.Task) != c.same {
			t.Errorf("%s: proposed %s after %s", c.name, again.Task, first.Task)
		}
	}
}
