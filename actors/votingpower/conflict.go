package votingpower

import "github.com/ballast-avs/ballast/messages"

// Unsettled reports whether an approved update may still execute and stand in the way of another: the L2
// marker, read at the L2 tag, has not reached its L2 block (voting-power-sync 4). A fence changes no power
// and conflicts with nothing.
func Unsettled(v messages.SignedVote, commitL2 uint64) bool {
	return v.Attestation.Approved && !v.Fence && v.ToBlockL2 > commitL2
}

// Conflicts reports whether a signed vote forbids to approve another update up to L2 block toBlockL2: both could
// execute. Of several updates with the same L2 block the chain executes one at most.
func Conflicts(signed messages.SignedVote, toBlockL2, commitL2 uint64) bool {
	return Unsettled(signed, commitL2) && signed.ToBlockL2 != toBlockL2
}
