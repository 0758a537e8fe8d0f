package headmonitor

import "github.com/ballast-avs/ballast/messages"

// ToMonitor is what the monitor accepts.
//
//sumtype:decl
type ToMonitor interface {
	messages.Message
	toMonitor()
}

// ToListener is what the monitor's neighbour accepts.
//
//sumtype:decl
type ToListener interface {
	messages.Message
	toListener()
}

// LookDue says that it is time to look. monitor -> itself.
type LookDue struct{ messages.Message }

// HeadRead is the answer of the chain. monitor -> itself.
type HeadRead struct {
	messages.Message
	Number uint64
	Err    error // nil when the head was read
}

// Stalled says that the chain's head has not moved for longer than it may. monitor -> listener.
type Stalled struct {
	messages.Message
	Number uint64
}

// Moving says that a stalled chain moves again. monitor -> listener.
type Moving struct {
	messages.Message
	Number uint64
}

func (LookDue) toMonitor()  {}
func (HeadRead) toMonitor() {}
func (Stalled) toListener() {}
func (Moving) toListener()  {}
