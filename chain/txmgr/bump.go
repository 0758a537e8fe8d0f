package txmgr

import (
	"fmt"
	"math/big"
)

// room is how far a transaction may be raised.
type room struct {
	top     *big.Int // Config.MaxFeePerGas
	percent uint64   // of a raise, at least; what pools ask of a replacement
	left    int      // how many versions more there may be
}

// spareRaises is how many raises a first offer leaves below the top, as long as the base fee does: a transaction that
// offers the top already can not be replaced, whatever its tip is.
const spareRaises = 2

// first returns what a first transaction offers: twice the base fee, which lasts for six full blocks as it grows by an
// eighth per block, and the tip.
func (m market) first(r room) fees {
	f := fees{tip: m.fees.tip, cap: minInt(m.fees.cap, r.top), legacy: m.fees.legacy}
	if m.base != nil {
		spared := new(big.Int).Set(r.top)
		for range spareRaises {
			spared.Mul(spared, big.NewInt(100)).Div(spared, new(big.Int).SetUint64(100+r.percent))
		}
		enough := new(big.Int).Rsh(m.base, 3)
		enough.Add(enough, m.base).Add(enough, f.tip)
		f.cap = minInt(f.cap, maxInt(spared, enough))
	}
	f.tip = minInt(f.tip, f.cap)
	return f
}

// next returns what replaces an offer that no block took: both fields grow by what pools ask of a replacement, and what
// is short by more. It returns false where nothing can replace it: it offers the top, or no block may take the top.
// Where only the top is left a pool takes it if it has lost what it had.
func (m market) next(f fees, r room) (fees, bool) {
	offersAll := f.tip.Cmp(r.top) >= 0 && f.cap.Cmp(r.top) >= 0
	if offersAll || r.left <= 0 || m.base != nil && m.base.Cmp(r.top) > 0 {
		return f, false
	}
	next := f.raised(r.percent)
	if m.fees.cap != nil {
		next = next.atLeast(m.first(r))
	}
	if m.shortOfTip(f) {
		next.tip = maxInt(next.tip, r.tipAfter(f.tip, next.cap))
		next.cap = maxInt(next.cap, new(big.Int).Add(m.base, next.tip))
	}
	if next.raised(r.percent).cap.Cmp(r.top) > 0 {
		next.tip, next.cap = r.top, r.top // Nothing can replace this one: it offers all.
	}
	next.tip = minInt(next.tip, next.cap)
	if next.legacy {
		next.tip = next.cap
	}
	return next, true
}

// shortOfTip tells whether an offer covers the base fee and its whole tip: what no block takes then lacks tip.
func (m market) shortOfTip(f fees) bool {
	return m.base != nil && !f.legacy && new(big.Int).Add(m.base, f.tip).Cmp(f.cap) <= 0
}

// tipAfter raises a tip so that it comes to the top when the cap does, or when there are no versions left.
func (r room) tipAfter(tip, limit *big.Int) *big.Int {
	raises := 1
	for c := (fees{tip: limit, cap: limit}).raised(r.percent); c.cap.Cmp(r.top) <= 0 && raises < r.left; raises++ {
		c = c.raised(r.percent)
	}
	tip = maxInt(tip, big.NewInt(1))
	for percent := r.percent; ; percent *= 2 {
		first := fees{tip: tip, cap: tip}.raised(percent)
		last := first
		for n := 1; n < raises && last.tip.Cmp(r.top) < 0; n++ {
			last = last.raised(percent)
		}
		if last.tip.Cmp(r.top) >= 0 {
			return first.tip
		}
	}
}

// refusedRaise is by how much an offer grows that no pool takes, in percent: nothing is there that has to be replaced,
// and it may be short by a lot.
const refusedRaise = 300

// refused returns what is offered at once instead of what pools find too little. It returns false at the top, and where
// the tip is as much as all that a first transaction offers, or a gas price twice that: the rest is left to next, since
// a pool may say so for other reasons.
func (m market) refused(f fees, r room) (fees, bool) {
	if m.fees.cap == nil {
		return f, false
	}
	most := m.fees.cap
	if f.legacy {
		most = new(big.Int).Lsh(most, 1)
	}
	most = minInt(most, r.top)
	if f.tip.Cmp(most) >= 0 {
		return f, false
	}
	more := minInt(fees{tip: f.tip, cap: f.tip}.raised(refusedRaise).tip, most)
	if f.legacy {
		return fees{tip: more, cap: more, legacy: true}, true
	}
	needed := new(big.Int).Set(more)
	if m.base != nil {
		needed.Add(needed, m.base)
	}
	return fees{tip: more, cap: minInt(maxInt(f.raised(r.percent).cap, needed), r.top)}, true
}

// short says which of tip and cap keeps an offer that cannot be raised from being mined.
func (m market) short(f fees, r room) string {
	switch {
	case r.left <= 0:
		return fmt.Sprintf("it was offered %d times, each time for more", maxVersions)
	case m.base == nil:
		return "the gas price is above it"
	case new(big.Int).Add(m.base, minInt(f.tip, m.fees.tip)).Cmp(f.cap) > 0:
		return "the cap is short, the base fee is " + gwei(m.base)
	case f.tip.Cmp(m.fees.tip) < 0:
		return fmt.Sprintf("the tip of %s is short, others offer %s", gwei(f.tip), gwei(m.fees.tip))
	}
	return fmt.Sprintf("neither cap nor tip is short, the base fee is %s and others offer a tip of %s", gwei(m.base),
		gwei(m.fees.tip))
}

// gwei shows wei for people.
func gwei(wei *big.Int) string {
	return new(big.Rat).SetFrac(wei, big.NewInt(1e9)).FloatString(3) + " gwei"
}

func minInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
