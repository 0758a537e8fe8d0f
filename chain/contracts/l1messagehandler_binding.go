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
