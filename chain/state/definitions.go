package state

import (
	"cmp"
	"context"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// maxDefinitions bounds the task definitions that an endpoint may claim to exist: those of 4096 are 24,600 calls, which
// is 246 requests of 100. A network has tens; the contract's counter would go on to 65,535.
const maxDefinitions = 4096

// Definitions reads the task definitions that have a total of their own, at the block of a pin, with the totals that
// OBLS stores for them (voting-power-sync 5, protocol 1.9), at a quorum of endpoints. Pins are given as to State, also
// one without a hash; but a pin that the chain has another block for is PIN_UNKNOWN. Other errors are State's, each
// wraps a *messages.Failure; CHAIN_UNAVAILABLE also stands for more than 4096 definitions.
//
// An endpoint is asked in three steps, or four where endpoints have to be compared at further heights: for its blocks,
// for what is needed to ask further, and for all definitions.
func (l *L2) Definitions(ctx context.Context, pin messages.Pin) (messages.Definitions, error) {
	all, err := quorum.Read(ctx, l.pool, quorum.Question[struct{}, messages.Definitions]{
		Rule: l.config.Pin, Want: pin, Settled: l.config.Settled, Probers: l.probers(),
		Begin: func(ctx context.Context, i int) (*quorum.HeadReport, struct{}, error) {
			s, err := l.readers[i].Look(ctx, pin)
			return s, struct{}{}, err
		},
		Read: func(ctx context.Context, i int, v quorum.AgreedHeads, _ struct{}) (messages.Definitions, error) {
			return l.readers[i].definitions(ctx, v)
		},
		Differ: differDefinitions,
	})
	if err != nil {
		return messages.Definitions{}, fmt.Errorf("read task definitions of L2 %d: %w", l.config.Chain, err)
	}
	return all[0], nil
}

// definitions reads them at a block that was agreed on.
func (l *l2Reader) definitions(ctx context.Context, v quorum.AgreedHeads) (messages.Definitions, error) {
	if v.Foreign {
		return messages.Definitions{}, fmt.Errorf("read at block %d: %w", v.Pin.Number, &messages.Failure{
			Reason: messages.ReasonPinUnknown,
			Detail: fmt.Sprintf("the chain has another block at number %d", v.Pin.Number),
		})
	}
	var found messages.Definitions
	err := l.inModes(true, func(m mode) (err error) {
		found, err = l.definitionsIn(ctx, m, v.Pin)
		return err
	})
	if err != nil {
		return messages.Definitions{}, fmt.Errorf("read at block %d: %w", v.Pin.Number, err)
	}
	return found, nil
}

// definitionsIn is definitions in one mode.
func (l *l2Reader) definitionsIn(ctx context.Context, m mode, b rpc.Block) (messages.Definitions, error) {
	at := rpc.BlockRef{Block: b, Numbered: m.numbered}.Param()
	found, counter, err := l.definitionFacts(ctx, m.watching(true, b), at)
	if err != nil {
		return messages.Definitions{}, err
	}
	if counter > maxDefinitions {
		return messages.Definitions{}, rpc.Unavailable("read task definitions",
			fmt.Errorf("%d task definitions are more than the %d that are read", counter, maxDefinitions))
	}
	found.Totals, err = l.definitionTotals(ctx, m.watching(true, b), at, found.OBLS, definitionIDs(counter))
	return found, err
}

// definitionFacts reads what has to be known before the definitions can be asked for, the highest id
// of the AVS's own among it.
func (l *l2Reader) definitionFacts(
	ctx context.Context, g *rpc.Guard, at any,
) (found messages.Definitions, counter uint64, _ error) {
	center, ac := contracts.NewAttestationCenter(), l.config.AttestationCenter
	all := []*rpc.Call{
		rpc.Getter(ac, center.PackObls(), at), rpc.Getter(ac, center.PackNumOfTotalOperators(), at),
		rpc.Getter(ac, center.PackNumOfTaskDefinitions(), at),
	}
	if err := l.Endpoint.AskGuarded(ctx, all, g); err != nil {
		return found, 0, err
	}
	w, err := words(all...)
	if err != nil {
		return found, 0, err
	}
	return messages.Definitions{OBLS: common.BigToAddress(w[0]), OperatorIDs: saturated(w[1])}, saturated(w[2]), nil
}

// definitionIDs lists the ids that definitions may have, ascending: the AVS's own, up to the
// counter, and the contracts'.
func definitionIDs(counter uint64) []messages.TaskDefinitionID {
	ids := make([]messages.TaskDefinitionID, 0, counter+2)
	for id := range counter {
		ids = append(ids, messages.TaskDefinitionID(id+1)) //nolint:gosec // At most maxDefinitions.
	}
	return append(ids, messages.VotingPowerSync, messages.DefinitionTotalsSync)
}

// definitionTotals reads definitions side by side and keeps those with a total of their own.
func (l *l2Reader) definitionTotals(
	ctx context.Context, g *rpc.Guard, at any, obls common.Address, ids []messages.TaskDefinitionID,
) ([]messages.DefinitionTotal, error) {
	var all []*rpc.Call
	for _, id := range ids {
		stored := slotCall(obls, contracts.OBLSDefinitionTotalSlot(uint16(id)), at)
		all = append(all, l.config.termsCalls(id, at, stored)...)
	}
	if err := l.Endpoint.AskGuarded(ctx, all, g); err != nil {
		return nil, err
	}
	var totals []messages.DefinitionTotal
	each := len(all) / len(ids)
	for i, id := range ids {
		d, err := readDefinitionTotal(id, all[i*each:(i+1)*each])
		if err != nil {
			return nil, fmt.Errorf("read task definition %d: %w", id, err)
		}
		if ownTotal(d.Definition) {
			totals = append(totals, d)
		}
	}
	return totals, nil
}

// readDefinitionTotal reads the answers to termsCalls with the total's slot among them.
func readDefinitionTotal(id messages.TaskDefinitionID, answered []*rpc.Call) (messages.DefinitionTotal, error) {
	raw, err := readRawTerms(answered, (*rpc.Call).Slot)
	if err != nil {
		return messages.DefinitionTotal{}, err
	}
	terms, err := raw.terms(id)
	return messages.DefinitionTotal{ID: id, Definition: terms.Definition, Stored: terms.Total}, err
}

// ownTotal tells whether the AttestationCenter takes a definition's quorum from a total of its own (protocol 3.4).
func ownTotal(d messages.Definition) bool {
	return d.Exists && (len(d.RestrictedAttesters) > 0 || !d.MinimumVotingPower.IsZero())
}

// differDefinitions is differL2 for task definitions.
func differDefinitions(odd, agreed messages.Definitions) string {
	if reflect.DeepEqual(odd, agreed) {
		return ""
	}
	different := cmp.Or(
		differValues("the address of OBLS", odd.OBLS, agreed.OBLS),
		differValues("the number of operator ids", odd.OperatorIDs, agreed.OperatorIDs),
		differValues("the list of task definitions with a total of their own", idsOf(odd.Totals), idsOf(agreed.Totals)),
	)
	for i := 0; different == "" && i < len(odd.Totals); i++ {
		o, a := odd.Totals[i], agreed.Totals[i]
		different = cmp.Or(
			differValues(fmt.Sprintf("the stored total of task definition %d", a.ID), o.Stored.Dec(), a.Stored.Dec()),
			differValues(fmt.Sprintf("task definition %d", a.ID), o.Definition, a.Definition),
		)
	}
	return cmp.Or(different, otherDifference)
}

func idsOf(totals []messages.DefinitionTotal) []messages.TaskDefinitionID {
	ids := make([]messages.TaskDefinitionID, 0, len(totals))
	for _, d := range totals {
		ids = append(ids, d.ID)
	}
	return ids
}
