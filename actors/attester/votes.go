package attester

import (
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// MaxVotes bounds the signed votes on voting power syncs that are remembered, to be sent again when asked for: settled
// ones go first, and at a sync a minute this is four hours.
const MaxVotes = 256

// MaxTaskVotes bounds those on all other tasks.
const MaxTaskVotes = 4096

// maxTotals bounds the approvals of task 10002 that are not known to be settled: the oldest go first.
const maxTotals = 1024

// approval is an approved task, who performed it, and the L2 block that it names.
type approval struct {
	task      messages.TaskID
	performer common.Address
	pin       uint64
}

// votes is what this operator signed, and the rule that no two approvals could both execute.
type votes struct {
	byTask map[messages.TaskID]messages.SignedVote
	order  []messages.TaskID // of voting power syncs, in the order of signing
	tasks  []messages.TaskID // of all others, in the order of signing
	sent   map[messages.TaskID]time.Time
	tag    uint64 // the L2 block at the L2 tag, as last seen
	commit uint64 // the L2 marker at the L2 tag, as last seen; a reorg may take it back
	// baseline is the L2 block up to which votes of ours may be out that the journal does not know of, because it is
	// newer than they are: they are dead once the marker reaches it.
	baseline    uint64
	hasBaseline bool
	// totals are approvals of task 10002 that are not known to be settled. The chain never lets such a task expire: it
	// could be executed when its totals have long been wrong (voting-power-sync 5).
	totals []approval
	// empties holds the latest approved fence and the latest other approved update without changes.
	empties map[bool]messages.SignedVote
}

func newVotes(m messages.JournalRead) *votes {
	v := &votes{
		byTask: map[messages.TaskID]messages.SignedVote{}, sent: map[messages.TaskID]time.Time{},
		empties: map[bool]messages.SignedVote{}, baseline: m.Baseline, hasBaseline: m.HasBaseline,
	}
	for _, s := range m.Votes {
		v.add(s)
	}
	return v
}

// see takes note of the L2 marker and reports whether it is the first that the journal sees. On a network that has
// history an earlier life may have approved anything up to the head that it saw, and its endpoints may have been
// quicker than ours: by as much as a proposal's pin is waited for (voting-power-sync 3).
func (v *votes) see(l2 messages.L2State, pinWait time.Duration) bool {
	v.commit = l2.CommitAtTag.L2
	if v.hasBaseline {
		return false
	}
	v.hasBaseline = true
	if l2.CommitAtHead.L2 > 0 {
		v.baseline = l2.Head.Number + blocksIn(pinWait, l2)
	}
	return true
}

// blocksIn returns how many blocks an L2 makes in a time, judged by those between the pin and the head, rounded up. If
// that cannot be told, it is one a second.
func blocksIn(d time.Duration, l2 messages.L2State) uint64 {
	seconds := uint64(d / time.Second) //nolint:gosec // A setting, not negative.
	if l2.HeadTime <= l2.PinTime || l2.Head.Number <= l2.Pin.Number {
		return seconds
	}
	blocks, span := l2.Head.Number-l2.Pin.Number, l2.HeadTime-l2.PinTime
	return (seconds*blocks + span - 1) / span
}

// settle takes note of the L2 tag and of the L2 marker there, in an operator set.
func (v *votes) settle(r messages.OperatorSet) { v.commit, v.tag = r.CommitAtTag.L2, r.Tag.Number }

// open returns the approved updates that may still execute, in the order of signing. Fences are not among them.
func (v *votes) open() iter.Seq[messages.SignedVote] {
	return func(yield func(messages.SignedVote) bool) {
		for _, task := range v.order {
			if s := v.byTask[task]; votingpower.Unsettled(s, v.commit) && !yield(s) {
				return
			}
		}
	}
}

// unsettled returns the L2 pin at which approvals of ours may still execute, the newest if there are several, and who
// performed what was approved there.
func (v *votes) unsettled() messages.Unsettled {
	var u messages.Unsettled
	for s := range v.open() {
		switch {
		case s.ToBlockL2 < u.L2.Number:
		case s.ToBlockL2 > u.L2.Number:
			claim, err := votingpower.ReadAnyClaim(s.Proposal, 0, 0) // of the chains nothing is asked
			if err == nil {
				u = messages.Unsettled{L2: claim.Proof.L2, Performers: []common.Address{s.Proposal.Performer}}
			}
		case !slices.Contains(u.Performers, s.Proposal.Performer):
			u.Performers = append(u.Performers, s.Proposal.Performer)
		}
	}
	return u
}

// unsettledOf counts the approvals of one performer's updates that may still execute.
func (v *votes) unsettledOf(performer common.Address) int {
	n := 0
	for s := range v.open() {
		if s.Proposal.Performer == performer {
			n++
		}
	}
	return n
}

// binds reports whether an unsettled approval of ours has a claim's L2 pin: then the claim is a retry.
func (v *votes) binds(claim votingpower.Claim) bool {
	for s := range v.open() {
		if s.ToBlockL2 == claim.Proof.L2.Number {
			return true
		}
	}
	return false
}

// resend reports whether a vote may be sent again now. Anybody can repeat a proposal: without a pause one message of a
// stranger would cost the network a message of every attester.
func (v *votes) resend(now time.Time, task messages.TaskID, pause time.Duration) bool {
	if protocol.Within(now, v.sent[task], pause) {
		return false
	}
	v.sent[task] = now
	return true
}

// add remembers a vote and forgets the oldest settled ones beyond MaxVotes.
func (v *votes) add(s messages.SignedVote) {
	task := s.Attestation.Task
	if !s.Proposal.Definition.Sync() {
		v.addTask(s)
		return
	}
	if _, known := v.byTask[task]; !known {
		v.order = append(v.order, task)
	}
	v.byTask[task] = s
	if s.Attestation.Approved && s.Empty {
		v.empties[s.Fence] = s
	}
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
		delete(v.sent, t)
		return true
	})
}

// addTask remembers a vote on another task than a voting power sync, and forgets the oldest one
// beyond MaxTaskVotes.
func (v *votes) addTask(s messages.SignedVote) {
	task := s.Attestation.Task
	if _, known := v.byTask[task]; !known {
		v.tasks = append(v.tasks, task)
	}
	v.addTotals(s)
	v.byTask[task] = s
	if len(v.tasks) > MaxTaskVotes {
		delete(v.byTask, v.tasks[0])
		delete(v.sent, v.tasks[0])
		v.tasks = v.tasks[1:]
	}
}

// addTotals remembers an approval of task 10002.
func (v *votes) addTotals(s messages.SignedVote) {
	pin, _ := internaltask.PinOf(s.Proposal)
	a := approval{s.Attestation.Task, s.Proposal.Performer, pin}
	if s.Proposal.Definition != messages.DefinitionTotalsSync || !s.Attestation.Approved ||
		slices.Contains(v.totals, a) {
		return
	}
	v.totals = append(v.totals, a)
	v.totals = v.totals[max(0, len(v.totals)-maxTotals):]
}

// unsettledTotals returns the recently approved tasks 10002 of a performer that are not known to be settled, if they
// are as many as it may have. Older ones do not count: nothing ever settles one that got no quorum, and its
// performer may be the only one.
func (v *votes) unsettledTotals(performer common.Address) []messages.TaskID {
	var tasks []messages.TaskID
	for _, a := range v.totals {
		if a.performer == performer && internaltask.Recent(a.pin, v.tag) {
			tasks = append(tasks, a.task)
		}
	}
	if len(tasks) < protocol.MaxOpenOfPerformer {
		return nil
	}
	return tasks
}

// settled takes note of tasks that the chain has: they cannot be executed any more.
func (v *votes) settled(tasks ...messages.TaskID) {
	v.totals = slices.DeleteFunc(v.totals, func(a approval) bool { return slices.Contains(tasks, a.task) })
}

// remove forgets a vote that was decided on and never signed.
func (v *votes) remove(task messages.TaskID) {
	v.settled(task)
	if gone := v.byTask[task]; v.empties[gone.Fence].Attestation.Task == task {
		delete(v.empties, gone.Fence)
	}
	delete(v.byTask, task)
	is := func(t messages.TaskID) bool { return t == task }
	v.order, v.tasks = slices.DeleteFunc(v.order, is), slices.DeleteFunc(v.tasks, is)
}

// conflict says why approving an update could let two updates execute; an approval means that it could not
// (voting-power-sync 4). A fence changes no power, whatever executes before or after it, but it has to be newer than
// what it should clear away: an older one would use up the one fence in a pause and leave everything as it is.
func (v *votes) conflict(claim votingpower.Claim) votingpower.Finding {
	fence, toBlockL2 := claim.Fence(), claim.Proof.L2.Number
	if !fence && v.commit < v.baseline {
		return votingpower.Finding{
			Answer: messages.Abstain, Reason: messages.ReasonJournalEmpty,
			Detail: fmt.Sprintf("our journal is new; votes before it are dead once the last commit, now %d, reaches %d",
				v.commit, v.baseline),
		}
	}
	for s := range v.open() {
		if votingpower.Conflicts(s, toBlockL2, v.commit) && (!fence || s.ToBlockL2 > toBlockL2) {
			return votingpower.Finding{
				Answer: messages.Abstain, Reason: messages.ReasonUpdateConflict,
				Detail: fmt.Sprintf("an approval up to L2 block %d is not settled, the last commit is at %d",
					s.ToBlockL2, v.commit),
			}
		}
	}
	return votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}
}

// limitEmpty lets one fence and one confirmed empty update pass in a pause, which is measured in the L2's own time: a
// clock that was wrong once must not block fences for a month. After a fence the pause is longer by what the tag lags
// behind the head, or a fresh fence would always be at hand to run in front of every update (voting-power-sync 4).
// Fences with the same L1 block count as one: the chain executes one of them at most. Without that, attesters that
// missed each other's fence once would approve different ones for ever.
func (v *votes) limitEmpty(l2 messages.L2State, claim votingpower.Claim, pause time.Duration) votingpower.Finding {
	fence := claim.Fence()
	last, approved := v.empties[fence]
	if fence && l2.HeadTime > l2.TagTime {
		pause += time.Duration(l2.HeadTime-l2.TagTime) * time.Second //nolint:gosec // Of blocks of our own chain.
	}
	recent := claim.Update.Empty() && approved &&
		l2.HeadTime < last.HeadTimeL2+uint64(pause/time.Second) //nolint:gosec // Not negative.
	if recent && (!fence || !sameL1(last, claim)) {
		return votingpower.Finding{
			Answer: messages.Abstain, Reason: messages.ReasonEmptyUpdate,
			Detail: fmt.Sprintf("one update without changes was approved less than %s ago, in the time of the L2",
				pause),
		}
	}
	return votingpower.Finding{Answer: messages.Approve, Reason: messages.ReasonCorrect}
}

// sameL1 reports whether a signed vote is on an update with a claim's L1 block, so that the chain
// executes one of both at most.
func sameL1(s messages.SignedVote, claim votingpower.Claim) bool {
	signed, err := votingpower.ReadClaim(s.Proposal)
	return err == nil && signed.Update.ToBlockL1 == claim.Update.ToBlockL1
}
