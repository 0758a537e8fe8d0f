package operator

import (
	"fmt"
	"math/big"
	"strings"
)

// CoinDecimals are those of a chain's own coin.
const CoinDecimals = 18

const (
	// maxDigits bounds the text of an amount: 2^256 has 78 digits, and a token has up to 255 decimals and a point.
	maxDigits = 78 + 255 + 1
	// maxQuoted bounds what an error repeats of a text.
	maxQuoted = 100
)

// ParseAmount reads an amount of tokens such as 1.5, or of their smallest unit such as 1500000wei.
func ParseAmount(text string, decimals uint8) (*big.Int, error) {
	whole, fraction, smallest, err := splitAmount(text)
	if err != nil {
		return nil, err
	}
	if smallest {
		decimals = 0
	}
	if len(fraction) > int(decimals) {
		return nil, fmt.Errorf("%w: it has more than %d digits behind the point", errAmount(text), decimals)
	}
	n, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)), 10)
	if !ok || n.BitLen() > 256 {
		return nil, errAmount(text)
	}
	return n, nil
}

// CheckAmount tells whether ParseAmount may read a text, before the token's decimals are known.
func CheckAmount(text string) error {
	_, _, _, err := splitAmount(text)
	return err
}

// splitAmount takes a text apart and checks that it is made of digits.
func splitAmount(text string) (whole, fraction string, smallest bool, err error) {
	number, smallest := strings.CutSuffix(strings.TrimSpace(text), "wei")
	number = strings.TrimSpace(number)
	whole, fraction, _ = strings.Cut(number, ".")
	if strings.Trim(whole+fraction, "0") == "" || len(number) > maxDigits ||
		strings.Trim(whole+fraction, "0123456789") != "" {
		return "", "", false, errAmount(text)
	}
	return whole, fraction, smallest, nil
}

func errAmount(text string) error {
	return fmt.Errorf("%q is not an amount above zero: give tokens as in 1.5, or the smallest unit as in 1500000wei",
		text[:min(len(text), maxQuoted)])
}

// FormatAmount writes an amount in tokens.
func FormatAmount(n *big.Int, decimals uint8) string {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	whole, fraction, _ := strings.Cut(new(big.Rat).SetFrac(n, unit).FloatString(int(decimals)), ".")
	return strings.TrimRight(whole+"."+strings.TrimRight(fraction, "0"), ".")
}
