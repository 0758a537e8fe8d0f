package explore

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ballast-avs/ballast/messages"
)

// skipped names the fields of cores that decide nothing within the bounds of a world: settings and the list of
// operators, which are the same in all states; the times of broadcasts, since a world repeats them without a pause;
// the order of signing, which decides what is forgotten beyond 256 votes; the last place of the tag, which decides on
// task 10002 alone; and texts.
func skipped() []string {
	return []string{"cfg", "operator set", "sent", "since", "looked", "order", "finding", "proposal", "claim", "tag"}
}

// canon writes a value so that two equal ones give equal texts: maps are sorted, pointers are followed. It reads
// unexported fields, but for those that are to be skipped.
func canon(value any, skip ...string) string {
	c := canonical{skip: skip}
	c.write(reflect.ValueOf(value))
	return c.String()
}

type canonical struct {
	strings.Builder
	skip []string
}

func (b *canonical) write(v reflect.Value) {
	if vote, is := asVote(v); is {
		b.WriteString(vote)
		return
	}
	if v.Type() == reflect.TypeFor[messages.OperatorSet]() {
		b.writeOperatorSet(v)
		return
	}
	switch v.Kind() { //nolint:exhaustive // All others print as they are.
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			b.WriteString("-")
			return
		}
		b.write(v.Elem())
	case reflect.Struct:
		b.writeStruct(v)
	case reflect.Map:
		b.writeMap(v)
	case reflect.Slice, reflect.Array:
		b.WriteByte('[')
		for i := range v.Len() {
			b.write(v.Index(i))
			b.WriteByte(' ')
		}
		b.WriteByte(']')
	default:
		fmt.Fprint(&b.Builder, v) // reflect.Value prints what it holds, unexported or not
	}
}

// writeOperatorSet writes of an operator set what decides on tasks of the sync. Its operators are the same in all
// states but for the total.
func (b *canonical) writeOperatorSet(v reflect.Value) {
	b.WriteString("operator set(")
	b.write(v.FieldByName("Tag").FieldByName("Number"))
	for _, name := range []string{"CommitAtTag", "CommitAtHead", "Total"} {
		b.WriteByte(' ')
		b.write(v.FieldByName(name))
	}
	fmt.Fprintf(&b.Builder, " %v)", v.FieldByName("Head").FieldByName("Number").Uint() > 0)
}

func (b *canonical) writeStruct(v reflect.Value) {
	b.WriteByte('{')
	for i := range v.NumField() {
		if name := v.Type().Field(i).Name; !slices.Contains(b.skip, name) {
			b.WriteString(name + ":")
			b.write(v.Field(i))
			b.WriteByte(' ')
		}
	}
	b.WriteByte('}')
}

func (b *canonical) writeMap(v reflect.Value) {
	entries := make([]string, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		e := canonical{skip: b.skip}
		e.write(it.Key())
		e.WriteByte('=')
		e.write(it.Value())
		entries = append(entries, e.String())
	}
	slices.Sort(entries)
	b.WriteString("map[" + strings.Join(entries, ", ") + "]")
}

// asVote writes of a signed vote what later decisions depend on. The L2's time counts for
// updates without changes alone.
func asVote(v reflect.Value) (string, bool) {
	if v.Type() != reflect.TypeFor[messages.SignedVote]() {
		return "", false
	}
	a := v.FieldByName("Attestation")
	head := uint64(0)
	if v.FieldByName("Empty").Bool() {
		head = v.FieldByName("HeadTimeL2").Uint()
	}
	return fmt.Sprintf("vote(%x %v %v %v %v)", a.FieldByName("Task"), a.FieldByName("Approved"),
		v.FieldByName("ToBlockL2"), v.FieldByName("Fence"), head), true
}

func TestEqualStatesAreWrittenAlike(t *testing.T) {
	type inner struct {
		m map[string]int
		s []byte
		p *int
	}
	one, two := 1, 1
	a := inner{map[string]int{"x": 1, "y": 2, "z": 3}, []byte{1}, &one}
	b := inner{map[string]int{"z": 3, "y": 2, "x": 1}, []byte{1}, &two}
	if canon(&a) != canon(&b) {
		t.Errorf("%s is not %s", canon(&a), canon(&b))
	}
	for _, c := range []inner{
		{a.m, []byte{2}, &one}, {a.m, a.s, nil}, {map[string]int{"x": 1, "y": 2, "z": 4}, a.s, &one}, {map[string]int{"x": 1}, a.s, &one},
	} {
		if canon(a) == canon(c) {
			t.Errorf("%+v and %+v are both %s", a, c, canon(a))
		}
	}
	v := messages.SignedVote{ToBlockL2: 5, HeadTimeL2: 1, SignedAt: uint64(time.Now().Unix())}
	w := messages.SignedVote{ToBlockL2: 5, HeadTimeL2: 2}
	if canon(v) != canon(w) {
		t.Error("the time of a vote on a change counts")
	}
	v.Empty, w.Empty = true, true
	if canon(v) == canon(w) {
		t.Error("the time of a vote on a fence does not count")
	}
}
