package kit

import (
	"fmt"
	"time"

	"github.com/asynkron/protoactor-go/actor"
)

// Child is one row of the tree: an actor, the bound of its mailbox, and what follows a crash.
type Child struct {
	Name    string       // unique in its system; also the metrics' label
	Props   *actor.Props // see the function Props
	Mailbox int          // messages that may wait
	Restart Policy
}

// Policy is one row's restart policy.
type Policy struct {
	Min   time.Duration // delay of the first restart; it doubles with each failure in a row
	Max   time.Duration // largest delay
	Reset time.Duration // running this long forgives the past
	Limit int           // bugs in a row that are answered with a restart; the next one stops the node
}

// Backoff is the usual policy: 0.5 s doubling to 30 s, forgiven after 5 min, at most 8 bugs in a row.
func Backoff() Policy {
	return Policy{Min: 500 * time.Millisecond, Max: 30 * time.Second, Reset: 5 * time.Minute, Limit: 8}
}

// delay is the time before the attempt'th restart in a row, counted from 1, without jitter.
func (p Policy) delay(attempt int) time.Duration {
	d := p.Min
	for range min(attempt-1, 62) { // 2^62 ns is above any Max; the loop must not overflow
		if d >= p.Max/2 {
			return p.Max
		}
		d *= 2
	}
	return min(d, p.Max)
}

func validate(rows []Child) error {
	seen := map[string]bool{}
	for i, r := range rows {
		switch {
		case r.Name == "":
			return fmt.Errorf("row %d has no name: %w", i, ErrRow)
		case seen[r.Name]:
			return fmt.Errorf("name %q is used twice: %w", r.Name, ErrRow)
		case r.Props == nil:
			return fmt.Errorf("%s has no props: %w", r.Name, ErrRow)
		case r.Mailbox < 1:
			return fmt.Errorf("%s has a mailbox of %d: %w", r.Name, r.Mailbox, ErrRow)
		case r.Restart.Min <= 0 || r.Restart.Max < r.Restart.Min || r.Restart.Reset < 0 || r.Restart.Limit < 0:
			return fmt.Errorf("%s has the policy %+v: %w", r.Name, r.Restart, ErrRow)
		}
		seen[r.Name] = true
	}
	return nil
}
