package rpc

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// ErrNoOverride says that the endpoint does not run code given with the call.
var ErrNoOverride = errors.New("endpoint refuses state overrides")

// CallMsg is an eth_call.
type CallMsg struct {
	From, To common.Address
	Input    []byte
	Gas      uint64 // planned, for the batch's budget; the endpoint grants what it grants
}

// EthCall builds an eth_call. Gas is left to the endpoint, which then gives all that it grants.
func EthCall(t CallMsg, at any, overrides ...any) *Call {
	message := map[string]any{"to": t.To, "data": HexBytes(t.Input)}
	if t.From != (common.Address{}) {
		message["from"] = t.From
	}
	return &Call{
		Method: "eth_call", Args: append([]any{message, at}, overrides...),
		Bytes: CallBytes + 2*len(t.Input), Gas: t.Gas,
	}
}

// HexBytes are bytes as JSON-RPC takes them.
func HexBytes(b []byte) hexutil.Bytes { return b }

// GasPerGetter is what one direct call of a getter costs at most; it only spreads calls over batches.
const GasPerGetter = 100_000

// Getter is a direct eth_call of a contract's view.
func Getter(to common.Address, input []byte, at any) *Call {
	return EthCall(CallMsg{To: to, Input: input, Gas: GasPerGetter}, at)
}

// Word reads the first word that a call returned.
func (c *Call) Word() (*big.Int, error) {
	raw, err := c.Returned()
	if err != nil {
		return nil, FailureOf("call getter", err)
	}
	if len(raw) < common.HashLength {
		return nil, Unavailable("call getter", fmt.Errorf("%d bytes are not a word", len(raw)))
	}
	return new(big.Int).SetBytes(raw[:common.HashLength]), nil
}

// EstimateCall asks for the gas of a call at the head. Some clients take no block with it, and mean the head or what is
// above it.
func EstimateCall(t CallMsg) *Call {
	c := EthCall(t, TagLatest)
	c.Method, c.Otherwise = "eth_estimateGas", c.Args[:1]
	return c
}

// NonceCall asks for an account's next nonce at a block. Where there is nothing pending, the head's is the next one.
func NonceCall(account common.Address, at any) *Call {
	c := &Call{Method: "eth_getTransactionCount", Args: []any{account, at}, Bytes: CallBytes}
	if at == TagPending {
		c.Otherwise = []any{account, TagLatest}
	}
	return c
}

// FeeHistoryCall asks for the tips that the newest blocks' transactions paid, of each block the one that a percentage
// of its gas paid less than. Some clients take the count in decimal alone.
func FeeHistoryCall(blocks uint64, percentile float64) *Call {
	rewards := []float64{percentile}
	return &Call{
		Method: "eth_feeHistory", Bytes: CallBytes, Args: []any{hexutil.Uint64(blocks), TagLatest, rewards},
		Otherwise: []any{blocks, TagLatest, rewards},
	}
}

// Slot reads the word of a storage slot. Some clients write it as a number, without the digits in front.
func (c *Call) Slot() (common.Hash, error) {
	var text string
	if err := c.Decode(&text); err != nil {
		return common.Hash{}, err
	}
	digits, is := strings.CutPrefix(text, "0x")
	if len(digits)%2 == 1 {
		digits = "0" + digits
	}
	word, err := hex.DecodeString(digits)
	if err != nil || !is || len(word) > common.HashLength {
		return common.Hash{}, Unavailable("decode answer to "+c.Method,
			fmt.Errorf("%q is not a word", messages.Line(text)))
	}
	return common.BytesToHash(word), nil
}

// Number reads a quantity.
func (c *Call) Number() (uint64, error) {
	var n hexutil.Uint64
	err := c.Decode(&n)
	return uint64(n), err
}

// Returned gives the bytes that a call returned.
func (c *Call) Returned() ([]byte, error) {
	if c.Err != nil {
		return nil, c.Err
	}
	var out hexutil.Bytes
	err := c.Decode(&out)
	return out, err
}

// OverrideReturned is returned for a call of the reader contract: an endpoint that ignores
// overrides finds no code there.
func (c *Call) OverrideReturned() ([]byte, error) {
	out, err := c.Returned()
	switch {
	case c.Err != nil && Classify(c.Err) == kindRefused:
		return nil, fmt.Errorf("%w: %w", ErrNoOverride, c.Err)
	case err == nil && len(out) == 0:
		return nil, ErrNoOverride
	}
	return out, err
}

// Amount reads a quantity of wei, or returns nil. The JSON decoder takes no more than 256 bits.
func (c *Call) Amount() *uint256.Int {
	var amount hexutil.Big
	if c.Decode(&amount) != nil {
		return nil
	}
	value, _ := uint256.FromBig(amount.ToInt())
	return value
}

// Executed returns the word of a call, nil if the EVM ran the call and it failed, or the endpoint's failure.
func (c *Call) Executed() (*messages.VotingPower, error) {
	if c.Err != nil {
		if k := Classify(c.Err); k == KindReverted || k == KindOutOfGas {
			return nil, nil //nolint:nilnil // a call that the EVM fails is an answer without a value.
		}
	}
	w, err := c.Word()
	if err != nil {
		return nil, err
	}
	v, _ := uint256.FromBig(w)
	return v, nil
}
