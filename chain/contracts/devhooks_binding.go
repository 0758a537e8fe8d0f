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
