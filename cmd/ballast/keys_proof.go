package main

import (
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/node/config"
	"github.com/ballast-avs/ballast/node/keys"
	"github.com/ballast-avs/ballast/node/operator"
)

const (
	flagContract = "contract"
	flagChain    = "chain"
	flagOperator = "operator"
)

func keysProofCommand() *cli.Command {
	return &cli.Command{
		Name: "bls-proof", Usage: "sign the proof that an operator holds its BLS key",
		Description: "Registration and key updates carry this signature, so that nobody can register another's\n" +
			"key. It is bound to the operator, to one contract and to one chain: AvsGovernance and the\n" +
			"L1's id for registerAsOperator, AttestationCenter and the L2's id for updateBlsKey. ballast\n" +
			"operator register makes it by itself; this is for those who send the transaction with other\n" +
			"tools, such as a multisig or a hardware wallet.\n\n" +
			"Example:\n" +
			"   ballast keys bls-proof --bls-keystore consensus.json --operator 0x... --contract 0x... --chain holesky",
		Flags: append(keyFlags(),
			&cli.StringFlag{
				Name: flagContract, Usage: "`ADDRESS` of AvsGovernance or of AttestationCenter (the proxy)",
			},
			&cli.StringFlag{Name: flagChain, Usage: "name or id of the contract's `CHAIN`"},
			&cli.StringFlag{
				Name:  flagOperator,
				Usage: "`ADDRESS` of the operator, where the controller key is elsewhere [$OPERATOR_ADDRESS]",
			}, jsonFlag()),
		Action: withoutArguments(proveKey),
	}
}

// keyProof is the proof of protocol.md 2.6 and what it is bound to.
type keyProof struct {
	Operator     common.Address `json:"operator"`
	Contract     common.Address `json:"contract"`
	ChainID      uint64         `json:"chainId"`
	Digest       string         `json:"digest"`
	BLSPublicKey []string       `json:"blsKey"`                   // x.c0, x.c1, y.c0, y.c1
	Signature    []string       `json:"blsRegistrationSignature"` // x, y
}

func proveKey(c *cli.Context) error {
	s, err := loadConfig(c)
	if err != nil {
		return err
	}
	if c.String(flagContract) == "" || c.String(flagChain) == "" {
		return errors.New("--contract and --chain are needed: what the proof is bound to")
	}
	contract, err := keys.ParseAddress(c.String(flagContract))
	if err != nil {
		return fmt.Errorf("--%s: %w", flagContract, err)
	}
	id, err := config.ParseChain(c.String(flagChain))
	if err != nil {
		return fmt.Errorf("--%s: %w", flagChain, err)
	}
	from := s.KeySources
	if c.IsSet(flagOperator) {
		from.OperatorAddress, from.OperatorName = c.String(flagOperator), "--"+flagOperator
	}
	set, err := openKeys(c, from)
	if err != nil {
		return err
	}
	digest := bls.RegistrationDigest(set.Operator, contract, new(big.Int).SetUint64(uint64(id)))
	public, signature := set.Consensus.PublicKey().Words(), set.Consensus.Sign(digest, bls.DomainAuth()).Words()
	p := keyProof{
		Operator: set.Operator, Contract: contract, ChainID: uint64(id), Digest: hexutil.Encode(digest[:]),
		BLSPublicKey: operator.Words(public[:]...), Signature: operator.Words(signature[:]...),
	}
	return show(c, p, renderProof)
}

func renderProof(w io.Writer, p keyProof) error {
	t := newTable(w)
	t.row("operator", p.Operator)
	t.row("contract", p.Contract)
	t.row("chain id", p.ChainID)
	t.row("digest", p.Digest)
	t.list("BLS public key", p.BLSPublicKey)
	t.list("signature", p.Signature)
	return t.Flush()
}
