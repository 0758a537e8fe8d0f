package messages

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// Delta is one entry of an update's lists (OperatorVotingPower in the contracts): an amount to add or to take away.
type Delta struct {
	Operator OperatorID
	Power    VotingPower
}

// Update is the VotingPowerUpdate that task 10001 carries (protocol 1.3).
type Update struct {
	Increases, Decreases []Delta // ascending by operator id
	ToBlockL1, ToBlockL2 uint64
}

// Changed returns how many operators' power the update changes.
func (u Update) Changed() int { return len(u.Increases) + len(u.Decreases) }

// Empty reports whether the update changes no power.
func (u Update) Empty() bool { return u.Changed() == 0 }

// Asker is who asked for a recalculation, and so where its result goes.
type Asker uint8

// The askers.
const (
	AskedByAttester  Asker = iota // to check a proposal
	AskedByScheduler              // for a round of our own
	AskedByWatcher                // to know how far the chains are apart
)

// Inquiry asks for one recalculation. It travels l2-reader -> l1-reader -> calculator.
type Inquiry struct {
	By    Asker
	Task  TaskID      // the proposal that the attester checks
	Round RoundNumber // the scheduler's round, or the watcher's look
	L1    Pin
	L2    Pin
	Fence bool // an update without power changes: only pins and markers are read (voting-power-sync 4)
}

// Name returns what the inquiry is called in logs: the task that it checks, the round or the look.
func (i Inquiry) Name() string {
	number := strconv.FormatUint(uint64(i.Round), 10)
	switch i.By {
	case AskedByScheduler:
		return "round " + number
	case AskedByWatcher:
		return "look " + number
	case AskedByAttester:
	}
	return i.Task.String()
}

// Leaf is one operator in a calculation (voting-power-sync 2.5).
type Leaf struct {
	Operator OperatorID
	Address  common.Address
	L1Power  VotingPower // the target
	L2Power  VotingPower
	Active   bool
}

// Calculation is what one node makes of both chains at two pins.
type Calculation struct {
	Inquiry Inquiry
	L1      L1State
	L2      L2State
	Leaves  []Leaf // ascending by operator id
	Root    common.Hash
}
