package rpc

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ReceiptCall asks for the receipt of a transaction.
func ReceiptCall(hash common.Hash) *Call {
	return &Call{Method: "eth_getTransactionReceipt", Args: []any{hash}, Bytes: CallBytes}
}

// ReadReceipt returns the receipt of a transaction, or nil while there is none.
func ReadReceipt(c *Call, hash common.Hash) (*Receipt, error) {
	if c.Absent() || Classify(c.Err) == kindTransactionUnknown {
		return nil, nil //nolint:nilnil // No receipt is an answer.
	}
	receipt := new(Receipt)
	if err := c.Decode(receipt); err != nil {
		return nil, err
	}
	if receipt.Hash != hash {
		return nil, Unavailable("read receipt", fmt.Errorf("asked for %s, got %s", hash, receipt.Hash))
	}
	return receipt, nil
}

// Receipt is what is read of a transaction's receipt.
type Receipt struct {
	Status   hexutil.Uint64 `json:"status"`
	GasUsed  hexutil.Uint64 `json:"gasUsed"`
	GasPrice *hexutil.Big   `json:"effectiveGasPrice"`
	L1Fee    *hexutil.Big   `json:"l1Fee"` // of the OP stack
	Number   hexutil.Uint64 `json:"blockNumber"`
	Block    common.Hash    `json:"blockHash"`
	Hash     common.Hash    `json:"transactionHash"`
}
