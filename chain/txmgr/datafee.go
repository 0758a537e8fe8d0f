package txmgr

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/rpc"
)

// gasPriceOracle is where the chains of the OP stack tell what a transaction pays for its data, besides its gas. On
// other chains nothing is there; Arbitrum counts the data in the gas that it estimates.
const gasPriceOracle = "0x420000000000000000000000000000000000000F"

// restBytes is about what a transaction has besides its calldata: addresses, numbers and the signature.
const restBytes = 120

// dataFeeCall asks what a transaction with some calldata pays for its data.
func (s *Manager) dataFeeCall(input []byte) *rpc.Call {
	transaction := slices.Concat(input, bytes.Repeat([]byte{0xff}, restBytes))
	word := func(n int) []byte { return common.LeftPadBytes(big.NewInt(int64(n)).Bytes(), common.HashLength) }
	padding := make([]byte, (common.HashLength-len(transaction)%common.HashLength)%common.HashLength)
	asked := slices.Concat(crypto.Keccak256([]byte("getL1Fee(bytes)"))[:4], word(common.HashLength),
		word(len(transaction)), transaction, padding)
	return rpc.Getter(common.HexToAddress(gasPriceOracle), asked, rpc.TagLatest)
}

// dataFee reads the answer; zero where the chain tells none.
func dataFee(c *rpc.Call) *big.Int {
	if fee, err := c.Word(); err == nil {
		return fee
	}
	return new(big.Int)
}
