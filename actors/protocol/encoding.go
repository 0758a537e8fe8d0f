package protocol

import (
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// The types of what is encoded for every task and vote are written down: abi.NewType reads them from text, with regular
// expressions, each time.

// Uint returns Solidity's uint type of so many bits.
func Uint(bits int) abi.Type { return abi.Type{T: abi.UintTy, Size: bits} }

// Address returns Solidity's address type.
func Address() abi.Type { return abi.Type{T: abi.AddressTy, Size: common.AddressLength} }

// Slice returns the type of a list of elem.
func Slice(elem abi.Type) abi.Type { return abi.Type{T: abi.SliceTy, Elem: &elem} }

// Field is one field of a Solidity struct. Its name in camel case is that of the Go struct's field.
type Field struct {
	Name string
	Type abi.Type
}

// Tuple returns the type of a Solidity struct with the fields of the Go struct T, in the same order.
func Tuple[T any](fields ...Field) abi.Type {
	t := abi.Type{T: abi.TupleTy, TupleType: reflect.TypeFor[T]()}
	for _, f := range fields {
		t.TupleElems, t.TupleRawNames = append(t.TupleElems, &f.Type), append(t.TupleRawNames, f.Name)
	}
	return t
}

// Encode is Solidity's abi.encode. The types are those of the values: a mismatch is a bug and not an input.
func Encode(types []abi.Type, values ...any) []byte {
	packed, err := arguments(types).Pack(values...)
	if err != nil {
		panic(fmt.Sprintf("protocol: encode %v: %v", values, err))
	}
	return packed
}

// Decode is Solidity's abi.decode of one value, which into points to. It does not ask for the canonical encoding.
func Decode[T any](t abi.Type, data []byte, into *T) error {
	values, err := arguments([]abi.Type{t}).Unpack(data)
	if err != nil {
		return err
	}
	value, ok := values[0].(T)
	if !ok {
		panic(fmt.Sprintf("protocol: decoded a %T, not a %T", values[0], *into)) // a bug, not an input
	}
	*into = value
	return nil
}

func arguments(types []abi.Type) abi.Arguments {
	all := make(abi.Arguments, len(types))
	for i, t := range types {
		all[i].Type = t
	}
	return all
}
