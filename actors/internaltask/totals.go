package internaltask

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/actors/votingpower"
	"github.com/ballast-avs/ballast/messages"
)

// definitionTotals keeps the totals of voting power that OBLS stores for single task definitions equal to what the
// definitions say: they decide the quorums of restricted definitions, and go stale with every change of voting power
// (voting-power-sync 5, protocol 3.4).
type definitionTotals struct{}

// totalsPrefix opens its proof of task.
const totalsPrefix = "vpd1"

const (
	// gasPerOperator is what the contract spends on one operator that it walks (protocol 9).
	gasPerOperator = 13_300
	// maxGas bounds one task; what does not fit follows in the next (voting-power-sync 5).
	maxGas = 10_000_000
)

// ID implements Task.
func (definitionTotals) ID() messages.TaskDefinitionID { return messages.DefinitionTotalsSync }

// Name implements Task.
func (definitionTotals) Name() string { return "VOTING_POWER_PER_TASK_DEFINITION_SYNC" }

// Period implements Task.
func (definitionTotals) Period() time.Duration { return 65 * time.Minute }

// FollowsSync implements Task.
func (definitionTotals) FollowsSync() bool { return true }

// Settles implements Task.
func (definitionTotals) Settles() bool { return true }

// Propose implements Task.
func (definitionTotals) Propose(ctx context.Context, l2 L2) (*Draft, error) {
	needed, err := readNeeded(ctx, l2)
	if err != nil || len(needed.calls) == 0 {
		return nil, err // no draft without an error: nothing is to do
	}
	data := encodeCorrections(needed.obls, needed.calls)
	p := proof{prefix: totalsPrefix, chain: l2.Chain, pin: needed.pin, digest: crypto.Keccak256Hash(data)}
	return &Draft{ProofOfTask: p.String(), Data: data}, nil
}

// StaleTotals returns the definitions whose stored total of voting power is not what the definition says, ascending,
// as many as one task repairs. They decide quorums until a task 10002 corrects them (voting-power-sync 5). Errors
// are those of Task.Propose.
func StaleTotals(ctx context.Context, l2 L2) ([]messages.TaskDefinitionID, error) {
	needed, err := readNeeded(ctx, l2)
	var stale []messages.TaskDefinitionID
	for _, c := range needed.calls {
		stale = append(stale, c.definition.ID)
	}
	return stale, err
}

// needed are the calls that correct the totals, as read at a pin.
type needed struct {
	pin   messages.Pin
	obls  common.Address
	calls []correction
}

func readNeeded(ctx context.Context, l2 L2) (needed, error) {
	state, err := l2.State(ctx, messages.Pin{})
	if err != nil {
		return needed{}, err
	}
	if f := reviewMarker(state); !f.Approves() {
		return needed{}, &messages.Failure{Reason: f.Reason, Detail: f.Detail}
	}
	definitions, err := l2.Definitions(ctx, state.Pin)
	if err != nil {
		return needed{}, err
	}
	return needed{state.Pin, definitions.OBLS, corrections(definitions, state.Operators)}, nil
}

// Validate implements Task.
func (definitionTotals) Validate(ctx context.Context, l2 L2, p messages.Proposal) (votingpower.Finding, error) {
	read, finding := reviewProof(totalsPrefix, l2.Chain, p, crypto.Keccak256Hash(p.Data))
	if !finding.Approves() {
		return finding, nil
	}
	state, err := l2.State(ctx, read.pin)
	if err != nil {
		return votingpower.Finding{}, err
	}
	for _, f := range []votingpower.Finding{reviewPin(state), reviewMarker(state)} {
		if !f.Approves() {
			return f, nil
		}
	}
	definitions, err := l2.Definitions(ctx, read.pin)
	if err != nil {
		return votingpower.Finding{}, err
	}
	return reviewCorrections(p.Data, definitions, corrections(definitions, state.Operators)), nil
}

// reviewMarker demands a pin that has seen the last voting power sync: totals from before it would be stale at once.
func reviewMarker(state messages.L2State) votingpower.Finding {
	if state.CommitAtPin == state.CommitAtHead {
		return correct()
	}
	return abstain(messages.ReasonPinNotAfterCommit, "L2 block %d is from before the last voting power sync",
		state.Pin.Number)
}

// correction is one call that makes OBLS count a definition's total again.
type correction struct {
	definition messages.DefinitionTotal
	operators  uint64               // ids that are walked where nobody is restricted
	total      messages.VotingPower // what OBLS will store
}

// gas is what the call costs.
func (c correction) gas() uint64 {
	walked := uint64(len(c.definition.Definition.RestrictedAttesters))
	if walked == 0 {
		walked = c.operators
	}
	return walked * gasPerOperator
}

// corrections returns the calls that are needed, ascending by definition, as many as fit into
// the gas, and at least one.
func corrections(d messages.Definitions, operators []messages.Operator) []correction {
	var found []correction
	gas := uint64(0)
	for _, definition := range d.Totals {
		c := correction{
			definition: definition, operators: d.OperatorIDs, total: counted(definition.Definition, operators),
		}
		if c.total.Eq(&definition.Stored) {
			continue
		}
		if gas += c.gas(); gas > maxGas && len(found) > 0 {
			break
		}
		found = append(found, c)
	}
	return found
}

// counted is the voting power that OBLS counts for a definition: of the active operators that may attest on it.
func counted(d messages.Definition, operators []messages.Operator) messages.VotingPower {
	var sum uint256.Int
	for _, o := range operators {
		_, listed := slices.BinarySearch(d.RestrictedAttesters, o.ID)
		if o.Active && !o.Power.Lt(&d.MinimumVotingPower) && (listed || len(d.RestrictedAttesters) == 0) {
			sum.Add(&sum, &o.Power)
		}
	}
	return sum
}

// reviewCorrections compares what is proposed with what is needed, and names the first difference.
func reviewCorrections(data []byte, d messages.Definitions, needed []correction) votingpower.Finding {
	want := encodeCorrections(d.OBLS, needed)
	if bytes.Equal(data, want) && len(needed) > 0 {
		return correct()
	}
	proposed, err := decodeCalls(data)
	if err != nil {
		return reject(messages.ReasonDataMalformed, "%v", err)
	}
	calculated := calls(d.OBLS, needed)
	for i := range max(len(proposed), len(calculated)) {
		p, c := describe(proposed, i), describe(calculated, i)
		if p != c {
			return reject(messages.ReasonTotalMismatch, "call %d: proposed %s, calculated %s", i+1, p, c)
		}
	}
	if len(needed) == 0 {
		return abstain(messages.ReasonEmptyUpdate, "no definition's total is stale")
	}
	return reject(messages.ReasonDataMalformed, "the data is not in its canonical encoding")
}

func describe(all []call, i int) string {
	if i >= len(all) {
		return "none"
	}
	return fmt.Sprintf("%x to %s", all[i].Data, all[i].To.Hex())
}
