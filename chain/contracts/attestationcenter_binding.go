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
