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
