package record

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"github.com/holiman/uint256"

	"github.com/ballast-avs/ballast/messages"
)

// minScrubbed is the length in bytes from which on byte strings and texts are replaced: so many are needed for enough
// different placeholders, and what is shorter names nobody.
const minScrubbed = 8

// scrubber replaces what could tell whose messages were recorded, each value by the same placeholder wherever it
// stands, also in hex inside a proof of task. Zeros stay, because they mean that there is nothing.
//
// Equality survives. What is calculated from bytes does not: hashes, signatures and the order by
// hash are wrong afterwards.
type scrubber struct {
	bytes map[string][]byte
	texts map[string]string
	hexes *regexp.Regexp
}

func newScrubber() *scrubber {
	return &scrubber{bytes: map[string][]byte{}, texts: map[string]string{}, hexes: regexp.MustCompile(`0x[0-9a-f]+`)}
}

// scrub returns a copy of a message that shares nothing with it.
func (s *scrubber) scrub(m messages.Message) messages.Message {
	clean, ok := s.value(reflect.ValueOf(m)).Interface().(messages.Message)
	if !ok {
		return m // it is one: its type is the same
	}
	return clean
}

func (s *scrubber) value(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() { //nolint:exhaustive // Everything else is a number or a truth, and stays.
	case reflect.Struct:
		for i := range v.NumField() {
			out.Field(i).Set(s.field(v, i))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(s.value(v.Elem()))
		}
	case reflect.Slice, reflect.Array:
		s.list(v, out)
	case reflect.String:
		out.SetString(s.text(v))
	default:
		out.Set(v)
	}
	return out
}

// field leaves two texts and byte strings as they are: a sync's data is nothing but the numbers of its update, and a
// kind is one of four words.
func (s *scrubber) field(of reflect.Value, i int) reflect.Value {
	switch m := of.Interface().(type) {
	case messages.Proposal:
		if of.Type().Field(i).Name == "Data" && m.Definition.Sync() {
			return reflect.ValueOf(append([]byte(nil), m.Data...))
		}
	case messages.Published:
		if of.Type().Field(i).Name == "Kind" {
			return of.Field(i)
		}
	}
	return s.value(of.Field(i))
}

func (s *scrubber) list(v, out reflect.Value) {
	if v.Kind() == reflect.Slice {
		if v.IsNil() {
			return
		}
		out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
	}
	switch {
	case v.Type() == reflect.TypeFor[uint256.Int]():
		out.Set(v)
	case v.Type().Elem().Kind() == reflect.Uint8:
		plain := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(plain), v)
		reflect.Copy(out, reflect.ValueOf(s.placeholder(plain)))
	default:
		for i := range v.Len() {
			out.Index(i).Set(s.value(v.Index(i)))
		}
	}
}

// placeholder numbers byte strings in the order in which they are met.
func (s *scrubber) placeholder(plain []byte) []byte {
	if len(plain) < minScrubbed || strings.Trim(string(plain), "\x00") == "" {
		return plain
	}
	known, ok := s.bytes[string(plain)]
	if !ok {
		known = make([]byte, len(plain))
		binary.BigEndian.PutUint64(known[len(known)-minScrubbed:], uint64(len(s.bytes))+1)
		s.bytes[string(plain)] = known
	}
	return known
}

// text replaces free texts. The codes of package messages have types of their own and stay, as far as they are codes:
// what peers send as a reason may be anything.
func (s *scrubber) text(v reflect.Value) string {
	text := v.String()
	isCode := v.Type() != reflect.TypeFor[string]() &&
		strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") == ""
	if isCode || len(text) < minScrubbed {
		return text
	}
	if strings.HasPrefix(text, "vps1:") &&
		strings.Trim(s.hexes.ReplaceAllString(text[len("vps1:"):], ""), "0123456789:") == "" {
		return s.hexes.ReplaceAllStringFunc(text, s.hex)
	}
	if _, known := s.texts[text]; !known {
		s.texts[text] = fmt.Sprintf("t%0*d", minScrubbed-1, len(s.texts)+1) + strings.Repeat(".", len(text)-minScrubbed)
	}
	return s.texts[text]
}

func (s *scrubber) hex(text string) string {
	plain, err := hex.DecodeString(text[2:])
	if err != nil {
		return text[:2] + strings.Repeat("0", len(text)-2)
	}
	return "0x" + hex.EncodeToString(s.placeholder(plain))
}
