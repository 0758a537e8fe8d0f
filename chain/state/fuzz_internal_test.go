package state

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ballast-avs/ballast/chain/quorum"
	"github.com/ballast-avs/ballast/chain/rpc"
	"github.com/ballast-avs/ballast/messages"
)

// FuzzAnswers feeds bytes that an endpoint may return for the reader contract's calls: nothing may panic, and rows that
// are taken are in order and in range.
func FuzzAnswers(f *testing.F) {
	f.Add(common.LeftPadBytes([]byte{32}, 32))
	f.Add(append(common.LeftPadBytes([]byte{32}, 32), make([]byte, 17*32)...))
	l2 := &l2Reader{reader: newReader(&rpc.Endpoint{Limits: rpc.Limits{}.WithDefaults()}, quorum.PinRule{})}
	f.Fuzz(func(t *testing.T, raw []byte) {
		quoted, err := json.Marshal(common.Bytes2Hex(raw))
		if err != nil {
			t.Fatal(err)
		}
		answer := &rpc.Call{Result: append([]byte(`"0x`), quoted[1:]...)}
		if _, err := l2.readSync(answer); err != nil && !errors.Is(err, rpc.ErrNoOverride) {
			var failure *messages.Failure
			if !errors.As(err, &failure) {
				t.Fatalf("uncoded error %v", err)
			}
		}
		p := span{from: 3, to: 9}
		if rows, err := l2.abi.UnpackOperators(raw); err == nil {
			checkRows(t, p, func() ([]messages.Operator, error) { return checkedOperators(rows.Rows, p) })
		}
		for _, part := range []interface{ settle() error }{
			taken(l2.keyChunks(&snapshot{}, hint{}, 6), answer), taken(l2.operatorChunks(&snapshot{}, hint{}, 6), answer),
		} {
			if err := part.settle(); err != nil && !errors.Is(err, rpc.ErrNoOverride) {
				var failure *messages.Failure
				if !errors.As(err, &failure) {
					t.Fatalf("uncoded error %v", err)
				}
			}
		}
	})
}

// taken puts an answer in place of what a chunked list asks for.
func taken(w work, answer *rpc.Call) work {
	w.calls()
	switch c := w.(type) {
	case *collected[keyRow]:
		for i := range c.asked {
			c.asked[i] = answer
		}
	case *collected[messages.Operator]:
		for i := range c.asked {
			c.asked[i] = answer
		}
	}
	return w
}

func checkRows(t *testing.T, p span, read func() ([]messages.Operator, error)) {
	t.Helper()
	rows, err := read()
	if err != nil {
		return
	}
	last := messages.OperatorID(p.from)
	for _, row := range rows {
		if row.ID <= last || row.ID > messages.OperatorID(p.to) {
			t.Fatalf("row %d after %d", row.ID, last)
		}
		last = row.ID
	}
}
