package chaintest

import (
	"encoding/binary"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// blockSeconds is the time between two blocks.
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
	blocks []sealed[S] // by number
	made   uint64      // blocks ever made, so that a new branch has new hashes
}

func newLedger[S any](name string, genesis S, clone func(S) S) *ledger[S] {
	l := &ledger[S]{name: name, clone: clone}
	l.seal(genesis)
	return l
}

// seal appends a block. The caller holds the lock, or is the only one to know the ledger.
func (l *ledger[S]) seal(state S) sealed[S] {
	l.made++
	number := uint64(len(l.blocks))
	var parent common.Hash
	var time uint64
	if number > 0 {
		parent, time = l.blocks[number-1].pin.Hash, l.blocks[number-1].time+blockSeconds
	}
	hash := crypto.Keccak256Hash([]byte(l.name), parent[:], binary.BigEndian.AppendUint64(nil, l.made))
	b := sealed[S]{pin: messages.Pin{Number: number, Hash: hash}, time: time, state: state}
	l.blocks = append(l.blocks, b)
	return b
}

// mine makes a block with a change of the state; nil changes nothing.
func (l *ledger[S]) mine(change func(*S)) sealed[S] {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.extend(change)
}

// extend is mine for a caller that holds the lock.
func (l *ledger[S]) extend(change func(*S)) sealed[S] {
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
	pin, head, tag        sealed[S]
	final                 bool
	foreign, foreignFinal bool
}

// look resolves a pin as chain's readers do, for an endpoint that lags behind.
func (l *ledger[S]) look(want messages.Pin, by lags) (look[S], error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	head := uint64(len(l.blocks)) - 1
	head -= min(by.head, head)
	tag := head - min(by.tag, head)
	v := look[S]{head: l.blocks[head], tag: l.blocks[tag]}
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

// lags are distances in blocks: of an endpoint's head to the chain's, of its tag to its head, and of its finalized block
// to its tag.
type lags struct{ head, tag, finalized uint64 }

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

// SetFinalizedLag makes the endpoint's finalized block stay a number of blocks behind its tag. It starts with 0: the tag is
// `finalized` itself.
func (v *View) SetFinalizedLag(blocks uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.lags.finalized = blocks
}

// SetFailure makes every call fail with a coded reason; nil heals the endpoint.
func (v *View) SetFailure(f *messages.Failure) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.failure = f
}

// now returns how far behind the endpoint is, or its failure.
func (v *View) now() (lags, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.failure != nil {
		return lags{}, v.failure
	}
	return v.lags, nil
}
