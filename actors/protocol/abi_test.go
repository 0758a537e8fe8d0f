package protocol

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/messages"
)

// TestEncodingIsThatOfTheABI compares what is hashed with go-ethereum's package abi, for texts of all lengths around a word.
func TestEncodingIsThatOfTheABI(t *testing.T) {
	arguments := func(names ...string) abi.Arguments {
		var all abi.Arguments
		for _, name := range names {
			typ, err := abi.NewType(name, "", nil)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, abi.Argument{Type: typ})
		}
		return all
	}
	task := arguments("string", "bytes", "address", "uint16")
	vote := arguments("string", "bytes", "address", "uint16", "address", "uint256", "bool")
	rng := rand.New(rand.NewPCG(3, 4))
	for n := range 100 {
		p := messages.Proposal{
			ProofOfTask: string(someBytes(rng, n)), Data: someBytes(rng, rng.IntN(100)), Performer: common.Address(someBytes(rng, 20)),
			Definition: messages.TaskDefinitionID(rng.UintN(1 << 16)),
		}
		network := Network{AttestationCenter: common.Address(someBytes(rng, 20)), Chain: messages.ChainID(rng.Uint64())}
		want, err := task.Pack(p.ProofOfTask, p.Data, p.Performer, uint16(p.Definition))
		if err != nil || !bytes.Equal(TaskPreimage(p), want) {
			t.Fatalf("%+v encodes to %x, not to %x, %v", p, TaskPreimage(p), want, err)
		}
		for _, approved := range []bool{true, false} {
			want, err := vote.Pack(p.ProofOfTask, p.Data, p.Performer, uint16(p.Definition), network.AttestationCenter,
				new(big.Int).SetUint64(uint64(network.Chain)), approved)
			if err != nil || VoteDigest(p, network, approved) != crypto.Keccak256Hash(want) {
				t.Fatalf("a vote %v on %+v is hashed otherwise, %v", approved, p, err)
			}
		}
	}
}

func someBytes(rng *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(rng.UintN(256))
	}
	return b
}
