// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
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

// AttestationCenterMetaData contains all meta data concerning the AttestationCenter contract.
var AttestationCenterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"extension\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FlowIsCurrentlyPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FlowIsCurrentlyUnpaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InactiveAggregator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InactiveTaskPerformer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientVotingPowerForTaskDefinition\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAttesterSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidBlockExpiry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidMaximumNumberOfAttesters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidOperatorRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPerformerSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"taskDefinitionId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"attesterId\",\"type\":\"uint256\"}],\"name\":\"InvalidRestrictedAttester\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRestrictedAttesterIds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRewardsPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTaskDefinition\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MessageAlreadySigned\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorAlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorNotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PauseFlowIsAlreadyPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"name\":\"TaskDefinitionAlreadyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"name\":\"TaskDefinitionNotFound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnpausingFlowIsAlreadyUnpaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"FlowPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"FlowUnpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"isOpenAggregator\",\"type\":\"bool\"}],\"name\":\"IsOpenAggregatorSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"}],\"name\":\"OperatorBlsKeyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorEjectionRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"name\":\"OperatorRegisteredToNetwork\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"}],\"name\":\"OperatorUnregisteredFromNetwork\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"feeToClaim\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastPaidTaskNumber\",\"type\":\"uint256\"}],\"name\":\"PaymentCleared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"feeToClaim\",\"type\":\"uint256\"}],\"name\":\"PaymentRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fromOperatorId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toOperatorId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastPaidTaskNumber\",\"type\":\"uint256\"}],\"name\":\"PaymentsRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"_operatorId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"_taskNumber\",\"type\":\"uint32\"}],\"name\":\"RewardAccumulated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"avsLogic\",\"type\":\"address\"}],\"name\":\"SetAvsLogic\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"beforePaymentsLogic\",\"type\":\"address\"}],\"name\":\"SetBeforePaymentsLogic\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"feeCalculator\",\"type\":\"address\"}],\"name\":\"SetFeeCalculator\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"}],\"name\":\"SetInternalTaskHandler\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maximumNumberOfAttesters\",\"type\":\"uint256\"}],\"name\":\"SetMaximumNumberOfAttesters\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"messageHandler\",\"type\":\"address\"}],\"name\":\"SetMessageHandler\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"}],\"name\":\"SetMinimumTaskDefinitionVotingPower\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"name\":\"SetRestrictedAttester\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"blockExpiry\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForAttesters\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForPerformer\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForAggregator\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"disputePeriodBlocks\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maximumNumberOfAttesters\",\"type\":\"uint256\"}],\"name\":\"TaskDefinitionCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"taskNumber\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"attestersIds\",\"type\":\"uint256[]\"}],\"name\":\"TaskRejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"taskNumber\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"attestersIds\",\"type\":\"uint256[]\"}],\"name\":\"TaskSubmitted\",\"type\":\"event\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENSION_IMPLEMENTATION\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"avsGovernanceMultisigOwner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operationsMultisig\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"communityMultisig\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"messageHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"avsTreasury\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"isRewardsOnL2\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"}],\"internalType\":\"structAttestationCenter.InitializationParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"}],\"name\":\"isFlowPaused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"},{\"internalType\":\"uint256[2]\",\"name\":\"tpSignature\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[2]\",\"name\":\"taSignature\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"attestersIds\",\"type\":\"uint256[]\"}],\"internalType\":\"structBlsTaskSubmissionDetails\",\"name\":\"details\",\"type\":\"tuple\"}],\"name\":\"submitTask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"tpSignature\",\"type\":\"bytes\"},{\"internalType\":\"uint256[2]\",\"name\":\"taSignature\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"attestersIds\",\"type\":\"uint256[]\"}],\"internalType\":\"structEcdsaTaskSubmissionDetails\",\"name\":\"details\",\"type\":\"tuple\"}],\"name\":\"submitTask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"}],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"avsLogic\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"avsTreasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beforePaymentsLogic\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"feeToClaim\",\"type\":\"uint256\"}],\"internalType\":\"structPaymentRequestMessage[]\",\"name\":\"operators\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"lastPaidTaskNumber\",\"type\":\"uint256\"}],\"name\":\"clearBatchPayment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"blockExpiry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForAttesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForPerformer\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForAggregator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"disputePeriodBlocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"internalType\":\"structTaskDefinitionParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"createNewTaskDefinition\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"blockExpiry\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForAttesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForPerformer\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"baseRewardFeeForAggregator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"disputePeriodBlocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"maximumNumberOfAttesters\",\"type\":\"uint256\"}],\"internalType\":\"structTaskDefinitionParamsV2\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"createNewTaskDefinition\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ejectOperatorFromNetwork\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getActiveOperatorsDetails\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"feeToClaim\",\"type\":\"uint256\"}],\"internalType\":\"structOperatorDetails[]\",\"name\":\"details\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"}],\"name\":\"getOperatorPaymentDetail\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lastPaidTaskNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"feeToClaim\",\"type\":\"uint256\"},{\"internalType\":\"enumPaymentStatus\",\"name\":\"paymentStatus\",\"type\":\"uint8\"}],\"internalType\":\"structPaymentDetails\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"getTaskDefinitionMaximumNumberOfAttesters\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"getTaskDefinitionMaximumNumberOfOperators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"getTaskDefinitionMinimumVotingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"getTaskDefinitionRestrictedAttesters\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"getTaskDefinitionRestrictedOperators\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"internalTaskHandler\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"migrateAddTotalVotingPowerSyncTaskDefinition\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"numOfActiveOperators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"numOfTaskDefinitions\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"numOfTotalOperators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"obls\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorsIdsByAddress\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"},{\"internalType\":\"address\",\"name\":\"rewardsReceiver\",\"type\":\"address\"}],\"name\":\"registerToNetwork\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"requestBatchPayment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestBatchPayment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"duration\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"requestEigenBatchPayment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ejector\",\"type\":\"address\"}],\"name\":\"revokeEjector\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"logic\",\"type\":\"address\"}],\"name\":\"setAvsLogic\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"logic\",\"type\":\"address\"}],\"name\":\"setBeforePaymentsLogic\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ejector\",\"type\":\"address\"}],\"name\":\"setEjector\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"calculator\",\"type\":\"address\"}],\"name\":\"setFeeCalculator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newHandler\",\"type\":\"address\"}],\"name\":\"setInternalTaskHandler\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"isOpenAggregator\",\"type\":\"bool\"}],\"name\":\"setIsOpenAggregator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"setTaskDefinitionMaximumNumberOfAttesters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"}],\"name\":\"setTaskDefinitionMinVotingPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"setTaskDefinitionRestrictedAttesters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"setTaskDefinitionRestrictedOperators\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"taskNumber\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newHandler\",\"type\":\"address\"}],\"name\":\"transferMessageHandler\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"unRegisterOperatorFromNetwork\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"},{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"internalType\":\"structAuthSignature\",\"name\":\"authSignature\",\"type\":\"tuple\"}],\"name\":\"updateBlsKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"name\":\"verifyOperatorValidForTaskDefinition\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"votingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "a7356d8bcab49a132e4cb7517baa11c72b",
	Bin: "0x60a060405234801561001057600080fd5b50604051612f7b380380612f7b83398101604081905261002f916100fc565b6001600160a01b03811660805261004461004a565b5061012c565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009a5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100f95780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60006020828403121561010e57600080fd5b81516001600160a01b038116811461012557600080fd5b9392505050565b608051612e2e61014d6000396000818160ec015261015e0152612e2e6000f3fe608060405234801561001057600080fd5b50600436106100ea5760003560e01c806391d148541161008c578063bac1e94b11610066578063bac1e94b14610233578063d547741f14610246578063efd9697814610259578063fff768e31461026c576100ea565b806391d148541461020557806395983fee14610218578063a217fddf1461022b576100ea565b80632f2ff15d116100c85780632f2ff15d146101b957806336568abe146101cc5780633aa83ec7146101df5780638a7ce8a4146101f2576100ea565b806301ffc9a714610131578063226def0414610159578063248a9ca314610198575b7f00000000000000000000000000000000000000000000000000000000000000003660008037600080366000845af43d6000803e80801561012a573d6000f35b3d6000fd5b005b61014461013f36600461213f565b61027f565b60405190151581526020015b60405180910390f35b6101807f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610150565b6101ab6101a6366004612170565b6102b6565b604051908152602001610150565b61012f6101c73660046121a0565b6102d8565b61012f6101da3660046121a0565b6102fa565b61012f6101ed36600461213f565b610332565b61012f6102003660046121de565b61037a565b6101446102133660046121a0565b610458565b61012f61022636600461224c565b610490565b6101ab600081565b61012f61024136600461213f565b610819565b61012f6102543660046121a0565b6108d1565b61014461026736600461213f565b6108ed565b61012f61027a366004612268565b61092b565b60006001600160e01b03198216637965db0b60e01b14806102b057506301ffc9a760e01b6001600160e01b03198316145b92915050565b6000908152600080516020612dc7833981519152602052604090206001015490565b6102e1826102b6565b6102ea816109e1565b6102f483836109ee565b50505050565b6001600160a01b03811633146103235760405163334bd91960e11b815260040160405180910390fd5b61032d8282610a93565b505050565b806103466001600160e01b031982166109e1565b61034f826108ed565b1561036d5760405163dfe10d7d60e01b815260040160405180910390fd5b61037682610b0f565b5050565b6040805160a081019091526103769083908061039960208601866122d9565b151581526020016040518060200160405280600081525081526020018460200160028060200260405190810160405280929190826002602002808284376000920191909152505050815260408051808201825260209092019190606087019060029083908390808284376000920191909152505050815260200161042060a08601866122f6565b808060200260200160405190810160405280939291908181526020018383602002808284376000920191909152505050915250610b8f565b6000918252600080516020612dc7833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b600061049a610de5565b805490915060ff600160401b82041615906001600160401b03166000811580156104c15750825b90506000826001600160401b031660011480156104dd5750303b155b9050811580156104eb575080155b156105095760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561053357845460ff60401b1916600160401b1785555b600061054560c0880160a08901612346565b6001600160a01b03160361056c5760405163d92e233d60e01b815260040160405180910390fd5b610574610e0e565b600080516020612e0e83398151915261059360a0880160808901612346565b6003820180546001600160a01b0319166001600160a01b03929092169190911790556105c56080880160608901612346565b6004820180546001600160a01b0319166001600160a01b03929092169190911790556105f760c0880160a08901612346565b600e820180546001600160a01b039290921661010002610100600160a81b031990921691909117905561063060e0880160c089016122d9565b600e8201805460ff1916911515919091179055610654610100880160e08901612346565b6010820180546001600160a01b0319166001600160a01b0392909216919091179055805463ffffffff1916600117815561068c610e20565b6106c661271160405180604001604052806016815260200175566f74696e6720506f7765722053796e63205461736b60501b815250610ee0565b6106ea612712604051806060016040528060278152602001612de760279139610ee0565b61070160006106fc60208a018a612346565b6109ee565b5061071a6378b4401360e11b6106fc60208a018a612346565b5061073663d8a8b5c760e01b6106fc60408a0160208b01612346565b5061075263d3e319af60e01b6106fc60608a0160408b01612346565b5061076e638a70a0eb60e01b6106fc60808a0160608b01612346565b5061078461077f6020890189612346565b610f3a565b61079761077f6040890160208a01612346565b6107aa61077f6060890160408a01612346565b6107ba63c6d7271560e01b610b0f565b6107ca6312d4953b60e21b610b0f565b50831561081157845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b8061082d6001600160e01b031982166109e1565b610836826108ed565b61085357604051635bfd2da760e11b815260040160405180910390fd5b6001600160e01b0319821660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19169055517fc7e56e17b0a6c4b467df6495e1eda1baecd7ba20604e80c1058ac06f4578d85e906108c59084903390612361565b60405180910390a15050565b6108da826102b6565b6108e3816109e1565b6102f48383610a93565b6001600160e01b03191660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090205460ff1690565b610933612121565b6040805160a0810190915261032d9084908061095260208701876122d9565b151581526020018580602001906109699190612384565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152505050908252506020810185905260408051808201825291810191908781019060029083908390808284376000920191909152505050815260200161042060808701876122f6565b6109eb8133610fc9565b50565b6000600080516020612dc7833981519152610a098484610458565b610a89576000848152602082815260408083206001600160a01b03871684529091529020805460ff19166001179055610a3f3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506102b0565b60009150506102b0565b6000600080516020612dc7833981519152610aae8484610458565b15610a89576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506102b0565b6001600160e01b0319811660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19166001179055517f95c3658c5e0c74e20cf12db371b9b67d26e97a1937f6d2284f88cc44d036b4f690610b849083903390612361565b60405180910390a150565b632aedfbf360e01b610ba081611007565b610ba861102e565b600080516020612e0e8339815191526000612711610bcc60808701606088016123dc565b61ffff16108015915060009082610bef575060058301546001600160a01b031615155b90508015610c10576005830154610c10906001600160a01b03168787611078565b6000610c1c8780612384565b610c2960208a018a612384565b610c3960608c0160408d01612346565b610c4960808d0160608e016123dc565b604051602001610c5e96959493929190612420565b60408051601f19818403018152918152815160209283012060008181526008880190935291205490915060ff1615610ca957604051634510302360e11b815260040160405180910390fd5b610cc3610cbc6060890160408a01612346565b8288611140565b6000610cdd610cd860808a0160608b016123dc565b6112da565b9050610ced81886080015161133b565b610cf8888289611516565b610d038882896117ff565b60008281526008860160205260409020805460ff191660011790558215610d42576005850154610d3d906001600160a01b03168989611b11565b610db7565b838015610d4d575086515b15610db7576010850154604051639d00234560e01b81526001600160a01b0390911690639d00234590610d84908b90600401612534565b600060405180830381600087803b158015610d9e57600080fd5b505af1158015610db2573d6000803e3d6000fd5b505050505b505050505061032d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006102b0565b610e16611bc8565b610e1e611bed565b565b600080527f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a3546f6020908152604080518082019091526007815266191959985d5b1d60ca1b918101919091527f6948fbe0ecb000b75956548d9c5ac7768da7e689c377250ed9b53924246fc61c907f6948fbe0ecb000b75956548d9c5ac7768da7e689c377250ed9b53924246fc61d90610eb890826125d8565b506000196002820155678ac7230489e800006003820181905560048201819055600590910155565b61ffff821660008181527f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a3546f60205260409020805461ffff1916909117815560018101610f2c83826125d8565b506000196002909101555050565b610f4b632aedfbf360e01b826109ee565b50610f5d63024b274760e61b826109ee565b50610f6f634bb5f31f60e11b826109ee565b50610f816362250a9560e11b826109ee565b50610f93631bd8f8b560e11b826109ee565b50610fa563c6d7271560e01b826109ee565b50610fb76312d4953b60e21b826109ee565b5061037663d93c394b60e01b826109ee565b610fd38282610458565b6103765760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044015b60405180910390fd5b611010816108ed565b156109eb5760405163722fdba960e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0080546001190161107257604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b604081015151156110fd5780516040808301516060840151608085015192516379bc050160e01b81526001600160a01b038816946379bc0501946110c69489949293909291906004016126f5565b600060405180830381600087803b1580156110e057600080fd5b505af11580156110f4573d6000803e3d6000fd5b50505050505050565b8051602082015160608301516080840151604051630502f5bd60e41b81526001600160a01b0388169463502f5bd0946110c694899492939192909160040161278e565b6040810151511561129b577f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a3546b54600080516020612e0e833981519152906001600160a01b03166353c051bb61119486611bf5565b60038401546040805160208082018a9052825180830390910181528183019283905263a850a90960e01b9092526001600160a01b039092169163a850a90991611202917fb110049506439a07d78731efed3c809a6b13e0bab7cc9805f3bb45fb1e9a67e891906044016127dc565b6040805180830381865afa15801561121e573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112429190612877565b85604001516040518463ffffffff1660e01b8152600401611265939291906128d7565b60006040518083038186803b15801561127d57600080fd5b505afa158015611291573d6000803e3d6000fd5b5050505050505050565b826001600160a01b03166112b3838360200151611ce4565b6001600160a01b03161461032d57604051632be1e1cb60e11b815260040160405180910390fd5b61ffff81811660008181527f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a3546f60205260409020805490921614611336576040516321321e1960e11b815261ffff83166004820152602401610ffe565b919050565b4382600201541161135f57604051635a31d91b60e01b815260040160405180910390fd5b6000826008018054806020026020016040519081016040528092919081815260200182805480156113af57602002820191906000526020600020905b81548152602001906001019080831161139b575b5050505050905080516000146114e4578051825111156113e257604051630a8d477960e01b815260040160405180910390fd5b6000805b83518110156114e1575b825182108015611431575083818151811061140d5761140d6128f8565b6020026020010151838381518110611427576114276128f8565b6020026020010151105b156114465761143f82612924565b91506113f0565b82518214806114875750838181518110611462576114626128f8565b602002602001015183838151811061147c5761147c6128f8565b602002602001015114155b156114d9578454845161ffff909116908590839081106114a9576114a96128f8565b6020908102919091010151604051635966606760e11b815261ffff90921660048301526024820152604401610ffe565b6001016113e6565b50505b600983015480158015906114f85750808351115b156102f457604051630236998b60e01b815260040160405180910390fd5b600080516020612e0e83398151915260006115318580612384565b61153e6020880188612384565b61154e60608a0160408b01612346565b61155e60808b0160608c016123dc565b885160405161157a97969594939291309146919060200161293d565b60408051601f19818403018152919052805160209091012060078501549091506000811515806115ad5750600886015415155b61162f578360030160009054906101000a90046001600160a01b03166001600160a01b031663671b37936040518163ffffffff1660e01b8152600401602060405180830381865afa158015611606573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061162a91906129a4565b6116b5565b60038401546001600160a01b031663255da33161165260808a0160608b016123dc565b6040516001600160e01b031960e084901b16815261ffff9091166004820152602401602060405180830381865afa158015611691573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906116b591906129a4565b6003850154604080516020808201889052825180830390910181528183019283905263a850a90960e01b9092529293506001600160a01b03909116916365c4647591839163a850a9099161172e917fb110049506439a07d78731efed3c809a6b13e0bab7cc9805f3bb45fb1e9a67e891906044016127dc565b6040805180830381865afa15801561174a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061176e9190612877565b60608801516080890151895161178e576117896003876129bd565b6117a5565b600361179b8760026129df565b6117a591906129bd565b876040518663ffffffff1660e01b81526004016117c69594939291906129f6565b60006040518083038186803b1580156117de57600080fd5b505afa1580156117f2573d6000803e3d6000fd5b5050505050505050505050565b600080516020612e0e833981519152805463ffffffff16611821858285611d0e565b600061183b6118366060880160408901612346565b611bf5565b6010840154909150600090600160a01b900460ff166118625761185d33611bf5565b611875565b3360009081526009850160205260409020545b600c8501549091506001600160a01b0316806118c3576118be8487858560405180606001604052808d6003015481526020018d6004015481526020018d60050154815250611df8565b611ae7565b60006040518060a001604052808a6118da90612ab2565b815260200184815260200185815260200188608001518152602001886000015115158152509050816001600160a01b031663d005a4f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561193f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119639190612b58565b15611a11576000806000846001600160a01b03166355a85664856040518263ffffffff1660e01b81526004016119999190612b75565b6060604051808303816000875af11580156119b8573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906119dc9190612c2a565b925092509250611a09888b8989604051806060016040528089815260200188815260200187815250611df8565b505050611ae5565b6040516336684b6760e01b81526000906001600160a01b038416906336684b6790611a40908590600401612b75565b6000604051808303816000875af1158015611a5f573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052611a879190810190612c58565b905060005b8151811015611ae257611ada828281518110611aaa57611aaa6128f8565b602002602001015160000151838381518110611ac857611ac86128f8565b60200260200101516020015189611ead565b600101611a8c565b50505b505b611af2846001612d2d565b855463ffffffff191663ffffffff919091161790945550505050505050565b60408101515115611b5f57805160408083015160608401516080850151925163a971515d60e01b81526001600160a01b0388169463a971515d946110c69489949293909291906004016126f5565b805160208201516060830151608084015160405163dd1a538760e01b81526001600160a01b0388169463dd1a5387946110c694899492939192909160040161278e565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b611bd0611f32565b610e1e57604051631afcd79f60e31b815260040160405180910390fd5b611ba2611bc8565b6001600160a01b03811660009081527f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a354716020526040902054600080516020612e0e833981519152811580611cb5575060038101546040516382afd23b60e01b8152600481018490526001600160a01b03909116906382afd23b90602401602060405180830381865afa158015611c8f573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611cb39190612b58565b155b15611cde5760405163bd62013360e01b81526001600160a01b0384166004820152602401610ffe565b50919050565b600080600080611cf48686611f4c565b925092509250611d048282611f99565b5090949350505050565b805115611d9f57611d2560808401606085016123dc565b61ffff16611d396060850160408601612346565b6001600160a01b03167faed5b9322f1cce79090471045d025d7a0a841daf787ec955d17cdd32a3ebfdb184611d6e8780612384565b611d7b60208a018a612384565b8860800151604051611d9296959493929190612d49565b60405180910390a3505050565b611daf60808401606085016123dc565b61ffff16611dc36060850160408601612346565b6001600160a01b03167f834bcdc44f628888090e897856fa3d661504c545654ba804c61b293c36b6595b84611d6e8780612384565b60005b846080015151811015611e4f57611e4785608001518281518110611e2157611e216128f8565b602002602001015183600060038110611e3c57611e3c6128f8565b602002015188611ead565b600101611dfb565b50835115611e6a57611e6a838260015b602002015187611ead565b7f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a3547854600160a01b900460ff16611ea657611ea682826002611e5f565b5050505050565b8115611ef95760008381527f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a35472602052604081206002018054849290611ef3908490612d9d565b90915550505b8063ffffffff16837fd3f16e9d8d3fe0ea8a6e5f923fe57e1ae1af6d890ac6c371e8af6cc177a49b6584604051611d9291815260200190565b6000611f3c610de5565b54600160401b900460ff16919050565b60008060008351604103611f865760208401516040850151606086015160001a611f7888828585612052565b955095509550505050611f92565b50508151600091506002905b9250925092565b6000826003811115611fad57611fad612db0565b03611fb6575050565b6001826003811115611fca57611fca612db0565b03611fe85760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115611ffc57611ffc612db0565b0361201d5760405163fce698f760e01b815260048101829052602401610ffe565b600382600381111561203157612031612db0565b03610376576040516335e2f38360e21b815260048101829052602401610ffe565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561208d5750600091506003905082612117565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156120e1573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b03811661210d57506000925060019150829050612117565b9250600091508190505b9450945094915050565b60405180604001604052806002906020820280368337509192915050565b60006020828403121561215157600080fd5b81356001600160e01b03198116811461216957600080fd5b9392505050565b60006020828403121561218257600080fd5b5035919050565b80356001600160a01b038116811461133657600080fd5b600080604083850312156121b357600080fd5b823591506121c360208401612189565b90509250929050565b600060808284031215611cde57600080fd5b600080604083850312156121f157600080fd5b82356001600160401b0381111561220757600080fd5b612213858286016121cc565b92505060208301356001600160401b0381111561222f57600080fd5b830160c0818603121561224157600080fd5b809150509250929050565b600061010082840312801561226057600080fd5b509092915050565b6000806040838503121561227b57600080fd5b82356001600160401b0381111561229157600080fd5b61229d858286016121cc565b92505060208301356001600160401b038111156122b957600080fd5b830160a0818603121561224157600080fd5b80151581146109eb57600080fd5b6000602082840312156122eb57600080fd5b8135612169816122cb565b6000808335601e1984360301811261230d57600080fd5b8301803591506001600160401b0382111561232757600080fd5b6020019150600581901b360382131561233f57600080fd5b9250929050565b60006020828403121561235857600080fd5b61216982612189565b6001600160e01b03199290921682526001600160a01b0316602082015260400190565b6000808335601e1984360301811261239b57600080fd5b8301803591506001600160401b038211156123b557600080fd5b60200191503681900382131561233f57600080fd5b803561ffff8116811461133657600080fd5b6000602082840312156123ee57600080fd5b612169826123ca565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b60808152600061243460808301888a6123f7565b82810360208401526124478187896123f7565b6001600160a01b03959095166040840152505061ffff91909116606090910152949350505050565b6000808335601e1984360301811261248657600080fd5b83016020810192503590506001600160401b038111156124a557600080fd5b80360382131561233f57600080fd5b60006124c0828361246f565b608085526124d26080860182846123f7565b9150506124e2602084018461246f565b85830360208701526124f58382846123f7565b92506001600160a01b03915061250f905060408501612189565b16604085015261ffff612524606085016123ca565b1660608501528091505092915050565b60208152600061216960208301846124b4565b634e487b7160e01b600052604160045260246000fd5b600181811c9082168061257157607f821691505b602082108103611cde57634e487b7160e01b600052602260045260246000fd5b601f82111561032d57806000526020600020601f840160051c810160208510156125b85750805b601f840160051c820191505b81811015611ea657600081556001016125c4565b81516001600160401b038111156125f1576125f1612547565b612605816125ff845461255d565b84612591565b6020601f82116001811461263957600083156126215750848201515b600019600385901b1c1916600184901b178455611ea6565b600084815260208120601f198516915b828110156126695787850151825560209485019460019092019101612649565b50848210156126875786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b8060005b60028110156102f457815184526020938401939091019060010161269a565b600081518084526020840193506020830160005b828110156126eb5781518652602095860195909101906001016126cd565b5093949350505050565b60e08152600061270860e08301886124b4565b861515602084015261271d6040840187612696565b61272a6080840186612696565b82810360c084015261273c81856126b9565b98975050505050505050565b6000815180845260005b8181101561276e57602081850181015186830182015201612752565b506000602082860101526020601f19601f83011685010191505092915050565b60c0815260006127a160c08301886124b4565b861515602084015282810360408401526127bb8187612748565b90506127ca6060840186612696565b82810360a084015261273c81856126b9565b8281526040602082015260006127f56040830184612748565b949350505050565b604080519081016001600160401b038111828210171561281f5761281f612547565b60405290565b604051608081016001600160401b038111828210171561281f5761281f612547565b604051601f8201601f191681016001600160401b038111828210171561286f5761286f612547565b604052919050565b60006040828403121561288957600080fd5b82601f83011261289857600080fd5b6128a06127fd565b8060408401858111156128b257600080fd5b845b818110156128cc5780518452602093840193016128b4565b509095945050505050565b83815260a081016128eb6020830185612696565b6127f56060830184612696565b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052601160045260246000fd5b6000600182016129365761293661290e565b5060010190565b60e08152600061295160e083018b8d6123f7565b8281036020840152612964818a8c6123f7565b6001600160a01b03988916604085015261ffff979097166060840152505092909416608083015260a082015291151560c090920191909152949350505050565b6000602082840312156129b657600080fd5b5051919050565b6000826129da57634e487b7160e01b600052601260045260246000fd5b500490565b80820281158282048414176102b0576102b061290e565b612a008187612696565b612a0d6040820186612696565b60e060808201526000612a2360e08301866126b9565b60a08301949094525060c001529392505050565b6000806001600160401b03841115612a5157612a51612547565b50601f8301601f1916602001612a6681612847565b915050828152838383011115612a7b57600080fd5b828260208301376000602084830101529392505050565b600082601f830112612aa357600080fd5b61216983833560208501612a37565b600060808236031215612ac457600080fd5b612acc612825565b82356001600160401b03811115612ae257600080fd5b830136601f820112612af357600080fd5b612b0236823560208401612a37565b82525060208301356001600160401b03811115612b1e57600080fd5b612b2a36828601612a92565b602083015250612b3c60408401612189565b6040820152612b4d606084016123ca565b606082015292915050565b600060208284031215612b6a57600080fd5b8151612169816122cb565b602081526000825160a060208401528051608060c0850152612b9b610140850182612748565b9050602082015160bf198583030160e0860152612bb88282612748565b6040848101516001600160a01b031661010088015260609485015161ffff166101208801526020880151878201528701518487015292860151858403601f19016080870152929150612c0c905081836126b9565b9150506080840151612c2260a085018215159052565b509392505050565b600080600060608486031215612c3f57600080fd5b5050815160208301516040909301519094929350919050565b600060208284031215612c6a57600080fd5b81516001600160401b03811115612c8057600080fd5b8201601f81018413612c9157600080fd5b80516001600160401b03811115612caa57612caa612547565b612cb960208260051b01612847565b8082825260208201915060208360061b850101925086831115612cdb57600080fd5b6020840193505b82841015612d235760408488031215612cfa57600080fd5b612d026127fd565b84518152602080860151818301529083526040909401939190910190612ce2565b9695505050505050565b63ffffffff81811683821601908111156102b0576102b061290e565b63ffffffff87168152608060208201526000612d696080830187896123f7565b8281036040840152612d7c8186886123f7565b90508281036060840152612d9081856126b9565b9998505050505050505050565b808201808211156102b0576102b061290e565b634e487b7160e01b600052602160045260246000fdfe02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800546f74616c20566f74696e6720506f7765722053796e63205461736b20446566696e6974696f6e47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a35468",
}

// AttestationCenter is an auto generated Go binding around an Ethereum contract.
type AttestationCenter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AttestationCenter) GetABI() abi.ABI {
	return c.abi
}

// NewAttestationCenter creates a new instance of AttestationCenter.
func NewAttestationCenter() *AttestationCenter {
	parsed, err := AttestationCenterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AttestationCenter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AttestationCenter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address extension) returns()
func (attestationCenter *AttestationCenter) PackConstructor(extension common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("", extension)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (attestationCenter *AttestationCenter) PackDEFAULTADMINROLE() []byte {
	enc, err := attestationCenter.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (attestationCenter *AttestationCenter) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return attestationCenter.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (attestationCenter *AttestationCenter) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := attestationCenter.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXTENSIONIMPLEMENTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x226def04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENSION_IMPLEMENTATION() view returns(address)
func (attestationCenter *AttestationCenter) PackEXTENSIONIMPLEMENTATION() []byte {
	enc, err := attestationCenter.abi.Pack("EXTENSION_IMPLEMENTATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENSIONIMPLEMENTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x226def04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENSION_IMPLEMENTATION() view returns(address)
func (attestationCenter *AttestationCenter) TryPackEXTENSIONIMPLEMENTATION() ([]byte, error) {
	return attestationCenter.abi.Pack("EXTENSION_IMPLEMENTATION")
}

// UnpackEXTENSIONIMPLEMENTATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x226def04.
//
// Solidity: function EXTENSION_IMPLEMENTATION() view returns(address)
func (attestationCenter *AttestationCenter) UnpackEXTENSIONIMPLEMENTATION(data []byte) (common.Address, error) {
	out, err := attestationCenter.abi.Unpack("EXTENSION_IMPLEMENTATION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0817c44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsLogic() view returns(address)
func (attestationCenter *AttestationCenter) PackAvsLogic() []byte {
	enc, err := attestationCenter.abi.Pack("avsLogic")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0817c44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsLogic() view returns(address)
func (attestationCenter *AttestationCenter) TryPackAvsLogic() ([]byte, error) {
	return attestationCenter.abi.Pack("avsLogic")
}

// UnpackAvsLogic is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0817c44.
//
// Solidity: function avsLogic() view returns(address)
func (attestationCenter *AttestationCenter) UnpackAvsLogic(data []byte) (common.Address, error) {
	out, err := attestationCenter.abi.Unpack("avsLogic", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvsTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1246193e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsTreasury() view returns(address)
func (attestationCenter *AttestationCenter) PackAvsTreasury() []byte {
	enc, err := attestationCenter.abi.Pack("avsTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1246193e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsTreasury() view returns(address)
func (attestationCenter *AttestationCenter) TryPackAvsTreasury() ([]byte, error) {
	return attestationCenter.abi.Pack("avsTreasury")
}

// UnpackAvsTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1246193e.
//
// Solidity: function avsTreasury() view returns(address)
func (attestationCenter *AttestationCenter) UnpackAvsTreasury(data []byte) (common.Address, error) {
	out, err := attestationCenter.abi.Unpack("avsTreasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeforePaymentsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f429f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beforePaymentsLogic() view returns(address)
func (attestationCenter *AttestationCenter) PackBeforePaymentsLogic() []byte {
	enc, err := attestationCenter.abi.Pack("beforePaymentsLogic")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeforePaymentsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2f429f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beforePaymentsLogic() view returns(address)
func (attestationCenter *AttestationCenter) TryPackBeforePaymentsLogic() ([]byte, error) {
	return attestationCenter.abi.Pack("beforePaymentsLogic")
}

// UnpackBeforePaymentsLogic is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2f429f1.
//
// Solidity: function beforePaymentsLogic() view returns(address)
func (attestationCenter *AttestationCenter) UnpackBeforePaymentsLogic(data []byte) (common.Address, error) {
	out, err := attestationCenter.abi.Unpack("beforePaymentsLogic", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClearBatchPayment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x915359fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clearBatchPayment((address,uint256)[] operators, uint256 lastPaidTaskNumber) returns()
func (attestationCenter *AttestationCenter) PackClearBatchPayment(operators []PaymentRequestMessage, lastPaidTaskNumber *big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("clearBatchPayment", operators, lastPaidTaskNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClearBatchPayment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x915359fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clearBatchPayment((address,uint256)[] operators, uint256 lastPaidTaskNumber) returns()
func (attestationCenter *AttestationCenter) TryPackClearBatchPayment(operators []PaymentRequestMessage, lastPaidTaskNumber *big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("clearBatchPayment", operators, lastPaidTaskNumber)
}

// PackCreateNewTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c62bf0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createNewTaskDefinition(string name, (uint256,uint256,uint256,uint256,uint256,uint256,uint256[]) params) returns(uint16)
func (attestationCenter *AttestationCenter) PackCreateNewTaskDefinition(name string, params TaskDefinitionParams) []byte {
	enc, err := attestationCenter.abi.Pack("createNewTaskDefinition", name, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateNewTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c62bf0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createNewTaskDefinition(string name, (uint256,uint256,uint256,uint256,uint256,uint256,uint256[]) params) returns(uint16)
func (attestationCenter *AttestationCenter) TryPackCreateNewTaskDefinition(name string, params TaskDefinitionParams) ([]byte, error) {
	return attestationCenter.abi.Pack("createNewTaskDefinition", name, params)
}

// UnpackCreateNewTaskDefinition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c62bf0d.
//
// Solidity: function createNewTaskDefinition(string name, (uint256,uint256,uint256,uint256,uint256,uint256,uint256[]) params) returns(uint16)
func (attestationCenter *AttestationCenter) UnpackCreateNewTaskDefinition(data []byte) (uint16, error) {
	out, err := attestationCenter.abi.Unpack("createNewTaskDefinition", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackCreateNewTaskDefinition0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x306fba1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createNewTaskDefinition(string name, (uint256,uint256,uint256,uint256,uint256,uint256,uint256[],uint256) params) returns(uint16)
func (attestationCenter *AttestationCenter) PackCreateNewTaskDefinition0(name string, params TaskDefinitionParamsV2) []byte {
	enc, err := attestationCenter.abi.Pack("createNewTaskDefinition0", name, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateNewTaskDefinition0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x306fba1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createNewTaskDefinition(string name, (uint256,uint256,uint256,uint256,uint256,uint256,uint256[],uint256) params) returns(uint16)
func (attestationCenter *AttestationCenter) TryPackCreateNewTaskDefinition0(name string, params TaskDefinitionParamsV2) ([]byte, error) {
	return attestationCenter.abi.Pack("createNewTaskDefinition0", name, params)
}

// UnpackCreateNewTaskDefinition0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x306fba1c.
//
// Solidity: function createNewTaskDefinition(string name, (uint256,uint256,uint256,uint256,uint256,uint256,uint256[],uint256) params) returns(uint16)
func (attestationCenter *AttestationCenter) UnpackCreateNewTaskDefinition0(data []byte) (uint16, error) {
	out, err := attestationCenter.abi.Unpack("createNewTaskDefinition0", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackEjectOperatorFromNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6e258cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ejectOperatorFromNetwork(address operator) returns()
func (attestationCenter *AttestationCenter) PackEjectOperatorFromNetwork(operator common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("ejectOperatorFromNetwork", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEjectOperatorFromNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6e258cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ejectOperatorFromNetwork(address operator) returns()
func (attestationCenter *AttestationCenter) TryPackEjectOperatorFromNetwork(operator common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("ejectOperatorFromNetwork", operator)
}

// PackGetActiveOperatorsDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9878eccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getActiveOperatorsDetails() view returns((address,uint256,uint256,uint256)[] details)
func (attestationCenter *AttestationCenter) PackGetActiveOperatorsDetails() []byte {
	enc, err := attestationCenter.abi.Pack("getActiveOperatorsDetails")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetActiveOperatorsDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9878eccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getActiveOperatorsDetails() view returns((address,uint256,uint256,uint256)[] details)
func (attestationCenter *AttestationCenter) TryPackGetActiveOperatorsDetails() ([]byte, error) {
	return attestationCenter.abi.Pack("getActiveOperatorsDetails")
}

// UnpackGetActiveOperatorsDetails is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9878eccb.
//
// Solidity: function getActiveOperatorsDetails() view returns((address,uint256,uint256,uint256)[] details)
func (attestationCenter *AttestationCenter) UnpackGetActiveOperatorsDetails(data []byte) ([]OperatorDetails, error) {
	out, err := attestationCenter.abi.Unpack("getActiveOperatorsDetails", data)
	if err != nil {
		return *new([]OperatorDetails), err
	}
	out0 := *abi.ConvertType(out[0], new([]OperatorDetails)).(*[]OperatorDetails)
	return out0, nil
}

// PackGetOperatorPaymentDetail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9eb72d4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperatorPaymentDetail(uint256 operatorId) view returns((address,uint256,uint256,uint8))
func (attestationCenter *AttestationCenter) PackGetOperatorPaymentDetail(operatorId *big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("getOperatorPaymentDetail", operatorId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperatorPaymentDetail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9eb72d4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperatorPaymentDetail(uint256 operatorId) view returns((address,uint256,uint256,uint8))
func (attestationCenter *AttestationCenter) TryPackGetOperatorPaymentDetail(operatorId *big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("getOperatorPaymentDetail", operatorId)
}

// UnpackGetOperatorPaymentDetail is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9eb72d4c.
//
// Solidity: function getOperatorPaymentDetail(uint256 operatorId) view returns((address,uint256,uint256,uint8))
func (attestationCenter *AttestationCenter) UnpackGetOperatorPaymentDetail(data []byte) (PaymentDetails, error) {
	out, err := attestationCenter.abi.Unpack("getOperatorPaymentDetail", data)
	if err != nil {
		return *new(PaymentDetails), err
	}
	out0 := *abi.ConvertType(out[0], new(PaymentDetails)).(*PaymentDetails)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (attestationCenter *AttestationCenter) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := attestationCenter.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (attestationCenter *AttestationCenter) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return attestationCenter.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (attestationCenter *AttestationCenter) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := attestationCenter.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTaskDefinitionMaximumNumberOfAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b386be0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaskDefinitionMaximumNumberOfAttesters(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) PackGetTaskDefinitionMaximumNumberOfAttesters(id uint16) []byte {
	enc, err := attestationCenter.abi.Pack("getTaskDefinitionMaximumNumberOfAttesters", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaskDefinitionMaximumNumberOfAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b386be0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaskDefinitionMaximumNumberOfAttesters(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackGetTaskDefinitionMaximumNumberOfAttesters(id uint16) ([]byte, error) {
	return attestationCenter.abi.Pack("getTaskDefinitionMaximumNumberOfAttesters", id)
}

// UnpackGetTaskDefinitionMaximumNumberOfAttesters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b386be0.
//
// Solidity: function getTaskDefinitionMaximumNumberOfAttesters(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackGetTaskDefinitionMaximumNumberOfAttesters(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("getTaskDefinitionMaximumNumberOfAttesters", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTaskDefinitionMaximumNumberOfOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7e142b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaskDefinitionMaximumNumberOfOperators(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) PackGetTaskDefinitionMaximumNumberOfOperators(id uint16) []byte {
	enc, err := attestationCenter.abi.Pack("getTaskDefinitionMaximumNumberOfOperators", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaskDefinitionMaximumNumberOfOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7e142b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaskDefinitionMaximumNumberOfOperators(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackGetTaskDefinitionMaximumNumberOfOperators(id uint16) ([]byte, error) {
	return attestationCenter.abi.Pack("getTaskDefinitionMaximumNumberOfOperators", id)
}

// UnpackGetTaskDefinitionMaximumNumberOfOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7e142b2.
//
// Solidity: function getTaskDefinitionMaximumNumberOfOperators(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackGetTaskDefinitionMaximumNumberOfOperators(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("getTaskDefinitionMaximumNumberOfOperators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTaskDefinitionMinimumVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d9aedf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaskDefinitionMinimumVotingPower(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) PackGetTaskDefinitionMinimumVotingPower(id uint16) []byte {
	enc, err := attestationCenter.abi.Pack("getTaskDefinitionMinimumVotingPower", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaskDefinitionMinimumVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d9aedf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaskDefinitionMinimumVotingPower(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackGetTaskDefinitionMinimumVotingPower(id uint16) ([]byte, error) {
	return attestationCenter.abi.Pack("getTaskDefinitionMinimumVotingPower", id)
}

// UnpackGetTaskDefinitionMinimumVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75d9aedf.
//
// Solidity: function getTaskDefinitionMinimumVotingPower(uint16 id) view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackGetTaskDefinitionMinimumVotingPower(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("getTaskDefinitionMinimumVotingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTaskDefinitionRestrictedAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97b5f370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaskDefinitionRestrictedAttesters(uint16 id) view returns(uint256[])
func (attestationCenter *AttestationCenter) PackGetTaskDefinitionRestrictedAttesters(id uint16) []byte {
	enc, err := attestationCenter.abi.Pack("getTaskDefinitionRestrictedAttesters", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaskDefinitionRestrictedAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97b5f370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaskDefinitionRestrictedAttesters(uint16 id) view returns(uint256[])
func (attestationCenter *AttestationCenter) TryPackGetTaskDefinitionRestrictedAttesters(id uint16) ([]byte, error) {
	return attestationCenter.abi.Pack("getTaskDefinitionRestrictedAttesters", id)
}

// UnpackGetTaskDefinitionRestrictedAttesters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97b5f370.
//
// Solidity: function getTaskDefinitionRestrictedAttesters(uint16 id) view returns(uint256[])
func (attestationCenter *AttestationCenter) UnpackGetTaskDefinitionRestrictedAttesters(data []byte) ([]*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("getTaskDefinitionRestrictedAttesters", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackGetTaskDefinitionRestrictedOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e2ce53f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTaskDefinitionRestrictedOperators(uint16 id) view returns(uint256[])
func (attestationCenter *AttestationCenter) PackGetTaskDefinitionRestrictedOperators(id uint16) []byte {
	enc, err := attestationCenter.abi.Pack("getTaskDefinitionRestrictedOperators", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTaskDefinitionRestrictedOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e2ce53f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTaskDefinitionRestrictedOperators(uint16 id) view returns(uint256[])
func (attestationCenter *AttestationCenter) TryPackGetTaskDefinitionRestrictedOperators(id uint16) ([]byte, error) {
	return attestationCenter.abi.Pack("getTaskDefinitionRestrictedOperators", id)
}

// UnpackGetTaskDefinitionRestrictedOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e2ce53f.
//
// Solidity: function getTaskDefinitionRestrictedOperators(uint16 id) view returns(uint256[])
func (attestationCenter *AttestationCenter) UnpackGetTaskDefinitionRestrictedOperators(data []byte) ([]*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("getTaskDefinitionRestrictedOperators", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (attestationCenter *AttestationCenter) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (attestationCenter *AttestationCenter) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (attestationCenter *AttestationCenter) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (attestationCenter *AttestationCenter) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (attestationCenter *AttestationCenter) UnpackHasRole(data []byte) (bool, error) {
	out, err := attestationCenter.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95983fee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((address,address,address,address,address,address,bool,address) params) returns()
func (attestationCenter *AttestationCenter) PackInitialize(params AttestationCenterInitializationParams) []byte {
	enc, err := attestationCenter.abi.Pack("initialize", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95983fee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((address,address,address,address,address,address,bool,address) params) returns()
func (attestationCenter *AttestationCenter) TryPackInitialize(params AttestationCenterInitializationParams) ([]byte, error) {
	return attestationCenter.abi.Pack("initialize", params)
}

// PackInternalTaskHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28eff39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function internalTaskHandler() view returns(address)
func (attestationCenter *AttestationCenter) PackInternalTaskHandler() []byte {
	enc, err := attestationCenter.abi.Pack("internalTaskHandler")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInternalTaskHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28eff39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function internalTaskHandler() view returns(address)
func (attestationCenter *AttestationCenter) TryPackInternalTaskHandler() ([]byte, error) {
	return attestationCenter.abi.Pack("internalTaskHandler")
}

// UnpackInternalTaskHandler is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf28eff39.
//
// Solidity: function internalTaskHandler() view returns(address)
func (attestationCenter *AttestationCenter) UnpackInternalTaskHandler(data []byte) (common.Address, error) {
	out, err := attestationCenter.abi.Unpack("internalTaskHandler", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsFlowPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd96978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFlowPaused(bytes4 flow) view returns(bool)
func (attestationCenter *AttestationCenter) PackIsFlowPaused(flow [4]byte) []byte {
	enc, err := attestationCenter.abi.Pack("isFlowPaused", flow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFlowPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd96978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFlowPaused(bytes4 flow) view returns(bool)
func (attestationCenter *AttestationCenter) TryPackIsFlowPaused(flow [4]byte) ([]byte, error) {
	return attestationCenter.abi.Pack("isFlowPaused", flow)
}

// UnpackIsFlowPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefd96978.
//
// Solidity: function isFlowPaused(bytes4 flow) view returns(bool)
func (attestationCenter *AttestationCenter) UnpackIsFlowPaused(data []byte) (bool, error) {
	out, err := attestationCenter.abi.Unpack("isFlowPaused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMigrateAddTotalVotingPowerSyncTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd10818a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function migrateAddTotalVotingPowerSyncTaskDefinition() returns()
func (attestationCenter *AttestationCenter) PackMigrateAddTotalVotingPowerSyncTaskDefinition() []byte {
	enc, err := attestationCenter.abi.Pack("migrateAddTotalVotingPowerSyncTaskDefinition")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMigrateAddTotalVotingPowerSyncTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd10818a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function migrateAddTotalVotingPowerSyncTaskDefinition() returns()
func (attestationCenter *AttestationCenter) TryPackMigrateAddTotalVotingPowerSyncTaskDefinition() ([]byte, error) {
	return attestationCenter.abi.Pack("migrateAddTotalVotingPowerSyncTaskDefinition")
}

// PackNumOfActiveOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7897dec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numOfActiveOperators() view returns(uint256)
func (attestationCenter *AttestationCenter) PackNumOfActiveOperators() []byte {
	enc, err := attestationCenter.abi.Pack("numOfActiveOperators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumOfActiveOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7897dec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numOfActiveOperators() view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackNumOfActiveOperators() ([]byte, error) {
	return attestationCenter.abi.Pack("numOfActiveOperators")
}

// UnpackNumOfActiveOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7897dec3.
//
// Solidity: function numOfActiveOperators() view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackNumOfActiveOperators(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("numOfActiveOperators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumOfTaskDefinitions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34a7c391.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numOfTaskDefinitions() view returns(uint16)
func (attestationCenter *AttestationCenter) PackNumOfTaskDefinitions() []byte {
	enc, err := attestationCenter.abi.Pack("numOfTaskDefinitions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumOfTaskDefinitions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34a7c391.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numOfTaskDefinitions() view returns(uint16)
func (attestationCenter *AttestationCenter) TryPackNumOfTaskDefinitions() ([]byte, error) {
	return attestationCenter.abi.Pack("numOfTaskDefinitions")
}

// UnpackNumOfTaskDefinitions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34a7c391.
//
// Solidity: function numOfTaskDefinitions() view returns(uint16)
func (attestationCenter *AttestationCenter) UnpackNumOfTaskDefinitions(data []byte) (uint16, error) {
	out, err := attestationCenter.abi.Unpack("numOfTaskDefinitions", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackNumOfTotalOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00028b07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numOfTotalOperators() view returns(uint256)
func (attestationCenter *AttestationCenter) PackNumOfTotalOperators() []byte {
	enc, err := attestationCenter.abi.Pack("numOfTotalOperators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumOfTotalOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00028b07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numOfTotalOperators() view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackNumOfTotalOperators() ([]byte, error) {
	return attestationCenter.abi.Pack("numOfTotalOperators")
}

// UnpackNumOfTotalOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00028b07.
//
// Solidity: function numOfTotalOperators() view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackNumOfTotalOperators(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("numOfTotalOperators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackObls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x659fa976.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function obls() view returns(address)
func (attestationCenter *AttestationCenter) PackObls() []byte {
	enc, err := attestationCenter.abi.Pack("obls")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x659fa976.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function obls() view returns(address)
func (attestationCenter *AttestationCenter) TryPackObls() ([]byte, error) {
	return attestationCenter.abi.Pack("obls")
}

// UnpackObls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x659fa976.
//
// Solidity: function obls() view returns(address)
func (attestationCenter *AttestationCenter) UnpackObls(data []byte) (common.Address, error) {
	out, err := attestationCenter.abi.Unpack("obls", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOperatorsIdsByAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b15c568.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorsIdsByAddress(address operator) view returns(uint256)
func (attestationCenter *AttestationCenter) PackOperatorsIdsByAddress(operator common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("operatorsIdsByAddress", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorsIdsByAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b15c568.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorsIdsByAddress(address operator) view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackOperatorsIdsByAddress(operator common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("operatorsIdsByAddress", operator)
}

// UnpackOperatorsIdsByAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b15c568.
//
// Solidity: function operatorsIdsByAddress(address operator) view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackOperatorsIdsByAddress(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("operatorsIdsByAddress", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aa83ec7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(bytes4 flow) returns()
func (attestationCenter *AttestationCenter) PackPause(flow [4]byte) []byte {
	enc, err := attestationCenter.abi.Pack("pause", flow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aa83ec7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(bytes4 flow) returns()
func (attestationCenter *AttestationCenter) TryPackPause(flow [4]byte) ([]byte, error) {
	return attestationCenter.abi.Pack("pause", flow)
}

// PackRegisterToNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd4e66a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerToNetwork(address operator, uint256 power, uint256[4] blsKey, address rewardsReceiver) returns()
func (attestationCenter *AttestationCenter) PackRegisterToNetwork(operator common.Address, power *big.Int, blsKey [4]*big.Int, rewardsReceiver common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("registerToNetwork", operator, power, blsKey, rewardsReceiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterToNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd4e66a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerToNetwork(address operator, uint256 power, uint256[4] blsKey, address rewardsReceiver) returns()
func (attestationCenter *AttestationCenter) TryPackRegisterToNetwork(operator common.Address, power *big.Int, blsKey [4]*big.Int, rewardsReceiver common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("registerToNetwork", operator, power, blsKey, rewardsReceiver)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (attestationCenter *AttestationCenter) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (attestationCenter *AttestationCenter) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRequestBatchPayment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f382619.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBatchPayment(uint256 from, uint256 to) returns()
func (attestationCenter *AttestationCenter) PackRequestBatchPayment(from *big.Int, to *big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("requestBatchPayment", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBatchPayment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f382619.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBatchPayment(uint256 from, uint256 to) returns()
func (attestationCenter *AttestationCenter) TryPackRequestBatchPayment(from *big.Int, to *big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("requestBatchPayment", from, to)
}

// PackRequestBatchPayment0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7aa2fdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBatchPayment() returns()
func (attestationCenter *AttestationCenter) PackRequestBatchPayment0() []byte {
	enc, err := attestationCenter.abi.Pack("requestBatchPayment0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBatchPayment0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7aa2fdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBatchPayment() returns()
func (attestationCenter *AttestationCenter) TryPackRequestBatchPayment0() ([]byte, error) {
	return attestationCenter.abi.Pack("requestBatchPayment0")
}

// PackRequestEigenBatchPayment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a1e7093.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestEigenBatchPayment(uint32 start, uint32 duration, uint256 from, uint256 to) returns()
func (attestationCenter *AttestationCenter) PackRequestEigenBatchPayment(start uint32, duration uint32, from *big.Int, to *big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("requestEigenBatchPayment", start, duration, from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestEigenBatchPayment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a1e7093.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestEigenBatchPayment(uint32 start, uint32 duration, uint256 from, uint256 to) returns()
func (attestationCenter *AttestationCenter) TryPackRequestEigenBatchPayment(start uint32, duration uint32, from *big.Int, to *big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("requestEigenBatchPayment", start, duration, from, to)
}

// PackRevokeEjector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de6e60d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeEjector(address ejector) returns()
func (attestationCenter *AttestationCenter) PackRevokeEjector(ejector common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("revokeEjector", ejector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeEjector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de6e60d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeEjector(address ejector) returns()
func (attestationCenter *AttestationCenter) TryPackRevokeEjector(ejector common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("revokeEjector", ejector)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (attestationCenter *AttestationCenter) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (attestationCenter *AttestationCenter) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("revokeRole", role, account)
}

// PackSetAvsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x008fd386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAvsLogic(address logic) returns()
func (attestationCenter *AttestationCenter) PackSetAvsLogic(logic common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("setAvsLogic", logic)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAvsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x008fd386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAvsLogic(address logic) returns()
func (attestationCenter *AttestationCenter) TryPackSetAvsLogic(logic common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("setAvsLogic", logic)
}

// PackSetBeforePaymentsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11a95e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBeforePaymentsLogic(address logic) returns()
func (attestationCenter *AttestationCenter) PackSetBeforePaymentsLogic(logic common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("setBeforePaymentsLogic", logic)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBeforePaymentsLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11a95e38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBeforePaymentsLogic(address logic) returns()
func (attestationCenter *AttestationCenter) TryPackSetBeforePaymentsLogic(logic common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("setBeforePaymentsLogic", logic)
}

// PackSetEjector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdd1e86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEjector(address ejector) returns()
func (attestationCenter *AttestationCenter) PackSetEjector(ejector common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("setEjector", ejector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEjector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cdd1e86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEjector(address ejector) returns()
func (attestationCenter *AttestationCenter) TryPackSetEjector(ejector common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("setEjector", ejector)
}

// PackSetFeeCalculator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c66d04f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeCalculator(address calculator) returns()
func (attestationCenter *AttestationCenter) PackSetFeeCalculator(calculator common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("setFeeCalculator", calculator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeCalculator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c66d04f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeCalculator(address calculator) returns()
func (attestationCenter *AttestationCenter) TryPackSetFeeCalculator(calculator common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("setFeeCalculator", calculator)
}

// PackSetInternalTaskHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f350ef4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setInternalTaskHandler(address newHandler) returns()
func (attestationCenter *AttestationCenter) PackSetInternalTaskHandler(newHandler common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("setInternalTaskHandler", newHandler)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetInternalTaskHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f350ef4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setInternalTaskHandler(address newHandler) returns()
func (attestationCenter *AttestationCenter) TryPackSetInternalTaskHandler(newHandler common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("setInternalTaskHandler", newHandler)
}

// PackSetIsOpenAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51720945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIsOpenAggregator(bool isOpenAggregator) returns()
func (attestationCenter *AttestationCenter) PackSetIsOpenAggregator(isOpenAggregator bool) []byte {
	enc, err := attestationCenter.abi.Pack("setIsOpenAggregator", isOpenAggregator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIsOpenAggregator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51720945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIsOpenAggregator(bool isOpenAggregator) returns()
func (attestationCenter *AttestationCenter) TryPackSetIsOpenAggregator(isOpenAggregator bool) ([]byte, error) {
	return attestationCenter.abi.Pack("setIsOpenAggregator", isOpenAggregator)
}

// PackSetTaskDefinitionMaximumNumberOfAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fdd0ac7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTaskDefinitionMaximumNumberOfAttesters(uint16 id, uint256 maximum) returns()
func (attestationCenter *AttestationCenter) PackSetTaskDefinitionMaximumNumberOfAttesters(id uint16, maximum *big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("setTaskDefinitionMaximumNumberOfAttesters", id, maximum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTaskDefinitionMaximumNumberOfAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fdd0ac7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTaskDefinitionMaximumNumberOfAttesters(uint16 id, uint256 maximum) returns()
func (attestationCenter *AttestationCenter) TryPackSetTaskDefinitionMaximumNumberOfAttesters(id uint16, maximum *big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("setTaskDefinitionMaximumNumberOfAttesters", id, maximum)
}

// PackSetTaskDefinitionMinVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64ada5d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTaskDefinitionMinVotingPower(uint16 id, uint256 minimumVotingPower) returns()
func (attestationCenter *AttestationCenter) PackSetTaskDefinitionMinVotingPower(id uint16, minimumVotingPower *big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("setTaskDefinitionMinVotingPower", id, minimumVotingPower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTaskDefinitionMinVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64ada5d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTaskDefinitionMinVotingPower(uint16 id, uint256 minimumVotingPower) returns()
func (attestationCenter *AttestationCenter) TryPackSetTaskDefinitionMinVotingPower(id uint16, minimumVotingPower *big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("setTaskDefinitionMinVotingPower", id, minimumVotingPower)
}

// PackSetTaskDefinitionRestrictedAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58e75c82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTaskDefinitionRestrictedAttesters(uint16 id, uint256[] ids) returns()
func (attestationCenter *AttestationCenter) PackSetTaskDefinitionRestrictedAttesters(id uint16, ids []*big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("setTaskDefinitionRestrictedAttesters", id, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTaskDefinitionRestrictedAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58e75c82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTaskDefinitionRestrictedAttesters(uint16 id, uint256[] ids) returns()
func (attestationCenter *AttestationCenter) TryPackSetTaskDefinitionRestrictedAttesters(id uint16, ids []*big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("setTaskDefinitionRestrictedAttesters", id, ids)
}

// PackSetTaskDefinitionRestrictedOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c9e7ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTaskDefinitionRestrictedOperators(uint16 id, uint256[] ids) returns()
func (attestationCenter *AttestationCenter) PackSetTaskDefinitionRestrictedOperators(id uint16, ids []*big.Int) []byte {
	enc, err := attestationCenter.abi.Pack("setTaskDefinitionRestrictedOperators", id, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTaskDefinitionRestrictedOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8c9e7ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTaskDefinitionRestrictedOperators(uint16 id, uint256[] ids) returns()
func (attestationCenter *AttestationCenter) TryPackSetTaskDefinitionRestrictedOperators(id uint16, ids []*big.Int) ([]byte, error) {
	return attestationCenter.abi.Pack("setTaskDefinitionRestrictedOperators", id, ids)
}

// PackSubmitTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a7ce8a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitTask((string,bytes,address,uint16) task, (bool,uint256[2],uint256[2],uint256[]) details) returns()
func (attestationCenter *AttestationCenter) PackSubmitTask(task TaskInfo, details BlsTaskSubmissionDetails) []byte {
	enc, err := attestationCenter.abi.Pack("submitTask", task, details)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a7ce8a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitTask((string,bytes,address,uint16) task, (bool,uint256[2],uint256[2],uint256[]) details) returns()
func (attestationCenter *AttestationCenter) TryPackSubmitTask(task TaskInfo, details BlsTaskSubmissionDetails) ([]byte, error) {
	return attestationCenter.abi.Pack("submitTask", task, details)
}

// PackSubmitTask0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff768e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitTask((string,bytes,address,uint16) task, (bool,bytes,uint256[2],uint256[]) details) returns()
func (attestationCenter *AttestationCenter) PackSubmitTask0(task TaskInfo, details EcdsaTaskSubmissionDetails) []byte {
	enc, err := attestationCenter.abi.Pack("submitTask0", task, details)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitTask0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfff768e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitTask((string,bytes,address,uint16) task, (bool,bytes,uint256[2],uint256[]) details) returns()
func (attestationCenter *AttestationCenter) TryPackSubmitTask0(task TaskInfo, details EcdsaTaskSubmissionDetails) ([]byte, error) {
	return attestationCenter.abi.Pack("submitTask0", task, details)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (attestationCenter *AttestationCenter) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := attestationCenter.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (attestationCenter *AttestationCenter) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return attestationCenter.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (attestationCenter *AttestationCenter) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := attestationCenter.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTaskNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d18e8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskNumber() view returns(uint32)
func (attestationCenter *AttestationCenter) PackTaskNumber() []byte {
	enc, err := attestationCenter.abi.Pack("taskNumber")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d18e8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskNumber() view returns(uint32)
func (attestationCenter *AttestationCenter) TryPackTaskNumber() ([]byte, error) {
	return attestationCenter.abi.Pack("taskNumber")
}

// UnpackTaskNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d18e8d.
//
// Solidity: function taskNumber() view returns(uint32)
func (attestationCenter *AttestationCenter) UnpackTaskNumber(data []byte) (uint32, error) {
	out, err := attestationCenter.abi.Unpack("taskNumber", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTransferMessageHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d07f651.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferMessageHandler(address newHandler) returns()
func (attestationCenter *AttestationCenter) PackTransferMessageHandler(newHandler common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("transferMessageHandler", newHandler)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferMessageHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d07f651.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferMessageHandler(address newHandler) returns()
func (attestationCenter *AttestationCenter) TryPackTransferMessageHandler(newHandler common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("transferMessageHandler", newHandler)
}

// PackUnRegisterOperatorFromNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27bbb287.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unRegisterOperatorFromNetwork(address operator) returns()
func (attestationCenter *AttestationCenter) PackUnRegisterOperatorFromNetwork(operator common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("unRegisterOperatorFromNetwork", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnRegisterOperatorFromNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27bbb287.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unRegisterOperatorFromNetwork(address operator) returns()
func (attestationCenter *AttestationCenter) TryPackUnRegisterOperatorFromNetwork(operator common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("unRegisterOperatorFromNetwork", operator)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbac1e94b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause(bytes4 flow) returns()
func (attestationCenter *AttestationCenter) PackUnpause(flow [4]byte) []byte {
	enc, err := attestationCenter.abi.Pack("unpause", flow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbac1e94b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause(bytes4 flow) returns()
func (attestationCenter *AttestationCenter) TryPackUnpause(flow [4]byte) ([]byte, error) {
	return attestationCenter.abi.Pack("unpause", flow)
}

// PackUpdateBlsKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ba5aa46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateBlsKey(uint256[4] blsKey, (uint256[2]) authSignature) returns()
func (attestationCenter *AttestationCenter) PackUpdateBlsKey(blsKey [4]*big.Int, authSignature AuthSignature) []byte {
	enc, err := attestationCenter.abi.Pack("updateBlsKey", blsKey, authSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateBlsKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ba5aa46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateBlsKey(uint256[4] blsKey, (uint256[2]) authSignature) returns()
func (attestationCenter *AttestationCenter) TryPackUpdateBlsKey(blsKey [4]*big.Int, authSignature AuthSignature) ([]byte, error) {
	return attestationCenter.abi.Pack("updateBlsKey", blsKey, authSignature)
}

// PackVerifyOperatorValidForTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac8c16cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyOperatorValidForTaskDefinition(address operator, uint16 taskDefinitionId) view returns()
func (attestationCenter *AttestationCenter) PackVerifyOperatorValidForTaskDefinition(operator common.Address, taskDefinitionId uint16) []byte {
	enc, err := attestationCenter.abi.Pack("verifyOperatorValidForTaskDefinition", operator, taskDefinitionId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyOperatorValidForTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac8c16cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyOperatorValidForTaskDefinition(address operator, uint16 taskDefinitionId) view returns()
func (attestationCenter *AttestationCenter) TryPackVerifyOperatorValidForTaskDefinition(operator common.Address, taskDefinitionId uint16) ([]byte, error) {
	return attestationCenter.abi.Pack("verifyOperatorValidForTaskDefinition", operator, taskDefinitionId)
}

// PackVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc07473f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPower(address operator) view returns(uint256)
func (attestationCenter *AttestationCenter) PackVotingPower(operator common.Address) []byte {
	enc, err := attestationCenter.abi.Pack("votingPower", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc07473f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPower(address operator) view returns(uint256)
func (attestationCenter *AttestationCenter) TryPackVotingPower(operator common.Address) ([]byte, error) {
	return attestationCenter.abi.Pack("votingPower", operator)
}

// UnpackVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc07473f6.
//
// Solidity: function votingPower(address operator) view returns(uint256)
func (attestationCenter *AttestationCenter) UnpackVotingPower(data []byte) (*big.Int, error) {
	out, err := attestationCenter.abi.Unpack("votingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AttestationCenterFlowPaused represents a FlowPaused event raised by the AttestationCenter contract.
type AttestationCenterFlowPaused struct {
	Flow    [4]byte
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationCenterFlowPausedEventName = "FlowPaused"

// ContractEventName returns the user-defined event name.
func (AttestationCenterFlowPaused) ContractEventName() string {
	return AttestationCenterFlowPausedEventName
}

// UnpackFlowPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FlowPaused(bytes4 flow, address account)
func (attestationCenter *AttestationCenter) UnpackFlowPausedEvent(log *types.Log) (*AttestationCenterFlowPaused, error) {
	event := "FlowPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterFlowPaused)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterFlowUnpaused represents a FlowUnpaused event raised by the AttestationCenter contract.
type AttestationCenterFlowUnpaused struct {
	Flow    [4]byte
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationCenterFlowUnpausedEventName = "FlowUnpaused"

// ContractEventName returns the user-defined event name.
func (AttestationCenterFlowUnpaused) ContractEventName() string {
	return AttestationCenterFlowUnpausedEventName
}

// UnpackFlowUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FlowUnpaused(bytes4 flow, address account)
func (attestationCenter *AttestationCenter) UnpackFlowUnpausedEvent(log *types.Log) (*AttestationCenterFlowUnpaused, error) {
	event := "FlowUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterFlowUnpaused)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterInitialized represents a Initialized event raised by the AttestationCenter contract.
type AttestationCenterInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationCenterInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (AttestationCenterInitialized) ContractEventName() string {
	return AttestationCenterInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (attestationCenter *AttestationCenter) UnpackInitializedEvent(log *types.Log) (*AttestationCenterInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterInitialized)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterIsOpenAggregatorSet represents a IsOpenAggregatorSet event raised by the AttestationCenter contract.
type AttestationCenterIsOpenAggregatorSet struct {
	IsOpenAggregator bool
	Raw              *types.Log // Blockchain specific contextual infos
}

const AttestationCenterIsOpenAggregatorSetEventName = "IsOpenAggregatorSet"

// ContractEventName returns the user-defined event name.
func (AttestationCenterIsOpenAggregatorSet) ContractEventName() string {
	return AttestationCenterIsOpenAggregatorSetEventName
}

// UnpackIsOpenAggregatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IsOpenAggregatorSet(bool isOpenAggregator)
func (attestationCenter *AttestationCenter) UnpackIsOpenAggregatorSetEvent(log *types.Log) (*AttestationCenterIsOpenAggregatorSet, error) {
	event := "IsOpenAggregatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterIsOpenAggregatorSet)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterOperatorBlsKeyUpdated represents a OperatorBlsKeyUpdated event raised by the AttestationCenter contract.
type AttestationCenterOperatorBlsKeyUpdated struct {
	Operator common.Address
	BlsKey   [4]*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationCenterOperatorBlsKeyUpdatedEventName = "OperatorBlsKeyUpdated"

// ContractEventName returns the user-defined event name.
func (AttestationCenterOperatorBlsKeyUpdated) ContractEventName() string {
	return AttestationCenterOperatorBlsKeyUpdatedEventName
}

// UnpackOperatorBlsKeyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorBlsKeyUpdated(address indexed operator, uint256[4] blsKey)
func (attestationCenter *AttestationCenter) UnpackOperatorBlsKeyUpdatedEvent(log *types.Log) (*AttestationCenterOperatorBlsKeyUpdated, error) {
	event := "OperatorBlsKeyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterOperatorBlsKeyUpdated)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterOperatorEjectionRequested represents a OperatorEjectionRequested event raised by the AttestationCenter contract.
type AttestationCenterOperatorEjectionRequested struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationCenterOperatorEjectionRequestedEventName = "OperatorEjectionRequested"

// ContractEventName returns the user-defined event name.
func (AttestationCenterOperatorEjectionRequested) ContractEventName() string {
	return AttestationCenterOperatorEjectionRequestedEventName
}

// UnpackOperatorEjectionRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorEjectionRequested(address operator)
func (attestationCenter *AttestationCenter) UnpackOperatorEjectionRequestedEvent(log *types.Log) (*AttestationCenterOperatorEjectionRequested, error) {
	event := "OperatorEjectionRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterOperatorEjectionRequested)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterOperatorRegisteredToNetwork represents a OperatorRegisteredToNetwork event raised by the AttestationCenter contract.
type AttestationCenterOperatorRegisteredToNetwork struct {
	Operator    common.Address
	VotingPower *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const AttestationCenterOperatorRegisteredToNetworkEventName = "OperatorRegisteredToNetwork"

// ContractEventName returns the user-defined event name.
func (AttestationCenterOperatorRegisteredToNetwork) ContractEventName() string {
	return AttestationCenterOperatorRegisteredToNetworkEventName
}

// UnpackOperatorRegisteredToNetworkEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRegisteredToNetwork(address indexed operator, uint256 votingPower)
func (attestationCenter *AttestationCenter) UnpackOperatorRegisteredToNetworkEvent(log *types.Log) (*AttestationCenterOperatorRegisteredToNetwork, error) {
	event := "OperatorRegisteredToNetwork"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterOperatorRegisteredToNetwork)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterOperatorUnregisteredFromNetwork represents a OperatorUnregisteredFromNetwork event raised by the AttestationCenter contract.
type AttestationCenterOperatorUnregisteredFromNetwork struct {
	OperatorId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationCenterOperatorUnregisteredFromNetworkEventName = "OperatorUnregisteredFromNetwork"

// ContractEventName returns the user-defined event name.
func (AttestationCenterOperatorUnregisteredFromNetwork) ContractEventName() string {
	return AttestationCenterOperatorUnregisteredFromNetworkEventName
}

// UnpackOperatorUnregisteredFromNetworkEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorUnregisteredFromNetwork(uint256 indexed operatorId)
func (attestationCenter *AttestationCenter) UnpackOperatorUnregisteredFromNetworkEvent(log *types.Log) (*AttestationCenterOperatorUnregisteredFromNetwork, error) {
	event := "OperatorUnregisteredFromNetwork"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterOperatorUnregisteredFromNetwork)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterPaymentCleared represents a PaymentCleared event raised by the AttestationCenter contract.
type AttestationCenterPaymentCleared struct {
	Operator           common.Address
	FeeToClaim         *big.Int
	LastPaidTaskNumber *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AttestationCenterPaymentClearedEventName = "PaymentCleared"

// ContractEventName returns the user-defined event name.
func (AttestationCenterPaymentCleared) ContractEventName() string {
	return AttestationCenterPaymentClearedEventName
}

// UnpackPaymentClearedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaymentCleared(address indexed operator, uint256 feeToClaim, uint256 lastPaidTaskNumber)
func (attestationCenter *AttestationCenter) UnpackPaymentClearedEvent(log *types.Log) (*AttestationCenterPaymentCleared, error) {
	event := "PaymentCleared"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterPaymentCleared)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterPaymentRequested represents a PaymentRequested event raised by the AttestationCenter contract.
type AttestationCenterPaymentRequested struct {
	Operator   common.Address
	FeeToClaim *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationCenterPaymentRequestedEventName = "PaymentRequested"

// ContractEventName returns the user-defined event name.
func (AttestationCenterPaymentRequested) ContractEventName() string {
	return AttestationCenterPaymentRequestedEventName
}

// UnpackPaymentRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaymentRequested(address indexed operator, uint256 feeToClaim)
func (attestationCenter *AttestationCenter) UnpackPaymentRequestedEvent(log *types.Log) (*AttestationCenterPaymentRequested, error) {
	event := "PaymentRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterPaymentRequested)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterPaymentsRequested represents a PaymentsRequested event raised by the AttestationCenter contract.
type AttestationCenterPaymentsRequested struct {
	FromOperatorId     *big.Int
	ToOperatorId       *big.Int
	LastPaidTaskNumber *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AttestationCenterPaymentsRequestedEventName = "PaymentsRequested"

// ContractEventName returns the user-defined event name.
func (AttestationCenterPaymentsRequested) ContractEventName() string {
	return AttestationCenterPaymentsRequestedEventName
}

// UnpackPaymentsRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaymentsRequested(uint256 fromOperatorId, uint256 toOperatorId, uint256 lastPaidTaskNumber)
func (attestationCenter *AttestationCenter) UnpackPaymentsRequestedEvent(log *types.Log) (*AttestationCenterPaymentsRequested, error) {
	event := "PaymentsRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterPaymentsRequested)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterRewardAccumulated represents a RewardAccumulated event raised by the AttestationCenter contract.
type AttestationCenterRewardAccumulated struct {
	OperatorId *big.Int
	Fee        *big.Int
	TaskNumber uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationCenterRewardAccumulatedEventName = "RewardAccumulated"

// ContractEventName returns the user-defined event name.
func (AttestationCenterRewardAccumulated) ContractEventName() string {
	return AttestationCenterRewardAccumulatedEventName
}

// UnpackRewardAccumulatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardAccumulated(uint256 indexed _operatorId, uint256 fee, uint32 indexed _taskNumber)
func (attestationCenter *AttestationCenter) UnpackRewardAccumulatedEvent(log *types.Log) (*AttestationCenterRewardAccumulated, error) {
	event := "RewardAccumulated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterRewardAccumulated)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterRoleAdminChanged represents a RoleAdminChanged event raised by the AttestationCenter contract.
type AttestationCenterRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const AttestationCenterRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AttestationCenterRoleAdminChanged) ContractEventName() string {
	return AttestationCenterRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (attestationCenter *AttestationCenter) UnpackRoleAdminChangedEvent(log *types.Log) (*AttestationCenterRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterRoleGranted represents a RoleGranted event raised by the AttestationCenter contract.
type AttestationCenterRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationCenterRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AttestationCenterRoleGranted) ContractEventName() string {
	return AttestationCenterRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (attestationCenter *AttestationCenter) UnpackRoleGrantedEvent(log *types.Log) (*AttestationCenterRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterRoleGranted)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterRoleRevoked represents a RoleRevoked event raised by the AttestationCenter contract.
type AttestationCenterRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationCenterRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AttestationCenterRoleRevoked) ContractEventName() string {
	return AttestationCenterRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (attestationCenter *AttestationCenter) UnpackRoleRevokedEvent(log *types.Log) (*AttestationCenterRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterRoleRevoked)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetAvsLogic represents a SetAvsLogic event raised by the AttestationCenter contract.
type AttestationCenterSetAvsLogic struct {
	AvsLogic common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetAvsLogicEventName = "SetAvsLogic"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetAvsLogic) ContractEventName() string {
	return AttestationCenterSetAvsLogicEventName
}

// UnpackSetAvsLogicEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetAvsLogic(address avsLogic)
func (attestationCenter *AttestationCenter) UnpackSetAvsLogicEvent(log *types.Log) (*AttestationCenterSetAvsLogic, error) {
	event := "SetAvsLogic"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetAvsLogic)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetBeforePaymentsLogic represents a SetBeforePaymentsLogic event raised by the AttestationCenter contract.
type AttestationCenterSetBeforePaymentsLogic struct {
	BeforePaymentsLogic common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetBeforePaymentsLogicEventName = "SetBeforePaymentsLogic"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetBeforePaymentsLogic) ContractEventName() string {
	return AttestationCenterSetBeforePaymentsLogicEventName
}

// UnpackSetBeforePaymentsLogicEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetBeforePaymentsLogic(address beforePaymentsLogic)
func (attestationCenter *AttestationCenter) UnpackSetBeforePaymentsLogicEvent(log *types.Log) (*AttestationCenterSetBeforePaymentsLogic, error) {
	event := "SetBeforePaymentsLogic"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetBeforePaymentsLogic)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetFeeCalculator represents a SetFeeCalculator event raised by the AttestationCenter contract.
type AttestationCenterSetFeeCalculator struct {
	FeeCalculator common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetFeeCalculatorEventName = "SetFeeCalculator"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetFeeCalculator) ContractEventName() string {
	return AttestationCenterSetFeeCalculatorEventName
}

// UnpackSetFeeCalculatorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetFeeCalculator(address feeCalculator)
func (attestationCenter *AttestationCenter) UnpackSetFeeCalculatorEvent(log *types.Log) (*AttestationCenterSetFeeCalculator, error) {
	event := "SetFeeCalculator"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetFeeCalculator)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetInternalTaskHandler represents a SetInternalTaskHandler event raised by the AttestationCenter contract.
type AttestationCenterSetInternalTaskHandler struct {
	InternalTaskHandler common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetInternalTaskHandlerEventName = "SetInternalTaskHandler"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetInternalTaskHandler) ContractEventName() string {
	return AttestationCenterSetInternalTaskHandlerEventName
}

// UnpackSetInternalTaskHandlerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetInternalTaskHandler(address internalTaskHandler)
func (attestationCenter *AttestationCenter) UnpackSetInternalTaskHandlerEvent(log *types.Log) (*AttestationCenterSetInternalTaskHandler, error) {
	event := "SetInternalTaskHandler"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetInternalTaskHandler)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetMaximumNumberOfAttesters represents a SetMaximumNumberOfAttesters event raised by the AttestationCenter contract.
type AttestationCenterSetMaximumNumberOfAttesters struct {
	TaskDefinitionId         uint16
	MaximumNumberOfAttesters *big.Int
	Raw                      *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetMaximumNumberOfAttestersEventName = "SetMaximumNumberOfAttesters"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetMaximumNumberOfAttesters) ContractEventName() string {
	return AttestationCenterSetMaximumNumberOfAttestersEventName
}

// UnpackSetMaximumNumberOfAttestersEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetMaximumNumberOfAttesters(uint16 indexed taskDefinitionId, uint256 maximumNumberOfAttesters)
func (attestationCenter *AttestationCenter) UnpackSetMaximumNumberOfAttestersEvent(log *types.Log) (*AttestationCenterSetMaximumNumberOfAttesters, error) {
	event := "SetMaximumNumberOfAttesters"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetMaximumNumberOfAttesters)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetMessageHandler represents a SetMessageHandler event raised by the AttestationCenter contract.
type AttestationCenterSetMessageHandler struct {
	MessageHandler common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetMessageHandlerEventName = "SetMessageHandler"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetMessageHandler) ContractEventName() string {
	return AttestationCenterSetMessageHandlerEventName
}

// UnpackSetMessageHandlerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetMessageHandler(address messageHandler)
func (attestationCenter *AttestationCenter) UnpackSetMessageHandlerEvent(log *types.Log) (*AttestationCenterSetMessageHandler, error) {
	event := "SetMessageHandler"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetMessageHandler)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetMinimumTaskDefinitionVotingPower represents a SetMinimumTaskDefinitionVotingPower event raised by the AttestationCenter contract.
type AttestationCenterSetMinimumTaskDefinitionVotingPower struct {
	MinimumVotingPower *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetMinimumTaskDefinitionVotingPowerEventName = "SetMinimumTaskDefinitionVotingPower"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetMinimumTaskDefinitionVotingPower) ContractEventName() string {
	return AttestationCenterSetMinimumTaskDefinitionVotingPowerEventName
}

// UnpackSetMinimumTaskDefinitionVotingPowerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetMinimumTaskDefinitionVotingPower(uint256 minimumVotingPower)
func (attestationCenter *AttestationCenter) UnpackSetMinimumTaskDefinitionVotingPowerEvent(log *types.Log) (*AttestationCenterSetMinimumTaskDefinitionVotingPower, error) {
	event := "SetMinimumTaskDefinitionVotingPower"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetMinimumTaskDefinitionVotingPower)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterSetRestrictedAttester represents a SetRestrictedAttester event raised by the AttestationCenter contract.
type AttestationCenterSetRestrictedAttester struct {
	TaskDefinitionId      uint16
	RestrictedAttesterIds []*big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const AttestationCenterSetRestrictedAttesterEventName = "SetRestrictedAttester"

// ContractEventName returns the user-defined event name.
func (AttestationCenterSetRestrictedAttester) ContractEventName() string {
	return AttestationCenterSetRestrictedAttesterEventName
}

// UnpackSetRestrictedAttesterEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetRestrictedAttester(uint16 indexed taskDefinitionId, uint256[] restrictedAttesterIds)
func (attestationCenter *AttestationCenter) UnpackSetRestrictedAttesterEvent(log *types.Log) (*AttestationCenterSetRestrictedAttester, error) {
	event := "SetRestrictedAttester"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterSetRestrictedAttester)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterTaskDefinitionCreated represents a TaskDefinitionCreated event raised by the AttestationCenter contract.
type AttestationCenterTaskDefinitionCreated struct {
	Id                         uint16
	Name                       string
	BlockExpiry                *big.Int
	BaseRewardFeeForAttesters  *big.Int
	BaseRewardFeeForPerformer  *big.Int
	BaseRewardFeeForAggregator *big.Int
	DisputePeriodBlocks        *big.Int
	MinimumVotingPower         *big.Int
	RestrictedAttesterIds      []*big.Int
	MaximumNumberOfAttesters   *big.Int
	Raw                        *types.Log // Blockchain specific contextual infos
}

const AttestationCenterTaskDefinitionCreatedEventName = "TaskDefinitionCreated"

// ContractEventName returns the user-defined event name.
func (AttestationCenterTaskDefinitionCreated) ContractEventName() string {
	return AttestationCenterTaskDefinitionCreatedEventName
}

// UnpackTaskDefinitionCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskDefinitionCreated(uint16 id, string name, uint256 blockExpiry, uint256 baseRewardFeeForAttesters, uint256 baseRewardFeeForPerformer, uint256 baseRewardFeeForAggregator, uint256 disputePeriodBlocks, uint256 minimumVotingPower, uint256[] restrictedAttesterIds, uint256 maximumNumberOfAttesters)
func (attestationCenter *AttestationCenter) UnpackTaskDefinitionCreatedEvent(log *types.Log) (*AttestationCenterTaskDefinitionCreated, error) {
	event := "TaskDefinitionCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterTaskDefinitionCreated)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterTaskRejected represents a TaskRejected event raised by the AttestationCenter contract.
type AttestationCenterTaskRejected struct {
	Operator         common.Address
	TaskNumber       uint32
	ProofOfTask      string
	Data             []byte
	TaskDefinitionId uint16
	AttestersIds     []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const AttestationCenterTaskRejectedEventName = "TaskRejected"

// ContractEventName returns the user-defined event name.
func (AttestationCenterTaskRejected) ContractEventName() string {
	return AttestationCenterTaskRejectedEventName
}

// UnpackTaskRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskRejected(address indexed operator, uint32 taskNumber, string proofOfTask, bytes data, uint16 indexed taskDefinitionId, uint256[] attestersIds)
func (attestationCenter *AttestationCenter) UnpackTaskRejectedEvent(log *types.Log) (*AttestationCenterTaskRejected, error) {
	event := "TaskRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterTaskRejected)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationCenterTaskSubmitted represents a TaskSubmitted event raised by the AttestationCenter contract.
type AttestationCenterTaskSubmitted struct {
	Operator         common.Address
	TaskNumber       uint32
	ProofOfTask      string
	Data             []byte
	TaskDefinitionId uint16
	AttestersIds     []*big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const AttestationCenterTaskSubmittedEventName = "TaskSubmitted"

// ContractEventName returns the user-defined event name.
func (AttestationCenterTaskSubmitted) ContractEventName() string {
	return AttestationCenterTaskSubmittedEventName
}

// UnpackTaskSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskSubmitted(address indexed operator, uint32 taskNumber, string proofOfTask, bytes data, uint16 indexed taskDefinitionId, uint256[] attestersIds)
func (attestationCenter *AttestationCenter) UnpackTaskSubmittedEvent(log *types.Log) (*AttestationCenterTaskSubmitted, error) {
	event := "TaskSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationCenter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationCenterTaskSubmitted)
	if len(log.Data) > 0 {
		if err := attestationCenter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationCenter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (attestationCenter *AttestationCenter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["FlowIsCurrentlyPaused"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackFlowIsCurrentlyPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["FlowIsCurrentlyUnpaused"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackFlowIsCurrentlyUnpausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InactiveAggregator"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInactiveAggregatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InactiveTaskPerformer"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInactiveTaskPerformerError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InsufficientVotingPowerForTaskDefinition"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInsufficientVotingPowerForTaskDefinitionError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidAttesterSet"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidAttesterSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidBlockExpiry"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidBlockExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidMaximumNumberOfAttesters"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidMaximumNumberOfAttestersError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidOperatorRange"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidOperatorRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidPerformerSignature"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidPerformerSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidRestrictedAttester"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidRestrictedAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidRestrictedAttesterIds"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidRestrictedAttesterIdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidRewardsPeriod"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidRewardsPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["InvalidTaskDefinition"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackInvalidTaskDefinitionError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["MessageAlreadySigned"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackMessageAlreadySignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["OperatorAlreadyRegistered"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackOperatorAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["OperatorNotRegistered"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackOperatorNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["PauseFlowIsAlreadyPaused"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackPauseFlowIsAlreadyPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["TaskDefinitionAlreadyExists"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackTaskDefinitionAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["TaskDefinitionNotFound"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackTaskDefinitionNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["UnpausingFlowIsAlreadyUnpaused"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackUnpausingFlowIsAlreadyUnpausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationCenter.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return attestationCenter.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttestationCenterAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the AttestationCenter contract.
type AttestationCenterAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func AttestationCenterAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (attestationCenter *AttestationCenter) UnpackAccessControlBadConfirmationError(raw []byte) (*AttestationCenterAccessControlBadConfirmation, error) {
	out := new(AttestationCenterAccessControlBadConfirmation)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the AttestationCenter contract.
type AttestationCenterAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func AttestationCenterAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (attestationCenter *AttestationCenter) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*AttestationCenterAccessControlUnauthorizedAccount, error) {
	out := new(AttestationCenterAccessControlUnauthorizedAccount)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the AttestationCenter contract.
type AttestationCenterECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func AttestationCenterECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (attestationCenter *AttestationCenter) UnpackECDSAInvalidSignatureError(raw []byte) (*AttestationCenterECDSAInvalidSignature, error) {
	out := new(AttestationCenterECDSAInvalidSignature)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the AttestationCenter contract.
type AttestationCenterECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func AttestationCenterECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (attestationCenter *AttestationCenter) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*AttestationCenterECDSAInvalidSignatureLength, error) {
	out := new(AttestationCenterECDSAInvalidSignatureLength)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the AttestationCenter contract.
type AttestationCenterECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func AttestationCenterECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (attestationCenter *AttestationCenter) UnpackECDSAInvalidSignatureSError(raw []byte) (*AttestationCenterECDSAInvalidSignatureS, error) {
	out := new(AttestationCenterECDSAInvalidSignatureS)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterFlowIsCurrentlyPaused represents a FlowIsCurrentlyPaused error raised by the AttestationCenter contract.
type AttestationCenterFlowIsCurrentlyPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FlowIsCurrentlyPaused()
func AttestationCenterFlowIsCurrentlyPausedErrorID() common.Hash {
	return common.HexToHash("0x722fdba9fcf92e6428057e3b54fcce22a5b160967462ebc5db1400bb21933a7a")
}

// UnpackFlowIsCurrentlyPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FlowIsCurrentlyPaused()
func (attestationCenter *AttestationCenter) UnpackFlowIsCurrentlyPausedError(raw []byte) (*AttestationCenterFlowIsCurrentlyPaused, error) {
	out := new(AttestationCenterFlowIsCurrentlyPaused)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "FlowIsCurrentlyPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterFlowIsCurrentlyUnpaused represents a FlowIsCurrentlyUnpaused error raised by the AttestationCenter contract.
type AttestationCenterFlowIsCurrentlyUnpaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FlowIsCurrentlyUnpaused()
func AttestationCenterFlowIsCurrentlyUnpausedErrorID() common.Hash {
	return common.HexToHash("0xd190fe669f773e99add7714021356f0d42fe947ab36d97d649e567b8b462c021")
}

// UnpackFlowIsCurrentlyUnpausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FlowIsCurrentlyUnpaused()
func (attestationCenter *AttestationCenter) UnpackFlowIsCurrentlyUnpausedError(raw []byte) (*AttestationCenterFlowIsCurrentlyUnpaused, error) {
	out := new(AttestationCenterFlowIsCurrentlyUnpaused)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "FlowIsCurrentlyUnpaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInactiveAggregator represents a InactiveAggregator error raised by the AttestationCenter contract.
type AttestationCenterInactiveAggregator struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InactiveAggregator()
func AttestationCenterInactiveAggregatorErrorID() common.Hash {
	return common.HexToHash("0x4e178c54b91b49567b859117507cae7f6bdb9cbf7a7745658846095d25641aae")
}

// UnpackInactiveAggregatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InactiveAggregator()
func (attestationCenter *AttestationCenter) UnpackInactiveAggregatorError(raw []byte) (*AttestationCenterInactiveAggregator, error) {
	out := new(AttestationCenterInactiveAggregator)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InactiveAggregator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInactiveTaskPerformer represents a InactiveTaskPerformer error raised by the AttestationCenter contract.
type AttestationCenterInactiveTaskPerformer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InactiveTaskPerformer()
func AttestationCenterInactiveTaskPerformerErrorID() common.Hash {
	return common.HexToHash("0x46d3a4a925dab543cbc8acf4b0f9ca5723f2690c86bc54ce08be9bf3258ed57b")
}

// UnpackInactiveTaskPerformerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InactiveTaskPerformer()
func (attestationCenter *AttestationCenter) UnpackInactiveTaskPerformerError(raw []byte) (*AttestationCenterInactiveTaskPerformer, error) {
	out := new(AttestationCenterInactiveTaskPerformer)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InactiveTaskPerformer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInsufficientVotingPowerForTaskDefinition represents a InsufficientVotingPowerForTaskDefinition error raised by the AttestationCenter contract.
type AttestationCenterInsufficientVotingPowerForTaskDefinition struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientVotingPowerForTaskDefinition()
func AttestationCenterInsufficientVotingPowerForTaskDefinitionErrorID() common.Hash {
	return common.HexToHash("0x053ab09b27def4f47816110fe28b418aeabe9f5f739c008a0a48da15ac433914")
}

// UnpackInsufficientVotingPowerForTaskDefinitionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientVotingPowerForTaskDefinition()
func (attestationCenter *AttestationCenter) UnpackInsufficientVotingPowerForTaskDefinitionError(raw []byte) (*AttestationCenterInsufficientVotingPowerForTaskDefinition, error) {
	out := new(AttestationCenterInsufficientVotingPowerForTaskDefinition)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InsufficientVotingPowerForTaskDefinition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidAttesterSet represents a InvalidAttesterSet error raised by the AttestationCenter contract.
type AttestationCenterInvalidAttesterSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAttesterSet()
func AttestationCenterInvalidAttesterSetErrorID() common.Hash {
	return common.HexToHash("0x0a8d4779007795bf8d7955f14496f78fdd905e0603cc2ba58f2fc315e0926e7c")
}

// UnpackInvalidAttesterSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAttesterSet()
func (attestationCenter *AttestationCenter) UnpackInvalidAttesterSetError(raw []byte) (*AttestationCenterInvalidAttesterSet, error) {
	out := new(AttestationCenterInvalidAttesterSet)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidAttesterSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidBlockExpiry represents a InvalidBlockExpiry error raised by the AttestationCenter contract.
type AttestationCenterInvalidBlockExpiry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBlockExpiry()
func AttestationCenterInvalidBlockExpiryErrorID() common.Hash {
	return common.HexToHash("0xfa63b3a9a67cbcebf4baee3887374fcfc567c4e6403487ff6f41f8ba659ab4bd")
}

// UnpackInvalidBlockExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBlockExpiry()
func (attestationCenter *AttestationCenter) UnpackInvalidBlockExpiryError(raw []byte) (*AttestationCenterInvalidBlockExpiry, error) {
	out := new(AttestationCenterInvalidBlockExpiry)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidBlockExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidInitialization represents a InvalidInitialization error raised by the AttestationCenter contract.
type AttestationCenterInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func AttestationCenterInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (attestationCenter *AttestationCenter) UnpackInvalidInitializationError(raw []byte) (*AttestationCenterInvalidInitialization, error) {
	out := new(AttestationCenterInvalidInitialization)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidMaximumNumberOfAttesters represents a InvalidMaximumNumberOfAttesters error raised by the AttestationCenter contract.
type AttestationCenterInvalidMaximumNumberOfAttesters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMaximumNumberOfAttesters()
func AttestationCenterInvalidMaximumNumberOfAttestersErrorID() common.Hash {
	return common.HexToHash("0x0236998bed85e19e48fef698a5e3959f99734ae7ac5242befed3f8ab9d435639")
}

// UnpackInvalidMaximumNumberOfAttestersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMaximumNumberOfAttesters()
func (attestationCenter *AttestationCenter) UnpackInvalidMaximumNumberOfAttestersError(raw []byte) (*AttestationCenterInvalidMaximumNumberOfAttesters, error) {
	out := new(AttestationCenterInvalidMaximumNumberOfAttesters)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidMaximumNumberOfAttesters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidOperatorRange represents a InvalidOperatorRange error raised by the AttestationCenter contract.
type AttestationCenterInvalidOperatorRange struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOperatorRange()
func AttestationCenterInvalidOperatorRangeErrorID() common.Hash {
	return common.HexToHash("0x561d3a85d019c39376edb88a753d85589421192fb133cf572fdcab83ef1162ec")
}

// UnpackInvalidOperatorRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOperatorRange()
func (attestationCenter *AttestationCenter) UnpackInvalidOperatorRangeError(raw []byte) (*AttestationCenterInvalidOperatorRange, error) {
	out := new(AttestationCenterInvalidOperatorRange)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidOperatorRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidPerformerSignature represents a InvalidPerformerSignature error raised by the AttestationCenter contract.
type AttestationCenterInvalidPerformerSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPerformerSignature()
func AttestationCenterInvalidPerformerSignatureErrorID() common.Hash {
	return common.HexToHash("0x57c3c396d295b78fa1840f8100cc30f8cef32ad5fcbde4748170c6bda0112c08")
}

// UnpackInvalidPerformerSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPerformerSignature()
func (attestationCenter *AttestationCenter) UnpackInvalidPerformerSignatureError(raw []byte) (*AttestationCenterInvalidPerformerSignature, error) {
	out := new(AttestationCenterInvalidPerformerSignature)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidPerformerSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidRestrictedAttester represents a InvalidRestrictedAttester error raised by the AttestationCenter contract.
type AttestationCenterInvalidRestrictedAttester struct {
	TaskDefinitionId *big.Int
	AttesterId       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRestrictedAttester(uint256 taskDefinitionId, uint256 attesterId)
func AttestationCenterInvalidRestrictedAttesterErrorID() common.Hash {
	return common.HexToHash("0xb2ccc0ce505ebd72f964521cb86b8e0d82caf600ee747e034ec81e61e214ba0f")
}

// UnpackInvalidRestrictedAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRestrictedAttester(uint256 taskDefinitionId, uint256 attesterId)
func (attestationCenter *AttestationCenter) UnpackInvalidRestrictedAttesterError(raw []byte) (*AttestationCenterInvalidRestrictedAttester, error) {
	out := new(AttestationCenterInvalidRestrictedAttester)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidRestrictedAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidRestrictedAttesterIds represents a InvalidRestrictedAttesterIds error raised by the AttestationCenter contract.
type AttestationCenterInvalidRestrictedAttesterIds struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRestrictedAttesterIds()
func AttestationCenterInvalidRestrictedAttesterIdsErrorID() common.Hash {
	return common.HexToHash("0xc52e27701ec4a009e8808d5a8cf863f7826b5a8359a215d104030ea2d4826c81")
}

// UnpackInvalidRestrictedAttesterIdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRestrictedAttesterIds()
func (attestationCenter *AttestationCenter) UnpackInvalidRestrictedAttesterIdsError(raw []byte) (*AttestationCenterInvalidRestrictedAttesterIds, error) {
	out := new(AttestationCenterInvalidRestrictedAttesterIds)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidRestrictedAttesterIds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidRewardsPeriod represents a InvalidRewardsPeriod error raised by the AttestationCenter contract.
type AttestationCenterInvalidRewardsPeriod struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRewardsPeriod()
func AttestationCenterInvalidRewardsPeriodErrorID() common.Hash {
	return common.HexToHash("0x360d0c3c2ccfe5b35f24f7db59b24d2f0f5545768eb9001064a4888d615f8fcf")
}

// UnpackInvalidRewardsPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRewardsPeriod()
func (attestationCenter *AttestationCenter) UnpackInvalidRewardsPeriodError(raw []byte) (*AttestationCenterInvalidRewardsPeriod, error) {
	out := new(AttestationCenterInvalidRewardsPeriod)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidRewardsPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterInvalidTaskDefinition represents a InvalidTaskDefinition error raised by the AttestationCenter contract.
type AttestationCenterInvalidTaskDefinition struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTaskDefinition()
func AttestationCenterInvalidTaskDefinitionErrorID() common.Hash {
	return common.HexToHash("0x5a31d91b54d29b01306bf5d7a59a62bf939fca4dc177a256fc4693e987409abf")
}

// UnpackInvalidTaskDefinitionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTaskDefinition()
func (attestationCenter *AttestationCenter) UnpackInvalidTaskDefinitionError(raw []byte) (*AttestationCenterInvalidTaskDefinition, error) {
	out := new(AttestationCenterInvalidTaskDefinition)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "InvalidTaskDefinition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterMessageAlreadySigned represents a MessageAlreadySigned error raised by the AttestationCenter contract.
type AttestationCenterMessageAlreadySigned struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MessageAlreadySigned()
func AttestationCenterMessageAlreadySignedErrorID() common.Hash {
	return common.HexToHash("0x8a20604680982ed27a3dea8d5275cc34ac75dd28884ea104af42439d7e4b5651")
}

// UnpackMessageAlreadySignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MessageAlreadySigned()
func (attestationCenter *AttestationCenter) UnpackMessageAlreadySignedError(raw []byte) (*AttestationCenterMessageAlreadySigned, error) {
	out := new(AttestationCenterMessageAlreadySigned)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "MessageAlreadySigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterNotInitializing represents a NotInitializing error raised by the AttestationCenter contract.
type AttestationCenterNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func AttestationCenterNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (attestationCenter *AttestationCenter) UnpackNotInitializingError(raw []byte) (*AttestationCenterNotInitializing, error) {
	out := new(AttestationCenterNotInitializing)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterOperatorAlreadyRegistered represents a OperatorAlreadyRegistered error raised by the AttestationCenter contract.
type AttestationCenterOperatorAlreadyRegistered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorAlreadyRegistered()
func AttestationCenterOperatorAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x42ee68b54ebe37e9aacd10d870799e107689104ec10d2e4935552afad781f8a3")
}

// UnpackOperatorAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorAlreadyRegistered()
func (attestationCenter *AttestationCenter) UnpackOperatorAlreadyRegisteredError(raw []byte) (*AttestationCenterOperatorAlreadyRegistered, error) {
	out := new(AttestationCenterOperatorAlreadyRegistered)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "OperatorAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterOperatorNotRegistered represents a OperatorNotRegistered error raised by the AttestationCenter contract.
type AttestationCenterOperatorNotRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorNotRegistered(address operator)
func AttestationCenterOperatorNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbd620133456739f24e9007207e9d2a5a7f533ceae442e1960f88df7284be155a")
}

// UnpackOperatorNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorNotRegistered(address operator)
func (attestationCenter *AttestationCenter) UnpackOperatorNotRegisteredError(raw []byte) (*AttestationCenterOperatorNotRegistered, error) {
	out := new(AttestationCenterOperatorNotRegistered)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "OperatorNotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterPauseFlowIsAlreadyPaused represents a PauseFlowIsAlreadyPaused error raised by the AttestationCenter contract.
type AttestationCenterPauseFlowIsAlreadyPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseFlowIsAlreadyPaused()
func AttestationCenterPauseFlowIsAlreadyPausedErrorID() common.Hash {
	return common.HexToHash("0xdfe10d7dfdc52135cc87761e70bda298597419118c4c451bfc6e0bd7f86164b0")
}

// UnpackPauseFlowIsAlreadyPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseFlowIsAlreadyPaused()
func (attestationCenter *AttestationCenter) UnpackPauseFlowIsAlreadyPausedError(raw []byte) (*AttestationCenterPauseFlowIsAlreadyPaused, error) {
	out := new(AttestationCenterPauseFlowIsAlreadyPaused)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "PauseFlowIsAlreadyPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the AttestationCenter contract.
type AttestationCenterReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func AttestationCenterReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (attestationCenter *AttestationCenter) UnpackReentrancyGuardReentrantCallError(raw []byte) (*AttestationCenterReentrancyGuardReentrantCall, error) {
	out := new(AttestationCenterReentrancyGuardReentrantCall)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterTaskDefinitionAlreadyExists represents a TaskDefinitionAlreadyExists error raised by the AttestationCenter contract.
type AttestationCenterTaskDefinitionAlreadyExists struct {
	TaskDefinitionId uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaskDefinitionAlreadyExists(uint16 taskDefinitionId)
func AttestationCenterTaskDefinitionAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0x616f3028c4901b104e2c90107541e490304322e112025ad5f67e0debb936f51f")
}

// UnpackTaskDefinitionAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaskDefinitionAlreadyExists(uint16 taskDefinitionId)
func (attestationCenter *AttestationCenter) UnpackTaskDefinitionAlreadyExistsError(raw []byte) (*AttestationCenterTaskDefinitionAlreadyExists, error) {
	out := new(AttestationCenterTaskDefinitionAlreadyExists)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "TaskDefinitionAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterTaskDefinitionNotFound represents a TaskDefinitionNotFound error raised by the AttestationCenter contract.
type AttestationCenterTaskDefinitionNotFound struct {
	TaskDefinitionId uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaskDefinitionNotFound(uint16 taskDefinitionId)
func AttestationCenterTaskDefinitionNotFoundErrorID() common.Hash {
	return common.HexToHash("0x42643c327b7e248e4f840691189ce219bcb05635a68fa6fa128b96f1fc0107c7")
}

// UnpackTaskDefinitionNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaskDefinitionNotFound(uint16 taskDefinitionId)
func (attestationCenter *AttestationCenter) UnpackTaskDefinitionNotFoundError(raw []byte) (*AttestationCenterTaskDefinitionNotFound, error) {
	out := new(AttestationCenterTaskDefinitionNotFound)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "TaskDefinitionNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterUnpausingFlowIsAlreadyUnpaused represents a UnpausingFlowIsAlreadyUnpaused error raised by the AttestationCenter contract.
type AttestationCenterUnpausingFlowIsAlreadyUnpaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnpausingFlowIsAlreadyUnpaused()
func AttestationCenterUnpausingFlowIsAlreadyUnpausedErrorID() common.Hash {
	return common.HexToHash("0xb7fa5b4e9118c6b13ffe2e3b16ebe629893245a1cf943ed70d2a9ef7051c9996")
}

// UnpackUnpausingFlowIsAlreadyUnpausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnpausingFlowIsAlreadyUnpaused()
func (attestationCenter *AttestationCenter) UnpackUnpausingFlowIsAlreadyUnpausedError(raw []byte) (*AttestationCenterUnpausingFlowIsAlreadyUnpaused, error) {
	out := new(AttestationCenterUnpausingFlowIsAlreadyUnpaused)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "UnpausingFlowIsAlreadyUnpaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterZeroAddress represents a ZeroAddress error raised by the AttestationCenter contract.
type AttestationCenterZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func AttestationCenterZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (attestationCenter *AttestationCenter) UnpackZeroAddressError(raw []byte) (*AttestationCenterZeroAddress, error) {
	out := new(AttestationCenterZeroAddress)
	if err := attestationCenter.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationCenterExtensionMetaData contains all meta data concerning the AttestationCenterExtension contract.
var AttestationCenterExtensionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"}]",
	ID:  "1846a26ad3e47a0f4f1eefe7967e0b94d9",
	Bin: "0x6080604052348015600f57600080fd5b506016601a565b60ca565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560695760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c75780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b613c2e806100d96000396000f3fe608060405234801561001057600080fd5b506004361061030a5760003560e01c806372d18e8d1161019d578063b0817c44116100e9578063d547741f116100a2578063f28eff391161007c578063f28eff391461069f578063f6e258cc146106a7578063fcd4e66a146106ba578063fd10818a146106cd57600080fd5b8063d547741f14610666578063d7e142b214610679578063efd969781461068c57600080fd5b8063b0817c4414610628578063b7aa2fdf14610630578063bac1e94b14610638578063c07473f61461064b578063c2f429f11461065e578063c8c9e7ab146104a157600080fd5b8063915359fc116101565780639878eccb116101305780639878eccb146105d85780639eb72d4c146105ed578063a217fddf1461060d578063ac8c16cf1461061557600080fd5b8063915359fc1461059f57806391d14854146105b257806397b5f370146105c557600080fd5b806372d18e8d1461052e57806375d9aedf1461054b5780637897dec31461055e5780637de6e60d146105665780638c66d04f146105795780638f350ef41461058c57600080fd5b806336568abe1161025c5780635b15c5681161021557806364ada5d0116101ef57806364ada5d0146104ed578063659fa976146105005780636ba5aa46146105085780636f3826191461051b57600080fd5b80635b15c568146104b45780635b386be0146104c75780635fdd0ac7146104da57600080fd5b806336568abe146104355780633aa83ec7146104485780634d07f6511461045b5780634e2ce53f1461046e578063517209451461048e57806358e75c82146104a157600080fd5b80631246193e116102c95780632cdd1e86116102a35780632cdd1e86146103f45780632f2ff15d14610407578063306fba1c1461041a57806334a7c3911461042d57600080fd5b80631246193e146103ae578063248a9ca3146103ce57806327bbb287146103e157600080fd5b8062028b071461030f5780628fd3861461032a57806301ffc9a71461033f5780630a1e7093146103625780630c62bf0d1461037557806311a95e381461039b575b600080fd5b6103176106d5565b6040519081526020015b60405180910390f35b61033d610338366004612e85565b6106e8565b005b61035261034d366004612ea7565b610779565b6040519015158152602001610321565b61033d610370366004612ee5565b6107b0565b610388610383366004612f6f565b6109ff565b60405161ffff9091168152602001610321565b61033d6103a9366004612e85565b610aa4565b6103b6610b2c565b6040516001600160a01b039091168152602001610321565b6103176103dc366004612fe2565b610b4d565b61033d6103ef366004612e85565b610b6f565b61033d610402366004612e85565b610c5f565b61033d610415366004612ffb565b610c94565b610388610428366004613027565b610cb6565b610388610ccb565b61033d610443366004612ffb565b610ce2565b61033d610456366004612ea7565b610d15565b61033d610469366004612e85565b610d5d565b61048161047c3660046130a2565b610e24565b60405161032191906130f9565b61033d61049c36600461311a565b610e2f565b61033d6104af366004613137565b610eae565b6103176104c2366004612e85565b610eb9565b6103176104d53660046130a2565b610ec4565b61033d6104e83660046131bd565b610eed565b61033d6104fb3660046131bd565b610f58565b6103b6611047565b61033d6105163660046131f8565b611063565b61033d610529366004613238565b611190565b61053661119a565b60405163ffffffff9091168152602001610321565b6103176105593660046130a2565b6111b0565b6103176111da565b61033d610574366004612e85565b6111ed565b61033d610587366004612e85565b61121d565b61033d61059a366004612e85565b6112a5565b61033d6105ad36600461325a565b61132e565b6103526105c0366004612ffb565b6114bc565b6104816105d33660046130a2565b6114f4565b6105e0611569565b60405161032191906132d4565b6106006105fb366004612fe2565b61177f565b6040516103219190613359565b610317600081565b61033d6106233660046133af565b611830565b6103b661194d565b61033d611969565b61033d610646366004612ea7565b611981565b610317610659366004612e85565b611a2d565b6103b6611ab1565b61033d610674366004612ffb565b611acd565b6103176106873660046130a2565b611ae9565b61035261069a366004612ea7565b611af4565b6103b6611b32565b61033d6106b5366004612e85565b611b4e565b61033d6106c83660046133d9565b611c89565b61033d611ec7565b60006106df611f87565b60020154905090565b6362250a9560e11b6106f981611fab565b600080516020613bc78339815191526107186378b4401360e11b611fd5565b82610721611f87565b60050180546001600160a01b0319166001600160a01b0392831617905560405190841681527fdf0d3b0bf99a87fc195d045bc7ec61d3e2619e6a49dd3f5cb69102b8c9702034906020015b60405180910390a1505050565b60006001600160e01b03198216637965db0b60e01b14806107aa57506301ffc9a760e01b6001600160e01b03198316145b92915050565b6312d4953b60e21b6107c181611fab565b600080516020613bc78339815191526107e06378b4401360e11b611fd5565b60006107f563ffffffff80881690891661343d565b905061080462093a8088613450565b63ffffffff16151580610828575061081f62093a8087613450565b63ffffffff1615155b80610837575063ffffffff8616155b8061084a5750625c49008663ffffffff16115b8061085457504281115b8061087057504261086e63ffffffff891662dd7c0061343d565b105b1561088e57604051630d83430f60e21b815260040160405180910390fd5b60008061089b8787611fdf565b915091506108a7611f87565b600401546040516001600160a01b03909116906382646a58907f9d0737d982403370785b2d562a1c75961d85a320fe394f421fc3de24bbbce7b8906108f0908690602001613486565b604051602081830303815290604052610907611f87565b60000160009054906101000a900463ffffffff1663ffffffff168d8d87895160405160200161095a949392919063ffffffff94851681529290931660208301526040820152606081019190915260800190565b60408051601f1981840301815290829052610979939291602001613523565b60408051601f19818403018152908290526109979291602001613558565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016109c29190613589565b600060405180830381600087803b1580156109dc57600080fd5b505af11580156109f0573d6000803e3d6000fd5b50505050505050505050505050565b6000610a9c848460405180610100016040528086600001358152602001866020013581526020018660400135815260200186606001358152602001866080013581526020018660a001358152602001868060c00190610a5e919061359c565b8080602002602001604051908101604052809392919081815260200183836020028082843760009201829052509385525050506020909101526121ff565b949350505050565b6362250a9560e11b610ab581611fab565b600080516020613bc7833981519152610ad46378b4401360e11b611fd5565b82610add611f87565b600f0180546001600160a01b0319166001600160a01b0392831617905560405190841681527f6da780d66fa2f1ae3eb780c2f39d31bec5c71c81a572640a6af0e8a4434777929060200161076c565b6000610b36611f87565b600e015461010090046001600160a01b0316919050565b6000908152600080516020613be7833981519152602052604090206001015490565b7f8a70a0eb4fa5ad7f5b1124c6eaf8a66090ec5a6043f80145b6b50977fba4699c610ba0638a70a0eb60e01b611fd5565b6000610baa611f87565b90506000610bb7846125ac565b905081600b0160008154610bca906135e5565b9091555060038201546040516333ccef3360e21b8152600481018390526001600160a01b039091169063cf33bccc90602401600060405180830381600087803b158015610c1657600080fd5b505af1158015610c2a573d6000803e3d6000fd5b50506040518392507fda04f7db725bc5a9ad418baf26d08e9f24561a7cc119bfe1dd26bfebfc175db39150600090a250505050565b600080516020613bc7833981519152610c7e6378b4401360e11b611fd5565b610c8f63297da43760e11b8361267e565b505050565b610c9d82610b4d565b610ca681611fd5565b610cb0838361267e565b50505050565b6000610a9c8484610cc6856136e3565b6121ff565b6000610cd5611f87565b6006015461ffff16919050565b6001600160a01b0381163314610d0b5760405163334bd91960e11b815260040160405180910390fd5b610c8f8282612723565b80610d296001600160e01b03198216611fd5565b610d3282611af4565b15610d505760405163dfe10d7d60e01b815260040160405180910390fd5b610d598261279f565b5050565b7fd8a8b5c7e43b93c3cc0f6cfefb126baa408e67ac2c70f6bc12267b14e890e518610d8e63d8a8b5c760e01b611fd5565b6000610d98611f87565b6004810154909150610dbb90638a70a0eb60e01b906001600160a01b0316612723565b506004810180546001600160a01b0319166001600160a01b038516179055610dea638a70a0eb60e01b8461267e565b506040516001600160a01b03841681527f997f84b541d7b68e210e6f50e3402b51d8411dbbc4d44ed81e508383126e4e949060200161076c565b60606107aa826114f4565b600080516020613bc7833981519152610e4e6378b4401360e11b611fd5565b81610e57611f87565b6010018054911515600160a01b0260ff60a01b1990921691909117905560405182151581527f660f8962d35177409475cadba4b4e75639dc5b6af824076b1b50616a39ec565f906020015b60405180910390a15050565b610c8f83838361281f565b60006107aa826125ac565b6000610ece611f87565b61ffff9092166000908152600790920160205250604090206009015490565b600080516020613bc7833981519152610f0c6378b4401360e11b611fd5565b81610f1684612950565b6009015560405182815261ffff8416907f08b4fb8850cdb8d9c6d276d628973bff1146e12e74dabf396622beca8b5ce5ae9060200160405180910390a2505050565b600080516020613bc7833981519152610f776378b4401360e11b611fd5565b6000610f81611f87565b905082610f8d85612950565b600701556003810154600282015460405163e010f95760e01b815261ffff871660048201526024810191909152604481018590526001600160a01b039091169063e010f95790606401600060405180830381600087803b158015610ff057600080fd5b505af1158015611004573d6000803e3d6000fd5b505050507f255c174d5deb340ac0a0c908147d9c66ae7d94a6c7f969f722bf5d71b92e98f88360405161103991815260200190565b60405180910390a150505050565b6000611051611f87565b600301546001600160a01b0316919050565b600061106d611f87565b9050600061107a336125ac565b600383015460405163475d551f60e11b81529192506001600160a01b031690638ebaaa3e906110b3908690339030908a90600401613770565b60006040518083038186803b1580156110cb57600080fd5b505afa1580156110df573d6000803e3d6000fd5b50505060038301546040516386d897a760e01b81526001600160a01b0390911691506386d897a79061111790849088906004016137a1565b600060405180830381600087803b15801561113157600080fd5b505af1158015611145573d6000803e3d6000fd5b50505050336001600160a01b03167f764bc14e663abcee4585e1a92e552918c69d453c673e7161504ff52fc3d428c98560405161118291906137b7565b60405180910390a250505050565b610d5982826129a1565b60006111a4611f87565b5463ffffffff16919050565b60006111ba611f87565b61ffff909216600090815260079283016020526040902090910154919050565b60006111e4611f87565b600b0154905090565b600080516020613bc783398151915261120c6378b4401360e11b611fd5565b610c8f63297da43760e11b83612723565b6362250a9560e11b61122e81611fab565b600080516020613bc783398151915261124d6378b4401360e11b611fd5565b82611256611f87565b600c0180546001600160a01b0319166001600160a01b0392831617905560405190841681527f83b9ee7f260088fdd4ee12aa07fa7daebc115d796b6bfb55bfb0fc839bccff2d9060200161076c565b7fd8a8b5c7e43b93c3cc0f6cfefb126baa408e67ac2c70f6bc12267b14e890e5186112d663d8a8b5c760e01b611fd5565b816112df611f87565b60100180546001600160a01b0319166001600160a01b0392831617905560405190831681527f422f68e5e2c91706d1dfc874a022d02851fa68385617d07a5efe61b07adca4c390602001610ea2565b7f8a70a0eb4fa5ad7f5b1124c6eaf8a66090ec5a6043f80145b6b50977fba4699c61135f638a70a0eb60e01b611fd5565b6000611369611f87565b905060005b848110156114b457600082600a0160008460090160008a8a87818110611396576113966137c6565b6113ac9260206040909202019081019150612e85565b6001600160a01b03166001600160a01b03168152602001908152602001600020548152602001908152602001600020905060008787848181106113f1576113f16137c6565b9050604002016020013590508082600201541161140f57600061141f565b80826002015461141f91906137dc565b60028301556001820186905560038201805460ff19169055878784818110611449576114496137c6565b61145f9260206040909202019081019150612e85565b6001600160a01b03167f20fa3af6947a6ff906845e03d3db5e94747bfb868ecd0901f555489678a022fa82886040516114a2929190918252602082015260400190565b60405180910390a2505060010161136e565b505050505050565b6000918252600080516020613be7833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b60606114fe611f87565b61ffff83166000908152600790910160209081526040918290206008018054835181840281018401909452808452909183018282801561155d57602002820191906000526020600020905b815481526020019060010190808311611549575b50505050509050919050565b60606000611575611f87565b6002810154600b820154919250906001600160401b0381111561159a5761159a6135fc565b6040519080825280602002602001820160405280156115ff57816020015b6115ec604051806080016040528060006001600160a01b031681526020016000815260200160008152602001600081525090565b8152602001906001900390816115b85790505b509250600060015b8281111580156116175750845182105b156117755760038401546040516382afd23b60e01b8152600481018390526001600160a01b03909116906382afd23b90602401602060405180830381865afa158015611667573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061168b91906137ef565b15611765576000818152600a85016020908152604091829020825160808101845281546001600160a01b039081168252928101859052600388015484516372c4a92760e01b81526004810187905292949193918401929116906372c4a92790602401602060405180830381865afa15801561170a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061172e919061380c565b81526002830154602090910152868461174681613825565b955081518110611758576117586137c6565b6020026020010181905250505b61176e81613825565b9050611607565b5080845250505090565b6117a76040805160808101825260008082526020820181905291810182905290606082015290565b6117af611f87565b6000838152600a919091016020908152604091829020825160808101845281546001600160a01b0316815260018201549281019290925260028082015493830193909352600381015491929091606084019160ff9091169081111561181657611816613343565b600281111561182757611827613343565b90525092915050565b6040805160018082528183019092526000916020808301908036833701905050905061185b836125ac565b8160008151811061186e5761186e6137c6565b602002602001018181525050600061188583612950565b90506118918183612ae2565b806007015461189e611f87565b6003015483516001600160a01b03909116906372c4a9279085906000906118c7576118c76137c6565b60200260200101516040518263ffffffff1660e01b81526004016118ed91815260200190565b602060405180830381865afa15801561190a573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061192e919061380c565b1015610cb05760405163053ab09b60e01b815260040160405180910390fd5b6000611957611f87565b600501546001600160a01b0316919050565b61197f6001611976611f87565b600201546129a1565b565b806119956001600160e01b03198216611fd5565b61199e82611af4565b6119bb57604051635bfd2da760e11b815260040160405180910390fd5b6001600160e01b0319821660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19169055517fc7e56e17b0a6c4b467df6495e1eda1baecd7ba20604e80c1058ac06f4578d85e90610ea2908490339061383e565b6000611a37611f87565b600301546001600160a01b03166372c4a927611a52846125ac565b6040518263ffffffff1660e01b8152600401611a7091815260200190565b602060405180830381865afa158015611a8d573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107aa919061380c565b6000611abb611f87565b600f01546001600160a01b0316919050565b611ad682610b4d565b611adf81611fd5565b610cb08383612723565b60006107aa82610ec4565b6001600160e01b03191660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090205460ff1690565b6000611b3c611f87565b601001546001600160a01b0316919050565b7f52fb486ecd218b6c964299788bc433c9d9cf4a6218dbf81751236a74d63faedd611b7f63297da43760e11b611fd5565b611b88826125ac565b506040516001600160a01b03831681527f4bbb3ae76ccd0feb230e3802a79c234a035ea750a918f60db5ae976d67c096d09060200160405180910390a1611bcd611f87565b60040154604080516001600160a01b038581166020830152909216916382646a58917f6e059559680e214e5ccaada87ed767e05dfc47c7d7447729dd18a20498b49445910160408051601f1981840301815290829052611c309291602001613558565b6040516020818303038152906040526040518263ffffffff1660e01b8152600401611c5b9190613589565b600060405180830381600087803b158015611c7557600080fd5b505af11580156114b4573d6000803e3d6000fd5b7f8a70a0eb4fa5ad7f5b1124c6eaf8a66090ec5a6043f80145b6b50977fba4699c611cba638a70a0eb60e01b611fd5565b6000611cc4611f87565b6001600160a01b03871660009081526009820160205260409020549091508015801590611d5b575060038201546040516382afd23b60e01b8152600481018390526001600160a01b03909116906382afd23b90602401602060405180830381865afa158015611d37573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611d5b91906137ef565b15611d79576040516342ee68b560e01b815260040160405180910390fd5b60008260020160008154611d8c90613825565b919050819055905082600b0160008154611da590613825565b909155506001600160a01b0380891660008181526009860160209081526040808320869055600d8801825280832080548b87166001600160a01b031991821617909155868452600a8901909252808320805490921690931781558582528282206002908101805491830191909155919091556003860154915163891a80bb60e01b81529092919091169063891a80bb90611e479085908c908c90600401613861565b600060405180830381600087803b158015611e6157600080fd5b505af1158015611e75573d6000803e3d6000fd5b50505050886001600160a01b03167f16c1a2a8195923d655fe84191b37c746f4385a5c32c038578958b29f52daa1a889604051611eb491815260200190565b60405180910390a2505050505050505050565b7fd8a8b5c7e43b93c3cc0f6cfefb126baa408e67ac2c70f6bc12267b14e890e518611ef863d8a8b5c760e01b611fd5565b6000611f02611f87565b6127126000908152600790910160205260409020805490915061ffff1615611f4657604051630c2de60560e31b815261271260048201526024015b60405180910390fd5b805461ffff191661271217815560408051606081019091526027808252613c0760208301396001820190611f7a9082613901565b5060001960029091015550565b7f47c1bdca9c75057bf1ca178a62fb0ef8908b21ee1ea9b9658ba5135fd3a3546890565b611fb481611af4565b15611fd25760405163722fdba960e01b815260040160405180910390fd5b50565b611fd28133612cbd565b6060600080611fec611f87565b9050841580611ffa57508385115b806120085750806002015484115b156120265760405163561d3a8560e01b815260040160405180910390fd5b61203085856137dc565b61203b90600161343d565b6001600160401b03811115612052576120526135fc565b60405190808252806020026020018201604052801561209757816020015b60408051808201909152600080825260208201528152602001906001900390816120705790505b5092506000855b8581116121ab576000818152600a840160205260409020600281015415806120df57506000600382015460ff1660028111156120dc576120dc613343565b14155b156120ea575061219b565b60038101805460ff191660011790556040805180820190915281546001600160a01b0316815260028201546020820152868461212581613825565b955081518110612137576121376137c6565b6020026020010181905250806002015485612152919061343d565b815460028301546040519081529196506001600160a01b0316907f4a0353366c54503c4eb4d024baf56134b0a62137ed7b5f688a205cb8ec34758f9060200160405180910390a2505b6121a481613825565b905061209e565b508084528154604080518881526020810188905263ffffffff90921682820152517f5b51afaed61cd84b93e98569051b64cf6b60654321d3b8f8cd381147e7a676ac9181900360600190a150509250929050565b6000634bb5f31f60e11b61221281611fab565b600080516020613bc78339815191526122316378b4401360e11b611fd5565b835143106122525760405163fa63b3a960e01b815260040160405180910390fd5b60c084015161226081612cf6565b80518560e00151111561228657604051630236998b60e01b815260040160405180910390fd5b6000612290611f87565b600681018054919250906000906122aa9061ffff166139bf565b825461ffff8083166101009490940a8481029102199091161790925560008181526007840160205260409020805461ffff19169091178155909550600181016122f4898b836139e0565b5086516002820155602080880151600383015560408801516004830155606088015160058301556080880151600683015560a08801516007830155835161234391600884019190860190612dd3565b5060e087015160098201558251156123c657600382015460a088015160405163ca87bf8f60e01b81526001600160a01b039092169163ca87bf8f9161238f918a91908890600401613a9f565b600060405180830381600087803b1580156123a957600080fd5b505af11580156123bd573d6000803e3d6000fd5b5050505061244b565b60a08701511561244b576003820154600283015460a089015160405163e010f95760e01b815261ffff8a166004820152602481019290925260448201526001600160a01b039091169063e010f95790606401600060405180830381600087803b15801561243257600080fd5b505af1158015612446573d6000803e3d6000fd5b505050505b604080516101408101909152815461ffff1681526001820180546125a09291849160208401919061247b9061387f565b80601f01602080910402602001604051908101604052809291908181526020018280546124a79061387f565b80156124f45780601f106124c9576101008083540402835291602001916124f4565b820191906000526020600020905b8154815290600101906020018083116124d757829003601f168201915b505050505081526020016002820154815260200160038201548152602001600482015481526020016005820154815260200160068201548152602001600782015481526020016008820180548060200260200160405190810160405280929190818152602001828054801561258857602002820191906000526020600020905b815481526020019060010190808311612574575b50505050508152602001600982015481525050612d68565b50505050509392505050565b6000806125b7611f87565b6001600160a01b03841660009081526009820160205260409020549250905081158061264f575060038101546040516382afd23b60e01b8152600481018490526001600160a01b03909116906382afd23b90602401602060405180830381865afa158015612629573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061264d91906137ef565b155b156126785760405163bd62013360e01b81526001600160a01b0384166004820152602401611f3d565b50919050565b6000600080516020613be783398151915261269984846114bc565b612719576000848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556126cf3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506107aa565b60009150506107aa565b6000600080516020613be783398151915261273e84846114bc565b15612719576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506107aa565b6001600160e01b0319811660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19166001179055517f95c3658c5e0c74e20cf12db371b9b67d26e97a1937f6d2284f88cc44d036b4f690612814908390339061383e565b60405180910390a150565b600080516020613bc783398151915261283e6378b4401360e11b611fd5565b61287a838380806020026020016040519081016040528093929190818152602001838360200280828437600092019190915250612cf692505050565b600061288585612950565b9050612895600882018585612e1e565b5061289e611f87565b60030154600782015460405163ca87bf8f60e01b81526001600160a01b039092169163ca87bf8f916128d99189919089908990600401613afd565b600060405180830381600087803b1580156128f357600080fd5b505af1158015612907573d6000803e3d6000fd5b505050508461ffff167f7d9be67d2c086f7b6d17bd6e99430a2757c5b4dc4519288a62d5f167e441c2408585604051612941929190613b21565b60405180910390a25050505050565b600061295a611f87565b61ffff8084166000818152600790930160205260409092208054909350161461299c576040516321321e1960e11b815261ffff83166004820152602401611f3d565b919050565b63c6d7271560e01b6129b281611fab565b600080516020613bc78339815191526129d16378b4401360e11b611fd5565b60006129dd8585611fdf565b5090506129e8611f87565b600401546040516001600160a01b03909116906382646a58907fd136f2c682d3b91d0bd1dc36dc70e1a7ffbd859fd1ff2240257fdce81d74fd8390612a31908590602001613486565b604051602081830303815290604052612a48611f87565b54604051612a60929163ffffffff1690602001613b35565b60408051601f1981840301815290829052612a7e9291602001613558565b6040516020818303038152906040526040518263ffffffff1660e01b8152600401612aa99190613589565b600060405180830381600087803b158015612ac357600080fd5b505af1158015612ad7573d6000803e3d6000fd5b505050505050505050565b43826002015411612b0657604051635a31d91b60e01b815260040160405180910390fd5b600082600801805480602002602001604051908101604052809291908181526020018280548015612b5657602002820191906000526020600020905b815481526020019060010190808311612b42575b505050505090508051600014612c8b57805182511115612b8957604051630a8d477960e01b815260040160405180910390fd5b6000805b8351811015612c88575b825182108015612bd85750838181518110612bb457612bb46137c6565b6020026020010151838381518110612bce57612bce6137c6565b6020026020010151105b15612bed57612be682613825565b9150612b97565b8251821480612c2e5750838181518110612c0957612c096137c6565b6020026020010151838381518110612c2357612c236137c6565b602002602001015114155b15612c80578454845161ffff90911690859083908110612c5057612c506137c6565b6020908102919091010151604051635966606760e11b815261ffff90921660048301526024820152604401611f3d565b600101612b8d565b50505b60098301548015801590612c9f5750808351115b15610cb057604051630236998b60e01b815260040160405180910390fd5b612cc782826114bc565b610d595760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401611f3d565b60015b8151811015610d5957818181518110612d1457612d146137c6565b602002602001015182600183612d2a91906137dc565b81518110612d3a57612d3a6137c6565b602002602001015110612d6057604051630c52e27760e41b815260040160405180910390fd5b600101612cf9565b7f7eae3686e408afa807ebe15ce7995105877e176b7384d0656633435f6e58eab8816000015182602001518360400151846060015185608001518660a001518760c001518860e001518961010001518a61012001516040516128149a99989796959493929190613b57565b828054828255906000526020600020908101928215612e0e579160200282015b82811115612e0e578251825591602001919060010190612df3565b50612e1a929150612e59565b5090565b828054828255906000526020600020908101928215612e0e579160200282015b82811115612e0e578235825591602001919060010190612e3e565b5b80821115612e1a5760008155600101612e5a565b80356001600160a01b038116811461299c57600080fd5b600060208284031215612e9757600080fd5b612ea082612e6e565b9392505050565b600060208284031215612eb957600080fd5b81356001600160e01b031981168114612ea057600080fd5b803563ffffffff8116811461299c57600080fd5b60008060008060808587031215612efb57600080fd5b612f0485612ed1565b9350612f1260208601612ed1565b93969395505050506040820135916060013590565b60008083601f840112612f3957600080fd5b5081356001600160401b03811115612f5057600080fd5b602083019150836020828501011115612f6857600080fd5b9250929050565b600080600060408486031215612f8457600080fd5b83356001600160401b03811115612f9a57600080fd5b612fa686828701612f27565b90945092505060208401356001600160401b03811115612fc557600080fd5b840160e08187031215612fd757600080fd5b809150509250925092565b600060208284031215612ff457600080fd5b5035919050565b6000806040838503121561300e57600080fd5b8235915061301e60208401612e6e565b90509250929050565b60008060006040848603121561303c57600080fd5b83356001600160401b0381111561305257600080fd5b61305e86828701612f27565b90945092505060208401356001600160401b0381111561307d57600080fd5b84016101008187031215612fd757600080fd5b803561ffff8116811461299c57600080fd5b6000602082840312156130b457600080fd5b612ea082613090565b600081518084526020840193506020830160005b828110156130ef5781518652602095860195909101906001016130d1565b5093949350505050565b602081526000612ea060208301846130bd565b8015158114611fd257600080fd5b60006020828403121561312c57600080fd5b8135612ea08161310c565b60008060006040848603121561314c57600080fd5b61315584613090565b925060208401356001600160401b0381111561317057600080fd5b8401601f8101861361318157600080fd5b80356001600160401b0381111561319757600080fd5b8660208260051b84010111156131ac57600080fd5b939660209190910195509293505050565b600080604083850312156131d057600080fd5b6131d983613090565b946020939093013593505050565b80608081018310156107aa57600080fd5b60008082840360c081121561320c57600080fd5b61321685856131e7565b92506040607f198201121561322a57600080fd5b506080830190509250929050565b6000806040838503121561324b57600080fd5b50508035926020909101359150565b60008060006040848603121561326f57600080fd5b83356001600160401b0381111561328557600080fd5b8401601f8101861361329657600080fd5b80356001600160401b038111156132ac57600080fd5b8660208260061b84010111156132c157600080fd5b6020918201979096509401359392505050565b602080825282518282018190526000918401906040840190835b8181101561333857835180516001600160a01b03168452602080820151818601526040808301519086015260609182015191850191909152909301926080909201916001016132ee565b509095945050505050565b634e487b7160e01b600052602160045260246000fd5b81516001600160a01b03168152602080830151908201526040808301519082015260608201516080820190600381106133a257634e487b7160e01b600052602160045260246000fd5b8060608401525092915050565b600080604083850312156133c257600080fd5b6133cb83612e6e565b915061301e60208401613090565b60008060008060e085870312156133ef57600080fd5b6133f885612e6e565b93506020850135925061340e86604087016131e7565b915061341c60c08601612e6e565b905092959194509250565b634e487b7160e01b600052601160045260246000fd5b808201808211156107aa576107aa613427565b600063ffffffff83168061347457634e487b7160e01b600052601260045260246000fd5b8063ffffffff84160691505092915050565b602080825282518282018190526000918401906040840190835b8181101561333857835180516001600160a01b0316845260209081015181850152909301926040909201916001016134a0565b60005b838110156134ee5781810151838201526020016134d6565b50506000910152565b6000815180845261350f8160208601602086016134d3565b601f01601f19169290920160200192915050565b60608152600061353660608301866134f7565b846020840152828103604084015261354e81856134f7565b9695505050505050565b6001600160e01b031983168152815160009061357b8160048501602087016134d3565b919091016004019392505050565b602081526000612ea060208301846134f7565b6000808335601e198436030181126135b357600080fd5b8301803591506001600160401b038211156135cd57600080fd5b6020019150600581901b3603821315612f6857600080fd5b6000816135f4576135f4613427565b506000190190565b634e487b7160e01b600052604160045260246000fd5b60405161010081016001600160401b0381118282101715613635576136356135fc565b60405290565b604051601f8201601f191681016001600160401b0381118282101715613663576136636135fc565b604052919050565b600082601f83011261367c57600080fd5b81356001600160401b03811115613695576136956135fc565b8060051b6136a56020820161363b565b918252602081850181019290810190868411156136c157600080fd5b6020860192505b8383101561354e5782358252602092830192909101906136c8565b600061010082360312156136f657600080fd5b6136fe613612565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c08301356001600160401b0381111561374d57600080fd5b6137593682860161366b565b60c08301525060e092830135928101929092525090565b610100810160408683376001600160a01b038581166040840152841660608301526080838184013795945050505050565b82815260a0810160808360208401379392505050565b60808181019083833792915050565b634e487b7160e01b600052603260045260246000fd5b818103818111156107aa576107aa613427565b60006020828403121561380157600080fd5b8151612ea08161310c565b60006020828403121561381e57600080fd5b5051919050565b60006001820161383757613837613427565b5060010190565b6001600160e01b03199290921682526001600160a01b0316602082015260400190565b8381526020810183905260c081016080836040840137949350505050565b600181811c9082168061389357607f821691505b60208210810361267857634e487b7160e01b600052602260045260246000fd5b601f821115610c8f57806000526020600020601f840160051c810160208510156138da5750805b601f840160051c820191505b818110156138fa57600081556001016138e6565b5050505050565b81516001600160401b0381111561391a5761391a6135fc565b61392e81613928845461387f565b846138b3565b6020601f821160018114613962576000831561394a5750848201515b600019600385901b1c1916600184901b1784556138fa565b600084815260208120601f198516915b828110156139925787850151825560209485019460019092019101613972565b50848210156139b05786840151600019600387901b60f8161c191681555b50505050600190811b01905550565b600061ffff821661ffff81036139d7576139d7613427565b60010192915050565b6001600160401b038311156139f7576139f76135fc565b613a0b83613a05835461387f565b836138b3565b6000601f841160018114613a3f5760008515613a275750838201355b600019600387901b1c1916600186901b1783556138fa565b600083815260209020601f19861690835b82811015613a705786850135825560209485019460019092019101613a50565b5086821015613a8d5760001960f88860031b161c19848701351681555b505060018560011b0183555050505050565b61ffff84168152826020820152606060408201526000613ac260608301846130bd565b95945050505050565b81835260006001600160fb1b03831115613ae457600080fd5b8260051b80836020870137939093016020019392505050565b61ffff8516815283602082015260606040820152600061354e606083018486613acb565b602081526000610a9c602083018486613acb565b604081526000613b4860408301856134f7565b90508260208301529392505050565b61ffff8b16815261014060208201526000613b7661014083018c6134f7565b8a60408401528960608401528860808401528760a08401528660c08401528560e0840152828103610100840152613bad81866130bd565b915050826101208301529b9a505050505050505050505056fef168802601a9e829d99d71858de7f1c6554ef8e2e4908eac50c39345834bdce002dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800546f74616c20566f74696e6720506f7765722053796e63205461736b20446566696e6974696f6e",
}

// AttestationCenterExtension is an auto generated Go binding around an Ethereum contract.
type AttestationCenterExtension struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AttestationCenterExtension) GetABI() abi.ABI {
	return c.abi
}

// NewAttestationCenterExtension creates a new instance of AttestationCenterExtension.
func NewAttestationCenterExtension() *AttestationCenterExtension {
	parsed, err := AttestationCenterExtensionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AttestationCenterExtension{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AttestationCenterExtension) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// AvsGovernanceMetaData contains all meta data concerning the AvsGovernance contract.
var AvsGovernanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"extension\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyAvsName\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FlowIsCurrentlyPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FlowIsCurrentlyUnpaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAllowlistAuthToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidBlsRegistrationSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidMultiplier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRewardsReceiver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidStakingContractsOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"authToken\",\"type\":\"bytes\"}],\"name\":\"MissingAuthToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ModificationDelayNotPassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ModificationNotQueued\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEnoughVotingPower\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"NumOfOperatorsLimitReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorAlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorNotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorStillRegisteredToSharedSecurityProviders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PauseFlowIsAlreadyPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnpausingFlowIsAlreadyUnpaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"FlowPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"FlowUnpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxEffectiveBalance\",\"type\":\"uint256\"}],\"name\":\"MaxEffectiveBalanceSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"}],\"name\":\"MinStakeForStakingContractSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minVotingPower\",\"type\":\"uint256\"}],\"name\":\"MinVotingPowerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorEjectedFromNetwork\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"}],\"name\":\"OperatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorRegisteredToEigenLayer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorRegisteredToSymbiotic\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorUnregistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorUnregisteredToEigenLayer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorUnregisteredToSymbiotic\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"modificationTime\",\"type\":\"uint256\"}],\"name\":\"RewardsReceiverModificationQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"RewardsReceiverModified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SetAllowlistSigner\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"logic\",\"type\":\"address\"}],\"name\":\"SetAvsGovernanceLogic\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"avsName\",\"type\":\"string\"}],\"name\":\"SetAvsName\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"isAllowlisted\",\"type\":\"bool\"}],\"name\":\"SetIsAllowlisted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"messageHandler\",\"type\":\"address\"}],\"name\":\"SetMessageHandler\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"syncer\",\"type\":\"address\"}],\"name\":\"SetMultiplierSyncer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"SetNumOfOperatorsLimit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"SetP2pAuthenticationEnabled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"multiplier\",\"type\":\"uint256\"}],\"name\":\"SetStakingContractMultiplier\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"stakingContracts\",\"type\":\"address[]\"}],\"name\":\"setNewSupportedStakingContracts\",\"type\":\"event\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXTENSION_IMPLEMENTATION\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ejectOperatorFromNetwork\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"avsGovernanceMultisigOwner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operationsMultisig\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"communityMultisig\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"othenticRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"messageHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"avsTreasury\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"avsDirectoryContract\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"allowlistSigner\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"avsName\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"blsAuthSingleton\",\"type\":\"address\"}],\"internalType\":\"structAvsGovernance.InitializationParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"}],\"name\":\"isFlowPaused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isOperatorRegistered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes\",\"name\":\"authToken\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"rewardsReceiver\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"internalType\":\"structSignatureWithSaltAndExpiry\",\"name\":\"operatorSignature\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"internalType\":\"structAuthSignature\",\"name\":\"blsRegistrationSignature\",\"type\":\"tuple\"}],\"name\":\"registerAsAllowedOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"},{\"internalType\":\"address\",\"name\":\"rewardsReceiver\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"internalType\":\"structSignatureWithSaltAndExpiry\",\"name\":\"operatorSignature\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"internalType\":\"structAuthSignature\",\"name\":\"blsRegistrationSignature\",\"type\":\"tuple\"}],\"name\":\"registerAsOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"},{\"internalType\":\"address\",\"name\":\"rewardsReceiver\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"internalType\":\"structAuthSignature\",\"name\":\"blsRegistrationSignature\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"authToken\",\"type\":\"bytes\"}],\"internalType\":\"structOperatorRegistrationParams\",\"name\":\"params\",\"type\":\"tuple\"}],\"name\":\"registerAsOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"internalType\":\"structSignatureWithSaltAndExpiry\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"authToken\",\"type\":\"bytes\"}],\"name\":\"registerOperatorToEigenLayer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSymbioticOptSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"authToken\",\"type\":\"bytes\"}],\"name\":\"registerOperatorToSymbiotic\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"flow\",\"type\":\"bytes4\"}],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unregisterAsOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unregisterAsOperatorFromAvs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unregisterAsOperatorFromEigenLayer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint48\",\"name\":\"deadline\",\"type\":\"uint48\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structSymbioticOptSignature\",\"name\":\"signature\",\"type\":\"tuple\"}],\"name\":\"unregisterAsOperatorFromSymbiotic\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"votingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"}],\"name\":\"votingPowerPerStakingContracts\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"avsDirectory\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"avsName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"avsTreasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"completeRewardsReceiverModification\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getIsAllowlisted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getL1MessageHandler\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNumOfOperatorsLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"getRewardsReceiver\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxEffectiveBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"}],\"name\":\"minStakeAmountPerStakingContract\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minVotingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"}],\"name\":\"multiplier\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"numOfActiveOperators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"p2pAuthenticationEnabled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"queueRewardsReceiverModification\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setAllowlistSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"logic\",\"type\":\"address\"}],\"name\":\"setAvsGovernanceLogic\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"isAllowlisted\",\"type\":\"bool\"}],\"name\":\"setIsAllowlisted\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"setMaxEffectiveBalance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"setMinStakesForStakingContract\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"setMinVotingPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"syncer\",\"type\":\"address\"}],\"name\":\"setMultiplierSyncer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"setNumOfOperatorsLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"setP2pAuthenticationEnabled\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"multiplier\",\"type\":\"uint256\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structVotingPowerMultiplier\",\"name\":\"item\",\"type\":\"tuple\"}],\"name\":\"setStakingContractMultiplier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"multiplier\",\"type\":\"uint256\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structVotingPowerMultiplier[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"setStakingContractMultiplierBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structStakingContractInfo[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"setSupportedStakingContracts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakingContracts\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newHandler\",\"type\":\"address\"}],\"name\":\"transferMessageHandler\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "f963c9002e9e6aaaa96c6d03d47a94646a",
	Bin: "0x60c060405234801561001057600080fd5b5060405161309338038061309383398101604081905261002f9161011f565b6001600160a01b03808216608052821660a05261004a610051565b5050610152565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a15760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146101005780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b80516001600160a01b038116811461011a57600080fd5b919050565b6000806040838503121561013257600080fd5b61013b83610103565b915061014960208401610103565b90509250929050565b60805160a051612f0061019360003960008181610175015261021d015260008181610dcf0152818161105501528181611b7701526120dc0152612f006000f3fe608060405234801561001057600080fd5b50600436106101735760003560e01c806383e45170116100de578063bac1e94b11610097578063d547741f11610071578063d547741f14610364578063efd9697814610377578063f6e258cc1461038a578063fab57b8f1461039d57610173565b8063bac1e94b1461032b578063c07473f61461033e578063cbd969c91461035157610173565b806383e45170146102c457806391d14854146102d757806393304a9d146102ea57806393652277146102fd578063a217fddf14610310578063ab8cac541461031857610173565b8063248a9ca311610130578063248a9ca314610257578063263fe7c7146101fd5780632f2ff15d1461027857806336568abe1461028b5780633aa83ec71461029e5780636b1906f8146102b157610173565b806301ffc9a7146101ba5780630399f004146101e257806306255b01146101ea57806309869442146101fd57806322609a4d14610205578063226def0414610218575b7f00000000000000000000000000000000000000000000000000000000000000003660008037600080366000845af43d6000803e8080156101b3573d6000f35b3d6000fd5b005b6101cd6101c8366004612351565b6103b0565b60405190151581526020015b60405180910390f35b6101b86103e7565b6101b86101f836600461239a565b61048a565b6101b8610546565b6101b8610213366004612406565b610550565b61023f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d9565b61026a610265366004612479565b61059e565b6040519081526020016101d9565b6101b8610286366004612492565b6105c0565b6101b8610299366004612492565b6105e2565b6101b86102ac366004612351565b61061a565b6101cd6102bf3660046124c2565b610662565b6101b86102d2366004612527565b61066d565b6101cd6102e5366004612492565b6106c7565b6101b86102f8366004612593565b6106ff565b6101b861030b366004612635565b610776565b61026a600081565b6101b861032636600461266c565b610885565b6101b8610339366004612351565b610907565b61026a61034c3660046124c2565b6109bf565b61026a61035f3660046126a7565b610a41565b6101b8610372366004612492565b610a88565b6101cd610385366004612351565b610aa4565b6101b86103983660046124c2565b610ae2565b6101b86103ab36600461272f565b610b7b565b60006001600160e01b03198216637965db0b60e01b14806103e157506301ffc9a760e01b6001600160e01b03198316145b92915050565b600080516020612ec0833981519152600501546040516351b27a6d60e11b81523360048201526001600160a01b039091169063a364f4da90602401600060405180830381600087803b15801561043c57600080fd5b505af1158015610450573d6000803e3d6000fd5b50506040513381527f7877897edb095f8cd999adcb582e04128ffb91d12bf5139ca7b8a1567a8453009250602001905060405180910390a1565b610492611051565b6001600160a01b03166393f79bc333306104af602086018661276a565b6104bc6020870187612792565b6040518663ffffffff1660e01b81526004016104dc959493929190612801565b600060405180830381600087803b1580156104f657600080fd5b505af115801561050a573d6000803e3d6000fd5b50506040513381527ffc7eb04654394ed6ffe862307d7824361d3481d69ea2775b77e85837befe7737925060200190505b60405180910390a150565b61054e6110da565b565b63024b274760e61b6105618161125a565b61056a33611284565b61058333604051806020016040528060008152506112ab565b61058e8585846113d7565b6105978361176d565b5050505050565b6000908152600080516020612ee0833981519152602052604090206001015490565b6105c98261059e565b6105d281611821565b6105dc838361182b565b50505050565b6001600160a01b038116331461060b5760405163334bd91960e11b815260040160405180910390fd5b61061582826118d0565b505050565b8061062e6001600160e01b03198216611821565b61063782610aa4565b156106555760405163dfe10d7d60e01b815260040160405180910390fd5b61065e8261194c565b5050565b60006103e1826119c1565b63024b274760e61b61067e8161125a565b6106be3384848080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506112ab92505050565b6105dc8461176d565b6000918252600080516020612ee0833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b63024b274760e61b6107108161125a565b61071933611284565b6107593387878080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506112ab92505050565b6107648785846113d7565b61076d8361176d565b50505050505050565b63024b274760e61b6107878161125a565b6107c73384848080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506112ab92505050565b6107cf611051565b6001600160a01b031663ced44ba733306107ec602089018961276a565b6107f960208a018a612792565b6040518663ffffffff1660e01b8152600401610819959493929190612801565b600060405180830381600087803b15801561083357600080fd5b505af1158015610847573d6000803e3d6000fd5b50506040513381527f6f6f010344f25a8f5774e47688e7db5f23ef1071452f6048e1147d8de8cfe2d19250602001905060405180910390a150505050565b63024b274760e61b6108968161125a565b61089f33611284565b6108ea336108b060e0850185612792565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284376000920191909152506112ab92505050565b61065e826108fe60a08201608083016124c2565b8460a0016113d7565b8061091b6001600160e01b03198216611821565b61092482610aa4565b61094157604051635bfd2da760e11b815260040160405180910390fd5b6001600160e01b0319821660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19169055517fc7e56e17b0a6c4b467df6495e1eda1baecd7ba20604e80c1058ac06f4578d85e906109b39084903390612847565b60405180910390a15050565b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e1228054604080516020808402820181019092528281526000936103e1938693830182828015610a3757602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311610a19575b50505050506119fd565b6000610a80848484808060200260200160405190810160405280939291908181526020018383602002808284376000920191909152506119fd92505050565b949350505050565b610a918261059e565b610a9a81611821565b6105dc83836118d0565b6001600160e01b03191660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090205460ff1690565b7f8a70a0eb4fa5ad7f5b1124c6eaf8a66090ec5a6043f80145b6b50977fba4699c610b13638a70a0eb60e01b611821565b610b1c826119c1565b610b39576040516325ec6c1f60e01b815260040160405180910390fd5b610b4282611c19565b6040516001600160a01b03831681527f98ac533c958bf5d682a0590dc21d14cc6a8acaaa7886880124cfb4531266f2f2906020016109b3565b6000610b85611dc7565b805490915060ff600160401b82041615906001600160401b0316600081158015610bac5750825b90506000826001600160401b03166001148015610bc85750303b155b905081158015610bd6575080155b15610bf45760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610c1e57845460ff60401b1916600160401b1785555b610c2c610100870187612792565b9050600003610c4e5760405163e77c93b160e01b815260040160405180910390fd5b600080516020612ec0833981519152610c6d60a08801608089016124c2565b6002820180546001600160a01b0319166001600160a01b0392909216919091179055610c9f60808801606089016124c2565b6003820180546001600160a01b0319166001600160a01b0392909216919091179055610cd160c0880160a089016124c2565b6004820180546001600160a01b0319166001600160a01b0392909216919091179055610d0360e0880160c089016124c2565b6005820180546001600160a01b0319166001600160a01b0392909216919091179055610d36610100880160e089016124c2565b6006820180546001600160a01b0319166001600160a01b0392909216919091179055610d66610100880188612792565b600a830191610d769190836128fb565b50610d89610140880161012089016124c2565b6015820180546001600160a01b0319166001600160a01b039283161790556064600f83015562093a80600b8301556040516301753ab960e31b81524660048201526000917f00000000000000000000000000000000000000000000000000000000000000001690630ba9d5c890602401600060405180830381865afa158015610e16573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f19168201604052610e3e9190810190612a12565b905060005b8151811015610f205782600901828281518110610e6257610e62612b01565b6020908102919091018101515182546001810184556000938452919092200180546001600160a01b0319166001600160a01b039092169190911790558151829082908110610eb257610eb2612b01565b602002602001015160200151836016016000848481518110610ed657610ed6612b01565b602090810291909101810151516001600160a01b03168252810191909152604001600020805460ff191660018381811115610f1357610f13612b17565b0217905550600101610e43565b50610f386000610f3360208b018b6124c2565b61182b565b50610f516378b4401360e11b610f3360208b018b6124c2565b50610f6d63d8a8b5c760e01b610f3360408b0160208c016124c2565b50610f8963d3e319af60e01b610f3360608b0160408c016124c2565b50610fa5638a70a0eb60e01b610f3360a08b0160808c016124c2565b50610fbb610fb660208a018a6124c2565b611df0565b610fce610fb660408a0160208b016124c2565b610fe1610fb660608a0160408b016124c2565b610ff163c6d7271560e01b61194c565b6110016312d4953b60e21b61194c565b5050831561104957845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b60007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635ee43d376040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110b1573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906110d59190612b2d565b905090565b6110e3336119c1565b611100576040516325ec6c1f60e01b815260040160405180910390fd5b6000600080516020612ec083398151915260058101546040516349075da360e01b81523060048201523360248201529192506000916001916001600160a01b0316906349075da390604401602060405180830381865afa158015611168573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061118c9190612b4a565b60ff16149050600061119c611051565b905060006001600160a01b0382161580159061122157506040516308834cb560e21b81523360048201523060248201526001600160a01b0383169063220d32d490604401602060405180830381865afa1580156111fd573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906112219190612b6d565b9050828061122c5750805b1561125157604051633c1d10e160e11b81523360048201526024015b60405180910390fd5b6105dc33611c19565b61126381610aa4565b156112815760405163722fdba960e01b815260040160405180910390fd5b50565b61128d816119c1565b15611281576040516342ee68b560e01b815260040160405180910390fd5b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e11e54600080516020612ec083398151915290600160a01b900460ff166112f057505050565b8151600003611314578160405163471b4be960e11b81526004016112489190612bdf565b60408051306020808301919091526001600160a01b03861682840152825180830384018152606090920190925280519101207f19457468657265756d205369676e6564204d6573736167653a0a3332000000006000908152601c91909152603c812090806113828386611e7f565b509092509050600081600381111561139c5761139c612b17565b1415806113b9575060068401546001600160a01b03838116911614155b156110495760405163d2342ec760e01b815260040160405180910390fd5b600080516020612ec08339815191526001600160a01b03831661140c5760405162cc6ac760e01b815260040160405180910390fd5b80600f015481600101541061143c5780600f015460405163c77b407760e01b815260040161124891815260200190565b6015810154604051633cf65e3b60e01b81526001600160a01b0390911690633cf65e3b90611474908590339030908a90600401612bf2565b602060405180830381865afa158015611491573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906114b59190612b6d565b6114d2576040516314532dfd60e11b815260040160405180910390fd5b60006115383383600901805480602002602001604051908101604052809291908181526020018280548015610a37576020028201919060005260206000209081546001600160a01b03168152600190910190602001808311610a195750505050506119fd565b90508160100154811080611552575061155033611ecc565b155b1561157057604051631c33ce8d60e11b815260040160405180910390fd5b60088201546001600160a01b0316158015906115f157600883015460405163094e7a3f60e41b81526001600160a01b03909116906394e7a3f0906115be90339086908b908b90600401612c23565b600060405180830381600087803b1580156115d857600080fd5b505af11580156115ec573d6000803e3d6000fd5b505050505b33600090815260078401602052604081206001908190558401805490919061161890612c72565b90915550336000818152600d8501602090815260409182902080546001600160a01b0319166001600160a01b038a1617905590516116b4927f58cc5acb742fd5eb9df21407aed105abca7d37584645d014636aa13c7b7bc387926116829287918c918c9101612c23565b60408051601f19818403018152908290526116a09291602001612c8b565b60405160208183030381529060405261215f565b336001600160a01b03167f54bc9cf83c2eb0f2ad1abf6e4fab882964404622ba2df6b5a9356a18d3aac055876040516116ed9190612cbc565b60405180910390a280156110495760088301546040516376c56c1b60e11b81526001600160a01b039091169063ed8ad8369061173390339086908b908b90600401612c23565b600060405180830381600087803b15801561174d57600080fd5b505af1158015611761573d6000803e3d6000fd5b50505050505050505050565b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e11e54604051639926ee7d60e01b81526001600160a01b0390911690639926ee7d906117be9033908590600401612ccb565b600060405180830381600087803b1580156117d857600080fd5b505af11580156117ec573d6000803e3d6000fd5b50506040513381527f23c66044e8b2ab58f45f4aa7eeb03c47c231fec8b7cf140f5b709455e5c1aa1d9250602001905061053b565b6112818133612200565b6000600080516020612ee083398151915261184684846106c7565b6118c6576000848152602082815260408083206001600160a01b03871684529091529020805460ff1916600117905561187c3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506103e1565b60009150506103e1565b6000600080516020612ee08339815191526118eb84846106c7565b156118c6576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506103e1565b6001600160e01b0319811660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19166001179055517f95c3658c5e0c74e20cf12db371b9b67d26e97a1937f6d2284f88cc44d036b4f69061053b9083903390612847565b6001600160a01b031660009081527f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e1206020526040902054151590565b600080600080516020612ec08339815191529050600083516001600160401b03811115611a2c57611a2c61286a565b604051908082528060200260200182016040528015611a7e57816020015b611a6b60408051606081018252600080825260208201819052909182015290565b815260200190600190039081611a4a5790505b50905060005b8451811015611b5f576040518060600160405280868381518110611aaa57611aaa612b01565b60200260200101516001600160a01b03168152602001611ae2878481518110611ad557611ad5612b01565b6020026020010151612239565b8152602001846016016000888581518110611aff57611aff612b01565b6020908102919091018101516001600160a01b031682528101919091526040016000205460ff166001811115611b3757611b37612b17565b815250828281518110611b4c57611b4c612b01565b6020908102919091010152600101611a84565b50604051630e1b4e1f60e11b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690631c369c3e90611bb090889085903090600401612d9c565b602060405180830381865afa158015611bcd573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190611bf19190612e12565b60118301549093508015801590611c0757508084115b15611c10578093505b50505092915050565b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e12154600080516020612ec0833981519152906001600160a01b031615801590611cbe5760088201546040516311c7e79960e21b81526001600160a01b0385811660048301529091169063471f9e6490602401600060405180830381600087803b158015611ca557600080fd5b505af1158015611cb9573d6000803e3d6000fd5b505050505b6001600160a01b03831660009081526007830160205260408120819055600183018054909190611ced90612e2b565b90915550604080516001600160a01b0385166020820152611d30917fedad0a13f9d505a34c97fdb77e6d238572d074c69319fa4aea4ecec534738db39101611682565b6040516001600160a01b038416907f6f42117a557500c705ddf040a619d86f39101e6b74ac20d7b3e5943ba473fc7f90600090a2801561061557600882015460405163e9ecc1cb60e01b81526001600160a01b0385811660048301529091169063e9ecc1cb90602401600060405180830381600087803b158015611db357600080fd5b505af115801561076d573d6000803e3d6000fd5b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006103e1565b611e01632aedfbf360e01b8261182b565b50611e1363024b274760e61b8261182b565b50611e25634bb5f31f60e11b8261182b565b50611e376362250a9560e11b8261182b565b50611e49631bd8f8b560e11b8261182b565b50611e5b63c6d7271560e01b8261182b565b50611e6d6312d4953b60e21b8261182b565b5061065e63d93c394b60e01b8261182b565b60008060008351604103611eb95760208401516040850151606086015160001a611eab88828585612282565b955095509550505050611ec5565b50508151600091506002905b9250925092565b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e122805460408051602080840282018101909252828152600093600080516020612ec0833981519152938593830182828015611f5057602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311611f32575b50505050509050600081516001600160401b03811115611f7257611f7261286a565b604051908082528060200260200182016040528015611fc457816020015b611fb160408051606081018252600080825260208201819052909182015290565b815260200190600190039081611f905790505b50905060005b82518110156120c4576040518060600160405280848381518110611ff057611ff0612b01565b60200260200101516001600160a01b0316815260200185601201600086858151811061201e5761201e612b01565b60200260200101516001600160a01b03166001600160a01b0316815260200190815260200160002054815260200185601601600086858151811061206457612064612b01565b6020908102919091018101516001600160a01b031682528101919091526040016000205460ff16600181111561209c5761209c612b17565b8152508282815181106120b1576120b1612b01565b6020908102919091010152600101611fca565b506040516329ea021d60e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906329ea021d9061211590889085903090600401612e42565b602060405180830381865afa158015612132573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906121569190612b6d565b95945050505050565b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e11b546040516001600160a01b03909116906382646a58906121a7908490600090602001612e97565b6040516020818303038152906040526040518263ffffffff1660e01b81526004016121d29190612bdf565b600060405180830381600087803b1580156121ec57600080fd5b505af1158015610597573d6000803e3d6000fd5b61220a82826106c7565b61065e5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401611248565b6001600160a01b03811660009081527f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e12c60205260408120549081900361227d575060015b919050565b600080807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156122bd5750600091506003905082612347565b604080516000808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612311573d6000803e3d6000fd5b5050604051601f1901519150506001600160a01b03811661233d57506000925060019150829050612347565b9250600091508190505b9450945094915050565b60006020828403121561236357600080fd5b81356001600160e01b03198116811461237b57600080fd5b9392505050565b60006040828403121561239457600080fd5b50919050565b6000602082840312156123ac57600080fd5b81356001600160401b038111156123c257600080fd5b610a8084828501612382565b80608081018310156103e157600080fd5b6001600160a01b038116811461128157600080fd5b60006060828403121561239457600080fd5b600080600080610100858703121561241d57600080fd5b61242786866123ce565b93506080850135612437816123df565b925060a08501356001600160401b0381111561245257600080fd5b61245e878288016123f4565b92505061246e8660c08701612382565b905092959194509250565b60006020828403121561248b57600080fd5b5035919050565b600080604083850312156124a557600080fd5b8235915060208301356124b7816123df565b809150509250929050565b6000602082840312156124d457600080fd5b813561237b816123df565b60008083601f8401126124f157600080fd5b5081356001600160401b0381111561250857600080fd5b60208301915083602082850101111561252057600080fd5b9250929050565b60008060006040848603121561253c57600080fd5b83356001600160401b0381111561255257600080fd5b61255e868287016123f4565b93505060208401356001600160401b0381111561257a57600080fd5b612586868287016124df565b9497909650939450505050565b60008060008060008061012087890312156125ad57600080fd5b6125b788886123ce565b955060808701356001600160401b038111156125d257600080fd5b6125de89828a016124df565b90965094505060a08701356125f2816123df565b925060c08701356001600160401b0381111561260d57600080fd5b61261989828a016123f4565b9250506126298860e08901612382565b90509295509295509295565b60008060006040848603121561264a57600080fd5b83356001600160401b0381111561266057600080fd5b61255e86828701612382565b60006020828403121561267e57600080fd5b81356001600160401b0381111561269457600080fd5b8201610100818503121561237b57600080fd5b6000806000604084860312156126bc57600080fd5b83356126c7816123df565b925060208401356001600160401b038111156126e257600080fd5b8401601f810186136126f357600080fd5b80356001600160401b0381111561270957600080fd5b8660208260051b840101111561271e57600080fd5b939660209190910195509293505050565b60006020828403121561274157600080fd5b81356001600160401b0381111561275757600080fd5b8201610140818503121561237b57600080fd5b60006020828403121561277c57600080fd5b813565ffffffffffff8116811461237b57600080fd5b6000808335601e198436030181126127a957600080fd5b8301803591506001600160401b038211156127c357600080fd5b60200191503681900382131561252057600080fd5b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b6001600160a01b0386811682528516602082015265ffffffffffff8416604082015260806060820181905260009061283c90830184866127d8565b979650505050505050565b6001600160e01b03199290921682526001600160a01b0316602082015260400190565b634e487b7160e01b600052604160045260246000fd5b600181811c9082168061289457607f821691505b60208210810361239457634e487b7160e01b600052602260045260246000fd5b601f82111561061557806000526020600020601f840160051c810160208510156128db5750805b601f840160051c820191505b8181101561059757600081556001016128e7565b6001600160401b038311156129125761291261286a565b612926836129208354612880565b836128b4565b6000601f84116001811461295a57600085156129425750838201355b600019600387901b1c1916600186901b178355610597565b600083815260209020601f19861690835b8281101561298b578685013582556020948501946001909201910161296b565b50868210156129a85760001960f88860031b161c19848701351681555b505060018560011b0183555050505050565b604080519081016001600160401b03811182821017156129dc576129dc61286a565b60405290565b604051601f8201601f191681016001600160401b0381118282101715612a0a57612a0a61286a565b604052919050565b600060208284031215612a2457600080fd5b81516001600160401b03811115612a3a57600080fd5b8201601f81018413612a4b57600080fd5b80516001600160401b03811115612a6457612a6461286a565b612a7360208260051b016129e2565b8082825260208201915060208360061b850101925086831115612a9557600080fd5b6020840193505b82841015612af75760408488031215612ab457600080fd5b612abc6129ba565b8451612ac7816123df565b8152602085015160028110612adb57600080fd5b8060208301525080835250602082019150604084019350612a9c565b9695505050505050565b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052602160045260246000fd5b600060208284031215612b3f57600080fd5b815161237b816123df565b600060208284031215612b5c57600080fd5b815160ff8116811461237b57600080fd5b600060208284031215612b7f57600080fd5b8151801515811461237b57600080fd5b60005b83811015612baa578181015183820152602001612b92565b50506000910152565b60008151808452612bcb816020860160208601612b8f565b601f01601f19169290920160200192915050565b60208152600061237b6020830184612bb3565b610100810160408683376001600160a01b038581166040840152841660608301526080838184013795945050505050565b6001600160a01b03851681526020810184905260e0810160808460408401376001600160a01b039290921660c091909101529392505050565b634e487b7160e01b600052601160045260246000fd5b600060018201612c8457612c84612c5c565b5060010190565b6001600160e01b0319831681528151600090612cae816004850160208701612b8f565b919091016004019392505050565b60808181019083833792915050565b6001600160a01b0383168152604060208201526000823536849003601e19018112612cf557600080fd5b83016020810190356001600160401b03811115612d1157600080fd5b803603821315612d2057600080fd5b60606040850152612d3560a0850182846127d8565b6020860135606086015260409095013560809094019390935250919392505050565b80516001600160a01b0316825260208082015190830152604081015160028110612d9157634e487b7160e01b600052602160045260246000fd5b806040840152505050565b6001600160a01b0384168152606060208083018290528451918301829052600091908501906080840190835b81811015612df157612ddb838551612d57565b6020939093019260609290920191600101612dc8565b50506001600160a01b03949094166040939093019290925250909392505050565b600060208284031215612e2457600080fd5b5051919050565b600081612e3a57612e3a612c5c565b506000190190565b6001600160a01b0384168152606060208083018290528451918301829052600091908501906080840190835b81811015612df157612e81838551612d57565b6020939093019260609290920191600101612e6e565b604081526000612eaa6040830185612bb3565b905063ffffffff83166020830152939250505056fe3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e11902dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800",
}

// AvsGovernance is an auto generated Go binding around an Ethereum contract.
type AvsGovernance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AvsGovernance) GetABI() abi.ABI {
	return c.abi
}

// NewAvsGovernance creates a new instance of AvsGovernance.
func NewAvsGovernance() *AvsGovernance {
	parsed, err := AvsGovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AvsGovernance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AvsGovernance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address extension, address registry) returns()
func (avsGovernance *AvsGovernance) PackConstructor(extension common.Address, registry common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("", extension, registry)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (avsGovernance *AvsGovernance) PackDEFAULTADMINROLE() []byte {
	enc, err := avsGovernance.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (avsGovernance *AvsGovernance) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return avsGovernance.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (avsGovernance *AvsGovernance) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := avsGovernance.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXTENSIONIMPLEMENTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x226def04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENSION_IMPLEMENTATION() view returns(address)
func (avsGovernance *AvsGovernance) PackEXTENSIONIMPLEMENTATION() []byte {
	enc, err := avsGovernance.abi.Pack("EXTENSION_IMPLEMENTATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENSIONIMPLEMENTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x226def04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENSION_IMPLEMENTATION() view returns(address)
func (avsGovernance *AvsGovernance) TryPackEXTENSIONIMPLEMENTATION() ([]byte, error) {
	return avsGovernance.abi.Pack("EXTENSION_IMPLEMENTATION")
}

// UnpackEXTENSIONIMPLEMENTATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x226def04.
//
// Solidity: function EXTENSION_IMPLEMENTATION() view returns(address)
func (avsGovernance *AvsGovernance) UnpackEXTENSIONIMPLEMENTATION(data []byte) (common.Address, error) {
	out, err := avsGovernance.abi.Unpack("EXTENSION_IMPLEMENTATION", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvsDirectory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3aa72e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsDirectory() view returns(address)
func (avsGovernance *AvsGovernance) PackAvsDirectory() []byte {
	enc, err := avsGovernance.abi.Pack("avsDirectory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsDirectory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3aa72e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsDirectory() view returns(address)
func (avsGovernance *AvsGovernance) TryPackAvsDirectory() ([]byte, error) {
	return avsGovernance.abi.Pack("avsDirectory")
}

// UnpackAvsDirectory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b3aa72e.
//
// Solidity: function avsDirectory() view returns(address)
func (avsGovernance *AvsGovernance) UnpackAvsDirectory(data []byte) (common.Address, error) {
	out, err := avsGovernance.abi.Unpack("avsDirectory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvsName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b92a29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsName() view returns(string)
func (avsGovernance *AvsGovernance) PackAvsName() []byte {
	enc, err := avsGovernance.abi.Pack("avsName")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b92a29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsName() view returns(string)
func (avsGovernance *AvsGovernance) TryPackAvsName() ([]byte, error) {
	return avsGovernance.abi.Pack("avsName")
}

// UnpackAvsName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41b92a29.
//
// Solidity: function avsName() view returns(string)
func (avsGovernance *AvsGovernance) UnpackAvsName(data []byte) (string, error) {
	out, err := avsGovernance.abi.Unpack("avsName", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAvsTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1246193e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsTreasury() view returns(address)
func (avsGovernance *AvsGovernance) PackAvsTreasury() []byte {
	enc, err := avsGovernance.abi.Pack("avsTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1246193e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsTreasury() view returns(address)
func (avsGovernance *AvsGovernance) TryPackAvsTreasury() ([]byte, error) {
	return avsGovernance.abi.Pack("avsTreasury")
}

// UnpackAvsTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1246193e.
//
// Solidity: function avsTreasury() view returns(address)
func (avsGovernance *AvsGovernance) UnpackAvsTreasury(data []byte) (common.Address, error) {
	out, err := avsGovernance.abi.Unpack("avsTreasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCompleteRewardsReceiverModification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6474b0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function completeRewardsReceiverModification() returns()
func (avsGovernance *AvsGovernance) PackCompleteRewardsReceiverModification() []byte {
	enc, err := avsGovernance.abi.Pack("completeRewardsReceiverModification")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompleteRewardsReceiverModification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6474b0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function completeRewardsReceiverModification() returns()
func (avsGovernance *AvsGovernance) TryPackCompleteRewardsReceiverModification() ([]byte, error) {
	return avsGovernance.abi.Pack("completeRewardsReceiverModification")
}

// PackEjectOperatorFromNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6e258cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ejectOperatorFromNetwork(address operator) returns()
func (avsGovernance *AvsGovernance) PackEjectOperatorFromNetwork(operator common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("ejectOperatorFromNetwork", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEjectOperatorFromNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6e258cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ejectOperatorFromNetwork(address operator) returns()
func (avsGovernance *AvsGovernance) TryPackEjectOperatorFromNetwork(operator common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("ejectOperatorFromNetwork", operator)
}

// PackGetIsAllowlisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb525fa88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIsAllowlisted() view returns(bool)
func (avsGovernance *AvsGovernance) PackGetIsAllowlisted() []byte {
	enc, err := avsGovernance.abi.Pack("getIsAllowlisted")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIsAllowlisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb525fa88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIsAllowlisted() view returns(bool)
func (avsGovernance *AvsGovernance) TryPackGetIsAllowlisted() ([]byte, error) {
	return avsGovernance.abi.Pack("getIsAllowlisted")
}

// UnpackGetIsAllowlisted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb525fa88.
//
// Solidity: function getIsAllowlisted() view returns(bool)
func (avsGovernance *AvsGovernance) UnpackGetIsAllowlisted(data []byte) (bool, error) {
	out, err := avsGovernance.abi.Unpack("getIsAllowlisted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetL1MessageHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9819bd50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getL1MessageHandler() view returns(address)
func (avsGovernance *AvsGovernance) PackGetL1MessageHandler() []byte {
	enc, err := avsGovernance.abi.Pack("getL1MessageHandler")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetL1MessageHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9819bd50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getL1MessageHandler() view returns(address)
func (avsGovernance *AvsGovernance) TryPackGetL1MessageHandler() ([]byte, error) {
	return avsGovernance.abi.Pack("getL1MessageHandler")
}

// UnpackGetL1MessageHandler is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9819bd50.
//
// Solidity: function getL1MessageHandler() view returns(address)
func (avsGovernance *AvsGovernance) UnpackGetL1MessageHandler(data []byte) (common.Address, error) {
	out, err := avsGovernance.abi.Unpack("getL1MessageHandler", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetNumOfOperatorsLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf251c9a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNumOfOperatorsLimit() view returns(uint256)
func (avsGovernance *AvsGovernance) PackGetNumOfOperatorsLimit() []byte {
	enc, err := avsGovernance.abi.Pack("getNumOfOperatorsLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNumOfOperatorsLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf251c9a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNumOfOperatorsLimit() view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackGetNumOfOperatorsLimit() ([]byte, error) {
	return avsGovernance.abi.Pack("getNumOfOperatorsLimit")
}

// UnpackGetNumOfOperatorsLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf251c9a6.
//
// Solidity: function getNumOfOperatorsLimit() view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackGetNumOfOperatorsLimit(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("getNumOfOperatorsLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRewardsReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e95cee2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRewardsReceiver(address operator) view returns(address)
func (avsGovernance *AvsGovernance) PackGetRewardsReceiver(operator common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("getRewardsReceiver", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRewardsReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e95cee2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRewardsReceiver(address operator) view returns(address)
func (avsGovernance *AvsGovernance) TryPackGetRewardsReceiver(operator common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("getRewardsReceiver", operator)
}

// UnpackGetRewardsReceiver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e95cee2.
//
// Solidity: function getRewardsReceiver(address operator) view returns(address)
func (avsGovernance *AvsGovernance) UnpackGetRewardsReceiver(data []byte) (common.Address, error) {
	out, err := avsGovernance.abi.Unpack("getRewardsReceiver", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (avsGovernance *AvsGovernance) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := avsGovernance.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (avsGovernance *AvsGovernance) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return avsGovernance.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (avsGovernance *AvsGovernance) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := avsGovernance.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (avsGovernance *AvsGovernance) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (avsGovernance *AvsGovernance) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (avsGovernance *AvsGovernance) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (avsGovernance *AvsGovernance) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (avsGovernance *AvsGovernance) UnpackHasRole(data []byte) (bool, error) {
	out, err := avsGovernance.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfab57b8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((address,address,address,address,address,address,address,address,string,address) params) returns()
func (avsGovernance *AvsGovernance) PackInitialize(params AvsGovernanceInitializationParams) []byte {
	enc, err := avsGovernance.abi.Pack("initialize", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfab57b8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((address,address,address,address,address,address,address,address,string,address) params) returns()
func (avsGovernance *AvsGovernance) TryPackInitialize(params AvsGovernanceInitializationParams) ([]byte, error) {
	return avsGovernance.abi.Pack("initialize", params)
}

// PackIsFlowPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd96978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFlowPaused(bytes4 flow) view returns(bool)
func (avsGovernance *AvsGovernance) PackIsFlowPaused(flow [4]byte) []byte {
	enc, err := avsGovernance.abi.Pack("isFlowPaused", flow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFlowPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd96978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFlowPaused(bytes4 flow) view returns(bool)
func (avsGovernance *AvsGovernance) TryPackIsFlowPaused(flow [4]byte) ([]byte, error) {
	return avsGovernance.abi.Pack("isFlowPaused", flow)
}

// UnpackIsFlowPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefd96978.
//
// Solidity: function isFlowPaused(bytes4 flow) view returns(bool)
func (avsGovernance *AvsGovernance) UnpackIsFlowPaused(data []byte) (bool, error) {
	out, err := avsGovernance.abi.Unpack("isFlowPaused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperatorRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1906f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperatorRegistered(address operator) view returns(bool)
func (avsGovernance *AvsGovernance) PackIsOperatorRegistered(operator common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("isOperatorRegistered", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperatorRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1906f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperatorRegistered(address operator) view returns(bool)
func (avsGovernance *AvsGovernance) TryPackIsOperatorRegistered(operator common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("isOperatorRegistered", operator)
}

// UnpackIsOperatorRegistered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b1906f8.
//
// Solidity: function isOperatorRegistered(address operator) view returns(bool)
func (avsGovernance *AvsGovernance) UnpackIsOperatorRegistered(data []byte) (bool, error) {
	out, err := avsGovernance.abi.Unpack("isOperatorRegistered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxEffectiveBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa88171ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxEffectiveBalance() view returns(uint256)
func (avsGovernance *AvsGovernance) PackMaxEffectiveBalance() []byte {
	enc, err := avsGovernance.abi.Pack("maxEffectiveBalance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxEffectiveBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa88171ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxEffectiveBalance() view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackMaxEffectiveBalance() ([]byte, error) {
	return avsGovernance.abi.Pack("maxEffectiveBalance")
}

// UnpackMaxEffectiveBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa88171ee.
//
// Solidity: function maxEffectiveBalance() view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackMaxEffectiveBalance(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("maxEffectiveBalance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinStakeAmountPerStakingContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13fe4521.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStakeAmountPerStakingContract(address stakingContract) view returns(uint256)
func (avsGovernance *AvsGovernance) PackMinStakeAmountPerStakingContract(stakingContract common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("minStakeAmountPerStakingContract", stakingContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStakeAmountPerStakingContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13fe4521.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStakeAmountPerStakingContract(address stakingContract) view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackMinStakeAmountPerStakingContract(stakingContract common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("minStakeAmountPerStakingContract", stakingContract)
}

// UnpackMinStakeAmountPerStakingContract is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13fe4521.
//
// Solidity: function minStakeAmountPerStakingContract(address stakingContract) view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackMinStakeAmountPerStakingContract(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("minStakeAmountPerStakingContract", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36fffde0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minVotingPower() view returns(uint256)
func (avsGovernance *AvsGovernance) PackMinVotingPower() []byte {
	enc, err := avsGovernance.abi.Pack("minVotingPower")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36fffde0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minVotingPower() view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackMinVotingPower() ([]byte, error) {
	return avsGovernance.abi.Pack("minVotingPower")
}

// UnpackMinVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36fffde0.
//
// Solidity: function minVotingPower() view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackMinVotingPower(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("minVotingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMultiplier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9b3f8b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multiplier(address stakingContract) view returns(uint256)
func (avsGovernance *AvsGovernance) PackMultiplier(stakingContract common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("multiplier", stakingContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMultiplier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9b3f8b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multiplier(address stakingContract) view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackMultiplier(stakingContract common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("multiplier", stakingContract)
}

// UnpackMultiplier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9b3f8b7.
//
// Solidity: function multiplier(address stakingContract) view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackMultiplier(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("multiplier", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumOfActiveOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7897dec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numOfActiveOperators() view returns(uint256)
func (avsGovernance *AvsGovernance) PackNumOfActiveOperators() []byte {
	enc, err := avsGovernance.abi.Pack("numOfActiveOperators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumOfActiveOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7897dec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numOfActiveOperators() view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackNumOfActiveOperators() ([]byte, error) {
	return avsGovernance.abi.Pack("numOfActiveOperators")
}

// UnpackNumOfActiveOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7897dec3.
//
// Solidity: function numOfActiveOperators() view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackNumOfActiveOperators(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("numOfActiveOperators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackP2pAuthenticationEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab1a5ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function p2pAuthenticationEnabled() view returns(bool)
func (avsGovernance *AvsGovernance) PackP2pAuthenticationEnabled() []byte {
	enc, err := avsGovernance.abi.Pack("p2pAuthenticationEnabled")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackP2pAuthenticationEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab1a5ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function p2pAuthenticationEnabled() view returns(bool)
func (avsGovernance *AvsGovernance) TryPackP2pAuthenticationEnabled() ([]byte, error) {
	return avsGovernance.abi.Pack("p2pAuthenticationEnabled")
}

// UnpackP2pAuthenticationEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcab1a5ef.
//
// Solidity: function p2pAuthenticationEnabled() view returns(bool)
func (avsGovernance *AvsGovernance) UnpackP2pAuthenticationEnabled(data []byte) (bool, error) {
	out, err := avsGovernance.abi.Unpack("p2pAuthenticationEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aa83ec7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(bytes4 flow) returns()
func (avsGovernance *AvsGovernance) PackPause(flow [4]byte) []byte {
	enc, err := avsGovernance.abi.Pack("pause", flow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aa83ec7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(bytes4 flow) returns()
func (avsGovernance *AvsGovernance) TryPackPause(flow [4]byte) ([]byte, error) {
	return avsGovernance.abi.Pack("pause", flow)
}

// PackQueueRewardsReceiverModification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b21ba72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queueRewardsReceiverModification(address receiver) returns()
func (avsGovernance *AvsGovernance) PackQueueRewardsReceiverModification(receiver common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("queueRewardsReceiverModification", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueRewardsReceiverModification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b21ba72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queueRewardsReceiverModification(address receiver) returns()
func (avsGovernance *AvsGovernance) TryPackQueueRewardsReceiverModification(receiver common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("queueRewardsReceiverModification", receiver)
}

// PackRegisterAsAllowedOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93304a9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerAsAllowedOperator(uint256[4] blsKey, bytes authToken, address rewardsReceiver, (bytes,bytes32,uint256) operatorSignature, (uint256[2]) blsRegistrationSignature) returns()
func (avsGovernance *AvsGovernance) PackRegisterAsAllowedOperator(blsKey [4]*big.Int, authToken []byte, rewardsReceiver common.Address, operatorSignature SignatureWithSaltAndExpiry, blsRegistrationSignature AuthSignature) []byte {
	enc, err := avsGovernance.abi.Pack("registerAsAllowedOperator", blsKey, authToken, rewardsReceiver, operatorSignature, blsRegistrationSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterAsAllowedOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93304a9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerAsAllowedOperator(uint256[4] blsKey, bytes authToken, address rewardsReceiver, (bytes,bytes32,uint256) operatorSignature, (uint256[2]) blsRegistrationSignature) returns()
func (avsGovernance *AvsGovernance) TryPackRegisterAsAllowedOperator(blsKey [4]*big.Int, authToken []byte, rewardsReceiver common.Address, operatorSignature SignatureWithSaltAndExpiry, blsRegistrationSignature AuthSignature) ([]byte, error) {
	return avsGovernance.abi.Pack("registerAsAllowedOperator", blsKey, authToken, rewardsReceiver, operatorSignature, blsRegistrationSignature)
}

// PackRegisterAsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22609a4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerAsOperator(uint256[4] blsKey, address rewardsReceiver, (bytes,bytes32,uint256) operatorSignature, (uint256[2]) blsRegistrationSignature) returns()
func (avsGovernance *AvsGovernance) PackRegisterAsOperator(blsKey [4]*big.Int, rewardsReceiver common.Address, operatorSignature SignatureWithSaltAndExpiry, blsRegistrationSignature AuthSignature) []byte {
	enc, err := avsGovernance.abi.Pack("registerAsOperator", blsKey, rewardsReceiver, operatorSignature, blsRegistrationSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterAsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22609a4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerAsOperator(uint256[4] blsKey, address rewardsReceiver, (bytes,bytes32,uint256) operatorSignature, (uint256[2]) blsRegistrationSignature) returns()
func (avsGovernance *AvsGovernance) TryPackRegisterAsOperator(blsKey [4]*big.Int, rewardsReceiver common.Address, operatorSignature SignatureWithSaltAndExpiry, blsRegistrationSignature AuthSignature) ([]byte, error) {
	return avsGovernance.abi.Pack("registerAsOperator", blsKey, rewardsReceiver, operatorSignature, blsRegistrationSignature)
}

// PackRegisterAsOperator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab8cac54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerAsOperator((uint256[4],address,(uint256[2]),bytes) params) returns()
func (avsGovernance *AvsGovernance) PackRegisterAsOperator0(params OperatorRegistrationParams) []byte {
	enc, err := avsGovernance.abi.Pack("registerAsOperator0", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterAsOperator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab8cac54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerAsOperator((uint256[4],address,(uint256[2]),bytes) params) returns()
func (avsGovernance *AvsGovernance) TryPackRegisterAsOperator0(params OperatorRegistrationParams) ([]byte, error) {
	return avsGovernance.abi.Pack("registerAsOperator0", params)
}

// PackRegisterOperatorToEigenLayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83e45170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerOperatorToEigenLayer((bytes,bytes32,uint256) signature, bytes authToken) returns()
func (avsGovernance *AvsGovernance) PackRegisterOperatorToEigenLayer(signature SignatureWithSaltAndExpiry, authToken []byte) []byte {
	enc, err := avsGovernance.abi.Pack("registerOperatorToEigenLayer", signature, authToken)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterOperatorToEigenLayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83e45170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerOperatorToEigenLayer((bytes,bytes32,uint256) signature, bytes authToken) returns()
func (avsGovernance *AvsGovernance) TryPackRegisterOperatorToEigenLayer(signature SignatureWithSaltAndExpiry, authToken []byte) ([]byte, error) {
	return avsGovernance.abi.Pack("registerOperatorToEigenLayer", signature, authToken)
}

// PackRegisterOperatorToSymbiotic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93652277.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerOperatorToSymbiotic((uint48,bytes) signature, bytes authToken) returns()
func (avsGovernance *AvsGovernance) PackRegisterOperatorToSymbiotic(signature SymbioticOptSignature, authToken []byte) []byte {
	enc, err := avsGovernance.abi.Pack("registerOperatorToSymbiotic", signature, authToken)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterOperatorToSymbiotic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93652277.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerOperatorToSymbiotic((uint48,bytes) signature, bytes authToken) returns()
func (avsGovernance *AvsGovernance) TryPackRegisterOperatorToSymbiotic(signature SymbioticOptSignature, authToken []byte) ([]byte, error) {
	return avsGovernance.abi.Pack("registerOperatorToSymbiotic", signature, authToken)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (avsGovernance *AvsGovernance) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (avsGovernance *AvsGovernance) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (avsGovernance *AvsGovernance) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (avsGovernance *AvsGovernance) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("revokeRole", role, account)
}

// PackSetAllowlistSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe474def4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAllowlistSigner(address signer) returns()
func (avsGovernance *AvsGovernance) PackSetAllowlistSigner(signer common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("setAllowlistSigner", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAllowlistSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe474def4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAllowlistSigner(address signer) returns()
func (avsGovernance *AvsGovernance) TryPackSetAllowlistSigner(signer common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("setAllowlistSigner", signer)
}

// PackSetAvsGovernanceLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8987c767.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAvsGovernanceLogic(address logic) returns()
func (avsGovernance *AvsGovernance) PackSetAvsGovernanceLogic(logic common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("setAvsGovernanceLogic", logic)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAvsGovernanceLogic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8987c767.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAvsGovernanceLogic(address logic) returns()
func (avsGovernance *AvsGovernance) TryPackSetAvsGovernanceLogic(logic common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("setAvsGovernanceLogic", logic)
}

// PackSetIsAllowlisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e965cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIsAllowlisted(bool isAllowlisted) returns()
func (avsGovernance *AvsGovernance) PackSetIsAllowlisted(isAllowlisted bool) []byte {
	enc, err := avsGovernance.abi.Pack("setIsAllowlisted", isAllowlisted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIsAllowlisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e965cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIsAllowlisted(bool isAllowlisted) returns()
func (avsGovernance *AvsGovernance) TryPackSetIsAllowlisted(isAllowlisted bool) ([]byte, error) {
	return avsGovernance.abi.Pack("setIsAllowlisted", isAllowlisted)
}

// PackSetMaxEffectiveBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76086c70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxEffectiveBalance(uint256 maximum) returns()
func (avsGovernance *AvsGovernance) PackSetMaxEffectiveBalance(maximum *big.Int) []byte {
	enc, err := avsGovernance.abi.Pack("setMaxEffectiveBalance", maximum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxEffectiveBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76086c70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxEffectiveBalance(uint256 maximum) returns()
func (avsGovernance *AvsGovernance) TryPackSetMaxEffectiveBalance(maximum *big.Int) ([]byte, error) {
	return avsGovernance.abi.Pack("setMaxEffectiveBalance", maximum)
}

// PackSetMinStakesForStakingContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e994ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinStakesForStakingContract(address stakingContract, uint256 minimum) returns()
func (avsGovernance *AvsGovernance) PackSetMinStakesForStakingContract(stakingContract common.Address, minimum *big.Int) []byte {
	enc, err := avsGovernance.abi.Pack("setMinStakesForStakingContract", stakingContract, minimum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinStakesForStakingContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e994ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinStakesForStakingContract(address stakingContract, uint256 minimum) returns()
func (avsGovernance *AvsGovernance) TryPackSetMinStakesForStakingContract(stakingContract common.Address, minimum *big.Int) ([]byte, error) {
	return avsGovernance.abi.Pack("setMinStakesForStakingContract", stakingContract, minimum)
}

// PackSetMinVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55e48918.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinVotingPower(uint256 minimum) returns()
func (avsGovernance *AvsGovernance) PackSetMinVotingPower(minimum *big.Int) []byte {
	enc, err := avsGovernance.abi.Pack("setMinVotingPower", minimum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55e48918.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinVotingPower(uint256 minimum) returns()
func (avsGovernance *AvsGovernance) TryPackSetMinVotingPower(minimum *big.Int) ([]byte, error) {
	return avsGovernance.abi.Pack("setMinVotingPower", minimum)
}

// PackSetMultiplierSyncer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x518a0456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMultiplierSyncer(address syncer) returns()
func (avsGovernance *AvsGovernance) PackSetMultiplierSyncer(syncer common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("setMultiplierSyncer", syncer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMultiplierSyncer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x518a0456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMultiplierSyncer(address syncer) returns()
func (avsGovernance *AvsGovernance) TryPackSetMultiplierSyncer(syncer common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("setMultiplierSyncer", syncer)
}

// PackSetNumOfOperatorsLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d79e4a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNumOfOperatorsLimit(uint256 limit) returns()
func (avsGovernance *AvsGovernance) PackSetNumOfOperatorsLimit(limit *big.Int) []byte {
	enc, err := avsGovernance.abi.Pack("setNumOfOperatorsLimit", limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNumOfOperatorsLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d79e4a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNumOfOperatorsLimit(uint256 limit) returns()
func (avsGovernance *AvsGovernance) TryPackSetNumOfOperatorsLimit(limit *big.Int) ([]byte, error) {
	return avsGovernance.abi.Pack("setNumOfOperatorsLimit", limit)
}

// PackSetP2pAuthenticationEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7a93c6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setP2pAuthenticationEnabled(bool enabled) returns()
func (avsGovernance *AvsGovernance) PackSetP2pAuthenticationEnabled(enabled bool) []byte {
	enc, err := avsGovernance.abi.Pack("setP2pAuthenticationEnabled", enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetP2pAuthenticationEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7a93c6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setP2pAuthenticationEnabled(bool enabled) returns()
func (avsGovernance *AvsGovernance) TryPackSetP2pAuthenticationEnabled(enabled bool) ([]byte, error) {
	return avsGovernance.abi.Pack("setP2pAuthenticationEnabled", enabled)
}

// PackSetStakingContractMultiplier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82616a01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakingContractMultiplier((address,uint256,uint8) item) returns()
func (avsGovernance *AvsGovernance) PackSetStakingContractMultiplier(item VotingPowerMultiplier) []byte {
	enc, err := avsGovernance.abi.Pack("setStakingContractMultiplier", item)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStakingContractMultiplier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82616a01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStakingContractMultiplier((address,uint256,uint8) item) returns()
func (avsGovernance *AvsGovernance) TryPackSetStakingContractMultiplier(item VotingPowerMultiplier) ([]byte, error) {
	return avsGovernance.abi.Pack("setStakingContractMultiplier", item)
}

// PackSetStakingContractMultiplierBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x130bdcd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakingContractMultiplierBatch((address,uint256,uint8)[] list) returns()
func (avsGovernance *AvsGovernance) PackSetStakingContractMultiplierBatch(list []VotingPowerMultiplier) []byte {
	enc, err := avsGovernance.abi.Pack("setStakingContractMultiplierBatch", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStakingContractMultiplierBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x130bdcd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStakingContractMultiplierBatch((address,uint256,uint8)[] list) returns()
func (avsGovernance *AvsGovernance) TryPackSetStakingContractMultiplierBatch(list []VotingPowerMultiplier) ([]byte, error) {
	return avsGovernance.abi.Pack("setStakingContractMultiplierBatch", list)
}

// PackSetSupportedStakingContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dd2f74b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSupportedStakingContracts((address,uint8)[] list) returns()
func (avsGovernance *AvsGovernance) PackSetSupportedStakingContracts(list []StakingContractInfo) []byte {
	enc, err := avsGovernance.abi.Pack("setSupportedStakingContracts", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSupportedStakingContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dd2f74b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSupportedStakingContracts((address,uint8)[] list) returns()
func (avsGovernance *AvsGovernance) TryPackSetSupportedStakingContracts(list []StakingContractInfo) ([]byte, error) {
	return avsGovernance.abi.Pack("setSupportedStakingContracts", list)
}

// PackStakingContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x560d5484.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakingContracts() view returns(address[])
func (avsGovernance *AvsGovernance) PackStakingContracts() []byte {
	enc, err := avsGovernance.abi.Pack("stakingContracts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakingContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x560d5484.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakingContracts() view returns(address[])
func (avsGovernance *AvsGovernance) TryPackStakingContracts() ([]byte, error) {
	return avsGovernance.abi.Pack("stakingContracts")
}

// UnpackStakingContracts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x560d5484.
//
// Solidity: function stakingContracts() view returns(address[])
func (avsGovernance *AvsGovernance) UnpackStakingContracts(data []byte) ([]common.Address, error) {
	out, err := avsGovernance.abi.Unpack("stakingContracts", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (avsGovernance *AvsGovernance) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := avsGovernance.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (avsGovernance *AvsGovernance) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return avsGovernance.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (avsGovernance *AvsGovernance) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := avsGovernance.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferMessageHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d07f651.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferMessageHandler(address newHandler) returns()
func (avsGovernance *AvsGovernance) PackTransferMessageHandler(newHandler common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("transferMessageHandler", newHandler)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferMessageHandler is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d07f651.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferMessageHandler(address newHandler) returns()
func (avsGovernance *AvsGovernance) TryPackTransferMessageHandler(newHandler common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("transferMessageHandler", newHandler)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbac1e94b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause(bytes4 flow) returns()
func (avsGovernance *AvsGovernance) PackUnpause(flow [4]byte) []byte {
	enc, err := avsGovernance.abi.Pack("unpause", flow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbac1e94b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause(bytes4 flow) returns()
func (avsGovernance *AvsGovernance) TryPackUnpause(flow [4]byte) ([]byte, error) {
	return avsGovernance.abi.Pack("unpause", flow)
}

// PackUnregisterAsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09869442.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unregisterAsOperator() returns()
func (avsGovernance *AvsGovernance) PackUnregisterAsOperator() []byte {
	enc, err := avsGovernance.abi.Pack("unregisterAsOperator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnregisterAsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09869442.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unregisterAsOperator() returns()
func (avsGovernance *AvsGovernance) TryPackUnregisterAsOperator() ([]byte, error) {
	return avsGovernance.abi.Pack("unregisterAsOperator")
}

// PackUnregisterAsOperatorFromAvs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x263fe7c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unregisterAsOperatorFromAvs() returns()
func (avsGovernance *AvsGovernance) PackUnregisterAsOperatorFromAvs() []byte {
	enc, err := avsGovernance.abi.Pack("unregisterAsOperatorFromAvs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnregisterAsOperatorFromAvs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x263fe7c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unregisterAsOperatorFromAvs() returns()
func (avsGovernance *AvsGovernance) TryPackUnregisterAsOperatorFromAvs() ([]byte, error) {
	return avsGovernance.abi.Pack("unregisterAsOperatorFromAvs")
}

// PackUnregisterAsOperatorFromEigenLayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0399f004.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unregisterAsOperatorFromEigenLayer() returns()
func (avsGovernance *AvsGovernance) PackUnregisterAsOperatorFromEigenLayer() []byte {
	enc, err := avsGovernance.abi.Pack("unregisterAsOperatorFromEigenLayer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnregisterAsOperatorFromEigenLayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0399f004.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unregisterAsOperatorFromEigenLayer() returns()
func (avsGovernance *AvsGovernance) TryPackUnregisterAsOperatorFromEigenLayer() ([]byte, error) {
	return avsGovernance.abi.Pack("unregisterAsOperatorFromEigenLayer")
}

// PackUnregisterAsOperatorFromSymbiotic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06255b01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unregisterAsOperatorFromSymbiotic((uint48,bytes) signature) returns()
func (avsGovernance *AvsGovernance) PackUnregisterAsOperatorFromSymbiotic(signature SymbioticOptSignature) []byte {
	enc, err := avsGovernance.abi.Pack("unregisterAsOperatorFromSymbiotic", signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnregisterAsOperatorFromSymbiotic is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06255b01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unregisterAsOperatorFromSymbiotic((uint48,bytes) signature) returns()
func (avsGovernance *AvsGovernance) TryPackUnregisterAsOperatorFromSymbiotic(signature SymbioticOptSignature) ([]byte, error) {
	return avsGovernance.abi.Pack("unregisterAsOperatorFromSymbiotic", signature)
}

// PackVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc07473f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPower(address operator) view returns(uint256)
func (avsGovernance *AvsGovernance) PackVotingPower(operator common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("votingPower", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc07473f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPower(address operator) view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackVotingPower(operator common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("votingPower", operator)
}

// UnpackVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc07473f6.
//
// Solidity: function votingPower(address operator) view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackVotingPower(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("votingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPowerPerStakingContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbd969c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPowerPerStakingContracts(address operator, address[] list) view returns(uint256)
func (avsGovernance *AvsGovernance) PackVotingPowerPerStakingContracts(operator common.Address, list []common.Address) []byte {
	enc, err := avsGovernance.abi.Pack("votingPowerPerStakingContracts", operator, list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPowerPerStakingContracts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbd969c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPowerPerStakingContracts(address operator, address[] list) view returns(uint256)
func (avsGovernance *AvsGovernance) TryPackVotingPowerPerStakingContracts(operator common.Address, list []common.Address) ([]byte, error) {
	return avsGovernance.abi.Pack("votingPowerPerStakingContracts", operator, list)
}

// UnpackVotingPowerPerStakingContracts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbd969c9.
//
// Solidity: function votingPowerPerStakingContracts(address operator, address[] list) view returns(uint256)
func (avsGovernance *AvsGovernance) UnpackVotingPowerPerStakingContracts(data []byte) (*big.Int, error) {
	out, err := avsGovernance.abi.Unpack("votingPowerPerStakingContracts", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AvsGovernanceFlowPaused represents a FlowPaused event raised by the AvsGovernance contract.
type AvsGovernanceFlowPaused struct {
	Flow    [4]byte
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceFlowPausedEventName = "FlowPaused"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceFlowPaused) ContractEventName() string {
	return AvsGovernanceFlowPausedEventName
}

// UnpackFlowPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FlowPaused(bytes4 flow, address account)
func (avsGovernance *AvsGovernance) UnpackFlowPausedEvent(log *types.Log) (*AvsGovernanceFlowPaused, error) {
	event := "FlowPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceFlowPaused)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceFlowUnpaused represents a FlowUnpaused event raised by the AvsGovernance contract.
type AvsGovernanceFlowUnpaused struct {
	Flow    [4]byte
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceFlowUnpausedEventName = "FlowUnpaused"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceFlowUnpaused) ContractEventName() string {
	return AvsGovernanceFlowUnpausedEventName
}

// UnpackFlowUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FlowUnpaused(bytes4 flow, address account)
func (avsGovernance *AvsGovernance) UnpackFlowUnpausedEvent(log *types.Log) (*AvsGovernanceFlowUnpaused, error) {
	event := "FlowUnpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceFlowUnpaused)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceInitialized represents a Initialized event raised by the AvsGovernance contract.
type AvsGovernanceInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceInitialized) ContractEventName() string {
	return AvsGovernanceInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (avsGovernance *AvsGovernance) UnpackInitializedEvent(log *types.Log) (*AvsGovernanceInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceInitialized)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceMaxEffectiveBalanceSet represents a MaxEffectiveBalanceSet event raised by the AvsGovernance contract.
type AvsGovernanceMaxEffectiveBalanceSet struct {
	MaxEffectiveBalance *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceMaxEffectiveBalanceSetEventName = "MaxEffectiveBalanceSet"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceMaxEffectiveBalanceSet) ContractEventName() string {
	return AvsGovernanceMaxEffectiveBalanceSetEventName
}

// UnpackMaxEffectiveBalanceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxEffectiveBalanceSet(uint256 maxEffectiveBalance)
func (avsGovernance *AvsGovernance) UnpackMaxEffectiveBalanceSetEvent(log *types.Log) (*AvsGovernanceMaxEffectiveBalanceSet, error) {
	event := "MaxEffectiveBalanceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceMaxEffectiveBalanceSet)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceMinStakeForStakingContractSet represents a MinStakeForStakingContractSet event raised by the AvsGovernance contract.
type AvsGovernanceMinStakeForStakingContractSet struct {
	StakingContract common.Address
	MinStake        *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceMinStakeForStakingContractSetEventName = "MinStakeForStakingContractSet"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceMinStakeForStakingContractSet) ContractEventName() string {
	return AvsGovernanceMinStakeForStakingContractSetEventName
}

// UnpackMinStakeForStakingContractSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinStakeForStakingContractSet(address stakingContract, uint256 minStake)
func (avsGovernance *AvsGovernance) UnpackMinStakeForStakingContractSetEvent(log *types.Log) (*AvsGovernanceMinStakeForStakingContractSet, error) {
	event := "MinStakeForStakingContractSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceMinStakeForStakingContractSet)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceMinVotingPowerSet represents a MinVotingPowerSet event raised by the AvsGovernance contract.
type AvsGovernanceMinVotingPowerSet struct {
	MinVotingPower *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceMinVotingPowerSetEventName = "MinVotingPowerSet"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceMinVotingPowerSet) ContractEventName() string {
	return AvsGovernanceMinVotingPowerSetEventName
}

// UnpackMinVotingPowerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinVotingPowerSet(uint256 minVotingPower)
func (avsGovernance *AvsGovernance) UnpackMinVotingPowerSetEvent(log *types.Log) (*AvsGovernanceMinVotingPowerSet, error) {
	event := "MinVotingPowerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceMinVotingPowerSet)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorEjectedFromNetwork represents a OperatorEjectedFromNetwork event raised by the AvsGovernance contract.
type AvsGovernanceOperatorEjectedFromNetwork struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorEjectedFromNetworkEventName = "OperatorEjectedFromNetwork"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorEjectedFromNetwork) ContractEventName() string {
	return AvsGovernanceOperatorEjectedFromNetworkEventName
}

// UnpackOperatorEjectedFromNetworkEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorEjectedFromNetwork(address operator)
func (avsGovernance *AvsGovernance) UnpackOperatorEjectedFromNetworkEvent(log *types.Log) (*AvsGovernanceOperatorEjectedFromNetwork, error) {
	event := "OperatorEjectedFromNetwork"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorEjectedFromNetwork)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorRegistered represents a OperatorRegistered event raised by the AvsGovernance contract.
type AvsGovernanceOperatorRegistered struct {
	Operator common.Address
	BlsKey   [4]*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorRegisteredEventName = "OperatorRegistered"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorRegistered) ContractEventName() string {
	return AvsGovernanceOperatorRegisteredEventName
}

// UnpackOperatorRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRegistered(address indexed operator, uint256[4] blsKey)
func (avsGovernance *AvsGovernance) UnpackOperatorRegisteredEvent(log *types.Log) (*AvsGovernanceOperatorRegistered, error) {
	event := "OperatorRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorRegistered)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorRegisteredToEigenLayer represents a OperatorRegisteredToEigenLayer event raised by the AvsGovernance contract.
type AvsGovernanceOperatorRegisteredToEigenLayer struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorRegisteredToEigenLayerEventName = "OperatorRegisteredToEigenLayer"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorRegisteredToEigenLayer) ContractEventName() string {
	return AvsGovernanceOperatorRegisteredToEigenLayerEventName
}

// UnpackOperatorRegisteredToEigenLayerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRegisteredToEigenLayer(address operator)
func (avsGovernance *AvsGovernance) UnpackOperatorRegisteredToEigenLayerEvent(log *types.Log) (*AvsGovernanceOperatorRegisteredToEigenLayer, error) {
	event := "OperatorRegisteredToEigenLayer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorRegisteredToEigenLayer)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorRegisteredToSymbiotic represents a OperatorRegisteredToSymbiotic event raised by the AvsGovernance contract.
type AvsGovernanceOperatorRegisteredToSymbiotic struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorRegisteredToSymbioticEventName = "OperatorRegisteredToSymbiotic"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorRegisteredToSymbiotic) ContractEventName() string {
	return AvsGovernanceOperatorRegisteredToSymbioticEventName
}

// UnpackOperatorRegisteredToSymbioticEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRegisteredToSymbiotic(address operator)
func (avsGovernance *AvsGovernance) UnpackOperatorRegisteredToSymbioticEvent(log *types.Log) (*AvsGovernanceOperatorRegisteredToSymbiotic, error) {
	event := "OperatorRegisteredToSymbiotic"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorRegisteredToSymbiotic)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorUnregistered represents a OperatorUnregistered event raised by the AvsGovernance contract.
type AvsGovernanceOperatorUnregistered struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorUnregisteredEventName = "OperatorUnregistered"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorUnregistered) ContractEventName() string {
	return AvsGovernanceOperatorUnregisteredEventName
}

// UnpackOperatorUnregisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorUnregistered(address indexed operator)
func (avsGovernance *AvsGovernance) UnpackOperatorUnregisteredEvent(log *types.Log) (*AvsGovernanceOperatorUnregistered, error) {
	event := "OperatorUnregistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorUnregistered)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorUnregisteredToEigenLayer represents a OperatorUnregisteredToEigenLayer event raised by the AvsGovernance contract.
type AvsGovernanceOperatorUnregisteredToEigenLayer struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorUnregisteredToEigenLayerEventName = "OperatorUnregisteredToEigenLayer"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorUnregisteredToEigenLayer) ContractEventName() string {
	return AvsGovernanceOperatorUnregisteredToEigenLayerEventName
}

// UnpackOperatorUnregisteredToEigenLayerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorUnregisteredToEigenLayer(address operator)
func (avsGovernance *AvsGovernance) UnpackOperatorUnregisteredToEigenLayerEvent(log *types.Log) (*AvsGovernanceOperatorUnregisteredToEigenLayer, error) {
	event := "OperatorUnregisteredToEigenLayer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorUnregisteredToEigenLayer)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceOperatorUnregisteredToSymbiotic represents a OperatorUnregisteredToSymbiotic event raised by the AvsGovernance contract.
type AvsGovernanceOperatorUnregisteredToSymbiotic struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceOperatorUnregisteredToSymbioticEventName = "OperatorUnregisteredToSymbiotic"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceOperatorUnregisteredToSymbiotic) ContractEventName() string {
	return AvsGovernanceOperatorUnregisteredToSymbioticEventName
}

// UnpackOperatorUnregisteredToSymbioticEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorUnregisteredToSymbiotic(address operator)
func (avsGovernance *AvsGovernance) UnpackOperatorUnregisteredToSymbioticEvent(log *types.Log) (*AvsGovernanceOperatorUnregisteredToSymbiotic, error) {
	event := "OperatorUnregisteredToSymbiotic"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceOperatorUnregisteredToSymbiotic)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceRewardsReceiverModificationQueued represents a RewardsReceiverModificationQueued event raised by the AvsGovernance contract.
type AvsGovernanceRewardsReceiverModificationQueued struct {
	Operator         common.Address
	Receiver         common.Address
	ModificationTime *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceRewardsReceiverModificationQueuedEventName = "RewardsReceiverModificationQueued"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceRewardsReceiverModificationQueued) ContractEventName() string {
	return AvsGovernanceRewardsReceiverModificationQueuedEventName
}

// UnpackRewardsReceiverModificationQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsReceiverModificationQueued(address indexed operator, address receiver, uint256 modificationTime)
func (avsGovernance *AvsGovernance) UnpackRewardsReceiverModificationQueuedEvent(log *types.Log) (*AvsGovernanceRewardsReceiverModificationQueued, error) {
	event := "RewardsReceiverModificationQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceRewardsReceiverModificationQueued)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceRewardsReceiverModified represents a RewardsReceiverModified event raised by the AvsGovernance contract.
type AvsGovernanceRewardsReceiverModified struct {
	Operator common.Address
	Receiver common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceRewardsReceiverModifiedEventName = "RewardsReceiverModified"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceRewardsReceiverModified) ContractEventName() string {
	return AvsGovernanceRewardsReceiverModifiedEventName
}

// UnpackRewardsReceiverModifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsReceiverModified(address indexed operator, address receiver)
func (avsGovernance *AvsGovernance) UnpackRewardsReceiverModifiedEvent(log *types.Log) (*AvsGovernanceRewardsReceiverModified, error) {
	event := "RewardsReceiverModified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceRewardsReceiverModified)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceRoleAdminChanged represents a RoleAdminChanged event raised by the AvsGovernance contract.
type AvsGovernanceRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceRoleAdminChanged) ContractEventName() string {
	return AvsGovernanceRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (avsGovernance *AvsGovernance) UnpackRoleAdminChangedEvent(log *types.Log) (*AvsGovernanceRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceRoleGranted represents a RoleGranted event raised by the AvsGovernance contract.
type AvsGovernanceRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceRoleGranted) ContractEventName() string {
	return AvsGovernanceRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (avsGovernance *AvsGovernance) UnpackRoleGrantedEvent(log *types.Log) (*AvsGovernanceRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceRoleGranted)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceRoleRevoked represents a RoleRevoked event raised by the AvsGovernance contract.
type AvsGovernanceRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceRoleRevoked) ContractEventName() string {
	return AvsGovernanceRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (avsGovernance *AvsGovernance) UnpackRoleRevokedEvent(log *types.Log) (*AvsGovernanceRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceRoleRevoked)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetAllowlistSigner represents a SetAllowlistSigner event raised by the AvsGovernance contract.
type AvsGovernanceSetAllowlistSigner struct {
	Signer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetAllowlistSignerEventName = "SetAllowlistSigner"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetAllowlistSigner) ContractEventName() string {
	return AvsGovernanceSetAllowlistSignerEventName
}

// UnpackSetAllowlistSignerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetAllowlistSigner(address signer)
func (avsGovernance *AvsGovernance) UnpackSetAllowlistSignerEvent(log *types.Log) (*AvsGovernanceSetAllowlistSigner, error) {
	event := "SetAllowlistSigner"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetAllowlistSigner)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetAvsGovernanceLogic represents a SetAvsGovernanceLogic event raised by the AvsGovernance contract.
type AvsGovernanceSetAvsGovernanceLogic struct {
	Logic common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetAvsGovernanceLogicEventName = "SetAvsGovernanceLogic"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetAvsGovernanceLogic) ContractEventName() string {
	return AvsGovernanceSetAvsGovernanceLogicEventName
}

// UnpackSetAvsGovernanceLogicEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetAvsGovernanceLogic(address logic)
func (avsGovernance *AvsGovernance) UnpackSetAvsGovernanceLogicEvent(log *types.Log) (*AvsGovernanceSetAvsGovernanceLogic, error) {
	event := "SetAvsGovernanceLogic"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetAvsGovernanceLogic)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetAvsName represents a SetAvsName event raised by the AvsGovernance contract.
type AvsGovernanceSetAvsName struct {
	AvsName string
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetAvsNameEventName = "SetAvsName"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetAvsName) ContractEventName() string {
	return AvsGovernanceSetAvsNameEventName
}

// UnpackSetAvsNameEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetAvsName(string avsName)
func (avsGovernance *AvsGovernance) UnpackSetAvsNameEvent(log *types.Log) (*AvsGovernanceSetAvsName, error) {
	event := "SetAvsName"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetAvsName)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetIsAllowlisted represents a SetIsAllowlisted event raised by the AvsGovernance contract.
type AvsGovernanceSetIsAllowlisted struct {
	IsAllowlisted bool
	Raw           *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetIsAllowlistedEventName = "SetIsAllowlisted"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetIsAllowlisted) ContractEventName() string {
	return AvsGovernanceSetIsAllowlistedEventName
}

// UnpackSetIsAllowlistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetIsAllowlisted(bool isAllowlisted)
func (avsGovernance *AvsGovernance) UnpackSetIsAllowlistedEvent(log *types.Log) (*AvsGovernanceSetIsAllowlisted, error) {
	event := "SetIsAllowlisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetIsAllowlisted)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetMessageHandler represents a SetMessageHandler event raised by the AvsGovernance contract.
type AvsGovernanceSetMessageHandler struct {
	MessageHandler common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetMessageHandlerEventName = "SetMessageHandler"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetMessageHandler) ContractEventName() string {
	return AvsGovernanceSetMessageHandlerEventName
}

// UnpackSetMessageHandlerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetMessageHandler(address messageHandler)
func (avsGovernance *AvsGovernance) UnpackSetMessageHandlerEvent(log *types.Log) (*AvsGovernanceSetMessageHandler, error) {
	event := "SetMessageHandler"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetMessageHandler)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetMultiplierSyncer represents a SetMultiplierSyncer event raised by the AvsGovernance contract.
type AvsGovernanceSetMultiplierSyncer struct {
	Syncer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetMultiplierSyncerEventName = "SetMultiplierSyncer"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetMultiplierSyncer) ContractEventName() string {
	return AvsGovernanceSetMultiplierSyncerEventName
}

// UnpackSetMultiplierSyncerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetMultiplierSyncer(address syncer)
func (avsGovernance *AvsGovernance) UnpackSetMultiplierSyncerEvent(log *types.Log) (*AvsGovernanceSetMultiplierSyncer, error) {
	event := "SetMultiplierSyncer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetMultiplierSyncer)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetNumOfOperatorsLimit represents a SetNumOfOperatorsLimit event raised by the AvsGovernance contract.
type AvsGovernanceSetNumOfOperatorsLimit struct {
	Limit *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetNumOfOperatorsLimitEventName = "SetNumOfOperatorsLimit"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetNumOfOperatorsLimit) ContractEventName() string {
	return AvsGovernanceSetNumOfOperatorsLimitEventName
}

// UnpackSetNumOfOperatorsLimitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetNumOfOperatorsLimit(uint256 limit)
func (avsGovernance *AvsGovernance) UnpackSetNumOfOperatorsLimitEvent(log *types.Log) (*AvsGovernanceSetNumOfOperatorsLimit, error) {
	event := "SetNumOfOperatorsLimit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetNumOfOperatorsLimit)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetP2pAuthenticationEnabled represents a SetP2pAuthenticationEnabled event raised by the AvsGovernance contract.
type AvsGovernanceSetP2pAuthenticationEnabled struct {
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetP2pAuthenticationEnabledEventName = "SetP2pAuthenticationEnabled"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetP2pAuthenticationEnabled) ContractEventName() string {
	return AvsGovernanceSetP2pAuthenticationEnabledEventName
}

// UnpackSetP2pAuthenticationEnabledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetP2pAuthenticationEnabled(bool enabled)
func (avsGovernance *AvsGovernance) UnpackSetP2pAuthenticationEnabledEvent(log *types.Log) (*AvsGovernanceSetP2pAuthenticationEnabled, error) {
	event := "SetP2pAuthenticationEnabled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetP2pAuthenticationEnabled)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetStakingContractMultiplier represents a SetStakingContractMultiplier event raised by the AvsGovernance contract.
type AvsGovernanceSetStakingContractMultiplier struct {
	StakingContract common.Address
	Multiplier      *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetStakingContractMultiplierEventName = "SetStakingContractMultiplier"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetStakingContractMultiplier) ContractEventName() string {
	return AvsGovernanceSetStakingContractMultiplierEventName
}

// UnpackSetStakingContractMultiplierEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetStakingContractMultiplier(address stakingContract, uint256 multiplier)
func (avsGovernance *AvsGovernance) UnpackSetStakingContractMultiplierEvent(log *types.Log) (*AvsGovernanceSetStakingContractMultiplier, error) {
	event := "SetStakingContractMultiplier"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetStakingContractMultiplier)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AvsGovernanceSetNewSupportedStakingContracts represents a setNewSupportedStakingContracts event raised by the AvsGovernance contract.
type AvsGovernanceSetNewSupportedStakingContracts struct {
	StakingContracts []common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const AvsGovernanceSetNewSupportedStakingContractsEventName = "setNewSupportedStakingContracts"

// ContractEventName returns the user-defined event name.
func (AvsGovernanceSetNewSupportedStakingContracts) ContractEventName() string {
	return AvsGovernanceSetNewSupportedStakingContractsEventName
}

// UnpackSetNewSupportedStakingContractsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event setNewSupportedStakingContracts(address[] stakingContracts)
func (avsGovernance *AvsGovernance) UnpackSetNewSupportedStakingContractsEvent(log *types.Log) (*AvsGovernanceSetNewSupportedStakingContracts, error) {
	event := "setNewSupportedStakingContracts"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != avsGovernance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AvsGovernanceSetNewSupportedStakingContracts)
	if len(log.Data) > 0 {
		if err := avsGovernance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range avsGovernance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (avsGovernance *AvsGovernance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["EmptyAvsName"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackEmptyAvsNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["FlowIsCurrentlyPaused"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackFlowIsCurrentlyPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["FlowIsCurrentlyUnpaused"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackFlowIsCurrentlyUnpausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["InvalidAllowlistAuthToken"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackInvalidAllowlistAuthTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["InvalidBlsRegistrationSignature"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackInvalidBlsRegistrationSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["InvalidMultiplier"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackInvalidMultiplierError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["InvalidRewardsReceiver"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackInvalidRewardsReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["InvalidStakingContractsOrder"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackInvalidStakingContractsOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["MissingAuthToken"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackMissingAuthTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["ModificationDelayNotPassed"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackModificationDelayNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["ModificationNotQueued"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackModificationNotQueuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["NotEnoughVotingPower"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackNotEnoughVotingPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["NumOfOperatorsLimitReached"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackNumOfOperatorsLimitReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["OperatorAlreadyRegistered"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackOperatorAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["OperatorNotRegistered"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackOperatorNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["OperatorStillRegisteredToSharedSecurityProviders"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackOperatorStillRegisteredToSharedSecurityProvidersError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["PauseFlowIsAlreadyPaused"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackPauseFlowIsAlreadyPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["UnpausingFlowIsAlreadyUnpaused"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackUnpausingFlowIsAlreadyUnpausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], avsGovernance.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return avsGovernance.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AvsGovernanceAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the AvsGovernance contract.
type AvsGovernanceAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func AvsGovernanceAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (avsGovernance *AvsGovernance) UnpackAccessControlBadConfirmationError(raw []byte) (*AvsGovernanceAccessControlBadConfirmation, error) {
	out := new(AvsGovernanceAccessControlBadConfirmation)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the AvsGovernance contract.
type AvsGovernanceAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func AvsGovernanceAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (avsGovernance *AvsGovernance) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*AvsGovernanceAccessControlUnauthorizedAccount, error) {
	out := new(AvsGovernanceAccessControlUnauthorizedAccount)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceEmptyAvsName represents a EmptyAvsName error raised by the AvsGovernance contract.
type AvsGovernanceEmptyAvsName struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyAvsName()
func AvsGovernanceEmptyAvsNameErrorID() common.Hash {
	return common.HexToHash("0xe77c93b1217caa53d3c637c9526b6347ba4dfca63f211a923887412ddae5e849")
}

// UnpackEmptyAvsNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyAvsName()
func (avsGovernance *AvsGovernance) UnpackEmptyAvsNameError(raw []byte) (*AvsGovernanceEmptyAvsName, error) {
	out := new(AvsGovernanceEmptyAvsName)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "EmptyAvsName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceFlowIsCurrentlyPaused represents a FlowIsCurrentlyPaused error raised by the AvsGovernance contract.
type AvsGovernanceFlowIsCurrentlyPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FlowIsCurrentlyPaused()
func AvsGovernanceFlowIsCurrentlyPausedErrorID() common.Hash {
	return common.HexToHash("0x722fdba9fcf92e6428057e3b54fcce22a5b160967462ebc5db1400bb21933a7a")
}

// UnpackFlowIsCurrentlyPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FlowIsCurrentlyPaused()
func (avsGovernance *AvsGovernance) UnpackFlowIsCurrentlyPausedError(raw []byte) (*AvsGovernanceFlowIsCurrentlyPaused, error) {
	out := new(AvsGovernanceFlowIsCurrentlyPaused)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "FlowIsCurrentlyPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceFlowIsCurrentlyUnpaused represents a FlowIsCurrentlyUnpaused error raised by the AvsGovernance contract.
type AvsGovernanceFlowIsCurrentlyUnpaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FlowIsCurrentlyUnpaused()
func AvsGovernanceFlowIsCurrentlyUnpausedErrorID() common.Hash {
	return common.HexToHash("0xd190fe669f773e99add7714021356f0d42fe947ab36d97d649e567b8b462c021")
}

// UnpackFlowIsCurrentlyUnpausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FlowIsCurrentlyUnpaused()
func (avsGovernance *AvsGovernance) UnpackFlowIsCurrentlyUnpausedError(raw []byte) (*AvsGovernanceFlowIsCurrentlyUnpaused, error) {
	out := new(AvsGovernanceFlowIsCurrentlyUnpaused)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "FlowIsCurrentlyUnpaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceInvalidAllowlistAuthToken represents a InvalidAllowlistAuthToken error raised by the AvsGovernance contract.
type AvsGovernanceInvalidAllowlistAuthToken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAllowlistAuthToken()
func AvsGovernanceInvalidAllowlistAuthTokenErrorID() common.Hash {
	return common.HexToHash("0xd2342ec77afd24ba5e12b3f3ae5198e51181dc94f172df838df76f7592915a40")
}

// UnpackInvalidAllowlistAuthTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAllowlistAuthToken()
func (avsGovernance *AvsGovernance) UnpackInvalidAllowlistAuthTokenError(raw []byte) (*AvsGovernanceInvalidAllowlistAuthToken, error) {
	out := new(AvsGovernanceInvalidAllowlistAuthToken)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "InvalidAllowlistAuthToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceInvalidBlsRegistrationSignature represents a InvalidBlsRegistrationSignature error raised by the AvsGovernance contract.
type AvsGovernanceInvalidBlsRegistrationSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBlsRegistrationSignature()
func AvsGovernanceInvalidBlsRegistrationSignatureErrorID() common.Hash {
	return common.HexToHash("0x28a65bfa42ecdd3dd07daabcac47c143e8f00f132edc3f4daf866f05984b94b9")
}

// UnpackInvalidBlsRegistrationSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBlsRegistrationSignature()
func (avsGovernance *AvsGovernance) UnpackInvalidBlsRegistrationSignatureError(raw []byte) (*AvsGovernanceInvalidBlsRegistrationSignature, error) {
	out := new(AvsGovernanceInvalidBlsRegistrationSignature)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "InvalidBlsRegistrationSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceInvalidInitialization represents a InvalidInitialization error raised by the AvsGovernance contract.
type AvsGovernanceInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func AvsGovernanceInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (avsGovernance *AvsGovernance) UnpackInvalidInitializationError(raw []byte) (*AvsGovernanceInvalidInitialization, error) {
	out := new(AvsGovernanceInvalidInitialization)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceInvalidMultiplier represents a InvalidMultiplier error raised by the AvsGovernance contract.
type AvsGovernanceInvalidMultiplier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMultiplier()
func AvsGovernanceInvalidMultiplierErrorID() common.Hash {
	return common.HexToHash("0x6f12f3dc4bc83a8523df5ef5d3dffc4dea4b5290252e87c9a382d400d7ad8ab5")
}

// UnpackInvalidMultiplierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMultiplier()
func (avsGovernance *AvsGovernance) UnpackInvalidMultiplierError(raw []byte) (*AvsGovernanceInvalidMultiplier, error) {
	out := new(AvsGovernanceInvalidMultiplier)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "InvalidMultiplier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceInvalidRewardsReceiver represents a InvalidRewardsReceiver error raised by the AvsGovernance contract.
type AvsGovernanceInvalidRewardsReceiver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRewardsReceiver()
func AvsGovernanceInvalidRewardsReceiverErrorID() common.Hash {
	return common.HexToHash("0x00cc6ac7b9873621f60b436f5b32717e7a36cbf707415424f4d42ec514eb4d5d")
}

// UnpackInvalidRewardsReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRewardsReceiver()
func (avsGovernance *AvsGovernance) UnpackInvalidRewardsReceiverError(raw []byte) (*AvsGovernanceInvalidRewardsReceiver, error) {
	out := new(AvsGovernanceInvalidRewardsReceiver)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "InvalidRewardsReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceInvalidStakingContractsOrder represents a InvalidStakingContractsOrder error raised by the AvsGovernance contract.
type AvsGovernanceInvalidStakingContractsOrder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakingContractsOrder()
func AvsGovernanceInvalidStakingContractsOrderErrorID() common.Hash {
	return common.HexToHash("0xf4e5d0839439131d327c2bc18a46b2a94fd291a828b39d0ae3e580859db7f597")
}

// UnpackInvalidStakingContractsOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakingContractsOrder()
func (avsGovernance *AvsGovernance) UnpackInvalidStakingContractsOrderError(raw []byte) (*AvsGovernanceInvalidStakingContractsOrder, error) {
	out := new(AvsGovernanceInvalidStakingContractsOrder)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "InvalidStakingContractsOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceMissingAuthToken represents a MissingAuthToken error raised by the AvsGovernance contract.
type AvsGovernanceMissingAuthToken struct {
	AuthToken []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingAuthToken(bytes authToken)
func AvsGovernanceMissingAuthTokenErrorID() common.Hash {
	return common.HexToHash("0x8e3697d2b2184d9551e29943680ece157c11bc9b93dde5d0e92f3753680079da")
}

// UnpackMissingAuthTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingAuthToken(bytes authToken)
func (avsGovernance *AvsGovernance) UnpackMissingAuthTokenError(raw []byte) (*AvsGovernanceMissingAuthToken, error) {
	out := new(AvsGovernanceMissingAuthToken)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "MissingAuthToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceModificationDelayNotPassed represents a ModificationDelayNotPassed error raised by the AvsGovernance contract.
type AvsGovernanceModificationDelayNotPassed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModificationDelayNotPassed()
func AvsGovernanceModificationDelayNotPassedErrorID() common.Hash {
	return common.HexToHash("0x8ce7a3f1facce66de45de859bea1645d4933798e19de0a6806e40035e4f0c3ad")
}

// UnpackModificationDelayNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModificationDelayNotPassed()
func (avsGovernance *AvsGovernance) UnpackModificationDelayNotPassedError(raw []byte) (*AvsGovernanceModificationDelayNotPassed, error) {
	out := new(AvsGovernanceModificationDelayNotPassed)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "ModificationDelayNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceModificationNotQueued represents a ModificationNotQueued error raised by the AvsGovernance contract.
type AvsGovernanceModificationNotQueued struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModificationNotQueued()
func AvsGovernanceModificationNotQueuedErrorID() common.Hash {
	return common.HexToHash("0x3144aa11b344a2424b790d70bfab22ba7e0f204d45f44b36e0dff421e8a794ad")
}

// UnpackModificationNotQueuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModificationNotQueued()
func (avsGovernance *AvsGovernance) UnpackModificationNotQueuedError(raw []byte) (*AvsGovernanceModificationNotQueued, error) {
	out := new(AvsGovernanceModificationNotQueued)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "ModificationNotQueued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceNotEnoughVotingPower represents a NotEnoughVotingPower error raised by the AvsGovernance contract.
type AvsGovernanceNotEnoughVotingPower struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughVotingPower()
func AvsGovernanceNotEnoughVotingPowerErrorID() common.Hash {
	return common.HexToHash("0x38679d1aecfb693826a61b8e52105d8b53331a4c263aacfc41b3082e807221a1")
}

// UnpackNotEnoughVotingPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughVotingPower()
func (avsGovernance *AvsGovernance) UnpackNotEnoughVotingPowerError(raw []byte) (*AvsGovernanceNotEnoughVotingPower, error) {
	out := new(AvsGovernanceNotEnoughVotingPower)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "NotEnoughVotingPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceNotInitializing represents a NotInitializing error raised by the AvsGovernance contract.
type AvsGovernanceNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func AvsGovernanceNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (avsGovernance *AvsGovernance) UnpackNotInitializingError(raw []byte) (*AvsGovernanceNotInitializing, error) {
	out := new(AvsGovernanceNotInitializing)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceNumOfOperatorsLimitReached represents a NumOfOperatorsLimitReached error raised by the AvsGovernance contract.
type AvsGovernanceNumOfOperatorsLimitReached struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NumOfOperatorsLimitReached(uint256 limit)
func AvsGovernanceNumOfOperatorsLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xc77b40774677725b0c3cd288930fc6e3b904cc6fc599367f80e1d15d8ae54a5e")
}

// UnpackNumOfOperatorsLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NumOfOperatorsLimitReached(uint256 limit)
func (avsGovernance *AvsGovernance) UnpackNumOfOperatorsLimitReachedError(raw []byte) (*AvsGovernanceNumOfOperatorsLimitReached, error) {
	out := new(AvsGovernanceNumOfOperatorsLimitReached)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "NumOfOperatorsLimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceOperatorAlreadyRegistered represents a OperatorAlreadyRegistered error raised by the AvsGovernance contract.
type AvsGovernanceOperatorAlreadyRegistered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorAlreadyRegistered()
func AvsGovernanceOperatorAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x42ee68b54ebe37e9aacd10d870799e107689104ec10d2e4935552afad781f8a3")
}

// UnpackOperatorAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorAlreadyRegistered()
func (avsGovernance *AvsGovernance) UnpackOperatorAlreadyRegisteredError(raw []byte) (*AvsGovernanceOperatorAlreadyRegistered, error) {
	out := new(AvsGovernanceOperatorAlreadyRegistered)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "OperatorAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceOperatorNotRegistered represents a OperatorNotRegistered error raised by the AvsGovernance contract.
type AvsGovernanceOperatorNotRegistered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorNotRegistered()
func AvsGovernanceOperatorNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0x25ec6c1f77e850aa9e1124f4be82cbef24bcf83ea515b3f64e50a84b4846419a")
}

// UnpackOperatorNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorNotRegistered()
func (avsGovernance *AvsGovernance) UnpackOperatorNotRegisteredError(raw []byte) (*AvsGovernanceOperatorNotRegistered, error) {
	out := new(AvsGovernanceOperatorNotRegistered)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "OperatorNotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceOperatorStillRegisteredToSharedSecurityProviders represents a OperatorStillRegisteredToSharedSecurityProviders error raised by the AvsGovernance contract.
type AvsGovernanceOperatorStillRegisteredToSharedSecurityProviders struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorStillRegisteredToSharedSecurityProviders(address operator)
func AvsGovernanceOperatorStillRegisteredToSharedSecurityProvidersErrorID() common.Hash {
	return common.HexToHash("0x783a21c2edcb148601d1dd22114aac9f42c6040b74f342ef84937d741295b392")
}

// UnpackOperatorStillRegisteredToSharedSecurityProvidersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorStillRegisteredToSharedSecurityProviders(address operator)
func (avsGovernance *AvsGovernance) UnpackOperatorStillRegisteredToSharedSecurityProvidersError(raw []byte) (*AvsGovernanceOperatorStillRegisteredToSharedSecurityProviders, error) {
	out := new(AvsGovernanceOperatorStillRegisteredToSharedSecurityProviders)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "OperatorStillRegisteredToSharedSecurityProviders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernancePauseFlowIsAlreadyPaused represents a PauseFlowIsAlreadyPaused error raised by the AvsGovernance contract.
type AvsGovernancePauseFlowIsAlreadyPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseFlowIsAlreadyPaused()
func AvsGovernancePauseFlowIsAlreadyPausedErrorID() common.Hash {
	return common.HexToHash("0xdfe10d7dfdc52135cc87761e70bda298597419118c4c451bfc6e0bd7f86164b0")
}

// UnpackPauseFlowIsAlreadyPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseFlowIsAlreadyPaused()
func (avsGovernance *AvsGovernance) UnpackPauseFlowIsAlreadyPausedError(raw []byte) (*AvsGovernancePauseFlowIsAlreadyPaused, error) {
	out := new(AvsGovernancePauseFlowIsAlreadyPaused)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "PauseFlowIsAlreadyPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceUnpausingFlowIsAlreadyUnpaused represents a UnpausingFlowIsAlreadyUnpaused error raised by the AvsGovernance contract.
type AvsGovernanceUnpausingFlowIsAlreadyUnpaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnpausingFlowIsAlreadyUnpaused()
func AvsGovernanceUnpausingFlowIsAlreadyUnpausedErrorID() common.Hash {
	return common.HexToHash("0xb7fa5b4e9118c6b13ffe2e3b16ebe629893245a1cf943ed70d2a9ef7051c9996")
}

// UnpackUnpausingFlowIsAlreadyUnpausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnpausingFlowIsAlreadyUnpaused()
func (avsGovernance *AvsGovernance) UnpackUnpausingFlowIsAlreadyUnpausedError(raw []byte) (*AvsGovernanceUnpausingFlowIsAlreadyUnpaused, error) {
	out := new(AvsGovernanceUnpausingFlowIsAlreadyUnpaused)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "UnpausingFlowIsAlreadyUnpaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceZeroAddress represents a ZeroAddress error raised by the AvsGovernance contract.
type AvsGovernanceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func AvsGovernanceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (avsGovernance *AvsGovernance) UnpackZeroAddressError(raw []byte) (*AvsGovernanceZeroAddress, error) {
	out := new(AvsGovernanceZeroAddress)
	if err := avsGovernance.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AvsGovernanceExtensionMetaData contains all meta data concerning the AvsGovernanceExtension contract.
var AvsGovernanceExtensionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"}]",
	ID:  "92bef478d9f855483449b6d86c03897d12",
	Bin: "0x60a0604052348015600f57600080fd5b506000608052601b601f565b60cf565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615606e5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460cc5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051611ba66100e760003960005050611ba66000f3fe608060405234801561001057600080fd5b506004361061023d5760003560e01c806376086c701161013b578063a9b3f8b7116100b8578063d547741f1161007c578063d547741f146104a6578063e474def4146104b9578063e6474b0f146104cc578063efd96978146104d4578063f251c9a6146104e757600080fd5b8063a9b3f8b71461045d578063b525fa8814610470578063bac1e94b14610478578063c7a93c6f1461048b578063cab1a5ef1461049e57600080fd5b80639819bd50116100ff5780639819bd501461041f5780639d79e4a7146104275780639e965cc11461043a578063a217fddf1461044d578063a88171ee1461045557600080fd5b806376086c70146103cb5780637897dec3146103de57806382616a01146103e65780638987c767146103f957806391d148541461040c57600080fd5b806336568abe116101c9578063518a04561161018d578063518a04561461037557806355e4891814610388578063560d54841461039b5780635e95cee2146103b05780636b3aa72e146103c357600080fd5b806336568abe1461031f57806336fffde0146103325780633aa83ec71461033a57806341b92a291461034d5780634d07f6511461036257600080fd5b806313fe45211161021057806313fe4521146102b25780631b21ba72146102d35780631dd2f74b146102e6578063248a9ca3146102f95780632f2ff15d1461030c57600080fd5b806301ffc9a71461024257806304e994ce1461026a5780631246193e1461027f578063130bdcd91461029f575b600080fd5b6102556102503660046117dd565b6104ef565b60405190151581526020015b60405180910390f35b61027d61027836600461182a565b610526565b005b6102876105ae565b6040516001600160a01b039091168152602001610261565b61027d6102ad366004611854565b6105ca565b6102c56102c03660046118cb565b610634565b604051908152602001610261565b61027d6102e13660046118cb565b610660565b61027d6102f43660046118e6565b610768565b6102c561030736600461194d565b6109b2565b61027d61031a366004611966565b6109d4565b61027d61032d366004611966565b6109f0565b6102c5610a28565b61027d6103483660046117dd565b610a3b565b610355610a83565b6040516102619190611992565b61027d6103703660046118cb565b610b1e565b61027d6103833660046118cb565b610be5565b61027d61039636600461194d565b610c9a565b6103a3610cfe565b60405161026191906119e0565b6102876103be3660046118cb565b610d68565b610287610d98565b61027d6103d936600461194d565b610db4565b6102c5610e0f565b61027d6103f4366004611a2c565b610e22565b61027d6104073660046118cb565b610e5c565b61025561041a366004611966565b610ee4565b610287610f1c565b61027d61043536600461194d565b610f38565b61027d610448366004611a47565b610f94565b6102c5600081565b6102c561100b565b6102c561046b3660046118cb565b61101e565b61025561104a565b61027d6104863660046117dd565b611067565b61027d610499366004611a47565b611113565b61025561117f565b61027d6104b4366004611966565b611195565b61027d6104c73660046118cb565b6111b1565b61027d611228565b6102556104e23660046117dd565b61136a565b6102c56113a8565b60006001600160e01b03198216637965db0b60e01b148061052057506301ffc9a760e01b6001600160e01b03198316145b92915050565b600080516020611b668339815191526105456378b4401360e11b6113bb565b8161054e6113c8565b6001600160a01b038516600081815260129290920160209081526040928390209390935581519081529182018490527fb0a75b6c9a218ae095adf9e978e7cbef74befb2923b4d58f5cbce0de658cbc7f91015b60405180910390a1505050565b60006105b86113c8565b600401546001600160a01b0316919050565b7fef0892d1a8e327686fdab45e9bad53d83b1ac3c12b5c5922fc7a6707db788aba6105fb63ef0892d160e01b6113bb565b60005b8281101561062e5761062684848381811061061b5761061b611a69565b9050606002016113ec565b6001016105fe565b50505050565b600061063e6113c8565b6001600160a01b03909216600090815260129290920160205250604090205490565b63d93c394b60e01b61067181611512565b61067a33611539565b610697576040516325ec6c1f60e01b815260040160405180910390fd5b6001600160a01b0382166106bd5760405162cc6ac760e01b815260040160405180910390fd5b60006106c76113c8565b9050600081600b0154426106db9190611a95565b6040805180820182526001600160a01b038781168083526020808401868152336000818152600e8b018452879020955186546001600160a01b03191695169490941785555160019094019390935583519081529182018490529293507fa92986d1eda6ac59fcd53a1a8cd2a84c090b20745060e2c99b2b79d9f346357e910160405180910390a250505050565b631bd8f8b560e11b61077981611512565b600080516020611b668339815191526107986378b4401360e11b6113bb565b60006107a26113c8565b90506107b2600982016000611745565b60008467ffffffffffffffff8111156107cd576107cd611aa8565b6040519080825280602002602001820160405280156107f6578160200160208202803683370190505b50905060005b8581101561095c5786868281811061081657610816611a69565b61082c92602060409092020190810191506118cb565b82828151811061083e5761083e611a69565b6001600160a01b039092166020928302919091019091015280158015906108b357508161086c600183611abe565b8151811061087c5761087c611a69565b60200260200101516001600160a01b031682828151811061089f5761089f611a69565b60200260200101516001600160a01b031611155b156108d15760405163f4e5d08360e01b815260040160405180910390fd5b8686828181106108e3576108e3611a69565b90506040020160200160208101906108fb9190611ad1565b83601601600084848151811061091357610913611a69565b6020908102919091018101516001600160a01b03168252810191909152604001600020805460ff19166001838181111561094f5761094f611af2565b02179055506001016107fc565b5080516109729060098401906020840190611763565b507fdc9dd92c894ed28df4cdf880b63e1f5d6a6a32870a392e08c13ddfe18488caea816040516109a291906119e0565b60405180910390a1505050505050565b6000908152600080516020611b86833981519152602052604090206001015490565b6109dd826109b2565b6109e6816113bb565b61062e8383611567565b6001600160a01b0381163314610a195760405163334bd91960e11b815260040160405180910390fd5b610a23828261160c565b505050565b6000610a326113c8565b60100154905090565b80610a4f6001600160e01b031982166113bb565b610a588261136a565b15610a765760405163dfe10d7d60e01b815260040160405180910390fd5b610a7f82611688565b5050565b6060610a8d6113c8565b600a018054610a9b90611b08565b80601f0160208091040260200160405190810160405280929190818152602001828054610ac790611b08565b8015610b145780601f10610ae957610100808354040283529160200191610b14565b820191906000526020600020905b815481529060010190602001808311610af757829003601f168201915b5050505050905090565b7fd8a8b5c7e43b93c3cc0f6cfefb126baa408e67ac2c70f6bc12267b14e890e518610b4f63d8a8b5c760e01b6113bb565b6000610b596113c8565b6002810154909150610b7c90638a70a0eb60e01b906001600160a01b031661160c565b506002810180546001600160a01b0319166001600160a01b038516179055610bab638a70a0eb60e01b84611567565b506040516001600160a01b03841681527f997f84b541d7b68e210e6f50e3402b51d8411dbbc4d44ed81e508383126e4e94906020016105a1565b600080516020611b66833981519152610c046378b4401360e11b6113bb565b6000610c0e6113c8565b6014810154909150610c319063ef0892d160e01b906001600160a01b031661160c565b506014810180546001600160a01b0319166001600160a01b038516179055610c6063ef0892d160e01b84611567565b506040516001600160a01b03841681527f4057d3c8963fc37403393dfbeacdabe6cab6354d7bad631c6f6b4fe50f05a5fd906020016105a1565b600080516020611b66833981519152610cb96378b4401360e11b6113bb565b81610cc26113c8565b601001556040518281527f10203ddc048c86cf14172a6ea2565c805ce7320b22d6941b2eb396d0ee077983906020015b60405180910390a15050565b6060610d086113c8565b600901805480602002602001604051908101604052809291908181526020018280548015610b1457602002820191906000526020600020905b81546001600160a01b03168152600190910190602001808311610d41575050505050905090565b6000610d726113c8565b6001600160a01b039283166000908152600d919091016020526040902054909116919050565b6000610da26113c8565b600501546001600160a01b0316919050565b600080516020611b66833981519152610dd36378b4401360e11b6113bb565b81610ddc6113c8565b601101556040518281527ec6fb6db9c52d89a1eaf84e0470a3304db2086d0ac44d64ebf4ea35a905a7d090602001610cf2565b6000610e196113c8565b60010154905090565b7fef0892d1a8e327686fdab45e9bad53d83b1ac3c12b5c5922fc7a6707db788aba610e5363ef0892d160e01b6113bb565b610a7f826113ec565b6362250a9560e11b610e6d81611512565b600080516020611b66833981519152610e8c6378b4401360e11b6113bb565b82610e956113c8565b60080180546001600160a01b0319166001600160a01b0392831617905560405190841681527f7c36ee80df183e227956a9f387a48d26bbf4d2f1526410493d11126de5a8942c906020016105a1565b6000918252600080516020611b86833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b6000610f266113c8565b600201546001600160a01b0316919050565b600080516020611b66833981519152610f576378b4401360e11b6113bb565b81610f606113c8565b600f01556040518281527fc0dd1d82df4ae12576f7a7912395305cf73deae26c764dd74a945cd6ba81591b90602001610cf2565b600080516020611b66833981519152610fb36378b4401360e11b6113bb565b81610fbc6113c8565b6005018054911515600160a01b0260ff60a01b1990921691909117905560405182151581527f2dcb3282f9b7aa18e1bf7fa254c45f3e270e8f26d9a37ae590d5d8125b58d1b190602001610cf2565b60006110156113c8565b60110154905090565b60006110286113c8565b6001600160a01b03909216600090815260139290920160205250604090205490565b60006110546113c8565b60050154600160a01b900460ff16919050565b8061107b6001600160e01b031982166113bb565b6110848261136a565b6110a157604051635bfd2da760e11b815260040160405180910390fd5b6001600160e01b0319821660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19169055517fc7e56e17b0a6c4b467df6495e1eda1baecd7ba20604e80c1058ac06f4578d85e90610cf29084903390611b42565b600080516020611b668339815191526111326378b4401360e11b6113bb565b8161113b6113c8565b601701805460ff191691151591909117905560405182151581527f476bc7159a4e42477e0aa2e2e9709c55cb469b547976f91002b8db00bbd9b2f690602001610cf2565b60006111896113c8565b6017015460ff16919050565b61119e826109b2565b6111a7816113bb565b61062e838361160c565b600080516020611b668339815191526111d06378b4401360e11b6113bb565b816111d96113c8565b60060180546001600160a01b0319166001600160a01b0392831617905560405190831681527ffa4acc0aaeb2714e420e9c8339167ddef7bc66c0f94a0c5a7722de21dcb7508c90602001610cf2565b63d93c394b60e01b61123981611512565b61124233611539565b61125f576040516325ec6c1f60e01b815260040160405180910390fd5b60006112696113c8565b336000908152600e82016020908152604091829020825180840190935280546001600160a01b031680845260019091015491830191909152919250906112c257604051633144aa1160e01b815260040160405180910390fd5b80602001514210156112e757604051638ce7a3f160e01b815260040160405180910390fd5b336000818152600e84016020908152604080832080546001600160a01b0319908116825560019091018490558551600d880184529382902080549091166001600160a01b0394851617905584519051921682527fa646efae8a60f6bd39f2047795c0b9fcd4036d9296ce9b746a5a1bd608c5f10a910160405180910390a2505050565b6001600160e01b03191660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090205460ff1690565b60006113b26113c8565b600f0154905090565b6113c58133611708565b50565b7f3e2bfe19d7b287e1320a5adb4ca1cb62f90c30e328e073ba40443179d690e11990565b6bffffffffffffffffffffffff6020820135111561141d57604051631bc4bcf760e21b815260040160405180910390fd5b60006114276113c8565b905060208201803590601383019060009061144290866118cb565b6001600160a01b03166001600160a01b03168152602001908152602001600020819055508160400160208101906114799190611ad1565b60168201600061148c60208601866118cb565b6001600160a01b031681526020810191909152604001600020805460ff1916600183818111156114be576114be611af2565b02179055507fa717a4f9ede961a75886c212a98163df9b8ff2e23b83c9fe3eb8a73f56cf385f6114f160208401846118cb565b604080516001600160a01b0390921682526020808601359083015201610cf2565b61151b8161136a565b156113c55760405163722fdba960e01b815260040160405180910390fd5b60006115436113c8565b6001600160a01b039092166000908152600792909201602052506040902054151590565b6000600080516020611b868339815191526115828484610ee4565b611602576000848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556115b83390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610520565b6000915050610520565b6000600080516020611b868339815191526116278484610ee4565b15611602576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610520565b6001600160e01b0319811660009081527ffe6065fb4e9872e2ad4479001655335380d83f70e163706cd65857449b845100602052604090819020805460ff19166001179055517f95c3658c5e0c74e20cf12db371b9b67d26e97a1937f6d2284f88cc44d036b4f6906116fd9083903390611b42565b60405180910390a150565b6117128282610ee4565b610a7f5760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440160405180910390fd5b50805460008255906000526020600020908101906113c591906117c8565b8280548282559060005260206000209081019282156117b8579160200282015b828111156117b857825182546001600160a01b0319166001600160a01b03909116178255602090920191600190910190611783565b506117c49291506117c8565b5090565b5b808211156117c457600081556001016117c9565b6000602082840312156117ef57600080fd5b81356001600160e01b03198116811461180757600080fd5b9392505050565b80356001600160a01b038116811461182557600080fd5b919050565b6000806040838503121561183d57600080fd5b6118468361180e565b946020939093013593505050565b6000806020838503121561186757600080fd5b823567ffffffffffffffff81111561187e57600080fd5b8301601f8101851361188f57600080fd5b803567ffffffffffffffff8111156118a657600080fd5b8560206060830284010111156118bb57600080fd5b6020919091019590945092505050565b6000602082840312156118dd57600080fd5b6118078261180e565b600080602083850312156118f957600080fd5b823567ffffffffffffffff81111561191057600080fd5b8301601f8101851361192157600080fd5b803567ffffffffffffffff81111561193857600080fd5b8560208260061b84010111156118bb57600080fd5b60006020828403121561195f57600080fd5b5035919050565b6000806040838503121561197957600080fd5b823591506119896020840161180e565b90509250929050565b602081526000825180602084015260005b818110156119c057602081860181015160408684010152016119a3565b506000604082850101526040601f19601f83011684010191505092915050565b602080825282518282018190526000918401906040840190835b81811015611a215783516001600160a01b03168352602093840193909201916001016119fa565b509095945050505050565b60006060828403128015611a3f57600080fd5b509092915050565b600060208284031215611a5957600080fd5b8135801515811461180757600080fd5b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052601160045260246000fd5b8082018082111561052057610520611a7f565b634e487b7160e01b600052604160045260246000fd5b8181038181111561052057610520611a7f565b600060208284031215611ae357600080fd5b81356002811061180757600080fd5b634e487b7160e01b600052602160045260246000fd5b600181811c90821680611b1c57607f821691505b602082108103611b3c57634e487b7160e01b600052602260045260246000fd5b50919050565b6001600160e01b03199290921682526001600160a01b031660208201526040019056fef168802601a9e829d99d71858de7f1c6554ef8e2e4908eac50c39345834bdce002dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800",
}

// AvsGovernanceExtension is an auto generated Go binding around an Ethereum contract.
type AvsGovernanceExtension struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AvsGovernanceExtension) GetABI() abi.ABI {
	return c.abi
}

// NewAvsGovernanceExtension creates a new instance of AvsGovernanceExtension.
func NewAvsGovernanceExtension() *AvsGovernanceExtension {
	parsed, err := AvsGovernanceExtensionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AvsGovernanceExtension{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AvsGovernanceExtension) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// BLSAuthSingletonMetaData contains all meta data concerning the BLSAuthSingleton contract.
var BLSAuthSingletonMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"internalType\":\"structAuthSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"}],\"name\":\"isValidSignature\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "aeb42a98f0111375b99a31056afa52411b",
	Bin: "0x6080604052348015600f57600080fd5b50610b038061001f6000396000f3fe608060405234801561001057600080fd5b506004361061002b5760003560e01c80633cf65e3b14610030575b600080fd5b61004361003e366004610975565b610057565b604051901515815260200160405180910390f35b6040805180820182526000916100ae919087906002908390839080828437600092019190915250506040805160808181019092528892508791879060049083908390808284376000920191909152506100b9915050565b90505b949350505050565b60006100c485610170565b6100d0575060006100b1565b604080516001600160a01b03808716602083015285169181019190915246606082015260009060800160405160208183030381529060405280519060200120905061016686846101617f536e32096d745cb431ecc9c1df62d1566bc52bb6b2e3c32cf4666bcae127fc6d8560405160200161014d91815260200190565b604051602081830303815290604052610205565b61027c565b9695505050505050565b8051602082015160009190600080516020610ae3833981519152821015806101a65750600080516020610ae38339815191528110155b156101b5575060009392505050565b600080516020610ae38339815191526003600080516020610ae383398151915284600080516020610ae38339815191528687090908600080516020610ae383398151915282830914949350505050565b61020d61093b565b60008061021a85856103ae565b9150915060008061022a84610630565b9150915060008061023a85610630565b91509150600060405185815284602082015283604082015282606082015260408960808360065afa9150508061026f57600080fd5b5050505050505092915050565b600061028784610170565b1580610299575061029782610170565b155b156102a6575060006103a7565b60405184518152602085015160208201527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c260408201527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608201527f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec60808201527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60a0820152825160c0820152602083015160e08201526020840151610100820152835161012082015260608401516101408201526040840151610160820152600080526020600061018083600862061a80fa600051600114169150505b9392505050565b6000806000600260008086606060008a60206040516020016103d69796959493929190610a0a565b60408051601f19818403018152908290526103f091610a67565b602060405180830381855afa15801561040d573d6000803e3d6000fd5b5050506040513d601f19601f820116820180604052508101906104309190610a73565b90506000600282600188602060405160200161044f9493929190610a8c565b60408051601f198184030181529082905261046991610a67565b602060405180830381855afa158015610486573d6000803e3d6000fd5b5050506040513d601f19601f820116820180604052508101906104a99190610a73565b90506000600282841860028960206040516020016104ca9493929190610a8c565b60408051601f19818403018152908290526104e491610a67565b602060405180830381855afa158015610501573d6000803e3d6000fd5b5050506040513d601f19601f820116820180604052508101906105249190610a73565b90506000600282851860038a60206040516020016105459493929190610a8c565b60408051601f198184030181529082905261055f91610a67565b602060405180830381855afa15801561057c573d6000803e3d6000fd5b5050506040513d601f19601f8201168201806040525081019061059f9190610a73565b9050600080516020610ae3833981519152608083901c600080516020610ae3833981519152600160801b860908600080516020610ae383398151915282600080516020610ae38339815191527f0e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d6fffffffffffffffffffffffffffffffff8716090895509550505050509250929050565b600080600061065f847f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5261085d565b9050600084600080516020610ae38339815191528384091490506000600080516020610ae38339815191526004600080516020610ae38339815191528889090890506000600080516020610ae38339815191528777b3c4d79d41a91759a9e4c7e359b6b89eaec68e62effffffd0990506000610704600080516020610ae38339815191528484096106ff6002600080516020610ae3833981519152610abb565b61085d565b90506000600080516020610ae383398151915282600080516020610ae38339815191528586090990506000600080516020610ae383398151915280838c0961075a90600080516020610ae3833981519152610abb565b7759e26bcea0d48bacd4f263f1acdb5c4f5763473177fffffe08985061077f896108b8565b9098509050806107c557600080516020610ae383398151915260018a086107b490600080516020610ae3833981519152610abb565b98506107bf896108b8565b90985090505b8061082757600080516020610ae38339815191528586099450600080516020610ae38339815191528386099150600080516020610ae38339815191526001600080516020610ae3833981519152848509089850610821896108b8565b90985090505b8061083157600080fd5b856108515761084e88600080516020610ae3833981519152610abb565b97505b50505050505050915091565b6000806040516020815260208082015260206040820152846060820152836080820152600080516020610ae383398151915260a08201526020600060c08360055afa9150506000519150806108b157600080fd5b5092915050565b60008080600080516020610ae38339815191526003600080516020610ae383398151915286600080516020610ae38339815191528889090908905061091d817f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5261085d565b925080600080516020610ae383398151915284850914915050915091565b60405180604001604052806002906020820280368337509192915050565b80356001600160a01b038116811461097057600080fd5b919050565b60008060008084860361010081121561098d57600080fd5b604081121561099b57600080fd5b508493506109ab60408601610959565b92506109b960608601610959565b915085610100860111156109cc57600080fd5b509194909350909160800190565b6000815160005b818110156109fb57602081850181015186830152016109e1565b50600093019283525090919050565b8781528660208201526000610a2260408301886109da565b60f09690961b6001600160f01b0319168652505060f892831b6001600160f81b03199081166002860152600385019290925290911b1660238201526024019392505050565b60006103a782846109da565b600060208284031215610a8557600080fd5b5051919050565b9384526001600160f81b031960f893841b81166020860152602185019290925290911b16604182015260420190565b81810381811115610adc57634e487b7160e01b600052601160045260246000fd5b9291505056fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// BLSAuthSingleton is an auto generated Go binding around an Ethereum contract.
type BLSAuthSingleton struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BLSAuthSingleton) GetABI() abi.ABI {
	return c.abi
}

// NewBLSAuthSingleton creates a new instance of BLSAuthSingleton.
func NewBLSAuthSingleton() *BLSAuthSingleton {
	parsed, err := BLSAuthSingletonMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BLSAuthSingleton{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BLSAuthSingleton) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackIsValidSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf65e3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidSignature((uint256[2]) signature, address signer, address account, uint256[4] blsKey) view returns(bool)
func (bLSAuthSingleton *BLSAuthSingleton) PackIsValidSignature(signature AuthSignature, signer common.Address, account common.Address, blsKey [4]*big.Int) []byte {
	enc, err := bLSAuthSingleton.abi.Pack("isValidSignature", signature, signer, account, blsKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf65e3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidSignature((uint256[2]) signature, address signer, address account, uint256[4] blsKey) view returns(bool)
func (bLSAuthSingleton *BLSAuthSingleton) TryPackIsValidSignature(signature AuthSignature, signer common.Address, account common.Address, blsKey [4]*big.Int) ([]byte, error) {
	return bLSAuthSingleton.abi.Pack("isValidSignature", signature, signer, account, blsKey)
}

// UnpackIsValidSignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cf65e3b.
//
// Solidity: function isValidSignature((uint256[2]) signature, address signer, address account, uint256[4] blsKey) view returns(bool)
func (bLSAuthSingleton *BLSAuthSingleton) UnpackIsValidSignature(data []byte) (bool, error) {
	out, err := bLSAuthSingleton.abi.Unpack("isValidSignature", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// DevHooksMetaData contains all meta data concerning the DevHooks contract.
var DevHooksMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"Refused\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"before\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"name\":\"OperatorHook\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"before\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"isBls\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"name\":\"TaskHook\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"\",\"type\":\"uint256[4]\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"afterOperatorRegistered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"afterOperatorUnregistered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"},{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"name\":\"afterTaskSubmission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"name\":\"afterTaskSubmission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"\",\"type\":\"uint256[4]\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"beforeOperatorRegistered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"beforeOperatorUnregistered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"name\":\"beforeTaskSubmission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"},{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"name\":\"beforeTaskSubmission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"aggregatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"performerId\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"attestersIds\",\"type\":\"uint256[]\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"internalType\":\"structFeeCalculatorData\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"calculateBaseRewardFees\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"aggregatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"performerId\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"attestersIds\",\"type\":\"uint256[]\"},{\"internalType\":\"bool\",\"name\":\"isApproved\",\"type\":\"bool\"}],\"internalType\":\"structFeeCalculatorData\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"calculateFeesPerId\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"internalType\":\"structFeePerId[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isBaseRewardFee\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[3]\",\"name\":\"fees\",\"type\":\"uint256[3]\"}],\"name\":\"setBaseFees\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"internalType\":\"structFeePerId[]\",\"name\":\"fees\",\"type\":\"tuple[]\"}],\"name\":\"setFeesPerId\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"value\",\"type\":\"bool\"}],\"name\":\"setRefuses\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "44f8313ee132ed5aa42d817404ba4d3f46",
	Bin: "0x6080604052348015600f57600080fd5b506109b68061001f6000396000f3fe608060405234801561001057600080fd5b50600436106100ea5760003560e01c80638ac3178f1161008c578063d005a4f611610066578063d005a4f614610201578063dd1a53871461021e578063e9ecc1cb14610231578063ed8ad8361461024457600080fd5b80638ac3178f146101c857806394e7a3f0146101db578063a971515d146101ee57600080fd5b8063471f9e64116100c8578063471f9e6414610155578063502f5bd01461016857806355a856641461017b57806379bc0501146101b557600080fd5b806336684b67146100ef578063382396b11461011857806343e97c0414610142575b600080fd5b6101026100fd366004610589565b610257565b60405161010f91906105cb565b60405180910390f35b61014061012636600461062f565b600080549115156101000261ff0019909216919091179055565b005b61014061015036600461064a565b6102cc565b610140610163366004610689565b6102ec565b610140610176366004610719565b6102fe565b61019a610189366004610589565b506001546002546003549192909190565b6040805193845260208401929092529082015260600161010f565b6101406101c336600461080e565b610315565b6101406101d63660046108b1565b61032a565b6101406101e9366004610928565b6103a9565b6101406101fc36600461080e565b6103bc565b60005461020e9060ff1681565b604051901515815260200161010f565b61014061022c366004610719565b6103ca565b61014061023f366004610689565b6103d7565b610140610252366004610928565b6103e5565b60606004805480602002602001604051908101604052809291908181526020016000905b828210156102c15783829060005260206000209060020201604051806040016040529081600082015481526020016001820154815250508152602001906001019061027b565b505050509050919050565b6000805460ff191660019081179091556102e8908260036104fa565b5050565b6102fb600160008360006103ef565b50565b61030c600160008989610475565b50505050505050565b6103226001808888610475565b505050505050565b6000805460ff1916815561034090600490610538565b60005b818110156103a457600483838381811061035f5761035f61097c565b83546001810185556000948552602090942060409091029290920192600202909101905061039a828281358155602090910135600190910155565b5050600101610343565b505050565b6103b660018086866103ef565b50505050565b610322600060018888610475565b61030c6000808989610475565b6102fb6000808360006103ef565b6103b66000600186865b600054610100900460ff161561041857604051638ac5ff0b60e01b815260040160405180910390fd5b60408051851515815284151560208201526001600160a01b03841691810191909152606081018290527f112ca865db5e373b8aa75605d4e7bbaf94ddc15ead96ea646787b792e4634f4f906080015b60405180910390a150505050565b600054610100900460ff161561049e57604051638ac5ff0b60e01b815260040160405180910390fd5b7fbe4470140c7eb9f49f57c59f383af6ea9ad2b1999f9203b18afb6b9ce22474de84846104d16080860160608701610992565b604080519315158452911515602084015261ffff16908201528215156060820152608001610467565b8260038101928215610528579160200282015b8281111561052857823582559160200191906001019061050d565b50610534929150610559565b5090565b50805460008255600202906000526020600020908101906102fb919061056e565b5b80821115610534576000815560010161055a565b5b80821115610534576000808255600182015560020161056f565b60006020828403121561059b57600080fd5b813567ffffffffffffffff8111156105b257600080fd5b820160a081850312156105c457600080fd5b9392505050565b602080825282518282018190526000918401906040840190835b8181101561060f5783518051845260209081015181850152909301926040909201916001016105e5565b509095945050505050565b8035801515811461062a57600080fd5b919050565b60006020828403121561064157600080fd5b6105c48261061a565b60006060828403121561065c57600080fd5b8260608301111561066c57600080fd5b50919050565b80356001600160a01b038116811461062a57600080fd5b60006020828403121561069b57600080fd5b6105c482610672565b60006080828403121561066c57600080fd5b80604081018310156106c757600080fd5b92915050565b60008083601f8401126106df57600080fd5b50813567ffffffffffffffff8111156106f757600080fd5b6020830191508360208260051b850101111561071257600080fd5b9250929050565b600080600080600080600060c0888a03121561073457600080fd5b873567ffffffffffffffff81111561074b57600080fd5b6107578a828b016106a4565b9750506107666020890161061a565b9550604088013567ffffffffffffffff81111561078257600080fd5b8801601f81018a1361079357600080fd5b803567ffffffffffffffff8111156107aa57600080fd5b8a60208284010111156107bc57600080fd5b602091909101955093506107d38960608a016106b6565b925060a088013567ffffffffffffffff8111156107ef57600080fd5b6107fb8a828b016106cd565b989b979a50959850939692959293505050565b60008060008060008060e0878903121561082757600080fd5b863567ffffffffffffffff81111561083e57600080fd5b61084a89828a016106a4565b9650506108596020880161061a565b945061086888604089016106b6565b935061087788608089016106b6565b925060c087013567ffffffffffffffff81111561089357600080fd5b61089f89828a016106cd565b979a9699509497509295939492505050565b600080602083850312156108c457600080fd5b823567ffffffffffffffff8111156108db57600080fd5b8301601f810185136108ec57600080fd5b803567ffffffffffffffff81111561090357600080fd5b8560208260061b840101111561091857600080fd5b6020919091019590945092505050565b60008060008060e0858703121561093e57600080fd5b61094785610672565b93506020850135925060c085018681111561096157600080fd5b60408601925061097081610672565b91505092959194509250565b634e487b7160e01b600052603260045260246000fd5b6000602082840312156109a457600080fd5b813561ffff811681146105c457600080fd",
}

// DevHooks is an auto generated Go binding around an Ethereum contract.
type DevHooks struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevHooks) GetABI() abi.ABI {
	return c.abi
}

// NewDevHooks creates a new instance of DevHooks.
func NewDevHooks() *DevHooks {
	parsed, err := DevHooksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevHooks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevHooks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAfterOperatorRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed8ad836.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function afterOperatorRegistered(address operator, uint256 votingPower, uint256[4] , address ) returns()
func (devHooks *DevHooks) PackAfterOperatorRegistered(operator common.Address, votingPower *big.Int, arg2 [4]*big.Int, arg3 common.Address) []byte {
	enc, err := devHooks.abi.Pack("afterOperatorRegistered", operator, votingPower, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAfterOperatorRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed8ad836.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function afterOperatorRegistered(address operator, uint256 votingPower, uint256[4] , address ) returns()
func (devHooks *DevHooks) TryPackAfterOperatorRegistered(operator common.Address, votingPower *big.Int, arg2 [4]*big.Int, arg3 common.Address) ([]byte, error) {
	return devHooks.abi.Pack("afterOperatorRegistered", operator, votingPower, arg2, arg3)
}

// PackAfterOperatorUnregistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9ecc1cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function afterOperatorUnregistered(address operator) returns()
func (devHooks *DevHooks) PackAfterOperatorUnregistered(operator common.Address) []byte {
	enc, err := devHooks.abi.Pack("afterOperatorUnregistered", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAfterOperatorUnregistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9ecc1cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function afterOperatorUnregistered(address operator) returns()
func (devHooks *DevHooks) TryPackAfterOperatorUnregistered(operator common.Address) ([]byte, error) {
	return devHooks.abi.Pack("afterOperatorUnregistered", operator)
}

// PackAfterTaskSubmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa971515d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function afterTaskSubmission((string,bytes,address,uint16) task, bool isApproved, uint256[2] , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) PackAfterTaskSubmission(task TaskInfo, isApproved bool, arg2 [2]*big.Int, arg3 [2]*big.Int, arg4 []*big.Int) []byte {
	enc, err := devHooks.abi.Pack("afterTaskSubmission", task, isApproved, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAfterTaskSubmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa971515d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function afterTaskSubmission((string,bytes,address,uint16) task, bool isApproved, uint256[2] , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) TryPackAfterTaskSubmission(task TaskInfo, isApproved bool, arg2 [2]*big.Int, arg3 [2]*big.Int, arg4 []*big.Int) ([]byte, error) {
	return devHooks.abi.Pack("afterTaskSubmission", task, isApproved, arg2, arg3, arg4)
}

// PackAfterTaskSubmission0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd1a5387.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function afterTaskSubmission((string,bytes,address,uint16) task, bool isApproved, bytes , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) PackAfterTaskSubmission0(task TaskInfo, isApproved bool, arg2 []byte, arg3 [2]*big.Int, arg4 []*big.Int) []byte {
	enc, err := devHooks.abi.Pack("afterTaskSubmission0", task, isApproved, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAfterTaskSubmission0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd1a5387.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function afterTaskSubmission((string,bytes,address,uint16) task, bool isApproved, bytes , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) TryPackAfterTaskSubmission0(task TaskInfo, isApproved bool, arg2 []byte, arg3 [2]*big.Int, arg4 []*big.Int) ([]byte, error) {
	return devHooks.abi.Pack("afterTaskSubmission0", task, isApproved, arg2, arg3, arg4)
}

// PackBeforeOperatorRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94e7a3f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beforeOperatorRegistered(address operator, uint256 votingPower, uint256[4] , address ) returns()
func (devHooks *DevHooks) PackBeforeOperatorRegistered(operator common.Address, votingPower *big.Int, arg2 [4]*big.Int, arg3 common.Address) []byte {
	enc, err := devHooks.abi.Pack("beforeOperatorRegistered", operator, votingPower, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeforeOperatorRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94e7a3f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beforeOperatorRegistered(address operator, uint256 votingPower, uint256[4] , address ) returns()
func (devHooks *DevHooks) TryPackBeforeOperatorRegistered(operator common.Address, votingPower *big.Int, arg2 [4]*big.Int, arg3 common.Address) ([]byte, error) {
	return devHooks.abi.Pack("beforeOperatorRegistered", operator, votingPower, arg2, arg3)
}

// PackBeforeOperatorUnregistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x471f9e64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beforeOperatorUnregistered(address operator) returns()
func (devHooks *DevHooks) PackBeforeOperatorUnregistered(operator common.Address) []byte {
	enc, err := devHooks.abi.Pack("beforeOperatorUnregistered", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeforeOperatorUnregistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x471f9e64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beforeOperatorUnregistered(address operator) returns()
func (devHooks *DevHooks) TryPackBeforeOperatorUnregistered(operator common.Address) ([]byte, error) {
	return devHooks.abi.Pack("beforeOperatorUnregistered", operator)
}

// PackBeforeTaskSubmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502f5bd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beforeTaskSubmission((string,bytes,address,uint16) task, bool isApproved, bytes , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) PackBeforeTaskSubmission(task TaskInfo, isApproved bool, arg2 []byte, arg3 [2]*big.Int, arg4 []*big.Int) []byte {
	enc, err := devHooks.abi.Pack("beforeTaskSubmission", task, isApproved, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeforeTaskSubmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502f5bd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beforeTaskSubmission((string,bytes,address,uint16) task, bool isApproved, bytes , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) TryPackBeforeTaskSubmission(task TaskInfo, isApproved bool, arg2 []byte, arg3 [2]*big.Int, arg4 []*big.Int) ([]byte, error) {
	return devHooks.abi.Pack("beforeTaskSubmission", task, isApproved, arg2, arg3, arg4)
}

// PackBeforeTaskSubmission0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79bc0501.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beforeTaskSubmission((string,bytes,address,uint16) task, bool isApproved, uint256[2] , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) PackBeforeTaskSubmission0(task TaskInfo, isApproved bool, arg2 [2]*big.Int, arg3 [2]*big.Int, arg4 []*big.Int) []byte {
	enc, err := devHooks.abi.Pack("beforeTaskSubmission0", task, isApproved, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeforeTaskSubmission0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79bc0501.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beforeTaskSubmission((string,bytes,address,uint16) task, bool isApproved, uint256[2] , uint256[2] , uint256[] ) returns()
func (devHooks *DevHooks) TryPackBeforeTaskSubmission0(task TaskInfo, isApproved bool, arg2 [2]*big.Int, arg3 [2]*big.Int, arg4 []*big.Int) ([]byte, error) {
	return devHooks.abi.Pack("beforeTaskSubmission0", task, isApproved, arg2, arg3, arg4)
}

// PackCalculateBaseRewardFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55a85664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateBaseRewardFees(((string,bytes,address,uint16),uint256,uint256,uint256[],bool) ) view returns(uint256, uint256, uint256)
func (devHooks *DevHooks) PackCalculateBaseRewardFees(arg0 FeeCalculatorData) []byte {
	enc, err := devHooks.abi.Pack("calculateBaseRewardFees", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateBaseRewardFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55a85664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateBaseRewardFees(((string,bytes,address,uint16),uint256,uint256,uint256[],bool) ) view returns(uint256, uint256, uint256)
func (devHooks *DevHooks) TryPackCalculateBaseRewardFees(arg0 FeeCalculatorData) ([]byte, error) {
	return devHooks.abi.Pack("calculateBaseRewardFees", arg0)
}

// CalculateBaseRewardFeesOutput serves as a container for the return parameters of contract
// method CalculateBaseRewardFees.
type CalculateBaseRewardFeesOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
}

// UnpackCalculateBaseRewardFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55a85664.
//
// Solidity: function calculateBaseRewardFees(((string,bytes,address,uint16),uint256,uint256,uint256[],bool) ) view returns(uint256, uint256, uint256)
func (devHooks *DevHooks) UnpackCalculateBaseRewardFees(data []byte) (CalculateBaseRewardFeesOutput, error) {
	out, err := devHooks.abi.Unpack("calculateBaseRewardFees", data)
	outstruct := new(CalculateBaseRewardFeesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCalculateFeesPerId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36684b67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateFeesPerId(((string,bytes,address,uint16),uint256,uint256,uint256[],bool) ) view returns((uint256,uint256)[])
func (devHooks *DevHooks) PackCalculateFeesPerId(arg0 FeeCalculatorData) []byte {
	enc, err := devHooks.abi.Pack("calculateFeesPerId", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateFeesPerId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36684b67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateFeesPerId(((string,bytes,address,uint16),uint256,uint256,uint256[],bool) ) view returns((uint256,uint256)[])
func (devHooks *DevHooks) TryPackCalculateFeesPerId(arg0 FeeCalculatorData) ([]byte, error) {
	return devHooks.abi.Pack("calculateFeesPerId", arg0)
}

// UnpackCalculateFeesPerId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36684b67.
//
// Solidity: function calculateFeesPerId(((string,bytes,address,uint16),uint256,uint256,uint256[],bool) ) view returns((uint256,uint256)[])
func (devHooks *DevHooks) UnpackCalculateFeesPerId(data []byte) ([]FeePerId, error) {
	out, err := devHooks.abi.Unpack("calculateFeesPerId", data)
	if err != nil {
		return *new([]FeePerId), err
	}
	out0 := *abi.ConvertType(out[0], new([]FeePerId)).(*[]FeePerId)
	return out0, nil
}

// PackIsBaseRewardFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd005a4f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBaseRewardFee() view returns(bool)
func (devHooks *DevHooks) PackIsBaseRewardFee() []byte {
	enc, err := devHooks.abi.Pack("isBaseRewardFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBaseRewardFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd005a4f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBaseRewardFee() view returns(bool)
func (devHooks *DevHooks) TryPackIsBaseRewardFee() ([]byte, error) {
	return devHooks.abi.Pack("isBaseRewardFee")
}

// UnpackIsBaseRewardFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd005a4f6.
//
// Solidity: function isBaseRewardFee() view returns(bool)
func (devHooks *DevHooks) UnpackIsBaseRewardFee(data []byte) (bool, error) {
	out, err := devHooks.abi.Unpack("isBaseRewardFee", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetBaseFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43e97c04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBaseFees(uint256[3] fees) returns()
func (devHooks *DevHooks) PackSetBaseFees(fees [3]*big.Int) []byte {
	enc, err := devHooks.abi.Pack("setBaseFees", fees)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBaseFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43e97c04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBaseFees(uint256[3] fees) returns()
func (devHooks *DevHooks) TryPackSetBaseFees(fees [3]*big.Int) ([]byte, error) {
	return devHooks.abi.Pack("setBaseFees", fees)
}

// PackSetFeesPerId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac3178f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeesPerId((uint256,uint256)[] fees) returns()
func (devHooks *DevHooks) PackSetFeesPerId(fees []FeePerId) []byte {
	enc, err := devHooks.abi.Pack("setFeesPerId", fees)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeesPerId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac3178f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeesPerId((uint256,uint256)[] fees) returns()
func (devHooks *DevHooks) TryPackSetFeesPerId(fees []FeePerId) ([]byte, error) {
	return devHooks.abi.Pack("setFeesPerId", fees)
}

// PackSetRefuses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x382396b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRefuses(bool value) returns()
func (devHooks *DevHooks) PackSetRefuses(value bool) []byte {
	enc, err := devHooks.abi.Pack("setRefuses", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRefuses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x382396b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRefuses(bool value) returns()
func (devHooks *DevHooks) TryPackSetRefuses(value bool) ([]byte, error) {
	return devHooks.abi.Pack("setRefuses", value)
}

// DevHooksOperatorHook represents a OperatorHook event raised by the DevHooks contract.
type DevHooksOperatorHook struct {
	Before      bool
	Registered  bool
	Operator    common.Address
	VotingPower *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevHooksOperatorHookEventName = "OperatorHook"

// ContractEventName returns the user-defined event name.
func (DevHooksOperatorHook) ContractEventName() string {
	return DevHooksOperatorHookEventName
}

// UnpackOperatorHookEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorHook(bool before, bool registered, address operator, uint256 votingPower)
func (devHooks *DevHooks) UnpackOperatorHookEvent(log *types.Log) (*DevHooksOperatorHook, error) {
	event := "OperatorHook"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devHooks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevHooksOperatorHook)
	if len(log.Data) > 0 {
		if err := devHooks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devHooks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevHooksTaskHook represents a TaskHook event raised by the DevHooks contract.
type DevHooksTaskHook struct {
	Before           bool
	IsBls            bool
	TaskDefinitionId uint16
	IsApproved       bool
	Raw              *types.Log // Blockchain specific contextual infos
}

const DevHooksTaskHookEventName = "TaskHook"

// ContractEventName returns the user-defined event name.
func (DevHooksTaskHook) ContractEventName() string {
	return DevHooksTaskHookEventName
}

// UnpackTaskHookEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskHook(bool before, bool isBls, uint16 taskDefinitionId, bool isApproved)
func (devHooks *DevHooks) UnpackTaskHookEvent(log *types.Log) (*DevHooksTaskHook, error) {
	event := "TaskHook"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devHooks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevHooksTaskHook)
	if len(log.Data) > 0 {
		if err := devHooks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devHooks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devHooks *DevHooks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devHooks.abi.Errors["Refused"].ID.Bytes()[:4]) {
		return devHooks.UnpackRefusedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevHooksRefused represents a Refused error raised by the DevHooks contract.
type DevHooksRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Refused()
func DevHooksRefusedErrorID() common.Hash {
	return common.HexToHash("0x8ac5ff0bf8ef9807b77ae1c204f55cfc54a1ef5de6b0c1149bcb69153525ab21")
}

// UnpackRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Refused()
func (devHooks *DevHooks) UnpackRefusedError(raw []byte) (*DevHooksRefused, error) {
	out := new(DevHooksRefused)
	if err := devHooks.abi.UnpackIntoInterface(out, "Refused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStakingMetaData contains all meta data concerning the DevStaking contract.
var DevStakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyOptedIn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOptedIn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorAlreadyRegisteredToAVS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OperatorNotRegisteredToAVS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"StakeUnavailable\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"avs\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"OperatorAVSRegistrationStatusUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"OperatorSharesDecreased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"staker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"OperatorSharesIncreased\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"addStrategy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"avs\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"avsOperatorStatus\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"avs\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"calculateOperatorAVSRegistrationDigestHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"deregisterOperatorFromAVS\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"}],\"name\":\"isEntity\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"where\",\"type\":\"address\"}],\"name\":\"isOptedIn\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"}],\"name\":\"operatorShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"where\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"optIn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"where\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"optOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"internalType\":\"structSignatureWithSaltAndExpiry\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"registerOperatorToAVS\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"enumDevStaking.Fault\",\"name\":\"fault\",\"type\":\"uint8\"}],\"name\":\"setFault\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setShares\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"}],\"name\":\"setSharesBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"whitelisted\",\"type\":\"bool\"}],\"name\":\"setWhitelisted\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"strategies\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"strategy\",\"type\":\"address\"}],\"name\":\"strategyIsWhitelistedForDeposit\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "49bd33e0212ac09419ae0c4ae7a22f80e0",
	Bin: "0x608060405234801561001057600080fd5b5060405161145738038061145783398101604081905261002f916100f2565b60005b8181101561004b57610042610052565b50600101610032565b505061010b565b6000604051610060906100e5565b604051809103906000f08015801561007c573d6000803e3d6000fd5b506005805460018082019092557f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db00180546001600160a01b0319166001600160a01b0384169081179091556000908152602081905260409020805460ff19169091179055919050565b61033f8061111883390190565b60006020828403121561010457600080fd5b5051919050565b610ffe8061011a6000396000f3fe608060405234801561001057600080fd5b50600436106101005760003560e01c80639926ee7d11610097578063c6ebd58e11610066578063c6ebd58e146102f6578063ced44ba714610316578063d9f9027f14610329578063f40a03c41461033e57600080fd5b80639926ee7d14610259578063a0fff8381461026c578063a1060c881461027f578063a364f4da146102e357600080fd5b8063663c1de4116100d3578063663c1de4146101c9578063778e55f3146101ec5780639281aa0b1461020d57806393f79bc31461024657600080fd5b806314887c5814610105578063220d32d414610146578063394bdbd81461017457806349075da314610189575b600080fd5b610131610113366004610917565b6001600160a01b031660009081526020819052604090205460ff1690565b60405190151581526020015b60405180910390f35b610131610154366004610939565b600260209081526000928352604080842090915290825290205460ff1681565b6101876101823660046109b8565b610351565b005b6101b7610197366004610939565b600160209081526000928352604080842090915290825290205460ff1681565b60405160ff909116815260200161013d565b6101316101d7366004610917565b60006020819052908152604090205460ff1681565b6101ff6101fa366004610939565b6103d8565b60405190815260200161013d565b61018761021b366004610a3f565b6001600160a01b03919091166000908152602081905260409020805460ff1916911515919091179055565b610187610254366004610a7b565b61048e565b610187610267366004610b2c565b610508565b61018761027a366004610b76565b61055f565b6101ff61028d366004610bb3565b604080513060208083019190915246828401526001600160a01b03968716606083015294909516608086015260a085019290925260c0808501919091528151808503909101815260e09093019052815191012090565b6101876102f1366004610917565b61056f565b6102fe6105c3565b6040516001600160a01b03909116815260200161013d565b610187610324366004610a7b565b610656565b6103316106d4565b60405161013d9190610bf5565b61018761034c366004610c41565b610736565b838114610374576040516001621398b960e31b0319815260040160405180910390fd5b60005b848110156103d0576103c886868381811061039457610394610c71565b90506020020160208101906103a99190610917565b858585858181106103bc576103bc610c71565b90506020020135610781565b600101610377565b505050505050565b60065460009060ff1615610460576001600160a01b03831660009081526004602052604090205460ff16600181600281111561041657610416610c87565b0361044357604051631c87eb3d60e31b81526001600160a01b038516600482015260240160405180910390fd5b600281600281111561045757610457610c87565b0361045e57fe5b505b506001600160a01b038083166000908152600360209081526040808320938516835292905220545b92915050565b6001600160a01b0380861660009081526002602090815260408083209388168352929052205460ff166104d4576040516334b09b3960e11b815260040160405180910390fd5b5050506001600160a01b0391821660009081526002602090815260408083209390941682529190915220805460ff19169055565b3360009081526001602090815260408083206001600160a01b038616845290915290205460ff166000190161055057604051631aa528bb60e11b815260040160405180910390fd5b61055b826001610884565b5050565b61056a838383610781565b505050565b3360009081526001602081815260408084206001600160a01b03861685529091529091205460ff16146105b5576040516352df45c960e01b815260040160405180910390fd5b6105c0816000610884565b50565b60006040516105d1906108ee565b604051809103906000f0801580156105ed573d6000803e3d6000fd5b506005805460018082019092557f036b6384b5eca791c62761152d0c79bb0604c104a5fb6f4eb0703f3154bb3db00180546001600160a01b0319166001600160a01b0384169081179091556000908152602081905260409020805460ff19169091179055919050565b6001600160a01b0380861660009081526002602090815260408083209388168352929052205460ff161561069d5760405163dcdeaba360e01b815260040160405180910390fd5b5050506001600160a01b0391821660009081526002602090815260408083209390941682529190915220805460ff19166001179055565b6060600580548060200260200160405190810160405280929190818152602001828054801561072c57602002820191906000526020600020905b81546001600160a01b0316815260019091019060200180831161070e575b5050505050905090565b6001600160a01b0382166000908152600460205260409020805482919060ff1916600183600281111561076b5761076b610c87565b0217905550506006805460ff1916600117905550565b6001600160a01b03838116600090815260036020908152604080832093861683529290522080549082905580821115610815576001600160a01b0384167f1ec042c965e2edd7107b51188ee0f383e22e76179041ab3a9d18ff151405166c85856107eb8587610c9d565b604080516001600160a01b0394851681529390921660208401529082015260600160405180910390a25b8082101561087e576001600160a01b0384167f6909600037b75d7b4733aedd815442b5ec018a827751c832aaff64eba5d6d2dd85856108548686610c9d565b604080516001600160a01b0394851681529390921660208401529082015260600160405180910390a25b50505050565b3360008181526001602090815260408083206001600160a01b03871680855290835292819020805460ff191660ff871690811790915590519081527ff0952b1c65271d819d39983d2abb044b9cace59bcc4d4dd389f586ebdcb15b41910160405180910390a35050565b61033f80610cbf83390190565b80356001600160a01b038116811461091257600080fd5b919050565b60006020828403121561092957600080fd5b610932826108fb565b9392505050565b6000806040838503121561094c57600080fd5b610955836108fb565b9150610963602084016108fb565b90509250929050565b60008083601f84011261097e57600080fd5b50813567ffffffffffffffff81111561099657600080fd5b6020830191508360208260051b85010111156109b157600080fd5b9250929050565b6000806000806000606086880312156109d057600080fd5b853567ffffffffffffffff8111156109e757600080fd5b6109f38882890161096c565b9096509450610a069050602087016108fb565b9250604086013567ffffffffffffffff811115610a2257600080fd5b610a2e8882890161096c565b969995985093965092949392505050565b60008060408385031215610a5257600080fd5b610a5b836108fb565b915060208301358015158114610a7057600080fd5b809150509250929050565b600080600080600060808688031215610a9357600080fd5b610a9c866108fb565b9450610aaa602087016108fb565b9350604086013565ffffffffffff81168114610ac557600080fd5b9250606086013567ffffffffffffffff811115610ae157600080fd5b8601601f81018813610af257600080fd5b803567ffffffffffffffff811115610b0957600080fd5b886020828401011115610b1b57600080fd5b959894975092955050506020019190565b60008060408385031215610b3f57600080fd5b610b48836108fb565b9150602083013567ffffffffffffffff811115610b6457600080fd5b830160608186031215610a7057600080fd5b600080600060608486031215610b8b57600080fd5b610b94846108fb565b9250610ba2602085016108fb565b929592945050506040919091013590565b60008060008060808587031215610bc957600080fd5b610bd2856108fb565b9350610be0602086016108fb565b93969395505050506040820135916060013590565b602080825282518282018190526000918401906040840190835b81811015610c365783516001600160a01b0316835260209384019390920191600101610c0f565b509095945050505050565b60008060408385031215610c5457600080fd5b610c5d836108fb565b9150602083013560038110610a7057600080fd5b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052602160045260246000fd5b8181038181111561048857634e487b7160e01b600052601160045260246000fdfe60a0604052670de0b6b3a764000060005533608052348015601f57600080fd5b506080516102fe61004160003960008181609d015261015801526102fe6000f3fe608060405234801561001057600080fd5b50600436106100625760003560e01c80632c4e722e1461006757806334fcf437146100835780634cf088d9146100985780637a8b2637146100d7578063ce9b7930146100ea578063e02f6937146100f0575b600080fd5b61007060005481565b6040519081526020015b60405180910390f35b6100966100913660046101cd565b600055565b005b6100bf7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161007a565b6100706100e53660046101cd565b610103565b306100bf565b6100706100fe3660046101e6565b61012c565b6000670de0b6b3a76400006000548361011c919061029e565b61012691906102c3565b92915050565b60405163778e55f360e01b81526001600160a01b0385811660048301523060248301526000916101c3917f0000000000000000000000000000000000000000000000000000000000000000169063778e55f390604401602060405180830381865afa15801561019f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100e591906102e5565b9695505050505050565b6000602082840312156101df57600080fd5b5035919050565b6000806000806000608086880312156101fe57600080fd5b8535945060208601356001600160a01b038116811461021c57600080fd5b9350604086013565ffffffffffff8116811461023757600080fd5b9250606086013567ffffffffffffffff81111561025357600080fd5b8601601f8101881361026457600080fd5b803567ffffffffffffffff81111561027b57600080fd5b88602082840101111561028d57600080fd5b959894975092955050506020019190565b808202811582820484141761012657634e487b7160e01b600052601160045260246000fd5b6000826102e057634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156102f757600080fd5b50519190505660a0604052670de0b6b3a764000060005533608052348015601f57600080fd5b506080516102fe61004160003960008181609d015261015801526102fe6000f3fe608060405234801561001057600080fd5b50600436106100625760003560e01c80632c4e722e1461006757806334fcf437146100835780634cf088d9146100985780637a8b2637146100d7578063ce9b7930146100ea578063e02f6937146100f0575b600080fd5b61007060005481565b6040519081526020015b60405180910390f35b6100966100913660046101cd565b600055565b005b6100bf7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161007a565b6100706100e53660046101cd565b610103565b306100bf565b6100706100fe3660046101e6565b61012c565b6000670de0b6b3a76400006000548361011c919061029e565b61012691906102c3565b92915050565b60405163778e55f360e01b81526001600160a01b0385811660048301523060248301526000916101c3917f0000000000000000000000000000000000000000000000000000000000000000169063778e55f390604401602060405180830381865afa15801561019f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100e591906102e5565b9695505050505050565b6000602082840312156101df57600080fd5b5035919050565b6000806000806000608086880312156101fe57600080fd5b8535945060208601356001600160a01b038116811461021c57600080fd5b9350604086013565ffffffffffff8116811461023757600080fd5b9250606086013567ffffffffffffffff81111561025357600080fd5b8601601f8101881361026457600080fd5b803567ffffffffffffffff81111561027b57600080fd5b88602082840101111561028d57600080fd5b959894975092955050506020019190565b808202811582820484141761012657634e487b7160e01b600052601160045260246000fd5b6000826102e057634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156102f757600080fd5b505191905056",
}

// DevStaking is an auto generated Go binding around an Ethereum contract.
type DevStaking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevStaking) GetABI() abi.ABI {
	return c.abi
}

// NewDevStaking creates a new instance of DevStaking.
func NewDevStaking() *DevStaking {
	parsed, err := DevStakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevStaking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevStaking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 count) returns()
func (devStaking *DevStaking) PackConstructor(count *big.Int) []byte {
	enc, err := devStaking.abi.Pack("", count)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6ebd58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStrategy() returns(address strategy)
func (devStaking *DevStaking) PackAddStrategy() []byte {
	enc, err := devStaking.abi.Pack("addStrategy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6ebd58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStrategy() returns(address strategy)
func (devStaking *DevStaking) TryPackAddStrategy() ([]byte, error) {
	return devStaking.abi.Pack("addStrategy")
}

// UnpackAddStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6ebd58e.
//
// Solidity: function addStrategy() returns(address strategy)
func (devStaking *DevStaking) UnpackAddStrategy(data []byte) (common.Address, error) {
	out, err := devStaking.abi.Unpack("addStrategy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvsOperatorStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49075da3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsOperatorStatus(address avs, address operator) view returns(uint8)
func (devStaking *DevStaking) PackAvsOperatorStatus(avs common.Address, operator common.Address) []byte {
	enc, err := devStaking.abi.Pack("avsOperatorStatus", avs, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsOperatorStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49075da3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsOperatorStatus(address avs, address operator) view returns(uint8)
func (devStaking *DevStaking) TryPackAvsOperatorStatus(avs common.Address, operator common.Address) ([]byte, error) {
	return devStaking.abi.Pack("avsOperatorStatus", avs, operator)
}

// UnpackAvsOperatorStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49075da3.
//
// Solidity: function avsOperatorStatus(address avs, address operator) view returns(uint8)
func (devStaking *DevStaking) UnpackAvsOperatorStatus(data []byte) (uint8, error) {
	out, err := devStaking.abi.Unpack("avsOperatorStatus", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackCalculateOperatorAVSRegistrationDigestHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1060c88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateOperatorAVSRegistrationDigestHash(address operator, address avs, bytes32 salt, uint256 expiry) view returns(bytes32)
func (devStaking *DevStaking) PackCalculateOperatorAVSRegistrationDigestHash(operator common.Address, avs common.Address, salt [32]byte, expiry *big.Int) []byte {
	enc, err := devStaking.abi.Pack("calculateOperatorAVSRegistrationDigestHash", operator, avs, salt, expiry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateOperatorAVSRegistrationDigestHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1060c88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateOperatorAVSRegistrationDigestHash(address operator, address avs, bytes32 salt, uint256 expiry) view returns(bytes32)
func (devStaking *DevStaking) TryPackCalculateOperatorAVSRegistrationDigestHash(operator common.Address, avs common.Address, salt [32]byte, expiry *big.Int) ([]byte, error) {
	return devStaking.abi.Pack("calculateOperatorAVSRegistrationDigestHash", operator, avs, salt, expiry)
}

// UnpackCalculateOperatorAVSRegistrationDigestHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1060c88.
//
// Solidity: function calculateOperatorAVSRegistrationDigestHash(address operator, address avs, bytes32 salt, uint256 expiry) view returns(bytes32)
func (devStaking *DevStaking) UnpackCalculateOperatorAVSRegistrationDigestHash(data []byte) ([32]byte, error) {
	out, err := devStaking.abi.Unpack("calculateOperatorAVSRegistrationDigestHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeregisterOperatorFromAVS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa364f4da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deregisterOperatorFromAVS(address operator) returns()
func (devStaking *DevStaking) PackDeregisterOperatorFromAVS(operator common.Address) []byte {
	enc, err := devStaking.abi.Pack("deregisterOperatorFromAVS", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeregisterOperatorFromAVS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa364f4da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deregisterOperatorFromAVS(address operator) returns()
func (devStaking *DevStaking) TryPackDeregisterOperatorFromAVS(operator common.Address) ([]byte, error) {
	return devStaking.abi.Pack("deregisterOperatorFromAVS", operator)
}

// PackIsEntity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14887c58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isEntity(address vault) view returns(bool)
func (devStaking *DevStaking) PackIsEntity(vault common.Address) []byte {
	enc, err := devStaking.abi.Pack("isEntity", vault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsEntity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14887c58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isEntity(address vault) view returns(bool)
func (devStaking *DevStaking) TryPackIsEntity(vault common.Address) ([]byte, error) {
	return devStaking.abi.Pack("isEntity", vault)
}

// UnpackIsEntity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14887c58.
//
// Solidity: function isEntity(address vault) view returns(bool)
func (devStaking *DevStaking) UnpackIsEntity(data []byte) (bool, error) {
	out, err := devStaking.abi.Unpack("isEntity", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOptedIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x220d32d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOptedIn(address operator, address where) view returns(bool)
func (devStaking *DevStaking) PackIsOptedIn(operator common.Address, where common.Address) []byte {
	enc, err := devStaking.abi.Pack("isOptedIn", operator, where)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOptedIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x220d32d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOptedIn(address operator, address where) view returns(bool)
func (devStaking *DevStaking) TryPackIsOptedIn(operator common.Address, where common.Address) ([]byte, error) {
	return devStaking.abi.Pack("isOptedIn", operator, where)
}

// UnpackIsOptedIn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x220d32d4.
//
// Solidity: function isOptedIn(address operator, address where) view returns(bool)
func (devStaking *DevStaking) UnpackIsOptedIn(data []byte) (bool, error) {
	out, err := devStaking.abi.Unpack("isOptedIn", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOperatorShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x778e55f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorShares(address operator, address strategy) view returns(uint256)
func (devStaking *DevStaking) PackOperatorShares(operator common.Address, strategy common.Address) []byte {
	enc, err := devStaking.abi.Pack("operatorShares", operator, strategy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x778e55f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorShares(address operator, address strategy) view returns(uint256)
func (devStaking *DevStaking) TryPackOperatorShares(operator common.Address, strategy common.Address) ([]byte, error) {
	return devStaking.abi.Pack("operatorShares", operator, strategy)
}

// UnpackOperatorShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x778e55f3.
//
// Solidity: function operatorShares(address operator, address strategy) view returns(uint256)
func (devStaking *DevStaking) UnpackOperatorShares(data []byte) (*big.Int, error) {
	out, err := devStaking.abi.Unpack("operatorShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOptIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xced44ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optIn(address operator, address where, uint48 , bytes ) returns()
func (devStaking *DevStaking) PackOptIn(operator common.Address, where common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := devStaking.abi.Pack("optIn", operator, where, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xced44ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optIn(address operator, address where, uint48 , bytes ) returns()
func (devStaking *DevStaking) TryPackOptIn(operator common.Address, where common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return devStaking.abi.Pack("optIn", operator, where, arg2, arg3)
}

// PackOptOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f79bc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optOut(address operator, address where, uint48 , bytes ) returns()
func (devStaking *DevStaking) PackOptOut(operator common.Address, where common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := devStaking.abi.Pack("optOut", operator, where, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f79bc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optOut(address operator, address where, uint48 , bytes ) returns()
func (devStaking *DevStaking) TryPackOptOut(operator common.Address, where common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return devStaking.abi.Pack("optOut", operator, where, arg2, arg3)
}

// PackRegisterOperatorToAVS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9926ee7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerOperatorToAVS(address operator, (bytes,bytes32,uint256) ) returns()
func (devStaking *DevStaking) PackRegisterOperatorToAVS(operator common.Address, arg1 SignatureWithSaltAndExpiry) []byte {
	enc, err := devStaking.abi.Pack("registerOperatorToAVS", operator, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterOperatorToAVS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9926ee7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerOperatorToAVS(address operator, (bytes,bytes32,uint256) ) returns()
func (devStaking *DevStaking) TryPackRegisterOperatorToAVS(operator common.Address, arg1 SignatureWithSaltAndExpiry) ([]byte, error) {
	return devStaking.abi.Pack("registerOperatorToAVS", operator, arg1)
}

// PackSetFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf40a03c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFault(address operator, uint8 fault) returns()
func (devStaking *DevStaking) PackSetFault(operator common.Address, fault uint8) []byte {
	enc, err := devStaking.abi.Pack("setFault", operator, fault)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf40a03c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFault(address operator, uint8 fault) returns()
func (devStaking *DevStaking) TryPackSetFault(operator common.Address, fault uint8) ([]byte, error) {
	return devStaking.abi.Pack("setFault", operator, fault)
}

// PackSetShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0fff838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setShares(address operator, address strategy, uint256 amount) returns()
func (devStaking *DevStaking) PackSetShares(operator common.Address, strategy common.Address, amount *big.Int) []byte {
	enc, err := devStaking.abi.Pack("setShares", operator, strategy, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0fff838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setShares(address operator, address strategy, uint256 amount) returns()
func (devStaking *DevStaking) TryPackSetShares(operator common.Address, strategy common.Address, amount *big.Int) ([]byte, error) {
	return devStaking.abi.Pack("setShares", operator, strategy, amount)
}

// PackSetSharesBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x394bdbd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSharesBatch(address[] operators, address strategy, uint256[] amounts) returns()
func (devStaking *DevStaking) PackSetSharesBatch(operators []common.Address, strategy common.Address, amounts []*big.Int) []byte {
	enc, err := devStaking.abi.Pack("setSharesBatch", operators, strategy, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSharesBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x394bdbd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSharesBatch(address[] operators, address strategy, uint256[] amounts) returns()
func (devStaking *DevStaking) TryPackSetSharesBatch(operators []common.Address, strategy common.Address, amounts []*big.Int) ([]byte, error) {
	return devStaking.abi.Pack("setSharesBatch", operators, strategy, amounts)
}

// PackSetWhitelisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9281aa0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWhitelisted(address strategy, bool whitelisted) returns()
func (devStaking *DevStaking) PackSetWhitelisted(strategy common.Address, whitelisted bool) []byte {
	enc, err := devStaking.abi.Pack("setWhitelisted", strategy, whitelisted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWhitelisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9281aa0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWhitelisted(address strategy, bool whitelisted) returns()
func (devStaking *DevStaking) TryPackSetWhitelisted(strategy common.Address, whitelisted bool) ([]byte, error) {
	return devStaking.abi.Pack("setWhitelisted", strategy, whitelisted)
}

// PackStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9f9027f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strategies() view returns(address[])
func (devStaking *DevStaking) PackStrategies() []byte {
	enc, err := devStaking.abi.Pack("strategies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9f9027f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strategies() view returns(address[])
func (devStaking *DevStaking) TryPackStrategies() ([]byte, error) {
	return devStaking.abi.Pack("strategies")
}

// UnpackStrategies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9f9027f.
//
// Solidity: function strategies() view returns(address[])
func (devStaking *DevStaking) UnpackStrategies(data []byte) ([]common.Address, error) {
	out, err := devStaking.abi.Unpack("strategies", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackStrategyIsWhitelistedForDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x663c1de4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strategyIsWhitelistedForDeposit(address strategy) view returns(bool)
func (devStaking *DevStaking) PackStrategyIsWhitelistedForDeposit(strategy common.Address) []byte {
	enc, err := devStaking.abi.Pack("strategyIsWhitelistedForDeposit", strategy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrategyIsWhitelistedForDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x663c1de4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strategyIsWhitelistedForDeposit(address strategy) view returns(bool)
func (devStaking *DevStaking) TryPackStrategyIsWhitelistedForDeposit(strategy common.Address) ([]byte, error) {
	return devStaking.abi.Pack("strategyIsWhitelistedForDeposit", strategy)
}

// UnpackStrategyIsWhitelistedForDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x663c1de4.
//
// Solidity: function strategyIsWhitelistedForDeposit(address strategy) view returns(bool)
func (devStaking *DevStaking) UnpackStrategyIsWhitelistedForDeposit(data []byte) (bool, error) {
	out, err := devStaking.abi.Unpack("strategyIsWhitelistedForDeposit", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// DevStakingOperatorAVSRegistrationStatusUpdated represents a OperatorAVSRegistrationStatusUpdated event raised by the DevStaking contract.
type DevStakingOperatorAVSRegistrationStatusUpdated struct {
	Operator common.Address
	Avs      common.Address
	Status   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevStakingOperatorAVSRegistrationStatusUpdatedEventName = "OperatorAVSRegistrationStatusUpdated"

// ContractEventName returns the user-defined event name.
func (DevStakingOperatorAVSRegistrationStatusUpdated) ContractEventName() string {
	return DevStakingOperatorAVSRegistrationStatusUpdatedEventName
}

// UnpackOperatorAVSRegistrationStatusUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorAVSRegistrationStatusUpdated(address indexed operator, address indexed avs, uint8 status)
func (devStaking *DevStaking) UnpackOperatorAVSRegistrationStatusUpdatedEvent(log *types.Log) (*DevStakingOperatorAVSRegistrationStatusUpdated, error) {
	event := "OperatorAVSRegistrationStatusUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devStaking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevStakingOperatorAVSRegistrationStatusUpdated)
	if len(log.Data) > 0 {
		if err := devStaking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devStaking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevStakingOperatorSharesDecreased represents a OperatorSharesDecreased event raised by the DevStaking contract.
type DevStakingOperatorSharesDecreased struct {
	Operator common.Address
	Staker   common.Address
	Strategy common.Address
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevStakingOperatorSharesDecreasedEventName = "OperatorSharesDecreased"

// ContractEventName returns the user-defined event name.
func (DevStakingOperatorSharesDecreased) ContractEventName() string {
	return DevStakingOperatorSharesDecreasedEventName
}

// UnpackOperatorSharesDecreasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSharesDecreased(address indexed operator, address staker, address strategy, uint256 shares)
func (devStaking *DevStaking) UnpackOperatorSharesDecreasedEvent(log *types.Log) (*DevStakingOperatorSharesDecreased, error) {
	event := "OperatorSharesDecreased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devStaking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevStakingOperatorSharesDecreased)
	if len(log.Data) > 0 {
		if err := devStaking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devStaking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevStakingOperatorSharesIncreased represents a OperatorSharesIncreased event raised by the DevStaking contract.
type DevStakingOperatorSharesIncreased struct {
	Operator common.Address
	Staker   common.Address
	Strategy common.Address
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevStakingOperatorSharesIncreasedEventName = "OperatorSharesIncreased"

// ContractEventName returns the user-defined event name.
func (DevStakingOperatorSharesIncreased) ContractEventName() string {
	return DevStakingOperatorSharesIncreasedEventName
}

// UnpackOperatorSharesIncreasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSharesIncreased(address indexed operator, address staker, address strategy, uint256 shares)
func (devStaking *DevStaking) UnpackOperatorSharesIncreasedEvent(log *types.Log) (*DevStakingOperatorSharesIncreased, error) {
	event := "OperatorSharesIncreased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devStaking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevStakingOperatorSharesIncreased)
	if len(log.Data) > 0 {
		if err := devStaking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devStaking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devStaking *DevStaking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devStaking.abi.Errors["AlreadyOptedIn"].ID.Bytes()[:4]) {
		return devStaking.UnpackAlreadyOptedInError(raw[4:])
	}
	if bytes.Equal(raw[:4], devStaking.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return devStaking.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devStaking.abi.Errors["NotOptedIn"].ID.Bytes()[:4]) {
		return devStaking.UnpackNotOptedInError(raw[4:])
	}
	if bytes.Equal(raw[:4], devStaking.abi.Errors["OperatorAlreadyRegisteredToAVS"].ID.Bytes()[:4]) {
		return devStaking.UnpackOperatorAlreadyRegisteredToAVSError(raw[4:])
	}
	if bytes.Equal(raw[:4], devStaking.abi.Errors["OperatorNotRegisteredToAVS"].ID.Bytes()[:4]) {
		return devStaking.UnpackOperatorNotRegisteredToAVSError(raw[4:])
	}
	if bytes.Equal(raw[:4], devStaking.abi.Errors["StakeUnavailable"].ID.Bytes()[:4]) {
		return devStaking.UnpackStakeUnavailableError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevStakingAlreadyOptedIn represents a AlreadyOptedIn error raised by the DevStaking contract.
type DevStakingAlreadyOptedIn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyOptedIn()
func DevStakingAlreadyOptedInErrorID() common.Hash {
	return common.HexToHash("0xdcdeaba3dc0e944f75c72bb8e601233fed1b658885a5cb66dfe0b1624eb82865")
}

// UnpackAlreadyOptedInError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyOptedIn()
func (devStaking *DevStaking) UnpackAlreadyOptedInError(raw []byte) (*DevStakingAlreadyOptedIn, error) {
	out := new(DevStakingAlreadyOptedIn)
	if err := devStaking.abi.UnpackIntoInterface(out, "AlreadyOptedIn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStakingLengthMismatch represents a LengthMismatch error raised by the DevStaking contract.
type DevStakingLengthMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch()
func DevStakingLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xff633a3803c58b9bc21e58efecee59f27e033cc0b1883fccb4969c76146fe60f")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch()
func (devStaking *DevStaking) UnpackLengthMismatchError(raw []byte) (*DevStakingLengthMismatch, error) {
	out := new(DevStakingLengthMismatch)
	if err := devStaking.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStakingNotOptedIn represents a NotOptedIn error raised by the DevStaking contract.
type DevStakingNotOptedIn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOptedIn()
func DevStakingNotOptedInErrorID() common.Hash {
	return common.HexToHash("0x696136726847954c88e972b95fbeddddaebd4c0dc34f1537f8c0eeee6fdb1e30")
}

// UnpackNotOptedInError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOptedIn()
func (devStaking *DevStaking) UnpackNotOptedInError(raw []byte) (*DevStakingNotOptedIn, error) {
	out := new(DevStakingNotOptedIn)
	if err := devStaking.abi.UnpackIntoInterface(out, "NotOptedIn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStakingOperatorAlreadyRegisteredToAVS represents a OperatorAlreadyRegisteredToAVS error raised by the DevStaking contract.
type DevStakingOperatorAlreadyRegisteredToAVS struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorAlreadyRegisteredToAVS()
func DevStakingOperatorAlreadyRegisteredToAVSErrorID() common.Hash {
	return common.HexToHash("0x354a5176f8530b183e60dc563ef0acc8c5f993f07624d795b3f943efebca5408")
}

// UnpackOperatorAlreadyRegisteredToAVSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorAlreadyRegisteredToAVS()
func (devStaking *DevStaking) UnpackOperatorAlreadyRegisteredToAVSError(raw []byte) (*DevStakingOperatorAlreadyRegisteredToAVS, error) {
	out := new(DevStakingOperatorAlreadyRegisteredToAVS)
	if err := devStaking.abi.UnpackIntoInterface(out, "OperatorAlreadyRegisteredToAVS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStakingOperatorNotRegisteredToAVS represents a OperatorNotRegisteredToAVS error raised by the DevStaking contract.
type DevStakingOperatorNotRegisteredToAVS struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorNotRegisteredToAVS()
func DevStakingOperatorNotRegisteredToAVSErrorID() common.Hash {
	return common.HexToHash("0x52df45c95211d9846b200d462baaa07fcc9d38c933e9c07046be1502f648dfbe")
}

// UnpackOperatorNotRegisteredToAVSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorNotRegisteredToAVS()
func (devStaking *DevStaking) UnpackOperatorNotRegisteredToAVSError(raw []byte) (*DevStakingOperatorNotRegisteredToAVS, error) {
	out := new(DevStakingOperatorNotRegisteredToAVS)
	if err := devStaking.abi.UnpackIntoInterface(out, "OperatorNotRegisteredToAVS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStakingStakeUnavailable represents a StakeUnavailable error raised by the DevStaking contract.
type DevStakingStakeUnavailable struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeUnavailable(address operator)
func DevStakingStakeUnavailableErrorID() common.Hash {
	return common.HexToHash("0xe43f59e87125efabcc6c5669b3b6c9d5f6537d2e6ed70d739b03555f7bf3ebe4")
}

// UnpackStakeUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeUnavailable(address operator)
func (devStaking *DevStaking) UnpackStakeUnavailableError(raw []byte) (*DevStakingStakeUnavailable, error) {
	out := new(DevStakingStakeUnavailable)
	if err := devStaking.abi.UnpackIntoInterface(out, "StakeUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevStrategyMetaData contains all meta data concerning the DevStrategy contract.
var DevStrategyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"delegator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newRate\",\"type\":\"uint256\"}],\"name\":\"setRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"sharesToUnderlyingView\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"stakeAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "60f2d5ae7bc440826639e90c5e7b932c35",
	Bin: "0x60a0604052670de0b6b3a764000060005533608052348015601f57600080fd5b506080516102fe61004160003960008181609d015261015801526102fe6000f3fe608060405234801561001057600080fd5b50600436106100625760003560e01c80632c4e722e1461006757806334fcf437146100835780634cf088d9146100985780637a8b2637146100d7578063ce9b7930146100ea578063e02f6937146100f0575b600080fd5b61007060005481565b6040519081526020015b60405180910390f35b6100966100913660046101cd565b600055565b005b6100bf7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161007a565b6100706100e53660046101cd565b610103565b306100bf565b6100706100fe3660046101e6565b61012c565b6000670de0b6b3a76400006000548361011c919061029e565b61012691906102c3565b92915050565b60405163778e55f360e01b81526001600160a01b0385811660048301523060248301526000916101c3917f0000000000000000000000000000000000000000000000000000000000000000169063778e55f390604401602060405180830381865afa15801561019f573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906100e591906102e5565b9695505050505050565b6000602082840312156101df57600080fd5b5035919050565b6000806000806000608086880312156101fe57600080fd5b8535945060208601356001600160a01b038116811461021c57600080fd5b9350604086013565ffffffffffff8116811461023757600080fd5b9250606086013567ffffffffffffffff81111561025357600080fd5b8601601f8101881361026457600080fd5b803567ffffffffffffffff81111561027b57600080fd5b88602082840101111561028d57600080fd5b959894975092955050506020019190565b808202811582820484141761012657634e487b7160e01b600052601160045260246000fd5b6000826102e057634e487b7160e01b600052601260045260246000fd5b500490565b6000602082840312156102f757600080fd5b505191905056",
}

// DevStrategy is an auto generated Go binding around an Ethereum contract.
type DevStrategy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevStrategy) GetABI() abi.ABI {
	return c.abi
}

// NewDevStrategy creates a new instance of DevStrategy.
func NewDevStrategy() *DevStrategy {
	parsed, err := DevStrategyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevStrategy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevStrategy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDelegator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce9b7930.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegator() view returns(address)
func (devStrategy *DevStrategy) PackDelegator() []byte {
	enc, err := devStrategy.abi.Pack("delegator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce9b7930.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegator() view returns(address)
func (devStrategy *DevStrategy) TryPackDelegator() ([]byte, error) {
	return devStrategy.abi.Pack("delegator")
}

// UnpackDelegator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce9b7930.
//
// Solidity: function delegator() view returns(address)
func (devStrategy *DevStrategy) UnpackDelegator(data []byte) (common.Address, error) {
	out, err := devStrategy.abi.Unpack("delegator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c4e722e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rate() view returns(uint256)
func (devStrategy *DevStrategy) PackRate() []byte {
	enc, err := devStrategy.abi.Pack("rate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c4e722e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rate() view returns(uint256)
func (devStrategy *DevStrategy) TryPackRate() ([]byte, error) {
	return devStrategy.abi.Pack("rate")
}

// UnpackRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c4e722e.
//
// Solidity: function rate() view returns(uint256)
func (devStrategy *DevStrategy) UnpackRate(data []byte) (*big.Int, error) {
	out, err := devStrategy.abi.Unpack("rate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34fcf437.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRate(uint256 newRate) returns()
func (devStrategy *DevStrategy) PackSetRate(newRate *big.Int) []byte {
	enc, err := devStrategy.abi.Pack("setRate", newRate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34fcf437.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRate(uint256 newRate) returns()
func (devStrategy *DevStrategy) TryPackSetRate(newRate *big.Int) ([]byte, error) {
	return devStrategy.abi.Pack("setRate", newRate)
}

// PackSharesToUnderlyingView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a8b2637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesToUnderlyingView(uint256 shares) view returns(uint256)
func (devStrategy *DevStrategy) PackSharesToUnderlyingView(shares *big.Int) []byte {
	enc, err := devStrategy.abi.Pack("sharesToUnderlyingView", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesToUnderlyingView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a8b2637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesToUnderlyingView(uint256 shares) view returns(uint256)
func (devStrategy *DevStrategy) TryPackSharesToUnderlyingView(shares *big.Int) ([]byte, error) {
	return devStrategy.abi.Pack("sharesToUnderlyingView", shares)
}

// UnpackSharesToUnderlyingView is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a8b2637.
//
// Solidity: function sharesToUnderlyingView(uint256 shares) view returns(uint256)
func (devStrategy *DevStrategy) UnpackSharesToUnderlyingView(data []byte) (*big.Int, error) {
	out, err := devStrategy.abi.Unpack("sharesToUnderlyingView", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe02f6937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAt(bytes32 , address operator, uint48 , bytes ) view returns(uint256)
func (devStrategy *DevStrategy) PackStakeAt(arg0 [32]byte, operator common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := devStrategy.abi.Pack("stakeAt", arg0, operator, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe02f6937.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAt(bytes32 , address operator, uint48 , bytes ) view returns(uint256)
func (devStrategy *DevStrategy) TryPackStakeAt(arg0 [32]byte, operator common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return devStrategy.abi.Pack("stakeAt", arg0, operator, arg2, arg3)
}

// UnpackStakeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe02f6937.
//
// Solidity: function stakeAt(bytes32 , address operator, uint48 , bytes ) view returns(uint256)
func (devStrategy *DevStrategy) UnpackStakeAt(data []byte) (*big.Int, error) {
	out, err := devStrategy.abi.Unpack("stakeAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (devStrategy *DevStrategy) PackStaking() []byte {
	enc, err := devStrategy.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (devStrategy *DevStrategy) TryPackStaking() ([]byte, error) {
	return devStrategy.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (devStrategy *DevStrategy) UnpackStaking(data []byte) (common.Address, error) {
	out, err := devStrategy.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// InternalTaskHandlerMetaData contains all meta data concerning the InternalTaskHandler contract.
var InternalTaskHandlerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"InternalTransactionNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"InternalTransactionRevert\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InvalidIntenalTransactionNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requiredMin\",\"type\":\"uint256\"}],\"name\":\"InvalidToBlockL1VsLastCommitBlockL1\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"toBlockL2\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"currentHeight\",\"type\":\"uint256\"}],\"name\":\"InvalidToBlockL2VsCurrentHeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requiredMin\",\"type\":\"uint256\"}],\"name\":\"InvalidToBlockL2VsLastCommitBlockL2\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"indexed\":false,\"internalType\":\"structInternalTransaction[]\",\"name\":\"transactions\",\"type\":\"tuple[]\"}],\"name\":\"ExecuteInternalTransactionsTask\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taskDefinitionId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"}],\"name\":\"TaskProcessed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toBlockL1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toBlockL2\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"}],\"name\":\"VotingPowerUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getLastCommitBlockL1\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getLastCommitBlockL2\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"proofOfTask\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"taskPerformer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"}],\"internalType\":\"structTaskInfo\",\"name\":\"task\",\"type\":\"tuple\"}],\"name\":\"processTask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3550255843cc4ae2b96e0589e10d478d30",
	Bin: "0x6080604052348015600f57600080fd5b506016601a565b60ca565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560695760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c75780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6111c2806100d96000396000f3fe608060405234801561001057600080fd5b50600436106100a95760003560e01c8063485cc95511610071578063485cc95514610142578063598071171461015557806391d148541461017c5780639d0023451461018f578063a217fddf146101a2578063d547741f146101aa57600080fd5b806301ffc9a7146100ae5780630b02444c146100d6578063248a9ca3146101075780632f2ff15d1461011a57806336568abe1461012f575b600080fd5b6100c16100bc366004610a77565b6101bd565b60405190151581526020015b60405180910390f35b7fa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc9545b6040519081526020016100cd565b6100f9610115366004610aa1565b6101f4565b61012d610128366004610ad6565b610216565b005b61012d61013d366004610ad6565b610238565b61012d610150366004610b02565b610270565b7fa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc8546100f9565b6100c161018a366004610ad6565b6103ae565b61012d61019d366004610b2c565b6103e6565b6100f9600081565b61012d6101b8366004610ad6565b61049c565b60006001600160e01b03198216637965db0b60e01b14806101ee57506301ffc9a760e01b6001600160e01b03198316145b92915050565b60009081526000805160206111a2833981519152602052604090206001015490565b61021f826101f4565b610228816104b8565b61023283836104c5565b50505050565b6001600160a01b03811633146102615760405163334bd91960e11b815260040160405180910390fd5b61026b828261056a565b505050565b600061027a6105e6565b805490915060ff600160401b82041615906001600160401b03166000811580156102a15750825b90506000826001600160401b031660011480156102bd5750303b155b9050811580156102cb575080155b156102e95760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561031357845460ff60401b1916600160401b1785555b7fa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc780546001600160a01b0319166001600160a01b03881617905561035e631f9350cb60e01b886104c5565b5083156103a557845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b60009182526000805160206111a2833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b631f9350cb60e01b6103f7816104b8565b61271161040a6080840160608501610b66565b61ffff16036104215761041c8261060f565b610446565b6127126104346080840160608501610b66565b61ffff16036104465761044682610840565b7fdaf0d474b8053df2faf3471e4542b5e6d97b45b45aefcbb52a823b3ba1ef8a536104776080840160608501610b66565b6104818480610b8a565b60405161049093929190610c00565b60405180910390a15050565b6104a5826101f4565b6104ae816104b8565b610232838361056a565b6104c281336109e3565b50565b60006000805160206111a28339815191526104e084846103ae565b610560576000848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556105163390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506101ee565b60009150506101ee565b60006000805160206111a283398151915261058584846103ae565b15610560576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506101ee565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006101ee565b7fa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc7600061063f6020840184610b8a565b81019061064c9190610d6d565b905081600101548160400151116106915760018083015461066c91610e1d565b6040516369f200f360e11b815260040161068891815260200190565b60405180910390fd5b81600201548160600151116106cc5760028201546106b0906001610e1d565b6040516392b7219560e01b815260040161068891815260200190565b438160600151106106fe57606081015160405162eed68360e31b81526004810191909152436024820152604401610688565b60408101516001830155606081015160028301558051511561077c57815481516040516363f903cd60e01b81526001600160a01b03909216916363f903cd9161074991600401610e3e565b600060405180830381600087803b15801561076357600080fd5b505af1158015610777573d6000803e3d6000fd5b505050505b602081015151156107ec5781546020820151604051630ca67be160e31b81526001600160a01b0390921691636533df08916107b991600401610e3e565b600060405180830381600087803b1580156107d357600080fd5b505af11580156107e7573d6000803e3d6000fd5b505050505b604081015160608201517f3e2aa71657857bb7b7a0901abef4ea1d1ffeee4005c5549f2b2c646f7043760a91906108238680610b8a565b6040516108339493929190610e8d565b60405180910390a1505050565b7fa1a1dd55cbd3bc53c9d323cca8110d05953f7c222ec280884b6251156888dfc7546001600160a01b0316600061087a6020840184610b8a565b8101906108879190610eb7565b905060005b81518110156109b35760008282815181106108a9576108a961101d565b602002602001015160000151905060008383815181106108cb576108cb61101d565b6020026020010151602001519050846001600160a01b0316826001600160a01b031614158061090057506108fe81610a20565b155b1561092257818160405163393c9fdd60e21b8152600401610688929190611083565b600080836001600160a01b03168360405161093d91906110af565b6000604051808303816000865af19150503d806000811461097a576040519150601f19603f3d011682016040523d82523d6000602084013e61097f565b606091505b5091509150816109a45780604051637d58f81960e01b815260040161068891906110cb565b5050505080600101905061088c565b507f64e07b5fcaf7918378e42b90614f163f3898cff650fc06a4f5f6721e7e7b64968160405161083391906110de565b6109ed82826103ae565b610a1c5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610688565b5050565b6000600482511015610a3457506000919050565b6000610a3f83611163565b90506001600160e01b0319811663e010f95760e01b1480610a7057506001600160e01b0319811663ca87bf8f60e01b145b9392505050565b600060208284031215610a8957600080fd5b81356001600160e01b031981168114610a7057600080fd5b600060208284031215610ab357600080fd5b5035919050565b80356001600160a01b0381168114610ad157600080fd5b919050565b60008060408385031215610ae957600080fd5b82359150610af960208401610aba565b90509250929050565b60008060408385031215610b1557600080fd5b610b1e83610aba565b9150610af960208401610aba565b600060208284031215610b3e57600080fd5b81356001600160401b03811115610b5457600080fd5b820160808185031215610a7057600080fd5b600060208284031215610b7857600080fd5b813561ffff81168114610a7057600080fd5b6000808335601e19843603018112610ba157600080fd5b8301803591506001600160401b03821115610bbb57600080fd5b602001915036819003821315610bd057600080fd5b9250929050565b81835281816020850137506000828201602090810191909152601f909101601f19169091010190565b61ffff84168152604060208201526000610c1e604083018486610bd7565b95945050505050565b634e487b7160e01b600052604160045260246000fd5b604080519081016001600160401b0381118282101715610c5f57610c5f610c27565b60405290565b604051608081016001600160401b0381118282101715610c5f57610c5f610c27565b604051601f8201601f191681016001600160401b0381118282101715610caf57610caf610c27565b604052919050565b60006001600160401b03821115610cd057610cd0610c27565b5060051b60200190565b600082601f830112610ceb57600080fd5b8135610cfe610cf982610cb7565b610c87565b8082825260208201915060208360061b860101925085831115610d2057600080fd5b602085015b83811015610d635760408188031215610d3d57600080fd5b610d45610c3d565b81358152602080830135818301529084529290920191604001610d25565b5095945050505050565b600060208284031215610d7f57600080fd5b81356001600160401b03811115610d9557600080fd5b820160808185031215610da757600080fd5b610daf610c65565b81356001600160401b03811115610dc557600080fd5b610dd186828501610cda565b82525060208201356001600160401b03811115610ded57600080fd5b610df986828501610cda565b60208301525060408281013590820152606091820135918101919091529392505050565b808201808211156101ee57634e487b7160e01b600052601160045260246000fd5b602080825282518282018190526000918401906040840190835b81811015610e82578351805184526020908101518185015290930192604090920191600101610e58565b509095945050505050565b848152836020820152606060408201526000610ead606083018486610bd7565b9695505050505050565b600060208284031215610ec957600080fd5b81356001600160401b03811115610edf57600080fd5b8201601f81018413610ef057600080fd5b8035610efe610cf982610cb7565b8082825260208201915060208360051b850101925086831115610f2057600080fd5b602084015b838110156110125780356001600160401b03811115610f4357600080fd5b85016040818a03601f19011215610f5957600080fd5b610f61610c3d565b610f6d60208301610aba565b815260408201356001600160401b03811115610f8857600080fd5b60208184010192505089601f830112610fa057600080fd5b81356001600160401b03811115610fb957610fb9610c27565b610fcc601f8201601f1916602001610c87565b8181528b6020838601011115610fe157600080fd5b8160208501602083013760006020838301015280602084015250508085525050602083019250602081019050610f25565b509695505050505050565b634e487b7160e01b600052603260045260246000fd5b60005b8381101561104e578181015183820152602001611036565b50506000910152565b6000815180845261106f816020860160208601611033565b601f01601f19169290920160200192915050565b6001600160a01b03831681526040602082018190526000906110a790830184611057565b949350505050565b600082516110c1818460208701611033565b9190910192915050565b602081526000610a706020830184611057565b6000602082016020835280845180835260408501915060408160051b86010192506020860160005b8281101561115757868503603f19018452815180516001600160a01b0316865260209081015160409187018290529061114190870182611057565b9550506020938401939190910190600101611106565b50929695505050505050565b805160208201516001600160e01b031981169190600482101561119a576001600160e01b0319600483900360031b81901b82161692505b505091905056fe02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800",
}

// InternalTaskHandler is an auto generated Go binding around an Ethereum contract.
type InternalTaskHandler struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InternalTaskHandler) GetABI() abi.ABI {
	return c.abi
}

// NewInternalTaskHandler creates a new instance of InternalTaskHandler.
func NewInternalTaskHandler() *InternalTaskHandler {
	parsed, err := InternalTaskHandlerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InternalTaskHandler{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InternalTaskHandler) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (internalTaskHandler *InternalTaskHandler) PackDEFAULTADMINROLE() []byte {
	enc, err := internalTaskHandler.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (internalTaskHandler *InternalTaskHandler) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return internalTaskHandler.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (internalTaskHandler *InternalTaskHandler) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := internalTaskHandler.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetLastCommitBlockL1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59807117.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLastCommitBlockL1() view returns(uint256)
func (internalTaskHandler *InternalTaskHandler) PackGetLastCommitBlockL1() []byte {
	enc, err := internalTaskHandler.abi.Pack("getLastCommitBlockL1")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLastCommitBlockL1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59807117.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLastCommitBlockL1() view returns(uint256)
func (internalTaskHandler *InternalTaskHandler) TryPackGetLastCommitBlockL1() ([]byte, error) {
	return internalTaskHandler.abi.Pack("getLastCommitBlockL1")
}

// UnpackGetLastCommitBlockL1 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59807117.
//
// Solidity: function getLastCommitBlockL1() view returns(uint256)
func (internalTaskHandler *InternalTaskHandler) UnpackGetLastCommitBlockL1(data []byte) (*big.Int, error) {
	out, err := internalTaskHandler.abi.Unpack("getLastCommitBlockL1", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetLastCommitBlockL2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b02444c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLastCommitBlockL2() view returns(uint256)
func (internalTaskHandler *InternalTaskHandler) PackGetLastCommitBlockL2() []byte {
	enc, err := internalTaskHandler.abi.Pack("getLastCommitBlockL2")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLastCommitBlockL2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b02444c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLastCommitBlockL2() view returns(uint256)
func (internalTaskHandler *InternalTaskHandler) TryPackGetLastCommitBlockL2() ([]byte, error) {
	return internalTaskHandler.abi.Pack("getLastCommitBlockL2")
}

// UnpackGetLastCommitBlockL2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b02444c.
//
// Solidity: function getLastCommitBlockL2() view returns(uint256)
func (internalTaskHandler *InternalTaskHandler) UnpackGetLastCommitBlockL2(data []byte) (*big.Int, error) {
	out, err := internalTaskHandler.abi.Unpack("getLastCommitBlockL2", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (internalTaskHandler *InternalTaskHandler) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := internalTaskHandler.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (internalTaskHandler *InternalTaskHandler) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return internalTaskHandler.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (internalTaskHandler *InternalTaskHandler) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := internalTaskHandler.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (internalTaskHandler *InternalTaskHandler) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := internalTaskHandler.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (internalTaskHandler *InternalTaskHandler) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return internalTaskHandler.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (internalTaskHandler *InternalTaskHandler) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := internalTaskHandler.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (internalTaskHandler *InternalTaskHandler) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return internalTaskHandler.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (internalTaskHandler *InternalTaskHandler) UnpackHasRole(data []byte) (bool, error) {
	out, err := internalTaskHandler.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485cc955.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address attestationCenter, address obls) returns()
func (internalTaskHandler *InternalTaskHandler) PackInitialize(attestationCenter common.Address, obls common.Address) []byte {
	enc, err := internalTaskHandler.abi.Pack("initialize", attestationCenter, obls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485cc955.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address attestationCenter, address obls) returns()
func (internalTaskHandler *InternalTaskHandler) TryPackInitialize(attestationCenter common.Address, obls common.Address) ([]byte, error) {
	return internalTaskHandler.abi.Pack("initialize", attestationCenter, obls)
}

// PackProcessTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d002345.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function processTask((string,bytes,address,uint16) task) returns()
func (internalTaskHandler *InternalTaskHandler) PackProcessTask(task TaskInfo) []byte {
	enc, err := internalTaskHandler.abi.Pack("processTask", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProcessTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d002345.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function processTask((string,bytes,address,uint16) task) returns()
func (internalTaskHandler *InternalTaskHandler) TryPackProcessTask(task TaskInfo) ([]byte, error) {
	return internalTaskHandler.abi.Pack("processTask", task)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (internalTaskHandler *InternalTaskHandler) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := internalTaskHandler.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (internalTaskHandler *InternalTaskHandler) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return internalTaskHandler.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (internalTaskHandler *InternalTaskHandler) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := internalTaskHandler.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (internalTaskHandler *InternalTaskHandler) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return internalTaskHandler.abi.Pack("revokeRole", role, account)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (internalTaskHandler *InternalTaskHandler) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := internalTaskHandler.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (internalTaskHandler *InternalTaskHandler) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return internalTaskHandler.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (internalTaskHandler *InternalTaskHandler) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := internalTaskHandler.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// InternalTaskHandlerExecuteInternalTransactionsTask represents a ExecuteInternalTransactionsTask event raised by the InternalTaskHandler contract.
type InternalTaskHandlerExecuteInternalTransactionsTask struct {
	Transactions []InternalTransaction
	Raw          *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerExecuteInternalTransactionsTaskEventName = "ExecuteInternalTransactionsTask"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerExecuteInternalTransactionsTask) ContractEventName() string {
	return InternalTaskHandlerExecuteInternalTransactionsTaskEventName
}

// UnpackExecuteInternalTransactionsTaskEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecuteInternalTransactionsTask((address,bytes)[] transactions)
func (internalTaskHandler *InternalTaskHandler) UnpackExecuteInternalTransactionsTaskEvent(log *types.Log) (*InternalTaskHandlerExecuteInternalTransactionsTask, error) {
	event := "ExecuteInternalTransactionsTask"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerExecuteInternalTransactionsTask)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InternalTaskHandlerInitialized represents a Initialized event raised by the InternalTaskHandler contract.
type InternalTaskHandlerInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerInitialized) ContractEventName() string {
	return InternalTaskHandlerInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (internalTaskHandler *InternalTaskHandler) UnpackInitializedEvent(log *types.Log) (*InternalTaskHandlerInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerInitialized)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InternalTaskHandlerRoleAdminChanged represents a RoleAdminChanged event raised by the InternalTaskHandler contract.
type InternalTaskHandlerRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerRoleAdminChanged) ContractEventName() string {
	return InternalTaskHandlerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (internalTaskHandler *InternalTaskHandler) UnpackRoleAdminChangedEvent(log *types.Log) (*InternalTaskHandlerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InternalTaskHandlerRoleGranted represents a RoleGranted event raised by the InternalTaskHandler contract.
type InternalTaskHandlerRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerRoleGranted) ContractEventName() string {
	return InternalTaskHandlerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (internalTaskHandler *InternalTaskHandler) UnpackRoleGrantedEvent(log *types.Log) (*InternalTaskHandlerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerRoleGranted)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InternalTaskHandlerRoleRevoked represents a RoleRevoked event raised by the InternalTaskHandler contract.
type InternalTaskHandlerRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerRoleRevoked) ContractEventName() string {
	return InternalTaskHandlerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (internalTaskHandler *InternalTaskHandler) UnpackRoleRevokedEvent(log *types.Log) (*InternalTaskHandlerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerRoleRevoked)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InternalTaskHandlerTaskProcessed represents a TaskProcessed event raised by the InternalTaskHandler contract.
type InternalTaskHandlerTaskProcessed struct {
	TaskDefinitionId *big.Int
	ProofOfTask      string
	Raw              *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerTaskProcessedEventName = "TaskProcessed"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerTaskProcessed) ContractEventName() string {
	return InternalTaskHandlerTaskProcessedEventName
}

// UnpackTaskProcessedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskProcessed(uint256 taskDefinitionId, string proofOfTask)
func (internalTaskHandler *InternalTaskHandler) UnpackTaskProcessedEvent(log *types.Log) (*InternalTaskHandlerTaskProcessed, error) {
	event := "TaskProcessed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerTaskProcessed)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InternalTaskHandlerVotingPowerUpdated represents a VotingPowerUpdated event raised by the InternalTaskHandler contract.
type InternalTaskHandlerVotingPowerUpdated struct {
	ToBlockL1   *big.Int
	ToBlockL2   *big.Int
	ProofOfTask string
	Raw         *types.Log // Blockchain specific contextual infos
}

const InternalTaskHandlerVotingPowerUpdatedEventName = "VotingPowerUpdated"

// ContractEventName returns the user-defined event name.
func (InternalTaskHandlerVotingPowerUpdated) ContractEventName() string {
	return InternalTaskHandlerVotingPowerUpdatedEventName
}

// UnpackVotingPowerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPowerUpdated(uint256 toBlockL1, uint256 toBlockL2, string proofOfTask)
func (internalTaskHandler *InternalTaskHandler) UnpackVotingPowerUpdatedEvent(log *types.Log) (*InternalTaskHandlerVotingPowerUpdated, error) {
	event := "VotingPowerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != internalTaskHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InternalTaskHandlerVotingPowerUpdated)
	if len(log.Data) > 0 {
		if err := internalTaskHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range internalTaskHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (internalTaskHandler *InternalTaskHandler) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InternalTransactionNotAllowed"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInternalTransactionNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InternalTransactionRevert"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInternalTransactionRevertError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InvalidIntenalTransactionNonce"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInvalidIntenalTransactionNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InvalidToBlockL1VsLastCommitBlockL1"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInvalidToBlockL1VsLastCommitBlockL1Error(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InvalidToBlockL2VsCurrentHeight"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInvalidToBlockL2VsCurrentHeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["InvalidToBlockL2VsLastCommitBlockL2"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackInvalidToBlockL2VsLastCommitBlockL2Error(raw[4:])
	}
	if bytes.Equal(raw[:4], internalTaskHandler.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return internalTaskHandler.UnpackNotInitializingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InternalTaskHandlerAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the InternalTaskHandler contract.
type InternalTaskHandlerAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func InternalTaskHandlerAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (internalTaskHandler *InternalTaskHandler) UnpackAccessControlBadConfirmationError(raw []byte) (*InternalTaskHandlerAccessControlBadConfirmation, error) {
	out := new(InternalTaskHandlerAccessControlBadConfirmation)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the InternalTaskHandler contract.
type InternalTaskHandlerAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func InternalTaskHandlerAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (internalTaskHandler *InternalTaskHandler) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*InternalTaskHandlerAccessControlUnauthorizedAccount, error) {
	out := new(InternalTaskHandlerAccessControlUnauthorizedAccount)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInternalTransactionNotAllowed represents a InternalTransactionNotAllowed error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInternalTransactionNotAllowed struct {
	To   common.Address
	Data []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InternalTransactionNotAllowed(address to, bytes data)
func InternalTaskHandlerInternalTransactionNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xe4f27f74ec2d15b414b9cef05f1232715c21266f9637afadcacdfe21eb562570")
}

// UnpackInternalTransactionNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InternalTransactionNotAllowed(address to, bytes data)
func (internalTaskHandler *InternalTaskHandler) UnpackInternalTransactionNotAllowedError(raw []byte) (*InternalTaskHandlerInternalTransactionNotAllowed, error) {
	out := new(InternalTaskHandlerInternalTransactionNotAllowed)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InternalTransactionNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInternalTransactionRevert represents a InternalTransactionRevert error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInternalTransactionRevert struct {
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InternalTransactionRevert(bytes reason)
func InternalTaskHandlerInternalTransactionRevertErrorID() common.Hash {
	return common.HexToHash("0x7d58f8199650a189b7904397b51a00028e2d73138540c3242c576fb273f946b4")
}

// UnpackInternalTransactionRevertError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InternalTransactionRevert(bytes reason)
func (internalTaskHandler *InternalTaskHandler) UnpackInternalTransactionRevertError(raw []byte) (*InternalTaskHandlerInternalTransactionRevert, error) {
	out := new(InternalTaskHandlerInternalTransactionRevert)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InternalTransactionRevert", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInvalidInitialization represents a InvalidInitialization error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func InternalTaskHandlerInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (internalTaskHandler *InternalTaskHandler) UnpackInvalidInitializationError(raw []byte) (*InternalTaskHandlerInvalidInitialization, error) {
	out := new(InternalTaskHandlerInvalidInitialization)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInvalidIntenalTransactionNonce represents a InvalidIntenalTransactionNonce error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInvalidIntenalTransactionNonce struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIntenalTransactionNonce(uint256 expected, uint256 actual)
func InternalTaskHandlerInvalidIntenalTransactionNonceErrorID() common.Hash {
	return common.HexToHash("0x242afd1bb3b33761e031d7f3ae1ca408c55100b983eddd82a8f8ceacab36c6d1")
}

// UnpackInvalidIntenalTransactionNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIntenalTransactionNonce(uint256 expected, uint256 actual)
func (internalTaskHandler *InternalTaskHandler) UnpackInvalidIntenalTransactionNonceError(raw []byte) (*InternalTaskHandlerInvalidIntenalTransactionNonce, error) {
	out := new(InternalTaskHandlerInvalidIntenalTransactionNonce)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InvalidIntenalTransactionNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInvalidToBlockL1VsLastCommitBlockL1 represents a InvalidToBlockL1VsLastCommitBlockL1 error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInvalidToBlockL1VsLastCommitBlockL1 struct {
	RequiredMin *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToBlockL1VsLastCommitBlockL1(uint256 requiredMin)
func InternalTaskHandlerInvalidToBlockL1VsLastCommitBlockL1ErrorID() common.Hash {
	return common.HexToHash("0xd3e401e6c7367aefa28ffd73927a8348f97242366026fab657f0ad5ff203bedc")
}

// UnpackInvalidToBlockL1VsLastCommitBlockL1Error is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToBlockL1VsLastCommitBlockL1(uint256 requiredMin)
func (internalTaskHandler *InternalTaskHandler) UnpackInvalidToBlockL1VsLastCommitBlockL1Error(raw []byte) (*InternalTaskHandlerInvalidToBlockL1VsLastCommitBlockL1, error) {
	out := new(InternalTaskHandlerInvalidToBlockL1VsLastCommitBlockL1)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InvalidToBlockL1VsLastCommitBlockL1", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInvalidToBlockL2VsCurrentHeight represents a InvalidToBlockL2VsCurrentHeight error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInvalidToBlockL2VsCurrentHeight struct {
	ToBlockL2     *big.Int
	CurrentHeight *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToBlockL2VsCurrentHeight(uint256 toBlockL2, uint256 currentHeight)
func InternalTaskHandlerInvalidToBlockL2VsCurrentHeightErrorID() common.Hash {
	return common.HexToHash("0x0776b418feb9eadeede5acebde0e23525b091167503e5c02931e9df4f0dff6e9")
}

// UnpackInvalidToBlockL2VsCurrentHeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToBlockL2VsCurrentHeight(uint256 toBlockL2, uint256 currentHeight)
func (internalTaskHandler *InternalTaskHandler) UnpackInvalidToBlockL2VsCurrentHeightError(raw []byte) (*InternalTaskHandlerInvalidToBlockL2VsCurrentHeight, error) {
	out := new(InternalTaskHandlerInvalidToBlockL2VsCurrentHeight)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InvalidToBlockL2VsCurrentHeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerInvalidToBlockL2VsLastCommitBlockL2 represents a InvalidToBlockL2VsLastCommitBlockL2 error raised by the InternalTaskHandler contract.
type InternalTaskHandlerInvalidToBlockL2VsLastCommitBlockL2 struct {
	RequiredMin *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToBlockL2VsLastCommitBlockL2(uint256 requiredMin)
func InternalTaskHandlerInvalidToBlockL2VsLastCommitBlockL2ErrorID() common.Hash {
	return common.HexToHash("0x92b721955d87bd0551cf9930c916d81b36f175662de07301149365029b176f01")
}

// UnpackInvalidToBlockL2VsLastCommitBlockL2Error is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToBlockL2VsLastCommitBlockL2(uint256 requiredMin)
func (internalTaskHandler *InternalTaskHandler) UnpackInvalidToBlockL2VsLastCommitBlockL2Error(raw []byte) (*InternalTaskHandlerInvalidToBlockL2VsLastCommitBlockL2, error) {
	out := new(InternalTaskHandlerInvalidToBlockL2VsLastCommitBlockL2)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "InvalidToBlockL2VsLastCommitBlockL2", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InternalTaskHandlerNotInitializing represents a NotInitializing error raised by the InternalTaskHandler contract.
type InternalTaskHandlerNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func InternalTaskHandlerNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (internalTaskHandler *InternalTaskHandler) UnpackNotInitializingError(raw []byte) (*InternalTaskHandlerNotInitializing, error) {
	out := new(InternalTaskHandlerNotInitializing)
	if err := internalTaskHandler.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L1MessageHandlerMetaData contains all meta data concerning the L1MessageHandler contract.
var L1MessageHandlerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"tag\",\"type\":\"bytes4\"}],\"name\":\"UnknownMessage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"MessageDelivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"remoteEid\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"MessageSent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAvsGovernance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getLzEids\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operations\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"community\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"eid\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"internalType\":\"uint32[]\",\"name\":\"lzEids\",\"type\":\"uint32[]\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nonce\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"}],\"name\":\"sendMessage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"}],\"name\":\"setAvsGovernance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "b14c26c5fdbe996db066c0ff72a9c5cab9",
	Bin: "0x6080604052348015600f57600080fd5b506016601a565b60ca565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560695760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c75780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b611062806100d96000396000f3fe608060405234801561001057600080fd5b50600436106100ea5760003560e01c806382646a581161008c57806399c56a681161006657806399c56a68146101e9578063a217fddf146101fc578063affed0e014610204578063d547741f1461022b57600080fd5b806382646a58146101ae5780638511181a146101c157806391d14854146101d657600080fd5b8063248a9ca3116100c8578063248a9ca31461013f5780632f2ff15d1461016057806336568abe1461017357806353593e151461018657600080fd5b806301ffc9a7146100ef57806314ab34021461011757806322133eaf1461012c575b600080fd5b6101026100fd366004610b99565b61023e565b60405190151581526020015b60405180910390f35b61012a610125366004610bdf565b610275565b005b61012a61013a366004610bfc565b610303565b61015261014d366004610c70565b6103bb565b60405190815260200161010e565b61012a61016e366004610c89565b6103dd565b61012a610181366004610c89565b6103f9565b600080516020611022833981519152546040516001600160a01b03909116815260200161010e565b61012a6101bc366004610bfc565b610431565b6101c96104d0565b60405161010e9190610cb9565b6101026101e4366004610c89565b610564565b61012a6101f7366004610d1b565b61059c565b610152600081565b7f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b242554610152565b61012a610239366004610c89565b6106d0565b60006001600160e01b03198216637965db0b60e01b148061026f57506301ffc9a760e01b6001600160e01b03198316145b92915050565b7f0e77d43ee061e4790474d1cc9640c5af968b90a715297febeec5569632ea8e246102a663073bea1f60e11b6106ec565b60008051602061102283398151915280546102d290631b3a4df560e31b906001600160a01b03166106f9565b5080546001600160a01b0319166001600160a01b0384161781556102fd631b3a4df560e31b84610786565b50505050565b7fd2a17a2170dd57a4464af6689d7e77f14ee9ad4dd325c1f115003df724a1309a61033463d2a17a2160e01b6106ec565b600482101561035e5760405163208c00d760e01b8152600060048201526024015b60405180910390fd5b61037d61036b8385610dff565b6103788460048188610e35565b610821565b7f57cfa25d78dc893d1591af0d9faf49d5d42aee5d79fc87e9b576535a4b54442d83836040516103ae929190610e5f565b60405180910390a1505050565b6000908152600080516020611042833981519152602052604090206001015490565b6103e6826103bb565b6103ef816106ec565b6102fd8383610786565b6001600160a01b03811633146104225760405163334bd91960e11b815260040160405180910390fd5b61042c82826106f9565b505050565b7fd9d26fa8f1f4501b5abacb6485e07addca7ecf0ad607d1ec60549c9fc916891b610462631b3a4df560e31b6106ec565b60008061047184860186610ea4565b9150915060008261048190610f6e565b90506104c86001600160e01b031982166358cc5acb60e01b14806104b557506001600160e01b0319821663edad0a1360e01b145b6104bf57826104c2565b60005b846108e6565b505050505050565b606060008051602061102283398151915260010180548060200260200160405190810160405280929190818152602001828054801561055a57602002820191906000526020600020906000905b82829054906101000a900463ffffffff1663ffffffff168152602001906004019060208260030104928301926001038202915080841161051d5790505b5050505050905090565b6000918252600080516020611042833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b60006105a661095f565b805490915060ff600160401b820416159067ffffffffffffffff166000811580156105ce5750825b905060008267ffffffffffffffff1660011480156105eb5750303b155b9050811580156105f9575080155b156106175760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561064157845460ff60401b1916600160401b1785555b61064f8d8d8d8d8d8d610988565b61067a7f782ca393fbb97b7528e4d90a015993debed6bf62f69e9b0f2d01bf3a8250d9bc8888610acf565b5083156106c157845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050505050565b6106d9826103bb565b6106e2816106ec565b6102fd83836106f9565b6106f68133610a92565b50565b60006000805160206110428339815191526107148484610564565b15610775576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4600191505061026f565b600091505061026f565b5092915050565b60006000805160206110428339815191526107a18484610564565b610775576000848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556107d73390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4600191505061026f565b6001600160e01b03198316636e05955960e01b1461085e5760405163208c00d760e01b81526001600160e01b031984166004820152602401610355565b600080516020611022833981519152546001600160a01b031663f6e258cc61088883850185610bdf565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401600060405180830381600087803b1580156108c957600080fd5b505af11580156108dd573d6000803e3d6000fd5b50505050505050565b63ffffffff82167f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b241f6006016000815461091e90610fac565b9190508190557f38ecd37e0f004bb1311954646fb564d337547707074a364b543ce360b638cc94836040516109539190610fd3565b60405180910390a35050565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061026f565b7f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b241f80546001600160a01b038781166001600160a01b03199283161783557f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b2420805463ffffffff8716600160a01b026001600160c01b0319909116898416171790557f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b2423805491871691909216179055610a40600088610786565b50610a5263d8a8b5c760e01b87610786565b50610a6463d3e319af60e01b86610786565b50610a7663073bea1f60e11b83610786565b50610a8863d2a17a2160e01b85610786565b5050505050505050565b610a9c8282610564565b610acb5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610355565b5050565b82805482825590600052602060002090600701600890048101928215610b745791602002820160005b83821115610b4257833563ffffffff1683826101000a81548163ffffffff021916908363ffffffff1602179055509260200192600401602081600301049283019260010302610af8565b8015610b725782816101000a81549063ffffffff0219169055600401602081600301049283019260010302610b42565b505b50610b80929150610b84565b5090565b5b80821115610b805760008155600101610b85565b600060208284031215610bab57600080fd5b81356001600160e01b031981168114610bc357600080fd5b9392505050565b6001600160a01b03811681146106f657600080fd5b600060208284031215610bf157600080fd5b8135610bc381610bca565b60008060208385031215610c0f57600080fd5b823567ffffffffffffffff811115610c2657600080fd5b8301601f81018513610c3757600080fd5b803567ffffffffffffffff811115610c4e57600080fd5b856020828401011115610c6057600080fd5b6020919091019590945092505050565b600060208284031215610c8257600080fd5b5035919050565b60008060408385031215610c9c57600080fd5b823591506020830135610cae81610bca565b809150509250929050565b602080825282518282018190526000918401906040840190835b81811015610cf757835163ffffffff16835260209384019390920191600101610cd3565b509095945050505050565b803563ffffffff81168114610d1657600080fd5b919050565b60008060008060008060008060e0898b031215610d3757600080fd5b8835610d4281610bca565b97506020890135610d5281610bca565b96506040890135610d6281610bca565b95506060890135610d7281610bca565b9450610d8060808a01610d02565b935060a0890135610d9081610bca565b925060c089013567ffffffffffffffff811115610dac57600080fd5b8901601f81018b13610dbd57600080fd5b803567ffffffffffffffff811115610dd457600080fd5b8b60208260051b8401011115610de957600080fd5b989b979a50959850939692959194602001935050565b80356001600160e01b0319811690600484101561077f576001600160e01b031960049490940360031b84901b1690921692915050565b60008085851115610e4557600080fd5b83861115610e5257600080fd5b5050820193919092039150565b60208152816020820152818360408301376000818301604090810191909152601f909201601f19160101919050565b634e487b7160e01b600052604160045260246000fd5b60008060408385031215610eb757600080fd5b823567ffffffffffffffff811115610ece57600080fd5b8301601f81018513610edf57600080fd5b803567ffffffffffffffff811115610ef957610ef9610e8e565b604051601f8201601f19908116603f0116810167ffffffffffffffff81118282101715610f2857610f28610e8e565b604052818152828201602001871015610f4057600080fd5b81602084016020830137600060208383010152809450505050610f6560208401610d02565b90509250929050565b805160208201516001600160e01b0319811691906004821015610fa5576001600160e01b0319600483900360031b81901b82161692505b5050919050565b600060018201610fcc57634e487b7160e01b600052601160045260246000fd5b5060010190565b602081526000825180602084015260005b818110156110015760208186018101516040868401015201610fe4565b506000604082850101526040601f19601f8301168401019150509291505056fe782ca393fbb97b7528e4d90a015993debed6bf62f69e9b0f2d01bf3a8250d9bb02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800",
}

// L1MessageHandler is an auto generated Go binding around an Ethereum contract.
type L1MessageHandler struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *L1MessageHandler) GetABI() abi.ABI {
	return c.abi
}

// NewL1MessageHandler creates a new instance of L1MessageHandler.
func NewL1MessageHandler() *L1MessageHandler {
	parsed, err := L1MessageHandlerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &L1MessageHandler{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *L1MessageHandler) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (l1MessageHandler *L1MessageHandler) PackDEFAULTADMINROLE() []byte {
	enc, err := l1MessageHandler.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (l1MessageHandler *L1MessageHandler) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return l1MessageHandler.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (l1MessageHandler *L1MessageHandler) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := l1MessageHandler.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes payload) returns()
func (l1MessageHandler *L1MessageHandler) PackDeliver(payload []byte) []byte {
	enc, err := l1MessageHandler.abi.Pack("deliver", payload)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes payload) returns()
func (l1MessageHandler *L1MessageHandler) TryPackDeliver(payload []byte) ([]byte, error) {
	return l1MessageHandler.abi.Pack("deliver", payload)
}

// PackGetAvsGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53593e15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAvsGovernance() view returns(address)
func (l1MessageHandler *L1MessageHandler) PackGetAvsGovernance() []byte {
	enc, err := l1MessageHandler.abi.Pack("getAvsGovernance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAvsGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53593e15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAvsGovernance() view returns(address)
func (l1MessageHandler *L1MessageHandler) TryPackGetAvsGovernance() ([]byte, error) {
	return l1MessageHandler.abi.Pack("getAvsGovernance")
}

// UnpackGetAvsGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53593e15.
//
// Solidity: function getAvsGovernance() view returns(address)
func (l1MessageHandler *L1MessageHandler) UnpackGetAvsGovernance(data []byte) (common.Address, error) {
	out, err := l1MessageHandler.abi.Unpack("getAvsGovernance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetLzEids is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8511181a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLzEids() view returns(uint32[])
func (l1MessageHandler *L1MessageHandler) PackGetLzEids() []byte {
	enc, err := l1MessageHandler.abi.Pack("getLzEids")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLzEids is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8511181a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLzEids() view returns(uint32[])
func (l1MessageHandler *L1MessageHandler) TryPackGetLzEids() ([]byte, error) {
	return l1MessageHandler.abi.Pack("getLzEids")
}

// UnpackGetLzEids is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8511181a.
//
// Solidity: function getLzEids() view returns(uint32[])
func (l1MessageHandler *L1MessageHandler) UnpackGetLzEids(data []byte) ([]uint32, error) {
	out, err := l1MessageHandler.abi.Unpack("getLzEids", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (l1MessageHandler *L1MessageHandler) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := l1MessageHandler.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (l1MessageHandler *L1MessageHandler) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return l1MessageHandler.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (l1MessageHandler *L1MessageHandler) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := l1MessageHandler.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (l1MessageHandler *L1MessageHandler) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := l1MessageHandler.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (l1MessageHandler *L1MessageHandler) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return l1MessageHandler.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (l1MessageHandler *L1MessageHandler) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := l1MessageHandler.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (l1MessageHandler *L1MessageHandler) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return l1MessageHandler.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (l1MessageHandler *L1MessageHandler) UnpackHasRole(data []byte) (bool, error) {
	out, err := l1MessageHandler.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99c56a68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address governance, address operations, address community, address relayer, uint32 eid, address factory, uint32[] lzEids) returns()
func (l1MessageHandler *L1MessageHandler) PackInitialize(governance common.Address, operations common.Address, community common.Address, relayer common.Address, eid uint32, factory common.Address, lzEids []uint32) []byte {
	enc, err := l1MessageHandler.abi.Pack("initialize", governance, operations, community, relayer, eid, factory, lzEids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99c56a68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address governance, address operations, address community, address relayer, uint32 eid, address factory, uint32[] lzEids) returns()
func (l1MessageHandler *L1MessageHandler) TryPackInitialize(governance common.Address, operations common.Address, community common.Address, relayer common.Address, eid uint32, factory common.Address, lzEids []uint32) ([]byte, error) {
	return l1MessageHandler.abi.Pack("initialize", governance, operations, community, relayer, eid, factory, lzEids)
}

// PackNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffed0e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonce() view returns(uint256)
func (l1MessageHandler *L1MessageHandler) PackNonce() []byte {
	enc, err := l1MessageHandler.abi.Pack("nonce")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffed0e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonce() view returns(uint256)
func (l1MessageHandler *L1MessageHandler) TryPackNonce() ([]byte, error) {
	return l1MessageHandler.abi.Pack("nonce")
}

// UnpackNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffed0e0.
//
// Solidity: function nonce() view returns(uint256)
func (l1MessageHandler *L1MessageHandler) UnpackNonce(data []byte) (*big.Int, error) {
	out, err := l1MessageHandler.abi.Unpack("nonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (l1MessageHandler *L1MessageHandler) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := l1MessageHandler.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (l1MessageHandler *L1MessageHandler) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return l1MessageHandler.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (l1MessageHandler *L1MessageHandler) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := l1MessageHandler.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (l1MessageHandler *L1MessageHandler) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return l1MessageHandler.abi.Pack("revokeRole", role, account)
}

// PackSendMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82646a58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendMessage(bytes message) returns()
func (l1MessageHandler *L1MessageHandler) PackSendMessage(message []byte) []byte {
	enc, err := l1MessageHandler.abi.Pack("sendMessage", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82646a58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendMessage(bytes message) returns()
func (l1MessageHandler *L1MessageHandler) TryPackSendMessage(message []byte) ([]byte, error) {
	return l1MessageHandler.abi.Pack("sendMessage", message)
}

// PackSetAvsGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14ab3402.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAvsGovernance(address avsGovernance) returns()
func (l1MessageHandler *L1MessageHandler) PackSetAvsGovernance(avsGovernance common.Address) []byte {
	enc, err := l1MessageHandler.abi.Pack("setAvsGovernance", avsGovernance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAvsGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14ab3402.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAvsGovernance(address avsGovernance) returns()
func (l1MessageHandler *L1MessageHandler) TryPackSetAvsGovernance(avsGovernance common.Address) ([]byte, error) {
	return l1MessageHandler.abi.Pack("setAvsGovernance", avsGovernance)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (l1MessageHandler *L1MessageHandler) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := l1MessageHandler.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (l1MessageHandler *L1MessageHandler) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return l1MessageHandler.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (l1MessageHandler *L1MessageHandler) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := l1MessageHandler.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// L1MessageHandlerInitialized represents a Initialized event raised by the L1MessageHandler contract.
type L1MessageHandlerInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const L1MessageHandlerInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (L1MessageHandlerInitialized) ContractEventName() string {
	return L1MessageHandlerInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (l1MessageHandler *L1MessageHandler) UnpackInitializedEvent(log *types.Log) (*L1MessageHandlerInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l1MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L1MessageHandlerInitialized)
	if len(log.Data) > 0 {
		if err := l1MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l1MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L1MessageHandlerMessageDelivered represents a MessageDelivered event raised by the L1MessageHandler contract.
type L1MessageHandlerMessageDelivered struct {
	Payload []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const L1MessageHandlerMessageDeliveredEventName = "MessageDelivered"

// ContractEventName returns the user-defined event name.
func (L1MessageHandlerMessageDelivered) ContractEventName() string {
	return L1MessageHandlerMessageDeliveredEventName
}

// UnpackMessageDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MessageDelivered(bytes payload)
func (l1MessageHandler *L1MessageHandler) UnpackMessageDeliveredEvent(log *types.Log) (*L1MessageHandlerMessageDelivered, error) {
	event := "MessageDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l1MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L1MessageHandlerMessageDelivered)
	if len(log.Data) > 0 {
		if err := l1MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l1MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L1MessageHandlerMessageSent represents a MessageSent event raised by the L1MessageHandler contract.
type L1MessageHandlerMessageSent struct {
	Nonce     *big.Int
	RemoteEid uint32
	Payload   []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const L1MessageHandlerMessageSentEventName = "MessageSent"

// ContractEventName returns the user-defined event name.
func (L1MessageHandlerMessageSent) ContractEventName() string {
	return L1MessageHandlerMessageSentEventName
}

// UnpackMessageSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MessageSent(uint256 indexed nonce, uint32 indexed remoteEid, bytes payload)
func (l1MessageHandler *L1MessageHandler) UnpackMessageSentEvent(log *types.Log) (*L1MessageHandlerMessageSent, error) {
	event := "MessageSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l1MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L1MessageHandlerMessageSent)
	if len(log.Data) > 0 {
		if err := l1MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l1MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L1MessageHandlerRoleAdminChanged represents a RoleAdminChanged event raised by the L1MessageHandler contract.
type L1MessageHandlerRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const L1MessageHandlerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (L1MessageHandlerRoleAdminChanged) ContractEventName() string {
	return L1MessageHandlerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (l1MessageHandler *L1MessageHandler) UnpackRoleAdminChangedEvent(log *types.Log) (*L1MessageHandlerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l1MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L1MessageHandlerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := l1MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l1MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L1MessageHandlerRoleGranted represents a RoleGranted event raised by the L1MessageHandler contract.
type L1MessageHandlerRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const L1MessageHandlerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (L1MessageHandlerRoleGranted) ContractEventName() string {
	return L1MessageHandlerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (l1MessageHandler *L1MessageHandler) UnpackRoleGrantedEvent(log *types.Log) (*L1MessageHandlerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l1MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L1MessageHandlerRoleGranted)
	if len(log.Data) > 0 {
		if err := l1MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l1MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L1MessageHandlerRoleRevoked represents a RoleRevoked event raised by the L1MessageHandler contract.
type L1MessageHandlerRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const L1MessageHandlerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (L1MessageHandlerRoleRevoked) ContractEventName() string {
	return L1MessageHandlerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (l1MessageHandler *L1MessageHandler) UnpackRoleRevokedEvent(log *types.Log) (*L1MessageHandlerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l1MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L1MessageHandlerRoleRevoked)
	if len(log.Data) > 0 {
		if err := l1MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l1MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (l1MessageHandler *L1MessageHandler) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], l1MessageHandler.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return l1MessageHandler.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], l1MessageHandler.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return l1MessageHandler.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], l1MessageHandler.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return l1MessageHandler.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], l1MessageHandler.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return l1MessageHandler.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], l1MessageHandler.abi.Errors["UnknownMessage"].ID.Bytes()[:4]) {
		return l1MessageHandler.UnpackUnknownMessageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// L1MessageHandlerAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the L1MessageHandler contract.
type L1MessageHandlerAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func L1MessageHandlerAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (l1MessageHandler *L1MessageHandler) UnpackAccessControlBadConfirmationError(raw []byte) (*L1MessageHandlerAccessControlBadConfirmation, error) {
	out := new(L1MessageHandlerAccessControlBadConfirmation)
	if err := l1MessageHandler.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L1MessageHandlerAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the L1MessageHandler contract.
type L1MessageHandlerAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func L1MessageHandlerAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (l1MessageHandler *L1MessageHandler) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*L1MessageHandlerAccessControlUnauthorizedAccount, error) {
	out := new(L1MessageHandlerAccessControlUnauthorizedAccount)
	if err := l1MessageHandler.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L1MessageHandlerInvalidInitialization represents a InvalidInitialization error raised by the L1MessageHandler contract.
type L1MessageHandlerInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func L1MessageHandlerInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (l1MessageHandler *L1MessageHandler) UnpackInvalidInitializationError(raw []byte) (*L1MessageHandlerInvalidInitialization, error) {
	out := new(L1MessageHandlerInvalidInitialization)
	if err := l1MessageHandler.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L1MessageHandlerNotInitializing represents a NotInitializing error raised by the L1MessageHandler contract.
type L1MessageHandlerNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func L1MessageHandlerNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (l1MessageHandler *L1MessageHandler) UnpackNotInitializingError(raw []byte) (*L1MessageHandlerNotInitializing, error) {
	out := new(L1MessageHandlerNotInitializing)
	if err := l1MessageHandler.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L1MessageHandlerUnknownMessage represents a UnknownMessage error raised by the L1MessageHandler contract.
type L1MessageHandlerUnknownMessage struct {
	Tag [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownMessage(bytes4 tag)
func L1MessageHandlerUnknownMessageErrorID() common.Hash {
	return common.HexToHash("0x208c00d768e67560ff039134d7bc9e84ed8949972e95f8ddd5f1e931d2f814f8")
}

// UnpackUnknownMessageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownMessage(bytes4 tag)
func (l1MessageHandler *L1MessageHandler) UnpackUnknownMessageError(raw []byte) (*L1MessageHandlerUnknownMessage, error) {
	out := new(L1MessageHandlerUnknownMessage)
	if err := l1MessageHandler.abi.UnpackIntoInterface(out, "UnknownMessage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L2MessageHandlerMetaData contains all meta data concerning the L2MessageHandler contract.
var L2MessageHandlerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"tag\",\"type\":\"bytes4\"}],\"name\":\"UnknownMessage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"MessageDelivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"remoteEid\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"MessageSent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAttestationCenter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operations\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"community\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"eid\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nonce\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"sendMessage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"}],\"name\":\"setAttestationCenter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "8db13c7c78715f097840009f978411ba16",
	Bin: "0x6080604052348015600f57600080fd5b506016601a565b60ca565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560695760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c75780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b611165806100d96000396000f3fe608060405234801561001057600080fd5b50600436106100cf5760003560e01c80632f2ff15d1161008c57806391d148541161006657806391d14854146101cb578063a217fddf146101de578063affed0e0146101e6578063d547741f1461020d57600080fd5b80632f2ff15d1461019257806336568abe146101a557806382646a58146101b857600080fd5b806301ffc9a7146100d457806311c69311146100fc57806318daf7521461011157806322133eaf14610124578063248a9ca31461013757806328b19cb314610158575b600080fd5b6100e76100e2366004610b33565b610220565b60405190151581526020015b60405180910390f35b61010f61010a366004610b79565b610257565b005b61010f61011f366004610b96565b6102f7565b61010f610132366004610c21565b6103fd565b61014a610145366004610c95565b6104b5565b6040519081526020016100f3565b7f1da129310a70bb6d20901eb5bab47bed441ee21f9708005f5011d735b4d93e68546040516001600160a01b0390911681526020016100f3565b61010f6101a0366004610cae565b6104d7565b61010f6101b3366004610cae565b6104f3565b61010f6101c6366004610c21565b61052b565b6100e76101d9366004610cae565b61059d565b61014a600081565b7f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b24255461014a565b61010f61021b366004610cae565b6105d5565b60006001600160e01b03198216637965db0b60e01b148061025157506301ffc9a760e01b6001600160e01b03198316145b92915050565b7f0e77d43ee061e4790474d1cc9640c5af968b90a715297febeec5569632ea8e2461028863073bea1f60e11b6105f1565b7f1da129310a70bb6d20901eb5bab47bed441ee21f9708005f5011d735b4d93e6880546102c690631f9350cb60e01b906001600160a01b03166105fe565b5080546001600160a01b0319166001600160a01b0384161781556102f1631f9350cb60e01b8461068b565b50505050565b6000610301610726565b805490915060ff600160401b820416159067ffffffffffffffff166000811580156103295750825b905060008267ffffffffffffffff1660011480156103465750303b155b905081158015610354575080155b156103725760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561039c57845460ff60401b1916600160401b1785555b6103aa8b8b8b8b8b8b61074f565b83156103f057845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050505050565b7fd2a17a2170dd57a4464af6689d7e77f14ee9ad4dd325c1f115003df724a1309a61042e63d2a17a2160e01b6105f1565b60048210156104585760405163208c00d760e01b8152600060048201526024015b60405180910390fd5b6104776104658385610cde565b6104728460048188610d14565b610859565b7f57cfa25d78dc893d1591af0d9faf49d5d42aee5d79fc87e9b576535a4b54442d83836040516104a8929190610d3e565b60405180910390a1505050565b6000908152600080516020611145833981519152602052604090206001015490565b6104e0826104b5565b6104e9816105f1565b6102f1838361068b565b6001600160a01b038116331461051c5760405163334bd91960e11b815260040160405180910390fd5b61052682826105fe565b505050565b7f1f9350cb15d3cfb2d58b330ba9f0d3e346835f4fddaa2ca8787aa3f155dfb6fa61055c631f9350cb60e01b6105f1565b610526600084848080601f016020809104026020016040519081016040528093929190818152602001838380828437600092019190915250610a7d92505050565b6000918252600080516020611145833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b6105de826104b5565b6105e7816105f1565b6102f183836105fe565b6105fb8133610af6565b50565b6000600080516020611145833981519152610619848461059d565b1561067a576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610251565b6000915050610251565b5092915050565b60006000805160206111458339815191526106a6848461059d565b61067a576000848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556106dc3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610251565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610251565b7f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b241f80546001600160a01b038781166001600160a01b03199283161783557f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b2420805463ffffffff8716600160a01b026001600160c01b0319909116898416171790557f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b242380549187169190921617905561080760008861068b565b5061081963d8a8b5c760e01b8761068b565b5061082b63d3e319af60e01b8661068b565b5061083d63073bea1f60e11b8361068b565b5061084f63d2a17a2160e01b8561068b565b5050505050505050565b7f1da129310a70bb6d20901eb5bab47bed441ee21f9708005f5011d735b4d93e68546001600160a01b03166001600160e01b0319841663a733a53560e01b016109225760008080806108ad86880188610ded565b9350935093509350846001600160a01b031663fcd4e66a858585856040518563ffffffff1660e01b81526004016108e79493929190610e96565b600060405180830381600087803b15801561090157600080fd5b505af1158015610915573d6000803e3d6000fd5b50505050505050506102f1565b631252f5ed60e01b6001600160e01b03198516016109b3576001600160a01b0381166327bbb28761095584860186610b79565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401600060405180830381600087803b15801561099657600080fd5b505af11580156109aa573d6000803e3d6000fd5b505050506102f1565b63214fcad960e21b6001600160e01b0319851601610a58576000806109da84860186610ef1565b91509150826001600160a01b031663915359fc83806020019051810190610a019190610f8d565b836040518363ffffffff1660e01b8152600401610a1f92919061106d565b600060405180830381600087803b158015610a3957600080fd5b505af1158015610a4d573d6000803e3d6000fd5b5050505050506102f1565b60405163208c00d760e01b81526001600160e01b03198516600482015260240161044f565b63ffffffff82167f79fa7d250cbfb7b6c5194c1ea829d9141b6839f1088b1f72db17cf62e63b241f60060160008154610ab5906110cf565b9190508190557f38ecd37e0f004bb1311954646fb564d337547707074a364b543ce360b638cc9483604051610aea91906110f6565b60405180910390a35050565b610b00828261059d565b610b2f5760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440161044f565b5050565b600060208284031215610b4557600080fd5b81356001600160e01b031981168114610b5d57600080fd5b9392505050565b6001600160a01b03811681146105fb57600080fd5b600060208284031215610b8b57600080fd5b8135610b5d81610b64565b60008060008060008060c08789031215610baf57600080fd5b8635610bba81610b64565b95506020870135610bca81610b64565b94506040870135610bda81610b64565b93506060870135610bea81610b64565b9250608087013563ffffffff81168114610c0357600080fd5b915060a0870135610c1381610b64565b809150509295509295509295565b60008060208385031215610c3457600080fd5b823567ffffffffffffffff811115610c4b57600080fd5b8301601f81018513610c5c57600080fd5b803567ffffffffffffffff811115610c7357600080fd5b856020828401011115610c8557600080fd5b6020919091019590945092505050565b600060208284031215610ca757600080fd5b5035919050565b60008060408385031215610cc157600080fd5b823591506020830135610cd381610b64565b809150509250929050565b80356001600160e01b03198116906004841015610684576001600160e01b031960049490940360031b84901b1690921692915050565b60008085851115610d2457600080fd5b83861115610d3157600080fd5b5050820193919092039150565b60208152816020820152818360408301376000818301604090810191909152601f909201601f19160101919050565b8035610d7881610b64565b919050565b634e487b7160e01b600052604160045260246000fd5b6040805190810167ffffffffffffffff81118282101715610db657610db6610d7d565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715610de557610de5610d7d565b604052919050565b60008060008060e08587031215610e0357600080fd5b8435610e0e81610b64565b935060208501359250605f85018613610e2657600080fd5b6040516080810167ffffffffffffffff81118282101715610e4957610e49610d7d565b6040528060c0870188811115610e5e57600080fd5b604088015b81811015610e7b578035835260209283019201610e63565b50829450610e8881610d6d565b935050505092959194509250565b6001600160a01b03851681526020810184905260e08101604082018460005b6004811015610ed4578151835260209283019290910190600101610eb5565b5050506001600160a01b039290921660c091909101529392505050565b60008060408385031215610f0457600080fd5b823567ffffffffffffffff811115610f1b57600080fd5b8301601f81018513610f2c57600080fd5b803567ffffffffffffffff811115610f4657610f46610d7d565b610f59601f8201601f1916602001610dbc565b818152866020838501011115610f6e57600080fd5b8160208401602083013760006020928201830152969401359450505050565b600060208284031215610f9f57600080fd5b815167ffffffffffffffff811115610fb657600080fd5b8201601f81018413610fc757600080fd5b805167ffffffffffffffff811115610fe157610fe1610d7d565b610ff060208260051b01610dbc565b8082825260208201915060208360061b85010192508683111561101257600080fd5b6020840193505b82841015611063576040848803121561103157600080fd5b611039610d93565b845161104481610b64565b8152602085810151818301529083526040909401939190910190611019565b9695505050505050565b6040808252835190820181905260009060208501906060840190835b818110156110bc57835180516001600160a01b031684526020908101518185015290930192604090920191600101611089565b5050602093909301939093525092915050565b6000600182016110ef57634e487b7160e01b600052601160045260246000fd5b5060010190565b602081526000825180602084015260005b818110156111245760208186018101516040868401015201611107565b506000604082850101526040601f19601f8301168401019150509291505056fe02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800",
}

// L2MessageHandler is an auto generated Go binding around an Ethereum contract.
type L2MessageHandler struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *L2MessageHandler) GetABI() abi.ABI {
	return c.abi
}

// NewL2MessageHandler creates a new instance of L2MessageHandler.
func NewL2MessageHandler() *L2MessageHandler {
	parsed, err := L2MessageHandlerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &L2MessageHandler{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *L2MessageHandler) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (l2MessageHandler *L2MessageHandler) PackDEFAULTADMINROLE() []byte {
	enc, err := l2MessageHandler.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (l2MessageHandler *L2MessageHandler) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return l2MessageHandler.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (l2MessageHandler *L2MessageHandler) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := l2MessageHandler.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes payload) returns()
func (l2MessageHandler *L2MessageHandler) PackDeliver(payload []byte) []byte {
	enc, err := l2MessageHandler.abi.Pack("deliver", payload)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes payload) returns()
func (l2MessageHandler *L2MessageHandler) TryPackDeliver(payload []byte) ([]byte, error) {
	return l2MessageHandler.abi.Pack("deliver", payload)
}

// PackGetAttestationCenter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28b19cb3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAttestationCenter() view returns(address)
func (l2MessageHandler *L2MessageHandler) PackGetAttestationCenter() []byte {
	enc, err := l2MessageHandler.abi.Pack("getAttestationCenter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAttestationCenter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28b19cb3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAttestationCenter() view returns(address)
func (l2MessageHandler *L2MessageHandler) TryPackGetAttestationCenter() ([]byte, error) {
	return l2MessageHandler.abi.Pack("getAttestationCenter")
}

// UnpackGetAttestationCenter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28b19cb3.
//
// Solidity: function getAttestationCenter() view returns(address)
func (l2MessageHandler *L2MessageHandler) UnpackGetAttestationCenter(data []byte) (common.Address, error) {
	out, err := l2MessageHandler.abi.Unpack("getAttestationCenter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (l2MessageHandler *L2MessageHandler) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := l2MessageHandler.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (l2MessageHandler *L2MessageHandler) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return l2MessageHandler.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (l2MessageHandler *L2MessageHandler) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := l2MessageHandler.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (l2MessageHandler *L2MessageHandler) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := l2MessageHandler.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (l2MessageHandler *L2MessageHandler) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return l2MessageHandler.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (l2MessageHandler *L2MessageHandler) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := l2MessageHandler.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (l2MessageHandler *L2MessageHandler) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return l2MessageHandler.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (l2MessageHandler *L2MessageHandler) UnpackHasRole(data []byte) (bool, error) {
	out, err := l2MessageHandler.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18daf752.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address governance, address operations, address community, address relayer, uint32 eid, address factory) returns()
func (l2MessageHandler *L2MessageHandler) PackInitialize(governance common.Address, operations common.Address, community common.Address, relayer common.Address, eid uint32, factory common.Address) []byte {
	enc, err := l2MessageHandler.abi.Pack("initialize", governance, operations, community, relayer, eid, factory)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18daf752.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address governance, address operations, address community, address relayer, uint32 eid, address factory) returns()
func (l2MessageHandler *L2MessageHandler) TryPackInitialize(governance common.Address, operations common.Address, community common.Address, relayer common.Address, eid uint32, factory common.Address) ([]byte, error) {
	return l2MessageHandler.abi.Pack("initialize", governance, operations, community, relayer, eid, factory)
}

// PackNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffed0e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonce() view returns(uint256)
func (l2MessageHandler *L2MessageHandler) PackNonce() []byte {
	enc, err := l2MessageHandler.abi.Pack("nonce")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaffed0e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonce() view returns(uint256)
func (l2MessageHandler *L2MessageHandler) TryPackNonce() ([]byte, error) {
	return l2MessageHandler.abi.Pack("nonce")
}

// UnpackNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaffed0e0.
//
// Solidity: function nonce() view returns(uint256)
func (l2MessageHandler *L2MessageHandler) UnpackNonce(data []byte) (*big.Int, error) {
	out, err := l2MessageHandler.abi.Unpack("nonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (l2MessageHandler *L2MessageHandler) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := l2MessageHandler.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (l2MessageHandler *L2MessageHandler) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return l2MessageHandler.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (l2MessageHandler *L2MessageHandler) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := l2MessageHandler.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (l2MessageHandler *L2MessageHandler) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return l2MessageHandler.abi.Pack("revokeRole", role, account)
}

// PackSendMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82646a58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendMessage(bytes payload) returns()
func (l2MessageHandler *L2MessageHandler) PackSendMessage(payload []byte) []byte {
	enc, err := l2MessageHandler.abi.Pack("sendMessage", payload)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82646a58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendMessage(bytes payload) returns()
func (l2MessageHandler *L2MessageHandler) TryPackSendMessage(payload []byte) ([]byte, error) {
	return l2MessageHandler.abi.Pack("sendMessage", payload)
}

// PackSetAttestationCenter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11c69311.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAttestationCenter(address attestationCenter) returns()
func (l2MessageHandler *L2MessageHandler) PackSetAttestationCenter(attestationCenter common.Address) []byte {
	enc, err := l2MessageHandler.abi.Pack("setAttestationCenter", attestationCenter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAttestationCenter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11c69311.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAttestationCenter(address attestationCenter) returns()
func (l2MessageHandler *L2MessageHandler) TryPackSetAttestationCenter(attestationCenter common.Address) ([]byte, error) {
	return l2MessageHandler.abi.Pack("setAttestationCenter", attestationCenter)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (l2MessageHandler *L2MessageHandler) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := l2MessageHandler.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (l2MessageHandler *L2MessageHandler) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return l2MessageHandler.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (l2MessageHandler *L2MessageHandler) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := l2MessageHandler.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// L2MessageHandlerInitialized represents a Initialized event raised by the L2MessageHandler contract.
type L2MessageHandlerInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const L2MessageHandlerInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (L2MessageHandlerInitialized) ContractEventName() string {
	return L2MessageHandlerInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (l2MessageHandler *L2MessageHandler) UnpackInitializedEvent(log *types.Log) (*L2MessageHandlerInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l2MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L2MessageHandlerInitialized)
	if len(log.Data) > 0 {
		if err := l2MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l2MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L2MessageHandlerMessageDelivered represents a MessageDelivered event raised by the L2MessageHandler contract.
type L2MessageHandlerMessageDelivered struct {
	Payload []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const L2MessageHandlerMessageDeliveredEventName = "MessageDelivered"

// ContractEventName returns the user-defined event name.
func (L2MessageHandlerMessageDelivered) ContractEventName() string {
	return L2MessageHandlerMessageDeliveredEventName
}

// UnpackMessageDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MessageDelivered(bytes payload)
func (l2MessageHandler *L2MessageHandler) UnpackMessageDeliveredEvent(log *types.Log) (*L2MessageHandlerMessageDelivered, error) {
	event := "MessageDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l2MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L2MessageHandlerMessageDelivered)
	if len(log.Data) > 0 {
		if err := l2MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l2MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L2MessageHandlerMessageSent represents a MessageSent event raised by the L2MessageHandler contract.
type L2MessageHandlerMessageSent struct {
	Nonce     *big.Int
	RemoteEid uint32
	Payload   []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const L2MessageHandlerMessageSentEventName = "MessageSent"

// ContractEventName returns the user-defined event name.
func (L2MessageHandlerMessageSent) ContractEventName() string {
	return L2MessageHandlerMessageSentEventName
}

// UnpackMessageSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MessageSent(uint256 indexed nonce, uint32 indexed remoteEid, bytes payload)
func (l2MessageHandler *L2MessageHandler) UnpackMessageSentEvent(log *types.Log) (*L2MessageHandlerMessageSent, error) {
	event := "MessageSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l2MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L2MessageHandlerMessageSent)
	if len(log.Data) > 0 {
		if err := l2MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l2MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L2MessageHandlerRoleAdminChanged represents a RoleAdminChanged event raised by the L2MessageHandler contract.
type L2MessageHandlerRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const L2MessageHandlerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (L2MessageHandlerRoleAdminChanged) ContractEventName() string {
	return L2MessageHandlerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (l2MessageHandler *L2MessageHandler) UnpackRoleAdminChangedEvent(log *types.Log) (*L2MessageHandlerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l2MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L2MessageHandlerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := l2MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l2MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L2MessageHandlerRoleGranted represents a RoleGranted event raised by the L2MessageHandler contract.
type L2MessageHandlerRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const L2MessageHandlerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (L2MessageHandlerRoleGranted) ContractEventName() string {
	return L2MessageHandlerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (l2MessageHandler *L2MessageHandler) UnpackRoleGrantedEvent(log *types.Log) (*L2MessageHandlerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l2MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L2MessageHandlerRoleGranted)
	if len(log.Data) > 0 {
		if err := l2MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l2MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// L2MessageHandlerRoleRevoked represents a RoleRevoked event raised by the L2MessageHandler contract.
type L2MessageHandlerRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const L2MessageHandlerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (L2MessageHandlerRoleRevoked) ContractEventName() string {
	return L2MessageHandlerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (l2MessageHandler *L2MessageHandler) UnpackRoleRevokedEvent(log *types.Log) (*L2MessageHandlerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != l2MessageHandler.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(L2MessageHandlerRoleRevoked)
	if len(log.Data) > 0 {
		if err := l2MessageHandler.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range l2MessageHandler.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (l2MessageHandler *L2MessageHandler) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], l2MessageHandler.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return l2MessageHandler.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], l2MessageHandler.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return l2MessageHandler.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], l2MessageHandler.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return l2MessageHandler.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], l2MessageHandler.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return l2MessageHandler.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], l2MessageHandler.abi.Errors["UnknownMessage"].ID.Bytes()[:4]) {
		return l2MessageHandler.UnpackUnknownMessageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// L2MessageHandlerAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the L2MessageHandler contract.
type L2MessageHandlerAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func L2MessageHandlerAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (l2MessageHandler *L2MessageHandler) UnpackAccessControlBadConfirmationError(raw []byte) (*L2MessageHandlerAccessControlBadConfirmation, error) {
	out := new(L2MessageHandlerAccessControlBadConfirmation)
	if err := l2MessageHandler.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L2MessageHandlerAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the L2MessageHandler contract.
type L2MessageHandlerAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func L2MessageHandlerAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (l2MessageHandler *L2MessageHandler) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*L2MessageHandlerAccessControlUnauthorizedAccount, error) {
	out := new(L2MessageHandlerAccessControlUnauthorizedAccount)
	if err := l2MessageHandler.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L2MessageHandlerInvalidInitialization represents a InvalidInitialization error raised by the L2MessageHandler contract.
type L2MessageHandlerInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func L2MessageHandlerInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (l2MessageHandler *L2MessageHandler) UnpackInvalidInitializationError(raw []byte) (*L2MessageHandlerInvalidInitialization, error) {
	out := new(L2MessageHandlerInvalidInitialization)
	if err := l2MessageHandler.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L2MessageHandlerNotInitializing represents a NotInitializing error raised by the L2MessageHandler contract.
type L2MessageHandlerNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func L2MessageHandlerNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (l2MessageHandler *L2MessageHandler) UnpackNotInitializingError(raw []byte) (*L2MessageHandlerNotInitializing, error) {
	out := new(L2MessageHandlerNotInitializing)
	if err := l2MessageHandler.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// L2MessageHandlerUnknownMessage represents a UnknownMessage error raised by the L2MessageHandler contract.
type L2MessageHandlerUnknownMessage struct {
	Tag [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownMessage(bytes4 tag)
func L2MessageHandlerUnknownMessageErrorID() common.Hash {
	return common.HexToHash("0x208c00d768e67560ff039134d7bc9e84ed8949972e95f8ddd5f1e931d2f814f8")
}

// UnpackUnknownMessageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownMessage(bytes4 tag)
func (l2MessageHandler *L2MessageHandler) UnpackUnknownMessageError(raw []byte) (*L2MessageHandlerUnknownMessage, error) {
	out := new(L2MessageHandlerUnknownMessage)
	if err := l2MessageHandler.abi.UnpackIntoInterface(out, "UnknownMessage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSMetaData contains all meta data concerning the OBLS contract.
var OBLSMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"InactiveOperator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientVotingPower\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAuthSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidOBLSSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidOperatorIndex\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidOperatorIndexes\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRequiredVotingPower\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OperatorDoesNotHaveMinimumVotingPower\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structOperatorVotingPower[]\",\"name\":\"operatorsVotingPower\",\"type\":\"tuple[]\"}],\"name\":\"DecreaseBatchOperatorVotingPower\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structOperatorVotingPower[]\",\"name\":\"operatorsVotingPower\",\"type\":\"tuple[]\"}],\"name\":\"IncreaseBatchOperatorVotingPower\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newOBLSManager\",\"type\":\"address\"}],\"name\":\"SetOBLSManager\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"name\":\"SetTotalVotingPowerPerRestrictedTaskDefinition\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"numOfTotalOperators\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"}],\"name\":\"SetTotalVotingPowerPerTaskDefinition\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"syncer\",\"type\":\"address\"}],\"name\":\"SharesSyncerModified\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"internalType\":\"structOperatorVotingPower[]\",\"name\":\"operators\",\"type\":\"tuple[]\"}],\"name\":\"decreaseBatchOperatorVotingPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"decreaseOperatorVotingPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"decreaseOperatorVotingPowerPerTaskDefinition\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getOblsManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getOperatorBLSPubKey\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"domain\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"}],\"name\":\"hashToPoint\",\"outputs\":[{\"internalType\":\"uint256[2]\",\"name\":\"\",\"type\":\"uint256[2]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"operatorId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votingPower\",\"type\":\"uint256\"}],\"internalType\":\"structOperatorVotingPower[]\",\"name\":\"operators\",\"type\":\"tuple[]\"}],\"name\":\"increaseBatchOperatorVotingPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"increaseOperatorVotingPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"name\":\"increaseOperatorVotingPowerPerTaskDefinition\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"isActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"modifyOperatorActiveStatus\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"}],\"name\":\"modifyOperatorBlsKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"}],\"name\":\"registerOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setOblsManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"syncer\",\"type\":\"address\"}],\"name\":\"setOblsSharesSyncer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"name\":\"setTotalVotingPowerPerRestrictedTaskDefinition\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"taskDefinitionId\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"numOfTotalOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"}],\"name\":\"setTotalVotingPowerPerTaskDefinition\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"syncer\",\"type\":\"address\"}],\"name\":\"setVotingPowerSyncer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalVotingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"totalVotingPowerPerTaskDefinition\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"unRegisterOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"message\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"name\":\"validateOperatorSignature\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"}],\"internalType\":\"structAuthSignature\",\"name\":\"signature\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256[4]\",\"name\":\"blsKey\",\"type\":\"uint256[4]\"}],\"name\":\"verifyAuthSignature\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[2]\",\"name\":\"message\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[2]\",\"name\":\"signature\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[]\",\"name\":\"indexes\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"requiredVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"}],\"name\":\"verifySignature\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"votingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "4b30af8f5f86a00a5126488f7fc9969f81",
	Bin: "0x6080604052348015600f57600080fd5b506016601a565b60ca565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560695760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c75780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b612d6d806100d96000396000f3fe608060405234801561001057600080fd5b50600436106101fb5760003560e01c806382afd23b1161011a578063b3dfe1e8116100ad578063d547741f1161007c578063d547741f1461043f578063d66f643d14610452578063d9835b6114610465578063e010f95714610478578063ff1e2c281461048b57600080fd5b8063b3dfe1e8146103d9578063ca87bf8f146103f9578063cf33bccc1461040c578063d4af0b9c1461041f57600080fd5b806391d14854116100e957806391d148541461038b57806393f438be1461039e578063a217fddf146103b1578063a850a909146103b957600080fd5b806382afd23b1461033f57806386d897a714610352578063891a80bb146103655780638ebaaa3e1461037857600080fd5b806363f903cd1161019257806367ad32321161016157806367ad3232146102fe5780636c778aae1461031157806372c4a927146103245780638129fc1c1461033757600080fd5b806363f903cd146102bd5780636533df08146102d057806365c46475146102e3578063671b3793146102f657600080fd5b8063255da331116101ce578063255da331146102715780632f2ff15d1461028457806336568abe1461029757806353c051bb146102aa57600080fd5b806301ffc9a7146102005780631164224e1461022857806320f527ad1461023d578063248a9ca314610250575b600080fd5b61021361020e36600461260f565b61049e565b60405190151581526020015b60405180910390f35b61023b610236366004612655565b6104d5565b005b61023b61024b366004612670565b6105a4565b61026361025e366004612692565b61061d565b60405190815260200161021f565b61026361027f366004612692565b61063f565b61023b6102923660046126ab565b61067f565b61023b6102a53660046126ab565b6106a1565b61023b6102b83660046126e8565b6106d9565b61023b6102cb366004612726565b61078a565b61023b6102de366004612726565b6108a4565b61023b6102f13660046127e2565b6109af565b610263610b87565b61023b61030c366004612857565b610b9a565b61023b61031f366004612655565b610be9565b610263610332366004612692565b610c2b565b61023b610c4c565b61021361034d366004612692565b610d4c565b61023b61036036600461289d565b610d70565b61023b6103733660046128c1565b610db5565b61023b6103863660046128ee565b610e52565b6102136103993660046126ab565b610ec2565b61023b6103ac36600461295e565b610efa565b610263600081565b6103cc6103c7366004612988565b610f49565b60405161021f9190612a06565b6103e1610f99565b6040516001600160a01b03909116815260200161021f565b61023b610407366004612a37565b610fb2565b61023b61041a366004612692565b61107e565b61043261042d366004612692565b6110f8565b60405161021f9190612a91565b61023b61044d3660046126ab565b61119e565b61023b610460366004612670565b6111ba565b61023b610473366004612655565b611229565b61023b610486366004612ab9565b61131f565b61023b61049936600461295e565b6113d3565b60006001600160e01b03198216637965db0b60e01b14806104cf57506301ffc9a760e01b6001600160e01b03198316145b92915050565b600080516020612d2d8339815191526104f463307b167960e11b611422565b60006104fe61142f565b600401546001600160a01b03169050801561052657610524630cf9d7bf60e41b82611453565b505b8261052f61142f565b60040180546001600160a01b0319166001600160a01b0392909216919091179055610561630cf9d7bf60e41b846114e0565b506040516001600160a01b03841681527f797f7e8ad76b743fbff71cb58d982a1bd35e4df14315d7687b187c1c5c257e4d906020015b60405180910390a1505050565b600080516020612ced8339815191526105c3630cf9d7bf60e41b611422565b816105cc61142f565b600301600085815260200190815260200160002060040160008282546105f29190612b02565b9091555082905061060161142f565b60010160008282546106139190612b02565b9091555050505050565b6000908152600080516020612d4d833981519152602052604090206001015490565b60008061064a61142f565b600084815260059190910160205260409020549050801561066b5780610678565b61067361142f565b600101545b9392505050565b6106888261061d565b61069181611422565b61069b83836114e0565b50505050565b6001600160a01b03811633146106ca5760405163334bd91960e11b815260040160405180910390fd5b6106d48282611453565b505050565b60408051808201825261076d9183906002908390839080828437600092019190915250610708915061142f9050565b6000868152600391909101602052604090819020815160808101928390529160049082845b81548152602001906001019080831161072d575050604080518082018252935088925060029150839083908082843760009201919091525061157b915050565b6106d45760405163f319be9560e01b815260040160405180910390fd5b600080516020612ced8339815191526107a9630cf9d7bf60e41b611422565b60006107b361142f565b600181015490915060005b8481101561085b578585828181106107d8576107d8612b15565b905060400201602001358360030160008888858181106107fa576107fa612b15565b90506040020160000135815260200190815260200160002060040160008282546108249190612b2b565b90915550869050858281811061083c5761083c612b15565b90506040020160200135826108519190612b2b565b91506001016107be565b50600182018190556040517fcb3fc06dd5b9108c2ccfca6812e638086d45dd7119dd53964eb3524e11a4b113906108959087908790612b3e565b60405180910390a15050505050565b600080516020612ced8339815191526108c3630cf9d7bf60e41b611422565b60006108cd61142f565b600181015490915060005b84811015610975578585828181106108f2576108f2612b15565b9050604002016020013583600301600088888581811061091457610914612b15565b905060400201600001358152602001908152602001600020600401600082825461093e9190612b02565b90915550869050858281811061095657610956612b15565b905060400201602001358261096b9190612b02565b91506001016108d8565b50600182018190556040517f66c9c86bb0b2a5e43f482b8ae3ec409cd83c878dca97ceeb2024a49a344e431c906108959087908790612b3e565b816000036109d0576040516338cdc61b60e21b815260040160405180910390fd5b60006109da61142f565b90506109e4612549565b60008060005b87811015610ae4576000898983818110610a0657610a06612b15565b90506020020135905081600014158015610a205750828111155b15610a3e5760405163692bf55560e01b815260040160405180910390fd5b600081815260038701602052604090206004810154919350839188811015610a8157604051638af6bdef60e01b8152600481018490526024015b60405180910390fd5b600582015460ff16610aa9576040516301550a7360e41b815260048101849052602401610a78565b610ab38187612b2b565b9550610ad682600001548360010154846002015485600301548b939291906116ab565b5050508060010190506109ea565b5085821015610b065760405163cabeb65560e01b815260040160405180910390fd5b604080518082018252610b5e918b906002908390839080828437600092019190915250610b369150869050611779565b604080518082018252908e90600290839083908082843760009201919091525061157b915050565b610b7b5760405163f319be9560e01b815260040160405180910390fd5b50505050505050505050565b6000610b9161142f565b60010154905090565b600080516020612ced833981519152610bb9630cf9d7bf60e41b611422565b81610bc261142f565b60009485526003016020526040909320600501805460ff1916931515939093179092555050565b7f0e77d43ee061e4790474d1cc9640c5af968b90a715297febeec5569632ea8e24610c1a63073bea1f60e11b611422565b6106d4630cf9d7bf60e41b836114e0565b6000610c3561142f565b600092835260030160205250604090206004015490565b6000610c56611897565b805490915060ff600160401b820416159067ffffffffffffffff16600081158015610c7e5750825b905060008267ffffffffffffffff166001148015610c9b5750303b155b905081158015610ca9575080155b15610cc75760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff191660011785558315610cf157845460ff60401b1916600160401b1785555b610d0263073bea1f60e11b336114e0565b508315610d4557845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602001610895565b5050505050565b6000610d5661142f565b600092835260030160205250604090206005015460ff1690565b600080516020612d2d833981519152610d8f63307b167960e11b611422565b81610d9861142f565b60008581526003919091016020526040902061069b916004612561565b600080516020612d2d833981519152610dd463307b167960e11b611422565b6000610dde61142f565b6000868152600391909101602052604090209050610dfe81846004612561565b5060058101805460ff19166001179055600481018054859190600090610e25908490612b2b565b90915550849050610e3461142f565b6001016000828254610e469190612b2b565b90915550505050505050565b604080518082018252610ea59186906002908390839080828437600092019190915250506040805160808181019092528792508691869060049083908390808284376000920191909152506118c0915050565b61069b57604051633f811e3960e11b815260040160405180910390fd5b6000918252600080516020612d4d833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b600080516020612ced833981519152610f19630cf9d7bf60e41b611422565b81610f2261142f565b60050160008561ffff16815260200190815260200160002060008282546106139190612b2b565b610f5161259f565b610f918484848080601f01602080910402602001604051908101604052809392919081815260200183838082843760009201919091525061197792505050565b949350505050565b6000610fa361142f565b546001600160a01b0316919050565b600080516020612ced833981519152610fd1630cf9d7bf60e41b611422565b6000805b8381101561101357610fff858583818110610ff257610ff2612b15565b90506020020135876119ee565b6110099083612b2b565b9150600101610fd5565b508061101d61142f565b60050160008861ffff168152602001908152602001600020819055507fc32e19b0b3c968ec2ad3ecf6420cfeac8f1a79d7870c6da28207d5ea499fde158686868660405161106e9493929190612b83565b60405180910390a1505050505050565b600080516020612d2d83398151915261109d63307b167960e11b611422565b60006110a761142f565b60008481526003919091016020526040902060058101805460ff1916905560048101549091506110d561142f565b60010160008282546110e79190612b02565b909155505060006004909101555050565b6111006125bd565b600061110a61142f565b6000848152600391909101602052604081209150810154600003611141576040516301fa53c760e11b815260040160405180910390fd5b600581015460ff16611169576040516301550a7360e41b815260048101849052602401610a78565b60408051608081019182905290829060049082845b81548152602001906001019080831161117e575050505050915050919050565b6111a78261061d565b6111b081611422565b61069b8383611453565b600080516020612ced8339815191526111d9630cf9d7bf60e41b611422565b816111e261142f565b600301600085815260200190815260200160002060040160008282546112089190612b2b565b9091555082905061121761142f565b60010160008282546106139190612b2b565b7f0e77d43ee061e4790474d1cc9640c5af968b90a715297febeec5569632ea8e2461125a63073bea1f60e11b611422565b600061126461142f565b546001600160a01b03169050801561129b5761128763307b167960e11b82611453565b50611299630cf9d7bf60e41b82611453565b505b826112a461142f565b80546001600160a01b0319166001600160a01b03929092169190911790556112d363307b167960e11b846114e0565b506112e5630cf9d7bf60e41b846114e0565b506040516001600160a01b03841681527fff7dfc53b4a07266bc3bbaabbdb9992fc67be75384df0de05509a5cfdae7510190602001610597565b600080516020612ced83398151915261133e630cf9d7bf60e41b611422565b600060015b8481116113705761135481856119ee565b61135e9083612b2b565b915061136981612bd0565b9050611343565b508061137a61142f565b61ffff87166000818152600592909201602090815260409283902093909355815190815291820186905281018490527f5a0cbf3f4ff24ea3dcc0680c9e2ab134f24e152cf4382343908507e4338d4b4c90606001610895565b600080516020612ced8339815191526113f2630cf9d7bf60e41b611422565b816113fb61142f565b60050160008561ffff16815260200190815260200160002060008282546106139190612b02565b61142c8133611a3d565b50565b7fb11bca917dd8ecd11e8a1c64799b2b95bacfaf4c224d49c0ca8dbc14a8d7976d90565b6000600080516020612d4d83398151915261146e8484610ec2565b156114cf576000848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506104cf565b60009150506104cf565b5092915050565b6000600080516020612d4d8339815191526114fb8484610ec2565b6114cf576000848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556115313390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506104cf565b600061158684611a7a565b1580611598575061159682611a7a565b155b156115a557506000610678565b60405184518152602085015160208201527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c260408201527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608201527f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec60808201527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60a0820152825160c0820152602083015160e08201526020840151610100820152835161012082015260608401516101408201526040840151610160820152600080526020600061018083600862061a80fa6000516001141695945050505050565b84516116c5600080516020612d0d83398151915286612be9565b60c08201526116e2600080516020612d0d83398151915285612be9565b60e08201526116ff600080516020612d0d83398151915284612be9565b61010082015261171d600080516020612d0d83398151915283612be9565b61012082015260a08101516080820151176000036117685760c081015160e0820151610100830151610120840151600160808601526060850152604084015260208301528152611771565b61177181611b0f565b505050505050565b6117816125bd565b8151608081015160a09091015180821760000361179f575050919050565b60006117e8600080516020612d0d83398151915280848509600080516020612d0d833981519152868709086117e36002600080516020612d0d833981519152612b02565b611f53565b9050600080516020612d0d8339815191528184099250600080516020612d0d8339815191528161182684600080516020612d0d833981519152612b02565b09915060008061183885858787611fa7565b88518051929450909250611856919060015b60200201518484611fa7565b6020880152865261186982828787611fa7565b885160408101519294509092506118829190600361184a565b60608801526040870152509395945050505050565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006104cf565b60006118cb85611a7a565b6118d757506000610f91565b604080516001600160a01b03808716602083015285169181019190915246606082015260009060800160405160208183030381529060405280519060200120905061196d86846119687f536e32096d745cb431ecc9c1df62d1566bc52bb6b2e3c32cf4666bcae127fc6d8560405160200161195491815260200190565b604051602081830303815290604052611977565b61157b565b9695505050505050565b61197f61259f565b60008061198c858561201b565b9150915060008061199c8461229e565b915091506000806119ac8561229e565b91509150600060405185815284602082015283604082015282606082015260408960808360065afa915050806119e157600080fd5b5050505050505092915050565b6000806119f961142f565b6000858152600391909101602052604090206004810154909150838110801590611a275750600582015460ff165b611a32576000611a34565b805b95945050505050565b611a478282610ec2565b611a765760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610a78565b5050565b8051602082015160009190600080516020612d0d83398151915282101580611ab05750600080516020612d0d8339815191528110155b15611abf575060009392505050565b600080516020612d0d8339815191526003600080516020612d0d83398151915284600080516020612d0d8339815191528687090908600080516020612d0d83398151915282830914949350505050565b611e91565b8151602083015184516020860151600080516020612d0d83398151915280828509600080516020612d0d83398151915203600080516020612d0d833981519152848709088552600080516020612d0d83398151915280838509600080516020612d0d83398151915283870908602086015250505050505050565b81516020830151600080516020612d0d8339815191528082600080516020612d0d833981519152038408600080516020612d0d833981519152838508098352600080516020612d0d833981519152818309915050600080516020612d0d8339815191528182086020830152505050565b600080516020612d0d8339815191528351600080516020612d0d833981519152038351088152600080516020612d0d8339815191526020840151600080516020612d0d833981519152036020840151086020820152505050565b600080516020612d0d83398151915283518351088152600080516020612d0d83398151915260208401516020840151086020820152505050565b611ca461014082016102008301611b8e565b611cbb610200820161014083016102408401611b14565b611cce6102008201826102808401611b14565b611ce061014082016080830180611b14565b611cee610180820182611b8e565b611cfd61024082018283611bfe565b611d0c61028082018283611bfe565b611d1b61028082018283611bfe565b611d2d61024082016040830181611b14565b611d3c81610280810180611bfe565b611d526102808201610180830160408401611b14565b61142c61024082016040830180611bfe565b611d7661010082016102408301611b8e565b611d8c610240820160c083016102808401611b14565b611d9b61028082018080611c58565b611daa61028082018080611c58565b611dbb60c082016101808301611b8e565b611dce6101808201806102008401611c58565b611de16101808201610200830180611c58565b611def610200820182611b8e565b611dfe61028082018283611bfe565b611e0d61028082018283611bfe565b611e1c81610280810180611bfe565b611e326102808201610200830160408401611b14565b611e40610240820180611b8e565b611e4f61024082018080611c58565b611e5e61024082018080611c58565b611e6d61024082018080611c58565b611e7f61024082016040830180611bfe565b61142c61010082018060808401611c58565b611ea2608082016101c08301611b8e565b611eb86101c0820160c083016101408401611b14565b611ec781610140810180611bfe565b611edd6101c08201608083016102008401611b14565b611ef4610200820161010083016101808401611b14565b611f0660408201610180830180611bfe565b61016081015161014082015117158015611f4a576101a082015161018083015117158015611f37576106d483611d64565b60006080840152600060a0840152505050565b611a7682611c92565b6000806040516020815260208082015260206040820152846060820152836080820152600080516020612d0d83398151915260a08201526020600060c08360055afa9150506000519150806114d957600080fd5b600080600080516020612d0d83398151915280848709611fd590600080516020612d0d833981519152612b02565b600080516020612d0d833981519152868909089150600080516020612d0d83398151915280858709600080516020612d0d83398151915285890908905094509492505050565b6000806000600260008086606060008a60206040516020016120439796959493929190612c3b565b60408051601f198184030181529082905261205d91612c98565b602060405180830381855afa15801561207a573d6000803e3d6000fd5b5050506040513d601f19601f8201168201806040525081019061209d9190612ca4565b9050600060028260018860206040516020016120bc9493929190612cbd565b60408051601f19818403018152908290526120d691612c98565b602060405180830381855afa1580156120f3573d6000803e3d6000fd5b5050506040513d601f19601f820116820180604052508101906121169190612ca4565b90506000600282841860028960206040516020016121379493929190612cbd565b60408051601f198184030181529082905261215191612c98565b602060405180830381855afa15801561216e573d6000803e3d6000fd5b5050506040513d601f19601f820116820180604052508101906121919190612ca4565b90506000600282851860038a60206040516020016121b29493929190612cbd565b60408051601f19818403018152908290526121cc91612c98565b602060405180830381855afa1580156121e9573d6000803e3d6000fd5b5050506040513d601f19601f8201168201806040525081019061220c9190612ca4565b9050600080516020612d0d833981519152608083901c600080516020612d0d833981519152600160801b860908600080516020612d0d83398151915282600080516020612d0d8339815191527f0e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d6fffffffffffffffffffffffffffffffff8716090895509550505050505b9250929050565b60008060006122cd847f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611f53565b9050600084600080516020612d0d8339815191528384091490506000600080516020612d0d8339815191526004600080516020612d0d8339815191528889090890506000600080516020612d0d8339815191528777b3c4d79d41a91759a9e4c7e359b6b89eaec68e62effffffd099050600061236d600080516020612d0d8339815191528484096117e36002600080516020612d0d833981519152612b02565b90506000600080516020612d0d83398151915282600080516020612d0d8339815191528586090990506000600080516020612d0d83398151915280838c096123c390600080516020612d0d833981519152612b02565b7759e26bcea0d48bacd4f263f1acdb5c4f5763473177fffffe0898506123e8896124c6565b90985090508061242e57600080516020612d0d83398151915260018a0861241d90600080516020612d0d833981519152612b02565b9850612428896124c6565b90985090505b8061249057600080516020612d0d8339815191528586099450600080516020612d0d8339815191528386099150600080516020612d0d8339815191526001600080516020612d0d83398151915284850908985061248a896124c6565b90985090505b8061249a57600080fd5b856124ba576124b788600080516020612d0d833981519152612b02565b97505b50505050505050915091565b60008080600080516020612d0d8339815191526003600080516020612d0d83398151915286600080516020612d0d8339815191528889090908905061252b817f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611f53565b925080600080516020612d0d83398151915284850914915050915091565b604051806020016040528061255c6125db565b905290565b826004810192821561258f579160200282015b8281111561258f578235825591602001919060010190612574565b5061259b9291506125fa565b5090565b60405180604001604052806002906020820280368337509192915050565b60405180608001604052806004906020820280368337509192915050565b604051806102c001604052806016906020820280368337509192915050565b5b8082111561259b57600081556001016125fb565b60006020828403121561262157600080fd5b81356001600160e01b03198116811461067857600080fd5b80356001600160a01b038116811461265057600080fd5b919050565b60006020828403121561266757600080fd5b61067882612639565b6000806040838503121561268357600080fd5b50508035926020909101359150565b6000602082840312156126a457600080fd5b5035919050565b600080604083850312156126be57600080fd5b823591506126ce60208401612639565b90509250929050565b80604081018310156104cf57600080fd5b600080600060a084860312156126fd57600080fd5b8335925061270e85602086016126d7565b915061271d85606086016126d7565b90509250925092565b6000806020838503121561273957600080fd5b823567ffffffffffffffff81111561275057600080fd5b8301601f8101851361276157600080fd5b803567ffffffffffffffff81111561277857600080fd5b8560208260061b840101111561278d57600080fd5b6020919091019590945092505050565b60008083601f8401126127af57600080fd5b50813567ffffffffffffffff8111156127c757600080fd5b6020830191508360208260051b850101111561229757600080fd5b60008060008060008060e087890312156127fb57600080fd5b61280588886126d7565b955061281488604089016126d7565b9450608087013567ffffffffffffffff81111561283057600080fd5b61283c89828a0161279d565b979a9699509760a08101359660c09091013595509350505050565b6000806040838503121561286a57600080fd5b823591506020830135801515811461288157600080fd5b809150509250929050565b80608081018310156104cf57600080fd5b60008060a083850312156128b057600080fd5b823591506126ce846020850161288c565b600080600060c084860312156128d657600080fd5b833592506020840135915061271d856040860161288c565b60008060008084860361010081121561290657600080fd5b604081121561291457600080fd5b5084935061292460408601612639565b925061293260608601612639565b9150612941866080870161288c565b905092959194509250565b803561ffff8116811461265057600080fd5b6000806040838503121561297157600080fd5b61297a8361294c565b946020939093013593505050565b60008060006040848603121561299d57600080fd5b83359250602084013567ffffffffffffffff8111156129bb57600080fd5b8401601f810186136129cc57600080fd5b803567ffffffffffffffff8111156129e357600080fd5b8660208284010111156129f557600080fd5b939660209190910195509293505050565b60408101818360005b6002811015612a2e578151835260209283019290910190600101612a0f565b50505092915050565b60008060008060608587031215612a4d57600080fd5b612a568561294c565b935060208501359250604085013567ffffffffffffffff811115612a7957600080fd5b612a858782880161279d565b95989497509550505050565b60808101818360005b6004811015612a2e578151835260209283019290910190600101612a9a565b600080600060608486031215612ace57600080fd5b612ad78461294c565b95602085013595506040909401359392505050565b634e487b7160e01b600052601160045260246000fd5b818103818111156104cf576104cf612aec565b634e487b7160e01b600052603260045260246000fd5b808201808211156104cf576104cf612aec565b6020808252810182905260008360408301825b85811015612b7957823582526020808401359083015260409283019290910190600101612b51565b5095945050505050565b61ffff8516815260208101849052606060408201819052810182905260006001600160fb1b03831115612bb557600080fd5b8260051b808560808501379190910160800195945050505050565b600060018201612be257612be2612aec565b5060010190565b600082612c0657634e487b7160e01b600052601260045260246000fd5b500690565b6000815160005b81811015612c2c5760208185018101518683015201612c12565b50600093019283525090919050565b8781528660208201526000612c536040830188612c0b565b60f09690961b6001600160f01b0319168652505060f892831b6001600160f81b03199081166002860152600385019290925290911b1660238201526024019392505050565b60006106788284612c0b565b600060208284031215612cb657600080fd5b5051919050565b9384526001600160f81b031960f893841b81166020860152602185019290925290911b1660418201526042019056fecf9d7bf0903885950cb550f589bc4322f20a83930320407210abfa9412bae89930644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760f62cf2d014596a4a204d47a43d9e5c4c06538f3f42269ea52ba344e21103b402dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800",
}

// OBLS is an auto generated Go binding around an Ethereum contract.
type OBLS struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OBLS) GetABI() abi.ABI {
	return c.abi
}

// NewOBLS creates a new instance of OBLS.
func NewOBLS() *OBLS {
	parsed, err := OBLSMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OBLS{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OBLS) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (oBLS *OBLS) PackDEFAULTADMINROLE() []byte {
	enc, err := oBLS.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (oBLS *OBLS) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return oBLS.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (oBLS *OBLS) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := oBLS.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDecreaseBatchOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533df08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decreaseBatchOperatorVotingPower((uint256,uint256)[] operators) returns()
func (oBLS *OBLS) PackDecreaseBatchOperatorVotingPower(operators []OperatorVotingPower) []byte {
	enc, err := oBLS.abi.Pack("decreaseBatchOperatorVotingPower", operators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecreaseBatchOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533df08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decreaseBatchOperatorVotingPower((uint256,uint256)[] operators) returns()
func (oBLS *OBLS) TryPackDecreaseBatchOperatorVotingPower(operators []OperatorVotingPower) ([]byte, error) {
	return oBLS.abi.Pack("decreaseBatchOperatorVotingPower", operators)
}

// PackDecreaseOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f527ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decreaseOperatorVotingPower(uint256 index, uint256 power) returns()
func (oBLS *OBLS) PackDecreaseOperatorVotingPower(index *big.Int, power *big.Int) []byte {
	enc, err := oBLS.abi.Pack("decreaseOperatorVotingPower", index, power)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecreaseOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f527ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decreaseOperatorVotingPower(uint256 index, uint256 power) returns()
func (oBLS *OBLS) TryPackDecreaseOperatorVotingPower(index *big.Int, power *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("decreaseOperatorVotingPower", index, power)
}

// PackDecreaseOperatorVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff1e2c28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decreaseOperatorVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 power) returns()
func (oBLS *OBLS) PackDecreaseOperatorVotingPowerPerTaskDefinition(taskDefinitionId uint16, power *big.Int) []byte {
	enc, err := oBLS.abi.Pack("decreaseOperatorVotingPowerPerTaskDefinition", taskDefinitionId, power)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecreaseOperatorVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff1e2c28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decreaseOperatorVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 power) returns()
func (oBLS *OBLS) TryPackDecreaseOperatorVotingPowerPerTaskDefinition(taskDefinitionId uint16, power *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("decreaseOperatorVotingPowerPerTaskDefinition", taskDefinitionId, power)
}

// PackGetOblsManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3dfe1e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOblsManager() view returns(address)
func (oBLS *OBLS) PackGetOblsManager() []byte {
	enc, err := oBLS.abi.Pack("getOblsManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOblsManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3dfe1e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOblsManager() view returns(address)
func (oBLS *OBLS) TryPackGetOblsManager() ([]byte, error) {
	return oBLS.abi.Pack("getOblsManager")
}

// UnpackGetOblsManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3dfe1e8.
//
// Solidity: function getOblsManager() view returns(address)
func (oBLS *OBLS) UnpackGetOblsManager(data []byte) (common.Address, error) {
	out, err := oBLS.abi.Unpack("getOblsManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetOperatorBLSPubKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4af0b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperatorBLSPubKey(uint256 index) view returns(uint256[4])
func (oBLS *OBLS) PackGetOperatorBLSPubKey(index *big.Int) []byte {
	enc, err := oBLS.abi.Pack("getOperatorBLSPubKey", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperatorBLSPubKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4af0b9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperatorBLSPubKey(uint256 index) view returns(uint256[4])
func (oBLS *OBLS) TryPackGetOperatorBLSPubKey(index *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("getOperatorBLSPubKey", index)
}

// UnpackGetOperatorBLSPubKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4af0b9c.
//
// Solidity: function getOperatorBLSPubKey(uint256 index) view returns(uint256[4])
func (oBLS *OBLS) UnpackGetOperatorBLSPubKey(data []byte) ([4]*big.Int, error) {
	out, err := oBLS.abi.Unpack("getOperatorBLSPubKey", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (oBLS *OBLS) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := oBLS.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (oBLS *OBLS) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return oBLS.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (oBLS *OBLS) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := oBLS.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (oBLS *OBLS) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := oBLS.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (oBLS *OBLS) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return oBLS.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (oBLS *OBLS) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := oBLS.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (oBLS *OBLS) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return oBLS.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (oBLS *OBLS) UnpackHasRole(data []byte) (bool, error) {
	out, err := oBLS.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashToPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa850a909.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashToPoint(bytes32 domain, bytes message) view returns(uint256[2])
func (oBLS *OBLS) PackHashToPoint(domain [32]byte, message []byte) []byte {
	enc, err := oBLS.abi.Pack("hashToPoint", domain, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashToPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa850a909.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashToPoint(bytes32 domain, bytes message) view returns(uint256[2])
func (oBLS *OBLS) TryPackHashToPoint(domain [32]byte, message []byte) ([]byte, error) {
	return oBLS.abi.Pack("hashToPoint", domain, message)
}

// UnpackHashToPoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa850a909.
//
// Solidity: function hashToPoint(bytes32 domain, bytes message) view returns(uint256[2])
func (oBLS *OBLS) UnpackHashToPoint(data []byte) ([2]*big.Int, error) {
	out, err := oBLS.abi.Unpack("hashToPoint", data)
	if err != nil {
		return *new([2]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([2]*big.Int)).(*[2]*big.Int)
	return out0, nil
}

// PackIncreaseBatchOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63f903cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function increaseBatchOperatorVotingPower((uint256,uint256)[] operators) returns()
func (oBLS *OBLS) PackIncreaseBatchOperatorVotingPower(operators []OperatorVotingPower) []byte {
	enc, err := oBLS.abi.Pack("increaseBatchOperatorVotingPower", operators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncreaseBatchOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63f903cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function increaseBatchOperatorVotingPower((uint256,uint256)[] operators) returns()
func (oBLS *OBLS) TryPackIncreaseBatchOperatorVotingPower(operators []OperatorVotingPower) ([]byte, error) {
	return oBLS.abi.Pack("increaseBatchOperatorVotingPower", operators)
}

// PackIncreaseOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66f643d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function increaseOperatorVotingPower(uint256 index, uint256 power) returns()
func (oBLS *OBLS) PackIncreaseOperatorVotingPower(index *big.Int, power *big.Int) []byte {
	enc, err := oBLS.abi.Pack("increaseOperatorVotingPower", index, power)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncreaseOperatorVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd66f643d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function increaseOperatorVotingPower(uint256 index, uint256 power) returns()
func (oBLS *OBLS) TryPackIncreaseOperatorVotingPower(index *big.Int, power *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("increaseOperatorVotingPower", index, power)
}

// PackIncreaseOperatorVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f438be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function increaseOperatorVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 power) returns()
func (oBLS *OBLS) PackIncreaseOperatorVotingPowerPerTaskDefinition(taskDefinitionId uint16, power *big.Int) []byte {
	enc, err := oBLS.abi.Pack("increaseOperatorVotingPowerPerTaskDefinition", taskDefinitionId, power)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncreaseOperatorVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f438be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function increaseOperatorVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 power) returns()
func (oBLS *OBLS) TryPackIncreaseOperatorVotingPowerPerTaskDefinition(taskDefinitionId uint16, power *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("increaseOperatorVotingPowerPerTaskDefinition", taskDefinitionId, power)
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize() returns()
func (oBLS *OBLS) PackInitialize() []byte {
	enc, err := oBLS.abi.Pack("initialize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8129fc1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize() returns()
func (oBLS *OBLS) TryPackInitialize() ([]byte, error) {
	return oBLS.abi.Pack("initialize")
}

// PackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82afd23b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActive(uint256 index) view returns(bool)
func (oBLS *OBLS) PackIsActive(index *big.Int) []byte {
	enc, err := oBLS.abi.Pack("isActive", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82afd23b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActive(uint256 index) view returns(bool)
func (oBLS *OBLS) TryPackIsActive(index *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("isActive", index)
}

// UnpackIsActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82afd23b.
//
// Solidity: function isActive(uint256 index) view returns(bool)
func (oBLS *OBLS) UnpackIsActive(data []byte) (bool, error) {
	out, err := oBLS.abi.Unpack("isActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackModifyOperatorActiveStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67ad3232.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modifyOperatorActiveStatus(uint256 index, bool active) returns()
func (oBLS *OBLS) PackModifyOperatorActiveStatus(index *big.Int, active bool) []byte {
	enc, err := oBLS.abi.Pack("modifyOperatorActiveStatus", index, active)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModifyOperatorActiveStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67ad3232.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modifyOperatorActiveStatus(uint256 index, bool active) returns()
func (oBLS *OBLS) TryPackModifyOperatorActiveStatus(index *big.Int, active bool) ([]byte, error) {
	return oBLS.abi.Pack("modifyOperatorActiveStatus", index, active)
}

// PackModifyOperatorBlsKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d897a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modifyOperatorBlsKey(uint256 index, uint256[4] blsKey) returns()
func (oBLS *OBLS) PackModifyOperatorBlsKey(index *big.Int, blsKey [4]*big.Int) []byte {
	enc, err := oBLS.abi.Pack("modifyOperatorBlsKey", index, blsKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModifyOperatorBlsKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d897a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modifyOperatorBlsKey(uint256 index, uint256[4] blsKey) returns()
func (oBLS *OBLS) TryPackModifyOperatorBlsKey(index *big.Int, blsKey [4]*big.Int) ([]byte, error) {
	return oBLS.abi.Pack("modifyOperatorBlsKey", index, blsKey)
}

// PackRegisterOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x891a80bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerOperator(uint256 index, uint256 power, uint256[4] blsKey) returns()
func (oBLS *OBLS) PackRegisterOperator(index *big.Int, power *big.Int, blsKey [4]*big.Int) []byte {
	enc, err := oBLS.abi.Pack("registerOperator", index, power, blsKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x891a80bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerOperator(uint256 index, uint256 power, uint256[4] blsKey) returns()
func (oBLS *OBLS) TryPackRegisterOperator(index *big.Int, power *big.Int, blsKey [4]*big.Int) ([]byte, error) {
	return oBLS.abi.Pack("registerOperator", index, power, blsKey)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (oBLS *OBLS) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := oBLS.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (oBLS *OBLS) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return oBLS.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (oBLS *OBLS) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := oBLS.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (oBLS *OBLS) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return oBLS.abi.Pack("revokeRole", role, account)
}

// PackSetOblsManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9835b61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOblsManager(address manager) returns()
func (oBLS *OBLS) PackSetOblsManager(manager common.Address) []byte {
	enc, err := oBLS.abi.Pack("setOblsManager", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOblsManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9835b61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOblsManager(address manager) returns()
func (oBLS *OBLS) TryPackSetOblsManager(manager common.Address) ([]byte, error) {
	return oBLS.abi.Pack("setOblsManager", manager)
}

// PackSetOblsSharesSyncer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1164224e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOblsSharesSyncer(address syncer) returns()
func (oBLS *OBLS) PackSetOblsSharesSyncer(syncer common.Address) []byte {
	enc, err := oBLS.abi.Pack("setOblsSharesSyncer", syncer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOblsSharesSyncer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1164224e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOblsSharesSyncer(address syncer) returns()
func (oBLS *OBLS) TryPackSetOblsSharesSyncer(syncer common.Address) ([]byte, error) {
	return oBLS.abi.Pack("setOblsSharesSyncer", syncer)
}

// PackSetTotalVotingPowerPerRestrictedTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca87bf8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTotalVotingPowerPerRestrictedTaskDefinition(uint16 taskDefinitionId, uint256 minimumVotingPower, uint256[] restrictedAttesterIds) returns()
func (oBLS *OBLS) PackSetTotalVotingPowerPerRestrictedTaskDefinition(taskDefinitionId uint16, minimumVotingPower *big.Int, restrictedAttesterIds []*big.Int) []byte {
	enc, err := oBLS.abi.Pack("setTotalVotingPowerPerRestrictedTaskDefinition", taskDefinitionId, minimumVotingPower, restrictedAttesterIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTotalVotingPowerPerRestrictedTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca87bf8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTotalVotingPowerPerRestrictedTaskDefinition(uint16 taskDefinitionId, uint256 minimumVotingPower, uint256[] restrictedAttesterIds) returns()
func (oBLS *OBLS) TryPackSetTotalVotingPowerPerRestrictedTaskDefinition(taskDefinitionId uint16, minimumVotingPower *big.Int, restrictedAttesterIds []*big.Int) ([]byte, error) {
	return oBLS.abi.Pack("setTotalVotingPowerPerRestrictedTaskDefinition", taskDefinitionId, minimumVotingPower, restrictedAttesterIds)
}

// PackSetTotalVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe010f957.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTotalVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 numOfTotalOperators, uint256 minimumVotingPower) returns()
func (oBLS *OBLS) PackSetTotalVotingPowerPerTaskDefinition(taskDefinitionId uint16, numOfTotalOperators *big.Int, minimumVotingPower *big.Int) []byte {
	enc, err := oBLS.abi.Pack("setTotalVotingPowerPerTaskDefinition", taskDefinitionId, numOfTotalOperators, minimumVotingPower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTotalVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe010f957.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTotalVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 numOfTotalOperators, uint256 minimumVotingPower) returns()
func (oBLS *OBLS) TryPackSetTotalVotingPowerPerTaskDefinition(taskDefinitionId uint16, numOfTotalOperators *big.Int, minimumVotingPower *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("setTotalVotingPowerPerTaskDefinition", taskDefinitionId, numOfTotalOperators, minimumVotingPower)
}

// PackSetVotingPowerSyncer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c778aae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPowerSyncer(address syncer) returns()
func (oBLS *OBLS) PackSetVotingPowerSyncer(syncer common.Address) []byte {
	enc, err := oBLS.abi.Pack("setVotingPowerSyncer", syncer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPowerSyncer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c778aae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPowerSyncer(address syncer) returns()
func (oBLS *OBLS) TryPackSetVotingPowerSyncer(syncer common.Address) ([]byte, error) {
	return oBLS.abi.Pack("setVotingPowerSyncer", syncer)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (oBLS *OBLS) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := oBLS.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (oBLS *OBLS) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return oBLS.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (oBLS *OBLS) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := oBLS.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTotalVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x671b3793.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalVotingPower() view returns(uint256)
func (oBLS *OBLS) PackTotalVotingPower() []byte {
	enc, err := oBLS.abi.Pack("totalVotingPower")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x671b3793.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalVotingPower() view returns(uint256)
func (oBLS *OBLS) TryPackTotalVotingPower() ([]byte, error) {
	return oBLS.abi.Pack("totalVotingPower")
}

// UnpackTotalVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x671b3793.
//
// Solidity: function totalVotingPower() view returns(uint256)
func (oBLS *OBLS) UnpackTotalVotingPower(data []byte) (*big.Int, error) {
	out, err := oBLS.abi.Unpack("totalVotingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255da331.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalVotingPowerPerTaskDefinition(uint256 id) view returns(uint256)
func (oBLS *OBLS) PackTotalVotingPowerPerTaskDefinition(id *big.Int) []byte {
	enc, err := oBLS.abi.Pack("totalVotingPowerPerTaskDefinition", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalVotingPowerPerTaskDefinition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x255da331.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalVotingPowerPerTaskDefinition(uint256 id) view returns(uint256)
func (oBLS *OBLS) TryPackTotalVotingPowerPerTaskDefinition(id *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("totalVotingPowerPerTaskDefinition", id)
}

// UnpackTotalVotingPowerPerTaskDefinition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x255da331.
//
// Solidity: function totalVotingPowerPerTaskDefinition(uint256 id) view returns(uint256)
func (oBLS *OBLS) UnpackTotalVotingPowerPerTaskDefinition(data []byte) (*big.Int, error) {
	out, err := oBLS.abi.Unpack("totalVotingPowerPerTaskDefinition", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnRegisterOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf33bccc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unRegisterOperator(uint256 index) returns()
func (oBLS *OBLS) PackUnRegisterOperator(index *big.Int) []byte {
	enc, err := oBLS.abi.Pack("unRegisterOperator", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnRegisterOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf33bccc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unRegisterOperator(uint256 index) returns()
func (oBLS *OBLS) TryPackUnRegisterOperator(index *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("unRegisterOperator", index)
}

// PackValidateOperatorSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53c051bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validateOperatorSignature(uint256 index, uint256[2] message, uint256[2] signature) view returns()
func (oBLS *OBLS) PackValidateOperatorSignature(index *big.Int, message [2]*big.Int, signature [2]*big.Int) []byte {
	enc, err := oBLS.abi.Pack("validateOperatorSignature", index, message, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidateOperatorSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53c051bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validateOperatorSignature(uint256 index, uint256[2] message, uint256[2] signature) view returns()
func (oBLS *OBLS) TryPackValidateOperatorSignature(index *big.Int, message [2]*big.Int, signature [2]*big.Int) ([]byte, error) {
	return oBLS.abi.Pack("validateOperatorSignature", index, message, signature)
}

// PackVerifyAuthSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ebaaa3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAuthSignature((uint256[2]) signature, address operator, address account, uint256[4] blsKey) view returns()
func (oBLS *OBLS) PackVerifyAuthSignature(signature AuthSignature, operator common.Address, account common.Address, blsKey [4]*big.Int) []byte {
	enc, err := oBLS.abi.Pack("verifyAuthSignature", signature, operator, account, blsKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAuthSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ebaaa3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAuthSignature((uint256[2]) signature, address operator, address account, uint256[4] blsKey) view returns()
func (oBLS *OBLS) TryPackVerifyAuthSignature(signature AuthSignature, operator common.Address, account common.Address, blsKey [4]*big.Int) ([]byte, error) {
	return oBLS.abi.Pack("verifyAuthSignature", signature, operator, account, blsKey)
}

// PackVerifySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c46475.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifySignature(uint256[2] message, uint256[2] signature, uint256[] indexes, uint256 requiredVotingPower, uint256 minimumVotingPower) view returns()
func (oBLS *OBLS) PackVerifySignature(message [2]*big.Int, signature [2]*big.Int, indexes []*big.Int, requiredVotingPower *big.Int, minimumVotingPower *big.Int) []byte {
	enc, err := oBLS.abi.Pack("verifySignature", message, signature, indexes, requiredVotingPower, minimumVotingPower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c46475.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifySignature(uint256[2] message, uint256[2] signature, uint256[] indexes, uint256 requiredVotingPower, uint256 minimumVotingPower) view returns()
func (oBLS *OBLS) TryPackVerifySignature(message [2]*big.Int, signature [2]*big.Int, indexes []*big.Int, requiredVotingPower *big.Int, minimumVotingPower *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("verifySignature", message, signature, indexes, requiredVotingPower, minimumVotingPower)
}

// PackVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72c4a927.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPower(uint256 index) view returns(uint256)
func (oBLS *OBLS) PackVotingPower(index *big.Int) []byte {
	enc, err := oBLS.abi.Pack("votingPower", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72c4a927.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPower(uint256 index) view returns(uint256)
func (oBLS *OBLS) TryPackVotingPower(index *big.Int) ([]byte, error) {
	return oBLS.abi.Pack("votingPower", index)
}

// UnpackVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72c4a927.
//
// Solidity: function votingPower(uint256 index) view returns(uint256)
func (oBLS *OBLS) UnpackVotingPower(data []byte) (*big.Int, error) {
	out, err := oBLS.abi.Unpack("votingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// OBLSDecreaseBatchOperatorVotingPower represents a DecreaseBatchOperatorVotingPower event raised by the OBLS contract.
type OBLSDecreaseBatchOperatorVotingPower struct {
	OperatorsVotingPower []OperatorVotingPower
	Raw                  *types.Log // Blockchain specific contextual infos
}

const OBLSDecreaseBatchOperatorVotingPowerEventName = "DecreaseBatchOperatorVotingPower"

// ContractEventName returns the user-defined event name.
func (OBLSDecreaseBatchOperatorVotingPower) ContractEventName() string {
	return OBLSDecreaseBatchOperatorVotingPowerEventName
}

// UnpackDecreaseBatchOperatorVotingPowerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DecreaseBatchOperatorVotingPower((uint256,uint256)[] operatorsVotingPower)
func (oBLS *OBLS) UnpackDecreaseBatchOperatorVotingPowerEvent(log *types.Log) (*OBLSDecreaseBatchOperatorVotingPower, error) {
	event := "DecreaseBatchOperatorVotingPower"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSDecreaseBatchOperatorVotingPower)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSIncreaseBatchOperatorVotingPower represents a IncreaseBatchOperatorVotingPower event raised by the OBLS contract.
type OBLSIncreaseBatchOperatorVotingPower struct {
	OperatorsVotingPower []OperatorVotingPower
	Raw                  *types.Log // Blockchain specific contextual infos
}

const OBLSIncreaseBatchOperatorVotingPowerEventName = "IncreaseBatchOperatorVotingPower"

// ContractEventName returns the user-defined event name.
func (OBLSIncreaseBatchOperatorVotingPower) ContractEventName() string {
	return OBLSIncreaseBatchOperatorVotingPowerEventName
}

// UnpackIncreaseBatchOperatorVotingPowerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IncreaseBatchOperatorVotingPower((uint256,uint256)[] operatorsVotingPower)
func (oBLS *OBLS) UnpackIncreaseBatchOperatorVotingPowerEvent(log *types.Log) (*OBLSIncreaseBatchOperatorVotingPower, error) {
	event := "IncreaseBatchOperatorVotingPower"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSIncreaseBatchOperatorVotingPower)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSInitialized represents a Initialized event raised by the OBLS contract.
type OBLSInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const OBLSInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (OBLSInitialized) ContractEventName() string {
	return OBLSInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (oBLS *OBLS) UnpackInitializedEvent(log *types.Log) (*OBLSInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSInitialized)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSRoleAdminChanged represents a RoleAdminChanged event raised by the OBLS contract.
type OBLSRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const OBLSRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (OBLSRoleAdminChanged) ContractEventName() string {
	return OBLSRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (oBLS *OBLS) UnpackRoleAdminChangedEvent(log *types.Log) (*OBLSRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSRoleGranted represents a RoleGranted event raised by the OBLS contract.
type OBLSRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const OBLSRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (OBLSRoleGranted) ContractEventName() string {
	return OBLSRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (oBLS *OBLS) UnpackRoleGrantedEvent(log *types.Log) (*OBLSRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSRoleGranted)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSRoleRevoked represents a RoleRevoked event raised by the OBLS contract.
type OBLSRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const OBLSRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (OBLSRoleRevoked) ContractEventName() string {
	return OBLSRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (oBLS *OBLS) UnpackRoleRevokedEvent(log *types.Log) (*OBLSRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSRoleRevoked)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSSetOBLSManager represents a SetOBLSManager event raised by the OBLS contract.
type OBLSSetOBLSManager struct {
	NewOBLSManager common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const OBLSSetOBLSManagerEventName = "SetOBLSManager"

// ContractEventName returns the user-defined event name.
func (OBLSSetOBLSManager) ContractEventName() string {
	return OBLSSetOBLSManagerEventName
}

// UnpackSetOBLSManagerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetOBLSManager(address newOBLSManager)
func (oBLS *OBLS) UnpackSetOBLSManagerEvent(log *types.Log) (*OBLSSetOBLSManager, error) {
	event := "SetOBLSManager"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSSetOBLSManager)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSSetTotalVotingPowerPerRestrictedTaskDefinition represents a SetTotalVotingPowerPerRestrictedTaskDefinition event raised by the OBLS contract.
type OBLSSetTotalVotingPowerPerRestrictedTaskDefinition struct {
	TaskDefinitionId      uint16
	MinimumVotingPower    *big.Int
	RestrictedAttesterIds []*big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const OBLSSetTotalVotingPowerPerRestrictedTaskDefinitionEventName = "SetTotalVotingPowerPerRestrictedTaskDefinition"

// ContractEventName returns the user-defined event name.
func (OBLSSetTotalVotingPowerPerRestrictedTaskDefinition) ContractEventName() string {
	return OBLSSetTotalVotingPowerPerRestrictedTaskDefinitionEventName
}

// UnpackSetTotalVotingPowerPerRestrictedTaskDefinitionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetTotalVotingPowerPerRestrictedTaskDefinition(uint16 taskDefinitionId, uint256 minimumVotingPower, uint256[] restrictedAttesterIds)
func (oBLS *OBLS) UnpackSetTotalVotingPowerPerRestrictedTaskDefinitionEvent(log *types.Log) (*OBLSSetTotalVotingPowerPerRestrictedTaskDefinition, error) {
	event := "SetTotalVotingPowerPerRestrictedTaskDefinition"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSSetTotalVotingPowerPerRestrictedTaskDefinition)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSSetTotalVotingPowerPerTaskDefinition represents a SetTotalVotingPowerPerTaskDefinition event raised by the OBLS contract.
type OBLSSetTotalVotingPowerPerTaskDefinition struct {
	TaskDefinitionId    uint16
	NumOfTotalOperators *big.Int
	MinimumVotingPower  *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const OBLSSetTotalVotingPowerPerTaskDefinitionEventName = "SetTotalVotingPowerPerTaskDefinition"

// ContractEventName returns the user-defined event name.
func (OBLSSetTotalVotingPowerPerTaskDefinition) ContractEventName() string {
	return OBLSSetTotalVotingPowerPerTaskDefinitionEventName
}

// UnpackSetTotalVotingPowerPerTaskDefinitionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetTotalVotingPowerPerTaskDefinition(uint16 taskDefinitionId, uint256 numOfTotalOperators, uint256 minimumVotingPower)
func (oBLS *OBLS) UnpackSetTotalVotingPowerPerTaskDefinitionEvent(log *types.Log) (*OBLSSetTotalVotingPowerPerTaskDefinition, error) {
	event := "SetTotalVotingPowerPerTaskDefinition"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSSetTotalVotingPowerPerTaskDefinition)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OBLSSharesSyncerModified represents a SharesSyncerModified event raised by the OBLS contract.
type OBLSSharesSyncerModified struct {
	Syncer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const OBLSSharesSyncerModifiedEventName = "SharesSyncerModified"

// ContractEventName returns the user-defined event name.
func (OBLSSharesSyncerModified) ContractEventName() string {
	return OBLSSharesSyncerModifiedEventName
}

// UnpackSharesSyncerModifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SharesSyncerModified(address syncer)
func (oBLS *OBLS) UnpackSharesSyncerModifiedEvent(log *types.Log) (*OBLSSharesSyncerModified, error) {
	event := "SharesSyncerModified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != oBLS.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OBLSSharesSyncerModified)
	if len(log.Data) > 0 {
		if err := oBLS.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range oBLS.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (oBLS *OBLS) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], oBLS.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return oBLS.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return oBLS.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InactiveOperator"].ID.Bytes()[:4]) {
		return oBLS.UnpackInactiveOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InsufficientVotingPower"].ID.Bytes()[:4]) {
		return oBLS.UnpackInsufficientVotingPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InvalidAuthSignature"].ID.Bytes()[:4]) {
		return oBLS.UnpackInvalidAuthSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return oBLS.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InvalidOBLSSignature"].ID.Bytes()[:4]) {
		return oBLS.UnpackInvalidOBLSSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InvalidOperatorIndex"].ID.Bytes()[:4]) {
		return oBLS.UnpackInvalidOperatorIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InvalidOperatorIndexes"].ID.Bytes()[:4]) {
		return oBLS.UnpackInvalidOperatorIndexesError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["InvalidRequiredVotingPower"].ID.Bytes()[:4]) {
		return oBLS.UnpackInvalidRequiredVotingPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return oBLS.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], oBLS.abi.Errors["OperatorDoesNotHaveMinimumVotingPower"].ID.Bytes()[:4]) {
		return oBLS.UnpackOperatorDoesNotHaveMinimumVotingPowerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OBLSAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the OBLS contract.
type OBLSAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func OBLSAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (oBLS *OBLS) UnpackAccessControlBadConfirmationError(raw []byte) (*OBLSAccessControlBadConfirmation, error) {
	out := new(OBLSAccessControlBadConfirmation)
	if err := oBLS.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the OBLS contract.
type OBLSAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func OBLSAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (oBLS *OBLS) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*OBLSAccessControlUnauthorizedAccount, error) {
	out := new(OBLSAccessControlUnauthorizedAccount)
	if err := oBLS.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInactiveOperator represents a InactiveOperator error raised by the OBLS contract.
type OBLSInactiveOperator struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InactiveOperator(uint256 index)
func OBLSInactiveOperatorErrorID() common.Hash {
	return common.HexToHash("0x1550a730b4bce34798381a0fde359cdc4a6b45deb0e22ffee0d941f797e35535")
}

// UnpackInactiveOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InactiveOperator(uint256 index)
func (oBLS *OBLS) UnpackInactiveOperatorError(raw []byte) (*OBLSInactiveOperator, error) {
	out := new(OBLSInactiveOperator)
	if err := oBLS.abi.UnpackIntoInterface(out, "InactiveOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInsufficientVotingPower represents a InsufficientVotingPower error raised by the OBLS contract.
type OBLSInsufficientVotingPower struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientVotingPower()
func OBLSInsufficientVotingPowerErrorID() common.Hash {
	return common.HexToHash("0xcabeb6558206dc8b4b491c8f8a90cf15c16608ec7f25308d2694279b05cd8515")
}

// UnpackInsufficientVotingPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientVotingPower()
func (oBLS *OBLS) UnpackInsufficientVotingPowerError(raw []byte) (*OBLSInsufficientVotingPower, error) {
	out := new(OBLSInsufficientVotingPower)
	if err := oBLS.abi.UnpackIntoInterface(out, "InsufficientVotingPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInvalidAuthSignature represents a InvalidAuthSignature error raised by the OBLS contract.
type OBLSInvalidAuthSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAuthSignature()
func OBLSInvalidAuthSignatureErrorID() common.Hash {
	return common.HexToHash("0x7f023c72665cddd8670517e315f036bfd31ba67fab8451cd1c7a1e413d81bfc2")
}

// UnpackInvalidAuthSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAuthSignature()
func (oBLS *OBLS) UnpackInvalidAuthSignatureError(raw []byte) (*OBLSInvalidAuthSignature, error) {
	out := new(OBLSInvalidAuthSignature)
	if err := oBLS.abi.UnpackIntoInterface(out, "InvalidAuthSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInvalidInitialization represents a InvalidInitialization error raised by the OBLS contract.
type OBLSInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func OBLSInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (oBLS *OBLS) UnpackInvalidInitializationError(raw []byte) (*OBLSInvalidInitialization, error) {
	out := new(OBLSInvalidInitialization)
	if err := oBLS.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInvalidOBLSSignature represents a InvalidOBLSSignature error raised by the OBLS contract.
type OBLSInvalidOBLSSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOBLSSignature()
func OBLSInvalidOBLSSignatureErrorID() common.Hash {
	return common.HexToHash("0xf319be95a37cdb9ae804b6d5525c636730630343db8ff9da4289f4e1d68ee3d3")
}

// UnpackInvalidOBLSSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOBLSSignature()
func (oBLS *OBLS) UnpackInvalidOBLSSignatureError(raw []byte) (*OBLSInvalidOBLSSignature, error) {
	out := new(OBLSInvalidOBLSSignature)
	if err := oBLS.abi.UnpackIntoInterface(out, "InvalidOBLSSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInvalidOperatorIndex represents a InvalidOperatorIndex error raised by the OBLS contract.
type OBLSInvalidOperatorIndex struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOperatorIndex()
func OBLSInvalidOperatorIndexErrorID() common.Hash {
	return common.HexToHash("0x03f4a78ec11b837f94f19f789ed0135f6831f2ef8094ac52f4cd024a9bc6e626")
}

// UnpackInvalidOperatorIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOperatorIndex()
func (oBLS *OBLS) UnpackInvalidOperatorIndexError(raw []byte) (*OBLSInvalidOperatorIndex, error) {
	out := new(OBLSInvalidOperatorIndex)
	if err := oBLS.abi.UnpackIntoInterface(out, "InvalidOperatorIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInvalidOperatorIndexes represents a InvalidOperatorIndexes error raised by the OBLS contract.
type OBLSInvalidOperatorIndexes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOperatorIndexes()
func OBLSInvalidOperatorIndexesErrorID() common.Hash {
	return common.HexToHash("0x692bf555cc56671c5a9b373151429d7474eb9106a00b7abd2d8add00506cafe0")
}

// UnpackInvalidOperatorIndexesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOperatorIndexes()
func (oBLS *OBLS) UnpackInvalidOperatorIndexesError(raw []byte) (*OBLSInvalidOperatorIndexes, error) {
	out := new(OBLSInvalidOperatorIndexes)
	if err := oBLS.abi.UnpackIntoInterface(out, "InvalidOperatorIndexes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSInvalidRequiredVotingPower represents a InvalidRequiredVotingPower error raised by the OBLS contract.
type OBLSInvalidRequiredVotingPower struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRequiredVotingPower()
func OBLSInvalidRequiredVotingPowerErrorID() common.Hash {
	return common.HexToHash("0xe337186c711a3b4dece2181c813b72f26a9d53696f9112e3f952a02024815d1a")
}

// UnpackInvalidRequiredVotingPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRequiredVotingPower()
func (oBLS *OBLS) UnpackInvalidRequiredVotingPowerError(raw []byte) (*OBLSInvalidRequiredVotingPower, error) {
	out := new(OBLSInvalidRequiredVotingPower)
	if err := oBLS.abi.UnpackIntoInterface(out, "InvalidRequiredVotingPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSNotInitializing represents a NotInitializing error raised by the OBLS contract.
type OBLSNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func OBLSNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (oBLS *OBLS) UnpackNotInitializingError(raw []byte) (*OBLSNotInitializing, error) {
	out := new(OBLSNotInitializing)
	if err := oBLS.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OBLSOperatorDoesNotHaveMinimumVotingPower represents a OperatorDoesNotHaveMinimumVotingPower error raised by the OBLS contract.
type OBLSOperatorDoesNotHaveMinimumVotingPower struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorDoesNotHaveMinimumVotingPower(uint256 index)
func OBLSOperatorDoesNotHaveMinimumVotingPowerErrorID() common.Hash {
	return common.HexToHash("0x8af6bdeffc61edb49028ae32e46a14a3d099f56150aeb828a1a1cc11937b0a11")
}

// UnpackOperatorDoesNotHaveMinimumVotingPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorDoesNotHaveMinimumVotingPower(uint256 index)
func (oBLS *OBLS) UnpackOperatorDoesNotHaveMinimumVotingPowerError(raw []byte) (*OBLSOperatorDoesNotHaveMinimumVotingPower, error) {
	out := new(OBLSOperatorDoesNotHaveMinimumVotingPower)
	if err := oBLS.abi.UnpackIntoInterface(out, "OperatorDoesNotHaveMinimumVotingPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PowerReaderMetaData contains all meta data concerning the PowerReader contract.
var PowerReaderMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"ReadFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NOT_READ\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"keys\",\"outputs\":[{\"internalType\":\"uint256[4][]\",\"name\":\"blsKeys\",\"type\":\"uint256[4][]\"},{\"internalType\":\"bool[]\",\"name\":\"ok\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"fromId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toId\",\"type\":\"uint256\"}],\"name\":\"operators\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"internalType\":\"structPowerReader.OperatorRow[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"powers\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"power\",\"type\":\"uint256[]\"},{\"internalType\":\"bool[]\",\"name\":\"active\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"}],\"name\":\"sync\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockTimestamp\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"handlerReadable\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"handlerIsSyncer\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"submissionPaused\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"lastCommitBlockL1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastCommitBlockL2\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totalVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"definitionTotalVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"numOfTotalOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"numOfActiveOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximumNumberOfAttesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"internalType\":\"structPowerReader.Sync\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"gasPerOperator\",\"type\":\"uint256\"}],\"name\":\"votingPowers\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"bytes4\",\"name\":\"error\",\"type\":\"bytes4\"}],\"internalType\":\"structPowerReader.Power[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3af314cef1f6444eae428f1f3a02f9d4b7",
	Bin: "0x6080604052348015600f57600080fd5b5061137d8061001f6000396000f3fe608060405234801561001057600080fd5b50600436106100625760003560e01c806307eb6a9d146100675780634d8b54af146100915780638d93edef146100b1578063ccfc5e00146100d2578063db7ce2fa146100f2578063f84ba5c214610112575b600080fd5b61007a610075366004610d8c565b61013a565b604051610088929190610e1d565b60405180910390f35b6100a461009f366004610e75565b6102a1565b6040516100889190610eea565b6100c46100bf366004610d8c565b610688565b604051610088929190610fe1565b6100e56100e0366004611043565b6107ec565b6040516100889190611085565b6101056101003660046110f6565b61098f565b6040516100889190611150565b6101216001600160e01b031981565b6040516001600160e01b03199091168152602001610088565b6060808267ffffffffffffffff811115610156576101566111b9565b60405190808252806020026020018201604052801561017f578160200160208202803683370190505b5091508267ffffffffffffffff81111561019b5761019b6111b9565b6040519080825280602002602001820160405280156101c4578160200160208202803683370190505b50905060005b8381101561029857610215867f72c4a92783e755e3ab09735475c4bf53f4ce763dcbb926e57fe9ff5309abb28e878785818110610209576102096111cf565b90506020020135610afb565b838281518110610227576102276111cf565b60200260200101818152505061026a867f82afd23ba9bb1713eaae719cb72a7298d8133da420e187e44bdb8110f2725b7c878785818110610209576102096111cf565b60001415828281518110610280576102806111cf565b911515602092830291909101909101526001016101ca565b50935093915050565b61034060405180610220016040528060008152602001600081526020016000815260200160006001600160a01b0316815260200160006001600160a01b031681526020016000151581526020016000151581526020016000151581526020016000815260200160008152602001600081526020016000815260200160008152602001600081526020016000815260200160008152602001606081525090565b468152436020808301919091524260408084019190915280518082019091526015815274696e7465726e616c5461736b48616e646c6572282960581b9181019190915261038e908390610b56565b6001600160a01b031660608201526040805180820190915260068152656f626c73282960d01b60208201526103c4908390610b56565b6001600160a01b03908116608083015284166103e257806060015193505b6001600160a01b0383166103f857806080015192505b61042f82604051806040016040528060158152602001746e756d4f66546f74616c4f70657261746f7273282960581b815250610b56565b6101808201526040805180820190915260168152756e756d4f664163746976654f70657261746f7273282960501b602082015261046d908390610b56565b6101a08201526104a5827fefd969781f19e3bd0b0cf29bc42b08b4d23a605b2413373f3d001653af4f44e4632aedfbf360e01b610afb565b151560e08201526104d9827f75d9aedf31032a04eb652df5ff9e618c901893f752e61b9f93641328dc094035612711610afb565b6101c082015261050c827f5b386be083475d664bfdee24e29b6984bbf4880996eb109b825372e35c42e391612711610afb565b6101e082015260405163097b5f3760e41b815261271160048201526001600160a01b038316906397b5f37090602401600060405180830381865afa158015610558573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261058091908101906111e5565b610200820152604080518082019091526012815271746f74616c566f74696e67506f776572282960701b60208201526105ba908490610b56565b6101408201526105ed837f255da33184443f4a367326ea9c790f41ceaeb04a7cbb79803c860b47640d6679612711610afb565b6101608201526060810151604051632474521560e21b8152630cf9d7bf60e41b60048201526001600160a01b039182166024820152908416906391d1485490604401602060405180830381865afa15801561064c573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061067091906112b2565b151560c08201526106818482610b74565b9392505050565b6060808267ffffffffffffffff8111156106a4576106a46111b9565b6040519080825280602002602001820160405280156106dd57816020015b6106ca610d06565b8152602001906001900390816106c25790505b5091508267ffffffffffffffff8111156106f9576106f96111b9565b604051908082528060200260200182016040528015610722578160200160208202803683370190505b5090507fd4af0b9ce7ac271acbb3b227d8ad36b2b40f80f52987e95a8ea9c7ec98dce6e160005b848110156107e2576000848281518110610765576107656111cf565b602002602001015190506000878784818110610783576107836111cf565b90506020020135905060008460005281600452600080602460008d5afa607f3d1116905080156107b45760806000843e5b808685815181106107c7576107c76111cf565b91151560209283029190910190910152505050600101610749565b5050935093915050565b6060818311610987576107ff83836112ea565b61080a9060016112fd565b67ffffffffffffffff811115610822576108226111b9565b60405190808252806020026020018201604052801561087457816020015b6040805160808101825260008082526020808301829052928201819052606082015282526000199092019101816108405790505b5090506000835b8381116109835760006108af877f72c4a92783e755e3ab09735475c4bf53f4ce763dcbb926e57fe9ff5309abb28e84610afb565b905060006108de887f82afd23ba9bb1713eaae719cb72a7298d8133da420e187e44bdb8110f2725b7c85610afb565b15159050811580156108ee575080155b156108fa575050610973565b6000858561090781611310565b965081518110610919576109196111cf565b602090810291909101015184815290506109548a7f9eb72d4c1424589fb4cb7609397fed9c151a790c2b8df267326e7f55f94ac78d86610afb565b6001600160a01b03166020820152604081019290925215156060909101525b61097c81611310565b905061087b565b5081525b949350505050565b60608267ffffffffffffffff8111156109aa576109aa6111b9565b6040519080825280602002602001820160405280156109fc57816020015b6040805160808101825260008082526020808301829052928201819052606082015282526000199092019101816109c85790505b50905060006107d0610a0f602085611329565b610a1990856112fd565b610a2391906112fd565b905060005b84811015610af157610a3a81866112ea565b610a46906107d061134b565b610a5183600261134b565b610a5b91906112fd565b5a1015610a9e5763ffffffff60e01b838281518110610a7c57610a7c6111cf565b60209081029190910101516001600160e01b0319909116606090910152610ae9565b610ae987878784818110610ab457610ab46111cf565b9050602002016020810190610ac99190611362565b86868581518110610adc57610adc6111cf565b6020026020010151610bf7565b600101610a28565b5050949350505050565b6000806000610b0c8686865a610cb2565b9150915081610b4d576040516386be46f960e01b81526001600160a01b03871660048201526001600160e01b03198616602482015260440160405180910390fd5b95945050505050565b6000610b6b8383805190602001206000610afb565b90505b92915050565b6000610ba3837f5980711778fe20eee18accb13b28047527236bcbd0b4299f3f3d4384c644278b60005a610cb2565b610100840152905080610bb557505050565b610be2837f0b02444cd5c4e050a3a48e59f15f38459a80dba0d171055ef3692b742d267d1b60005a610cb2565b610120840152151560a0909201919091525050565b600080610c2f867f6b1906f8946fddf93da133f5ca8e947cd4b2d47f271fe5dd4e52198785f4fb0e876001600160a01b031687610cb2565b91509150818015610c3f57508015155b1580156020850152610c8857610c80867fc07473f60decf2faaa50977d7247853ee6ee7fd4a2198007b1741b9f80d7713f876001600160a01b031687610cb2565b604085015291505b811515835281610caa57610c9a610ce3565b6001600160e01b03191660608401525b505050505050565b600080846000528360045260206000602460008987fa601f3d111691508115610cda57506000515b94509492505050565b600060033d1115610d035760046000803e506000516001600160e01b0319165b90565b60405180608001604052806004906020820280368337509192915050565b80356001600160a01b0381168114610d3b57600080fd5b919050565b60008083601f840112610d5257600080fd5b50813567ffffffffffffffff811115610d6a57600080fd5b6020830191508360208260051b8501011115610d8557600080fd5b9250929050565b600080600060408486031215610da157600080fd5b610daa84610d24565b9250602084013567ffffffffffffffff811115610dc657600080fd5b610dd286828701610d40565b9497909650939450505050565b600081518084526020840193506020830160005b82811015610e135781511515865260209586019590910190600101610df3565b5093949350505050565b6040808252835190820181905260009060208501906060840190835b81811015610e57578351835260209384019390920191600101610e39565b50508381036020850152610e6b8186610ddf565b9695505050505050565b600080600060608486031215610e8a57600080fd5b610e9384610d24565b9250610ea160208501610d24565b9150610eaf60408501610d24565b90509250925092565b600081518084526020840193506020830160005b82811015610e13578151865260209586019590910190600101610ecc565b6020815281516020820152602082015160408201526040820151606082015260006060830151610f2560808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015180151560c08401525060c083015180151560e08401525060e0830151801515610100840152506101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301526101c08301516101e08301526101e083015161020083015261020083015161022080840152610987610240840182610eb8565b6040808252835190820181905260009060208501906060840190835b81811015610e575783518360005b600481101561102a57825182526020928301929091019060010161100b565b5050506020939093019260809290920191600101610ffd565b6000806000806080858703121561105957600080fd5b61106285610d24565b935061107060208601610d24565b93969395505050506040820135916060013590565b602080825282518282018190526000918401906040840190835b818110156110eb578351805184526020808201516001600160a01b031681860152604080830151908601526060918201511515918501919091529093019260809092019160010161109f565b509095945050505050565b6000806000806060858703121561110c57600080fd5b61111585610d24565b9350602085013567ffffffffffffffff81111561113157600080fd5b61113d87828801610d40565b9598909750949560400135949350505050565b602080825282518282018190526000918401906040840190835b818110156110eb578351805115158452602080820151151581860152604080830151908601526060918201516001600160e01b031916918501919091529093019260809092019160010161116a565b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052603260045260246000fd5b6000602082840312156111f757600080fd5b815167ffffffffffffffff81111561120e57600080fd5b8201601f8101841361121f57600080fd5b805167ffffffffffffffff811115611239576112396111b9565b8060051b604051601f19603f830116810181811067ffffffffffffffff82111715611266576112666111b9565b60405291825260208184018101929081018784111561128457600080fd5b6020850194505b838510156112a75784518082526020958601959093500161128b565b509695505050505050565b6000602082840312156112c457600080fd5b8151801515811461068157600080fd5b634e487b7160e01b600052601160045260246000fd5b81810381811115610b6e57610b6e6112d4565b80820180821115610b6e57610b6e6112d4565b600060018201611322576113226112d4565b5060010190565b60008261134657634e487b7160e01b600052601260045260246000fd5b500490565b8082028115828204841417610b6e57610b6e6112d4565b60006020828403121561137457600080fd5b610b6b82610d2456",
}

// PowerReader is an auto generated Go binding around an Ethereum contract.
type PowerReader struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PowerReader) GetABI() abi.ABI {
	return c.abi
}

// NewPowerReader creates a new instance of PowerReader.
func NewPowerReader() *PowerReader {
	parsed, err := PowerReaderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PowerReader{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PowerReader) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackNOTREAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf84ba5c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function NOT_READ() view returns(bytes4)
func (powerReader *PowerReader) PackNOTREAD() []byte {
	enc, err := powerReader.abi.Pack("NOT_READ")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNOTREAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf84ba5c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function NOT_READ() view returns(bytes4)
func (powerReader *PowerReader) TryPackNOTREAD() ([]byte, error) {
	return powerReader.abi.Pack("NOT_READ")
}

// UnpackNOTREAD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf84ba5c2.
//
// Solidity: function NOT_READ() view returns(bytes4)
func (powerReader *PowerReader) UnpackNOTREAD(data []byte) ([4]byte, error) {
	out, err := powerReader.abi.Unpack("NOT_READ", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d93edef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) PackKeys(obls common.Address, ids []*big.Int) []byte {
	enc, err := powerReader.abi.Pack("keys", obls, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d93edef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) TryPackKeys(obls common.Address, ids []*big.Int) ([]byte, error) {
	return powerReader.abi.Pack("keys", obls, ids)
}

// KeysOutput serves as a container for the return parameters of contract
// method Keys.
type KeysOutput struct {
	BlsKeys [][4]*big.Int
	Ok      []bool
}

// UnpackKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d93edef.
//
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) UnpackKeys(data []byte) (KeysOutput, error) {
	out, err := powerReader.abi.Unpack("keys", data)
	outstruct := new(KeysOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BlsKeys = *abi.ConvertType(out[0], new([][4]*big.Int)).(*[][4]*big.Int)
	outstruct.Ok = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccfc5e00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns((uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) PackOperators(attestationCenter common.Address, obls common.Address, fromId *big.Int, toId *big.Int) []byte {
	enc, err := powerReader.abi.Pack("operators", attestationCenter, obls, fromId, toId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccfc5e00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns((uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) TryPackOperators(attestationCenter common.Address, obls common.Address, fromId *big.Int, toId *big.Int) ([]byte, error) {
	return powerReader.abi.Pack("operators", attestationCenter, obls, fromId, toId)
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xccfc5e00.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns((uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) UnpackOperators(data []byte) ([]PowerReaderOperatorRow, error) {
	out, err := powerReader.abi.Unpack("operators", data)
	if err != nil {
		return *new([]PowerReaderOperatorRow), err
	}
	out0 := *abi.ConvertType(out[0], new([]PowerReaderOperatorRow)).(*[]PowerReaderOperatorRow)
	return out0, nil
}

// PackPowers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07eb6a9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function powers(address obls, uint256[] ids) view returns(uint256[] power, bool[] active)
func (powerReader *PowerReader) PackPowers(obls common.Address, ids []*big.Int) []byte {
	enc, err := powerReader.abi.Pack("powers", obls, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPowers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07eb6a9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function powers(address obls, uint256[] ids) view returns(uint256[] power, bool[] active)
func (powerReader *PowerReader) TryPackPowers(obls common.Address, ids []*big.Int) ([]byte, error) {
	return powerReader.abi.Pack("powers", obls, ids)
}

// PowersOutput serves as a container for the return parameters of contract
// method Powers.
type PowersOutput struct {
	Power  []*big.Int
	Active []bool
}

// UnpackPowers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07eb6a9d.
//
// Solidity: function powers(address obls, uint256[] ids) view returns(uint256[] power, bool[] active)
func (powerReader *PowerReader) UnpackPowers(data []byte) (PowersOutput, error) {
	out, err := powerReader.abi.Unpack("powers", data)
	outstruct := new(PowersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Power = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Active = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d8b54af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sync(address internalTaskHandler, address obls, address attestationCenter) view returns((uint256,uint256,uint256,address,address,bool,bool,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256[]) s)
func (powerReader *PowerReader) PackSync(internalTaskHandler common.Address, obls common.Address, attestationCenter common.Address) []byte {
	enc, err := powerReader.abi.Pack("sync", internalTaskHandler, obls, attestationCenter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d8b54af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sync(address internalTaskHandler, address obls, address attestationCenter) view returns((uint256,uint256,uint256,address,address,bool,bool,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256[]) s)
func (powerReader *PowerReader) TryPackSync(internalTaskHandler common.Address, obls common.Address, attestationCenter common.Address) ([]byte, error) {
	return powerReader.abi.Pack("sync", internalTaskHandler, obls, attestationCenter)
}

// UnpackSync is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d8b54af.
//
// Solidity: function sync(address internalTaskHandler, address obls, address attestationCenter) view returns((uint256,uint256,uint256,address,address,bool,bool,bool,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256[]) s)
func (powerReader *PowerReader) UnpackSync(data []byte) (PowerReaderSync, error) {
	out, err := powerReader.abi.Unpack("sync", data)
	if err != nil {
		return *new(PowerReaderSync), err
	}
	out0 := *abi.ConvertType(out[0], new(PowerReaderSync)).(*PowerReaderSync)
	return out0, nil
}

// PackVotingPowers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7ce2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns((bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) PackVotingPowers(avsGovernance common.Address, list []common.Address, gasPerOperator *big.Int) []byte {
	enc, err := powerReader.abi.Pack("votingPowers", avsGovernance, list, gasPerOperator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPowers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7ce2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns((bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) TryPackVotingPowers(avsGovernance common.Address, list []common.Address, gasPerOperator *big.Int) ([]byte, error) {
	return powerReader.abi.Pack("votingPowers", avsGovernance, list, gasPerOperator)
}

// UnpackVotingPowers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7ce2fa.
//
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns((bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) UnpackVotingPowers(data []byte) ([]PowerReaderPower, error) {
	out, err := powerReader.abi.Unpack("votingPowers", data)
	if err != nil {
		return *new([]PowerReaderPower), err
	}
	out0 := *abi.ConvertType(out[0], new([]PowerReaderPower)).(*[]PowerReaderPower)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (powerReader *PowerReader) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], powerReader.abi.Errors["ReadFailed"].ID.Bytes()[:4]) {
		return powerReader.UnpackReadFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PowerReaderReadFailed represents a ReadFailed error raised by the PowerReader contract.
type PowerReaderReadFailed struct {
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReadFailed(address target, bytes4 selector)
func PowerReaderReadFailedErrorID() common.Hash {
	return common.HexToHash("0x86be46f92d7850ba05734bb786031c8a43681db81bc61b72776e17e8f66cd344")
}

// UnpackReadFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReadFailed(address target, bytes4 selector)
func (powerReader *PowerReader) UnpackReadFailedError(raw []byte) (*PowerReaderReadFailed, error) {
	out := new(PowerReaderReadFailed)
	if err := powerReader.abi.UnpackIntoInterface(out, "ReadFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryMetaData contains all meta data concerning the StakeRegistry contract.
var StakeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BEACON_CHAIN_ETH_STRATEGY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"avsDirectory\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delegationManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"getDefaultStrategies\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structStakingContractInfo[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"}],\"name\":\"getOperatorRestakedStrategies\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"restaked\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"multiplier\",\"type\":\"uint256\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structVotingPowerMultiplier[]\",\"name\":\"list\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"}],\"name\":\"getVotingPower\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"delegationManager\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"strategyManager\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"avsDirectory\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"vaultFactory\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"optInService\",\"type\":\"address\"}],\"internalType\":\"structStakeRegistry.Sources\",\"name\":\"sources\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structStakingContractInfo[]\",\"name\":\"defaults\",\"type\":\"tuple[]\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stakeAmount\",\"type\":\"uint256\"},{\"internalType\":\"enumSharedSecurityProvider\",\"name\":\"sharedSecurityProvider\",\"type\":\"uint8\"}],\"internalType\":\"structStakingContractDetails[]\",\"name\":\"list\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"}],\"name\":\"isValidStakeAmount\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stakingContract\",\"type\":\"address\"}],\"name\":\"isValidStakingContract\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"optInService\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"strategyManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vaultFactory\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "679c2595a8dedc018816cc2f369df161e2",
	Bin: "0x6080604052348015600f57600080fd5b506016601a565b60ca565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560695760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c75780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b611134806100d96000396000f3fe608060405234801561001057600080fd5b50600436106100cf5760003560e01c80635ee43d371161008c57806391754a7e1161006657806391754a7e146101da578063b1344271146101f5578063d8a06f7314610208578063ea4d3c9b1461021b57600080fd5b80635ee43d37146101945780636b3aa72e146101a757806390dea2af146101ba57600080fd5b80630ba9d5c8146100d45780630fee1ec3146100fd5780631262db39146101125780631c369c3e1461013557806329ea021d1461015657806339b70e3814610169575b600080fd5b6100e76100e2366004610c84565b61022e565b6040516100f49190610cb3565b60405180910390f35b61011061010b366004610d2d565b6102d2565b005b610125610120366004610dd5565b61053a565b60405190151581526020016100f4565b610148610143366004610e45565b61055a565b6040519081526020016100f4565b610125610164366004610e45565b61061b565b60025461017c906001600160a01b031681565b6040516001600160a01b0390911681526020016100f4565b60055461017c906001600160a01b031681565b60035461017c906001600160a01b031681565b6101cd6101c8366004610ead565b610696565b6040516100f49190610f3f565b61017c73beac0eeeeeeeeeeeeeeeeeeeeeeeeeeeeeebeac081565b60005461017c906001600160a01b031681565b60045461017c906001600160a01b031681565b60015461017c906001600160a01b031681565b60606006805480602002602001604051908101604052809291908181526020016000905b828210156102c75760008481526020908190206040805180820190915290840180546001600160a01b03811683529192909190830190600160a01b900460ff1660018111156102a3576102a3610c9d565b60018111156102b4576102b4610c9d565b8152505081526020019060010190610252565b505050509050919050565b60006102dc610862565b805490915060ff600160401b820416159067ffffffffffffffff166000811580156103045750825b905060008267ffffffffffffffff1660011480156103215750303b155b90508115801561032f575080155b1561034d5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561037757845460ff60401b1916600160401b1785555b6103846020890189610dd5565b600080546001600160a01b0319166001600160a01b03929092169190911790556103b46040890160208a01610dd5565b600180546001600160a01b0319166001600160a01b03929092169190911790556103e46060890160408a01610dd5565b600280546001600160a01b0319166001600160a01b03929092169190911790556104146080890160608a01610dd5565b600380546001600160a01b0319166001600160a01b039290921691909117905561044460a0890160808a01610dd5565b600480546001600160a01b0319166001600160a01b039290921691909117905561047460c0890160a08a01610dd5565b600580546001600160a01b0319166001600160a01b039290921691909117905560005b868110156104e95760068888838181106104b3576104b3610f80565b835460018101855560009485526020909420604090910292909201929190910190506104df8282610fa3565b5050600101610497565b50831561053057845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b60006105458261088b565b80610554575061055482610922565b92915050565b600080610567868461096e565b905060005b848110156106115760006105d38888888581811061058c5761058c610f80565b6105a29260206060909202019081019150610dd5565b8989868181106105b4576105b4610f80565b90506060020160400160208101906105cc919061101a565b88876109f4565b90508686838181106105e7576105e7610f80565b90506060020160200135816105fc919061104d565b6106069085611064565b93505060010161056c565b5050949350505050565b600080610628868461096e565b905060005b8481101561068757600061064d8888888581811061058c5761058c610f80565b905086868381811061066157610661610f80565b9050606002016020013581101561067e576000935050505061068e565b5060010161062d565b5060019150505b949350505050565b60608267ffffffffffffffff8111156106b1576106b1611077565b6040519080825280602002602001820160405280156106da578160200160208202803683370190505b5090506000806106ea878561096e565b905060005b8180156106fb57508581105b156108565761072f87878381811061071557610715610f80565b905060200201602081019061072a9190610dd5565b61088b565b15610846576001546001600160a01b031663778e55f38989898581811061075857610758610f80565b905060200201602081019061076d9190610dd5565b6040516001600160e01b031960e085901b1681526001600160a01b03928316600482015291166024820152604401602060405180830381865afa1580156107b8573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906107dc919061108d565b15610846578686828181106107f3576107f3610f80565b90506020020160208101906108089190610dd5565b8484610813816110a6565b95508151811061082557610825610f80565b60200260200101906001600160a01b031690816001600160a01b0316815250505b61084f816110a6565b90506106ef565b50508152949350505050565b6000807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610554565b60006001600160a01b03821673beac0eeeeeeeeeeeeeeeeeeeeeeeeeeeeeebeac01480610554575060025460405163198f077960e21b81526001600160a01b0384811660048301529091169063663c1de4906024015b602060405180830381865afa1580156108fe573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061055491906110bf565b6004546000906001600160a01b0316158015906105545750600480546040516302910f8b60e31b81526001600160a01b03858116938201939093529116906314887c58906024016108e1565b6003546040516349075da360e01b81526001600160a01b03838116600483015284811660248301526000926001929116906349075da390604401602060405180830381865afa1580156109c5573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906109e991906110e1565b60ff16149392505050565b60006001846001811115610a0a57610a0a610c9d565b03610b4957610a1885610922565b610a2457506000610c7b565b60006060846001600160a01b0316901b60001b9050856001600160a01b031663ce9b79306040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a77573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610a9b9190611104565b6001600160a01b031663e02f69378289610ab6600142611121565b6040516001600160e01b031960e086901b16815260048101939093526001600160a01b03909116602483015265ffffffffffff166044820152608060648201526000608482015260a401602060405180830381865afa158015610b1d573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610b41919061108d565b915050610c7b565b811580610b5c5750610b5a8561088b565b155b15610b6957506000610c7b565b60015460405163778e55f360e01b81526001600160a01b0388811660048301528781166024830152600092169063778e55f390604401602060405180830381865afa158015610bbc573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610be0919061108d565b905073beac0eeeeeeeeeeeeeeeeeeeeeeeeeeeeeebeabf196001600160a01b03871601610c0e579050610c7b565b604051637a8b263760e01b8152600481018290526001600160a01b03871690637a8b263790602401602060405180830381865afa158015610c53573d6000803e3d6000fd5b505050506040513d601f19601f82011682018060405250810190610c77919061108d565b9150505b95945050505050565b600060208284031215610c9657600080fd5b5035919050565b634e487b7160e01b600052602160045260246000fd5b602080825282518282018190526000918401906040840190835b81811015610d2257835180516001600160a01b031684526020015160028110610d0657634e487b7160e01b600052602160045260246000fd5b6020848101919091529390930192604090920191600101610ccd565b509095945050505050565b600080600083850360e0811215610d4357600080fd5b60c0811215610d5157600080fd5b5083925060c084013567ffffffffffffffff811115610d6f57600080fd5b8401601f81018613610d8057600080fd5b803567ffffffffffffffff811115610d9757600080fd5b8660208260061b8401011115610dac57600080fd5b939660209190910195509293505050565b6001600160a01b0381168114610dd257600080fd5b50565b600060208284031215610de757600080fd5b8135610df281610dbd565b9392505050565b60008083601f840112610e0b57600080fd5b50813567ffffffffffffffff811115610e2357600080fd5b602083019150836020606083028501011115610e3e57600080fd5b9250929050565b60008060008060608587031215610e5b57600080fd5b8435610e6681610dbd565b9350602085013567ffffffffffffffff811115610e8257600080fd5b610e8e87828801610df9565b9094509250506040850135610ea281610dbd565b939692955090935050565b60008060008060608587031215610ec357600080fd5b8435610ece81610dbd565b9350602085013567ffffffffffffffff811115610eea57600080fd5b8501601f81018713610efb57600080fd5b803567ffffffffffffffff811115610f1257600080fd5b8760208260051b8401011115610f2757600080fd5b602091909101935091506040850135610ea281610dbd565b602080825282518282018190526000918401906040840190835b81811015610d225783516001600160a01b0316835260209384019390920191600101610f59565b634e487b7160e01b600052603260045260246000fd5b60028110610dd257600080fd5b8135610fae81610dbd565b81546001600160a01b031981166001600160a01b039290921691821783556020840135610fda81610f96565b60028110610ff857634e487b7160e01b600052602160045260246000fd5b6001600160a81b03199190911690911760a09190911b60ff60a01b1617905550565b60006020828403121561102c57600080fd5b8135610df281610f96565b634e487b7160e01b600052601160045260246000fd5b808202811582820484141761055457610554611037565b8082018082111561055457610554611037565b634e487b7160e01b600052604160045260246000fd5b60006020828403121561109f57600080fd5b5051919050565b6000600182016110b8576110b8611037565b5060010190565b6000602082840312156110d157600080fd5b81518015158114610df257600080fd5b6000602082840312156110f357600080fd5b815160ff81168114610df257600080fd5b60006020828403121561111657600080fd5b8151610df281610dbd565b818103818111156105545761055461103756",
}

// StakeRegistry is an auto generated Go binding around an Ethereum contract.
type StakeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewStakeRegistry creates a new instance of StakeRegistry.
func NewStakeRegistry() *StakeRegistry {
	parsed, err := StakeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBEACONCHAINETHSTRATEGY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91754a7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BEACON_CHAIN_ETH_STRATEGY() view returns(address)
func (stakeRegistry *StakeRegistry) PackBEACONCHAINETHSTRATEGY() []byte {
	enc, err := stakeRegistry.abi.Pack("BEACON_CHAIN_ETH_STRATEGY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBEACONCHAINETHSTRATEGY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91754a7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BEACON_CHAIN_ETH_STRATEGY() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackBEACONCHAINETHSTRATEGY() ([]byte, error) {
	return stakeRegistry.abi.Pack("BEACON_CHAIN_ETH_STRATEGY")
}

// UnpackBEACONCHAINETHSTRATEGY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91754a7e.
//
// Solidity: function BEACON_CHAIN_ETH_STRATEGY() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackBEACONCHAINETHSTRATEGY(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("BEACON_CHAIN_ETH_STRATEGY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvsDirectory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3aa72e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function avsDirectory() view returns(address)
func (stakeRegistry *StakeRegistry) PackAvsDirectory() []byte {
	enc, err := stakeRegistry.abi.Pack("avsDirectory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvsDirectory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3aa72e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function avsDirectory() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackAvsDirectory() ([]byte, error) {
	return stakeRegistry.abi.Pack("avsDirectory")
}

// UnpackAvsDirectory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b3aa72e.
//
// Solidity: function avsDirectory() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackAvsDirectory(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("avsDirectory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDelegationManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea4d3c9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegationManager() view returns(address)
func (stakeRegistry *StakeRegistry) PackDelegationManager() []byte {
	enc, err := stakeRegistry.abi.Pack("delegationManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegationManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea4d3c9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegationManager() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackDelegationManager() ([]byte, error) {
	return stakeRegistry.abi.Pack("delegationManager")
}

// UnpackDelegationManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea4d3c9b.
//
// Solidity: function delegationManager() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackDelegationManager(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("delegationManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetDefaultStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ba9d5c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDefaultStrategies(uint256 ) view returns((address,uint8)[])
func (stakeRegistry *StakeRegistry) PackGetDefaultStrategies(arg0 *big.Int) []byte {
	enc, err := stakeRegistry.abi.Pack("getDefaultStrategies", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDefaultStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ba9d5c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDefaultStrategies(uint256 ) view returns((address,uint8)[])
func (stakeRegistry *StakeRegistry) TryPackGetDefaultStrategies(arg0 *big.Int) ([]byte, error) {
	return stakeRegistry.abi.Pack("getDefaultStrategies", arg0)
}

// UnpackGetDefaultStrategies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ba9d5c8.
//
// Solidity: function getDefaultStrategies(uint256 ) view returns((address,uint8)[])
func (stakeRegistry *StakeRegistry) UnpackGetDefaultStrategies(data []byte) ([]StakingContractInfo, error) {
	out, err := stakeRegistry.abi.Unpack("getDefaultStrategies", data)
	if err != nil {
		return *new([]StakingContractInfo), err
	}
	out0 := *abi.ConvertType(out[0], new([]StakingContractInfo)).(*[]StakingContractInfo)
	return out0, nil
}

// PackGetOperatorRestakedStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dea2af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperatorRestakedStrategies(address operator, address[] list, address avsGovernance) view returns(address[] restaked)
func (stakeRegistry *StakeRegistry) PackGetOperatorRestakedStrategies(operator common.Address, list []common.Address, avsGovernance common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("getOperatorRestakedStrategies", operator, list, avsGovernance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperatorRestakedStrategies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dea2af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperatorRestakedStrategies(address operator, address[] list, address avsGovernance) view returns(address[] restaked)
func (stakeRegistry *StakeRegistry) TryPackGetOperatorRestakedStrategies(operator common.Address, list []common.Address, avsGovernance common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("getOperatorRestakedStrategies", operator, list, avsGovernance)
}

// UnpackGetOperatorRestakedStrategies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90dea2af.
//
// Solidity: function getOperatorRestakedStrategies(address operator, address[] list, address avsGovernance) view returns(address[] restaked)
func (stakeRegistry *StakeRegistry) UnpackGetOperatorRestakedStrategies(data []byte) ([]common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("getOperatorRestakedStrategies", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c369c3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotingPower(address operator, (address,uint256,uint8)[] list, address avsGovernance) view returns(uint256 power)
func (stakeRegistry *StakeRegistry) PackGetVotingPower(operator common.Address, list []VotingPowerMultiplier, avsGovernance common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("getVotingPower", operator, list, avsGovernance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotingPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c369c3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotingPower(address operator, (address,uint256,uint8)[] list, address avsGovernance) view returns(uint256 power)
func (stakeRegistry *StakeRegistry) TryPackGetVotingPower(operator common.Address, list []VotingPowerMultiplier, avsGovernance common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("getVotingPower", operator, list, avsGovernance)
}

// UnpackGetVotingPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c369c3e.
//
// Solidity: function getVotingPower(address operator, (address,uint256,uint8)[] list, address avsGovernance) view returns(uint256 power)
func (stakeRegistry *StakeRegistry) UnpackGetVotingPower(data []byte) (*big.Int, error) {
	out, err := stakeRegistry.abi.Unpack("getVotingPower", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fee1ec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize((address,address,address,address,address,address) sources, (address,uint8)[] defaults) returns()
func (stakeRegistry *StakeRegistry) PackInitialize(sources StakeRegistrySources, defaults []StakingContractInfo) []byte {
	enc, err := stakeRegistry.abi.Pack("initialize", sources, defaults)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fee1ec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize((address,address,address,address,address,address) sources, (address,uint8)[] defaults) returns()
func (stakeRegistry *StakeRegistry) TryPackInitialize(sources StakeRegistrySources, defaults []StakingContractInfo) ([]byte, error) {
	return stakeRegistry.abi.Pack("initialize", sources, defaults)
}

// PackIsValidStakeAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29ea021d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidStakeAmount(address operator, (address,uint256,uint8)[] list, address avsGovernance) view returns(bool)
func (stakeRegistry *StakeRegistry) PackIsValidStakeAmount(operator common.Address, list []StakingContractDetails, avsGovernance common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("isValidStakeAmount", operator, list, avsGovernance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidStakeAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29ea021d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidStakeAmount(address operator, (address,uint256,uint8)[] list, address avsGovernance) view returns(bool)
func (stakeRegistry *StakeRegistry) TryPackIsValidStakeAmount(operator common.Address, list []StakingContractDetails, avsGovernance common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("isValidStakeAmount", operator, list, avsGovernance)
}

// UnpackIsValidStakeAmount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29ea021d.
//
// Solidity: function isValidStakeAmount(address operator, (address,uint256,uint8)[] list, address avsGovernance) view returns(bool)
func (stakeRegistry *StakeRegistry) UnpackIsValidStakeAmount(data []byte) (bool, error) {
	out, err := stakeRegistry.abi.Unpack("isValidStakeAmount", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsValidStakingContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1262db39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidStakingContract(address stakingContract) view returns(bool)
func (stakeRegistry *StakeRegistry) PackIsValidStakingContract(stakingContract common.Address) []byte {
	enc, err := stakeRegistry.abi.Pack("isValidStakingContract", stakingContract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidStakingContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1262db39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidStakingContract(address stakingContract) view returns(bool)
func (stakeRegistry *StakeRegistry) TryPackIsValidStakingContract(stakingContract common.Address) ([]byte, error) {
	return stakeRegistry.abi.Pack("isValidStakingContract", stakingContract)
}

// UnpackIsValidStakingContract is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1262db39.
//
// Solidity: function isValidStakingContract(address stakingContract) view returns(bool)
func (stakeRegistry *StakeRegistry) UnpackIsValidStakingContract(data []byte) (bool, error) {
	out, err := stakeRegistry.abi.Unpack("isValidStakingContract", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOptInService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee43d37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optInService() view returns(address)
func (stakeRegistry *StakeRegistry) PackOptInService() []byte {
	enc, err := stakeRegistry.abi.Pack("optInService")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptInService is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee43d37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optInService() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackOptInService() ([]byte, error) {
	return stakeRegistry.abi.Pack("optInService")
}

// UnpackOptInService is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ee43d37.
//
// Solidity: function optInService() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackOptInService(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("optInService", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasher() view returns(address)
func (stakeRegistry *StakeRegistry) PackSlasher() []byte {
	enc, err := stakeRegistry.abi.Pack("slasher")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasher() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackSlasher() ([]byte, error) {
	return stakeRegistry.abi.Pack("slasher")
}

// UnpackSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1344271.
//
// Solidity: function slasher() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackSlasher(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("slasher", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStrategyManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b70e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strategyManager() view returns(address)
func (stakeRegistry *StakeRegistry) PackStrategyManager() []byte {
	enc, err := stakeRegistry.abi.Pack("strategyManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrategyManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b70e38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strategyManager() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackStrategyManager() ([]byte, error) {
	return stakeRegistry.abi.Pack("strategyManager")
}

// UnpackStrategyManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39b70e38.
//
// Solidity: function strategyManager() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackStrategyManager(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("strategyManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVaultFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8a06f73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vaultFactory() view returns(address)
func (stakeRegistry *StakeRegistry) PackVaultFactory() []byte {
	enc, err := stakeRegistry.abi.Pack("vaultFactory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVaultFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8a06f73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vaultFactory() view returns(address)
func (stakeRegistry *StakeRegistry) TryPackVaultFactory() ([]byte, error) {
	return stakeRegistry.abi.Pack("vaultFactory")
}

// UnpackVaultFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8a06f73.
//
// Solidity: function vaultFactory() view returns(address)
func (stakeRegistry *StakeRegistry) UnpackVaultFactory(data []byte) (common.Address, error) {
	out, err := stakeRegistry.abi.Unpack("vaultFactory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// StakeRegistryInitialized represents a Initialized event raised by the StakeRegistry contract.
type StakeRegistryInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeRegistryInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (StakeRegistryInitialized) ContractEventName() string {
	return StakeRegistryInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (stakeRegistry *StakeRegistry) UnpackInitializedEvent(log *types.Log) (*StakeRegistryInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRegistryInitialized)
	if len(log.Data) > 0 {
		if err := stakeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stakeRegistry *StakeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeRegistry.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return stakeRegistry.UnpackNotInitializingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeRegistryInvalidInitialization represents a InvalidInitialization error raised by the StakeRegistry contract.
type StakeRegistryInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func StakeRegistryInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (stakeRegistry *StakeRegistry) UnpackInvalidInitializationError(raw []byte) (*StakeRegistryInvalidInitialization, error) {
	out := new(StakeRegistryInvalidInitialization)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeRegistryNotInitializing represents a NotInitializing error raised by the StakeRegistry contract.
type StakeRegistryNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func StakeRegistryNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (stakeRegistry *StakeRegistry) UnpackNotInitializingError(raw []byte) (*StakeRegistryNotInitializing, error) {
	out := new(StakeRegistryNotInitializing)
	if err := stakeRegistry.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TransparentUpgradeableProxyMetaData contains all meta data concerning the TransparentUpgradeableProxy contract.
var TransparentUpgradeableProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"_logic\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"initialOwner\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"_data\",\"type\":\"bytes\"}],\"stateMutability\":\"payable\",\"type\":\"constructor\"}]",
	ID:  "28020a4a26bda1af5d019a698b9d782de1",
	Bin: "0x60a0604052604051610e16380380610e168339810160408190526100229161039c565b828161002e828261008f565b50508160405161003d90610339565b6001600160a01b039091168152602001604051809103906000f080158015610069573d6000803e3d6000fd5b506001600160a01b031660805261008761008260805190565b6100ee565b50505061048e565b6100988261015c565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a28051156100e2576100dd82826101db565b505050565b6100ea610252565b5050565b7f7e644d79422f17c01e4894b5f4f588d331ebfa28653d42ae832dc59e38c9798f61012e600080516020610df6833981519152546001600160a01b031690565b604080516001600160a01b03928316815291841660208301520160405180910390a161015981610273565b50565b806001600160a01b03163b60000361019757604051634c9c8ce360e01b81526001600160a01b03821660048201526024015b60405180910390fd5b807f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5b80546001600160a01b0319166001600160a01b039290921691909117905550565b6060600080846001600160a01b0316846040516101f89190610472565b600060405180830381855af49150503d8060008114610233576040519150601f19603f3d011682016040523d82523d6000602084013e610238565b606091505b5090925090506102498583836102b2565b95945050505050565b34156102715760405163b398979f60e01b815260040160405180910390fd5b565b6001600160a01b03811661029d57604051633173bdd160e11b81526000600482015260240161018e565b80600080516020610df68339815191526101ba565b6060826102c7576102c282610311565b61030a565b81511580156102de57506001600160a01b0384163b155b1561030757604051639996b31560e01b81526001600160a01b038516600482015260240161018e565b50805b9392505050565b80511561032057805160208201fd5b60405163d6bda27560e01b815260040160405180910390fd5b6104f68061090083390190565b80516001600160a01b038116811461035d57600080fd5b919050565b634e487b7160e01b600052604160045260246000fd5b60005b8381101561039357818101518382015260200161037b565b50506000910152565b6000806000606084860312156103b157600080fd5b6103ba84610346565b92506103c860208501610346565b60408501519092506001600160401b038111156103e457600080fd5b8401601f810186136103f557600080fd5b80516001600160401b0381111561040e5761040e610362565b604051601f8201601f19908116603f011681016001600160401b038111828210171561043c5761043c610362565b60405281815282820160200188101561045457600080fd5b610465826020830160208601610378565b8093505050509250925092565b60008251610484818460208701610378565b9190910192915050565b6080516104586104a86000396000601001526104586000f3fe608060405261000c61000e565b005b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361007b576000356001600160e01b03191663278f794360e11b14610071576040516334ad5dbb60e21b815260040160405180910390fd5b610079610083565b565b6100796100b2565b6000806100933660048184610311565b8101906100a09190610351565b915091506100ae82826100c2565b5050565b6100796100bd61011d565b610155565b6100cb82610179565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b90600090a28051156101155761011082826101f5565b505050565b6100ae61026b565b60006101507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc546001600160a01b031690565b905090565b3660008037600080366000845af43d6000803e808015610174573d6000f35b3d6000fd5b806001600160a01b03163b6000036101b457604051634c9c8ce360e01b81526001600160a01b03821660048201526024015b60405180910390fd5b7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b0319166001600160a01b0392909216919091179055565b6060600080846001600160a01b0316846040516102129190610429565b600060405180830381855af49150503d806000811461024d576040519150601f19603f3d011682016040523d82523d6000602084013e610252565b606091505b509150915061026285838361028a565b95945050505050565b34156100795760405163b398979f60e01b815260040160405180910390fd5b60608261029f5761029a826102e9565b6102e2565b81511580156102b657506001600160a01b0384163b155b156102df57604051639996b31560e01b81526001600160a01b03851660048201526024016101ab565b50805b9392505050565b8051156102f857805160208201fd5b60405163d6bda27560e01b815260040160405180910390fd5b6000808585111561032157600080fd5b8386111561032e57600080fd5b5050820193919092039150565b634e487b7160e01b600052604160045260246000fd5b6000806040838503121561036457600080fd5b82356001600160a01b038116811461037b57600080fd5b9150602083013567ffffffffffffffff81111561039757600080fd5b8301601f810185136103a857600080fd5b803567ffffffffffffffff8111156103c2576103c261033b565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156103f1576103f161033b565b60405281815282820160200187101561040957600080fd5b816020840160208301376000602083830101528093505050509250929050565b6000825160005b8181101561044a5760208186018101518583015201610430565b50600092019182525091905056608060405234801561001057600080fd5b506040516104f63803806104f683398101604081905261002f916100be565b806001600160a01b03811661005e57604051631e4fbdf760e01b81526000600482015260240160405180910390fd5b6100678161006e565b50506100ee565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6000602082840312156100d057600080fd5b81516001600160a01b03811681146100e757600080fd5b9392505050565b6103f9806100fd6000396000f3fe60806040526004361061004a5760003560e01c8063715018a61461004f5780638da5cb5b146100665780639623609d14610093578063ad3cb1cc146100a6578063f2fde38b146100e4575b600080fd5b34801561005b57600080fd5b50610064610104565b005b34801561007257600080fd5b506000546040516001600160a01b0390911681526020015b60405180910390f35b6100646100a1366004610272565b610118565b3480156100b257600080fd5b506100d7604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161008a9190610396565b3480156100f057600080fd5b506100646100ff3660046103b0565b610187565b61010c6101ca565b61011660006101f7565b565b6101206101ca565b60405163278f794360e11b81526001600160a01b03841690634f1ef28690349061015090869086906004016103cd565b6000604051808303818588803b15801561016957600080fd5b505af115801561017d573d6000803e3d6000fd5b5050505050505050565b61018f6101ca565b6001600160a01b0381166101be57604051631e4fbdf760e01b8152600060048201526024015b60405180910390fd5b6101c7816101f7565b50565b6000546001600160a01b031633146101165760405163118cdaa760e01b81523360048201526024016101b5565b600080546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146101c757600080fd5b634e487b7160e01b600052604160045260246000fd5b60008060006060848603121561028757600080fd5b833561029281610247565b925060208401356102a281610247565b9150604084013567ffffffffffffffff8111156102be57600080fd5b8401601f810186136102cf57600080fd5b803567ffffffffffffffff8111156102e9576102e961025c565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156103185761031861025c565b60405281815282820160200188101561033057600080fd5b816020840160208301376000602083830101528093505050509250925092565b6000815180845260005b818110156103765760208185018101518683018201520161035a565b506000602082860101526020601f19601f83011685010191505092915050565b6020815260006103a96020830184610350565b9392505050565b6000602082840312156103c257600080fd5b81356103a981610247565b6001600160a01b03831681526040602082018190526000906103f190830184610350565b94935050505056b53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103",
}

// TransparentUpgradeableProxy is an auto generated Go binding around an Ethereum contract.
type TransparentUpgradeableProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TransparentUpgradeableProxy) GetABI() abi.ABI {
	return c.abi
}

// NewTransparentUpgradeableProxy creates a new instance of TransparentUpgradeableProxy.
func NewTransparentUpgradeableProxy() *TransparentUpgradeableProxy {
	parsed, err := TransparentUpgradeableProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TransparentUpgradeableProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TransparentUpgradeableProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address _logic, address initialOwner, bytes _data) payable returns()
func (transparentUpgradeableProxy *TransparentUpgradeableProxy) PackConstructor(_logic common.Address, initialOwner common.Address, _data []byte) []byte {
	enc, err := transparentUpgradeableProxy.abi.Pack("", _logic, initialOwner, _data)
	if err != nil {
		panic(err)
	}
	return enc
}
