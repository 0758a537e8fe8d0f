package votingpower

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

type abiDelta struct {
	OperatorId  *big.Int //nolint:revive // The field name is the ABI's: operatorId.
	VotingPower *big.Int
}

type abiUpdate struct {
	ToIncrease []abiDelta
	ToDecrease []abiDelta
	ToBlockL1  *big.Int
	ToBlockL2  *big.Int
}

// TestEncodingIsThatOfTheABI compares EncodeUpdate with go-ethereum's package abi, and reads back what that wrote.
func TestEncodingIsThatOfTheABI(t *testing.T) {
	delta := []abi.ArgumentMarshaling{{Name: "operatorId", Type: "uint256"}, {Name: "votingPower", Type: "uint256"}}
	update, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "toIncrease", Type: "tuple[]", Components: delta},
		{Name: "toDecrease", Type: "tuple[]", Components: delta},
		{Name: "toBlockL1", Type: "uint256"},
		{Name: "toBlockL2", Type: "uint256"},
	})
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		u := messages.Update{
			Increases: someDeltas(rng), Decreases: someDeltas(rng), ToBlockL1: rng.Uint64(), ToBlockL2: rng.Uint64(),
		}
		want, err := abi.Arguments{{Type: update}}.Pack(abiUpdate{
			ToIncrease: toABI(u.Increases), ToDecrease: toABI(u.Decreases),
			ToBlockL1: new(big.Int).SetUint64(u.ToBlockL1), ToBlockL2: new(big.Int).SetUint64(u.ToBlockL2),
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := EncodeUpdate(u); !bytes.Equal(got, want) {
			t.Fatalf("%+v encodes to %x, not to %x", u, got, want)
		}
		if back, err := DecodeUpdate(want); err != nil || text(back) != text(u) {
			t.Fatalf("%+v decodes to %+v, %v", u, back, err)
		}
	}
}

func someDeltas(rng *rand.Rand) []messages.Delta {
	var deltas []messages.Delta
	for range rng.IntN(4) {
		power := uint256.Int{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64()}
		deltas = append(deltas, messages.Delta{Operator: messages.OperatorID(rng.Uint64()), Power: power})
	}
	return deltas
}

func toABI(deltas []messages.Delta) []abiDelta {
	out := make([]abiDelta, 0, len(deltas))
	for i := range deltas {
		out = append(out, abiDelta{new(big.Int).SetUint64(uint64(deltas[i].Operator)), deltas[i].Power.ToBig()})
	}
	return out
}
