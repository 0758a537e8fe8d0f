package node

import (
	"context"
	"errors"
	"io"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/sirupsen/logrus"
	"github.com/sirupsen/logrus/hooks/test"

	"github.com/ballast-avs/ballast/actors"
	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/kit/actortest"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/watcher"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

func silent() *logrus.Entry {
	log := logrus.New()
	log.SetOutput(io.Discard)
	return logrus.NewEntry(log)
}

func TestRepeatRunsUntilItIsEnded(t *testing.T) {
	ran := make(chan struct{})
	end := repeat(kit.SystemClock(), 0, time.Millisecond, func(context.Context) { ran <- struct{}{} })
	<-ran
	<-ran
	ended := make(chan struct{})
	go func() { end(); close(ended) }()
	for {
		select {
		case <-ran: // one that had begun
		case <-ended:
			return
		case <-time.After(10 * time.Second):
			t.Fatal("it does not end")
		}
	}
}

// fakeBook keeps what it is given, slowly if wanted.
type fakeBook struct {
	mu      sync.Mutex
	rounds  []string
	answers int
	others  []messages.OperatorID
	hold    chan struct{}
	err     error
}

func (b *fakeBook) PutRound(_ context.Context, r messages.RoundRecord) error {
	if b.hold != nil {
		<-b.hold
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rounds = append(b.rounds, r.Detail)
	return b.err
}

func (b *fakeBook) PutPerformers(_ context.Context, others []messages.OperatorID) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.others = others
	return b.err
}

func (b *fakeBook) PutAnswer(context.Context, messages.TaskDefinitionID, messages.AnswerRecord) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.answers++
	return b.err
}

func TestTheRecorderWritesAllButWaits(t *testing.T) {
	b := &fakeBook{}
	r := newRecorder(b, kit.SystemClock(), silent())
	r.round(scheduler.Report{Detail: "first", Outcome: messages.OutcomeInSync})
	r.round(scheduler.Report{Detail: "waits", Outcome: messages.OutcomeWaiting})
	r.round(scheduler.Report{Detail: "second", Outcome: messages.OutcomeFailed})
	r.answered(messages.Verdict{}, messages.Proposal{})
	r.performers([]messages.OperatorID{3})
	r.Close()
	if !slices.Equal(b.rounds, []string{"first", "second"}) || b.answers != 1 || !slices.Equal(b.others, []messages.OperatorID{3}) {
		t.Errorf("rounds %v, %d answers, others %v", b.rounds, b.answers, b.others)
	}
	r.round(scheduler.Report{Outcome: messages.OutcomeFailed}) // from an actor that blocked past the end
	r.Close()
}

func TestTheRecorderNeverBlocks(t *testing.T) {
	b := &fakeBook{hold: make(chan struct{}), err: errors.New("disk full")}
	log, hook := test.NewNullLogger()
	r := newRecorder(b, kit.SystemClock(), logrus.NewEntry(log))
	for range 2 * maxUnwritten {
		r.round(scheduler.Report{Outcome: messages.OutcomeFailed})
	}
	close(b.hold)
	r.Close()
	if n := len(b.rounds); n < maxUnwritten || n > maxUnwritten+1 {
		t.Errorf("%d rounds were written", n)
	}
	if len(hook.AllEntries()) != 2*maxUnwritten {
		t.Errorf("%d of %d lines say that something was lost or failed", len(hook.AllEntries()), 2*maxUnwritten)
	}
}

func TestTheLogTellsEachTurnOnce(t *testing.T) {
	finding := func(code string, g health.Grade) health.Finding { return health.Finding{Code: code, Grade: g} }
	steps := []struct {
		name     string
		findings []health.Finding
		want     []health.Finding
	}{
		{"all is well from the start", []health.Finding{finding("A", health.GradeOK)}, nil},
		{"it gets worse", []health.Finding{finding("A", health.GradeWarn), finding("B", health.GradeFail)}, []health.Finding{finding("A", health.GradeWarn), finding("B", health.GradeFail)}},
		{"it stays so", []health.Finding{finding("A", health.GradeWarn), finding("A", health.GradeOK), finding("B", health.GradeFail)}, nil},
		{"still worse", []health.Finding{finding("A", health.GradeOK), finding("A", health.GradeFail)}, []health.Finding{finding("A", health.GradeFail)}},
		{"well again", []health.Finding{finding("A", health.GradeOK)}, []health.Finding{finding("A", health.GradeOK)}},
	}
	var known map[string]health.Grade
	for _, s := range steps {
		if got := turns(known, s.findings); !slices.Equal(got, s.want) {
			t.Errorf("%s: told %+v, want %+v", s.name, got, s.want)
		}
		known = worst(s.findings)
	}
}

func TestTheObserverRemembersWhatPasses(t *testing.T) {
	clock := actortest.NewClock(time.Unix(1_800_000_000, 0))
	o := newObserver(clock)
	c := config(t)
	self := c.Keys.Address()
	if f := o.facts(c, "L2", nil); f.Operator.Read || f.Operator.Active || !f.Sync.Settled.IsZero() {
		t.Errorf("before anything was read: %+v", f)
	}
	key := messages.BLSPublicKey(c.Keys.Consensus.PublicKey().Bytes())
	roster := messages.Roster{Total: *uint256.NewInt(30), Members: []messages.Member{
		{ID: 1, Address: common.Address{9}, Power: *uint256.NewInt(10)}, {ID: 4, Address: self, Power: *uint256.NewInt(20), Key: key},
	}}
	o.admitted(roster)
	f := o.facts(c, "L2", nil)
	if !f.Operator.Read || f.Operator.ID != 4 || !f.Operator.Active || !f.Operator.KeyFits || !f.Operator.Power.Eq(uint256.NewInt(20)) || o.alone() {
		t.Errorf("an active operator: %+v", f.Operator)
	}
	if f := o.facts(c, "L2", []common.Address{{9}, self, {8}}); !f.Sync.Seen.Eq(uint256.NewInt(30)) || !f.Sync.Quorum.Eq(uint256.NewInt(20)) {
		t.Errorf("seen %s of %s", f.Sync.Seen.Dec(), f.Sync.Quorum.Dec())
	}
	roster.Members[1].Key = messages.BLSPublicKey{1}
	o.admitted(roster)
	if f := o.facts(c, "L2", nil); f.Operator.KeyFits || !f.Sync.Settled.IsZero() {
		t.Errorf("with another key: %+v", f)
	}
	clock.Advance(time.Minute)
	roster.CommitAtHead.L2 = 7
	o.admitted(roster)
	if f := o.facts(c, "L2", nil); !f.Sync.Settled.Equal(clock.Now()) {
		t.Errorf("a commit of somebody is not seen: %+v", f.Sync)
	}
	o.saw(watcher.Sight{At: clock.Now(), Since: clock.Now(), Drift: watcher.Drift{Operators: 1, Sum: *uint256.NewInt(5)}})
	if f := o.facts(c, "L2", nil); f.Sync.DriftFrom.IsZero() || !f.Sync.Drift.Eq(uint256.NewInt(5)) {
		t.Errorf("drift: %+v", f.Sync)
	}
	c.Roles = actors.Roles{Proposes: true, Aggregates: true}
	clock.Advance(time.Second)
	o.ended(scheduler.Report{Ended: clock.Now(), Outcome: messages.OutcomeBlocked, Reason: messages.ReasonPaused, Detail: "it is paused"})
	if f := o.facts(c, "L2", nil); f.Sync.Blocked != messages.ReasonPaused {
		t.Errorf("a blocked round: %+v", f.Sync)
	}
	o.failed("actor prover gave up")
	if f := o.facts(c, "L2", nil); f.GaveUp == "" {
		t.Error("an actor's end is forgotten")
	}
}

func TestABootstrapNodeNeedsNoChainAndNoKey(t *testing.T) {
	c := Config{Name: "bootstrap", DataDir: t.TempDir(), P2P: P2P{Listen: "/ip4/127.0.0.1/tcp/0"}, Timing: DefaultTiming(), Log: silent(), Admin: true}
	c.Keys.Peer = [32]byte{1}
	n, err := New(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := n.Stop(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	if err := n.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := New(t.Context(), c); err == nil {
		t.Error("a second process took the data directory")
	}
	s, err := n.Status(t.Context())
	if err != nil || len(s.Roles) != 1 || s.Roles[0] != "bootstrap" || len(s.Addresses) != 1 || len(s.Chains) != 0 {
		t.Errorf("status %+v, %v", s, err)
	}
	if _, err := n.Rounds(t.Context(), 0, 1); err == nil {
		t.Error("it has rounds")
	}
	if err := n.Sync(t.Context(), 0); err == nil {
		t.Error("it syncs")
	}
}
