// Package record keeps what one actor receives, as lines of JSON, so that a test can give the same to an actor again.
//
// A recording begins with a [Header], has one [Entry] for each message, and ends with an [End]. It is made by
// [Record] from a running actor and read by [Read]. What it was made of does not matter to a test, so hashes,
// signatures, addresses, keys and free texts are replaced before they are written (see the scrubber): equal
// values by equal placeholders of the same length. Numbers stay as they are: operator ids, voting powers, block
// numbers, chain ids and times.
//
// A recording is bounded in messages, time and bytes. Whoever reads it slowly loses messages, which the last line
// counts; the actor never waits.
package record

import (
	"errors"
	"fmt"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Format names the form of the lines; its number changes with it.
const Format = "ballast-record-1"

// The bounds of every recording.
const (
	MaxMessages = 4096
	MaxDuration = time.Hour
	maxLine     = 4 << 20  // bytes; a longer message is lost
	maxBytes    = 16 << 20 // of all lines
)

// Header is the first line.
type Header struct {
	Format  string    `json:"format"`
	Actor   string    `json:"actor"`
	Started time.Time `json:"started"`
}

// Entry is one message and when it was handled, counted from the start of the recording.
type Entry struct {
	After   time.Duration
	Message messages.Message
}

// End is the last line.
type End struct {
	Why      Why `json:"end"`
	Messages int `json:"messages"`
	Lost     int `json:"lost"` // the reader was too slow for them, or they were too long
}

// Why says what ended a recording. A recording that was cut off has no end, and none.
type Why string

// The ends.
const (
	EndedByMessages Why = "messages"
	EndedByTime     Why = "time"
	EndedByBytes    Why = "bytes"
)

// Recording is a whole recording.
type Recording struct {
	Header  Header
	Entries []Entry
	End     End // zero if it was cut off
}

// Limits end a recording.
type Limits struct {
	Messages int
	For      time.Duration
}

// DefaultLimits are a thousand messages or a minute, whichever comes first.
func DefaultLimits() Limits { return Limits{Messages: 1000, For: time.Minute} }

// ErrLimits says that a recording would be without bounds.
var ErrLimits = errors.New("limits of a recording")

// Validate names the limit that cannot be.
func (l Limits) Validate() error {
	if l.Messages < 1 || l.Messages > MaxMessages {
		return fmt.Errorf("%w: %d messages, want 1 to %d", ErrLimits, l.Messages, MaxMessages)
	}
	if l.For <= 0 || l.For > MaxDuration {
		return fmt.Errorf("%w: a time of %s, want more than nothing and at most %s", ErrLimits, l.For, MaxDuration)
	}
	return nil
}
