package chain

import (
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
)

// TestErrorsOfCallsAreToldApart has what geth 1.17.0 and anvil 1.7.1 were seen to say about eth_call.
func TestErrorsOfCallsAreToldApart(t *testing.T) {
	for _, c := range []struct {
		what string
		code int
		text string
		want kind
	}{
		{"geth: a block that it does not have, by hash", -32000, "header for hash not found", kindBlockUnknown},
		{"geth: one of the future", -32000, "header not found", kindBlockUnknown},
		{"geth: an endless loop", -32000, "out of gas", kindOutOfGas},
		{"geth: an instruction that does not exist", -32000, "invalid opcode: INVALID", kindReverted},
		{"geth: a method that it does not have", -32601, "the method eth_nonsense does not exist/is not available", kindUnavailable},
		{"anvil: a block that it does not have, by hash (EIP-1898's code)", -32001, "Resource not found", kindBlockUnknown},
		{"anvil: one of the future", -32602, "BlockOutOfRangeError: block height is 5 but requested was 1000000000", kindBlockUnknown},
		{"anvil: an endless loop", -32603, "EVM error OutOfGas", kindOutOfGas},
		{"anvil: far too much memory", -32603, "EVM error MemoryLimitOOG", kindOutOfGas},
		{"anvil: the invalid instruction", -32603, "EVM error InvalidFEOpcode", kindReverted},
		{"anvil: an instruction that does not exist", -32603, "EVM error OpcodeNotFound", kindReverted},
		{"anvil: a jump to nowhere", -32603, "EVM error InvalidJump", kindReverted},
		{"anvil: an empty stack", -32603, "EVM error StackUnderflow", kindReverted},
		{"anvil: a full stack", -32603, "EVM error StackOverflow", kindReverted},
		{"anvil: return data beyond their end", -32603, "EVM error OutOfOffset", kindReverted},
	} {
		if got := classify(&chaintest.RPCError{Code: c.code, Text: c.text}); got != c.want {
			t.Errorf("%s: got %d, want %d", c.what, got, c.want)
		}
	}
}
