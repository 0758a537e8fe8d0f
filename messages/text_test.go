package messages

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestWhatPeopleReadIsText(t *testing.T) {
	want := Verdict{Task: TaskID{0xab}, Operator: 3, Answer: Reject, Reason: ReasonPowerMismatch}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"` + want.Task.String() + `"`, `"reject"`} {
		if !strings.Contains(string(text), part) {
			t.Errorf("%s lacks %s", text, part)
		}
	}
	var got Verdict
	if err := json.Unmarshal(text, &got); err != nil || got != want {
		t.Errorf("read %+v, %v", got, err)
	}
	for _, bad := range []string{`{"Answer":"maybe"}`, `{"Task":"0x12"}`} {
		if err := json.Unmarshal([]byte(bad), &got); err == nil {
			t.Errorf("%s was read", bad)
		}
	}
}
