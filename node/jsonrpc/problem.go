package jsonrpc

import (
	"cmp"
	"encoding/json"
	"fmt"

	"github.com/creachadair/jrpc2"

	"github.com/ballast-avs/ballast/messages"
)

// codeRefused is the code of everything that the node refuses: the first of those left to servers by the standard.
const codeRefused jrpc2.Code = -32000

// problem is why a request has no result. It is an error, so that methods can return it.
type problem struct {
	code    jrpc2.Code
	title   string // what kind of problem it is, in words
	reason  messages.Reason
	detail  string
	fix     string
	outcome string
}

// Error is the message for the caller.
func (p *problem) Error() string {
	if p.detail == "" {
		return p.title
	}
	return p.title + ": " + p.detail
}

// explanation is the data of an error (see the package comment).
type explanation struct {
	Reason messages.Reason `json:"reason"`
	Detail string          `json:"detail"`
	Fix    string          `json:"fix"`
}

// MarshalJSON writes the error object of an answer.
func (p *problem) MarshalJSON() ([]byte, error) {
	e := &jrpc2.Error{Code: p.code, Message: p.Error()}
	if p.reason != messages.ReasonNone {
		e = e.WithData(explanation{Reason: p.reason, Detail: p.detail, Fix: p.fix})
	}
	return json.Marshal(e)
}

// notJSON is the problem with a body that cannot be read.
func notJSON(detail string) *problem {
	return &problem{code: jrpc2.ParseError, title: "parse error", detail: detail, outcome: outcomeInvalid}
}

// notRequest is the problem with JSON, or HTTP, that is not a request.
func notRequest(detail string) *problem {
	return &problem{
		code: jrpc2.InvalidRequest, title: "invalid request", detail: messages.Line(detail), outcome: outcomeInvalid,
	}
}

// noMethod is the problem with a method that the server does not have.
func noMethod(detail string) *problem {
	return &problem{
		code: jrpc2.MethodNotFound, title: "method not found", detail: messages.Line(detail), outcome: outcomeInvalid,
	}
}

// badParam is the problem with params that are not valid on any node.
func badParam(reason messages.Reason, err error, fix string) *problem {
	return &problem{
		code: jrpc2.InvalidParams, title: "invalid params", reason: reason, detail: messages.Line(err.Error()),
		fix: fix, outcome: outcomeInvalid,
	}
}

// refusal tells why the node refuses.
func refusal(reason messages.Reason, detail string) *problem {
	return &problem{
		code: codeRefused, title: "refused", reason: reason, detail: cmp.Or(messages.Line(detail), string(reason)),
		fix: fixOf(reason), outcome: outcomeRefused,
	}
}

// tooMany is the problem with a request above a limit.
func tooMany(detail string) *problem {
	p := refusal(messages.ReasonRateLimited, detail)
	p.outcome = outcomeLimited
	return p
}

// tooLarge is the problem with a body above Config.MaxBody.
func tooLarge(limit int64) *problem {
	p := notRequest(fmt.Sprintf("the body has more than %d bytes", limit))
	p.reason, p.fix = messages.ReasonOversized, fixOf(messages.ReasonOversized)
	return p
}

// unauthorized is the problem with a request without the token.
func unauthorized() *problem {
	p := notRequest("this node wants its token: Authorization: Bearer <token>")
	p.title, p.outcome = "unauthorized", outcomeUnauthorized
	return p
}

// failed is the problem with the node itself. What it is stays in the log: texts of the inside are not for callers.
func failed() *problem {
	return &problem{
		code: jrpc2.InternalError, title: "internal error", detail: "the node's log says why", outcome: outcomeFailed,
	}
}
