package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/contracts"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/operator"
)

const (
	flagRewardsReceiver   = "rewards-receiver"
	flagAuthToken         = "auth-token"
	flagWithoutEigenLayer = "without-eigenlayer"
)

// authTokenBytes is the length of an admission: an ECDSA signature of the AVS (protocol.md 1.8).
const authTokenBytes = 65

func operatorRegisterCommand() *cli.Command {
	return &cli.Command{
		Name: "register", Usage: "register with EigenLayer for the AVS, and with the AVS",
		Description: "Sends registerOperatorToEigenLayer, which makes stake count, and then registerAsOperator\n" +
			"with the proof that the operator holds its BLS key, both to AvsGovernance on the L1. The\n" +
			"AVS tells every L2 by message, which takes minutes; the L2 starts with the voting power of\n" +
			"that moment, so deposit first. The account has to be an operator of EigenLayer.\n\n" +
			"Examples:\n" +
			"   ballast operator register --config ballast.yaml --dry-run\n" +
			"   ballast operator register --config ballast.yaml --rewards-receiver 0x... --auth-token 0x... --yes",
		Flags: append(sendFlags(l1Flags()...),
			&cli.StringFlag{Name: flagRewardsReceiver, Usage: "`ADDRESS` that rewards go to; by default the operator"},
			&cli.StringFlag{
				Name:  flagAuthToken,
				Usage: "admission in `HEX` that an AVS by invitation gave for this operator; it is not secret",
			},
			&cli.BoolFlag{Name: flagWithoutEigenLayer, Usage: "do not register with EigenLayer: for stake elsewhere"}),
		Action: withoutArguments(registerOperator),
	}
}

func registerOperator(c *cli.Context) error {
	var r operator.Registration
	check := func() error {
		if c.String(flagAuthToken) != "" {
			var err error
			if r.Token, err = hexutil.Decode(c.String(flagAuthToken)); err != nil || len(r.Token) != authTokenBytes {
				return fmt.Errorf("--%s: it is not an admission: %d bytes in hex with 0x", flagAuthToken,
					authTokenBytes)
			}
		}
		return addressFlag(c, flagRewardsReceiver, &r.Receiver)
	}
	return actOnL1(c, check, func(e session, facts operator.L1) (operator.Plan, error) {
		r.Operator, r.Governance, r.Consensus = e.keys.Operator, e.config.AvsGovernance, e.keys.Consensus
		r.Chain = new(big.Int).SetUint64(uint64(e.on.id))
		if !c.Bool(flagWithoutEigenLayer) && facts.Directory != (common.Address{}) && !facts.InEigenLayer {
			var err error
			if r.Eigen, err = e.signEigen(facts.Directory); err != nil {
				return operator.Plan{}, err
			}
		}
		return operator.Register(r, facts), nil
	})
}

// signEigen signs the registration with EigenLayer, under a fresh salt.
func (e session) signEigen(directory common.Address) (*contracts.SignatureWithSaltAndExpiry, error) {
	var salt [32]byte
	if _, err := rand.Read(salt[:]); err != nil {
		return nil, fmt.Errorf("draw a salt: %w", err)
	}
	signed, err := operator.SignEigen(e.cli.Context, e.on.reads, directory, e.config.AvsGovernance, e.keys.Controller,
		salt)
	if errors.Is(err, operator.ErrDigest) {
		err = fmt.Errorf("%w, or give --%s", err, flagWithoutEigenLayer)
	}
	return &signed, err
}

func operatorUnregisterCommand() *cli.Command {
	return &cli.Command{
		Name: "unregister", Usage: "leave EigenLayer's set of the AVS, and the AVS",
		Description: "Sends unregisterAsOperatorFromEigenLayer and then unregisterAsOperatorFromAvs to\n" +
			"AvsGovernance on the L1. The stake stays where it is. Where the L2 is configured too, what\n" +
			"is lost there is shown before.\n\n" +
			"Example:\n" +
			"   ballast operator unregister --config ballast.yaml",
		Flags:  sendFlags(append(l1Flags(), l2Flags()...)...),
		Action: withoutArguments(unregisterOperator),
	}
}

func unregisterOperator(c *cli.Context) error {
	return actOnL1(c, noFlags, func(e session, facts operator.L1) (operator.Plan, error) {
		var onL2 *operator.L2
		if on, err := e.config.OnlyL2(); err == nil && e.config.Require(config.NeedL2) == nil {
			found, err := readL2(c.Context, on, e.keys.Operator)
			if err != nil {
				warn(c.App.ErrWriter, fmt.Sprintf("what is lost on the L2 is not shown: %v", err))
			} else {
				onL2 = &found.L2
			}
		}
		return operator.Unregister(e.keys.Operator, e.config.AvsGovernance, facts, onL2), nil
	})
}

func operatorUpdateKeyCommand() *cli.Command {
	return &cli.Command{
		Name: "update-bls-key", Usage: "put another BLS key in place of the one that the L2 holds",
		Description: "Sends updateBlsKey to AttestationCenter on the L2, with the proof that the operator holds\n" +
			"the new key. The new key is the one of --bls-keystore (or the one that follows from the\n" +
			"ECDSA key, where none is given), the controller key pays; the old BLS key is not needed.\n" +
			"Restart the node with the new key as soon as the transaction is mined: from then on votes\n" +
			"with the old one do not count. Repeat it for every L2 of the AVS (--l2-chain).\n\n" +
			"Example, for a node whose settings still name the old keystore:\n" +
			"   ballast keys new --bls-keystore new-consensus.json\n" +
			"   ballast operator update-bls-key --config ballast.yaml --bls-keystore new-consensus.json",
		Flags:  sendFlags(l2Flags()...),
		Action: withoutArguments(updateOperatorKey),
	}
}

func updateOperatorKey(c *cli.Context) error {
	e, err := prepare(c, config.NeedL2, noFlags)
	if err != nil {
		return err
	}
	defer e.on.pool.Close()
	center := e.l2.AttestationCenter
	facts, err := operator.ReadL2(c.Context, e.on.reads, center, e.keys.Operator)
	if err != nil {
		return err
	}
	plan, err := operator.UpdateKey(operator.KeyUpdate{
		Operator: e.keys.Operator, Center: center, Chain: new(big.Int).SetUint64(uint64(e.on.id)),
		New: e.keys.Consensus,
	}, facts)
	if err != nil {
		return err
	}
	e.noteNode(&plan)
	return e.perform(plan)
}
