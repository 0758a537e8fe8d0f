package contracts

import (
	"context"
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// L2Options set up DeployL2.
type L2Options struct {
	Key         *ecdsa.PrivateKey // pays and gets AVS_FACTORY_ROLE
	Accounts    Accounts
	RewardsOnL2 bool
	EndpointID  uint32 // id of this chain at the message handler
	// Rewrite changes the code of every contract before it is deployed, as devchain.SeesL1 does; nil leaves it.
	Rewrite func(code []byte) []byte

	// Mine makes a block, on chains that do not mine by themselves; it is called until all is mined. May be nil.
	Mine func()
}

// L2Contracts are the addresses to call: the proxies.
type L2Contracts struct {
	AttestationCenter   common.Address
	OBLS                common.Address
	InternalTaskHandler common.Address
	L2MessageHandler    common.Address
}

// DeployL2 deploys and links the contracts of an L2, with the roles that tasks 10001 and 10002 need. All transactions
// are sent at once and then waited for, at most three minutes. ErrReverted is returned if one of them failed.
func DeployL2(ctx context.Context, backend Backend, opts L2Options) (L2Contracts, error) {
	ctx, cancel := context.WithTimeout(ctx, deployTimeout)
	defer cancel()
	s, err := NewBatch(ctx, backend, opts.Key)
	if err != nil {
		return L2Contracts{}, fmt.Errorf("deploy L2: %w", err)
	}
	s.rewrite = opts.Rewrite
	who := opts.Accounts.or(s.from)

	obls := s.create(ctx, &OBLSMetaData, nil)
	tasks := s.create(ctx, &InternalTaskHandlerMetaData, nil)
	messages := s.create(ctx, &L2MessageHandlerMetaData, nil)
	extension := s.create(ctx, &AttestationCenterExtensionMetaData, nil)
	center := s.create(ctx, &AttestationCenterMetaData, NewAttestationCenter().PackConstructor(extension))

	var d L2Contracts
	d.OBLS = s.createProxy(ctx, obls, who.Governance, NewOBLS().PackInitialize())
	d.AttestationCenter = s.address(2)
	d.InternalTaskHandler = s.createProxy(ctx, tasks, who.Governance,
		NewInternalTaskHandler().PackInitialize(d.AttestationCenter, d.OBLS))
	d.L2MessageHandler = s.createProxy(ctx, messages, who.Governance, NewL2MessageHandler().PackInitialize(
		who.Governance, who.Operations, who.Community, who.Relayer, opts.EndpointID, s.from))
	s.createProxy(ctx, center, who.Governance,
		NewAttestationCenter().PackInitialize(AttestationCenterInitializationParams{
			AvsGovernanceMultisigOwner: who.Governance,
			OperationsMultisig:         who.Operations,
			CommunityMultisig:          who.Community,
			MessageHandler:             d.L2MessageHandler,
			Obls:                       d.OBLS,
			AvsTreasury:                who.Treasury,
			IsRewardsOnL2:              opts.RewardsOnL2,
			InternalTaskHandler:        d.InternalTaskHandler,
		}))
	s.Call(ctx, "setOblsManager", d.OBLS, NewOBLS().PackSetOblsManager(d.AttestationCenter))
	s.Call(ctx, "setVotingPowerSyncer", d.OBLS, NewOBLS().PackSetVotingPowerSyncer(d.InternalTaskHandler))
	s.Call(ctx, "setAttestationCenter", d.L2MessageHandler,
		NewL2MessageHandler().PackSetAttestationCenter(d.AttestationCenter))

	if err := s.wait(ctx, opts.Mine); err != nil {
		return L2Contracts{}, fmt.Errorf("deploy L2: %w", err)
	}
	return d, nil
}
