package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/messages"
)

// rawTerms is what an endpoint answers about a definition, as it can be compared.
type rawTerms struct {
	id, expiry, minimum, maximum, total common.Hash
	restricted                          string // the ABI's bytes
}

// Terms reads what a task definition demands at the head, at a quorum of endpoints (protocol 1.5, 1.9 and 3.4). A definition
// that does not exist is no error but Definition.Exists. Errors wrap a *messages.Failure: CHAIN_UNAVAILABLE, or
// ENDPOINTS_DISAGREE while they do not answer the same.
func (l *L2) Terms(ctx context.Context, definition messages.TaskDefinitionID) (messages.Terms, error) {
	obls, err := l.obls(ctx)
	if err != nil {
		return messages.Terms{}, err
	}
	all, err := survey(ctx, l.pool, l.termsCalls(obls, definition), readRawTerms)
	if err != nil {
		return messages.Terms{}, fmt.Errorf("read task definition %d: %w", definition, err)
	}
	raw, ok := agreedOn(all, l.pool.quorum)
	if !ok {
		return messages.Terms{}, disagreement(fmt.Sprintf("task definition %d is not the same", definition))
	}
	return raw.terms(definition)
}

// termsCalls asks for the fields of rawTerms in their order.
func (l *L2) termsCalls(obls common.Address, definition messages.TaskDefinitionID) []*call {
	id, ac := uint16(definition), l.config.AttestationCenter
	slots, center := contracts.TaskDefinition(id), contracts.NewAttestationCenter()
	slot := func(at common.Hash) *call {
		return &call{method: "eth_getStorageAt", args: []any{ac, at, TagLatest}, bytes: callBytes}
	}
	return []*call{
		slot(slots.ID), slot(slots.BlockExpiry), slot(slots.MinimumVotingPower), slot(slots.MaximumAttesters),
		getter(obls, contracts.NewOBLS().PackTotalVotingPowerPerTaskDefinition(wide(uint64(id))), TagLatest),
		getter(ac, center.PackGetTaskDefinitionRestrictedAttesters(id), TagLatest),
	}
}

func readRawTerms(all []*call) (rawTerms, error) {
	var raw rawTerms
	for i, into := range []*common.Hash{&raw.id, &raw.expiry, &raw.minimum, &raw.maximum} {
		var word hexutil.Bytes
		if err := all[i].decode(&word); err != nil {
			return raw, err
		}
		*into = common.BytesToHash(word)
	}
	total, err := all[4].word()
	if err != nil {
		return raw, err
	}
	raw.total = common.BigToHash(total)
	restricted, err := all[5].returned()
	raw.restricted = string(restricted)
	return raw, err
}

func (raw rawTerms) terms(definition messages.TaskDefinitionID) (messages.Terms, error) {
	ids, err := contracts.NewAttestationCenter().UnpackGetTaskDefinitionRestrictedAttesters([]byte(raw.restricted))
	if err != nil {
		return messages.Terms{}, unavailable("decode restricted attesters", err)
	}
	t := messages.Terms{Expiry: saturated(raw.expiry.Big()), Total: word(raw.total.Big())}
	t.Definition.Exists = raw.id == common.BigToHash(wide(uint64(definition)))
	t.Definition.MinimumVotingPower, t.Definition.MaximumAttesters = word(raw.minimum.Big()), saturated(raw.maximum.Big())
	if t.Definition.RestrictedAttesters, err = ascending(ids); err != nil {
		return messages.Terms{}, unavailable("read restricted attesters", err)
	}
	return t, nil
}

// obls reads where the AttestationCenter's OBLS is.
func (l *L2) obls(ctx context.Context) (common.Address, error) {
	c := getter(l.config.AttestationCenter, contracts.NewAttestationCenter().PackObls(), TagLatest)
	all, err := survey(ctx, l.pool, []*call{c}, func(c []*call) (common.Address, error) {
		word, err := c[0].word()
		if err != nil {
			return common.Address{}, err
		}
		return common.BigToAddress(word), nil
	})
	if err != nil {
		return common.Address{}, err
	}
	address, ok := agreedOn(all, l.pool.quorum)
	if !ok {
		return common.Address{}, disagreement("the address of OBLS is not the same")
	}
	return address, nil
}
