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

// history is what an actor went through from its start on, and what it told the probes that share it, for the
// log of a test that fails.
type history struct {
	mu     sync.Mutex
	start  time.Time
	events []event
	past   int // events that are not kept any more
}

// event is something that happened to the actor, or was told by it while it handled what stands above.
type event struct {
	at      time.Time // of what happened to the actor
	told    bool
	message messages.Message
	words   string // where there is no message
}

func (h *history) handled(at time.Time, m messages.Message) { h.add(event{at: at, message: m}) }

func (h *history) crashed(at time.Time, c Crash) {
	h.add(event{at: at, words: "crashed: " + c.String()})
}

func (h *history) told(m messages.Message) { h.add(event{told: true, message: m}) }

// failed marks where an expectation failed: what stands below it came later.
func (h *history) failed() { h.add(event{told: true, words: "✗ an expectation failed"}) }

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
		b.WriteString(h.line(e))
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func (h *history) line(e event) string {
	switch {
	case e.told && e.message != nil:
		return fmt.Sprintf("  %8s -> %s\n", "", Render(e.message))
	case e.told:
		return fmt.Sprintf("  %8s %s\n", "", e.words)
	case e.message != nil:
		return fmt.Sprintf("  %8s %s\n", e.at.Sub(h.start), Render(e.message))
	}
	return fmt.Sprintf("  %8s %s\n", e.at.Sub(h.start), e.words)
}
