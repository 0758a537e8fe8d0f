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
	// Roster reads who may attest at the head.
	Roster(ctx context.Context) (messages.Roster, error)
	// State reads the L2 at a pin and looks at it again at the head.
	State(ctx context.Context, pin messages.Pin) (messages.L2State, error)
	// Submit tries the submission in an eth_call, sends it, calls sent with the transaction's hash, and waits until it is
	// mined. A revert is REVERTED with the contract's error; VOTES_INVALID says that the aggregate did not verify.
	Submit(ctx context.Context, s messages.Submission, sent func(common.Hash)) (messages.Receipt, error)
	// Blame returns the operators whose single votes on a digest the chain's own OBLS does not accept.
	Blame(ctx context.Context, digest common.Hash, s messages.Submission) ([]messages.OperatorID, error)
}
