package submitter

import (
	"context"
	"errors"
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

// resume goes on with what an earlier life sent: nothing is sent again that can not succeed any more. What is found so is
// abandoned.
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
	if err := w.checkBase(ctx, s.Proposal); err != nil {
		return messages.Receipt{}, err
	}
	return w.ports.Chain.Resume(ctx, s, w.sent)
}

// hopeless tells what a chain says about the task itself from what time heals.
func hopeless(r messages.Reason) bool {
	switch r { //nolint:exhaustive // All others heal, or are none of the task's.
	case messages.ReasonAlreadySettled, messages.ReasonBaseChanged, messages.ReasonReverted, messages.ReasonQuorumLost,
		messages.ReasonVotesInvalid, messages.ReasonNotOperator, messages.ReasonDefinitionAbsent, messages.ReasonDataMalformed,
		messages.ReasonProofMalformed, messages.ReasonProofForeign:
		return true
	}
	return false
}

// check returns what can be sent, or the reason why nothing can as a *messages.Failure in the error.
func (w settlement) check(ctx context.Context, s messages.Submission) (messages.SubmissionChecked, error) {
	if err := w.checkOpen(ctx, s.Task); err != nil {
		return messages.SubmissionChecked{}, err
	}
	roster, err := w.roster(ctx, s.Proposal.Definition)
	if err != nil {
		return messages.SubmissionChecked{}, err
	}
	s, err = w.verify(ctx, s, roster)
	if err != nil {
		return messages.SubmissionChecked{}, err
	}
	return messages.SubmissionChecked{
		Submission: s, Operator: protocol.OperatorAt(roster, w.cfg.Address),
	}, w.checkBase(ctx, s.Proposal)
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

// roster reads who may attest on tasks of a definition now.
func (w settlement) roster(ctx context.Context, definition messages.TaskDefinitionID) (messages.Roster, error) {
	roster, err := w.ports.Chain.Roster(ctx)
	if err != nil || definition.Sync() {
		return roster, err
	}
	terms, err := w.ports.Chain.Terms(ctx, definition)
	return protocol.Under(roster, terms), err
}

// checkOpen looks whether somebody settled the task.
func (w settlement) checkOpen(ctx context.Context, task messages.TaskID) error {
	settled, err := w.ports.Chain.Settled(ctx, task)
	if err == nil && settled {
		err = &messages.Failure{Reason: messages.ReasonAlreadySettled, Detail: "the AttestationCenter has the task already"}
	}
	return err
}

// verify keeps the votes that hold under the roster's keys and powers.
func (w settlement) verify(ctx context.Context, s messages.Submission, r messages.Roster) (messages.Submission, error) {
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

// checkBase looks once more whether the update's base still holds: the chain does not.
func (w settlement) checkBase(ctx context.Context, p messages.Proposal) error {
	if !p.Definition.Sync() {
		return nil
	}
	claim, err := votingpower.ReadAnyClaim(p, 0, w.cfg.L2Chain) // of the L1 nothing is asked
	if err != nil {
		return err
	}
	if claim.Fence() {
		return nil
	}
	state, err := w.ports.Chain.State(ctx, claim.Proof.L2)
	if err != nil {
		return err
	}
	if state.PinForeign || !votingpower.BaseHolds(state, claim.Update) {
		return &messages.Failure{Reason: messages.ReasonBaseChanged, Detail: "voting power on the L2 changed since the update was calculated"}
	}
	return nil
}

// withoutBlamed tries once more without the votes that the chain's own OBLS refuses.
func (w settlement) withoutBlamed(ctx context.Context, s messages.Submission) (messages.Receipt, error) {
	blamed, err := w.ports.Chain.Blame(ctx, w.digest(s), s)
	if err != nil {
		return messages.Receipt{}, err
	}
	roster, err := w.roster(ctx, s.Proposal.Definition)
	if err != nil {
		return messages.Receipt{}, err
	}
	kept := without(s, func(_ int, a messages.Attestation) bool { return slices.Contains(blamed, a.Operator) })
	if f := checkQuorum(kept, roster); f != nil {
		return messages.Receipt{}, f
	}
	return w.ports.Chain.Submit(ctx, kept, w.sent)
}

// digest is what the votes of a submission sign.
func (w settlement) digest(s messages.Submission) common.Hash {
	network := protocol.Network{AttestationCenter: w.cfg.AttestationCenter, Chain: w.cfg.L2Chain}
	return protocol.VoteDigest(s.Proposal, network, s.Approved)
}
