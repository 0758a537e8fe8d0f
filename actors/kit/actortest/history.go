package actortest

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// maxHistory is how many events a failed test shows.
const maxHistory = 50

// history is what an actor went through from its start on, for the log of a test that fails.
type history struct {
	mu     sync.Mutex
	start  time.Time
	events []event
	past   int // events that are not kept any more
}

// event is a message that was handled, or a crash.
type event struct {
	at      time.Time
	message messages.Message // nil for a crash
	crash   string
}

func (h *history) handled(at time.Time, m messages.Message) { h.add(event{at: at, message: m}) }

func (h *history) crashed(at time.Time, c Crash) {
	h.add(event{at: at, crash: "crashed: " + c.String()})
}

func (h *history) add(e event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.events) == maxHistory {
		h.events = h.events[1:]
		h.past++
	}
	h.events = append(h.events, e)
}

// String lists the events, each with the time since the actor was spawned.
func (h *history) String() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var b strings.Builder
	b.WriteString("what the actor handled since its start:\n")
	if h.past > 0 {
		fmt.Fprintf(&b, "  … %d more before\n", h.past)
	}
	for _, e := range h.events {
		what := e.crash
		if e.message != nil {
			what = Render(e.message)
		}
		fmt.Fprintf(&b, "  %+8s %s\n", e.at.Sub(h.start), what)
	}
	return strings.TrimSuffix(b.String(), "\n")
}
