// Package calculator compares the voting power of both chains. It is a thin shell over
// votingpower.Calculate and Propose.
//
// In: Calculate from the l1-reader. Out: Calculated to the attester for a proposal to check, or to the watcher; for a
// round of our own RoundCalculated or InquiryFailed to the scheduler.
//
// State: none. A restart loses the calculation in progress: the round expires, or the proposal is broadcast again.
//
// Ports: none.
package calculator

import (
	"github.com/asynkron/protoactor-go/actor"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// Config is what an update of our own may be.
type Config struct {
	protocol.Identity

	MinChange messages.VotingPower // no round of our own begins for less (`--sync-min-change`)
}

// Tells is whom the calculator talks to.
type Tells struct {
	Attester  kit.Tell[messages.ToAttester]
	Watcher   kit.Tell[messages.ToWatcher]
	Scheduler kit.Tell[messages.ToScheduler]
}

// Props builds the actor afresh on every start.
func Props(cfg Config, to Tells) *actor.Props {
	return kit.Props(func(self *kit.Self[messages.ToCalculator]) func(messages.ToCalculator) {
		a := shell{cfg: cfg, to: to, self: self}
		return a.receive
	})
}

type shell struct {
	cfg  Config
	to   Tells
	self *kit.Self[messages.ToCalculator]
}

func (a *shell) receive(in messages.ToCalculator) {
	for _, e := range step(in, a.cfg) {
		a.perform(e)
	}
}

func (a *shell) perform(e effect) {
	switch e := e.(type) {
	case answer:
		a.to.Attester(e.calculated)
	case show:
		a.to.Watcher(e.calculated)
	case report:
		a.self.Log().WithField("round", e.found.Calculation.Inquiry.Round).
			WithField("operators", len(e.found.Calculation.Leaves)).
			WithField("increases", len(e.found.Update.Increases)).
			WithField("decreases", len(e.found.Update.Decreases)).Info("Calculated the update")
		a.to.Scheduler(e.found)
	case refuse:
		a.to.Scheduler(e.failed)
	}
}
