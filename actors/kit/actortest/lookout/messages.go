package lookout

import "github.com/ballast-avs/ballast/messages"

// ToLookout is what the lookout accepts.
//
//sumtype:decl
type ToLookout interface {
	messages.Message
	toLookout()
}

// ToListener is what the lookout's neighbour accepts.
//
//sumtype:decl
type ToListener interface {
	messages.Message
	toListener()
}

// LookDue says that it is time to look. lookout -> itself.
type LookDue struct{ messages.Message }

// HeadRead is the answer of the chain. lookout -> itself.
type HeadRead struct {
	messages.Message
	Number uint64
	Err    error // nil when the head was read
}

// Stalled says that the chain's head has not moved for longer than it may. lookout -> listener.
type Stalled struct {
	messages.Message
	Number uint64
}

// Moving says that a stalled chain moves again. lookout -> listener.
type Moving struct {
	messages.Message
	Number uint64
}

func (LookDue) toLookout()  {}
func (HeadRead) toLookout() {}
func (Stalled) toListener() {}
func (Moving) toListener()  {}
