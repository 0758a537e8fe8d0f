package internaltask

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/actors/protocol"
	"github.com/ballast-avs/ballast/messages"
)

// maxData bounds the data of a task 10002 before it is decoded: more than any that fits its gas.
const maxData = 128 << 10

// call is the ABI's InternalTransaction: one call that the InternalTaskHandler makes (protocol 1.2).
type call struct {
	To   common.Address
	Data []byte
}

// encodeCorrections returns abi.encode(InternalTransaction[]): the data of task 10002 (protocol 3.2).
func encodeCorrections(obls common.Address, all []correction) []byte {
	return protocol.Encode([]abi.Type{transactionsType()}, calls(obls, all))
}

// calls turns corrections into calls of OBLS (protocol 1.6).
func calls(obls common.Address, all []correction) []call {
	out := make([]call, 0, len(all))
	for _, c := range all {
		out = append(out, call{To: obls, Data: c.input()})
	}
	return out
}

// input is the call's input: setTotalVotingPowerPerRestrictedTaskDefinition where attesters are restricted, else
// setTotalVotingPowerPerTaskDefinition.
func (c correction) input() []byte {
	id, minimum := uint16(c.definition.ID), c.definition.Definition.MinimumVotingPower.ToBig()
	listed := c.definition.Definition.RestrictedAttesters
	number := protocol.Uint(256)
	if len(listed) == 0 {
		return method("setTotalVotingPowerPerTaskDefinition(uint16,uint256,uint256)",
			[]abi.Type{protocol.Uint(16), number, number}, id, new(big.Int).SetUint64(c.operators), minimum)
	}
	return method("setTotalVotingPowerPerRestrictedTaskDefinition(uint16,uint256,uint256[])",
		[]abi.Type{protocol.Uint(16), number, protocol.Slice(number)}, id, minimum, ids(listed))
}

func ids(operators []messages.OperatorID) []*big.Int {
	all := make([]*big.Int, 0, len(operators))
	for _, id := range operators {
		all = append(all, new(big.Int).SetUint64(uint64(id)))
	}
	return all
}

// method is a call's selector and arguments.
func method(signature string, types []abi.Type, values ...any) []byte {
	return append(crypto.Keccak256([]byte(signature))[:4], protocol.Encode(types, values...)...)
}

// decodeCalls reads the data of a task 10002.
func decodeCalls(data []byte) ([]call, error) {
	if len(data) > maxData {
		return nil, fmt.Errorf("%d bytes of data, at most %d are allowed", len(data), maxData)
	}
	var all []call
	if err := protocol.Decode(transactionsType(), data, &all); err != nil {
		return nil, fmt.Errorf("decode internal transactions: %w", err)
	}
	return all, nil
}

// transactionsType is the ABI's InternalTransaction[].
func transactionsType() abi.Type {
	return protocol.Slice(protocol.Tuple[call](
		protocol.Field{Name: "to", Type: protocol.Address()},
		protocol.Field{Name: "data", Type: abi.Type{T: abi.BytesTy}}))
}
