package txmgr

import (
	"math/big"
	"testing"

	"github.com/ballast-avs/ballast/chain/rpc"
)

func TestFeesAreRaisedEnoughToReplace(t *testing.T) {
	for _, c := range []struct{ tip, cap, wantTip, wantCap int64 }{
		{0, 1, 1, 2}, {1, 7, 2, 8}, {10, 100, 11, 110}, {1001, 9_999, 1102, 10_999},
	} {
		got := fees{tip: big.NewInt(c.tip), cap: big.NewInt(c.cap)}.raised(minBumpPercent)
		if got.tip.Int64() != c.wantTip || got.cap.Int64() != c.wantCap {
			t.Errorf("%+v: got %s and %s", c, got.tip, got.cap)
		}
	}
}

func TestSplitKeepsEveryLimit(t *testing.T) {
	e := &rpc.Endpoint{Limits: rpc.Limits{BatchItems: 3, BatchBytes: 100, BatchGas: 50}.WithDefaults()}
	e.BatchItems.Store(3)
	for _, c := range []struct {
		calls []*rpc.Call
		want  []int
	}{
		{nil, nil},
		{[]*rpc.Call{{}, {}, {}, {}}, []int{3, 1}},
		{[]*rpc.Call{{Bytes: 60}, {Bytes: 40}, {Bytes: 1}}, []int{2, 1}},
		{[]*rpc.Call{{Bytes: 500}, {Bytes: 1}}, []int{1, 1}},
		{[]*rpc.Call{{Gas: 30}, {Gas: 30}, {Gas: 20}}, []int{1, 2}},
	} {
		batches := e.Split(c.calls, 0)
		if len(batches) != len(c.want) {
			t.Errorf("%d batches, want %v", len(batches), c.want)
			continue
		}
		for i, b := range batches {
			if len(b) != c.want[i] {
				t.Errorf("batch %d has %d calls, want %v", i, len(b), c.want)
			}
		}
	}
}
