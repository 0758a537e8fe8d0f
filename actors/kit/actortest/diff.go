package actortest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// maxAligned bounds the lists that are aligned: the effort grows with the product of their lengths.
const maxAligned = 500

// Diff describes how got differs from want: the first field that differs, then both lists in one, where `-` marks what
// is missing and `+` what was not wanted. It is empty if they are deeply equal.
func Diff[M any](want, got []M) string {
	if len(want) == len(got) && (len(want) == 0 || reflect.DeepEqual(want, got)) {
		return ""
	}
	where := fmt.Sprintf("got %s, want %d", count(len(got)), len(want))
	for i := range min(len(want), len(got)) {
		if at := difference(reflect.ValueOf(&want[i]).Elem(), reflect.ValueOf(&got[i]).Elem(),
			fmt.Sprintf("message %d", i)); at != "" {
			where = at
			break
		}
	}
	if len(want) > maxAligned || len(got) > maxAligned {
		return where
	}
	return where + "\n" + strings.TrimSuffix(align(want, got), "\n")
}

// align writes both lists in one, with as many common lines as there can be.
func align[M any](want, got []M) string {
	// common[i][j] is the most that want[i:] and got[j:] have in common.
	common := make([][]int, len(want)+1)
	for i := range common {
		common[i] = make([]int, len(got)+1)
	}
	for i, w := range slices.Backward(want) {
		for j, g := range slices.Backward(got) {
			common[i][j] = max(common[i+1][j], common[i][j+1])
			if reflect.DeepEqual(w, g) {
				common[i][j] = common[i+1][j+1] + 1
			}
		}
	}
	var b strings.Builder
	for i, j := 0, 0; i < len(want) || j < len(got); {
		switch {
		case i < len(want) && j < len(got) && reflect.DeepEqual(want[i], got[j]):
			b.WriteString(list("  ", want[i:i+1]))
			i, j = i+1, j+1
		case j == len(got) || i < len(want) && common[i+1][j] >= common[i][j+1]:
			b.WriteString(list("- ", want[i:i+1]))
			i++
		default:
			b.WriteString(list("+ ", got[j:j+1]))
			j++
		}
	}
	return b.String()
}

// count is a number of messages.
func count(n int) string {
	if n == 1 {
		return "1 message"
	}
	return fmt.Sprintf("%d messages", n)
}

// list writes a line for each message.
func list[M any](mark string, ms []M) string {
	var b strings.Builder
	for i := range ms {
		b.WriteString(mark + Render(ms[i]) + "\n")
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
	if w, g := (renderer{}).value(want), (renderer{}).value(got); w != g {
		return fmt.Sprintf("%s: got %s, want %s", path, g, w)
	}
	return ""
}
