package messages

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestErrorsBecomeCodedFailures(t *testing.T) {
	coded := &Failure{Reason: ReasonPinUnknown, Detail: "block 7"}
	cases := []struct {
		err  error
		want Failure
	}{
		{coded, *coded},
		{fmt.Errorf("read the L2: %w", coded), *coded},
		{errors.New("no route"), Failure{Reason: ReasonChainUnavailable, Detail: "no route"}},
		{&Failure{Detail: strings.Repeat("x", 2*MaxDetail)}, Failure{Detail: strings.Repeat("x", MaxDetail)}},
	}
	for _, c := range cases {
		if got := AsFailure(c.err); *got != c.want {
			t.Errorf("%v becomes %+v, want %+v", c.err, got, c.want)
		}
	}
	if AsFailure(nil) != nil {
		t.Error("no error is a failure")
	}
}

func TestDetailsAreClippedAtCharacters(t *testing.T) {
	got := Line(strings.Repeat("é", MaxDetail))
	if len(got) > MaxDetail || !utf8.ValidString(got) {
		t.Errorf("%d bytes, valid: %v", len(got), utf8.ValidString(got))
	}
}

func TestDetailsAreOnePrintableLine(t *testing.T) {
	for text, want := range map[string]string{
		"":                                 "",
		"two\r\nlines\tand a tab":          "two  lines and a tab",
		" clears\x1b[2J the\u00a0screen\n": "clears[2J the screen",
		"turns\u202e round\x00":            "turns round",
		"no \xff UTF-8 \xc3":               "no  UTF-8",
		"größer – 日本":                      "größer – 日本",
	} {
		if got := Line(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestReasonsOfPeersAreOursOrOther(t *testing.T) {
	if ReasonPowerMismatch.Known() != ReasonPowerMismatch || ReasonNone.Known() != ReasonNone {
		t.Error("our own reasons are not known")
	}
	if got := Reason("WHATEVER a peer\nwrites").Known(); got != ReasonOther {
		t.Errorf("got %q", got)
	}
}

func TestInquiriesAreNamedByTheirAsker(t *testing.T) {
	for want, i := range map[string]Inquiry{
		"round 7": {By: AskedByScheduler, Round: 7}, "look 7": {By: AskedByWatcher, Round: 7},
		"0x0100000000000000000000000000000000000000000000000000000000000000": {Task: TaskID{1}, Round: 7},
	} {
		if got := i.Name(); got != want {
			t.Errorf("%+v is called %q, want %q", i, got, want)
		}
	}
}
