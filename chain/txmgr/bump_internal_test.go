package txmgr

import (
	"math/big"
	"testing"
)

func offer(tip, limit int64) fees { return fees{tip: big.NewInt(tip), cap: big.NewInt(limit)} }

// marketOf is a chain with a base fee, where endpoints suggest a tip.
func marketOf(base, tip int64) market {
	return market{fees: offer(tip, 2*base+tip), base: big.NewInt(base)}
}

// TestReplacements has one row for each way in which tip and base fee move between two offers.
func TestReplacements(t *testing.T) {
	r := room{top: big.NewInt(1_000_000), percent: 10, left: maxVersions}
	for name, c := range map[string]struct {
		before   fees
		today    market
		tip, cap int64 // at least
		exact    bool
	}{
		"one wei more at least":             {before: offer(1, 3), today: marketOf(3, 1), tip: 2, cap: 7},
		"nothing moved, the base is short":  {before: offer(100, 2100), today: marketOf(2050, 100), tip: 110, cap: 4200, exact: true},
		"the tip rose a little":             {before: offer(100, 1000), today: marketOf(460, 101), tip: 110, cap: 1100},
		"the tip alone rose":                {before: offer(100, 1000), today: marketOf(440, 101), tip: 110, cap: 1100},
		"the base fee alone rose":           {before: offer(100, 1000), today: marketOf(460, 99), tip: 110, cap: 1100},
		"both fell":                         {before: offer(100, 2100), today: marketOf(900, 90), tip: 110, cap: 2310},
		"both rose a lot":                   {before: offer(10, 100), today: marketOf(200, 50), tip: 50, cap: 450, exact: true},
		"the tip rose a lot":                {before: offer(100, 2200), today: marketOf(1050, 120), tip: 120, cap: 2420},
		"the base fee rose a lot":           {before: offer(100, 2200), today: marketOf(2150, 100), tip: 110, cap: 4400, exact: true},
		"an endpoint without fees":          {before: offer(100, 2200), today: market{}, tip: 110, cap: 2420, exact: true},
		"the tip is all that is short":      {before: offer(1, 100_000), today: marketOf(7, 1), tip: 2, cap: 110_000},
		"one more raise would pass the top": {before: offer(10, 850_000), today: marketOf(7, 1), tip: 1_000_000, cap: 1_000_000, exact: true},
		"a raise would pass the top":        {before: offer(10, 990_000), today: marketOf(7, 1), tip: 1_000_000, cap: 1_000_000, exact: true},
	} {
		t.Run(name, func(t *testing.T) {
			next, possible := c.today.next(c.before, r)
			if !possible || next.tip.Int64() < c.tip || next.cap.Int64() < c.cap || next.tip.Cmp(next.cap) > 0 ||
				c.exact && (next.tip.Int64() != c.tip || next.cap.Int64() != c.cap) {
				t.Errorf("got tip %s and cap %s (%t), want %d and %d", next.tip, next.cap, possible, c.tip, c.cap)
			}
		})
	}
	for name, c := range map[string]struct {
		before fees
		today  market
		left   int
	}{
		"it offers the top":               {offer(1_000_000, 1_000_000), marketOf(7, 1), 5},
		"the base fee is above the top":   {offer(10, 500_000), marketOf(1_000_001, 1), 5},
		"no more versions may be offered": {offer(10, 20), marketOf(7, 1), 0},
	} {
		if next, possible := c.today.next(c.before, room{top: r.top, percent: 10, left: c.left}); possible {
			t.Errorf("%s: got tip %s and cap %s", name, next.tip, next.cap)
		}
	}
}

// TestRaisesComeToTheTopTogether raises as long as it goes, from each offer: the last one offers the top as its tip too,
// unless there are no versions left, and then all of its cap.
func TestRaisesComeToTheTopTogether(t *testing.T) {
	for _, top := range []int64{100, 5000, 1_000_000, 500_000_000_000} {
		for _, percent := range []uint64{10, 30, 100} {
			f, r := marketOf(30, 1).first(room{top: big.NewInt(top), percent: percent}), room{top: big.NewInt(top), percent: percent, left: maxVersions}
			for ; ; r.left-- {
				before := f
				higher, possible := marketOf(30, 1).next(f, r)
				if !possible {
					break
				}
				f = higher
				if f.cap.Int64() > top || f.tip.Cmp(before.raised(percent).tip) < 0 || f.cap.Cmp(before.raised(percent).cap) < 0 {
					t.Fatalf("%v replaces %v", f, before)
				}
			}
			if r.left > 0 && f.cap.Int64() != top || f.tip.Cmp(f.cap) != 0 {
				t.Errorf("up to %d by %d%%: the last one offers %s and %s, %d are left", top, percent, f.tip, f.cap, r.left)
			}
		}
	}
}

// TestFirstOffers keep room below the top as long as the base fee does.
func TestFirstOffers(t *testing.T) {
	for name, c := range map[string]struct {
		today    market
		tip, cap int64
	}{
		"far below the top":      {marketOf(1000, 10), 10, 2010},
		"twice the base is more": {marketOf(600_000, 10), 10, 826_445},
		"the base leaves less":   {marketOf(800_000, 10), 10, 900_010},
		"the base leaves none":   {marketOf(990_000, 10), 10, 1_000_000},
		"the base is above":      {marketOf(2_000_000, 10), 10, 1_000_000},
		"the tip is above":       {marketOf(10, 5_000_000), 1_000_000, 1_000_000},
	} {
		got := c.today.first(room{top: big.NewInt(1_000_000), percent: 10})
		if got.tip.Int64() != c.tip || got.cap.Int64() != c.cap {
			t.Errorf("%s: got %s and %s", name, got.tip, got.cap)
		}
	}
}

// TestRefusedOffersGrowQuickly until the tip is what a first transaction offers in all, but not beyond the top.
func TestRefusedOffersGrowQuickly(t *testing.T) {
	for _, top := range []int64{1_000_000_000_000, 900} {
		for _, f := range []fees{offer(1, 21), {tip: big.NewInt(21), cap: big.NewInt(21), legacy: true}} {
			r, m, raises := room{top: big.NewInt(top), percent: 10}, marketOf(1000, 1), 0
			for ; ; raises++ {
				before := f
				higher, possible := m.refused(f, r)
				if !possible {
					break
				}
				f = higher
				if f.cap.Int64() > top || f.tip.Cmp(f.cap) > 0 || f.tip.Cmp(before.tip) <= 0 || f.legacy && f.tip.Cmp(f.cap) != 0 {
					t.Fatalf("%v after %v", f, before)
				}
			}
			want := m.fees.cap.Int64()
			if f.legacy {
				want *= 2
			}
			if f.tip.Int64() != min(want, top) || raises > 8 {
				t.Errorf("ended with %v after %d raises", f, raises)
			}
		}
	}
	if _, possible := (market{}).refused(offer(1, 21), room{top: big.NewInt(100), percent: 10}); possible {
		t.Error("raised without knowing the market")
	}
}
