package kit

import (
	"context"
	"errors"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

const (
	defaultWorkLimit   = 8
	defaultWorkTimeout = time.Minute
	// maxWaitingWork bounds the work that waits for its turn: 512 times the default number at once.
	maxWaitingWork = 4096
)

// ErrOverloaded fails an actor that asked for more work than may wait.
var ErrOverloaded = errors.New("too much work waits")

// Runner does an actor's blocking work. [Self] is the one that actors get.
type Runner[M messages.Message] interface {
	Go(work func(ctx context.Context) M)
}

// Work sets how many pieces of an actor's work run at once and how long each may take. The default is 8 and one minute.
func Work(limit int, timeout time.Duration) Option {
	return func(h *home) { h.workLimit, h.workTimeout = limit, timeout }
}

// Execute runs one piece of blocking work; run returns when the work has. The default starts a goroutine. Tests and the
// simulation decide themselves when run is called.
type Execute func(run func())

// work is what an incarnation runs and what waits for its turn.
type work[M messages.Message] struct {
	running int
	waiting []func(ctx context.Context) M
}

// result is what a piece of work ended with: a message or a crash.
type result[M messages.Message] struct {
	self  *Self[M]
	msg   M
	crash *crash
}

func (result[M]) reserved() {}

func (r result[M]) inner() any {
	if r.crash != nil {
		return r.crash
	}
	return r.msg
}

// Go does blocking work outside of the actor and delivers what it returns to this actor, unless the incarnation has
// ended by then. The context ends with the incarnation and after the timeout (see [Work]); work must return soon after
// that, for its place is taken until it does. A panic in work is a crash of the actor. Work above the limit waits for
// its turn; when 4096 pieces wait already, the actor restarts with a Temporary failure.
func (s *Self[M]) Go(work func(ctx context.Context) M) {
	if s.ended {
		return
	}
	if s.work.running < s.home.workLimit {
		s.begin(work)
		return
	}
	if len(s.work.waiting) >= maxWaitingWork {
		Fail(Temporary, ErrOverloaded)
	}
	s.work.waiting = append(s.work.waiting, work)
}

func (s *Self[M]) begin(work func(ctx context.Context) M) {
	s.work.running++
	s.home.sys.config.Execute(func() { s.run(work) })
}

// run is the only part of an actor that runs outside of it.
func (s *Self[M]) run(work func(ctx context.Context) M) {
	out := result[M]{self: s}
	returned := false
	defer func() {
		if !returned {
			out.crash = caught(recover())
		}
		s.home.sys.runtime.Root.Send(s.pid, out)
	}()
	ctx := s.ctx
	if !s.home.sys.config.Untimed {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.home.workTimeout)
		defer cancel()
	}
	out.msg = work(ctx)
	returned = true
}

// finished frees a place and begins the next piece of work.
func (s *Self[M]) finished() {
	s.work.running--
	if len(s.work.waiting) == 0 {
		return
	}
	next := s.work.waiting[0]
	s.work.waiting[0] = nil
	s.work.waiting = s.work.waiting[1:]
	s.begin(next)
}
