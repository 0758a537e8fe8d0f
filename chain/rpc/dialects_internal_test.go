package rpc

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestReceiptsOfDialects has one row for each odd field: optional ones hide nothing, needed ones are demanded.
func TestReceiptsOfDialects(t *testing.T) {
	hash, block := common.Hash{1}, common.Hash{2}
	plain := map[string]any{
		"transactionHash": hash, "blockHash": block, "blockNumber": "0x10", "status": "0x1", "gasUsed": "0x5208",
		"effectiveGasPrice": "0x7",
	}
	for name, c := range map[string]struct {
		field  string
		value  any // nil takes the field away
		absent bool
		failed bool
		price  int64 // -1 if the receipt does not tell
		fee    int64
	}{
		"geth":                            {field: "type", value: "0x2", price: 7, fee: -1},
		"OP stack":                        {field: "l1Fee", value: "0x64", price: 7, fee: 100},
		"OP stack, a decimal fee":         {field: "l1Fee", value: "100", price: 7, fee: 100},
		"OP stack, a number":              {field: "l1Fee", value: 100, price: 7, fee: 100},
		"OP stack, digits in front":       {field: "l1Fee", value: "0x064", price: 7, fee: 100},
		"OP stack, an empty fee":          {field: "l1Fee", value: "0x", price: 7, fee: -1},
		"OP stack, a fee with a fraction": {field: "l1Fee", value: 0.68, price: 7, fee: -1},
		"OP stack, nonsense":              {field: "l1Fee", value: []string{"x"}, price: 7, fee: -1},
		"OP stack, null":                  {field: "l1Fee", value: json.RawMessage("null"), price: 7, fee: -1},
		"OP stack, an operator fee":       {field: "operatorFeeConstant", value: "0x5", price: 7, fee: 5},
		"OP stack, an operator's share":   {field: "operatorFeeScalar", value: "0xf4240", price: 7, fee: 21000},
		"before London":                   {field: "effectiveGasPrice", price: -1, fee: -1},
		"a price that is null":            {field: "effectiveGasPrice", value: json.RawMessage("null"), price: -1, fee: -1},
		"a price in words":                {field: "effectiveGasPrice", value: "seven", price: -1, fee: -1},
		"logs that are none":              {field: "logs", value: 5, price: 7, fee: -1},
		"pending, a null block":           {field: "blockHash", value: json.RawMessage("null"), absent: true},
		"pending, a null number":          {field: "blockNumber", value: json.RawMessage("null"), absent: true},
		"pending, no block":               {field: "blockHash", absent: true},
		"no status":                       {field: "status", failed: true},
		"a status that is null":           {field: "status", value: json.RawMessage("null"), failed: true},
		"no gas":                          {field: "gasUsed", failed: true},
		"no hash":                         {field: "transactionHash", failed: true},
		"another hash":                    {field: "transactionHash", value: common.Hash{3}, failed: true},
		"a number in words":               {field: "blockNumber", value: "sixteen", failed: true},
	} {
		t.Run(name, func(t *testing.T) {
			answer := map[string]any{}
			for field, value := range plain {
				answer[field] = value
			}
			if answer[c.field] = c.value; c.value == nil {
				delete(answer, c.field)
			}
			raw, err := json.Marshal(answer)
			if err != nil {
				t.Fatal(err)
			}
			r, err := ReadReceipt(&Call{Method: "eth_getTransactionReceipt", Result: raw}, hash)
			switch {
			case c.failed || c.absent:
				if (err != nil) != c.failed || r != nil {
					t.Errorf("got %+v, %v", r, err)
				}
			case err != nil || uint64(r.Number) != 16 || r.Block != block || r.Status != 1 || r.GasUsed != 21000:
				t.Errorf("got %+v, %v", r, err)
			case amountIs(r.GasPrice.ToInt(), c.price) != "" || amountIs(r.DataFee(), c.fee) != "":
				t.Errorf("price %s, fee %s", r.GasPrice.ToInt(), r.DataFee())
			}
		})
	}
}

func amountIs(got *big.Int, want int64) string {
	if want < 0 && got == nil || got != nil && got.Cmp(big.NewInt(want)) == 0 {
		return ""
	}
	return fmt.Sprint(got)
}

// TestHeadersOfDialects lack what nobody needs.
func TestHeadersOfDialects(t *testing.T) {
	full := `"number":"0x10","hash":"0x0100000000000000000000000000000000000000000000000000000000000000","timestamp":"0x5"`
	for text, fine := range map[string]bool{
		`{` + full + `}`: true,
		`{` + full + `,"sha3Uncles":null,"logsBloom":null,"size":"x","baseFeePerGas":"x"}`: true,
		`{` + full + `,"logsBloom":"0x"}`:                                                  true,
		`{` + strings.Replace(full, `"number":"0x10",`, "", 1) + `}`:                       false,
		`{` + strings.Replace(full, `"0x5"`, "null", 1) + `}`:                              false,
		`null`: false,
	} {
		var b Block
		err := (&Call{Result: json.RawMessage(text)}).DecodeBlock(&b)
		if (err == nil) != fine || fine && (b.Number != 16 || b.Time != 5) {
			t.Errorf("%s: %+v, %v", text, b, err)
		}
	}
}

// TestSlotsOfDialects has the digits of a storage slot as clients write them.
func TestSlotsOfDialects(t *testing.T) {
	for text, want := range map[string]int64{
		`"0x0000000000000000000000000000000000000000000000000000000000000105"`: 0x105,
		`"0x105"`: 0x105, `"0x0105"`: 0x105, `"0x0"`: 0, `"0x"`: 0,
		`null`: -1, `"105"`: -1, `"0xzz"`: -1, `5`: -1,
		`"0x010000000000000000000000000000000000000000000000000000000000000105"`: -1,
	} {
		got, err := (&Call{Result: json.RawMessage(text)}).Slot()
		if (err != nil) != (want < 0) || want >= 0 && got.Big().Int64() != want {
			t.Errorf("%s: %s, %v", text, got, err)
		}
	}
}

// TestNullIsNoAnswer to what is needed.
func TestNullIsNoAnswer(t *testing.T) {
	null := &Call{Method: "eth_getTransactionCount", Result: json.RawMessage("null")}
	if n, err := null.Number(); err == nil {
		t.Errorf("null is the number %d", n)
	}
	if a := null.Amount(); a != nil {
		t.Errorf("null is the amount %s", a)
	}
	if out, err := null.Returned(); err == nil {
		t.Errorf("null is the output %x", out)
	}
}

// TestASecondWayToAsk has endpoints that take no block with an estimate, no pending nonce, or counts in decimal alone:
// they are asked in another way, and at once the next time.
func TestASecondWayToAsk(t *testing.T) {
	for name, c := range map[string]struct {
		call   func() *Call
		refuse func(params string) string // the error to parameters that are refused
		again  bool                       // it is asked in the second way
	}{
		"an estimate without a block": {
			call: func() *Call { return EstimateCall(CallMsg{Input: []byte{1}}) },
			refuse: func(params string) string {
				return refusedIf(strings.Contains(params, "latest"), -32602, "too many arguments, want at most 1")
			},
			again: true,
		},
		"no pending nonce": {
			call: func() *Call { return NonceCall(common.Address{1}, TagPending) },
			refuse: func(params string) string {
				return refusedIf(strings.Contains(params, "pending"), -32000, "pending state is not available")
			},
			again: true,
		},
		"no pending nonce, in words that nobody knows": {
			call: func() *Call { return NonceCall(common.Address{1}, TagPending) },
			refuse: func(params string) string {
				return refusedIf(strings.Contains(params, "pending"), -32000, "not in this house")
			},
			again: true,
		},
		"a count in decimal": {
			call: func() *Call { return FeeHistoryCall(10, 50) },
			refuse: func(params string) string {
				return refusedIf(strings.Contains(params, `"0xa"`), -32602, "invalid argument 0: json: cannot unmarshal string into Go value of type int")
			},
			again: true,
		},
		"an estimate that reverts": {
			call:   func() *Call { return EstimateCall(CallMsg{Input: []byte{1}}) },
			refuse: func(string) string { return refusedIf(true, 3, "execution reverted") },
		},
		"a nonce at the head": {
			call:   func() *Call { return NonceCall(common.Address{1}, TagLatest) },
			refuse: func(string) string { return refusedIf(true, -32000, "not in this house") },
		},
	} {
		t.Run(name, func(t *testing.T) {
			var mu sync.Mutex
			var asked []string
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				var calls []struct {
					ID     json.RawMessage
					Params json.RawMessage
				}
				_ = json.NewDecoder(r.Body).Decode(&calls)
				mu.Lock()
				defer mu.Unlock()
				var answers []string
				for _, one := range calls {
					asked = append(asked, string(one.Params))
					answer := c.refuse(string(one.Params))
					if answer == "" {
						answer = `"result":"0x5"`
					}
					answers = append(answers, fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,%s}`, one.ID, answer))
				}
				fmt.Fprintf(w, "[%s]", strings.Join(answers, ","))
			}))
			defer server.Close()
			e, err := NewEndpoint(server.URL, Limits{}, Meter{})
			if err != nil {
				t.Fatal(err)
			}
			defer e.Close()
			for round, want := range []int{2, 3} {
				call := c.call()
				if err := e.Ask(t.Context(), []*Call{call}); err != nil {
					t.Fatal(err)
				}
				if !c.again {
					want = round + 1
				}
				if len(asked) != want || (call.Err == nil) != c.again {
					t.Errorf("asked %v: %v", asked, call.Err)
				}
			}
		})
	}
}

func refusedIf(refused bool, code int, text string) string {
	if !refused {
		return ""
	}
	return fmt.Sprintf(`"error":{"code":%d,"message":%q}`, code, text)
}
