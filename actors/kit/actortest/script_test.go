package actortest

import (
	"errors"
	"slices"
	"testing"
)

func TestAScriptAnswersInOrderAndTheLastForEver(t *testing.T) {
	away := errors.New("no route")
	var s Script[int, string]
	if got, err := s.Call(0); got != "" || err != nil {
		t.Errorf("an empty script: %q, %v", got, err)
	}
	s.Fail(2, away).Return("first", "second")
	ask := func(want string, wantErr error) {
		t.Helper()
		if got, err := s.Call(len(s.Asked())); got != want || !errors.Is(err, wantErr) {
			t.Errorf("call %d: %q, %v; want %q, %v", len(s.Asked()), got, err, want, wantErr)
		}
	}
	ask("", away)
	ask("", away)
	ask("first", nil)
	ask("second", nil)
	ask("second", nil)
	s.Return("third")
	ask("third", nil)
	s.Panic(1, "broken").Return("fourth")
	func() {
		defer func() {
			if r := recover(); r != "broken" {
				t.Errorf("recovered %v", r)
			}
		}()
		ask("", nil)
	}()
	ask("fourth", nil)
	if got := s.Asked(); !slices.Equal(got, []int{0, 1, 2, 3, 4, 5, 6, 7, 8}) {
		t.Errorf("asked %v", got)
	}
}
