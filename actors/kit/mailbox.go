package kit

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/messages"
)

// Dispatcher decides when a mailbox with messages gets its turn. Throughput is the number of messages per turn. The
// default starts a goroutine per turn; tests and the simulation hand in their own.
type Dispatcher interface {
	Schedule(turn func())
	Throughput() int
}

// reserved marks the messages that an actor caused itself: due timers, results of its work, its supervisor's
// notes. Their number is bounded where they arise, so a mailbox accepts them above its limit: a flood must not
// cost an actor its timeouts.
type reserved interface{ reserved() }

// box is a bounded mailbox that never blocks, holds no goroutine while idle and never spins. The newest message is
// dropped on overflow. Messages of one sender keep their order; protoactor's system messages overtake.
//
// Senders append to inbox under mu. The runner (whoever runs turn while scheduled is set) swaps inbox for its spent
// batch, so one lock and one reading of the clock serve many messages.
type box struct {
	limit      int
	now        func() time.Time
	meter      *meter
	invoker    actor.MessageInvoker
	dispatcher actor.Dispatcher
	run        func() // turn, bound once

	handled   atomic.Int64 // user messages taken out so far; written by the runner
	lastAt    atomic.Int64 // end of the latest user message in nanoseconds since the epoch; 0 before the first
	tap       atomic.Pointer[func(time.Time, messages.Message)]
	systemDue atomic.Bool // system is not empty

	mu        sync.Mutex
	system    []any
	inbox     []any
	accepted  int64     // user messages put in so far
	oldest    time.Time // when the first message of inbox was posted
	started   bool      // Start was called, so Started is already queued ahead of everything
	suspended bool      // written by the runner
	closed    bool      // Stop was handled; written by the runner
	scheduled bool

	// Below: only the runner's, or, while scheduled is not set, whoever holds mu.
	batch []any
	next  int
	last  time.Time // end of the latest message
}

func newBox(limit int, now func() time.Time, m *meter) *box {
	b := &box{limit: limit, now: now, meter: m}
	b.run = b.turn
	return b
}

// PostUserMessage implements actor.Mailbox.
func (b *box) PostUserMessage(msg any) {
	b.mu.Lock()
	if b.closed {
		b.mu.Unlock()
		b.meter.dead(msg)
		return
	}
	if b.accepted-b.handled.Load() >= int64(b.limit) {
		if _, ok := msg.(reserved); !ok {
			b.mu.Unlock()
			b.meter.drop(msg)
			return
		}
	}
	if len(b.inbox) == 0 {
		b.oldest = b.now()
	}
	b.inbox = append(b.inbox, msg)
	b.accepted++
	b.schedule()
}

// PostSystemMessage implements actor.Mailbox. System messages are protoactor's own and few.
func (b *box) PostSystemMessage(msg any) {
	b.mu.Lock()
	b.system = append(b.system, msg)
	b.systemDue.Store(true)
	b.schedule()
}

// RegisterHandlers implements actor.Mailbox.
func (b *box) RegisterHandlers(inv actor.MessageInvoker, d actor.Dispatcher) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.invoker, b.dispatcher = inv, d
}

// Start implements actor.Mailbox. It is called once Started is queued; what was posted earlier has waited, so
// Started is always first.
func (b *box) Start() {
	b.mu.Lock()
	b.started = true
	b.schedule()
}

// UserMessageCount implements actor.Mailbox: messages that wait, without the one being handled.
func (b *box) UserMessageCount() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return int(b.accepted - b.handled.Load())
}

// schedule is entered with mu held and releases it.
func (b *box) schedule() {
	due := b.started && !b.scheduled && b.runnable()
	if due {
		b.scheduled = true
	}
	b.mu.Unlock()
	if due {
		b.dispatcher.Schedule(b.run)
	}
}

func (b *box) runnable() bool {
	if len(b.system) > 0 {
		return true
	}
	return (!b.suspended || b.closed) && (len(b.inbox) > 0 || b.next < len(b.batch))
}

// turn handles up to Throughput messages, then yields to the dispatcher.
func (b *box) turn() {
	defer func() { // deferred because a handler may end this goroutine
		b.mu.Lock()
		b.scheduled = false
		b.schedule()
	}()
	b.last = b.now()
	for range b.dispatcher.Throughput() {
		if !b.step() {
			return
		}
	}
}

// step handles one message and reports whether there was one.
func (b *box) step() bool {
	if b.systemDue.Load() {
		b.stepSystem()
		return true
	}
	if b.suspended && !b.closed {
		return false
	}
	if b.next == len(b.batch) && !b.refill() {
		return false
	}
	msg := b.batch[b.next]
	b.batch[b.next] = nil
	b.next++
	b.handled.Add(1)
	if b.closed {
		b.meter.dead(msg) // left over when the actor stopped
		return true
	}
	b.show(msg)
	b.invoke(msg, false)
	end := b.now()
	b.lastAt.Store(end.UnixNano())
	b.meter.received(msg, end.Sub(b.last))
	b.last = end
	return true
}

// show lets a tap see what is about to be handled.
func (b *box) show(msg any) {
	tap := b.tap.Load()
	if tap == nil {
		return
	}
	if m, ok := unwrap(msg).(messages.Message); ok {
		(*tap)(b.last, m)
	}
}

// inform tells what the mailbox knows of its actor.
func (b *box) inform(a *ActorInfo) {
	a.Depth, a.Capacity = b.UserMessageCount(), b.limit
	a.Handled, a.Dropped = uint64(b.handled.Load()), b.meter.dropped.Load() //nolint:gosec // It only grows from zero.
	if kind := b.meter.latest.Load(); kind != nil {
		a.LastKind, a.LastMessage = *kind, time.Unix(0, b.lastAt.Load()).UTC()
	}
}

// refill swaps the spent batch for what was posted meanwhile.
func (b *box) refill() bool {
	b.mu.Lock()
	b.batch, b.inbox, b.next = b.inbox, b.batch[:0], 0
	oldest := b.oldest
	b.mu.Unlock()
	if len(b.batch) == 0 {
		return false
	}
	b.meter.wait.Observe(max(b.last.Sub(oldest), 0).Seconds())
	return true
}

func (b *box) stepSystem() {
	b.mu.Lock()
	msg := b.system[0]
	b.system = b.system[1:]
	b.systemDue.Store(len(b.system) > 0)
	internal := true
	switch msg.(type) {
	case *actor.SuspendMailbox:
		b.suspended = true
	case *actor.ResumeMailbox:
		b.suspended = false
	default:
		internal = false
	}
	b.mu.Unlock()
	if internal {
		return
	}
	b.invoke(msg, true)
	b.last = b.now()
	if _, stop := msg.(*actor.Stop); stop {
		b.mu.Lock()
		b.closed = true
		b.mu.Unlock()
	}
}

// invoke runs the actor's handler and turns its panic, or the end of its goroutine, into a failure for the supervisor.
func (b *box) invoke(msg any, system bool) {
	returned := false
	defer func() {
		if !returned {
			b.invoker.EscalateFailure(caught(recover()), msg)
		}
	}()
	if system {
		b.invoker.InvokeSystemMessage(msg)
	} else {
		b.invoker.InvokeUserMessage(msg)
	}
	returned = true
}
