package rpc

import (
	"context"
	"time"
)

// Now is the wall clock, for measuring requests only: nothing on a chain is compared with it.
func Now() time.Time {
	return time.Now() //nolint:forbidigo // measures requests; decisions use block times.
}

// Sleep waits for a duration or until the context ends.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d) //nolint:forbidigo // paces polling of an endpoint, bounded by the context.
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
