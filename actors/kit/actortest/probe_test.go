package actortest

import (
	"runtime"
	"strings"
	"testing"

	"github.com/ballast-avs/ballast/messages"
)

func sent(ids ...byte) []messages.Message {
	var all []messages.Message
	for _, id := range ids {
		all = append(all, told{ID: [4]byte{id}})
	}
	return all
}

// reported is what an expectation says about messages.
func reported(t *testing.T, got []messages.Message, expect func(*Probe[messages.Message])) string {
	t.Helper()
	tb := &fakeTB{TB: t}
	p := NewProbe[messages.Message](tb)
	for _, m := range got {
		p.Tell(m)
	}
	expect(p)
	if left := p.Take(); len(left) > 0 {
		t.Errorf("the expectation left %v", left)
	}
	return strings.Join(tb.errors, "\n")
}

func TestExpectationsOfSequences(t *testing.T) {
	inOrder := func(want ...byte) func(*Probe[messages.Message]) {
		return func(p *Probe[messages.Message]) { p.Expect(sent(want...)...) }
	}
	anyOrder := func(want ...byte) func(*Probe[messages.Message]) {
		return func(p *Probe[messages.Message]) { p.ExpectInAnyOrder(sent(want...)...) }
	}
	among := func(want ...byte) func(*Probe[messages.Message]) {
		return func(p *Probe[messages.Message]) { p.ExpectAmong(sent(want...)...) }
	}
	none := func(p *Probe[messages.Message]) { p.ExpectNone() }
	for name, c := range map[string]struct {
		got    []messages.Message
		expect func(*Probe[messages.Message])
		report string
	}{
		"in order":            {sent(1, 2, 3), inOrder(1, 2, 3), ""},
		"one is missing":      {sent(1, 3), inOrder(1, 2, 3), "  told{ID:0x01000000}\n- told{ID:0x02000000}\n  told{ID:0x03000000}"},
		"one too many":        {sent(1, 2, 3), inOrder(1, 3), "  told{ID:0x01000000}\n+ told{ID:0x02000000}\n  told{ID:0x03000000}"},
		"any order":           {sent(3, 1, 2), anyOrder(1, 2, 3), ""},
		"any order, repeated": {sent(1, 1), anyOrder(1, 2), "- told{ID:0x02000000}\n+ told{ID:0x01000000}"},
		"among":               {sent(9, 1, 8, 2), among(1, 2), ""},
		"among, wrong order":  {sent(2, 1), among(1, 2), "message 1 has not arrived after the 1 before it"},
		"among, not there":    {sent(2, 1), among(3), "message 0 has not arrived\n- told{ID:0x03000000}"},
		"none":                {nil, none, ""},
		"not none":            {sent(1), none, "+ told{ID:0x01000000}"},
	} {
		switch report := reported(t, c.got, c.expect); {
		case c.report == "" && report != "":
			t.Errorf("%s: reported %s", name, report)
		case !strings.Contains(report, c.report):
			t.Errorf("%s: reported\n%s\nwant in it\n%s", name, report, c.report)
		}
	}
}

type other struct{ messages.Message }

func TestOneFindsTheMessageOfAType(t *testing.T) {
	got := []messages.Message{told{}, other{}, told{}}
	One[other](t, got)
	if n := len(All[told](got)); n != 2 {
		t.Errorf("found %d of 2", n)
	}
	tb := &fatalTB{fakeTB{TB: t}}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		One[told](tb, got)
	}()
	<-ended
	if len(tb.errors) != 1 || !strings.Contains(tb.errors[0], "got 2 of told, want 1") {
		t.Errorf("reported %q", tb.errors)
	}
}

// fatalTB ends the goroutine as a test's Fatalf does.
type fatalTB struct{ fakeTB }

func (f *fatalTB) Fatalf(s string, a ...any) {
	f.Errorf(s, a...)
	runtime.Goexit()
}
