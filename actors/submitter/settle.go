package submitter

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// settlement is the blocking work on one submission: it looks at everything again, then sends (voting-power-sync 2.9).
type settlement struct {
	cfg   Config
	ports Ports
	sent  func(common.Hash)
}

// resume goes on with what an earlier life sent: nothing is sent again that can not succeed any more. What
// is found so is abandoned.
func (w settlement) resume(ctx context.Context, s messages.Submission) (messages.Receipt, error) {
	if receipt, mined, err := w.ports.Chain.Outcome(ctx, s); mined || err != nil {
		return receipt, err
	}
	receipt, err := w.goOn(ctx, s)
	if f := messages.AsFailure(err); f != nil && hopeless(f.Reason) {
		err = errors.Join(err, w.ports.Chain.Abandon(ctx, s.Task))
	}
	return receipt, err
}

func (w settlement) goOn(ctx context.Context, s messages.Submission) (messages.Receipt, error) {
	if err := w.checkOpen(ctx, s.Task); err != nil {
		return messages.Receipt{}, err
	}
	if err := w.checkUpdate(ctx, s.Proposal, nil); err != nil {
		return messages.Receipt{}, err
	}
	return w.ports.Chain.Resume(ctx, s, w.sent)
}

// hopeless tells what a chain says about the task itself from what time heals.
func hopeless(r messages.Reason) bool {
	switch r { //nolint:exhaustive // All others heal, or are none of the task's.
	case messages.ReasonAlreadySettled, messages.ReasonBaseChanged, messages.ReasonUpdateLocksNetwork,
		messages.ReasonReverted, messages.ReasonQuorumLost, messages.ReasonVotesInvalid, messages.ReasonNotOperator,
		messages.ReasonDefinitionAbsent, messages.ReasonDataMalformed, messages.ReasonProofMalformed,
		messages.ReasonProofForeign:
		return true
	}
	return false
}

// check returns what can be sent, or the reason why nothing can as a *messages.Failure in the error.
func (w settlement) check(ctx context.Context, s messages.Submission) (messages.SubmissionChecked, error) {
	if err := w.checkOpen(ctx, s.Task); err != nil {
		return messages.SubmissionChecked{}, err
	}
	operatorSet, err := w.operatorSet(ctx, s.Proposal.Definition)
	if err != nil {
		return messages.SubmissionChecked{}, err
	}
	s, err = w.verify(ctx, s, operatorSet)
	if err != nil {
		return messages.SubmissionChecked{}, err
	}
	return messages.SubmissionChecked{
		Submission: s, Operator: protocol.OperatorAt(operatorSet, w.cfg.Address),
	}, w.checkUpdate(ctx, s.Proposal, &operatorSet)
}

// send returns the receipt, or the reason as a *messages.Failure in the error.
func (w settlement) send(ctx context.Context, s messages.Submission) (messages.Receipt, error) {
	receipt, err := w.ports.Chain.Submit(ctx, s, w.sent)
	var f *messages.Failure
	if errors.As(err, &f) && f.Reason == messages.ReasonVotesInvalid {
		return w.withoutBlamed(ctx, s)
	}
	return receipt, err
}

// operatorSet reads who may attest on tasks of a definition now.
func (w settlement) operatorSet(
	ctx context.Context, definition messages.TaskDefinitionID,
) (messages.OperatorSet, error) {
	operatorSet, err := w.ports.Chain.OperatorSet(ctx)
	if err != nil || definition.Sync() {
		return operatorSet, err
	}
	terms, err := w.ports.Chain.Terms(ctx, definition)
	return protocol.Under(operatorSet, terms), err
}

// checkOpen looks whether somebody settled the task.
func (w settlement) checkOpen(ctx context.Context, task messages.TaskID) error {
	settled, err := w.ports.Chain.Settled(ctx, task)
	if err == nil && settled {
		err = &messages.Failure{
			Reason: messages.ReasonAlreadySettled, Detail: "the AttestationCenter has the task already",
		}
	}
	return err
}

// verify keeps the votes that hold under the operator set's keys and powers.
func (w settlement) verify(
	ctx context.Context, s messages.Submission, r messages.OperatorSet,
) (messages.Submission, error) {
	kept, keys := recheck(s, r)
	invalid, err := w.ports.Verifier.FindInvalid(ctx, w.digest(s), keys)
	if err != nil {
		return messages.Submission{}, err
	}
	kept = without(kept, func(i int, _ messages.Attestation) bool { return slices.Contains(invalid, i) })
	if f := checkQuorum(kept, r); f != nil {
		return messages.Submission{}, f
	}
	return kept, nil
}

// checkUpdate looks once more whether a voting power sync may execute: whether nothing newer was executed, whether its
// base still holds, which the chain does not ask, and whether it leaves a network that can go on, judged by an operator
// set of now if there is one.
func (w settlement) checkUpdate(ctx context.Context, p messages.Proposal, now *messages.OperatorSet) error {
	if !p.Definition.Sync() {
		return nil
	}
	claim, err := votingpower.ReadAnyClaim(p, 0, w.cfg.L2Chain) // of the L1 nothing is asked
	if err != nil {
		return err
	}
	state, err := w.ports.Chain.State(ctx, claim.Proof.L2)
	if err != nil {
		return err
	}
	commit := state.CommitAtHead
	switch {
	case claim.Update.ToBlockL2 <= commit.L2 || claim.Update.ToBlockL1 <= commit.L1:
		return &messages.Failure{Reason: messages.ReasonAlreadySettled, Detail: fmt.Sprintf(
			"its blocks %d and %d are not both after the last commit's %d and %d", claim.Update.ToBlockL1,
			claim.Update.ToBlockL2, commit.L1, commit.L2)}
	case claim.Fence():
		return nil
	case state.PinForeign || !votingpower.BaseHolds(state, claim.Update):
		return &messages.Failure{
			Reason: messages.ReasonBaseChanged,
			Detail: "voting power on the L2 changed since the update was calculated",
		}
	case now != nil && !claim.Update.Empty() && votingpower.LocksNetwork(now.Total, claim.Update):
		return &messages.Failure{
			Reason: messages.ReasonUpdateLocksNetwork,
			Detail: "the update would leave less than 2 units of voting power",
		}
	}
	return nil
}

// withoutBlamed tries once more without the votes that the chain's own OBLS refuses.
func (w settlement) withoutBlamed(ctx context.Context, s messages.Submission) (messages.Receipt, error) {
	blamed, err := w.ports.Chain.Blame(ctx, w.digest(s), s)
	if err != nil {
		return messages.Receipt{}, err
	}
	operatorSet, err := w.operatorSet(ctx, s.Proposal.Definition)
	if err != nil {
		return messages.Receipt{}, err
	}
	kept := without(s, func(_ int, a messages.Attestation) bool { return slices.Contains(blamed, a.Operator) })
	if f := checkQuorum(kept, operatorSet); f != nil {
		return messages.Receipt{}, f
	}
	return w.ports.Chain.Submit(ctx, kept, w.sent)
}

// digest is what the votes of a submission sign.
func (w settlement) digest(s messages.Submission) common.Hash {
	return protocol.VoteDigest(s.Proposal, w.cfg.Network(), s.Approved)
}
