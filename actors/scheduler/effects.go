package scheduler

import (
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// Effect is what the shell does for the core.
//
//sumtype:decl
type Effect interface{ effect() }

type (
	// TickLater arms the next period's tick, with the period's jitter.
	TickLater struct{}
	// RetryLater arms a try outside of the period.
	RetryLater struct {
		Serial uint64
		After  time.Duration
	}
	// Read asks the readers for what a round needs to know.
	Read struct{ Read messages.ReadL2 }
	// Prove has a proposal signed and broadcast.
	Prove struct{ Prove messages.Prove }
	// ExpireLater arms the end of a round without any end.
	ExpireLater struct{ Round messages.RoundNumber }
	// Skip logs a tick that found a round running.
	Skip struct{ Round messages.RoundNumber }
	// Know keeps the performers of the latest commits, for a restart.
	Know struct{ Performers []messages.OperatorID }
	// NeedFence tells the aggregator whether our round needs a fence.
	NeedFence struct{ Needed bool }
	// WarnKeyless says that operators without a usable key would hold enough to keep a quorum from being reached.
	WarnKeyless struct{ Power, Total messages.VotingPower }
	// Started logs the start of a round.
	Started struct {
		Round messages.RoundNumber
		Held  messages.Pin
		Fence bool
	}
	// Ended reports a round's end.
	Ended struct{ Round messages.Round }
	// GiveUp ends the node where the journal cannot be read: without it a retry would not keep its L2 block.
	GiveUp struct{ Failure messages.Failure }
)

func (TickLater) effect()   {}
func (RetryLater) effect()  {}
func (Read) effect()        {}
func (Prove) effect()       {}
func (ExpireLater) effect() {}
func (Skip) effect()        {}
func (Know) effect()        {}
func (NeedFence) effect()   {}
func (WarnKeyless) effect() {}
func (Started) effect()     {}
func (Ended) effect()       {}
func (GiveUp) effect()      {}
