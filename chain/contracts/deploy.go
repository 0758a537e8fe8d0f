package contracts

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrReverted is returned when a transaction of a deployment was mined and failed.
var ErrReverted = errors.New("transaction reverted")

// Accounts are those a deployment appoints (protocol.md 1.2). A zero address stands for the deployer.
type Accounts struct {
	Governance common.Address // AVS_GOVERNANCE_MULTISIG, role admin and owner of the proxies
	Operations common.Address // OPERATIONS_MULTISIG
	Community  common.Address // COMMUNITY_MULTISIG
	Relayer    common.Address // carries messages between the layers (STATE_RECEIVER)
	Treasury   common.Address // reported by avsTreasury(); nothing is paid from it
}

func (a Accounts) or(deployer common.Address) Accounts {
	for _, account := range []*common.Address{&a.Governance, &a.Operations, &a.Community, &a.Relayer, &a.Treasury} {
		if *account == (common.Address{}) {
			*account = deployer
		}
	}
	return a
}

// L1Options set up DeployL1.
type L1Options struct {
	Key      *ecdsa.PrivateKey // pays and gets AVS_FACTORY_ROLE
	Accounts Accounts
	AVSName  string // must not be empty

	// Strategies is how many strategies the development staking contract deploys, at most 30 (they must fit one
	// transaction). It is used if Sources is nil.
	Strategies int
	// Sources are the staking contracts of a real chain; nil deploys DevStaking.
	Sources *StakeRegistrySources
	// Defaults are the staking contracts AvsGovernance starts with; with DevStaking its strategies are taken.
	Defaults []StakingContractInfo

	AllowlistSigner common.Address
	L2EndpointIDs   []uint32 // reported by getLzEids()

	// Mine makes a block, on chains that do not mine by themselves; it is called until all is mined. May be nil.
	Mine func()
}

// L1Contracts are the addresses to call: the proxies where there are proxies.
type L1Contracts struct {
	AvsGovernance    common.Address
	L1MessageHandler common.Address
	StakeRegistry    common.Address
	BLSAuthSingleton common.Address
	DevStaking       common.Address   // zero on chains with their own staking contracts
	Strategies       []common.Address // of DevStaking, ascending
}

// DeployL1 deploys and links the contracts of L1. All transactions are sent at once and then waited for, at most
// three minutes. ErrReverted is returned if one of them failed.
func DeployL1(ctx context.Context, backend Backend, opts L1Options) (L1Contracts, error) {
	ctx, cancel := context.WithTimeout(ctx, deployTimeout)
	defer cancel()
	s, err := NewBatch(ctx, backend, opts.Key)
	if err != nil {
		return L1Contracts{}, fmt.Errorf("deploy L1: %w", err)
	}
	who := opts.Accounts.or(s.from)

	var d L1Contracts
	sources, defaults := opts.Sources, opts.Defaults
	if sources == nil {
		sources, defaults = createDevStaking(ctx, s, opts.Strategies, &d)
	}
	registry := s.create(ctx, &StakeRegistryMetaData, nil)
	d.StakeRegistry = s.createProxy(ctx, registry, who.Governance,
		NewStakeRegistry().PackInitialize(*sources, defaults))
	d.BLSAuthSingleton = s.create(ctx, &BLSAuthSingletonMetaData, nil)
	handler := s.create(ctx, &L1MessageHandlerMetaData, nil)
	d.L1MessageHandler = s.createProxy(ctx, handler, who.Governance, NewL1MessageHandler().PackInitialize(
		who.Governance, who.Operations, who.Community, who.Relayer, 0, s.from, opts.L2EndpointIDs))
	extension := s.create(ctx, &AvsGovernanceExtensionMetaData, nil)
	governance := s.create(ctx, &AvsGovernanceMetaData, NewAvsGovernance().PackConstructor(extension, d.StakeRegistry))
	d.AvsGovernance = s.createProxy(ctx, governance, who.Governance,
		NewAvsGovernance().PackInitialize(AvsGovernanceInitializationParams{
			AvsGovernanceMultisigOwner: who.Governance,
			OperationsMultisig:         who.Operations,
			CommunityMultisig:          who.Community,
			OthenticRegistry:           d.StakeRegistry,
			MessageHandler:             d.L1MessageHandler,
			AvsTreasury:                who.Treasury,
			AvsDirectoryContract:       sources.AvsDirectory,
			AllowlistSigner:            opts.AllowlistSigner,
			AvsName:                    opts.AVSName,
			BlsAuthSingleton:           d.BLSAuthSingleton,
		}))
	s.Call(ctx, "setAvsGovernance", d.L1MessageHandler, NewL1MessageHandler().PackSetAvsGovernance(d.AvsGovernance))

	if err := s.wait(ctx, opts.Mine); err != nil {
		return L1Contracts{}, fmt.Errorf("deploy L1: %w", err)
	}
	return d, nil
}

// createDevStaking deploys DevStaking, which plays every staking contract.
func createDevStaking(
	ctx context.Context, s *Batch, count int, d *L1Contracts,
) (*StakeRegistrySources, []StakingContractInfo) {
	d.DevStaking = s.createWithGas(ctx, &DevStakingMetaData,
		NewDevStaking().PackConstructor(big.NewInt(int64(count))), strategyGas*uint64(max(0, count)))
	for i := range count {
		d.Strategies = append(d.Strategies, crypto.CreateAddress(d.DevStaking, uint64(i)+1))
	}
	slices.SortFunc(d.Strategies, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	defaults := make([]StakingContractInfo, 0, count)
	for _, strategy := range d.Strategies {
		defaults = append(defaults, StakingContractInfo{StakingContract: strategy})
	}
	return &StakeRegistrySources{
		DelegationManager: d.DevStaking,
		StrategyManager:   d.DevStaking,
		AvsDirectory:      d.DevStaking,
		VaultFactory:      d.DevStaking,
		OptInService:      d.DevStaking,
	}, defaults
}
