package chaos

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// said is a vote that an honest operator published.
type said struct {
	approved bool
	fence    bool
	toL2     uint64
	// forgotten says that the journal with it was lost.
	forgotten bool
}

// checkVote is S3 and S4 at the moment at which a vote leaves an honest process.
func (t *net) checkVote(n *node, a messages.Attestation, p messages.Proposal) {
	f := t.about(&p)
	id := f.task
	if p.Chain != t.chain {
		t.violate("S4: %s votes %v on task %s, which is for the L2 with chain id %d", n.name, a.Approved, id, uint64(p.Chain))
	}
	if a.Task != id || a.Address != n.keys.address || !n.signed(f.digest(a.Approved), a.Signature) {
		t.violate("%s publishes a vote that is not its own on task %s", n.name, id)
	}
	if before, known := t.votes[n.name][id]; known {
		if before.approved != a.Approved {
			t.violate("S3: %s votes %v on task %s and %v before", n.name, a.Approved, id, before.approved)
		}
		return
	}
	if !p.Definition.Sync() {
		t.checkAnswer(n, a, p)
		return
	}
	claim, err := f.claim()
	if !a.Approved {
		t.votes[n.name][id] = said{}
		if b := t.nameOf(p.Performer); t.byzantine[b] == nil {
			t.violate("%s rejects task %s, which %s proposed honestly", n.name, id, b)
		}
		return
	}
	if err != nil || claim.DataErr != nil {
		t.violate("S4: %s approves task %s, which cannot be read", n.name, id)
		return
	}
	v := said{approved: true, fence: claim.Fence(), toL2: claim.Update.ToBlockL2}
	t.checkRivals(n, id, v)
	t.votes[n.name][id] = v
	t.note("%s approves %s (L1 %d, L2 %d, fence %v) of %s", n.name, short(id), claim.Update.ToBlockL1, v.toL2, v.fence, t.nameOf(p.Performer))
	if why := t.wrong(claim); why != "" {
		t.violate("S4: %s approves task %s of %s: %s", n.name, id, t.nameOf(p.Performer), why)
	}
	if why := t.misaligned(claim); why != "" {
		t.violate("L1: %s approves task %s of %s: %s", n.name, id, t.nameOf(p.Performer), why)
	}
}

// checkRivals demands that no two approvals of one operator could both execute. What is dead can never execute.
func (t *net) checkRivals(n *node, id messages.TaskID, v said) {
	t.settled = max(t.settled, t.present().CommitAtTag.L2)
	if v.fence {
		t.checkFence(n, id, v)
	}
	if v.fence || v.toL2 <= t.settled {
		return
	}
	for _, other := range sortedTasks(t.votes[n.name]) {
		o := t.votes[n.name][other]
		if o.approved && !o.fence && o.toL2 != v.toL2 && o.toL2 > t.settled {
			t.violate("S3: %s approves task %s up to L2 block %d, and %s up to %d before; %d is settled",
				n.name, id, v.toL2, other, o.toL2, t.settled)
		}
	}
}

// forget is the loss of a journal. On a network without history nothing can tell a new operator from one that forgot
// (voting-power-sync 3), so what was said until then is not held against it.
func (t *net) forget(n *node) {
	if t.operatorSet(t.plan.Lag).CommitAtTag.L2 == 0 {
		t.votes[n.name] = map[messages.TaskID]said{}
	}
	t.forgetApprovals(n)
}

func sortedTasks(votes map[messages.TaskID]said) []messages.TaskID {
	tasks := make([]messages.TaskID, 0, len(votes))
	for id := range votes {
		tasks = append(tasks, id)
	}
	slices.SortFunc(tasks, func(a, b messages.TaskID) int { return common.Hash(a).Cmp(common.Hash(b)) })
	return tasks
}

// truth is both chains at a claim's pins, read without a node.
func (t *net) truth(claim votingpower.Claim) (messages.L2State, map[messages.OperatorID]messages.VotingPower, string) {
	l2, err := t.l2.View(0).State(context.Background(), claim.Proof.L2)
	if err != nil || l2.PinForeign {
		return l2, nil, "the chain has no such L2 pin"
	}
	l1, err := t.l1.View(0).State(context.Background(), claim.Proof.L1, l2.Operators)
	if err != nil || l1.PinForeign {
		return l2, nil, "the chain has no such L1 pin"
	}
	targets := map[messages.OperatorID]messages.VotingPower{}
	for _, op := range l2.Operators {
		targets[op.ID] = messages.VotingPower{}
		if slices.Contains(l1.Unreadable, op.ID) {
			targets[op.ID] = op.Power
		}
	}
	for _, target := range l1.Targets {
		targets[target.Operator] = target.Power
	}
	return l2, targets, ""
}

// wrong says what is wrong with an update, by the chains themselves and not by the nodes' code (voting-power-sync 2).
func (t *net) wrong(claim votingpower.Claim) string {
	l2, targets, why := t.truth(claim)
	switch {
	case claim.Proof.L1Chain != l1Chain || claim.Proof.L2Chain != t.chain:
		return "the proof is of another chain"
	case why != "" || claim.Fence():
		return why
	}
	if claim.Proof.L1.Number != claim.Update.ToBlockL1 || claim.Proof.L2.Number != claim.Update.ToBlockL2 {
		return "proof and data differ"
	}
	listed := deltas(claim.Update)
	smallest, left := new(uint256.Int).SetAllOne(), new(uint256.Int)
	leaves := make([]messages.Leaf, 0, len(l2.Operators))
	for _, op := range l2.Operators {
		target := targets[op.ID]
		leaves = append(leaves, messages.Leaf{Operator: op.ID, Address: op.Address, L1Power: target, L2Power: op.Power})
		want := change{amount: *new(uint256.Int).Sub(&target, &op.Power), rises: true}
		if target.Lt(&op.Power) {
			want = change{amount: *new(uint256.Int).Sub(&op.Power, &target)}
		}
		got, is := listed[op.ID]
		delete(listed, op.ID)
		switch {
		case !is && want.amount.Gt(left):
			left.Set(&want.amount)
		case is && (got != want || want.amount.IsZero()):
			return "operator " + op.Address.Hex() + " changes by another amount"
		case is && got.amount.Lt(smallest):
			smallest.Set(&got.amount)
		}
	}
	switch {
	case len(listed) > 0:
		return "it lists operators that have nothing to change"
	case left.Gt(smallest):
		return "a larger change is left out"
	case votingpower.Root(leaves) != claim.Proof.Root:
		return "the root is another"
	}
	return ""
}

type change struct {
	amount uint256.Int
	rises  bool
}

func deltas(u messages.Update) map[messages.OperatorID]change {
	all := map[messages.OperatorID]change{}
	for _, d := range u.Increases {
		all[d.Operator] = change{d.Power, true}
	}
	for _, d := range u.Decreases {
		all[d.Operator] = change{d.Power, false}
	}
	return all
}

// checkExecution is S1, S2 and S4 at the moment at which an update was executed.
func (t *net) checkExecution(p messages.Proposal, before, after messages.L2State) {
	f := t.about(&p)
	claim, err := f.claim()
	if err != nil || claim.DataErr != nil {
		t.violate("S4: an update was executed that cannot be read")
		return
	}
	t.executed++
	if why := t.wrong(claim); why != "" {
		t.violate("S4: a wrong update was executed: %s", why)
		return
	}
	t.checkTotal(after)
	if claim.Fence() {
		t.fences++
		return
	}
	atPin, targets, _ := t.truth(claim)
	t.checkLeftBehind(atPin, after)
	for id := range deltas(claim.Update) {
		was, is := operator(before, id), operator(after, id)
		if !was.Active && operator(atPin, id).Active {
			continue // unregistered between the look and the execution
		}
		if target := targets[id]; !is.Power.Eq(&target) {
			t.violate("S1/S2: after update %s operator %d has %s, not %s; before it had %s", claim.Proof.RoundID(), id, is.Power.Dec(), target.Dec(), was.Power.Dec())
		}
	}
}

// checkTotal is S6: the total is the sum over all operators. An update that rose an operator which unregistered before
// the execution leaves power behind, until the next one takes it away (checkLeftBehind).
func (t *net) checkTotal(s messages.L2State) {
	var sum uint256.Int
	for _, op := range s.Operators {
		sum.Add(&sum, &op.Power)
	}
	if !sum.Eq(&s.Total) {
		t.violate("S6: the total is %s, the sum over operators %s", s.Total.Dec(), sum.Dec())
	}
}

// checkLeftBehind is S6 after an update, which lists all changes in networks of this size: nobody who was inactive at
// its pin has power any more.
func (t *net) checkLeftBehind(atPin, after messages.L2State) {
	for _, op := range after.Operators {
		if was := operator(atPin, op.ID); !op.Active && !op.Power.IsZero() && !was.Active {
			t.violate("S6: operator %d is inactive, at the update's pin already, and still has %s", op.ID, op.Power.Dec())
		}
	}
}

// checkRevert is S5: an honest transaction reverts only if what makes it revert happened after it was tried.
func (t *net) checkRevert(tx *transaction, err error) {
	switch {
	case !tx.honest:
	case tx.known:
		t.violate("S5: %s sent task %s, which it knew to revert: %v", tx.from, short(tx.submission.Task), err)
	default:
		t.reverted = append(t.reverted, fmt.Sprintf("S5: task %s of %s reverts: %v", short(tx.submission.Task), tx.from, err))
	}
}

// checkRaces bounds the reverts that S5 excuses: what was executed in between killed at most one transaction of each
// aggregator, and so did a new key. A few more come from operators that leave.
func (t *net) checkRaces() {
	if most := (t.executed+t.settledTasks+t.rekeyed)*t.plan.Aggregators + 5; len(t.reverted) > most {
		t.violate("S5: %d honest transactions reverted, %d updates and %d tasks were executed", len(t.reverted), t.executed, t.settledTasks)
	}
}

func operator(s messages.L2State, id messages.OperatorID) messages.Operator {
	i := slices.IndexFunc(s.Operators, func(o messages.Operator) bool { return o.ID == id })
	if i < 0 {
		return messages.Operator{ID: id}
	}
	return s.Operators[i]
}

// apart returns how many operators differ between both heads, and whether the L2's total is the sum
// of its active operators.
func (t *net) apart() (differ int, total bool) {
	l2 := t.look()
	l1, err := t.l1.View(0).State(context.Background(), t.l1.Head(), l2.Operators)
	if err != nil {
		t.violate("the model's own L1 cannot be read: %v", err)
	}
	var sum uint256.Int
	targets := map[messages.OperatorID]messages.VotingPower{}
	for _, target := range l1.Targets {
		targets[target.Operator] = target.Power
	}
	for _, op := range l2.Operators {
		target := targets[op.ID]
		if !target.Eq(&op.Power) {
			differ++
		}
		if op.Active {
			sum.Add(&sum, &op.Power)
		}
	}
	return differ, sum.Eq(&l2.Total)
}

// meter checks a life by what its mailboxes counted: none overflowed.
func (t *net) meter(n *node) {
	for _, a := range n.sys.Actors() {
		if a.Dropped > 0 {
			t.violate("%s dropped %v messages to %s", n.name, a.Dropped, a.Name)
		}
	}
}
