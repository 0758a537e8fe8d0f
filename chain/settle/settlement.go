package settle

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/chain/txmgr"
	"github.com/ballast-avs/ballast/messages"
)

// Settlement submits aggregates to one AttestationCenter. It reads with an L2 and sends with a txmgr.Manager.
type Settlement struct {
	*state.L2
	sender       *txmgr.Manager
	terms        *cache[messages.TaskDefinitionID, messages.Terms]
	operatorSets *cache[messages.ChainID, messages.OperatorSet]
}

// settlementAge is how old terms and operator sets may be: less than a block of most chains, and the contracts judge
// what is submitted by their own.
const settlementAge = time.Second

// NewSettlement returns a Settlement. It asks nothing yet.
func NewSettlement(l2 *state.L2, sender *txmgr.Manager) *Settlement {
	return &Settlement{
		L2: l2, sender: sender, terms: newCache[messages.TaskDefinitionID, messages.Terms](settlementAge),
		operatorSets: newCache[messages.ChainID, messages.OperatorSet](settlementAge),
	}
}

// Terms is what L2.Terms read within the last second.
func (s *Settlement) Terms(ctx context.Context, definition messages.TaskDefinitionID) (messages.Terms, error) {
	return s.terms.get(ctx, definition,
		func(ctx context.Context) (messages.Terms, error) { return s.L2.Terms(ctx, definition) })
}

// OperatorSet is what L2.OperatorSet read within the last second.
func (s *Settlement) OperatorSet(ctx context.Context) (messages.OperatorSet, error) {
	return s.operatorSets.get(ctx, s.Config().Chain, s.L2.OperatorSet)
}

// Submit tries a submission in an eth_call, sends it and waits until it is mined. Errors wrap a *messages.Failure as
// txmgr.Manager.Send's do; VOTES_INVALID says that the chain could not verify the aggregate. A task that is under way
// already, also since an earlier life of the node, is followed, not sent a second time.
func (s *Settlement) Submit(
	ctx context.Context, sub messages.Submission, sent func(common.Hash),
) (messages.Receipt, error) {
	input, err := encodeSubmission(sub)
	if err != nil {
		return messages.Receipt{}, fmt.Errorf("encode the submission: %w", err)
	}
	done, err := s.sender.SendCall(ctx, txmgr.Call{Task: sub.Task, To: s.Config().AttestationCenter, Input: input},
		sent)
	return s.settled(ctx, done, sub, err)
}

// Pending returns the submissions that an earlier life of the node sent and did not see mined. Votes name their
// operators alone: an aggregate can not be taken apart.
func (s *Settlement) Pending(context.Context) ([]messages.Submission, error) {
	var all []messages.Submission
	for _, c := range s.sender.Unfinished() {
		sub := messages.Submission{Task: c.Task}
		if decoded, err := DecodeSubmission(c.Input, s.Config().Chain); err == nil &&
			c.To == s.Config().AttestationCenter {
			sub.Proposal, sub.Approved = decoded.Proposal, decoded.Approved
			for _, id := range decoded.Attesters {
				sub.Votes = append(sub.Votes, messages.Attestation{Operator: id, Approved: decoded.Approved})
			}
		}
		all = append(all, sub)
	}
	return all, nil
}

// Outcome looks whether a pending submission was mined meanwhile.
func (s *Settlement) Outcome(ctx context.Context, sub messages.Submission) (messages.Receipt, bool, error) {
	done, mined, err := s.sender.Outcome(ctx, sub.Task)
	if !mined {
		return messages.Receipt{}, false, err
	}
	receipt, err := receiptOf(done, signersOf(sub), err)
	return receipt, true, err
}

// Resume follows a pending submission until it is mined, as Submit does.
func (s *Settlement) Resume(
	ctx context.Context, sub messages.Submission, sent func(common.Hash),
) (messages.Receipt, error) {
	done, err := s.sender.Resume(ctx, sub.Task, sent)
	return s.settled(ctx, done, sub, err)
}

// Abandon says that a pending submission can not succeed any more: it is not resumed again, and the next one takes its
// nonce.
func (s *Settlement) Abandon(ctx context.Context, task messages.TaskID) error {
	return s.sender.Abandon(ctx, task)
}

// settled makes a receipt once reads see its block: who settled a task must not find it open a moment later.
func (s *Settlement) settled(
	ctx context.Context, done txmgr.Sent, sub messages.Submission, err error,
) (messages.Receipt, error) {
	if err == nil {
		s.AwaitHead(ctx, done.Block.Number)
	}
	return receiptOf(done, signersOf(sub), err)
}

func receiptOf(done txmgr.Sent, signers []messages.OperatorID, err error) (messages.Receipt, error) {
	if err != nil {
		return messages.Receipt{}, err
	}
	return messages.Receipt{
		Transaction: done.Hash, Block: done.Block, GasUsed: done.GasUsed, Signers: signers, Seen: done.Seen,
	}, nil
}

func signersOf(sub messages.Submission) []messages.OperatorID {
	signers := make([]messages.OperatorID, 0, len(sub.Votes))
	for _, v := range sub.Votes {
		signers = append(signers, v.Operator)
	}
	return signers
}
