package quorum

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

const (
	// minRest and maxRest bound the pause after failures, which doubles with every failure in a row.
	minRest = time.Second
	maxRest = time.Minute
	// maxRetryAfter bounds what an endpoint may ask for with Retry-After.
	maxRetryAfter = 5 * time.Minute
	// minQuarantine and maxQuarantine bound the time for which an endpoint is ignored after a
	// disagreement; it doubles with each.
	minQuarantine = 5 * time.Minute
	maxQuarantine = time.Hour
	// forgiveness is for how long an endpoint has to agree after a quarantine for the next one to be a short one again.
	forgiveness = time.Hour
)

// condition is whether an endpoint is asked.
type condition int

const (
	healthy     condition = iota
	resting               // it failed; it is asked where others do not suffice
	throttled             // it asked for a pause
	quarantined           // it disagreed with a quorum; what it says does not count
)

// String returns the condition in words.
func (c condition) String() string {
	switch c {
	case healthy:
		return "healthy"
	case resting:
		return "backing off"
	case throttled:
		return "rate limited"
	case quarantined:
		return "quarantined"
	}
	return "condition " + strconv.Itoa(int(c))
}

// health is what is known about how an endpoint behaves.
type health struct {
	now    func() time.Time
	jitter func(time.Duration) time.Duration

	mu       sync.Mutex
	cond     condition
	until    time.Time // the condition's end
	why      string
	failures int       // in a row
	strikes  int       // disagreements that are not forgiven yet
	released time.Time // the end of the last quarantine

	lastError     string
	head          uint64
	latency       time.Duration
	requests      uint64
	errors        uint64
	disagreements uint64
}

// state returns the condition and its end. A condition whose time is over leaves an endpoint to be tried.
func (h *health) state() (condition, time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.cond != healthy && !h.now().Before(h.until) {
		return healthy, h.until
	}
	return h.cond, h.until
}

// turn is a change of condition, for whoever watches.
type turn struct {
	to    condition
	until time.Time
	why   string
}

// failed takes notice of a request without a usable answer. Failures during a pause are the same failure: requests run
// side by side. But one that asks for a longer pause gets it.
func (h *health) failed(err error) *turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.errors++
	h.lastError = messages.Line(err.Error())
	now := h.now()
	paused := h.cond != healthy && now.Before(h.until)
	var limit *rpc.ThrottledError
	if errors.As(err, &limit) {
		if after, ok := retryAfter(limit.RetryAfter, now); ok &&
			(!paused || h.cond != quarantined && now.Add(after).After(h.until)) {
			h.failures++
			return h.enter(throttled, now.Add(after), h.lastError)
		}
	}
	if paused {
		return nil
	}
	pause := h.rest()
	h.failures++
	return h.enter(resting, now.Add(pause), h.lastError)
}

// rest is the next pause: the doubled one, of which half is left to chance.
func (h *health) rest() time.Duration {
	pause := maxRest
	if h.failures < 6 { // 1s * 2^6 is above a minute.
		pause = min(minRest<<h.failures, maxRest)
	}
	return pause/2 + h.jitter(pause/2)
}

// disagreed takes notice of an answer that a quorum contradicts.
func (h *health) disagreed(what string) *turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.disagreements++
	h.lastError = what
	now := h.now()
	if h.cond == quarantined && now.Before(h.until) {
		return nil
	}
	pause := maxQuarantine
	if h.strikes < 4 { // 5m * 2^4 is above an hour.
		pause = min(minQuarantine<<h.strikes, maxQuarantine)
	}
	h.strikes++
	h.released = now.Add(pause)
	return h.enter(quarantined, h.released, what)
}

// doubted counts a disagreement in which no answer has a quorum, so the wrong one is not known.
func (h *health) doubted(what string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.disagreements++
	h.lastError = what
}

func (h *health) enter(c condition, until time.Time, why string) *turn {
	h.cond, h.until, h.why = c, until, why
	return &turn{to: c, until: until, why: why}
}

// succeeded takes notice of an answer that was used. It returns a turn where the endpoint was not healthy before. One
// that was quarantined meanwhile stays so, and one that asked for a pause in another request gets it.
func (h *health) succeeded() *turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	now := h.now()
	if (h.cond == quarantined || h.cond == throttled) && now.Before(h.until) {
		return nil
	}
	h.failures = 0
	if h.strikes > 0 && now.Sub(h.released) > forgiveness {
		h.strikes = 0
	}
	if h.cond == healthy {
		return nil
	}
	return h.enter(healthy, time.Time{}, "")
}

func (h *health) observed(r rpc.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.requests++
	h.latency = r.Elapsed
}

func (h *health) saw(head uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.head = head
}

// newest is the head that saw was told of last.
func (h *health) newest() uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.head
}

// EndpointStatus is how one endpoint of a pool is doing.
type EndpointStatus struct {
	Endpoint  string // host and position in the list; addresses hold keys and are not shown
	Healthy   bool
	Condition string    // healthy, backing off, rate limited or quarantined
	Until     time.Time // the end of a condition that is not healthy
	Reason    string    // of such a condition, in words
	LastError string
	Head      uint64        // the newest block that it told of
	Latency   time.Duration // of the last request

	Requests, Errors, Disagreements uint64
	// Quarantined tells that what it says does not count, since a quorum contradicted it.
	Quarantined bool
}

func (h *health) status(name string) EndpointStatus {
	cond, until := h.state()
	h.mu.Lock()
	defer h.mu.Unlock()
	s := EndpointStatus{
		Endpoint: name, Healthy: cond == healthy, Condition: cond.String(), LastError: h.lastError, Head: h.head,
		Latency: h.latency, Requests: h.requests, Errors: h.errors, Disagreements: h.disagreements,
		Quarantined: cond == quarantined,
	}
	if cond != healthy {
		s.Until, s.Reason = until, h.why
	}
	return s
}

// retryAfter reads a Retry-After header (RFC 9110, section 10.2.3): seconds or a date. It returns
// false where there is none.
func retryAfter(text string, now time.Time) (time.Duration, bool) {
	if text == "" {
		return 0, false
	}
	seconds, err := strconv.ParseUint(text, 10, 32)
	// Out of range it is the largest number, which is cut like all others.
	if err == nil || errors.Is(err, strconv.ErrRange) {
		return min(max(time.Duration(seconds)*time.Second, minRest), maxRetryAfter), true
	}
	date, err := http.ParseTime(text)
	if err != nil {
		return 0, false
	}
	return min(max(date.Sub(now), minRest), maxRetryAfter), true
}

// pauseError says that an endpoint is not asked for now.
func pauseError(s EndpointStatus) error {
	return fmt.Errorf("endpoint %s is %s until %s: %s", s.Endpoint, s.Condition, s.Until.UTC().Format(time.TimeOnly),
		s.Reason)
}
