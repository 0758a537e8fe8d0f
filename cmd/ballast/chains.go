package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain"
	"github.com/ballast-avs/ballast/messages"
	"github.com/ballast-avs/ballast/node"
	"github.com/ballast-avs/ballast/node/inspect"
	"github.com/ballast-avs/ballast/node/settings"
)

// readFlags are the flags of commands that only read both chains.
func readFlags() []cli.Flag { return append(settingFlags(settings.GroupChains), jsonFlag()) }

// openChains connects to both chains of the settings. The payer's balance is read too, unless it is the zero address.
func openChains(ctx context.Context, s settings.Settings, payer common.Address) (inspect.Chains, func(), error) {
	if err := s.Require(settings.NeedL1, settings.NeedL2); err != nil {
		return inspect.Chains{}, nil, err
	}
	l1, l1ID, err := openPool(ctx, "L1", s.L1, s.Quorum)
	if err != nil {
		return inspect.Chains{}, nil, err
	}
	l2, l2ID, err := openPool(ctx, "L2", s.L2, s.Quorum)
	if err != nil {
		l1.Close()
		return inspect.Chains{}, nil, err
	}
	closeBoth := func() { l1.Close(); l2.Close() }
	if err = errors.Join(
		node.CheckContract(ctx, l1, "AVS_GOVERNANCE_ADDRESS", s.AvsGovernance),
		node.CheckContract(ctx, l2, "ATTESTATION_CENTER_ADDRESS", s.AttestationCenter),
	); err != nil {
		closeBoth()
		return inspect.Chains{}, nil, err
	}
	transactions, err := l2.Client(ctx)
	if err != nil {
		closeBoth()
		return inspect.Chains{}, nil, fmt.Errorf("connect to the L2: %w", err)
	}
	return inspect.Chains{
		L1ID: l1ID, L2ID: l2ID, Transactions: transactions, AttestationCenter: s.AttestationCenter,
		L1: chain.NewL1(l1, chain.L1Config{Chain: l1ID, AvsGovernance: s.AvsGovernance, Pin: s.L1.Pin()}),
		L2: chain.NewL2(l2, chain.L2Config{Chain: l2ID, AttestationCenter: s.AttestationCenter, Pin: s.L2.Pin(), Payer: payer}),
	}, closeBoth, nil
}

// openPool connects to one chain, L1 or L2, and checks that it is the one that was named.
func openPool(ctx context.Context, name string, c settings.Chain, quorum int) (*chain.Pool, messages.ChainID, error) {
	pool, identity, err := node.OpenPool(ctx, name, c.NodeConfig(quorum), chain.Watch{})
	return pool, identity.ID, err
}
