package internaltask

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// operatorLiveness asks every operator for a sign of life: to vote on a recent L2 block that it sees as well. The
// votes are the report; who is silent is named at its end. No contract executes it, so it is off unless it is
// named in INTERNAL_TASKS.
type operatorLiveness struct{}

// OperatorLiveness is the definition of operatorLiveness. It is Ballast's own: no contract knows it.
const OperatorLiveness messages.TaskDefinitionID = 10100

// livenessPrefix opens its proof of task.
const livenessPrefix = "live1"

// ID implements Task.
func (operatorLiveness) ID() messages.TaskDefinitionID { return OperatorLiveness }

// Name implements Task.
func (operatorLiveness) Name() string { return "OPERATOR_LIVENESS" }

// Period implements Task.
func (operatorLiveness) Period() time.Duration { return 0 }

// FollowsSync implements Task.
func (operatorLiveness) FollowsSync() bool { return false }

// Settles implements Task.
func (operatorLiveness) Settles() bool { return false }

// Propose implements Task.
func (operatorLiveness) Propose(ctx context.Context, l2 L2) (*Draft, error) {
	state, err := l2.State(ctx, messages.Pin{})
	if err != nil {
		return nil, err
	}
	p := proof{prefix: livenessPrefix, chain: l2.Chain, pin: state.Pin, digest: crypto.Keccak256Hash(nil)}
	return &Draft{ProofOfTask: p.String()}, nil
}

// Validate implements Task.
func (operatorLiveness) Validate(ctx context.Context, l2 L2, p messages.Proposal) (votingpower.Finding, error) {
	if len(p.Data) > 0 {
		return reject(messages.ReasonDataMalformed, "%d bytes of data, there should be none", len(p.Data)), nil
	}
	read, finding := reviewProof(livenessPrefix, l2.Chain, p, crypto.Keccak256Hash(nil))
	if !finding.Approves() {
		return finding, nil
	}
	state, err := l2.State(ctx, read.pin)
	if err != nil {
		return votingpower.Finding{}, err
	}
	return reviewPin(state), nil
}
