package rpc

import (
	"testing"

	"github.com/ballast-avs/ballast/chain/chaintest"
)

// TestErrorsOfCallsAreToldApart has what geth 1.17.0 and anvil 1.7.1 were seen to say about eth_call, and what others
// say in public reports of their users.
func TestErrorsOfCallsAreToldApart(t *testing.T) {
	for _, c := range []struct {
		what string
		code int
		text string
		want Kind
	}{
		{"geth: a block that it does not have, by hash", -32000, "header for hash not found", kindBlockUnknown},
		{"geth: one of the future", -32000, "header not found", kindBlockUnknown},
		{"geth: an endless loop", -32000, "out of gas", KindOutOfGas},
		{"geth: an instruction that does not exist", -32000, "invalid opcode: INVALID", KindReverted},
		{"geth: a method that it does not have", -32601, "the method eth_nonsense does not exist/is not available", kindUnavailable},
		{"geth: state that it dropped", -32000, "missing trie node 0a1b (path ) state 0x2c is not available", kindStateMissing},
		{"Erigon: the same", -32000, "old data not available due to pruning", kindStateMissing},
		{"Erigon 3: the same", -32000, "seek with txNum=5 but data before txNum=9 is not available", kindStateMissing},
		{"Nethermind: the same", -32002, "No state available for block 0x1234", kindStateMissing},
		{"Besu: the same", -32000, "World state unavailable for block 5", kindStateMissing},
		{"Reth: the same", -32000, "state at block #5 is pruned", kindStateMissing},
		{"anvil: a block that it does not have, by hash (EIP-1898's code)", -32001, "Resource not found", kindBlockUnknown},
		{"anvil: one of the future", -32602, "BlockOutOfRangeError: block height is 5 but requested was 1000000000", kindBlockUnknown},
		{"anvil: an endless loop", -32603, "EVM error OutOfGas", KindOutOfGas},
		{"anvil: far too much memory", -32603, "EVM error MemoryLimitOOG", KindOutOfGas},
		{"anvil: the invalid instruction", -32603, "EVM error InvalidFEOpcode", KindReverted},
		{"anvil: an instruction that does not exist", -32603, "EVM error OpcodeNotFound", KindReverted},
		{"anvil: a jump to nowhere", -32603, "EVM error InvalidJump", KindReverted},
		{"anvil: an empty stack", -32603, "EVM error StackUnderflow", KindReverted},
		{"anvil: a full stack", -32603, "EVM error StackOverflow", KindReverted},
		{"anvil: return data beyond their end", -32603, "EVM error OutOfOffset", KindReverted},
	} {
		if got := Classify(&chaintest.RPCError{Code: c.code, Text: c.text}); got != c.want {
			t.Errorf("%s: got %d, want %d", c.what, got, c.want)
		}
	}
}
