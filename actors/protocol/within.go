package protocol

import "time"

// Within reports whether less than d has passed since an instant. An instant in the future is long ago: the clock was
// wrong when it was taken, and nothing may wait until the clock has caught up.
func Within(now, since time.Time, d time.Duration) bool {
	passed := now.Sub(since)
	return passed >= 0 && passed < d
}

// Left returns how much of a wait of d is left, which ends at an instant; zero if it is over, or if more than d is left
// because the clock was wrong when the wait began.
func Left(now, until time.Time, d time.Duration) time.Duration {
	left := until.Sub(now)
	if left < 0 || left > d {
		return 0
	}
	return left
}
