package record

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// filled is a message in which every field differs from its zero value, and from the others as far as it can.
func filled(m messages.Message) messages.Message {
	v, n := reflect.New(reflect.TypeOf(m)).Elem(), uint64(0)
	fill(v, &n)
	return v.Interface().(messages.Message)
}

func fill(v reflect.Value, n *uint64) {
	*n++
	switch v.Kind() { //nolint:exhaustive // A message has no others: the last case says so.
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		length := 2
		if v.Type().Elem().Kind() == reflect.Uint8 {
			length = 20
		}
		v.Set(reflect.MakeSlice(v.Type(), length, length))
		fallthrough
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.String:
		v.SetString(strings.Repeat("word ", int(*n%7)+1) + string(rune('a'+*n%26)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8:
		v.SetUint(*n%uint64(messages.Submits) + 1)
	case reflect.Uint16, reflect.Uint64:
		v.SetUint(*n)
	case reflect.Int64:
		v.SetInt(int64(*n))
	default:
		panic("a message has a field of the kind " + v.Kind().String() + ": teach fill and the scrubber about it")
	}
}

func written(t *testing.T, all ...messages.Message) []byte {
	t.Helper()
	text := []byte(`{"format":"` + Format + `","actor":"a","started":"2026-01-02T03:04:05Z"}` + "\n")
	for i, m := range all {
		encoded, err := encode(time.Duration(i)*time.Second, m)
		if err != nil {
			t.Fatal(err)
		}
		text = append(append(text, encoded...), '\n')
	}
	return append(text, []byte(`{"end":"time","messages":`+"1"+`,"lost":2}`+"\n")...)
}

func TestEveryMessageComesBackAsItWas(t *testing.T) {
	for _, empty := range messages.All() {
		for _, m := range []messages.Message{empty, filled(empty)} {
			r, err := Read(bytes.NewReader(written(t, m)))
			if err != nil {
				t.Errorf("%T: %v", m, err)
				continue
			}
			if !reflect.DeepEqual(r.Entries, []Entry{{Message: m}}) {
				t.Errorf("%T: got %+v, want %+v", m, r.Entries, m)
			}
		}
	}
}

func TestHeaderAndEndAreRead(t *testing.T) {
	r, err := Read(bytes.NewReader(written(t, messages.Tick{}, messages.Look{})))
	if err != nil {
		t.Fatal(err)
	}
	if want := (Header{Format: Format, Actor: "a", Started: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}); r.Header != want {
		t.Errorf("header %+v", r.Header)
	}
	if want := (End{Why: EndedByTime, Messages: 1, Lost: 2}); r.End != want {
		t.Errorf("end %+v", r.End)
	}
	if len(r.Entries) != 2 || r.Entries[1].After != time.Second {
		t.Errorf("entries %+v", r.Entries)
	}
}

func TestWhatIsNoRecordingIsRefused(t *testing.T) {
	good := string(written(t, messages.Tick{}))
	header, _, _ := strings.Cut(good, "\n")
	many := header + strings.Repeat("\n"+`{"after":0,"type":"Tick","message":{}}`, MaxMessages+1)
	for name, text := range map[string]string{
		"nothing":            "",
		"another format":     strings.Replace(good, Format, "ballast-record-0", 1),
		"no header":          good[len(header)+1:],
		"an unknown message": strings.Replace(good, `"Tick"`, `"Tock"`, 1),
		"an unknown field":   strings.Replace(good, `"message":{}`, `"message":{"N":1}`, 1),
		"two values":         strings.Replace(good, `"message":{}}`, `"message":{}} {}`, 1),
		"after the end":      good + `{"after":0,"type":"Tick","message":{}}`,
		"backwards":          header + "\n" + `{"after":5,"type":"Tick","message":{}}` + "\n" + `{"after":4,"type":"Tick","message":{}}`,
		"before the start":   strings.Replace(good, `"after":0`, `"after":-1`, 1),
		"too many messages":  many,
		"a line too long":    header + "\n" + strings.Repeat("x", maxLine),
	} {
		if r, err := Read(strings.NewReader(text)); !errors.Is(err, ErrMalformed) || len(r.Entries) > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if r, err := Read(strings.NewReader(header)); err != nil || r.End.Why != "" {
		t.Errorf("a recording that was cut off: %+v, %v", r, err)
	}
}

// FuzzRead reads anything without a panic; what it accepts it reads the same again after writing it.
func FuzzRead(f *testing.F) {
	for _, m := range messages.All() {
		text, err := encode(0, filled(m))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(slices.Concat([]byte(`{"format":"`+Format+`","actor":"a","started":"2026-01-02T03:04:05Z"}`+"\n"), text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := Read(bytes.NewReader(text))
		if err != nil {
			return
		}
		for _, e := range r.Entries {
			again, err := encode(e.After, e.Message)
			if err != nil {
				t.Fatal(err)
			}
			back, err := decode(again, types())
			if err != nil || !reflect.DeepEqual(back, e) {
				t.Fatalf("%+v became %+v, %v", e, back, err)
			}
		}
	})
}
