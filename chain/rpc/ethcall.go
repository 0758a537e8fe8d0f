package rpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

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
	if err := json.Unmarshal(c.Result, &out); err != nil {
		return nil, Unavailable("decode answer to "+c.Method, err)
	}
	return out, nil
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
