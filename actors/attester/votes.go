package attester

import (
	"fmt"
	"slices"
	"time"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// emptyPause is how long an attester waits after one fence, or one empty update, before it approves another
// (voting-power-sync 3 and 4).
const emptyPause = 10 * time.Minute

// MaxVotes bounds the signed votes that are remembered, to be sent again when asked for: settled ones go first, and at a
// sync a minute this is four hours.
const MaxVotes = 256

// votes is what this operator signed, and the rule that no two approvals could both execute.
type votes struct {
	byTask map[messages.TaskID]messages.SignedVote
	order  []messages.TaskID // in the order of signing
	commit uint64            // the L2 marker at the L2 tag, as last seen
	// fresh tells that the journal held no approval of an update when the process began: approvals of ours may be out there
	// that we forgot. Fences and rejections prove nothing, since a journal that is new admits them too.
	fresh bool
	// forgotten is the newest L2 block that a forgotten approval can be up to: the L2 tag when a fresh journal first saw a
	// chain with history. It is the tag and not the marker, which may move to a block below a forgotten approval's.
	forgotten uint64
	looked    bool
}

func newVotes(stored []messages.SignedVote) *votes {
	v := &votes{byTask: map[messages.TaskID]messages.SignedVote{}, fresh: true}
	for _, s := range stored {
		v.add(s)
		v.fresh = v.fresh && (!s.Attestation.Approved || s.Fence)
	}
	return v
}

// see takes note of the L2 marker.
func (v *votes) see(l2 messages.L2State) {
	v.commit = max(v.commit, l2.CommitAtTag.L2)
	if !v.looked && l2.CommitAtHead.L2 > 0 {
		v.forgotten = l2.TagNumber
	}
	v.looked = true
}

// add remembers a vote and forgets the oldest settled ones for which there is no more room.
func (v *votes) add(s messages.SignedVote) {
	task := s.Attestation.Task
	if _, known := v.byTask[task]; !known {
		v.order = append(v.order, task)
	}
	v.byTask[task] = s
	excess := len(v.order) - MaxVotes
	if excess <= 0 {
		return
	}
	v.order = slices.DeleteFunc(v.order, func(t messages.TaskID) bool {
		if excess == 0 || votingpower.Unsettled(v.byTask[t], v.commit) {
			return false
		}
		excess--
		delete(v.byTask, t)
		return true
	})
}

// remove forgets a vote that was decided on and never signed.
func (v *votes) remove(task messages.TaskID) {
	delete(v.byTask, task)
	v.order = slices.DeleteFunc(v.order, func(t messages.TaskID) bool { return t == task })
}

// conflict says why approving an update could let two updates execute; an approval means that it could not
// (voting-power-sync 4).
func (v *votes) conflict(claim votingpower.Claim) votingpower.Finding {
	ok := votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}
	if claim.Fence() {
		return ok // it changes no power, whatever executes before or after it
	}
	if v.fresh && v.commit < v.forgotten {
		return votingpower.Finding{
			Answer: messages.Abstain, Reason: messages.ReasonJournalEmpty,
			Detail: fmt.Sprintf("our journal is new; votes before it are dead once the last commit, now %d, reaches %d", v.commit, v.forgotten),
		}
	}
	for _, task := range v.order {
		if s := v.byTask[task]; votingpower.Conflicts(s, claim.Proof.L2.Number, v.commit) {
			return votingpower.Finding{
				Answer: messages.Abstain, Reason: messages.ReasonUpdateConflict,
				Detail: fmt.Sprintf("an approval up to L2 block %d is not settled, the last commit is at %d", s.ToBlockL2, v.commit),
			}
		}
	}
	return ok
}

// limitEmpty lets one fence and one confirmed empty update pass in ten minutes.
func (v *votes) limitEmpty(now time.Time, claim votingpower.Claim) votingpower.Finding {
	fence := claim.Fence()
	for _, task := range v.order {
		s := v.byTask[task]
		signed := time.Unix(int64(s.SignedAt), 0) //nolint:gosec // Our own journal's clock.
		if claim.Update.Empty() && s.Attestation.Approved && s.Empty && s.Fence == fence && now.Sub(signed) < emptyPause {
			return votingpower.Finding{
				Answer: messages.Abstain, Reason: messages.ReasonEmptyUpdate,
				Detail: fmt.Sprintf("one update without changes was approved less than %s ago", emptyPause),
			}
		}
	}
	return votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}
}
