package devchain_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ballast-avs/ballast/chain/devchain"
)

func TestRewrittenCodeSeesTheL1(t *testing.T) {
	for name, c := range map[string]struct{ code, want []byte }{
		"nothing":           {[]byte{}, []byte{}},
		"block.number":      {[]byte{0x43, 0x60, 0x00, 0x52}, []byte{0x44, 0x60, 0x00, 0x52}},
		"a constant":        {[]byte{0x60, 0x43, 0x43}, []byte{0x60, 0x43, 0x44}},
		"a long constant":   {[]byte{0x62, 0x43, 0x43, 0x43, 0x43}, []byte{0x62, 0x43, 0x43, 0x43, 0x44}},
		"a constant cut":    {[]byte{0x7f, 0x43}, []byte{0x7f, 0x43}},
		"no constant: zero": {[]byte{0x5f, 0x43}, []byte{0x5f, 0x44}},
	} {
		before := bytes.Clone(c.code)
		if got := devchain.SeesL1(c.code); !bytes.Equal(got, c.want) || !bytes.Equal(c.code, before) {
			t.Errorf("%s: got %x, want %x", name, got, c.want)
		}
	}
}

// TestAChainWithTheL1sHeight asks it as a node does: in a batch and alone.
func TestAChainWithTheL1sHeight(t *testing.T) {
	height := uint64(500)
	c, err := devchain.Start(t.Context(), devchain.Options{ChainID: 7, L1Height: func() uint64 { return height }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	for _, h := range []uint64{500, 501, 499} {
		height = h
		if _, err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	client, err := rpc.DialContext(t.Context(), c.HTTP())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	type header struct {
		Number, L1BlockNumber hexutil.Uint64
	}
	// The code returns block.number.
	creation := map[string]any{"data": hexutil.Bytes{0x43, 0x60, 0x00, 0x52, 0x60, 0x20, 0x60, 0x00, 0xf3}}
	for number, want := range map[hexutil.Uint64]hexutil.Uint64{1: 500, 2: 501, 3: 501} {
		var alone, batched header
		var seen hexutil.Big
		var text json.RawMessage
		batch := []rpc.BatchElem{
			{Method: "eth_getBlockByNumber", Args: []any{number, false}, Result: &batched},
			{Method: "eth_call", Args: []any{creation, number}, Result: &text},
		}
		if err := client.CallContext(t.Context(), &alone, "eth_getBlockByNumber", number, false); err != nil {
			t.Fatal(err)
		}
		if err := client.BatchCallContext(t.Context(), batch); err != nil || batch[1].Error != nil {
			t.Fatal(err, batch[1].Error)
		}
		var word hexutil.Bytes
		if err := json.Unmarshal(text, &word); err != nil {
			t.Fatal(err)
		}
		seen.ToInt().SetBytes(word)
		if alone != batched || alone.Number != number || alone.L1BlockNumber != want || seen.ToInt().Uint64() != uint64(want) {
			t.Errorf("block %d is %+v, contracts see %v, want %d", number, alone, seen.ToInt(), want)
		}
	}
}
