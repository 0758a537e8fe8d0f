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
