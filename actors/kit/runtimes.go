package kit

import (
	"log/slog"
	"sync"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/asynkron/protoactor-go/eventstream"
	"github.com/sirupsen/logrus"
)

// Runtimes lends protoactor's part of a system to one system after another. Making one takes milliseconds and 3
// MB, which counts where a program makes thousands of systems. The zero value is ready; its methods may be
// called from any goroutine.
type Runtimes struct {
	mu   sync.Mutex
	free []*host
}

// host is protoactor's part of a system.
type host struct {
	*actor.ActorSystem
	log  *logrus.Entry // the present system's, where protoactor's notices go
	dead *eventstream.Subscription
}

// take returns a host that nobody uses.
func (r *Runtimes) take(log *logrus.Entry) *host {
	// One level down: protoactor's notices are details here, kit logs failures itself.
	log = log.WithField("actor", supervisorName)
	if t := r.pop(); t != nil {
		*t.log = *log
		return t
	}
	t := &host{log: log}
	t.ActorSystem = actor.NewActorSystem(actor.WithLoggerFactory(func(*actor.ActorSystem) *slog.Logger {
		return slog.New(bridge{log: t.log, shift: slog.LevelDebug - slog.LevelInfo})
	}))
	return t
}

func (r *Runtimes) pop() *host {
	if r == nil {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.free) == 0 {
		return nil
	}
	t := r.free[len(r.free)-1]
	r.free = r.free[:len(r.free)-1]
	return t
}

// Release gives the runtime back to the Runtimes that the system was made with. Nothing of the system may run any more:
// no mailbox gets a turn, no timer fires, no work ends. Drain is not needed before.
func (s *System) Release() {
	if s.config.Runtimes == nil {
		return
	}
	t := s.runtime
	t.EventStream.Unsubscribe(t.dead)
	for _, a := range s.view.actors() {
		t.ProcessRegistry.Remove(t.NewLocalPID(rowID(a.Name)))
	}
	t.ProcessRegistry.Remove(t.NewLocalPID(supervisorName))
	s.config.Runtimes.mu.Lock()
	defer s.config.Runtimes.mu.Unlock()
	s.config.Runtimes.free = append(s.config.Runtimes.free, t)
}
