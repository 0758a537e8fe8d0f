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
