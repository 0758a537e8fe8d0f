package rpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ReceiptCall asks for the receipt of a transaction.
func ReceiptCall(hash common.Hash) *Call {
	return &Call{Method: "eth_getTransactionReceipt", Args: []any{hash}, Bytes: CallBytes}
}

// ReadReceipt returns the receipt of a transaction, or nil while there is none in a block.
func ReadReceipt(c *Call, hash common.Hash) (*Receipt, error) {
	if c.Absent() || Classify(c.Err) == kindTransactionUnknown {
		return nil, nil //nolint:nilnil // No receipt is an answer.
	}
	receipt := new(Receipt)
	err := c.Decode(receipt)
	switch {
	case errors.Is(err, errPending):
		return nil, nil //nolint:nilnil // No receipt is an answer.
	case err != nil:
		return nil, err
	case receipt.Hash != hash:
		return nil, Unavailable("read receipt", fmt.Errorf("asked for %s, got %s", hash, receipt.Hash))
	}
	return receipt, nil
}

// Receipt is what is read of a transaction's receipt.
type Receipt struct {
	Status  hexutil.Uint64
	GasUsed hexutil.Uint64
	Number  hexutil.Uint64
	Block   common.Hash
	Hash    common.Hash

	// L1Number is block.number as contracts see it there, on Arbitrum; zero elsewhere.
	L1Number uint64
	// GasPrice is nil where an endpoint does not tell it.
	GasPrice *hexutil.Big
	dataFee  *big.Int
}

// DataFee is what a rollup charges besides the gas, in wei: the OP stack's L1 fee and operator fee. It is nil where an
// endpoint tells of none. Arbitrum counts its L1 part in the gas.
func (r *Receipt) DataFee() *big.Int { return r.dataFee }

var (
	// errPending says that a receipt is of a transaction that is in no block yet.
	errPending = errors.New("the transaction is in no block yet")
	errReceipt = errors.New("receipt lacks status, gasUsed or transactionHash")
)

// operatorFeeUnit is what operatorFeeScalar is a part of (OP stack, Isthmus).
const operatorFeeUnit = 1_000_000

// UnmarshalJSON reads a receipt object. What names the transaction and its end must be there; what is only told by some
// chains, or wrong, hides nothing.
func (r *Receipt) UnmarshalJSON(raw []byte) error {
	var needed struct {
		Status  *hexutil.Uint64 `json:"status"`
		GasUsed *hexutil.Uint64 `json:"gasUsed"`
		Number  *hexutil.Uint64 `json:"blockNumber"`
		Block   *common.Hash    `json:"blockHash"`
		Hash    *common.Hash    `json:"transactionHash"`
	}
	var told struct {
		GasPrice         json.RawMessage `json:"effectiveGasPrice"`
		L1Fee            json.RawMessage `json:"l1Fee"`
		OperatorScalar   json.RawMessage `json:"operatorFeeScalar"`
		OperatorConstant json.RawMessage `json:"operatorFeeConstant"`
		L1Number         json.RawMessage `json:"l1BlockNumber"`
	}
	if err := errors.Join(json.Unmarshal(raw, &needed), json.Unmarshal(raw, &told)); err != nil {
		return err
	}
	if needed.Number == nil || needed.Block == nil {
		return errPending
	}
	if needed.Status == nil || needed.GasUsed == nil || needed.Hash == nil {
		return errReceipt
	}
	*r = Receipt{
		Status: *needed.Status, GasUsed: *needed.GasUsed, Number: *needed.Number, Block: *needed.Block,
		Hash: *needed.Hash, GasPrice: (*hexutil.Big)(Told(told.GasPrice)), dataFee: Told(told.L1Fee),
	}
	if number := Told(told.L1Number); number != nil && number.IsUint64() {
		r.L1Number = number.Uint64()
	}
	share := Told(told.OperatorScalar)
	if share != nil {
		share.Mul(share, new(big.Int).SetUint64(uint64(r.GasUsed))).Div(share, big.NewInt(operatorFeeUnit))
	}
	for _, fee := range []*big.Int{share, Told(told.OperatorConstant)} {
		if fee != nil && r.dataFee == nil {
			r.dataFee = new(big.Int)
		}
		if fee != nil {
			r.dataFee.Add(r.dataFee, fee)
		}
	}
	return nil
}

// Told reads an amount that an answer may hold besides what is needed, however it is written: in hex, with digits in
// front, in decimal or as a number. It returns nil where it is none.
func Told(raw json.RawMessage) *big.Int {
	text := string(raw)
	var quoted string
	if json.Unmarshal(raw, &quoted) == nil {
		text = quoted
	}
	base, digits := 10, text
	if len(text) > 2 && text[:2] == "0x" {
		base, digits = 16, text[2:]
	}
	amount, ok := new(big.Int).SetString(digits, base)
	if !ok || amount.Sign() < 0 || amount.BitLen() > 256 {
		return nil
	}
	return amount
}
