package kit

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// State says whether an actor handles messages.
type State string

// The states of an actor.
const (
	Running    State = "running"
	Restarting State = "restarting" // it crashed and its restart is due
	Ended      State = "ended"      // it gave up or was stopped
)

// ActorInfo is one actor at one moment.
type ActorInfo struct {
	Name        string    `json:"name"`
	State       State     `json:"state"`
	Since       time.Time `json:"since"` // when it came into this state
	Depth       int       `json:"depth"` // messages that wait
	Capacity    int       `json:"capacity"`
	Handled     uint64    `json:"handled"` // messages taken out of the mailbox since the system started
	Dropped     uint64    `json:"dropped"` // messages that found the mailbox full
	LastMessage time.Time `json:"lastMessage,omitzero"`
	LastKind    string    `json:"lastKind,omitempty"`
	Incarnation uint64    `json:"incarnation"` // 1 is the first; each restart begins another one
	LastCrash   time.Time `json:"lastCrash,omitzero"`
	LastError   string    `json:"lastError,omitempty"`
	RestartAt   time.Time `json:"restartAt,omitzero"` // while it is Restarting
}

// Errors of Crash and Tap.
var (
	ErrNoActor = errors.New("there is no such actor")
	ErrTapped  = errors.New("somebody else listens to this actor already")
	// ErrInjected is the failure of an actor that [System.Crash] made panic.
	ErrInjected = errors.New("crash was asked for")
)

// view is what others may see of a system's actors: their mailboxes, what the supervisor noted, and the newest events.
type view struct {
	mu      sync.Mutex
	names   []string // in the order of the rows, the supervisor first
	boxes   map[string]*box
	noted   map[string]ActorInfo
	history []Event // the newest last, at most maxEvents
}

func newView() *view { return &view{boxes: map[string]*box{}, noted: map[string]ActorInfo{}} }

// watch shows a mailbox under its actor's name.
func (v *view) watch(name string, b *box) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.boxes[name] == nil {
		v.names = append(v.names, name)
	}
	v.boxes[name] = b
}

// note changes what the supervisor knows of an actor.
func (v *view) note(name string, change func(*ActorInfo)) {
	v.mu.Lock()
	defer v.mu.Unlock()
	info := v.noted[name]
	change(&info)
	v.noted[name] = info
}

// happened keeps an event.
func (v *view) happened(e Event) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.history = append(v.history[max(0, len(v.history)-maxEvents+1):], e)
}

// actors are all actors but the supervisor, in the order of the rows.
func (v *view) actors() []ActorInfo {
	v.mu.Lock()
	defer v.mu.Unlock()
	var all []ActorInfo
	for _, name := range v.names {
		if name == supervisorName {
			continue
		}
		info := v.noted[name]
		info.Name = name
		v.boxes[name].inform(&info)
		all = append(all, info)
	}
	return all
}

// events returns a copy, the newest event first.
func (v *view) events() []Event {
	v.mu.Lock()
	defer v.mu.Unlock()
	all := make([]Event, 0, len(v.history))
	for _, e := range slices.Backward(v.history) {
		all = append(all, e)
	}
	return all
}

func (v *view) box(name string) (*box, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	b := v.boxes[name]
	if b == nil || name == supervisorName {
		return nil, fmt.Errorf("%s: %w", name, ErrNoActor)
	}
	return b, nil
}

// Actors returns how each actor is now, in the order of the rows. It may be called from any goroutine.
func (s *System) Actors() []ActorInfo { return s.view.actors() }

// Events returns the newest events of supervision first, at most 256. It may be called from any goroutine.
func (s *System) Events() []Event { return s.view.events() }

// Crash makes an actor panic at its next turn, so that people and tests can watch it heal. It is a [Defect] with
// [ErrInjected] and spends the row's budget as every bug does. It returns ErrNoActor for a name that is not a row's.
func (s *System) Crash(name string) error {
	if _, err := s.view.box(name); err != nil {
		return err
	}
	s.runtime.Root.Send(s.runtime.NewLocalPID(rowID(name)), injected{})
	return nil
}

// injected makes an actor panic.
type injected struct{}

func (injected) reserved() {}

// Tap hands each message that an actor is about to handle to tap, on the actor's goroutine: tap must return at
// once. It ends with stop. One tap at a time may listen to an actor: ErrTapped. It returns ErrNoActor for a
// name that is not a row's.
func (s *System) Tap(name string, tap func(at time.Time, m messages.Message)) (stop func(), err error) {
	b, err := s.view.box(name)
	if err != nil {
		return nil, err
	}
	if !b.tap.CompareAndSwap(nil, &tap) {
		return nil, fmt.Errorf("%s: %w", name, ErrTapped)
	}
	return func() { b.tap.CompareAndSwap(&tap, nil) }, nil
}
