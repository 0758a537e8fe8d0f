package jsonrpc

import (
	"context"
	"encoding/json"
	"net/netip"

	"github.com/creachadair/jrpc2"
)

// nullID is the id in an answer to a request that has none, or whose id could not be read.
const nullID = "null"

// answer is the answer to one request: a result or a problem.
type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result,omitempty"`
	Problem *problem        `json:"error,omitempty"`
}

// failure answers a request that cannot be told apart from others.
func failure(p *problem) answer {
	return answer{Version: jrpc2.Version, ID: json.RawMessage(nullID), Problem: p}
}

// exchange answers a body; nil where no answer is wanted.
func (h *handler) exchange(ctx context.Context, body []byte, caller netip.Addr) []byte {
	requests, batch, p := readBody(body)
	if p != nil {
		h.metrics.count(methodOther, p)
		return encode(failure(p))
	}
	var answers []answer
	for i, r := range requests {
		a := h.answer(ctx, r, i == 0 || h.callers.Take(caller)) // the first one's token was taken with the HTTP request
		if silent := batch && r.ID == "" && r.Error == nil; !silent {
			answers = append(answers, a)
		}
	}
	switch {
	case len(answers) == 0:
		return nil
	case !batch:
		return encode(answers[0])
	}
	return encode(answers)
}

// answer answers one request, if it is within the rate.
func (h *handler) answer(ctx context.Context, r *jrpc2.ParsedRequest, allowed bool) answer {
	a := failure(nil)
	if r.ID != "" {
		a.ID = json.RawMessage(r.ID)
	}
	if allowed {
		a.Result, a.Problem = h.call(ctx, r)
	} else {
		a.Problem = tooMany("too many requests from this address")
	}
	label := methodOther
	if _, known := h.methods[r.Method]; known && r.Error == nil {
		label = r.Method
	}
	h.metrics.count(label, a.Problem)
	return a
}

// encode writes answers, whose parts always have a JSON.
func encode(answers any) []byte {
	out, _ := json.Marshal(answers) //nolint:errchkjson // See above.
	return append(out, '\n')
}
