package kit

import (
	"errors"
	"fmt"
	"time"

	"github.com/asynkron/protoactor-go/actor"
	"github.com/sirupsen/logrus"

	"github.com/ballast-avs/ballast/messages"
)

// The supervisor's messages. All are its own or the system's, so they are accepted above its mailbox's limit.
type (
	spawnRows  struct{ spawned chan<- error }
	drain      struct{}
	restartDue struct{ child *actor.PID }
	steady     struct{ child *actor.PID }
	stopLate   struct{ child *actor.PID }
)

func (spawnRows) reserved()  {}
func (drain) reserved()      {}
func (restartDue) reserved() {}
func (steady) reserved()     {}
func (stopLate) reserved()   {}

// row is a child with its past.
type row struct {
	Child
	pid       *actor.PID
	attempts  int // failures in a row
	bugs      int // bugs in a row
	restarted time.Time
	lives     uint64 // incarnations so far
	trial     bool   // it runs after a restart, and is not forgiven yet
	revive    func() // cancels the restart that is due
	forgive   func() // cancels the end of the trial after a restart
}

// supervisor spawns the rows, restarts each by itself, and stops them. It is the only one that ever spawns or stops,
// which is what makes a delayed restart safe: protoactor would revive an actor that is stopping.
type supervisor struct {
	sys      *System
	pid      *actor.PID
	log      *logrus.Entry
	rows     []*row
	draining bool
	left     []*row // to stop, the next one last
	deadline func() // cancels the deadline of the one that is stopping
}

func newSupervisor(sys *System, rows []Child) *supervisor {
	s := &supervisor{
		sys: sys, pid: sys.runtime.NewLocalPID(supervisorName), log: sys.config.Log.WithField("actor", supervisorName),
	}
	for _, r := range rows {
		s.rows = append(s.rows, &row{Child: r, revive: func() {}, forgive: func() {}})
	}
	return s
}

// Receive implements actor.Actor. A panic here would silently take the whole tree down, so it stops the node instead.
func (s *supervisor) Receive(c actor.Context) {
	defer s.guard()
	switch m := c.Message().(type) {
	case spawnRows:
		m.spawned <- s.spawn(c)
	case restartDue:
		s.restart(c, m.child)
	case steady:
		s.recovered(s.find(m.child))
	case drain:
		s.drain(c)
	case stopLate:
		s.abandon(c, m.child)
	case *actor.Terminated:
		s.terminated(c, m.Who)
	}
}

func (s *supervisor) guard() {
	if r := recover(); r != nil {
		c := caught(r)
		s.log.WithError(c.err()).WithField("stack", string(c.stack)).Error("Supervisor failed")
		s.sys.config.GiveUp(supervisorName, Defect, c.err())
	}
}

func (s *supervisor) spawn(c actor.Context) error {
	for _, r := range s.rows {
		props := r.Props.Configure(
			s.sys.mailbox(r.Name, r.Mailbox),
			actor.WithDispatcher(s.sys.config.Dispatcher),
			actor.WithOnInit(func(c actor.Context) {
				if a, ok := c.Actor().(adopter); ok {
					a.adopt(s.sys, r.Name)
				}
			}))
		pid, err := c.SpawnNamed(props, r.Name)
		if err != nil {
			return fmt.Errorf("spawn %s: %w", r.Name, err)
		}
		r.pid = pid
		s.begun(r)
	}
	return nil
}

// begun notes that an incarnation runs.
func (s *supervisor) begun(r *row) {
	r.restarted = s.sys.config.Clock.Now()
	r.lives++
	s.sys.metrics.up.WithLabelValues(r.Name).Set(1)
	s.sys.view.note(r.Name, func(a *ActorInfo) {
		a.State, a.Since, a.Incarnation, a.RestartAt = Running, r.restarted.UTC(), r.lives, time.Time{}
	})
}

// over notes that an incarnation does not run any more.
func (s *supervisor) over(r *row, state State) {
	r.forgive()
	r.trial = false
	s.sys.metrics.up.WithLabelValues(r.Name).Set(0)
	s.sys.view.note(r.Name,
		func(a *ActorInfo) { a.State, a.Since, a.RestartAt = state, s.sys.config.Clock.Now().UTC(), time.Time{} })
}

// tell keeps an event of a row for those who look.
func (s *supervisor) tell(r *row, e Event) {
	e.At, e.Actor, e.Incarnation = s.sys.config.Clock.Now().UTC(), r.Name, r.lives
	s.sys.view.happened(e)
	if e.Kind == Crashed {
		s.sys.view.note(r.Name,
			func(a *ActorInfo) { a.LastCrash, a.LastError, a.RestartAt = e.At, e.Reason, e.At.Add(e.Delay) })
	}
	if e.Kind == Recovered || e.Kind == Restarted {
		s.log.WithFields(logrus.Fields{"actor": r.Name, "incarnation": r.lives}).Info("Actor " + string(e.Kind))
	}
}

func (s *supervisor) find(pid *actor.PID) *row {
	for _, r := range s.rows {
		if r.pid.Equal(pid) {
			return r
		}
	}
	return nil
}

// HandleFailure implements actor.SupervisorStrategy. It runs in the supervisor's mailbox, so no state needs a lock.
func (s *supervisor) HandleFailure(
	_ *actor.ActorSystem, _ actor.Supervisor, pid *actor.PID, _ *actor.RestartStatistics, reason, message any,
) {
	defer s.guard()
	r, cause := s.find(pid), caught(reason)
	s.count(r, cause.class())
	s.over(r, Restarting)
	s.sys.config.Crashed(r.Name, cause.class(), cause)
	event := Event{
		Kind: Crashed, Class: cause.class().String(), Message: kindName(unwrap(message)),
		Reason: messages.Line(cause.err().Error()), Attempt: r.attempts,
	}
	log := s.log.WithFields(logrus.Fields{
		"actor": r.Name, "class": event.Class, "message": event.Message, "attempt": r.attempts, "incarnation": r.lives,
	}).WithError(cause.err())
	if cause.class() == Fatal || r.bugs > r.Restart.Limit {
		s.tell(r, event)
		s.gaveUp(r, event)
		log.WithField("stack", string(cause.stack)).Error("Actor failed for good")
		s.sys.config.GiveUp(r.Name, cause.class(), cause.err())
		return
	}
	event.Delay = s.sys.config.Jitter(r.Restart.delay(r.attempts))
	s.tell(r, event)
	s.sys.metrics.restarts.WithLabelValues(r.Name, event.Class).Inc()
	log = log.WithField("delay", event.Delay.String())
	if cause.class() == Defect {
		log.Error("Actor failed because of a bug and will restart")
	} else {
		log.Warn("Actor failed and will restart")
	}
	log.WithField("stack", string(cause.stack)).Debug("Where the actor failed")
	r.revive = s.sys.config.Clock.After(event.Delay, func() { s.sys.runtime.Root.Send(s.pid, restartDue{pid}) })
}

// count adds a failure to the row's past.
func (s *supervisor) count(r *row, class Class) {
	if s.sys.config.Clock.Now().Sub(r.restarted) >= r.Restart.Reset {
		r.attempts, r.bugs = 0, 0
	}
	r.attempts++
	if class == Defect {
		r.bugs++
	}
}

// gaveUp notes that a row will not run again.
func (s *supervisor) gaveUp(r *row, e Event) {
	e.Kind = GaveUp
	s.over(r, Ended)
	s.tell(r, e)
}

func (s *supervisor) restart(c actor.Context, pid *actor.PID) {
	if s.draining {
		return
	}
	r := s.find(pid)
	if parent, ok := c.(actor.Supervisor); ok { // protoactor's contexts are
		parent.RestartChildren(pid)
	}
	s.begun(r)
	s.tell(r, Event{Kind: Restarted, Attempt: r.attempts})
	r.trial = true
	r.forgive = s.sys.config.Clock.After(r.Restart.Reset, func() { s.sys.runtime.Root.Send(s.pid, steady{pid}) })
}

// recovered ends a row's trial, unless the row failed while the word was on its way: a failure overtakes it.
func (s *supervisor) recovered(r *row) {
	if !r.trial {
		return
	}
	r.trial = false
	s.tell(r, Event{Kind: Recovered})
}

func (s *supervisor) drain(c actor.Context) {
	if s.draining {
		return
	}
	s.draining = true
	for _, r := range s.rows {
		r.revive()
		r.forgive()
		if r.pid != nil {
			s.left = append(s.left, r)
		}
	}
	s.stopNext(c)
}

// stopNext stops the last row that is left; when none is, it ends the supervisor.
func (s *supervisor) stopNext(c actor.Context) {
	if len(s.left) == 0 {
		close(s.sys.drained)
		c.Stop(c.Self())
		return
	}
	pid := s.left[len(s.left)-1].pid
	s.deadline = s.sys.config.Clock.After(s.sys.config.StopTimeout,
		func() { s.sys.runtime.Root.Send(s.pid, stopLate{pid}) })
	c.Stop(pid)
}

// stopping is the row that Drain waits for, if pid is it.
func (s *supervisor) stopping(pid *actor.PID) *row {
	if !s.draining || len(s.left) == 0 {
		return nil
	}
	if r := s.left[len(s.left)-1]; r.pid.Equal(pid) {
		return r
	}
	return nil
}

var errEnded = errors.New("actor ended by itself")

func (s *supervisor) terminated(c actor.Context, pid *actor.PID) {
	r := s.find(pid)
	if r == nil {
		return
	}
	s.over(r, Ended)
	if s.stopping(pid) != nil {
		s.deadline()
		s.left = s.left[:len(s.left)-1]
		s.stopNext(c)
		return
	}
	if !s.draining {
		s.gaveUp(r, Event{Class: Defect.String(), Reason: errEnded.Error()})
		s.log.WithField("actor", r.Name).Error("Actor ended by itself")
		s.sys.config.GiveUp(r.Name, Defect, errEnded)
	}
}

func (s *supervisor) abandon(c actor.Context, pid *actor.PID) {
	r := s.stopping(pid)
	if r == nil {
		return
	}
	s.log.WithField("actor", r.Name).Error("Abandoned an actor whose handler blocks")
	s.sys.abandoned = append(s.sys.abandoned, r.Name)
	s.left = s.left[:len(s.left)-1]
	s.stopNext(c)
}
