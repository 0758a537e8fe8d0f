package quorum

import (
	"fmt"
	"time"
)

// recent is how old the last answer of a healthy endpoint may be: Probe asks one that is not asked otherwise every
// quiet.
const recent = 2 * time.Minute

// EndpointStatus is how one endpoint of a pool is doing.
type EndpointStatus struct {
	Endpoint  string    // host and position in the list; addresses hold keys and are not shown
	Healthy   bool      // it gave a usable answer lately, and nothing worse since
	Condition string    // healthy, backing off, rate limited, quarantined, on another chain, or silent
	Since     time.Time // when it was last healthy, for one that is not; zero if it never was
	Until     time.Time // when it is asked again, for one that is not asked; it may be over
	Reason    string    // why it is not healthy, in words
	LastError string
	Head      uint64        // the newest block that it told of
	HeadTime  time.Time     // that block's timestamp; zero before it told of any
	Latency   time.Duration // of the last request

	Requests, Errors, Disagreements uint64
	// Quarantined tells that a quorum contradicted it, and that it has answered nothing right since.
	Quarantined bool
	// Foreign tells that it serves another chain than the pool's: what it says does not count.
	Foreign bool
}

func (h *health) status(name string) EndpointStatus {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := EndpointStatus{
		Endpoint: name, Healthy: h.cond == healthy, Condition: h.cond.String(), LastError: h.lastError,
		Head: h.head.Number, Latency: h.latency, Requests: h.requests, Errors: h.errors,
		Disagreements: h.disagreements, Quarantined: h.cond == quarantined, Foreign: h.cond == foreign,
	}
	if h.head.Time > 0 {
		s.HeadTime = time.Unix(int64(h.head.Time), 0) //nolint:gosec // A time of our century fits.
	}
	silent := h.now().Sub(h.answered)
	switch {
	case h.cond != healthy:
		s.Since, s.Until, s.Reason = h.since, h.until, h.why
	case h.answered.IsZero():
		s.Healthy, s.Condition, s.Reason = false, "silent", "it has not answered yet"
	case silent > recent:
		s.Healthy, s.Condition, s.Since = false, "silent", h.answered
		s.Reason = fmt.Sprintf("no answer for %s", silent.Round(time.Second))
	}
	return s
}

// pauseError says that an endpoint is not asked for now.
func pauseError(s EndpointStatus) error {
	if s.Foreign {
		return fmt.Errorf("endpoint %s is %s: %s", s.Endpoint, s.Condition, s.Reason)
	}
	return fmt.Errorf("endpoint %s is %s until %s: %s", s.Endpoint, s.Condition, s.Until.UTC().Format(time.TimeOnly),
		s.Reason)
}
