package votingpower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ballast-avs/ballast/messages"
)

// reviewAlignment admits two pins of each chain, so that whoever proposes at about the same time names the same blocks.
// After any commit only one of the L2's is left, until the next window ends.
func reviewAlignment(claim Claim, c messages.Calculation, retry bool) Finding {
	commit, head := c.L2.CommitAtPin.L2, c.L2.CommitAtHead.L2
	switch {
	case !aligned(c.L1.Aligned, claim.Proof.L1):
		return abstain(messages.ReasonPinNotAligned, "L1 block %d is not one of the two newest aligned blocks: %s",
			claim.Proof.L1.Number, numbers(c.L1.Aligned))
	case retry:
		return correct()
	case !aligned(c.L2.Aligned, claim.Proof.L2):
		return abstain(messages.ReasonPinNotAligned, "L2 block %d is not one of the two newest aligned blocks: %s",
			claim.Proof.L2.Number, numbers(c.L2.Aligned))
	case commit != head:
		return abstain(messages.ReasonPinNotAligned,
			"the last commit is %d at L2 block %d and %d now: a first approval needs a later pin",
			commit, claim.Proof.L2.Number, head)
	}
	return correct()
}

// Newest returns which aligned blocks are valid pins for who saw the L2's tag at some blocks before: the newest, and
// the one before it if it was the newest once. Where the tag jumps over several windows only one is left, so that two
// valid pins that come at once cannot split the votes.
func Newest(aligned []messages.Pin, tags []uint64) []messages.Pin {
	if len(aligned) < 2 {
		return aligned
	}
	seen := slices.ContainsFunc(tags,
		func(tag uint64) bool { return tag >= aligned[1].Number && tag < aligned[0].Number })
	if seen {
		return aligned
	}
	return aligned[:1]
}

func aligned(blocks []messages.Pin, pin messages.Pin) bool {
	return slices.ContainsFunc(blocks, func(b messages.Pin) bool { return b.Number == pin.Number })
}

func numbers(blocks []messages.Pin) string {
	words := make([]string, len(blocks))
	for i, b := range blocks {
		words[i] = strconv.FormatUint(b.Number, 10)
	}
	return strings.Join(words, ", ")
}
