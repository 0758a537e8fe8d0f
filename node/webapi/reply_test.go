package webapi

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"github.com/ballast-avs/ballast/messages"
)

func TestOnlyAClearAnswerDecides(t *testing.T) {
	const (
		right, wrong = "right", "wrong"
		failed       = string(messages.ReasonValidationFailed)
		unavailable  = string(messages.ReasonValidationUnavailable)
	)
	for name, c := range map[string]struct {
		status int
		body   string
		want   string
	}{
		"right, documented":              {200, `{"data":true,"error":false,"message":null}`, right},
		"right, data alone":              {200, `{"data":true}`, right},
		"right, spaces and more":         {200, " {\n \"x\": [1], \"error\" : null , \"data\" :\ttrue } ", right},
		"right, created":                 {201, `{"data":true,"message":"fine"}`, right},
		"wrong, documented":              {200, `{"data":false,"error":false,"message":null}`, wrong},
		"wrong, data alone":              {200, `{"data":false}`, wrong},
		"wrong, message of any kind":     {200, `{"data":false,"message":{"a":[1]}}`, wrong},
		"last of two":                    {200, `{"data":true,"data":false}`, wrong},
		"error with data":                {200, `{"data":true,"error":true}`, failed},
		"error denied with a reject":     {200, `{"data":false,"error":true}`, failed},
		"error as text":                  {200, `{"data":false,"error":"boom"}`, failed},
		"error as empty text":            {200, `{"data":true,"error":""}`, failed},
		"error as number":                {200, `{"data":true,"error":0}`, failed},
		"data as text":                   {200, `{"data":"true"}`, failed},
		"data as number":                 {200, `{"data":1}`, failed},
		"data as object":                 {200, `{"data":{"isApproved":true},"error":false}`, failed},
		"data null":                      {200, `{"data":null,"error":false}`, failed},
		"data absent":                    {200, `{"error":false}`, failed},
		"other spelling":                 {200, `{"Data":false,"DATA":true}`, failed},
		"null":                           {200, `null`, failed},
		"list":                           {200, `[{"data":true}]`, failed},
		"bare boolean":                   {200, `true`, failed},
		"no JSON":                        {200, `<html>ok</html>`, failed},
		"more after the object":          {200, `{"data":true}{"data":false}`, failed},
		"half of it":                     {200, `{"data":true`, failed},
		"nothing":                        {204, ``, failed},
		"redirection":                    {302, `{"data":true}`, failed},
		"bad request (TRX)":              {400, `{"data":false,"error":true,"message":"bad proof"}`, failed},
		"bad request, reject in it":      {400, `{"data":false,"error":false}`, failed},
		"not found":                      {404, `not found`, failed},
		"too many requests":              {429, ``, failed},
		"failure (ML2)":                  {500, `{"data":false,"message":"feed is down"}`, failed},
		"failure with an approval":       {500, `{"data":true}`, failed},
		"failure (ORA)":                  {500, `{"error":true,"message":"Something went wrong","data":{}}`, failed},
		"failure, error alone":           {500, `{"error":true}`, failed},
		"page of a framework":            {500, `<!DOCTYPE html><pre>TypeError</pre>`, unavailable},
		"JSON of a framework":            {500, `{"status":500,"error":"Internal Server Error"}`, unavailable},
		"words of a proxy":               {502, `Bad Gateway`, unavailable},
		"unavailable without a word":     {503, ``, unavailable},
		"gateway timeout, an object":     {504, `{"message":"upstream timed out"}`, unavailable},
		"status beyond the known":        {599, `null`, unavailable},
		"information that is not an end": {101, `{"data":false}`, failed},
		"status of a broken program":     {999, `{"data":true}`, failed},
	} {
		t.Run(name, func(t *testing.T) {
			valid, failure := decode(reply{status: c.status, body: []byte(c.body)})
			got := wrong
			switch {
			case failure != nil:
				got = string(failure.Reason)
			case valid:
				got = right
			}
			if got != c.want {
				t.Errorf("HTTP %d %s is taken as %s (%v), want %s", c.status, c.body, got, failure, c.want)
			}
		})
	}
}

func TestAnOversizedAnswerDecidesNothing(t *testing.T) {
	for status, want := range map[int]messages.Reason{
		200: messages.ReasonValidationFailed, 400: messages.ReasonValidationFailed, 500: messages.ReasonValidationUnavailable,
	} {
		valid, failure := decode(reply{status: status, body: []byte(`{"data":true}`), cut: true})
		if valid || failure == nil || failure.Reason != want {
			t.Errorf("HTTP %d: got %t, %v, want %s", status, valid, failure, want)
		}
	}
}

func TestTheServicesWordsAreOneShortPrintableLine(t *testing.T) {
	for name, c := range map[string]struct{ message, want string }{
		"text":          {`"price is off"`, "the Validation Service answered HTTP 400: price is off"},
		"none":          {`null`, "the Validation Service answered HTTP 400"},
		"empty":         {`" \n "`, "the Validation Service answered HTTP 400"},
		"lines":         {`"Error: a\n\tat b\u2028c"`, "the Validation Service answered HTTP 400: Error: a  at b c"},
		"control":       {`"a\u0000\u001b[31mb\u202ec"`, "the Validation Service answered HTTP 400: a[31mbc"},
		"object":        {`{"code": 7}`, `the Validation Service answered HTTP 400: {"code": 7}`},
		"number":        {`7`, "the Validation Service answered HTTP 400: 7"},
		"broken string": {`"\ud800x"`, "the Validation Service answered HTTP 400: \ufffdx"},
	} {
		t.Run(name, func(t *testing.T) {
			_, failure := decode(reply{status: 400, body: []byte(`{"error":true,"message":` + c.message + `}`)})
			if failure == nil || failure.Detail != c.want {
				t.Errorf("got %+v, want %q", failure, c.want)
			}
		})
	}
	long, _ := json.Marshal(map[string]any{"error": true, "message": strings.Repeat("ä", messages.MaxDetail)})
	_, failure := decode(reply{status: 200, body: long})
	if n := len(failure.Detail); n > messages.MaxDetail || n < messages.MaxDetail-1 {
		t.Errorf("a long message became %d bytes, want at most %d", n, messages.MaxDetail)
	}
}

func TestAMessageIsTakenByItsStatus(t *testing.T) {
	for status, want := range map[int]messages.Reason{
		200: "", 202: "", 204: "", 301: messages.ReasonValidationFailed, 404: messages.ReasonValidationFailed,
		500: messages.ReasonValidationUnavailable, 503: messages.ReasonValidationUnavailable,
	} {
		var got messages.Reason
		if failure := received(reply{status: status, body: []byte(`{"error":true}`), cut: true}); failure != nil {
			got = failure.Reason
		}
		if got != want {
			t.Errorf("HTTP %d: got %q, want %q", status, got, want)
		}
	}
}

// FuzzDecode looks for answers that decide without being clear, and for details that peers would refuse.
func FuzzDecode(f *testing.F) {
	for _, body := range []string{
		`{"data":true,"error":false,"message":null}`, `{"data":false}`, `{"error":true,"message":"x","data":{}}`, `null`, `[]`, ``,
		`{"data":tru`, `{"data":true,"error":"\u202e"}`, `{"message":["\u0000"]}`, "\xff", `{"data":true,"error":[{}]}`,
	} {
		f.Add(200, []byte(body), false)
		f.Add(500, []byte(body), true)
	}
	f.Fuzz(func(t *testing.T, status int, body []byte, cut bool) {
		valid, failure := decode(reply{status: status, body: body, cut: cut})
		if failure == nil {
			var a map[string]any
			err := json.Unmarshal(body, &a)
			if data, ok := a["data"].(bool); err != nil || cut || status < 200 || status > 299 || !ok || data != valid {
				t.Fatalf("HTTP %d %q decides %t", status, body, valid)
			}
			if e, said := a["error"]; said && e != nil && e != false {
				t.Fatalf("HTTP %d %q decides %t in spite of its error", status, body, valid)
			}
			return
		}
		if valid || failure.Reason != messages.ReasonValidationFailed && failure.Reason != messages.ReasonValidationUnavailable {
			t.Fatalf("HTTP %d %q: %t, %v", status, body, valid, failure)
		}
		unprintable := func(r rune) bool { return !unicode.IsPrint(r) }
		if len(failure.Detail) > messages.MaxDetail || strings.ContainsFunc(failure.Detail, unprintable) {
			t.Fatalf("detail %q", failure.Detail)
		}
	})
}
