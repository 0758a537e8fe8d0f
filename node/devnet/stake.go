package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/bls"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// Stake is how many shares of the first strategy an operator has, in wei: the first that the staking contract's own
// strategies() names, so that whoever sets an operator's shares there sets all of its power.
type Stake struct {
	Operator common.Address
	Shares   *big.Int
}

// SetStakes changes stakes on the L1 and waits until they are mined. An embedded chain takes them all in one block, so
// that no round sees some of them without the others.
func (d *Devnet) SetStakes(ctx context.Context, stakes ...Stake) error {
	batch, err := contracts.NewBatch(ctx, d.l1.Client(), d.deployer)
	if err != nil {
		return fmt.Errorf("change stakes: %w", err)
	}
	d.betweenL1Blocks(func() {
		for _, s := range stakes {
			input := contracts.NewDevStaking().PackSetShares(s.Operator, d.strategy, s.Shares)
			batch.Call(ctx, "setShares of "+s.Operator.Hex(), d.onL1.DevStaking, input)
		}
	})
	if err := batch.Wait(ctx); err != nil {
		return fmt.Errorf("change stakes: %w", err)
	}
	return nil
}

// firstStrategy asks the staking contract: it lists strategies as they were deployed, not by address.
func (d *Devnet) firstStrategy(ctx context.Context) (common.Address, error) {
	staking := contracts.NewDevStaking()
	output, err := call(ctx, d.l1.Client(), d.onL1.DevStaking, staking.PackStrategies())
	if err != nil {
		return common.Address{}, fmt.Errorf("read strategies on the L1: %w", err)
	}
	list, err := staking.UnpackStrategies(output)
	if err != nil {
		return common.Address{}, fmt.Errorf("decode strategies: %w", err)
	}
	if len(list) == 0 {
		return common.Address{}, errors.New("the staking contract has no strategies")
	}
	return list[0], nil
}

// betweenL1Blocks holds the L1's next block back while something is sent, where it can.
func (d *Devnet) betweenL1Blocks(send func()) {
	if l1, able := d.l1.(pauser); able {
		l1.Pause(true)
		defer l1.Pause(false)
	}
	send()
}

// register makes an operator of every key on the L1: with EigenLayer's directory, then with the AVS, with the proof
// that it holds its BLS key (protocol 1.8 and 2.6). The relayer carries the registrations to the L2, where ids are
// given out in the order of the keys: a block takes transactions of equal price as they came.
func (d *Devnet) register(ctx context.Context, keys []operatorKeys) error {
	batches := make([]*contracts.Batch, len(keys))
	for i, k := range keys {
		batch, err := contracts.NewBatch(ctx, d.l1.Client(), k.account)
		if err != nil {
			return fmt.Errorf("register %s: %w", k.Address(), err)
		}
		batches[i] = batch
	}
	governance := contracts.NewAvsGovernance()
	for _, batch := range batches {
		// The development staking contract plays EigenLayer and checks no signature.
		unsigned := contracts.SignatureWithSaltAndExpiry{Expiry: new(big.Int)}
		batch.Call(ctx, "registerOperatorToEigenLayer", d.onL1.AvsGovernance,
			governance.PackRegisterOperatorToEigenLayer(unsigned, nil))
	}
	for i, batch := range batches {
		batch.Call(ctx, "registerAsOperator", d.onL1.AvsGovernance,
			governance.PackRegisterAsOperator0(d.registration(keys[i])))
	}
	for i, batch := range batches {
		if err := batch.Wait(ctx); err != nil {
			return fmt.Errorf("register %s: %w", keys[i].Address(), err)
		}
	}
	return nil
}

func (d *Devnet) registration(k operatorKeys) contracts.OperatorRegistrationParams {
	operator := k.Address()
	digest := bls.RegistrationDigest(operator, d.onL1.AvsGovernance, d.l1.ID())
	return contracts.OperatorRegistrationParams{
		BlsKey: k.Consensus.PublicKey().Words(), RewardsReceiver: operator,
		BlsRegistrationSignature: contracts.AuthSignature{
			Signature: k.Consensus.Sign(digest, bls.DomainAuth()).Words(),
		},
	}
}
