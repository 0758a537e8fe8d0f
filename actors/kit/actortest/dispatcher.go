package actortest

import (
	"math"
	"sync"
)

// inline is a dispatcher that gives turns on the goroutine that asks for the first of them, one after the other.
type inline struct {
	mu      sync.Mutex
	turns   []func()
	running bool
}

// Schedule implements kit.Dispatcher.
func (d *inline) Schedule(turn func()) {
	d.mu.Lock()
	d.turns = append(d.turns, turn)
	if d.running {
		d.mu.Unlock()
		return
	}
	d.running = true
	d.mu.Unlock()
	d.drain()
}

// drain gives turns until none is left, also those that are left when a turn ends this goroutine, as t.FailNow does.
func (d *inline) drain() {
	done := false
	defer func() {
		if !done {
			d.drain()
		}
	}()
	for {
		d.mu.Lock()
		if len(d.turns) == 0 {
			d.running = false
			d.mu.Unlock()
			done = true
			return
		}
		next := d.turns[0]
		d.turns = d.turns[1:]
		d.mu.Unlock()
		next()
	}
}

// Throughput implements kit.Dispatcher.
func (*inline) Throughput() int { return math.MaxInt32 }
