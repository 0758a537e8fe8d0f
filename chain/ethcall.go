package chain

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

// errNoOverride says that the endpoint does not run code given with the call.
var errNoOverride = errors.New("endpoint refuses state overrides")

// callTarget is an eth_call.
type callTarget struct {
	from, to common.Address
	input    []byte
	gas      uint64 // planned, for the batch's budget; the endpoint grants what it grants
}

// ethCall builds an eth_call. Gas is left to the endpoint, which then gives all that it grants.
func ethCall(t callTarget, at any, overrides ...any) *call {
	message := map[string]any{"to": t.to, "data": hexBytes(t.input)}
	if t.from != (common.Address{}) {
		message["from"] = t.from
	}
	return &call{
		method: "eth_call", args: append([]any{message, at}, overrides...),
		bytes: callBytes + 2*len(t.input), gas: t.gas,
	}
}

func hexBytes(b []byte) hexutil.Bytes { return b }

// gasPerGetter is what one direct call of a getter costs at most; it only spreads calls over batches.
const gasPerGetter = 100_000

// getter is a direct eth_call of a contract's view.
func getter(to common.Address, input []byte, at any) *call {
	return ethCall(callTarget{to: to, input: input, gas: gasPerGetter}, at)
}

// word reads the first word that a call returned.
func (c *call) word() (*big.Int, error) {
	raw, err := c.returned()
	if err != nil {
		return nil, failureOf("call getter", err)
	}
	if len(raw) < common.HashLength {
		return nil, unavailable("call getter", fmt.Errorf("%d bytes are no word", len(raw)))
	}
	return new(big.Int).SetBytes(raw[:common.HashLength]), nil
}

// number reads a quantity.
func (c *call) number() (uint64, error) {
	var n hexutil.Uint64
	err := c.decode(&n)
	return uint64(n), err
}

// returned gives the bytes that a call returned.
func (c *call) returned() ([]byte, error) {
	if c.err != nil {
		return nil, c.err
	}
	var out hexutil.Bytes
	if err := json.Unmarshal(c.result, &out); err != nil {
		return nil, unavailable("decode answer to "+c.method, err)
	}
	return out, nil
}

// remoteReturned is returned for a call of the reader contract: an endpoint that ignores overrides finds no code there.
func (c *call) remoteReturned() ([]byte, error) {
	out, err := c.returned()
	switch {
	case c.err != nil && classify(c.err) == kindRefused:
		return nil, fmt.Errorf("%w: %w", errNoOverride, c.err)
	case err == nil && len(out) == 0:
		return nil, errNoOverride
	}
	return out, err
}

// amount reads a quantity of wei, or returns nil. The JSON decoder takes no more than 256 bits.
func (c *call) amount() *uint256.Int {
	var amount hexutil.Big
	if c.decode(&amount) != nil {
		return nil
	}
	value, _ := uint256.FromBig(amount.ToInt())
	return value
}

// executed returns the word of a call, nil if the EVM ran the call and it failed, or the endpoint's failure.
func (c *call) executed() (*messages.VotingPower, error) {
	if c.err != nil {
		if k := classify(c.err); k == kindReverted || k == kindOutOfGas {
			return nil, nil //nolint:nilnil // a call that the EVM fails is an answer without a value.
		}
	}
	w, err := c.word()
	if err != nil {
		return nil, err
	}
	v, _ := uint256.FromBig(w)
	return v, nil
}
