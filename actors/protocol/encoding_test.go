package protocol

import (
	"bytes"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

type pair struct {
	ItsOwner common.Address
	Amounts  []*big.Int
}

// TestWrittenTypesEncodeAsParsedOnes compares with the types that go-ethereum reads from text.
func TestWrittenTypesEncodeAsParsedOnes(t *testing.T) {
	parsed, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{
		{Name: "itsOwner", Type: "address"}, {Name: "amounts", Type: "uint256[]"},
	})
	if err != nil {
		t.Fatal(err)
	}
	written := Slice(Tuple[pair](Field{"itsOwner", Address()}, Field{"amounts", Slice(Uint(256))}))
	value := []pair{{common.Address{1}, []*big.Int{big.NewInt(2), big.NewInt(3)}}, {ItsOwner: common.Address{4}}}
	want, err := abi.Arguments{{Type: parsed}}.Pack(value)
	if err != nil {
		t.Fatal(err)
	}
	encoded := Encode([]abi.Type{written}, value)
	if !bytes.Equal(encoded, want) {
		t.Errorf("encoded to %x, want %x", encoded, want)
	}
	var back []pair
	value[1].Amounts = []*big.Int{}
	if err := Decode(written, encoded, &back); err != nil || !reflect.DeepEqual(back, value) {
		t.Errorf("decoded %v (%v), want %v", back, err, value)
	}
	if err := Decode(written, encoded[:70], &back); err == nil {
		t.Error("decoded what is cut off")
	}
}
