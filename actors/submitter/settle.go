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

// run returns the receipt, or the reason as a *messages.Failure in the error.
func (w settlement) run(ctx context.Context, s messages.Submission) (messages.Receipt, error) {
	if done, err := w.ports.Chain.Settled(ctx, s.Task); err != nil {
		return messages.Receipt{}, err
	} else if done {
		return messages.Receipt{}, &messages.Failure{Reason: messages.ReasonAlreadySettled, Detail: "the AttestationCenter has the task already"}
	}
	roster, err := w.ports.Chain.Roster(ctx)
	if err != nil {
		return messages.Receipt{}, err
	}
	s, err = w.verify(ctx, s, roster)
	if err != nil {
		return messages.Receipt{}, err
	}
	if err = w.checkBase(ctx, s.Proposal); err != nil {
		return messages.Receipt{}, err
	}
	receipt, err := w.ports.Chain.Submit(ctx, s, w.sent)
	var f *messages.Failure
	if errors.As(err, &f) && f.Reason == messages.ReasonVotesInvalid {
		return w.withoutBlamed(ctx, s, roster)
	}
	return receipt, err
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
func (w settlement) withoutBlamed(ctx context.Context, s messages.Submission, r messages.Roster) (messages.Receipt, error) {
	blamed, err := w.ports.Chain.Blame(ctx, w.digest(s), s)
	if err != nil {
		return messages.Receipt{}, err
	}
	kept := without(s, func(_ int, a messages.Attestation) bool { return slices.Contains(blamed, a.Operator) })
	if f := checkQuorum(kept, r); f != nil {
		return messages.Receipt{}, f
	}
	return w.ports.Chain.Submit(ctx, kept, w.sent)
}

// digest is what the votes of a submission sign.
func (w settlement) digest(s messages.Submission) common.Hash {
	network := protocol.Network{AttestationCenter: w.cfg.AttestationCenter, Chain: w.cfg.L2Chain}
	return protocol.VoteDigest(s.Proposal, network, true)
}
