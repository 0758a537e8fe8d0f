package words

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ballast-avs/ballast/node/admin"
)

// Unit is the power of ten in which operators' voting powers are shown.
func Unit(o admin.Operators) int {
	var powers []string
	for i := range o.Operators {
		powers = append(powers, o.Operators[i].L1Power, o.Operators[i].L2Power)
	}
	return UnitOf(powers...)
}

// UnitOf is the power of ten in which voting powers are shown: that of most tokens where none of
// them is smaller, 0 else.
func UnitOf(powers ...string) int {
	const token = 18
	limit := new(big.Int).Exp(big.NewInt(10), big.NewInt(token-3), nil)
	for _, text := range powers {
		if n := number(text); n.Sign() > 0 && n.Cmp(limit) < 0 {
			return 0
		}
	}
	return token
}

func number(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

// Power is a voting power in a unit, with the decimals that matter.
func Power(text string, unit int) string {
	if text == "" {
		return "–"
	}
	return decimal(number(text), unit)
}

// shownDecimals is how many digits behind the point are shown.
const shownDecimals = 4

// decimal writes n / 10^unit. What is too small to show is told as that.
func decimal(n *big.Int, unit int) string {
	whole, rest := new(big.Int).QuoRem(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(unit)), nil), new(big.Int))
	if unit == 0 || rest.Sign() == 0 {
		return Group(whole)
	}
	digits := fmt.Sprintf("%0*s", unit, rest.String())
	shown := strings.TrimRight(digits[:min(shownDecimals, unit)], "0")
	switch {
	case shown == "" && whole.Sign() == 0:
		return "<0.0001"
	case shown == "":
		return Group(whole)
	}
	return Group(whole) + "." + shown
}

// Share is the part of the total in percent.
func Share(text, total string) string {
	whole := number(total)
	if whole.Sign() == 0 {
		return "–"
	}
	if n := number(text); n.Sign() > 0 && new(big.Int).Mul(n, big.NewInt(1000)).Cmp(whole) < 0 {
		return "<0.1 %"
	}
	tenths := new(big.Int).Div(new(big.Int).Mul(number(text), big.NewInt(1000)), whole)
	return fmt.Sprintf("%d.%d %%", new(big.Int).Div(tenths, big.NewInt(10)), new(big.Int).Mod(tenths, big.NewInt(10)))
}

// Difference is how far the L2 is from the L1: what a sync would add.
func Difference(o admin.Operator, unit int) string {
	if o.L1Power == "" {
		return "not compared yet"
	}
	d := new(big.Int).Sub(number(o.L1Power), number(o.L2Power))
	switch d.Sign() {
	case 0:
		return "equal"
	case -1:
		return "−" + decimal(d.Abs(d), unit)
	}
	return "+" + decimal(d, unit)
}

// Drift is the drift of a status, which is an amount and since when: its part of the total, and how
// long there has been one.
func Drift(now time.Time, l2 admin.L2Status) string {
	amount, told, drifts := strings.Cut(l2.Drift, " since ")
	if !drifts {
		return "none"
	}
	part := Share(amount, l2.Total) + " of the total"
	if since, err := time.Parse(time.DateTime, told); err == nil {
		part += ", for " + Lasting(now.Sub(since))
	}
	return part
}
