package chaintest

import (
	"context"
	"fmt"
	"maps"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/messages"
)

// Defined is one task definition of an AttestationCenter.
type Defined struct {
	messages.Definition
	Expiry uint64 // the block from which on no task of it is settled; MaxUint64 is never
}

// genesisDefinitions are those that an AttestationCenter has from its initialisation on (protocol.md 1.5).
func genesisDefinitions() map[messages.TaskDefinitionID]Defined {
	always := Defined{Definition: messages.Definition{Exists: true}, Expiry: math.MaxUint64}
	return map[messages.TaskDefinitionID]Defined{
		0: always, messages.VotingPowerSync: always, messages.DefinitionTotalsSync: always,
	}
}

// definition returns a task definition; that of an id without one does not exist.
func (b *Book) definition(id messages.TaskDefinitionID) Defined { return b.Definitions[id] }

// define stores a task definition.
func (b *Book) define(id messages.TaskDefinitionID, d Defined) { b.Definitions[id] = d }

// terms is what Terms answers about a definition.
func (b *Book) terms(id messages.TaskDefinitionID) messages.Terms {
	d := b.definition(id)
	return messages.Terms{Definition: d.Definition, Expiry: d.Expiry, Total: b.definitionTotal(id)}
}

// definitionTotal is OBLS.totalVotingPowerPerTaskDefinition: the stored total, or the global one while 0 is stored.
func (b *Book) definitionTotal(id messages.TaskDefinitionID) messages.VotingPower {
	if stored := b.Stored[id]; !stored.IsZero() {
		return stored
	}
	return b.Total
}

// CreateDefinition is AttestationCenter.createNewTaskDefinition in the block with a number. Errors are coded failures
// that name the contract's revert: InvalidBlockExpiry, InvalidRestrictedAttesterIds and
// InvalidMaximumNumberOfAttesters.
func (b *Book) CreateDefinition(d Defined, number uint64) (messages.TaskDefinitionID, error) {
	switch {
	case d.Expiry <= number:
		return 0, refused("InvalidBlockExpiry")
	case !ascending(d.RestrictedAttesters):
		return 0, refused("InvalidRestrictedAttesterIds")
	case d.MaximumAttesters > uint64(len(d.RestrictedAttesters)):
		return 0, refused("InvalidMaximumNumberOfAttesters")
	}
	b.Counter++
	d.Exists = true
	d.RestrictedAttesters = slices.Clone(d.RestrictedAttesters)
	b.define(b.Counter, d)
	// A definition without a total of its own keeps what may be stored for its id already.
	switch {
	case len(d.RestrictedAttesters) > 0:
		return b.Counter, b.storeRestricted(b.Counter, d.MinimumVotingPower, words(d.RestrictedAttesters))
	case !d.MinimumVotingPower.IsZero():
		return b.Counter, b.storeAll(b.Counter, b.lastID(), d.MinimumVotingPower)
	}
	return b.Counter, nil
}

// SetMinimum is AttestationCenter.setTaskDefinitionMinVotingPower. As on chain it stores a total over all operators,
// also for a restricted definition. Errors: TaskDefinitionNotFound.
func (b *Book) SetMinimum(id messages.TaskDefinitionID, minimum messages.VotingPower) error {
	d := b.definition(id)
	if !d.Exists {
		return notFound(id)
	}
	d.MinimumVotingPower = minimum
	b.define(id, d)
	return b.storeAll(id, b.lastID(), minimum)
}

// SetRestricted is AttestationCenter.setTaskDefinitionRestrictedAttesters. It stores the total over the list: 0 for an
// empty one. Errors: InvalidRestrictedAttesterIds, TaskDefinitionNotFound.
func (b *Book) SetRestricted(id messages.TaskDefinitionID, attesters []messages.OperatorID) error {
	d := b.definition(id)
	switch {
	case !ascending(attesters):
		return refused("InvalidRestrictedAttesterIds")
	case !d.Exists:
		return notFound(id)
	}
	d.RestrictedAttesters = slices.Clone(attesters)
	b.define(id, d)
	return b.storeRestricted(id, d.MinimumVotingPower, words(attesters))
}

// SetMaximum is AttestationCenter.setTaskDefinitionMaximumNumberOfAttesters; unlike at the creation any number is
// taken. Errors: TaskDefinitionNotFound.
func (b *Book) SetMaximum(id messages.TaskDefinitionID, maximum uint64) error {
	d := b.definition(id)
	if !d.Exists {
		return notFound(id)
	}
	d.MaximumAttesters = maximum
	b.define(id, d)
	return nil
}

// Definitions is the twin of state.L2.Definitions (internaltask.Reader). A pin that the chain has another block for is
// PIN_UNKNOWN.
func (v *L2View) Definitions(_ context.Context, pin messages.Pin) (messages.Definitions, error) {
	by, err := v.now()
	if err != nil {
		return messages.Definitions{}, err
	}
	seen, err := v.chain.look(pin, by)
	if err != nil {
		return messages.Definitions{}, err
	}
	if seen.foreign {
		return messages.Definitions{}, &messages.Failure{
			Reason: messages.ReasonPinUnknown,
			Detail: fmt.Sprintf("the chain has another block at number %d", pin.Number),
		}
	}
	return seen.pin.state.definitions(), nil
}

// definitions lists the definitions with a total of their own, ascending by id. Definition 0 is not asked
// for, as the reader does not.
func (b *Book) definitions() messages.Definitions {
	found := messages.Definitions{OBLS: b.OBLS, OperatorIDs: uint64(len(b.Enrolled))}
	for _, id := range slices.Sorted(maps.Keys(b.Definitions)) {
		if d := b.definition(id); id > 0 && d.ownTotal() {
			found.Totals = append(found.Totals,
				messages.DefinitionTotal{ID: id, Definition: d.Definition, Stored: b.Stored[id]})
		}
	}
	return found
}

// ownTotal tells whether quorums of the definition are taken from its stored total (protocol.md 3.4).
func (d Defined) ownTotal() bool {
	return d.Exists && (len(d.RestrictedAttesters) > 0 || !d.MinimumVotingPower.IsZero())
}

// storeAll is OBLS.setTotalVotingPowerPerTaskDefinition: the power of the active ids 1 to last that have the minimum.
// The id need not be that of a definition. What the walk costs is not modelled.
func (b *Book) storeAll(id messages.TaskDefinitionID, last uint64, minimum messages.VotingPower) error {
	ids := make([]*big.Int, 0, len(b.Enrolled))
	for i := range min(last, b.lastID()) {
		ids = append(ids, new(big.Int).SetUint64(i+1))
	}
	return b.storeRestricted(id, minimum, ids)
}

// storeRestricted is OBLS.setTotalVotingPowerPerRestrictedTaskDefinition: the power of the listed ids that are active
// and have the minimum. As on chain an id that is listed twice counts twice.
func (b *Book) storeRestricted(id messages.TaskDefinitionID, minimum messages.VotingPower, ids []*big.Int) error {
	var total messages.VotingPower
	for _, listed := range ids {
		e, active := b.byID(messages.OperatorID(saturated(listed)))
		if !active || e.Power.Lt(&minimum) {
			continue
		}
		if _, overflow := total.AddOverflow(&total, &e.Power); overflow {
			return refused(overflowPanic)
		}
	}
	b.Stored[id] = total
	return nil
}

func (b *Book) lastID() uint64 { return uint64(len(b.Enrolled)) }

func notFound(id messages.TaskDefinitionID) error { return refused("TaskDefinitionNotFound", id) }

func ascending(ids []messages.OperatorID) bool {
	for i := 1; i < len(ids); i++ {
		if ids[i-1] >= ids[i] {
			return false
		}
	}
	return true
}

func words(ids []messages.OperatorID) []*big.Int {
	all := make([]*big.Int, 0, len(ids))
	for _, id := range ids {
		all = append(all, new(big.Int).SetUint64(uint64(id)))
	}
	return all
}

// defaultOBLS is where the twin's OBLS is unless a test says otherwise.
func defaultOBLS() common.Address { return common.HexToAddress("0x0b15") }
