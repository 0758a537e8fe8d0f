package explore

import (
	"reflect"
	"testing"
	"time"
	"unsafe"

	"github.com/ballast-avs/ballast/actors/aggregator"
)

// clone copies a value with all that it points to, unexported fields too. Nothing that it holds is shared
// with the copy but times.
func clone[T any](v T) T {
	to := reflect.New(reflect.TypeFor[T]()).Elem()
	copyInto(to, reflect.ValueOf(&v).Elem())
	return to.Interface().(T)
}

// open makes an addressable value readable and writable, even if it is an unexported field.
func open(v reflect.Value) reflect.Value {
	return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem() //nolint:gosec // Of values that the tests own.
}

// copyInto copies from one addressable value into another. Both are of one type.
func copyInto(to, from reflect.Value) {
	to, from = open(to), open(from)
	to.Set(from)
	if from.Type() == reflect.TypeFor[time.Time]() || flat(from.Type()) {
		return
	}
	switch from.Kind() { //nolint:exhaustive // All others are copied already.
	case reflect.Pointer:
		if !from.IsNil() {
			to.Set(reflect.New(from.Type().Elem()))
			copyInto(to.Elem(), from.Elem())
		}
	case reflect.Struct:
		for i := range from.NumField() {
			copyInto(to.Field(i), from.Field(i))
		}
	case reflect.Array:
		for i := range from.Len() {
			copyInto(to.Index(i), from.Index(i))
		}
	case reflect.Slice:
		if from.IsNil() {
			return
		}
		to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
		for i := range from.Len() {
			copyInto(to.Index(i), from.Index(i))
		}
	case reflect.Map:
		copyMap(to, from)
	}
}

func copyMap(to, from reflect.Value) {
	if from.IsNil() {
		return
	}
	to.Set(reflect.MakeMapWithSize(from.Type(), from.Len()))
	for it := from.MapRange(); it.Next(); {
		to.SetMapIndex(it.Key(), copyOf(it.Value()))
	}
}

// copyOf copies a value that has no address.
func copyOf(v reflect.Value) reflect.Value {
	from, c := reflect.New(v.Type()).Elem(), reflect.New(v.Type()).Elem()
	from.Set(v)
	copyInto(c, from)
	return c
}

var flatTypes = map[reflect.Type]bool{}

// flat reports whether values of a type point to nothing that could change: assigning one copies it.
func flat(t reflect.Type) bool {
	if known, is := flatTypes[t]; is {
		return known
	}
	is := true
	switch t.Kind() { //nolint:exhaustive // All others hold no pointers.
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface, reflect.Func, reflect.Chan:
		is = false
	case reflect.Array:
		is = flat(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			is = is && flat(t.Field(i).Type)
		}
	}
	flatTypes[t] = is
	return is
}

func TestAClonesChangesStayItsOwn(t *testing.T) {
	f := runningRound(8)
	before := canon(f.aggregator)
	c := f.clone()
	if got := canon(c.aggregator); got != before {
		t.Errorf("the clone is %s, not %s", got, before)
	}
	if before == canon(aggregator.NewCore(aggregator.Default())) {
		t.Error("the aggregator has nothing to clone")
	}
	for range 4 {
		c.passHalf()
		c.look()
	}
	if got := canon(f.aggregator); got != before {
		t.Errorf("the original became %s, and was %s", got, before)
	}
}
