package contracts_test

import (
	"bytes"
	"errors"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ballast-avs/ballast/chain/chaintest"
	"github.com/ballast-avs/ballast/chain/contracts"
)

// The examples of protocol.md 3.2.
func TestInternalTaskData(t *testing.T) {
	update := chaintest.VotingPowerUpdate{
		ToIncrease: deltas(delta(1, 100), delta(3, 7)), ToDecrease: deltas(delta(2, 50)),
		ToBlockL1: big.NewInt(21000000), ToBlockL2: big.NewInt(5000000),
	}
	data, err := chaintest.EncodeVotingPowerUpdate(update)
	must(t, err)
	if len(data) != 13*32 || crypto.Keccak256Hash(data) != common.HexToHash("0xfe937c6c88fde47bb29660e545005179287ed48963f7b6d2c0e55c1addced896") {
		t.Errorf("10001: %d bytes, %s", len(data), crypto.Keccak256Hash(data))
	}
	decoded, err := chaintest.DecodeVotingPowerUpdate(data)
	must(t, err)
	if !reflect.DeepEqual(decoded, update) {
		t.Errorf("decoded %+v", decoded)
	}

	to := common.HexToAddress("0x2222222222222222222222222222222222222222")
	o := contracts.NewOBLS()
	transactions := []contracts.InternalTransaction{
		{To: to, Data: o.PackSetTotalVotingPowerPerTaskDefinition(1, big.NewInt(5), big.NewInt(1000))},
		{To: to, Data: o.PackSetTotalVotingPowerPerRestrictedTaskDefinition(2, new(big.Int), bigs(1, 3))},
	}
	data, err = chaintest.EncodeInternalTransactions(transactions)
	must(t, err)
	if crypto.Keccak256Hash(data) != common.HexToHash("0xd1ea77f03ed5cf145c2a9e0b59efd0895a46e8d59b35c05633233d42a8c303d4") {
		t.Errorf("10002: %s", crypto.Keccak256Hash(data))
	}
	back, err := chaintest.DecodeInternalTransactions(data)
	must(t, err)
	if !reflect.DeepEqual(back, transactions) {
		t.Errorf("decoded %+v", back)
	}
}

func TestMalformedInternalTaskData(t *testing.T) {
	for _, data := range [][]byte{nil, {1}, bytes.Repeat([]byte{0xff}, 320), make([]byte, 31)} {
		if _, err := chaintest.DecodeVotingPowerUpdate(data); !errors.Is(err, chaintest.ErrEncoding) {
			t.Errorf("10001 of %d bytes: %v", len(data), err)
		}
		if _, err := chaintest.DecodeInternalTransactions(data); !errors.Is(err, chaintest.ErrEncoding) {
			t.Errorf("10002 of %d bytes: %v", len(data), err)
		}
	}
}

func FuzzDecodeVotingPowerUpdate(f *testing.F) {
	data, err := chaintest.EncodeVotingPowerUpdate(chaintest.VotingPowerUpdate{
		ToIncrease: deltas(delta(1, 100)), ToBlockL1: big.NewInt(1), ToBlockL2: big.NewInt(2),
	})
	must(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		update, err := chaintest.DecodeVotingPowerUpdate(data)
		if err != nil {
			return
		}
		again, err := chaintest.EncodeVotingPowerUpdate(update)
		must(t, err)
		same, err := chaintest.DecodeVotingPowerUpdate(again)
		must(t, err)
		if len(same.ToIncrease) != len(update.ToIncrease) || same.ToBlockL1.Cmp(update.ToBlockL1) != 0 {
			t.Fatalf("%+v became %+v", update, same)
		}
	})
}

func FuzzDecodeInternalTransactions(f *testing.F) {
	data, err := chaintest.EncodeInternalTransactions([]contracts.InternalTransaction{{Data: []byte{1, 2, 3, 4}}})
	must(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		transactions, err := chaintest.DecodeInternalTransactions(data)
		if err != nil {
			return
		}
		_, err = chaintest.EncodeInternalTransactions(transactions)
		must(t, err)
	})
}
