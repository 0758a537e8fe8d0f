package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/contracts"
)

func TestDecodeRevert(t *testing.T) {
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	join := func(parts ...[]byte) (out []byte) {
		for _, p := range parts {
			out = append(out, p...)
		}
		return out
	}
	inactive := join(common.FromHex("1550a730"), word(7))
	nested := func(reason []byte) []byte {
		padded := common.RightPadBytes(reason, (len(reason)+31)/32*32)
		return join(common.FromHex("7d58f819"), word(32), word(int64(len(reason))), padded)
	}
	for _, c := range []struct {
		data       []byte
		name, args string
	}{
		{nil, contracts.EmptyRevert, ""},
		{inactive, "InactiveOperator", "7"},
		{common.FromHex("722fdba9"), "FlowIsCurrentlyPaused", ""},
		{join(common.FromHex("bd620133"), word(17)), "OperatorNotRegistered", "0x0000000000000000000000000000000000000011"},
		{join(common.FromHex("0776b418"), word(9), word(8)), "InvalidToBlockL2VsCurrentHeight", "9, 8"},
		{join(common.FromHex("4e487b71"), word(0x11)), "Panic", "arithmetic underflow or overflow"},
		{join(common.FromHex("08c379a0"), word(32), word(2), common.RightPadBytes([]byte("no"), 32)), "Error", "no"},
		{nested(inactive), "InternalTransactionRevert", "InactiveOperator(7)"},
		{nested(nested(inactive)), "InternalTransactionRevert", "InternalTransactionRevert(InactiveOperator(7))"},
		{nested(nil), "InternalTransactionRevert", "0x"},
		{nested([]byte{1, 2, 3, 4, 5}), "InternalTransactionRevert", "0x0102030405"},
		{common.FromHex("1550a730"), contracts.UnknownRevert, "0x1550a730"},
		{common.FromHex("01020304"), contracts.UnknownRevert, "0x01020304"},
		{[]byte{1}, contracts.UnknownRevert, "0x01"},
	} {
		if name, args := contracts.DecodeRevert(c.data); name != c.name || args != c.args {
			t.Errorf("%x: %s(%s), want %s(%s)", c.data, name, args, c.name, c.args)
		}
	}
	long := nested([]byte(strings.Repeat("x", 5000)))
	if name, args := contracts.DecodeRevert(long); name != "InternalTransactionRevert" || len(args) > 600 {
		t.Errorf("long reason: %s with %d characters", name, len(args))
	}
}

func FuzzDecodeRevert(f *testing.F) {
	f.Add(common.FromHex("1550a7300000000000000000000000000000000000000000000000000000000000000007"))
	f.Add(common.FromHex("7d58f819"))
	f.Add(common.FromHex("08c379a0"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if name, args := contracts.DecodeRevert(data); name == "" || len(args) > 600 {
			t.Fatalf("name %q, %d characters", name, len(args))
		}
	})
}
