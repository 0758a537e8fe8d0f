package state

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// rawTerms is what an endpoint answers about a definition, as it can be compared.
type rawTerms struct {
	id, expiry, minimum, maximum, total common.Hash
	restricted                          string // the ABI's bytes
}

// Terms reads what a task definition demands at the head, at a quorum of endpoints (protocol 1.5, 1.9 and 3.4). A
// definition that does not exist is not an error but Definition.Exists. Errors wrap a *messages.Failure:
// CHAIN_UNAVAILABLE, or ENDPOINTS_DISAGREE while they do not answer the same.
func (l *L2) Terms(ctx context.Context, definition messages.TaskDefinitionID) (messages.Terms, error) {
	obls, err := l.obls(ctx)
	if err != nil {
		return messages.Terms{}, err
	}
	total := rpc.Getter(obls, contracts.NewOBLS().PackTotalVotingPowerPerTaskDefinition(wide(uint64(definition))),
		rpc.TagLatest)
	calls := l.config.termsCalls(definition, rpc.TagLatest, total)
	all, err := quorum.Collect(ctx, l.pool, calls, func(all []*rpc.Call) (rawTerms, error) {
		return readRawTerms(all, getterWord)
	})
	if err != nil {
		return messages.Terms{}, fmt.Errorf("read task definition %d: %w", definition, err)
	}
	raw, ok := quorum.Agreed(all, l.pool.Quorum())
	if !ok {
		return messages.Terms{}, quorum.Disagreement(fmt.Sprintf("task definition %d is not the same", definition))
	}
	return raw.terms(definition)
}

// Settled reports whether the AttestationCenter has a task already, approved or rejected (signedTasks, protocol 1.9).
func (l *L2) Settled(ctx context.Context, task messages.TaskID) (bool, error) {
	slot := contracts.SignedTaskSlot(common.Hash(task))
	c := slotCall(l.config.AttestationCenter, slot, rpc.TagLatest)
	all, err := quorum.Collect(ctx, l.pool, []*rpc.Call{c}, func(c []*rpc.Call) (bool, error) {
		word, err := c[0].Slot()
		return word != common.Hash{}, err
	})
	// While some see it and others not yet, it is not settled for a quorum.
	settled, _ := quorum.Agreed(all, l.pool.Quorum())
	return settled && err == nil, err
}

// termsCalls asks at a block for the fields of rawTerms in their order; whoever asks says what tells the total.
func (c L2Config) termsCalls(definition messages.TaskDefinitionID, at any, total *rpc.Call) []*rpc.Call {
	id, ac := uint16(definition), c.AttestationCenter
	slots := contracts.TaskDefinition(id)
	return []*rpc.Call{
		slotCall(ac, slots.ID, at), slotCall(ac, slots.BlockExpiry, at), slotCall(ac, slots.MinimumVotingPower, at),
		slotCall(ac, slots.MaximumAttesters, at), total,
		rpc.Getter(ac, contracts.NewAttestationCenter().PackGetTaskDefinitionRestrictedAttesters(id), at),
	}
}

// slotCall reads one storage slot.
func slotCall(of common.Address, slot common.Hash, at any) *rpc.Call {
	return &rpc.Call{Method: "eth_getStorageAt", Args: []any{of, slot, at}, Bytes: rpc.CallBytes}
}

// getterWord reads the answer of a getter.
func getterWord(c *rpc.Call) (common.Hash, error) {
	word, err := c.Word()
	if err != nil {
		return common.Hash{}, err
	}
	return common.BigToHash(word), nil
}

// readRawTerms reads the answers to termsCalls; total reads that of the call for the total.
func readRawTerms(all []*rpc.Call, total func(*rpc.Call) (common.Hash, error)) (rawTerms, error) {
	var raw rawTerms
	for i, into := range []*common.Hash{&raw.id, &raw.expiry, &raw.minimum, &raw.maximum} {
		var err error
		if *into, err = all[i].Slot(); err != nil {
			return raw, err
		}
	}
	var err error
	if raw.total, err = total(all[4]); err != nil {
		return raw, err
	}
	restricted, err := all[5].Returned()
	if err != nil {
		return raw, rpc.FailureOf("read restricted attesters", err)
	}
	raw.restricted = string(restricted)
	return raw, nil
}

func (raw rawTerms) terms(definition messages.TaskDefinitionID) (messages.Terms, error) {
	ids, err := contracts.NewAttestationCenter().UnpackGetTaskDefinitionRestrictedAttesters([]byte(raw.restricted))
	if err != nil {
		return messages.Terms{}, rpc.Unavailable("decode restricted attesters", err)
	}
	t := messages.Terms{Expiry: saturated(raw.expiry.Big()), Total: word(raw.total.Big())}
	t.Definition.Exists = raw.id == common.BigToHash(wide(uint64(definition)))
	t.Definition.MinimumVotingPower, t.Definition.MaximumAttesters = word(raw.minimum.Big()),
		saturated(raw.maximum.Big())
	if t.Definition.RestrictedAttesters, err = ascending(ids); err != nil {
		return messages.Terms{}, rpc.Unavailable("read restricted attesters", err)
	}
	return t, nil
}

// obls reads where the AttestationCenter's OBLS is.
func (l *L2) obls(ctx context.Context) (common.Address, error) {
	c := rpc.Getter(l.config.AttestationCenter, contracts.NewAttestationCenter().PackObls(), rpc.TagLatest)
	all, err := quorum.Collect(ctx, l.pool, []*rpc.Call{c}, func(c []*rpc.Call) (common.Address, error) {
		word, err := c[0].Word()
		if err != nil {
			return common.Address{}, err
		}
		return common.BigToAddress(word), nil
	})
	if err != nil {
		return common.Address{}, err
	}
	address, ok := quorum.Agreed(all, l.pool.Quorum())
	if !ok {
		return common.Address{}, quorum.Disagreement("the address of OBLS is not the same")
	}
	return address, nil
}
