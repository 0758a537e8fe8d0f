package rpc

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Tip is how far an endpoint's blocks reach. Behind one address there may be several machines, of which some know
// blocks later than others: then heads go back and forth, and a block that one told of is unknown to the next. The zero
// value knows nothing.
type Tip struct {
	mu     sync.Mutex
	heads  [recentHeads]toldHead
	next   int
	behind uint64 // how many blocks machines were seen behind the newest head
	looks  int    // since the last time that one was
}

// toldHead is a head and when it was told.
type toldHead struct {
	number uint64
	at     time.Time
}

const (
	// recentHeads is how many heads are remembered: with two machines in equal parts, in one of 256 times all are old.
	recentHeads = 8
	// maxBehind bounds what counts as machines of one address. An endpoint whose head falls back further lags as a
	// whole or was set back, and a block that is missing further below was dropped.
	maxBehind = 8
	// patientLooks is after how many looks without trouble there is thought to be one machine: with two in equal parts
	// heads fall back every fourth time.
	patientLooks = 32
)

// Told notes a head.
func (t *Tip) Told(head uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	newest := t.newest().number
	t.heads[t.next%recentHeads] = toldHead{number: head, at: Now()}
	t.next++
	if head < newest && newest-head <= maxBehind {
		t.learn(newest - head)
		return
	}
	if t.looks++; t.looks >= patientLooks {
		t.looks, t.behind = 0, 0
	}
}

// Common is the newest block that all machines should know by now. It is false while no machine was seen behind.
func (t *Tip) Common() (number uint64, several bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.common(t.newest().number), t.behind > 0
}

func (t *Tip) common(newest uint64) uint64 { return newest - min(t.behind, newest) }

// Guesses are numbers of blocks of which one is near to what Common will be once the endpoint has told its head: they
// can be asked for along with it. None while no machine was seen behind.
func (t *Tip) Guesses() []uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.behind == 0 {
		return nil
	}
	newest := t.newest()
	sure, likely := t.common(newest.number), t.common(newest.number+t.since(newest))
	return slices.Compact([]uint64{sure, max(sure, likely-min(likely, 1)), likely})
}

// since is how many blocks there should be after the newest that was told of.
func (t *Tip) since(newest toldHead) uint64 {
	first := newest
	for _, h := range t.heads {
		if h.number > 0 && h.at.Before(first.at) {
			first = h
		}
	}
	took, blocks := newest.at.Sub(first.at), newest.number-min(first.number, newest.number)
	if took <= 0 {
		return 0
	}
	return uint64(min(float64(Now().Sub(newest.at))/float64(took)*float64(blocks), maxBehind))
}

// Newest is the highest head that was told of lately; 0 before the first.
func (t *Tip) Newest() uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.newest().number
}

// denied takes notice that a machine does not know a block. It is false where no other one has told of it lately.
func (t *Tip) denied(number uint64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	newest := t.newest().number
	if number > newest || newest-number >= maxBehind {
		return false
	}
	t.learn(newest - number + 1)
	return true
}

func (t *Tip) newest() toldHead {
	return slices.MaxFunc(t.heads[:], func(a, b toldHead) int { return cmp.Compare(a.number, b.number) })
}

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
