package kit

import (
	"math/rand/v2"
	"sync"
	"time"
)

// Clock is the only source of time for actors. Implementations may be used from any goroutine.
type Clock interface {
	// Now is the current time.
	Now() time.Time
	// After calls f once, d from now, on a goroutine of the clock's choosing; f must not block. A cancel that comes
	// before f has begun prevents it.
	After(d time.Duration, f func()) (cancel func())
}

// SystemClock is the machine's clock.
func SystemClock() Clock { return systemClock{} }

type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() } //nolint:forbidigo // This is the clock port's implementation.

func (systemClock) After(d time.Duration, f func()) func() {
	t := time.AfterFunc(d, f) //nolint:forbidigo // This is the clock port's implementation.
	return func() { t.Stop() }
}

// Jitter spreads a delay, so that many nodes that failed together do not return together.
type Jitter func(d time.Duration) time.Duration

// NoJitter returns every delay as it is.
func NoJitter() Jitter { return func(d time.Duration) time.Duration { return d } }

// FullJitter draws evenly from 0 to d, both included. It may be used from any goroutine; nothing else may use rng then.
func FullJitter(rng *rand.Rand) Jitter {
	var mu sync.Mutex
	return func(d time.Duration) time.Duration {
		if d <= 0 {
			return 0
		}
		mu.Lock()
		defer mu.Unlock()
		return time.Duration(rng.Int64N(int64(d) + 1))
	}
}
