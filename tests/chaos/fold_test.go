package chaos

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/bits"
	"time"
)

// hash is a cheap hash that is the same in every process. It serves traces, and signatures that nobody tries to forge.
type hash uint64

// word folds eight bytes.
func (h hash) word(x uint64) hash {
	high, low := bits.Mul64(uint64(h)^x^0x9e3779b97f4a7c15, 0xd6e8feb86659fd93)
	return hash(high ^ low ^ bits.RotateLeft64(uint64(h), 23))
}

// bytes folds bytes and their number.
func (h hash) bytes(b []byte) hash {
	h = h.word(uint64(len(b)))
	for ; len(b) >= 8; b = b[8:] {
		h = h.word(binary.LittleEndian.Uint64(b))
	}
	var rest uint64
	for i, c := range b {
		rest |= uint64(c) << (8 * i)
	}
	return h.word(rest)
}

// text folds a string.
func (h hash) text(s string) hash {
	h = h.word(uint64(len(s)))
	for ; len(s) >= 8; s = s[8:] {
		h = h.word(uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56)
	}
	var rest uint64
	for i := range len(s) {
		rest |= uint64(s[i]) << (8 * i)
	}
	return h.word(rest)
}

// value folds what an event carries. Common types are not formatted first.
func (h hash) value(v any) hash {
	switch v := v.(type) {
	case string:
		return h.text(v)
	case short:
		return h.bytes(v[:])
	case bool:
		if v {
			return h.word(1)
		}
		return h.word(0)
	case int:
		return h.word(uint64(v)) //nolint:gosec // Any number will do.
	case uint64:
		return h.word(v)
	case time.Duration:
		return h.word(uint64(v)) //nolint:gosec // Any number will do.
	case error:
		return h.text(v.Error())
	}
	return h.text(fmt.Sprint(v))
}

// short is a task that an event shows by its first digits.
type short [32]byte

// String implements fmt.Stringer.
func (s short) String() string { return hex.EncodeToString(s[:3]) }
