package webapi

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/ballast-avs/ballast/chain/redact"
	"github.com/ballast-avs/ballast/messages"
)

const jsonNull = "null"

// reply is what the service answered.
type reply struct {
	status int
	body   []byte
	cut    bool // the body is longer than Config.MaxReply, and not all here

	secrets []string // of the service's URL, which a service may repeat
}

// answer are the parts of a body that mean something. Names are exact, as in JavaScript: a map knows no other spelling.
type answer map[string]json.RawMessage

// decode tells what an answer to a question means (see the package's table). It is a decision only if failure is nil.
func decode(r reply) (valid bool, failure *messages.Failure) {
	a := r.answer()
	valid, decided := boolean(a["data"])
	switch {
	case !is2xx(r.status):
		return false, a.refusal(r.status)
	case r.cut:
		return false, failed(r.status, "the answer is too large")
	case a == nil:
		return false, failed(r.status, "the answer is not JSON object")
	case a.errs():
		return false, failed(r.status, cmp.Or(a.words(), "the answer says that there was an error"))
	case !decided:
		return false, failed(r.status, "the answer's data is not a boolean")
	}
	return valid, nil
}

// answer is the body as an object, without secrets in its message; nil if it is not an object, or not whole.
func (r reply) answer() answer {
	var a answer
	if r.cut || json.Unmarshal(r.body, &a) != nil {
		return nil
	}
	words := a.words()
	if shown := redact.Text(words, r.secrets); shown != words {
		a["message"] = quoted(shown)
	}
	return a
}

// quoted is a text in JSON.
func quoted(text string) json.RawMessage {
	raw, _ := json.Marshal(text) // A string has no error.
	return raw
}

// errs tells whether the answer says that there was an error: nothing but false, null and silence denies it.
func (a answer) errs() bool {
	value, known := boolean(a["error"])
	return a["error"] != nil && string(a["error"]) != jsonNull && (value || !known)
}

// refusal is what an answer outside of 2xx means. A status of 5xx is the service's own word only if the body is one of
// the protocol; otherwise it is that of a framework or a proxy.
func (a answer) refusal(status int) *messages.Failure {
	_, flag := boolean(a["error"])
	if status >= http.StatusInternalServerError && a["data"] == nil && !flag {
		return &messages.Failure{Reason: messages.ReasonValidationUnavailable, Detail: describe(status, a.words())}
	}
	return failed(status, a.words())
}

// words are the service's message to a person: a string, or the JSON of whatever stands in its place.
func (a answer) words() string {
	raw := a["message"]
	if raw == nil || string(raw) == jsonNull {
		return ""
	}
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	return string(raw)
}

// received tells what became of a custom message. Nil means that the service took it.
func received(r reply) *messages.Failure {
	switch {
	case is2xx(r.status):
		return nil
	case r.status >= http.StatusInternalServerError:
		return &messages.Failure{Reason: messages.ReasonValidationUnavailable, Detail: describe(r.status, "")}
	}
	return failed(r.status, "")
}

func failed(status int, words string) *messages.Failure {
	return &messages.Failure{Reason: messages.ReasonValidationFailed, Detail: describe(status, words)}
}

// describe is one printable line of at most messages.MaxDetail bytes.
func describe(status int, words string) string {
	line := fmt.Sprintf("the Validation Service answered HTTP %d", status)
	if words = messages.Line(words); words != "" {
		line += ": " + words
	}
	return messages.Line(line)
}

// boolean reads a JSON boolean. Nothing else is one, null neither.
func boolean(raw json.RawMessage) (value, ok bool) {
	switch string(raw) {
	case "true":
		return true, true
	case "false":
		return false, true
	}
	return false, false
}

func is2xx(status int) bool { return status/100 == 2 }
