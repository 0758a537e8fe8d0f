package operator

import (
	"math/big"
	"strings"
	"testing"
)

func TestAmountsAreRead(t *testing.T) {
	for _, c := range []struct {
		text     string
		decimals uint8
		want     string // empty where it is refused
		shown    string
	}{
		{"1", 18, "1000000000000000000", "1"},
		{"1.5", 18, "1500000000000000000", "1.5"},
		{" 0.01 ", 6, "10000", "0.01"},
		{".5", 1, "5", "0.5"},
		{"5.", 0, "5", "5"},
		{"007", 0, "7", "7"},
		{"1500000wei", 6, "1500000", "1.5"},
		{"1 wei", 18, "1", "0.000000000000000001"},
		{"115792089237316195423570985008687907853269984665640564039457584007913129639935wei", 0, "115792089237316195423570985008687907853269984665640564039457584007913129639935", "115792089237316195423570985008687907853269984665640564039457584007913129639935"},
		{"115792089237316195423570985008687907853269984665640564039457584007913129639936wei", 0, "", ""},
		{"1", 255, "", ""},
		{"", 18, "", ""},
		{"wei", 18, "", ""},
		{".", 18, "", ""},
		{"0", 18, "", ""},
		{"0.000", 18, "", ""},
		{"-1", 18, "", ""},
		{"+1", 18, "", ""},
		{"1,5", 18, "", ""},
		{"1.5.0", 18, "", ""},
		{"1e18", 18, "", ""},
		{"0x10", 18, "", ""},
		{"١", 18, "", ""},
		{"1.5wei", 18, "", ""},
		{"0.0000001", 6, "", ""},
		{strings.Repeat("0", 334) + "1", 0, "", ""},
	} {
		n, err := ParseAmount(c.text, c.decimals)
		if c.want == "" {
			if err == nil {
				t.Errorf("%q with %d decimals is read as %s", c.text, c.decimals, n)
			} else if !strings.Contains(err.Error(), "1.5") || len(err.Error()) > 400 {
				t.Errorf("%q: %v", c.text, err)
			}
			continue
		}
		if err != nil || n.String() != c.want {
			t.Errorf("%q with %d decimals: %v, %v", c.text, c.decimals, n, err)
			continue
		}
		if shown := FormatAmount(n, c.decimals); shown != c.shown {
			t.Errorf("%s with %d decimals is shown as %s, want %s", n, c.decimals, shown, c.shown)
		}
	}
}

func FuzzParseAmount(f *testing.F) {
	for _, text := range []string{"1.5", "0", "1wei", " .5", "9999999999999999999999", "1.0000000000000000001", "-3", "1 wei wei"} {
		f.Add(text, uint8(18))
	}
	f.Add("1wei", uint8(102))
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		n, err := ParseAmount(text, decimals)
		if err != nil {
			return
		}
		if CheckAmount(text) != nil {
			t.Fatalf("%q is read, but is not an amount before its decimals are known", text)
		}
		if n.Sign() <= 0 || n.BitLen() > 256 {
			t.Fatalf("%q is read as %s", text, n)
		}
		again, err := ParseAmount(FormatAmount(n, decimals), decimals)
		if err != nil || again.Cmp(n) != 0 {
			t.Fatalf("%q is read as %s, shown as %s and read again as %v, %v", text, n, FormatAmount(n, decimals), again, err)
		}
		if same, err := ParseAmount(new(big.Int).Set(n).String()+"wei", decimals); err != nil || same.Cmp(n) != 0 {
			t.Fatalf("%s wei: %v, %v", n, same, err)
		}
	})
}
