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
