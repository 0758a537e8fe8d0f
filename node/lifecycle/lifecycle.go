// Package lifecycle starts and stops the parts of a program in order.
//
// In: hooks, in the order in which they start. Out: what went wrong.
//
// Start runs one hook after the other and ends at the first that fails. Stop runs the hooks that started in the opposite
// order. Each has a limit of time: a hook that hangs or panics is an error, and the hooks after it run all the same.
//
// State: the hooks that started and have not been stopped. It is lost in a crash, as is what the hooks hold.
package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
)

// DefaultLimit bounds a hook that has no limit of its own.
const DefaultLimit = 30 * time.Second

// ErrTimedOut is the error of a hook that did not return within its limit. Its goroutine is left behind.
var ErrTimedOut = errors.New("timed out")

// Hook is one part of a program. Start and Stop may be nil.
type Hook struct {
	Name  string                      // of the part, for errors
	Start func(context.Context) error // its context ends with Manager.Start's
	Stop  func(context.Context) error // its context ends with Manager.Stop's, or with the limit
	Limit time.Duration               // of Stop, and 0 is DefaultLimit; Start is bounded by its context alone
}

// Manager runs hooks. Its zero value is not usable, see New.
type Manager struct {
	clock kit.Clock

	mu      sync.Mutex
	started []Hook
}

// New returns a Manager without hooks.
func New(clock kit.Clock) *Manager { return &Manager{clock: clock} }

// Start runs the hooks in their order, after those of earlier calls. The first error ends it and is returned as it is. The
// hooks before stay started until Stop. A failed hook is not stopped, so it has to release what it holds itself.
func (m *Manager) Start(ctx context.Context, hooks ...Hook) error {
	for _, h := range hooks {
		if err := run(ctx, h.Name, h.Start); err != nil {
			return err
		}
		m.mu.Lock()
		m.started = append(m.started, h)
		m.mu.Unlock()
	}
	return nil
}

// Stop stops all hooks that started, the last one first, and returns what went wrong. A second call has nothing left to do.
func (m *Manager) Stop(ctx context.Context) error {
	m.mu.Lock()
	hooks := m.started
	m.started = nil
	m.mu.Unlock()
	var failed error
	for _, h := range slices.Backward(hooks) {
		failed = errors.Join(failed, m.stop(ctx, h))
	}
	return failed
}

func (m *Manager) stop(ctx context.Context, h Hook) error {
	limit := h.Limit
	if limit == 0 {
		limit = DefaultLimit
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	late := make(chan struct{})
	defer m.clock.After(limit, func() { close(late) })()
	done := make(chan error, 1)
	go func() { done <- run(ctx, h.Name, h.Stop) }()
	select {
	case err := <-done:
		return err
	case <-late:
		return fmt.Errorf("stop %s: %w after %s", h.Name, ErrTimedOut, limit)
	}
}

// run calls f, if there is one, and turns a panic into an error.
func run(ctx context.Context, name string, f func(context.Context) error) (err error) {
	if f == nil {
		return nil
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: panic: %v", name, r)
		}
	}()
	return f(ctx)
}

// Closing is the Stop of a part that closes at once and without a context.
func Closing(end func() error) func(context.Context) error {
	return func(context.Context) error { return end() }
}

// Ending is the Stop of a part that ends without an error.
func Ending(end func()) func(context.Context) error {
	return func(context.Context) error {
		end()
		return nil
	}
}
