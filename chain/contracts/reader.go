package contracts

import (
	_ "embed"

	"github.com/ethereum/go-ethereum/common"
)

//go:embed artifacts/PowerReader.runtime.hex
var powerReaderHex string

// PowerReaderCode is the runtime code of PowerReader, for the state override of eth_call. Encode and decode its calls
// with the PowerReader binding.
func PowerReaderCode() []byte {
	return common.FromHex(powerReaderHex[:len(powerReaderHex)-1])
}

// PowerReaderAddress is where the code is put: an address nobody uses, outside the range of precompiles.
func PowerReaderAddress() common.Address {
	return common.HexToAddress("0x00000000000000000000000000ba11a5700a11e4")
}
