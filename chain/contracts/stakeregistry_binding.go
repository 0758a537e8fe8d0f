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
