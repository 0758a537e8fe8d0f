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

// PowerReaderMetaData contains all meta data concerning the PowerReader contract.
var PowerReaderMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"ReadFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NOT_READ\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"keys\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4][]\",\"name\":\"blsKeys\",\"type\":\"uint256[4][]\"},{\"internalType\":\"bool[]\",\"name\":\"ok\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"fromId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toId\",\"type\":\"uint256\"}],\"name\":\"operators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"internalType\":\"structPowerReader.OperatorRow[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"}],\"name\":\"sync\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockTimestamp\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"handlerReadable\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"handlerIsSyncer\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"submissionPaused\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"lastCommitBlockL1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastCommitBlockL2\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totalVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"definitionTotalVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"numOfTotalOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"numOfActiveOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximumNumberOfAttesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"internalType\":\"structPowerReader.Sync\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"gasPerOperator\",\"type\":\"uint256\"}],\"name\":\"votingPowers\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"bytes4\",\"name\":\"error\",\"type\":\"bytes4\"}],\"internalType\":\"structPowerReader.Power[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3af314cef1f6444eae428f1f3a02f9d4b7",
	Bin: "0x6080604052348015600f57600080fd5b506111e18061001f6000396000f3fe608060405234801561001057600080fd5b50600436106100575760003560e01c80634d8b54af1461005c5780638d93edef14610085578063ccfc5e00146100a7578063db7ce2fa146100c8578063f84ba5c2146100e9575b600080fd5b61006f61006a366004610bb5565b610111565b60405161007c9190610c34565b60405180910390f35b610098610093366004610d7f565b6104f8565b60405161007c93929190610e06565b6100ba6100b5366004610e90565b61065e565b60405161007c929190610ed2565b6100db6100d6366004610f4f565b610803565b60405161007c929190610fa9565b6100f86001600160e01b031981565b6040516001600160e01b0319909116815260200161007c565b6101b060405180610220016040528060008152602001600081526020016000815260200160006001600160a01b0316815260200160006001600160a01b031681526020016000151581526020016000151581526020016000151581526020016000815260200160008152602001600081526020016000815260200160008152602001600081526020016000815260200160008152602001606081525090565b468152436020808301919091524260408084019190915280518082019091526015815274696e7465726e616c5461736b48616e646c6572282960581b918101919091526101fe908390610971565b6001600160a01b031660608201526040805180820190915260068152656f626c73282960d01b6020820152610234908390610971565b6001600160a01b039081166080830152841661025257806060015193505b6001600160a01b03831661026857806080015192505b61029f82604051806040016040528060158152602001746e756d4f66546f74616c4f70657261746f7273282960581b815250610971565b6101808201526040805180820190915260168152756e756d4f664163746976654f70657261746f7273282960501b60208201526102dd908390610971565b6101a0820152610315827fefd969781f19e3bd0b0cf29bc42b08b4d23a605b2413373f3d001653af4f44e4632aedfbf360e01b61098f565b151560e0820152610349827f75d9aedf31032a04eb652df5ff9e618c901893f752e61b9f93641328dc09403561271161098f565b6101c082015261037c827f5b386be083475d664bfdee24e29b6984bbf4880996eb109b825372e35c42e39161271161098f565b6101e082015260405163097b5f3760e41b815261271160048201526001600160a01b038316906397b5f37090602401600060405180830381865afa1580156103c8573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f191682016040526103f09190810190611033565b610200820152604080518082019091526012815271746f74616c566f74696e67506f776572282960701b602082015261042a908490610971565b61014082015261045d837f255da33184443f4a367326ea9c790f41ceaeb04a7cbb79803c860b47640d667961271161098f565b6101608201526060810151604051632474521560e21b8152630cf9d7bf60e41b60048201526001600160a01b039182166024820152908416906391d1485490604401602060405180830381865afa1580156104bc573d6000803e3d6000fd5b505050506040513d601f19601f820116820180604052508101906104e09190611100565b151560c08201526104f184826109ea565b9392505050565b436060808367ffffffffffffffff8111156105155761051561101d565b60405190808252806020026020018201604052801561054e57816020015b61053b610b7b565b8152602001906001900390816105335790505b5091508367ffffffffffffffff81111561056a5761056a61101d565b604051908082528060200260200182016040528015610593578160200160208202803683370190505b5090507fd4af0b9ce7ac271acbb3b227d8ad36b2b40f80f52987e95a8ea9c7ec98dce6e160005b858110156106535760008482815181106105d6576105d6611122565b6020026020010151905060008888848181106105f4576105f4611122565b90506020020135905060008460005281600452600080602460008e5afa607f3d1116905080156106255760806000843e5b8086858151811061063857610638611122565b911515602092830291909101909101525050506001016105ba565b505093509350939050565b4360608284116107fa57610672848461114e565b61067d906001611161565b67ffffffffffffffff8111156106955761069561101d565b6040519080825280602002602001820160405280156106e757816020015b6040805160808101825260008082526020808301829052928201819052606082015282526000199092019101816106b35790505b5090506000845b8481116107f6576000610722887f72c4a92783e755e3ab09735475c4bf53f4ce763dcbb926e57fe9ff5309abb28e8461098f565b90506000610751897f82afd23ba9bb1713eaae719cb72a7298d8133da420e187e44bdb8110f2725b7c8561098f565b1515905081158015610761575080155b1561076d5750506107e6565b6000858561077a81611174565b96508151811061078c5761078c611122565b602090810291909101015184815290506107c78b7f9eb72d4c1424589fb4cb7609397fed9c151a790c2b8df267326e7f55f94ac78d8661098f565b6001600160a01b03166020820152604081019290925215156060909101525b6107ef81611174565b90506106ee565b5081525b94509492505050565b4360608367ffffffffffffffff81111561081f5761081f61101d565b60405190808252806020026020018201604052801561087157816020015b60408051608081018252600080825260208083018290529282018190526060820152825260001990920191018161083d5790505b50905060006107d061088460208661118d565b61088e9086611161565b6108989190611161565b905060005b85811015610966576108af818761114e565b6108bb906107d06111af565b6108c68360026111af565b6108d09190611161565b5a10156109135763ffffffff60e01b8382815181106108f1576108f1611122565b60209081029190910101516001600160e01b031990911660609091015261095e565b61095e8888888481811061092957610929611122565b905060200201602081019061093e91906111c6565b8786858151811061095157610951611122565b6020026020010151610a6d565b60010161089d565b505094509492505050565b6000610986838380519060200120600061098f565b90505b92915050565b60008060006109a08686865a610b28565b91509150816109e1576040516386be46f960e01b81526001600160a01b03871660048201526001600160e01b03198616602482015260440160405180910390fd5b95945050505050565b6000610a19837f5980711778fe20eee18accb13b28047527236bcbd0b4299f3f3d4384c644278b60005a610b28565b610100840152905080610a2b57505050565b610a58837f0b02444cd5c4e050a3a48e59f15f38459a80dba0d171055ef3692b742d267d1b60005a610b28565b610120840152151560a0909201919091525050565b600080610aa5867f6b1906f8946fddf93da133f5ca8e947cd4b2d47f271fe5dd4e52198785f4fb0e876001600160a01b031687610b28565b91509150818015610ab557508015155b1580156020850152610afe57610af6867fc07473f60decf2faaa50977d7247853ee6ee7fd4a2198007b1741b9f80d7713f876001600160a01b031687610b28565b604085015291505b811515835281610b2057610b10610b58565b6001600160e01b03191660608401525b505050505050565b600080846000528360045260206000602460008987fa601f3d1116915081156107fa575060005194509492505050565b600060033d1115610b785760046000803e506000516001600160e01b0319165b90565b60405180608001604052806004906020820280368337509192915050565b80356001600160a01b0381168114610bb057600080fd5b919050565b600080600060608486031215610bca57600080fd5b610bd384610b99565b9250610be160208501610b99565b9150610bef60408501610b99565b90509250925092565b600081518084526020840193506020830160005b82811015610c2a578151865260209586019590910190600101610c0c565b5093949350505050565b6020815281516020820152602082015160408201526040820151606082015260006060830151610c6f60808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015180151560c08401525060c083015180151560e08401525060e0830151801515610100840152506101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301526101c08301516101e08301526101e083015161020083015261020083015161022080840152610d2b610240840182610bf8565b949350505050565b60008083601f840112610d4557600080fd5b50813567ffffffffffffffff811115610d5d57600080fd5b6020830191508360208260051b8501011115610d7857600080fd5b9250929050565b600080600060408486031215610d9457600080fd5b610d9d84610b99565b9250602084013567ffffffffffffffff811115610db957600080fd5b610dc586828701610d33565b9497909650939450505050565b600081518084526020840193506020830160005b82811015610c2a5781511515865260209586019590910190600101610de6565b6000606082018583526060602084015280855180835260808501915060208701925060005b81811015610e715783518360005b6004811015610e58578251825260209283019290910190600101610e39565b5050506020939093019260809290920191600101610e2b565b50508381036040850152610e858186610dd2565b979650505050505050565b60008060008060808587031215610ea657600080fd5b610eaf85610b99565b9350610ebd60208601610b99565b93969395505050506040820135916060013590565b6000604082018483526040602084015280845180835260608501915060208601925060005b81811015610f43578351805184526020808201516001600160a01b0316818601526040808301519086015260609182015115159185019190915290930192608090920191600101610ef7565b50909695505050505050565b60008060008060608587031215610f6557600080fd5b610f6e85610b99565b9350602085013567ffffffffffffffff811115610f8a57600080fd5b610f9687828801610d33565b9598909750949560400135949350505050565b6000604082018483526040602084015280845180835260608501915060208601925060005b81811015610f43578351805115158452602080820151151581860152604080830151908601526060918201516001600160e01b0319169185019190915290930192608090920191600101610fce565b634e487b7160e01b600052604160045260246000fd5b60006020828403121561104557600080fd5b815167ffffffffffffffff81111561105c57600080fd5b8201601f8101841361106d57600080fd5b805167ffffffffffffffff8111156110875761108761101d565b8060051b604051601f19603f830116810181811067ffffffffffffffff821117156110b4576110b461101d565b6040529182526020818401810192908101878411156110d257600080fd5b6020850194505b838510156110f5578451808252602095860195909350016110d9565b509695505050505050565b60006020828403121561111257600080fd5b815180151581146104f157600080fd5b634e487b7160e01b600052603260045260246000fd5b634e487b7160e01b600052601160045260246000fd5b8181038181111561098957610989611138565b8082018082111561098957610989611138565b60006001820161118657611186611138565b5060010190565b6000826111aa57634e487b7160e01b600052601260045260246000fd5b500490565b808202811582820484141761098957610989611138565b6000602082840312156111d857600080fd5b61098682610b9956",
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
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256 blockNumber, uint256[4][] blsKeys, bool[] ok)
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
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256 blockNumber, uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) TryPackKeys(obls common.Address, ids []*big.Int) ([]byte, error) {
	return powerReader.abi.Pack("keys", obls, ids)
}

// KeysOutput serves as a container for the return parameters of contract
// method Keys.
type KeysOutput struct {
	BlockNumber *big.Int
	BlsKeys     [][4]*big.Int
	Ok          []bool
}

// UnpackKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d93edef.
//
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256 blockNumber, uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) UnpackKeys(data []byte) (KeysOutput, error) {
	out, err := powerReader.abi.Unpack("keys", data)
	outstruct := new(KeysOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BlockNumber = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.BlsKeys = *abi.ConvertType(out[1], new([][4]*big.Int)).(*[][4]*big.Int)
	outstruct.Ok = *abi.ConvertType(out[2], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccfc5e00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns(uint256 blockNumber, (uint256,address,uint256,bool)[] rows)
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
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns(uint256 blockNumber, (uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) TryPackOperators(attestationCenter common.Address, obls common.Address, fromId *big.Int, toId *big.Int) ([]byte, error) {
	return powerReader.abi.Pack("operators", attestationCenter, obls, fromId, toId)
}

// OperatorsOutput serves as a container for the return parameters of contract
// method Operators.
type OperatorsOutput struct {
	BlockNumber *big.Int
	Rows        []PowerReaderOperatorRow
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xccfc5e00.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns(uint256 blockNumber, (uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) UnpackOperators(data []byte) (OperatorsOutput, error) {
	out, err := powerReader.abi.Unpack("operators", data)
	outstruct := new(OperatorsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BlockNumber = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rows = *abi.ConvertType(out[1], new([]PowerReaderOperatorRow)).(*[]PowerReaderOperatorRow)
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
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns(uint256 blockNumber, (bool,bool,uint256,bytes4)[] rows)
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
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns(uint256 blockNumber, (bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) TryPackVotingPowers(avsGovernance common.Address, list []common.Address, gasPerOperator *big.Int) ([]byte, error) {
	return powerReader.abi.Pack("votingPowers", avsGovernance, list, gasPerOperator)
}

// VotingPowersOutput serves as a container for the return parameters of contract
// method VotingPowers.
type VotingPowersOutput struct {
	BlockNumber *big.Int
	Rows        []PowerReaderPower
}

// UnpackVotingPowers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7ce2fa.
//
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns(uint256 blockNumber, (bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) UnpackVotingPowers(data []byte) (VotingPowersOutput, error) {
	out, err := powerReader.abi.Unpack("votingPowers", data)
	outstruct := new(VotingPowersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BlockNumber = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rows = *abi.ConvertType(out[1], new([]PowerReaderPower)).(*[]PowerReaderPower)
	return *outstruct, nil
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
