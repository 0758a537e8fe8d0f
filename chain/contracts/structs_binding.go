// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// AttestationCenterInitializationParams is an auto generated low-level Go binding around an user-defined struct.
type AttestationCenterInitializationParams struct {
	AvsGovernanceMultisigOwner common.Address
	OperationsMultisig         common.Address
	CommunityMultisig          common.Address
	MessageHandler             common.Address
	Obls                       common.Address
	AvsTreasury                common.Address
	IsRewardsOnL2              bool
	InternalTaskHandler        common.Address
}

// AuthSignature is an auto generated low-level Go binding around an user-defined struct.
type AuthSignature struct {
	Signature [2]*big.Int
}

// AvsGovernanceInitializationParams is an auto generated low-level Go binding around an user-defined struct.
type AvsGovernanceInitializationParams struct {
	AvsGovernanceMultisigOwner common.Address
	OperationsMultisig         common.Address
	CommunityMultisig          common.Address
	OthenticRegistry           common.Address
	MessageHandler             common.Address
	AvsTreasury                common.Address
	AvsDirectoryContract       common.Address
	AllowlistSigner            common.Address
	AvsName                    string
	BlsAuthSingleton           common.Address
}

// BlsTaskSubmissionDetails is an auto generated low-level Go binding around an user-defined struct.
type BlsTaskSubmissionDetails struct {
	IsApproved   bool
	TpSignature  [2]*big.Int
	TaSignature  [2]*big.Int
	AttestersIds []*big.Int
}

// EcdsaTaskSubmissionDetails is an auto generated low-level Go binding around an user-defined struct.
type EcdsaTaskSubmissionDetails struct {
	IsApproved   bool
	TpSignature  []byte
	TaSignature  [2]*big.Int
	AttestersIds []*big.Int
}

// FeeCalculatorData is an auto generated low-level Go binding around an user-defined struct.
type FeeCalculatorData struct {
	Data         TaskInfo
	AggregatorId *big.Int
	PerformerId  *big.Int
	AttestersIds []*big.Int
	IsApproved   bool
}

// FeePerId is an auto generated low-level Go binding around an user-defined struct.
type FeePerId struct {
	Index *big.Int
	Fee   *big.Int
}

// InternalTransaction is an auto generated low-level Go binding around an user-defined struct.
type InternalTransaction struct {
	To   common.Address
	Data []byte
}

// OperatorDetails is an auto generated low-level Go binding around an user-defined struct.
type OperatorDetails struct {
	Operator    common.Address
	OperatorId  *big.Int
	VotingPower *big.Int
	FeeToClaim  *big.Int
}

// OperatorRegistrationParams is an auto generated low-level Go binding around an user-defined struct.
type OperatorRegistrationParams struct {
	BlsKey                   [4]*big.Int
	RewardsReceiver          common.Address
	BlsRegistrationSignature AuthSignature
	AuthToken                []byte
}

// OperatorVotingPower is an auto generated low-level Go binding around an user-defined struct.
type OperatorVotingPower struct {
	OperatorId  *big.Int
	VotingPower *big.Int
}

// PaymentDetails is an auto generated low-level Go binding around an user-defined struct.
type PaymentDetails struct {
	Operator           common.Address
	LastPaidTaskNumber *big.Int
	FeeToClaim         *big.Int
	PaymentStatus      uint8
}

// PaymentRequestMessage is an auto generated low-level Go binding around an user-defined struct.
type PaymentRequestMessage struct {
	Operator   common.Address
	FeeToClaim *big.Int
}

// PowerReaderOperatorRow is an auto generated low-level Go binding around an user-defined struct.
type PowerReaderOperatorRow struct {
	Id       *big.Int
	Operator common.Address
	Power    *big.Int
	Active   bool
}

// PowerReaderPower is an auto generated low-level Go binding around an user-defined struct.
type PowerReaderPower struct {
	Ok         bool
	Registered bool
	Power      *big.Int
	Error      [4]byte
}

// PowerReaderSync is an auto generated low-level Go binding around an user-defined struct.
type PowerReaderSync struct {
	ChainId                    *big.Int
	BlockNumber                *big.Int
	BlockTimestamp             *big.Int
	InternalTaskHandler        common.Address
	Obls                       common.Address
	HandlerReadable            bool
	HandlerIsSyncer            bool
	SubmissionPaused           bool
	LastCommitBlockL1          *big.Int
	LastCommitBlockL2          *big.Int
	TotalVotingPower           *big.Int
	DefinitionTotalVotingPower *big.Int
	NumOfTotalOperators        *big.Int
	NumOfActiveOperators       *big.Int
	MinimumVotingPower         *big.Int
	MaximumNumberOfAttesters   *big.Int
	RestrictedAttesterIds      []*big.Int
}

// SignatureWithSaltAndExpiry is an auto generated low-level Go binding around an user-defined struct.
type SignatureWithSaltAndExpiry struct {
	Signature []byte
	Salt      [32]byte
	Expiry    *big.Int
}

// StakeRegistrySources is an auto generated low-level Go binding around an user-defined struct.
type StakeRegistrySources struct {
	Slasher           common.Address
	DelegationManager common.Address
	StrategyManager   common.Address
	AvsDirectory      common.Address
	VaultFactory      common.Address
	OptInService      common.Address
}

// StakingContractDetails is an auto generated low-level Go binding around an user-defined struct.
type StakingContractDetails struct {
	StakingContract        common.Address
	StakeAmount            *big.Int
	SharedSecurityProvider uint8
}

// StakingContractInfo is an auto generated low-level Go binding around an user-defined struct.
type StakingContractInfo struct {
	StakingContract        common.Address
	SharedSecurityProvider uint8
}

// SymbioticOptSignature is an auto generated low-level Go binding around an user-defined struct.
type SymbioticOptSignature struct {
	Deadline *big.Int
	Data     []byte
}

// TaskDefinitionParams is an auto generated low-level Go binding around an user-defined struct.
type TaskDefinitionParams struct {
	BlockExpiry                *big.Int
	BaseRewardFeeForAttesters  *big.Int
	BaseRewardFeeForPerformer  *big.Int
	BaseRewardFeeForAggregator *big.Int
	DisputePeriodBlocks        *big.Int
	MinimumVotingPower         *big.Int
	RestrictedAttesterIds      []*big.Int
}

// TaskDefinitionParamsV2 is an auto generated low-level Go binding around an user-defined struct.
type TaskDefinitionParamsV2 struct {
	BlockExpiry                *big.Int
	BaseRewardFeeForAttesters  *big.Int
	BaseRewardFeeForPerformer  *big.Int
	BaseRewardFeeForAggregator *big.Int
	DisputePeriodBlocks        *big.Int
	MinimumVotingPower         *big.Int
	RestrictedAttesterIds      []*big.Int
	MaximumNumberOfAttesters   *big.Int
}

// TaskInfo is an auto generated low-level Go binding around an user-defined struct.
type TaskInfo struct {
	ProofOfTask      string
	Data             []byte
	TaskPerformer    common.Address
	TaskDefinitionId uint16
}

// VotingPowerMultiplier is an auto generated low-level Go binding around an user-defined struct.
type VotingPowerMultiplier struct {
	StakingContract        common.Address
	Multiplier             *big.Int
	SharedSecurityProvider uint8
}
