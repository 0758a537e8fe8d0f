package quorum

import "time"

// DefaultConfirmations is the distance to the head of a rule that names none (voting-power-sync 2.2).
const DefaultConfirmations = 12

// PinRule says which block counts as settled on a chain.
type PinRule struct {
	// Tag is rpc.TagSafe, rpc.TagFinalized or rpc.TagLatest. The last stands for the head minus Confirmations; so does
	// a tag that the chain has never had. A reader that has once seen the tag never counts instead of it: without the
	// tag its reads are CHAIN_UNAVAILABLE then.
	Tag string
	// Confirmations is the distance to the head where it decides; 0 means DefaultConfirmations.
	Confirmations uint64
	// Window is the length of the windows whose last blocks are aligned (voting-power-sync 2.2): rounds read at
	// those. Whole seconds, the same on all nodes of a network. 0 stands for one block: each that has another
	// one after it is aligned.
	Window time.Duration
}

// L1Window is PinRule.Window of every L1 but a development network's: as long as an epoch, 32 slots of 12 s
// (voting-power-sync 2.2).
const L1Window = 384 * time.Second

// Depth is the distance to the head where it decides, in blocks.
func (r PinRule) Depth() uint64 {
	if r.Confirmations == 0 {
		return DefaultConfirmations
	}
	return r.Confirmations
}
