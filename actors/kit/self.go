package kit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
)

// maxTimers bounds the armed timers of one incarnation. An actor arms a few per open task and its core bounds those, so
// this many means that its own limits failed.
const maxTimers = 1 << 16

// Props describes an actor that receives M. Every (re)start calls produce for a fresh incarnation; what it returns
// handles one message at a time. All state belongs in produce's variables, so that none survives a crash:
//
//	func Props(c Config, submit kit.Tell[messages.ToSubmitter]) *actor.Props {
//		return kit.Props(func(self *kit.Self[messages.ToAggregator]) func(messages.ToAggregator) {
//			core := newCore(c)
//			return func(m messages.ToAggregator) {
//				for _, out := range core.step(self.Now(), m) {
//					submit(out)
//				}
//			}
//		})
//	}
//
// The result serves one row of one system.
func Props[M messages.Message](produce func(self *Self[M]) func(m M), opts ...Option) *actor.Props {
	h := &home{workLimit: defaultWorkLimit, workTimeout: defaultWorkTimeout}
	for _, o := range opts {
		o(h)
	}
	return actor.PropsFromProducer(func() actor.Actor { return &shell[M]{home: h, produce: produce} })
}

// Steps returns the handler of an actor around a core: each message is one step, and what the step returns is
// performed in order.
func Steps[M messages.Message, E any](
	self *Self[M], step func(now time.Time, m M) []E, perform func(E),
) func(M) {
	return func(m M) {
		for _, e := range step(self.Now(), m) {
			perform(e)
		}
	}
}

// Option adjusts an actor's [Props].
type Option func(*home)

// home is where the incarnations of one actor live. It is filled in when the row is spawned.
type home struct {
	sys         *System
	name        string
	workLimit   int
	workTimeout time.Duration
}

// adopter is an actor made by [Props]: it learns its system and name when it is spawned.
type adopter interface {
	adopt(sys *System, name string)
}

// Self is one incarnation of an actor, as the actor sees it. It ends with a restart or stop: its timers are cancelled,
// its work's context is cancelled, and nothing of either arrives any more. Except for Tell, Now and Context, its
// methods are for the actor's own goroutine, i.e. for produce and the handler.
type Self[M messages.Message] struct {
	home   *home
	pid    *actor.PID
	log    *logrus.Entry
	ctx    context.Context //nolint:containedctx // It is the incarnation's life, not a call's.
	cancel context.CancelFunc
	ended  bool
	onEnd  []func()
	timers map[uint64]func() // cancels of what is armed
	serial uint64
	work   work[M]
}

func newSelf[M messages.Message](h *home, pid *actor.PID) *Self[M] {
	s := &Self[M]{home: h, pid: pid, log: h.sys.config.Log.WithField("actor", h.name), timers: map[uint64]func(){}}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	return s
}

// Name is the row's name.
func (s *Self[M]) Name() string { return s.home.name }

// Now is the clock's time.
func (s *Self[M]) Now() time.Time { return s.home.sys.config.Clock.Now() }

// Log is the logger with the actor's name.
func (s *Self[M]) Log() *logrus.Entry { return s.log }

// Context ends with the incarnation. It serves subscriptions that a port makes on the actor's behalf.
func (s *Self[M]) Context() context.Context { return s.ctx }

// Tell delivers m to this actor, behind what already waits. It may be called from any goroutine.
func (s *Self[M]) Tell(m M) { s.home.sys.runtime.Root.Send(s.pid, m) }

// After delivers m to this actor, d from now, unless cancelled before: once cancel has returned, m does not arrive.
func (s *Self[M]) After(d time.Duration, m M) (cancel func()) {
	if s.ended {
		return func() {}
	}
	if len(s.timers) >= maxTimers {
		Bug("more than 65536 timers are armed")
	}
	s.serial++
	id := s.serial
	s.timers[id] = s.home.sys.config.Clock.After(d,
		func() { s.home.sys.runtime.Root.Send(s.pid, due[M]{self: s, id: id, msg: m}) })
	return func() {
		if stop, armed := s.timers[id]; armed {
			delete(s.timers, id)
			stop()
		}
	}
}

// OnEnd calls f on the actor's goroutine when the incarnation ends, the latest first. It is for what a port opened.
func (s *Self[M]) OnEnd(f func()) { s.onEnd = append(s.onEnd, f) }

// end releases everything. It runs at the crash already, not only at the restart, and does not panic: a panic while
// stopping would make protoactor restart the actor.
func (s *Self[M]) end() {
	if s.ended {
		return
	}
	s.ended = true
	s.cancel()
	for _, stop := range s.timers {
		stop()
	}
	clear(s.timers)
	s.work.waiting = nil
	for i := len(s.onEnd) - 1; i >= 0; i-- {
		s.release(s.onEnd[i])
	}
	s.onEnd = nil
}

func (s *Self[M]) release(f func()) {
	defer func() {
		if r := recover(); r != nil {
			c := caught(r)
			s.log.WithError(c.err()).WithField("stack", string(c.stack)).
				Error("Panicked while releasing what the actor had opened")
		}
	}()
	f()
}

// due is a timer's message.
type due[M messages.Message] struct {
	self *Self[M]
	id   uint64
	msg  M
}

func (due[M]) reserved()    {}
func (d due[M]) inner() any { return d.msg }

// shell is the protoactor actor around one incarnation.
type shell[M messages.Message] struct {
	home    *home
	produce func(self *Self[M]) func(m M)
	self    *Self[M]
	handle  func(m M)
}

func (a *shell[M]) adopt(sys *System, name string) {
	if a.home.sys != nil {
		Bug("props are spawned twice: " + name)
	}
	a.home.sys, a.home.name = sys, name
}

// Receive implements actor.Actor.
func (a *shell[M]) Receive(c actor.Context) {
	returned := false
	defer func() {
		if !returned && a.self != nil {
			a.self.end() // the crash ends the incarnation; its supervisor hears of it next
		}
	}()
	a.receive(c)
	returned = true
}

func (a *shell[M]) receive(c actor.Context) {
	switch m := c.Message().(type) {
	case *actor.Started:
		a.self = newSelf[M](a.home, c.Self())
		a.handle = a.produce(a.self)
	case *actor.Restarting, *actor.Stopping:
		if a.self != nil {
			a.self.end()
		}
	case injected:
		Fail(Defect, ErrInjected)
	case due[M]:
		if _, armed := a.self.timers[m.id]; armed && m.self == a.self {
			delete(a.self.timers, m.id)
			a.handle(m.msg)
		}
	case result[M]:
		a.finish(m)
	case messages.Message:
		mine, ok := m.(M)
		if !ok {
			Fail(Defect, fmt.Errorf("told to %s: %w: %s", a.home.name, errMisaddressed, kindName(m)))
		}
		a.handle(mine)
	}
}

var errMisaddressed = errors.New("message has another receiver")

func (a *shell[M]) finish(r result[M]) {
	if r.self != a.self {
		return // of an incarnation that has ended
	}
	a.self.finished()
	if r.crash != nil {
		panic(r.crash)
	}
	a.handle(r.msg)
}
