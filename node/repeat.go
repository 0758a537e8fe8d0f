package node

import (
	"context"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/lifecycle"
)

// repeated is a part that runs f after a while, and then every so often.
func repeated(name string, first, every time.Duration, f func(context.Context)) lifecycle.Hook {
	var end func()
	return lifecycle.Hook{
		Name: name,
		Start: func(context.Context) error {
			end = repeat(kit.SystemClock(), first, every, f)
			return nil
		},
		Stop: lifecycle.Ending(func() { end() }),
	}
}

// repeat runs f after a while, and then every so often, on a goroutine of its own. The function that it returns ends
// that: it cancels f's context and waits for it.
func repeat(clock kit.Clock, first, every time.Duration, f func(context.Context)) (end func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		for wait := first; ; wait = every {
			due := make(chan struct{})
			undo := clock.After(wait, func() { close(due) })
			select {
			case <-due:
				f(ctx)
			case <-ctx.Done():
				undo()
				return
			}
		}
	}()
	return func() { cancel(); <-done }
}
