package quorum

import (
	"errors"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// testHealth starts healthy, with a clock that the test moves and pauses that are their longest.
func testHealth(now *time.Time) *health {
	return &health{now: func() time.Time { return *now }, jitter: func(d time.Duration) time.Duration { return d }}
}

func TestPausesGrow(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	h := testHealth(&now)
	for i, want := range []int64{1, 2, 4, 8, 16, 32, 60, 60} {
		turn := h.failed(errors.New("oops"), asRead, h.now())
		if turn == nil || turn.to != resting || turn.until.Unix()-now.Unix() != want {
			t.Fatalf("failure %d: %+v", i, turn)
		}
		if h.failed(errors.New("at the same time"), asRead, h.now()) != nil {
			t.Errorf("failure %d counts twice", i)
		}
		now = turn.until
	}
	if turn := h.succeeded(asRead); turn == nil || turn.to != healthy || h.failures != 0 {
		t.Errorf("%+v", turn)
	}
	if h.succeeded(asRead) != nil {
		t.Error("restored twice")
	}
	if h.errors != 16 {
		t.Errorf("%d errors", h.errors)
	}
}

func TestQuarantinesGrowAndAreForgiven(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	h := testHealth(&now)
	for i, want := range []int64{5, 10, 20, 40, 60, 60} {
		turn := h.disagreed("a lie")
		if turn == nil || turn.to != quarantined || turn.until.Unix()-now.Unix() != want*60 {
			t.Fatalf("lie %d: %+v", i, turn)
		}
		if h.disagreed("another") != nil || h.succeeded(asRead) != nil || h.failed(&rpc.ThrottledError{RetryAfter: "9000"}, asRead, h.now()) != nil {
			t.Errorf("lie %d: the quarantine is changed", i)
		}
		if c, until := h.state(); c != quarantined || until != turn.until {
			t.Errorf("lie %d: %s until %s", i, c, until)
		}
		now = turn.until
		if c, _ := h.state(); c != healthy {
			t.Errorf("lie %d: %s after it", i, c)
		}
	}
	h.succeeded(asRead)
	if h.disagreed("soon again"); h.until.Sub(now) != time.Hour {
		t.Errorf("forgiven at once: %s", h.until.Sub(now))
	}
	now = now.Add(2*time.Hour + time.Second)
	h.succeeded(asRead)
	if h.disagreed("after an hour of truth"); h.until.Sub(now) != minQuarantine {
		t.Errorf("not forgiven: %s", h.until.Sub(now))
	}
}

// TestAskedPausesComeFirst mixes failures of requests side by side: the longest pause that was asked for holds, and no
// success of another request ends it.
func TestAskedPausesComeFirst(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	h := testHealth(&now)
	h.failed(errors.New("oops"), asRead, h.now())
	for _, c := range []struct {
		after string
		want  int64
	}{{"20", 20}, {"10", 20}, {"40", 40}, {"", 40}} {
		h.failed(&rpc.ThrottledError{RetryAfter: c.after}, asRead, h.now())
		if h.cond != throttled || h.until.Unix()-now.Unix() != c.want {
			t.Errorf("after %q: %s for %s", c.after, h.cond, h.until.Sub(now))
		}
	}
	if h.succeeded(asRead) != nil || h.cond != throttled {
		t.Error("a success ended the pause")
	}
	now = now.Add(40 * time.Second)
	if h.succeeded(asRead) == nil || h.cond != healthy {
		t.Error("not restored")
	}
}

// FuzzRetryAfter reads what endpoints send: a pause is between its bounds, or there is none.
func FuzzRetryAfter(f *testing.F) {
	now := time.Unix(1_700_000_000, 0)
	for _, s := range []string{"", "0", "-1", "7", "99999999999999999999", "Tue, 14 Nov 2023 22:14:00 GMT", "Tuesday, 14-Nov-23 22:14:00 GMT", "soon"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := retryAfter(text, now)
		if ok && (d < minRest || d > maxRetryAfter) || !ok && d != 0 {
			t.Fatalf("%q: %s, %t", text, d, ok)
		}
	})
}

// TestOnlyAnAnswerMakesHealthy lets pauses end: an endpoint may be asked again then, and is healthy with an answer only.
func TestOnlyAnAnswerMakesHealthy(t *testing.T) {
	for name, fail := range map[string]func(*health){
		"it failed":       func(h *health) { h.failed(errors.New("oops"), asRead, h.now()) },
		"it throttled":    func(h *health) { h.failed(&rpc.ThrottledError{RetryAfter: "20"}, asRead, h.now()) },
		"it contradicted": func(h *health) { h.disagreed("a lie") },
	} {
		t.Run(name, func(t *testing.T) {
			now := time.Unix(1_700_000_000, 0)
			h := testHealth(&now)
			if s := h.status("a"); s.Healthy {
				t.Errorf("before any answer: %+v", s)
			}
			h.succeeded(asRead)
			if s := h.status("a"); !s.Healthy {
				t.Errorf("after an answer: %+v", s)
			}
			fail(h)
			now = h.until.Add(time.Minute)
			if c, _ := h.state(); c != healthy {
				t.Errorf("it is not asked after its pause: %s", c)
			}
			if s := h.status("a"); s.Healthy || s.Reason == "" {
				t.Errorf("after its pause, without an answer: %+v", s)
			}
			h.succeeded(asRead)
			if s := h.status("a"); !s.Healthy || s.Reason != "" {
				t.Errorf("after an answer: %+v", s)
			}
			now = now.Add(time.Hour)
			if s := h.status("a"); s.Healthy {
				t.Errorf("an hour after the last answer: %+v", s)
			}
		})
	}
}

// TestAProbeIsNoRead fails at reads and answers probes: the endpoint is healthy again after one failure, after several
// in a row only with a read, or when it was not read for long.
func TestAProbeIsNoRead(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	h := testHealth(&now)
	fail := func() {
		h.failed(errors.New("execution aborted"), asRead, h.now())
		now = h.until.Add(time.Second)
		h.succeeded(asProbe)
	}
	if fail(); !h.status("a").Healthy {
		t.Errorf("after one failure and an answer: %+v", h.status("a"))
	}
	for range 3 {
		fail()
		for range 10 {
			now = now.Add(30 * time.Second)
			if h.succeeded(asProbe); h.status("a").Healthy {
				t.Fatalf("healthy while it fails at reads: %+v", h.status("a"))
			}
		}
	}
	h.succeeded(asRead)
	if s := h.status("a"); !s.Healthy || h.failures != 0 {
		t.Errorf("after a read: %+v", s)
	}
	fail()
	fail()
	now = now.Add(readMemory)
	if h.succeeded(asProbe); !h.status("a").Healthy {
		t.Errorf("long after the last read: %+v", h.status("a"))
	}
}

// TestALateFailureIsNoNewOne lets a request run out of time that was made before the endpoint was healthy again.
func TestALateFailureIsNoNewOne(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	h := testHealth(&now)
	before := now
	h.failed(errors.New("no answer"), asRead, before)
	now = now.Add(20 * time.Second)
	h.succeeded(asProbe)
	now = now.Add(10 * time.Second)
	if turn := h.failed(errors.New("no answer in 30 s"), asRead, before); turn != nil || !h.status("a").Healthy {
		t.Errorf("%+v, %+v", turn, h.status("a"))
	}
	if turn := h.failed(errors.New("no answer"), asRead, now); turn == nil || h.status("a").Healthy {
		t.Errorf("a new failure: %+v, %+v", turn, h.status("a"))
	}
}
