package internaltask

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

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
	return mustPack(transactionsArguments(), calls(obls, all))
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
	if len(listed) == 0 {
		return method("setTotalVotingPowerPerTaskDefinition", []string{"uint16", "uint256", "uint256"}, id,
			new(big.Int).SetUint64(c.operators), minimum)
	}
	return method("setTotalVotingPowerPerRestrictedTaskDefinition", []string{"uint16", "uint256", "uint256[]"}, id,
		minimum, ids(listed))
}

func ids(operators []messages.OperatorID) []*big.Int {
	all := make([]*big.Int, 0, len(operators))
	for _, id := range operators {
		all = append(all, new(big.Int).SetUint64(uint64(id)))
	}
	return all
}

// method is a call's selector and arguments.
func method(name string, types []string, values ...any) []byte {
	arguments := abi.Arguments{}
	for _, t := range types {
		arguments = append(arguments, abi.Argument{Type: mustType(t, nil)})
	}
	selector := crypto.Keccak256([]byte(name + "(" + strings.Join(types, ",") + ")"))[:4]
	return append(selector, mustPack(arguments, values...)...)
}

// decodeCalls reads the data of a task 10002.
func decodeCalls(data []byte) ([]call, error) {
	if len(data) > maxData {
		return nil, fmt.Errorf("%d bytes of data, at most %d are allowed", len(data), maxData)
	}
	values, err := transactionsArguments().Unpack(data)
	if err != nil {
		return nil, fmt.Errorf("decode internal transactions: %w", err)
	}
	all, ok := abi.ConvertType(values[0], new([]call)).(*[]call)
	if !ok {
		return nil, errors.New("decode internal transactions: unexpected type")
	}
	return *all, nil
}

func transactionsArguments() abi.Arguments {
	return abi.Arguments{{Type: mustType("tuple[]", []abi.ArgumentMarshaling{
		{Name: "to", Type: "address"}, {Name: "data", Type: "bytes"},
	})}}
}

func mustType(name string, components []abi.ArgumentMarshaling) abi.Type {
	t, err := abi.NewType(name, "", components)
	if err != nil {
		panic(fmt.Sprintf("internaltask: type %s: %v", name, err)) // our own words: a bug, not an input
	}
	return t
}

func mustPack(arguments abi.Arguments, values ...any) []byte {
	packed, err := arguments.Pack(values...)
	if err != nil {
		panic(fmt.Sprintf("internaltask: encode: %v", err)) // our own types: a bug, not an input
	}
	return packed
}
