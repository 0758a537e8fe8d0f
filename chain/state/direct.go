package state

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// words reads the first words of several calls.
func words(calls ...*rpc.Call) ([]*big.Int, error) {
	out := make([]*big.Int, 0, len(calls))
	for _, c := range calls {
		w, err := c.Word()
		if err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, nil
}

// plainHint asks for what readPlainHint reads.
func (l *l2Reader) plainHint(at any) (obls, handler, ids *rpc.Call) {
	center := contracts.NewAttestationCenter()
	return rpc.Getter(l.config.AttestationCenter, center.PackObls(), at),
		rpc.Getter(l.config.AttestationCenter, center.PackInternalTaskHandler(), at),
		rpc.Getter(l.config.AttestationCenter, center.PackNumOfTotalOperators(), at)
}

func readPlainHint(obls, handler, ids *rpc.Call) (hint, error) {
	w, err := words(obls, handler, ids)
	if err != nil {
		return hint{}, err
	}
	return hint{obls: common.BigToAddress(w[0]), handler: common.BigToAddress(w[1]), ids: saturated(w[2])}, nil
}

// plainParts plans a snapshot without the reader contract: one call per fact, three per operator, one per key.
func (l *l2Reader) plainParts(s *snapshot, h hint) []work {
	parts := []work{l.plainFacts(s, h)}
	if s.wantOperators {
		parts = append(parts, l.plainOperators(s, h))
	}
	if s.wantKeys {
		parts = append(parts, plainKeys(s, h))
	}
	return parts
}

func (l *l2Reader) plainFacts(s *snapshot, h hint) work {
	center, obls, handler := contracts.NewAttestationCenter(), contracts.NewOBLS(), contracts.NewInternalTaskHandler()
	id, at, ac := uint16(messages.VotingPowerSync), s.block.Param(), l.config.AttestationCenter
	oblsAt, handlerAt, ids := l.plainHint(at)
	all := []*rpc.Call{
		oblsAt, handlerAt, ids,
		rpc.Getter(ac, center.PackIsFlowPaused([4]byte{0x2a, 0xed, 0xfb, 0xf3}), at), // TASKS_SUBMISSION_FLOW
		rpc.Getter(ac, center.PackGetTaskDefinitionMinimumVotingPower(id), at),
		rpc.Getter(ac, center.PackGetTaskDefinitionMaximumNumberOfAttesters(id), at),
		rpc.Getter(h.obls, obls.PackTotalVotingPower(), at),
		rpc.Getter(h.obls, obls.PackTotalVotingPowerPerTaskDefinition(wide(uint64(id))), at),
		rpc.Getter(h.obls, obls.PackHasRole([32]byte{0xcf, 0x9d, 0x7b, 0xf0}, h.handler), at), // VOTING_POWER_SYNCER
		{Method: "eth_chainId", Bytes: rpc.CallBytes},
		l.definitionCall(at),
		rpc.Getter(ac, center.PackGetTaskDefinitionRestrictedAttesters(id), at),
		rpc.Getter(h.handler, handler.PackGetLastCommitBlockL1(), at),
		rpc.Getter(h.handler, handler.PackGetLastCommitBlockL2(), at),
	}
	return &single{all: all, read: func() error { return readPlainFacts(s, all) }}
}

// readPlainFacts reads the answers in the order of plainFacts.
func readPlainFacts(s *snapshot, all []*rpc.Call) error {
	w, err := words(all[:9]...)
	if err != nil {
		return err
	}
	f := facts{number: s.block.Seen()}
	f.hint = hint{obls: common.BigToAddress(w[0]), handler: common.BigToAddress(w[1]), ids: saturated(w[2])}
	f.readiness = messages.Readiness{SubmissionPaused: w[3].Sign() != 0, HandlerMaySync: w[8].Sign() != 0}
	f.definition.MinimumVotingPower, f.definition.MaximumAttesters = word(w[4]), saturated(w[5])
	f.total, f.definitionTotal = word(w[6]), word(w[7])
	if f.chain, err = all[9].Number(); err != nil {
		return err
	}
	if f.definition.Exists, err = definitionExists(all[10]); err != nil {
		return err
	}
	raw, err := all[11].Returned()
	if err != nil {
		return rpc.FailureOf("read restricted attesters", err)
	}
	restricted, err := contracts.NewAttestationCenter().UnpackGetTaskDefinitionRestrictedAttesters(raw)
	if err != nil {
		return rpc.Unavailable("decode restricted attesters", err)
	}
	if f.definition.RestrictedAttesters, err = ascending(restricted); err != nil {
		return rpc.Unavailable("read restricted attesters", err)
	}
	if f.hint.handler != (common.Address{}) {
		commit, err := words(all[12:14]...)
		if err != nil {
			return err
		}
		f.readiness.HandlerSet = true
		f.commit = messages.Commit{L1: saturated(commit[0]), L2: saturated(commit[1])}
	}
	s.facts = f
	return nil
}

func (l *l2Reader) plainOperators(s *snapshot, h hint) work {
	center, obls := contracts.NewAttestationCenter(), contracts.NewOBLS()
	var all []*rpc.Call
	for id := range h.ids {
		n := wide(id + 1)
		all = append(all,
			rpc.Getter(h.obls, obls.PackVotingPower(n), s.block.Param()),
			rpc.Getter(h.obls, obls.PackIsActive(n), s.block.Param()),
			rpc.Getter(l.config.AttestationCenter, center.PackGetOperatorPaymentDetail(n), s.block.Param()))
	}
	return &single{all: all, read: func() error {
		s.operators = nil
		for i := 0; i+2 < len(all); i += 3 {
			w, err := words(all[i : i+3]...)
			if err != nil {
				return err
			}
			op := messages.Operator{
				ID: messages.OperatorID(i/3 + 1), Address: common.BigToAddress(w[2]), Power: word(w[0]),
				Active: w[1].Sign() != 0,
			}
			if op.Active || !op.Power.IsZero() {
				s.operators = append(s.operators, op)
			}
		}
		return nil
	}}
}

func plainKeys(s *snapshot, h hint) work {
	obls := contracts.NewOBLS()
	var all []*rpc.Call
	for id := range h.ids {
		all = append(all, rpc.Getter(h.obls, obls.PackGetOperatorBLSPubKey(wide(id+1)), s.block.Param()))
	}
	return &single{all: all, read: func() error {
		s.keysByID = make(map[messages.OperatorID]messages.BLSPublicKey, len(all))
		for i, c := range all {
			raw, err := c.Returned()
			if c.Err != nil && rpc.Classify(c.Err) == rpc.KindReverted {
				continue // Inactive, or no key.
			}
			if err != nil {
				return rpc.FailureOf("read BLS key", err)
			}
			if len(raw) == bls.PublicKeySize {
				s.keysByID[messages.OperatorID(i+1)] = messages.BLSPublicKey(raw)
			}
		}
		return nil
	}}
}

// plainPowers asks for registration and power of operators one by one, with all the gas that the endpoint grants. It is
// also how an operator is asked again whose row failed.
func (l *l1Reader) plainPowers(at any, list []common.Address, into func(i int, p power)) work {
	governance := contracts.NewAvsGovernance()
	all := make([]*rpc.Call, 0, 2*len(list))
	for _, operator := range list {
		registered := rpc.Getter(l.config.AvsGovernance, governance.PackIsOperatorRegistered(operator), at)
		votingPower := rpc.Getter(l.config.AvsGovernance, governance.PackVotingPower(operator), at)
		registered.Gas, votingPower.Gas = l.gasPerOperator(), l.gasPerOperator()
		all = append(all, registered, votingPower)
	}
	return &single{all: all, read: func() error {
		for i := range list {
			p, err := readPlainPower(all[2*i], all[2*i+1])
			if err != nil {
				return fmt.Errorf("read voting power of %s: %w", list[i], err)
			}
			into(i, p)
		}
		return nil
	}}
}

// readPlainPower tells an operator that the EVM cannot answer for from an endpoint that cannot answer.
func readPlainPower(registered, votingPower *rpc.Call) (power, error) {
	isRegistered, err := registered.Executed()
	if err != nil || isRegistered == nil {
		return power{}, err
	}
	if isRegistered.IsZero() {
		return power{readable: true}, nil
	}
	amount, err := votingPower.Executed()
	if err != nil || amount == nil {
		return power{}, err
	}
	return power{readable: true, amount: *amount}, nil
}
