package config

import "time"

// developmentTimeout is how many blocks a development network's votes may take.
const developmentTimeout = 20

// developmentWindow is how many blocks the windows of a development network have, on both chains: a proposal whose
// first broadcast is missed is heard again before its pins are too old.
const developmentWindow = 4

// DevelopmentWindow returns the length of the windows of aligned blocks on a development network with a
// time between blocks, in whole seconds as timestamps are: each block of such a chain is at least a second
// later than the one before.
func DevelopmentWindow(block time.Duration) time.Duration {
	return developmentWindow * max(block, time.Second).Round(time.Second)
}

// Develop sets the rhythm of a development network with a time between blocks: a person is watching, and all nodes are
// their own. All nodes of a network need the same. The sync's period, `--delay` and `--pin-max-age` stay.
func (n *Node) Develop(block time.Duration) {
	n.DevBlockTime = block
	n.L1.Pin.Window, n.Actors.Scheduler.Window = DevelopmentWindow(block), DevelopmentWindow(block)
	timeout := developmentTimeout * block
	n.Actors.Scheduler.RoundTimeout, n.Actors.Scheduler.RetryMin = timeout, block
	n.Actors.Attester.EmptyPause = timeout
	n.Actors.L2Reader.PinWait = timeout / 2 // A vote has to be cast after the wait, while the round still runs.
	n.Actors.L2Reader.OperatorSetInterval, n.Actors.L2Reader.RetryEvery = block, block/4
	n.Actors.Gossip.Repeat, n.Actors.Submitter.Turn = 2*block, 6*block
	n.Fees.Poll = block / 4
}

// Development reports whether the node is one of a development network.
func (n Node) Development() bool { return n.DevBlockTime > 0 }
