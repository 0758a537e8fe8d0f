package inspect

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/actors/internaltask"
	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node/health"
)

// Explanation is what happened in a round, in words and figures: what the journal remembers and
// what both chains say now.
type Explanation struct {
	Round     string                `json:"round,omitempty"`
	Task      string                `json:"task"`
	Fence     bool                  `json:"fence"`
	Outcome   string                `json:"outcome"`
	Reason    messages.Reason       `json:"reason,omitempty"`
	Detail    string                `json:"detail,omitempty"`
	Remedy    string                `json:"remedy,omitempty"`
	Started   time.Time             `json:"started,omitzero"`
	Elapsed   string                `json:"elapsed,omitempty"`
	Stages    []StageTime           `json:"stages,omitempty"`
	L1        Block                 `json:"l1"`
	L2        Block                 `json:"l2"`
	Read      uint64                `json:"operatorsRead"`
	Increases string                `json:"increases"`
	Decreases string                `json:"decreases"`
	Changed   int                   `json:"changed"`
	Answers   []Answer              `json:"answers,omitempty"`
	Silent    []messages.OperatorID `json:"silent,omitempty"`
	Missing   string                `json:"missingVotingPower,omitempty"`
	Tx        string                `json:"transaction,omitempty"`
	GasUsed   uint64                `json:"gasUsed,omitempty"`
	GasEach   uint64                `json:"gasPerChangedOperator,omitempty"`
	// Recalculated is what a recalculation at the same pins says now; empty where it was not possible, Unable says why.
	Recalculated string        `json:"recalculated,omitempty"`
	Changes      []Change      `json:"changes,omitempty"`
	Unable       string        `json:"unable,omitempty"`
	Verified     *Verification `json:"verified,omitempty"` // of a round that was executed
}

// StageTime is a stage with the time since the round's start.
type StageTime struct {
	Stage messages.Stage `json:"stage"`
	After string         `json:"after"`
}

// Answer is what one operator answered.
type Answer struct {
	Operator messages.OperatorID `json:"operatorId"`
	Answer   string              `json:"answer"`
	Reason   messages.Reason     `json:"reason"`
	Detail   string              `json:"detail,omitempty"`
}

// ExplainRound tells what is remembered of a round.
func ExplainRound(r messages.Round) Explanation {
	x := Explanation{
		Round: r.ID, Fence: r.Fence, Outcome: string(r.Outcome), Reason: r.Reason, Detail: r.Detail,
		Remedy: health.Remedy(r.Reason), Started: r.Started.Time(), Elapsed: r.Ended.Since(r.Started).String(),
		L1: Block(r.L1), L2: Block(r.L2), Read: r.Operators, Silent: r.Silent,
		GasUsed: r.Receipt.GasUsed,
	}
	if r.Task != (messages.TaskID{}) {
		x.Task = r.Task.String()
	}
	for _, s := range r.Stages {
		x.Stages = append(x.Stages, StageTime{Stage: s.Stage, After: s.At.Since(r.Started).String()})
	}
	for _, v := range r.Verdicts {
		x.Answers = append(x.Answers,
			Answer{Operator: v.Operator, Answer: v.Answer.String(), Reason: v.Reason, Detail: v.Detail})
	}
	if !r.Missing.IsZero() {
		x.Missing = r.Missing.Dec()
	}
	if r.Receipt.Transaction != (common.Hash{}) {
		x.Tx = r.Receipt.Transaction.Hex()
	}
	x.amounts(r.Update)
	return x
}

// ExplainAnswer tells what this operator answered to a task that another one proposed.
func ExplainAnswer(a messages.AnswerRecord) Explanation {
	v := a.Verdict
	x := Explanation{
		Task: v.Task.String(), Outcome: "answered", Reason: v.Reason, Remedy: health.Remedy(v.Reason),
		Detail:  fmt.Sprintf("this operator's answer to a proposal of %s", a.Performer),
		Started: a.At.Time(),
		Answers: []Answer{
			{Operator: v.Operator, Answer: v.Answer.String(), Reason: v.Reason, Detail: v.Detail},
		},
	}
	if proof, err := votingpower.ParseProof(a.Proof); err == nil {
		x.Round, x.L1, x.L2 = proof.RoundID(), Block(proof.L1), Block(proof.L2)
	}
	return x
}

func (x *Explanation) amounts(u messages.Update) {
	up, down := votingpower.Amount(u.Increases), votingpower.Amount(u.Decreases)
	x.Increases, x.Decreases, x.Changed = up.Dec(), down.Dec(), u.Changed()
	if x.Changed > 0 {
		x.GasEach = x.GasUsed / uint64(x.Changed)
	}
}

// Recalculate adds what both chains say now about a round's proposal. That the chains cannot be read is not
// an error: Unable says so.
func (x *Explanation) Recalculate(ctx context.Context, chains Chains, p messages.Proposal) {
	claim, err := votingpower.ReadAnyClaim(p, chains.L1ID, chains.L2ID)
	if err != nil {
		x.Unable = err.Error()
		return
	}
	c, err := readAt(ctx, chains, claim)
	switch {
	case err != nil:
		x.Unable = err.Error()
		return
	case c.L1.PinForeign || c.L2.PinForeign:
		x.Unable = "a block that the proof names is not on its chain any more"
		return
	}
	x.Recalculated = "agrees with the proposal"
	if f := votingpower.ReviewContents(claim, c); !f.Approves() {
		x.Recalculated = fmt.Sprintf("%s: %s", f.Reason, f.Detail)
	}
	x.Changes = differing(c, claim.Update)
}

// ExplainSubmission tells what the chains alone say about a settled task.
func ExplainSubmission(ctx context.Context, chains Chains, s Submission) Explanation {
	x := Explanation{
		Task: protocol.TaskID(s.Proposal).String(), Outcome: "executed", Tx: s.Transaction.Hex(), GasUsed: s.GasUsed,
	}
	if !s.Succeeded {
		x.Outcome = "failed on the chain"
	}
	answer := messages.Approve
	if !s.Approved {
		answer = messages.Reject
	}
	for _, id := range s.Attesters {
		x.Answers = append(x.Answers,
			Answer{Operator: id, Answer: answer.String(), Detail: "its vote is in the submission"})
	}
	if !s.Proposal.Definition.Sync() {
		x.Detail = fmt.Sprintf("%s, definition %d, performed by %s; the votes say %s", kindOf(s.Proposal.Definition),
			s.Proposal.Definition, s.Proposal.Performer, answer)
		return x
	}
	if claim, err := votingpower.ReadAnyClaim(s.Proposal, chains.L1ID, chains.L2ID); err == nil {
		x.Round, x.Fence = claim.Proof.RoundID(), claim.Fence()
		x.L1, x.L2 = Block(claim.Proof.L1), Block(claim.Proof.L2)
		x.amounts(claim.Update)
	}
	x.Verify(ctx, chains, s)
	return x
}

// kindOf names the kind of a task that is not a voting power sync.
func kindOf(id messages.TaskDefinitionID) string {
	if t, internal := internaltask.ByID(id); internal {
		return "the internal task " + t.Name()
	}
	return "a task of the AVS's own"
}

// Verify adds the verification of a round that was executed.
func (x *Explanation) Verify(ctx context.Context, chains Chains, s Submission) {
	v, err := Verify(ctx, chains, s)
	if err != nil {
		x.Unable = err.Error()
		return
	}
	x.Verified, x.Changes, x.Read = &v, v.Changes, uint64(v.Read) //nolint:gosec // A length.
}
