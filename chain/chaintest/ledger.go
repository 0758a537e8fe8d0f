package chaintest

import (
	"encoding/binary"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// blockSeconds is the time between two blocks of a new ledger.
const blockSeconds = 12

// sealed is a block with the state after it.
type sealed[S any] struct {
	pin   messages.Pin
	time  uint64
	state S
}

// ledger is a chain of states. Its blocks are never changed once they are sealed.
type ledger[S any] struct {
	name  string
	clone func(S) S

	mu     sync.Mutex
	pace   uint64       // seconds between two blocks
	blocks []*sealed[S] // by number
	made   uint64       // blocks ever made, so that a new branch has new hashes
}

func newLedger[S any](name string, genesis S, clone func(S) S) *ledger[S] {
	l := &ledger[S]{name: name, clone: clone, pace: blockSeconds}
	l.seal(genesis)
	return l
}

// seal appends a block. The caller holds the lock, or is the only one to know the ledger.
func (l *ledger[S]) seal(state S) *sealed[S] {
	l.made++
	number := uint64(len(l.blocks))
	var parent common.Hash
	var time uint64
	if number > 0 {
		parent, time = l.blocks[number-1].pin.Hash, l.blocks[number-1].time+l.pace
	}
	hash := crypto.Keccak256Hash([]byte(l.name), parent[:], binary.BigEndian.AppendUint64(nil, l.made))
	b := &sealed[S]{pin: messages.Pin{Number: number, Hash: hash}, time: time, state: state}
	l.blocks = append(l.blocks, b)
	return b
}

// SetBlockTime makes the blocks that follow so many seconds apart; a new ledger's are 12. With 0 they have the
// time of the block before.
func (l *ledger[S]) SetBlockTime(seconds uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.pace = seconds
}

// mine makes a block with a change of the state; nil changes nothing.
func (l *ledger[S]) mine(change func(*S)) *sealed[S] {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.extend(change)
}

// extend is mine for a caller that holds the lock.
func (l *ledger[S]) extend(change func(*S)) *sealed[S] {
	state := l.blocks[len(l.blocks)-1].state
	if change != nil {
		state = l.clone(state)
		change(&state)
	}
	return l.seal(state)
}

// Reorg replaces the newest blocks by depth+1 empty ones: what they changed is undone. The genesis block stays.
func (l *ledger[S]) Reorg(depth uint64) messages.Pin {
	l.mu.Lock()
	defer l.mu.Unlock()
	depth = min(depth, uint64(len(l.blocks))-1)
	l.blocks = l.blocks[: uint64(len(l.blocks))-depth : uint64(len(l.blocks))-depth]
	for range depth {
		l.extend(nil)
	}
	return l.extend(nil).pin
}

// Head returns the newest block.
func (l *ledger[S]) Head() messages.Pin {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.blocks[len(l.blocks)-1].pin
}

// At returns the block at a number of the present branch, or false above the head.
func (l *ledger[S]) At(number uint64) (messages.Pin, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if number >= uint64(len(l.blocks)) {
		return messages.Pin{}, false
	}
	return l.blocks[number].pin, true
}

// look is what a view sees when it asks for a pin.
type look[S any] struct {
	pin, head, tag        *sealed[S]
	final                 bool
	foreign, foreignFinal bool
	aligned               []*sealed[S] // newest first, at most two
}

// pins lists the aligned blocks.
func (v look[S]) pins() []messages.Pin {
	var pins []messages.Pin
	for _, b := range v.aligned {
		pins = append(pins, b.pin)
	}
	return pins
}

// lookAligned is look with the newest aligned block in place of a zero pin.
func (l *ledger[S]) lookAligned(want messages.Pin, by lags) (look[S], error) {
	v, err := l.look(want, by)
	switch {
	case err != nil || want != messages.Pin{}:
		return v, err
	case len(v.aligned) == 0:
		return v, &messages.Failure{
			Reason: messages.ReasonPinNotAligned, Detail: "the chain has no complete window yet",
		}
	}
	v.pin = v.aligned[0]
	return v, nil
}

// alignedAt lists the newest aligned blocks at or below a tag, as voting-power-sync 2.2 defines them: the block after
// each is in another window. The caller holds the lock.
func (l *ledger[S]) alignedAt(tag, head, window uint64) []*sealed[S] {
	var found []*sealed[S]
	for n := int64(tag); n >= 0 && len(found) < maxAligned; n-- { //nolint:gosec // A ledger is short.
		if b := l.blocks[n]; b.pin.Number < head && (window == 0 || b.time/window != l.blocks[n+1].time/window) {
			found = append(found, b)
		}
	}
	return found
}

// maxAligned is how many aligned blocks a state lists.
const maxAligned = 2

// look resolves a pin as chain's readers do, for an endpoint that lags behind. A zero pin is the tag.
func (l *ledger[S]) look(want messages.Pin, by lags) (look[S], error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	head := uint64(len(l.blocks)) - 1
	head -= min(by.head, head)
	tag := head - min(by.tag, head)
	v := look[S]{head: l.blocks[head], tag: l.blocks[tag], aligned: l.alignedAt(tag, head, by.window)}
	if want == (messages.Pin{}) {
		v.pin, v.final = v.tag, true
		return v, nil
	}
	if want.Number > head {
		return v, &messages.Failure{Reason: messages.ReasonPinUnknown, Detail: "the endpoint has no such block"}
	}
	v.pin = l.blocks[want.Number]
	v.final = want.Number <= tag
	v.foreign = want.Hash != (common.Hash{}) && want.Hash != v.pin.pin.Hash
	v.foreignFinal = v.foreign && want.Number <= tag-min(by.finalized, tag)
	return v, nil
}

// lags are distances in blocks: of an endpoint's head to the chain's, of its tag to its head, and of its finalized
// block to its tag. The window, in seconds, is that of aligned blocks.
type lags struct{ head, tag, finalized, window uint64 }

// View is one node's endpoint on a chain. The zero value follows the head and never fails.
type View struct {
	mu      sync.Mutex
	lags    lags
	failure *messages.Failure
}

// SetLag makes the endpoint stay a number of blocks behind the head.
func (v *View) SetLag(blocks uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.lags.head = blocks
}

// SetFinalizedLag makes the endpoint's finalized block stay a number of blocks behind its tag. It starts with 0: the
// tag is `finalized` itself.
func (v *View) SetFinalizedLag(blocks uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.lags.finalized = blocks
}

// SetWindow makes the last blocks of windows of so many seconds the aligned ones (`--sync-window`, voting-power-sync
// 2.2). It starts with 0, which stands for one block: each that has another one after it is aligned.
func (v *View) SetWindow(seconds uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.lags.window = seconds
}

// SetFailure makes every call fail with a coded reason; nil heals the endpoint.
func (v *View) SetFailure(f *messages.Failure) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.failure = f
}

// now returns how far behind the endpoint is and its window, or its failure.
func (v *View) now() (lags, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.failure != nil {
		return lags{}, v.failure
	}
	return v.lags, nil
}
