package words

import (
	"testing"
	"time"

	"github.com/ballast-avs/ballast/actors/kit"
	"github.com/ballast-avs/ballast/node/admin"
)

func TestPowersInWords(t *testing.T) {
	const e18 = "000000000000000000"
	now := time.Date(2026, 11, 24, 22, 30, 0, 0, time.UTC)
	cases := []struct{ got, want string }{
		{Power("", 18), "–"},
		{Power("0", 18), "0"},
		{Power("150"+e18, 18), "150"},
		{Power("1234567"+e18, 18), "1\u202f234\u202f567"},
		{Power("1500000000000000000", 18), "1.5"},
		{Power("1", 18), "<0.0001"},
		{Power("1000000000000000001", 18), "1"},
		{Power("12345", 0), "12\u202f345"},
		{Power("no number", 0), "0"},
		{Share("1", "3"), "33.3 %"},
		{Share("1", "100000"), "<0.1 %"},
		{Share("0", "3"), "0.0 %"},
		{Share("1", "0"), "–"},
		{Difference(admin.Operator{L2Power: "5"}, 0), "not compared yet"},
		{Difference(admin.Operator{L1Power: "5", L2Power: "5"}, 0), "equal"},
		{Difference(admin.Operator{L1Power: "7", L2Power: "5"}, 0), "+2"},
		{Difference(admin.Operator{L1Power: "5", L2Power: "1005"}, 0), "−1\u202f000"},
		{Drift(now, admin.L2Status{}), "none"},
		{Drift(now, admin.L2Status{Drift: "1 since 2026-11-24 22:27:46", Total: "4"}), "25.0 % of the total, for 2 min"},
		{Drift(now, admin.L2Status{Drift: "1 since ever", Total: "4"}), "25.0 % of the total"},
		{Lasting(-time.Second), "0 s"},
		{Lasting(90 * time.Second), "1 min"},
		{Lasting(90 * time.Minute), "1 h 30 min"},
		{Lasting(72 * time.Hour), "3 days"},
		{Took(9 * time.Second), "9000 ms"},
		{Took(12500 * time.Millisecond), "12.5 s"},
		{Took(90 * time.Second), "1m30s"},
		{Short("0x1234"), "0x1234"},
		{Short("0x0123456789abcdef"), "0x0123…cdef"},
		{Summary([]kit.ActorInfo{{State: kit.Running}, {State: kit.Ended}}), "1 of 2 actors running"},
		{Ago(time.Unix(9, 0), time.Time{}), "never"},
		{Plain("in_sync"), "in sync"},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%q, not %q", c.got, c.want)
		}
	}
}

func TestTheUnitFitsAllPowers(t *testing.T) {
	of := func(powers ...string) admin.Operators {
		var o admin.Operators
		for _, p := range powers {
			o.Operators = append(o.Operators, admin.Operator{L2Power: p})
		}
		return o
	}
	if got := Unit(of("150000000000000000000", "0")); got != 18 {
		t.Errorf("tokens are shown in 10^%d", got)
	}
	if got := Unit(of("150000000000000000000", "7")); got != 0 {
		t.Errorf("a small power is shown in 10^%d", got)
	}
}
