package kit

import "time"

// maxEvents bounds the events that a system remembers.
const maxEvents = 256

// EventKind says what happened to an actor.
type EventKind string

// What happens to an actor under supervision, in this order.
const (
	Crashed   EventKind = "crashed"
	Restarted EventKind = "restarted"
	Recovered EventKind = "recovered" // it has run as long after a restart as its policy asks for: the past is forgiven
	GaveUp    EventKind = "gave up"   // it failed fatally or spent its budget: the node stops
)

// Event is one act of supervision.
type Event struct {
	At          time.Time     `json:"at"`
	Actor       string        `json:"actor"`
	Kind        EventKind     `json:"kind"`
	Incarnation uint64        `json:"incarnation"`
	Class       string        `json:"class,omitempty"`   // of the failure: see Class
	Message     string        `json:"message,omitempty"` // the kind of message that was being handled
	Reason      string        `json:"reason,omitempty"`  // one printable line
	Attempt     int           `json:"attempt,omitempty"` // failures in a row
	Delay       time.Duration `json:"delay,omitempty"`   // until the restart, in nanoseconds
}
