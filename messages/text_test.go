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

func TestSignaturesAndKeysAreHex(t *testing.T) {
	want := Member{Key: BLSPublicKey{1, 127: 2}}
	text, err := json.Marshal(&want) // amounts are texts only where they can be addressed
	if err != nil || !strings.Contains(string(text), `"0x01`+strings.Repeat("00", 126)+`02"`) {
		t.Errorf("%s, %v", text, err)
	}
	var got Member
	if err := json.Unmarshal(text, &got); err != nil || got != want {
		t.Errorf("read %+v, %v", got, err)
	}
	var s BLSSignature
	for _, bad := range []string{"", "0x", strings.Repeat("00", 64), "0x" + strings.Repeat("00", 65), "0x" + strings.Repeat("zz", 64)} {
		if err := s.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}
