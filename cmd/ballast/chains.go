package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/state"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/inspect"
	"github.com/ballast-avs/ballast/node/network"
)

// readFlags are the flags of commands that only read both chains.
func readFlags() []cli.Flag { return append(optionFlags(config.GroupChains), jsonFlag()) }

// openChains connects to the L1 and to one L2 of the settings. The payer's balance is read too,
// unless it is the zero address.
func openChains(
	ctx context.Context, s config.Node, on config.L2, payer common.Address,
) (inspect.Chains, func(), error) {
	if err := s.Require(config.NeedL1, config.NeedL2); err != nil {
		return inspect.Chains{}, nil, err
	}
	l1, onL1, err := network.Open(ctx, "L1", s.L1, quorum.Watch{})
	if err != nil {
		return inspect.Chains{}, nil, err
	}
	l2, onL2, err := network.Open(ctx, "L2", on.Chain, quorum.Watch{})
	if err != nil {
		l1.Close()
		return inspect.Chains{}, nil, err
	}
	closeBoth := func() { l1.Close(); l2.Close() }
	if err = errors.Join(
		network.CheckContract(ctx, l1, "AVS_GOVERNANCE_ADDRESS", s.AvsGovernance),
		network.CheckContract(ctx, l2, "ATTESTATION_CENTER_ADDRESS", on.AttestationCenter),
	); err != nil {
		closeBoth()
		return inspect.Chains{}, nil, err
	}
	reader := state.NewL2(l2,
		state.L2Config{Chain: onL2.ID, AttestationCenter: on.AttestationCenter, Pin: on.Pin, Payer: payer})
	return inspect.Chains{
		L1ID: onL1.ID, L2ID: onL2.ID, Transactions: reader, AttestationCenter: on.AttestationCenter,
		L1: state.NewL1(l1, state.L1Config{Chain: onL1.ID, AvsGovernance: s.AvsGovernance, Pin: s.L1.Pin}),
		L2: reader,
	}, closeBoth, nil
}

// onEachL2 looks at every L2 of the settings: one that cannot be looked at hides no other one. Where there are several,
// an error says which one it is about.
func onEachL2[T any](s config.Node, look func(config.L2) (T, error)) (all []T, err error) {
	for _, on := range s.L2s {
		one, failed := look(on)
		switch {
		case failed == nil:
			all = append(all, one)
		case len(s.L2s) > 1:
			err = errors.Join(err, fmt.Errorf("L2 %s: %w", config.ChainName(on.ID), failed))
		default:
			err = failed
		}
	}
	return all, err
}
