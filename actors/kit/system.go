package kit

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
)

const (
	supervisorName     = "supervisor"
	supervisorMailbox  = 16
	defaultStopTimeout = 5 * time.Second
	// defaultThroughput is the number of messages per turn of a mailbox, protoactor's own default.
	defaultThroughput = 300
)

// Errors of Start and Drain.
var (
	ErrStarted   = errors.New("system was started already")
	ErrRow       = errors.New("row is not valid")
	ErrAbandoned = errors.New("handler blocked past its stop deadline")
)

// Failed tells that the actor called child failed in the given class.
type Failed func(child string, class Class, reason error)

// SystemConfig is what a [System] needs from its node. Everything but GiveUp has a default.
type SystemConfig struct {
	// Clock is the time, for actors and restarts. Default: SystemClock.
	Clock Clock
	// Jitter spreads the restarts' delays. Default: NoJitter.
	Jitter Jitter
	// Log gets the field "actor" added. Default: nothing is logged.
	Log *logrus.Entry
	// Registerer takes the kit's metrics; each system needs its own. Default: a new registry.
	Registerer prometheus.Registerer
	// Untimed is for a program whose time is virtual: work has no timeout, since that is one of the machine's time, and
	// nothing is noted of when messages were handled and how long they took.
	Untimed bool
	// GiveUp is called when an actor failed fatally or spent its budget: the node must stop. It must not block, and may
	// be called again for another actor while the node stops.
	GiveUp Failed
	// Crashed, if set, is called at every crash, before GiveUp or the restart's delay. It must not block. StackOf
	// tells where the reason arose.
	Crashed Failed
	// Tap, if set, listens to every actor from its first message on, as a Tap that nobody ends.
	Tap func(actor string, at time.Time, m messages.Message)
	// Dispatcher gives the mailboxes their turns. Default: a goroutine per turn of at most 300 messages.
	Dispatcher Dispatcher
	// Execute runs the actors' blocking work. Default: a goroutine each.
	Execute Execute
	// StopTimeout is how long Drain waits for each actor. Default: 5 s.
	StopTimeout time.Duration
	// Runtimes, if set, lends protoactor's part until Release. Default: the system makes its own.
	Runtimes *Runtimes
}

// System is one node's actors.
type System struct {
	config  SystemConfig
	metrics *metrics
	view    *view
	runtime *host

	mu         sync.Mutex
	supervisor *actor.PID
	drained    chan struct{} // closed when Drain is through
	abandoned  []string      // written before drained is closed
}

// New makes a system without actors. It panics if the registerer has the kit's metrics already.
func New(c SystemConfig) *System {
	c.setDefaults()
	s := &System{config: c, view: newView(), drained: make(chan struct{})}
	s.metrics = newMetrics(c.Registerer, s.view)
	s.metrics.untimed = c.Untimed
	s.runtime = c.Runtimes.take(c.Log)
	s.runtime.dead = s.runtime.EventStream.Subscribe(func(event any) {
		if e, ok := event.(*actor.DeadLetterEvent); ok {
			s.metrics.dead.WithLabelValues(kindName(unwrap(e.Message))).Inc()
		}
	})
	return s
}

func (c *SystemConfig) setDefaults() {
	if c.Clock == nil {
		c.Clock = SystemClock()
	}
	if c.Jitter == nil {
		c.Jitter = NoJitter()
	}
	if c.Log == nil {
		quiet := logrus.New()
		quiet.SetOutput(io.Discard)
		c.Log = logrus.NewEntry(quiet)
	}
	if c.Registerer == nil {
		c.Registerer = prometheus.NewRegistry()
	}
	if c.GiveUp == nil {
		c.GiveUp = func(string, Class, error) {}
	}
	if c.Crashed == nil {
		c.Crashed = func(string, Class, error) {}
	}
	if c.Dispatcher == nil {
		c.Dispatcher = actor.NewDefaultDispatcher(defaultThroughput)
	}
	if c.Execute == nil {
		c.Execute = func(run func()) { go run() }
	}
	if c.StopTimeout == 0 {
		c.StopTimeout = defaultStopTimeout
	}
}

// rowID is the process id of a row: protoactor prefixes a child's name with its parent's.
func rowID(name string) string { return supervisorName + "/" + name }

// Start spawns the rows, top to bottom, and returns when every one is spawned. A system starts once.
func (s *System) Start(rows []Child) error {
	if err := validate(rows); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.supervisor != nil {
		return ErrStarted
	}
	sup := newSupervisor(s, rows)
	props := actor.PropsFromProducer(func() actor.Actor { return sup }, s.mailbox(supervisorName, supervisorMailbox),
		actor.WithDispatcher(s.config.Dispatcher))
	pid, err := s.runtime.Root.SpawnNamed(props, supervisorName)
	if err != nil {
		return fmt.Errorf("spawn the supervisor: %w", err)
	}
	s.supervisor = pid
	spawned := make(chan error, 1)
	s.runtime.Root.Send(pid, spawnRows{spawned: spawned})
	return <-spawned
}

// Drain stops the actors bottom row first, each with its own deadline, then their supervisor. An actor whose handler
// blocks is abandoned: Drain goes on and in the end returns an error with its name that is ErrAbandoned. If ctx ends
// first, the stopping goes on without the caller. Messages that still wait are counted as dead letters.
func (s *System) Drain(ctx context.Context) error {
	s.mu.Lock()
	pid := s.supervisor
	s.mu.Unlock()
	if pid == nil {
		return nil
	}
	s.runtime.Root.Send(pid, drain{})
	select {
	case <-s.drained:
	case <-ctx.Done():
		return fmt.Errorf("stop the actors: %w", ctx.Err())
	}
	if len(s.abandoned) > 0 {
		return fmt.Errorf("stop %s: %w", strings.Join(s.abandoned, ", "), ErrAbandoned)
	}
	return nil
}

func (s *System) mailbox(name string, limit int) actor.PropsOption {
	return actor.WithMailbox(func() actor.Mailbox {
		b := newBox(limit, s.config.Clock.Now, s.metrics.meter(name))
		if s.config.Tap != nil {
			tap := func(at time.Time, m messages.Message) { s.config.Tap(name, at, m) }
			b.tap.Store(&tap)
		}
		s.view.watch(name, b)
		return b
	})
}
