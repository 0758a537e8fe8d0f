package node

import (
	"context"
	"sync"
	"time"

	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/messages"
)

// book is where rounds, answers and the other aggregators are kept for later.
type book interface {
	PutRound(ctx context.Context, r messages.RoundRecord) error
	PutAnswer(ctx context.Context, definition messages.TaskDefinitionID, a messages.AnswerRecord) error
	PutPerformers(ctx context.Context, performers []messages.OperatorID) error
}

const (
	// maxUnwritten bounds what waits for the disk. What does not fit is lost for the book, not for the network.
	maxUnwritten = 256
	writeLimit   = 5 * time.Second
)

// recorder writes the book of rounds and answers outside of the actors, which must not wait for a disk.
type recorder struct {
	book  book
	clock kit.Clock
	log   *logrus.Entry
	todo  chan func(context.Context) error
	done  chan struct{}

	mu     sync.Mutex
	closed bool
}

func newRecorder(b book, clock kit.Clock, log *logrus.Entry) *recorder {
	r := &recorder{
		book: b, clock: clock, log: log, todo: make(chan func(context.Context) error, maxUnwritten), done: make(chan struct{}),
	}
	go r.write()
	return r
}

func (r *recorder) write() {
	defer close(r.done)
	for put := range r.todo {
		ctx, cancel := context.WithTimeout(context.Background(), writeLimit)
		if err := put(ctx); err != nil {
			r.log.WithError(err).Warn("The book of rounds was not written")
		}
		cancel()
	}
}

// Close writes what waits. What is put afterwards, by an actor that blocked past the end, is lost.
func (r *recorder) Close() {
	r.mu.Lock()
	if !r.closed {
		r.closed = true
		close(r.todo)
	}
	r.mu.Unlock()
	<-r.done
}

func (r *recorder) put(write func(context.Context) error) {
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

// round records a round that ended. One that only waited for a block to settle is begun again in a moment: a thousand of
// them would push the others out of the book.
func (r *recorder) round(report scheduler.Report) {
	if report.Outcome == messages.OutcomeWaiting {
		return
	}
	record := report.Record()
	r.put(func(ctx context.Context) error { return r.book.PutRound(ctx, record) })
}

// performers records who performed the latest commits that changed power.
func (r *recorder) performers(performers []messages.OperatorID) {
	r.put(func(ctx context.Context) error { return r.book.PutPerformers(ctx, performers) })
}

// answered records what this operator answered.
func (r *recorder) answered(v messages.Verdict, p messages.Proposal) {
	record := messages.AnswerRecord{
		Verdict: v, Proof: p.ProofOfTask, Performer: p.Performer,
		At: uint64(r.clock.Now().UnixMilli()), //nolint:gosec // The clock is after 1970.
	}
	r.put(func(ctx context.Context) error { return r.book.PutAnswer(ctx, p.Definition, record) })
}
