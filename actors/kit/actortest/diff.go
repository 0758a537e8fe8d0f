package actortest

import (
	"encoding/hex"
	"fmt"
	"reflect"
	"strings"

	"github.com/holiman/uint256"
)

// Diff describes how got differs from want: the first field that differs, then all values, one per line. It is empty if
// they are deeply equal.
func Diff[M any](want, got []M) string {
	if len(want) == len(got) && (len(want) == 0 || reflect.DeepEqual(want, got)) {
		return ""
	}
	where := fmt.Sprintf("got %d messages, want %d", len(got), len(want))
	for i := range min(len(want), len(got)) {
		if at := difference(reflect.ValueOf(&want[i]).Elem(), reflect.ValueOf(&got[i]).Elem(), fmt.Sprintf("message %d", i)); at != "" {
			where = at
			break
		}
	}
	return where + "\ngot:\n" + list(got) + "want:\n" + list(want)
}

func list[M any](ms []M) string {
	if len(ms) == 0 {
		return "  nothing\n"
	}
	var b strings.Builder
	for i := range ms {
		fmt.Fprintf(&b, "  %d %s\n", i, render(reflect.ValueOf(&ms[i]).Elem()))
	}
	return b.String()
}

// difference names the first place where want and got differ.
func difference(want, got reflect.Value, path string) string {
	switch want.Kind() { //nolint:exhaustive // Everything else is compared as a whole.
	case reflect.Interface, reflect.Pointer:
		if !want.IsNil() && !got.IsNil() && want.Elem().Type() == got.Elem().Type() {
			return difference(want.Elem(), got.Elem(), path)
		}
	case reflect.Struct:
		for i := range want.NumField() {
			if at := difference(want.Field(i), got.Field(i), path+"."+want.Type().Field(i).Name); at != "" {
				return at
			}
		}
		return ""
	case reflect.Slice, reflect.Array:
		if isWhole(want.Type()) || want.Len() != got.Len() || want.Len() == 0 {
			break
		}
		for i := range want.Len() {
			if at := difference(want.Index(i), got.Index(i), fmt.Sprintf("%s[%d]", path, i)); at != "" {
				return at
			}
		}
		return ""
	}
	if w, g := render(want), render(got); w != g {
		return fmt.Sprintf("%s: got %s, want %s", path, g, w)
	}
	return ""
}

// isWhole says that a list reads best in one piece: byte strings, hashes, big integers.
func isWhole(t reflect.Type) bool {
	return t == reflect.TypeFor[uint256.Int]() || t.Elem().Kind() == reflect.Uint8
}

// render prints a value with its fields' names, 256-bit integers in decimal and byte strings in hex. It reads unexported
// fields too.
func render(v reflect.Value) string {
	switch v.Kind() { //nolint:exhaustive // Everything else prints well by itself.
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return "nil"
		}
		return render(v.Elem())
	case reflect.Struct:
		fields := make([]string, 0, v.NumField())
		for i := range v.NumField() {
			fields = append(fields, v.Type().Field(i).Name+":"+render(v.Field(i)))
		}
		return v.Type().Name() + "{" + strings.Join(fields, " ") + "}"
	case reflect.Slice, reflect.Array:
		return renderList(v)
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	default:
		return fmt.Sprint(v)
	}
}

func renderList(v reflect.Value) string {
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
		bytes := make([]byte, v.Len())
		for i := range bytes {
			bytes[i] = byte(v.Index(i).Uint()) //nolint:gosec // The element is a byte.
		}
		return "0x" + hex.EncodeToString(bytes)
	}
	items := make([]string, 0, v.Len())
	for i := range v.Len() {
		items = append(items, render(v.Index(i)))
	}
	return "[" + strings.Join(items, " ") + "]"
}
