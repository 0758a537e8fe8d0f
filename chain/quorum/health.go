package quorum

import (
	"errors"
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
	// readMemory is for how long an endpoint that failed at reads again and again is not healthy for what it answers to
	// probes: the slowest reader, of the L1, reads every five minutes.
	readMemory = 10 * time.Minute
)

// purpose is what an endpoint was asked for.
type purpose int

const (
	asRead  purpose = iota // by a reader, whatever it reads
	asProbe                // by Probe: a few headers, which prove less than a read
)

// condition is whether an endpoint is asked.
type condition int

const (
	healthy     condition = iota
	resting               // it failed; it is asked where others do not suffice
	throttled             // it asked for a pause
	quarantined           // it disagreed with a quorum; what it says does not count
	foreign               // it serves another chain than the pool's; what it says does not count
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
	case foreign:
		return "on another chain"
	}
	return "condition " + strconv.Itoa(int(c))
}

// health is what is known about how an endpoint behaves. Two things follow from it that are not the same: whether the
// endpoint is asked (state), which is so again after a pause, and whether it is healthy (status), which only an answer
// makes it.
type health struct {
	now    func() time.Time
	jitter func(time.Duration) time.Duration

	mu       sync.Mutex
	cond     condition // of the last answer or failure; only an answer makes it healthy
	since    time.Time // when it was last healthy, for one that is not
	until    time.Time // the end of the pause
	why      string
	failures int       // in a row
	strikes  int       // disagreements that are not forgiven yet
	released time.Time // the end of the last quarantine

	recovered  time.Time // when it was healthy again the last time
	answered   time.Time // the last answer that could be used
	identified time.Time // when it last told which chain it serves
	unread     int       // reads in a row without a usable answer
	lastUnread time.Time

	lastError     string
	head          rpc.Block
	latency       time.Duration
	requests      uint64
	errors        uint64
	disagreements uint64
}

// state tells whether the endpoint is asked: the condition and its end. A condition whose time is over leaves an
// endpoint to be tried, as a healthy one.
func (h *health) state() (condition, time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.cond == healthy || h.paused() {
		return h.cond, h.until
	}
	return healthy, h.until
}

// paused reports whether the endpoint has a condition that is not over.
func (h *health) paused() bool {
	return h.cond == foreign || h.cond != healthy && h.now().Before(h.until)
}

// turn is a change of condition, for whoever watches.
type turn struct {
	to    condition
	until time.Time
	why   string
}

// failed takes notice of a request without a usable answer, which was made at a time. Failures during a pause are the
// same failure: requests run side by side; so are those of requests that were made before the endpoint was healthy
// again. But one that asks for a longer pause gets it.
func (h *health) failed(err error, by purpose, asked time.Time) *turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.errors++
	h.lastError = messages.Line(err.Error())
	now, paused := h.now(), h.paused()
	if !paused && asked.Before(h.recovered) {
		return nil
	}
	if by == asRead && !paused {
		h.unread++
		h.lastUnread = now
	}
	var limit *rpc.ThrottledError
	if errors.As(err, &limit) {
		pausable := h.cond != quarantined && h.cond != foreign
		if after, ok := retryAfter(limit.RetryAfter, now); ok &&
			(!paused || pausable && now.Add(after).After(h.until)) {
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
	if h.paused() && (h.cond == quarantined || h.cond == foreign) {
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
	if h.cond == healthy {
		h.since = h.now()
	}
	if c == healthy {
		h.recovered = h.now()
	}
	h.cond, h.until, h.why = c, until, why
	return &turn{to: c, until: until, why: why}
}

// succeeded takes notice of an answer that was used. It returns a turn where the endpoint was not healthy before. One
// that was quarantined meanwhile stays so, and one that asked for a pause in another request gets it.
func (h *health) succeeded(by purpose) *turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.answered = h.now()
	if h.paused() && h.cond != resting || by == asProbe && h.failsAtReads() {
		return nil
	}
	if by == asRead || h.unread == 0 {
		h.unread, h.failures = 0, 0
	}
	if by == asRead && h.strikes > 0 && h.answered.Sub(h.released) > forgiveness {
		h.strikes = 0
	}
	if h.cond == healthy {
		return nil
	}
	return h.enter(healthy, time.Time{}, "")
}

// failsAtReads reports whether reads failed one after the other lately. What such an endpoint answers to a probe does
// not make it healthy.
func (h *health) failsAtReads() bool {
	if h.now().Sub(h.lastUnread) > readMemory {
		h.unread = 0
	}
	return h.unread > 1
}

// served takes notice of which chain an endpoint serves: what is empty if it is the pool's. One that was on another
// chain is asked again from now on.
func (h *health) served(what string) *turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.identified = h.now()
	switch {
	case what != "":
		h.lastError = what
		if h.cond == foreign {
			return nil
		}
		return h.enter(foreign, time.Time{}, what)
	case h.cond == foreign:
		h.unread, h.failures = 0, 0
		return h.enter(healthy, time.Time{}, "")
	}
	return nil
}

func (h *health) observed(r rpc.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.requests++
	h.latency = r.Elapsed
}

// saw takes notice of a head that the endpoint told of, which is an answer too, though it may decide nothing.
func (h *health) saw(head rpc.Block) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.head, h.answered = head, h.now()
}

// newest is the number of the head that saw was told of last.
func (h *health) newest() uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.head.Number
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
