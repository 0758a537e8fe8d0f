package rpc

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Tip is how far an endpoint's blocks reach. Behind one address there may be several machines, of which some know blocks
// later than others: then heads go back and forth, and a block that one told of is unknown to the next. The zero value
// knows nothing.
type Tip struct {
	mu     sync.Mutex
	heads  [recentHeads]uint64
	next   int
	behind uint64 // how many blocks machines were seen behind the newest head
	looks  int    // since the last time that one was
}

const (
	// recentHeads is how many heads are remembered: with two machines in equal parts, in one of 256 times all are old.
	recentHeads = 8
	// maxBehind bounds what counts as machines of one address: a block that is missing further below was dropped.
	maxBehind = 32
	// patientLooks is after how many looks without trouble machines are thought to be a block closer.
	patientLooks = 256
)

// Told notes a head.
func (t *Tip) Told(head uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	newest := t.newest()
	t.heads[t.next%recentHeads] = head
	t.next++
	if head < newest && newest-head <= maxBehind {
		t.learn(newest - head)
		return
	}
	if t.looks++; t.looks >= patientLooks {
		t.looks = 0
		t.behind -= min(t.behind, 1)
	}
}

// Common is the newest block that all machines should know by now. It is false while no machine was seen behind.
func (t *Tip) Common() (number uint64, several bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	newest := t.newest()
	return newest - min(t.behind, newest), t.behind > 0
}

// Newest is the highest head that was told of lately; 0 before the first.
func (t *Tip) Newest() uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.newest()
}

// denied takes notice that a machine does not know a block. It is false where no other one has told of it lately.
func (t *Tip) denied(number uint64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	newest := t.newest()
	if number > newest || newest-number >= maxBehind {
		return false
	}
	t.learn(newest - number + 1)
	return true
}

func (t *Tip) newest() uint64 { return slices.Max(t.heads[:]) }

func (t *Tip) learn(behind uint64) {
	t.behind, t.looks = max(t.behind, behind), 0
}

// An endpoint that denies a block is asked again after pauses that double: a machine that is a block behind knows it
// soon, and the next one may know it already.
const (
	firstPause = 25 * time.Millisecond
	maxAgain   = 3
)

// AskKnown asks about a block that the endpoint may have told of, again while it says that there is none. Ask returns a
// *messages.Failure with PIN_UNKNOWN then. It returns that failure where the block was not told of, or is not known for
// good.
func (e *Endpoint) AskKnown(ctx context.Context, number uint64, ask func() error) error {
	err := ask()
	for again := range maxAgain {
		if !UnknownBlock(err) || !e.Tip.denied(number) || Sleep(ctx, firstPause<<again) != nil {
			return err
		}
		e.roundTrip()
		err = ask()
	}
	return err
}

// UnknownBlock tells whether a failure is that of a block that an endpoint does not know.
func UnknownBlock(err error) bool {
	return err != nil && messages.AsFailure(err).Reason == messages.ReasonPinUnknown
}

// ErrDenied says that an endpoint told of a block and does not know it.
var ErrDenied = errors.New("the endpoint does not know a block that it told of: it has several machines behind its " +
	"address, too far apart, or the block was replaced")
