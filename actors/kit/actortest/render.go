package actortest

import (
	"encoding/hex"
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/holiman/uint256"
)

// Render writes a value on one line for the report of a failure: fields with their names but without those that are
// zero, 256-bit integers in decimal, times as RFC 3339 in UTC, byte strings in hex and long ones shortened. It
// reads unexported fields too.
func Render(v any) string { return renderer{brief: true}.value(reflect.ValueOf(&v).Elem()) }

// renderer writes values. A brief one leaves out what hardly ever says anything.
type renderer struct{ brief bool }

// isWhole says that a list reads best in one piece: byte strings, hashes, big integers.
func isWhole(t reflect.Type) bool {
	return t == reflect.TypeFor[uint256.Int]() || t.Elem().Kind() == reflect.Uint8
}

func (r renderer) value(v reflect.Value) string {
	switch v.Kind() { //nolint:exhaustive // Everything else prints well by itself.
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return "nil"
		}
		if v.Type() == reflect.TypeFor[error]() && v.CanInterface() {
			return fmt.Sprintf("%q", v.Interface())
		}
		return r.value(v.Elem())
	case reflect.Struct:
		if t, ok := timeOf(v); ok {
			return t.UTC().Format(time.RFC3339Nano)
		}
		return r.fields(v)
	case reflect.Slice, reflect.Array:
		return r.list(v)
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	default:
		return fmt.Sprint(v)
	}
}

func (r renderer) fields(v reflect.Value) string {
	fields := make([]string, 0, v.NumField())
	for i := range v.NumField() {
		marker := v.Type().Field(i).Anonymous && v.Field(i).IsZero() // of a message
		if !marker && (!r.brief || !v.Field(i).IsZero()) {
			fields = append(fields, v.Type().Field(i).Name+":"+r.value(v.Field(i)))
		}
	}
	return v.Type().Name() + "{" + strings.Join(fields, " ") + "}"
}

// timeOf is a value that is a time and may be read.
func timeOf(v reflect.Value) (time.Time, bool) {
	if !v.CanInterface() {
		return time.Time{}, false
	}
	t, ok := v.Interface().(time.Time)
	return t, ok
}

func (r renderer) list(v reflect.Value) string {
	switch {
	case v.Kind() == reflect.Slice && v.IsNil():
		return "nil"
	case v.Type() == reflect.TypeFor[uint256.Int]():
		var n uint256.Int
		for i := range n {
			n[i] = v.Index(i).Uint()
		}
		return n.Dec()
	case v.Type().Elem().Kind() == reflect.Uint8:
		return r.bytes(v)
	}
	items := make([]string, 0, v.Len())
	for i := range v.Len() {
		items = append(items, r.value(v.Index(i)))
	}
	return "[" + strings.Join(items, " ") + "]"
}

// shown is how many bytes at each end a shortened byte string shows.
const shown = 4

func (r renderer) bytes(v reflect.Value) string {
	bytes := make([]byte, v.Len())
	for i := range bytes {
		bytes[i] = byte(v.Index(i).Uint()) //nolint:gosec // The element is a byte.
	}
	if r.brief && len(bytes) > 3*shown {
		return "0x" + hex.EncodeToString(bytes[:shown]) + "…" + hex.EncodeToString(bytes[len(bytes)-shown:])
	}
	return "0x" + hex.EncodeToString(bytes)
}
