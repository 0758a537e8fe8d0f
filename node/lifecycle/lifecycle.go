// Package lifecycle starts and stops the parts of a program in order.
//
// In: hooks, in the order in which they start. Out: what went wrong.
//
// Start runs one hook after the other and ends at the first that fails. Stop runs the hooks that started in
// the opposite order. Each has a limit of time: a hook that hangs or panics is an error, and the hooks
// after it run all the same.
//
// State: the hooks that started and have not been stopped. It is lost in a crash, as is what the hooks hold.
package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
)

// Limits of a start and of a stop. A start may wait for endpoints that hang, each with a limit of its own.
const (
	StartLimit = 2 * time.Minute
	StopLimit  = 30 * time.Second
)

// ErrTimedOut is the error of a hook that did not return within its limit. Its goroutine is left behind.
var ErrTimedOut = errors.New("timed out")

// Hook is one part of a program. Start and Stop may be nil.
type Hook struct {
	Name  string                      // of the part, for errors
	Start func(context.Context) error // its context ends with Manager.Start's, or after StartLimit
	Stop  func(context.Context) error // its context ends with Manager.Stop's, or after StopLimit
}

// Manager runs hooks. Its zero value is not usable, see New.
type Manager struct {
	clock kit.Clock

	mu      sync.Mutex
	started []Hook
}

// New returns a Manager without hooks.
func New(clock kit.Clock) *Manager { return &Manager{clock: clock} }

// Start runs the hooks in their order, after those of earlier calls. The first error ends it and is returned as it is.
// The hooks before stay started until Stop. A failed hook is not stopped, so it has to release what it holds itself.
func (m *Manager) Start(ctx context.Context, hooks ...Hook) error {
	for _, h := range hooks {
		if err := m.run(ctx, "start "+h.Name, StartLimit, h.Start); err != nil {
			return err
		}
		m.mu.Lock()
		m.started = append(m.started, h)
		m.mu.Unlock()
	}
	return nil
}

// Stop stops all hooks that started, the last one first, and returns what went wrong. A second
// call has nothing left to do.
func (m *Manager) Stop(ctx context.Context) error {
	m.mu.Lock()
	hooks := m.started
	m.started = nil
	m.mu.Unlock()
	var failed error
	for _, h := range slices.Backward(hooks) {
		failed = errors.Join(failed, m.run(ctx, "stop "+h.Name, StopLimit, h.Stop))
	}
	return failed
}

// run calls f, if there is one, and waits for it up to the limit. What says what f does, for errors of the call itself.
func (m *Manager) run(ctx context.Context, what string, limit time.Duration, f func(context.Context) error) error {
	if f == nil {
		return nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	late := make(chan struct{})
	defer m.clock.After(limit, func() { close(late) })()
	done := make(chan error, 1)
	go func() { done <- guarded(ctx, what, f) }()
	select {
	case err := <-done:
		return err
	case <-late:
		return fmt.Errorf("%s: %w after %s", what, ErrTimedOut, limit)
	}
}

// guarded turns a panic of f into an error.
func guarded(ctx context.Context, what string, f func(context.Context) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: panic: %v", what, r)
		}
	}()
	return f(ctx)
}

// Closing is the Stop of a part that closes at once and without a context.
func Closing(end func() error) func(context.Context) error {
	return func(context.Context) error { return end() }
}

// Closer is the Stop of a part that Start puts at p.
func Closer[T io.Closer](p *T) func(context.Context) error {
	return func(context.Context) error { return (*p).Close() }
}

// Ending is the Stop of a part that ends without an error.
func Ending(end func()) func(context.Context) error {
	return func(context.Context) error {
		end()
		return nil
	}
}
