package votingpower

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// Policy is what one attester tolerates.
type Policy struct {
	PinMaxAge time.Duration // the L1 head's time minus the L1 pin's
}

// Finding is the result of a review.
type Finding struct {
	Answer messages.Answer
	Reason messages.Reason
	Detail string
}

// Approves reports whether nothing was found wrong.
func (f Finding) Approves() bool { return f.Answer == messages.Approve }

func abstain(reason messages.Reason, format string, args ...any) Finding {
	return Finding{messages.Abstain, reason, fmt.Sprintf(format, args...)}
}

func reject(reason messages.Reason, format string, args ...any) Finding {
	return Finding{messages.Reject, reason, fmt.Sprintf(format, args...)}
}

func correct() Finding { return Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect} }

// ReviewPins judges the pins of a claim against our own view of both chains: the abstentions that come before any word
// on the contents (voting-power-sync 3, up to BASE_CHANGED).
func ReviewPins(claim Claim, c messages.Calculation, policy Policy) Finding {
	fence := claim.Fence()
	age := time.Duration(0)
	if c.L1.HeadTime > c.L1.PinTime {
		age = time.Duration(c.L1.HeadTime-c.L1.PinTime) * time.Second
	}
	switch {
	case !c.L2.PinFinal:
		return abstain(messages.ReasonPinNotFinal, "L2 block %d is above our own tag at %d", c.L2.Pin.Number,
			c.L2.TagNumber)
	case !c.L1.PinFinal:
		return abstain(messages.ReasonPinNotFinal, "L1 block %d is above our own tag", c.L1.Pin.Number)
	case !fence && age > policy.PinMaxAge:
		return abstain(messages.ReasonPinTooOld, "L1 block %d is %s older than our head, more than %s",
			c.L1.Pin.Number, age, policy.PinMaxAge)
	case c.L2.Pin.Number <= c.L2.CommitAtHead.L2:
		return abstain(messages.ReasonPinNotAfterCommit, "L2 block %d is not after the last commit's %d",
			c.L2.Pin.Number, c.L2.CommitAtHead.L2)
	case c.L1.Pin.Number <= c.L2.CommitAtHead.L1:
		return abstain(messages.ReasonPinNotAfterCommit, "L1 block %d is not after the last commit's %d",
			c.L1.Pin.Number, c.L2.CommitAtHead.L1)
	case !fence && !BaseHolds(c.L2, claim.Update):
		return abstain(messages.ReasonBaseChanged, "voting power on the L2 changed between block %d and %d",
			c.L2.Pin.Number, c.L2.Head.Number)
	}
	return correct()
}

// ReviewContents judges what a claim says against the recalculation at the same pins: the rejections, which follow from
// the message and the blocks that it names alone (voting-power-sync 3, from DATA_MALFORMED on). A foreign claim names
// no blocks by hash, so it is approved or abstained from.
func ReviewContents(claim Claim, c messages.Calculation) Finding {
	f := reviewContents(claim, c)
	if claim.Foreign && f.Answer == messages.Reject {
		return abstain(messages.ReasonProofForeign, "%s: %s", f.Reason, f.Detail)
	}
	return f
}

func reviewContents(claim Claim, c messages.Calculation) Finding {
	if f := reviewForm(claim); !f.Approves() {
		return f
	}
	if claim.Fence() {
		return reviewFence(claim, c)
	}
	if f := reviewLists(claim.Update); !f.Approves() {
		return f
	}
	f := reviewPowers(claim, c)
	if f.Answer == messages.Reject && len(c.L1.Unreadable) > 0 {
		// Gas limits of endpoints differ: what we could not read, another may have read.
		return abstain(messages.ReasonStateUnavailable, "operator %d cannot be read on our L1 endpoint: %s",
			c.L1.Unreadable[0], f.Detail)
	}
	return f
}

func reviewForm(claim Claim) Finding {
	if claim.DataErr != nil {
		return reject(messages.ReasonDataMalformed, "%v", claim.DataErr)
	}
	if claim.Proof.L1.Number != claim.Update.ToBlockL1 || claim.Proof.L2.Number != claim.Update.ToBlockL2 {
		return reject(messages.ReasonProofMalformed, "proof names blocks %d and %d, data %d and %d",
			claim.Proof.L1.Number, claim.Proof.L2.Number, claim.Update.ToBlockL1, claim.Update.ToBlockL2)
	}
	return correct()
}

func reviewFence(claim Claim, c messages.Calculation) Finding {
	if want := c.L2.CommitAtHead.L1 + 1; claim.Update.ToBlockL1 != want {
		return abstain(messages.ReasonEmptyUpdate, "a fence here has L1 block %d, not %d", want, claim.Update.ToBlockL1)
	}
	return correct()
}

func reviewLists(u messages.Update) Finding {
	seen := make(map[messages.OperatorID]bool, u.Changed())
	var repeated, zero *messages.Delta
	for _, list := range [][]messages.Delta{u.Increases, u.Decreases} {
		for i := range list {
			if i > 0 && list[i].Operator < list[i-1].Operator {
				return reject(messages.ReasonOperatorsUnsorted, "operator %d follows %d", list[i].Operator,
					list[i-1].Operator)
			}
			if seen[list[i].Operator] {
				repeated = &list[i]
			}
			if list[i].Power.IsZero() {
				zero = &list[i]
			}
			seen[list[i].Operator] = true
		}
	}
	switch {
	case repeated != nil:
		return reject(messages.ReasonOperatorRepeated, "operator %d is listed twice", repeated.Operator)
	case zero != nil:
		return reject(messages.ReasonDeltaZero, "operator %d changes by nothing", zero.Operator)
	}
	return correct()
}

// proposed is one listed delta with its direction.
type proposed struct {
	messages.Delta
	rises bool
}

// reviewPowers judges an update's entries one by one, then its proof's root.
func reviewPowers(claim Claim, c messages.Calculation) Finding {
	listed := map[messages.OperatorID]proposed{}
	for _, d := range claim.Update.Increases {
		listed[d.Operator] = proposed{d, true}
	}
	for _, d := range claim.Update.Decreases {
		listed[d.Operator] = proposed{d, false}
	}
	if f := reviewSelection(listed, c); !f.Approves() {
		return f
	}
	for _, check := range []func(proposed, messages.Calculation) Finding{reviewActive, reviewDelta} {
		for _, list := range [][]messages.Delta{claim.Update.Increases, claim.Update.Decreases} {
			for _, d := range list {
				if f := check(listed[d.Operator], c); !f.Approves() {
					return f
				}
			}
		}
	}
	if !claim.Foreign && claim.Proof.Root != c.Root {
		return reject(messages.ReasonRootMismatch, "proposed %s, calculated %s", claim.Proof.Root, c.Root)
	}
	return correct()
}

// ReviewProgress judges what follows from the rules that keep a small operator from delaying the sync: aligned pins,
// a selection that is not too short, a network that goes on (voting-power-sync 2.2 and 2.4). A fence skips them. A
// retry, at the L2 pin of an unsettled approval of ours, keeps its L2 pin. A foreign claim comes from a node that
// does not know the rules.
func ReviewProgress(claim Claim, c messages.Calculation, retry bool) Finding {
	if claim.Fence() {
		return correct()
	}
	checks := []func() Finding{
		func() Finding { return reviewAlignment(claim, c, retry) },
		func() Finding { return reviewLength(claim, c) },
	}
	if claim.Foreign {
		checks = nil
	}
	checks = append(checks, func() Finding { return reviewTotal(claim, c) },
		func() Finding { return reviewEmpty(claim, c) })
	for _, check := range checks {
		if f := check(); !f.Approves() {
			return f
		}
	}
	return correct()
}

func reviewLength(claim Claim, c messages.Calculation) Finding {
	all := changes(c.Leaves)
	listed, least := claim.Update.Changed(), leastEntries(c, all)
	if listed > 0 && listed < least {
		return abstain(messages.ReasonSelectionShort, "%d of %d changes are listed, at least %d are due", listed,
			len(all), least)
	}
	return correct()
}

func reviewTotal(claim Claim, c messages.Calculation) Finding {
	if !claim.Update.Empty() && LocksNetwork(c.L2.Total, claim.Update) {
		return abstain(messages.ReasonUpdateLocksNetwork, "the update leaves less than 2 of %s units of voting power",
			c.L2.Total.Dec())
	}
	return correct()
}

func reviewEmpty(claim Claim, c messages.Calculation) Finding {
	if left := changes(c.Leaves); claim.Update.Empty() && len(left) > 0 {
		return abstain(messages.ReasonEmptyUpdate, "the update is empty, %d operators differ", len(left))
	}
	return correct()
}

// reviewSelection demands a prefix: once a change is left out, no smaller one may be listed. It
// lists 500 changes at most.
func reviewSelection(listed map[messages.OperatorID]proposed, c messages.Calculation) Finding {
	var left *change
	for _, ch := range changes(c.Leaves) {
		_, taken := listed[ch.operator]
		if taken && left != nil {
			return reject(messages.ReasonSelectionWrong,
				"operator %d is listed, the larger change of operator %d is not",
				ch.operator, left.operator)
		}
		if !taken && left == nil {
			left = &ch
		}
	}
	if len(listed) > maxEntries {
		return reject(messages.ReasonSelectionWrong, "%d changes are listed, at most %d are allowed", len(listed),
			maxEntries)
	}
	return correct()
}

// reviewActive refuses what the chain would accept to everybody's harm, or revert on (protocol 8.16, 8.17).
func reviewActive(d proposed, c messages.Calculation) Finding {
	leaf, known := findLeaf(c.Leaves, d.Operator)
	if d.rises && (!known || !leaf.Active) {
		return reject(messages.ReasonOperatorInactive, "operator %d is not active and would rise by %s", d.Operator,
			d.Power.Dec())
	}
	if !d.rises && (!known || leaf.L2Power.IsZero()) {
		return reject(messages.ReasonOperatorInactive, "operator %d has no power and would fall by %s", d.Operator,
			d.Power.Dec())
	}
	return correct()
}

func reviewDelta(d proposed, c messages.Calculation) Finding {
	leaf, _ := findLeaf(c.Leaves, d.Operator)
	want := difference(&leaf)
	if want.size.Eq(&d.Power) && want.rises == d.rises {
		return correct()
	}
	return reject(messages.ReasonPowerMismatch,
		"operator %d: proposed %s, calculated %s (L1 power %s at block %d %s, L2 power %s at block %d %s)", d.Operator,
		signed(d.rises, d.Power), signed(want.rises, want.size), leaf.L1Power.Dec(), c.L1.Pin.Number,
		c.L1.Pin.Hash.TerminalString(),
		leaf.L2Power.Dec(), c.L2.Pin.Number, c.L2.Pin.Hash.TerminalString())
}

func signed(rises bool, size uint256.Int) string {
	switch {
	case size.IsZero():
		return "0"
	case rises:
		return "+" + size.Dec()
	default:
		return "-" + size.Dec()
	}
}

func findLeaf(leaves []messages.Leaf, id messages.OperatorID) (messages.Leaf, bool) {
	i, found := slices.BinarySearchFunc(leaves, id, func(l messages.Leaf, id messages.OperatorID) int {
		return cmp.Compare(l.Operator, id)
	})
	if !found {
		return messages.Leaf{Operator: id}, false
	}
	return leaves[i], true
}
