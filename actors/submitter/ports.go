package submitter

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Chain settles tasks on the L2. An error that wraps a *messages.Failure says why; any other means CHAIN_UNAVAILABLE.
type Chain interface {
	// Settled reports whether the AttestationCenter has the task already, approved or rejected.
	Settled(ctx context.Context, task messages.TaskID) (bool, error)
	// OperatorSet reads who may attest at the head.
	OperatorSet(ctx context.Context) (messages.OperatorSet, error)
	// Terms reads what a task definition demands of the votes on its tasks. One that does not exist is not an error.
	Terms(ctx context.Context, definition messages.TaskDefinitionID) (messages.Terms, error)
	// State reads the L2 at a pin and looks at it again at the head.
	State(ctx context.Context, pin messages.Pin) (messages.L2State, error)
	// Submit tries the submission in an eth_call, sends it, calls sent with the transaction's hash, and waits until it
	// is mined. A task that is under way already is followed instead of being sent twice. A revert is REVERTED with the
	// contract's error; VOTES_INVALID says that the aggregate did not verify.
	Submit(ctx context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error)
	// Pending returns the submissions that an earlier life sent and did not see mined. Their votes
	// name the operators alone.
	Pending(ctx context.Context) ([]messages.Submission, error)
	// Outcome looks whether a pending submission was mined meanwhile. One that was and failed is an error.
	Outcome(ctx context.Context, s messages.Submission) (receipt messages.Receipt, mined bool, err error)
	// Resume follows a pending submission until it is mined, as Submit does, without a new transaction besides it.
	Resume(ctx context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error)
	// Abandon says that a pending submission can not succeed any more: no later life resumes it.
	Abandon(ctx context.Context, task messages.TaskID) error
	// Blame returns the operators whose single votes on a digest the chain's own OBLS does not accept.
	Blame(ctx context.Context, digest common.Hash, s messages.Submission) ([]messages.OperatorID, error)
}
