package jsonrpc

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const hexPrefix = "0x"

// positional reads params as an array of least to most elements. Missing params are an empty array.
func positional(params json.RawMessage, least, most int) ([]json.RawMessage, error) {
	var list []json.RawMessage
	if len(params) > 0 && json.Unmarshal(params, &list) != nil {
		return nil, errors.New("an array is needed, its elements in their order")
	}
	if len(list) < least || len(list) > most {
		return nil, fmt.Errorf("%d given, %s needed", len(list), between(least, most))
	}
	return list, nil
}

func between(least, most int) string {
	if least == most {
		return strconv.Itoa(least)
	}
	return fmt.Sprintf("%d to %d", least, most)
}

// optional returns a param, or nothing where it is missing or null.
func optional(list []json.RawMessage, i int) json.RawMessage {
	if i < len(list) && string(list[i]) != "null" {
		return list[i]
	}
	return nil
}

// text reads a JSON string.
func text(raw json.RawMessage) (string, error) {
	var s string
	if !strings.HasPrefix(string(raw), `"`) || json.Unmarshal(raw, &s) != nil {
		return "", errors.New("a JSON string is needed")
	}
	return s, nil
}

// number reads a JSON number that is whole, not negative and of the given bits.
func number(raw json.RawMessage, bits int) (uint64, error) {
	n, err := strconv.ParseUint(string(raw), 10, bits)
	if err != nil {
		return 0, fmt.Errorf("a whole JSON number from 0 to %d is needed", ^uint64(0)>>(64-bits))
	}
	return n, nil
}

// hexBytes reads 0x and pairs of hex digits of either case.
func hexBytes(s string) ([]byte, error) {
	digits, ok := strings.CutPrefix(s, hexPrefix)
	if !ok {
		return nil, errors.New("0x is missing at the start")
	}
	if len(digits)%2 != 0 {
		return nil, errors.New("the number of hex digits is odd")
	}
	b, err := hex.DecodeString(digits)
	var wrong hex.InvalidByteError
	if errors.As(err, &wrong) {
		return nil, fmt.Errorf("%q is not hex digit", rune(wrong))
	}
	return b, err
}

// hexOf reads hex of a fixed number of bytes.
func hexOf(s string, size int) ([]byte, error) {
	b, err := hexBytes(s)
	if err == nil && len(b) != size {
		err = fmt.Errorf("%d hex digits given, %d needed", 2*len(b), 2*size)
	}
	return b, err
}
