package inspect

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/network"
)

// Verification is what a committed sync looks like when both chains are read again at its pins.
type Verification struct {
	Right       bool             `json:"right"`
	Wrong       []string         `json:"wrong,omitempty"` // what is not as it should be, in words
	Transaction common.Hash      `json:"transaction"`
	Mined       Block            `json:"mined"`
	Pins        map[string]Block `json:"pins"` // l1, l2
	Performer   common.Address   `json:"performer"`
	Sender      common.Address   `json:"sender"`
	Attesters   []Attester       `json:"attesters"`
	Approving   string           `json:"approvingPower"`
	Quorum      string           `json:"quorum"`
	Changes     []Change         `json:"changes"`
	Read        int              `json:"operatorsRead"`
	Fence       bool             `json:"fence"`
	GasUsed     uint64           `json:"gasUsed"`
	CostWei     *big.Int         `json:"costWei,omitempty"`
}

// Attester is one operator whose vote is in a submission.
type Attester struct {
	Operator messages.OperatorID `json:"operatorId"`
	Address  common.Address      `json:"address"`
	Power    string              `json:"votingPower"`
}

// Verify recomputes a committed sync from the two chains and says whether it was right: the update at its pins, the
// base until its execution, the quorum, and what OBLS held afterwards. Endpoints must have the state of those blocks;
// an error with STATE_UNAVAILABLE says that they do not.
func Verify(ctx context.Context, chains Chains, s Submission) (Verification, error) {
	v := Verification{
		Transaction: s.Transaction, Mined: Block(s.Block), Performer: s.Proposal.Performer, Sender: s.Sender,
		GasUsed: s.GasUsed, CostWei: s.Cost,
	}
	if s.Proposal.Definition != messages.VotingPowerSync {
		return v, fmt.Errorf("transaction %s settles task definition %d, not a voting power sync (%d)", s.Transaction,
			s.Proposal.Definition, messages.VotingPowerSync)
	}
	claim, err := votingpower.ReadAnyClaim(s.Proposal, chains.L1ID, chains.L2ID)
	if err != nil {
		return v, fmt.Errorf("read the proof of task: %w", err)
	}
	v.Fence, v.Pins = claim.Fence(), map[string]Block{"l1": Block(claim.Proof.L1), "l2": Block(claim.Proof.L2)}
	if !s.Succeeded {
		v.wrong("the transaction failed on the chain, nothing was executed")
	}
	if !s.Approved {
		v.wrong("the submission settles a rejection, nothing was executed")
	}
	calculation, err := readAt(ctx, chains, claim)
	if err != nil {
		return v, err
	}
	v.reviewContents(claim, calculation)
	if err := v.reviewExecution(ctx, chains, s, claim); err != nil {
		return v, err
	}
	v.Right = len(v.Wrong) == 0
	return v, nil
}

func (v *Verification) wrong(format string, args ...any) {
	v.Wrong = append(v.Wrong, fmt.Sprintf(format, args...))
}

// readAt reads both chains at a claim's pins, and calculates.
func readAt(ctx context.Context, chains Chains, claim votingpower.Claim) (messages.Calculation, error) {
	return network.Snapshot(ctx, chains.L1, chains.L2,
		messages.Inquiry{By: messages.AskedByAttester, L1: claim.Proof.L1, L2: claim.Proof.L2})
}

// reviewContents compares what was proposed with the recalculation.
func (v *Verification) reviewContents(claim votingpower.Claim, c messages.Calculation) {
	v.Read = len(c.Leaves)
	switch {
	case c.L1.PinForeign:
		v.wrong("the L1 has another block at %d than the proof names", claim.Proof.L1.Number)
		return
	case c.L2.PinForeign:
		v.wrong("the L2 has another block at %d than the proof names", claim.Proof.L2.Number)
		return
	}
	if f := votingpower.ReviewContents(claim, c); !f.Approves() {
		v.wrong("%s: %s", f.Reason, f.Detail)
	}
	v.Changes = differing(c, claim.Update)
}

// reviewExecution looks at the L2 right before and right after the execution.
func (v *Verification) reviewExecution(
	ctx context.Context, chains Chains, s Submission, claim votingpower.Claim,
) error {
	before, err := chains.L2.State(ctx, s.Before)
	if err != nil {
		return fmt.Errorf("read the L2 before the execution: %w", err)
	}
	after, err := chains.L2.State(ctx, s.At)
	if err != nil {
		return fmt.Errorf("read the L2 after the execution: %w", err)
	}
	if after.PinForeign {
		v.wrong("block %d of the execution is not on the chain any more", s.Block.Number)
		return nil
	}
	if before.CommitAtPin.L2 >= claim.Proof.L2.Number {
		v.wrong("another update up to L2 block %d was executed before", before.CommitAtPin.L2)
	}
	v.reviewQuorum(before, s.Attesters)
	v.reviewPowers(before, after)
	return nil
}

// reviewQuorum counts the voters' power as it was when the submission was executed.
func (v *Verification) reviewQuorum(before messages.L2State, attesters []messages.OperatorID) {
	var sum uint256.Int
	for _, id := range attesters {
		a := Attester{Operator: id, Power: "0"}
		if i := slices.IndexFunc(before.Operators, func(op messages.Operator) bool { return op.ID == id }); i >= 0 {
			a.Address, a.Power = before.Operators[i].Address, before.Operators[i].Power.Dec()
			sum.Add(&sum, &before.Operators[i].Power)
		}
		v.Attesters = append(v.Attesters, a)
	}
	total := protocol.QuorumTotal(messages.OperatorSet{
		Total: before.Total, DefinitionTotal: before.DefinitionTotal, Definition: before.Definition,
	})
	need := protocol.ApprovalQuorum(total)
	v.Approving, v.Quorum = sum.Dec(), need.Dec()
	if sum.Lt(&need) {
		v.wrong("the attesters hold %s of the %s that a quorum needs", v.Approving, v.Quorum)
	}
}

// reviewPowers compares OBLS after the execution with the L1 power that it should hold (voting-power-sync 6, S1), and
// finds power that changed between the pin and the execution.
func (v *Verification) reviewPowers(before, after messages.L2State) {
	power := func(s messages.L2State, id messages.OperatorID) (messages.VotingPower, bool) {
		i := slices.IndexFunc(s.Operators, func(op messages.Operator) bool { return op.ID == id })
		if i < 0 {
			return messages.VotingPower{}, false
		}
		return s.Operators[i].Power, s.Operators[i].Active
	}
	for i := range v.Changes {
		c := &v.Changes[i]
		if !c.Listed {
			c.Note = "differed and was left for a later round"
			continue
		}
		was, active := power(before, c.Operator)
		is, _ := power(after, c.Operator)
		c.After = is.Dec()
		switch {
		case was.Dec() != c.L2:
			c.Wrong = fmt.Sprintf("its power on the L2 was %s at the pin and %s at the execution", c.L2, was.Dec())
		case !active && c.L1 != "0":
			c.Wrong = "it was unregistered between the pin and the execution"
		case c.After != c.L1:
			c.Wrong = fmt.Sprintf("OBLS holds %s after the execution, the L1 says %s", c.After, c.L1)
		default:
			continue
		}
		v.wrong("operator %d: %s", c.Operator, c.Wrong)
	}
}
