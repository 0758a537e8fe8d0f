// Package headmonitor is an actor to learn from, and no part of a node: it tells its neighbour when a chain stands
// still. The walk in docs/testing-actors.md writes it and its tests.
//
// In: its own timer and the answers of the chain. Out: Stalled and Moving to the listener.
//
// State: the newest head, and since when it has been there. A restart loses it: a chain that stands
// still is told once more.
//
// Ports: Chain.
package headmonitor

import (
	"context"
	"time"

	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
)

// timeout is that of one look.
const timeout = 5 * time.Second

// Chain is what the monitor needs from the world.
type Chain interface {
	// Head reads the number of the newest block.
	Head(ctx context.Context) (uint64, error)
}

// Props builds the actor afresh on every start.
func Props(chain Chain, listener kit.Tell[ToListener]) *actor.Props {
	return kit.Props(func(self *kit.Self[ToMonitor]) func(ToMonitor) {
		a := shell{chain: chain, listener: listener, self: self}
		self.Tell(LookDue{})
		return a.receive
	}, kit.Work(1, timeout))
}

type shell struct {
	core     core
	chain    Chain
	listener kit.Tell[ToListener]
	self     *kit.Self[ToMonitor]
}

func (a *shell) receive(m ToMonitor) {
	for _, e := range a.core.step(a.self.Now(), m) {
		a.perform(e)
	}
}

func (a *shell) perform(e effect) {
	switch e := e.(type) {
	case look:
		a.self.Go(func(ctx context.Context) ToMonitor {
			number, err := a.chain.Head(ctx)
			return HeadRead{Number: number, Err: err}
		})
	case lookLater:
		a.self.After(interval, LookDue{})
	case tell:
		a.listener(e.m)
	case beginAnew:
		kit.Fail(kit.Reset, e.why)
	}
}
