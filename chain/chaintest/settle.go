package chaintest

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// gasUsed is what every submission of the model costs; the real cost is in protocol.md 9.
const gasUsed = 500_000

// Settled is the twin of settle.Settlement.Settled. It looks at the view's head.
func (v *L2View) Settled(_ context.Context, task messages.TaskID) (bool, error) {
	by, err := v.now()
	if err != nil {
		return false, err
	}
	seen, err := v.chain.look(messages.Pin{}, by)
	return seen.head.state.Settled[task], err
}

// Submit is the twin of settle.Settlement.Submit: it checks the submission by the contracts' rules at the
// chain's head, whatever the view's lag, and puts it into a block of its own at once. One that reverts changes
// nothing, and makes no block.
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

// Call makes a block with one call of the contracts, which is undone if it reverts: do gets the block's number.
func (l *L2) Call(do func(b *Book, number uint64) error) (messages.Pin, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	next := l.clone(l.blocks[len(l.blocks)-1].state)
	err := do(&next, uint64(len(l.blocks)))
	if err != nil {
		return l.extend(nil).pin, err
	}
	return l.extend(func(b *Book) { *b = next }).pin, nil
}

// DryRun checks a submission by the same rules at the view's head and changes nothing: the eth_call that comes before a
// transaction. Errors are those of Submit.
func (v *L2View) DryRun(s messages.Submission) error {
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

// Blame is the twin of settle.Settlement.Blame.
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

// execute is submitTask in the order of protocol.md 1.5. Hooks, fees and the gas limit are not modelled.
func (v *L2View) execute(b *Book, s messages.Submission, number uint64) error {
	switch {
	case b.Readiness.SubmissionPaused:
		return refused("FlowIsCurrentlyPaused")
	case b.Settled[s.Task]:
		return refused("MessageAlreadySigned")
	}
	if err := v.checkPerformer(b, s.Proposal); err != nil {
		return err
	}
	definition := b.definition(s.Proposal.Definition)
	if !definition.Exists {
		return notFound(s.Proposal.Definition)
	}
	if err := checkAttesters(definition, s, number); err != nil {
		return err
	}
	if err := v.checkVote(b, definition, s); err != nil {
		return err
	}
	if err := v.checkParties(b, s.Proposal); err != nil {
		return err
	}
	b.Settled[s.Task] = true
	if s.Approved && s.Proposal.Definition.Internal() {
		return b.process(s.Proposal, number)
	}
	return nil
}

// checkPerformer is the check of the performer's signature. A BLS one needs the key of an active operator.
func (v *L2View) checkPerformer(b *Book, p messages.Proposal) error {
	id, active := b.activeID(p.Performer)
	byBLS := p.SignatureKind == messages.SignatureBLS
	if byBLS && !active {
		return notRegistered(p.Performer)
	}
	e, _ := b.byID(id)
	switch {
	case v.Performed == nil || v.Performed(p, e.Key):
		return nil
	case byBLS:
		return refused("InvalidOBLSSignature")
	}
	return refused("InvalidPerformerSignature")
}

// checkAttesters is what a definition demands of the list of attesters as a whole. As on chain the merge of both lists
// takes the attesters in ascending order for granted: one out of order is not found in the list.
func checkAttesters(d Defined, s messages.Submission, number uint64) error {
	allowed := d.RestrictedAttesters
	if d.Expiry <= number {
		return refused("InvalidTaskDefinition")
	}
	if len(allowed) > 0 {
		if len(s.Votes) > len(allowed) {
			return refused("InvalidAttesterSet")
		}
		j := 0
		for _, vote := range s.Votes {
			for j < len(allowed) && allowed[j] < vote.Operator {
				j++
			}
			if j == len(allowed) || allowed[j] != vote.Operator {
				return refused("InvalidRestrictedAttester", s.Proposal.Definition, vote.Operator)
			}
		}
	}
	if d.MaximumAttesters > 0 && uint64(len(s.Votes)) > d.MaximumAttesters {
		return refused("InvalidMaximumNumberOfAttesters")
	}
	return nil
}

// checkVote is OBLS.verifySignature with the quorum that the definition asks for.
func (v *L2View) checkVote(b *Book, d Defined, s messages.Submission) error {
	need, overflow := b.required(d, s)
	switch {
	case overflow:
		return refused(overflowPanic)
	case need.IsZero():
		return refused("InvalidRequiredVotingPower")
	}
	var sum messages.VotingPower
	for i, vote := range s.Votes {
		power := b.PowerOf(vote.Operator)
		_, active := b.byID(vote.Operator)
		switch {
		case i > 0 && vote.Operator <= s.Votes[i-1].Operator:
			return refused("InvalidOperatorIndexes")
		case power.Lt(&d.MinimumVotingPower):
			return refused("OperatorDoesNotHaveMinimumVotingPower", vote.Operator)
		case !active:
			return refused("InactiveOperator", vote.Operator)
		}
		if _, overflow := sum.AddOverflow(&sum, &power); overflow {
			return refused(overflowPanic)
		}
	}
	if sum.Lt(&need) {
		return refused("InsufficientVotingPower")
	}
	return v.verify(b, s)
}

// required is floor(2T/3) for an approval and floor(T/3) for a rejection, of the total that the definition asks for
// (protocol.md 3.4), or an overflow.
func (b *Book) required(d Defined, s messages.Submission) (messages.VotingPower, bool) {
	total := b.Total
	if d.ownTotal() {
		total = b.definitionTotal(s.Proposal.Definition)
	}
	if s.Approved {
		if _, overflow := total.MulOverflow(&total, uint256.NewInt(2)); overflow {
			return total, true
		}
	}
	total.Div(&total, uint256.NewInt(3))
	return total, false
}

// verify checks each vote, which stands for the pairing check of the aggregate.
func (v *L2View) verify(b *Book, s messages.Submission) error {
	if v.Verify == nil {
		return nil
	}
	digest := v.Digest(s.Proposal, s.Approved)
	for _, vote := range s.Votes {
		if e, ok := b.byID(vote.Operator); !ok || !v.Verify(e.Key, digest, vote) {
			return refused("InvalidOBLSSignature")
		}
	}
	return nil
}

// checkParties demands that the performer is an active operator, and the sender too unless aggregation is open.
func (v *L2View) checkParties(b *Book, p messages.Proposal) error {
	if _, active := b.activeID(p.Performer); !active {
		return notRegistered(p.Performer)
	}
	if v.Sender == (common.Address{}) || b.OpenAggregator {
		return nil
	}
	if _, active := b.activeID(v.Sender); !active {
		return notRegistered(v.Sender)
	}
	return nil
}
