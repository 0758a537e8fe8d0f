package node

import (
	"time"

	"github.com/ballast-avs/ballast/actors/attester"
	"github.com/ballast-avs/ballast/actors/gossip"
	"github.com/ballast-avs/ballast/actors/l2reader"
	"github.com/ballast-avs/ballast/actors/scheduler"
	"github.com/ballast-avs/ballast/actors/submitter"
)

// Timing is the node's rhythm. Default follows voting-power-sync; a development network is quicker.
type Timing struct {
	Development    bool          // it is a development network's
	Period         time.Duration // `--sync-interval`
	Jitter         bool          // spread the periods, as every network but a development one does
	RoundTimeout   time.Duration
	RetryMin       time.Duration
	RosterInterval time.Duration
	SyncWindow     time.Duration // `--sync-window`: the length of the L2's windows of aligned blocks; 0 is one block
	PinWait        time.Duration // `--pin-wait`
	PinMaxAge      time.Duration // `--pin-max-age`
	EmptyPause     time.Duration // between two fences that an attester approves
	PinRetry       time.Duration // between two looks for a pin that is not there yet
	Repeat         time.Duration // between two broadcasts of a proposal
	Delay          time.Duration // `--delay`
	Turn           time.Duration // for each aggregator that submits before us
	ReceiptPoll    time.Duration
}

// DefaultTiming returns the values of voting-power-sync 2 and 3.
func DefaultTiming() Timing {
	s, l2, a, g := scheduler.Default(), l2reader.Default(), attester.Default(), gossip.Default()
	return Timing{
		Period: s.Period, Jitter: true, RoundTimeout: s.RoundTimeout, RetryMin: s.RetryMin,
		SyncWindow: syncWindow, RosterInterval: l2.RosterInterval, PinWait: l2.PinWait, PinMaxAge: a.PinMaxAge, EmptyPause: a.EmptyPause, PinRetry: l2.RetryEvery,
		Repeat: g.Repeat, Turn: submitter.Default().Turn, ReceiptPoll: time.Second,
	}
}

// syncWindow is `--sync-window` where nothing else is said (voting-power-sync 2.2).
const syncWindow = time.Minute

// developmentTimeout is how many blocks a development network's votes may take.
const developmentTimeout = 20

// developmentWindow is how many blocks the windows of a development network have, on both chains: a proposal whose first broadcast
// is missed is heard again before its pins are too old.
const developmentWindow = 4

// DevelopmentWindow returns the length of the windows of aligned blocks on a development network with a time between blocks, in
// whole seconds as timestamps are: each block of such a chain is at least a second later than the one before.
func DevelopmentWindow(block time.Duration) time.Duration {
	return developmentWindow * max(block, time.Second).Round(time.Second)
}

// DevelopmentTiming is the rhythm of a development network with a time between blocks: a person is watching, and nobody
// else's nodes are on it. All nodes of a network need the same.
func DevelopmentTiming(block time.Duration) Timing {
	t := DefaultTiming()
	t.Development, t.Jitter, t.RetryMin = true, false, block
	t.RoundTimeout, t.Repeat, t.Turn = developmentTimeout*block, 2*block, 6*block
	t.EmptyPause = t.RoundTimeout
	t.PinWait = t.RoundTimeout / 2 // A vote has to be cast after the wait, while the round still runs.
	t.SyncWindow = DevelopmentWindow(block)
	t.RosterInterval, t.PinRetry, t.ReceiptPoll = block, block/4, block/4
	return t
}
