package monitor

import (
	"context"
	"sync"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/messages"
)

// History is where rounds, answers and the other aggregators are kept for later.
type History interface {
	PutRound(ctx context.Context, r messages.Round) error
	PutAnswer(ctx context.Context, definition messages.TaskDefinitionID, a messages.AnswerRecord) error
	PutPerformers(ctx context.Context, performers []messages.OperatorID) error
}

const (
	// maxUnwritten bounds what waits for the disk. What does not fit is dropped from the history; the
	// network does not need it.
	maxUnwritten = 256
	writeLimit   = 5 * time.Second
)

// Recorder writes rounds and answers to the history outside of the actors, which must not wait for a disk.
type Recorder struct {
	history History
	clock   kit.Clock
	log     *logrus.Entry
	todo    chan func(context.Context) error
	done    chan struct{}

	mu     sync.Mutex
	closed bool
}

// NewRecorder returns a Recorder that writes until Close.
func NewRecorder(h History, clock kit.Clock, log *logrus.Entry) *Recorder {
	r := &Recorder{
		history: h, clock: clock, log: log, todo: make(chan func(context.Context) error, maxUnwritten),
		done: make(chan struct{}),
	}
	go r.write()
	return r
}

func (r *Recorder) write() {
	defer close(r.done)
	for put := range r.todo {
		ctx, cancel := context.WithTimeout(context.Background(), writeLimit)
		if err := put(ctx); err != nil {
			r.log.WithError(err).Warn("Round history not written")
		}
		cancel()
	}
}

// Close writes what waits. What is put afterwards, by an actor that blocked past the end, is lost.
func (r *Recorder) Close() {
	r.mu.Lock()
	if !r.closed {
		r.closed = true
		close(r.todo)
	}
	r.mu.Unlock()
	<-r.done
}

func (r *Recorder) put(write func(context.Context) error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return
	}
	select {
	case r.todo <- write:
	default:
		r.log.Warn("Round history queue full, record dropped")
	}
}

// Round records a round that ended. One that only waited for a block to settle begins again in a moment: a thousand of
// them would push the others out of the history.
func (r *Recorder) Round(round messages.Round) {
	if round.Outcome == messages.OutcomeWaiting {
		return
	}
	r.put(func(ctx context.Context) error { return r.history.PutRound(ctx, round) })
}

// Performers records who performed the latest commits that changed power.
func (r *Recorder) Performers(performers []messages.OperatorID) {
	r.put(func(ctx context.Context) error { return r.history.PutPerformers(ctx, performers) })
}

// Answered records what this operator answered.
func (r *Recorder) Answered(v messages.Verdict, p messages.Proposal) {
	record := messages.AnswerRecord{
		Verdict: v, Proof: p.ProofOfTask, Performer: p.Performer, At: messages.MillisOf(r.clock.Now()),
	}
	r.put(func(ctx context.Context) error { return r.history.PutAnswer(ctx, p.Definition, record) })
}
