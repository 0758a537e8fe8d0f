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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"ReadFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NOT_READ\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"keys\",\"outputs\":[{\"internalType\":\"uint256[4][]\",\"name\":\"blsKeys\",\"type\":\"uint256[4][]\"},{\"internalType\":\"bool[]\",\"name\":\"ok\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"fromId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toId\",\"type\":\"uint256\"}],\"name\":\"operators\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"internalType\":\"structPowerReader.OperatorRow[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"ids\",\"type\":\"uint256[]\"}],\"name\":\"powers\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"power\",\"type\":\"uint256[]\"},{\"internalType\":\"bool[]\",\"name\":\"active\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"attestationCenter\",\"type\":\"address\"}],\"name\":\"sync\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockTimestamp\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"internalTaskHandler\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"obls\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"handlerReadable\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"handlerIsSyncer\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"submissionPaused\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"lastCommitBlockL1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lastCommitBlockL2\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"totalVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"definitionTotalVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"numOfTotalOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"numOfActiveOperators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimumVotingPower\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximumNumberOfAttesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"restrictedAttesterIds\",\"type\":\"uint256[]\"}],\"internalType\":\"structPowerReader.Sync\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"avsGovernance\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"list\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"gasPerOperator\",\"type\":\"uint256\"}],\"name\":\"votingPowers\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"bytes4\",\"name\":\"error\",\"type\":\"bytes4\"}],\"internalType\":\"structPowerReader.Power[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3af314cef1f6444eae428f1f3a02f9d4b7",
	Bin: "0x6080604052348015600f57600080fd5b5061137d8061001f6000396000f3fe608060405234801561001057600080fd5b50600436106100625760003560e01c806307eb6a9d146100675780634d8b54af146100915780638d93edef146100b1578063ccfc5e00146100d2578063db7ce2fa146100f2578063f84ba5c214610112575b600080fd5b61007a610075366004610d8c565b61013a565b604051610088929190610e1d565b60405180910390f35b6100a461009f366004610e75565b6102a1565b6040516100889190610eea565b6100c46100bf366004610d8c565b610688565b604051610088929190610fe1565b6100e56100e0366004611043565b6107ec565b6040516100889190611085565b6101056101003660046110f6565b61098f565b6040516100889190611150565b6101216001600160e01b031981565b6040516001600160e01b03199091168152602001610088565b6060808267ffffffffffffffff811115610156576101566111b9565b60405190808252806020026020018201604052801561017f578160200160208202803683370190505b5091508267ffffffffffffffff81111561019b5761019b6111b9565b6040519080825280602002602001820160405280156101c4578160200160208202803683370190505b50905060005b8381101561029857610215867f72c4a92783e755e3ab09735475c4bf53f4ce763dcbb926e57fe9ff5309abb28e878785818110610209576102096111cf565b90506020020135610afb565b838281518110610227576102276111cf565b60200260200101818152505061026a867f82afd23ba9bb1713eaae719cb72a7298d8133da420e187e44bdb8110f2725b7c878785818110610209576102096111cf565b60001415828281518110610280576102806111cf565b911515602092830291909101909101526001016101ca565b50935093915050565b61034060405180610220016040528060008152602001600081526020016000815260200160006001600160a01b0316815260200160006001600160a01b031681526020016000151581526020016000151581526020016000151581526020016000815260200160008152602001600081526020016000815260200160008152602001600081526020016000815260200160008152602001606081525090565b468152436020808301919091524260408084019190915280518082019091526015815274696e7465726e616c5461736b48616e646c6572282960581b9181019190915261038e908390610b56565b6001600160a01b031660608201526040805180820190915260068152656f626c73282960d01b60208201526103c4908390610b56565b6001600160a01b03908116608083015284166103e257806060015193505b6001600160a01b0383166103f857806080015192505b61042f82604051806040016040528060158152602001746e756d4f66546f74616c4f70657261746f7273282960581b815250610b56565b6101808201526040805180820190915260168152756e756d4f664163746976654f70657261746f7273282960501b602082015261046d908390610b56565b6101a08201526104a5827fefd969781f19e3bd0b0cf29bc42b08b4d23a605b2413373f3d001653af4f44e4632aedfbf360e01b610afb565b151560e08201526104d9827f75d9aedf31032a04eb652df5ff9e618c901893f752e61b9f93641328dc094035612711610afb565b6101c082015261050c827f5b386be083475d664bfdee24e29b6984bbf4880996eb109b825372e35c42e391612711610afb565b6101e082015260405163097b5f3760e41b815261271160048201526001600160a01b038316906397b5f37090602401600060405180830381865afa158015610558573d6000803e3d6000fd5b505050506040513d6000823e601f3d908101601f1916820160405261058091908101906111e5565b610200820152604080518082019091526012815271746f74616c566f74696e67506f776572282960701b60208201526105ba908490610b56565b6101408201526105ed837f255da33184443f4a367326ea9c790f41ceaeb04a7cbb79803c860b47640d6679612711610afb565b6101608201526060810151604051632474521560e21b8152630cf9d7bf60e41b60048201526001600160a01b039182166024820152908416906391d1485490604401602060405180830381865afa15801561064c573d6000803e3d6000fd5b505050506040513d601f19601f8201168201806040525081019061067091906112b2565b151560c08201526106818482610b74565b9392505050565b6060808267ffffffffffffffff8111156106a4576106a46111b9565b6040519080825280602002602001820160405280156106dd57816020015b6106ca610d06565b8152602001906001900390816106c25790505b5091508267ffffffffffffffff8111156106f9576106f96111b9565b604051908082528060200260200182016040528015610722578160200160208202803683370190505b5090507fd4af0b9ce7ac271acbb3b227d8ad36b2b40f80f52987e95a8ea9c7ec98dce6e160005b848110156107e2576000848281518110610765576107656111cf565b602002602001015190506000878784818110610783576107836111cf565b90506020020135905060008460005281600452600080602460008d5afa607f3d1116905080156107b45760806000843e5b808685815181106107c7576107c76111cf565b91151560209283029190910190910152505050600101610749565b5050935093915050565b6060818311610987576107ff83836112ea565b61080a9060016112fd565b67ffffffffffffffff811115610822576108226111b9565b60405190808252806020026020018201604052801561087457816020015b6040805160808101825260008082526020808301829052928201819052606082015282526000199092019101816108405790505b5090506000835b8381116109835760006108af877f72c4a92783e755e3ab09735475c4bf53f4ce763dcbb926e57fe9ff5309abb28e84610afb565b905060006108de887f82afd23ba9bb1713eaae719cb72a7298d8133da420e187e44bdb8110f2725b7c85610afb565b15159050811580156108ee575080155b156108fa575050610973565b6000858561090781611310565b965081518110610919576109196111cf565b602090810291909101015184815290506109548a7f9eb72d4c1424589fb4cb7609397fed9c151a790c2b8df267326e7f55f94ac78d86610afb565b6001600160a01b03166020820152604081019290925215156060909101525b61097c81611310565b905061087b565b5081525b949350505050565b60608267ffffffffffffffff8111156109aa576109aa6111b9565b6040519080825280602002602001820160405280156109fc57816020015b6040805160808101825260008082526020808301829052928201819052606082015282526000199092019101816109c85790505b50905060006107d0610a0f602085611329565b610a1990856112fd565b610a2391906112fd565b905060005b84811015610af157610a3a81866112ea565b610a46906107d061134b565b610a5183600261134b565b610a5b91906112fd565b5a1015610a9e5763ffffffff60e01b838281518110610a7c57610a7c6111cf565b60209081029190910101516001600160e01b0319909116606090910152610ae9565b610ae987878784818110610ab457610ab46111cf565b9050602002016020810190610ac99190611362565b86868581518110610adc57610adc6111cf565b6020026020010151610bf7565b600101610a28565b5050949350505050565b6000806000610b0c8686865a610cb2565b9150915081610b4d576040516386be46f960e01b81526001600160a01b03871660048201526001600160e01b03198616602482015260440160405180910390fd5b95945050505050565b6000610b6b8383805190602001206000610afb565b90505b92915050565b6000610ba3837f5980711778fe20eee18accb13b28047527236bcbd0b4299f3f3d4384c644278b60005a610cb2565b610100840152905080610bb557505050565b610be2837f0b02444cd5c4e050a3a48e59f15f38459a80dba0d171055ef3692b742d267d1b60005a610cb2565b610120840152151560a0909201919091525050565b600080610c2f867f6b1906f8946fddf93da133f5ca8e947cd4b2d47f271fe5dd4e52198785f4fb0e876001600160a01b031687610cb2565b91509150818015610c3f57508015155b1580156020850152610c8857610c80867fc07473f60decf2faaa50977d7247853ee6ee7fd4a2198007b1741b9f80d7713f876001600160a01b031687610cb2565b604085015291505b811515835281610caa57610c9a610ce3565b6001600160e01b03191660608401525b505050505050565b600080846000528360045260206000602460008987fa601f3d111691508115610cda57506000515b94509492505050565b600060033d1115610d035760046000803e506000516001600160e01b0319165b90565b60405180608001604052806004906020820280368337509192915050565b80356001600160a01b0381168114610d3b57600080fd5b919050565b60008083601f840112610d5257600080fd5b50813567ffffffffffffffff811115610d6a57600080fd5b6020830191508360208260051b8501011115610d8557600080fd5b9250929050565b600080600060408486031215610da157600080fd5b610daa84610d24565b9250602084013567ffffffffffffffff811115610dc657600080fd5b610dd286828701610d40565b9497909650939450505050565b600081518084526020840193506020830160005b82811015610e135781511515865260209586019590910190600101610df3565b5093949350505050565b6040808252835190820181905260009060208501906060840190835b81811015610e57578351835260209384019390920191600101610e39565b50508381036020850152610e6b8186610ddf565b9695505050505050565b600080600060608486031215610e8a57600080fd5b610e9384610d24565b9250610ea160208501610d24565b9150610eaf60408501610d24565b90509250925092565b600081518084526020840193506020830160005b82811015610e13578151865260209586019590910190600101610ecc565b6020815281516020820152602082015160408201526040820151606082015260006060830151610f2560808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015180151560c08401525060c083015180151560e08401525060e0830151801515610100840152506101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301526101c08301516101e08301526101e083015161020083015261020083015161022080840152610987610240840182610eb8565b6040808252835190820181905260009060208501906060840190835b81811015610e575783518360005b600481101561102a57825182526020928301929091019060010161100b565b5050506020939093019260809290920191600101610ffd565b6000806000806080858703121561105957600080fd5b61106285610d24565b935061107060208601610d24565b93969395505050506040820135916060013590565b602080825282518282018190526000918401906040840190835b818110156110eb578351805184526020808201516001600160a01b031681860152604080830151908601526060918201511515918501919091529093019260809092019160010161109f565b509095945050505050565b6000806000806060858703121561110c57600080fd5b61111585610d24565b9350602085013567ffffffffffffffff81111561113157600080fd5b61113d87828801610d40565b9598909750949560400135949350505050565b602080825282518282018190526000918401906040840190835b818110156110eb578351805115158452602080820151151581860152604080830151908601526060918201516001600160e01b031916918501919091529093019260809092019160010161116a565b634e487b7160e01b600052604160045260246000fd5b634e487b7160e01b600052603260045260246000fd5b6000602082840312156111f757600080fd5b815167ffffffffffffffff81111561120e57600080fd5b8201601f8101841361121f57600080fd5b805167ffffffffffffffff811115611239576112396111b9565b8060051b604051601f19603f830116810181811067ffffffffffffffff82111715611266576112666111b9565b60405291825260208184018101929081018784111561128457600080fd5b6020850194505b838510156112a75784518082526020958601959093500161128b565b509695505050505050565b6000602082840312156112c457600080fd5b8151801515811461068157600080fd5b634e487b7160e01b600052601160045260246000fd5b81810381811115610b6e57610b6e6112d4565b80820180821115610b6e57610b6e6112d4565b600060018201611322576113226112d4565b5060010190565b60008261134657634e487b7160e01b600052601260045260246000fd5b500490565b8082028115828204841417610b6e57610b6e6112d4565b60006020828403121561137457600080fd5b610b6b82610d2456",
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
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256[4][] blsKeys, bool[] ok)
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
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) TryPackKeys(obls common.Address, ids []*big.Int) ([]byte, error) {
	return powerReader.abi.Pack("keys", obls, ids)
}

// KeysOutput serves as a container for the return parameters of contract
// method Keys.
type KeysOutput struct {
	BlsKeys [][4]*big.Int
	Ok      []bool
}

// UnpackKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d93edef.
//
// Solidity: function keys(address obls, uint256[] ids) view returns(uint256[4][] blsKeys, bool[] ok)
func (powerReader *PowerReader) UnpackKeys(data []byte) (KeysOutput, error) {
	out, err := powerReader.abi.Unpack("keys", data)
	outstruct := new(KeysOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BlsKeys = *abi.ConvertType(out[0], new([][4]*big.Int)).(*[][4]*big.Int)
	outstruct.Ok = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccfc5e00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns((uint256,address,uint256,bool)[] rows)
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
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns((uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) TryPackOperators(attestationCenter common.Address, obls common.Address, fromId *big.Int, toId *big.Int) ([]byte, error) {
	return powerReader.abi.Pack("operators", attestationCenter, obls, fromId, toId)
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xccfc5e00.
//
// Solidity: function operators(address attestationCenter, address obls, uint256 fromId, uint256 toId) view returns((uint256,address,uint256,bool)[] rows)
func (powerReader *PowerReader) UnpackOperators(data []byte) ([]PowerReaderOperatorRow, error) {
	out, err := powerReader.abi.Unpack("operators", data)
	if err != nil {
		return *new([]PowerReaderOperatorRow), err
	}
	out0 := *abi.ConvertType(out[0], new([]PowerReaderOperatorRow)).(*[]PowerReaderOperatorRow)
	return out0, nil
}

// PackPowers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07eb6a9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function powers(address obls, uint256[] ids) view returns(uint256[] power, bool[] active)
func (powerReader *PowerReader) PackPowers(obls common.Address, ids []*big.Int) []byte {
	enc, err := powerReader.abi.Pack("powers", obls, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPowers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07eb6a9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function powers(address obls, uint256[] ids) view returns(uint256[] power, bool[] active)
func (powerReader *PowerReader) TryPackPowers(obls common.Address, ids []*big.Int) ([]byte, error) {
	return powerReader.abi.Pack("powers", obls, ids)
}

// PowersOutput serves as a container for the return parameters of contract
// method Powers.
type PowersOutput struct {
	Power  []*big.Int
	Active []bool
}

// UnpackPowers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07eb6a9d.
//
// Solidity: function powers(address obls, uint256[] ids) view returns(uint256[] power, bool[] active)
func (powerReader *PowerReader) UnpackPowers(data []byte) (PowersOutput, error) {
	out, err := powerReader.abi.Unpack("powers", data)
	outstruct := new(PowersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Power = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Active = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
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
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns((bool,bool,uint256,bytes4)[] rows)
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
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns((bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) TryPackVotingPowers(avsGovernance common.Address, list []common.Address, gasPerOperator *big.Int) ([]byte, error) {
	return powerReader.abi.Pack("votingPowers", avsGovernance, list, gasPerOperator)
}

// UnpackVotingPowers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7ce2fa.
//
// Solidity: function votingPowers(address avsGovernance, address[] list, uint256 gasPerOperator) view returns((bool,bool,uint256,bytes4)[] rows)
func (powerReader *PowerReader) UnpackVotingPowers(data []byte) ([]PowerReaderPower, error) {
	out, err := powerReader.abi.Unpack("votingPowers", data)
	if err != nil {
		return *new([]PowerReaderPower), err
	}
	out0 := *abi.ConvertType(out[0], new([]PowerReaderPower)).(*[]PowerReaderPower)
	return out0, nil
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
