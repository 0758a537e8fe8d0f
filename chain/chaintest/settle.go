package chaintest

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// gasUsed is what every submission of the model costs; the real cost is in protocol.md 9.
const gasUsed = 500_000

// Settled is the twin of chain.Settlement.Settled. It looks at the view's head.
func (v *L2View) Settled(_ context.Context, task messages.TaskID) (bool, error) {
	by, err := v.now()
	if err != nil {
		return false, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	return seen.head.state.Settled[task], err
}

// Submit is the twin of chain.Settlement.Submit: it checks the submission by the contracts' rules at the chain's head,
// whatever the view's lag, and puts it into a block of its own at once.
func (v *L2View) Submit(_ context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error) {
	if _, err := v.now(); err != nil {
		return messages.Receipt{}, err
	}
	l := v.chain.ledger
	l.mu.Lock()
	defer l.mu.Unlock()
	next := l.clone(l.blocks[len(l.blocks)-1].state)
	if err := v.execute(&next, s, uint64(len(l.blocks))); err != nil {
		return messages.Receipt{}, err
	}
	hash := common.Hash(s.Task)
	sent(hash)
	block := l.extend(func(b *Book) { *b = next })
	receipt := messages.Receipt{Transaction: hash, Block: block.pin, GasUsed: gasUsed}
	for _, vote := range s.Votes {
		receipt.Signers = append(receipt.Signers, vote.Operator)
	}
	return receipt, nil
}

// DryRun checks a submission by the same rules at the view's head and changes nothing: the eth_call that comes before a
// transaction.
func (v *L2View) DryRun(_ context.Context, s messages.Submission) error {
	by, err := v.now()
	if err != nil {
		return err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	if err != nil {
		return err
	}
	next := v.chain.clone(seen.head.state)
	return v.execute(&next, s, seen.head.pin.Number+1)
}

// Blame is the twin of chain.Settlement.Blame.
func (v *L2View) Blame(_ context.Context, digest common.Hash, s messages.Submission) ([]messages.OperatorID, error) {
	by, err := v.now()
	if err != nil {
		return nil, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	if err != nil {
		return nil, err
	}
	var blamed []messages.OperatorID
	for _, vote := range s.Votes {
		e, ok := seen.head.state.byID(vote.Operator)
		if !ok || v.Verify != nil && !v.Verify(e.Key, digest, vote) {
			blamed = append(blamed, vote.Operator)
		}
	}
	return blamed, nil
}

// byID returns an active id.
func (b *Book) byID(id messages.OperatorID) (Enrolled, bool) {
	if id == 0 || uint64(id) > uint64(len(b.Enrolled)) || !b.Enrolled[id-1].Active {
		return Enrolled{}, false
	}
	return b.Enrolled[id-1], true
}

// execute is submitTask in the order of protocol.md 1.5.
func (v *L2View) execute(b *Book, s messages.Submission, number uint64) error {
	restricted := b.Definition.RestrictedAttesters
	switch {
	case b.Readiness.SubmissionPaused:
		return refused(messages.ReasonPaused, "FlowIsCurrentlyPaused")
	case b.Settled[s.Task]:
		return refused(messages.ReasonAlreadySettled, "MessageAlreadySigned")
	case !b.Definition.Exists || s.Proposal.Definition != messages.VotingPowerSync:
		return refused(messages.ReasonDefinitionAbsent, fmt.Sprintf("TaskDefinitionNotFound(%d)", s.Proposal.Definition))
	case b.Definition.MaximumAttesters > 0 && uint64(len(s.Votes)) > b.Definition.MaximumAttesters:
		return refused(messages.ReasonReverted, "InvalidMaximumNumberOfAttesters")
	}
	var sum messages.VotingPower
	for i, vote := range s.Votes {
		e, active := b.byID(vote.Operator)
		switch {
		case len(restricted) > 0 && !slices.Contains(restricted, vote.Operator):
			return refused(messages.ReasonQuorumLost, fmt.Sprintf("InvalidRestrictedAttester(10001, %d)", vote.Operator))
		case i > 0 && vote.Operator <= s.Votes[i-1].Operator:
			return refused(messages.ReasonReverted, "InvalidOperatorIndexes")
		case e.Power.Lt(&b.Definition.MinimumVotingPower):
			return refused(messages.ReasonQuorumLost, fmt.Sprintf("OperatorDoesNotHaveMinimumVotingPower(%d)", vote.Operator))
		case !active:
			return refused(messages.ReasonQuorumLost, fmt.Sprintf("InactiveOperator(%d)", vote.Operator))
		}
		sum.Add(&sum, &e.Power)
	}
	if need := b.quorum(); need.IsZero() {
		return refused(messages.ReasonReverted, "InvalidRequiredVotingPower")
	} else if sum.Lt(&need) {
		return refused(messages.ReasonQuorumLost, "InsufficientVotingPower")
	}
	if err := v.verify(b, s); err != nil {
		return err
	}
	b.Settled[s.Task] = true
	return b.apply(s.Proposal.Data, number)
}

// quorum is floor(2T/3) of the total that the definition asks for (protocol.md 3.4).
func (b *Book) quorum() messages.VotingPower {
	total := b.Total
	if len(b.Definition.RestrictedAttesters) > 0 || !b.Definition.MinimumVotingPower.IsZero() {
		total = b.definitionTotal()
	}
	total.Mul(&total, uint256.NewInt(2))
	total.Div(&total, uint256.NewInt(3))
	return total
}

// verify checks each vote, which stands for the pairing check of the aggregate.
func (v *L2View) verify(b *Book, s messages.Submission) error {
	if v.Verify == nil {
		return nil
	}
	digest := v.Digest(s.Proposal)
	for _, vote := range s.Votes {
		if e, ok := b.byID(vote.Operator); !ok || !v.Verify(e.Key, digest, vote) {
			return refused(messages.ReasonVotesInvalid, "InvalidOBLSSignature")
		}
	}
	return nil
}

// apply is the InternalTaskHandler's part of task 10001 (protocol.md 3.3).
func (b *Book) apply(data []byte, number uint64) error {
	update, err := DecodeVotingPowerUpdate(data)
	if err != nil {
		return refused(messages.ReasonReverted, "revert without data")
	}
	l1, l2 := blockNumber(update.ToBlockL1), blockNumber(update.ToBlockL2)
	switch {
	case l1 <= b.Commit.L1:
		return refused(messages.ReasonReverted, fmt.Sprintf("InvalidToBlockL1VsLastCommitBlockL1(%d)", b.Commit.L1))
	case l2 <= b.Commit.L2:
		return refused(messages.ReasonReverted, fmt.Sprintf("InvalidToBlockL2VsLastCommitBlockL2(%d)", b.Commit.L2))
	case l2 >= number:
		return refused(messages.ReasonReverted, fmt.Sprintf("InvalidToBlockL2VsCurrentHeight(%d, %d)", l2, number))
	}
	b.Commit = messages.Commit{L1: l1, L2: l2}
	for _, d := range update.ToIncrease {
		if !b.change(d, (*uint256.Int).AddOverflow) {
			return refused(messages.ReasonReverted, "Panic(17)")
		}
	}
	for _, d := range update.ToDecrease {
		if !b.change(d, (*uint256.Int).SubOverflow) {
			return refused(messages.ReasonReverted, "Panic(17)")
		}
	}
	return nil
}

// change applies one delta. As on chain there is no check that the id is active; ids never given out are not modelled.
func (b *Book) change(d contracts.OperatorVotingPower, op func(z, x, y *uint256.Int) (*uint256.Int, bool)) bool {
	id := blockNumber(d.OperatorId)
	amount, tooLarge := uint256.FromBig(d.VotingPower)
	if id == 0 || id > uint64(len(b.Enrolled)) || tooLarge {
		return false
	}
	e := &b.Enrolled[id-1]
	_, overflow := op(&e.Power, &e.Power, amount)
	_, totalOverflow := op(&b.Total, &b.Total, amount)
	return !overflow && !totalOverflow
}

// blockNumber converts a word; larger values stay beyond every block.
func blockNumber(n *big.Int) uint64 {
	if !n.IsUint64() {
		return math.MaxUint64
	}
	return n.Uint64()
}

func refused(reason messages.Reason, detail string) error {
	return fmt.Errorf("dry run: %w", &messages.Failure{Reason: reason, Detail: detail})
}
