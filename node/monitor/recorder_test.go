package monitor

import (
	"context"
	"errors"
	"io"
	"slices"
	"sync"
	"testing"

	"github.com/sirupsen/logrus"
	"github.com/sirupsen/logrus/hooks/test"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

func silent() *logrus.Entry {
	log := logrus.New()
	log.SetOutput(io.Discard)
	return logrus.NewEntry(log)
}

// fakeHistory keeps what it is given, slowly if wanted.
type fakeHistory struct {
	mu      sync.Mutex
	rounds  []string
	answers int
	others  []messages.OperatorID
	hold    chan struct{}
	err     error
}

func (b *fakeHistory) PutRound(_ context.Context, r messages.Round) error {
	if b.hold != nil {
		<-b.hold
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rounds = append(b.rounds, r.Detail)
	return b.err
}

func (b *fakeHistory) PutPerformers(_ context.Context, others []messages.OperatorID) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.others = others
	return b.err
}

func (b *fakeHistory) PutAnswer(context.Context, messages.TaskDefinitionID, messages.AnswerRecord) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.answers++
	return b.err
}

func TestTheRecorderWritesAllButWaits(t *testing.T) {
	b := &fakeHistory{}
	r := NewRecorder(b, kit.SystemClock(), silent())
	r.Round(messages.Round{Detail: "first", Outcome: messages.OutcomeInSync})
	r.Round(messages.Round{Detail: "waits", Outcome: messages.OutcomeWaiting})
	r.Round(messages.Round{Detail: "second", Outcome: messages.OutcomeFailed})
	r.Answered(messages.Verdict{}, messages.Proposal{})
	r.Performers([]messages.OperatorID{3})
	r.Close()
	if !slices.Equal(b.rounds, []string{"first", "second"}) || b.answers != 1 || !slices.Equal(b.others, []messages.OperatorID{3}) {
		t.Errorf("rounds %v, %d answers, others %v", b.rounds, b.answers, b.others)
	}
	r.Round(messages.Round{Outcome: messages.OutcomeFailed}) // from an actor that blocked past the end
	r.Close()
}

func TestTheRecorderNeverBlocks(t *testing.T) {
	b := &fakeHistory{hold: make(chan struct{}), err: errors.New("disk full")}
	log, hook := test.NewNullLogger()
	r := NewRecorder(b, kit.SystemClock(), logrus.NewEntry(log))
	for range 2 * maxUnwritten {
		r.Round(messages.Round{Outcome: messages.OutcomeFailed})
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
