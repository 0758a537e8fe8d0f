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
